"""A paragraph cut in two at a place of its text, and two neighbours made one; nothing of the source is lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.core.changes import Cite, Form
from desktop.core.diff import map_offset
from desktop.core.document import Mark, Slice, Step
from desktop.core.messages import KnownError
from desktop.core.reading.keeping import touching
from desktop.core.rereading import PARTED, read_slices
from desktop.core.text import Span

_WHOLE = frozenset({"mojibake", "visual-order"})
"""Steps after which a place of the text says nothing of one in the source."""


_LINE_ENDS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"


def cut(form: Form, offset: int, source: str) -> tuple[Form, Form]:
    """The paragraph up to an offset of its text, and the rest as a new one without a number.

    White space at the cut stands in neither text. Of the source the first has all up to the cut, what was left out
    right behind its last word too. What was corrected stays on its side. Raises KnownError where that cannot be done.
    """
    if form.label is not None:
        raise KnownError("A footnote cannot be cut in two. Nothing was changed.")
    if any(step.kind in _WHOLE for step in form.steps):
        raise KnownError(
            "The whole line was put right here, so that it cannot be told where to cut it. Nothing was changed."
        )
    texts = form.text[:offset].rstrip(), form.text[offset:].lstrip()
    at = map_offset(form.text, form.reading)(offset)
    end = len(form.reading[:at].rstrip())
    start = len(form.reading) - len(form.reading[at:].lstrip())
    if not (all(texts) and end and start < len(form.reading)):
        raise KnownError("There must be text on both sides of the cut. Nothing was changed; choose a place inside it.")
    gap = _gap(form, end, start)
    place = _place(form, gap, source)
    rest = replace(form, steps=(*(step for step in form.steps if step.kind not in PARTED), *_joined(form, gap)))
    first = _half(rest, Span(0, end), Span(0, place), source)
    second = _half(rest, Span(start, len(form.reading)), Span(place, len(source)), source)
    near = tuple(replace(cite, offset=min(cite.offset, end)) for cite in form.cites if not _behind(cite, end, start))
    far = tuple(replace(cite, offset=cite.offset - start) for cite in form.cites if _behind(cite, end, start))
    return (
        replace(first, text=texts[0], cites=near),
        replace(second, key=0, number="", link=None, text=texts[1], cites=far),
    )


def join(first: Form, second: Form, source: str) -> Form:
    """Two paragraphs as one, the second's number in the text. Raises KnownError where that cannot be done."""
    if first.label is not None or second.label is not None or second.source[0].start < first.source[-1].end:
        raise KnownError("These two do not stand one behind the other in their file. Nothing was changed.")
    slices = _both(first, second, source)
    reading = read_slices(slices, source)
    before = len(reading) - len(second.reading)
    joined = replace(
        first,
        reading=reading,
        text=first.text + reading[len(first.reading) : before] + second.text,
        slices=slices,
        steps=(*first.steps, *map(_in_text, second.steps)),
        marks=(*first.marks, *(Mark(each.kind, each.start + before, each.end + before) for each in second.marks)),
        cites=(*first.cites, *(replace(cite, offset=cite.offset + before) for cite in second.cites)),
    )
    return _of(joined, _together(first.source, second.source), Span(0, len(source)), source)


def _both(first: Form, second: Form, source: str) -> tuple[Slice, ...]:
    """The slices of both, the second's number between them; in one line with their own space, or none."""
    *upper, last = first.slices
    head, *lower = _with_number(second, source)
    between = source[last.end : head.start]
    if first.source[-1].end < second.source[0].start or any(char in _LINE_ENDS for char in between):
        spaced = not touching(source[last.end - 1], source[head.start])
        return (*upper, last, replace(head, spaced=spaced), *lower)
    behind = len(between) - len(between.rstrip())
    before = 0 if behind else len(between) - len(between.lstrip())
    last, head = replace(last, end=last.end + before), Slice(head.start - behind, head.end)
    return (*upper, *([Slice(last.start, head.end, last.spaced)] if last.end == head.start else [last, head]), *lower)


