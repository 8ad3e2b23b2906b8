"""Holding files against each other as they were read, without a library."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from desktop.core import checks
from desktop.core.checks import Discrepancy, TermList, Where, read_terms
from desktop.core.checks.rows import rows_of
from desktop.core.document import Link, Reading
from desktop.services.files import bytes_of, shown_name


class Place(NamedTuple):
    """Where something stands in a reading: in the paragraph, or in the footnote, with this index."""

    version: int
    paragraph: int | None
    footnote: int | None
    start: int
    end: int
    text: str


class Checked(NamedTuple):
    """What the versions of a link, the one at this index, say differently, and where."""

    link: int
    told: Discrepancy
    where: tuple[Place, ...]


def check_readings(
    readings: Sequence[Reading], links: Sequence[Link], terms: TermList | None = None
) -> tuple[Checked, ...]:
    """All that they say differently, the surest first; the first of them is the original."""
    found = checks.find_all(rows_of(readings, links), terms)
    return tuple(Checked(at, told, tuple(_place(readings, where) for where in told.where)) for at, told in found)


def read_term_file(path: Path) -> TermList:
    """The list of terms in a file; raises UnreadableError if there is none that can be read."""
    return read_terms(bytes_of(path), shown_name(path))


def _place(readings: Sequence[Reading], where: Where) -> Place:
    paragraphs = len(readings[where.version].paragraphs)
    here = where.paragraph < paragraphs
    paragraph, footnote = (where.paragraph, None) if here else (None, where.paragraph - paragraphs)
    return Place(where.version, paragraph, footnote, where.start, where.end, where.text)
