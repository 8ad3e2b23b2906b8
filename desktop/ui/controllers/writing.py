"""Writing in the open editor: its menu, characters that no keyboard has, and words that may have been meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QTextCursor
from PySide6.QtWidgets import QMenu

from desktop.core.text import Span, from_utf16
from desktop.ui.actions import ActionTable
from desktop.ui.controllers.spelling import Spelling
from desktop.ui.desk import Desk
from desktop.ui.inserts import INSERT_MENU, INSERTS, Insert
from desktop.ui.pairs import PairView
from desktop.ui.pairs.typed import TypedText
from desktop.ui.words import later, say

Key = QKeySequence.StandardKey

_OWN: tuple[tuple[str, Key, Callable[[TypedText], None], Callable[[TypedText], bool]], ...] = (
    (later("&Undo"), Key.Undo, TypedText.undo, lambda editor: editor.document().isUndoAvailable()),
    (later("&Redo"), Key.Redo, TypedText.redo, lambda editor: editor.document().isRedoAvailable()),
    (later("Cu&t"), Key.Cut, TypedText.cut, lambda editor: editor.textCursor().hasSelection()),
    (later("&Copy"), Key.Copy, TypedText.copy, lambda editor: editor.textCursor().hasSelection()),
    (later("&Paste"), Key.Paste, TypedText.paste, TypedText.canPaste),
    (later("Select &all"), Key.SelectAll, TypedText.selectAll, lambda editor: bool(editor.shown())),
)
_DIVIDED = {Key.Cut, Key.SelectAll}


class Writing(QObject):
    """Acts in whichever editor is open; without one its actions are grey, and undo is of what was saved."""

    def __init__(self, desk: Desk, pairs: PairView, spelling: Spelling, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pairs, self._spelling = desk, pairs, spelling
        self._actions: ActionTable | None = None
        pairs.editing.menu_wanted.connect(self.show_menu)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        inserts: dict[str, Callable[[], object]] = {f"insert-{each.id}": partial(self.insert, each) for each in INSERTS}
        return inserts | {"undo": self.undo, "redo": self.redo}

    def begin(self, actions: ActionTable) -> None:
        """Let the actions be there as long as an editor is open."""
        self._actions = actions
        actions.enable_typing(enabled=False)
        self._pairs.editing.opened.connect(lambda: self._show_typing(actions, typing=True))
        self._pairs.editing.closed.connect(lambda: self._show_typing(actions, typing=False))
        self._pairs.editing.typed.connect(self.show_undo)

    def _show_typing(self, actions: ActionTable, *, typing: bool) -> None:
        actions.enable_typing(enabled=typing)
        self.show_undo()

    def insert(self, put: Insert) -> None:
        """Put a character into the open editor."""
        if self._pairs.editing.editor is not None:
            self._pairs.editing.editor.insert(put)

    def leave(self) -> None:
        """The reader went to something else, or back: an editor that has not the keyboard again is left."""
        editor = self._pairs.editing.editor
        if editor is not None and not editor.hasFocus():
            self._pairs.editing.end()

    # Undo -------------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the last that was typed, or else the last change."""
        editor = self._pairs.editing.editor
        (editor if editor is not None else self._desk.undo_stack).undo()

    def redo(self) -> None:
        """Make it again."""
        editor = self._pairs.editing.editor
        (editor if editor is not None else self._desk.undo_stack).redo()

    def show_undo(self) -> None:
        """Say in the menu what can be taken back and made again."""
        if self._actions is None:
            return
        stack, editor = self._desk.undo_stack, self._pairs.editing.editor
        undo, redo = (stack.canUndo(), stack.undoText()), (stack.canRedo(), stack.redoText())
        if editor is not None:
            typing = say("what was typed")
            undo, redo = (editor.document().isUndoAvailable(), typing), (editor.document().isRedoAvailable(), typing)
        free = self._desk.document is not None and self._desk.undo_known and not self._desk.is_writing()
        for name, (able, of), title in (("undo", undo, later("&Undo {0}")), ("redo", redo, later("&Redo {0}"))):
            self._actions[name].setEnabled(able and free)
            self._actions[name].setText(say(title, of).rstrip(" :"))

    # The menu ---------------------------------------------------------------------------------------------------

    def show_menu(self, place: QPoint) -> None:
        """The editor's own menu; what may be meant by a word under the caret is put on top of it when it is found."""
        editor = self._pairs.editing.editor
        if editor is None:
            return
        menu = QMenu(editor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for title, key, act, able in _OWN:
            if key in _DIVIDED:
                menu.addSeparator()
            action = _own_action(menu, editor, say(title), key, act)
            action.setEnabled(able(editor))
            menu.addAction(action)
        menu.addSeparator()
        self._add_inserts(menu.addMenu(say(INSERT_MENU)))
        word = editor.overlay.unknown_at(editor.textCursor().position())
        if word is not None:
            self._suggest(menu, editor, word)
        menu.popup(place)

    def _add_inserts(self, menu: QMenu) -> None:
        if self._actions is not None:
            for each in INSERTS:
                if each.divided:
                    menu.addSeparator()
                menu.addAction(self._actions[f"insert-{each.id}"])

    def _suggest(self, menu: QMenu, editor: TypedText, word: QTextCursor) -> None:
        first = menu.actions()[0]
        waiting = QAction(say("Looking for what may be meant…"), menu)
        waiting.setEnabled(False)
        menu.insertAction(first, waiting)
        menu.insertSeparator(first)
        gone: list[bool] = []
        menu.destroyed.connect(lambda: gone.append(True))

        def show(found: Sequence[str]) -> None:
            if gone:
                return
            for each in found:
                action = QAction(each.replace("&", "&&"), menu)
                action.triggered.connect(partial(_replace, editor, word, each))
                menu.insertAction(waiting, action)
            waiting.setText(say("No word like it is known"))
            waiting.setVisible(not found)

        shown = editor.shown()
        span = Span(from_utf16(shown, word.selectionStart()), from_utf16(shown, word.selectionEnd()))
        self._spelling.suggest(span, show)


def _own_action(menu: QMenu, editor: TypedText, title: str, key: Key, act: Callable[[TypedText], None]) -> QAction:
    action = QAction(title, menu)
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # the editor has these keys itself
    action.triggered.connect(lambda _checked=False: act(editor))
    return action


def _replace(editor: TypedText, word: QTextCursor, text: str) -> None:
    word.insertText(text)
    editor.setTextCursor(word)
