"""DOCX: both texts come out exactly by any reader, everything said is there as Word has it, and nothing is too much."""

from __future__ import annotations

import io
import random
import re
import unicodedata
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from reviewed import WORDS, review_of, reviews
from word_texts import W, cells, column, part, shown, texts, written

from desktop.core.document import Assignment, Comment, Direction, Mark, Parallel, Reading, Slice, VersionInfo
from desktop.core.export.formats import format_of
from desktop.core.export.losses import printable
from desktop.core.export.options import Options
from desktop.core.export.word.directions import Stretch, stretches
from desktop.core.export.word.docx import write
from desktop.core.reading import Choices
from desktop.core.reading import read as read_any
from desktop.core.reading.dispatch import read_all
from desktop.core.review import Citation, Correction, Review, Unit, VersionText
from desktop.core.tagsets import shipped_schemes
from desktop.core.text import Edit, Span, apply_edit

AT = "2026-11-21T10:00:00+00:00"
SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"


def unit(text: str, key: int = 1, *edits: Edit, **said: object) -> Unit:
    now = text
    for edit in edits:
        now = apply_edit(now, edit)
    corrections = tuple(Correction(edit, "A. Reviser", AT) for edit in edits)
    said.setdefault("tag", "operative")
    return Unit((Slice(0, len(text)),), text, now, key, corrections=corrections, **said)  # type: ignore[arg-type]


def note(text: str, key: int, label: str, *edits: Edit, **said: object) -> Unit:
    return replace(unit(text, key, *edits, **said), label=label, tag="")


def version(*units: Unit, language: str = "en", id_: int = 1) -> VersionText:
    way: Direction = "rtl" if language == "ar" else "ltr"
    return VersionText(VersionInfo(id_, language, way, id_ == 1, f"{language}.txt"), "", units)


def one(*units: Unit, language: str = "en") -> Review:
    return replace(review_of([version(*units, language=language)]), schemes=shipped_schemes())


def comment(key: str, body: str, span: Span | None = None, **more: object) -> Comment:
    return Comment(key, 1, body, "Ada B. Reviser", AT, span, **more)  # type: ignore[arg-type]


def document(review: Review, **asked: Any) -> str:
    with zipfile.ZipFile(io.BytesIO(written(review, layout="one", **asked))) as archive:
        return archive.read("word/document.xml").decode()


def body(review: Review, **asked: Any) -> str:
    """The paragraphs of the text, as they are written."""
    return document(review, **asked).partition("<w:body>")[2].partition("<w:sectPr>")[0]


# Exactness --------------------------------------------------------------------------------------------------------


@given(reviews())
def test_accepted_and_rejected_changes_give_both_texts_of_every_version_side_by_side(review: Review) -> None:
    data = written(review)
    root = part(data, "document")
    for at, text in enumerate(review.texts, 1):
        assert column(root, at, "accepted") == shown(text.paragraphs, "accepted")
        assert column(root, at, "rejected") == shown(text.paragraphs, "rejected")
    notes = part(data, "footnotes")
    for way in ("accepted", "rejected"):
        expected = sorted(text for each in review.texts for text in shown(each.footnotes, way))
        assert sorted(texts(notes, way)[2:]) == expected


@given(reviews(versions=1), st.sampled_from(["tracked", "corrected", "extracted"]))
def test_one_version_as_running_text(review: Review, asked: str) -> None:
    root = part(written(review, layout="one", shown=asked), "document")
    units = review.texts[0].paragraphs
    text = shown(units, "rejected" if asked == "extracted" else "accepted")
    before = text if asked == "corrected" else shown(units, "rejected")
    assert texts(root, "accepted") == text
    assert texts(root, "rejected") == before
    assert bool(root.findall(f".//{W}ins") + root.findall(f".//{W}del")) == (asked == "tracked" and text != before)


TRICKY = st.text(
    st.one_of(
        st.sampled_from("\t\n\r\u00a0\u00ad\u2011\u200e\u200f\u202b\u202c\u2028\x00\x0b\x1f\ufffe \u0640()<&]>"),
        st.characters(exclude_categories=["Cs"]),
    ),
    min_size=1,
    max_size=30,
)


@given(TRICKY, TRICKY, st.sampled_from(["en", "ar", "zh"]))
def test_any_characters_stand_as_they_are_or_as_their_pictures(before: str, after: str, language: str) -> None:
    root = part(written(one(unit(before, 1, Edit(0, before, after)), language=language), layout="one"), "document")
    assert texts(root, "rejected") == [printable(before)]
    assert texts(root, "accepted") == [printable(after)]


