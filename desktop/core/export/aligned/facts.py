"""What stands beside the text of a unit in a file of aligned texts, as names and values: tag, corrections, comments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.core.document import STATUSES, Assignment, Comment, Mark, Status
from desktop.core.export.composed import compose
from desktop.core.export.losses import printable
from desktop.core.export.tracked import settled
from desktop.core.review import Citation, Correction, Unit, VersionText
from desktop.core.text import Span

Record = tuple[str, dict[str, str]]
"""A thing of a kind that a unit may have several of (correction, mark, note, comment, tag): names and values."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is said of a unit: `plain` once for each name, `records` in their order.

    The comments and tags are in the order of the unit's, and their "id" is the file's own.
    """

    plain: dict[str, str]
    records: tuple[Record, ...]


class Teller:
    """Says what is to be said of units, which are asked for in the order in which they are written.

    A unit's "place" among its version's paragraphs, or footnotes, is said where it is not behind the one before it;
    what it was "extracted" as where it was corrected since. `notes` name footnotes by their keys.
    """

    def __init__(self, texts: Iterable[VersionText], notes: Mapping[int, str]) -> None:
        self._places = dict(_places(texts))
        self._notes = notes
        self._next: dict[tuple[int, bool], int] = {}
        self._comments = self._tags = 0

    def of(self, unit: Unit) -> Facts:
        """What is said of this one."""
        chain = settled(unit.reading, unit.text, unit.corrections)
        records = (
            *map(_correction, chain),
            *(map(_mark, unit.marks) if chain else ()),
            *(_note(each, self._notes[each.footnote]) for each in unit.citations if each.footnote in self._notes),
            *self._commented(unit.comments),
            *self._assigned(unit.assigned),
        )
        return Facts(_kept(self._plain(unit, corrected=bool(chain))), records)

    def _plain(self, unit: Unit, *, corrected: bool) -> Iterator[tuple[str, str]]:
        yield "place", self._place(unit)
        yield "label", unit.label or ""
        yield "tag", unit.tag
        yield "number", unit.number
        yield "status", unit.status if unit.status != "todo" else ""
        yield "direction", unit.direction
        yield "language", unit.language
        yield "extracted", unit.reading if corrected else ""

    def _place(self, unit: Unit) -> str:
        version, place = self._places[unit.key]
        column = (version, unit.label is None)
        expected = self._next.get(column, 0)
        self._next[column] = place + 1
        return "" if place == expected else str(place + 1)

    def _commented(self, comments: Sequence[Comment]) -> Iterator[Record]:
        firsts: dict[str, tuple[str, Span | None]] = {}
        for each in comments:
            self._comments += 1
            name = f"comment{self._comments}"
            first, span = firsts.get(each.answers, ("", None))
            firsts[each.key] = name, each.span
            yield "comment", _kept(_comment(each, name, first, own=not first or each.span != span))

    def _assigned(self, tags: Iterable[Assignment]) -> Iterator[Record]:
        for each in tags:
            self._tags += 1
            said = (("id", f"tag{self._tags}"), ("tag", each.tag), ("author", each.author), ("at", each.at))
            yield "tag", _kept((*said, *_ends(each.span)))


def _places(texts: Iterable[VersionText]) -> Iterator[tuple[int, tuple[int, int]]]:
    for version, text in enumerate(texts):
        for units in (text.paragraphs, text.footnotes):
            yield from ((unit.key, (version, place)) for place, unit in enumerate(units))


def _kept(said: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {name: printable(value) for name, value in said if value}


def _correction(each: Correction) -> Record:
    edit = each.edit
    said = (("start", str(edit.start)), ("before", edit.before), ("after", edit.after))
    signed = (("author", each.author), ("at", each.at), ("cause", each.cause), ("why", each.why))
    return "correction", _kept((*said, *signed))


def _mark(each: Mark) -> Record:
    return "mark", {"kind": each.kind, "start": str(each.start), "end": str(each.end)}


def _note(each: Citation, name: str) -> Record:
    return "note", _kept((("note", name), ("offset", str(each.offset)), ("cited", "" if each.cited else "no")))


def _comment(each: Comment, name: str, answers: str, *, own: bool) -> Iterator[tuple[str, str]]:
    """An answer stands where the comment does that it answers, unless it has a place of its `own`."""
    yield from (("id", name), ("author", each.author), ("at", each.at), ("answers", answers))
    yield "resolved", "yes" if each.resolved else ""
    yield from _ends(each.span) if own else ()


def _ends(span: Span | None) -> tuple[tuple[str, str], ...]:
    return () if span is None else (("start", str(span.start)), ("end", str(span.end)))


def least(units: Iterable[Unit]) -> Status:
    """How far the one is that is least far."""
    return min((unit.status for unit in units), key=STATUSES.index, default="todo")


# What stands in the text ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Standing:
    """Where in the text as it stands its formatting is, and the marks of the footnotes cited in it."""

    marks: tuple[Mark, ...]
    cited: tuple[tuple[int, Citation], ...]


def standing(unit: Unit) -> Standing:
    """Places that count in the reading, moved to the text; what is on words that are gone is nowhere."""
    cited = [each for each in unit.citations if each.cited]
    if unit.reading == unit.text:
        return Standing(unit.marks, tuple((each.offset, each) for each in cited))
    return _moved(replace(unit, comments=(), assigned=()))


def _moved(unit: Unit) -> Standing:
    marks: list[Mark] = []
    cited: list[tuple[int, Citation]] = []
    at = 0
    for run in compose(unit, "corrected").runs:
        cited += ((at, each) for each in run.cited)
        end = at + len(run.text)
        for kind in sorted(run.marks):
            before = next((mark for mark in marks if mark.kind == kind and mark.end == at), None)
            if before:
                marks.remove(before)
            marks.append(Mark(kind, before.start if before else at, end))
        at = end
    return Standing(tuple(marks), tuple(cited))
