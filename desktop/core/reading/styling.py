"""What a format says of a draft's characters, and the way from the draft's working text to its source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
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
    lines: Sequence[Line]
    offsets: Sequence[int]

    @classmethod
    def of(cls, draft: Draft) -> Work:
        """The working text of a draft."""
        lines = draft.groups[0] if len(draft.groups) == 1 else [line for group in draft.groups for line in group]
        if len(lines) == 1:
            return cls(lines[0].text, lines, (0,))
        texts = [line.text for line in lines]
        return cls("\n".join(texts), lines, [0, *accumulate(len(text) + 1 for text in texts[:-1])])

    def differs(self, source: str) -> bool:
        """Whether a line is not as the source has it."""
        return any(line.text != source[line.start : line.end] for line in self.lines)

    def source(self, start: int, end: int) -> Span:
        """Where `text[start:end]`, which lies in one line, stands in the source."""
        return Span(*self.place(start, end))

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The same as a pair; a line's own numbers where it is all of the line."""
        index = bisect_right(self.offsets, start) - 1
        line, offset = self.lines[index], self.offsets[index]
        first = line.start if start == offset else line.start + start - offset
        return first, line.end if end - start == line.end - first else first + end - start

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
                if style.value == "line-end-hyphen":
                    found.broken.add(end)
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


def keep_insertions(found: Inline) -> None:
    """Read insertions as text, as a paragraph that is nothing else must be; the step stays and tells of them."""
    put_in = {(start, end) for start, end, style in found.revised if style.kind == "inserted"}
    found.cuts = [span for span in found.cuts if span not in put_in]
    found.revised = [each for each in found.revised if each[2].kind != "inserted"]


def revisions(found: Inline, kept: Kept, work: str) -> tuple[Revision, ...]:
    """The tracked changes as edits of what was kept, each of the text as those before it left it."""
    made, shift, text = [], 0, "".join(kept.pieces) if found.revised else ""
    for index, (start, end, style) in enumerate(found.revised):
        author, _, at = style.value.partition("\t")
        place = kept.offset(start)
        if style.kind == "inserted":
            edit = Edit(place + shift, "", _put_in(found.revised, index, kept, work).replace("\n", " "))
        else:
            edit = Edit(place + shift, text[place : kept.offset(end)], "")
        if edit.before != edit.after:
            made.append(Revision(edit, author, at))
            shift += len(edit.after) - len(edit.before)
    return tuple(made)


def _put_in(revised_: Sequence[tuple[int, int, Style]], index: int, kept: Kept, work: str) -> str:
    """What an insertion adds: at either end of what was kept, the white space between them too, which was trimmed."""
    start, end, _ = revised_[index]
    before, after = 0, len(work)
    if index:
        before = revised_[index - 1][1]
    if index + 1 < len(revised_):
        after = revised_[index + 1][0]
    if kept.runs:
        before, after = max(before, kept.runs[-1][1]), min(after, kept.runs[0][0])
    lead, tail = work[before:start], work[end:after]
    return (lead if lead.isspace() else "") + work[start:end] + (tail if tail.isspace() else "")


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
