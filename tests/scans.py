"""Recognised pages of our own writing, and small writers of them as hOCR, ALTO and PAGE."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from hypothesis import strategies as st

from desktop.core.document import Reading

ALTO_4 = "http://www.loc.gov/standards/alto/ns-v4#"
PAGE_2019 = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"


@dataclass(frozen=True)
class Seen:
    """A word as the recogniser saw it."""

    text: str
    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0
    confidence: float = 0.9


@dataclass(frozen=True)
class Part:
    """A region of rows of words; `kind` is PAGE's."""

    rows: tuple[tuple[Seen, ...], ...]
    kind: str = "paragraph"


@dataclass(frozen=True)
class Sheet:
    """A page of regions."""

    parts: tuple[Part, ...]
    image: str = "scan.png"


def laid_out(*parts: str | tuple[str, str], rtl: bool = False, left: int = 100, top: int = 100) -> Sheet:
    """A page with boxes: each part a text of one or more lines, with its kind if it is no paragraph; ten units a sign.

    Spaces at the beginning of a line indent it.
    """
    made = []
    for part in parts:
        text, kind = part if isinstance(part, tuple) else (part, "paragraph")
        rows = []
        for line in text.split("\n"):
            rows.append(tuple(_words(line, left, top, rtl=rtl)))
            top += 30
        made.append(Part(tuple(rows), kind))
        top += 30
    return Sheet(tuple(made))


def _words(line: str, left: int, top: int, *, rtl: bool) -> Iterator[Seen]:
    at = left + 10 * (len(line) - len(line.lstrip()))
    for word in line.split():
        first, last = (2000 - at - 10 * len(word), 2000 - at) if rtl else (at, at + 10 * len(word))
        yield Seen(word, first, top, last, top + 20, round(0.5 + (at % 50) / 100, 2))
        at += 10 * len(word) + 10


def seen_in(reading: Reading) -> list[tuple[int, Seen]]:
    """The words with their pages as the places of a reading tell them."""
    return [
        (
            each.page,
            Seen(
                reading.source[each.start : each.end],
                int(each.left),
                int(each.top),
                int(each.right),
                int(each.bottom),
                -1 if each.confidence is None else round(each.confidence, 4),
            ),
        )
        for each in reading.places
    ]


def words_of(sheets: Sequence[Sheet]) -> list[tuple[int, Seen]]:
    """The words with their pages as they were written."""
    return [
        (index, word) for index, sheet in enumerate(sheets) for part in sheet.parts for row in part.rows for word in row
    ]


# Writers --------------------------------------------------------------------------------------------------------


def hocr(*sheets: Sheet, language: str = "", declared: bool = True) -> bytes:
    body = "\n".join(_hocr_page(index, sheet, language) for index, sheet in enumerate(sheets))
    head = "<head><title></title><meta name='ocr-system' content='hand 1.0'/></head>"
    if not declared:
        return f"<html>{head}<body>{body}</body></html>".encode()
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"\n'
        '    "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n'
        f'<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">{head}<body>{body}</body></html>'
    ).encode()


_HOCR_KINDS = {"header": "ocr_header", "footer": "ocr_footer", "page-number": "ocr_pageno", "heading": "ocr_title"}


def _hocr_page(index: int, sheet: Sheet, language: str) -> str:
    lang = f" lang='{language}'" if language else ""
    parts = []
    for part in sheet.parts:
        rows = "\n".join(
            f"<span class='ocr_line' title='{_bbox(row)}'>{' '.join(_hocr_word(word) for word in row)}</span>"
            for row in part.rows
        )
        told = _HOCR_KINDS.get(part.kind)
        par = f"<p class='ocr_par'{lang}>{rows}</p>"
        parts.append(f"<div class='{told or 'ocr_carea'}'>{par}</div>")
    title = quoteattr(f'image "{sheet.image}"; bbox 0 0 2000 3000; ppageno {index}')
    return f"<div class='ocr_page' title={title}>{''.join(parts)}</div>"


def _hocr_word(word: Seen) -> str:
    return (
        f"<span class='ocrx_word' title='{_bbox((word,))}; x_wconf {round(word.confidence * 100)}'>"
        f"{escape(word.text)}</span>"
    )


def _bbox(row: Sequence[Seen]) -> str:
    sides = (min(w.left for w in row), min(w.top for w in row), max(w.right for w in row), max(w.bottom for w in row))
    return "bbox " + " ".join(map(str, sides))


def alto(*sheets: Sheet, namespace: str = ALTO_4, language: str = "") -> bytes:
    xmlns = f' xmlns="{namespace}"' if namespace else ""
    lang = f' LANG="{language}"' if language else ""
    files = "".join(f"<fileName>{sheet.image}</fileName>" for sheet in sheets[:1])
    pages = "".join(
        f'<Page ID="p{index}" PHYSICAL_IMG_NR="{index}" WIDTH="2000" HEIGHT="3000">'
        f"<PrintSpace>{''.join(_alto_block(part, lang) for part in sheet.parts)}</PrintSpace></Page>"
        for index, sheet in enumerate(sheets)
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><alto{xmlns}><Description><MeasurementUnit>pixel</MeasurementUnit>'
        f"<sourceImageInformation>{files}</sourceImageInformation></Description><Layout>{pages}</Layout></alto>"
    ).encode()


