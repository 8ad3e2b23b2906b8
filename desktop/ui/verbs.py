"""What a reader does to paragraphs: every act is one change, made at once, that can be taken back."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from desktop.core.assigning import giving, taking
from desktop.core.batches import accept_all
from desktop.core.changes import Advance, Annotate, Batch, Change, Correct, Decide, Retag, Turn
from desktop.core.document import Assignment, Cell, FoundPlace, Note, OwnDirection, Status
from desktop.core.messages import KnownError
from desktop.core.text import Span, narrowest_edit
from desktop.core.threads import Aim, Signed, said


class Verbs(QObject):
    """Makes changes of what is asked for; how one is made the class built on it knows. `author` signs them."""

    edit_refused = Signal(object, str, object)  # Cell, the text typed, Message

    author: str

    def change(self, change: Change, seen: Mapping[int, str] | None = None) -> None:
        """Make a change, upon the whole texts `seen`; raises KnownError where it cannot be made."""
        raise NotImplementedError

    def fail(self, error: KnownError) -> None:
        """Tell the reader what did not work."""
        raise NotImplementedError

    def make(self, changes: Sequence[Change]) -> bool:
        """Whether the changes, as one, were saved; the reader is told if they could not be."""
        if not changes:
            return False
        try:
            self.change(changes[0] if len(changes) == 1 else Batch(tuple(changes)))
        except KnownError as error:
            self.fail(error)
            return False
        return True

    def correct(self, cell: Cell, text: str) -> bool:
        """Save the paragraph's new text; what could not be saved is handed back for the editor to keep."""
        try:
            self._correct(cell.paragraph, cell.text, text)
        except KnownError as error:
            self.edit_refused.emit(cell, text, error.message)
            return False
        return True

    def correct_note(self, note: Note | Cell, text: str, cause: str = "hand") -> bool:
        """Save a footnote's new text; False, and the reader is told, if it could not be."""
        try:
            self._correct(note.paragraph, note.text, text, cause)
        except KnownError as error:
            self.fail(error)
            return False
        return True

    def restore(self, cell: Cell, text: str) -> bool:
        """Let a paragraph read as it once did."""
        return self.correct_note(cell, text, "restored")

    def _correct(self, paragraph: int, before: str, after: str, cause: str = "hand") -> None:
        edit = narrowest_edit(before, after)
        if edit is not None:
            self.change(Correct(paragraph, edit, cause), {paragraph: before})

    def retag(self, cells: Sequence[Cell], tag: str) -> None:
        """Give the paragraphs that tag."""
        changes = tuple(Retag(cell.paragraph, cell.tag, tag) for cell in cells if cell.tag != tag)
        self.make(changes)

    def turn(self, cells: Sequence[Cell], direction: OwnDirection) -> None:
        """Let the paragraphs be written in that direction, whatever their version's is; empty is as their version."""
        turned = (cell for cell in cells if cell.direction != direction)
        self.make(tuple(Turn(cell.paragraph, cell.direction, direction) for cell in turned))

    def advance(self, cells: Sequence[Cell], status: Status) -> bool:
        """Say how far the review of the paragraphs is."""
        return self.make(tuple(Advance(cell.paragraph, cell.status, status) for cell in cells if cell.status != status))

    def assign(self, cells: Sequence[Cell], tag: str, span: Span | None = None) -> bool:
        """Give the paragraphs, or a span of the text of one, a tag beside their own, by its whole name."""
        return self.make(giving(cells, tag, span, self.author, _now(), lambda: os.urandom(16).hex()))

    def unassign(self, assignments: Sequence[Assignment]) -> bool:
        """Take tags away that were given so."""
        return self.make(taking(assignments))

    def comment(self, cell: Cell, body: str) -> bool:
        """Write a comment on a paragraph."""
        return self.say_in(Aim(cell.paragraph), body)

    def say_in(self, aim: Aim, body: str) -> bool:
        """Write a comment or an answer, or put one in other words."""
        return self.annotate(said(aim, body, Signed(self.author, _now(), os.urandom(16).hex())))

    def annotate(self, changes: tuple[Annotate, ...]) -> bool:
        """Do in one step what core/threads.py found for a thread."""
        return self.make(changes)

    def accept(self, places: Sequence[FoundPlace]) -> bool:
        """Take the first proposal of each finding; the last place of a paragraph first, so that offsets hold."""
        return self.make(accept_all(places).changes)

    def dismiss(self, place: FoundPlace, reason: str) -> bool:
        """Leave the text as it is, because it is right (`not-an-error`) or the original has it so (`sic`)."""
        finding = place.finding
        return self.make((Decide(finding.id, finding.decision, "dismissed", finding.reason, reason),))

    def reopen(self, place: FoundPlace) -> bool:
        """Take the decision on a finding back; a text that was corrected by it stays as it is."""
        finding = place.finding
        return self.make((Decide(finding.id, finding.decision, "open", finding.reason, ""),))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
