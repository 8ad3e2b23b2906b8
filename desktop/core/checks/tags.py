"""Linked paragraphs that have different tags."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.core.checks.row import Discrepancy, Row
from desktop.core.checks.voices import dissents, spoken, wholes, witnesses
from desktop.core.document import Candidate
from desktop.core.messages import Message, message

TITLES: Mapping[str, Message] = {"tag-differs": message("Tag differs")}

_FRONT = frozenset({"", "masthead", "title"})


_OFTEN = 3
"""A difference that a version has more often is its habit."""


@dataclass(frozen=True, slots=True)
class TagHabits:
    """What stands facing what as a habit: the version, the original's tag, and the version's."""

    often: frozenset[tuple[int, str, str]] = frozenset()


def survey_tags(rows: Sequence[Row]) -> TagHabits:
    """The differences of tags that come again and again, as where one file marks its headings and another does not."""
    seen = Counter(
        difference for row in rows for version in range(1, len(row.sides)) for difference in _differences(row, version)
    )
    return TagHabits(frozenset(difference for difference, times in seen.items() if times > _OFTEN))


def _differences(row: Row, version: int) -> Iterator[tuple[int, str, str]]:
    wanted, found = row.sides[0].texts, row.sides[version].texts
    if len(wanted) == len(found) == 1 and wanted[0].tag != found[0].tag:
        yield version, wanted[0].tag, found[0].tag


def find_tags(row: Row, habits: TagHabits) -> Iterator[Discrepancy]:
    """A paragraph that is another part of the text than what it faces, as a preambular beside an operative one.

    Restraint: masthead and title are cut differently in every language, so they are let be, as is what has no tag;
    what differs again and again is how the files were made. Where several paragraphs face one, it is enough that one of
    them has its tag.
    """
    habitual = {version for version in range(len(row.sides)) if habits.often.intersection(_differences(row, version))}
    sides = {version: side for version, side in spoken(row).items() if version not in habitual}
    said = {version: frozenset(text.tag for text in side.texts) for version, side in sides.items()}
    if any(tags & _FRONT for tags in said.values()):
        return
    for dissent in dissents(said, frozenset.intersection):
        tags = sorted(said[dissent.others[0]])
        where = wholes(row, (dissent.version, *dissent.others))
        candidates = tuple(Candidate(tag, round(0.7 / (rank + 1), 2)) for rank, tag in enumerate(tags))
        evidence = witnesses(row, dissent, ", ".join(tags), ", ".join(sorted(said[dissent.version])))
        yield Discrepancy("tag-differs", where, candidates, 0.7, evidence)
