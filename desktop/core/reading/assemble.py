"""Drafts to paragraphs and footnotes: slices of the source, marks, and the places where notes are cited."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.core.document import Mark, Revision, Slice, Step
from desktop.core.reading.drafts import Draft
from desktop.core.reading.keeping import Kept, keep, touching
from desktop.core.reading.markup import Cuts, Inline, inline, note_marks
from desktop.core.reading.openers import heading_end, opener
from desktop.core.reading.styles import Styles
from desktop.core.reading.styling import Work, keep_insertions, moved_by, revised, revisions, take_styles
from desktop.core.text import Span


@dataclass(frozen=True, slots=True)
class Context:
    """What holds for the whole source while its drafts are assembled.

    `labels` are those of notes whose marks are typed in the text. `changed` names why the drafts' lines are not the
    source's own (visual-order, mojibake); it is empty where they are.
    """

    source: str
    labels: Collection[str]
    bare_parens: bool = False
    changed: str = ""
    markup: bool = True
    typed_numbers: bool = True
    styles: Styles | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A draft made into text: what a paragraph or a footnote is built from.

    `cites` are (offset in `text`, label), `keyed` are (offset, key); offsets of `marks` count in `reading`. Two spans
    of `source` stand in `extracted` with one space between them.
    """

    number: str
    kind: str
    heading: bool
    reading: str
    text: str
    extracted: str
    slices: tuple[Slice, ...]
    source: tuple[Span, ...]
    steps: tuple[Step, ...]
    marks: tuple[Mark, ...] = ()
    cites: tuple[tuple[int, str], ...] = ()
    keyed: tuple[tuple[int, str], ...] = ()
    revisions: tuple[Revision, ...] = ()


@dataclass(frozen=True, slots=True)
class _Begin:
    """How a draft opens: its number, and where its text begins; `cut` are the signs left out before it."""

    text: int
    number: str = ""
    kind: str = ""
    heading: bool = False
    cut: tuple[Cuts, ...] = ()


def assemble(draft: Draft, context: Context) -> Piece:
    """The draft as slices of its source; where its lines were changed slices are whole lines, and `text` differs."""
    work = Work.of(draft)
    changed = context.changed if context.changed != "mojibake" or work.differs(context.source) else ""
    begin, found = _begin(draft, work, context)
    if context.markup and not (changed or found.cuts) and begin.text < len(draft.first.text):
        return _unmarked(draft, work, begin, context.source)
    kept = keep(work.text, begin.text, found)
    if found.revised and not kept.pieces:
        keep_insertions(found)
        kept = keep(work.text, begin.text, found)
    text = "".join(kept.pieces)
    slices = _line_slices(work) if changed else _slices(work, kept)
    made = revisions(found, kept, work.text)
    spans = _spans(draft)
    return Piece(
        number=begin.number,
        kind=begin.kind,
        heading=begin.heading,
        reading=_read(context.source, slices) if changed else text,
        text=revised(text, made) if made else text,
        extracted=_extracted(context.source, spans, text),
        slices=slices,
        source=spans,
        steps=tuple(_steps(draft, spans, work, begin, found.steps, changed)),
        marks=() if changed else _marks(found, kept),
        cites=tuple([(moved_by(made, kept.offset(place)), label) for place, label in found.cites]),
        keyed=tuple([(moved_by(made, kept.offset(place)), key) for place, key in found.keyed]),
        revisions=made,
    )


def _unmarked(draft: Draft, work: Work, begin: _Begin, source: str) -> Piece:
    """What `assemble` makes of lines in which nothing is marked: all that stands after the number of the first."""
    pieces = [draft.first.text[begin.text :]]
    slices = [Slice(*work.place(begin.text, len(draft.first.text)))]
    for above, line in pairwise(work.lines):
        spaced = not touching(above.text[-1:], line.text[:1])
        pieces.append(f" {line.text}" if spaced else line.text)
        slices.append(Slice(line.start, line.end, spaced))
    text, spans = "".join(pieces), _spans(draft)
    return Piece(
        number=begin.number,
        kind=begin.kind,
        heading=begin.heading,
        reading=text,
        text=text,
        extracted=_extracted(source, spans, text),
        slices=tuple(slices),
        source=spans,
        steps=tuple(_steps(draft, spans, work, begin)),
    )


