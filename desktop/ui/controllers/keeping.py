"""Keeping what is typed while it is typed: as drafts, which a crash does not lose; leaving makes them corrections."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop.core.document import Cell, Note
from desktop.core.messages import KnownError, Message, message
from desktop.ui.controllers.salvaging import Salvaging
from desktop.ui.desk import Desk
from desktop.ui.jobs.drafting import Drafting, Typed
from desktop.ui.kept.preferences import Preferences
from desktop.ui.pairs import PairView
from desktop.ui.words import tell

LONGEST_MS = 5_000
"""However fast one types, what is typed is kept after so long."""

AGAIN_MS = 2_000
"""What could not be kept is tried again after so long."""


class Keeping(QObject):
    """Stands between the editors and the desk."""

    editing = Signal()  # something is typed, or may be, that is not on the disk
    kept = Signal()
    rested = Signal()  # nothing is being typed
    unkept = Signal(object)  # Message

    def __init__(self, desk: Desk, pairs: PairView, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pairs, self._preferences = desk, pairs, preferences
        self._drafting = Drafting(desk, self)
        self.salvaging = Salvaging(desk, self._drafting, self)
        self._notes: dict[int, Typed] = {}
        self._soon, self._latest = self._timer(), self._timer()
        self._connect()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {"edit": self._pairs.edit_current, "edit-notes": self.correct_notes}

    def _timer(self) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(self.flush)
        return timer

    def _connect(self) -> None:
        editing = self._pairs.editing
        editing.opened.connect(self.editing)
        editing.typed.connect(self._wait)
        editing.left.connect(self._give_up)
        editing.closed.connect(self.rested)
        self._pairs.edit_finished.connect(self._finish)
        self._desk.edit_refused.connect(self._reopen)
        self._drafting.kept.connect(self._tell_kept)
        self._drafting.failed.connect(self._try_again)
        QGuiApplication.instance().applicationStateChanged.connect(self._look_away)  # type: ignore[union-attr]

    # While one types --------------------------------------------------------------------------------------------

    def _wait(self) -> None:
        self.editing.emit()
        self._soon.start(self._preferences.settings.autosave_ms)
        if not self._latest.isActive():
            self._latest.start(LONGEST_MS)

    def type_note(self, note: Note, text: str) -> None:
        """A footnote reads so while it is corrected."""
        self._notes[note.paragraph] = Typed(note.paragraph, note.text, text)
        self._wait()

    def flush(self) -> None:
        """Keep what is typed now."""
        self._soon.stop()
        self._latest.stop()
        if self._desk.document is not None:
            library, _document = self._desk.open_review()
            self._drafting.try_again(library)
            for typed in self._typed():
                self._drafting.keep(library, typed)

    def _typed(self) -> tuple[Typed, ...]:
        at_hand = self._pairs.editing.at_hand()
        notes = tuple(self._notes.values())
        return notes if at_hand is None else (*notes, Typed(at_hand[0].paragraph, at_hand[0].text, at_hand[1]))

    def _tell_kept(self, typed: Typed) -> None:
        if typed in self._typed():
            self.kept.emit()

    def _try_again(self, error: KnownError) -> None:
        """Typing goes on meanwhile."""
        if self._typed():
            self.unkept.emit(error.message)
        if self._typed() or self._drafting.waits():
            self._soon.start(AGAIN_MS)

    def _look_away(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive and self._soon.isActive():
            self.flush()

    # Leaving ----------------------------------------------------------------------------------------------------

    def _finish(self, cell: Cell, text: str) -> None:
        if self._desk.correct(cell, text):
            self._drop(cell.paragraph)

    def _give_up(self, cell: Cell) -> None:
        self._drop(cell.paragraph)

    def _reopen(self, cell: Cell, text: str, why: Message) -> None:
        """What was typed could not be saved: it is not lost, the reader has it before them again."""
        self._desk.told.emit(why)
        self._pairs.refresh((self._pairs.current_row(),))  # another window may have changed what stands there
        now = self._pairs.current_cell()
        same = now is not None and now.paragraph == cell.paragraph
        self._pairs.reopen_editor(now if same and now else cell, text, tell(why))

    # Footnotes --------------------------------------------------------------------------------------------------

    def correct_notes(self) -> None:
        """Show the footnotes of the paragraph at hand, to be corrected."""
        from desktop.ui.dialogs.notes import NotesDialog  # noqa: PLC0415  # not before it is wanted

        cell, pairs = self._pairs.current_cell(), self._pairs
        notes = {note.paragraph: note for note in cell.notes} if cell else {}
        if notes:
            face = pairs.face(pairs.current_version())
            dialog = NotesDialog(tuple(notes.values()), face, pairs.theme(), self.finish_note, pairs.window())
            dialog.typed.connect(self.type_note)
            dialog.left.connect(self.leave_note)
            dialog.open()
        else:
            self._desk.told.emit(message("This paragraph cites no footnote."))

    def finish_note(self, note: Note, text: str) -> bool:
        """Save a footnote's new text; False, and the reader is told, if it could not be."""
        saved = self._desk.correct_note(note, text)
        if saved:
            self.leave_note(note)
        return saved

    def leave_note(self, note: Note) -> None:
        """A footnote is not being corrected any more."""
        if self._notes.pop(note.paragraph, None) is not None and not self._typed():
            self.rested.emit()
        self._drop(note.paragraph)

    def _drop(self, paragraph: int) -> None:
        if not self._typed():
            self._soon.stop()
            self._latest.stop()
        if self._desk.document is not None:
            library, _document = self._desk.open_review()
            self._drafting.drop(library, paragraph)

    def busy(self) -> bool:
        """Whether something is being written, or looked for."""
        return self._drafting.busy()

    def close(self) -> None:
        """What waits is written; nothing more is."""
        self._soon.stop()
        self._latest.stop()
        self._drafting.close()
