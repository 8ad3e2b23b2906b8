"""hOCR, recognised pages as HTML: words with boxes and confidences in the attributes of what a browser shows.

Source: hOCR 1.2, an open standard for the representation of OCR results.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter
from typing import Literal

from desktop.core.document import OwnDirection
from desktop.core.languages import code_of
from desktop.core.messages import UnreadableError
from desktop.core.reading.choices import Choices, Progress
from desktop.core.reading.manuscript import Manuscript
from desktop.core.reading.scans.recognised import (
    Box,
    Leaf,
    Region,
    RegionKind,
    Row,
    Word,
    box_of,
    kind_of,
    number,
    share,
)
from desktop.core.reading.scans.scanned import manuscript_of
from desktop.core.reading.styles import StyleKind
from desktop.core.reading.web.html_tree import parse_page
from desktop.core.reading.xmltree import XML_LANG, Element, local

_REGIONS = {"ocr_par", "ocr_carea", "ocrx_block", "ocr_column", "ocr_float", "ocr_table"}
_TOLD = {"ocr_header", "ocr_footer", "ocr_pageno", "ocr_caption", "ocr_title", "ocr_textfloat"}
"""Regions by the standard; inside of regions one recogniser calls its lines so, and means nothing by it."""

_LINES = {"ocr_line", "ocrx_line"}
_WORDS = {"ocrx_word", "ocr_word"}
_HIDDEN = {"script", "style", "head", "template"}
_BLOCKS = {"div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "tr", "table", "section", "blockquote"}
_STYLES: dict[str, StyleKind] = {
    "strong": "strong",
    "b": "strong",
    "em": "emphasis",
    "i": "emphasis",
    "sup": "superscript",
}
_DIRECTIONS: dict[str, OwnDirection] = {"ltr": "ltr", "rtl": "rtl"}
_TOKEN = re.compile(r"\"[^\"]*\"|'[^']*'|;|[^\s;\"']+")
_START = 65_536
_Opened = Literal["", "leaf", "region", "row", "word"]


def read(data: bytes, name: str, choices: Choices, progress: Progress) -> Manuscript:
    """The manuscript of an hOCR document; raises UnreadableError for what is no page that can be read."""
    if b"<!ENTITY" in data[:_START]:
        raise UnreadableError(
            "{0} declares entities of its own, which can be made to burst a program. Nothing was read; "
            "save it without a DOCTYPE.",
            name,
        )
    page = parse_page(data, name, choices.encoding)
    leaves = _Reader(page.root, progress).leaves
    manuscript = manuscript_of(leaves, "hocr", choices.language)
    manuscript.encoding = page.decoded.encoding
    manuscript.notices += page.decoded.notices
    manuscript.metadata += _metadata(page.root)
    return manuscript


def _metadata(root: Element) -> Iterator[tuple[str, str]]:
    for meta in root.iter("{*}meta"):
        if (meta.get("name") or "").lower() == "ocr-system" and meta.get("content"):
            yield "recogniser", (meta.get("content") or "").strip()


@dataclass(frozen=True, slots=True)
class _Around:
    """What holds where the walk is; box and confidence are those of the word or line that is open."""

    language: str = ""
    direction: OwnDirection = ""
    kind: RegionKind = ""
    styles: tuple[StyleKind, ...] = ()
    box: Box | None = None
    confidence: float | None = None
    in_word: bool = False
    in_line: bool = False
    in_region: bool = False


class _Reader:
    """Walks the tree; whatever text there is comes into a row of a region of a leaf."""

    def __init__(self, root: Element, progress: Progress) -> None:
        self.leaves: list[Leaf] = []
        self._region: Region | None = None
        self._row: Row | None = None
        self._word: list[tuple[str, tuple[StyleKind, ...]]] = []
        self._progress = progress
        self._pages = sum("ocr_page" in _classes(each) for each in root.iter("{*}*"))
        self._walk(next(root.iter("{*}body"), root), _Around())

    def _walk(self, element: Element, around: _Around) -> None:
        """The element with all that is in it."""
        name = local(element).lower()
        if not name or name in _HIDDEN:
            return
        if name == "br" and not around.in_word:
            self._row = None
        opened, inner = self._enter(element, name, around)
        self._text(element.text, inner)
        for child in element:
            self._walk(child, inner)
            self._text(child.tail, inner)
        self._leave(opened, inner)

    def _enter(self, element: Element, name: str, around: _Around) -> tuple[_Opened, _Around]:
        """Open what the element is, and say what holds inside it."""
        classes = _classes(element)
        inner = _told(element, name, around)
        if around.in_word:
            return "", inner
        if "ocr_page" in classes:
            self._open_leaf(element)
            return "leaf", inner
        if classes & _WORDS:
            return "word", self._open_word(element, inner)
        if classes & _LINES or (classes & _TOLD and around.in_region):
            return "row", self._open_row(element, inner)
        if classes & (_REGIONS | _TOLD) or (name in _BLOCKS and not around.in_line):
            return "region", self._open_region(name, classes, inner)
        return "", inner

    def _leave(self, opened: _Opened, inner: _Around) -> None:
        if opened == "word":
            self._end_word(inner)
        elif opened == "row":
            self._row = None
        elif opened:
            self._row = self._region = None

    # What is open -------------------------------------------------------------------------------------------------

    def _open_leaf(self, element: Element) -> None:
        properties = _properties(element)
        box = _bbox(properties)
        image = " ".join(properties.get("image", [])).strip()
        self._progress(len(self.leaves), self._pages)
        self.leaves.append(Leaf([], box.right if box else 0, box.bottom if box else 0, image))
        self._row = self._region = None

    def _open_region(self, name: str, classes: set[str], inner: _Around) -> _Around:
        kind: RegionKind = "heading" if name in {"h1", "h2", "h3"} else inner.kind
        for told in sorted(classes & _TOLD):
            kind = kind_of(told.removeprefix("ocr_")) or kind
        inner = replace(inner, kind=kind, in_region=inner.in_region or name != "div" or bool(classes))
        self._row = self._region = None
        self._here(inner)
        return inner

    def _open_row(self, element: Element, inner: _Around) -> _Around:
        properties = _properties(element)
        box, confidence = _bbox(properties), _confidence(properties)
        self._row = Row(box=box)
        self._here(inner).rows.append(self._row)
        return replace(inner, in_line=True, box=box, confidence=confidence)

    def _open_word(self, element: Element, inner: _Around) -> _Around:
        properties = _properties(element)
        self._word = []
        return replace(inner, in_word=True, box=_bbox(properties), confidence=_confidence(properties))

    def _end_word(self, inner: _Around) -> None:
        """A word is parted where its formatting changes: a raised numeral may be a note's mark."""
        for index, (styles, pieces) in enumerate(groupby(self._word, itemgetter(1))):
            text = "".join(text for text, _ in pieces)
            self._add(Word(text, inner.box, inner.confidence, styles, glued=index > 0), inner)
        self._word = []

    def _here(self, inner: _Around) -> Region:
        if self._region is None:
            self._region = Region([], inner.kind, inner.language, inner.direction)
            if not self.leaves:
                self.leaves.append(Leaf())
            self.leaves[-1].regions.append(self._region)
        return self._region

    def _text(self, text: str | None, inner: _Around) -> None:
        """Characters: of the word that is open, or a word by themselves."""
        if not text:
            return
        if inner.in_word:
            self._word.append((text, inner.styles))
        elif text.strip():
            self._add(Word(text, inner.box, inner.confidence, inner.styles), inner)

    def _add(self, word: Word, inner: _Around) -> None:
        if self._row is None:
            self._row = Row()
            self._here(inner).rows.append(self._row)
        self._row.words.append(word)


