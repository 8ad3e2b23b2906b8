"""Links of any number of versions, each brought together with the first, made into rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.core.alignment.loose import Moved
from desktop.core.alignment.path import Bead
from desktop.core.alignment.score import confidence
from desktop.core.document import Link

_ALONE = 0.3
"""Confidence of a link with paragraphs of one version only: worth a look."""


def linked(count: int, beads: Sequence[Sequence[Bead]]) -> tuple[Link, ...]:
    """Links of a first version of `count` paragraphs and others, given by their beads with it, in order.

    Every paragraph is in exactly one link, and the links keep the order of every version.
    """
    links: list[Link] = []
    places = [0] * len(beads)
    at = 0
    while True:
        for version, row in enumerate(beads):
            places[version] = _gaps(row, places[version], at, version, len(beads), links)
        if at == count:
            return tuple(links)
        at = _row(beads, places, at, links)


def crossed(links: Sequence[Link], moved: Sequence[Sequence[Moved]]) -> tuple[Link, ...]:
    """The links with those paragraphs of the other versions beside their counterparts that stand elsewhere there."""
    rows = [[list(members) for members in link.members] for link in links]
    scores = [link.score for link in links]
    homes = {index: row for row, members in enumerate(rows) for index in members[0]}
    for version, pairs in enumerate(moved, start=1):
        for one, other, score in pairs:
            row = rows[homes[one]]
            left = next(members for members in rows if other in members[version])
            left[version].remove(other)
            rows += [[[] if at != version else row[version] for at in range(len(row))]] if row[version] else []
            scores += [_ALONE] if row[version] else []
            row[version] = [other]
            scores[homes[one]] = confidence(score)
    return tuple(
        Link(tuple(map(tuple, members)), score) for members, score in zip(rows, scores, strict=True) if any(members)
    )


def _gaps(row: Sequence[Bead], place: int, at: int, version: int, versions: int, links: list[Link]) -> int:
    """Links of the paragraphs that only this version has at this place."""
    while place < len(row) and row[place].start == row[place].end == at:
        bead = row[place]
        members = tuple(
            tuple(range(bead.other, bead.other_end)) if index == version else () for index in range(versions)
        )
        links.append(Link(((), *members), _ALONE))
        place += 1
    return place


def _row(beads: Sequence[Sequence[Bead]], places: list[int], at: int, links: list[Link]) -> int:
    """The link of the first version's paragraphs from `at` on that no version's bead divides; where it ends."""
    end, taken = at + 1, list[list[Bead]]([] for _ in beads)
    grown = True
    while grown:
        grown = False
        for version, row in enumerate(beads):
            while places[version] < len(row) and row[places[version]].start < end:
                bead = row[places[version]]
                taken[version].append(bead)
                places[version] += 1
                grown, end = grown or bead.end > end, max(end, bead.end)
    members = tuple(tuple(index for bead in row for index in range(bead.other, bead.other_end)) for row in taken)
    links.append(Link((tuple(range(at, end)), *members), _confidence(taken)))
    return end


def _confidence(taken: Sequence[Sequence[Bead]]) -> float:
    """The least sure of the versions that have something there."""
    scores = [bead.score for row in taken for bead in row if bead.end > bead.start and bead.other_end > bead.other]
    return confidence(min(scores)) if scores else _ALONE


def alone(count: int) -> Iterator[Link]:
    """One version's links: a paragraph each."""
    return (Link(((index,),), 1.0) for index in range(count))
