"""Widgets beside or under each other without margins."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget


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


def _fill(layout: QBoxLayout, widgets: tuple[QWidget, ...], large: QWidget) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget, int(widget is large))