def test_marks_that_are_elements_are_written_as_such() -> None:
    found = body(one(unit("a\tb\nc\u00add\u2011e", 1, Edit(1, "\t", ""))))
    assert '<w:delText xml:space="preserve">' not in found
    assert re.search(r"<w:del [^>]+><w:r><w:rPr>.*?</w:rPr><w:tab/></w:r></w:del>", found)
    for sign in ("<w:br/>", "<w:softHyphen/>", "<w:noBreakHyphen/>"):
        assert sign in found


# Read again -------------------------------------------------------------------------------------------------------


def again(review: Review) -> Reading:
    data = written(review, layout="one")
    return read_any(data, "a.docx", Choices(language=review.texts[0].info.language))


def folded(text: str) -> str:
    """White space as the reader has it: one blank for a line's end, none at either end of a text."""
    return text.replace("\n", " ").strip()


@given(reviews(versions=1))
def test_our_own_reader_has_the_texts_the_notes_and_what_was_said(review: Review) -> None:
    text = review.texts[0]
    reading = again(review)
    numbered = [
        (" ".join((u.number, u.reading)).strip(), " ".join((u.number, u.text)).strip()) for u in text.paragraphs
    ]
    found = [
        (" ".join((u.number, u.reading)).strip(), " ".join((u.number, u.text)).strip()) for u in reading.paragraphs
    ]
    assert [tuple(map(folded, each)) for each in found] == [tuple(map(folded, each)) for each in numbered]
    said = {(each.label, folded(each.reading), folded(each.text)) for each in reading.footnotes}
    assert said == {(each.label, folded(each.reading), folded(each.text)) for each in text.footnotes}
    expected = [each for unit in text.units for each in unit.comments]
    assert sorted((each.body, each.author, each.resolved) for each in reading.remarks) == sorted(
        (each.body, each.author, each.resolved) for each in expected
    )
    bodies = {each.key: each.body for each in expected}
    heard = {each.key: each.body for each in reading.remarks}
    assert sorted((each.body, heard[each.answers]) for each in reading.remarks if each.answers) == sorted(
        (each.body, bodies[each.answers]) for each in expected if each.answers
    )


def test_comments_come_back_on_their_words_also_in_a_corrected_text_and_on_notes() -> None:
    words = unit("The old axe fell", 1, Edit(4, "old", "new"), comments=(comment("c", "Which?", Span(8, 11)),))
    words = replace(words, citations=(Citation(9, 11),))
    on_note = note("See the box", 9, "1", comments=(comment("n", "Where?"),))
    reading = again(one(words, on_note))
    assert [(each.unit, each.span, each.body) for each in reading.remarks] == [
        (0, Span(8, 11), "Which?"),
        (1, Span(0, 11), "Where?"),
    ]


def test_formatting_and_references_come_back() -> None:
    marks = (Mark("strong", 0, 3), Mark("emphasis", 4, 7), Mark("superscript", 8, 11), Mark("reference", 12, 15))
    assert again(one(unit("one two six ten", marks=marks))).paragraphs[0].marks == marks


def test_a_note_cited_twice_is_one_note_with_two_marks() -> None:
    first, second = (unit(text, key, citations=(Citation(9, 3),)) for key, text in ((1, "One here"), (2, "Two here")))
    review = one(first, second, note("See it", 9, "*"))
    assert document(review).count("<w:footnoteReference ") == 1
    (found,) = again(review).footnotes
    assert [(each.paragraph, each.offset) for each in found.anchors] == [(0, 3), (1, 3)]
    assert [each.text for each in again(review).paragraphs] == ["One here", "Two here"]


def test_it_is_read_as_any_other_document() -> None:
    parallel = read_all(written(one(unit("The axe fell"))), "a.docx")
    assert isinstance(parallel, Parallel)
    assert parallel.readings[0].metadata[:2] == (("title", "Water for all"), ("subject", "A/99/L.1"))
    assert [each.kind for each in parallel.readings[0].furniture if each.kind != "blank"] == [
        "running-head",
        "page-number",
    ]


# Directions -------------------------------------------------------------------------------------------------------

SIGNS = ("[3]", "5%", "(ب)", "-", "(x", "y)", "1,5", "שלום", "€7", "{A (ب) 3}", "عَ", "12.")
MIXED = st.lists(st.sampled_from([*WORDS["ar"], *WORDS["en"], *SIGNS]), min_size=1, max_size=7)
ISOLATES = {True: "\u2067", False: "\u2066"}


