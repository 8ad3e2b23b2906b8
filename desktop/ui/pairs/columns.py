"""The columns of the parallel view: how wide each is, and how its version is set in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF

from desktop.core.document import Row, VersionInfo
from desktop.ui.fonts import reading_font, script
from desktop.ui.pairs.header import ColumnTitle
from desktop.ui.pairs.layouts import Face, estimate, make_face

INSET = 28
"""Least room between a column's edge and its text, in pixels."""

ROW_PAD = 12
UNDER_NUMBER = 30
"""From a row's first baseline to its end, for the number in the margin."""

LEAST_COLUMN = 240
LONGEST_LINE = 75
"""In Latin characters."""


@dataclass(frozen=True, slots=True)
class Column:
    """A version in its column: `inset` is where its lines begin on the left, all in pixels."""

    info: VersionInfo
    version: int
    face: Face
    width: int
    inset: int

    @property
    def title(self) -> ColumnTitle:
        """What stands over it."""
        return ColumnTitle(self.info, self.inset, self.face.width)


@dataclass(frozen=True, slots=True)
class Columns:
    """All visible versions, in the order of the table's columns; first lines stand on one `baseline` across a row.

    `baseline` counts from the top of the row, in pixels.
    """

    columns: tuple[Column, ...] = ()
    baseline: float = ROW_PAD

    def origin(self, column: int) -> QPointF:
        """Where the block of a column begins in its cell."""
        return QPointF(self.columns[column].inset, self.baseline - self.columns[column].face.baseline)

    def row_height(self, heights: Sequence[float]) -> int:
        """The height of a row from those of its blocks, by column."""
        bottoms = [self.origin(column).y() + height for column, height in enumerate(heights)]
        return max(round(self.baseline) + UNDER_NUMBER, round(max(bottoms, default=0.0)) + ROW_PAD + 1)

    def guess(self, row: Row) -> int:
        """The height a row will have, from the number of its characters."""
        return self.row_height([estimate(row.cells[column.version], column.face) for column in self.columns])


def lay_columns(versions: Sequence[VersionInfo], shown: Sequence[int], zoom: float, width: int) -> Columns:
    """Share out `width` pixels among the versions shown, no line longer than can be read with ease."""
    if not shown:
        return Columns()
    longest = LONGEST_LINE * _latin_average(zoom)
    found = []
    for version, share in zip(shown, _shares(width, len(shown)), strict=True):
        info = versions[version]
        line = round(min(share - 2 * INSET, longest))
        face = make_face(info.language, info.direction, zoom, line)
        found.append(Column(info, version, face, share, (share - line) // 2))
    return Columns(tuple(found), ROW_PAD + max(column.face.baseline for column in found))


def _shares(width: int, columns: int) -> list[int]:
    """Widths of columns that fill `width` to the pixel, none narrower than can be read."""
    share = max(LEAST_COLUMN, width // columns)
    rest = max(0, width - share * columns)
    return [share + (1 if at < rest else 0) for at in range(columns)]


def _latin_average(zoom: float) -> float:
    sample = script("en").sample
    return QFontMetricsF(reading_font("en", zoom)).horizontalAdvance(sample) / len(sample)
