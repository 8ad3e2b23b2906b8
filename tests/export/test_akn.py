"""Versions as Akoma Ntoso: structure, numbers, text, formatting and notes come back, and the schemas accept them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree
from reviewed import Told, review_of, reviews, told, told_by, written_for_a_schema

from desktop.core.document import TAGS, Mark, Reading, Slice, VersionInfo
from desktop.core.export.options import Options
from desktop.core.export.xml.akn import write
from desktop.core.messages import UnreadableError
from desktop.core.reading import read, read_all
from desktop.core.review import Citation, Correction, Review, Unit, VersionText
from desktop.core.text import Edit

SCHEMAS = Path(__file__).resolve().parents[2].parent / "shared" / "schemas" / "akn"
AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
EXTRACTED = Options(shown="extracted")
CORRECTED = Options(shown="corrected")


def data_of(review: Review, options: Options = EXTRACTED) -> bytes:
    return b"".join(write(review, options))


def unit(reading: str, tag: str = "operative", **said: Any) -> Unit:
    return replace(Unit((Slice(0, len(reading)),), reading, reading, tag=tag), **said)


def version(*units: Unit, symbol: str = "A/RES/99/1", metadata: tuple[tuple[str, str], ...] = ()) -> Review:
    """A review of one version of these units, which get their keys here unless they have one."""
    keyed = [each if each.key else replace(each, key=1000 + place) for place, each in enumerate(units)]
    text = VersionText(VersionInfo(1, "en", "ltr", True, "a.txt"), "", tuple(keyed), metadata)
    return review_of([text], symbol=symbol)


def back(review: Review, options: Options = EXTRACTED, changed: tuple[str, str] = ("", "")) -> Reading:
    """What comes back of a version when a person changed a piece of the file."""
    data = data_of(review, options).decode()
    assert data.count(changed[0]) == 1 or not changed[0]
    (reading,) = read_all(data.replace(*changed).encode(), "a.xml").readings
    return reading


def outline(review: Review) -> list[str]:
    """The elements that hold the paragraphs, each with those it is in below the statement."""
    root = etree.fromstring(data_of(review))
    above = [[*each.iterancestors()][::-1][2:] for each in root.iter(f"{AKN}p", f"{AKN}heading")]
    return ["/".join(etree.QName(each).localname for each in elements) for elements in above]


# Back again -----------------------------------------------------------------------------------------------------


def as_shown(review: Review, text: str) -> Review:
    """The first version with nothing but its reading, or its text as it stands."""
    first = review.texts[0]
    units = tuple(replace(each, **{name: getattr(each, text) for name in ("reading", "text")}) for each in first.units)
    return review_of([replace(first, units=tuple(replace(each, corrections=()) for each in units))])


def held(said: Told) -> Told:
    """What a file of this format holds."""
    waiting = tuple(tuple("todo" for _ in each) for each in said.statuses)
    return replace(said, corrections=(), comments=(), assigned=(), statuses=waiting, links=(), trust=())


@given(reviews(paragraphs=6))
def test_a_version_comes_back_as_it_was_extracted(review: Review) -> None:
    assert told_by(read_all(data_of(review), "a.xml")) == held(told(as_shown(review, "reading")))


@given(reviews(paragraphs=6))
def test_a_version_comes_back_as_it_was_corrected(review: Review) -> None:
    whole = told_by(read_all(data_of(review, CORRECTED), "a.xml"))
    assert data_of(review, CORRECTED) == data_of(review, Options())
    want = held(told(as_shown(review, "text")))
    assert (whole.paragraphs, whole.directions) == (want.paragraphs, want.directions)
    assert [[note[:3] for note in each] for each in whole.notes] == [[note[:3] for note in each] for each in want.notes]


@given(st.lists(st.sampled_from((*TAGS, "article", "")), min_size=1, max_size=12))
def test_paragraphs_keep_their_order_whatever_their_tags(tags: list[str]) -> None:
    review = version(*(unit(f"Text {place}", tag, number=f"{place}.") for place, tag in enumerate(tags)))
    found = back(review).paragraphs
    want = [(tag, f"{place}.", f"Text {place}") for place, tag in enumerate(tags)]
    assert [(each.tag, each.number, each.text) for each in found] == want


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(1, 6), st.sampled_from(("strong", "emphasis"))), max_size=4))
@example([(0, 2, "strong"), (1, 2, "strong"), (1, 3, "strong")])
def test_formatting_that_crosses_comes_back(spans: list[tuple[int, int, str]]) -> None:
    marks = tuple(Mark(kind, start, start + size) for start, size, kind in dict.fromkeys(spans))
    (found,) = back(version(unit("Eighteen letters xx", marks=marks))).paragraphs
    assert sorted(found.marks, key=repr) == sorted(marks, key=repr)


def test_corrected_formatting_and_notes_stand_where_their_words_stand_now() -> None:
    made = Correction(Edit(4, "big ", ""), "ann", "", "hand")
    marks, cites = (Mark("strong", 4, 7), Mark("emphasis", 8, 11)), (Citation(9, 11),)
    first = unit("The big axe.", marks=marks, citations=cites, corrections=(made,), text="The axe.")
    reading = back(version(first, unit("See there.", "", key=9, label="1")), CORRECTED)
    assert (reading.paragraphs[0].text, reading.paragraphs[0].marks) == ("The axe.", (Mark("emphasis", 4, 7),))
    assert [anchor.offset for anchor in reading.footnotes[0].anchors] == [7]


def test_a_note_that_nothing_cites_or_that_is_cited_twice_comes_back() -> None:
    first = unit("Book and shelf.", citations=(Citation(2, 4), Citation(3, 8, cited=False), Citation(2, 8)))
    notes = (
        unit("Loose.", "", key=4, label="*"),
        unit("Twice.", "", key=2, label="1", marks=(Mark("strong", 0, 5),)),
        unit("Below.", "", key=3, label="†", direction="rtl"),
    )
    found = back(version(first, *notes)).footnotes
    assert [(each.label, each.text, [one.offset for one in each.anchors]) for each in found] == [
        ("*", "Loose.", []),
        ("1", "Twice.", [4, 8]),
        ("†", "Below.", []),
    ]
    assert (found[1].marks, found[2].direction) == ((Mark("strong", 0, 5),), "rtl")


def test_what_names_the_document_comes_back() -> None:
    stated = (("adoption", "2044-12-01"), ("keyword", "BOOKS"), ("uri", "/akn/un/statement/resolution/unga/2044/99-1/"))
    reading = back(version(unit("x"), metadata=stated))
    assert (reading.symbol, reading.title, reading.language) == ("A/RES/99/1", "Water for all", "en")
    assert set(stated) <= set(reading.metadata)
    assert b'<FRBRthis value="/akn/un/statement/resolution/unga/2044/99-1/eng@!main"/>' in data_of(
        version(unit("x"), metadata=stated)
    )


# What others see in it ------------------------------------------------------------------------------------------


def test_the_parts_of_a_resolution_stand_in_the_parts_of_the_format() -> None:
    tags = (
        "masthead",
        "title",
        "enacting",
        "preambular",
        "operative",
        "point",
        "point",
        "operative",
        "closing",
        "annex",
    )
    review = version(*(unit("x", tag, number="1." if tag == "point" else "") for tag in tags))
    assert outline(review) == [
        "coverPage",
        "preface",
        "preamble/formula",
        "preamble/container",
        "mainBody/paragraph/list/intro",
        "mainBody/paragraph/list/point/content",
        "mainBody/paragraph/list/point/content",
        "mainBody/paragraph/content",
        "conclusions",
        "attachments/attachment/doc/mainBody/paragraph/content",
    ]


def test_what_stands_elsewhere_than_its_tag_says_is_in_a_container() -> None:
    tags = ("title", "masthead", "preambular", "heading", "enacting", "operative", "preambular", "closing", "operative")
    review = version(*(unit("x", tag) for tag in tags))
    assert outline(review) == [
        "preface",
        "preamble/container",
        "preamble/container",
        "preamble/container",
        "preamble/formula",
        "mainBody/paragraph/content",
        "mainBody/hcontainer/content",
        "mainBody/hcontainer/content",
        "mainBody/paragraph/content",
    ]


def test_symbols_are_said_to_be_symbols() -> None:
    marks = (Mark("reference", 10, 19), Mark("reference", 24, 28))
    said = data_of(version(unit("A/RES/99/1", "masthead"), unit("Recalling A/RES/1/2 and that", marks=marks))).decode()
    assert '<docNumber refersTo="#symbol">A/RES/99/1</docNumber>' in said
    assert '<ref href="https://undocs.org/en/A/RES/1/2">A/RES/1/2</ref>' in said
    assert '<span class="reference">that</span>' in said


def test_the_work_of_no_organ_is_of_nobody() -> None:
    said = data_of(version(unit("x"), symbol=""), Options(at="2026-11-28T10:00:00+00:00")).decode()
    assert '<FRBRcountry value="zz"/>' in said
    assert '<FRBRdate date="2026-11-28T10:00:00+00:00" name="markup"/>' in said


@pytest.mark.skipif(not SCHEMAS.exists(), reason="the schemas lie beside the checkout, not in it")
def test_the_official_schemas_accept_all_of_them(tmp_path: Path) -> None:
    paths = written_for_a_schema(lambda review: data_of(review, CORRECTED), tmp_path)
    whole = version(unit("x", "masthead"), unit("y"), metadata=(("adoption", "2044-12-01"), ("keyword", "A")))
    paths.append(tmp_path / "stated.xml")
    paths[-1].write_bytes(data_of(whole))
    for name in ("akomantoso30.xsd", "akomantoso30.cobalt.xsd"):
        schema = etree.XMLSchema(etree.parse(SCHEMAS / name))
        assert [str(schema.error_log) for path in paths if not schema.validate(etree.parse(path))] == []


# Changed by others ----------------------------------------------------------------------------------------------


def test_what_a_person_put_in_is_read_where_it_stands() -> None:
    more = "</p><p>Second<eol/>line.</p></content></paragraph><paragraph><num>2.</num><content><p>Third"
    found = back(version(unit("First.", number="1.")), changed=("First.", f"First.{more}")).paragraphs
    assert [(each.number, each.text) for each in found] == [("1.", "First."), ("", "Second line."), ("2.", "Third")]


def test_a_footnote_put_in_by_hand_comes_behind_those_before_it() -> None:
    review = version(unit("One two", citations=(Citation(2, 3),)), unit("First.", "", key=2, label="1"))
    note = 'two<authorialNote marker="2"><p>Second,</p><p>so</p></authorialNote></p>'
    reading = back(review, changed=("two</p>", note))
    assert [(each.label, each.text) for each in reading.footnotes] == [("1", "First."), ("2", "Second, so")]


def test_a_file_of_another_making_is_read_as_any_other() -> None:
    data = data_of(version(unit("  Two  spaces.", number="1."))).replace(b'source="#muqabala"', b'source="#other"')
    (found,) = read(data, "a.xml").paragraphs
    assert (found.tag, found.number, found.text) == ("operative", "1.", "Two spaces.")


def test_a_file_of_ours_without_text_is_refused() -> None:
    with pytest.raises(UnreadableError, match="no text in it"):
        read(data_of(version(unit(""))), "a.xml")
