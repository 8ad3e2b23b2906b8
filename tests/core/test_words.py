"""Words: what is told of them fits, is never certain, and gives way to what reviewers and other texts say."""

from __future__ import annotations

import doctest
import pkgutil
from importlib import import_module
from importlib.resources import files
from types import ModuleType
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.core import lexicon as counts
from desktop.core.document import Finding
from desktop.core.lexicon import lexicon, plain
from desktop.core.noise import Facing, Habits, Memory, Passage, Seen, examine, words
from desktop.core.noise.words.beside import compared
from desktop.core.noise.words.candidates import SCRIPTS, slips
from desktop.core.noise.words.candidates import cost as cost_of
from desktop.core.noise.words.confusions import FAR, confusions
from desktop.core.noise.words.han import wrong_character
from desktop.core.noise.words.judging import Noise, bounds, likely, noisiness, odds
from desktop.core.noise.words.model import model
from desktop.core.noise.words.remembered import repeat
from desktop.core.noise.words.suspects import FEATURES, features, suspects
from desktop.core.noise.words.telling import TITLES, find_words
from desktop.core.noise.words.tokens import words as words_of

MODULES: list[ModuleType] = [
    counts,
    *(import_module(f"{words.__name__}.{found.name}") for found in pkgutil.iter_modules(words.__path__)),
]

_WORDS = """
ar وإذ تحرب ترحب بعمل اللجنة المعنية بالحكومة والحوكمة والمنسوبة إليها إدكاء قراراتها المتحدة الأمم في عام
en The the General Generai Assembly welcomes wecomes reso1ution on cornmittee statue status of women law
es La Asamblea General toma nota del inforrne sobre la coperación y el desarrolIo de los Estados
fr L’Assemblée générale prend note du rappoit dela Commission sur l’envlronnement et la paix
ru Генеральная Ассамблея прини мает принимает решенме резолюцию о докладе и разоpужении государств
"""
SOME = {line[:2]: line.split()[1:] for line in _WORDS.strip().splitlines()}
LANGUAGES = st.sampled_from(sorted(SOME))


@st.composite
def passages(draw: st.DrawFn) -> Passage:
    """Words, right and wrong, in any order, or any text at all; in a clean or a guessed version."""
    language = draw(LANGUAGES)
    text = draw(st.lists(st.sampled_from(SOME[language]), max_size=12).map(" ".join) | st.text(max_size=40))
    share = st.floats(0, 1)
    told = Habits(unknown=draw(st.sampled_from([0.0, 0.4])), guessed=draw(share))
    return Passage(text, language, told)


def told(text: str, language: str, **beside: Any) -> dict[str, str]:
    """The words told of, with the first candidate of each."""
    return {each.text: each.candidates[0].text for each in find_words(Passage(text, language, **beside))}


@pytest.mark.parametrize("module", MODULES, ids=[module.__name__.rpartition(".")[2] for module in MODULES])
def test_examples_in_the_modules(module: Any) -> None:
    assert doctest.testmod(module).failed == 0


# What is told -----------------------------------------------------------------------------------------------------


def check(finding: Finding, text: str) -> None:
    assert 0 <= finding.start < finding.end <= len(text)
    assert finding.text == text[finding.start : finding.end]
    assert not finding.certain
    assert 0 < finding.score < 1
    assert finding.candidates
    assert finding.text not in {each.text for each in finding.candidates}
    scores = [each.score for each in finding.candidates]
    assert scores == sorted(scores, reverse=True)
    assert all(map(str, finding.evidence))
    assert finding.evidence


@given(passages())
def test_what_is_told_fits_its_text_and_is_never_certain(passage: Passage) -> None:
    end = 0
    for finding in find_words(passage):
        check(finding, passage.text)
        assert finding.kind in TITLES
        assert finding.start >= end
        end = finding.end


