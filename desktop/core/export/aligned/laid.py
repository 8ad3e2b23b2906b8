"""Text as XML with what stands in it: elements that nest where they may, and pairs of codes where they overlap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import merge
from operator import itemgetter

from desktop.core.export.losses import printable


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a text, with what opens and closes it: as an element, and where it overlaps another, as codes."""

    start: int
    end: int
    whole: tuple[str, str]
    parted: tuple[str, str]


Point = tuple[int, str]
"""A place in a text, and the mark-up that stands there."""


def content(text: str) -> str:
    """The text of an element, with pictures for what XML cannot hold."""
    escaped = printable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return escaped.replace("\r", "&#13;")


def attributes(*said: tuple[str, str]) -> str:
    """Attributes with the space before each; those without a value are left out."""
    return "".join(f' {name}="{_value(value)}"' for name, value in said if value)


def _value(value: str) -> str:
    return content(value).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


def laid(text: str, stretches: Iterable[Stretch], points: Iterable[Point] = ()) -> str:
    """The text with mark-up around the stretches and at the points. A stretch without extent is left out."""
    nested, split = _shared(sorted((each for each in stretches if each.start < each.end), key=_order))
    loose = sorted([*split, *points], key=itemgetter(0))
    return "".join(_written(text, merge(nested, loose, key=itemgetter(0))))


def _order(each: Stretch) -> tuple[int, int]:
    return each.start, -each.end


def _shared(stretches: Iterable[Stretch]) -> tuple[list[Point], list[Point]]:
    """What opens and closes those that nest, in order; and those that overlap one of them."""
    nested: list[Point] = []
    split: list[Point] = []
    within: list[Stretch] = []
    for each in stretches:
        _leave(within, each.start, nested)
        if within and within[-1].end < each.end:
            split += [(each.start, each.parted[0]), (each.end, each.parted[1])]
        else:
            nested.append((each.start, each.whole[0]))
            within.append(each)
    _leave(within, None, nested)
    return nested, split


def _leave(within: list[Stretch], place: int | None, nested: list[Point]) -> None:
    """Close those that end before the place."""
    while within and (place is None or within[-1].end <= place):
        last = within.pop()
        nested.append((last.end, last.whole[1]))


def _written(text: str, points: Iterable[Point]) -> Iterator[str]:
    at = 0
    for place, code in points:
        yield content(text[at:place])
        yield code
        at = place
    yield content(text[at:])


def joined(parts: Iterable[str], code: str) -> str:
    """Paragraphs in one segment: a new line and the code between them, with its number for {0}."""
    written = list(parts)
    others = (f"\n{code.format(number)}{part}" for number, part in enumerate(written[1:], start=1))
    return "".join([*written[:1], *others])
