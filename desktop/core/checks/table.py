"""The table of all checks, and what is done with it: learn the habits of a document, look at a row of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.core.checks import (
    clauses,
    emphasis,
    formulas,
    lengths,
    months,
    names,
    notes,
    numbering,
    pairs,
    tags,
    terms,
    values,
)
from desktop.core.checks.row import Discrepancy, Row, Side
from desktop.core.checks.survey import Survey, survey
from desktop.core.checks.termlist import TermList
from desktop.core.messages import Message

TITLES: Mapping[str, Message] = {
    **values.TITLES,
    **months.TITLES,
    **notes.TITLES,
    **numbering.TITLES,
    **tags.TITLES,
    **emphasis.TITLES,
    **pairs.TITLES,
    **names.TITLES,
    **lengths.TITLES,
    **terms.TITLES,
    **formulas.TITLES,
}
"""What every kind of disagreement is called for the reader."""

_SAMPLE, _FEWEST = 200, 8
_OTHERWISE = 0.3
_NO_TERMS = terms.index_terms(TermList(()))


@dataclass(frozen=True, slots=True)
class Habits:
    """What the versions of a document do throughout, each check's own; `listed` are the terms of the reader's list.

    `editions` are versions that are no translations of the same text: too much of what they say is other.
    """

    survey: Survey
    notes: notes.NoteHabits
    numbering: numbering.NumberHabits
    tags: tags.TagHabits
    emphasis: emphasis.EmphasisHabits
    pairs: pairs.PairHabits
    names: names.NameHabits
    lengths: lengths.LengthHabits
    formulas: formulas.FormulaHabits
    clauses: clauses.ClauseHabits
    listed: terms.TermIndex
    listed_habits: terms.TermHabits
    editions: frozenset[int] = frozenset()


_CHECKS: tuple[Callable[[Row, Habits], Iterator[Discrepancy]], ...] = (
    lambda row, habits: values.find(row, habits.survey),
    lambda row, _habits: months.find(row),
    lambda row, habits: notes.find_notes(row, habits.notes),
    lambda row, habits: numbering.find_numbering(row, habits.numbering),
    lambda row, habits: tags.find_tags(row, habits.tags),
    lambda row, habits: emphasis.find_emphasis(row, habits.emphasis),
    lambda row, habits: pairs.find_pairs(row, habits.pairs),
    lambda row, habits: names.find_names(row, habits.names),
    lambda row, habits: lengths.find_sentences(row, habits.lengths),
    lambda row, habits: formulas.find_formulas(row, habits.formulas),
    lambda row, habits: clauses.find_clauses(row, habits.clauses),
    lambda row, habits: terms.find_terms(row, habits.listed, habits.listed_habits),
)
"""What is asked of every row whose sides surely say the same."""


class _Watched(list[Row]):
    """Rows that tell whenever one of them is looked at, so that a long look at them can be ended."""

    def __init__(self, rows: Iterable[Row], step: Callable[[], object]) -> None:
        super().__init__(rows)
        self._step = step

    def __iter__(self) -> Iterator[Row]:
        for row in super().__iter__():
            self._step()
            yield row


def gather(rows: Sequence[Row], listed: TermList | None = None, step: Callable[[], object] | None = None) -> Habits:
    """The habits of a document's versions; `listed` are the terms that the reader wants to be used.

    `step` is called very often while it lasts; whatever it raises ends the work.
    """
    index = _NO_TERMS if listed is None else terms.index_terms(listed)
    sure: Sequence[Row] = [row for row in rows if row.sure]
    if step is not None:
        rows, sure = _Watched(rows, step), _Watched(sure, step)
    habits = Habits(
        survey(sure),
        notes.survey_notes(sure),
        numbering.survey_numbering(sure),
        tags.survey_tags(sure),
        emphasis.survey_emphasis(sure),
        pairs.survey_pairs(sure),
        names.survey_names(sure),
        lengths.survey_lengths(rows),
        formulas.survey_formulas(sure),
        clauses.survey_clauses(sure),
        index,
        terms.survey_terms(sure, index),
    )
    return replace(habits, editions=habits.lengths.apart | _other_editions(sure, habits.survey))


def _other_editions(rows: Sequence[Row], habits: Survey) -> frozenset[int]:
    """Versions that say other numbers, dates and symbols than the original in a good part of some of the rows."""
    looked_at, otherwise = Counter[int](), Counter[int]()
    for row in rows[:: max(1, len(rows) // _SAMPLE)]:
        present = [version for version, side in enumerate(row.sides) if version and side.texts and row.sides[0].texts]
        looked_at.update(present)
        for version in present:
            two = Row((row.sides[0], row.sides[version]))
            otherwise[version] += any(True for _each in values.find(two, habits))
    return frozenset(
        version for version, times in looked_at.items() if times >= _FEWEST and otherwise[version] > _OTHERWISE * times
    )


def find(row: Row, habits: Habits) -> tuple[Discrepancy, ...]:
    """What the sides of the row say differently, the surest first.

    Where it is not sure that they say the same, only what has nothing beside it is told of. Versions that are other
    editions of the text are left out.
    """
    missing = lengths.find_paragraphs(row, habits.lengths)
    row = _translations(row, habits)
    told = [found for check in _CHECKS for found in check(row, habits)] if row.sure else []
    return tuple(sorted((*missing, *told), key=lambda each: -each.score))


def _translations(row: Row, habits: Habits) -> Row:
    if not habits.editions:
        return row
    sides = (Side(side.language) if at in habits.editions else side for at, side in enumerate(row.sides))
    return replace(row, sides=tuple(sides))


def find_in_order(rows: Sequence[Row], habits: Habits) -> tuple[tuple[int, Discrepancy], ...]:
    """What only the rows of a document one behind the other tell, each with the index of its row: numbers skipped."""
    return tuple(numbering.find_skipped(rows, habits.numbering))


def find_all(rows: Sequence[Row], listed: TermList | None = None) -> tuple[tuple[int, Discrepancy], ...]:
    """All that the versions of a document say differently, with the index of the row, the surest first."""
    habits = gather(rows, listed)
    found = [(at, each) for at, row in enumerate(rows) for each in find(row, habits)]
    return tuple(sorted((*found, *find_in_order(rows, habits)), key=lambda told: (-told[1].score, told[0])))