@given(passages())
def test_nothing_is_told_of_words_that_a_reviewer_accepted(passage: Passage) -> None:
    accepted = frozenset(plain(each.text).split()[0] for each in find_words(passage))
    again = Passage(passage.text, passage.language, passage.habits, memory=Memory(accepted=accepted))
    assert [each.text for each in find_words(again) if plain(each.text).split()[0] in accepted] == []


@given(passages())
def test_another_version_that_has_the_same_only_silences(passage: Passage) -> None:
    beside = Passage(passage.text, passage.language, passage.habits, sisters=(passage.text,))
    alone = {(each.start, each.end): each.score for each in find_words(passage)}
    for finding in find_words(beside):
        assert finding.score <= alone[finding.start, finding.end]


@given(passages(), st.integers(1, 100_000))
def test_words_that_confirmed_texts_have_are_told_of_less(passage: Passage, times: int) -> None:
    vouched = {word.form: times for word in words_of(passage.text)}
    beside = Passage(passage.text, passage.language, passage.habits, memory=Memory(vouched=vouched))
    alone = {(each.start, each.end): each.score for each in find_words(passage)}
    for finding in find_words(beside):
        assert finding.score <= alone[finding.start, finding.end]


@given(st.sampled_from(["de", "zh", "fa", "", "tlh"]), st.text(max_size=30))
def test_nothing_is_told_in_languages_without_weights(language: str, text: str) -> None:
    assert list(find_words(Passage(text, language))) == []


@pytest.mark.parametrize(
    ("text", "language", "wrong", "right"),
    [
        ("وإذ تحرب بعمل اللجنة المعنية", "ar", "تحرب", "ترحب"),
        ("welcomes the reso1ution on the report", "en", "reso1ution", "resolution"),
        ("принимает решенме о докладе", "ru", "решенме", "решение"),
        ("Генеральная Ассамблея прини мает резолюцию", "ru", "прини мает", "принимает"),
        ("l’Assemblée prend note du rappoit", "fr", "rappoit", "rapport"),
        ("toma nota del inforrne del Secretario General", "es", "inforrne", "informe"),
    ],
)
def test_a_wrong_word_is_told_of_with_the_right_one(text: str, language: str, wrong: str, right: str) -> None:
    assert told(text, language) == {wrong: right}
    assert told(text, f"{language}-XX") == {wrong: right}
    assert told(text.replace(wrong, right), language) == {}


def test_words_of_another_kind_of_text_are_let_be() -> None:
    text = "the cornmittee of the grimy boatswains quaffed mellow grog"
    assert "cornmittee" in told(text, "en")
    strange = Habits(unknown=0.4)
    assert len(told(text, "en", habits=strange)) <= len(told(text, "en"))
    assert "boatswains" not in told(text, "en", habits=strange)


# Other texts --------------------------------------------------------------------------------------------------------


def test_another_version_with_the_word_as_it_stands_silences_it() -> None:
    text = "وإذ تحرب بعمل اللجنة المعنية"
    assert told(text, "ar") == {"تحرب": "ترحب"}
    assert told(text, "ar", sisters=(text,)) == {}


def test_another_version_with_another_word_brings_it() -> None:
    text = "Recalling its decision to consider the question of the statue of women at its next session"
    other = text.replace("statue", "status")
    assert told(text, "en").get("statue") != "status"
    assert told(text, "en", sisters=(other,)) == {"statue": "status"}
    (finding,) = find_words(Passage(text, "en", sisters=(other,)))
    assert "Another version of this text has status here" in map(str, finding.evidence)


def test_the_linked_paragraph_is_heard() -> None:
    text = "وإذ تحرب بعمل اللجنة المعنية"
    (finding,) = find_words(Passage(text, "ar", facing=(Facing("en", "Welcoming the work of the Committee"),)))
    assert "The English says Welcoming" in map(str, finding.evidence)


