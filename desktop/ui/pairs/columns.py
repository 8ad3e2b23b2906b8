"""The columns of the parallel view: how wide each is, and how its version is set in it."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF

from desktop.core.document import Row, VersionInfo
from desktop.ui.look.fonts import reading_font, script
from desktop.ui.look.typography import Typography
from desktop.ui.pairs.layouts import Face, estimate, make_face
from desktop.ui.pairs.titles import ColumnTitle

INSET = 28
"""Least room between a column's edge and its text, in pixels."""

ROW_PAD = 12
UNDER_NUMBER = 30
"""From a row's first baseline to its end, for the number in the margin."""

_AS_DESIGNED = Typography()


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
        return ColumnTitle(self.info, self.version, self.inset, self.face.width)


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

    def guess(self, row: Row, *, folded: bool = False) -> int:
        """The height a row will have, from the number of its characters, its notes `folded` or not."""
        cells = ((row.cells[column.version], column.face) for column in self.columns)
        return self.row_height([estimate(each, face, folded=folded) for each, face in cells])


@dataclass(frozen=True, slots=True)
class Room:
    """What a version gets: its place in the document, the width of its column in pixels, and its zoom."""

    version: int
    width: int
    zoom: float


def lay_columns(
    versions: Sequence[VersionInfo], rooms: Sequence[Room], typography: Typography = _AS_DESIGNED
) -> Columns:
    """The versions shown in their rooms, no line longer than can be read with ease."""
    if not rooms:
        return Columns()
    found = tuple(_lay(versions[room.version], room, typography) for room in rooms)
    return Columns(found, ROW_PAD + max(column.face.baseline for column in found))


def _lay(info: VersionInfo, room: Room, typography: Typography) -> Column:
    line = round(min(room.width - 2 * INSET, typography.line * _latin_average(room.zoom, typography)))
    face = make_face(info.language, info.direction, room.zoom, line, typography)
    return Column(info, room.version, face, room.width, (room.width - line) // 2)


@functools.lru_cache(maxsize=64)
def _latin_average(zoom: float, typography: Typography) -> float:
    sample = script("en").sample
    return QFontMetricsF(reading_font("en", zoom, typography)).horizontalAdvance(sample) / len(sample)
