"""What a recogniser saw on scanned pages: words with their boxes, in rows, in regions; of hOCR, ALTO and PAGE alike."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeVar

from desktop.core.document import OwnDirection
from desktop.core.reading.styles import StyleKind

RegionKind = Literal[
    "", "heading", "running-head", "page-number", "footnote", "footnote-continued", "endnote", "drop-capital"
]

_Item = TypeVar("_Item")
_FARTHEST = 1e7
_LABEL = re.compile(r"[^a-z]+")
_KINDS: dict[str, RegionKind] = {
    "catchword": "running-head",
    "dropcapital": "drop-capital",
    "dropcapitalzone": "drop-capital",
    "endnote": "endnote",
    "endnotes": "endnote",
    "footer": "running-head",
    "footnote": "footnote",
    "footnotecontinued": "footnote-continued",
    "footnotes": "footnote",
    "footnotezone": "footnote",
    "header": "running-head",
    "heading": "heading",
    "numberingzone": "page-number",
    "pageheader": "running-head",
    "pagefooter": "running-head",
    "pageno": "page-number",
    "pagenumber": "page-number",
    "quiremarkszone": "running-head",
    "runninghead": "running-head",
    "runningtitle": "running-head",
    "runningtitlezone": "running-head",
    "signaturemark": "running-head",
    "title": "heading",
    "titlepagezone": "heading",
}
"""What regions are called, letters only. Sources: PAGE content 2019-07-15, hOCR 1.2, SegmOnto's zones for ALTO."""


class Box(NamedTuple):
    """A place on a page, in its units from its top left."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Word:
    """A word, or a whole line where the recogniser gives no words; `glued` where no space stands before it."""

    text: str
    box: Box | None = None
    confidence: float | None = None
    styles: tuple[StyleKind, ...] = ()
    glued: bool = False


@dataclass(slots=True)
class Row:
    """A line of print.

    `broken` says that its last word goes on in the next row; so many characters at its end as `hyphen` says are then
    only the sign of that.
    """

    words: list[Word] = field(default_factory=list)
    box: Box | None = None
    broken: bool = False
    hyphen: int = 0


@dataclass(slots=True, eq=False)
class Region:
    """A block of print, mostly a paragraph; language and direction as the format states them."""

    rows: list[Row] = field(default_factory=list)
    kind: RegionKind = ""
    language: str = ""
    direction: OwnDirection = ""


@dataclass(slots=True)
class Leaf:
    """A page with its regions in reading order; its size is 0 where the format does not say it."""

    regions: list[Region] = field(default_factory=list)
    width: float = 0
    height: float = 0
    image: str = ""

    @property
    def boxes(self) -> list[Box]:
        """Of all its words that have one."""
        return [word.box for region in self.regions for row in region.rows for word in row.words if word.box]


def kind_of(label: str | None) -> RegionKind:
    """What a region is by what a format calls it; empty for running text and names that are not known."""
    return _KINDS.get(_LABEL.sub("", (label or "").lower()), "")


def number(text: str | None) -> float | None:
    """A coordinate; None for what is no number, or is none that a page can have."""
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if math.isfinite(value) and abs(value) <= _FARTHEST else None


def share(text: str | None, whole: float = 1.0) -> float | None:
    """A confidence from 0 to 1; None for what is out of its scale."""
    value = number(text)
    return value / whole if value is not None and 0 <= value <= whole else None


def box_of(left: float | None, top: float | None, right: float | None, bottom: float | None) -> Box | None:
    """The box of these sides; None if one is missing or it has no inside."""
    if left is None or top is None or right is None or bottom is None or right <= left or bottom <= top:
        return None
    return Box(left, top, right, bottom)


def box_around_points(points: str | None) -> Box | None:
    """The box around a polygon "x,y x,y …"; None if a point is no point."""
    values = [number(each) for each in (points or "").replace(",", " ").split()]
    known = [each for each in values if each is not None]
    if len(known) < 4 or len(known) != len(values) or len(known) % 2:
        return None
    across, down = known[::2], known[1::2]
    return box_of(min(across), min(down), max(across), max(down))


def in_order(items: Sequence[_Item], places: Sequence[int]) -> list[_Item]:
    """The items by their stated places; one without (-1) stays behind what stands before it."""
    keys: list[int] = []
    for place in places:
        keys.append(place if place >= 0 or not keys else keys[-1])
    return [items[index] for index in sorted(range(len(items)), key=keys.__getitem__)]


def around(boxes: Iterable[Box | None]) -> Box | None:
    """The box around those there are."""
    known = [box for box in boxes if box]
    if not known:
        return None
    return Box(
        min(box.left for box in known),
        min(box.top for box in known),
        max(box.right for box in known),
        max(box.bottom for box in known),
    )
