"""What is typed is kept while it is typed: as a draft, which no crash loses, and which leaving makes one correction."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import engine as db_engine
from desktop.core.changes import Correct
from desktop.core.document import Note
from desktop.core.text import Edit
from desktop.services import changing, drafts
from desktop.services.errors import LibraryFault
from desktop.services.library import open_library
from desktop.ui.desk import Desk
from desktop.ui.dialogs.notes import NotesDialog
from desktop.ui.frame import Frame
from desktop.ui.jobs.drafting import Drafting, Typed
from desktop.ui.kept.settings import Settings
from desktop.ui.pairs.editor import ParagraphEditor
from desktop.ui.workbench import Workbench

Open = Callable[[], Workbench]
QUICK = Settings(autosave_ms=1)
TEXT = "Paragraph one of our own.\n\nParagraph two of our own.\n\nParagraph three.\n"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "text.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def open_bench(qtbot: QtBot, tmp_path: Path, source: Path) -> Iterator[Open]:
    made: list[Workbench] = []

    def open_it() -> Workbench:
        frame = Frame(QUICK)
        qtbot.addWidget(frame)
        bench = Workbench(frame, Desk("reviser"), QUICK)
        made.append(bench)
        frame.show()
        frame.activateWindow()
        bench.desk.start(str(tmp_path / "library.sqlite3"), [source])
        qtbot.waitUntil(lambda: bench.overview is not None, timeout=30_000)
        bench.pairs.go_to(0, 0)
        return bench

    yield open_it
    for bench in made:
        bench.frame.close()


def asked(library: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(library)) as connection:
        return connection.execute(query).fetchall()


def drafted(tmp_path: Path) -> list[tuple[object, ...]]:
    return asked(tmp_path / "library.sqlite3", "SELECT text FROM draft ORDER BY paragraph_id")


def edited(bench: Workbench) -> ParagraphEditor:
    bench.pairs.edit_current()
    editor = bench.pairs.editing.editor
    assert editor is not None
    return editor


def state(bench: Workbench) -> str:
    return bench.status.saved.text()


def typed(qtbot: QtBot, bench: Workbench, text: str) -> ParagraphEditor:
    """Type at the end of the paragraph at hand, and wait until it is kept."""
    editor = edited(bench)
    QTest.keyClicks(editor, text)
    assert "Editing" in state(bench)
    qtbot.waitUntil(lambda: "Kept" in state(bench))
    return editor


def test_what_is_typed_is_kept_and_then_one_correction(qtbot: QtBot, open_bench: Open, tmp_path: Path) -> None:
    bench = open_bench()
    editor = typed(qtbot, bench, " First")
    assert drafted(tmp_path) == [("Paragraph one of our own. First",)]
    QTest.keyClicks(editor, " and then.")
    assert "Editing" in state(bench)
    qtbot.waitUntil(lambda: "Kept" in state(bench))
    assert drafted(tmp_path) == [("Paragraph one of our own. First and then.",)]
    assert not asked(tmp_path / "library.sqlite3", "SELECT id FROM change_log")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "Saved" in state(bench)
    qtbot.waitUntil(lambda: not drafted(tmp_path))
    assert bench.desk.undo_stack.count() == 1
    assert len(asked(tmp_path / "library.sqlite3", "SELECT id FROM change_log")) == 1


def test_escape_gives_the_draft_up(qtbot: QtBot, open_bench: Open, tmp_path: Path) -> None:
    bench = open_bench()
    editor = typed(qtbot, bench, " Nothing")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not drafted(tmp_path))
    assert "Saved" in state(bench)
    assert bench.desk.undo_stack.count() == 0


def test_what_is_taken_back_by_typing_is_no_draft(qtbot: QtBot, open_bench: Open, tmp_path: Path) -> None:
    bench = open_bench()
    editor = typed(qtbot, bench, "x")
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: "Kept" in state(bench) and not drafted(tmp_path))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert bench.desk.undo_stack.count() == 0


def test_moving_the_caret_is_not_typing(qtbot: QtBot, open_bench: Open) -> None:
    bench = open_bench()
    editor = typed(qtbot, bench, "x")
    QTest.keyClick(editor, Qt.Key.Key_Left)
    assert "Kept" in state(bench)


def test_a_closed_window_leaves_no_draft_but_a_correction(qtbot: QtBot, open_bench: Open, tmp_path: Path) -> None:
    bench = open_bench()
    typed(qtbot, bench, " End")
    bench.frame.close()
    assert not drafted(tmp_path)
    assert asked(tmp_path / "library.sqlite3", "SELECT text FROM paragraph WHERE text LIKE '% End'")


def test_a_look_at_another_program_keeps_the_editor(
    qtbot: QtBot, open_bench: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = open_bench()
    editor = edited(bench)
    QTest.keyClicks(editor, "x")
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(QApplication, "activeWindow", lambda: None)
        QApplication.sendEvent(editor, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))
    assert bench.pairs.editing.editor is editor
    QApplication.sendEvent(editor, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))
    assert bench.pairs.editing.editor is None


# What cannot be written ---------------------------------------------------------------------------------------------


def test_typing_goes_on_where_nothing_can_be_written(
    qtbot: QtBot, open_bench: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.controllers.keeping.AGAIN_MS", 5)
    bench = open_bench()
    editor = edited(bench)

    def full(*_arguments: object) -> None:
        raise LibraryFault("The disk is full: nothing was changed in the library {0}.", "here")

    with monkeypatch.context() as disk:
        disk.setattr(drafts, "keep", full)
        QTest.keyClicks(editor, "abc")
        qtbot.waitUntil(lambda: "Not kept" in state(bench))
        assert "disk is full" in bench.status.notice.text()
        QTest.keyClicks(editor, "def")
        qtbot.waitUntil(lambda: "Not kept" in state(bench))
        assert bench.pairs.editing.editor is editor
    qtbot.waitUntil(lambda: "Kept" in state(bench))
    assert drafted(tmp_path) == [("Paragraph one of our own.abcdef",)]


def test_a_locked_library_does_not_stop_the_window(
    qtbot: QtBot, open_bench: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(db_engine, "BUSY_SECONDS", 0.05)
    monkeypatch.setattr("desktop.ui.controllers.keeping.AGAIN_MS", 5)
    bench = open_bench()
    qtbot.waitUntil(lambda: not (bench.desk.tasks.busy() or bench.examining.busy()), timeout=30_000)
    editor = edited(bench)
    with closing(sqlite3.connect(tmp_path / "library.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        QTest.keyClicks(editor, "abc")
        qtbot.waitUntil(lambda: "Not kept" in state(bench))
        assert "in use" in bench.status.notice.text()
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: "Kept" in state(bench))


def test_a_draft_that_could_not_be_dropped_is_dropped_later(
    qtbot: QtBot, open_bench: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.controllers.keeping.AGAIN_MS", 5)
    bench = open_bench()
    editor = typed(qtbot, bench, "x")
    tried: list[int] = []

    def locked(*_arguments: object) -> None:
        tried.append(1)
        raise LibraryFault("The library {0} is in use by another program.", "here")

    with monkeypatch.context() as disk:
        disk.setattr(drafts, "drop", locked)
        QTest.keyClick(editor, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: len(tried) > 1)
        assert drafted(tmp_path)
    qtbot.waitUntil(lambda: not drafted(tmp_path))


# Footnotes ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def noted(qtbot: QtBot, open_bench: Open) -> tuple[Workbench, NotesDialog]:
    """A window whose dialog of footnotes is open, and in which something was typed and kept."""
    bench = open_bench()
    cell = bench.pairs.current_cell()
    assert cell is not None
    note = Note(bench.pairs.pairs.cells(1, 0)[0].paragraph, "1", 5, "Paragraph two of our own.")
    dialog = NotesDialog([note], bench.pairs.face(0), bench.pairs.theme(), bench.keeping.finish_note, bench.frame)
    dialog.typed.connect(bench.keeping.type_note)
    dialog.left.connect(bench.keeping.leave_note)
    dialog.open()
    QTest.keyClicks(dialog.editors[0], "New. ")
    qtbot.waitUntil(lambda: "Kept" in state(bench))
    return bench, dialog


def test_a_footnote_is_kept_too(qtbot: QtBot, noted: tuple[Workbench, NotesDialog], tmp_path: Path) -> None:
    bench, dialog = noted
    assert drafted(tmp_path) == [("New. Paragraph two of our own.",)]
    dialog.reject()
    qtbot.waitUntil(lambda: not drafted(tmp_path))
    assert bench.desk.undo_stack.count() == 0
    assert "Saved" in state(bench)


def test_a_footnote_that_is_saved_is_no_draft(
    qtbot: QtBot, noted: tuple[Workbench, NotesDialog], tmp_path: Path
) -> None:
    bench, dialog = noted
    dialog.accept()
    qtbot.waitUntil(lambda: not drafted(tmp_path))
    assert bench.desk.undo_stack.count() == 1
    assert "Saved" in state(bench)


# After a crash ------------------------------------------------------------------------------------------------------

KILLED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from desktop.app import make_application
from desktop.ui.desk import Desk
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
from desktop.ui.workbench import Workbench

application = make_application()
settings = Settings(autosave_ms=1, language="en")
frame = Frame(settings)
bench = Workbench(frame, Desk("reviser"), settings)
frame.show()
bench.desk.start(sys.argv[1], [Path(sys.argv[2])])

def begin(_overview):
    if bench.pairs.editing.editor is None:
        bench.pairs.go_to(0, 0)
        bench.pairs.edit_current()
        QTest.keyClicks(bench.pairs.editing.editor, " Typed before the end.")
        bench.keeping.kept.connect(lambda: print(bench.status.saved.text(), flush=True))

bench.desk.overview_changed.connect(begin)
application.exec()
"""


