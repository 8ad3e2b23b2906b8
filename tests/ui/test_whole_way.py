"""The whole way of a review, once, in the real window with the real library, on the real seeds."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import html
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from desktop.core.document import Cell
from desktop.core.export.asked import Asked
from desktop.core.text import Span
from desktop.ui.desk import Desk
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
from desktop.ui.workbench import Workbench

SHARED = Path(__file__).resolve().parents[3] / "shared"
SEEDS = (SHARED / "seeds" / "004_52922d1171a834bf.txt", SHARED / "seeds" / "000_a2c14c3dff6eaa49.txt")

pytestmark = pytest.mark.skipif(not SEEDS[0].exists(), reason="the seed documents are not beside this checkout")

REOPEN = """
import json, sys
from pathlib import Path
from desktop.services.library import open_library
from desktop.services import reviewing
with open_library(sys.argv[1]) as library:
    info, = reviewing.documents(library)
    rows = reviewing.rows(library, info, 0, info.rows)
    cells = [cell for row in rows for cell in row.cells[1]]
    print(json.dumps({
        "texts": [cell.text for cell in cells],
        "tags": {cell.paragraph: cell.tag for cell in cells},
        "comments": [comment.body for cell in cells for comment in cell.comments],
    }))
"""


def open_bench(qtbot: QtBot, library: Path, files: tuple[Path, ...] = (), document: int = 0) -> Workbench:
    settings = Settings(width=1280, height=800)
    frame = Frame(settings)
    qtbot.addWidget(frame)
    bench = Workbench(frame, Desk("reviser"), settings)
    frame.show()
    bench.desk.start(str(library), files, document)
    qtbot.waitUntil(lambda: bench.overview is not None, timeout=60_000)
    return bench


def after(qtbot: QtBot, bench: Workbench, act: Callable[[], object]) -> None:
    """Do something, and wait until what stands beside the text has been read anew."""
    before = bench.overview
    act()
    qtbot.waitUntil(lambda: bench.overview is not before, timeout=20_000)


def key(bench: Workbench, name: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, name, modifier)


def write(editor: QTextEdit, text: str) -> None:
    for char in text:
        QTest.sendKeyEvent(QTest.KeyAction.Click, editor.viewport(), Qt.Key(0), char, Qt.KeyboardModifier.NoModifier)


def current(bench: Workbench) -> Cell:
    cell = bench.pairs.current_cell()
    assert cell is not None
    return cell


def place_of(bench: Workbench, word: str) -> tuple[int, int]:
    document = bench.desk.document
    assert document is not None
    for row in bench.desk.rows(0, document.rows):
        for cell in row.cells[1]:
            if word in cell.text:
                return row.index, cell.text.index(word)
    raise AssertionError(word)


def test_review_from_opening_to_export(qtbot: QtBot, tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite3"
    bench = open_bench(qtbot, library, SEEDS)
    document = bench.desk.document
    assert document is not None
    assert [version.language for version in document.versions] == ["en", "ar"]

    # by keyboard: down two rows, to the Arabic column
    bench.pairs.go_to(0, 0)
    key(bench, Qt.Key.Key_Down)
    key(bench, Qt.Key.Key_Down)
    key(bench, Qt.Key.Key_Tab)
    assert (bench.pairs.current_row(), bench.pairs.current_version()) == (2, 1)

    # the word, corrected in place
    row, start = place_of(bench, "تحرب")
    bench.pairs.go_to(row, 1)
    wrong = current(bench)
    bench.pairs.edit_current(Span(start, start + 4))
    editor = bench.pairs.findChild(QTextEdit)
    assert editor is not None
    assert editor.textCursor().selectedText() == "تحرب"
    write(editor, "ترحب")
    after(qtbot, bench, lambda: key(bench, Qt.Key.Key_Return))
    assert current(bench).text == wrong.text.replace("تحرب", "ترحب")
    assert current(bench).reading == wrong.reading

    # a tag by its key
    assert current(bench).tag == "preambular"
    after(qtbot, bench, lambda: key(bench, Qt.Key.Key_5))
    assert current(bench).tag == "operative"

    # a comment
    bench.actions_table["comment"].trigger()
    assert bench.comments.field.hasFocus()
    QTest.keyClicks(bench.comments.field, "Compare with 59/8")
    after(qtbot, bench, lambda: key(bench, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier))
    assert [comment.body for comment in current(bench).comments] == ["Compare with 59/8"]

    # undo all three, redo all three
    for _ in range(3):
        after(qtbot, bench, bench.actions_table["undo"].trigger)
    assert current(bench) == wrong
    for _ in range(3):
        after(qtbot, bench, bench.actions_table["redo"].trigger)
    assert (current(bench).tag, len(current(bench).comments)) == ("operative", 1)
    paragraph = current(bench).paragraph

    # closed, and found again by a new process
    bench.frame.close()
    environment = os.environ | {"PYTHONIOENCODING": "utf-8"}
    found = subprocess.run(
        [sys.executable, "-c", REOPEN, str(library)], capture_output=True, check=True, env=environment
    )
    state = json.loads(found.stdout)
    assert any("وإذ ترحب بالمبادرات" in text for text in state["texts"])
    assert not any("تحرب" in text for text in state["texts"])
    assert state["tags"][str(paragraph)] == "operative"
    assert state["comments"] == ["Compare with 59/8"]

    # opened again: the files lead to the same review, which can still be undone; then exported and read back
    again = open_bench(qtbot, library, SEEDS)
    assert again.desk.document is not None
    assert again.desk.document.id == document.id
    assert again.desk.undo_stack.canUndo()
    again.exporting.write(again.desk.document, Asked("html"), tmp_path)
    qtbot.waitUntil(lambda: "Exported to" in again.status.notice.text(), timeout=20_000)
    (page,) = tmp_path.glob("*.html")
    tree = html.fromstring(page.read_bytes())
    assert [node.text_content() for node in tree.iter("del")] == ["تحرب"]
    assert [node.text_content() for node in tree.iter("ins")] == ["ترحب"]
    assert {(node.get("lang"), node.get("dir")) for node in tree.xpath("//*[@lang and @dir]")} >= {
        ("en", "ltr"),
        ("ar", "rtl"),
    }
    assert "Compare with 59/8" in tree.text_content()
    again.frame.close()


def test_undo_after_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite3"
    bench = open_bench(qtbot, library, SEEDS)
    row, _start = place_of(bench, "تحرب")
    bench.pairs.go_to(row, 1)
    wrong = current(bench)
    after(qtbot, bench, lambda: bench.desk.correct(wrong, wrong.text.replace("تحرب", "ترحب")))
    bench.frame.close()

    again = open_bench(qtbot, library, SEEDS)
    again.pairs.go_to(row, 1)
    assert "ترحب" in current(again).text
    after(qtbot, again, again.actions_table["undo"].trigger)
    assert current(again).text == wrong.text
    again.frame.close()
