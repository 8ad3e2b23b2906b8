"""XLIFF 2.1: valid, useful to other programs, and read back with all that was said."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from bitexts import again, small, unit, version
from hypothesis import given
from lxml import etree
from reviewed import TIMES, review_of, reviews, told, told_by

from desktop.core.document import Assignment, Comment, Mark, Parallel, Remark, Revision
from desktop.core.export.options import Options
from desktop.core.export.xliff import write
from desktop.core.reading import read_all
from desktop.core.review import Review
from desktop.core.text import Edit, Span

SCHEMAS = Path(__file__).resolve().parents[2].parent / "shared" / "schemas" / "xliff" / "2.1-oasis" / "schemas"
NOW = Options(at=TIMES[0], program="Muqabala 1.2.3")
CORE, METADATA = "{urn:oasis:names:tc:xliff:document:2.0}", "{urn:oasis:names:tc:xliff:metadata:2.0}"


def written(review: Review, options: Options = NOW) -> bytes:
    return b"".join(write(review, options))


def changed(before: str, after: str) -> Parallel:
    """The small review as another program left it."""
    data = written(small()).decode()
    assert before in data
    return read_all(data.replace(before, after).encode(), "a.xlf")


def segments(data: bytes) -> list[tuple[str, ...]]:
    """State, source and target of each segment, as a program that knows no codes has them."""
    found = etree.fromstring(data).iter(f"{CORE}segment")
    return [(each.get("state", "initial"), *("".join(part.itertext()) for part in each)) for each in found]


# There and back -------------------------------------------------------------------------------------------------


@given(reviews(versions=2))
def test_a_review_comes_back_whole(review: Review) -> None:
    assert told_by(read_all(written(review), "a.xlf")) == told(review)


def test_the_first_two_versions_are_source_and_target() -> None:
    whole = read_all(written(small(), Options(versions=(2, 1))), "a.xlf")
    assert [reading.language for reading in whole.readings] == ["ar", "en"]
    assert [link.members for link in whole.links] == [((0,), (0,)), ((1, 2), (1,)), ((), (2,))]
    assert [reading.symbol for reading in whole.readings] == ["A/99/L.1", "A/99/L.1"]


def test_two_versions_in_one_language_stay_apart() -> None:
    review = again(small(), "en")
    data = written(review)
    assert b'srcLang="en" trgLang="en-x-v2"' in data
    assert told_by(read_all(data, "a.xlf")) == told(review)


def test_what_is_on_overlapping_words_comes_back() -> None:
    one = unit(
        1000,
        "one two three",
        tag="operative",
        marks=(Mark("emphasis", 0, 7), Mark("strong", 4, 13), Mark("superscript", 7, 8)),
        comments=(Comment("a", 1000, "A", "Ben", TIMES[0], Span(2, 5)), Comment("b", 1000, "B", "", "", Span(5, 5))),
        assigned=(Assignment("t", 1000, "review/style", "", "", Span(0, 6)),),
    )
    review = review_of((version(1, "en", one),))
    assert told_by(read_all(written(review), "a.xlf")) == told(review)


# For others -----------------------------------------------------------------------------------------------------


@cache
def schema(name: str) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(SCHEMAS / name)))


@pytest.mark.skipif(not SCHEMAS.exists(), reason="the schemas are not beside this checkout")
@given(reviews())
def test_it_is_valid(review: Review) -> None:
    root = etree.fromstring(written(review))
    assert schema("xliff_core_2.0.xsd").validate(root), schema("xliff_core_2.0.xsd").error_log
    for each in root.iter(f"{METADATA}metadata"):
        assert schema("metadata.xsd").validate(each), schema("metadata.xsd").error_log


@given(reviews())
def test_what_is_referred_to_is_there_and_ids_are_of_one_thing(review: Review) -> None:
    """What the schemas cannot say: rules K3, K4, K6, F13, F21, F27, F28 and F29 of the official Schematron."""
    root = etree.fromstring(written(review))
    units = {each.get("id"): each for each in root.iter(f"{CORE}unit")}
    assert len(units) == len(list(root.iter(f"{CORE}unit")))
    for each in units.values():
        notes = [note.get("id") for note in each.iter(f"{CORE}note")]
        assert len(notes) == len(set(notes))
        for part in each.iter(f"{CORE}source", f"{CORE}target"):
            inline = [(code.get("id"), code.tag) for code in part.iter() if code.get("id")]
            assert len({name for name, _tag in inline}) == len(inline)
            assert {code.get("subFlows") for code in part.iter(f"{CORE}ph")} <= {*units, None}
            assert {code.get("ref", "#n=").removeprefix("#n=") for code in part.iter(f"{CORE}mrk")} <= {*notes, ""}
            for start, end in ((f"{CORE}sc", f"{CORE}ec"), (f"{CORE}sm", f"{CORE}em")):
                opened = [code.get("id", "") for code in part.iter(start)]
                assert sorted(opened) == sorted(code.get("startRef", "") for code in part.iter(end))
        both = [{code.get("id"): code.tag for code in part.iter() if code.get("id")} for part in each[-1]]
        assert all(tag == both[-1].get(name, tag) for name, tag in both[0].items())
        assert each[-1].get("state", "initial") == "initial" or len(both) == 2


def test_segments_are_plain_and_whole() -> None:
    assert segments(written(small())) == [
        ("reviewed", "Welcomes the report;", "يرحب بالتقرير؛"),
        ("translated", "See A/1.", "انظر A/1."),
        ("translated", "Asks & asks again.", "يطلب\nويطلب\u00a0ثانية."),
        ("initial", "Closes."),
    ]


def test_comments_are_notes_on_their_words() -> None:
    unit = next(etree.fromstring(written(small())).iter(f"{CORE}unit"))
    said = [(note.get("appliesTo"), note.get("priority"), note.text) for note in unit.iter(f"{CORE}note")]
    assert said == [("source", "10", "Which one?"), ("source", "10", "The first."), ("source", None, "Fine.")]
    (marker,) = (each for each in unit.iter(f"{CORE}mrk", f"{CORE}sm") if each.get("type") == "comment")
    assert (marker.get("ref"), "".join(marker.itertext())) == ("#n=comment1", "report")


def test_the_mark_of_a_footnote_leads_to_its_unit_from_both_sides() -> None:
    marks = etree.fromstring(written(small())).iter(f"{CORE}ph")
    assert [(each.get("subFlows"), each.get("disp")) for each in marks][:2] == [("note1", "1"), ("note1", "١")]


def test_it_is_written_as_it_goes() -> None:
    assert len(list(write(small(), NOW))) == 6


# Changed by others ----------------------------------------------------------------------------------------------


def test_a_translator_s_change_is_read_as_it_stands() -> None:
    paragraph = changed("ويطلب\u00a0ثانية", "ويطلب\u00a0مرة أخرى").readings[1].paragraphs[2]
    assert paragraph.text == "ويطلب\u00a0مرة أخرى."
    assert paragraph.reading == "ويطلب ثانية."
    first, last = paragraph.revisions
    assert (first.edit, first.author) == (Edit(5, " ", "\u00a0"), "Amal")
    assert last == Revision(Edit(6, "ثانية", "مرة أخرى"))


def test_a_state_that_another_program_set_is_the_status() -> None:
    arabic = changed('state="reviewed"', 'state="final"').readings[1]
    assert [each.status for each in arabic.paragraphs] == ["approved", "approved", "work"]
    several = changed('state="translated" subState="muqabala:work"', 'state="reviewed"').readings[1]
    assert [each.status for each in several.paragraphs] == ["reviewed", "reviewed", "reviewed"]


def test_a_marker_that_is_gone_leaves_the_comment_but_no_tag() -> None:
    root = etree.fromstring(written(small()))
    etree.strip_tags(root, f"{CORE}mrk", f"{CORE}sm", f"{CORE}em")
    english = read_all(etree.tostring(root), "a.xlf").readings[0]
    assert [(each.body, each.span) for each in english.remarks][:2] == [("Which one?", None), ("The first.", None)]
    assert english.given == ()


def test_notes_and_markers_of_others_are_comments_of_nobody() -> None:
    whole = changed(
        "<notes>",
        '<notes><note id="x1" appliesTo="target">Short</note><note id="x2">On words</note><note>General</note>',
    )
    assert [each for each in whole.readings[1].remarks if each.unit == 0] == [Remark(0, None, "Short", key="0.x1")]
    data = written(small()).decode().replace("<notes>", '<notes><note id="x2">On words</note>', 1)
    data = data.replace("يرحب ب", '<mrk id="m" type="comment" ref="#n=x2">يرحب</mrk> ب')
    arabic = read_all(data.encode(), "a.xlf").readings[1]
    assert [(each.body, each.span) for each in arabic.remarks] == [("On words", Span(0, 4))]


def test_a_note_mark_that_is_gone_leaves_the_note_under_its_paragraph() -> None:
    data = written(small()).decode()
    code = data[data.index('<ph id="cited1"') :].partition(">")[0] + ">"
    english = read_all(data.replace(code, "", 1).encode(), "a.xlf").readings[0]
    assert [each.anchors for each in english.footnotes] == [()]
    assert english.source.index("See A/1.") < english.source.index("Asks")


def test_segments_cut_by_another_program_are_one_text() -> None:
    whole = changed(
        "<source>Asks &amp; asks again.</source>",
        "<source>Asks </source></segment><ignorable><source>&amp; </source></ignorable>"
        '<segment state="translated" subState="muqabala:work"><source>asks again.</source>',
    )
    assert whole.readings[0].paragraphs[1].text == "Asks & asks again."
    assert whole.links[1].members == ((1,), (1, 2))


def test_characters_that_xml_cannot_hold_are_their_pictures() -> None:
    whole = changed("Closes.", 'Clo<cp hex="0001"/>ses.')
    assert whole.readings[0].paragraphs[2].text == "Clo␁ses."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"tool">Muqabala', '"tool">Other'),
        ('"start">9', '"start">nine'),
        ('"confirmed">', '"score">nan</mda:meta><mda:meta type="confirmed">'),
        ("Closes.", 'Closes.<cp hex="FFFFFFFFFFFFFFFFFFFF"/>'),
        ("<target>", '<target order="first">'),
    ],
)
def test_what_is_not_ours_or_contradicts_itself_is_read_as_any_other(before: str, after: str) -> None:
    english = changed(before, after).readings[0]
    assert english.paragraphs[0].text == "Welcomes the report;"
    assert english.paragraphs[-1].text.startswith("Closes.")
    assert len(english.paragraphs) == 4
    assert all(each.revisions == () for each in english.paragraphs)
