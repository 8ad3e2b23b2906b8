"""The string the window lays out for one paragraph, with what is marked in it, and the way back to the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Literal

from desktop.core.diff import Block, OffsetMap, Piece, map_offset, offset_map, pieces
from desktop.core.diff import blocks as diff_blocks
from desktop.core.document import Cell, Finding
from desktop.core.references import may_refer, references
from desktop.core.text import Span

Mode = Literal["extracted", "corrected", "changes", "versions"]
RunKind = Literal[
    "number",
    "emphasis",
    "strong",
    "superscript",
    "note",
    "reference",
    "finding",
    "certain-finding",
    "corrected",
    "comment",
    "tag",
    "deleted",
    "apart",
    "inserted",
    "dropped",
    "added",
    "moved",
]

ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"
"""FSI and PDI (Unicode Bidirectional Algorithm) keep a footnote's number apart from digits before it."""

APART = "\u2009"
"""A thin space between what went and what came instead, or Arabic letters of the two would join."""

_MARKS: dict[str, RunKind] = {
    "emphasis": "emphasis",
    "strong": "strong",
    "superscript": "superscript",
    "reference": "reference",
}


@dataclass(frozen=True, slots=True)
class Run:
    """What `shown[start:end]` is; runs may lie in one another.

    `of` says which: the kind of a finding, the key of a comment, the name of a tag.
    """

    kind: RunKind
    start: int
    end: int
    of: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """`size` characters from `shown` on are those of the text from `text` on (code points)."""

    shown: int
    text: int
    size: int


@dataclass(frozen=True, slots=True)
class Display:
    """A paragraph as shown: its string, the runs in it in order of place, and its footnotes (label, text).

    All offsets are code points. A run of kind note is a footnote's label between invisible isolates.
    """

    shown: str
    runs: tuple[Run, ...]
    foot: tuple[tuple[str, str], ...]
    stretches: tuple[Stretch, ...]

    def to_text(self, shown: int) -> int | None:
        """The offset in the text of the character shown at `shown`, None if that character is not of the text.

        The end of what is shown is the end of the text.
        """
        if shown == len(self.shown):
            last = self.stretches[-1] if self.stretches else Stretch(0, 0, 0)
            return last.text + last.size
        index = bisect_right(self.stretches, shown, key=lambda stretch: stretch.shown) - 1
        stretch = self.stretches[index] if index >= 0 else Stretch(0, 0, 0)
        inside = shown - stretch.shown
        return stretch.text + inside if inside < stretch.size else None

    def to_shown(self, offset: int) -> int | None:
        """Where the text's character at `offset` is shown, None if it is not.

        The end of a stretch of text that nothing continues, as the end of the text, lies behind its last character.
        """
        index = bisect_right(self.stretches, offset, key=lambda stretch: stretch.text) - 1
        stretch = self.stretches[index] if index >= 0 else Stretch(0, 0, 0)
        inside = offset - stretch.text
        return stretch.shown + inside if 0 <= inside <= stretch.size else None


@dataclass(frozen=True, slots=True)
class _Base:
    """The paragraph's own characters in a mode, before number and labels are put in: `stretches` lie in `string`."""

    string: str
    from_reading: OffsetMap
    stretches: tuple[Stretch, ...]
    runs: tuple[Run, ...]


def compose(cell: Cell, mode: Mode, differences: tuple[Run, ...] = ()) -> Display:
    """What the window lays out for `cell`.

    *extracted* is the reading as it came, *corrected* the text as it stands with its open findings and corrected
    places, *changes* what was deleted and inserted in their places. Findings are shown in *corrected* only, comments
    and tags on words in all but *extracted*.
    *versions* is the text with its `differences` (runs in it) from another version in the same language.
    """
    if not differences and _is_plain(cell):
        return Display(cell.text, (), (), (Stretch(0, 0, len(cell.text)),))
    base = _base(cell, mode)
    told = {"corrected": _finding_runs(cell.findings), "versions": differences}.get(mode, ())
    said = () if mode == "extracted" else tuple(_said(cell, base))
    return _put_in(cell, base, base.runs + _mark_runs(cell, base) + _reference_runs(base) + told + said)


