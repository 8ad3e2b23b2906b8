"""Rows of a few words for the tests of checks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from desktop.core.checks.row import Discrepancy, Row, Side, Text
from desktop.core.document import Mark


def text(
    written: str,
    key: int = 0,
    tag: str = "operative",
    number: str = "",
    *,
    notes: Sequence[str | Text] = (),
    emphasis: int = 0,
) -> Text:
    """A paragraph; notes by their labels, each with a text of its own; the first `emphasis` characters emphasised."""
    made = tuple(
        note if isinstance(note, Text) else Text(100 + at, f"Note {note}.", label=note, offset=min(at, len(written)))
        for at, note in enumerate(notes)
    )
    marks = (Mark("emphasis", 0, emphasis),) if emphasis else ()
    return Text(key, written, tag, number, marks, made)


def row(**sides: str | Text | Sequence[Text]) -> Row:
    """A row with a side for each language, in their order; a plain string is a single operative paragraph."""
    return Row(tuple(Side(language, _texts(said)) for language, said in sides.items()))


def _texts(said: str | Text | Sequence[Text]) -> tuple[Text, ...]:
    if isinstance(said, str):
        return (text(said),) if said else ()
    return (said,) if isinstance(said, Text) else tuple(said)


def kinds(found: Iterable[Discrepancy]) -> list[str]:
    """The kinds that are told, in order."""
    return [each.kind for each in found]


def sound(found: Iterable[Discrepancy], of: Row) -> Iterator[Discrepancy]:
    """The same, each with its places checked: they lie in texts of the row that say what they claim."""
    for each in found:
        assert each.where
        assert 0 < each.score <= 1
        assert each.evidence
        for where in each.where:
            texts = [unit for paragraph in of.sides[where.version].texts for unit in (paragraph, *paragraph.notes)]
            assert any(
                unit.key == where.paragraph and unit.text[where.start : where.end] == where.text for unit in texts
            )
        yield each
