"""What was being typed when the program ended is in the text again or, where that reads otherwise by now, beside it."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core.changes import Annotate, Change, Correct
from desktop.core.document import Cell, Comment, DocumentInfo, Row
from desktop.core.messages import numbered
from desktop.core.text import Edit, narrowest_edit
from desktop.ui.desk import Desk
from desktop.ui.jobs.drafting import Drafting, Left
from desktop.ui.words import say

if TYPE_CHECKING:
    from desktop.services.drafts import Draft


class Salvaging(QObject):
    """Takes drafts up when a document is opened: each becomes the correction it would have been, undone like any."""

    def __init__(self, desk: Desk, drafting: Drafting, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._drafting = desk, drafting
        desk.document_shown.connect(self._look)

    def _look(self, document: DocumentInfo) -> None:
        library, _document = self._desk.open_review()
        self._drafting.find(library, document.id, partial(self._take_up, document.id))

    def _take_up(self, document: int, left: Left) -> None:
        if self._desk.document is None or self._desk.document.id != document:
            return  # they wait until it is opened again
        corrected = [draft for draft in left.fitting if self._make(_correction(draft))]
        noted = [draft for draft in left.stranded if self._note(draft)]
        library, _document = self._desk.open_review()
        for draft in (*corrected, *noted):
            self._drafting.drop(library, draft.paragraph)
        self._tell(len(corrected), len(noted))

    def _make(self, change: Change) -> bool:
        return self._desk.make_linked(lambda _library, _document: change)

    def _note(self, draft: Draft) -> bool:
        """The paragraph reads otherwise by now, or is gone: a comment says what was typed."""
        rows = self._desk.rows(draft.row, draft.row + 1)
        cell = _home(rows[0], draft.paragraph) if rows else None
        if cell is None:
            return False
        why = say("Typed when the program ended; the paragraph reads otherwise by now:")
        now = datetime.now(UTC).isoformat(timespec="seconds")
        comment = Comment(os.urandom(16).hex(), cell.paragraph, f"{why}\n{draft.text}", self._desk.author, now)
        return self._make(Annotate(None, comment))

    def _tell(self, corrected: int, noted: int) -> None:
        if corrected:
            self._desk.told.emit(
                numbered(
                    "What was typed when the program ended was kept and is in the text now ({0} paragraphs). "
                    "Undo takes it back.",
                    corrected,
                )
            )
        if noted:
            self._desk.told.emit(
                numbered(
                    "What was typed when the program ended stands in a comment: "
                    "its paragraph reads otherwise by now ({0} comments).",
                    noted,
                )
            )


def _correction(draft: Draft) -> Correct:
    return Correct(draft.paragraph, narrowest_edit(draft.before, draft.text) or Edit(0, "", ""))


def _home(row: Row, paragraph: int) -> Cell | None:
    """The paragraph, or that which cites the footnote; where it is gone, the first of its row."""
    cells = [cell for column in row.cells for cell in column]
    own = (
        cell for cell in cells if cell.paragraph == paragraph or any(note.paragraph == paragraph for note in cell.notes)
    )
    return next(own, next(iter(cells), None))
