"""The undo stack: commands that send changes and their inverses through the one door that saves them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from desktop.core.changes import Annotate, Batch, Change, Correct, Decide, Reread, Retag
from desktop.core.messages import KnownError
from desktop.ui.words import later, say

if TYPE_CHECKING:
    from desktop.services.changing import Applied

NAMES: dict[type, str] = {
    Correct: later("correction"),
    Retag: later("tag"),
    Annotate: later("comment"),
    Decide: later("decision"),
    Reread: later("step of reading"),
}

Send = Callable[[Change, "int | None"], "Applied"]
Fail = Callable[[KnownError], None]


def change_name(change: Change) -> str:
    """What to call a change in *Undo …*; a batch goes by its last part, the decision's correction."""
    while isinstance(change, Batch):
        change = change.changes[-1]
    return say(NAMES[type(change)])


class ChangeCommand(QUndoCommand):
    """A change that has been saved already; undo saves its inverse, redo saves it anew.

    An error in `undo` or `redo` moves the stack's index all the same, so it is caught: the command becomes obsolete
    and the reader is told.
    """

    def __init__(self, applied: Applied, send: Send, fail: Fail) -> None:
        super().__init__(change_name(applied.change))
        self._applied = applied
        self._send = send
        self._fail = fail
        self._pushed = False

    def redo(self) -> None:
        """Save the change anew; the first call, by push, finds it saved."""
        if not self._pushed:
            self._pushed = True
            return
        applied = self._try(self._applied.change, None)
        if applied:
            self._applied = applied

    def undo(self) -> None:
        """Save the inverse."""
        self._try(self._applied.change.inverse(), self._applied.log)

    def _try(self, change: Change, undoes: int | None) -> Applied | None:
        try:
            return self._send(change, undoes)
        except KnownError as error:
            self.setObsolete(True)
            self._fail(error)
            return None
