"""TEI: paragraphs, verse, lists, notes, editorial marks, facsimiles; and documents that are damaged or mean harm."""

from __future__ import annotations

import contextlib
import unicodedata
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from partition import check_partition

from desktop.core.document import Page, Reading
from desktop.core.messages import UnreadableError
from desktop.core.reading import Choices, read
from desktop.core.reading.choices import TOLD

NAMESPACE = "http://www.tei-c.org/ns/1.0"
HEADER = (
    "<teiHeader><fileDesc><titleStmt><title>The garden</title><author>A. Writer</author></titleStmt>"
    "<publicationStmt><publisher>Us</publisher><date when='1999'/></publicationStmt>"
    "<sourceDesc><p>Written for a test.</p></sourceDesc></fileDesc></teiHeader>"
)


def document(body: str, *, language: str = "en", beside: str = "") -> str:
    return (
        f"<?xml version='1.0' encoding='UTF-8'?>\n<TEI xmlns='{NAMESPACE}'>{HEADER}{beside}"
        f"<text xml:lang='{language}'><body>{body}</body></text></TEI>"
    )


def read_whole(text: str | bytes, choices: Choices = TOLD) -> Reading:
    reading = read(text if isinstance(text, bytes) else text.encode(), "a.xml", choices)
    check_partition(reading)
    assert reading.format == "tei"
    return reading


def body(text: str, **more: str) -> Reading:
    return read_whole(document(text, **more))


def texts(text: str) -> list[str]:
    return [each.text for each in body(text).paragraphs]


def numbered(text: str) -> list[tuple[str, str]]:
    return [(each.number, each.text) for each in body(text).paragraphs]


def notes(reading: Reading) -> list[tuple[str, str, list[tuple[int, int]]]]:
    return [
        (each.label, each.text, [(anchor.paragraph, anchor.offset) for anchor in each.anchors])
        for each in reading.footnotes
    ]


# Paragraphs -----------------------------------------------------------------------------------------------------


def test_the_header_is_metadata() -> None:
    reading = body("<p>Text.</p>")
    assert (reading.title, reading.language, reading.direction) == ("The garden", "en", "ltr")
    assert reading.metadata == (
        ("title", "The garden"),
        ("author", "A. Writer"),
        ("publisher", "Us"),
        ("date", "1999"),
    )
    (header,) = (each for each in reading.furniture if each.kind == "metadata")
    assert reading.source[header.start : header.end] == "The garden A. Writer Us Written for a test."


def test_divisions_verse_speeches_tables_and_quotations() -> None:
    text = (
        "<head>A <hi rend='italic'>head</hi></head><div><p>One</p><lg><l>Verse</l><l>verse</l></lg>"
        "<sp><speaker>SHE</speaker><p>Yes. <stage>Goes</stage></p></sp><stage>Night</stage>"
        "<quote>Said<p>more</p></quote><table><row><cell>a</cell><cell>b</cell></row></table>"
        "<figure><figDesc>A tree</figDesc></figure><ab>Last <q>q</q> <quote>in it</quote></ab></div>"
    )
    assert texts(text) == [
        *("A head", "One", "Verse", "verse", "SHE", "Yes. Goes", "Night", "Said", "more", "a", "b", "A tree"),
        "Last q in it",
    ]


def test_a_head_is_a_heading() -> None:
    reading = body("<p>First, a sentence that ends.</p><div><head>The <hi>head</hi></head><p>Then another.</p></div>")
    assert [each.tag for each in reading.paragraphs] == ["operative", "heading", "operative"]


def test_front_body_back_and_group_in_order() -> None:
    text = (
        f"<teiCorpus xmlns='{NAMESPACE}'>{HEADER}<TEI>{HEADER}<text><front><p>1</p></front><group><text><body><p>2</p>"
        f"</body></text></group><back><p>3</p></back></text></TEI><TEI>{HEADER}<text><body><p>4</p></body></text></TEI>"
        "</teiCorpus>"
    )
    assert [each.text for each in read_whole(text).paragraphs] == ["1", "2", "3", "4"]


