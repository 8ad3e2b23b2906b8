"""Web pages: paragraphs, lists, notes, languages, encodings; and pages that are damaged or mean harm."""

from __future__ import annotations

import codecs
import contextlib
import html as escaping
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from partition import check_partition
from reviewed import review_of

from desktop.core.document import Mark, Reading, VersionInfo
from desktop.core.export.html import write
from desktop.core.export.options import Options
from desktop.core.messages import UnreadableError
from desktop.core.reading import Choices
from desktop.core.reading import read as read_any
from desktop.core.reading.choices import TOLD, ignore
from desktop.core.reading.finish import finish
from desktop.core.reading.web.html import read as manuscript
from desktop.core.review import Citation, Correction, Unit, VersionText
from desktop.core.text import Edit, is_blank


def read(page: str | bytes, choices: Choices = TOLD) -> Reading:
    """The page, or a fragment of one, as read by its own reader."""
    data = page if isinstance(page, bytes) else page.encode()
    written = manuscript(data, "a.html", choices, ignore)
    if is_blank(written.source):
        raise UnreadableError("{0} is empty", "a.html")
    reading = finish(written, "a.html", "")
    check_partition(reading)
    return reading


def texts(page: str | bytes) -> list[str]:
    return [each.text for each in read(page).paragraphs]


def numbers(page: str) -> list[str]:
    return [each.number for each in read(page).paragraphs]


def notes(reading: Reading) -> list[tuple[str, str, list[tuple[int, int]]]]:
    return [
        (each.label, each.text, [(anchor.paragraph, anchor.offset) for anchor in each.anchors])
        for each in reading.footnotes
    ]


def furniture(reading: Reading) -> list[tuple[str, str]]:
    return [
        (each.kind, reading.source[each.start : each.end].strip()) for each in reading.furniture if each.kind != "blank"
    ]


# Paragraphs -----------------------------------------------------------------------------------------------------


def test_blocks_and_the_loose_text_between_them_are_paragraphs() -> None:
    page = "<body>loose <p>one<p>two<div>in div<div>deeper</div>behind</div><blockquote>said</blockquote>last"
    assert texts(page) == ["loose", "one", "two", "in div", "deeper", "behind", "said", "last"]


def test_cells_terms_and_captions_are_paragraphs() -> None:
    page = "<table><caption>T<tr><th>a<td>b</table><dl><dt>c<dd>d</dl><figure><img alt=no><figcaption>e</figure>"
    assert texts(page) == ["T", "a", "b", "c", "d", "e"]


def test_a_line_break_is_a_space_and_two_part_paragraphs() -> None:
    assert texts("<p>a<br>b<br/> <br>c</p><p>注意<br>到</p>") == ["a b", "c", "注意到"]


def test_space_is_folded_and_what_is_not_space_is_kept() -> None:
    assert texts("<p> a\n\t b&nbsp; c&#8209;d\u200f \u202fe &lt;p&gt; &amp; &copy </p>") == [
        "a b\u00a0 c\u2011d\u200f \u202fe <p> & ©"
    ]


def test_preserved_text_is_parted_at_blank_lines() -> None:
    assert texts("<pre>one\n  goes on\n\n\ntwo</pre>") == ["one  goes on", "two"]


def test_what_stands_behind_the_end_is_read_too() -> None:
    assert texts("<html><body><p>a</p></body></html>b<p>c</p>") == ["a", "b", "c"]


def test_headings_title_and_metadata() -> None:
    reading = read(
        "<head><title> A\n title </title><meta name=author content='A. B.'><meta name=viewport content=x></head>"
        "<p>First, a sentence that ends.</p><h2>A <em>heading</em></h2><p>More.</p>"
    )
    assert reading.title == "A title"
    assert reading.metadata == (("title", "A title"), ("author", "A. B."))
    assert [each.tag for each in reading.paragraphs] == ["operative", "heading", "operative"]
    assert furniture(reading) == [("metadata", "A title")]


