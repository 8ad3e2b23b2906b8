"""What is one unit of a file of aligned texts: a row of the review, or footnotes that are each other's."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from desktop.core.document import Row
from desktop.core.footnotes import Cited, counterparts
from desktop.core.review import Review, Unit, VersionText

_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")

Sides = tuple[tuple[Unit, ...], ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """For each version its paragraphs in a row, or with `notes` its footnote; `row` is None for what is in none."""

    id: str
    sides: Sides
    row: Row | None = None
    notes: bool = False


def language_tags(texts: Iterable[VersionText]) -> tuple[str, ...]:
    """A language tag (BCP 47) for each version, no two of them alike: a second one in English is "en-x-v2"."""
    tags: list[str] = []
    for number, text in enumerate(texts, start=1):
        tag = text.info.language if _TAG.fullmatch(text.info.language) else "und"
        alike = tag.lower() in {each.lower() for each in tags}
        tags.append(f"{tag}-x-v{number}" if alike else tag)
    return tuple(tags)


class Passages:
    """A review's passages in the order in which they are written: behind a row the footnotes it is the first to cite.

    `of_note` has the id of each footnote's passage, by the footnote's key.
    """

    def __init__(self, review: Review, texts: Sequence[VersionText]) -> None:
        self._rows = review.rows
        self._texts = texts
        self._columns = [review.texts.index(text) for text in texts]
        self._units = {unit.key: (unit, place) for place, text in enumerate(texts) for unit in text.units}
        groups = list(_grouped([self._cited(*each) for each in zip(texts, self._columns, strict=True)]))
        self.of_note, self._groups = self._named(groups)

    def __iter__(self) -> Iterator[Passage]:
        waiting = dict(self._groups)
        for passage in chain(self._linked(), self._unlinked()):
            yield passage
            for key in _notes_of(passage.sides):
                yield from self._footnotes(self.of_note.get(key, ""), waiting)
        for name in self._groups:
            yield from self._footnotes(name, waiting)

    def _linked(self) -> Iterator[Passage]:
        """The rows that have a paragraph of these versions."""
        for row in self._rows:
            cells = (row.cells[column] for column in self._columns)
            sides = tuple(tuple(self._units[cell.paragraph][0] for cell in each) for each in cells)
            if any(sides):
                yield Passage(f"row{row.index + 1}", sides, row)

    def _unlinked(self) -> Iterator[Passage]:
        """The paragraphs that no row has, each by itself."""
        linked = {cell.paragraph for row in self._rows for cells in row.cells for cell in cells}
        alone = [unit for text in self._texts for unit in text.paragraphs if unit.key not in linked]
        return (Passage(f"paragraph{number}", self._sides([unit.key])) for number, unit in enumerate(alone, start=1))

    def _footnotes(self, name: str, waiting: dict[str, tuple[int, ...]]) -> Iterator[Passage]:
        group = waiting.pop(name, ())
        if group:
            yield Passage(name, self._sides(group), notes=True)

    def _sides(self, keys: Iterable[int]) -> Sides:
        sides: list[tuple[Unit, ...]] = [() for _ in self._texts]
        for unit, place in (self._units[key] for key in keys):
            sides[place] += (unit,)
        return tuple(sides)

    def _named(self, groups: Sequence[tuple[int, ...]]) -> tuple[Mapping[int, str], Mapping[str, tuple[int, ...]]]:
        """The footnotes' passages and what is in each, counted in the order in which the text cites them."""
        of = {key: group for group in groups for key in group}
        cited = (key for passage in self._linked() for key in _notes_of(passage.sides))
        ordered = dict.fromkeys(of[key] for key in (*cited, *of) if key in of)
        named = {f"note{number}": group for number, group in enumerate(ordered, start=1)}
        return {key: name for name, group in named.items() for key in group}, named

    def _cited(self, text: VersionText, column: int) -> list[Cited]:
        links: defaultdict[int, list[int]] = defaultdict(list)
        for row in self._rows:
            for cell in row.cells[column]:
                for each in self._units[cell.paragraph][0].citations:
                    links[each.footnote].append(row.index)
        return [Cited(note.key, note.label or "", tuple(links[note.key])) for note in text.footnotes]


def _grouped(notes: Sequence[Sequence[Cited]]) -> Iterator[tuple[int, ...]]:
    """The keys of footnotes that are each other's; those of the other versions are held against the first one's."""
    if not notes:
        return
    groups = {note.key: [note.key] for note in notes[0]}
    for others in notes[1:]:
        facing = counterparts(others, notes[0])
        for other in others:
            groups.setdefault(facing.get(other.key, other.key), []).append(other.key)
    yield from map(tuple, groups.values())


def _notes_of(sides: Sides) -> Iterator[int]:
    return (each.footnote for units in sides for unit in units for each in unit.citations)