def test_a_list_inside_a_paragraph_parts_it() -> None:
    text = "<p>Two: <list><item>a</item><item>b</item></list> and no more.</p>"
    assert texts(text) == ["Two:", "a", "b", "and no more."]


def test_breaks() -> None:
    text = "<p>one<lb/>two\n <pb n='2'/>\n three exam<lb break='no'/>ple, re\n  <lb break='no'/>\n  read <cb/>x</p>"
    assert texts(text) == ["one two three example, reread x"]


def test_words_and_signs_keep_their_text() -> None:
    assert texts("<p><s><w>The</w><c> </c><w>cat</w><pc>.</pc></s> <seg>And</seg></p>") == ["The cat. And"]


def test_preserved_space() -> None:
    assert texts("<p xml:space='preserve'>a  b</p><p>a  b</p>") == ["a  b", "a b"]


def test_emphasis() -> None:
    (paragraph,) = body(
        "<p><hi rend='bold italic'>a</hi> <emph>b</emph> <hi>c</hi> <hi rend='sup'>d</hi> <ref target='u'>e</ref> "
        "<seg style='font-weight: bold'>f</seg> <hi rend='red'>g</hi></p>"
    ).paragraphs
    assert [(mark.kind, paragraph.text[mark.start : mark.end]) for mark in paragraph.marks] == [
        ("strong", "a"),
        ("emphasis", "a"),
        ("emphasis", "b"),
        ("emphasis", "c"),
        ("superscript", "d"),
        ("reference", "e"),
        ("strong", "f"),
    ]


def test_forme_work_is_furniture_and_parts_nothing() -> None:
    reading = body("<fw type='header'>Running</fw><p>a <fw type='pageNum'>12</fw><pb/>b<fw type='catch'>the</fw></p>")
    assert [each.text for each in reading.paragraphs] == ["a b"]
    kinds = [(each.kind, reading.source[each.start : each.end]) for each in reading.furniture if each.kind != "blank"]
    assert kinds[1:] == [("running-head", "Running"), ("page-number", "12"), ("mark-up", "the")]


# Numbers --------------------------------------------------------------------------------------------------------


def test_labels_and_numbers_are_the_paragraphs_own() -> None:
    text = (
        "<list><label>1.</label><item>a</item><label>(b)</label><item>b</item><label>Word</label><item>meaning</item></list>"
        "<p><num>3.</num> c, <num>4.</num></p><p><num>12</num> men</p><p>5. typed</p>"
    )
    assert numbered(text) == [
        *(("1.", "a"), ("(b)", "b"), ("", "Word"), ("", "meaning"), ("3.", "c, 4."), ("", "12 men"), ("5.", "typed")),
    ]


def test_numbered_lists() -> None:
    text = (
        "<list rend='numbered'><item>a</item><item n='2bis.'>b<list type='ordered'><item n='x'>c</item></list></item>"
        "<item>d</item><item>9. e</item></list><list><item n='1'>f</item></list>"
    )
    assert numbered(text) == [("1.", "a"), ("2bis.", "b"), ("x.", "c"), ("3.", "d"), ("9.", "e"), ("", "f")]


def test_a_label_without_an_item_is_not_lost() -> None:
    reading = body("<p>a</p><list><label>7.</label></list>")
    assert "7." in reading.source


