"""PAGE XML: regions with types and order, texts of words and lines, polygons; and what is damaged."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree
from partition import check_partition
from scans import ARABIC, CHINESE, ENGLISH, PAGE_2019, Sheet, laid_out, page, seen_in, sheets, words_of

from desktop.core.document import Anchor, Page, Place, Reading
from desktop.core.messages import UnreadableError
from desktop.core.reading import read

SCHEMA = Path(__file__).parents[3] / "shared" / "schemas" / "page" / "page.xsd"


def reading_of(data: bytes) -> Reading:
    reading = read(data, "a.xml")
    check_partition(reading)
    return reading


def of_page(inside: str, attributes: str = "") -> Reading:
    return reading_of(f'<PcGts xmlns="{PAGE_2019}"><Page {attributes}>{inside}</Page></PcGts>'.encode())


def region(text: str, attributes: str = "", style: str = "") -> str:
    lines = "".join(f"<TextLine>{style}{equivalent(line)}</TextLine>" for line in text.split("\n"))
    return f"<TextRegion {attributes}>{lines}</TextRegion>"


def equivalent(text: str, attributes: str = "") -> str:
    return f"<TextEquiv {attributes}><Unicode>{text}</Unicode></TextEquiv>"


def texts(reading: Reading) -> list[str]:
    return [each.text for each in reading.paragraphs]


def furniture(reading: Reading) -> list[tuple[str, str]]:
    return [(each.kind, reading.source[each.start : each.end]) for each in reading.furniture if each.kind != "blank"]


@pytest.mark.skipif(not SCHEMA.exists(), reason="the schema of PAGE is not beside the checkout")
@pytest.mark.parametrize("sheet", [ENGLISH, ARABIC, CHINESE])
def test_the_samples_are_valid(sheet: Sheet) -> None:
    schema = etree.XMLSchema(etree.parse(SCHEMA, etree.XMLParser(no_network=True)))
    schema.assertValid(etree.fromstring(page(sheet, order=range(len(sheet.parts)))).getroottree())


@pytest.mark.parametrize("year", ["2010-03-19", "2013-07-15", "2019-07-15"])
def test_a_page_reads_the_same_in_every_version(year: str) -> None:
    reading = reading_of(page(ENGLISH, namespace=f"http://schema.primaresearch.org/PAGE/gts/pagecontent/{year}"))
    assert [(each.tag, each.number, each.text) for each in reading.paragraphs][2:] == [
        ("operative", "1.", "Requests the keepers to mend the roofs before winter;"),
        ("operative", "2.", "Decides to pay for:"),
        ("point", "(a)", "The tiles;"),
        ("point", "(b)", "The rain."),
    ]
    assert furniture(reading) == [("running-head", "The keepers of the archives"), ("page-number", "1")]
    assert (reading.format, reading.pages) == ("page", (Page(2000, 3000, "scan.png"),))
    assert ("creator", "hand") in reading.metadata
    assert seen_in(reading) == words_of([ENGLISH])


def test_arabic_and_chinese() -> None:
    arabic = reading_of(page(ARABIC, attributes=' primaryLanguage="Arabic" readingDirection="right-to-left"'))
    assert (arabic.language, arabic.direction) == ("ar", "rtl")
    assert [each.number for each in arabic.paragraphs] == ["", "", "١ -", "٢ -"]
    assert {each.direction for each in arabic.paragraphs} == {""}
    assert seen_in(arabic) == words_of([ARABIC])
    assert reading_of(page(CHINESE)).paragraphs[1].text == "回顾保存在老城的档案自2008年起开放，"


def test_the_language_of_a_region() -> None:
    reading = of_page(
        region("The roofs of all the houses are very old.") + region("Les toits.", 'primaryLanguage="French"'),
        'primaryLanguage="English"',
    )
    assert (reading.language, [each.language for each in reading.paragraphs]) == ("en", ["", "fr"])


@settings(deadline=None, max_examples=60)
@given(sheets())
def test_words_boxes_and_confidences_come_back(drawn: list[Sheet]) -> None:
    for sheet in drawn:
        assert seen_in(reading_of(page(sheet))) == words_of([sheet])


def test_the_stated_order_is_kept_by_its_indices() -> None:
    sheet = laid_out("Of a.", "Of b.", "Of c.", "Of d.")
    assert texts(reading_of(page(sheet, order=(2, 0, 1)))) == ["Of c.", "Of d.", "Of a.", "Of b."]
    turned = page(sheet, order=(2, 0)).replace(b'index="0"', b'index="7"')
    assert texts(reading_of(turned)) == ["Of a.", "Of b.", "Of c.", "Of d."]


def test_groups_inside_groups() -> None:
    order = (
        '<ReadingOrder><OrderedGroup id="o"><UnorderedGroupIndexed index="1" id="u"><RegionRef regionRef="a"/>'
        '</UnorderedGroupIndexed><OrderedGroupIndexed index="0" id="p"><RegionRefIndexed index="5" regionRef="b"/>'
        '<RegionRefIndexed index="4" regionRef="c"/></OrderedGroupIndexed></OrderedGroup></ReadingOrder>'
    )
    inside = order + "".join(region(f"Of {name}.", f'id="{name}"') for name in "abc")
    assert texts(of_page(inside)) == ["Of c.", "Of b.", "Of a."]


@pytest.mark.parametrize(
    ("attributes", "kinds"),
    [
        ('type="header"', ["running-head"]),
        ('type="footer"', ["running-head"]),
        ('type="catch-word"', ["running-head"]),
        ('type="signature-mark"', ["running-head"]),
        ('custom="readingOrder {index:0;} structure {type:header;}"', ["running-head"]),
        ('type="paragraph"', []),
        ('type="marginalia"', []),
        ('type="caption"', []),
        ('type="unheard-of"', []),
    ],
)
def test_types_of_regions(attributes: str, kinds: list[str]) -> None:
    reading = of_page(region("The keepers", attributes) + region("The roofs are old."))
    assert [kind for kind, _ in furniture(reading)] == kinds


def test_a_heading_of_two_lines_is_one_and_is_not_joined_with_the_text() -> None:
    heading = "Of the keepers of the archives and of the roofs that they\nhave been asked to mend"
    reading = of_page(region("The end.") + region(heading, 'type="heading"') + region("the roofs are old."))
    assert [(each.tag, each.text) for each in reading.paragraphs[1:2]] == [("heading", heading.replace("\n", " "))]
    assert len(reading.paragraphs) == 3


def test_an_initial_goes_before_its_word() -> None:
    assert texts(of_page(region("T", 'type="drop-capital"') + region("he roofs are old."))) == ["The roofs are old."]
    assert texts(of_page(region("A", 'type="drop-capital"') + region("Roofs."))) == ["A", "Roofs."]


def test_notes_by_type_over_two_pages() -> None:
    first = region("The storm¹ came, and the rain2.") + region("1) See the\nreport.\n2) See all", 'type="footnote"')
    second = region("the tiles.", 'type="footnote-continued"') + region("The end.")
    data = f"<PcGts><Page>{first}</Page><Page>{second}</Page></PcGts>"
    reading = reading_of(data.encode())
    assert [(each.label, each.text, each.anchors) for each in reading.footnotes] == [
        ("1", "See the report.", (Anchor(0, 9),)),
        ("2", "See all the tiles.", (Anchor(0, 28),)),
    ]
    assert "join-page-break" in reading.footnotes[1].operations


def test_endnotes_are_cited_on_any_page_before() -> None:
    note = region("1. See the report.", 'type="endnote"')
    data = f"<PcGts><Page>{region('The storm¹ came.')}</Page><Page>{region('The end.')}{note}</Page></PcGts>"
    reading = reading_of(data.encode())
    assert [(each.text, each.anchors) for each in reading.footnotes] == [("See the report.", (Anchor(0, 9),))]


def test_the_text_of_the_lowest_index_is_the_main_one() -> None:
    line = "<TextLine>" + equivalent("The rools", 'index="1"')
    line += equivalent("The roofs", 'index="0" conf="0.5"') + "</TextLine>"
    reading = of_page(f"<TextRegion>{line}</TextRegion>")
    assert reading.source == "The roofs"


def test_a_corrected_line_goes_before_its_words() -> None:
    coords = '<Coords points="{0},1 {1},1 {1},9 {0},9"/>'
    words = (
        f"<Word>{coords.format(1, 5)}{equivalent('Tho')}</Word><Word>{coords.format(6, 9)}{equivalent('roofs')}</Word>"
    )
    line = "<TextRegion><TextLine>" + coords.format(1, 9) + words + "{}</TextLine></TextRegion>"
    reading = of_page(line.format(equivalent("The roofs")))
    assert reading.source == "The roofs"
    assert [(each.start, each.end, each.left) for each in reading.places] == [(0, 3, 1), (4, 9, 6)]
    reading = of_page(line.format(equivalent("The old roofs")))
    assert reading.places == (Place(0, 13, 0, 1, 1, 9, 9, None),)
    assert of_page(line.format("")).source == "Tho roofs"


def test_text_of_lines_or_regions_only_and_of_glyphs() -> None:
    box = '<Coords points="1,1 9,1 9,9"/>'
    text = equivalent("The roofs\nare old.")
    reading = of_page(f"<TextRegion>{box}{text}</TextRegion>")
    assert texts(reading) == ["The roofs are old."]
    assert [reading.source[each.start : each.end] for each in reading.places] == ["The roofs", "are old."]
    glyphs = "".join(f"<Glyph>{equivalent(letter)}</Glyph>" for letter in "Roof")
    assert of_page(f"<TextRegion><TextLine><Word>{box}{glyphs}</Word></TextLine></TextRegion>").source == "Roof"


def test_regions_in_tables_and_in_regions() -> None:
    inner = region("Of b.", 'id="b"')
    reading = of_page(f"<TableRegion>{region('Of a.')}</TableRegion><TextRegion>{inner}</TextRegion>")
    assert texts(reading) == ["Of a.", "Of b."]


def test_points_of_the_first_version() -> None:
    coords = '<Coords><Point x="1" y="2"/><Point x="9" y="2"/><Point x="9" y="8"/></Coords>'
    reading = of_page(f"<TextRegion><TextLine>{coords}{equivalent('Roofs.')}</TextLine></TextRegion>")
    assert reading.places == (Place(0, 6, 0, 1, 2, 9, 8, None),)


def test_styles_and_the_sign_of_transcribers_for_a_broken_word() -> None:
    reading = of_page(region("The archi¬\nves.", style='<TextStyle italic="true" bold="0"/>'))
    assert texts(reading) == ["The archives."]
    assert {each.kind for each in reading.paragraphs[0].marks} == {"emphasis"}


# Damaged --------------------------------------------------------------------------------------------------------


def test_wherever_it_is_cut_it_says_so() -> None:
    data = page(ENGLISH)
    for end in [*range(0, 500, 11), *range(500, len(data), 97)]:
        with suppress(UnreadableError):
            reading_of(data[:end])
    with pytest.raises(UnreadableError, match="not well-formed"):
        read(data[:-20], "a.xml")


@pytest.mark.parametrize(
    "points", ["", "a,b c,d", "1,1", "1,1 2", "1,1 9,1 9,NaN", "1,1 9,1e999", "1,1 1,1", "1e300,1 2,2", ",,,"]
)
def test_a_polygon_that_is_none_leaves_the_word(points: str) -> None:
    text = equivalent("Roofs.", 'conf="nan"')
    word = f'<Word><Coords points="{points}"/>{text}</Word>'
    reading = of_page(f"<TextRegion><TextLine>{word}</TextLine></TextRegion>", 'imageWidth="-1" imageHeight="x"')
    assert texts(reading) == ["Roofs."]
    assert (reading.places, reading.pages) == ((), ())


@pytest.mark.parametrize(
    "data",
    [
        b"<PcGts/>",
        b"<PcGts><Page/></PcGts>",
        b"<PcGts><Page><TextRegion><TextLine><Word/></TextLine></TextRegion></Page></PcGts>",
        b"<PcGts>" + b"<TextRegion>" * 10_000 + b"</TextRegion>" * 10_000 + b"</PcGts>",
        b'<!DOCTYPE PcGts [<!ENTITY a "b">]><PcGts><Page/></PcGts>',
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"^a\.xml .*\.$"):
        read(data, "a.xml")
