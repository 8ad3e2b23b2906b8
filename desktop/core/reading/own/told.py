"""What a file of our own making tells of a version, and the reading made of it, with no guess about anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from desktop.core.document import (
    Anchor,
    Footnote,
    Furniture,
    Given,
    Mark,
    OwnDirection,
    Paragraph,
    Reading,
    Remark,
    Revision,
    Slice,
    Status,
    Step,
)
from desktop.core.languages import language
from desktop.core.text import Span, apply_edit

_GAP = "\n\n"


class ToldCite(NamedTuple):
    """A footnote under a paragraph: its place among those of the version, and its mark's offset in the `reading`.

    Not `cited` where the note has no mark.
    """

    note: int
    offset: int
    cited: bool = True


@dataclass(frozen=True, slots=True)
class ToldUnit:
    """A paragraph, or with a label a footnote. `revisions` lead from `reading` to what it reads now.

    `cites` are the footnotes under it. Offsets of `marks` count in `reading`.
    """

    reading: str
    label: str | None = None
    tag: str = ""
    number: str = ""
    revisions: tuple[Revision, ...] = ()
    marks: tuple[Mark, ...] = ()
    cites: tuple[ToldCite, ...] = ()
    status: Status = "todo"
    language: str = ""
    direction: OwnDirection = ""

    @property
    def text(self) -> str:
        """What it reads now; raises ValueError if the revisions do not fit one another."""
        text = self.reading
        for each in self.revisions:
            text = apply_edit(text, each.edit)
        return text


@dataclass(frozen=True, slots=True)
class ToldVersion:
    """A version: its paragraphs in their order, then its footnotes.

    Spans of remarks and tags count in the text as it reads now, and are cut to it.
    """

    language: str
    units: tuple[ToldUnit, ...]
    remarks: tuple[Remark, ...] = ()
    given: tuple[Given, ...] = ()
    symbol: str = ""
    title: str = ""
    metadata: tuple[tuple[str, str], ...] = ()


def reading_of(told: ToldVersion, name: str, form: str, sha256: str) -> Reading:
    """The reading of a version that a file tells: its source is what it tells, number and text of each unit.

    Raises ValueError for a version without text, and where it contradicts itself.
    """
    if not any(unit.reading or unit.text for unit in told.units):
        raise ValueError("a version without text")
    source, places = _written(told.units)
    bodies = [unit for unit in told.units if unit.label is None]
    paragraphs = tuple(_paragraph(unit, place) for unit, place in _pairs(told.units, places, notes=False))
    anchors = list(_anchors(bodies, len(told.units) - len(bodies)))
    notes = _pairs(told.units, places, notes=True)
    footnotes = tuple(_footnote(unit, place, anchored) for (unit, place), anchored in zip(notes, anchors, strict=True))
    texts = [unit.text for unit in (*bodies, *(unit for unit in told.units if unit.label is not None))]
    return Reading(
        name,
        form,
        told.language,
        language(told.language).direction,
        "utf-8",
        sha256,
        source,
        paragraphs,
        footnotes,
        tuple(_blanks(source, places)),
        told.symbol,
        told.title,
        metadata=told.metadata,
        remarks=tuple(replace(each, span=_within(each.span, texts[each.unit])) for each in told.remarks),
        given=tuple(replace(each, span=_within(each.span, texts[each.unit])) for each in told.given),
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a unit stands in the source: all of it, and its reading."""

    whole: Span
    words: Span


def _written(units: Sequence[ToldUnit]) -> tuple[str, list[_Place]]:
    """The source, and the place of each unit in it: a footnote stands behind the first paragraph that it is under."""
    parts: list[str] = []
    places: dict[int, _Place] = {}
    at = 0
    for index in _order(units):
        unit = units[index]
        lead = f"{unit.number} " if unit.number else ""
        words = Span(at + len(lead), at + len(lead) + len(unit.reading))
        places[index] = _Place(Span(at, words.end), words)
        parts += [lead, unit.reading, _GAP]
        at = words.end + len(_GAP)
    return "".join(parts), [places[index] for index in range(len(units))]


def _order(units: Sequence[ToldUnit]) -> Iterator[int]:
    notes = [index for index, unit in enumerate(units) if unit.label is not None]
    waiting = dict.fromkeys(notes)
    for index, unit in enumerate(units):
        if unit.label is None:
            yield index
            for note in (notes[each.note] for each in unit.cites if 0 <= each.note < len(notes)):
                if note in waiting:
                    del waiting[note]
                    yield note
    yield from waiting


def _pairs(units: Sequence[ToldUnit], places: Sequence[_Place], *, notes: bool) -> Iterator[tuple[ToldUnit, _Place]]:
    return ((unit, place) for unit, place in zip(units, places, strict=True) if (unit.label is not None) == notes)


def _paragraph(unit: ToldUnit, place: _Place) -> Paragraph:
    extracted = f"{unit.number} {unit.reading}" if unit.number else unit.reading
    own = (unit.language, unit.direction, unit.status)
    said = (unit.tag, unit.number, unit.reading, unit.text, extracted)
    return Paragraph(*said, _slices(place), _spans(place), _steps(unit, place), unit.marks, unit.revisions, *own)


def _footnote(unit: ToldUnit, place: _Place, anchors: tuple[Anchor, ...]) -> Footnote:
    said = (unit.label or "", unit.reading, unit.text, unit.reading, _slices(place), _spans(place), anchors)
    return Footnote(*said, _steps(unit, place), unit.marks, unit.revisions, unit.language, unit.direction)


def _steps(unit: ToldUnit, place: _Place) -> tuple[Step, ...]:
    """Of corrections that the file tells, the reading says so."""
    return (Step("tracked-change", _spans(place)),) if unit.revisions and _spans(place) else ()


def _slices(place: _Place) -> tuple[Slice, ...]:
    return (Slice(place.words.start, place.words.end),) if len(place.words) else ()


def _spans(place: _Place) -> tuple[Span, ...]:
    return (place.whole,) if len(place.whole) else ()


def _anchors(bodies: Sequence[ToldUnit], count: int) -> Iterator[tuple[Anchor, ...]]:
    """For each footnote where it is cited; raises ValueError for one that is not there."""
    cited: list[list[Anchor]] = [[] for _ in range(count)]
    for index, unit in enumerate(bodies):
        for each in unit.cites:
            if not 0 <= each.note < count:
                raise ValueError("a footnote that is cited is not there")
            if each.cited:
                cited[each.note].append(Anchor(index, each.offset))
    yield from map(tuple, cited)


def _within(span: Span | None, text: str) -> Span | None:
    if span is None:
        return None
    end = max(0, min(span.end, len(text)))
    return Span(max(0, min(span.start, end)), end)


def _blanks(source: str, places: Iterable[_Place]) -> Iterator[Furniture]:
    at = 0
    for place in sorted(places, key=lambda each: each.whole.start):
        if place.whole.start > at:
            yield Furniture("blank", at, place.whole.start)
        at = max(at, place.whole.end)
    if at < len(source):
        yield Furniture("blank", at, len(source))
