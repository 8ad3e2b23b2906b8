"""The paper: its size, and where on it columns, margins and remarks stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPageLayout, QPageSize

from desktop.core.document import Direction
from desktop.core.export.options import Options
from desktop.ui.printing.setting import POINT

_EDGE = 34.0
_HEAD = 18.0
_TITLES = 24.0
_FOOT = 18.0
_GUTTER = 14.0
_MARGIN = 58.0
_REMARKS = 0.19
_LEAST_REMARKS, _MOST_REMARKS = 84.0, 150.0
_LONGEST = 430.0
"""In points; a line of one language is no longer than that."""

_SIZES = (10.5, 9.5, 8.5, 7.5, 7.0, 6.5)
"""Of the text, in points, by how many columns there are."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A column: its left edge and width."""

    left: float
    width: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width


@dataclass(frozen=True, slots=True)
class Paper:
    """A page, in units of the setting. Between `top` and `bottom` stand the heads of the columns and the text.

    `titles` is the room that the heads take, where it is `titled`; `foot` where the page's number ends; `points` is
    the size of the text.
    """

    width: float
    height: float
    edge: float
    top: float
    bottom: float
    titles: float
    foot: float
    points: float
    titled: bool
    margin: Strip
    columns: tuple[Strip, ...]
    remarks: Strip | None

    @property
    def strips(self) -> tuple[Strip, ...]:
        """All that rows are set in: the margin, the columns, the remarks."""
        return (self.margin, *self.columns, *((self.remarks,) if self.remarks is not None else ()))


def page_layout(options: Options) -> QPageLayout:
    """The page as Qt has it, without margins of its own."""
    layout = QPageLayout()
    layout.setMode(QPageLayout.Mode.FullPageMode)
    letter = options.paper == "letter"
    layout.setPageSize(QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4))
    ways = QPageLayout.Orientation
    layout.setOrientation(ways.Landscape if options.landscape else ways.Portrait)
    return layout


def make_paper(options: Options, columns: int, way: Direction, *, remarked: bool) -> Paper:
    """The page of so many columns; in a page that is read from the right the margin is on the right."""
    size = page_layout(options).fullRectPoints()
    width, height = float(size.width()), float(size.height())
    aside = min(_MOST_REMARKS, max(_LEAST_REMARKS, width * _REMARKS)) if remarked else 0.0
    left, right = _EDGE + _MARGIN, width - _EDGE - (aside + _GUTTER if remarked else 0.0)
    margin, beside = (_EDGE, _MARGIN - _GUTTER / 2), (right + _GUTTER, aside)
    strips = _columns(left, right, columns)
    if way == "rtl":
        margin, beside = _turned(margin, width), _turned(beside, width)
        strips = [_turned(each, width) for each in reversed(strips)]
    return Paper(
        width * POINT,
        height * POINT,
        _EDGE * POINT,
        (_EDGE + _HEAD) * POINT,
        (height - _EDGE - _FOOT) * POINT,
        _TITLES * POINT,
        (height - _EDGE) * POINT,
        _SIZES[min(columns, len(_SIZES)) - 1],
        options.layout != "one",
        _strip(margin),
        tuple(_strip(each) for each in strips),
        _strip(beside) if remarked else None,
    )


def _columns(left: float, right: float, count: int) -> list[tuple[float, float]]:
    room = (right - left - _GUTTER * (count - 1)) / max(1, count)
    width = min(room, _LONGEST)
    return [(left + at * (width + _GUTTER), width) for at in range(count)]


def _turned(strip: Sequence[float], width: float) -> tuple[float, float]:
    return width - strip[0] - strip[1], strip[1]


def _strip(points: Sequence[float]) -> Strip:
    return Strip(points[0] * POINT, points[1] * POINT)
