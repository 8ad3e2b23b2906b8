"""Taking a step of reading back: what was left out stands in the text again, what was joined comes apart."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from desktop.core.changes import Cite, Form
from desktop.core.diff import map_offset
from desktop.core.document import Mark, Slice, Step
from desktop.core.reading.keeping import touching
from desktop.core.text import Span

PUT_BACK = frozenset(
    {
        "bullet-before-number",
        "bullet",
        "dead-link",
        "emphasis",
        "escape",
        "heading",
        "hidden",
        "mark-up",
        "note-mark",
        "superscript",
    }
)
"""Steps that left something out, so that it can stand in the text again."""

PARTED = frozenset({"join-lines", "join-page-break"})
"""Steps that joined what stood apart."""

PUT_RIGHT = frozenset({"mojibake", "tracked-change", "visual-order"})
"""Steps that changed the text: taken back by a correction to what was read."""

_FORMATS = {"emphasis": {"emphasis", "strong"}, "superscript": {"superscript"}, "dead-link": {"reference"}}


def put_back(form: Form, step: Step, source: str) -> Form:
    """The unit with what the step left out in its text again; a bullet goes back before the number."""
    if step.kind == "bullet-before-number":
        bullet = "".join(source[span.start : span.end] for span in step.spans)
        return replace(form, number=f"{bullet}{form.number}", steps=_without(form, step))
    slices = _merged([*form.slices, *(Slice(span.start, span.end) for span in step.spans)], source)
    reading = read_slices(slices, source)
    old, new = _Places(form.slices), _Places(slices)

    def moved(offset: int) -> int:
        return new.offset(old.source(offset))

    def moved_end(offset: int) -> int:
        return new.offset(old.source(offset - 1)) + 1

    gone = _FORMATS.get(step.kind, set())
    marks = (
        Mark(mark.kind, moved(mark.start), moved_end(mark.end))
        for mark in form.marks
        if not (mark.kind in gone and _lies_between(old, mark, step))
    )
    return replace(
        form,
        reading=reading,
        text=_text_with(form, reading, slices, step),
        slices=slices,
        steps=_without(form, step),
        marks=tuple(marks),
        cites=tuple(
            replace(cite, offset=new.offset(old.source_of_gap(cite.offset)))
            for cite in form.cites
            if not (step.kind == "note-mark" and _cited_by(old, cite, step))
        ),
    )


def part(form: Form, step: Step, source: str) -> tuple[Form, ...]:
    """The unit parted at every place where the step joined it; the first part keeps number and key."""
    gaps = sorted(step.spans)
    bounds = [0, *(gap.end for gap in gaps), len(source) + 1]
    rest = replace(form, steps=_without(form, step))
    parts = [_part(rest, start, end, source) for start, end in pairwise(bounds)]
    texts = _parted_text(form, [part.slices[0].start for part in parts if part.slices][1:])
    named = [
        replace(part, text=text) for part, text in zip((each for each in parts if each.slices), texts, strict=True)
    ]
    return (named[0], *(replace(each, key=0, number="", link=None) for each in named[1:]))


def run_together(first: Form, second: Form, source: str) -> Form:
    """Two units that reading parted as one again, the second's number in the text."""
    head = Slice(second.source[0].start, second.slices[0].start)
    slices = _merged([*first.slices, *((head,) if head.start < head.end else ()), *second.slices], source)
    reading = read_slices(slices, source)
    spans = (*first.source[:-1], Span(first.source[-1].start, second.source[-1].end))
    new, old = _Places(slices), _Places(second.slices)
    shift = [replace(cite, offset=new.offset(old.source_of_gap(cite.offset))) for cite in second.cites]
    marks = [Mark(m.kind, new.offset(old.source(m.start)), new.offset(old.source(m.end - 1)) + 1) for m in second.marks]
    between = reading[len(first.reading) : len(reading) - len(second.reading)]
    return replace(
        first,
        reading=reading,
        text=first.text + between + second.text,
        extracted=" ".join(source[span.start : span.end] for span in spans),
        slices=slices,
        source=spans,
        steps=(*_without_kind(first, "split-flattened"), *_without_kind(second, "split-flattened")),
        marks=(*first.marks, *marks),
        cites=(*first.cites, *shift),
    )


def note_in_text(note: Form, tag: str, source: str) -> Form:
    """A footnote as a paragraph of its own, its label in its text."""
    slices = _merged([Slice(note.source[0].start, note.slices[0].end), *note.slices[1:]], source)
    reading = read_slices(slices, source)
    label = len(reading) - len(note.reading)
    return replace(
        note,
        label=None,
        link=None,
        tag=tag,
        reading=reading,
        text=reading[:label] + note.text,
        slices=slices,
        steps=_without_kind(note, "note-moved"),
        marks=tuple(Mark(mark.kind, mark.start + label, mark.end + label) for mark in note.marks),
    )


def without_cites(form: Form, note: int) -> Form:
    """The unit without marks of that footnote."""
    return replace(form, cites=tuple(cite for cite in form.cites if cite.footnote != note))


def read_slices(slices: Sequence[Slice], source: str) -> str:
    """What the slices make up."""
    return "".join((" " if each.spaced else "") + source[each.start : each.end] for each in slices)


# Slices and their places --------------------------------------------------------------------------------------------


