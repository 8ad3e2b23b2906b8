"""`python -m screens.clipped LANGUAGE NAME...`: says which words in sight have less room than they take.

It goes through the screens of these names and prints one line for each widget that cannot show all that it says.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QLabel, QTabBar, QWidget

from desktop.ui.panels.card import ElidedLabel
from desktop.ui.panels.line_button import LineButton
from desktop.ui.status import ShortLabel
from screens.listed import SCREENS
from screens.session import Session

SHORTENED = (ShortLabel, ElidedLabel)
LINE, SIGN = 8, 22
"""Pixels of a line beside its words: what is around them, and its sign."""

ROUNDING = 1
"""A pixel goes where a bold face is measured as a light one."""


def clipped(widgets: Iterator[QWidget]) -> Iterator[str]:
    """What is cut, with the room it has and the room it takes."""
    for widget in widgets:
        if type(widget) is QHeaderView:
            yield from _cut_titles(widget)
        said = _said(widget)
        if said and not _may_be_shortened(widget) and (lacking := _lacking(widget)):
            yield f"{type(widget).__name__} {widget.objectName()} {said!r}: {lacking}"


def _cut_titles(header: QHeaderView) -> Iterator[str]:
    """The titles of a table's columns."""
    for column in range(header.count()):
        has, takes = header.sectionSize(column), header.sectionSizeHint(column)
        if header.orientation() == Qt.Orientation.Horizontal and not header.isSectionHidden(column) and has < takes:
            title = header.model().headerData(column, Qt.Orientation.Horizontal)
            yield f"{type(header).__name__} {title!r}: {has} of {takes} wide"


def _said(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return " ".join(map(widget.tabText, range(widget.count()))) if isinstance(widget, QTabBar) else ""


def _may_be_shortened(widget: QWidget) -> bool:
    """A label that takes less than its words shortens them itself, with dots, and has the whole in its tool tip."""
    return isinstance(widget, SHORTENED)


def _lacking(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and widget.wordWrap():
        has, takes = widget.height(), widget.heightForWidth(widget.width())
        return f"{has} of {takes} high" if has < takes else ""
    has, takes = widget.width(), _takes(widget)
    return f"{has} of {takes} wide" if has < takes else ""


def _takes(widget: QWidget) -> int:
    """The width of a line with its sign, or what a widget would have."""
    if isinstance(widget, LineButton):
        sign = 0 if widget.icon().isNull() else SIGN
        return widget.fontMetrics().horizontalAdvance(widget.text()) + LINE + sign
    return widget.sizeHint().width() - ROUNDING


def main(arguments: Sequence[str]) -> int:
    """Print what is clipped; 1 if anything is."""
    language, *names = arguments
    found: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as library:
        session = Session(Path(library), language)
        try:
            for screen in SCREENS:
                if not names or screen.name in names or screen.name == "review":
                    if session.frame.size().toTuple() != screen.size:
                        session.resize(screen.size)
                    screen.bring(session)
                    session.settle()
                    found = dict.fromkeys(clipped(session.widgets()), screen.name) | found
                    session.calm()
        finally:
            session.close()
    sys.stdout.write("".join(f"{name}: {line}\n" for line, name in found.items()))
    return int(bool(found))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
