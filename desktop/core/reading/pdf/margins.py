"""Running heads and page numbers: what stands at the same place of several pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from desktop.core.reading.drafts import furniture_kinds
from desktop.core.reading.lines import Line
from desktop.core.reading.pdf.blocks import TextLine
from desktop.core.text import ascii_digits

_ZONE = 0.15
_OUTERMOST = 4
_SAME_PLACE = 4.0
_APART = 1.8
_SYMBOL = 6
_ROMAN = re.compile(r"[-–—\s\[(]*[ivxlc]{1,7}[-–—\s\])]*", re.IGNORECASE)
_SIGNS = re.compile(r"[\d\W_]*")


@dataclass(frozen=True, slots=True)
class _Edge:
    """A line near the top (negative distance) or the bottom edge of its page."""

    line: TextLine
    place: float


def furniture(
    pages: Sequence[Sequence[TextLine]], heights: Sequence[float], alive: Callable[[], None]
) -> dict[int, str]:
    """By the `id` of a line the kind of furniture it is: page-number, running-head or rule; not all lines are.

    `alive` is called for each page, and may raise.
    """
    edges: list[list[_Edge]] = []
    for lines, height in zip(pages, heights, strict=True):
        edges.append(list(_edges(lines, height)))
        alive()
    places: dict[str, list[tuple[float, int]]] = {}
    for index, page in enumerate(edges):
        for edge in page:
            places.setdefault(_key(edge.line.text), []).append((edge.place, index))
    found: dict[int, str] = {}
    for index, page in enumerate(edges):
        alive()
        for edge in page:
            kind = _kind(edge, index, places)
            if kind:
                found[id(edge.line)] = kind
    found |= _only_head(pages, edges, found)
    numbers = {line: kind for line, kind in found.items() if kind != "running-head"}
    return next((kinds for kinds in (found, numbers) if _leaves_text(pages, kinds)), {})


def _leaves_text(pages: Sequence[Sequence[TextLine]], kinds: dict[int, str]) -> bool:
    return any(id(line) not in kinds for lines in pages for line in lines)


def _only_head(
    pages: Sequence[Sequence[TextLine]], edges: Sequence[Sequence[_Edge]], found: dict[int, str]
) -> dict[int, str]:
    """Of two pages only the second has a head: it stands off the text, and holds a line of the first (its symbol)."""
    if len(pages) != 2:
        return {}
    top = next((edge.line for edge in edges[1] if edge.place < 0 and id(edge.line) not in found), None)
    below = min((line.base for line in pages[1] if top and line.base > top.base), default=0.0)
    if top is None or below - top.base < _APART * top.size:
        return {}
    first = {line.text for line in pages[0] if len(line.text) >= _SYMBOL and not line.text.islower()}
    return {id(top): "running-head"} if any(text in top.text for text in first) else {}


def _edges(lines: Sequence[TextLine], height: float) -> Iterator[_Edge]:
    ordered = sorted((line for line in lines if not line.turned), key=lambda line: line.base)
    for line in ordered[:_OUTERMOST]:
        if line.base <= _ZONE * height:
            yield _Edge(line, -line.base)
    for line in ordered[-_OUTERMOST:]:
        if line.base >= (1 - _ZONE) * height:
            yield _Edge(line, height - line.base)


def _key(text: str) -> str:
    if _ROMAN.fullmatch(text):
        return "i"
    return re.sub(r"\d+", "0", ascii_digits(text))


def _kind(edge: _Edge, index: int, places: dict[str, list[tuple[float, int]]]) -> str:
    text = edge.line.text
    alone = furniture_kinds([Line(0, len(text), text)], 0)[0]
    if alone in {"page-number", "rule"}:
        return alone
    key = _key(text)
    again = any(page != index and abs(place - edge.place) <= _SAME_PLACE for place, page in places[key])
    if not again or len(text) > 150:
        return ""
    return "page-number" if key == "i" or _SIGNS.fullmatch(text) else "running-head"
