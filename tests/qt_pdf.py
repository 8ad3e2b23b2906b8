"""Pages set by typeset, printed by Qt in the program's own faces."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPageSize, QPainter, QPdfWriter
from small_pdf import Run

from desktop.ui.look.fonts import load_fonts, reading_font


def _font(language: str, size: float, face: str) -> QFont:
    load_fonts()
    font = QFont(reading_font(language).families())
    font.setPointSizeF(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setItalic(face == "I")
    font.setBold(face == "B")
    return font


class QtWidth:
    """How wide Qt sets a text of a language."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._metrics: dict[tuple[float, str], QFontMetricsF] = {}

    def __call__(self, text: str, size: float, face: str) -> float:
        key = (size, face)
        if key not in self._metrics:
            self._metrics[key] = QFontMetricsF(_font(self._language, size, face), _writer(QBuffer()))
        return self._metrics[key].horizontalAdvance(text)


def _writer(buffer: QBuffer, size: tuple[float, float] = (595, 842)) -> QPdfWriter:
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QSizeF(*size), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    return writer


def print_pages(
    pages: Sequence[Sequence[Run]], language: str, *, title: str = "", size: tuple[float, float] = (595, 842)
) -> bytes:
    """The pages as a PDF by Qt; needs a QGuiApplication."""
    assert QGuiApplication.instance()
    data = QByteArray()
    buffer = QBuffer(data)
    writer = _writer(buffer, size)
    writer.setTitle(title)
    painter = QPainter(writer)
    for index, page in enumerate(pages):
        if index:
            writer.newPage()
        for run in page:
            painter.setFont(_font(language, run.size, run.face))
            painter.drawText(QPointF(run.left, size[1] - run.up), run.text)
    painter.end()
    buffer.close()
    return bytes(data.data())