def test_emphasis_by_element_and_by_style() -> None:
    page = (
        "<p><b>s</b> <i>e</i> <cite>c</cite> x<sup>2</sup> <a href=u>r</a> <a name=n>n</a> H<sub>2</sub>O "
        "<span style='font-weight: bold; Font-Style:italic'>both</span> <span style='vertical-align:super'>u</span>"
    )
    (paragraph,) = read(page).paragraphs
    assert paragraph.text == "s e c x2 r n H2O both u"
    assert [(mark.kind, paragraph.text[mark.start : mark.end]) for mark in paragraph.marks] == [
        ("strong", "s"),
        ("emphasis", "e"),
        ("emphasis", "c"),
        ("superscript", "2"),
        ("reference", "r"),
        ("strong", "both"),
        ("emphasis", "both"),
        ("superscript", "u"),
    ]


def test_emphasis_around_blocks_holds_in_each() -> None:
    reading = read('<html xmlns="http://www.w3.org/1999/xhtml"><body>a <b>b<p>c</p>d</b> e</body></html>')
    assert [each.text for each in reading.paragraphs] == ["a b", "c", "d e"]
    assert [[(mark.start, mark.end) for mark in each.marks] for each in reading.paragraphs] == [
        [(2, 3)],
        [(0, 1)],
        [(0, 1)],
    ]


def test_tracked_changes_are_kept_as_such() -> None:
    (paragraph,) = read("<p>a <del datetime=2026-01-01>old</del><ins>new</ins> b</p>").paragraphs
    assert (paragraph.reading, paragraph.text) == ("a old b", "a new b")
    assert [(each.edit.before, each.edit.after, each.at) for each in paragraph.revisions] == [
        ("old", "", "2026-01-01"),
        ("", "new", ""),
    ]


def test_a_whole_paragraph_put_in_is_there() -> None:
    assert texts("<ins><p>a</p></ins><p><ins>b</ins></p>") == ["a", "b"]


# Lists ----------------------------------------------------------------------------------------------------------


def test_lists_are_numbered_as_a_browser_does() -> None:
    page = (
        "<ol><li>a<ol type=a><li>b<li value=5>c</ol><li><p>d</p><p>e</p></ol>"
        "<ol reversed><li>f<li>g</ol><ol start=9 style='list-style-type: upper-roman'><li>h</ol>"
    )
    assert numbers(page) == ["1.", "a.", "e.", "2.", "", "2.", "1.", "IX."]
    assert [each.tag for each in read(page).paragraphs][:4] == ["operative", "point", "point", "operative"]


def test_bullets_are_no_numbers() -> None:
    assert (
        numbers("<ul><li>a</ul><ol style='list-style: none'><li>b</ol><ol><li style='list-style:disc'>c</ol>")
        == [""] * 3
    )


def test_numbers_of_other_scripts() -> None:
    assert numbers("<ol dir=rtl style='list-style-type:arabic-indic'><li>واحد<li>اثنان</ol>") == ["١.", "٢."]


def test_numbers_typed_in_the_text_are_found() -> None:
    reading = read("<p>1. Requests the Secretary;</p><p>(a) To do;</p><p>1914 was a year.</p>")
    assert [(each.number, each.text) for each in reading.paragraphs] == [
        ("1.", "Requests the Secretary;"),
        ("(a)", "To do;"),
        ("", "1914 was a year."),
    ]


# Languages ------------------------------------------------------------------------------------------------------


def test_language_and_direction_of_the_page_and_of_a_paragraph() -> None:
    reading = read(
        "<html lang=ar-EG dir=rtl><body><p>تقرر الجمعية أن تنظر في المسألة</p><p lang=en dir=ltr>In English</p>"
        "<div lang=fr dir=ltr><p>En <i>français</i></p></div>"
    )
    assert (reading.language, reading.direction) == ("ar", "rtl")
    assert [(each.language, each.direction) for each in reading.paragraphs] == [("", ""), ("en", "ltr"), ("fr", "ltr")]


def test_a_word_processors_own_language_is_not_believed_against_the_script() -> None:
    page = "<body lang=EN-US><p dir=RTL><span lang=AR-SA>قررت اللجنة أن تجتمع</span></p><p>في هذا اليوم</p>"
    reading = read(page)
    assert (reading.language, reading.direction) == ("ar", "rtl")
    assert [each.language for each in reading.paragraphs] == ["", ""]


def test_a_choice_of_language_wins() -> None:
    assert read("<html lang=en><p>Le chat", Choices(language="fr")).language == "fr"