def _is_plain(cell: Cell) -> bool:
    """Whether a paragraph is its text and nothing else."""
    marked = cell.number or cell.marks or cell.notes or cell.findings or cell.comments or cell.assigned
    return not marked and cell.reading == cell.text and not may_refer(cell.text)


def differences(earlier: Sequence[Cell], later: Sequence[Cell]) -> tuple[tuple[Run, ...], ...]:
    """What the paragraphs of a link say otherwise in two versions of one language: for each of the one, then the other.

    Runs in the texts: of the earlier version's dropped and moved, of the later one's added and moved.
    """
    from desktop.core.comparing import compare  # noqa: PLC0415  # versions are seldom held against each other

    texts = ["\n".join(cell.text for cell in cells) for cells in (earlier, later)]
    found = compare(*texts)
    before = _named("dropped", found.dropped) + _named("moved", found.moved_away)
    after = _named("added", found.added) + _named("moved", found.moved_here)
    return (*_shared_out(earlier, before), *_shared_out(later, after))


def _named(kind: RunKind, spans: Sequence[Span]) -> tuple[tuple[RunKind, Span], ...]:
    return tuple((kind, span) for span in spans)


def _shared_out(cells: Sequence[Cell], told: Sequence[tuple[RunKind, Span]]) -> Iterator[tuple[Run, ...]]:
    """Runs in texts that were put together, for each text by itself."""
    first = 0
    for cell in cells:
        last = first + len(cell.text)
        inside = ((kind, max(span.start, first), min(span.end, last)) for kind, span in told)
        yield tuple(Run(kind, start - first, end - first) for kind, start, end in inside if start < end)
        first = last + 1


def _base(cell: Cell, mode: Mode) -> _Base:
    if cell.reading == cell.text:
        return _Base(cell.text, offset_map(()), (Stretch(0, 0, len(cell.text)),), ())
    if mode == "changes":
        return _changes(pieces(cell.reading, cell.text))
    if mode == "versions":
        return _Base(cell.text, map_offset(cell.reading, cell.text), (Stretch(0, 0, len(cell.text)),), ())
    if mode == "corrected":
        places = map_offset(cell.reading, cell.text)
        return _Base(cell.text, places, (Stretch(0, 0, len(cell.text)),), _corrected(cell.text, places.blocks))
    return _extracted(cell)


def _extracted(cell: Cell) -> _Base:
    same = (
        Stretch(block.before_start, block.after_start, block.before_end - block.before_start)
        for block in diff_blocks(cell.reading, cell.text)
        if block.same
    )
    return _Base(cell.reading, offset_map(()), tuple(same), ())


def _changes(changed: tuple[Piece, ...]) -> _Base:
    reading = text = shown = 0
    places: list[Block] = []
    stretches: list[Stretch] = []
    runs: list[Run] = []
    parts: list[str] = []
    for piece in changed:
        if runs and runs[-1].kind == "deleted" and runs[-1].end == shown and piece.kind == "inserted":
            places.append(Block(reading, reading, shown, shown + len(APART)))
            parts.append(APART)
            runs.append(Run("apart", shown, shown + len(APART)))
            shown += len(APART)
        size = len(piece.text)
        parts.append(piece.text)
        of_reading, of_text = size * (piece.kind != "inserted"), size * (piece.kind != "deleted")
        places.append(Block(reading, reading + of_reading, shown, shown + size))
        if of_text:
            stretches.append(Stretch(shown, text, size))
        if piece.kind != "same":
            runs.append(Run(piece.kind, shown, shown + size))
        reading, text, shown = reading + of_reading, text + of_text, shown + size
    return _Base("".join(parts), offset_map(places), tuple(stretches), tuple(runs))


def _corrected(text: str, places: tuple[Block, ...]) -> tuple[Run, ...]:
    """The words of the text that a correction touched, one run for those that meet."""
    runs: list[Run] = []
    for block in places:
        start, end = _words_at(text, block.after_start, block.after_end)
        if block.same or start == end:
            continue
        if runs and start <= runs[-1].end:
            start = runs.pop().start
        runs.append(Run("corrected", start, end))
    return tuple(runs)