def _begin(draft: Draft, work: Work, context: Context) -> tuple[_Begin, Inline]:
    """How the draft opens, and what is marked in the rest of it: by mark-up in the text, or by what the format says."""
    if context.markup:
        begin = _opening(draft, work.text, markup=True)
        return begin, inline(work.text, begin.text, context.labels, bare_parens=context.bare_parens)
    found = Inline()
    numbers = take_styles(work, context.styles, found) if context.styles else []
    if numbers or not context.typed_numbers:
        begin = _stated(draft, work, numbers)
    else:
        begin = _opening(draft, work.text, markup=False)
    if context.labels:
        note_marks(work.text, begin.text, context.labels, found)
    return begin, found


def _stated(draft: Draft, work: Work, numbers: list[tuple[int, int]]) -> _Begin:
    """The number is the one that the format names, if it does."""
    if not numbers:
        return _Begin(0, heading=draft.heading)
    number = " ".join(work.text[start:end].strip() for start, end in numbers)
    typed = opener(f"{number} x")
    kind = draft.listed or (typed.kind if typed else "number")
    return _Begin(max(end for _, end in numbers), number, kind, draft.heading)


def _opening(draft: Draft, work: str, *, markup: bool) -> _Begin:
    if draft.note:
        return _Begin(draft.note.end)
    sign = heading_end(work) if markup else 0
    cut: tuple[Cuts, ...] = (("heading", ((0, sign),)),) if sign else ()
    number = opener(work, sign)
    if number is None:
        return _Begin(sign, heading=draft.heading or sign > 0, cut=cut)
    if number.bullet:
        cut += (("bullet-before-number", ((number.bullet.start, number.bullet.end),)),)
    return _Begin(number.end, number.number, number.kind, draft.heading or sign > 0, cut)


def _spans(draft: Draft) -> tuple[Span, ...]:
    return tuple([Span(group[0].start, group[-1].end) for group in draft.groups])


def _extracted(source: str, spans: Sequence[Span], text: str) -> str:
    """What stands in the spans; `text` itself where that is the same, so that it is not kept twice."""
    extracted = " ".join([source[span.start : span.end] for span in spans])
    return text if extracted == text else extracted


def _slices(work: Work, kept: Kept) -> tuple[Slice, ...]:
    slices = []
    for start, end, spaced in kept.runs:
        first, last = work.place(start, end)
        slices.append(Slice(first, last, spaced))
    return tuple(slices)


def _line_slices(work: Work) -> tuple[Slice, ...]:
    return tuple(Slice(line.start, line.end, index > 0) for index, line in enumerate(work.lines))


def _read(source: str, slices: tuple[Slice, ...]) -> str:
    return "".join((" " if part.spaced else "") + source[part.start : part.end] for part in slices)


def _marks(found: Inline, kept: Kept) -> tuple[Mark, ...]:
    if not found.marks:
        return ()
    marks = (Mark(kind, kept.offset(start), kept.offset(end)) for kind, start, end in found.marks)
    return tuple(sorted((mark for mark in marks if mark.start < mark.end), key=lambda mark: (mark.start, -mark.end)))


def _steps(
    draft: Draft, whole: tuple[Span, ...], work: Work, begin: _Begin, cuts: Sequence[Cuts] = (), changed: str = ""
) -> Iterator[Step]:
    """What was done to the draft, by kind and place; where its lines were changed a place is the `whole` of them."""
    if changed:
        yield Step(changed, whole)
    if draft.note and draft.note.kind != "native":
        yield Step("note-moved", whole)
    if draft.parted:
        yield Step("split-flattened", whole)
    if len(draft.groups) > 1:
        yield Step("join-page-break", tuple(Span(above.end, below.start) for above, below in pairwise(whole)))
    if len(work.lines) > len(draft.groups):
        gaps = [Span(above.end, below.start) for group in draft.groups for above, below in pairwise(group)]
        yield Step("join-lines", tuple(gaps))
    for kind, spans in (*begin.cut, *cuts):
        yield Step(kind, whole if changed else tuple(work.source(start, end) for start, end in spans))