class _Places:
    """Where the characters of a reading stand in the source, and back."""

    def __init__(self, slices: Sequence[Slice]) -> None:
        self._slices = slices
        self._starts: list[int] = []
        at = 0
        for each in slices:
            self._starts.append(at + each.spaced)
            at += each.spaced + each.end - each.start

    def source(self, offset: int) -> int:
        """The place of the character at `offset`."""
        index = max(0, bisect_right(self._starts, offset) - 1)
        return min(self._slices[index].start + max(0, offset - self._starts[index]), self._slices[index].end)

    def source_of_gap(self, offset: int) -> int:
        """The place right behind the character before `offset`, where a mark that was left out stood."""
        return self.source(offset - 1) + 1 if offset else self._slices[0].start

    def offset(self, place: int) -> int:
        """Where a place of the source stands in the reading; what is left out stands where it was cut."""
        index = max(0, bisect_right(self._slices, place, key=lambda each: each.start) - 1)
        each = self._slices[index]
        return self._starts[index] + min(max(0, place - each.start), each.end - each.start)


def _merged(slices: Sequence[Slice], source: str) -> tuple[Slice, ...]:
    """In order, neighbours made one, with a space where a line ends between two; no white space at either end."""
    merged: list[Slice] = []
    for each in sorted(slices, key=lambda piece: piece.start):
        if merged and merged[-1].end == each.start:
            merged[-1] = replace(merged[-1], end=each.end)
        else:
            merged.append(Slice(each.start, each.end, bool(merged) and _spaced(merged[-1], each, source)))
    return _trimmed(merged, source)


def _spaced(before: Slice, after: Slice, source: str) -> bool:
    gap = source[before.end : after.start]
    parted = any(char in gap for char in "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029") or gap.isspace()
    return parted and not touching(source[before.end - 1], source[after.start])


def _trimmed(slices: list[Slice], source: str) -> tuple[Slice, ...]:
    first, last = slices[0], slices[-1]
    ink = source[first.start : first.end]
    slices[0] = Slice(first.start + len(ink) - len(ink.lstrip()), first.end)
    ink = source[slices[-1].start : last.end]
    slices[-1] = replace(slices[-1], end=slices[-1].start + len(ink.rstrip()))
    return tuple(each for each in slices if each.start < each.end)


# Texts --------------------------------------------------------------------------------------------------------------


def _text_with(form: Form, reading: str, slices: Sequence[Slice], step: Step) -> str:
    """The text, corrected or not, with what came back into the reading."""
    if form.text == form.reading:
        return reading
    old, places = _Places(form.slices), map_offset(form.reading, form.text)
    text, shift = form.text, 0
    for span in sorted(step.spans):
        back = _piece(reading, slices, span)
        at = places.end(old.offset(span.start)) + shift
        text = text[:at] + back + text[at:]
        shift += len(back)
    return text


def _piece(reading: str, slices: Sequence[Slice], span: Span) -> str:
    places = _Places(slices)
    return reading[places.offset(span.start) : places.offset(span.end - 1) + 1]


def _parted_text(form: Form, starts: Sequence[int]) -> Iterator[str]:
    """The text cut where the parts of the reading begin (places of the source)."""
    old, places = _Places(form.slices), map_offset(form.reading, form.text)
    cuts = [0, *(places(old.offset(start)) for start in starts), len(form.text)]
    return (form.text[start:end].strip() for start, end in pairwise(cuts))


def _part(form: Form, start: int, end: int, source: str) -> Form:
    """What of the unit stands between two places of the source."""
    slices = tuple(each for each in form.slices if start <= each.start < end)
    spans = tuple(Span(max(each.start, start), min(each.end, end)) for each in form.source)
    spans = tuple(span for span in spans if span.start < span.end)
    if not slices:
        return replace(form, slices=(), source=spans)
    slices = (replace(slices[0], spaced=False), *slices[1:])
    old, new = _Places(form.slices), _Places(slices)
    reading = read_slices(slices, source)
    first, last = old.offset(slices[0].start), old.offset(slices[-1].end - 1) + 1
    within = _clipped(form.marks, first, last)
    return replace(
        form,
        reading=reading,
        extracted=" ".join(source[span.start : span.end] for span in spans),
        slices=slices,
        source=spans,
        steps=tuple(step for step in form.steps if any(start <= span.start < end for span in step.spans)),
        marks=tuple(Mark(kind, left - first, right - first) for kind, left, right in within),
        cites=tuple(
            replace(cite, offset=new.offset(old.source_of_gap(cite.offset)))
            for cite in form.cites
            if start <= old.source_of_gap(cite.offset) < end
        ),
    )


def _clipped(marks: Sequence[Mark], first: int, last: int) -> Iterator[tuple[str, int, int]]:
    for mark in marks:
        left, right = max(mark.start, first), min(mark.end, last)
        if left < right:
            yield mark.kind, left, right


# Steps --------------------------------------------------------------------------------------------------------------


def _without(form: Form, step: Step) -> tuple[Step, ...]:
    return tuple(each for each in form.steps if each != step)


def _without_kind(form: Form, kind: str) -> tuple[Step, ...]:
    return tuple(each for each in form.steps if each.kind != kind)


def _lies_between(places: _Places, mark: Mark, step: Step) -> bool:
    """Whether the formatting is what the step's signs meant: it lies right between them."""
    opened = any(places.offset(span.end) == mark.start for span in step.spans)
    return opened and any(places.offset(span.start) == mark.end for span in step.spans)


def _cited_by(places: _Places, cite: Cite, step: Step) -> bool:
    return any(places.offset(span.start) == cite.offset for span in step.spans)
