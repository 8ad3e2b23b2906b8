"""The real window offscreen, on a library of its own, brought from one state to the next."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from importlib.resources import as_file, files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from desktop.app import furnish, make_application
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
from desktop.ui.workbench import Workbench

PATIENCE_S = 120.0
SCREEN = (1920, 1200)
SMALL, LARGE = (1280, 800), (1920, 1080)
LANGUAGES = ("en", "ar", "fr", "es", "ru", "zh")


def roomy(folder: Path, scale: int = 1) -> str:
    """The platform with a screen that windows and menus have room on: its usual one is 800 by 800 pixels."""
    width, height = SCREEN
    size = {"x": 0, "y": 0, "width": width * scale, "height": height * scale}
    screen = {"name": "screen", "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1, **size}
    path = folder / "screen.json"
    path.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return f"offscreen:configfile={path}"


class Session:
    """One window in a language of the interface; `folder` holds its library."""

    def __init__(self, folder: Path, language: str) -> None:
        self.folder = folder
        self.application = make_application()
        settings = Settings(author="Nadia", language=language, theme="light")
        self.frame = Frame(settings)
        self.bench: Workbench = furnish(self.application, self.frame, settings)
        self.frame.show()
        self.resize(SMALL)

    def resize(self, size: tuple[int, int]) -> None:
        """Another size of the window."""
        self.frame.resize(*size)
        self.settle()

    def start(self, names: Sequence[str]) -> None:
        """Open the library of the folder, with the sample in these languages as its first document."""
        with as_file(files("resources") / "samples") as samples:
            wanted = [samples / f"resolution.{code}.txt" for code in names]
            self.bench.desk.start(str(self.folder / "library.sqlite3"), wanted)
            self.wait(lambda: self.bench.overview is not None)
        self.rest()

    def act(self, *actions: str) -> None:
        """Trigger actions, and let each be done."""
        for action in actions:
            self.bench.actions_table[action].trigger()
            self.rest()

    def rest(self) -> None:
        """Wait until nothing is being worked out."""
        self.wait(lambda: not (self.bench.desk.tasks.busy() or self.bench.examining.busy()))
        self.settle()

    def wait(self, ready: Callable[[], bool]) -> None:
        """Let the window work until it is so; TimeoutError after two minutes."""
        end = time.monotonic() + PATIENCE_S
        while not ready():
            if time.monotonic() > end:
                raise TimeoutError(f"the window did not get there: {self.bench.status.notice.text()}")
            self.application.processEvents()
            time.sleep(0.005)

    def settle(self) -> None:
        """Let what is due be painted."""
        for _ in range(4):
            self.application.processEvents()
            time.sleep(0.01)

    def picture(self) -> QPixmap:
        """The window as it stands, with the dialogs and menus over it."""
        self.settle()
        whole = self.frame.grab()
        painter = QPainter(whole)
        for over in self.over():
            painter.drawPixmap(self._corner(over), over.grab())
        painter.end()
        return whole

    def over(self) -> list[QWidget]:
        """The dialogs, menus and pop-ups in sight, the lowest first."""
        tops = self.application.topLevelWidgets()
        ignored = {Qt.WindowType.ToolTip}
        return [
            each for each in tops if each.isVisible() and each is not self.frame and each.windowType() not in ignored
        ]

    def _corner(self, over: QWidget) -> QPoint:
        if isinstance(over, QDialog) and not over.windowFlags() & Qt.WindowType.FramelessWindowHint:
            return self.frame.rect().center() - over.rect().center()
        return over.pos() - self.frame.pos()

    def calm(self) -> None:
        """Close what lies over the window and leave what is being typed."""
        for over in reversed(self.over()):
            if isinstance(over, QMenu | QDialog) or over.windowType() == Qt.WindowType.Popup:
                over.close()
        self.bench.sheet.close_quietly()
        editor = self.bench.pairs.editing.editor
        if editor is not None:
            editor.cancel()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.rest()

    def close(self) -> None:
        """End it as a person would."""
        self.calm()
        self.frame.close()

    def widgets(self) -> Iterator[QWidget]:
        """Every widget in sight."""
        for top in (self.frame, *self.over()):
            yield from (each for each in top.findChildren(QWidget) if each.isVisible())

    def focus(self) -> QWidget | None:
        """What has the keyboard."""
        return QApplication.focusWidget()