def _alto_block(part: Part, lang: str) -> str:
    rows = "".join(f"<TextLine>{'<SP/>'.join(_alto_word(word) for word in row)}</TextLine>" for row in part.rows)
    return f'<TextBlock{lang} TYPE="{part.kind}">{rows}</TextBlock>'


def _alto_word(word: Seen) -> str:
    width, height = word.right - word.left, word.bottom - word.top
    return (
        f'<String CONTENT={quoteattr(word.text)} HPOS="{word.left}" VPOS="{word.top}" '
        f'WIDTH="{width}" HEIGHT="{height}" WC="{word.confidence}"/>'
    )


def page(sheet: Sheet, *, namespace: str = PAGE_2019, order: Sequence[int] = (), attributes: str = "") -> bytes:
    references = "".join(f'<RegionRefIndexed index="{index}" regionRef="r{name}"/>' for index, name in enumerate(order))
    stated = f'<ReadingOrder><OrderedGroup id="o">{references}</OrderedGroup></ReadingOrder>' if order else ""
    regions = "".join(_page_region(index, part) for index, part in enumerate(sheet.parts))
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><PcGts xmlns="{namespace}"><Metadata><Creator>hand</Creator>'
        "<Created>2026-01-01T00:00:00</Created><LastChange>2026-01-01T00:00:00</LastChange></Metadata>"
        f'<Page imageFilename="{sheet.image}" imageWidth="2000" imageHeight="3000"{attributes}>'
        f"{stated}{regions}</Page></PcGts>"
    ).encode()


def _page_region(index: int, part: Part) -> str:
    everything = [word for row in part.rows for word in row]
    lines = "".join(_page_line(f"r{index}l{number}", row) for number, row in enumerate(part.rows))
    return f'<TextRegion id="r{index}" type="{part.kind}">{_coords(everything)}{lines}</TextRegion>'


def _page_line(name: str, row: Sequence[Seen]) -> str:
    words = "".join(
        f'<Word id="{name}w{number}">{_coords([word])}'
        f'<TextEquiv conf="{word.confidence}"><Unicode>{escape(word.text)}</Unicode></TextEquiv></Word>'
        for number, word in enumerate(row)
    )
    text = escape(" ".join(word.text for word in row))
    return f'<TextLine id="{name}">{_coords(row)}{words}<TextEquiv><Unicode>{text}</Unicode></TextEquiv></TextLine>'


def _coords(row: Sequence[Seen]) -> str:
    left, top = min(word.left for word in row), min(word.top for word in row)
    right, bottom = max(word.right for word in row), max(word.bottom for word in row)
    return f'<Coords points="{left},{top} {right},{top} {right},{bottom} {left},{bottom}"/>'


# Drawn at random ------------------------------------------------------------------------------------------------

_WORD = st.sampled_from(
    (
        *("archives", "roofs,", "river.", "The", "rain", "1.", "(a)", "2008", "A/1/L.2", "é", "<b>", "&", "'", '"'),
        *("المحفوظات", "القديمة،", "وإذ", "(ب)", "١٢", "档案", "保存在", "老城。"),
    )
)


@st.composite
def _a_word(draw: st.DrawFn) -> Seen:
    left, top = draw(st.integers(0, 1900)), draw(st.integers(0, 2900))
    width, height = draw(st.integers(1, 99)), draw(st.integers(1, 99))
    return Seen(draw(_WORD), left, top, left + width, top + height, draw(st.integers(0, 100)) / 100)


def sheets() -> st.SearchStrategy[list[Sheet]]:
    """One to three pages of any words anywhere."""
    row = st.lists(_a_word(), min_size=1, max_size=6).map(tuple)
    part = st.lists(row, min_size=1, max_size=4).map(lambda rows: Part(tuple(rows)))
    leaf = st.lists(part, min_size=1, max_size=4).map(lambda parts: Sheet(tuple(parts)))
    return st.lists(leaf, min_size=1, max_size=3)


# Texts of our own -----------------------------------------------------------------------------------------------

ENGLISH = laid_out(
    ("The keepers of the archives", "header"),
    "The General Assembly,",
    "Recalling that the keepers of the old archives have been asked\nmore than once to mend the roofs of the houses,",
    "1. Requests the keepers to mend the roofs before winter;\n2. Decides to pay for:\n(a) The tiles;\n(b) The rain.",
    ("1", "page-number"),
)
ARABIC = laid_out(
    "إن الجمعية العامة،",
    "إذ تشير إلى أن حراس المحفوظات القديمة قد طلب منهم\nأكثر من مرة إصلاح سقوف البيوت،",
    "١ - تطلب إلى الحراس إصلاح السقوف قبل الشتاء؛\n٢ - تقرر أن تدفع ثمن القرميد.",
    rtl=True,
)
CHINESE = laid_out(
    "大会，", "回顾 保存 在 老城 的 档案\n自 2008 年 起 开放，", "1. 请 秘书长 提出 报告；\n2. 决定 修理 屋顶。"
)
