"""The glimpse: what was seen last is seen at once, as long as it is true, and gives way to the window unnoticed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.checking import check
from desktop.services.examining import examine
from desktop.services.importing import import_files
from desktop.services.library import open_library
from desktop.ui.controllers.glimpsing import Glimpsing
from desktop.ui.desk import Desk
from desktop.ui.frame import Frame
from desktop.ui.glimpse import Cover, picture_of
from desktop.ui.kept.glimpse import Glimpse, Stand, facts, keep_glimpse
from desktop.ui.kept.places import glimpse_path, session_path, settings_path
from desktop.ui.kept.session import Session
from desktop.ui.kept.settings import Settings
from desktop.ui.workbench import Workbench

STAND = Stand("QUJD", "A/RES/72/1  قرار — Muqabala")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    return tmp_path


def picture(width: int = 60, height: int = 30) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.darkCyan)
    return made


# The file -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_it_is_read_as_it_was_kept(tmp_path: Path, ratio: float) -> None:
    path = tmp_path / "folder" / "glimpse.png"
    keep_glimpse(path, picture(), STAND, "as it is: Ø, ع")
    found = Glimpse(path, "as it is: Ø, ع")
    assert found.stand == STAND
    shown = found.picture(QSize(60, 30) / ratio, ratio)
    assert shown is not None
    assert shown.devicePixelRatio() == ratio
    assert shown.pixelColor(7, 7) == picture().pixelColor(7, 7)
    assert Glimpse(path, "otherwise").stand is None
    assert Glimpse(path, "as it is: Ø, ع").picture(QSize(60, 31), ratio) is None


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"{}", bytes(1000), b"\xff\xd8\xff\xe0JFIF"])
def test_a_file_that_is_no_picture_is_no_glimpse(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "glimpse.png"
    path.write_bytes(content)
    found = Glimpse(path, "now")
    assert found.stand is None
    assert found.picture(QSize(40, 30), 1.0) is None


def test_nothing_there_and_a_folder_are_no_glimpse(tmp_path: Path) -> None:
    (tmp_path / "folder.png").mkdir()
    for name in ("missing.png", "folder.png"):
        assert Glimpse(tmp_path / name, "").picture(QSize(1, 1), 1.0) is None
        assert Glimpse(tmp_path / name, "now").stand is None


@pytest.mark.qt_log_ignore("libpng error", "QImage")
def test_a_picture_cut_short_is_no_glimpse(tmp_path: Path) -> None:
    path = tmp_path / "glimpse.png"
    noise = QImage(os.urandom(4 * 200 * 200), 200, 200, QImage.Format.Format_RGB32)
    keep_glimpse(path, noise, STAND, "now")
    whole = path.read_bytes()
    for length in range(0, len(whole) - 20, len(whole) // 23):
        path.write_bytes(whole[:length])
        shown = Glimpse(path, "now").picture(QSize(200, 200), 1.0)
        assert shown is None or shown.size() == QSize(200, 200)


def test_a_place_that_cannot_be_written_to_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        keep_glimpse(tmp_path / "file" / "glimpse.png", picture(), STAND, "now")


def test_all_that_the_window_is_made_of_is_a_fact(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite3"
    seen = {facts(str(library))}

    def differs() -> bool:
        before = len(seen)
        seen.add(facts(str(library)))
        return len(seen) > before

    for path in (library, Path(f"{library}-wal"), Path(f"{library}-journal"), settings_path(), session_path()):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"one")
        assert differs()
        os.utime(path, ns=(1, path.stat().st_mtime_ns + 1))
        assert differs()
        path.write_bytes(b"two, longer")
        assert differs()
    copy = tmp_path / "copy"
    copy.write_bytes(library.read_bytes())
    os.utime(copy, ns=(1, library.stat().st_mtime_ns))
    copy.replace(library)
    assert differs()
    assert not differs()
    assert facts("other.sqlite3") != facts(str(library))


# The cover ------------------------------------------------------------------------------------------------------


def covered(qtbot: QtBot, width: int = 780, height: int = 500) -> Frame:
    frame = Frame()
    qtbot.addWidget(frame)
    frame.resize(width, height)
    frame.put_over(Cover(picture(width, height), frame))
    return frame


def test_a_covered_frame_is_seen_as_the_picture(qtbot: QtBot) -> None:
    frame = covered(qtbot)
    with qtbot.waitSignal(frame.painted):
        frame.show()
    assert picture_of(frame).pixelColor(300, 300) == picture().pixelColor(1, 1)
    frame.uncover(QRect(100, 100, 50, 50))
    shown = picture_of(frame)
    assert shown.pixelColor(120, 120) != picture().pixelColor(1, 1) == shown.pixelColor(99, 99)
    frame.uncover()
    assert not frame.is_covered()
    assert picture_of(frame).pixelColor(300, 300) != picture().pixelColor(1, 1)


def test_a_picture_of_another_size_goes_and_the_window_is_told_to_be_seen_all_the_same(qtbot: QtBot) -> None:
    frame = covered(qtbot)
    frame.resize(790, 500)
    told: list[bool] = []
    frame.painted.connect(lambda: told.append(True))
    frame.show()
    frame.resize(800, 510)
    qtbot.waitUntil(lambda: bool(told))
    assert not frame.is_covered()
    frame.repaint()
    qtbot.waitUntil(lambda: told == [True])


def test_one_that_fills_the_screen_is_covered_before_the_system_makes_it_so_large(qtbot: QtBot) -> None:
    before = Frame()
    qtbot.addWidget(before)
    before.resize(770, 490)
    before.showMaximized()
    qtbot.waitUntil(lambda: before.size() != QSize(770, 490))
    size = before.size()
    kept = before.geometry_kept()
    before.close()

    frame = Frame()
    qtbot.addWidget(frame)
    assert frame.restore(kept)
    assert frame.fit(size) == size
    assert frame.normalGeometry().size() == QSize(770, 490)
    frame.put_over(Cover(picture(size.width(), size.height()), frame))
    with qtbot.waitSignal(frame.painted):
        frame.show()
    assert frame.size() == size
    assert frame.is_covered()
    assert picture_of(frame).pixelColor(size.width() - 1, size.height() - 1) == picture().pixelColor(1, 1)
    frame.showNormal()
    qtbot.waitUntil(lambda: frame.size() == QSize(770, 490))
    assert not frame.is_covered()


def test_one_that_the_system_makes_smaller_than_its_picture_is_uncovered_when_it_is_seen(qtbot: QtBot) -> None:
    before = Frame()
    qtbot.addWidget(before)
    before.showMaximized()
    qtbot.waitUntil(before.isMaximized)
    size, kept = before.size() + QSize(40, 30), before.geometry_kept()
    before.close()

    frame = Frame()
    qtbot.addWidget(frame)
    assert frame.restore(kept)
    frame.put_over(Cover(picture(size.width(), size.height()), frame))
    with qtbot.waitSignal(frame.painted):
        frame.show()
    assert not frame.is_covered()


# In the window --------------------------------------------------------------------------------------------------


@dataclass
class Opened:
    """A window, as the program makes it."""

    frame: Frame
    glimpsing: Glimpsing
    bench: Workbench
    covered: bool
    before: QImage | None

    def close(self) -> None:
        self.frame.close()
        self.glimpsing.keep()


Open = Callable[..., Opened]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library in which all has been looked for."""
    path = tmp_path_factory.mktemp("shelf") / "library.sqlite3"
    with open_library(path) as library, as_file(files("resources") / "samples") as samples:
        wanted = [samples / f"resolution.{code}.txt" for code in ("en", "ar", "fr")]
        document = import_files(library, wanted, lambda *_told: None).document
        examine(library, document, lambda *_told: None)
        check(library, document, lambda *_told: None)
    return path


