"""The window when nothing is there yet, when something is wrong, and when what was typed cannot be saved."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from importlib.resources import as_file, files
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from desktop.core.changes import Correct
from desktop.core.messages import KnownError
from desktop.core.text import Edit
from desktop.services import changing
from desktop.services.errors import LibraryFault
from desktop.services.library import open_library
from desktop.ui.desk import Desk
from desktop.ui.dialogs.importing import ImportDialog
from desktop.ui.frame import Frame
from desktop.ui.jobs.tasks import Report, Tasks
from desktop.ui.kept.session import Session
from desktop.ui.kept.settings import Settings
from desktop.ui.workbench import Workbench

Open = Callable[..., Workbench]
USUAL = Settings()


@pytest.fixture
def open_bench(qtbot: QtBot) -> Iterator[Open]:
    made: list[Workbench] = []

    def open_it(library: Path, wanted: tuple[Path, ...] = (), session: Session | None = None) -> Workbench:
        frame = Frame(USUAL)
        qtbot.addWidget(frame)
        bench = Workbench(frame, Desk("reviser"), USUAL, session)
        made.append(bench)
        frame.show()
        bench.desk.start(str(library), wanted, bench.session.document)
        return bench

    yield open_it
    for bench in made:
        bench.frame.close()


@pytest.fixture
def sample(tmp_path: Path) -> tuple[Path, ...]:
    with as_file(files("resources") / "samples") as samples:
        return tuple(samples / f"resolution.{code}.txt" for code in ("en", "ar"))


def test_an_empty_library_says_how_to_begin(qtbot: QtBot, open_bench: Open, tmp_path: Path) -> None:
    bench = open_bench(tmp_path / "library.sqlite3")
    qtbot.waitUntil(bench.welcome.button.isVisible)
    assert "empty" in bench.welcome.head.text()
    assert not bench.actions_table["export"].isEnabled()
    assert not bench.actions_table["tag-title"].isEnabled()
    assert bench.actions_table["open"].isEnabled()


def test_a_file_that_is_not_a_library_is_left_alone(qtbot: QtBot, open_bench: Open, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a database, but somebody's notes" * 200)
    before = path.read_bytes()
    bench = open_bench(path)
    qtbot.waitUntil(lambda: "notes.txt" in bench.welcome.about.text())
    assert path.read_bytes() == before
    assert not bench.actions_table["export"].isEnabled()
    bench.actions_table["library"].trigger()
    assert "No library is open" in bench.status.notice.text()


def test_a_file_that_cannot_be_read_says_so_and_the_library_opens(
    qtbot: QtBot, open_bench: Open, tmp_path: Path
) -> None:
    bench = open_bench(tmp_path / "library.sqlite3", (tmp_path / "missing.txt",))
    qtbot.waitUntil(lambda: "missing.txt" in bench.status.notice.text())
    assert bench.welcome.button.isVisible()


def test_files_dropped_on_the_window_are_imported(
    qtbot: QtBot, open_bench: Open, tmp_path: Path, sample: tuple[Path, ...]
) -> None:
    bench = open_bench(tmp_path / "library.sqlite3")
    qtbot.waitUntil(bench.welcome.button.isVisible)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in sample])
    drop = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    bench.frame.dropEvent(drop)
    (dialog,) = bench.frame.findChildren(ImportDialog)
    qtbot.waitUntil(dialog.foot.go.isEnabled, timeout=30_000)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.overview is not None, timeout=30_000)
    assert bench.desk.document is not None
    assert [version.language for version in bench.desk.document.versions] == ["en", "ar"]


def test_the_last_document_opens_by_itself(
    qtbot: QtBot, open_bench: Open, tmp_path: Path, sample: tuple[Path, ...]
) -> None:
    library = tmp_path / "library.sqlite3"
    bench = open_bench(library, sample)
    qtbot.waitUntil(lambda: bench.overview is not None, timeout=30_000)
    bench.frame.close()
    again = open_bench(library, session=bench.session)
    qtbot.waitUntil(lambda: again.overview is not None, timeout=30_000)
    assert again.desk.document == bench.desk.document


def opened(qtbot: QtBot, open_bench: Open, tmp_path: Path, sample: tuple[Path, ...]) -> Workbench:
    bench = open_bench(tmp_path / "library.sqlite3", sample)
    qtbot.waitUntil(lambda: bench.overview is not None, timeout=30_000)
    qtbot.waitUntil(lambda: not bench.desk.tasks.busy())
    bench.pairs.go_to(20, 1)
    return bench


def editor_of(bench: Workbench) -> QTextEdit:
    (editor,) = (editor for editor in bench.pairs.findChildren(QTextEdit) if editor.isVisible())
    return editor


def test_typed_text_that_cannot_be_saved_stays_in_the_editor(
    qtbot: QtBot, open_bench: Open, tmp_path: Path, sample: tuple[Path, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = opened(qtbot, open_bench, tmp_path, sample)
    cell = bench.pairs.current_cell()
    assert cell is not None

    def full(*_arguments: object) -> None:
        raise LibraryFault("The disk is full. Nothing was saved; make room and save again.")

    with monkeypatch.context() as disk:
        disk.setattr(changing, "apply", full)
        bench.pairs.edit_current()
        QTest.keyClicks(editor_of(bench), "XYZ")
        QTest.keyClick(editor_of(bench), Qt.Key.Key_Return)
        assert "disk is full" in bench.status.notice.text()
        assert "XYZ" in editor_of(bench).toPlainText()
        assert "Editing" in bench.status.saved.text()
        assert bench.pairs.current_cell() == cell
    QTest.keyClick(editor_of(bench), Qt.Key.Key_Return)
    now = bench.pairs.current_cell()
    assert now is not None
    assert "XYZ" in now.text


def test_a_correction_of_another_window_is_not_overwritten(
    qtbot: QtBot, open_bench: Open, tmp_path: Path, sample: tuple[Path, ...]
) -> None:
    bench = opened(qtbot, open_bench, tmp_path, sample)
    cell = bench.pairs.current_cell()
    assert cell is not None
    with open_library(tmp_path / "library.sqlite3") as other:
        changing.apply(other, Correct(cell.paragraph, Edit(0, cell.text[:3], "ABC")), "other")
    bench.pairs.edit_current()
    editor = editor_of(bench)
    QTest.keyClick(editor, Qt.Key.Key_Home)
    QTest.keyClicks(editor, "XYZ")
    editor.selectAll()
    QTest.keyClicks(editor, "mine")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "meanwhile" in bench.status.notice.text()
    assert "mine" in editor_of(bench).toPlainText()
    shown = bench.pairs.current_cell()
    assert shown is not None
    assert shown.text.startswith("ABC")
    QTest.keyClick(editor_of(bench), Qt.Key.Key_Return)  # told of it, the reader may save all the same
    now = bench.pairs.current_cell()
    assert now is not None
    assert now.text == "mine"


def test_undo_that_fails_is_told_and_set_aside(
    qtbot: QtBot, open_bench: Open, tmp_path: Path, sample: tuple[Path, ...]
) -> None:
    bench = opened(qtbot, open_bench, tmp_path, sample)
    cell = bench.pairs.current_cell()
    assert cell is not None
    bench.desk.correct(cell, "first " + cell.text)
    with open_library(tmp_path / "library.sqlite3") as other:
        changing.apply(other, Correct(cell.paragraph, Edit(0, "first", "other")), "other")
    bench.actions_table["undo"].trigger()
    assert bench.status.notice.text()
    assert not bench.desk.undo_stack.canRedo()


def test_closing_saves_what_is_being_typed(
    qtbot: QtBot, open_bench: Open, tmp_path: Path, sample: tuple[Path, ...]
) -> None:
    bench = opened(qtbot, open_bench, tmp_path, sample)
    bench.pairs.edit_current()
    QTest.keyClicks(editor_of(bench), "XYZ")
    bench.frame.close()
    with sqlite3.connect(tmp_path / "library.sqlite3") as connection:
        (count,) = connection.execute("SELECT count(*) FROM paragraph WHERE text LIKE '%XYZ%'").fetchone()
    connection.close()
    assert count == 1


def test_a_comment_half_typed_is_kept_when_the_window_closes(
    qtbot: QtBot, open_bench: Open, tmp_path: Path, sample: tuple[Path, ...]
) -> None:
    bench = opened(qtbot, open_bench, tmp_path, sample)
    QTest.keyClicks(bench.comments.field, "one")
    bench.pairs.go_to(22, 1)
    QTest.keyClicks(bench.comments.field, "two")
    bench.frame.close()
    with sqlite3.connect(tmp_path / "library.sqlite3") as connection:
        bodies = sorted(body for (body,) in connection.execute("SELECT body FROM comment"))
    connection.close()
    assert bodies == ["one", "two"]


def test_an_answer_that_was_not_saved_leads_nowhere_later(
    qtbot: QtBot, open_bench: Open, tmp_path: Path, sample: tuple[Path, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = opened(qtbot, open_bench, tmp_path, sample)

    def locked(*_arguments: object) -> None:
        raise LibraryFault("The library is in use.")

    with monkeypatch.context() as library:
        library.setattr(changing, "apply", locked)
        bench.actions_table["finding-accept"].trigger()
    assert "in use" in bench.status.notice.text()
    before = bench.overview
    bench.actions_table["tag-annex"].trigger()
    qtbot.waitUntil(lambda: bench.overview is not before)
    assert bench.pairs.current_row() == 20


def test_leaving_the_document_saves_what_is_being_typed(
    qtbot: QtBot, open_bench: Open, tmp_path: Path, sample: tuple[Path, ...]
) -> None:
    bench = opened(qtbot, open_bench, tmp_path, sample)
    bench.pairs.edit_current()
    QTest.keyClicks(editor_of(bench), "XYZ")
    bench.actions_table["library"].trigger()
    qtbot.waitUntil(bench.welcome.isVisible)
    bench.welcome.list.activated.emit(bench.welcome.list.currentIndex())
    qtbot.waitUntil(bench.pairs.isVisible)
    bench.pairs.go_to(20, 1)
    cell = bench.pairs.current_cell()
    assert cell is not None
    assert "XYZ" in cell.text


# the worker


def test_a_cancelled_job_calls_nobody(qtbot: QtBot) -> None:
    tasks = Tasks()
    called: list[object] = []

    def work(report: Report) -> int:
        for at in range(1000):
            time.sleep(0.001)
            report("counting", at, 1000)
        return 1

    job = tasks.run(work, called.append, called.append)
    tasks.cancel(job)
    qtbot.waitUntil(lambda: not tasks.busy())
    assert called == []


def test_known_errors_are_told_and_bugs_are_raised(qtbot: QtBot) -> None:
    tasks = Tasks()
    told: list[KnownError] = []

    def known(_report: Report) -> None:
        raise KnownError("{0} is missing", "a.txt")

    def bug(_report: Report) -> None:
        raise ZeroDivisionError

    tasks.run(known, lambda _value: None, told.append)
    qtbot.waitUntil(lambda: not tasks.busy())
    assert [str(error) for error in told] == ["a.txt is missing"]
    with qtbot.captureExceptions() as raised:
        tasks.run(bug, lambda _value: None, told.append)
        qtbot.waitUntil(lambda: not tasks.busy())
    assert [kind for kind, _error, _trace in raised] == [ZeroDivisionError]


def test_jobs_run_one_after_the_other(qtbot: QtBot) -> None:
    tasks = Tasks()
    answers: list[int] = []
    for number in range(20):
        tasks.run(lambda _report, number=number: number, answers.append, lambda _error: None)  # type: ignore[misc]
    qtbot.waitUntil(lambda: not tasks.busy())
    assert answers == list(range(20))
