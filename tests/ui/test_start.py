"""The start: what is imported before the first rows, and what comes behind them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import as_file, files
from pathlib import Path
from threading import Event

import pytest
from left_open import CLOSED, leave_open
from pytestqt.qtbot import QtBot
from synthetic import synthetic_library

from desktop.core.document import Cell
from desktop.services.changing import Applied
from desktop.services.errors import LibraryFault
from desktop.services.library import Library
from desktop.ui.desk import Desk
from desktop.ui.frame import Frame
from desktop.ui.jobs import opening
from desktop.ui.kept.settings import Settings
from desktop.ui.workbench import Workbench

HEAVY = (
    "numpy",
    "sqlalchemy",
    "alembic",
    "lxml",
    "ftfy",
    "pypdfium2",
    "desktop.core.noise.rules",
    "desktop.core.checks.table",
    "desktop.core.comparing",
    "desktop.ui.dialogs.importing",
    "desktop.ui.dialogs.settings",
    "desktop.ui.dialogs.batch",
    "desktop.ui.dialogs.help",
    "desktop.ui.dialogs.notes",
    "desktop.ui.dialogs.schemes",
)
"""What the first rows can do without."""

FIRST_ROWS = """
import gc, os, sys
from PySide6.QtCore import QTimer
from desktop import app
from desktop.ui.pairs import PairView

def seen():
    found = [name for name in sys.argv[2:] if name in sys.modules]
    sys.stdout.write(f"{view.model().rowCount()} {found} {gc.isenabled()}")
    sys.stdout.flush()
    os._exit(0)

paint = PairView.paintEvent
def paint_and_tell(shown, event):
    global view
    paint(shown, event)
    if shown.model().rowCount():
        view = shown
        seen()
PairView.paintEvent = paint_and_tell
app.main([], sys.argv[1])
"""

GLIMPSE_WITHOUT = (
    *HEAVY,
    "json",
    "tomllib",
    "sqlite3",
    "importlib.resources",
    "desktop.core.document",
    "desktop.ui.desk",
    "desktop.ui.kept.settings",
    "desktop.ui.kept.session",
    "desktop.ui.look.fonts",
    "desktop.ui.look.theme",
    "desktop.ui.pairs",
    "desktop.ui.words",
    "desktop.ui.workbench",
)
"""What the glimpse can do without; and without the namespace Qt, which Python gets in 30 ms when it is first named."""

GLIMPSE = """
import os, sys
import PySide6.QtCore
from PySide6.QtCore import QTimer
from desktop import app
from desktop.ui.glimpse import Cover

def seen():
    found = [name for name in sys.argv[2:] if name in sys.modules]
    sys.stdout.write(f"{found} {'Qt' in vars(PySide6.QtCore)}")
    sys.stdout.flush()
    os._exit(0)

paint = Cover.paintEvent
def paint_and_tell(cover, event):
    QTimer.singleShot(0, seen)
    paint(cover, event)
Cover.paintEvent = paint_and_tell
app.main([], sys.argv[1])
"""

COLLECTING = """
import gc, os, sys
from PySide6.QtCore import QTimer
from desktop import app
app.COLLECT_AFTER_MS = 1
watch = QTimer()
make = app.make_application
def made():
    application = make()
    watch.timeout.connect(lambda: gc.isenabled() and os._exit(0))
    watch.start(5)
    return application
app.make_application = made
app.main([], sys.argv[1])
"""


def started(program: str, *arguments: str, places: dict[str, str]) -> str:
    environment = os.environ | places | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=120).stdout


@pytest.fixture
def home(tmp_path: Path) -> tuple[Path, dict[str, str]]:
    library, document = synthetic_library(tmp_path / "library.sqlite3", 30)
    return library, leave_open(tmp_path, library, document)


def test_the_first_rows_come_before_all_that_takes_long_to_import(home: tuple[Path, dict[str, str]]) -> None:
    library, places = home
    assert started(FIRST_ROWS, str(library), *HEAVY, places=places) == "30 [] False"


def test_the_glimpse_comes_before_all_that_it_does_without(home: tuple[Path, dict[str, str]]) -> None:
    library, places = home
    started(CLOSED, str(library), places=places)
    assert started(GLIMPSE, str(library), *GLIMPSE_WITHOUT, places=places) == "[] False"


def test_garbage_is_looked_for_again_after_the_start(home: tuple[Path, dict[str, str]]) -> None:
    library, places = home
    started(COLLECTING, str(library), places=places)


def test_a_library_is_glanced_at_by_the_driver_alone(home: tuple[Path, dict[str, str]]) -> None:
    library, places = home
    program = """
import sys
from desktop.services import glance
from desktop.services.library import open_library
with open_library(sys.argv[1]) as library:
    info = glance.find(library, 1)
    print(len(glance.rows(library, info, 0, 99)), glance.find(library, 2), "sqlalchemy" in sys.modules)
"""
    assert started(program, str(library), places=places).split() == ["30", "None", "False"]


# What was done before the start ---------------------------------------------------------------------------------


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Workbench]:
    settings = Settings(language="en")
    frame = Frame(settings)
    qtbot.addWidget(frame)
    bench = Workbench(frame, Desk("reviser"), settings)
    frame.show()
    with as_file(files("resources") / "samples" / "resolution.en.txt") as path:
        bench.desk.start(str(tmp_path / "library.sqlite3"), [path])
        qtbot.waitUntil(lambda: bench.overview is not None, timeout=30_000)
    yield bench
    frame.close()


def current(bench: Workbench) -> Cell:
    cell = bench.pairs.current_cell()
    assert cell is not None
    return cell


def test_nothing_is_taken_back_before_it_is_known_what_was_done(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A change that is made meanwhile has its place above what was done before."""
    desk, undo, go_on, read = bench.desk, bench.actions_table["undo"], Event(), opening.undoable
    answers: list[int] = []

    def undoable(library: Library, document: int) -> tuple[Applied, ...]:
        found = read(library, document)
        answers.append(len(found))
        go_on.wait(20)
        return found

    assert desk.document is not None
    bench.pairs.go_to(2, 0)
    before = current(bench)
    desk.retag([before], "heading")
    assert undo.isEnabled()
    monkeypatch.setattr(opening, "undoable", undoable)
    desk.open_document(desk.document.id)
    qtbot.waitUntil(lambda: answers == [1], timeout=30_000)
    assert not undo.isEnabled()
    bench.pairs.go_to(2, 0)
    desk.advance([current(bench)], "reviewed")
    assert not undo.isEnabled()
    go_on.set()
    qtbot.waitUntil(undo.isEnabled, timeout=30_000)
    assert answers == [1, 2]
    assert [desk.undo_stack.text(at) for at in range(desk.undo_stack.count())] == ["tag", "status"]
    undo.trigger()
    assert (current(bench).tag, current(bench).status) == ("heading", "todo")
    undo.trigger()
    assert current(bench).tag == before.tag
    assert not undo.isEnabled()


def test_what_cannot_be_looked_up_is_told_and_the_next_change_can_be_taken_back(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(library: Library, _document: int) -> tuple[Applied, ...]:
        raise LibraryFault("The disk of the library {0} does not answer.", library.location)

    desk = bench.desk
    assert desk.document is not None
    monkeypatch.setattr(opening, "undoable", refuse)
    with qtbot.waitSignal(desk.refused, timeout=30_000):
        desk.open_document(desk.document.id)
    qtbot.waitUntil(lambda: desk.undo_known)
    bench.pairs.go_to(2, 0)
    desk.advance([current(bench)], "reviewed")
    assert bench.actions_table["undo"].isEnabled()
