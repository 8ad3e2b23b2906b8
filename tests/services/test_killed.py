"""A process killed at any moment after it reported an edit as saved loses nothing."""

from __future__ import annotations

import random
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from killed import Killable
from small_documents import small_reading, sources_of

from desktop.core.changes import Correct
from desktop.services.importing import import_readings
from desktop.services.library import Library, open_library
from desktop.services.reviewing import document, history, rows

MODULES = ("desktop.services.changing", "desktop.services.library")
EDITOR = """
import sys
from itertools import count

from desktop.core.changes import Annotate, Batch, Correct, Retag
from desktop.core.document import Comment
from desktop.core.text import Edit
from desktop.services.changing import apply
from desktop.services.library import open_library

path, paragraph, tag, *words = sys.argv[1:]
with open_library(path) as library:
    for number in count():
        remark = Comment(f"{paragraph} {tag} {number}", int(paragraph), "x" * 2000, "me", "2026")
        correction = Correct(int(paragraph), Edit(0, "", f"{number};"))
        applied = apply(library, Batch((correction, Annotate(None, remark))), tag)
        print(applied.log, number, flush=True)
"""

KILLS = 20


def edits_until_killed(editor: Killable, path: Path, paragraph: int, tag: str, seconds: float) -> list[tuple[int, int]]:
    """The log id and number of each edit that was reported as saved before the kill."""
    whole = [line.split() for line in editor.lines_until_killed(seconds, path, paragraph, tag)]
    return [(int(log), int(number)) for log, number in whole]


def assert_saved(library: Library, paragraph: int, tag: str, reported: list[tuple[int, int]]) -> None:
    logged = [each for each in history(library, paragraph) if each.author == tag]
    assert len(logged) in (len(reported), len(reported) + 1)  # the last may have been saved but not yet reported
    with library.reading() as connection:
        ids = connection.exec_driver_sql("SELECT id FROM change_log WHERE author = ?", (tag,)).scalars().all()
        remarks = connection.exec_driver_sql("SELECT key FROM comment").scalars().all()
    assert {log for log, _number in reported} <= set(ids)
    assert {f"{paragraph} {tag} {number}" for _log, number in reported} <= set(remarks)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")
def test_twenty_kills_lose_nothing(tmp_path: Path) -> None:
    chance = random.Random(20)
    path = tmp_path / "library.sqlite3"
    reading = small_reading("en", [f"paragraph {number}" for number in range(KILLS)])
    with open_library(path) as library:
        info = document(library, import_readings(library, [reading], sources_of([reading])))
        paragraphs = [row.cells[0][0].paragraph for row in rows(library, info, 0, KILLS)]
    with Killable(MODULES, EDITOR) as editor:
        for number, paragraph in enumerate(paragraphs):
            reported = edits_until_killed(editor, path, paragraph, f"killed {number}", chance.uniform(0, 0.15))
            assert reported
            with closing(sqlite3.connect(path)) as connection:
                assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            with open_library(path) as library:
                assert_saved(library, paragraph, f"killed {number}", reported)
                (cell,) = rows(library, info, number, number + 1)[0].cells[0]
                corrections = [each for each in history(library, paragraph) if each.author == f"killed {number}"]
                expected = "".join(f"{edit};" for edit in reversed(range(len(corrections))))
                assert cell.text == expected + cell.reading
                assert isinstance(corrections[0].change.changes[0], Correct)  # type: ignore[union-attr]
