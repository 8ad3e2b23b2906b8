"""DOCX: what its own library writes and what is made by hand reads back to the same paragraphs, numbers and notes."""

from __future__ import annotations

import contextlib
import io
import re
import zipfile

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from partition import check_partition
from small_office import STRICT, docx_of, p, r, word_part, zipped

from desktop.core.document import Mark, Reading, Remark
from desktop.core.messages import UnreadableError
from desktop.core.reading import Choices
from desktop.core.reading import read as read_any
from desktop.core.text import Span


def read(data: bytes, language: str = "") -> Reading:
    reading = read_any(data, "a.docx", Choices(language=language))
    check_partition(reading)
    assert reading.format == "docx"
    return reading


def texts(reading: Reading) -> list[str]:
    return [each.text for each in reading.paragraphs]


def numbers(reading: Reading) -> list[str]:
    return [each.number for each in reading.paragraphs]


def saved(document: docx.document.Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


# What python-docx writes ----------------------------------------------------------------------------------------


def test_paragraphs_formatting_lists_tables_and_comments_of_a_written_document() -> None:
    document = docx.Document()
    document.core_properties.title = "On wells"
    document.add_heading("On wells and bridges", 1)
    paragraph = document.add_paragraph("The village has ")
    paragraph.add_run("three").bold = True
    paragraph.add_run(" wells").bold = True
    paragraph.add_run(" and a bridge.")
    for text in ("The first is old.", "The second is dry."):
        document.add_paragraph(text, style="List Number")
    document.add_paragraph("A pump", style="List Bullet")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Depth", "Nine metres"
    run = document.add_paragraph("Nobody knows ").add_run("the third")
    document.add_comment(run, text="Which one?", author="Amal", initials="A")
    document.sections[0].header.paragraphs[0].text = "Wells, page by page"
    reading = read(saved(document))
    assert texts(reading) == [
        "On wells and bridges",
        "The village has three wells and a bridge.",
        "The first is old.",
        "The second is dry.",
        "A pump",
        "Depth",
        "Nine metres",
        "Nobody knows the third",
    ]
    assert numbers(reading) == ["", "", "1.", "2.", "", "", "", ""]
    assert reading.paragraphs[1].marks == (Mark("strong", 16, 27),)
    assert reading.paragraphs[4].operations == ("bullet",)
    assert ("title", "On wells") in reading.metadata
    assert [each.kind for each in reading.furniture if each.kind != "blank"] == ["running-head"]
    remark = reading.remarks[0]
    assert (remark.unit, remark.span, remark.body, remark.author) == (7, Span(13, 22), "Which one?", "Amal")


INK = st.text(
    st.characters(categories=["L", "N", "P", "S", "Zs"], exclude_characters="\u2028\u2029"), min_size=1, max_size=40
).filter(lambda text: text.strip() == text and any(map(str.isalpha, text)))
PLAIN_INK = INK.map(lambda text: f"Q{text}Q")


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(st.tuples(PLAIN_INK, st.sampled_from(["", "b", "i", "s"])), min_size=1, max_size=4), max_size=6)
)
def test_what_is_written_is_read(paragraphs: list[list[tuple[str, str]]]) -> None:
    document = docx.Document()
    for runs in [[("begin", "")], *paragraphs]:
        paragraph = document.add_paragraph()
        for text, form in runs:
            run = paragraph.add_run(text)
            run.bold, run.italic, run.font.superscript = form == "b" or None, form == "i" or None, form == "s" or None
    reading = read(saved(document))
    assert texts(reading) == ["begin", *("".join(text for text, _ in runs) for runs in paragraphs)]
    for made, runs in zip(reading.paragraphs[1:], paragraphs, strict=True):
        bold = "".join(made.reading[each.start : each.end] for each in made.marks if each.kind == "strong")
        assert bold == "".join(text for text, form in runs if form == "b")


# Runs -----------------------------------------------------------------------------------------------------------

STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB" w:bidi="ar-SA" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Loud"><w:name w:val="Loud"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Louder"><w:name w:val="Louder"/><w:basedOn w:val="Loud"/></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Up"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Rtl"><w:name w:val="Rtl"/><w:pPr><w:bidi/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>
<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>
"""


def styled(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


def test_signs_that_are_elements_are_characters() -> None:
    body = p("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:tab/><w:t>x</w:t></w:r>")
    body += p("<w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:cr/><w:t>three</w:t></w:r>")
    body += p(
        '<w:r><w:t>beta </w:t><w:sym w:font="Symbol" w:char="F062"/><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>'
    )
    body += p('<w:r><w:t>bad</w:t><w:sym w:char="D800"/><w:sym w:char="zz"/><w:sym/></w:r>')
    assert texts(read(docx_of(body))) == ["co\u2011op\u00ad\tx", "one two three", "betaβ\uf0e0", "bad\ufffd"]


def test_white_space_at_the_ends_counts_where_the_file_says_so() -> None:
    body = p("<w:r><w:t> a </w:t></w:r>", r(" b  c "), "<w:r><w:t>\n   d\n</w:t></w:r>")
    assert texts(read(docx_of(body))) == ["a b  c d"]


def test_styles_are_inherited_and_turn_each_other_over() -> None:
    strong = '<w:rStyle w:val="Strong"/>'
    body = p("all of it", properties=styled("Louder"))
    body += p("so ", r("not", strong), " so", properties=styled("Loud"))
    body += p("plain ", r("bold", strong), " ", r("off", strong + '<w:b w:val="0"/>'))
    body += p("x", r("2", '<w:rStyle w:val="Up"/>'))
    body += p("turns in circles", properties=styled("A"))
    body += p("عادي ", r("غليظ", "<w:rtl/><w:bCs/>"), r(" x", "<w:rtl/><w:b/>"))
    marks = [
        [(each.kind, each.start, each.end) for each in one.marks]
        for one in read(docx_of(body, styles=STYLES)).paragraphs
    ]
    assert marks == [
        [("strong", 0, 9)],
        [("strong", 0, 3), ("strong", 6, 9)],
        [("strong", 6, 10)],
        [("superscript", 1, 2)],
        [],
        [("strong", 5, 9)],
    ]


def test_headings_by_style_and_by_outline_level() -> None:
    body = p("Of wells", properties=styled("T1")) + p("Of bridges", properties='<w:outlineLvl w:val="0"/>')
    body += p("They stand there.") + p("Text", properties='<w:outlineLvl w:val="9"/>')
    tags = [each.tag for each in read(docx_of(p("1. It begins here.") + body, styles=STYLES)).paragraphs]
    assert tags[1:4] == ["heading", "heading", "operative"]


def test_links_and_fields_are_references_and_their_instructions_no_text() -> None:
    char = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    field = char.format("begin") + r(" REF a ", element="instrText") + char.format("separate")
    body = p("See ", '<w:hyperlink w:anchor="a">' + r("resolution") + r(" 7") + "</w:hyperlink>", ".")
    body += p("And ", field, r("part 2"), char.format("end"), ".")
    body += p("Or ", '<w:fldSimple w:instr="PAGEREF b">' + r("9") + "</w:fldSimple>")
    body += p(
        "On ",
        char.format("begin"),
        r("DATE", element="instrText"),
        r("lost"),
        char.format("separate"),
        "May",
        char.format("end"),
    )
    body += p("Broken ", char.format("begin"), "code") + p("and after", char.format("end"), char.format("separate"))
    reading = read(docx_of(body))
    assert texts(reading) == ["See resolution 7.", "And part 2.", "Or 9", "On May", "Broken", "and after"]
    marks = [[(each.kind, each.start, each.end) for each in one.marks] for one in reading.paragraphs]
    assert marks == [[("reference", 4, 16)], [("reference", 4, 10)], [("reference", 3, 4)], [], [], []]
    assert "lost" in reading.source
    assert "PAGEREF" not in reading.source


def test_hidden_text_is_left_out_as_a_step() -> None:
    reading = read(docx_of(p("Seen", r(" unseen", "<w:vanish/>"), " text")))
    assert texts(reading) == ["Seen text"]
    assert reading.paragraphs[0].operations == ("hidden",)


def test_mathematics_text_boxes_controls_and_nested_tables() -> None:
    box = "<w:txbxContent>" + p("In the box") + "</w:txbxContent>"
    drawing = f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing>"
    drawing += f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
    drawing += "</mc:AlternateContent></w:r>"
    inner = f"<w:tbl><w:tr><w:tc>{p('Inside')}</w:tc></w:tr></w:tbl>"
    body = p("Before ", drawing, "after")
    body += f"<w:tbl><w:tr><w:tc>{p('One')}{inner}{p('')}</w:tc><w:tc>{p('Two')}</w:tc></w:tr></w:tbl>"
    body += f"<w:sdt><w:sdtPr><w:alias w:val='no'/></w:sdtPr><w:sdtContent>{p('Controlled')}</w:sdtContent></w:sdt>"
    body += p("So <w:r/>".removesuffix("<w:r/>"), "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>")
    assert texts(read(docx_of(body))) == ["Before after", "In the box", "One", "Inside", "Two", "Controlled", "So x=1"]


# Languages and directions ---------------------------------------------------------------------------------------


def test_an_arabic_document_with_a_latin_line() -> None:
    rtl = '<w:rtl/><w:lang w:bidi="ar-EG"/>'
    body = p(r("للقرية ثلاث آبار وجسر قديم على النهر.", rtl), properties="<w:bidi/>")
    body += p(r("In English the village has wells.", '<w:lang w:val="en-GB"/>'), properties='<w:bidi w:val="0"/>')
    body += p(r("وليس فيها سوق.", rtl), properties=styled("Rtl"))
    reading = read(docx_of(body, styles=STYLES))
    assert (reading.language, reading.direction) == ("ar", "rtl")
    assert [(each.language, each.direction) for each in reading.paragraphs] == [("", ""), ("en", "ltr"), ("", "")]


@pytest.mark.parametrize(
    ("text", "stated", "language"),
    [
        ("الجسر قديم وفيه ثلاثة أقواس", "", "ar"),  # the template says English of everything
        ("村里有三口井和一座古老的桥。", "", "zh"),
        ("Le pont de la ville est dans les champs et il est vieux.", "", "fr"),
        ("Die Brücke ist alt und hat drei Bögen.", '<w:lang w:val="de-DE"/>', "de"),
        ("The bridge is old.", '<w:lang w:val="x-none"/>', "en"),
    ],
)
def test_the_language_is_as_stated_if_it_can_be_believed(text: str, stated: str, language: str) -> None:
    assert read(docx_of(p(r(text, stated)), styles=STYLES)).language == language


def test_the_language_that_a_person_chose_goes_first() -> None:
    assert read(docx_of(p("a b c"), styles=STYLES), "es").language == "es"


# Numbers --------------------------------------------------------------------------------------------------------


def level(at: int, form: str, text: str, start: int = 1, more: str = "") -> str:
    counted = f'<w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
    return f'<w:lvl w:ilvl="{at}">{counted}{more}<w:lvlText w:val="{text}"/></w:lvl>'


def abstract(key: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{key}">{"".join(levels)}</w:abstractNum>'


def num(key: int, of: int, more: str = "") -> str:
    return f'<w:num w:numId="{key}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


def item(text: str, number: int, at: int = 0) -> str:
    return p(text, properties=f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{number}"/></w:numPr>')


def test_numbers_are_counted_by_list_and_level_and_begin_anew_below() -> None:
    numbering = abstract(0, level(0, "decimal", "%1."), level(1, "lowerLetter", "(%2)"), level(2, "lowerRoman", "%3)"))
    numbering += abstract(1, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2", more="<w:isLgl/>"))
    numbering += num(1, 0) + num(2, 1)
    body = item("a", 1) + item("b", 1, 1) + item("c", 1, 1) + item("d", 1, 2) + p("between") + item("e", 1)
    body += (
        item("f", 1, 1) + item("g", 2) + item("h", 2, 1) + item("i", 2, 1) + item("j", 1) + item("k", 9) + item("l", 0)
    )
    reading = read(docx_of(body, numbering=numbering))
    expected = ["1.", "(a)", "(b)", "i)", "", "2.", "(a)", "I.", "1.1", "1.2", "3.", "", ""]
    assert numbers(reading) == expected
    assert [each.tag for each in reading.paragraphs[:4]] == ["operative", "point", "point", "point"]


def test_lists_of_one_pattern_go_on_unless_they_are_overridden() -> None:
    numbering = abstract(0, level(0, "decimal", "%1.", start=3)) + num(1, 0) + num(2, 0)
    numbering += num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>')
    numbering += num(4, 0, f'<w:lvlOverride w:ilvl="0">{level(0, "upperLetter", "%1)")}</w:lvlOverride>')
    body = item("a", 1) + item("b", 2) + item("c", 3) + item("d", 3) + item("e", 1) + item("f", 4)
    assert numbers(read(docx_of(body, numbering=numbering))) == ["3.", "4.", "7.", "8.", "9.", "J)"]


def test_a_level_may_never_begin_anew() -> None:
    numbering = abstract(
        0, level(0, "decimal", "%1."), level(1, "decimal", "%2)", more='<w:lvlRestart w:val="0"/>')
    ) + num(1, 0)
    body = item("a", 1) + item("b", 1, 1) + item("c", 1) + item("d", 1, 1)
    assert numbers(read(docx_of(body, numbering=numbering))) == ["1.", "1)", "2.", "2)"]


@pytest.mark.parametrize(
    ("form", "pattern", "expected"),
    [
        ("arabicAlpha", "(%1)", ["(أ)", "(ب)", "(ت)"]),
        ("arabicAbjad", "%1 -", ["أ -", "ب -", "ج -"]),
        ("hebrew1", "%1.", ["א.", "ב.", "ג."]),
        ("chineseCounting", "%1、", ["一、", "二、", "三、"]),
        ("ideographDigital", "（%1）", ["（一）", "（二）", "（三）"]),
        ("decimalEnclosedCircle", "%1", ["①", "②", "③"]),
        ("russianLower", "%1)", ["а)", "б)", "в)"]),
        ("decimalZero", "%1.", ["01.", "02.", "03."]),
        ("ordinal", "%1", ["1st", "2nd", "3rd"]),
        ("cardinalText", "%1.", ["1.", "2.", "3."]),  # words are of a language: digits instead
        ("none", "%1", ["", "", ""]),
        ("none", "§", ["", "", ""]),
        ("none", "Article", ["Article", "Article", "Article"]),
        ("bullet", "\uf0b7", ["", "", ""]),
    ],
)
def test_numbers_in_every_script(form: str, pattern: str, expected: list[str]) -> None:
    numbering = abstract(0, level(0, form, pattern)) + num(1, 0)
    body = "".join(item(text, 1) for text in ("النص", "文本", "текст"))
    reading = read(docx_of(body, numbering=numbering))
    assert numbers(reading) == expected
    assert texts(reading) == ["النص", "文本", "текст"]


def test_a_style_numbers_paragraphs_and_a_blank_one_counts() -> None:
    styles = STYLES + (
        '<w:style w:type="paragraph" w:styleId="N"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="N2"><w:name w:val="N2"/><w:basedOn w:val="N"/></w:style>'
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    numbering = '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>'
    numbering += abstract(
        1,
        level(0, "decimal", "%1.", more='<w:pStyle w:val="N"/>'),
        level(1, "lowerLetter", "%2.", more='<w:pStyle w:val="N2"/>'),
    )
    numbering += num(1, 0) + num(2, 1)
    body = p("a", properties=styled("N")) + p(properties=styled("N")) + p("b", properties=styled("N"))
    body += p("c", properties=styled("N") + '<w:numPr><w:numId w:val="0"/></w:numPr>')
    assert numbers(read(docx_of(body, numbering=numbering, styles=styles))) == ["1.", "3.", ""]


def test_typed_numbers_are_numbers_too() -> None:
    reading = read(docx_of(p("1.\tThe first.") + p("(a) A point;") + p("١ - الأول.")))
    assert numbers(reading) == ["1.", "(a)", "١ -"]


# Notes ----------------------------------------------------------------------------------------------------------


def note_mark(id_: int, what: str = "footnote", more: str = "", inner: str = "") -> str:
    return f'<w:r><w:{what}Reference w:id="{id_}"{more}/>{inner}</w:r>'


def footnotes(*texts: str, what: str = "footnote") -> str:
    separator = f'<w:{what} w:type="separator" w:id="-1"><w:p><w:r><w:separator/><w:t>----</w:t></w:r></w:p></w:{what}>'
    return separator + "".join(f'<w:{what} w:id="{id_}">{text}</w:{what}>' for id_, text in enumerate(texts, 1))


OWN = "<w:r><w:footnoteRef/></w:r>"


def test_notes_come_after_their_paragraph_with_the_number_word_counts() -> None:
    body = p("The well", note_mark(2), " is old", note_mark(1), ".") + p("The end.")
    reading = read(
        docx_of(body, footnotes=footnotes(p(OWN, r(" Of stone.")) + p("And deep."), p(OWN, " Dug by hand.")))
    )
    assert texts(reading) == ["The well is old.", "The end."]
    assert [(each.label, each.text) for each in reading.footnotes] == [
        ("1", "Dug by hand."),
        ("2", "Of stone. And deep."),
    ]
    assert [(a.paragraph, a.offset) for note in reading.footnotes for a in note.anchors] == [(0, 8), (0, 15)]
    assert reading.source == "The well is old.\n\nDug by hand.\n\nOf stone.\nAnd deep.\n\nThe end."


def test_notes_are_numbered_as_their_section_says() -> None:
    section = p(
        "One",
        note_mark(1),
        properties='<w:sectPr><w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr></w:sectPr>',
    )
    last = '<w:sectPr><w:footnotePr><w:numStart w:val="5"/><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>'
    body = section + p("Two", note_mark(2), note_mark(1, "endnote"), note_mark(2, "endnote")) + last
    ends = footnotes(p("E1"), p("E2"), what="endnote")
    reading = read(docx_of(body, footnotes=footnotes(p(OWN, "F1"), p(OWN, "F2")), endnotes=ends))
    assert [(each.label, each.text) for each in reading.footnotes] == [
        ("a", "F1"),
        ("5", "F2"),
        ("i", "E1"),
        ("ii", "E2"),
    ]


def test_a_printed_mark_is_the_label_and_counts_for_nothing() -> None:
    custom = ' w:customMarkFollows="1"'
    body = p(
        "Title", note_mark(1, more=custom, inner="<w:t>*</w:t>"), " x", note_mark(2), "y", note_mark(3, more=custom)
    )
    notes = footnotes(p(r("*", '<w:vertAlign w:val="superscript"/>'), " Starred."), p(OWN, " Plain."), p("Markless."))
    reading = read(docx_of(body, footnotes=notes))
    assert texts(reading) == ["Title xy"]
    assert [(each.label, each.text) for each in reading.footnotes] == [
        ("*", "Starred."),
        ("1", "Plain."),
        ("", "Markless."),
    ]
    assert [each.anchors[0].offset for each in reading.footnotes] == [5, 7, 8]


def test_notes_that_nothing_cites_and_marks_of_no_note() -> None:
    body = p("Text", note_mark(7)) + p(note_mark(1)) + p("End")
    reading = read(docx_of(body, footnotes=footnotes(p("Cited."), p("Uncited."))))
    assert texts(reading) == ["Text", "End"]
    assert [(each.text, len(each.anchors)) for each in reading.footnotes] == [("Cited.", 1), ("Uncited.", 0)]


def test_notes_that_an_extraction_typed() -> None:
    raised = '<w:vertAlign w:val="superscript"/>'
    body = p("A well", r("1", raised), " of 10", r("2", raised), " metres.") + p("1 000 people.")
    body += p(r("1", raised), " See the map.") + p(r("3", raised), "He is not cited.")
    reading = read(docx_of(body))
    assert texts(reading) == ["A well of 102 metres.", "1 000 people.", "3He is not cited."]
    assert [(each.label, each.text, each.anchors[0].offset) for each in reading.footnotes] == [("1", "See the map.", 6)]


# Comments and tracked changes -----------------------------------------------------------------------------------


def comment(id_: int, text: str) -> str:
    return f'<w:comment w:id="{id_}" w:author="Amal" w:date="2024-05-01T10:00:00Z">{text}</w:comment>'


def test_comments_on_spans_places_and_over_paragraphs() -> None:
    body = p(
        "One ",
        '<w:commentRangeStart w:id="1"/>',
        "two",
        '<w:commentRangeEnd w:id="1"/>',
        '<w:r><w:commentReference w:id="1"/></w:r>',
    )
    body += p("Three ", '<w:commentRangeStart w:id="2"/>', "four") + p("five", '<w:commentRangeEnd w:id="2"/>')
    body += (
        p('<w:r><w:commentReference w:id="3"/></w:r>')
        + p("six")
        + p('<w:r><w:commentReference w:id="99"/></w:r>', "seven")
    )
    comments = (
        comment(1, p("Why?") + p("Tell me.")) + comment(2, p("Long")) + comment(3, p("Blank")) + comment(4, p("Orphan"))
    )
    reading = read(docx_of(body, comments=comments))
    assert texts(reading) == ["One two", "Three four", "five", "six", "seven"]
    at = "2024-05-01T10:00:00Z"
    assert sorted(reading.remarks, key=lambda each: each.body) == [
        Remark(3, None, "Blank", "Amal", at),
        Remark(1, Span(6, 10), "Long", "Amal", at),
        Remark(0, None, "Orphan", "Amal", at),
        Remark(0, Span(4, 7), "Why?\nTell me.", "Amal", at),
    ]


NUMBERED = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId='
EXTENDED = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" w15:paraId='


def test_answers_and_settled_threads() -> None:
    said = [comment(at, p(text).replace("<w:p>", f'<w:p {NUMBERED}"{at:08x}">')) for at, text in enumerate("abcde", 10)]
    extended = (
        f'<w15:commentEx {EXTENDED}"0000000A" w15:done="1"/>'
        f'<w15:commentEx {EXTENDED}"0000000B" w15:paraIdParent="0000000A" w15:done="1"/>'
        f'<w15:commentEx {EXTENDED}"0000000C" w15:paraIdParent="0000000B"/>'
        f'<w15:commentEx {EXTENDED}"0000000D" w15:paraIdParent="00000099" w15:done="0"/>'
    )
    marks = "".join(f'<w:r><w:commentReference w:id="{at}"/></w:r>' for at in range(10, 15))
    reading = read(docx_of(p("One", marks), comments="".join(said), commentsExtended=extended))
    assert [(each.body, each.key, each.answers, each.resolved) for each in reading.remarks] == [
        ("a", "10", "", True),
        ("b", "11", "10", False),
        ("c", "12", "10", False),
        ("d", "", "", False),
        ("e", "", "", False),
    ]


BY = 'w:id="1" w:author="Amal" w:date="2024-05-01T10:00:00Z"'


def test_a_comment_on_the_mark_of_a_note_is_one_on_the_note() -> None:
    mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    around = (
        '<w:commentRangeStart w:id="{0}"/>{1}<w:commentRangeEnd w:id="{0}"/><w:r><w:commentReference w:id="{0}"/></w:r>'
    )
    body = p("One", around.format(1, mark), around.format(2, r(" two") + mark), " three.")
    note = f'<w:footnote w:id="1">{p("See it")}</w:footnote>'
    reading = read(docx_of(body, footnotes=note, comments=comment(1, p("Where?")) + comment(2, p("Both"))))
    assert [(each.unit, each.body) for each in reading.remarks] == [(0, "Both"), (1, "Where?")]


def test_a_note_is_cited_between_two_changes_of_one_hand() -> None:
    mark = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>'
    body = p("One", f"<w:ins {BY}>{r(' new')}</w:ins>", mark, f"<w:ins {BY}>{r(' word')}</w:ins>")
    reading = read(docx_of(body, footnotes=f'<w:footnote w:id="1">{p("See it")}</w:footnote>'))
    assert (reading.paragraphs[0].reading, reading.paragraphs[0].text) == ("One", "One new word")
    assert [each.label for each in reading.footnotes] == ["*"]


def test_a_mark_that_is_shown_again_by_a_field_cites_the_note_again() -> None:
    named = (
        '<w:bookmarkStart w:id="7" w:name="_Ref1"/><w:r><w:footnoteReference w:id="1"/></w:r><w:bookmarkEnd w:id="7"/>'
    )
    simple = f'<w:fldSimple w:instr=" NOTEREF _Ref1 \\f \\h ">{r("1")}</w:fldSimple>'
    code = '<w:r><w:instrText xml:space="preserve"> NOTEREF _Ref1 </w:instrText></w:r>'
    long = "".join(f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>{{{at}}}' for at, kind in enumerate(FIELD))
    body = p("One", named, " here.") + p("Two", simple, " here.") + p("Three", long.format(code, r("1"), ""), " here.")
    body += p("Four", simple.replace("_Ref1", "_Ref2"), " here.")
    reading = read(docx_of(body, footnotes=f'<w:footnote w:id="1">{p("See it")}</w:footnote>'))
    assert texts(reading) == ["One here.", "Two here.", "Three here.", "Four1 here."]
    assert [(each.paragraph, each.offset) for each in reading.footnotes[0].anchors] == [(0, 3), (1, 3), (2, 5)]


FIELD = ("begin", "separate", "end")


def test_tracked_changes_lead_from_the_text_before_to_the_text_after() -> None:
    body = p(
        "The ",
        f"<w:del {BY}>{r('old', element='delText')}</w:del>",
        f"<w:ins {BY}>{r('new')}{r('er', '<w:b/>')}</w:ins>",
        " well.",
    )
    body += p("A ", f"<w:moveFrom {BY}>{r('moved ')}</w:moveFrom>", "word ", f"<w:moveTo {BY}>{r('moved')}</w:moveTo>")
    reading = read(docx_of(body))
    first, second = reading.paragraphs
    assert (first.reading, first.text) == ("The old well.", "The newer well.")
    assert [(each.edit.before, each.edit.after, each.author, each.at) for each in first.revisions] == [
        ("old", "", "Amal", "2024-05-01T10:00:00Z"),
        ("", "newer", "Amal", "2024-05-01T10:00:00Z"),
    ]
    assert first.operations == ("tracked-change",)
    assert (second.reading, second.text) == ("A moved word", "A word moved")


def test_paragraphs_put_in_or_taken_out_as_a_whole() -> None:
    mark = f"<w:rPr><w:ins {BY}/></w:rPr>"
    body = p(f"<w:ins {BY}>{r('All new.')}</w:ins>", properties=mark)
    body += p(f"<w:del {BY}>{r('All old.', element='delText')}</w:del>", properties=f"<w:rPr><w:del {BY}/></w:rPr>")
    body += p("Kept ", f"<w:ins {BY}><w:del {BY}>{r('in and out ', element='delText')}</w:del></w:ins>", "text.")
    body += f"<w:ins {BY}>{p('Inside.')}</w:ins>" + p(properties=mark)
    reading = read(docx_of(body))
    assert [(each.reading, each.text) for each in reading.paragraphs] == [
        ("All new.", "All new."),
        ("All old.", ""),
        ("Kept text.", "Kept text."),
        ("Inside.", "Inside."),
    ]
    assert all("tracked-change" in each.operations for each in reading.paragraphs)


def test_a_note_in_an_insertion_is_cited_after_it() -> None:
    body = p("Old", f"<w:ins {BY}>{r(' and new')}{note_mark(1)}</w:ins>", ".")
    reading = read(docx_of(body, footnotes=footnotes(p(OWN, "N"))))
    assert reading.paragraphs[0].text == "Old and new."
    assert reading.footnotes[0].anchors[0].offset == 11


# The file -------------------------------------------------------------------------------------------------------


def test_running_heads_and_page_numbers_are_furniture_once() -> None:
    page = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>7</w:t></w:r></w:fldSimple>'
    data = docx_of(p("Text."), header1=p("A/99/7") + p("A/99/7") + p(""), footer1=p("Page ", page) + p("24-00001"))
    reading = read(data)
    kinds = [(each.kind, reading.source[each.start : each.end]) for each in reading.furniture if each.kind != "blank"]
    assert kinds == [("running-head", "A/99/7"), ("page-number", "Page 7"), ("running-head", "24-00001")]


def test_the_strict_namespace_is_read_alike() -> None:
    numbering = abstract(0, level(0, "decimal", "%1.")) + num(1, 0)
    assert numbers(read(docx_of(item("a", 1) + item("b", 1), numbering=numbering, space=STRICT))) == ["1.", "2."]


def test_parts_are_found_without_relations() -> None:
    document = word_part("document", f"<w:body>{item('a', 1)}{p('x', note_mark(1))}</w:body>")
    parts = {
        "word/document.xml": document,
        "word/numbering.xml": word_part("numbering", abstract(0, level(0, "decimal", "%1.")) + num(1, 0)),
        "word/footnotes.xml": word_part("footnotes", footnotes(p("Note."))),
        "word/header2.xml": word_part("hdr", p("Head")),
    }
    reading = read(zipped(parts))
    assert numbers(reading) == ["1.", ""]
    assert reading.footnotes[0].text == "Note."
    assert reading.source.startswith("Head\n")


def test_relations_that_lead_nowhere_are_no_parts() -> None:
    data = docx_of(item("a", 1), numbering="")
    broken = zipped(
        {
            "word/_rels/document.xml.rels": '<Relationships xmlns="x">'
            '<Relationship Type="a/styles" Target="../../../no.xml"/><Relationship/></Relationships>',
            "word/document.xml": word_part("document", f"<w:body>{p('a')}</w:body>"),
        }
    )
    assert texts(read(data)) == texts(read(broken)) == ["a"]


def test_embedded_files_are_told_of() -> None:
    reading = read(docx_of(p("a") + '<w:altChunk xmlns:r="x" r:id="r1"/>'))
    assert "embeds other files in 1" in str(reading.notices[0])


# Hostile and damaged --------------------------------------------------------------------------------------------

BOMB = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w>&b;</w>'


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (zipped({"word/document.xml": BOMB}), "declares entities"),
        (docx_of("<w:sdt>" * 10_000 + "</w:sdt>" * 10_000), "inside one another"),
        (docx_of("<w:p>"), "not well-formed"),
        (docx_of(p("a\0b")), "not well-formed"),
        (docx_of(p("a"), styles="<w:style>"), "not well-formed"),
        (zipped({"word/other.xml": "x"}), "holds no text document"),
        (zipped({"word/document.xml": "<html/>"}), "holds no text document"),
        (docx_of(p("") + p("  ")), "is empty"),
        (docx_of(""), "is empty"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableError, match=re.escape(sentence)):
        read_any(data, "a.docx")


def test_a_bomb_is_not_unpacked() -> None:
    huge = "<w:t>" + " " * (65 * 1024 * 1024) + "</w:t>"
    with pytest.raises(UnreadableError, match="more than 64 MiB"):
        read_any(docx_of(huge), "a.docx")


def test_a_list_that_begins_at_a_huge_number_stays_small() -> None:
    numbering = abstract(0, level(0, "lowerLetter", "%1%1%1", start=999_999_999)) + num(1, 0)
    numbering += abstract(1, level(0, "lowerRoman", "%1", start=10**30)) + num(2, 1)
    assert all(len(each) < 40 for each in numbers(read(docx_of(item("a", 1) + item("b", 2), numbering=numbering))))


def test_a_docx_that_is_cut_short_is_read_or_refused() -> None:
    document = docx.Document()
    document.add_paragraph("A well and a bridge", style="List Number")
    data = saved(document)
    for end in range(0, len(data), max(1, len(data) // 60)):
        with pytest.raises(UnreadableError):
            read_any(data[:end], "a.docx")


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_a_docx_with_wrong_bytes_is_read_or_refused(data: st.DataObject) -> None:
    good = bytearray(docx_of(p("A well", note_mark(1)), footnotes=footnotes(p("N")), styles=STYLES))
    for _ in range(data.draw(st.integers(1, 6))):
        good[data.draw(st.integers(4, len(good) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(UnreadableError):
        check_partition(read_any(bytes(good), "a.docx"))


TAGS = [
    "p",
    "r",
    "t",
    "ins",
    "del",
    "hyperlink",
    "fldSimple",
    "tbl",
    "tc",
    "sdt",
    "sdtContent",
    "txbxContent",
    "pPr",
    "rPr",
    "pict",
]
EMPTY = [
    "tab",
    "br",
    "sym",
    "fldChar",
    "footnoteReference",
    "footnoteRef",
    "commentRangeStart",
    "commentReference",
    "b",
    "vanish",
]


@st.composite
def elements(draw: st.DrawFn, depth: int = 0) -> str:
    if depth > 5 or draw(st.booleans()):
        name = draw(st.sampled_from(EMPTY))
        kind = draw(st.sampled_from(["begin", "separate", "end"]))
        return (
            f'<w:{name} w:id="1" w:val="1" w:fldCharType="{kind}" w:customMarkFollows="{draw(st.sampled_from("01"))}"/>'
        )
    name = draw(st.sampled_from(TAGS))
    inner = "".join(draw(st.lists(elements(depth + 1), max_size=4)))
    return f'<w:{name} w:id="1" w:instr="REF">{inner}{draw(st.sampled_from(["", "a", " b ", "ج"]))}</w:{name}>'


@settings(max_examples=200, deadline=None)
@given(st.lists(elements(), min_size=1, max_size=8))
def test_elements_in_places_where_they_do_not_belong(made: list[str]) -> None:
    body = p("begin") + "".join(made)
    read(docx_of(body, footnotes=footnotes(p("N")), comments=comment(1, p("c")), styles=STYLES))


def test_parts_packed_in_other_ways_are_read_or_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("word/document.xml", word_part("document", f"<w:body>{p('A well')}</w:body>"))
    data = out.getvalue()
    assert texts(read(data)) == ["A well"]
    middle = data.index(b"document.xml") + 60
    with pytest.raises(UnreadableError, match="broken archive"):
        read_any(data[:middle] + bytes(40) + data[middle + 40 :], "a.docx")


def test_ruby_is_left_out_and_a_note_keeps_the_numbers_in_it() -> None:
    ruby = f"<w:r><w:ruby><w:rubyPr/><w:rt>{r('かんじ')}</w:rt><w:rubyBase>{r('漢字')}</w:rubyBase></w:ruby></w:r>"
    numbering = abstract(0, level(0, "lowerLetter", "(%1)")) + num(1, 0)
    notes = footnotes(p(OWN, " See:") + item("one;", 1) + p("") + item("two.", 1))
    reading = read(docx_of(p(ruby, "を読む", note_mark(1)), numbering=numbering, footnotes=notes))
    assert texts(reading) == ["漢字を読む"]
    assert reading.footnotes[0].text == "See: (a) one; (b) two."
