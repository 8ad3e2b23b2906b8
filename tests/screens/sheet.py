"""The contact sheet: all pictures, small, with their names, as one page and as one picture."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

WIDTH, HEIGHT, CAPTION, GAP, ACROSS = 400, 250, 22, 14, 4


def write_sheet(folder: Path, pictures: Sequence[Path]) -> None:
    """`sheet.png` and `index.html` in the folder, of pictures that lie in it."""
    rows = -(-len(pictures) // ACROSS)
    sheet = QImage(GAP + ACROSS * (WIDTH + GAP), GAP + rows * (HEIGHT + CAPTION + GAP), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#8a8a86"))
    painter = QPainter(sheet)
    for at, path in enumerate(pictures):
        left = GAP + at % ACROSS * (WIDTH + GAP)
        top = GAP + at // ACROSS * (HEIGHT + CAPTION + GAP)
        small = QImage(str(path)).scaled(
            WIDTH, HEIGHT, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(left, top, small)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(
            QRect(left, top + HEIGHT, WIDTH, CAPTION), int(Qt.AlignmentFlag.AlignVCenter), str(path.relative_to(folder))
        )
    painter.end()
    sheet.save(str(folder / "sheet.png"))
    (folder / "index.html").write_text(_page(folder, pictures), encoding="utf-8")


def _page(folder: Path, pictures: Sequence[Path]) -> str:
    names = [path.relative_to(folder).as_posix() for path in pictures]
    figures = "".join(
        f'<figure><a href="{escape(name)}"><img src="{escape(name)}" width="{WIDTH}" alt="{escape(name)}"></a>'
        f"<figcaption>{escape(name)}</figcaption></figure>"
        for name in names
    )
    style = "body{font:14px sans-serif;background:#8a8a86;color:#fff}figure{display:inline-block;margin:8px}"
    return f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title><style>{style}</style>{figures}'
