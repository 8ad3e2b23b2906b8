"""The schemes of tags: those that ship to be read and copied, and the reader's own, made here or brought from files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.messages import KnownError
from desktop.core.schemes import copied, faults, fresh_scheme, settled, word_of
from desktop.core.tagsets import TagScheme, dump
from desktop.ui.dialogs.scheme_editor import SchemeEditor
from desktop.ui.dialogs.scheme_files import (
    Answer,
    ask_scheme,
    ask_unsaved,
    ask_where,
    read_scheme,
    remove_scheme,
    store_schemes,
    stored_schemes,
    write_scheme,
)
from desktop.ui.look.theme import Theme
from desktop.ui.tags import learn_schemes
from desktop.ui.words import say, tell

if TYPE_CHECKING:
    from desktop.services.library import Library
    from desktop.ui.desk import Desk

T = TypeVar("T")
LIST_WIDTH = 200


@dataclass(frozen=True, slots=True)
class Kept:
    """A scheme as it is here, and as the library has it; None where it has not."""

    scheme: TagScheme
    stored: TagScheme | None = None

    @property
    def changed(self) -> bool:
        """Whether it is to be saved."""
        return self.scheme != self.stored


class SchemesDialog(QDialog):
    """A list of schemes and the one at hand; nothing is stored before it is saved. `saved` comes when it was."""

    saved = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._library: Library = desk.open_review()[0]
        self._kept: list[Kept] = []
        self._working = self._closed = self._leaving = False
        self.ask_scheme: Callable[[QWidget], Path | None] = ask_scheme
        self.ask_where: Callable[[QWidget, str], Path | None] = ask_where
        self.ask_unsaved: Callable[[QWidget], Answer] = ask_unsaved
        self.setWindowTitle(say("Tag schemes"))
        self.resize(min(980, max(760, parent.width() - 160)), min(680, max(520, parent.height() - 80)))
        self.list = QListWidget()
        self.list.setObjectName("schemes")
        self.list.setAccessibleName(say("Schemes"))
        self.list.setFixedWidth(LIST_WIDTH)
        self.editor = SchemeEditor(theme)
        self.fault = QLabel()
        self.fault.setProperty("role", "error")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.hide()
        self._make_buttons()
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_at_hand)
        self.editor.changed.connect(self._take)
        self._look_up()

    def _make_buttons(self) -> None:
        self.new, self.copy = QPushButton(say("New scheme")), QPushButton(say("Copy"))
        self.bring, self.write = QPushButton(say("From a file…")), QPushButton(say("To a file…"))
        self.remove = QPushButton(say("Remove the scheme"))
        for button, act in (
            (self.new, self._make),
            (self.copy, self._copy),
            (self.bring, self._bring),
            (self.write, self._write),
            (self.remove, self._remove),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(say("Close"))
        close.setAutoDefault(False)
        self.save = self.buttons.addButton(say("Save"), QDialogButtonBox.ButtonRole.ApplyRole)
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.list, 1)
        for button in (self.new, self.copy, self.bring, self.write, self.remove):
            side.addWidget(button)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addLayout(side)
        both.addWidget(self.editor, 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(both, 1)
        layout.addWidget(self.fault)
        layout.addWidget(self.buttons)

    # What is listed -----------------------------------------------------------------------------------------------

    def at_hand(self) -> Kept | None:
        """The scheme that is shown."""
        row = self.list.currentRow()
        return self._kept[row] if 0 <= row < len(self._kept) else None

    def _show_all(self, row: int) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([_titled(kept) for kept in self._kept])
            self.list.setCurrentRow(min(row, len(self._kept) - 1))
        self._show_at_hand()

    def _show_at_hand(self) -> None:
        kept = self.at_hand()
        others = (each.scheme for each in self._kept if each is not kept)
        self.editor.show_scheme(kept.scheme if kept else None, others)
        self._allow()

    def _allow(self) -> None:
        kept, free = self.at_hand(), not self._working
        for button in (self.new, self.bring):
            button.setEnabled(free)
        self.copy.setEnabled(free and kept is not None)
        self.write.setEnabled(free and kept is not None and not list(self._faults_of(kept)))
        self.remove.setEnabled(free and kept is not None and not kept.scheme.shipped)
        changed = [each for each in self._kept if each.changed]
        self.save.setEnabled(free and bool(changed) and not any(any(self._faults_of(each)) for each in changed))

    def _faults_of(self, kept: Kept) -> Iterator[object]:
        others = (each.scheme for each in self._kept if each is not kept)
        return iter(()) if kept.scheme.shipped else faults(kept.scheme, others)

    def _take(self, scheme: TagScheme) -> None:
        row = self.list.currentRow()
        self._kept[row] = replace(self._kept[row], scheme=scheme)
        self.list.item(row).setText(_titled(self._kept[row]))
        self._allow()

    # What is done with schemes ------------------------------------------------------------------------------------

    def _make(self) -> None:
        self._add(fresh_scheme(self._free_title(say("My tags")), self._names()))
        self.editor.title.selectAll()
        self.editor.title.setFocus()

    def _copy(self) -> None:
        kept = self.at_hand()
        if kept is not None:
            title = self._free_title(say("{0}, copy", kept.scheme.title))
            self._add(copied(kept.scheme, title, self._names()))

    def _add(self, scheme: TagScheme) -> None:
        self._kept.append(Kept(scheme))
        self._show_all(len(self._kept) - 1)

    def _names(self) -> set[str]:
        return {kept.scheme.name for kept in self._kept}

    def _free_title(self, title: str) -> str:
        titles = {kept.scheme.title.strip().casefold() for kept in self._kept}
        tried, number = title, 1
        while tried.strip().casefold() in titles:
            number += 1
            tried = f"{title} {number}"
        return tried

    def _bring(self) -> None:
        path = self.ask_scheme(self)
        if path is not None:
            self._run(lambda: read_scheme(path), self._take_brought)

    def _take_brought(self, scheme: TagScheme) -> None:
        own = replace(scheme, name=word_of(scheme.name, self._names(), "scheme"), shipped=False)
        self._add(replace(own, title=self._free_title(own.title)))

    def _write(self) -> None:
        kept = self.at_hand()
        path = self.ask_where(self, f"{kept.scheme.name}.toml") if kept is not None else None
        if kept is not None and path is not None:
            text, whole = dump(_settled(kept, self._kept)), path if path.suffix else path.with_suffix(".toml")
            self._run(lambda: write_scheme(whole, text, replace=whole == path), lambda _none: None)

    def _remove(self) -> None:
        kept, library = self.at_hand(), self._library
        if kept is None or kept.scheme.shipped:
            return
        if kept.stored is None:
            self._forget(kept)
        else:
            name = kept.stored.name
            self._run(lambda: remove_scheme(library, name), lambda _none: self._removed(kept))

    def _removed(self, kept: Kept) -> None:
        self._forget(kept)
        self.saved.emit()

    def _forget(self, kept: Kept) -> None:
        row = self._kept.index(kept)
        del self._kept[row]
        self._show_all(max(0, row - 1))

    # The library --------------------------------------------------------------------------------------------------

    def _look_up(self) -> None:
        library = self._library
        self._run(lambda: stored_schemes(library), self._show_stored)

    def _show_stored(self, schemes: tuple[TagScheme, ...]) -> None:
        """The library's schemes, in place of what was changed here: all of that is saved, or none is yet."""
        row = max(0, self.list.currentRow())
        self._kept = [Kept(scheme, scheme) for scheme in learn_schemes(schemes)]
        self._show_all(row)
        self.list.setFocus()

    def _save(self) -> None:
        library = self._library
        settled_ones = tuple(_settled(kept, self._kept) for kept in self._kept if kept.changed)
        self._run(lambda: store_schemes(library, settled_ones), self._saved)

    def _saved(self, schemes: tuple[TagScheme, ...]) -> None:
        self._show_stored(schemes)
        self.saved.emit()
        if self._leaving:
            super().reject()

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self.fault.hide()
        self._begin(working=True)

        def finish(value: T) -> None:
            self._begin(working=False)
            if not self._closed:
                done(value)

        self._desk.tasks.run(lambda _report: work(), finish, self._refuse)

    def _refuse(self, error: KnownError) -> None:
        self._leaving = False
        self.fault.setText(tell(error.message))
        self.fault.show()
        self._begin(working=False)

    def _begin(self, *, working: bool) -> None:
        """Nothing is asked for twice; a dialog that was closed meanwhile goes when the work is at its end."""
        self._working = working
        self._allow()
        if self._closed and not working:
            self.deleteLater()

    # Leaving ------------------------------------------------------------------------------------------------------

    def reject(self) -> None:
        """Close, after what was changed was saved or given up."""
        answer = self.ask_unsaved(self) if any(kept.changed for kept in self._kept) else "discard"
        if answer == "discard":
            super().reject()
        elif answer == "save" and self.save.isEnabled():
            self._leaving = True
            self._save()

    def done(self, result: int) -> None:
        super().done(result)
        self._closed = True
        if not self._working:
            self.deleteLater()


def _titled(kept: Kept) -> str:
    title = kept.scheme.title.strip() or say("(no name)")
    return f"{title} •" if kept.changed else title


def _settled(kept: Kept, all_kept: list[Kept]) -> TagScheme:
    """The scheme named after its title, and its new tags after theirs; what is stored keeps its names."""
    if kept.scheme.shipped:
        return kept.scheme
    known = {tag.id for tag in kept.stored.tags} if kept.stored else set()
    if kept.stored is not None:
        return settled(kept.scheme, known)
    taken = {each.scheme.name for each in all_kept if each is not kept}
    named = replace(kept.scheme, name=word_of(kept.scheme.title, taken, "scheme"))
    return settled(named, known)
