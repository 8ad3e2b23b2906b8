"""The paragraph at hand in the panel of comments: what is said of it, and a field for what is to be said."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.core.diff import map_offset
from desktop.core.document import Cell, Comment
from desktop.core.text import Span
from desktop.core.threads import Aim, opened, resolved, taken_away
from desktop.ui.dropping import PlainField
from desktop.ui.look.flow import FlowLayout
from desktop.ui.look.theme import Theme
from desktop.ui.panels.lines import isolated, led, shortened
from desktop.ui.panels.talk import Spoken, TalkView, spoken
from desktop.ui.words import say

QUOTED = 60
_Key = tuple[int, str, str, Span | None]


@dataclass(frozen=True, slots=True)
class Draft:
    """What is typed and not saved: of which paragraph, as it stood then, and what it is to be."""

    cell: Cell
    aim: Aim
    body: str


def _key(aim: Aim) -> _Key:
    answers, before = aim.answers, aim.before
    return aim.paragraph, answers.key if answers else "", before.key if before else "", aim.span


class Conversation(QWidget):
    """Ctrl+Enter in the field saves, Escape goes back to the text.

    What is typed waits as a draft where the reader goes elsewhere or aims at something else before it is saved.
    """

    written = Signal(object)  # Draft
    annotated = Signal(object)  # tuple[Annotate, ...]
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.author = ""
        self._cell: Cell | None = None
        self._aim: Aim | None = None
        self._drafts: dict[_Key, Draft] = {}
        self.none = QLabel()
        self.none.setProperty("role", "muted")
        self.none.setWordWrap(True)
        self.list = TalkView()
        self.list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._make_buttons()
        self._make_field()
        self._lay_out()
        self._connect()
        self.show_cell(None)

    # Building -----------------------------------------------------------------------------------------------------

    def _make_buttons(self) -> None:
        self.answer = _quiet(say("Answer"))
        self.edit = _quiet(say("Edit"))
        self.resolve = _quiet(say("Resolve"))
        self.remove = _quiet(say("Remove"))
        self.save = QPushButton(say("Save   {0}", "Ctrl+Enter"))
        self.save.setProperty("role", "primary")
        self.drop = QToolButton()
        self.drop.setText("×")

    def _make_field(self) -> None:
        self.about = QLabel()
        self.about.setProperty("role", "small")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.field = PlainField()
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(72)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)

    def _lay_out(self) -> None:
        self.acts = QWidget()
        acts = FlowLayout(self.acts)
        for button in (self.answer, self.edit, self.resolve, self.remove):
            acts.addWidget(button)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.about, 1)
        head.addWidget(self.drop)
        below = QVBoxLayout()
        below.setContentsMargins(16, 4, 16, 10)
        below.setSpacing(6)
        for widget in (self.none, self.acts, self._head, self.field, self.save):
            below.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list)
        layout.addLayout(below)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.list.activated.connect(self.begin_answer)
        self.list.selectionModel().currentChanged.connect(self._show_acts)
        self.answer.clicked.connect(self.begin_answer)
        self.edit.clicked.connect(self.begin_edit)
        self.resolve.clicked.connect(self.turn)
        self.remove.clicked.connect(self.take_away)
        self.save.clicked.connect(self.write)
        self.drop.clicked.connect(self._aim_plainly)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.list.set_theme(theme)

    # What is shown ------------------------------------------------------------------------------------------------

    def show_cell(self, cell: Cell | None) -> None:
        """The paragraph at hand, or the one that was at hand already as it stands now."""
        same = cell is not None and self._cell is not None and cell.paragraph == self._cell.paragraph
        if not same:
            self._put_by()
            self._aim = None
        elif self._aim is not None and cell is not None and self._cell is not None:
            self._aim = _aimed_anew(self._aim, self._cell, cell)
        self._cell = cell
        self.list.show_lines(spoken(cell))
        if cell is not None and not same:
            waiting = [draft for draft in self._drafts.values() if draft.cell.paragraph == cell.paragraph]
            self._take(_aimed_anew(waiting[-1].aim, waiting[-1].cell, cell) if waiting else Aim(cell.paragraph))
        elif cell is None:
            self.field.setPlainText("")
        self._show_rest()

    def _show_rest(self) -> None:
        there = self._cell is not None
        self.list.setVisible(bool(self.list.lines()))
        self.none.setVisible(not self.list.lines())
        self.none.setText(say("No comment on this paragraph yet") if there else say("No paragraph is chosen"))
        self.field.setEnabled(there)
        self.save.setEnabled(there)
        self._show_acts()
        self._show_aim()

    def _show_acts(self) -> None:
        line = self.list.at_hand()
        self.acts.setVisible(line is not None)
        if line is None:
            return
        first = self._first_of(line)
        self.edit.setVisible(bool(self.author) and line.comment.author == self.author)
        self.resolve.setText(say("Open again") if first.resolved else say("Resolve"))
        answered = len(taken_away(line.comment, self._comments())) > 1
        self.remove.setText(say("Remove thread") if answered else say("Remove"))

    def _show_aim(self) -> None:
        aim, told = self._aim, ""
        if aim is not None and aim.before is not None:
            told = say("In other words")
        elif aim is not None and aim.answers is not None:
            told = say("Answer to {0}", isolated(aim.answers.author or say("Without a name")))
        elif aim is not None and aim.span is not None and self._cell is not None:
            told = say("On “{0}”", isolated(shortened(self._cell.text[aim.span.start : aim.span.end], QUOTED)))
        self._head.setVisible(bool(told))
        self.about.setText(led(told) if told else "")
        self.about.setToolTip(told)
        whole = aim is not None and aim.span is not None and aim.answers is None and aim.before is None
        self.drop.setToolTip(say("On the whole paragraph instead") if whole else say("Write a new comment instead"))
        self.drop.setAccessibleName(self.drop.toolTip())
        self.field.setPlaceholderText("" if told else say("Comment on this paragraph"))
        self.field.setAccessibleName(told or say("Comment on this paragraph"))

    def _comments(self) -> tuple[Comment, ...]:
        return self._cell.comments if self._cell is not None else ()

    def _first_of(self, line: Spoken) -> Comment:
        keys = {each.key: each for each in self._comments()}
        return keys.get(line.comment.answers, line.comment)

    # What is aimed at ---------------------------------------------------------------------------------------------

    def _put_by(self) -> None:
        """Keep what is typed as a draft."""
        cell, aim, typed = self._cell, self._aim, self.field.toPlainText()
        if cell is not None and aim is not None:
            self._drafts.pop(_key(aim), None)
            if typed.strip() and not (aim.before and typed == aim.before.body):
                self._drafts[_key(aim)] = Draft(cell, aim, typed)

    def _take(self, aim: Aim) -> None:
        """Aim at that; what was typed for it before stands in the field again."""
        draft = self._drafts.pop(_key(aim), None)
        self._aim = aim
        body = aim.before.body if aim.before is not None else ""
        self.field.setPlainText(draft.body if draft else body)
        self._show_aim()

    def _aim_at(self, aim: Aim) -> None:
        self._put_by()
        self._take(aim)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.field.setFocus()

    def _aim_plainly(self) -> None:
        if self._cell is not None and self._aim is not None:
            span_only = self._aim.span is not None and self._aim.answers is None and self._aim.before is None
            typed = self.field.toPlainText()
            if not span_only:
                self._put_by()
            self._take(Aim(self._cell.paragraph))
            if span_only and typed:
                self.field.setPlainText(typed)
        self.field.setFocus()

    def begin(self, span: Span | None = None) -> None:
        """Let a new comment be written, on words of the paragraph or on all of it."""
        if self._cell is not None:
            self._aim_at(Aim(self._cell.paragraph, span))

    def begin_answer(self) -> None:
        """Let an answer be written to the thread at hand."""
        line = self.list.at_hand()
        if line is not None and self._cell is not None:
            self._aim_at(Aim(self._cell.paragraph, answers=self._first_of(line)))

    def begin_edit(self) -> None:
        """Let the reader's own comment be put in other words."""
        line = self.list.at_hand()
        if line is not None and self._cell is not None and not self.edit.isHidden():
            self._aim_at(Aim(self._cell.paragraph, before=line.comment))

    # What is wanted -----------------------------------------------------------------------------------------------

    def turn(self) -> bool:
        """Resolve the thread at hand, or open it again; False where there is none."""
        line = self.list.at_hand()
        if line is None:
            return False
        first = self._first_of(line)
        self.annotated.emit(opened(first) if first.resolved else resolved(first))
        return True

    def take_away(self) -> None:
        """Take the comment at hand away, with the answers to it."""
        line = self.list.at_hand()
        if line is not None:
            self.annotated.emit(taken_away(line.comment, self._comments()))

    def write(self) -> None:
        """Emit the wish to save what is typed."""
        cell, aim, body = self._cell, self._aim, self.field.toPlainText()
        if cell is not None and aim is not None and body.strip():
            self.written.emit(Draft(cell, aim, body))

    def write_drafts(self) -> None:
        """Emit the wish to save everything that was typed and not saved."""
        self._put_by()
        drafts, self._drafts = self._drafts, {}
        if self._cell is not None:
            self._take(Aim(self._cell.paragraph))
        for draft in drafts.values():
            self.written.emit(draft)

    def take_saved(self, draft: Draft) -> None:
        """It is saved: the field is free for another comment."""
        self._drafts.pop(_key(draft.aim), None)
        here = self._cell is not None and self._cell.paragraph == draft.cell.paragraph
        if here and self.field.toPlainText() == draft.body:
            self._take(Aim(draft.cell.paragraph))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and watched in (self.field, self.list) and self._act_of(watched, event):
            if event.type() == QEvent.Type.ShortcutOverride:  # the window has another use for these keys
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._press(watched, event)
                return True
        return super().eventFilter(watched, event)

    def _act_of(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return True
        if watched is self.field:
            return _saves(event)
        return event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete) and not event.modifiers()

    def _press(self, watched: QObject, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif watched is self.field:
            self.write()
        elif event.key() == Qt.Key.Key_F2:
            self.begin_edit()
        else:
            self.take_away()


def _quiet(title: str) -> QPushButton:
    button = QPushButton(title)
    button.setProperty("role", "quiet")
    button.setProperty("tight", True)
    return button


def _saves(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _aimed_anew(aim: Aim, before: Cell, after: Cell) -> Aim:
    """The same aim while its paragraph reads otherwise; what is aimed at and not there any more is a new comment."""
    said = {each.key: each for each in after.comments}
    wanted = aim.before or aim.answers
    if wanted is not None:
        found = said.get(wanted.key)
        if found is None:
            return Aim(after.paragraph)
        return replace(aim, before=found if aim.before else None, answers=found if aim.answers else None)
    return replace(aim, span=moved_span(aim.span, before.text, after.text))


def moved_span(span: Span | None, before: str, after: str) -> Span | None:
    """Where a span of a text lies after it was corrected; None, which is all of it, where nothing is left of it."""
    if span is None or before == after:
        return span
    where = map_offset(before, after)
    found = Span(where(span.start), max(where(span.start), where.end(span.end)))
    return found if len(found) else None
