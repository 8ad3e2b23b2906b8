"""Widgets beside or under each other without margins, and the line between two."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget


def beside(wide: QWidget, *narrow: QWidget) -> QWidget:
    """One widget that takes the room there is, and others at its trailing side."""
    body = QWidget()
    layout = QHBoxLayout(body)
    _fill(layout, (wide, *narrow), wide)
    return body


def under(*low: QWidget, tall: QWidget) -> QWidget:
    """One widget that takes the room there is under others."""
    body = QWidget()
    layout = QVBoxLayout(body)
    _fill(layout, (*low, tall), tall)
    return body


def hairline() -> QFrame:
    """A line between two parts."""
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    return line


def in_reading_order(splitter: QSplitter) -> None:
    """Let a screen reader come to the parts as they stand: Qt puts each below the one before, the last comes first."""
    places = range(splitter.count())
    handles = map(splitter.handle, places)  # a hairline takes the mouse beside it too
    for part in (*map(splitter.widget, places), *handles):
        if part is not None:
            part.raise_()


def _fill(layout: QBoxLayout, widgets: tuple[QWidget, ...], large: QWidget) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget, int(widget is large))
