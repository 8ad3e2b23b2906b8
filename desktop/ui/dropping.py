"""Files dragged from elsewhere: which they are, and the sign that they can be dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.ui.words import say


def dropped_files(data: QMimeData) -> list[Path]:
    """The files and folders of this machine that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class PlainField(QPlainTextEdit):
    """A field that lets files dropped on it pass to the window, and does not write their addresses into the text.

    It is written in the direction of what is typed, an empty one in that of the window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textChanged.connect(self._turn)
        self._turn()

    def _turn(self) -> None:
        from desktop.core.bidi import base_direction  # noqa: PLC0415  # the frame is shown before it is imported

        text = self.toPlainText()
        own = base_direction(text) == "rtl"
        rtl = own if text.strip() else QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        option = self.document().defaultTextOption()
        wanted = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        if option.textDirection() != wanted:
            option.setTextDirection(wanted)
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
            self.document().setDefaultTextOption(option)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not dropped_files(source) and super().canInsertFromMimeData(source)


class Landing(QWidget):
    """Lies over the window while files are dragged over it, and says that they can be dropped; it takes no event."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("landing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self.palette()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = QColor(colours.window().color())
            ground.setAlpha(190)
            painter.fillRect(self.rect(), ground)
            painter.setPen(QPen(colours.accent().color(), 3))
            painter.drawRoundedRect(self.rect().adjusted(6, 6, -7, -7), 8, 8)
            sentence = say("Drop the files or folders to look at them before they are imported")
            room = painter.fontMetrics().size(0, sentence) + QSize(48, 28)
            label = QRect((self.width() - room.width()) // 2, (self.height() - room.height()) // 2, *room.toTuple())
            painter.setBrush(colours.accent())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(label, 6, 6)
            painter.setPen(colours.brightText().color())
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, sentence)
