"""Recognised pages written down as one source: where each row and word stands in it, and on which page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop.core.document import Page, Place
from desktop.core.reading.keeping import touching
from desktop.core.reading.lines import Line
from desktop.core.reading.scans.recognised import Box, Leaf, Region, Row, Word, around
from desktop.core.reading.styles import Style, StyleKind

_SPACE = re.compile(r"[ \t\r\n\f]+")
_ROW, _REGION, _LEAF = "\n", "\n\n", "\n\f"
_BLANKS = {"": 0, _ROW: 0, _REGION: 1, _LEAF: 3}
_HYPHENS = "\u00ad¬⸗"
"""At the end of a row these only say that a word goes on (hOCR 1.2, 6.5; what transcribers of PAGE agreed upon)."""


@dataclass(frozen=True, slots=True)
class Inscribed:
    """A row in the source; `words` are its words with their places there. `hyphen` is None where no word is broken."""

    line: Line
    region: Region
    leaf: int
    words: tuple[tuple[int, int, Word], ...]
    box: Box | None
    hyphen: int | None = None


@dataclass(slots=True)
class Inscription:
    """All rows of all leaves that have ink, and the source that they make."""

    rows: list[Inscribed] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    source: str = ""


def inscribe(leaves: Sequence[Leaf]) -> Inscription:
    """Words parted by single spaces, rows by line ends, regions by blank lines, leaves by form feeds."""
    return _Scribe(leaves).written


def formatting(rows: Sequence[Inscribed]) -> Iterator[Style]:
    """What the recogniser says of words, and the hyphens at the ends of rows whose word goes on in the next one."""
    for index, row in enumerate(rows):
        for kind in dict.fromkeys(kind for _, _, word in row.words for kind in word.styles):
            yield from _runs(row, kind)
        if index + 1 < len(rows):
            yield from _break(row, rows[index + 1].line.text)


def _break(row: Inscribed, below: str) -> Iterator[Style]:
    """The end of a row amid a word; before a capital its hyphen is the word's own and stays ("Anglo-Saxon")."""
    if row.hyphen is None or not below[0].isalpha():
        return
    before = row.line.text[: len(row.line.text) - row.hyphen][-1:]
    hyphen = 0 if below[0].isupper() and not before.isupper() else row.hyphen
    yield Style(row.line.end - hyphen, row.line.end, "left-out", "line-end-hyphen")


def _runs(row: Inscribed, kind: StyleKind) -> Iterator[Style]:
    """The stretches of words that are of this kind."""
    start = end = -1
    for first, last, word in row.words:
        if kind in word.styles:
            start, end = (start if start >= 0 else first), last
        elif start >= 0:
            yield Style(start, end, kind)
            start = -1
    if start >= 0:
        yield Style(start, end, kind)


class _Scribe:
    def __init__(self, leaves: Sequence[Leaf]) -> None:
        self.written = Inscription()
        self._parts: list[str] = []
        self._length = 0
        self._gap = ""
        for index, leaf in enumerate(leaves):
            self._leaf(index, leaf)
        self.written.source = "".join(self._parts)

    def _leaf(self, index: int, leaf: Leaf) -> None:
        first = len(self.written.rows)
        self._part(_LEAF)
        for region in leaf.regions:
            self._part(_REGION)
            for row in region.rows:
                self._part(_ROW)
                self._row(row, region, index)
        self._page(leaf, self.written.rows[first:])

    def _page(self, leaf: Leaf, rows: Sequence[Inscribed]) -> None:
        """A page of the facsimile if the leaf has a size or a box, and the places of its words on it."""
        whole = around(leaf.boxes)
        if not whole and not (leaf.width and leaf.height) and not leaf.image:
            return
        edge = whole or Box(0, 0, 0, 0)
        width, height = leaf.width or edge.right, leaf.height or edge.bottom
        self.written.pages.append(Page(width, height, leaf.image))
        page = len(self.written.pages) - 1
        for row in rows:
            self.written.places += [
                Place(start, end, page, *word.box, word.confidence) for start, end, word in row.words if word.box
            ]

    def _part(self, gap: str) -> None:
        """What parts the next row from the one before it, if there is one; the greatest wins."""
        if self._length and _BLANKS[gap] >= _BLANKS[self._gap]:
            self._gap = gap

    def _row(self, row: Row, region: Region, leaf: int) -> None:
        text, words = _joined(row.words)
        if not text:
            return
        blank = _BLANKS[self._gap]
        base = self._length + len(self._gap)
        self._parts += [self._gap, text]
        self._length = base + len(text)
        self._gap = ""
        ink = text.strip()
        if not ink:
            return
        start = base + len(text) - len(text.lstrip())
        line = Line(start, start + len(ink), ink, blank)
        placed = tuple((base + first, base + last, word) for first, last, word in words)
        box = row.box or around(word.box for word in row.words)
        self.written.rows.append(Inscribed(line, region, leaf, placed, box, _hyphen(row, ink)))


def _joined(words: Sequence[Word]) -> tuple[str, list[tuple[int, int, Word]]]:
    """The text of a row, with the places of its words that have ink; no space parts Chinese characters."""
    text, placed = "", []
    for word in words:
        own = _SPACE.sub(" ", word.text).strip(" ")
        if not own:
            continue
        if text and not word.glued and not touching(text[-1], own[0]):
            text += " "
        ink = own.strip()
        if ink:
            start = len(text) + len(own) - len(own.lstrip())
            placed.append((start, start + len(ink), word))
        text += own
    return text, placed


def _hyphen(row: Row, ink: str) -> int | None:
    if row.broken:
        return min(row.hyphen, len(ink) - 1)
    return 1 if len(ink) > 1 and ink[-1] in _HYPHENS else None