@pytest.fixture
def library(shelf: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(shelf, tmp_path / "library.sqlite3"))


@pytest.fixture
def opened(qtbot: QtBot, library: Path) -> Iterator[Open]:
    made: list[Opened] = []

    def open_it(settings: Settings = Settings(width=780, height=640), *, wait: bool = True) -> Opened:  # noqa: B008
        frame = Frame()
        qtbot.addWidget(frame)
        glimpsing = Glimpsing(frame, str(library))
        is_covered = glimpsing.show()
        if not is_covered:
            frame.use(settings)
        with qtbot.waitSignal(frame.painted):
            frame.show()
        before = picture_of(frame) if is_covered else None
        session = Session(session_path(), str(library))
        bench = Workbench(frame, Desk("reviser"), settings, session)
        glimpsing.attend(bench)
        made.append(Opened(frame, glimpsing, bench, is_covered, before))
        bench.desk.start(str(library), [], session.document or 1)
        if wait:
            settle(qtbot, bench)
        return made[-1]

    yield open_it
    for each in made:
        if each.frame.isVisible():
            each.frame.close()


def settle(qtbot: QtBot, bench: Workbench) -> None:
    qtbot.waitUntil(lambda: bench.overview is not None, timeout=60_000)
    qtbot.waitUntil(lambda: not (bench.examining.busy() or bench.desk.tasks.busy()), timeout=60_000)
    qtbot.waitUntil(lambda: not bench.frame.is_covered())


def differing(one: QImage, other: QImage, place: QRect) -> int:
    return sum(
        one.pixel(x, y) != other.pixel(x, y)
        for x in range(place.left(), place.right() + 1)
        for y in range(place.top(), place.bottom() + 1)
    )


def scrolled(opened: Opened) -> None:
    opened.bench.pairs.go_to(20, 1)


def narrowed(opened: Opened) -> None:
    """Other columns, wider than the window, in another size; the notes of a row unfolded, a cell picked."""
    bench = opened.bench
    bench.pairs.arrange(bench.pairs.arrangement().with_shown((2, 1)).zoomed(1, 1.2))
    bench.pairs.go_to(12, 2)
    bench.actions_table["column-pin"].trigger()
    bench.actions_table["mode-changes"].trigger()
    bench.pairs.turn_notes()
    bench.pairs.pick_current()
    bench.pairs.scroll_by(300)


