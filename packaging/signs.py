"""Draws the few signs that the style sheet cannot: arrows of fields, the tick of a box, in each theme's colours.

`python packaging/signs.py` writes them into resources/themes/signs, in one and two pixels to the point.
"""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen

from desktop.ui.look.theme import Theme, load_theme

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "themes" / "signs"
SIZE = 12

SHAPES = {
    "down": ((2.5, 4.5), (6, 8), (9.5, 4.5)),
    "up": ((2.5, 7.5), (6, 4), (9.5, 7.5)),
    "tick": ((2.5, 6.2), (5, 8.8), (9.6, 3.4)),
}


def draw(shape: str, colour: str, ratio: int) -> QImage:
    """A sign as a line with round ends."""
    image = QImage(SIZE * ratio, SIZE * ratio, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = 1.8 if shape == "tick" else 1.4
    painter.setPen(
        QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.drawPolyline([QPointF(x, y) for x, y in SHAPES[shape]])
    painter.end()
    return image


def colour_of(shape: str, theme: Theme) -> str:
    """A tick stands on the accent, arrows on a field."""
    return theme.on_accent if shape == "tick" else theme.muted


def main() -> None:
    """Write all of them."""
    application = QGuiApplication([])
    FOLDER.mkdir(exist_ok=True)
    for theme in (load_theme("light"), load_theme("dark")):
        for shape in SHAPES:
            for ratio, suffix in ((1, ""), (2, "@2x")):
                draw(shape, colour_of(shape, theme), ratio).save(str(FOLDER / f"{shape}-{theme.name}{suffix}.png"))
    del application


if __name__ == "__main__":
    main()
