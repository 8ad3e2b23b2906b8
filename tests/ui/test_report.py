"""The report of a problem holds what helps and nothing of the documents; notices can be read again."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot
from sampled import Sample

from desktop import __version__
from desktop.ui.desk import Desk
from desktop.ui.dialogs.notices import NoticesDialog
from desktop.ui.dialogs.report import ReportDialog
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
from desktop.ui.reporting import LINES_KEPT, LastLines, described, without_folders
from desktop.ui.status import NOTICES_KEPT
from desktop.ui.workbench import Workbench

SECRET = "وإذ تشير إلى سر"


@pytest.fixture
def bench(qtbot: QtBot, sample: Sample) -> Iterator[Workbench]:
    settings = Settings(author="a name", folder="/home/somebody/secret", zoom=1.3)
    frame = Frame(settings)
    qtbot.addWidget(frame)
    bench = Workbench(frame, Desk("reviser"), settings)
    frame.show()
    bench.desk.start(*sample("en"))
    qtbot.waitUntil(lambda: bench.overview is not None, timeout=60_000)
    bench.pairs.go_to(20, 0)
    yield bench
    bench.frame.close()


def report_of(bench: Workbench) -> ReportDialog:
    (dialog,) = (each for each in bench.frame.findChildren(ReportDialog) if each.isVisible())
    return dialog


def test_the_report_holds_the_paragraph_only_if_that_is_ticked(bench: Workbench) -> None:
    cell = bench.pairs.current_cell()
    assert cell is not None
    bench.actions_table["report"].trigger()
    dialog = report_of(bench)
    said = dialog.text.toPlainText()
    assert __version__ in said
    assert "zoom 1.3" in said
    assert "somebody" not in said
    assert "a name" not in said
    assert cell.text not in said
    assert not dialog.paragraph.isChecked()
    dialog.paragraph.click()
    assert cell.text in dialog.text.toPlainText()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    dialog.reject()


def failing() -> BaseException:
    try:
        dict[str, str]()[SECRET]
    except KeyError as error:
        return error
    raise AssertionError


def test_bugs_are_told_in_one_window(bench: Workbench) -> None:
    error = failing()
    for _time in range(5):
        bench.tending.tell_bug(described(error, error.__traceback__))
    dialog = report_of(bench)
    said = dialog.text.toPlainText()
    assert "What was shown as saved is safe" in dialog.about.text()
    assert "KeyError" in said
    assert "failing" in said  # the lines it came through
    assert SECRET not in said
    assert said.count("KeyError\n") + said.endswith("KeyError") <= 3
    dialog.reject()


def test_lines_of_the_log_lose_texts_and_folders() -> None:
    lines = LastLines()
    log = logging.getLogger("tests.report")
    log.addHandler(lines)
    log.setLevel(logging.INFO)
    try:
        log.info("read %s after %d ms: %s", Path("/home/nour/Letters/secret plan.docx"), 12, SECRET)
        log.warning("not read: %s", OSError(2, "No such file", "/home/nour/x"))
        log.warning("at /home/nour/somewhere/file.txt it ended")
        log.info("half %s", ValueError(SECRET))
    finally:
        log.removeHandler(lines)
    said = "\n".join(lines.lines)
    assert "secret plan.docx after 12 ms: …" in said
    assert "OSError" in said or "FileNotFoundError" in said
    assert "…/file.txt it ended" in said
    assert "ValueError" in said
    assert "nour" not in said
    assert SECRET not in said
    for number in range(100):
        lines.emit(logging.LogRecord("n", 20, "", 0, "%d", (number,), None))
    assert len(lines.lines) == LINES_KEPT


FOLDERS = st.lists(
    st.text(st.characters(categories=["Ll", "Lo", "Nd"]), min_size=3, max_size=8), min_size=2, max_size=5
)


@given(folders=FOLDERS, windows=st.booleans())
def test_no_folder_is_left_of_a_path(folders: list[str], windows: bool) -> None:
    sign = "\\" if windows else "/"
    path = ("C:" if windows else "") + sign + sign.join(f"<{name}" for name in folders).replace("<", "q")
    told = without_folders(f'File "{path}{sign}module.py", line 3')
    assert told == 'File "…/module.py", line 3'


def test_notices_can_be_read_again(qtbot: QtBot, bench: Workbench) -> None:
    for number in range(NOTICES_KEPT + 5):
        bench.status.show_notice(f"Notice {number}")
    QTest.mouseClick(bench.status.notice, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    (dialog,) = bench.frame.findChildren(NoticesDialog)
    told = [dialog.list.item(at).text() for at in range(dialog.list.count())]
    assert len(told) == NOTICES_KEPT
    assert told[0].endswith(f"Notice {NOTICES_KEPT + 4}")
    assert told[-1].endswith("Notice 5")
    dialog.reject()
    bench.actions_table["notices"].trigger()
    again = [each for each in bench.frame.findChildren(NoticesDialog) if each.isVisible()]
    assert len(again) == 1
    again[0].reject()


def test_a_long_notice_does_not_widen_the_window(qtbot: QtBot, bench: Workbench) -> None:
    before = bench.frame.minimumSizeHint().width()
    bench.status.show_notice("A very long notice. " * 60)
    assert bench.frame.minimumSizeHint().width() == before
    place = bench.status.notice.rect().center()
    asked = QHelpEvent(QEvent.Type.ToolTip, place, bench.status.notice.mapToGlobal(place))
    QCoreApplication.sendEvent(bench.status.notice, asked)
    assert bench.status.notice.toolTip().startswith("A very long notice.")
    QToolTip.hideText()


def test_nothing_in_the_bar_moves_by_itself(qtbot: QtBot, bench: Workbench) -> None:
    bench.status.show_working(True)
    assert bench.status.working.isVisible()
    assert not bench.status.progress.isVisible()
    bench.status.show_progress(3, 10)
    assert bench.status.progress.isVisible()
    assert (bench.status.progress.minimum(), bench.status.progress.maximum()) == (0, 10)
    bench.status.show_working(False)
    assert not bench.status.progress.isVisible()
