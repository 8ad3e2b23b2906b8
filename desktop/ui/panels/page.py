"""The facsimile: the page a paragraph was read from, with its place marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.words import say

if TYPE_CHECKING:
    from desktop.core.facsimile import Picture
    from desktop.services.facsimile import Box, Spot

ZOOMS = (1.0, 1.6, 2.4)
"""How wide a page is shown, in widths of the panel."""


class Leaf(QWidget):
    """One page, as wide as the panel's zoom wants it, with boxes marked on it."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._boxes: tuple[Box, ...] = ()
        self._theme: Theme | None = None
        self.setAccessibleName(say("Page"))

    def set_theme(self, theme: Theme) -> None:
        """The colour of the marks."""
        self._theme = theme
        self.update()

    def show_page(self, image: QImage, boxes: tuple[Box, ...], width: int) -> None:
        """This picture, `width` pixels wide."""
        self._image, self._boxes = image, boxes
        self.resize_to(width)

    def resize_to(self, width: int) -> None:
        """Another width."""
        high = round(width * self._image.height() / max(1, self._image.width()))
        self.setFixedSize(QSize(width, high) if not self._image.isNull() else QSize(width, 0))
        self.update()

    def first_box(self) -> QRectF | None:
        """Where the first mark is, in pixels."""
        return self._rect(self._boxes[0]) if self._boxes else None

    def _rect(self, box: Box) -> QRectF:
        wide, high = self.width(), self.height()
        return QRectF(QPointF(box.left * wide, box.top * high), QPointF(box.right * wide, box.bottom * high))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull() or self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._image)
        fill, line = QColor(self._theme.accent), QColor(self._theme.accent)
        fill.setAlpha(38)
        painter.setPen(QPen(line, 1.0))
        painter.setBrush(fill)
        for box in self._boxes:
            painter.drawRect(self._rect(box).adjusted(-2, -1, 2, 1))
        painter.end()


class PagePanel(QWidget):
    """Asks for a picture by `page_wanted` (version, page, pixels wide) whenever another page or width is shown."""

    page_wanted = Signal(int, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", True)
        self._spot: Spot | None = None
        self._page = 0
        self._zoom = 0
        self._image = QImage()
        self._shown: tuple[int, int] | None = None
        self.leaf = Leaf()
        self.area = QScrollArea()
        self.area.setWidget(self.leaf)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.said = QLabel()
        self.said.setProperty("role", "muted")
        self.said.setWordWrap(True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.said.setContentsMargins(16, 0, 16, 0)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(120)
        self._wait.timeout.connect(self._ask)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(self._bar())
        layout.addWidget(self.said)
        layout.addWidget(self.area, 1)
        self.show_spot(None)

    def _bar(self) -> QHBoxLayout:
        self.where = QLabel()
        self.where.setProperty("role", "muted")
        self.back = self._button("‹", say("Page before"), lambda: self._turn(-1))
        self.forth = self._button("›", say("Page after"), lambda: self._turn(1))
        self.zoom = self._button("+", say("Larger page"), self._next_zoom)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 0, 12, 4)
        bar.addWidget(self.where)
        bar.addStretch(1)
        for button in (self.back, self.forth, self.zoom):
            bar.addWidget(button)
        return bar

    def _button(self, sign: str, name: str, act: object) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(act)
        return button

    def set_theme(self, theme: Theme) -> None:
        """The colours of this theme."""
        self.leaf.set_theme(theme)

    # What is shown ------------------------------------------------------------------------------------------------

    def show_spot(self, spot: Spot | None, why: str = "") -> None:
        """The page of this place, or why there is none."""
        self._spot = spot
        self.area.setVisible(spot is not None)
        self.said.setVisible(spot is None)
        self.said.setText(why or say("This version was not read from pages."))
        for button in (self.back, self.forth, self.zoom):
            button.setVisible(spot is not None)
        if spot is None:
            self.where.setText("")
            return
        self._show_page(spot.page)

    def _show_page(self, page: int) -> None:
        spot = self._spot
        if spot is None:
            return
        self._page = page
        self.where.setText(say("Page {0} of {1}", page + 1, spot.pages))
        self.back.setEnabled(page > 0)
        self.forth.setEnabled(page + 1 < spot.pages)
        if self._shown == (spot.version, page):
            self._draw()
        else:
            self._ask()

    def _turn(self, by: int) -> None:
        if self._spot is not None and 0 <= self._page + by < self._spot.pages:
            self._show_page(self._page + by)

    def _next_zoom(self) -> None:
        self._zoom = (self._zoom + 1) % len(ZOOMS)
        self._ask()

    def _width(self) -> int:
        return max(80, round((self.area.viewport().width() - 4) * ZOOMS[self._zoom]))

    def _ask(self) -> None:
        if self._spot is not None:
            ratio = self.devicePixelRatioF()
            self.page_wanted.emit(self._spot.version, self._page, round(self._width() * ratio))

    def show_picture(self, version: int, page: int, picture: Picture | bytes) -> None:
        """The picture that was asked for; one that came too late is not shown."""
        if self._spot is None or (version, page) != (self._spot.version, self._page):
            return
        image = _image(picture)
        if image.isNull():
            self.show_spot(None, say("The image of page {0} cannot be shown: its file is damaged.", page + 1))
            return
        self._image, self._shown = image, (version, page)
        self._draw()

    def _draw(self) -> None:
        boxes = self._spot.on(self._page) if self._spot is not None else ()
        self.leaf.show_page(self._image, boxes, self._width())
        box = self.leaf.first_box()
        if box is not None:
            self.area.ensureVisible(round(box.center().x()), round(box.center().y()), 40, self.area.height() // 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shown is not None and self._spot is not None:
            self.leaf.resize_to(self._width())
            self._wait.start()


def _image(picture: Picture | bytes) -> QImage:
    if isinstance(picture, bytes):
        return QImage.fromData(picture)
    shown = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
    return shown.copy()  # the pixels belong to Python
