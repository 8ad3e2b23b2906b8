"""Links between units that are told by their names: every paragraph ends up in exactly one of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.core.document import Link, Reading
from desktop.core.reading.own.linked import completed


def rows(links: Iterable[Link], readings: Sequence[Reading]) -> tuple[Link, ...]:
    """The links, with those left out that a person took from the file; none at all are no contradiction.

    Raises ValueError for what is linked and is no paragraph, and for links that leave one out between two of theirs.
    """
    found = completed(links, [len(reading.paragraphs) for reading in readings])
    for version, reading in enumerate(readings if found else ()):
        linked = sorted(place for link in found for place in link.members[version])
        if linked != list(range(len(reading.paragraphs))):
            raise ValueError("a paragraph is in no link, or a link is of none")
    return found
