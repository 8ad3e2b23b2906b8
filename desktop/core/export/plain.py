"""A version's own source text with its corrections written into it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from desktop.core import bidi
from desktop.core.diff import blocks
from desktop.core.document import Slice
from desktop.core.export.options import Options, chosen
from desktop.core.review import Review, Unit, VersionText
from desktop.core.text import Span, narrowest_edit


@dataclass(frozen=True, slots=True)
class Replaced:
    """`source[start:end]` is written as `text`."""

    start: int
    end: int
    text: str

    def moved(self, by: int) -> Replaced:
        """The same where the source begins so much later."""
        return Replaced(self.start + by, self.end + by, self.text)


def write(review: Review, options: Options) -> Iterator[bytes]:
    """The first chosen version, or the original, as `corrected` gives it."""
    yield corrected(chosen(review, options)[0], visual=options.visual)


def corrected(text: VersionText, *, visual: bool = False) -> bytes:
    """The source text in UTF-8 with the corrections of every paragraph and footnote, and nothing else changed.

    Mark-up between corrected characters stays, and so does what reading replaced by a joining space. Raises ValueError
    if two units claim the same place of the source. `visual` puts every line into the order in which it is seen, for
    programs that know no right-to-left order; such a file is for them only.
    """
    written = "".join(_written(text.source, replaced(text)))
    return (_visual(written, text) if visual else written).encode("utf-8", "surrogatepass")


def replaced(text: VersionText) -> list[Replaced]:
    """What the corrections change in the source, in its order; raises ValueError if two units claim the same place."""
    changes = sorted((change for unit in text.units for change in _changes(unit)), key=lambda c: (c.start, c.end))
    if any(later.start < earlier.end for earlier, later in pairwise(changes)):
        raise ValueError("two paragraphs of the version claim the same place of its source")
    return changes


def _written(source: str, changes: list[Replaced]) -> Iterator[str]:
    at = 0
    for change in changes:
        yield source[at : change.start]
        yield change.text
        at = change.end
    yield source[at:]


def _changes(unit: Unit) -> Iterator[Replaced]:
    """A unit's corrections as changes of the source."""
    if unit.reading == unit.text:
        return
    places = _Places.of(unit.slices)
    for block in blocks(unit.reading, unit.text):
        before = unit.reading[block.before_start : block.before_end]
        edit = narrowest_edit(before, unit.text[block.after_start : block.after_end])
        if edit:
            start = block.before_start + edit.start
            yield from _replaced(places, start, start + len(edit.before), edit.after)


def _replaced(places: _Places, start: int, end: int, text: str) -> Iterator[Replaced]:
    """What was there goes, slice by slice so that mark-up between stays; the new stands where the first began."""
    spans = list(places.spans(start, end))
    if not spans:
        yield Replaced(places.at(start), places.at(start), text)
        return
    yield Replaced(spans[0].start, spans[0].end, text)
    for span in spans[1:]:
        yield Replaced(span.start, span.end, "")


@dataclass(frozen=True, slots=True)
class _Places:
    """Where a reading's characters stand in the source; a joining space stands nowhere."""

    slices: tuple[Slice, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, slices: tuple[Slice, ...]) -> _Places:
        """The places of a reading made of `slices`; `starts` count in the reading."""
        starts: list[int] = []
        at = 0
        for piece in slices:
            starts.append(at + piece.spaced)
            at += piece.spaced + piece.end - piece.start
        return cls(slices, tuple(starts))

    def spans(self, start: int, end: int) -> Iterator[Span]:
        """The source of `reading[start:end]`, a span for each slice it touches."""
        for piece, begin in zip(self.slices, self.starts, strict=True):
            first, last = max(start, begin), min(end, begin + piece.end - piece.start)
            if first < last:
                yield Span(piece.start + first - begin, piece.start + last - begin)

    def at(self, offset: int) -> int:
        """The place in the source before the character at `offset`, behind the one before it where a slice ends."""
        index = max(0, bisect_right(self.starts, max(0, offset - 1)) - 1)
        piece = self.slices[index]
        return min(piece.start + offset - self.starts[index], piece.end) if offset else piece.start


def _visual(written: str, text: VersionText) -> str:
    """Every line in visual order; line ends stay as they are."""
    return "".join(_seen(line, text) for line in written.splitlines(keepends=True))


def _seen(line: str, text: VersionText) -> str:
    body = line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")
    return bidi.to_visual(body, text.info.direction) + line[len(body) :]
