"""What a format says of a draft's characters, and the way from the draft's working text to its source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from desktop.core.document import Revision
from desktop.core.reading.drafts import Draft
from desktop.core.reading.keeping import Kept
from desktop.core.reading.lines import Line
from desktop.core.reading.markup import Inline
from desktop.core.reading.styles import Style, Styles
from desktop.core.text import Edit, Span, apply_edit


@dataclass(frozen=True, slots=True)
class Work:
    """A draft's lines one under the other; `offsets` say where each begins in `text`."""

    text: str
    lines: tuple[Line, ...]
    offsets: tuple[int, ...]

    @classmethod
    def of(cls, draft: Draft) -> Work:
        """The working text of a draft."""
        lines = tuple(line for group in draft.groups for line in group)
        offsets = accumulate((len(line.text) + 1 for line in lines[:-1]), initial=0)
        return cls("\n".join(line.text for line in lines), lines, tuple(offsets))

    def differs(self, source: str) -> bool:
        """Whether a line is not as the source has it."""
        return any(line.text != source[line.start : line.end] for line in self.lines)

    def source(self, start: int, end: int) -> Span:
        """Where `text[start:end]`, which lies in one line, stands in the source."""
        index = bisect_right(self.offsets, start) - 1
        shift = self.lines[index].start - self.offsets[index]
        return Span(start + shift, end + shift)

    def styles(self, styles: Styles) -> Iterator[tuple[int, int, Style]]:
        """The styles that touch the lines, cut to them, with their places in `text`."""
        for line, offset in zip(self.lines, self.offsets, strict=True):
            for style in styles.within(Span(line.start, line.end)):
                start, end = max(style.start, line.start), min(style.end, line.end)
                yield start - line.start + offset, max(start, end) - line.start + offset, style


def take_styles(work: Work, styles: Styles, found: Inline) -> list[tuple[int, int]]:
    """Add to `found` what the format says; the places of the paragraph's own number in the text are answered."""
    numbers = []
    for start, end, style in work.styles(styles):
        match style.kind:
            case "cite":
                found.keyed.append((start, style.value))
                _cut(found, "note-mark", start, end)
            case "left-out":
                _cut(found, style.value, start, end)
            case "inserted":
                _cut(found, "tracked-change", start, end)
                found.revised.append((start, end, style))
            case "deleted":
                found.steps.append(("tracked-change", ((start, end),)))
                found.revised.append((start, end, style))
            case "number":
                numbers.append((start, end))
            case _ if start < end:
                found.marks.append((style.kind, start, end))
    found.cuts.sort()
    return numbers


def _cut(found: Inline, step: str, start: int, end: int) -> None:
    if start < end:
        found.cut(step, (start, end))


def revisions(found: Inline, kept: Kept, work: str) -> tuple[Revision, ...]:
    """The tracked changes as edits of what was kept, each of the text as those before it left it."""
    made, shift = [], 0
    for start, end, style in found.revised:
        author, _, at = style.value.partition("\t")
        place = kept.offset(start)
        if style.kind == "inserted":
            edit = Edit(place + shift, "", work[start:end])
        else:
            edit = Edit(place + shift, "".join(kept.pieces)[place : kept.offset(end)], "")
        if edit.before != edit.after:
            made.append(Revision(edit, author, at))
            shift += len(edit.after) - len(edit.before)
    return tuple(made)


def revised(text: str, made: tuple[Revision, ...]) -> str:
    """The text after all the tracked changes."""
    for revision in made:
        text = apply_edit(text, revision.edit)
    return text


def moved_by(made: tuple[Revision, ...], offset: int) -> int:
    """Where the character at `offset` of what was kept stands after the tracked changes."""
    for revision in made:
        edit = revision.edit
        if offset >= edit.end:
            offset += len(edit.after) - len(edit.before)
        elif offset > edit.start:
            offset = edit.start
    return offset
