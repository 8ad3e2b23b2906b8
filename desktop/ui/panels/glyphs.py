"""The character at the caret, large, with what Unicode says of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.glyphs import Glyph, glyph
from desktop.ui.look.fonts import reading_font, ui_font
from desktop.ui.look.theme import Theme
from desktop.ui.panels.lines import isolated, led
from desktop.ui.panels.unicode_words import direction_words, script_words
from desktop.ui.words import say

BOX = 60
_LARGE = 2.3
"""How much larger than the text the character is drawn."""


class GlyphBox(QWidget):
    """The character itself; one without ink by its short name in a dashed box, as the Unicode charts have it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph: Glyph | None = None
        self._language = "en"
        self._theme: Theme | None = None
        self.setFixedSize(QSize(BOX, BOX))

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self.update()

    def show_glyph(self, known: Glyph | None, language: str) -> None:
        """This one, in the face of that language."""
        self._glyph, self._language = known, language
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, known = self._theme, self._glyph
        if theme is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(QColor(theme.hairline), 1))
            painter.setBrush(QColor(theme.ground))
            painter.drawRoundedRect(box, 6, 6)
            if known is not None and known.inked:
                self._draw_large(painter, known, theme)
            elif known is not None:
                self._draw_named(painter, known, theme)

    def _draw_large(self, painter: QPainter, known: Glyph, theme: Theme) -> None:
        font = reading_font(self._language, _LARGE)
        ink = QFontMetricsF(font).tightBoundingRect(known.sign)
        room = BOX - 12
        if ink.height() > room or ink.width() > room:
            font = QFont(font)
            font.setPixelSize(max(8, round(font.pixelSize() * room / max(ink.height(), ink.width()))))
            ink = QFontMetricsF(font).tightBoundingRect(known.sign)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        painter.drawText(QRectF(self.rect()).center() - ink.center(), known.sign)

    def _draw_named(self, painter: QPainter, known: Glyph, theme: Theme) -> None:
        inner = QRectF(self.rect()).adjusted(8, 14, -8, -14)
        painter.setPen(QPen(QColor(theme.muted), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(inner)
        painter.setFont(ui_font(pixels=12 if len(known.sign) < 5 else 10))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, known.sign)


class GlyphCard(QWidget):
    """The box, and beside it code point, name, script, category and direction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = GlyphBox()
        self.code = QLabel()
        self.code.setFont(ui_font(pixels=12, bold=True))
        self.name = QLabel()
        self.kind = QLabel()
        self.direction = QLabel()
        told = QVBoxLayout()
        told.setSpacing(1)
        for label in (self.code, self.name, self.kind, self.direction):
            label.setWordWrap(label is not self.code)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            told.addWidget(label)
        for label in (self.name, self.kind, self.direction):
            label.setProperty("role", "small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(told, 1)
        self.show_character(None, "en")

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.box.set_theme(theme)

    def show_character(self, char: str | None, language: str) -> None:
        """What is known of this character, shown in the face of that language."""
        known = glyph(char[0]) if char else None
        self.box.show_glyph(known, language)
        self.code.setVisible(known is not None)
        self.kind.setVisible(known is not None)
        self.direction.setVisible(known is not None)
        if known is None:
            self.name.setText(say("Select a letter, or put the caret before one, to see which it is."))
        else:
            self.code.setText(led(known.code))
            self.name.setText(led(isolated(known.name) if known.name else say("without a name")))
            self.kind.setText(led(script_words(known)))
            self.direction.setText(led(direction_words(known)))
        self.setAccessibleName(say("Character"))
        self.setAccessibleDescription("; ".join(filter(None, self.told())))

    def told(self) -> tuple[str, ...]:
        """What stands beside the box."""
        return tuple(
            label.text() for label in (self.code, self.name, self.kind, self.direction) if not label.isHidden()
        )