def test_a_dictionary_is_heard_of_unknown_words() -> None:
    text = "the difficult reso1ution of the rivver"
    alone, spelt = told(text, "en"), told(text, "en", speller=lambda word: True)
    assert set(spelt) < set(alone)


@given(st.lists(st.sampled_from("abcdef"), max_size=14), st.lists(st.sampled_from("abcdef"), max_size=14))
def test_versions_are_compared_word_by_word(ours: list[str], theirs: list[str]) -> None:
    found = words_of(" ".join(ours))
    result = compared(found, " ".join(theirs))
    assert result.same.isdisjoint(result.instead)
    assert all(0 <= at < len(ours) and ours[at] in theirs for at in result.same)
    assert all(ours[at] != other and other in theirs for at, other in result.instead.items())
    assert compared(found, " ".join(ours)).same == set(range(len(ours)))


def test_versions_in_which_one_word_stands_over_and_over_are_not_compared() -> None:
    text = "word " * 2_000
    assert compared(words_of(text), f"{text}end").same == frozenset()


# Memory -------------------------------------------------------------------------------------------------------------


def corrected(before_it: str, behind_it: str, times: int = 1) -> Memory:
    return Memory({"statue": (Seen("status", before_it, behind_it, times),)})


def test_a_correction_is_offered_where_a_neighbour_is_the_same() -> None:
    text = "on the statute, the statue of women and the statue in bronze"
    found = list(repeat(Passage(text, "en", memory=corrected("elsewhere", "of", 3))))
    assert [(each.start, each.text, each.candidates[0].text) for each in found][:1] == [(20, "statue", "status")]
    assert str(found[0].evidence[0]) == "This was corrected so before, 3 times"
    assert examine(Passage(text, "en", memory=corrected("elsewhere", "of", 3)))[0].kind == "repeat"


def test_known_words_are_offered_nothing_among_other_neighbours() -> None:
    memory = Memory({"report": (Seen("rapport", "good", "with", 2),)})
    assert list(repeat(Passage("the report of the Committee", "en", memory=memory))) == []
    assert len(list(repeat(Passage("a good report of it", "en", memory=memory)))) == 1


@given(passages(), st.sampled_from(["", "of", "the"]), st.integers(1, 9))
def test_what_is_remembered_fits_its_text(passage: Passage, beside: str, times: int) -> None:
    memory = Memory(
        {form: (Seen(f"{form}x", beside, "", times),) for form in {word.form for word in words_of(passage.text)}}
    )
    end = 0
    for finding in repeat(Passage(passage.text, passage.language, memory=memory)):
        check(finding, passage.text)
        assert finding.start >= end
        end = finding.end


def test_a_correction_that_stands_there_already_is_not_offered() -> None:
    memory = Memory({"cornmittee": (Seen("cornmittee", "the", "met", 1),)})
    assert list(repeat(Passage("the cornmittee met", "en", memory=memory))) == []


# Tokens -------------------------------------------------------------------------------------------------------------


@given(st.text(alphabet="abZ éاب\u064b\u0640\u200b\u00ad'’-‑19_.,大", max_size=40) | st.text(max_size=40))
@example("l’Organisation reso1ution 71/16 co\u00adopération")
def test_words_stand_where_they_say(text: str) -> None:
    end = 0
    for word in words_of(text):
        assert end <= word.start < word.end <= len(text)
        assert text[word.start : word.end] == word.text
        assert word.form == plain(word.text) != ""
        if any(map(str.isdecimal, word.form)):
            assert sum(map(str.isalpha, word.form)) > sum(map(str.isdigit, word.form))
        end = word.end


def test_numbers_and_symbols_are_no_words() -> None:
    assert [word.form for word in words_of("71/16 A/RES/71/16 of 2017, ٢٠١٧")] == ["A", "RES", "of"]


# What a slip costs ----------------------------------------------------------------------------------------------------


LETTERS = {"Arabic": "ابتثجحخدذرزسشعغفقكلمنهوي", "Latin": "abcdehilmnorstuvw", "Cyrillic": "авеийлнопршщцыь"}
SCRIPT = st.sampled_from(sorted(LETTERS))