def kill_while_typing(tmp_path: Path, source: Path) -> None:
    """A window is killed after its bar said that what was typed is kept."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", KILLED, str(tmp_path / "library.sqlite3"), str(source)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, encoding="utf-8") as window:
        assert window.stdout is not None
        said = window.stdout.readline()
        window.send_signal(signal.SIGKILL)
    assert "Kept" in said


posix = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")


@posix
def test_what_was_typed_before_a_crash_is_in_the_text_again(
    qtbot: QtBot, open_bench: Open, tmp_path: Path, source: Path
) -> None:
    kill_while_typing(tmp_path, source)
    assert drafted(tmp_path) == [("Paragraph one of our own. Typed before the end.",)]
    bench = open_bench()
    qtbot.waitUntil(lambda: bench.desk.undo_stack.count() == 1)
    cell = bench.pairs.current_cell()
    assert cell is not None
    assert cell.text == "Paragraph one of our own. Typed before the end."
    assert "when the program ended" in bench.status.notice.text()
    qtbot.waitUntil(lambda: not drafted(tmp_path))
    bench.actions_table["undo"].trigger()
    again = bench.pairs.current_cell()
    assert again is not None
    assert again.text == "Paragraph one of our own."


@posix
def test_where_the_paragraph_reads_otherwise_by_now_it_is_in_a_comment(
    qtbot: QtBot, open_bench: Open, tmp_path: Path, source: Path
) -> None:
    kill_while_typing(tmp_path, source)
    with open_library(tmp_path / "library.sqlite3") as library:
        ((key,),) = asked(library.location, "SELECT paragraph_id FROM draft")
        changing.apply(library, Correct(int(str(key)), Edit(0, "Paragraph", "The paragraph")), "another")
    bench = open_bench()
    qtbot.waitUntil(lambda: "stands in a comment" in bench.status.notice.text())
    cell = bench.pairs.current_cell()
    assert cell is not None
    assert cell.text == "The paragraph one of our own."
    (comment,) = cell.comments
    assert comment.body.endswith("Paragraph one of our own. Typed before the end.")
    qtbot.waitUntil(lambda: not drafted(tmp_path))


def test_what_another_window_is_typing_is_left_to_it(
    qtbot: QtBot, open_bench: Open, tmp_path: Path, source: Path
) -> None:
    """It says by a lock beside the library that it lives."""
    bench = open_bench()
    cell = bench.pairs.current_cell()
    assert cell is not None
    bench.frame.close()
    library, other = open_library(tmp_path / "library.sqlite3"), Drafting(Desk("reviser"), bench)
    mine = Typed(cell.paragraph, cell.text, "Mine")
    with qtbot.waitSignal(other.kept):
        other.keep(library, mine)
    second = open_bench()
    qtbot.waitUntil(lambda: not second.keeping.busy())
    assert second.desk.undo_stack.count() == 0
    assert drafted(tmp_path) == [("Mine",)]
    second.frame.close()
    other.close()
    third = open_bench()
    qtbot.waitUntil(lambda: third.desk.undo_stack.count() == 1)
    library.close()


def test_a_draft_of_what_stands_there_already_is_nothing(qtbot: QtBot, open_bench: Open, tmp_path: Path) -> None:
    """The program ended between the correction and the end of its draft."""
    bench = open_bench()
    cell = bench.pairs.current_cell()
    assert cell is not None
    bench.frame.close()
    with open_library(tmp_path / "library.sqlite3") as library:
        drafts.keep(library, cell.paragraph, "reviser", "Paragraph on of our own.", cell.text, "2026-01-01T00:00:00Z")
    again = open_bench()
    qtbot.waitUntil(lambda: not (drafted(tmp_path) or again.keeping.busy()))
    assert again.desk.undo_stack.count() == 0
