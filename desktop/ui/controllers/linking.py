"""Linking by hand: what each action on rows and paragraphs asks of the desk, from where the reader is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core.changes import Batch, Change, Relink, Tie
from desktop.core.document import DocumentInfo
from desktop.core.messages import KnownError, message, numbered
from desktop.ui.controllers.going import wrapped
from desktop.ui.desk import Desk
from desktop.ui.pairs import PairView
from desktop.ui.undo import HEAVY

if TYPE_CHECKING:
    from desktop.services.library import Library
    from desktop.ui.jobs.tasks import Report

Edit = Callable[..., Relink]
"""A service that is told library, document, row, and perhaps version."""


class Linking(QObject):
    """All edits are of the row, and the version, that the reader is in; what is being typed is saved first."""

    def __init__(self, desk: Desk, pairs: PairView, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pairs = pairs
        self._going = 0
        pairs.cut_wanted.connect(self.split)
        pairs.cells_picked.connect(self._tell_picked)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {
            "link-merge-next": lambda: self._of_row("merge_next"),
            "link-merge-previous": lambda: self._of_row("merge_previous"),
            "link-split": self.split,
            "link-up": lambda: self._of_cell("move_up"),
            "link-down": lambda: self._of_cell("move_down"),
            "link-apart": lambda: self._of_row("pull_apart"),
            "link-pick": self._pairs.pick_current,
            "link-cells": self.link,
            "link-unlink": lambda: self._of_cell("unlink"),
            "link-shift-down": lambda: self._far_of_cell("shift_down"),
            "link-shift-up": lambda: self._far_of_cell("shift_up"),
            "link-confirm": self.confirm,
            "link-confirm-above": self.confirm_above,
            "link-realign": self.realign,
            "link-unsure-next": lambda: self.go_to_unsure(forward=True),
            "link-unsure-previous": lambda: self.go_to_unsure(forward=False),
            "link-join": self.join,
        }

    def _ready(self) -> bool:
        """What was being typed is saved, and no row is being moved meanwhile."""
        self._pairs.editing.end()
        if self._pairs.editing.editor is not None or self._pairs.current_row() < 0:
            return False  # it could not be saved, as the reader was told; or nothing is there
        if self._desk.is_writing():
            self._desk.told.emit(message("A change is still being made. Wait until it is, and try again."))
            return False
        return True

    def _over(self, rows: Sequence[int], find: Callable[[Library, DocumentInfo], Change]) -> bool:
        """Make a change of links between the first and the last of these rows; many are looked at in the worker."""
        if max(rows) - min(rows) < HEAVY:
            return self._desk.make_linked(find)
        self._desk.make_found(lambda library, document, _report: find(library, document))
        return True

    # A row and its neighbours -----------------------------------------------------------------------------------

    def _of_row(self, edit: str) -> None:
        if self._ready():
            row = self._pairs.current_row()
            self._desk.make_linked(lambda library, document: _service(edit)(library, document.id, row))

    def _of_cell(self, edit: str) -> None:
        if self._ready():
            row, version = self._pairs.current_row(), self._pairs.current_version()
            self._desk.make_linked(lambda library, document: _service(edit)(library, document.id, row, version))

    def split(self) -> None:
        """While a text is edited: the paragraph in two at the caret; else the row before the paragraph at hand."""
        editor, cell = self._pairs.editing.editor, self._pairs.current_cell()
        if editor is not None and cell is not None:
            self._split_text(cell.paragraph, editor.stored_caret())
        else:
            self._split_row()

    def _split_text(self, paragraph: int, offset: int) -> None:
        if self._ready():
            self._desk.make_linked(lambda library, _document: _cut(library, paragraph, offset))

    def _split_row(self) -> None:
        """The first paragraph has nothing above it to be cut from: the cut is behind it."""
        place = self._pairs.place()
        if place is not None and self._ready():
            part = max(1, place.part)
            self._desk.make_linked(
                lambda library, document: _service("split")(library, document.id, place.row, place.version, part)
            )

    def join(self) -> None:
        """The paragraph made one with the next of its version."""
        if not self._ready():
            return
        cell = self._pairs.current_cell()
        if cell is None:
            self._desk.fail(KnownError("Nothing of this version stands in this row. Nothing was changed."))
        else:
            self._desk.make_linked(lambda library, _document: _joined(library, cell.paragraph))

    def link(self) -> None:
        """The cells that were picked, with one alone the reader's too; where none was, all of the rows selected."""
        if self._ready():
            cells = self._cells()
            if self._over(
                [row for row, _version in cells], lambda library, document: _linked(library, document, cells)
            ):
                self._pairs.unpick()

    def _cells(self) -> Sequence[tuple[int, int]]:
        here = (self._pairs.current_row(), self._pairs.current_version())
        picked, rows = self._pairs.picked_cells(), self._pairs.selected_rows()
        if picked:
            return picked if len(picked) > 1 else sorted({*picked, here})
        versions = range(len(self._pairs.pairs.versions))
        return [(row, version) for row in rows for version in versions] if len(rows) > 1 else [here]

    def _tell_picked(self, count: int) -> None:
        self._desk.told.emit(numbered("{0} cells picked to be linked.", count))

    # Rows that are right ----------------------------------------------------------------------------------------

    def confirm(self) -> None:
        """The rows selected said to be right; where all are already, that is taken back."""
        if self._ready():
            rows = self._pairs.selected_rows()
            self._over(rows, lambda library, document: _confirmed(library, document, rows))

    def confirm_above(self) -> None:
        """The row, and all above it, said to be right."""
        if self._ready():
            row = self._pairs.current_row()
            self._desk.make_found(
                lambda library, document, _report: _service("confirm_above")(library, document.id, row)
            )

    # Many rows --------------------------------------------------------------------------------------------------

    def _far_of_cell(self, edit: str) -> None:
        if self._ready():
            row, version = self._pairs.current_row(), self._pairs.current_version()
            self._desk.make_found(lambda library, document, _report: _service(edit)(library, document.id, row, version))

    def realign(self) -> None:
        """All that nobody confirmed aligned anew."""
        if self._ready():
            self._desk.make_found(_realigned)

    # Going ------------------------------------------------------------------------------------------------------

    def go_to_unsure(self, *, forward: bool) -> None:
        """The next row to be looked at, or the one before, round the ends."""
        (library, document), tasks = self._desk.open_review(), self._desk.tasks
        row = self._pairs.current_row()
        tasks.cancel(self._going)
        self._going = tasks.run(
            lambda _report: _unsure(library, document, row, forward=forward),
            lambda found: self._go(document, row, found, forward=forward),
            self._desk.fail,
        )

    def _go(self, document: DocumentInfo, here: int, row: int | None, *, forward: bool) -> None:
        if self._desk.document != document:
            return
        if row is None:
            self._desk.told.emit(message("No row is unsure."))
            return
        self._pairs.go_to(row)
        self._pairs.setFocus()
        if row <= here if forward else row >= here:
            self._desk.told.emit(wrapped(forward=forward))