@given(st.data(), SCRIPT)
def test_what_a_slip_costs(data: st.DataObject, script: str) -> None:
    table, word = confusions(script), st.text(alphabet=LETTERS[script], min_size=1, max_size=10)
    read, meant = data.draw(word), data.draw(word)
    cost = table.cost(read, meant)
    assert (cost == 0) == (read == meant)
    assert 0 <= cost <= 12 or cost == FAR
    assert table.cost(read, meant, 3.0) in (cost, FAR)


@given(st.data(), SCRIPT)
def test_one_slip_costs_no_more_than_it_says(data: st.DataObject, script: str) -> None:
    table = confusions(script)
    word = data.draw(st.text(alphabet=LETTERS[script], min_size=3, max_size=9))
    at = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from(LETTERS[script]))
    assert table.cost(word[:at] + letter + word[at + 1 :], word) <= table.letter(letter, word[at])
    assert table.cost(word[:at] + word[at + 1 :], word) <= table.drop
    assert table.cost(word[:at] + letter + word[at:], word) <= table.insert
    if at + 1 < len(word) and word[at] != word[at + 1]:
        assert table.cost(word[:at] + word[at + 1] + word[at] + word[at + 2 :], word) <= table.swap


@pytest.mark.parametrize("script", sorted(LETTERS))
def test_letters_that_are_alike_are_so_both_ways_and_others_cost_more(script: str) -> None:
    table = confusions(script)
    assert table.pairs
    for (one, other), cost in table.pairs.items():
        assert 0 < cost == table.letter(other, one) <= table.other
    assert all(cost > 0 for meanings in table.takes.values() for _meant, cost in meanings)
    assert table.letter("☃", "☂") == table.other


def test_what_is_read_as_several_letters_costs_one_way_only_what_the_table_says() -> None:
    table = confusions("Latin")
    assert table.cost("cornmittee", "committee") == pytest.approx(dict(table.takes["rn"])["m"])
    assert ("committee", dict(table.takes["rn"])["m"]) in set(table.undone("cornmittee"))


def test_what_is_no_slip_is_far() -> None:
    assert confusions("Latin").cost("a", "abcdefgh") == FAR
    assert confusions("Latin").cost("qqqqqq", "wwwwww") == FAR
    assert cost_of("committee", "harbour", "en", certain=False) == FAR
    with pytest.raises(KeyError):
        confusions("Runic")


@pytest.mark.parametrize(
    ("word", "language", "meant"),
    [("cornmittee", "en", "committee"), ("تحرب", "ar", "ترحب"), ("решенме", "ru", "решение")],
)
def test_what_was_meant_is_among_the_slips(word: str, language: str, meant: str) -> None:
    assert meant in slips(word, language)
    assert word not in slips(word, language)
    assert cost_of(word, meant, language, certain=False) < FAR


# Numbers ------------------------------------------------------------------------------------------------------------


@given(passages())
def test_what_speaks_for_a_suspect_is_a_few_small_numbers(passage: Passage) -> None:
    known = model(passage.language)
    for suspect in suspects(passage.text, passage.language):
        values = features(suspect, known)
        assert len(values) == len(FEATURES)
        assert all(-5 <= value <= 8 for value in values)
        assert 0 < likely(odds(suspect, known)) < 1
        gains = [option.gain for option in suspect.options]
        assert gains == sorted(gains, reverse=True)


@given(LANGUAGES, st.data())
def test_a_word_is_as_likely_as_a_word_can_be(language: str, data: st.DataObject) -> None:
    known, some = model(language), st.sampled_from(SOME[language]) | st.text(min_size=1, max_size=8)
    left, word, right = data.draw(some), data.draw(some), data.draw(some)
    assert 0 < known.word(word) < 1
    assert 0 < known.behind(left, word) < 1.01
    assert known.between(left, word, right) < 0.1


