"""A unit cut wherever something begins or ends in it: corrections, formatting, comments, tags on words, note marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from desktop.core.diff import Kind
from desktop.core.document import Assignment, Comment
from desktop.core.export.tracked import Tracked, tracked
from desktop.core.export.whole_words import whole_words
from desktop.core.review import Citation, Correction, Unit
from desktop.core.text import Span

Shown = Literal["tracked", "corrected", "extracted"]
"""Which text is written: both with what was changed, the text as it stands, or as it was read."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch all of one kind. `marks` are kinds of formatting.

    Before it stand the marks of the footnotes `cited` there; the comments and tags in `begin` begin before it, and
    those in `end` end behind it. One on an empty span, or on the whole unit, is in neither (see `Composed`).
    The last one is empty where a note is cited at the end, and where there is no text at all.
    """

    kind: Kind
    text: str
    by: Correction | None = None
    marks: frozenset[str] = frozenset()
    cited: tuple[Citation, ...] = ()
    begin: tuple[Comment | Assignment, ...] = ()
    end: tuple[Comment | Assignment, ...] = ()


@dataclass(frozen=True, slots=True)
class Composed:
    """The runs of a unit in their order, and what is said of all of it (or of a place without extent)."""

    runs: tuple[Run, ...]
    whole: tuple[Comment | Assignment, ...]


def compose(unit: Unit, shown: Shown = "tracked", cuts: Sequence[Span] = ()) -> Composed:
    """The unit's runs as `shown`; only where it is tracked is anything deleted or inserted, else all is the same.

    It is for people: joined words are deleted and inserted whole (see `whole_words`), in the formatting they had.
    Answers begin and end where the comment does that they answer. What is on words that are not shown is on the whole
    unit then. A footnote is cited behind what replaced the word that its mark stood behind. Runs are cut at the ends of
    `cuts` too, which are spans of the text.
    """
    layout = _layout(unit, shown)
    said: tuple[Comment | Assignment, ...] = (*unit.comments, *unit.assigned)
    spans = {each.key: (each, *layout.of_text(each.span)) for each in said if each.span is not None}
    placed = [(each, start, end) for each, start, end in spans.values() if start < end]
    marked = [(mark.kind, *layout.of_reading(mark.start, mark.end)) for mark in unit.marks]
    cited = [(layout.behind(each.offset), each) for each in unit.citations if each.cited]
    here = {each.key for each, _start, _end in placed}
    whole = tuple(each for each in said if each.key not in here)
    marked += [(mark.kind, *place) for mark in unit.marks for place in layout.instead(mark.start, mark.end)]
    marked += [("", *layout.of_text(span)) for span in cuts]
    return Composed(tuple(_runs(layout, placed, marked, cited)), whole)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece with its places in the reading, in the text, and in what is shown; `size` is 0 where it is not."""

    piece: Tracked
    reading: int
    text: int
    shown: int
    size: int

    @property
    def read(self) -> int:
        """How many characters of the reading it has."""
        return 0 if self.piece.kind == "inserted" else len(self.piece.text)

    @property
    def stands(self) -> int:
        """How many characters of the text it has."""
        return 0 if self.piece.kind == "deleted" else len(self.piece.text)


@dataclass(frozen=True, slots=True)
class _Layout:
    pieces: tuple[_Piece, ...]
    tracked: bool

    def of_text(self, span: Span) -> tuple[int, int]:
        """Where the text's span is shown."""
        return self._shown([(each, each.text, each.stands) for each in self.pieces], span.start, span.end)

    def of_reading(self, start: int, end: int) -> tuple[int, int]:
        """Where a span of the reading is shown, with what was put in the place of a part of it."""
        return self._shown([(each, each.reading, each.read) for each in self.pieces], start, end)

    @staticmethod
    def _shown(places: Sequence[tuple[_Piece, int, int]], start: int, end: int) -> tuple[int, int]:
        """Where the first and the last of these characters that are shown are shown."""
        first = last = -1
        for each, at, size in places:
            left, right = max(start, at), min(end, at + size)
            if left < right and each.size:
                first = each.shown + left - at if first < 0 else first
                last = each.shown + right - at
        return (first, last) if first >= 0 else (0, 0)

    def instead(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Where whole words are shown that came in the place of the reading's words in this span."""
        for each in self.pieces:
            if each.piece.whole and each.size and each.piece.kind == "inserted" and start < each.reading <= end:
                yield each.shown, each.shown + each.size

    def behind(self, offset: int) -> int:
        """The place in what is shown behind the reading's character before `offset`, and what was put in there."""
        place, gone = 0, False
        for each in (each for each in self.pieces if each.read or each.size):
            came = each.piece.kind == "inserted"
            if each.reading >= offset + came and not (came and gone):
                break
            gone = each.piece.kind == "deleted" or (came and gone)
            inside = len(each.piece.text) if came else min(offset - each.reading, each.read)
            place = each.shown + min(inside, each.size)
        return place


def _layout(unit: Unit, shown: Shown) -> _Layout:
    hidden = {"tracked": "", "corrected": "deleted", "extracted": "inserted"}[shown]
    reading = text = at = 0
    placed = []
    for piece in whole_words(unit) if shown == "tracked" else tracked(unit):
        size = 0 if piece.kind == hidden else len(piece.text)
        placed.append(_Piece(piece, reading, text, at, size))
        reading, text, at = reading + placed[-1].read, text + placed[-1].stands, at + size
    return _Layout(tuple(placed), shown == "tracked")


def _runs(
    layout: _Layout,
    said: Sequence[tuple[Comment | Assignment, int, int]],
    marked: Sequence[tuple[str, int, int]],
    cited: Sequence[tuple[int, Citation]],
) -> Iterator[Run]:
    """What is shown, cut at every place where something begins, ends, or is cited."""
    visible = [each for each in layout.pieces if each.size]
    total = sum(each.size for each in visible)
    edges = {0, total, *(each.shown for each in visible), *(place for place, _note in cited)}
    edges |= {edge for _what, *ends in (*said, *marked) for edge in ends}
    cuts = sorted(edges)
    for start, end in pairwise(cuts):
        each = next(each for each in visible if each.shown <= start < each.shown + each.size)
        kind = each.piece.kind if layout.tracked else "same"
        yield Run(
            kind,
            each.piece.text[start - each.shown : end - each.shown],
            each.piece.by if layout.tracked else None,
            frozenset(name for name, first, last in marked if name and first <= start and end <= last),
            tuple(note for place, note in cited if place == start),
            tuple(one for one, first, _last in said if first == start),
            tuple(one for one, _first, last in said if last == end),
        )
    last = tuple(note for place, note in cited if place == total)
    if last or not total:
        yield Run("same", "", cited=last)