# What is asked of the services ----------------------------------------------------------------------------------


def _service(name: str) -> Edit:
    from desktop.services import linking  # noqa: PLC0415  # the data layer is imported when it is needed

    edit: Edit = getattr(linking, name)
    return edit


def _cut(library: Library, paragraph: int, offset: int) -> Change:
    from desktop.services.linking import split_paragraph  # noqa: PLC0415  # the data layer is imported when it is needed

    return split_paragraph(library, paragraph, offset)


def _joined(library: Library, paragraph: int) -> Change:
    from desktop.services.linking import join_paragraphs  # noqa: PLC0415  # the data layer is imported when it is needed

    return join_paragraphs(library, paragraph)


def _linked(library: Library, document: DocumentInfo, cells: Sequence[tuple[int, int]]) -> Change:
    from desktop.services.linking import link  # noqa: PLC0415  # the data layer is imported when it is needed

    return link(library, document.id, cells)


def _unsure(library: Library, document: DocumentInfo, row: int, *, forward: bool) -> int | None:
    from desktop.services.linking import unsure  # noqa: PLC0415  # the data layer is imported in the worker

    found = unsure(library, document.id, row, forward=forward)
    beyond = -1 if forward else document.rows
    return unsure(library, document.id, beyond, forward=forward) if found is None else found


def _realigned(library: Library, document: DocumentInfo, report: Report) -> Change:
    from desktop.services.linking import realigned  # noqa: PLC0415  # the data layer is imported in the worker

    return realigned(library, document.id, report)


def _confirmed(library: Library, document: DocumentInfo, rows: Sequence[int]) -> Change:
    from desktop.core.linking import confirm, unconfirm  # noqa: PLC0415
    from desktop.services.linking import ties  # noqa: PLC0415  # the data layer is imported when it is needed

    first = rows[0]
    standing: Sequence[Tie] = ties(library, document.id, first, rows[-1] + 1)
    chosen = [row - first for row in rows if row - first < len(standing)]
    doubted = [at for at in chosen if not standing[at].confirmed]
    changes = [confirm(standing, at) for at in doubted] or [unconfirm(standing, at) for at in chosen]
    return changes[0] if len(changes) == 1 else Batch(tuple(changes))
