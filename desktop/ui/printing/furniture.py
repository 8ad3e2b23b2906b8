"""What stands around the text of a page: the title of the first, running heads, heads of columns, numbers of pages."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from desktop.core.bidi import base_direction
from desktop.core.document import Direction
from desktop.core.export.losses import printable
from desktop.ui.printing.composing import Composer
from desktop.ui.printing.ink import Pen
from desktop.ui.printing.paper import Paper, Strip
from desktop.ui.printing.setting import POINT, set_pieces
from desktop.ui.printing.styled import Piece, Style, apart, plain_piece

_SMALL = 7.5
_TITLE = 15.0
_NUMBER = 40 * POINT
"""Room for a page's number, and for how many there are."""

_MOST_TITLE_LINES = 6
_BOLDER = 0.9
"""Bold letters are wider than those that a line is cut by."""

_SHOWN = {"tracked": "tracked", "corrected": "as_corrected", "extracted": "as_extracted"}
_QUIET, _STRONG = Style("muted"), Style("text", bold=True)


class Furniture:
    """Draws it, each part when its page comes to it."""

    def __init__(self, paper: Paper, composer: Composer, pen: Pen) -> None:
        self.paper, self.composer, self.pen = paper, composer, pen
        self._heads = 0.0
        self.across = Strip(paper.edge, paper.width - 2 * paper.edge)
        document = composer.review.document
        self.names = [printable(" ".join(name.split())) for name in (document.symbol, document.title) if name]

    # The head of a page -------------------------------------------------------------------------------------------

    def opening(self) -> float:
        """The title on the first page; where the heads of its columns begin."""
        y = self.paper.edge
        for at, name in enumerate(self.names):
            size = _TITLE if at == len(self.names) - 1 else 1.4 * _SMALL
            y = self._block(self._named(name, _STRONG if size == _TITLE else _QUIET), size, y)
        options, words = self.composer.options, self.composer.words
        facts = [words["review"], words[_SHOWN[options.shown]], options.at[:10], printable(options.program)]
        y = self._block(self._own(" · ".join(apart(each) for each in facts if each), _QUIET), _SMALL, y + 2 * POINT)
        return y + 8 * POINT

    def running(self) -> None:
        """The document's name on every page but the first."""
        if self.names:
            self._line(self._named(" – ".join(self.names), _QUIET), _SMALL, self.across, self.paper.edge)

    def room_for_heads(self, y: float) -> float:
        """Have the heads of the columns at `y`; where the text begins."""
        self._heads = y
        if self.paper.titled:
            y += self.paper.titles
            self.pen.hairline(self.across.left, self.across.right, y - 5 * POINT)
        return y

    def head(self, column: int) -> None:
        """The head of a column."""
        if self.paper.titled:
            info, name = self.composer.texts[column].info, self.composer.names[column]
            piece = plain_piece(printable(name), info.language, info.direction, _STRONG, size=0.9)
            self._line(piece, self.paper.points, self.paper.columns[column], self._heads)

    # The foot of a page -------------------------------------------------------------------------------------------

    def number(self, page: int) -> None:
        """The page's number, and the stroke between it and how many pages there are."""
        self._digits(str(page), self._sides()[0])
        self._line(
            plain_piece("/", "en", "ltr", _QUIET), _SMALL, Strip(self._middle - 1.2 * POINT, _NUMBER), self._foot
        )

    def total(self, pages: int) -> None:
        """How many pages there are, the last that is drawn of all."""
        self._digits(str(pages), self._sides()[1])

    def _digits(self, digits: str, strip: Strip) -> None:
        """Figures at the side of the strip that is towards the middle."""
        side: Direction = "ltr" if strip.left > self._middle else "rtl"
        self._line(plain_piece(digits, "en", side, _QUIET), _SMALL, strip, self._foot)

    @property
    def _middle(self) -> float:
        return self.paper.width / 2

    @property
    def _foot(self) -> float:
        return self.paper.foot - 1.6 * _SMALL * POINT

    def _sides(self) -> tuple[Strip, Strip]:
        """Where the number stands, and where the number of all pages: in the order of reading."""
        left = Strip(self._middle - 4 * POINT - _NUMBER, _NUMBER)
        right = Strip(self._middle + 4 * POINT, _NUMBER)
        return (left, right) if self.composer.words.direction == "ltr" else (right, left)

    # Lines --------------------------------------------------------------------------------------------------------

    def _named(self, text: str, style: Style) -> Piece:
        """A name of the document, on the side that it is read from."""
        side = base_direction(text)
        first = next((each.info for each in self.composer.texts if each.info.direction == side), None)
        code = first.language if first is not None else "ar" if side == "rtl" else "en"
        return replace(plain_piece(text, code, side, style), own=side)

    def _own(self, text: str, style: Style) -> Piece:
        words = self.composer.words
        return plain_piece(text, words.language, words.direction, style)

    def _block(self, piece: Piece, points: float, y: float) -> float:
        for line in set_pieces([piece], self.across.width, points)[:_MOST_TITLE_LINES]:
            self.pen.line(line, self.across.left, y)
            y += line.height
        return y

    def _line(self, piece: Piece, points: float, strip: Strip, y: float) -> None:
        """A piece in one line, cut where that is too short for it."""
        lines = set_pieces([piece], strip.width, points)
        if len(lines) > 1:
            metrics, room = QFontMetricsF(lines[0].layout.font()), strip.width * _BOLDER
            text = metrics.elidedText(piece.text, Qt.TextElideMode.ElideMiddle, room)
            cut = plain_piece(text, piece.language, piece.side, piece.stretches[0].style, size=piece.size)
            lines = set_pieces([replace(cut, own=piece.own)], strip.width, points)
        self.pen.line(lines[0], strip.left, y)