def _told(element: Element, name: str, around: _Around) -> _Around:
    """What the element says of all that is in it; what pages say of their language is mostly their template's."""
    language = code_of(element.get("lang") or element.get(XML_LANG) or "") if name != "body" else ""
    direction = _DIRECTIONS.get((element.get("dir") or "").lower(), "")
    style = _STYLES.get(name)
    if not (language or direction or style):
        return around
    return replace(
        around,
        language=language or around.language,
        direction=direction or around.direction,
        styles=(*around.styles, style) if style and style not in around.styles else around.styles,
    )


def _classes(element: Element) -> set[str]:
    return set((element.get("class") or "").split())


def _properties(element: Element) -> dict[str, list[str]]:
    """What the title says ("bbox 1 2 3 4; x_wconf 93"), quotes taken off."""
    found: dict[str, list[str]] = {}
    values: list[str] | None = None
    for part in _TOKEN.findall(element.get("title") or ""):
        if part == ";":
            values = None
        elif values is None:
            values = found.setdefault(part.lower(), [])
        else:
            values.append(part.strip("\"'"))
    return found


def _bbox(properties: dict[str, list[str]]) -> Box | None:
    values: Sequence[float | None] = [number(each) for each in properties.get("bbox", [])]
    return box_of(*values) if len(values) == 4 else None


def _confidence(properties: dict[str, list[str]]) -> float | None:
    values = properties.get("x_wconf") or properties.get("x_conf") or [""]
    return share(values[0], 100)
