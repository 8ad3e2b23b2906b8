"""Drafts to paragraphs and footnotes: slices of the source, marks, and the places where notes are cited."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection
from dataclasses import dataclass, field

from desktop.core.document import Mark, Slice
from desktop.core.reading.drafts import Draft
from desktop.core.reading.markup import Inline, inline
from desktop.core.reading.openers import Opener, heading_end, opener
from desktop.core.text import Span


@dataclass(frozen=True, slots=True)
class Context:
    """What holds for the whole source while its drafts are assembled."""

    source: str
    labels: Collection[str]
    bare_parens: bool
    visual: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """A draft made into text: what a paragraph or a footnote is built from.

    `cites` are (offset in `text`, label); offsets of `marks` count in `reading`. Two spans of `source` stand in
    `extracted` with one space between them.
    """

    number: str
    kind: str
    heading: bool
    reading: str
    text: str
    extracted: str
    slices: tuple[Slice, ...]
    source: tuple[Span, ...]
    operations: tuple[str, ...]
    marks: tuple[Mark, ...]
    cites: tuple[tuple[int, str], ...]


@dataclass(slots=True)
class _Kept:
    """The runs of the working text that stay, and the text they make."""

    runs: list[tuple[int, int, bool]] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    length: int = 0

    def add(self, work: str, start: int, end: int, *, spaced: bool) -> None:
        """Keep `work[start:end]`."""
        self.length += spaced
        self.runs.append((start, end, spaced))
        self.starts.append(self.length)
        self.pieces.append(" " + work[start:end] if spaced else work[start:end])
        self.length += end - start

    def offset(self, place: int) -> int:
        """Where a place of the working text stands in the text kept; a place left out stands where it was cut."""
        index = bisect_right(self.runs, place, key=lambda run: run[0]) - 1
        if index < 0:
            return 0
        start, end, _ = self.runs[index]
        return self.starts[index] + min(place, end) - start


def assemble(draft: Draft, context: Context) -> Piece:
    """The draft as slices of its source; in visual order the slices are whole lines, and only `text` is put right."""
    work = draft.text
    heading, number, begin = _opening(draft, work)
    found = inline(work, begin, context.labels, bare_parens=context.bare_parens)
    kept = _keep(work, begin, found)
    text = "".join(kept.pieces)
    spans = tuple(Span(group[0].start, group[-1].end) for group in draft.groups)
    slices = _line_slices(draft) if context.visual else _slices(draft, kept)
    reading = _read(context.source, slices)
    return Piece(
        number=number.number if number else "",
        kind=number.kind if number else "",
        heading=heading,
        reading=reading,
        text=text,
        extracted=" ".join(context.source[span.start : span.end] for span in spans),
        slices=slices,
        source=spans,
        operations=_operations(draft, found, number, heading=heading, visual=context.visual),
        marks=() if context.visual else _marks(found, kept),
        cites=tuple((kept.offset(place), label) for place, label in found.cites),
    )


def _opening(draft: Draft, work: str) -> tuple[bool, Opener | None, int]:
    if draft.note:
        return False, None, draft.note.end
    sign = heading_end(work)
    number = opener(work, sign)
    return sign > 0, number, number.end if number else sign


def _keep(work: str, begin: int, found: Inline) -> _Kept:
    """The complement of the cuts; line ends are left out, with a space instead except between Chinese characters."""
    breaks = [match.span() for match in re.finditer("\n", work)]
    kept = _Kept()
    for start, end in _complement(begin, len(work), sorted([*found.cuts, *breaks])):
        parted = bool(kept.runs) and "\n" in work[kept.runs[-1][1] : start]
        spaced = parted and not _touching(kept.pieces[-1][-1:], work[start])
        kept.add(work, start, end, spaced=spaced)
    return _trimmed(work, kept)


def _complement(begin: int, end: int, cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    runs = []
    for start, stop in cuts:
        if start > begin:
            runs.append((begin, start))
        begin = max(begin, stop)
    if end > begin:
        runs.append((begin, end))
    return runs


def _touching(before: str, after: str) -> bool:
    return (
        before.isspace()
        or after.isspace()
        or (_is_wide(before) and _is_wide(after))
        or (_is_han(before) and after.isdigit())
        or (before.isdigit() and _is_han(after))
    )


def _is_wide(char: str) -> bool:
    return "\u2e80" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef" or char in "“”‘’《》"


def _is_han(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"


def _trimmed(work: str, kept: _Kept) -> _Kept:
    """Without white space at either end."""
    runs = kept.runs
    while runs and not work[runs[0][0] : runs[0][1]].strip():
        runs = runs[1:]
    while runs and not work[runs[-1][0] : runs[-1][1]].strip():
        runs = runs[:-1]
    result = _Kept()
    for index, (start, end, spaced) in enumerate(runs):
        ink = work[start:end]
        left = len(ink) - len(ink.lstrip()) if index == 0 else 0
        right = len(ink) - len(ink.rstrip()) if index == len(runs) - 1 else 0
        result.add(work, start + left, end - right, spaced=spaced and index > 0)
    return result


def _slices(draft: Draft, kept: _Kept) -> tuple[Slice, ...]:
    lines = [line for group in draft.groups for line in group]
    offsets, offset = [], 0
    for line in lines:
        offsets.append(offset)
        offset += len(line.text) + 1
    slices = []
    for start, end, spaced in kept.runs:
        index = bisect_right(offsets, start) - 1
        shift = lines[index].start - offsets[index]
        slices.append(Slice(start + shift, end + shift, spaced))
    return tuple(slices)


def _line_slices(draft: Draft) -> tuple[Slice, ...]:
    lines = [line for group in draft.groups for line in group]
    return tuple(Slice(line.start, line.end, index > 0) for index, line in enumerate(lines))


def _read(source: str, slices: tuple[Slice, ...]) -> str:
    return "".join((" " if part.spaced else "") + source[part.start : part.end] for part in slices)


def _marks(found: Inline, kept: _Kept) -> tuple[Mark, ...]:
    marks = (Mark(kind, kept.offset(start), kept.offset(end)) for kind, start, end in found.marks)
    return tuple(sorted((mark for mark in marks if mark.start < mark.end), key=lambda mark: (mark.start, -mark.end)))


def _operations(draft: Draft, found: Inline, number: Opener | None, *, heading: bool, visual: bool) -> tuple[str, ...]:
    names = {*draft.operations, *found.operations}
    if any(len(group) > 1 for group in draft.groups):
        names.add("join-lines")
    if number and number.bulleted:
        names.add("bullet-before-number")
    if heading:
        names.add("heading")
    if visual:
        names.add("visual-order")
    return tuple(sorted(names))
