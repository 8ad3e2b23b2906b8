"""Rows put on pages one by one: what fits of each, the footnotes at the foot of their column, the rest overleaf."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from desktop.ui.printing.ink import Pen
from desktop.ui.printing.paper import Paper, Strip
from desktop.ui.printing.setting import POINT, SetLine

ROW_GAP = 7 * POINT
_RULE = 7 * POINT
"""Room for the rule over footnotes."""

_CARRIED = 0.6
"""Footnotes from the page before take no more of a page than this."""

_TOGETHER = 3
"""So many lines have to fit behind a heading."""

NoteLines = Callable[[int], Sequence[SetLine]]
"""A footnote's lines, by its key."""


class Sheets(Protocol):
    """What begins and ends pages, which are counted from 0."""

    def begin(self, page: int) -> float:
        """Begin another page; where its text does."""

    def head(self, strip: int) -> None:
        """Draw what stands over the text of a strip."""

    def end(self, page: int) -> None:
        """Draw what is drawn last on a page."""


@dataclass(slots=True)
class Stream:
    """What is still to be set of a row in one of its strips."""

    strip: int
    lines: list[SetLine]
    notes: NoteLines
    at: int = 0

    @property
    def rest(self) -> int:
        """How many lines are left."""
        return len(self.lines) - self.at

    def height(self, count: int) -> float:
        """The height of the next so many lines; no gap stands over the first of a page."""
        taken = self.lines[self.at : self.at + count]
        return sum(line.height for line in taken) - (taken[0].gap if taken and self.at else 0.0)


@dataclass(slots=True)
class _Foot:
    """The footnotes of a strip on this page, and those that wait for the next."""

    lines: list[SetLine] = field(default_factory=list)
    waiting: list[SetLine] = field(default_factory=list)
    known: set[int] = field(default_factory=set)
    height: float = 0.0

    def grown(self, lines: Sequence[SetLine]) -> float:
        """What these lines add to its height."""
        if not lines:
            return 0.0
        return sum(line.height for line in lines) + (0.0 if self.lines else _RULE)

    def put(self, lines: Sequence[SetLine], room: float) -> None:
        """As many of the lines as there is room for; the others wait."""
        for line in lines:
            if self.waiting or self.height + self.grown([line]) > room:
                self.waiting.append(line)
            else:
                self.height += self.grown([line])
                self.lines.append(line)

    def turn(self, room: float) -> None:
        """What waits, on a new page."""
        waiting, self.lines, self.waiting, self.height = self.waiting, [], [], 0.0
        self.known.clear()
        self.put(waiting, room)


def _level(streams: Sequence[Stream]) -> None:
    """Bring the first lines of a row onto one baseline."""
    firsts = [stream for stream in streams if stream.lines]
    baseline = max((stream.lines[0].baseline for stream in firsts), default=0.0)
    for stream in firsts:
        line = stream.lines[0]
        more = baseline - line.baseline
        gap, height = line.gap + more, line.height + more
        stream.lines[0] = replace(line, gap=gap, height=height, baseline=baseline)


