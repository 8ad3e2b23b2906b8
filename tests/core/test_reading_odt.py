"""ODT: what its own library writes and what is made by hand reads back to the same paragraphs, numbers and notes."""

from __future__ import annotations

import contextlib
import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from odfdo import Document, Header, List, Paragraph, Style
from partition import check_partition
from small_office import odt_of, zipped

from desktop.core.document import Mark, Reading, Remark
from desktop.core.messages import UnreadableError
from desktop.core.reading import Choices
from desktop.core.reading import read as read_any
from desktop.core.text import Span


def read(data: bytes, language: str = "") -> Reading:
    reading = read_any(data, "a.odt", Choices(language=language))
    check_partition(reading)
    assert reading.format == "odt"
    return reading


def texts(reading: Reading) -> list[str]:
    return [each.text for each in reading.paragraphs]


def numbers(reading: Reading) -> list[str]:
    return [each.number for each in reading.paragraphs]


def p(inner: str, style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{inner}</text:p>'


def span(text: str, style: str) -> str:
    return f'<text:span text:style-name="{style}">{text}</text:span>'


def style(name: str, family: str, text: str = "", paragraph: str = "", more: str = "") -> str:
    return (
        f'<style:style style:name="{name}" style:family="{family}" {more}><style:text-properties {text}/>'
        f"<style:paragraph-properties {paragraph}/></style:style>"
    )


# What odfdo writes ----------------------------------------------------------------------------------------------


def written(*blocks: Header | Paragraph | List) -> bytes:
    document = Document("text")
    document.body.clear()
    document.insert_style(Style("text", name="loud", bold=True), automatic=True)
    for block in blocks:
        document.body.append(block)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_paragraphs_headings_lists_notes_and_comments_of_a_written_document() -> None:
    paragraph = Paragraph("The village has three wells and a bridge.")
    paragraph.set_span("loud", regex="three wells")
    paragraph.insert_note(after="bridge", note_id="n1", citation="1", body="Of stone.")
    remarked = Paragraph("Nobody knows it.")
    remarked.insert_annotation(after="knows", body="Why?", creator="Amal")
    reading = read(written(Header(1, "On wells"), paragraph, List(["The first.", "The second."]), remarked))
    assert texts(reading) == [
        "On wells",
        "The village has three wells and a bridge.",
        "The first.",
        "The second.",
        "Nobody knows it.",
    ]
    assert reading.paragraphs[1].marks == (Mark("strong", 16, 27),)
    note = reading.footnotes[0]
    assert (note.label, note.text, note.anchors[0].paragraph, note.anchors[0].offset) == ("1", "Of stone.", 1, 40)
    assert [(each.unit, each.body, each.author) for each in reading.remarks] == [(4, "Why?", "Amal")]


INK = st.text(
    st.characters(categories=["L", "N", "P", "S", "Zs"], exclude_characters="\u2028\u2029"), min_size=1, max_size=40
)


@settings(max_examples=60, deadline=None)
@given(st.lists(INK, max_size=6))
def test_what_is_written_is_read(paragraphs: list[str]) -> None:
    wanted = [f"Q{text}Q" for text in ["begin", *paragraphs]]
    made = []
    for text in wanted:
        paragraph = Paragraph()
        paragraph.append_plain_text(text)
        made.append(paragraph)
    assert texts(read(written(*made))) == wanted


# Inside a paragraph ---------------------------------------------------------------------------------------------

AUTOMATIC = (
    style("B", "text", 'fo:font-weight="bold"')
    + style("BC", "text", 'style:font-weight-complex="bold"')
    + style("I", "text", 'fo:font-style="italic"')
    + style("U", "text", 'style:text-position="super 58%"')
    + style("D", "text", 'style:text-position="sub 58%"')
    + style("H", "text", 'text:display="none"')
    + style("N", "text", 'fo:font-weight="normal"')
    + style("Loud", "paragraph", 'fo:font-weight="700"')
    + style("Louder", "paragraph", more='style:parent-style-name="Loud"')
    + style("En", "paragraph", 'fo:language="en"', 'style:writing-mode="lr-tb"')
    + style("Ar", "paragraph", 'style:language-complex="ar"', 'style:writing-mode="rl-tb"')
    + style("A", "paragraph", more='style:parent-style-name="A"')
)


def test_white_space_is_as_the_format_means_it() -> None:
    body = p('  a   b<text:s text:c="3"/>c<text:tab/>\n  d <text:span>  e</text:span><text:s/>f')
    body += p("one<text:line-break/> two") + p('x<text:s text:c="999999999"/>y')
    reading = read(odt_of(body))
    assert texts(reading)[:2] == ["a b   c\t d e f", "one two"]
    assert len(texts(reading)[2]) == 102


def test_formatting_of_spans_and_of_inherited_styles() -> None:
    body = p(f"a {span('b', 'B')}{span(span('c', 'I'), 'B')} d{span('2', 'U')} e{span('3', 'D')}")
    body += p(f"all but {span('this', 'N')}", "Louder") + p(f"قال {span('كلمة', 'BC')} {span('أخرى', 'B')}")
    body += p(f"seen{span(' unseen', 'H')} text") + p("turns in circles", "A")
    reading = read(odt_of(body, automatic=AUTOMATIC))
    marks = [[(each.kind, each.start, each.end) for each in one.marks] for one in reading.paragraphs]
    assert marks[0] == [("strong", 2, 4), ("emphasis", 3, 4), ("superscript", 6, 7)]
    assert marks[1:] == [[("strong", 0, 8)], [("strong", 4, 8)], [], []]
    assert (texts(reading)[3], reading.paragraphs[3].operations) == ("seen text", ("hidden",))


def test_links_fields_and_ruby() -> None:
    body = p(
        "See <text:a>resolution 7</text:a> and <text:bookmark-ref>part 2</text:bookmark-ref>, "
        "<text:date>May</text:date>."
    )
    body += p(
        "<text:ruby><text:ruby-base>漢字</text:ruby-base><text:ruby-text>かんじ</text:ruby-text></text:ruby>を読む"
    )
    reading = read(odt_of(body))
    assert texts(reading) == ["See resolution 7 and part 2, May.", "漢字を読む"]
    assert reading.paragraphs[0].marks == (Mark("reference", 4, 16), Mark("reference", 21, 27))


def test_tables_frames_sections_and_indexes() -> None:
    cell = "<table:table-cell>{}</table:table-cell>"
    inner = f"<table:table><table:table-row>{cell.format(p('Inside'))}</table:table-row></table:table>"
    body = p(f"Before <draw:frame><draw:text-box>{p('In the box')}</draw:text-box></draw:frame>after")
    row = cell.format(p("One") + inner) + cell.format(p("Two"))
    body += f"<table:table><table:table-row>{row}</table:table-row></table:table>"
    body += (
        f"<text:section>{p('In a section')}</text:section><text:section text:display='none'>{p('Away')}</text:section>"
    )
    body += f"<text:table-of-content><text:table-of-content-source>{p('no')}</text:table-of-content-source>"
    body += f"<text:index-body>{p('Contents')}</text:index-body></text:table-of-content>"
    reading = read(odt_of(body))
    assert texts(reading) == ["Before after", "In the box", "One", "Inside", "Two", "In a section", "Contents"]
    assert "Away" in reading.source


def test_languages_and_directions() -> None:
    body = p("للقرية ثلاث آبار وجسر قديم على النهر.", "Ar") + p("In English the village has wells.", "En")
    reading = read(odt_of(body + p("وليس فيها سوق.", "Ar"), automatic=AUTOMATIC))
    assert (reading.language, reading.direction) == ("ar", "rtl")
    assert [(each.language, each.direction) for each in reading.paragraphs] == [("", ""), ("en", "ltr"), ("", "")]
    default = (
        '<style:default-style style:family="paragraph"><style:text-properties fo:language="{}"/></style:default-style>'
    )
    assert read(odt_of(p("Die Brücke ist alt."), styles=default.format("de"))).language == "de"
    assert read(odt_of(p("Мост стар."), styles=default.format("en"))).language == "ru"
    assert read(odt_of(p("a b c")), "fr").language == "fr"


# Numbers --------------------------------------------------------------------------------------------------------


def level(at: int, form: str, more: str = "", name: str = "list-level-style-number") -> str:
    return f'<text:{name} text:level="{at}" style:num-format="{form}" {more}/>'


def lists(name: str, *levels: str) -> str:
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


def ol(*items: str, name: str = "", more: str = "") -> str:
    named = f'text:style-name="{name}"' if name else ""
    return f"<text:list {named} {more}>" + "".join(items) + "</text:list>"


def li(inner: str, more: str = "") -> str:
    return f"<text:list-item {more}>{inner}</text:list-item>"


LISTS = lists(
    "L",
    level(1, "1", 'style:num-suffix="."'),
    level(2, "a", 'style:num-prefix="(" style:num-suffix=")"'),
    level(3, "1", 'text:display-levels="3" text:start-value="4"'),
) + lists(
    "M", level(1, "I", 'loext:num-list-format="§ %1%"'), level(2, "", 'text:bullet-char="•"', "list-level-style-bullet")
)


def test_numbers_are_counted_by_list_and_level() -> None:
    deep = ol(li(p("deep")))
    body = ol(
        li(p("a") + p("more of a") + ol(li(p("b")), li(p("c") + deep))),
        li(p("d") + ol(li(p("e")))),
        li(p("f"), 'text:start-value="9"'),
        f"<text:list-header>{p('headed')}</text:list-header>",
        li(p("g")),
        name="L",
    )
    reading = read(odt_of(body, automatic=LISTS))
    assert numbers(reading) == ["1.", "", "(a)", "(b)", "1.b.4", "2.", "(a)", "9.", "", "10."]
    assert [each.tag for each in reading.paragraphs if each.number == "(a)"] == ["point", "point"]


def test_lists_begin_anew_unless_they_go_on() -> None:
    first = ol(li(p("a")), li(p("b")), name="L", more='xml:id="one"')
    body = first + p("between") + ol(li(p("c")), name="L", more='text:continue-numbering="true"')
    body += ol(li(p("d")), name="L") + ol(li(p("e")), name="L", more='text:continue-list="one"')
    body += ol(li(p("f") + ol(li(p("g")))), name="M")
    reading = read(odt_of(body, automatic=LISTS))
    assert numbers(reading) == ["1.", "2.", "", "3.", "1.", "4.", "§ I", ""]
    assert reading.paragraphs[-1].operations == ("bullet",)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("أ, ب, ت, ...", ["أ.", "ب."]),
        ("أ, ب, ج, ...", ["أ.", "ب."]),
        ("一, 二, 三, ...", ["一.", "二."]),
        ("а, б, .., аа, аб, ...", ["а.", "б."]),
        ("א, ב, ג, ...", ["א.", "ב."]),
        ("i", ["i.", "ii."]),
        ("", ["", ""]),
    ],
)
def test_numbers_in_every_script(form: str, expected: list[str]) -> None:
    automatic = lists("L", level(1, form, 'style:num-suffix="."'))
    assert numbers(read(odt_of(ol(li(p("النص")), li(p("文本")), name="L"), automatic=automatic))) == expected


