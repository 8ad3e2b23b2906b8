"""The real window on a real library, as tests use it that act as a person does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib.resources import as_file, files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.document import Cell
from desktop.ui.desk import Desk
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
from desktop.ui.workbench import Workbench

PATIENCE_MS = 20_000


def keyboard() -> QWidget:
    """What gets the next key."""
    if QApplication.activeWindow() is None:  # a window manager would give the keyboard back; this platform has none
        (window,) = (each for each in QApplication.topLevelWidgets() if each.isVisible())
        window.activateWindow()
        QApplication.processEvents()
    popup = QApplication.activePopupWidget()
    inside = popup.focusWidget() if popup is not None else None
    target = inside or popup or QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None
    return target


def press(*keys: str) -> None:
    """Keys by their names, one after the other, each where the keyboard is."""
    for key in keys:
        pressed: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index]
        QTest.keyClick(keyboard(), pressed.key(), pressed.keyboardModifiers())


def type_in(text: str) -> None:
    """Text of any script; keyClicks aborts on what is beyond ASCII."""
    for char in text:
        QTest.sendKeyEvent(QTest.KeyAction.Click, keyboard(), Qt.Key(0), char, Qt.KeyboardModifier.NoModifier)


class RealWindow:
    """A window on a library of its own; `bench` is what stands in it."""

    def __init__(self, qtbot: QtBot, settings: Settings | None = None) -> None:
        chosen = settings or Settings(width=1280, height=800, theme="light")
        self.qtbot = qtbot
        self.frame = Frame(chosen)
        self.bench = Workbench(self.frame, Desk("reviser"), chosen)
        self.frame.show()
        self.frame.activateWindow()

    def start(self, library: Path, paths: Sequence[Path] = (), document: int = 0) -> None:
        """Open the library, and these files or that document of it; otherwise the library is listed."""
        self.bench.desk.start(str(library), paths, document)
        if paths or document:
            self.until(lambda: self.bench.overview is not None)
        self.rest()

    def start_sample(self, library: Path, *languages: str) -> None:
        """Open the sample in these languages."""
        with as_file(files("resources") / "samples") as samples:
            self.start(library, [samples / f"resolution.{code}.txt" for code in languages])

    def until(self, done: Callable[[], object]) -> None:
        """Wait until it is so."""
        self.qtbot.waitUntil(lambda: bool(done()), timeout=PATIENCE_MS)

    def rest(self) -> None:
        """Wait until nothing is under way any more."""
        bench = self.bench
        self.until(
            lambda: (
                not (
                    bench.examining.busy()
                    or bench.desk.tasks.busy()
                    or bench.desk.is_writing()
                    or bench.keeping.busy()
                    or bench.exporting.busy()
                )
            )
        )

    def over(self) -> list[QWidget]:
        """The dialogs and menus in sight over the window."""
        return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not self.frame]

    def clear_away(self) -> None:
        """Give up what lies over the window, and what is being typed."""
        self.bench.sheet.close_quietly()
        while over := self.over():
            top = over[-1]
            top.reject() if isinstance(top, QDialog) else top.close()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if self.bench.pairs.editing.editor is not None:
            self.bench.pairs.editing.editor.cancel()
        self.rest()

    def take_all_back(self) -> None:
        """Undo every change."""
        while self.bench.desk.undo_stack.canUndo():
            self._take_back(self.bench.desk.undo_stack.index())

    def _take_back(self, at: int) -> None:
        self.bench.desk.undo_stack.undo()
        self.until(lambda: self.bench.desk.undo_stack.index() < at)
        self.rest()

    def cell(self) -> Cell:
        """The paragraph the reader is in."""
        found = self.bench.pairs.current_cell()
        assert found is not None
        return found

    def close(self) -> None:
        """Close it, and let what belongs to it go."""
        self.clear_away()
        self.frame.close()
        self.frame.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
