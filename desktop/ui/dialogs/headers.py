"""How wide the columns of a list are, whatever the language of their titles."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QHeaderView

AROUND = 18
"""Pixels around a title: those of the theme are not known to a header before it is shown."""


def set_widths(header: QHeaderView, widths: Iterable[tuple[int, int]]) -> None:
    """Give each of these columns its width, or what its title takes where that is more."""
    for column, width in widths:
        header.resizeSection(column, max(width, header.sectionSizeHint(column) + AROUND))