def test_headings_are_numbered_by_the_outline() -> None:
    outline = level(1, "I", 'style:num-suffix="."', "outline-level-style") + level(
        2, "1", 'text:display-levels="2"', "outline-level-style"
    )
    body = '<text:h text:outline-level="1">Wells</text:h><text:h text:outline-level="2">Deep</text:h>' + p("Text.")
    body += '<text:h text:outline-level="1" text:is-list-header="true">Bare</text:h>'
    body += '<text:h text:outline-level="1">Bridges</text:h>'
    reading = read(odt_of(p("The first.") + body, styles=f"<text:outline-style>{outline}</text:outline-style>"))
    assert numbers(reading)[1:] == ["I.", "I.1", "", "", "II."]
    assert [each.tag for each in reading.paragraphs if each.number] == ["heading"] * 3


def test_a_number_that_the_file_has_printed_is_taken() -> None:
    body = ol(li(f"<text:number>A-1</text:number>{p('a')}"), name="L")
    assert numbers(read(odt_of(body, automatic=LISTS))) == ["A-1"]


# Notes, comments, tracked changes -------------------------------------------------------------------------------


def note(label: str, *paragraphs: str, what: str = "footnote") -> str:
    return (
        f'<text:note text:note-class="{what}"><text:note-citation>{label}</text:note-citation>'
        f"<text:note-body>{''.join(map(p, paragraphs))}</text:note-body></text:note>"
    )


