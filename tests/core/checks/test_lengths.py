"""Sentences and paragraphs that a version lacks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_rows import kinds, row, sound, text

from desktop.core.checks.lengths import LengthHabits, find_paragraphs, find_sentences, sentences, survey_lengths
from desktop.core.checks.row import Discrepancy, Row

FIRST = "The board met in the spring and heard a report on the state of the harbour."
SECOND = "It asked the harbour master for a plan that names what must be repaired before winter."
THIRD = "The plan is to be read at the next meeting of the board, and sent to all members."
FRENCH = (
    "Le conseil s’est réuni au printemps et a entendu un rapport sur l’état du port.",
    "Il a demandé au capitaine du port un plan qui dise ce qui doit être réparé avant l’hiver.",
    "Le plan sera lu à la prochaine réunion du conseil, et envoyé à tous les membres.",
)
ARABIC = (
    "اجتمع المجلس في الربيع واستمع إلى تقرير عن حالة الميناء.",
    "وطلب إلى ربان الميناء خطة تبين ما يجب إصلاحه قبل حلول الشتاء.",
    "وستقرأ الخطة في الاجتماع المقبل للمجلس وترسل إلى جميع الأعضاء.",
)
CHINESE = (
    "委员会在春天开会，听取了关于港口状况的报告。",
    "它请港务长提出在冬天之前须修理何物的计划。",
    "该计划将在委员会下次会议上宣读，并分送所有成员。",
)
ENGLISH = (FIRST, SECOND, THIRD)
VERSIONS = {"fr": FRENCH, "ar": ARABIC, "zh": CHINESE}


def document(language: str) -> list[Row]:
    """Ten rows of two or three sentences."""
    ways = [(0, 1), (1, 2), (0, 1, 2), (0, 2), (2, 1)] * 2
    return [facing(language, way, way) for way in ways]


def facing(language: str, here: tuple[int, ...], there: tuple[int, ...]) -> Row:
    blank = "" if language == "zh" else " "
    other = blank.join(VERSIONS[language][at] for at in there)
    return row(en=" ".join(ENGLISH[at] for at in here), **{language: text(other, 5)})


def found(of: Row, language: str = "fr") -> list[Discrepancy]:
    return list(sound(find_sentences(of, survey_lengths([*document(language), of])), of))


@pytest.mark.parametrize("language", VERSIONS)
@pytest.mark.parametrize("lost", range(3))
def test_a_sentence_that_the_translation_lacks_is_told_with_its_place(language: str, lost: int) -> None:
    left = tuple(at for at in range(3) if at != lost)
    (only,) = found(facing(language, (0, 1, 2), left), language)
    assert only.kind == "sentence-missing"
    here, there = only.where
    assert (here.version, here.start == here.end, there.version) == (1, True, 0)
    if language == "fr":
        assert there.text == ENGLISH[lost]


@pytest.mark.parametrize("language", VERSIONS)
def test_a_sentence_that_the_original_lacks_is_added(language: str) -> None:
    (only,) = found(facing(language, (0, 2), (0, 1, 2)), language)
    assert only.kind == "sentence-added"
    assert only.where[0].version == 1
    assert only.where[0].text
    assert only.where[1].start == only.where[1].end


@pytest.mark.parametrize("language", VERSIONS)
def test_whole_translations_give_nothing(language: str) -> None:
    rows = document(language)
    habits = survey_lengths(rows)
    assert not any(kinds(find_sentences(each, habits)) for each in rows)


def test_a_far_too_short_text_is_told_even_without_full_stops() -> None:
    english = " ".join(ENGLISH).replace(".", ",")
    (only,) = found(row(en=english, fr=FRENCH[0].replace(".", ",")))
    assert only.kind == "sentence-missing"


def test_lists_of_dates_are_as_long_as_the_language_makes_them() -> None:
    dates = ", ".join(f"70/{at} of {at} May 20{at}" for at in range(10, 30))
    assert not found(row(en=f"Recalling {dates}", fr="Rappelant toutes ses résolutions antérieures"))


def test_address_blocks_and_short_paragraphs_say_nothing() -> None:
    assert not found(row(en=text(" ".join(ENGLISH), tag="masthead"), fr=text(FRENCH[0], tag="masthead")))
    assert not found(row(en="Notes it. Asks for more.", fr="En prend note."))


def test_of_three_versions_the_original_may_lack_the_sentence() -> None:
    rows = [
        row(en=" ".join(ENGLISH[:2]), fr=" ".join(FRENCH[:2]), ar=" ".join(ARABIC[:2])),
        row(en=" ".join(ENGLISH), fr=" ".join(FRENCH), ar=" ".join(ARABIC)),
    ] * 4
    of = row(en=" ".join(ENGLISH[:2]), fr=" ".join(FRENCH), ar=" ".join(ARABIC))
    (only,) = find_sentences(of, survey_lengths([*rows, of]))
    assert only.kind == "sentence-missing"
    assert only.where[0].version == 0


@pytest.mark.parametrize(
    ("written", "count"),
    [
        ("One. Two; three", 3),
        ("Version 2.5 of A/90/L.3 is out.", 1),
        ("第一句。第二句；第三句！", 3),
        ("“الأولى”؛ والثانية؟ والثالثة.", 3),
        ("Взнос в размере 5 млн долл. США и 3 тыс. евро.", 1),
        ("See No. 5 and Mr. Harbour, p. 3.", 1),
        ("Entre EE. UU. y el puerto.", 1),
        ("...", 0),
        ("", 0),
    ],
)
def test_sentences(written: str, count: int) -> None:
    assert len(sentences(written)) == count


@given(st.text(alphabet="ab. ;؛。”", max_size=40))
def test_sentences_are_parts_of_the_text_in_order(written: str) -> None:
    last = 0
    for each in sentences(written):
        assert last <= each.start < each.end <= len(written)
        last = each.end
    assert sum(map(str.isalnum, written)) == sum(
        sum(map(str.isalnum, written[each.start : each.end])) for each in sentences(written)
    )


@given(st.lists(st.text(alphabet="abc. ", max_size=300), max_size=8))
def test_the_same_text_gives_nothing(written: list[str]) -> None:
    rows = [row(en=each, fr=each) for each in written]
    habits = survey_lengths(rows)
    for each in rows:
        assert not list(find_sentences(each, habits))
        assert not list(find_paragraphs(each, habits))


# Paragraphs -------------------------------------------------------------------------------------------------------


def missing(of: Row, *rows: Row) -> list[Discrepancy]:
    habits = survey_lengths([of, *(rows or [row(en="a", ar="ب", fr="c")] * 9)])
    return list(sound(find_paragraphs(of, habits), of))


@pytest.mark.parametrize("tag", ["preambular", "operative", "point", "annex"])
def test_a_paragraph_that_a_version_has_not_is_told_where_it_is(tag: str) -> None:
    (only,) = missing(row(en=text("Decides;", 3, tag), ar=""), *document("ar"))
    assert only.kind == "paragraph-missing"
    assert only.where == ((0, 3, 0, 0, ""),)
    assert str(only.evidence[0]) == "The Arabic has none"


def test_a_paragraph_that_only_the_translation_has_is_told_too() -> None:
    (only,) = missing(row(en="", ar=text("تقرر؛", 3)), *document("ar"))
    assert only.where == ((1, 3, 0, 0, ""),)
    assert str(only.evidence[0]) == "The English has none"


def test_it_is_told_once_for_each_version_that_lacks_it_and_once_where_only_one_has_it() -> None:
    assert len(missing(row(en="Decides;", ar="", fr="Décide ;"))) == 1
    (only,) = missing(row(en="Decides;", ar="", fr=""))
    assert [str(each) for each in only.evidence] == ["The Arabic has none", "The French has none"]


def test_headings_address_blocks_and_full_rows_are_let_be() -> None:
    for tag in ("masthead", "title", "heading", "closing"):
        assert not missing(row(en=text("Annex", 0, tag), ar=""), *document("ar"))
    assert not missing(row(en="Decides;", ar="تقرر؛"), *document("ar"))


def test_texts_that_are_no_translations_of_each_other_are_not_compared() -> None:
    rows = [row(en="Decides;", ar="")] * 4 + document("ar")[:8]
    assert not missing(rows[0], *rows[1:])
    assert not find_any(rows)


def find_any(rows: list[Row]) -> list[Discrepancy]:
    habits = survey_lengths(rows)
    return [each for of in rows for each in find_paragraphs(of, habits)]


def test_habits_of_nothing() -> None:
    assert survey_lengths([]) == LengthHabits({})
