"""Translation memories: valid, useful to other programs, and read back with all that was said."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from bitexts import again, small, unit, version
from hypothesis import given
from lxml import etree
from reviewed import TIMES, review_of, reviews, told, told_by

from desktop.core.document import Parallel, Revision
from desktop.core.export.options import Options
from desktop.core.export.tmx import write
from desktop.core.reading import read_all
from desktop.core.review import Review
from desktop.core.text import Edit

DTD = Path(__file__).resolve().parents[2].parent / "shared" / "schemas" / "tmx" / "tmx14.dtd"
NOW = Options(at=TIMES[0], program="Muqabala 1.2.3")
TEH, THE = "Welcomes teh report;", "Welcomes the report;"


def written(review: Review, options: Options = NOW) -> bytes:
    return b"".join(write(review, options))


def changed(before: str, after: str) -> Parallel:
    """The small review as another program left it."""
    data = written(small()).decode()
    assert before in data
    return read_all(data.replace(before, after).encode(), "a.tmx")


def segments(data: bytes) -> list[list[str]]:
    """The plain text of the segments of each unit, as a program that knows no codes has it."""
    units = etree.fromstring(data).iter("tu")
    return [["".join(seg.itertext()) for seg in each.iter("seg")] for each in units]


# There and back -------------------------------------------------------------------------------------------------


@given(reviews())
def test_a_review_comes_back_whole(review: Review) -> None:
    assert told_by(read_all(written(review), "a.tmx")) == told(review)


def test_versions_are_written_in_the_order_they_are_chosen_in() -> None:
    whole = read_all(written(small(), Options(versions=(2, 1))), "a.tmx")
    assert [reading.language for reading in whole.readings] == ["ar", "en"]
    assert [link.members for link in whole.links] == [((0,), (0,)), ((1, 2), (1,)), ((), (2,))]
    (alone,) = read_all(written(small(), Options(versions=(2,))), "a.tmx").readings
    assert [each.text for each in alone.footnotes] == ["انظر A/1."]


def test_two_versions_in_one_language_stay_apart() -> None:
    review = again(small(), "en")
    data = written(review)
    assert b'xml:lang="en-x-v2"' in data
    assert told_by(read_all(data, "a.tmx")) == told(review)


def test_paragraphs_keep_their_order_where_rows_cross() -> None:
    english = version(1, "en", unit(1000, "one"), unit(1001, "two"))
    arabic = version(2, "ar", unit(2000, "اثنان"), unit(2001, "واحد"))
    straight = review_of((english, arabic))
    (first, second) = straight.rows
    crossed = replace(
        straight,
        rows=(
            replace(first, cells=(first.cells[0], second.cells[1])),
            replace(second, cells=(second.cells[0], first.cells[1])),
        ),
    )
    assert told_by(read_all(written(crossed), "a.tmx")) == told(crossed)


def test_what_no_row_has_is_written_too() -> None:
    review = replace(small(), rows=small().rows[:1])
    whole = read_all(written(review), "a.tmx")
    assert [len(reading.paragraphs) for reading in whole.readings] == [3, 3]
    assert [link.members for link in whole.links] == [((0,), (0,)), ((1,), ()), ((2,), ()), ((), (1,)), ((), (2,))]


def test_control_characters_are_their_pictures() -> None:
    review = review_of((version(1, "en", unit(1000, "a\x08b\rc", Edit(1, "\x08", "\x00"))),))
    (reading,) = read_all(written(review), "a.tmx").readings
    (paragraph,) = reading.paragraphs
    assert (paragraph.reading, paragraph.text) == ("a␈b\rc", "a␀b\rc")


# For others -----------------------------------------------------------------------------------------------------


@cache
def dtd() -> etree.DTD:
    return etree.DTD(str(DTD))


@pytest.mark.skipif(not DTD.exists(), reason="the schemas are not beside this checkout")
@given(reviews())
def test_it_is_valid(review: Review) -> None:
    assert dtd().validate(etree.fromstring(written(review))), dtd().error_log.filter_from_errors()


def test_segments_are_plain_and_whole() -> None:
    assert segments(written(small())) == [
        [THE, "يرحب بالتقرير؛"],
        ["See A/1.", "انظر A/1."],
        ["Asks & asks again.", "يطلب\nويطلب\u00a0ثانية."],
        ["Closes."],
    ]


def test_it_says_who_made_it_and_who_changed_what() -> None:
    root = etree.fromstring(written(small()))
    (header,) = root.iter("header")
    assert (header.get("creationtool"), header.get("creationtoolversion")) == ("Muqabala", "1.2.3")
    assert (header.get("srclang"), header.get("creationdate")) == ("en", "20261121T100000Z")
    variant = next(root.iter("tuv"))
    assert (variant.get("changeid"), variant.get("changedate")) == ("Amal", "20261122T083000Z")
    assert [note.text for note in variant.iter("note")] == ["Which one?", "The first.", "Fine."]


def test_it_is_written_as_it_goes() -> None:
    assert len(list(write(small(), NOW))) == 6


# Changed by others ----------------------------------------------------------------------------------------------


def test_what_another_program_changed_is_read_as_it_stands() -> None:
    english = changed(">Welcomes<", ">Notes<").readings[0]
    assert english.paragraphs[0].text == "Notes the report;"
    first, last = english.paragraphs[0].revisions
    assert (first.edit, first.author, first.cause) == (Edit(9, "teh", "the"), "Amal", "tatweel")
    assert last == Revision(Edit(0, "Welcom", "Not"))
    assert english.paragraphs[0].reading == TEH


def test_corrections_that_do_not_fit_are_one_by_nobody() -> None:
    (only,) = changed('"before": "teh"', '"before": "hte"').readings[0].paragraphs[0].revisions
    assert only == Revision(Edit(10, "eh", "he"))


def test_what_was_put_back_as_it_was_read_is_not_corrected() -> None:
    paragraph = changed(" the report;", " teh report;").readings[0].paragraphs[0]
    assert (paragraph.text, paragraph.revisions) == (TEH, ())


def test_a_change_of_what_was_not_corrected_is_its_text() -> None:
    paragraph = changed("Asks &amp; asks", "Asks and asks").readings[0].paragraphs[1]
    assert (paragraph.reading, paragraph.text) == ("Asks and asks again.", "Asks and asks again.")


def test_notes_of_others_are_comments_of_nobody() -> None:
    said = (
        changed('<prop type="x-muqabala-number">1.', '<note>Mine</note>\n<prop type="x-muqabala-number">1.')
        .readings[0]
        .remarks
    )
    assert [(each.body, each.author) for each in said if not each.author] == [("Mine", "")]
    assert [each.body for each in said if each.author] == ["Which one?", "The first.", "Fine.", "Checked"]
    general = changed('<tu tuid="row3">', '<tu tuid="row3"><note>Whole</note>').readings[0].remarks
    assert [each.unit for each in general if each.body == "Whole"] == [2]


def test_notes_parted_from_their_properties_keep_their_authors() -> None:
    root = etree.fromstring(written(small()))
    for variant in root.iter("tuv"):
        for place, note in enumerate(list(variant.iter("note"))):
            variant.insert(place, note)
    assert told_by(read_all(etree.tostring(root), "a.tmx")) == told(small())


def test_a_note_taken_out_takes_its_comment_with_it() -> None:
    said = changed("<note>The first.</note>\n", "").readings[0].remarks
    assert [(each.body, each.author) for each in said if each.unit == 0] == [("Which one?", "Amal"), ("Fine.", "Ben")]


def test_paragraphs_joined_by_another_program_are_one() -> None:
    arabic = changed('<ph x="1" type="lb"/>', "").readings[1]
    assert [each.text for each in arabic.paragraphs] == ["يرحب بالتقرير؛", "يطلب\nويطلب\u00a0ثانية."]


def test_a_version_added_by_another_program_is_one_more() -> None:
    whole = changed("</tu>\n</body>", '<tuv xml:lang="fr-CA"><seg>Fin.</seg></tuv></tu></body>')
    assert [reading.language for reading in whole.readings] == ["en", "ar", "fr"]
    assert whole.links[-1].members == ((2,), (), (0,))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('creationtool="Muqabala"', 'creationtool="Other"'),
        ('"start": "9"', '"start": "nine"'),
        ('further-tag">{', 'further-tag">[{'),
        (
            '<prop type="x-muqabala-confirmed">',
            '<prop type="x-muqabala-score">7</prop>\n<prop type="x-muqabala-confirmed">',
        ),
        ('further-tag">', f'further-tag">{"[" * 20_000}'),
    ],
)
def test_what_is_not_ours_or_contradicts_itself_is_read_as_any_other(before: str, after: str) -> None:
    english, arabic = changed(before, after).readings
    assert [each.text for each in english.paragraphs] == [THE, "See A/1.", "Asks & asks again.", "Closes."]
    assert english.paragraphs[0].tag == arabic.paragraphs[0].tag
    assert english.paragraphs[0].revisions == ()


def test_comments_of_a_unit_written_twice_stay_apart() -> None:
    data = written(small()).decode()
    row = data[data.index('<tu tuid="row1">') : data.index('<tu tuid="note1">')]
    english = read_all(data.replace(row, row + row).encode(), "a.tmx").readings[0]
    keys = [each.key for each in english.remarks]
    assert len(keys) == len(set(keys)) == 7
