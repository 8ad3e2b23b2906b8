"""Which paragraphs of files are each other's, as they were read, without a library."""

from __future__ import annotations

from desktop.core.alignment import align
from desktop.core.document import Link, Parallel


def links_of(whole: Parallel) -> tuple[Link, ...]:
    """The links that the file itself states, or those that are found; paragraphs that moved are linked too."""
    versions = [reading.paragraphs for reading in whole.readings]
    languages = [reading.language for reading in whole.readings]
    return whole.links or align(versions, languages, crossing=True)
