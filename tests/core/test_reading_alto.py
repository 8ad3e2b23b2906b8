"""ALTO: words with boxes and confidences, styles, hyphens, margins, tags, order; and what is damaged."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from partition import check_partition
from scans import ALTO_4, ARABIC, CHINESE, ENGLISH, Sheet, alto, laid_out, seen_in, sheets, words_of

from desktop.core.document import Anchor, Page, Place, Reading
from desktop.core.messages import UnreadableError
from desktop.core.reading import read

SHAPE = '<Shape><Polygon POINTS="{}"/></Shape>'


def reading_of(data: bytes) -> Reading:
    reading = read(data, "a.xml")
    check_partition(reading)
    return reading


def of_page(inside: str, before: str = "") -> Reading:
    return reading_of(f'<alto xmlns="{ALTO_4}">{before}<Layout><Page ID="p">{inside}</Page></Layout></alto>'.encode())


def block(*lines: str, attributes: str = "") -> str:
    return f"<TextBlock {attributes}>{''.join(f'<TextLine>{line}</TextLine>' for line in lines)}</TextBlock>"


def words(text: str, attributes: str = "") -> str:
    return "<SP/>".join(f'<String CONTENT="{word}" {attributes}/>' for word in text.split())


def texts(reading: Reading) -> list[str]:
    return [each.text for each in reading.paragraphs]


def furniture(reading: Reading) -> list[tuple[str, str]]:
    return [(each.kind, reading.source[each.start : each.end]) for each in reading.furniture if each.kind != "blank"]


@pytest.mark.parametrize(
    "namespace",
    [
        "",
        "http://www.loc.gov/standards/alto/ns-v2#",
        "http://www.loc.gov/standards/alto/ns-v3#",
        ALTO_4,
        "http://schema.ccs-gmbh.com/ALTO",
    ],
)
def test_a_page_reads_the_same_in_every_version(namespace: str) -> None:
    reading = reading_of(alto(ENGLISH, namespace=namespace))
    assert [(each.tag, each.number, each.text) for each in reading.paragraphs][2:] == [
        ("operative", "1.", "Requests the keepers to mend the roofs before winter;"),
        ("operative", "2.", "Decides to pay for:"),
        ("point", "(a)", "The tiles;"),
        ("point", "(b)", "The rain."),
    ]
    assert furniture(reading) == [("running-head", "The keepers of the archives"), ("page-number", "1")]
    assert (reading.format, reading.pages) == ("alto", (Page(2000, 3000, "scan.png"),))
    assert ("unit", "pixel") in reading.metadata
    assert seen_in(reading) == words_of([ENGLISH])


def test_arabic_and_chinese() -> None:
    arabic = reading_of(alto(ARABIC, language="ar"))
    assert (arabic.language, arabic.direction) == ("ar", "rtl")
    assert [each.number for each in arabic.paragraphs] == ["", "", "١ -", "٢ -"]
    assert seen_in(arabic) == words_of([ARABIC])
    chinese = reading_of(alto(CHINESE, language="zh"))
    assert chinese.paragraphs[1].text == "回顾保存在老城的档案自2008年起开放，"


@settings(deadline=None, max_examples=60)
@given(sheets())
def test_words_boxes_and_confidences_come_back(drawn: list[Sheet]) -> None:
    assert seen_in(reading_of(alto(*drawn))) == words_of(drawn)


def test_strings_with_no_space_between_are_one_word_if_the_file_has_spaces() -> None:
    glued = '<String CONTENT="roofs"/><String CONTENT=","/>'
    assert texts(of_page(block(f"{words('The old')}<SP/>{glued}"))) == ["The old roofs,"]
    assert texts(of_page(block('<String CONTENT="The"/><String CONTENT="roofs"/>'))) == ["The roofs"]


def test_a_hyphen_that_the_format_names_joins_the_halves() -> None:
    first = (
        words("The keepers of the") + '<SP/><String CONTENT="archi" SUBS_TYPE="HypPart1" SUBS_CONTENT="archives"/>'
        '<HYP CONTENT="-"/>'
    )
    second = '<String CONTENT="ves" SUBS_TYPE="HypPart2" SUBS_CONTENT="archives"/><SP/>' + words("mend the roofs.")
    reading = of_page(block(first, second))
    paragraph = reading.paragraphs[0]
    assert reading.source == "The keepers of the archi-\nves mend the roofs."
    assert paragraph.text == "The keepers of the archives mend the roofs."
    assert paragraph.operations == ("join-lines", "line-end-hyphen")
    assert paragraph.extracted == reading.source


@pytest.mark.parametrize(
    ("first", "second", "read_as"),
    [
        ('<String CONTENT="archi-" SUBS_TYPE="HypPart1" SUBS_CONTENT="archives"/>', "ves", "archives"),
        ('<String CONTENT="well-" SUBS_TYPE="HypPart1" SUBS_CONTENT="well-known"/>', "known", "well-known"),
        (
            '<String CONTENT="well" SUBS_TYPE="HypPart1" SUBS_CONTENT="well-known"/><HYP CONTENT="-"/>',
            "known",
            "well-known",
        ),
        ('<String CONTENT="archi"/><HYP/>', "ves", "archives"),
        ('<String CONTENT="archi"/><HYP CONTENT="&#xAD;"/>', "ves", "archives"),
        ('<String CONTENT="Anglo"/><HYP CONTENT="-"/>', "Saxon", "Anglo-Saxon"),
        ('<String CONTENT="ARCHI"/><HYP CONTENT="-"/>', "VES", "ARCHIVES"),
        ('<String CONTENT="1939"/><HYP CONTENT="-"/>', "1945", "1939- 1945"),
        ('<String CONTENT="well-"/>', "known", "well- known"),
    ],
)
def test_hyphens(first: str, second: str, read_as: str) -> None:
    assert texts(of_page(block(first, words(second)))) == [read_as]


def test_a_word_broken_over_a_page_is_one_word() -> None:
    first = block(words("The keepers of the old and the new") + '<SP/><String CONTENT="archi"/><HYP CONTENT="-"/>')
    data = f"<alto><Layout><Page>{first}</Page><Page>{block(words('ves mend the roofs.'))}</Page></Layout></alto>"
    assert texts(reading_of(data.encode())) == ["The keepers of the old and the new archives mend the roofs."]


def test_a_hyphen_at_the_very_end_stays() -> None:
    assert texts(of_page(block('<String CONTENT="archi"/><HYP CONTENT="-"/>'))) == ["archi-"]


def test_styles_are_marks_of_the_words_and_are_inherited() -> None:
    styles = (
        '<Styles><TextStyle ID="t1" FONTSTYLE="bold italics"/><TextStyle ID="t2" FONTSTYLE="italics"/>'
        '<TextStyle ID="t3"/></Styles>'
    )
    parts = (
        words("The"),
        words("old roofs", 'STYLEREFS="t1"'),
        words("leak", 'STYLE="bold"'),
        words("now.", 'STYLEREFS="t3"'),
    )
    line = "<SP/>".join(parts)
    reading = of_page(block(line, attributes='STYLEREFS="t2 p9"'), styles)
    assert [(each.kind, each.start, each.end) for each in reading.paragraphs[0].marks] == [
        ("emphasis", 0, 18),
        ("strong", 4, 18),
    ]


def test_margins_are_furniture_in_their_places_and_long_ones_text() -> None:
    reading = of_page(
        f"<TopMargin>{block(words('The archives'))}</TopMargin>"
        f"<BottomMargin>{block(words('7'))}</BottomMargin>"
        f"<PrintSpace>{block(words('The roofs are old.'))}</PrintSpace>"
    )
    assert reading.source == "The archives\n\nThe roofs are old.\n\n7"
    assert furniture(reading) == [("running-head", "The archives"), ("page-number", "7")]
    long = "The keepers of the archives mend the roofs. " * 6
    assert len(of_page(f"<TopMargin>{block(words(long))}</TopMargin>").paragraphs) == 1


def test_tags_tell_headings_and_notes() -> None:
    tags = '<Tags><OtherTag ID="b1" LABEL="FootnoteZone"/><LayoutTag ID="b2" LABEL="heading"/></Tags>'
    reading = of_page(
        block(words("The storm1 came."))
        + block(words("The roofs"), attributes='TAGREFS="b2"')
        + block(words("1. See the report."), words("2. Lost."), attributes='TAGREFS="x b1"'),
        tags,
    )
    assert [(each.tag, each.text) for each in reading.paragraphs[1:]] == [("heading", "The roofs")]
    assert [(each.label, each.text, each.anchors) for each in reading.footnotes] == [
        ("1", "See the report.", (Anchor(0, 9),)),
        ("2", "Lost.", ()),
    ]


def test_the_stated_order_is_kept() -> None:
    order = (
        '<ReadingOrder><OrderedGroup ID="g"><ElementRef ID="e1" REF="b"/><UnorderedGroup ID="u">'
        '<ElementRef ID="e2" REF="a"/></UnorderedGroup><ElementRef ID="e3" REF="nowhere"/></OrderedGroup>'
        "</ReadingOrder>"
    )
    inside = "".join(block(words(f"Of {name}."), attributes=f'ID="{name}"') for name in "abc")
    assert texts(of_page(inside, order)) == ["Of b.", "Of c.", "Of a."]
    assert texts(of_page(inside)) == ["Of a.", "Of b.", "Of c."]


def test_lines_too_have_a_stated_order() -> None:
    order = (
        '<ReadingOrder><OrderedGroup ID="g"><ElementRef ID="e1" REF="l2"/><ElementRef ID="e2" REF="l1"/>'
        "</OrderedGroup></ReadingOrder>"
    )
    lines = f'<TextLine ID="l1">{words("are old.")}</TextLine><TextLine ID="l2">{words("The roofs")}</TextLine>'
    assert texts(of_page(f"<TextBlock>{lines}</TextBlock>", order)) == ["The roofs are old."]


def test_composed_blocks_and_polygons() -> None:
    inside = block(f'<String CONTENT="Roofs.">{SHAPE.format("10,20 30,20 30,45 10,45")}</String>')
    composed = f"<ComposedBlock><ComposedBlock>{inside}</ComposedBlock></ComposedBlock>"
    reading = of_page(f"<PrintSpace>{composed}</PrintSpace>")
    assert reading.places == (Place(0, 6, 0, 10, 20, 30, 45, None),)
    assert reading.pages == (Page(30, 45, ""),)


def test_a_raised_small_numeral_is_a_mark() -> None:
    body = laid_out("The great storm came over the river.")
    first = body.parts[0].rows[0]
    mark = first[2].__class__("1", first[2].right + 1, 96, first[2].right + 5, 106)
    row = (*first[:3], mark, *first[3:])
    note = laid_out("1 See the report.", top=900)
    reading = reading_of(alto(Sheet((body.parts[0].__class__((row,)), *note.parts))))
    assert texts(reading) == ["The great storm came over the river."]
    assert [(each.label, each.text, each.anchors) for each in reading.footnotes] == [
        ("1", "See the report.", (Anchor(0, 15),))
    ]


def test_each_page_has_its_own_image_if_the_file_names_so_many() -> None:
    names = "<Description><fileName>a.png</fileName><fileName>b.png</fileName></Description>"
    page = f'<Page WIDTH="10" HEIGHT="20">{block(words("Roofs."))}</Page>'
    reading = reading_of(f"<alto>{names}<Layout>{page}{page}</Layout></alto>".encode())
    assert [each.image for each in reading.pages] == ["a.png", "b.png"]


# Damaged --------------------------------------------------------------------------------------------------------


def test_wherever_it_is_cut_it_says_so() -> None:
    data = alto(ENGLISH)
    for end in [*range(0, 400, 11), *range(400, len(data), 97)]:
        with suppress(UnreadableError):
            reading_of(data[:end])
    with pytest.raises(UnreadableError, match="not well-formed"):
        read(data[:-20], "a.xml")


@pytest.mark.parametrize("side", ["abc", "", "NaN", "1e999", "-inf", "1e300"])
@pytest.mark.parametrize("name", ["HPOS", "VPOS", "WIDTH", "HEIGHT"])
def test_a_box_with_a_wrong_number_is_none_and_the_word_stays(name: str, side: str) -> None:
    sides = {"HPOS": "1", "VPOS": "1", "WIDTH": "9", "HEIGHT": "9"} | {name: side}
    attributes = " ".join(f'{key}="{value}"' for key, value in sides.items())
    reading = of_page(block(words("Roofs.", attributes)))
    assert texts(reading) == ["Roofs."]
    assert reading.places == ()


@pytest.mark.parametrize("wrong", ['WIDTH="-5"', 'WIDTH="NaN"', 'WIDTH="abc"'])
def test_a_page_of_no_width_is_as_wide_as_its_words(wrong: str) -> None:
    inside = block(words("Roofs.", 'HPOS="1" VPOS="1" WIDTH="9" HEIGHT="9" WC="7"'))
    reading = reading_of(f'<alto><Layout><Page {wrong} HEIGHT="50">{inside}</Page></Layout></alto>'.encode())
    assert reading.pages == (Page(10, 50, ""),)
    assert reading.places[0].confidence is None


@pytest.mark.parametrize(
    "data",
    [
        b"<alto/>",
        b"<alto><Layout><Page/></Layout></alto>",
        b"<alto><Layout><Page><TextBlock><TextLine><String/></TextLine></TextBlock></Page></Layout></alto>",
        b"<alto>" + b"<ComposedBlock>" * 10_000 + b"</ComposedBlock>" * 10_000 + b"</alto>",
        b'<!DOCTYPE alto [<!ENTITY a "b">]><alto><Layout/></alto>',
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"^a\.xml .*\.$"):
        read(data, "a.xml")