def isolated(text: str, each: Stretch) -> str:
    """A stretch that runs against its paragraph, shut off from it; it still knows what letters stand before it."""
    strong = [kind for kind in map(unicodedata.bidirectional, text[: each.start]) if kind in {"L", "R", "AL"}]
    arabic = "\u061c" if each.rtl and strong[-1:] == ["AL"] else ""
    return f"{ISOLATES[each.rtl]}{arabic}{text[each.start : each.end]}\u2069"


@settings(max_examples=200)
@given(MIXED.map(" ".join), st.sampled_from(["ltr", "rtl"]))
def test_runs_that_are_laid_each_in_its_direction_give_the_order_of_the_algorithm(text: str, way: Direction) -> None:
    found = stretches(text, way)
    assert "".join(text[each.start : each.end] for each in found) == text
    own, base = way == "rtl", "R" if way == "rtl" else "L"
    parted = (text[each.start : each.end] if each.rtl == own else isolated(text, each) for each in found)
    seen = re.sub("[\u2066-\u2069\u061c]", "", str(get_display("".join(parted), base_dir=base)))
    assert seen == str(get_display(text, base_dir=base))


@pytest.mark.parametrize(
    ("text", "way", "turned"),
    [
        ("قرارها 37/4 المؤرخ", "rtl", []),
        ("الوثيقة (A/99/L.1) في", "rtl", ["A/99/L.1"]),
        ("انظر Mr. X (abc) هنا", "rtl", ["Mr. X (abc)"]),
        ("see (قرار 12) here", "ltr", ["قرار 12"]),
        ("GB 5% من", "rtl", ["GB 5%"]),
        ("2. Welcomes", "ltr", []),
        ("", "rtl", []),
    ],
)
def test_brackets_and_figures_belong_to_the_direction_they_are_seen_in(
    text: str, way: Direction, turned: Sequence[str]
) -> None:
    found = [text[each.start : each.end] for each in stretches(text, way) if each.rtl != (way == "rtl")]
    assert found == list(turned)


def test_arabic_says_so_of_paragraph_runs_and_language() -> None:
    found = body(one(unit("يرحب (A/99/L.1) بها", number="١ -"), language="ar"))
    assert '<w:pStyle w:val="MuqabalaOperative"/><w:bidi/><w:rPr><w:rtl/></w:rPr>' in found
    assert '<w:rtl/><w:lang w:bidi="ar-SA"/></w:rPr><w:t xml:space="preserve">يرحب (</w:t>' in found
    assert '<w:r><w:t xml:space="preserve">A/99/L.1</w:t></w:r>' in found
    styles = part(written(one(unit("يرحب"), language="ar")), "styles")
    assert all(each.find(f"{W}szCs") is not None for each in styles.iter(f"{W}rPr") if each.find(f"{W}sz") is not None)


def test_a_unit_of_its_own_direction_and_language() -> None:
    found = body(one(unit("Bonjour", 1, language="fr"), unit("نعم", 2, direction="ltr"), language="en"))
    assert '<w:lang w:val="fr-FR"/>' in found
    assert "<w:bidi/>" not in found
    chinese = body(one(unit("欢迎（2025年）"), language="zh"))
    assert '<w:rFonts w:hint="eastAsia"/><w:lang w:eastAsia="zh-CN"/>' in chinese


# What is said -----------------------------------------------------------------------------------------------------


def test_changes_are_signed_and_dated_if_that_is_known() -> None:
    made = (
        Correction(Edit(0, "a", "b"), "", "no day", "reading"),
        Correction(Edit(2, "c", ""), 'O’Neill "x"', "2026-11-22T08:30:00.250000+02:00"),
    )
    found = body(one(replace(unit("a c d"), text="b  d", corrections=made)))
    assert re.search(r'<w:del w:id="\d+" w:author="Muqabala"><w:r>', found)
    assert '<w:del w:id="3" w:author=\'O’Neill "x"\' w:date="2026-11-22T06:30:00Z">' in found


THREAD = (
    comment("c1", "Which?", Span(4, 7), resolved=True),
    comment("c2", "That.\nSurely", Span(4, 7), answers="c1"),
    comment("c3", "All of it"),
)


def test_threads_and_what_is_settled() -> None:
    data = written(one(unit("The axe fell", comments=THREAD)), layout="one")
    w15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
    told = [dict(each.attrib) for each in part(data, "commentsExtended")]
    assert told == [
        {f"{w15}paraId": "10000001", f"{w15}done": "0"},
        {f"{w15}paraId": "10000002", f"{w15}done": "1"},
        {f"{w15}paraId": "10000003", f"{w15}paraIdParent": "10000002", f"{w15}done": "1"},
    ]
    made = docx.Document(io.BytesIO(data))
    assert [(each.author, each.initials, each.text) for each in made.comments] == [
        ("Ada B. Reviser", "ABR", "All of it"),
        ("Ada B. Reviser", "ABR", "Which?"),
        ("Ada B. Reviser", "ABR", "That.\nSurely"),
    ]


