"""A single line of text in a list: in its own direction, at the side the list wants, shortened where it is too long."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter

from desktop.core.bidi import base_direction
from desktop.core.text import visible

LEFT_TO_RIGHT, RIGHT_TO_LEFT = "\u200e", "\u200f"
FIRST_STRONG, POP = "\u2068", "\u2069"


def led(sentence: str) -> str:
    """A sentence of the interface that keeps its direction, whatever it begins with (U+0629 in an Arabic one)."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"{RIGHT_TO_LEFT if rtl else LEFT_TO_RIGHT}{sentence}"


def isolated(text: str) -> str:
    """`text` shielded from the direction of the sentence around it (Unicode: first strong isolate)."""
    return f"{FIRST_STRONG}{visible(text)}{POP}"


def shortened(words: str, most: int) -> str:
    """Words of a text in one line, so many letters of them at most."""
    shown = " ".join(words.split())
    return shown if len(shown) <= most else f"{shown[:most].rstrip()}…"


def begins_right(text: str) -> bool:
    """Whether what a person has written begins at the right, as its own words do, or else as the interface does."""
    own = next((char for char in text if unicodedata.bidirectional(char) in {"L", "R", "AL"}), "")
    return base_direction(own) == "rtl" if own else QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def draw_line(painter: QPainter, box: QRect, text: str, *, at_right: bool) -> None:
    """Draw `text` in the middle of the box's height; a Latin line in an Arabic list keeps its order and its end."""
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if base_direction(text) == "rtl" else Qt.LayoutDirection.LeftToRight
    )
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)
