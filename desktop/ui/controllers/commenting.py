"""Comments: begun from the text, written and answered in their panel, saved by the desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.core.changes import Annotate
from desktop.core.document import Cell
from desktop.core.messages import message
from desktop.core.threads import Thread
from desktop.ui.controllers.going import Going
from desktop.ui.desk import Desk
from desktop.ui.pairs import PairView
from desktop.ui.pairs.place import Place
from desktop.ui.panels.comments import CommentsPanel
from desktop.ui.panels.conversation import Draft, moved_span
from desktop.ui.reach import go_to_words, words_at_hand


class Commenting(QObject):
    """Joins the panel of comments with the text."""

    panel_wanted = Signal()

    def __init__(self, desk: Desk, pairs: PairView, comments: CommentsPanel, going: Going, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pairs, self._comments, self._going = desk, pairs, comments, going
        comments.comment_written.connect(self._write)
        comments.annotated.connect(self._annotate)
        comments.place_wanted.connect(self.go_to)
        comments.left.connect(pairs.setFocus)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {"comment": self.begin, "comment-answer": self.answer, "comment-resolve": self.resolve}

    def begin(self) -> None:
        """Give the panel's field the keyboard, for a comment on the words that are selected, else on the paragraph."""
        words = words_at_hand(self._pairs)
        self.panel_wanted.emit()
        self._comments.begin(words[1] if words is not None else None)

    def answer(self) -> None:
        """Give the panel's field the keyboard, for an answer to the thread at hand."""
        self.panel_wanted.emit()
        if self._comments.conversation.list.at_hand() is None:
            self._desk.told.emit(message("Nothing was said of this paragraph yet."))
        else:
            self._comments.conversation.begin_answer()

    def resolve(self) -> None:
        """Resolve the thread at hand, or open it again."""
        if not self._comments.conversation.turn():
            self._desk.told.emit(message("Nothing was said of this paragraph yet."))

    def _annotate(self, changes: tuple[Annotate, ...]) -> None:
        self._desk.annotate(changes)

    def _write(self, draft: Draft) -> None:
        """Save it; words that it is on are looked for where they are now."""
        aim = draft.aim
        if aim.span is not None:
            now = self._text_of(aim.paragraph)
            aim = replace(aim, span=moved_span(aim.span, draft.cell.text, draft.cell.text if now is None else now))
        if self._desk.say_in(aim, draft.body) or (aim.before is not None and aim.before.body == draft.body.strip()):
            self._comments.take_saved(draft)
            self._pairs.setFocus()

    def _text_of(self, paragraph: int) -> str | None:
        from desktop.services.threads import text_now  # noqa: PLC0415  # as every change: a row by its key

        return text_now(self._desk.open_review()[0], paragraph)

    def go_to(self, thread: Thread) -> None:
        """Let the reader be in the paragraph a thread is on, and mark its words."""
        comment = thread.first
        self._going.version_wanted.emit(thread.version)
        cells = self._desk.rows(thread.row, thread.row + 1)[0].cells[thread.version]
        part = next((at for at, cell in enumerate(cells) if _has(cell, comment.paragraph)), 0)
        go_to_words(self._pairs, Place(thread.row, thread.version, part), comment.span)
        self._comments.conversation.list.choose(comment.key)
        self._pairs.setFocus()


def _has(cell: Cell, paragraph: int) -> bool:
    return cell.paragraph == paragraph or any(note.paragraph == paragraph for note in cell.notes)