def test_notes_come_after_their_paragraph() -> None:
    body = p(f"The well{note('1', 'Of stone.', 'And deep.')} is old{note('*', 'Dug.', what='endnote')}.") + p(
        "The end."
    )
    reading = read(odt_of(body))
    assert texts(reading) == ["The well is old.", "The end."]
    notes = [(each.label, each.text, each.anchors[0].offset) for each in reading.footnotes]
    assert notes == [("1", "Of stone. And deep.", 8), ("*", "Dug.", 15)]


def test_notes_that_an_extraction_typed() -> None:
    body = p(f"A well{span('1', 'U')} is old.") + p(f"{span('1', 'U')} See the map.")
    reading = read(odt_of(body, automatic=AUTOMATIC))
    assert texts(reading) == ["A well is old."]
    assert [(each.label, each.text, each.anchors[0].offset) for each in reading.footnotes] == [("1", "See the map.", 6)]


def test_comments_on_spans_and_places() -> None:
    told = "<dc:creator>Amal</dc:creator><dc:date>2024-05-01T10:00:00</dc:date>"
    body = p(
        f'One <office:annotation office:name="c1">{told}{p("Why?")}{p("Tell.")}</office:annotation>two'
        '<office:annotation-end office:name="c1"/> three'
    )
    body += p(f'four<office:annotation office:name="c2">{told}{p("Here")}</office:annotation> five')
    reading = read(odt_of(body))
    at = "2024-05-01T10:00:00"
    assert texts(reading) == ["One two three", "four five"]
    assert reading.remarks == (
        Remark(0, Span(4, 7), "Why?\nTell.", "Amal", at),
        Remark(1, None, "Here", "Amal", at),
    )


