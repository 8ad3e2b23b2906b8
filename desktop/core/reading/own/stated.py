"""What a file of aligned texts of ours states of each unit, made into versions and the links between them."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast

from desktop.core.document import STATUSES, Given, Link, Mark, OwnDirection, Parallel, Remark, Revision, Status
from desktop.core.reading.aligned.bitext import LANGUAGES
from desktop.core.reading.own.parts import Part
from desktop.core.reading.own.told import ToldCite, ToldUnit, ToldVersion, reading_of
from desktop.core.text import Edit, Span, apply_edit, narrowest_edit

_TOOL = "Muqabala"
_NAMES = tuple(_TOOL.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
_START = 8192

Record = dict[str, str]


def may_be_ours(data: bytes) -> bool:
    """Whether a file names Muqabala where one of ours does: others need not be parsed to know that they are not."""
    return any(each in data[:_START] for each in _NAMES)


def is_ours(tool: str | None) -> bool:
    """Whether that is the name of the program that wrote a file of ours."""
    return tool == _TOOL


@dataclass(slots=True)
class Stated:
    """What a file states of a unit: `plain` once for each name, `records` of each kind in their order.

    Of a comment there is a record only if it was in the review; `bodies` are all of them, by the ids of the records.
    """

    plain: dict[str, str] = field(default_factory=dict)
    records: dict[str, list[Record]] = field(default_factory=dict)
    bodies: dict[str, str] = field(default_factory=dict)

    def record(self, kind: str, record: Record) -> None:
        """One more thing of a kind that a unit may have several of."""
        self.records.setdefault(kind, []).append(record)

    def of(self, kind: str) -> Sequence[Record]:
        """The records of a kind."""
        return self.records.get(kind, ())


Sides = Mapping[int, Sequence[tuple[Part, Stated]]]
"""What stands in a unit of a file: for each version its paragraphs, with what is stated of each."""


def faced(parts: Sequence[Part], stated: Mapping[str, Stated]) -> list[tuple[Part, Stated]]:
    """The paragraphs of a segment with what is stated of each: under "" of the first, under "2" of the second.

    One without text is none, unless something is stated of it. What is stated of one that is gone is left out, but for
    comments, which are on the last one then.
    """
    names = ["", *(str(number) for number in range(2, len(parts) + 1))]
    faced = [(part, stated.get(name, Stated())) for part, name in zip(parts, names, strict=True)]
    for name, gone in stated.items():
        if name not in names:
            faced[-1][1].bodies.update(gone.bodies)
    return [(part, said) for part, said in faced if part.length or said.plain]


@dataclass(frozen=True, slots=True)
class _Unit:
    place: int
    part: Part
    stated: Stated
    note: str | None


class Gathered:
    """The versions of a file under way; their units are put in the order of the file."""

    def __init__(self, languages: Iterable[str] = ()) -> None:
        self._languages = list(languages)
        self._units: list[list[_Unit]] = [[] for _ in self._languages]
        self._links: list[tuple[list[_Unit], float, bool]] = []
        self._last: dict[tuple[int, bool], int] = {}

    def version(self, language: str) -> int:
        """One more version; raises ValueError for too many."""
        if len(self._languages) == LANGUAGES:
            raise ValueError("too many languages")
        self._languages.append(language)
        self._units.append([])
        return len(self._units) - 1

    def link(self, sides: Sides, score: float, *, confirmed: bool) -> None:
        """Paragraphs that say the same."""
        if not 0 <= score <= 1:
            raise ValueError("a score that is none")
        self._links.append((self._put(sides, None), score, confirmed))

    def footnote(self, sides: Sides, name: str) -> None:
        """A footnote in each version; paragraphs cite it by its name."""
        self._put(sides, name)

    def _put(self, sides: Sides, note: str | None) -> list[_Unit]:
        put: list[_Unit] = []
        for version, parts in sides.items():
            units = [_Unit(self._place((version, note is None), stated), part, stated, note) for part, stated in parts]
            self._units[version] += units
            put += units
        return put

    def _place(self, column: tuple[int, bool], stated: Stated) -> int:
        said = stated.plain.get("place", "")
        self._last[column] = int(said) if said else self._last.get(column, 0) + 1
        return self._last[column]

    def parallel(self, name: str, form: str, sha256: str, *, symbol: str, title: str) -> Parallel:
        """All versions that have text; raises ValueError if none has, and for what contradicts itself."""
        orders = [_ordered(units) for units in self._units]
        there = [number for number, units in enumerate(orders) if any(each.part.length for each in units)]
        versions = [_told(self._languages[number], orders[number], symbol, title) for number in there]
        if not versions:
            raise ValueError("a file without text")
        places = {id(each): (number, at) for number, own in enumerate(there) for at, each in enumerate(orders[own])}
        links = tuple(self._linked(places, len(there)))
        return Parallel(tuple(reading_of(each, name, form, sha256) for each in versions), links)

    def _linked(self, places: Mapping[int, tuple[int, int]], versions: int) -> Iterator[Link]:
        for units, score, confirmed in self._links:
            members: defaultdict[int, list[int]] = defaultdict(list)
            for version, place in (places[id(each)] for each in units if id(each) in places):
                members[version].append(place)
            if members:
                sides = (tuple(sorted(members[each])) if each in members else () for each in range(versions))
                yield Link(tuple(sides), score, "final" if confirmed else "")


def _ordered(units: Sequence[_Unit]) -> list[_Unit]:
    """Paragraphs in their order, then footnotes."""
    return sorted(units, key=lambda each: (each.note is not None, each.place))


def _told(language: str, units: Sequence[_Unit], symbol: str, title: str) -> ToldVersion:
    names = [each.note for each in units if each.note is not None]
    notes = {name: place for place, name in reversed(list(enumerate(names)))}
    threads = tuple(each for index, unit in enumerate(units) for each in _remarks(index, unit.stated))
    given = tuple(each for index, unit in enumerate(units) for each in _given(index, unit.stated))
    return ToldVersion(language, tuple(_unit(each, notes) for each in units), threads, given, symbol, title)


# A unit ---------------------------------------------------------------------------------------------------------


def _unit(unit: _Unit, notes: Mapping[str, int]) -> ToldUnit:
    plain, text = unit.stated.plain, unit.part.text
    reading = plain.get("extracted", text)
    status, direction = cast("Status", plain.get("status", "")), plain.get("direction", "")
    return ToldUnit(
        reading,
        plain.get("label", "") if unit.note is not None else None,
        plain.get("tag", ""),
        plain.get("number", ""),
        revised(reading, text, [_revision(each) for each in unit.stated.of("correction")]),
        tuple(_marks(unit, reading)),
        tuple(_cites(unit, notes, len(reading))) if unit.note is None else (),
        status if status in STATUSES else "todo",
        plain.get("language", ""),
        cast("OwnDirection", direction) if direction in {"ltr", "rtl"} else "",
    )


def revised(reading: str, text: str, chain: Sequence[Revision]) -> tuple[Revision, ...]:
    """The revisions that lead from the reading to the text: those of the file, and what was changed in it since.

    Who made that change is not known. If the file's do not fit one another there is only that one.
    """
    if reading == text:
        return ()
    now, kept = reading, tuple(chain)
    try:
        for each in kept:
            now = apply_edit(now, each.edit)
    except ValueError:
        now, kept = reading, ()
    edit = narrowest_edit(now, text)
    return (*kept, Revision(edit)) if edit else kept


def _revision(record: Record) -> Revision:
    edit = Edit(_number(record, "start"), record.get("before", ""), record.get("after", ""))
    return Revision(edit, *(record.get(name, "") for name in ("author", "at", "cause", "why")))


def _marks(unit: _Unit, reading: str) -> Iterator[Mark]:
    """As they stand in the text, or where that was corrected as the file says of the reading."""
    found = ((each.kind, each.start, each.end) for each in unit.part.found if not each.id)
    if "extracted" in unit.stated.plain:
        found = ((each.get("kind", ""), *_ends(each)) for each in unit.stated.of("mark"))
    for kind, start, end in found:
        first, last = max(0, start), min(end, len(reading))
        if kind and first < last:
            yield Mark(kind, first, last)


def _cites(unit: _Unit, notes: Mapping[str, int], length: int) -> Iterator[ToldCite]:
    """The footnotes under a paragraph: marks that stand in its text, with their place in the reading if it is told."""
    told: defaultdict[str, deque[tuple[int, bool]]] = defaultdict(deque)
    for each in unit.stated.of("note"):
        told[each.get("note", "")].append((_number(each, "offset"), each.get("cited") != "no"))
    marked = [(name, (place, True)) for name, place in unit.part.cited]
    marked = [(name, told[name].popleft() if told[name] and told[name][0][1] else found) for name, found in marked]
    for name, (place, cited) in (*marked, *((name, each) for name, left in told.items() for each in left)):
        if name in notes:
            yield ToldCite(notes[name], max(0, min(place, length)), cited)


def _remarks(index: int, stated: Stated) -> Iterator[Remark]:
    left = dict(stated.bodies)
    firsts = {each.get("id", ""): each for each in stated.of("comment") if not each.get("answers")}
    for each in stated.of("comment"):
        body = left.pop(each.get("id", ""), None)
        if body is not None:
            answers = each.get("answers", "") if each.get("answers") in firsts else ""
            span = _span(each if "start" in each else firsts.get(answers, {}))
            signed = (each.get("author", ""), each.get("at", ""), _key(index, each["id"]), _key(index, answers))
            yield Remark(index, span, body, *signed, each.get("resolved") == "yes" and not answers)
    yield from (Remark(index, None, body, key=_key(index, name)) for name, body in left.items())


def _key(index: int, name: str) -> str:
    """Two units may have comments of the same id, if another program wrote one of them anew."""
    return f"{index}.{name}" if name else ""


def _given(index: int, stated: Stated) -> Iterator[Given]:
    for each in stated.of("tag"):
        if each.get("tag"):
            yield Given(index, _span(each), each["tag"], each.get("author", ""), each.get("at", ""))


def _span(record: Record) -> Span | None:
    return Span(*_ends(record)) if "start" in record else None


def _ends(record: Record) -> tuple[int, int]:
    return _number(record, "start"), _number(record, "end")


def _number(record: Record, name: str) -> int:
    return int(record.get(name, "0"))
