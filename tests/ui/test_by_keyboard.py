"""A review from import to export in the real window, by nothing but keys, sent to whatever has the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from ui.real_window import RealWindow, keyboard, press, type_in

from desktop.ui.dialogs.exporting import ExportDialog
from desktop.ui.dialogs.importing import ImportDialog
from desktop.ui.dialogs.tag_palette import TagPalette

ARABIC = "وثيقة"


class Answer:
    """Types into the file dialog that comes next, which holds everything up until it is answered."""

    def __init__(self, text: str) -> None:
        self.given = False
        self._text = text
        self._timer = QTimer()
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._give)
        self._timer.start()

    def _give(self) -> None:
        dialog, typing = QApplication.activeModalWidget(), QApplication.focusWidget()
        if isinstance(dialog, QFileDialog) and typing is not None and dialog.isAncestorOf(typing):
            self._timer.stop()
            press("Ctrl+A")
            type_in(self._text)
            press("Return")
            self.given = True


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[RealWindow]:
    """The window on an empty library."""
    made = RealWindow(qtbot)
    made.start(tmp_path / "library.sqlite3")
    made.until(made.bench.welcome.isVisible)
    yield made
    made.close()


@pytest.fixture
def sources(tmp_path: Path) -> tuple[Path, ...]:
    """An original and its translation, as files."""
    paths = tuple(tmp_path / f"resolution.{code}.txt" for code in ("en", "ar"))
    for path in paths:
        path.write_bytes((files("resources") / "samples" / path.name).read_bytes())
    return paths


def saved(window: RealWindow, act: Callable[[], object]) -> None:
    """Do what makes a change, and wait until it is made and shown."""
    before = window.bench.desk.undo_stack.index()
    act()
    window.until(lambda: window.bench.desk.undo_stack.index() != before)
    window.rest()


def import_them(window: RealWindow, sources: tuple[Path, ...]) -> None:
    answer = Answer(" ".join(f'"{path}"' for path in sources))
    press("Ctrl+O")
    assert answer.given
    (dialog,) = window.over()
    assert isinstance(dialog, ImportDialog)
    window.until(dialog.foot.go.isEnabled)
    press("Return")
    window.until(lambda: window.bench.overview is not None)
    window.rest()
    assert not window.over()
    assert keyboard() is window.bench.pairs


def export_as_page(window: RealWindow, page: Path) -> None:
    """In the dialog, by keys: the format by its name, the place, and leave to replace what is there."""
    (dialog,) = window.over()
    assert isinstance(dialog, ExportDialog)
    window.until(lambda: QApplication.focusWidget() is dialog.formats)
    if dialog.formats.at_hand() != "html":
        type_in("W")
    press("Alt+F", "Ctrl+A")
    type_in(str(page))
    there = page.exists()
    window.until(dialog.place.replace.isVisible if there else dialog.foot.go.isEnabled)
    if there:
        assert not dialog.foot.go.isEnabled()
        press("Alt+I")
        window.until(dialog.foot.go.isEnabled)
    press("Return")
    window.until(lambda: not window.over())
    window.rest()
    assert str(page) in window.bench.status.notice.text()
    assert keyboard() is window.bench.pairs


def test_a_review_from_import_to_export(window: RealWindow, sources: tuple[Path, ...], tmp_path: Path) -> None:
    bench = window.bench
    import_them(window, sources)

    # to a row by its number, a row further, into the other version
    press("Ctrl+G")
    type_in("15")
    window.rest()
    press("Return")
    press("Down", "Tab")
    assert (bench.pairs.current_row(), bench.pairs.current_version()) == (15, 1)
    before = window.cell()

    # what it is, a further tag, how far it is
    saved(window, lambda: press("8"))
    press("G")
    assert isinstance(window.over()[0], TagPalette)
    saved(window, lambda: press("S"))
    saved(window, lambda: press("W"))
    after = window.cell()
    assert (after.tag, [each.tag for each in after.assigned], after.status) == ("annex", ["review/style"], "work")

    # a word more, in Arabic; a comment
    assert bench.pairs.hasFocus()
    press("F2", "End")
    type_in(f" {ARABIC}")
    saved(window, lambda: press("Return"))
    assert window.cell().text == f"{before.text} {ARABIC}"
    press("Ctrl+M")
    type_in("Compare with 59/8")
    saved(window, lambda: press("Ctrl+Return"))
    assert [each.body for each in window.cell().comments] == ["Compare with 59/8"]
    assert bench.pairs.hasFocus()

    # findings: one accepted, one that is none
    waiting = {place.finding.id for place in bench.findings.places()}
    press("F8")
    saved(window, lambda: press("Ctrl+Return"))
    saved(window, lambda: press("Ctrl+D"))
    assert len(waiting - {place.finding.id for place in bench.findings.places()}) >= 2

    # all of it taken back, and made again
    made = bench.desk.undo_stack.index()
    assert made == 7
    for _ in range(made):
        saved(window, lambda: press("Ctrl+Z"))
    press("Ctrl+G")
    type_in("16")
    window.rest()
    press("Return")
    assert window.cell() == before
    for _ in range(made):
        saved(window, lambda: press("Ctrl+Shift+Z"))
    assert ARABIC in window.cell().text

    # exported: by its key, to a place that is typed; once more by the palette, over the same file; and again by its key
    page = tmp_path / "first.html"
    for ask in (["Ctrl+E"], ["Ctrl+K"]):
        window.frame.activateWindow()  # a window manager would give the keyboard back by itself
        window.until(window.frame.isActiveWindow)
        press(*ask)
        if bench.sheet.isVisible():
            type_in("export")
            window.rest()
            press("Return")
        export_as_page(window, page)
    page.unlink()
    press("Ctrl+Shift+E")
    window.until(page.exists)
    window.rest()
    tree = html.fromstring(page.read_bytes())
    assert ARABIC in "".join(node.text_content() for node in tree.iter("ins"))
    assert "Compare with 59/8" in tree.text_content()


def test_into_what_stands_beside_the_text_and_back(window: RealWindow, sources: tuple[Path, ...]) -> None:
    bench = window.bench
    import_them(window, sources)

    # the structure: down it, and to the row of a line
    reach(bench.outline.list)
    press("End", "Return")
    assert bench.pairs.hasFocus()
    assert bench.pairs.current_row() == bench.pairs.pairs.rowCount() - 1

    # a version hidden, and shown again
    boxes = [each for each in chain(window) if each.parent() is bench.outline and each is not bench.outline.list]
    reach(boxes[1])
    press("Space")
    assert bench.pairs.arrangement().shown == (0,)
    press("Space")
    assert sorted(bench.pairs.arrangement().shown) == [0, 1]

    # the tabs: the finding's answers have keys of their own in the queue
    reach(bench.findings.queue)
    at = bench.findings.current()
    saved(window, lambda: press("X"))
    assert bench.findings.current() != at
    reach(bench.tabs.tabBar())
    press("Right")
    assert bench.tabs.currentWidget() is bench.comments

    # a panel folded away while it has the keyboard, which goes elsewhere in the window
    press("F10")
    assert not bench.tabs.isVisible()
    assert keyboard().isVisible()
    press("F10")
    assert bench.tabs.isVisible()

    # the library and back
    press("Ctrl+L")
    window.until(bench.welcome.isVisible)
    window.rest()
    assert keyboard() is bench.welcome.list
    press("Return")
    window.until(bench.pairs.isVisible)
    window.rest()
    assert bench.pairs.hasFocus()


def test_a_menu_is_gone_through_by_its_letters(window: RealWindow, sources: tuple[Path, ...]) -> None:
    import_them(window, sources)
    press("Alt+V")
    assert QApplication.activePopupWidget() is not None
    press("X")
    assert window.bench.pairs.pairs.mode == "extracted"
    assert QApplication.activePopupWidget() is None
    assert keyboard() is window.bench.pairs


def chain(window: RealWindow) -> list[QWidget]:
    """What Tab leads to, once round, beginning where the keyboard is."""
    first = keyboard()
    found = [first]
    for _press in range(120):
        press("Tab")
        if keyboard() is first and len(found) > 1:
            return found
        if keyboard() is not found[-1]:
            found.append(keyboard())
    raise AssertionError(f"Tab does not come round: {found}")


def reach(widget: QWidget) -> None:
    """Go there by Tab."""
    for _press in range(120):
        if QApplication.focusWidget() is widget:
            return
        press("Tab")
    raise AssertionError(f"Tab does not lead to {widget}")


def test_tab_goes_round_through_all_there_is_and_shows_where_it_is(
    window: RealWindow, sources: tuple[Path, ...]
) -> None:
    import_them(window, sources)
    bench = window.bench
    found = chain(window)
    assert len(set(found)) == len(found)
    assert all(each.isVisible() and each.isEnabled() for each in found)
    able = {each for each in window.frame.findChildren(QWidget) if takes_tab(each)}
    assert able - set(found) == set()
    areas = [area for each in found for area in (bench.outline, bench.pairs, bench.tabs) if holds(area, each)]
    turns = [area for area, after in pairwise((*areas, areas[0])) if area is not after]
    assert len(turns) == len(set(turns))  # what stands in one place is gone through before the next
    hidden = [each for each in found if not shows_focus(each)]
    assert hidden == []


def holds(area: QWidget, widget: QWidget) -> bool:
    return area is widget or area.isAncestorOf(widget)


def takes_tab(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return by_tab and widget.isVisible() and widget.isEnabled()


def shows_focus(widget: QWidget) -> bool:
    """Whether it looks otherwise with the keyboard than without."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    with_it = widget.grab().toImage()
    widget.clearFocus()
    return with_it != widget.grab().toImage()


def has_keyboard(widget: QWidget) -> bool:
    return QApplication.activePopupWidget() is widget or widget.isAncestorOf(
        QApplication.focusWidget() or widget.window()
    )


def test_every_dialog_is_left_by_escape_and_gives_the_keyboard_back(
    window: RealWindow, sources: tuple[Path, ...]
) -> None:
    import_them(window, sources)
    for keys in ("Ctrl+,", "F1", "Ctrl+Shift+N", "G", "Ctrl+F10", "Ctrl+Shift+Return"):
        press(keys)
        window.until(window.over)
        window.until(lambda: has_keyboard(window.over()[-1]))
        press("Escape")
        window.until(lambda: not window.over())
        window.rest()
        assert keyboard() is window.bench.pairs, keys
    for keys in ("Ctrl+K", "Ctrl+G", "Ctrl+F"):
        press(keys)
        assert window.bench.sheet.isVisible()
        window.rest()
        press("Escape")
        assert not window.bench.sheet.isVisible()
        assert window.bench.pairs.hasFocus(), keys