def test_chinese_keeps_its_characters() -> None:
    reading = read("<html lang=zh><p>大会，<p>注意到秘书长的报告<sup>1</sup>，<p><sup>1</sup> 见文件。")
    assert [each.text for each in reading.paragraphs] == ["大会，", "注意到秘书长的报告，"]
    assert notes(reading) == [("1", "见文件。", [(1, 9)])]


# Notes ----------------------------------------------------------------------------------------------------------

WORD = """<body lang=EN-US><p class=MsoNormal>Text<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1">
<span class=MsoFootnoteReference><![if !supportFootnotes]><span>[1]</span><![endif]></span></a>, more.<o:p></o:p></p>
<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>
<a href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> See A/1.</p><p>Second.</p></div>
</div>"""
PANDOC = """<p>Text<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>, more.</p>
<section role="doc-endnotes"><ol><li id="fn1"><p>See A/1.</p><p>Second. <a href="#fnref1" role="doc-backlink">↩︎</a></p>
</li></ol></section>"""
EPUB = """<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
<body><p>Text<a id="x"/><a epub:type="noteref" href="#n1">1</a>, more.</p>
<aside epub:type="footnote" id="n1"><p>See A/1.</p><p>Second.</p></aside></body></html>"""
OFFICE = """<p>Text<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>, more.</p>
<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>See A/1.</p>
<p>Second.</div>"""
WIKI = """<p>Text<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup>,
more.</p><ol class="references"><li id="cite_note-1">
<span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span>
<span class="reference-text">See A/1.<br>Second.</span></li></ol>"""
RAISED = "<p>Text<sup>1</sup>, more.</p><p><sup>1</sup> See A/1.<br>Second.</p>"
TYPED = "<p>Text¹, more.</p><p>¹ See A/1.<br>Second.</p>"
CLASSED = '<p>Text<sup>1</sup>, more.</p><p class="foot"><bdi class="label">1</bdi> See A/1.<br>Second.</p>'
BRACKETED = '<p>Text<a href="#note1">[1]</a>, more.</p><p id="note1">[1] See A/1.<br>Second.</p>'


@pytest.mark.parametrize("page", [WORD, PANDOC, EPUB, OFFICE, WIKI, RAISED, TYPED, CLASSED, BRACKETED])
def test_notes_of_many_makers(page: str) -> None:
    reading = read(page)
    assert [each.text for each in reading.paragraphs] == ["Text, more."]
    assert notes(reading) == [("1", "See A/1. Second.", [(0, 4)])]


def test_a_note_that_is_cited_twice() -> None:
    page = (
        '<p>a<sup><a href="#f" id="r1">1</a></sup> b</p><p>c<sup><a href="#f" id="r2">1</a></sup></p>'
        '<ol><li id="f">Note <a href="#r1">a</a> <a href="#r2">b</a></li></ol>'
    )
    assert notes(read(page)) == [("1", "Note", [(0, 1), (1, 1)])]


def test_a_note_that_begins_with_a_number_keeps_it() -> None:
    assert notes(read(PANDOC.replace("See A/1.", "1 January 1970."))) == [("1", "1 January 1970. Second.", [(0, 4)])]


def test_labels_that_begin_anew_on_each_page() -> None:
    page = "<p>a<sup>1</sup></p><p><sup>1</sup> A</p><p>b<sup>1</sup></p><p><sup>1</sup> B</p>"
    assert notes(read(page)) == [("1", "A", [(0, 1)]), ("1", "B", [(1, 1)])]


def test_arabic_notes() -> None:
    reading = read(
        '<html lang=ar dir=rtl><p>نص<a href="#_ftn1"><sup>(١)</sup></a>.<div id=ftn1><p><sup>(١)</sup> انظر.'
    )
    assert reading.paragraphs[0].text == "نص."
    assert notes(reading) == [("١", "انظر.", [(0, 2)])]


def test_a_note_inside_a_paragraph_is_put_behind_it() -> None:
    page = EPUB.replace(", more.</p>", "<aside epub:type='footnote' id='n1'>See.</aside>, more.</p>", 1)
    reading = read(page[: page.rindex("<aside")] + "</body></html>")
    assert [each.text for each in reading.paragraphs] == ["Text, more."]
    assert notes(reading) == [("1", "See.", [(0, 4)])]