# Notes ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "<p>Text<note place='foot' n='1'>See <title>It</title>.</note>, more.</p>",
        "<p>Text<note n='1'><p>See It.</p></note>, more.</p>",
        "<p>Text<note><label>1</label> See It.</note>, more.</p>",
        "<p>Text<ptr type='noteAnchor' target='#n'/>, more.</p><div><note xml:id='n' n='1'>See It.</note></div>",
        "<p>Text<ref target='#n'>(1)</ref>, more.</p><div><note xml:id='n'>See It.</note></div>",
        "<p>Text<ref type='noteAnchor' target='#n'>1</ref>, more.</p><note xml:id='n' n='1'><hi>1</hi>See It.</note>",
        "<p>Text<anchor xml:id='a'/>, more.</p><note target='#a' n='1'>See It.</note>",
        "<p><seg xml:id='a'>Text</seg>, more.</p><note corresp='#a' n='1'>See It.</note>",
    ],
)
def test_notes_in_every_form(text: str) -> None:
    reading = body(text)
    assert [each.text for each in reading.paragraphs] == ["Text, more."]
    assert notes(reading) == [("1", "See It.", [(0, 4)])]


def test_notes_without_any_label_are_numbered_but_in_the_margin() -> None:
    reading = body("<p>a<note>A</note> b<note place='margin'>B</note> c<note>C</note></p>")
    assert notes(reading) == [("1", "A", [(0, 1)]), ("", "B", [(0, 3)]), ("2", "C", [(0, 5)])]


def test_a_sentence_that_names_a_note_keeps_its_words() -> None:
    reading = body("<p>See <ref target='#n'>the note</ref>.</p><p>x<note xml:id='n' n='1'>N</note></p>")
    assert reading.paragraphs[0].text == "See the note."
    assert notes(reading) == [("1", "N", [(1, 1)])]


def test_a_note_of_several_paragraphs() -> None:
    assert notes(body("<p>a<note n='1'><p>A</p><p>B <note n='2'>inner</note></p></note></p>")) == [
        ("1", "A B", [(0, 1)]),
        ("2", "inner", []),
    ]


# What editors add -----------------------------------------------------------------------------------------------


def test_of_two_forms_the_one_on_the_page_is_read() -> None:
    reading = body(
        "<p>The <choice>\n <corr>right</corr>\n <sic>rihgt</sic>\n</choice> <choice><abbr>Dr</abbr>"
        "<expan>Doctor</expan></choice> <choice><orig>olde</orig><reg>old</reg></choice> "
        "<app><lem>ship</lem><rdg>sheep</rdg></app> "
        "<subst><del>was</del><add>is</add></subst> <unclear>he</unclear><gap/><supplied>re</supplied> "
        "<corr>x</corr></p>"
    )
    (paragraph,) = reading.paragraphs
    assert paragraph.text == "The rihgt Dr olde ship is here x"
    assert [(step.kind, [reading.source[s.start : s.end] for s in step.spans]) for step in paragraph.steps] == [
        ("mark-up", [left]) for left in ("right", "Doctor", "old", "sheep", "was")
    ]
    assert str(reading.notices[0]).endswith("kept in the source: 5.")


# Languages ------------------------------------------------------------------------------------------------------


def test_arabic_with_a_paragraph_in_another_language() -> None:
    reading = body(
        "<p>تقرر الجمعية<note n='١'>انظر القرار.</note> ما يلي</p><p xml:lang='en'>In English</p>"
        "<p><foreign xml:lang='la' rend='ltr'>Ad hoc</foreign></p>",
        language="ar",
    )
    assert (reading.language, reading.direction) == ("ar", "rtl")
    assert [(each.language, each.direction) for each in reading.paragraphs] == [("", ""), ("en", "ltr"), ("la", "ltr")]
    assert notes(reading) == [("١", "انظر القرار.", [(0, 12)])]


def test_chinese() -> None:
    reading = body("<p>大会<lb/>注意到<note n='1'>见文件。</note>报告，</p>", language="zh-Hans")
    assert reading.language == "zh"
    assert [each.text for each in reading.paragraphs] == ["大会注意到报告，"]
    assert notes(reading) == [("1", "见文件。", [(0, 5)])]


def test_a_choice_of_language_wins() -> None:
    assert read_whole(document("<p>Le chat</p>"), Choices(language="fr")).language == "fr"