def test_what_is_not_asked_for_is_not_there() -> None:
    tag = Assignment("t", 1, "review/terminology", "A", AT, Span(4, 7))
    review = one(unit("The axe fell", comments=THREAD, assigned=(tag,)))
    assert document(review).count("<w:commentReference ") == 3
    assert document(review, resolved=False).count("<w:commentReference ") == 1
    assert "comment" not in body(review, comments=False)
    assert "<w:sdt>" not in body(review, tags=False)
    assert 'w:val="MuqabalaText"' in body(review, tags=False)
    assert "1 O" in " ".join(texts(part(written(review), "document"), "accepted"))
    assert "1 O" not in " ".join(texts(part(written(review, tags=False), "document"), "accepted"))


def named(control: etree._Element, what: str) -> list[str]:
    return [each.get(f"{W}val", "") for each in control.iterfind(f"{W}sdtPr/{W}{what}")]


def test_tags_on_words_and_on_all_are_content_controls_also_where_they_cross() -> None:
    tags = [
        Assignment(key, 1, f"review/{tag}", "A", AT, span)
        for key, tag, span in (
            ("a", "terminology", Span(0, 7)),
            ("b", "style", Span(4, 12)),
            ("c", "omission", None),
        )
    ]
    root = part(written(one(unit("The axe fell", assigned=tuple(tags))), layout="one"), "document")
    found: dict[str, str] = {}
    for control in root.iter(f"{W}sdt"):
        (name,) = named(control, "tag")
        found[name] = found.get(name, "") + "".join(each.text or "" for each in control.iter(f"{W}t"))
    assert found == {"review/terminology": "The axe", "review/style": "axe fell", "review/omission": "The axe fell"}
    assert {name for each in root.iter(f"{W}sdt") for name in named(each, "alias")} == {
        "Terminology",
        "Style",
        "Omission",
    }


def test_each_tag_is_a_style_and_no_style_is_bold_or_slanted() -> None:
    given_ = [unit("a", 1, tag="operative"), unit("b", 2, tag="né/x"), unit("c", 3, tag="")]
    root = part(written(one(*given_), layout="one"), "document")
    used = [each.get(f"{W}val") for each in root.iter(f"{W}pStyle")]
    assert used == ["MuqabalaOperative", "MuqabalaNX", "MuqabalaText"]
    styles = part(written(one(*given_), layout="one"), "styles")
    ids = [each.get(f"{W}styleId") for each in styles.iter(f"{W}style")]
    assert len(ids) == len(set(ids))
    assert {*used, "MuqabalaTitle", "MuqabalaClosing", "FootnoteText", "CommentText", "MuqabalaTable"} <= set(ids)
    assert not list(styles.iter(f"{W}b", f"{W}bCs", f"{W}i", f"{W}iCs"))


# Footnotes --------------------------------------------------------------------------------------------------------


def cited(*labels: str, language: str = "en") -> Review:
    notes = [note(f"Note {at}", 100 + at, label) for at, label in enumerate(labels)]
    paragraphs = [unit(f"Here {at}", at + 1, citations=(Citation(100 + at, 4),)) for at in range(len(labels))]
    return one(*paragraphs, *notes, language=language)


def test_notes_that_count_from_one_are_counted_by_the_program() -> None:
    found = document(cited("1", "2"))
    assert "customMarkFollows" not in found
    assert "<w:footnoteRef/>" in zipped(written(cited("1", "2"), layout="one"), "footnotes")


@pytest.mark.parametrize("labels", [("١", "٢"), ("*", "1"), ("2", "1"), ("1", "1")])
def test_other_labels_are_kept_as_printed(labels: tuple[str, ...]) -> None:
    data = written(cited(*labels), layout="one")
    for at, label in enumerate(labels, 1):
        mark = f'<w:footnoteReference w:customMarkFollows="1" w:id="{at}"/><w:t xml:space="preserve">{label}</w:t>'
        assert mark in zipped(data, "document")
    assert "<w:footnoteRef/>" not in zipped(data, "footnotes")
    assert [each.label for each in again(cited(*labels)).footnotes] == list(labels)