@pytest.mark.parametrize(
    "page",
    [
        "<p>an area of 5 km<sup>2</sup></p><p><sup>2</sup> H is hydrogen.</p>",
        "<p>the 1<sup>st</sup> of May</p><p>more</p>",
        '<p>see <a href="#p5">5</a></p><p id="p5">Five</p>',
        '<p>see <a href="#note5">note 5</a></p><p id="note5">Five</p>',
        '<ul><li><a href="#a">A</a></ul><h2 id="a">A</h2>',
        '<p>x<sup><a href="#h">1</a></sup></p><h2 id="h">A heading</h2>',
        '<p>x<sup><a href="#nowhere">1</a></sup></p>',
    ],
)
def test_what_is_no_note(page: str) -> None:
    reading = read(page)
    assert reading.footnotes == ()
    assert all("note-mark" not in each.operations for each in reading.paragraphs)


# Furniture ------------------------------------------------------------------------------------------------------


def test_scripts_controls_and_what_is_hidden_are_furniture() -> None:
    reading = read(
        "<script>let a = '<p>no</p>'</script><style>p{}</style><nav><a href=x>Home</a><a>Up</a></nav><p>Press "
        "<button>Go</button>now<span hidden>not</span>.</p><template>t</template><noscript>n</noscript>"
        "<div style='color:red;display:none'><p>gone</p></div><select><option>o</select>"
    )
    assert [each.text for each in reading.paragraphs] == ["Press now."]
    assert furniture(reading) == [
        ("script", "let a = '<p>no</p>'"),
        ("script", "p{}"),
        ("mark-up", "Home Up"),
        ("mark-up", "Go"),
        ("mark-up", "not"),
        ("mark-up", "t"),
        ("mark-up", "n"),
        ("mark-up", "gone"),
        ("mark-up", "o"),
    ]


def test_only_what_is_clearly_the_pages_is_a_running_head() -> None:
    reading = read(
        "<body><header>Site</header><article><header><h1>Title</h1></header><p>Text.</p><footer>Signed</footer></article>"
        "<div style='mso-element:footer'><p>Page 1</p></div><span role=doc-pagebreak>7</span></body>"
    )
    assert [each.text for each in reading.paragraphs] == ["Title", "Text.", "Signed"]
    assert furniture(reading) == [("running-head", "Site"), ("running-head", "Page 1"), ("page-number", "7")]


# Encodings ------------------------------------------------------------------------------------------------------

ARABIC = "<p>تقرر الجمعية العامة أن تنظر في هذه المسألة</p>"