@pytest.mark.parametrize(
    ("theme", "act", "direction"),
    [
        ("light", scrolled, Qt.LayoutDirection.LeftToRight),
        ("dark", scrolled, Qt.LayoutDirection.RightToLeft),
        ("dark", narrowed, Qt.LayoutDirection.LeftToRight),
        ("light", narrowed, Qt.LayoutDirection.RightToLeft),
    ],
)
def test_the_rows_take_the_place_of_their_picture_and_nothing_moves(
    qtbot: QtBot,
    opened: Open,
    qapp: QApplication,
    theme: str,
    act: Callable[[Opened], None],
    direction: Qt.LayoutDirection,
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        settings = Settings(theme=theme, width=780, height=640)  # type: ignore[arg-type]
        first = opened(settings)
        assert not first.covered
        act(first)
        first.close()
        seen = first.bench.session.of(1)
        again = opened(settings)
        assert again.covered
        assert again.before is not None
        assert again.frame.windowTitle() == first.frame.windowTitle()
        assert again.bench.session.of(1).row == seen.row
        rows = again.bench.pairs.rows_place(again.frame)
        assert rows.height() > 300
        now = picture_of(again.frame)
        assert now.size() == again.before.size()
        assert differing(again.before, now, rows) == 0
        assert len({again.before.pixel(x, y) for x in range(780) for y in range(rows.top(), 640)}) > 50
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_rows_can_be_used_while_the_rest_is_covered(qtbot: QtBot, opened: Open) -> None:
    opened().close()
    again = opened(wait=False)
    assert again.covered
    pairs = again.bench.pairs
    seen: list[bool] = []
    uncover = again.frame.uncover

    def watch(place: QRect | None = None) -> None:
        uncover(place)
        middle = pairs.viewport().mapTo(again.frame, pairs.viewport().rect().center())
        seen.append(place is None or place.contains(middle))

    again.frame.uncover = watch  # type: ignore[method-assign]
    settle(qtbot, again.bench)
    assert seen[0] is True
    assert len(seen) >= 2
    assert again.frame.childAt(QPoint(400, 400)) is not None
    assert pairs.hasFocus() or pairs.focusWidget() is not None


OTHER = """
import sys
from desktop.core.changes import Correct
from desktop.core.text import Edit
from desktop.services import changing, glance
from desktop.services.library import open_library
with open_library(sys.argv[1]) as library:
    info = glance.document(library, 1)
    (cell, *_), *_ = glance.rows(library, info, 0, 1)[0].cells
    changing.apply(library, Correct(cell.paragraph, Edit(0, cell.text[:1], "#"), "hand", ""), "another")
"""


def write_elsewhere(library: Path) -> None:
    subprocess.run([sys.executable, "-c", OTHER, str(library)], check=True, timeout=60)


def test_a_library_that_was_written_to_meanwhile_is_not_shown_as_it_was(opened: Open, library: Path) -> None:
    opened().close()
    assert glimpse_path().exists()
    write_elsewhere(library)
    again = opened()
    assert not again.covered
    assert "#" in (again.bench.pairs.pairs.cells(0, 0)[0].text)


def test_what_another_program_changed_under_the_window_is_not_kept(opened: Open, library: Path) -> None:
    first = opened()
    write_elsewhere(library)
    first.close()
    assert not glimpse_path().exists()
    assert not opened().covered


def test_of_a_window_that_shows_no_document_none_is_kept(qtbot: QtBot, opened: Open) -> None:
    opened().close()
    again = opened()
    assert again.covered
    again.bench.actions_table["library"].trigger()
    qtbot.waitUntil(again.bench.welcome.list.isVisible)
    again.close()
    assert not glimpse_path().exists()


def test_a_window_closed_before_it_is_furnished_leaves_nothing(qtbot: QtBot, opened: Open) -> None:
    opened().close()
    again = opened(wait=False)
    assert again.covered
    again.close()
    assert not glimpse_path().exists()
    assert not opened().covered


def test_a_library_that_is_gone_uncovers_the_window_that_says_so(qtbot: QtBot, opened: Open, library: Path) -> None:
    opened().close()
    frame = Frame()
    qtbot.addWidget(frame)
    glimpsing = Glimpsing(frame, str(library))
    assert glimpsing.show()
    frame.show()
    bench = Workbench(frame, Desk("reviser"), Settings(), Session(session_path(), str(library)))
    glimpsing.attend(bench)
    assert frame.is_covered()
    bench.desk.start(str(library.parent), [], 1)  # a folder is no library
    qtbot.waitUntil(lambda: not frame.is_covered())
    frame.close()


def test_what_is_being_typed_at_the_end_is_saved_and_seen(qtbot: QtBot, opened: Open) -> None:
    first = opened()
    first.bench.pairs.edit_current()
    first.close()
    again = opened()
    assert again.covered
    assert again.bench.pairs.editing.editor is None


def test_a_user_without_a_home_has_no_glimpse(qtbot: QtBot) -> None:
    frame = Frame()
    qtbot.addWidget(frame)
    assert not Glimpsing(frame, "~no-such-user-here/library.sqlite3").show()
