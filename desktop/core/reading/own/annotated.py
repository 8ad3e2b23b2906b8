"""Texts that Web Annotations are on, the paragraphs and footnotes in them, and what the places of annotations are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.core.document import Mark, Revision
from desktop.core.reading.own import fields
from desktop.core.reading.own.fields import Fields, items, text
from desktop.core.reading.own.told import ToldCite
from desktop.core.text import Span, apply_edit, moved


def value(annotation: Fields, purpose: str) -> str:
    """What the body for this purpose says; empty where there is none."""
    bodies = (each for each in items(annotation.get("body")) if isinstance(each, dict))
    return next((text(each, "value") for each in bodies if each.get("purpose", "") == purpose), "")


def target(annotation: Fields) -> Fields:
    """The first thing that an annotation is on; what is only named is its id."""
    first = next(iter(items(annotation.get("target"))), None)
    return {"id": first} if isinstance(first, str) else fields.fields(first)


def textual(annotation: Fields) -> Sequence[Fields]:
    """Its bodies that are texts with a name, which others can be on."""
    bodies = (each for each in items(annotation.get("body")) if isinstance(each, dict))
    return [each for each in bodies if "id" in each and "value" in each]


@dataclass(slots=True, eq=False)
class Unit:
    """A paragraph, or a footnote: the annotation that says what it is, and what was found of it so far.

    `place` counts the paragraphs of its version, then the footnotes.
    """

    version: int
    note: bool
    said: Fields
    reading: str
    place: int = 0
    revisions: list[Revision] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    cites: list[ToldCite] = field(default_factory=list)

    def reads(self) -> str:
        """Its text as it is now; raises ValueError if its corrections do not fit one another."""
        now = self.reading
        for each in self.revisions:
            now = apply_edit(now, each.edit)
        return now


@dataclass(slots=True, eq=False)
class Text:
    """A version's text, as it was extracted or as it reads now, with the units that stand in it in their order."""

    whole: str
    version: int
    extracted: bool
    stand: list[tuple[int, Unit, Span]] = field(default_factory=list)

    def at(self, span: Span) -> tuple[Unit, Span]:
        """The unit in which a span begins, and the span counted from there."""
        index = bisect_right(self.stand, span.start, key=lambda each: each[0]) - 1
        if index < 0:
            raise ValueError("a place before the first paragraph")
        start, unit, _whole = self.stand[index]
        return unit, Span(span.start - start, span.end - start)


class Spot(NamedTuple):
    """Where an annotation is: a unit, and a span of its extracted text or of what it reads now, or all of it."""

    unit: Unit
    span: Span | None
    extracted: bool

    def now(self) -> Span | None:
        """The span in what the unit reads now."""
        span = self.span
        for each in self.unit.revisions if self.extracted else ():
            span = None if span is None else moved(span, each.edit)
        return span


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of a file by their ids, the languages of its versions, and its units by their ids."""

    texts: dict[str, Text] = field(default_factory=dict)
    languages: list[str] = field(default_factory=list)
    units: dict[str, Unit] = field(default_factory=dict)

    def spot(self, where: Fields) -> Spot:
        """The place that a target is; raises KeyError or ValueError if it is nowhere in the texts."""
        unit = self.units.get(text(where, "id"))
        if unit is not None:
            return Spot(unit, None, extracted=True)
        known = self.texts[text(where, "source")]
        return Spot(*known.at(selected(where, known.whole)), known.extracted)

    def of(self, version: int) -> list[Unit]:
        """The units of a version in their order."""
        found = {unit.place: unit for unit in self.units.values() if unit.version == version}
        return [found[place] for place in sorted(found)]


def selected(where: Fields, whole: str) -> Span:
    """What the selectors of a target choose of a text; by the words around it where no position is told."""
    selectors = {text(each, "type"): each for each in map(fields.fields, items(where.get("selector")))}
    position, quoted = selectors.get("TextPositionSelector"), selectors.get("TextQuoteSelector", {})
    exact, before = text(quoted, "exact"), text(quoted, "prefix")
    if position is None:
        start = whole.index(before + exact + text(quoted, "suffix")) + len(before)
        return Span(start, start + len(exact))
    span = Span(fields.count(position, "start"), fields.count(position, "end"))
    if not span.start <= span.end <= len(whole) or (quoted and whole[span.start : span.end] != exact):
        raise ValueError("a place that is not there")
    return span


def texts_of(described: Iterable[Fields], classified: Iterable[Fields], identified: Iterable[Fields]) -> Texts:
    """The texts that are described, with the paragraphs and the footnotes in them."""
    found = Texts()
    for each in described:
        bodies = textual(each)
        for number, body in enumerate(bodies):
            found.texts[text(body, "id")] = Text(text(body, "value"), len(found.languages), extracted=not number)
        if bodies:
            found.languages.append(text(bodies[0], "language"))
    for note, told in ((False, classified), (True, identified)):
        for each in told:
            _stand(found, each, note=note)
    for known in found.texts.values():
        known.stand.sort(key=lambda each: each[0])
        if known.extracted:
            for place, unit in enumerate(sorted((unit for _start, unit, _span in known.stand), key=lambda u: u.note)):
                unit.place = place
    return found


def _stand(found: Texts, annotation: Fields, *, note: bool) -> None:
    """A unit in the texts that its annotation is on, the extracted one first."""
    unit = None
    for where in map(fields.fields, items(annotation.get("target"))):
        known = found.texts[text(where, "source")]
        span = selected(where, known.whole)
        if unit is None:
            unit = Unit(known.version, note, annotation, known.whole[span.start : span.end])
        found.units[text(where, "id")] = unit
        known.stand.append((span.start, unit, span))