@given(LANGUAGES, st.floats(0, 1), st.booleans())
def test_more_is_told_in_a_guessed_text(language: str, guesses: float, strange: bool) -> None:
    clean, guessed = (bounds(each, language, strange=strange) for each in (0.0, guesses))
    assert guessed.known <= clean.known
    assert guessed.unknown <= clean.unknown


def test_what_is_wrong_in_a_text() -> None:
    clean = ["The General Assembly takes note of the report of the Secretary-General."] * 3
    misread = ["The cornmittee wecomes the reso1ution, tbe internationai cornmunity and its developrnent"] * 3
    guessed = [
        "وإذ تحرب بالمبادرات",
        "مواصلة إدكاء الوعي",
        "على تكتيف العمل",
        "واقترانها منها بأن",
        "المتحدة وشجع أيضا",
    ]
    assert noisiness(clean, "en") == Noise()
    assert noisiness(misread, "en").slips > 0.3
    assert noisiness(misread, "en").guesses == 0
    assert noisiness(guessed, "ar").guesses > 0.5
    assert noisiness(guessed, "zh") == noisiness([], "en") == Noise()


@pytest.mark.parametrize("language", sorted(SCRIPTS))
def test_the_counts_are_there_and_small(language: str) -> None:
    assert lexicon(language).total > 1_000_000
    stored = sum(len(each.read_bytes()) for each in (files("resources") / "lexicons").iterdir() if each.is_file())
    assert stored < 5_000_000


# Without end --------------------------------------------------------------------------------------------------------


LONG = 100_000
ENDLESS = {
    "one word": ("en", "a"),
    "two letters in turn": ("en", "ab"),
    "single letters": ("en", "a "),
    "hyphens": ("en", "state-"),
    "elisions": ("fr", "l'"),
    "letters read as others": ("en", "rnrnrn"),
    "words run together": ("en", "internationalcooperationcommittee"),
    "real words": ("en", "the General Assembly recalls its resolution on the report "),
    "one Arabic letter": ("ar", "و"),
    "Arabic letters in turn": ("ar", "والب"),
    "vowel signs": ("ar", "ا\u064b"),
    "Cyrillic": ("ru", "ш"),
    "Chinese": ("zh", "大会"),
    "Chinese with a wrong one": ("zh", "安全理亊会"),
    "nothing seen": ("en", "a\u200b"),
}


@pytest.mark.parametrize("name", ENDLESS)
def test_an_endless_paragraph_comes_to_an_end(name: str) -> None:
    """Within the tests' time and memory, with all beside it that services give."""
    language, unit = ENDLESS[name]
    text = (unit * (LONG // len(unit) + 1))[:LONG]
    facing = (Facing("ar" if language == "en" else "en", text),)
    passage = Passage(text, language, before=text, facing=facing, sisters=(f"{text[1:]}z",))
    assert all(text[each.start : each.end] == each.text for each in examine(passage))


def test_a_word_that_is_too_long_is_none_and_the_others_are_looked_at() -> None:
    assert told(f"{'ab' * 5_000} welcomes the reso1ution on the report", "en") == {"reso1ution": "resolution"}


# Chinese ------------------------------------------------------------------------------------------------------------


def test_a_character_that_another_version_has_is_right() -> None:
    text = "大会和安全理亊会决议"
    assert [each.candidates[0].text for each in wrong_character(Passage(text, "zh"))] == ["事"]
    assert list(wrong_character(Passage(text, "zh", sisters=(text,)))) == []
    assert list(wrong_character(Passage(text, "zh", memory=Memory(accepted=frozenset({"亊"}))))) == []


@given(st.text(alphabet="大会和安全理亊事决议联合国 a1", max_size=30))
def test_characters_that_are_told_of_fit_their_text(text: str) -> None:
    for finding in wrong_character(Passage(text, "zh")):
        check(finding, text)