@pytest.mark.parametrize(
    ("head", "codec"),
    [
        ('<meta charset="windows-1256">', "cp1256"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-6">', "iso8859_6"),
        ('<?xml version="1.0" encoding="windows-1256"?>', "cp1256"),
        ('<meta charset="utf-8">', "utf-8"),
        ("", "cp1256"),
        ('<meta charset="windows-1252">', "utf-8"),
        ('<meta charset="utf-8">', "cp1256"),
        ('<meta charset="rot13">', "utf-8"),
        ('<meta charset="nothing-known">', "utf-8"),
        ('<meta charset="utf-16">', "utf-8"),
    ],
)
def test_the_encoding_is_what_the_page_says_or_shows(head: str, codec: str) -> None:
    assert texts((head + "<html>" + ARABIC).encode(codec)) == [ARABIC[3:-4]]


@pytest.mark.parametrize(
    ("mark", "codec"),
    [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")],
)
def test_a_byte_order_mark_goes_before_what_the_page_says(mark: bytes, codec: str) -> None:
    assert texts(mark + ("<meta charset=koi8-r>" + ARABIC).encode(codec)) == [ARABIC[3:-4]]


def test_a_chosen_encoding_goes_before_all() -> None:
    page = ("<meta charset=utf-8>" + "<p>Привет, мир</p>").encode("koi8-r")
    reading = read(page, Choices(encoding="koi8_r"))
    assert (reading.paragraphs[0].text, reading.encoding) == ("Привет, мир", "koi8_r")


def test_what_was_decoded_twice_is_told_and_left() -> None:
    reading = read("<meta charset=utf-8><p>" + "décidé à l'été".encode().decode("cp1252"))
    assert reading.paragraphs[0].text == "dÃ©cidÃ© Ã\u00a0 l'Ã©tÃ©"
    assert "decoded twice" in str(reading.notices[0])


def test_prefixed_names_and_broken_xml() -> None:
    page = '<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body><h:p>a &nbsp;b<h:br/>c</h:p><h:p>d</h:p></h:body>'
    assert texts(page + "</h:html>") == texts(page) == ["a \u00a0b c", "d"]


@pytest.mark.parametrize(
    ("page", "form"),
    [
        ("<!-- saved -->\n<HTML><P>a", "html"),
        ("<!DOCTYPE html><p>a", "html"),
        ("<?xml version='1.0'?><h:html xmlns:h='http://www.w3.org/1999/xhtml'><h:p>a</h:p></h:html>", "html"),
        ("<div class=a>\n<p>a</p>\n</div>\n", "html"),
        ("<p>a paragraph of an extraction\n\nand another", "text"),
        ("<1> a text", "text"),
    ],
)
def test_pages_are_told_by_their_content(page: str, form: str) -> None:
    assert read_any(page.encode(), "a").format == form


# Damage and harm ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", [WORD, PANDOC, EPUB, WIKI])
def test_a_page_cut_anywhere_is_read_or_refused(page: str) -> None:
    data = page.encode()
    for end in range(1, len(data), 7):
        with contextlib.suppress(UnreadableError):
            read(data[:end])


@pytest.mark.parametrize(
    "page",
    [
        "",
        " \n ",
        "<p>a<p title='" + "x" * 5_000_000,
        "<p>a<" + "x" * 5_000_000,
        "<p>a<!-- b",
        "<p>a<script>b",
        "<title>a<p>b",
        "<div>" * 10_000 + "x",
        "<b>" * 10_000 + "x" + "</b>" * 10_000,
        "<p>a\0b</p>",
        "<p>" + "a" * 11_000_000,
    ],
    ids=lambda page: page[:16],
)
def test_what_cannot_be_read_whole_is_refused_in_one_sentence(page: str) -> None:
    start = time.monotonic()
    with pytest.raises(UnreadableError, match=r"^a\.html (?:ends inside|is empty|has more than|holds a text|is not)"):
        read(page)
    assert time.monotonic() - start < 20


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<!DOCTYPE html [<!ENTITY a 'b'><!ENTITY c '&a;&a;'>]><p>&c;</p>", "&c;"),
        ("<p>a&#xD800;b&#0;c&#x110000;d</p>", "a\ufffdb\ufffdc\ufffdd"),
        ("<p>a < b & c &nosuch; &#8364;</p>", "a < b & c &nosuch; €"),
        ("<p>x-end <x-end>x</x-end></p>", "x-end x"),
        ("<p>a\x01b\x7f\x85\ufdd0\uffff</p>", "a\x01b\x7f\x85\ufdd0\uffff"),
        ("just text, no element", "just text, no element"),
    ],
)
def test_what_is_odd_is_read_as_browsers_do(page: str, text: str) -> None:
    assert texts(page)[-1] == text


@pytest.mark.parametrize(
    "page",
    [
        "<p>" * 50_000 + "x",
        "<!--" * 50_000 + "--> x",
        "<p>x</p>" + "<![CDATA[" * 50_000 + "]]>",
        "<ins>a</ins>" * 20_000,
        "<p>" + "<ins></ins>" * 20_000 + "a",
        "<p>" + "a<sup>1</sup>" * 20_000 + "<p><sup>1</sup> b",
        "<p>" + "<a href='#f'><sup>1</sup></a>" * 10_000 + "<p id=f>x" + "<a href='#top'>^</a>" * 10_000,
        "<p>a<br>" * 20_000,
        "x" + "&nbsp;" * 100_000,
    ],
    ids=lambda page: page[:24],
)
def test_the_worst_pages_are_read_too(page: str) -> None:
    read(page)


# The round trip, and our own page -------------------------------------------------------------------------------

INK = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Z", "N"], exclude_characters="\ufffe\uffff"), min_size=1, max_size=12
)
WORDS = st.lists(INK, min_size=1, max_size=6).map(" ".join).filter(lambda text: text[0].isalpha())
PIECES = st.tuples(WORDS, st.sampled_from(["p", "ol", "h2", "div", "blockquote", "td"]), st.none() | WORDS)