class Flow:
    """The place on the page that the next row begins at, and the feet of its columns.

    A page is drawn when it is full, column by column: in this order programs read it, and some would take what stands
    on one line in two columns for one sentence.
    """

    def __init__(self, paper: Paper, pen: Pen, sheets: Sheets, y: float) -> None:
        self.paper, self.pen, self.sheets = paper, pen, sheets
        self.y, self.page = y, 0
        self._feet = [_Foot() for _ in paper.strips]
        self._placed: list[list[tuple[SetLine, float]]] = [[] for _ in paper.strips]
        self._fresh = True

    def row(self, streams: Sequence[Stream], again: Callable[[], list[SetLine]], *, heading: bool) -> tuple[int, float]:
        """Set a row, over as many pages as it needs; on which page it begins, and where.

        `again` gives the lines of the margin where it goes on.
        """
        _level(streams)
        counts = [self._fits(stream, self.y) for stream in streams]
        if not self._fresh and self._is_pressed(streams, counts, heading=heading):
            self.turn()
            counts = [self._fits(stream, self.y) for stream in streams]
        elif not self._fresh and self.paper.titled:
            self.pen.hairline(self.paper.edge, self.paper.width - self.paper.edge, self.y - ROW_GAP / 2)
        begun = self.page, self.y
        while True:
            self._part(streams, counts)
            if not any(stream.rest for stream in streams):
                self.y += ROW_GAP
                return begun
            self.turn()
            streams = [Stream(0, again(), streams[0].notes), *streams[1:]]
            counts = [self._fits(stream, self.y) for stream in streams]

    def finish(self) -> None:
        """End the last page, with all footnotes that wait."""
        while any(foot.waiting for foot in self._feet):
            self.turn()
        self._end()

    def turn(self) -> None:
        """End the page and begin another."""
        self._end()
        self.page += 1
        self.y, self._fresh = self.sheets.begin(self.page), True
        for foot in self._feet:
            foot.turn((self.paper.bottom - self.y) * _CARRIED)

    def _is_pressed(self, streams: Sequence[Stream], counts: Sequence[int], *, heading: bool) -> bool:
        """Whether the row has to begin overleaf: of one of its columns nothing fits, or nothing behind a heading."""
        if not heading:
            return any(stream.rest and not count for stream, count in zip(streams, counts, strict=True))
        behind = _TOGETHER * max((stream.lines[0].height for stream in streams if stream.lines), default=0.0)
        return any(stream.rest and not self._fits(stream, self.y + behind) for stream in streams)

    # What fits ----------------------------------------------------------------------------------------------------

    def _fits(self, stream: Stream, y: float) -> int:
        """How many of the next lines fit, as many as a page may end behind."""
        foot = self._feet[stream.strip]
        best, known = 0, foot.height
        reached = y - (stream.lines[stream.at].gap if stream.at and stream.rest else 0.0)
        seen = set(foot.known)
        begun = bool(foot.lines)
        for count in range(1, stream.rest + 1):
            line = stream.lines[stream.at + count - 1]
            reached += line.height
            cited = [key for key in line.notes if key not in seen]
            lines = [each for key in cited for each in stream.notes(key)]
            rule = 0.0 if begun or not lines else _RULE
            if reached + known + rule + sum(each.height for each in lines[:2]) > self.paper.bottom:
                break
            known += rule + sum(each.height for each in lines)
            begun, seen = begun or bool(lines), seen | set(cited)
            if line.ends or count == stream.rest:
                best = count
        return best

    def _part(self, streams: Sequence[Stream], counts: Sequence[int]) -> None:
        """Set so many lines of each column."""
        top, deepest = self.y, self.y
        for stream, fitting in zip(streams, counts, strict=True):
            count = fitting
            if not count and self._fresh and stream.rest:
                count = self._squeezed(stream, top)
            deepest = max(deepest, self._put(stream, count, top))
        self.y, self._fresh = deepest, False

    def _squeezed(self, stream: Stream, y: float) -> int:
        """On an empty page: as many lines as there is room for, and one in any case."""
        room = self.paper.bottom - self._feet[stream.strip].height - y
        counts = (count for count in range(1, stream.rest + 1) if stream.height(count) > room)
        return max(1, next(counts, stream.rest + 1) - 1)

    def _put(self, stream: Stream, count: int, y: float) -> float:
        """Place so many lines and take their footnotes along; where that ends."""
        foot = self._feet[stream.strip]
        reached = y + stream.height(count)
        for at in range(count):
            line = stream.lines[stream.at + at]
            y -= line.gap if stream.at and not at else 0.0
            self._placed[stream.strip].append((line, y))
            y += line.height
            for key in line.notes:
                if key not in foot.known:
                    foot.known.add(key)
                    foot.put(stream.notes(key), self.paper.bottom - reached)
        stream.at += count
        return reached

    # The foot -----------------------------------------------------------------------------------------------------

    def _end(self) -> None:
        for at, (foot, strip) in enumerate(zip(self._feet, self.paper.strips, strict=True)):
            self.sheets.head(at)
            for line, y in self._placed[at]:
                self.pen.line(line, strip.left, y)
            self._placed[at].clear()
            self._draw_foot(foot, strip)
        self.sheets.end(self.page)

    def _draw_foot(self, foot: _Foot, strip: Strip) -> None:
        if not foot.lines:
            return
        y = self.paper.bottom - foot.height
        short = strip.width / 4
        left = strip.left if foot.lines[0].piece.side == "ltr" else strip.right - short
        self.pen.hairline(left, left + short, y + _RULE / 2)
        y += _RULE
        for line in foot.lines:
            self.pen.line(line, strip.left, y)
            y += line.height
