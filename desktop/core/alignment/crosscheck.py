"""Links of more than two versions checked against what the others say of each other, not by way of the first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop.core.alignment.path import Bead
from desktop.core.alignment.score import confidence
from desktop.core.document import Link

_DOUBTED = 0.6
"""The most confidence of a link whose versions, brought together directly, do not face each other."""


@dataclass(frozen=True, slots=True)
class Direct:
    """Two versions, neither of them the first, brought together by themselves."""

    version: int
    other: int
    beads: Sequence[Bead]


@dataclass(slots=True)
class _Row:
    members: list[tuple[int, ...]]
    score: float


def checked(links: Sequence[Link], directs: Iterable[Direct]) -> tuple[Link, ...]:
    """The links with less confidence where they are contradicted, and with paragraphs that had no link of theirs.

    A paragraph that faces none of the first version joins the row of the one it faces in another version, if that keeps
    the order. Every paragraph stays in exactly one link.
    """
    rows = [_Row(list(link.members), link.score) for link in links]
    for direct in directs:
        _doubt(rows, direct)
        _adopt(rows, direct.version, direct.other, _partners(direct.beads))
        _adopt(rows, direct.other, direct.version, _partners(map(_turned, direct.beads)))
    return tuple(Link(tuple(row.members), row.score) for row in rows if any(row.members))


def _turned(bead: Bead) -> Bead:
    return Bead(bead.other, bead.other_end, bead.start, bead.end, bead.score)


def _partners(beads: Iterable[Bead]) -> Mapping[int, tuple[tuple[int, ...], float]]:
    """For each paragraph of the one version those of the other that it faces, with the score."""
    found = {}
    for bead in beads:
        for index in range(bead.start, bead.end):
            if bead.other_end > bead.other:
                found[index] = tuple(range(bead.other, bead.other_end)), bead.score
    return found


def _doubt(rows: Sequence[_Row], direct: Direct) -> None:
    partners = _partners(direct.beads)
    for row in rows:
        here, there = row.members[direct.version], row.members[direct.other]
        faced = {other for index in here for other in partners.get(index, ((), 0.0))[0]}
        if here and there and faced and faced.isdisjoint(there):
            row.score = min(row.score, _DOUBTED)


def _adopt(
    rows: Sequence[_Row], version: int, other: int, partners: Mapping[int, tuple[tuple[int, ...], float]]
) -> None:
    """Let paragraphs of `version` that stand in a row of their own join what they face of the `other`."""
    homes: dict[int, int] = {index: at for at, row in enumerate(rows) for index in row.members[other]}
    taken = [at for at, row in enumerate(rows) if row.members[version]]
    around = zip([-1, *taken], taken, [*taken[1:], len(rows)], strict=False)
    for before, at, behind in around:
        row = rows[at]
        if sum(map(bool, row.members)) > 1:
            continue
        facing = [partners[index] for index in row.members[version] if index in partners]
        goals = {homes[index] for indices, _score in facing for index in indices if index in homes}
        if len(goals) == 1 and before < (goal := goals.pop()) < behind and not rows[goal].members[version]:
            rows[goal].members[version], row.members[version] = row.members[version], ()
            rows[goal].score = min(rows[goal].score, confidence(min(score for _indices, score in facing)))