def page_of(pieces: list[tuple[str, str, str | None]]) -> str:
    """The pieces as Pandoc writes them: paragraphs in elements of these names, their notes at the end."""
    body, foot = [], []
    for number, (text, kind, note) in enumerate(pieces, 1):
        mark = f'<a href="#fn{number}" id="fnref{number}" role="doc-noteref"><sup>{number}</sup></a>' if note else ""
        inner = f"<i>{escaping.escape(text)}</i>{mark}"
        wrapped = {"ol": f"<ol start={number}><li>{inner}</ol>", "td": f"<table><tr><td>{inner}</table>"}
        body.append(wrapped.get(kind, f"<{kind}>{inner}</{kind}>"))
        if note:
            back = f'<a href="#fnref{number}" role="doc-backlink">↩</a>'
            foot.append(f'<li id="fn{number}"><p>{escaping.escape(note)} {back}</p></li>')
    return f"<html><body>{''.join(body)}<section role=doc-endnotes><ol>{''.join(foot)}</ol></section></body></html>"


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=8))
def test_what_is_written_is_read_again(pieces: list[tuple[str, str, str | None]]) -> None:
    reading = read(page_of(pieces))
    assert [each.reading for each in reading.paragraphs] == [text for text, _, _ in pieces]
    assert [each.number for each in reading.paragraphs] == [
        f"{number}." if kind == "ol" else "" for number, (_, kind, _) in enumerate(pieces, 1)
    ]
    assert notes(reading) == [
        (str(number), note, [(number - 1, len(text))]) for number, (text, _, note) in enumerate(pieces, 1) if note
    ]


SOUP = (
    "<p>|</p>|<b>|</b>|<ol><li>|</ol>|<div dir=rtl>|</div>|<sup>1</sup>|<a href='#a'>1</a>|<p id=a>|<br>|<del>|</del>"
    "|<ins>|</ins>|<pre>|</pre>|\n\n|<td>|<h1>|</h1>|<nav>|</nav>|text|كلمة|字| |&nbsp;|<aside role=doc-footnote id=a>"
    "|</aside>|<span hidden>|</span>|<!--x-->|<title>t</title>|</body>|</html>|¹|1. |<li>|<dt>|<q>|<dl>"
    "|<sup><a href='#a'>[1]</a></sup>|<a href='#b' id=c>*</a>|<a href='#c' id=b>*</a>|<p class=footnote>"
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(SOUP.split("|")), max_size=40))
def test_any_soup_is_shared_out_without_rest(pieces: list[str]) -> None:
    page = "<p>x</p>" + "".join(pieces)
    reading = read(page)
    for word in ("text", "كلمة", "字"):
        assert reading.source.count(word) == page.count(word)


def test_the_page_that_the_program_exports_reads_again() -> None:
    english, arabic = "Welcomes the report of the panel;", "ترحب بتقرير الفريق؛"
    yes = Correction(Edit(len(arabic), "", " نعم"), "me", "2026-11-21T10:00:00+00:00")
    left = (
        Unit((), english, english, 1, None, "operative", "1.", (Mark("emphasis", 0, 8),), (Citation(9, 23),)),
        Unit((), "See A/98/7.", "See A/98/7.", 9, "1"),
    )
    right = (
        Unit((), arabic, f"{arabic} نعم", 2, None, "operative", "١ -", (), (Citation(10, 11),), (yes,)),
        Unit((), "انظر A/98/7.", "انظر A/98/7.", 10, "١"),
    )
    texts = [
        VersionText(VersionInfo(1, "en", "ltr", True, "en.txt"), "", left),
        VersionText(VersionInfo(2, "ar", "rtl", False, "ar.txt"), "", right),
    ]
    page = b"".join(write(review_of(texts, (), "A/99/L.1", "Water"), Options()))
    reading = read_any(page, "review.html")
    check_partition(reading)
    assert reading.format == "html"
    assert (reading.title, reading.language) == ("A/99/L.1: Water", "en")
    found = {each.reading: each for each in reading.paragraphs}
    assert found[english].number == "1."
    assert found[arabic].language == "ar"
    assert found[arabic].text == arabic + " نعم"
    assert [(each.label, each.text) for each in reading.footnotes] == [("1", "See A/98/7."), ("١", "انظر A/98/7.")]
    assert [[reading.paragraphs[a.paragraph].reading for a in each.anchors] for each in reading.footnotes] == [
        [english],
        [arabic],
    ]
