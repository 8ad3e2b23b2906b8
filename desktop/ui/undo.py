"""The undo stack: commands that send changes and their inverses through the one door that saves them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from desktop.core.changes import (
    Advance,
    Annotate,
    Assign,
    Batch,
    Change,
    Correct,
    Decide,
    Relink,
    Reread,
    Retag,
    Turn,
    leaves,
)
from desktop.core.messages import KnownError
from desktop.ui.words import later, say

if TYPE_CHECKING:
    from desktop.services.changing import Applied

NAMES: dict[type, str] = {
    Correct: later("correction"),
    Retag: later("tag"),
    Assign: later("tag"),
    Advance: later("status"),
    Turn: later("direction"),
    Annotate: later("comment"),
    Decide: later("decision"),
    Reread: later("step of reading"),
    Relink: later("link"),
}
CUT, JOINED = later("cut of a paragraph"), later("join of paragraphs")

Send = Callable[[Change, "int | None"], "Applied"]
Later = Callable[[Change, "int | None", Callable[["Applied"], None]], None]
Fail = Callable[[KnownError], None]

HEAVY = 200
"""Parts of a change, or rows linked otherwise, from which on it is made in the worker."""

LONG = 5000
"""Rows of a document from which on it takes long to number them anew."""


@dataclass(frozen=True, slots=True)
class Door:
    """The way of changes: `send` makes one at once, `later` has it made in the worker, `fail` tells what went wrong.

    `show` is told where a change was taken back or made again; `rows` says how many rows there are.
    """

    send: Send
    later: Later
    fail: Fail
    show: Callable[[Applied], None]
    rows: Callable[[], int]


def is_heavy(change: Change, rows: int) -> bool:
    """Whether the window would have to wait for it, in a document of so many rows."""
    links = [leaf for leaf in leaves(change) if isinstance(leaf, Relink)]
    if sum(len(leaf.before) for leaf in links) >= HEAVY:
        return True
    if rows >= LONG and any(len(leaf.before) != len(leaf.after) for leaf in links):
        return True
    return isinstance(change, Batch) and len(change.changes) >= HEAVY


def relinks(change: Change) -> bool:
    """Whether rows are other ones after it."""
    return any(isinstance(leaf, Relink) for leaf in leaves(change))


def change_name(change: Change) -> str:
    """What to call a change in *Undo …*; a batch goes by its last part, the decision's correction."""
    if isinstance(change, Batch) and relinks(change):
        read = next((leaf for leaf in leaves(change) if isinstance(leaf, Reread)), None)
        if read is not None:
            return say(JOINED if len(read.before) > len(read.after) else CUT)
    while isinstance(change, Batch):
        change = change.changes[-1]
    return say(NAMES[type(change)])


class ChangeCommand(QUndoCommand):
    """A change that has been saved already; undo saves its inverse, redo saves it anew.

    An error in `undo` or `redo` moves the stack's index all the same, so it is caught: the command becomes obsolete
    and the reader is told. What is heavy is sent to the worker, which tells so itself.
    """

    def __init__(self, applied: Applied, door: Door) -> None:
        super().__init__(change_name(applied.change))
        self._applied = applied
        self._door = door
        self._pushed = False

    def redo(self) -> None:
        """Save the change anew; the first call, by push, finds it saved."""
        if not self._pushed:
            self._pushed = True
            return
        self._make(self._applied.change, None, self._take)

    def undo(self) -> None:
        """Save the inverse."""
        self._make(self._applied.change.inverse(), self._applied.log, self._door.show)

    def _take(self, applied: Applied) -> None:
        self._applied = applied
        self._door.show(applied)

    def _make(self, change: Change, undoes: int | None, made: Callable[[Applied], None]) -> None:
        if is_heavy(change, self._door.rows()):
            self._door.later(change, undoes, made)
            return
        try:
            made(self._door.send(change, undoes))
        except KnownError as error:
            self.setObsolete(True)
            self._door.fail(error)
