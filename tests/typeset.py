"""A reading set on pages, line by line, with running heads, page numbers and footnotes: what a PDF of it holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from small_pdf import Run, width

from desktop.core.bidi import to_visual
from desktop.core.document import Footnote, Paragraph, Reading

Width = Callable[[str, float, str], float]


class Piece(NamedTuple):
    """Text of one face; with `rise` it is the mark of a note."""

    text: str
    face: str = "F"
    rise: bool = False


class Words(NamedTuple):
    """What cannot be parted: pieces without a space between them; `spaced` from what is before."""

    pieces: tuple[Piece, ...]
    spaced: bool


def plain_width(text: str, size: float, _face: str) -> float:
    """The width of the font in small_pdf."""
    return width(text, size)


@dataclass
class Setter:
    """The pages in the making; `up` is the height of the next base line."""

    rtl: bool = False
    measure: Width = plain_width
    size: float = 12
    page: tuple[float, float] = (595, 842)
    margin: float = 72
    head: str = ""
    foot: Callable[[int, int], str] | None = None
    indent: float = 0
    gap: float = 8
    note_marks: str = "{}"
    pages: list[list[Run]] = field(default_factory=list)
    up: float = 0
    floor: float = 0
    notes: dict[str, Footnote] = field(default_factory=dict)
    waiting: list[Footnote] = field(default_factory=list)
    placed: list[Footnote] = field(default_factory=list)

    # Lines --------------------------------------------------------------------------------------------------------

    def paragraph(self, pieces: Sequence[Piece], size: float = 0, indent: float | None = None) -> None:
        """A paragraph, with the notes its marks cite at the foot of the page the mark stands on."""
        size = size or self.size
        self.up -= self.gap
        for line, first in self._wrapped(pieces, size, self.indent if indent is None else indent):
            cited = [self.notes[piece.text] for piece in line if piece.rise and piece.text in self.notes]
            new = [note for note in cited if note not in self.placed]
            needed = sum(self._note_height(note) for note in new)
            if not self.pages or self.up - 1.3 * size < self.floor + needed:
                self.turn()
            self.floor += needed
            self.waiting += new
            self.placed += new
            self.up -= 1.3 * size
            self._draw(line, self.up, size, first)

    def turn(self) -> None:
        """Finish the page and begin a new one."""
        self._foot()
        self.pages.append([])
        self.up = self.page[1] - self.margin
        self.floor = self.margin
        if self.head and len(self.pages) > 1:
            self._draw([Piece(self.head)], self.page[1] - 40, 10, 0)

    def close(self) -> list[list[Run]]:
        """All pages."""
        self._foot()
        if self.foot:
            for index, page in enumerate(self.pages):
                text = self.foot(index + 1, len(self.pages))
                page.append(Run(self.page[0] / 2 - 10, 36, text, 10))
        return self.pages

    def _foot(self) -> None:
        up = self.floor
        for note in self.waiting:
            for line, first in self._wrapped([Piece(note.label, rise=True), Piece(f" {note.text}")], 9, 0):
                up -= 11
                self._draw(line, up, 9, first)
        self.waiting = []

    def _note_height(self, note: Footnote) -> float:
        return 11 * len(list(self._wrapped([Piece(note.label), Piece(f" {note.text}")], 9, 0)))

    # Words --------------------------------------------------------------------------------------------------------

    def _wrapped(self, pieces: Sequence[Piece], size: float, indent: float) -> Iterator[tuple[list[Piece], float]]:
        room = self.page[0] - 2 * self.margin
        line: list[Piece] = []
        taken, first = indent, indent
        for words in _words(pieces):
            wide = sum(self._wide(piece, size) for piece in words.pieces)
            space = self.measure(" ", size, "F") if words.spaced and line else 0
            if line and taken + space + wide > room:
                yield line, first
                line, taken, first, space = [], 0, 0, 0
            if space:
                line.append(Piece(" "))
            line += words.pieces
            taken += space + wide
        if line:
            yield line, first

    def _wide(self, piece: Piece, size: float) -> float:
        return self.measure(self._shown(piece), size * (0.6 if piece.rise else 1), piece.face)

    def _shown(self, piece: Piece) -> str:
        return self.note_marks.format(piece.text) if piece.rise else piece.text

    def _draw(self, line: Sequence[Piece], up: float, size: float, indent: float) -> None:
        x = self.page[0] - self.margin - indent if self.rtl else self.margin + indent
        for piece in _joined(line):
            wide = self._wide(piece, size)
            x -= wide if self.rtl else 0
            shown = to_visual(self._shown(piece), "rtl") if self.rtl else self._shown(piece)
            if shown.strip():
                small = size * 0.6 if piece.rise else size
                self.pages[-1].append(Run(x, up + (size * 0.35 if piece.rise else 0), shown, small, piece.face))
            x += 0 if self.rtl else wide


def _joined(line: Sequence[Piece]) -> Iterator[Piece]:
    text, last = "", Piece("")
    for piece in line:
        same = piece.face == last.face and not piece.rise and not last.rise
        if text and not (same or (piece.text == " " and not last.rise)):
            yield last._replace(text=text)
            text = ""
        last = last if text and piece.text == " " else piece
        text += piece.text
    if text:
        yield last._replace(text=text)


def _words(pieces: Sequence[Piece]) -> Iterator[Words]:
    """Parted at spaces, and between Chinese characters."""
    word: list[Piece] = []
    spaced = False
    for piece in pieces:
        for part in re.findall(r"\s+|[\u3400-\u9fff][，。；：、》”）]?|[^\s\u3400-\u9fff]+", piece.text):
            if part.isspace():
                if word:
                    yield Words(tuple(word), spaced)
                word, spaced = [], True
            elif "\u3400" <= part[0] <= "\u9fff" and word and not piece.rise:
                yield Words(tuple(word), spaced)
                word, spaced = [piece._replace(text=part)], False
            else:
                word.append(piece._replace(text=part))
    if word:
        yield Words(tuple(word), spaced)


def pieces_of(paragraph: Paragraph, index: int, notes: Sequence[Footnote]) -> list[Piece]:
    """A paragraph's number, its text in its faces, and the marks of its notes."""
    marks = {anchor.offset: note.label for note in notes for anchor in note.anchors if anchor.paragraph == index}
    faces = ["F"] * len(paragraph.text)
    for mark in paragraph.marks:
        if mark.kind in {"emphasis", "strong"} and mark.end - mark.start > 1:
            faces[mark.start : mark.end] = ["I" if mark.kind == "emphasis" else "B"] * (mark.end - mark.start)
    result = [Piece(f"{paragraph.number} ")] if paragraph.number else []
    for offset, char in enumerate(paragraph.text):
        if offset in marks:
            result.append(Piece(marks[offset], rise=True))
        result.append(Piece(char, faces[offset]))
    if len(paragraph.text) in marks:
        result.append(Piece(marks[len(paragraph.text)], rise=True))
    return _runs(result)


def _runs(pieces: Sequence[Piece]) -> list[Piece]:
    result: list[Piece] = []
    for piece in pieces:
        if result and result[-1].face == piece.face and not result[-1].rise and not piece.rise:
            result[-1] = piece._replace(text=result[-1].text + piece.text)
        else:
            result.append(piece)
    return result


def set_reading(reading: Reading, setter: Setter) -> list[list[Run]]:
    """All pages of a reading."""
    setter.notes = {note.label: note for note in reading.footnotes}
    for index, paragraph in enumerate(reading.paragraphs):
        setter.paragraph(pieces_of(paragraph, index, reading.footnotes))
    return setter.close()