def _with_number(form: Form, source: str) -> tuple[Slice, ...]:
    """The paragraph's slices behind that of its number, which has the space behind it if there is one."""
    if not form.number:
        return form.slices
    at = source.find(form.number, form.source[0].start, form.slices[0].start)
    if at < 0:
        raise KnownError("The number {0} is not printed before its paragraph. Nothing was changed.", form.number)
    end = at + len(form.number)
    space = source[end : min(end + 1, form.slices[0].start)]
    own = space.isspace() and space not in _LINE_ENDS
    return (Slice(at, end + own), replace(form.slices[0], spaced=not own), *form.slices[1:])


def _in_text(step: Step) -> Step:
    """A bullet before a number that stands in the text now is one in the text too."""
    return replace(step, kind="bullet") if step.kind == "bullet-before-number" else step


def _together(first: Sequence[Span], second: Sequence[Span]) -> tuple[Span, ...]:
    if first[-1].end < second[0].start:
        return (*first, *second)
    return (*first[:-1], Span(first[-1].start, second[0].end), *second[1:])


# What stands on which side --------------------------------------------------------------------------------------


def _gap(form: Form, end: int, start: int) -> Span:
    """The source between two places of the reading."""
    before, behind = _pieces(form.slices, 0, end), _pieces(form.slices, start, len(form.reading))
    return Span(max(each.end for each in before), min(each.start for each in behind))


def _half(form: Form, of: Span, within: Span, source: str) -> Form:
    """What of the paragraph is read from one stretch of the source; the text is still to be given."""
    half = replace(
        form,
        reading=form.reading[of.start : of.end],
        slices=tuple(_pieces(form.slices, of.start, of.end)),
        steps=tuple(_steps(form.steps, within.start, within.end)),
        marks=tuple(_marks(form.marks, of.start, of.end)),
    )
    return _of(half, form.source, within, source)


def _place(form: Form, gap: Span, source: str) -> int:
    """Where in the source the second part begins: behind the last white space that is not part of a sign left out."""
    left_out = [span for step in form.steps if step.kind not in PARTED for span in step.spans]
    for at in range(gap.end, gap.start, -1):
        if source[at - 1].isspace() and not any(span.start < at < span.end for span in left_out):
            return at
    return gap.end


def _pieces(slices: Sequence[Slice], start: int, end: int) -> Iterator[Slice]:
    """The slices that make up `reading[start:end]`."""
    at = 0
    for each in slices:
        at += each.spaced
        left, right = max(start, at), min(end, at + each.end - each.start)
        if left < right:
            yield Slice(each.start + left - at, each.start + right - at, each.spaced and start < at)
        at += each.end - each.start


def _marks(marks: Sequence[Mark], start: int, end: int) -> Iterator[Mark]:
    for mark in marks:
        left, right = max(mark.start, start), min(mark.end, end)
        if left < right:
            yield Mark(mark.kind, left - start, right - start)


def _behind(cite: Cite, end: int, start: int) -> bool:
    """Whether the note's mark stands in the second part; right behind the first part it stands in the first."""
    return cite.offset >= start and cite.offset > end


def _joined(form: Form, gap: Span) -> Iterator[Step]:
    """What reading joined, but for the join at the cut."""
    for step in (step for step in form.steps if step.kind in PARTED):
        spans = tuple(span for span in step.spans if not gap.start <= span.start <= span.end <= gap.end)
        if spans:
            yield replace(step, spans=spans)


def _steps(steps: Sequence[Step], start: int, end: int) -> Iterator[Step]:
    """What of the steps was done between two places of the source."""
    for step in steps:
        spans = (
            Span(max(span.start, start), min(span.end, end))
            for span in step.spans
            if (span.start < end and span.end > start) or (span.start == span.end and start < span.start <= end)
        )
        found = tuple(spans)
        if found:
            yield replace(step, spans=found)


def _of(form: Form, spans: Sequence[Span], within: Span, source: str) -> Form:
    """The form with what it has of the source."""
    clipped = (Span(max(span.start, within.start), min(span.end, within.end)) for span in spans)
    here = tuple(span for span in clipped if span.start < span.end)
    return replace(form, source=here, extracted=" ".join(source[span.start : span.end] for span in here))
