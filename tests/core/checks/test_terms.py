"""Terms of a list, and what stands for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_rows import row, sound

from desktop.core.checks.row import Discrepancy, Row
from desktop.core.checks.termlist import TermList, read_terms
from desktop.core.checks.terms import TermHabits, find_terms, index_terms, survey_terms, words

WRITTEN = """en,ar,fr,es,ru,zh,fr forbidden
harbour master,ربان الميناء,capitaine de port,capitán de puerto,капитан порта,港务长,maître de port
harbour,ميناء|مرفأ,port,puerto,порт,港口,
coastal State,دولة ساحلية|دول ساحلية,État côtier,Estado ribereño,прибрежное государство,沿海国,
winter,شتاء,hiver,invierno,зима,冬天,
board,مجلس,conseil,junta,совет,委员会,
board,لوح,planche,tabla,доска,木板,
"""
TERMS = index_terms(read_terms(WRITTEN.encode(), "terms"))


def found(of: Row, *rows: Row) -> list[Discrepancy]:
    return list(sound(find_terms(of, TERMS, survey_terms([of, *rows], TERMS)), of))


@pytest.mark.parametrize(
    ("language", "other"),
    [
        ("ar", "تقرر أن تسأل صاحب السفينة في الصيف"),
        ("fr", "décide de demander au chef en été"),
        ("es", "decide preguntar al jefe en verano"),
        ("ru", "постановляет спросить начальника летом"),
        ("zh", "决定在夏天询问船主"),
    ],
)
def test_a_term_without_its_translation_is_told_with_what_the_list_gives(language: str, other: str) -> None:
    told = found(row(en="decides to ask the harbour master in winter", **{language: other}))
    assert [each.where[1].text for each in told] == ["harbour master", "winter"]
    assert {each.kind for each in told} == {"term-differs"}
    assert all(each.where[0] == (1, 0, len(other), len(other), "") for each in told)
    assert told[0].candidates[0].text == TERMS.entries[0][language].term


@pytest.mark.parametrize(
    ("language", "other"),
    [
        ("ar", "تقرر سؤال ربان الميناء في الشتاء عن الدول الساحلية"),
        ("ar", "وبشتائها لرُبّانِ الميناءِ وللدول الساحلية"),
        ("fr", "Décide de demander aux capitaines de ports en hiver, et aux États côtiers"),
        ("es", "Decide preguntar al Capitán de Puerto en invierno, y a los Estados ribereños"),
        ("ru", "постановляет спросить капитана порта зимой о прибрежных государствах"),
        ("ru", "постановляет спросить зимою у государств прибрежных и портовых капитанов"),
        ("zh", "决定在冬天询问港务长和沿海国"),
    ],
)
def test_inflection_particles_case_and_order_count_not(language: str, other: str) -> None:
    of = row(en="Decides to ask the Harbour Master in winter about coastal States", **{language: other})
    assert not [each for each in found(of) if not each.where[0].text]


def test_of_terms_in_one_another_only_the_longest_counts() -> None:
    assert not found(row(en="the harbour master", zh="港务长"))
    (only,) = found(row(en="the harbour", zh="海"))
    assert only.where[1].text == "harbour"


def test_any_entry_of_a_term_with_several_will_do() -> None:
    assert not found(row(en="the board", fr="la planche"))
    assert not found(row(en="the boards", fr="les conseils"))
    (only,) = found(row(en="the board", fr="la table"))
    assert [candidate.text for candidate in only.candidates] == ["conseil", "planche"]


def test_words_that_only_begin_alike_are_no_terms() -> None:
    assert not found(row(en="boarding the winterly harbourmaster", fr="monter"))


def test_a_forbidden_term_is_told_where_it_stands() -> None:
    (only,) = found(row(en="the harbour master", fr="le maître de port et capitaine de port"))
    assert only.where[0].text == "maître de port"
    assert only.candidates[0].text == "capitaine de port"


def test_a_translation_whose_source_is_not_there_is_told_if_it_has_it_elsewhere() -> None:
    of = row(en="in summer", fr="en hiver")
    assert not found(of)
    (only,) = found(of, *[row(en="in winter", fr="en hiver")] * 4)
    assert (only.where[0].version, only.where[0].text) == (1, "hiver")
    assert not only.candidates


def test_a_language_that_the_list_has_not_is_not_asked() -> None:
    assert not found(row(en="in winter", de="im Sommer"))
    assert not found(row(de="im Winter", en="in summer"))


def test_empty_sides_and_empty_lists_give_nothing() -> None:
    assert not found(row(en="in winter", fr=""))
    assert not found(row(en="", fr="en hiver"))
    assert not list(find_terms(row(en="in winter", fr="x"), index_terms(TermList(())), TermHabits()))


@pytest.mark.parametrize(
    ("written", "code", "form"),
    [
        ("والدول", "ar", "دول"),
        ("للميناء", "ar", "ميناء"),
        ("بالشتاء", "ar", "شتاء"),
        ("État", "fr", "etat"),
        ("ЁЛКА", "ru", "елка"),
    ],
)
def test_words_are_folded(written: str, code: str, form: str) -> None:
    (word,) = words(written, code)
    assert form in word.forms


@given(st.text(max_size=60), st.sampled_from(["en", "ar", "zh"]))
def test_words_stand_where_they_say(written: str, code: str) -> None:
    last = 0
    for word in words(written, code):
        assert last <= word.start < word.end <= len(written)
        assert word.forms
        last = word.end


SENTENCE = st.lists(st.sampled_from(["harbour", "master", "winter", "board", "the", "coastal", "States"]), max_size=8)


@given(SENTENCE)
def test_a_word_for_word_translation_lacks_nothing(english: list[str]) -> None:
    french = {
        "harbour": "port",
        "master": "capitaine",
        "winter": "hiver",
        "board": "conseil",
        "the": "le",
        "coastal": "côtier",
    }
    other = " ".join(french.get(word, "État") for word in english).replace("port capitaine", "capitaine de port")
    other = other.replace("côtier État", "État côtier")
    assert not found(row(en=" ".join(english), fr=other))