def test_p4() -> None:
    text = (
        "<!DOCTYPE TEI.2 SYSTEM 'teixlite.dtd'><TEI.2><teiHeader><fileDesc><titleStmt><title>P4</title></titleStmt>"
        "</fileDesc><profileDesc><langUsage><language id='fr'>French</language></langUsage></profileDesc></teiHeader>"
        "<text><body><div1><head>T&ecirc;te</head><p lang='en'>a&mdash;b<ref target='fn1'>1</ref></p>"
        "<note id='fn1'>N</note></div1></body></text></TEI.2>"
    )
    reading = read_whole(text)
    assert (reading.title, reading.language) == ("P4", "fr")
    assert [(each.text, each.language) for each in reading.paragraphs] == [("Tête", ""), ("a—b", "en")]
    assert notes(reading) == [("1", "N", [(1, 3)])]


# The facsimile --------------------------------------------------------------------------------------------------

FACSIMILE = (
    "<facsimile><surface ulx='10' uly='0' lrx='110' lry='200'><graphic url='p1.png'/>"
    "<zone xml:id='z1' ulx='20' uly='10' lrx='100' lry='30'/><zone xml:id='z2' points='20,10 30,10 30,20'/>"
    "<zone xml:id='out' ulx='0' uly='0' lrx='900' lry='1'/></surface>"
    "<surface><graphic url='p2.png' width='60px' height='80px'/></surface><surface/></facsimile>"
)


def test_pages_and_places() -> None:
    reading = body(
        "<p>before</p><p facs='#z1'> On the <w facs='#z2'>page</w> <seg facs='#out #none'>x</seg></p>", beside=FACSIMILE
    )
    assert reading.pages == (Page(100, 200, "p1.png"), Page(60, 80, "p2.png"))
    assert [(reading.source[each.start : each.end], *each[2:7]) for each in reading.places] == [
        ("On the page x", 0, 10, 10, 90, 30),
        ("page", 0, 10, 10, 20, 20),
    ]
    assert reading.remarks == ()


# Damage and harm ------------------------------------------------------------------------------------------------

SMALL = document(
    "<head>Head</head><p>Text<note place='foot' n='1'>See <title>It</title>.</note>, more.</p>"
    "<list rend='numbered'><item>a</item></list><lg><l>v</l></lg>"
)


def test_a_document_cut_anywhere_is_refused() -> None:
    data = SMALL.encode()
    for end in range(1, len(data), 5):
        with contextlib.suppress(UnreadableError):
            read(data[:end], "a.xml")
    with pytest.raises(UnreadableError, match="not well-formed"):
        read(data[:-3], "a.xml")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<TEI><text><p>&foo;</p></text></TEI>", "not well-formed"),
        ("<!DOCTYPE TEI SYSTEM 'x.dtd'><TEI><text><p>a&foo;b</p></text></TEI>", "uses the entity foo"),
        (
            "<!DOCTYPE TEI [<!ENTITY a 'b'><!ENTITY c '&a;&a;'>]><TEI><text><p>&c;</p></text></TEI>",
            "entities of its own",
        ),
        ("<TEI>" + "<div>" * 10_000 + "x" + "</div>" * 10_000 + "</TEI>", "elements inside one another"),
        ("<TEI><text><p>&#xD800;</p></text></TEI>", "not well-formed"),
        ("<TEI><text><p>a\0b</p></text></TEI>", "not well-formed"),
        ("<TEI><text " + "a" * 5_000_000, "not well-formed"),
        ("<TEI><text><p title='" + "a" * 5_000_000, "not well-formed"),
        ("<TEI><text><body><p> </p></body></text></TEI>", "is empty"),
    ],
    ids=lambda text: text[:24],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(text: str, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason) as caught:
        read(text.encode(), "a.xml")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "<p>" + "a<note n='1'>b</note>" * 5_000 + "</p>",
        "<p>" + "<choice><sic>a</sic><corr>b</corr></choice>" * 5_000 + "</p>",
        "<p>" + "a<lb break='no'/>" * 20_000 + "</p>",
        "<p>" + "<hi>" * 150 + "x" + "</hi>" * 150 + "</p>",
        "<list rend='numbered'>" + "<item>a</item>" * 10_000 + "</list>",
        "<p>" + "<note>a" * 90 + "</note>" * 90 + "</p>",
    ],
    ids=lambda text: text[:24],
)
def test_the_worst_documents_are_read_too(text: str) -> None:
    body(text)


