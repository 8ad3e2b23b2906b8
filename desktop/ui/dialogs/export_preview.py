"""The right side of the export dialog: what the file will be like, and what it will not hold."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedWidget, QTextBrowser, QVBoxLayout, QWidget

from desktop.core.facsimile import Picture
from desktop.core.messages import Message
from desktop.ui.dialogs.export_sketch import sketch
from desktop.ui.jobs.prospects import Prospect
from desktop.ui.look.boxes import hairline
from desktop.ui.look.theme import Theme
from desktop.ui.panels.lines import isolated, led
from desktop.ui.words import say, tell

LOSSES_HIGH = 150
PAGE_MARGIN = 26


class ExportPreview(QWidget):
    """One prospect at a time; the former one stays in sight, greyed, while the next is made."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.about = QLabel()
        self.about.setProperty("role", "muted")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.text = _browser("export-preview", say("The beginning of the file"))
        self.image = QLabel()
        self.image.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.image.setAccessibleName(say("The first page"))
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.image)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = QImage()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.text)
        self.pages.addWidget(self._scroll)
        self.losses = _browser("export-losses", say("What the file will not hold"))
        self.losses.setMaximumHeight(LOSSES_HIGH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.about.setContentsMargins(16, 10, 16, 8)
        column.addWidget(self.about)
        column.addWidget(hairline())
        column.addWidget(self.pages, 1)
        column.addWidget(self.losses)
        self.show_looking()

    def show_looking(self) -> None:
        """What the file will be like is being found out."""
        self.about.setText(say("The beginning is being written…"))

    def show_prospect(self, prospect: Prospect) -> None:
        """What the file will be like, or why there will be none."""
        self.pages.setCurrentIndex(0)
        if prospect.error is not None:
            self._show_sentence(tell(prospect.error), self._theme.deleted)
        elif prospect.kind == "rows" and prospect.rows is not None:
            here = say("What the file will say, from where you are:")
            self.about.setText(say("What the first file will say:") if prospect.order.into else here)
            self.text.setHtml(sketch(prospect.rows, prospect.order.asked.options, self._theme))
        elif prospect.kind == "page" and prospect.page is not None:
            self._show_page(prospect.page)
        elif prospect.kind == "text":
            self._show_text(prospect.text)
        elif prospect.kind == "binary":
            self._show_sentence(say("The file is not one of text: it is not shown here."), self._theme.muted)
        else:
            self._show_sentence(say("The file will be empty: there is nothing of what it holds."), self._theme.finding)
        self._show_losses(prospect.lost)

    def show_faults(self, faults: Sequence[tuple[str, Message]]) -> None:
        """Documents that could not be written, each with the reason."""
        self.pages.setCurrentIndex(0)
        self.about.setText(say("Not written:"))
        lines = (_sentence(f"{isolated(name)}: {tell(why)}", self._theme.deleted) for name, why in faults)
        self.text.setHtml("".join(lines))
        self.losses.hide()

    def _show_sentence(self, text: str, colour: str) -> None:
        self.about.setText("")
        self.text.setHtml(_sentence(text, colour))

    def _show_text(self, text: str) -> None:
        self.about.setText(say("The beginning of the file:"))
        self.text.clear()
        self.text.setCurrentFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setPlainText(text)

    def _show_page(self, page: Picture) -> None:
        self.about.setText(say("The first page:"))
        self._page = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32).copy()
        self.pages.setCurrentIndex(1)
        self._fit_page()

    def _fit_page(self) -> None:
        """The page as wide as there is room beside a scroll bar."""
        if not self._page.isNull():
            ratio = self.devicePixelRatioF()
            width = round(max(200, self.pages.width() - PAGE_MARGIN) * ratio)
            picture = QPixmap.fromImage(self._page.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
            picture.setDevicePixelRatio(ratio)
            self.image.setPixmap(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_page()

    def _show_losses(self, lost: Sequence[tuple[str, Sequence[Message]]]) -> None:
        """A sentence a line, under the names of the files where there are several."""
        lines = [_sentence(say("The file will not hold all of the review:"), self._theme.finding)] if lost else []
        for name, messages in lost:
            if len(lost) > 1:
                lines.append(_sentence(isolated(name), self._theme.muted))
            lines += [_sentence(f"–  {tell(each)}", self._theme.text) for each in messages]
        self.losses.setHtml("".join(lines))
        self.losses.setVisible(bool(lost))


def _browser(name: str, title: str) -> QTextBrowser:
    browser = QTextBrowser()
    browser.setObjectName(name)
    browser.setAccessibleName(title)
    browser.setOpenLinks(False)
    browser.setTabChangesFocus(True)
    browser.document().setDocumentMargin(14)
    return browser


def _sentence(text: str, colour: str) -> str:
    """A sentence of the interface, in its direction."""
    way = "rtl" if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr"
    return f"<p dir='{way}' style='color:{colour}; margin:0 0 3px 0'>{escape(led(text))}</p>"
