"""The pages of a review, one after the other into a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtGui import QPainter, QPdfWriter

from desktop.core.document import Row
from desktop.core.export.losses import printable
from desktop.core.export.options import Options
from desktop.core.review import Review, Unit
from desktop.ui.look.fonts import load_fonts
from desktop.ui.printing.completing import Extras, Heading, complete
from desktop.ui.printing.composing import Composer
from desktop.ui.printing.flow import Flow, Stream
from desktop.ui.printing.furniture import Furniture
from desktop.ui.printing.ink import Pen
from desktop.ui.printing.letters import Letters
from desktop.ui.printing.paper import make_paper, page_layout
from desktop.ui.printing.setting import DOTS, SetLine, set_pieces
from desktop.ui.printing.sink import Sink
from desktop.ui.printing.styled import Piece

Progress = Callable[[str, int, int], None]

_OUTLINED = frozenset({"title", "heading", "annex"})
_TOLD_EVERY = 20
_LONGEST_ENTRY = 80


def render(review: Review, options: Options, path: Path, progress: Progress) -> None:
    """Draw the review into a new PDF file at `path`; `progress` hears how many rows there are, and may raise.

    Raises OSError where the file cannot be written, and KnownError where Qt writes pages otherwise than is known here.
    """
    load_fonts()
    letters = Letters()
    with path.open("xb") as file:
        sink = Sink(file)
        writer = QPdfWriter(sink.device)
        _describe(writer, review, options)
        painter = QPainter(writer)
        try:
            book = _Book(review, options, Pen(painter, letters), _Leaves(writer, sink))
            book.write(progress)
        finally:
            painter.end()
        sink.empty()
    extras = Extras(
        letters.pages,
        letters.counts,
        book.headings,
        book.language,
        book.composer.words.direction == "rtl",
    )
    complete(path, extras)


def _describe(writer: QPdfWriter, review: Review, options: Options) -> None:
    document = review.document
    writer.setResolution(DOTS)
    writer.setPageLayout(page_layout(options))
    writer.setTitle(printable(" – ".join(filter(None, (document.symbol, document.title)))))
    writer.setCreator(options.program)


@dataclass(frozen=True, slots=True)
class _Leaves:
    """What turns pages, and gives those that are done out of hand."""

    writer: QPdfWriter
    sink: Sink

    def turn(self) -> None:
        """Begin another page."""
        self.writer.newPage()
        self.sink.empty()


class _Book:
    """The rows of a review on their pages."""

    def __init__(self, review: Review, options: Options, pen: Pen, leaves: _Leaves) -> None:
        self.review, self.leaves = review, leaves
        self.composer = Composer(review, options)
        self.paper = make_paper(
            options, len(self.composer.texts), self.composer.words.direction, remarked=self.composer.remarked
        )
        self.furniture = Furniture(self.paper, self.composer, pen)
        self.letters = pen.letters
        self.flow = Flow(self.paper, pen, self, self.furniture.room_for_heads(self.furniture.opening()))
        self.headings: list[Heading] = []

    @property
    def language(self) -> str:
        """That of the first text, or of the page's own words."""
        return self.composer.texts[0].info.language if self.composer.texts else self.composer.words.language

    def write(self, progress: Progress) -> None:
        """All rows, from the first page to the last."""
        rows = self.review.rows
        for at, row in enumerate(rows):
            if not at % _TOLD_EVERY:
                progress("export", at, len(rows))
            units = self.composer.of_row(row)
            if any(units):
                self._row(row, units)
        self.flow.finish()
        self.furniture.total(self.flow.page + 1)
        progress("export", len(rows), len(rows))

    # Pages, for the flow ------------------------------------------------------------------------------------------

    def begin(self, page: int) -> float:
        """Begin another page; where its text does."""
        self.leaves.turn()
        self.letters.turn()
        self.furniture.running()
        return self.furniture.room_for_heads(self.paper.top)

    def head(self, strip: int) -> None:
        """Draw what stands over the text of a strip."""
        if 0 < strip <= len(self.composer.texts):
            self.furniture.head(strip - 1)

    def end(self, page: int) -> None:
        """Draw what is drawn last on a page."""
        self.furniture.number(page + 1)

    # Rows ---------------------------------------------------------------------------------------------------------

    def _row(self, row: Row, units: list[list[Unit]]) -> None:
        composer, strips = self.composer, self.paper.strips
        whole = [(column, unit) for column, here in enumerate(units) for unit in here]
        remarks, marks = composer.remarks(whole)
        told = [
            composer.margin(row, (unit for _column, unit in whole)),
            *(composer.cell(here, column, marks) for column, here in enumerate(units)),
            remarks,
        ]
        streams = [
            Stream(at, self._set(pieces, at), partial(self._note, at - 1, marks, {}))
            for at, (pieces, _strip) in enumerate(zip(told, strips, strict=False))
        ]
        tags = {unit.tag for _column, unit in whole}
        page, y = self.flow.row(streams, lambda: self._set(composer.margin_again(row), 0), heading="heading" in tags)
        if tags & _OUTLINED:
            title = printable(" ".join(whole[0][1].text.split()))[:_LONGEST_ENTRY]
            self.headings.append(Heading(title, page, y / self.paper.height))

    def _set(self, pieces: list[Piece], strip: int) -> list[SetLine]:
        return set_pieces(pieces, self.paper.strips[strip].width, self.paper.points)

    def _note(self, column: int, marks: dict[str, str], known: dict[int, list[SetLine]], key: int) -> list[SetLine]:
        if key not in known:
            known[key] = self._set(self.composer.note(key, column, marks), column + 1)
        return known[key]
