"""Links between units that are told by their names: every paragraph ends up in exactly one of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.core.document import Link, Reading
from desktop.core.reading.own.linked import completed


def rows(links: Iterable[Link], readings: Sequence[Reading]) -> tuple[Link, ...]:
    """The links, with one of its own for each paragraph whose link a person took from the file (see `completed`).

    None at all are no contradiction. Raises ValueError for what is linked and is no paragraph.
    """
    counts = [len(reading.paragraphs) for reading in readings]
    found = completed(links, counts)
    if any(place >= counts[version] for link in found for version, own in enumerate(link.members) for place in own):
        raise ValueError("a link is of no paragraph")
    return found