def region(key: str, inner: str) -> str:
    info = (
        "<office:change-info><dc:creator>Amal</dc:creator><dc:date>2024-05-01T10:00:00</dc:date></office:change-info>"
    )
    return f'<text:changed-region xml:id="{key}">{inner.replace("INFO", info)}</text:changed-region>'


CHANGES = (
    "<text:tracked-changes>"
    + (
        region("i", "<text:insertion>INFO</text:insertion>")
        + region("d", f"<text:deletion>INFO{p('old')}</text:deletion>")
        + region("w", f"<text:deletion>INFO{p('Whole.')}{p('Gone.')}</text:deletion>")
    )
    + "</text:tracked-changes>"
)


def test_tracked_changes_lead_from_the_text_before_to_the_text_after() -> None:
    put_in = '<text:change-start text:change-id="i"/>{}<text:change-end text:change-id="i"/>'
    body = CHANGES + p(f'The <text:change text:change-id="d"/>{put_in.format("new")} well.')
    body += (
        '<text:change text:change-id="w"/>' + p(put_in.format("All new.")) + p('x<text:change text:change-id="no"/>')
    )
    body += p(f"a {put_in.format('b')}") + p('Un<text:change-start text:change-id="i"/>ended') + p("and after")
    reading = read(odt_of(body))
    assert [(each.reading, each.text) for each in reading.paragraphs] == [
        ("The old well.", "The new well."),
        ("Whole. Gone.", ""),
        ("All new.", "All new."),
        ("x", "x"),
        ("a", "a b"),
        ("Un", "Unended"),
        ("and after", "and after"),
    ]
    assert [(each.edit.before, each.edit.after, each.author, each.at) for each in reading.paragraphs[0].revisions] == [
        ("old", "", "Amal", "2024-05-01T10:00:00"),
        ("", "new", "Amal", "2024-05-01T10:00:00"),
    ]


# The file -------------------------------------------------------------------------------------------------------


