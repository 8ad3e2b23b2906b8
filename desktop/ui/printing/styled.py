"""What is set of a paragraph on a printed page: its characters, and what each stretch of them looks like."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import Literal

from desktop.core.document import OwnDirection

Ink = Literal["text", "muted", "accent", "deleted", "inserted"]
Line = Literal["struck", "under", "dotted", "dashed"]
"""A line through deleted words, under inserted ones, and under those of a comment or a tag."""

ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"
JOINED = "\u2060"
"""No line ends here."""

APART = "\u2009"
"""A thin space between what went and what came instead, or Arabic letters of the two would join."""

UNSEEN = frozenset(
    "\u00ad\u061c\ufeff" + "".join(map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070))))
)
"""Characters that only steer: Qt would draw each as a space of no width, which a reader of the file would find."""


def apart(text: str) -> str:
    """A name, a day or a label that what stands around it has no part in."""
    return f"{ISOLATE}{text}{END_OF_ISOLATE}"


@dataclass(frozen=True, slots=True)
class Style:
    """How a stretch looks."""

    ink: Ink = "text"
    bold: bool = False
    italic: bool = False
    raised: bool = False
    lines: frozenset[Line] = frozenset()

    @property
    def shapes(self) -> tuple[bool, bool, bool]:
        """What takes other letters, not only another colour."""
        return self.bold, self.italic, self.raised


PLAIN = Style()
_end = attrgetter("end")


@dataclass(frozen=True, slots=True)
class Stretch:
    """From `start` up to `end`, in UTF-16 units as Qt counts them."""

    start: int
    end: int
    style: Style
    unseen: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph of a page: body, footnote, remark or word of the margin.

    `size` is relative to the page's size of text. `cited` are footnotes by their keys, each at the place (UTF-16) of
    its mark. `inset` is the room left before its lines, `gap` that above it, both in sizes of the page's text.
    """

    text: str
    stretches: tuple[Stretch, ...]
    language: str
    side: Literal["ltr", "rtl"]
    own: OwnDirection = ""
    size: float = 1.0
    cited: tuple[tuple[int, int], ...] = ()
    inset: float = 0.0
    gap: float = 0.0
    heads: bool = False

    def within(self, start: int, end: int) -> Iterator[tuple[int, int, Style]]:
        """What is seen of a line: each stretch of it from where to where, and how it looks."""
        at = bisect_left(self.stretches, start + 1, key=_end) if len(self.stretches) > 1 else 0
        for each in self.stretches[at:]:
            if each.start >= end:
                return
            if not each.unseen:
                yield max(start, each.start), min(end, each.end), each.style

    def notes_in(self, start: int, end: int, *, last: bool) -> Iterable[int]:
        """The footnotes whose marks stand in a line; those at the very end of the text are the last one's."""
        return dict.fromkeys(key for place, key in self.cited if start <= place < end or (last and place >= end))


@dataclass(slots=True)
class Writing:
    """A piece as it is put together."""

    parts: list[str] = field(default_factory=list)
    stretches: list[Stretch] = field(default_factory=list)
    cited: list[tuple[int, int]] = field(default_factory=list)
    size: int = 0

    def put(self, text: str, style: Style = PLAIN) -> None:
        """Add some text."""
        for part, unseen in _parted(text):
            end = self.size + (len(part) if part.isascii() else len(part.encode("utf-16-le")) // 2)
            self.parts.append(part)
            self.stretches.append(Stretch(self.size, end, style, unseen))
            self.size = end

    def put_raised(self, label: str, ink: Ink) -> None:
        """Add a raised label that digits beside it have no part in, on the line of what it is put to."""
        self.put(JOINED + apart(label), Style(ink, raised=True))

    def put_behind(self, label: str, ink: Ink) -> None:
        """Add a raised label behind the last word: a line may end behind the blank after it."""
        blank, style = self._taken_blank()
        self.put_raised(label, ink)
        if blank:
            self.put(blank, style)

    def _taken_blank(self) -> tuple[str, Style]:
        """Take the blank at the end away, with what it looks like."""
        last = self.parts[-1] if self.parts else ""
        kept = last.rstrip()
        blank = last[len(kept) :]
        if not blank:
            return "", PLAIN
        self.parts.pop()
        end = self.stretches.pop()
        self.size = end.start
        self.put(kept, end.style)
        return blank, end.style

    def cite(self, key: int, label: str) -> None:
        """Add a footnote's mark."""
        self.cited.append((self.size, key))
        self.put_raised(label, "accent")

    def under(self, key: int) -> None:
        """Have a footnote at the foot that has no mark here."""
        self.cited.append((self.size, key))

    @property
    def text(self) -> str:
        """All that was put."""
        return "".join(self.parts)

    def joined(self) -> tuple[Stretch, ...]:
        """The stretches, those that look alike in one."""
        found: list[Stretch] = []
        for each in self.stretches:
            if found and (found[-1].style, found[-1].unseen) == (each.style, each.unseen):
                found[-1] = replace(found[-1], end=each.end)
            else:
                found.append(each)
        return tuple(found)


def _parted(text: str) -> Iterator[tuple[str, bool]]:
    """The text, and what in it is not seen, in turn."""
    if text and (text.isascii() or UNSEEN.isdisjoint(text)):
        yield text, False
        return
    start = 0
    for at, char in enumerate(text):
        if char in UNSEEN:
            if start < at:
                yield text[start:at], False
            yield char, True
            start = at + 1
    if start < len(text):
        yield text[start:], False


def plain_piece(
    text: str, language: str, side: Literal["ltr", "rtl"], style: Style = PLAIN, *, size: float = 1.0, gap: float = 0.0
) -> Piece:
    """A piece all of which looks alike."""
    writing = Writing()
    writing.put(text, style)
    return Piece(text, writing.joined(), language, side, size=size, gap=gap)