def zipped(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(f"word/{name}.xml").decode()


def test_a_note_without_a_mark_stands_under_its_paragraph_or_the_last() -> None:
    under = unit("First", 1, citations=(Citation(9, 0, cited=False),))
    review = one(under, unit("Last", 2), note("Under the first", 9, "a"), note("Of none", 10, "b"))
    first, last = body(review).split("</w:p>")[:2]
    assert 'w:id="1"' in first
    assert 'w:id="2"' in last
    assert texts(part(written(review, layout="one"), "footnotes"), "accepted")[2:] == ["Under the first", "Of none"]


# The page ---------------------------------------------------------------------------------------------------------


def two() -> Review:
    english = version(unit("The axe fell", 1), unit("The box", 2))
    arabic = version(unit("سقط الفأس", 11), language="ar", id_=2)
    return replace(review_of([english, arabic]), schemes=shipped_schemes())


def test_columns_keep_the_order_chosen_and_the_head_stands_on_every_page() -> None:
    root = part(written(two(), versions=(2, 1)), "document")
    rows = [["".join(texts(cell, "accepted")) for cell in row] for row in cells(root)]
    assert rows == [["", "العربية", "English"], ["1 O", "سقط الفأس", "The axe fell"], ["2 O", "", "The box"]]
    assert root.find(f".//{W}tr/{W}trPr/{W}tblHeader") is not None
    assert root.find(f".//{W}bidiVisual") is None
    widths = [int(each.get(f"{W}w", "")) for each in root.iter(f"{W}gridCol")]
    assert sum(widths) <= 16838 - 2 * 1134


@pytest.mark.parametrize(
    ("asked", "size"),
    [
        ({"paper": "a4", "landscape": True}, ("16838", "11906", "landscape")),
        ({"paper": "letter", "landscape": False}, ("12240", "15840", None)),
    ],
)
def test_paper(asked: dict[str, Any], size: tuple[str, str, str | None]) -> None:
    (page,) = part(written(two(), **asked), "document").iter(f"{W}pgSz")
    assert tuple(page.get(f"{W}{name}") for name in ("w", "h", "orient")) == size


def test_head_foot_and_what_is_said_of_the_file() -> None:
    data = written(two(), at=AT, program="Muqabala 9")
    made = docx.Document(io.BytesIO(data))
    said = made.core_properties
    assert (said.title, said.subject, said.author) == ("Water for all", "A/99/L.1", "Muqabala 9")
    assert said.language == "en-GB, ar-SA"
    assert said.created is not None
    assert said.created.isoformat() == AT
    assert made.sections[0].header.paragraphs[0].text == "A/99/L.1\u2003Water for all"
    assert re.findall(r'w:instr="([^"]+)"', zipped(data, "footer1")) == [" PAGE ", " NUMPAGES "]


def test_an_arabic_document_runs_from_right_to_left_as_a_whole() -> None:
    arabic = one(unit("سقط الفأس"), language="ar")
    assert "<w:bidi/></w:sectPr>" in document(arabic)
    assert "<w:bidi/></w:sectPr>" not in document(two())


def test_it_comes_in_pieces_and_says_the_same_every_time() -> None:
    chance = random.Random(7)
    many = one(*(unit(chance.randbytes(400).hex(), at) for at in range(1, 1000)))
    pieces = list(write(many, Options(layout="one")))
    assert len(pieces) > 2
    assert max(map(len, pieces)) < 300_000
    assert b"".join(pieces) == written(many, layout="one")


def test_the_table_of_formats_knows_it() -> None:
    assert format_of("docx").writer is write


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seeds are not beside the checkout")
@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.name[:3])
def test_a_real_document_is_there_to_the_last_character(path: Path) -> None:
    reading = read_all(path.read_bytes(), path.name).readings[0]
    cites: dict[int, list[Citation]] = {}
    for at, each in enumerate(reading.footnotes):
        for anchor in each.anchors:
            cites.setdefault(anchor.paragraph, []).append(Citation(10_000 + at, anchor.offset))
    paragraphs = [
        replace(unit(each.text, at + 1), number=each.number, tag=each.tag, citations=tuple(cites.get(at, ())))
        for at, each in enumerate(reading.paragraphs)
    ]
    notes = [note(each.text, 10_000 + at, each.label) for at, each in enumerate(reading.footnotes)]
    data = written(one(*paragraphs, *notes, language=reading.language), layout="one")
    assert texts(part(data, "document"), "accepted") == [each.text for each in reading.paragraphs]
    assert sorted(texts(part(data, "footnotes"), "accepted")[2:]) == sorted(each.text for each in reading.footnotes)