# The round trip -------------------------------------------------------------------------------------------------

INK = st.text(st.characters(exclude_categories=["Cs", "Cc", "Z", "N"], exclude_characters="\ufffe\uffff"), min_size=1)


def opens_plainly(text: str) -> bool:
    """Whether a text begins with no number of a paragraph, as "a)" is one."""
    return text[0].isalpha() and not any(
        unicodedata.category(char)[0] == "P" for char in text.split(" ", maxsplit=1)[0]
    )


WORDS = st.lists(INK, min_size=1, max_size=6).map(" ".join).filter(opens_plainly)
KINDS = st.sampled_from(["p", "ab", "l", "numbered", "label", "cell", "head", "quote"])
PIECES = st.lists(st.tuples(WORDS, KINDS, st.none() | WORDS, st.booleans()), min_size=1, max_size=8)


def written(pieces: list[tuple[str, str, str | None, bool]]) -> str:
    """The pieces in elements of these kinds, their notes where they are cited or gathered at the end."""
    parts, gathered = [], []
    for number, (text, kind, note, inline) in enumerate(pieces, 1):
        inner = f"<hi>{escape(text)}</hi>"
        if note and inline:
            inner += f"<note n='{number}'>{escape(note)}</note>"
        elif note:
            inner += f"<ptr target='#n{number}'/>"
            gathered.append(f"<note xml:id='n{number}' n='{number}'><p>{escape(note)}</p></note>")
        wrapped = {
            "numbered": f"<list rend='numbered'><item n='{number}.'>{inner}</item></list>",
            "label": f"<list><label>{number}.</label>\n<item>{inner}</item></list>",
            "cell": f"<table><row><cell>{inner}</cell></row></table>",
        }
        parts.append(wrapped.get(kind, f"<{kind}>{inner}</{kind}>"))
    return document("\n".join(parts) + "<div type='notes'>" + "".join(gathered) + "</div>")


@settings(max_examples=150, deadline=None)
@given(PIECES)
def test_what_is_written_is_read_again(pieces: list[tuple[str, str, str | None, bool]]) -> None:
    reading = read_whole(written(pieces))
    assert [each.reading for each in reading.paragraphs] == [text for text, *_ in pieces]
    assert [each.number for each in reading.paragraphs] == [
        f"{number}." if kind in {"numbered", "label"} else "" for number, (_, kind, _, _) in enumerate(pieces, 1)
    ]
    assert sorted(notes(reading)) == sorted(
        (str(number), note, [(number - 1, len(text))]) for number, (text, _, note, _) in enumerate(pieces, 1) if note
    )


OPENED = "p hi note list item head lg l quote choice sic corr seg table foreign app lem rdg fw label num div".split()  # noqa: SIM905
SOUP = st.recursive(
    st.sampled_from(
        ["text", "كلمة", "字", " ", "\n", "1.", "<lb/>", "<lb break='no'/>", "<pb/>", "<ptr target='#a'/>"]
    ),
    lambda inner: st.tuples(st.sampled_from(OPENED), st.lists(inner, max_size=4)).map(
        lambda pair: f"<{pair[0]}>{''.join(pair[1])}</{pair[0]}>"
    ),
    max_leaves=25,
)


@settings(max_examples=200, deadline=None)
@given(SOUP)
def test_any_soup_is_shared_out_without_rest(soup: str) -> None:
    reading = body(f"<p>x<note xml:id='a'>y</note></p>{soup}")
    for word in ("text", "كلمة", "字"):
        assert reading.source.count(word) == soup.count(word)
