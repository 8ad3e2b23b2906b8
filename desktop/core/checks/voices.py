"""Which side of a row stands alone, and what is said of the others."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple, TypeVar

from desktop.core.checks.row import Row, Side, Text, Where
from desktop.core.languages import code_of
from desktop.core.messages import Message, message

Said = TypeVar("Said")

_HAS: Mapping[str, Message] = {
    "ar": message("The Arabic has {0}"),
    "en": message("The English has {0}"),
    "es": message("The Spanish has {0}"),
    "fr": message("The French has {0}"),
    "ru": message("The Russian has {0}"),
    "zh": message("The Chinese has {0}"),
}

_HAS_NONE: Mapping[str, Message] = {
    "ar": message("The Arabic has none"),
    "en": message("The English has none"),
    "es": message("The Spanish has none"),
    "fr": message("The French has none"),
    "ru": message("The Russian has none"),
    "zh": message("The Chinese has none"),
}
NONE = "—"
"""What stands for something that is not there."""


class Dissent(NamedTuple):
    """A version that says something else than `others` do (places of versions in the document)."""

    version: int
    others: tuple[int, ...]


def dissents(said: Mapping[int, Said], agree: Callable[[Said, Said], object] = operator.eq) -> Iterator[Dissent]:
    """The versions that stand against most; against the original, the first, where no side has more than another.

    >>> list(dissents({0: "7", 1: "8"}))
    [Dissent(version=1, others=(0,))]
    >>> list(dissents({0: "8", 1: "7", 2: "7"}))
    [Dissent(version=0, others=(1, 2))]
    """
    camps = [tuple(other for other in said if agree(said[version], said[other])) for version in sorted(said)]
    most = max(camps, key=len, default=())
    yield from (Dissent(version, most) for version in sorted(said) if version not in most)


def has(language: str, what: object) -> Message:
    """That the version in this language (BCP 47) has this, or that it has none."""
    if what == NONE:
        return _HAS_NONE.get(code_of(language), message("The text beside it has none"))
    known = _HAS.get(code_of(language))
    return message("The text beside it has {0}", what) if known is None else replace(known, values=(str(what),))


def witnesses(row: Row, dissent: Dissent, others: object, alone: object) -> tuple[Message, ...]:
    """What the others have, told of one or counted of several, and what the version that stands alone has."""
    if len(dissent.others) == 1:
        told = has(row.sides[dissent.others[0]].language, others)
    else:
        told = message("{0} other versions have {1}", len(dissent.others), others)
    return told, has(row.sides[dissent.version].language, alone)


def place(version: int, text: Text, start: int = 0, end: int = 0) -> Where:
    """A place in a paragraph; without a span the paragraph as a whole."""
    return Where(version, text.key, start, end, text.text[start:end])


def wholes(row: Row, versions: tuple[int, ...]) -> tuple[Where, ...]:
    """The first paragraph of each of these versions as a whole."""
    return tuple(place(version, row.sides[version].texts[0]) for version in versions)


def spoken(row: Row) -> Mapping[int, Side]:
    """The sides that have a paragraph, by their version's place in the document."""
    return {version: side for version, side in enumerate(row.sides) if side.texts}