def _words_at(text: str, start: int, end: int) -> tuple[int, int]:
    """The words that `text[start:end]` lies in or touches, so that a deleted letter shows on its word."""
    if start < end and text[start:end].isspace():
        return start, end
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


def _mark_runs(cell: Cell, base: _Base) -> tuple[Run, ...]:
    places = base.from_reading
    return tuple(
        Run(_MARKS[mark.kind], places(mark.start), max(places(mark.start), places.end(mark.end)))
        for mark in cell.marks
        if mark.kind in _MARKS
    )


def _reference_runs(base: _Base) -> tuple[Run, ...]:
    return tuple(Run("reference", span.start, span.end) for span in references(base.string))


def _finding_runs(findings: tuple[Finding, ...]) -> tuple[Run, ...]:
    return tuple(
        Run("certain-finding" if finding.certain else "finding", finding.start, finding.end, finding.kind)
        for finding in findings
        if finding.decision == "open"
    )


def _said(cell: Cell, base: _Base) -> Iterator[Run]:
    """What reviewers said of words: threads that are not resolved, and tags; in parts where words went between."""
    for comment in cell.comments:
        if comment.span is not None and not (comment.resolved or comment.answers):
            yield from _shown(base, "comment", comment.span, comment.key)
    for given in cell.assigned:
        if given.span is not None:
            yield from _shown(base, "tag", given.span, given.tag)


def _shown(base: _Base, kind: RunKind, span: Span, of: str) -> Iterator[Run]:
    """A span of the text where its characters stand in the base string."""
    for stretch in base.stretches:
        start, end = max(span.start, stretch.text), min(span.end, stretch.text + stretch.size)
        if start < end:
            yield Run(kind, start - stretch.text + stretch.shown, end - stretch.text + stretch.shown, of)


def _put_in(cell: Cell, base: _Base, runs: tuple[Run, ...]) -> Display:
    """Number and labels put into the base string, and everything that lies behind them moved."""
    inserted = _inserted(cell, base)
    places = [place for place, _, _ in inserted]
    shifts = [0, *accumulate(len(string) for _, string, _ in inserted)]
    parts: list[str] = []
    shown = list[Run]()
    at = 0
    for (place, string, kind), shift in zip(inserted, shifts, strict=False):
        parts += [base.string[at:place], string]
        shown.append(Run(kind, place + shift, place + shift + len(string.rstrip(" "))))
        at = place
    parts.append(base.string[at:])

    def start(offset: int) -> int:
        return offset + shifts[bisect_right(places, offset)]

    def end(offset: int) -> int:
        return start(offset - 1) + 1 if offset else 0

    shown += [replace(run, start=start(run.start), end=end(run.end)) for run in runs if run.start < run.end]
    stretches = tuple(piece for stretch in base.stretches for piece in _divided(stretch, places, start))
    ordered = tuple(sorted(shown, key=lambda run: (run.start, -run.end)))
    return Display("".join(parts), ordered, _foot(cell), stretches)


def _inserted(cell: Cell, base: _Base) -> list[tuple[int, str, RunKind]]:
    """What is put in, by place in the base string: the number, and a label where each footnote is cited."""
    labels = sorted((base.from_reading(note.offset), note.label) for note in cell.notes)
    found: list[tuple[int, str, RunKind]] = [(0, f"{cell.number} ", "number")] if cell.number else []
    return found + [(place, f"{ISOLATE}{label}{END_OF_ISOLATE}", "note") for place, label in labels]


def _divided(stretch: Stretch, places: list[int], start: Callable[[int], int]) -> Iterator[Stretch]:
    """The stretch cut where something was put in."""
    first, last = stretch.shown, stretch.shown + stretch.size
    cuts = [first, *sorted({place for place in places if first < place < last}), last]
    for left, right in pairwise(cuts):
        yield Stretch(start(left), stretch.text + left - first, right - left)


def _foot(cell: Cell) -> tuple[tuple[str, str], ...]:
    """The footnotes under the paragraph, each once."""
    return tuple(dict.fromkeys((note.label, note.text) for note in cell.notes))