def test_running_heads_and_metadata() -> None:
    masters = f"<style:master-page><style:header>{p('A/99/7')}</style:header>"
    masters += f"<style:header-left>{p('A/99/7')}</style:header-left>"
    masters += f"<style:footer>{p('Page <text:page-number>3</text:page-number>')}</style:footer>"
    masters += f"<style:footer-left style:display='false'>{p('no')}</style:footer-left></style:master-page>"
    meta = "<dc:title>On wells</dc:title><meta:initial-creator>Amal</meta:initial-creator><dc:creator>B</dc:creator>"
    reading = read(odt_of(p("Text."), masters=masters, meta=meta))
    kinds = [(each.kind, reading.source[each.start : each.end]) for each in reading.furniture if each.kind != "blank"]
    assert kinds == [("running-head", "A/99/7"), ("page-number", "Page 3")]
    assert reading.metadata == (("title", "On wells"), ("creator", "Amal"))


MIMETYPE = "application/vnd.oasis.opendocument.text"
BOMB = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w>&b;</w>'


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (zipped({"mimetype": MIMETYPE, "content.xml": BOMB}), "declares entities"),
        (zipped({"mimetype": MIMETYPE, "content.xml": "<a/>"}), "holds no text document"),
        (zipped({"mimetype": MIMETYPE}), "holds no text document"),
        (
            zipped({"mimetype": MIMETYPE, "META-INF/manifest.xml": "<m:encryption-data/>", "content.xml": "x"}),
            "password",
        ),
        (odt_of("<text:section>" * 10_000 + "</text:section>" * 10_000), "inside one another"),
        (odt_of("<text:p>"), "not well-formed"),
        (odt_of(p("a\0b")), "not well-formed"),
        (odt_of(p("")), "is empty"),
        (odt_of(p("x" + " " * (65 * 1024 * 1024))), "more than 64 MiB"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableError, match=re.escape(sentence)):
        read_any(data, "a.odt")


def test_an_odt_that_is_cut_short_is_refused() -> None:
    data = written(Paragraph("A well and a bridge"))
    for end in range(0, len(data), max(1, len(data) // 60)):
        with pytest.raises(UnreadableError):
            read_any(data[:end], "a.odt")


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_an_odt_with_wrong_bytes_is_read_or_refused(data: st.DataObject) -> None:
    good = bytearray(odt_of(p(f"A well{note('1', 'N')}"), automatic=AUTOMATIC))
    for _ in range(data.draw(st.integers(1, 6))):
        good[data.draw(st.integers(4, len(good) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(UnreadableError):
        check_partition(read_any(bytes(good), "a.odt"))


TAGS = [
    "text:p",
    "text:h",
    "text:span",
    "text:a",
    "text:list",
    "text:list-item",
    "text:note",
    "text:note-body",
    "text:section",
    "table:table",
    "draw:frame",
    "office:annotation",
    "text:tracked-changes",
    "text:number",
    "text:page-number",
]
EMPTY = [
    "text:s",
    "text:tab",
    "text:line-break",
    "text:change",
    "text:change-start",
    "text:change-end",
    "office:annotation-end",
]


@st.composite
def elements(draw: st.DrawFn, depth: int = 0) -> str:
    key = draw(st.sampled_from("idw"))
    if depth > 5 or draw(st.booleans()):
        return f'<{draw(st.sampled_from(EMPTY))} office:name="c" text:change-id="{key}"/>'
    name = draw(st.sampled_from(TAGS))
    inner = "".join(draw(st.lists(elements(depth + 1), max_size=4)))
    look = draw(st.sampled_from(["B", "H", "L", "Ar"]))
    text = draw(st.sampled_from(["", "a", " b ", "ج"]))
    return f'<{name} office:name="c" text:style-name="{look}">{inner}{text}</{name}>'


@settings(max_examples=200, deadline=None)
@given(st.lists(elements(), min_size=1, max_size=8))
def test_elements_in_places_where_they_do_not_belong(made: list[str]) -> None:
    read(odt_of(CHANGES + p("begin") + "".join(made), automatic=AUTOMATIC + LISTS))


def test_a_deletion_is_shown_once_however_often_it_is_named() -> None:
    body = CHANGES + p("x" + '<text:change text:change-id="d"/>' * 3) + p('y<text:change text:change-id="d"/>')
    assert [each.reading for each in read(odt_of(body)).paragraphs] == ["xold", "y"]
