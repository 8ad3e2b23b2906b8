"""Every key can be changed: what may be a key, who has it, and that menus, tool tips and pages show it at once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.actions import ACTIONS, Action, keys_of
from desktop.ui.desk import Desk
from desktop.ui.dialogs.help import keys_page
from desktop.ui.dialogs.keys import KeysModel, KeysPage
from desktop.ui.dialogs.settings import SettingsDialog
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
from desktop.ui.keys import KEYS_MOST, holder, refusal, usable, with_key
from desktop.ui.workbench import Workbench

BY_ID = {entry.id: entry for entry in ACTIONS}
OPEN, EDIT, EXPORT = BY_ID["open"], BY_ID["edit"], BY_ID["export"]
SOME_KEYS = st.sampled_from(
    [
        "Ctrl+E",
        "Ctrl+F16",
        "T",
        "F2",
        "Return",
        "Ctrl+Alt+Q",
        "",
        "nonsense",
        "Tab",
        "Shift+F9",
        "Alt+F",
        "م",
        "Ctrl+K, X",
    ]
)
CHOICES = st.dictionaries(
    st.sampled_from([entry.id for entry in ACTIONS]) | st.just("gone"),
    st.lists(SOME_KEYS, max_size=3).map(tuple),
    max_size=6,
)


@pytest.mark.parametrize(
    ("entry", "key", "allowed"),
    [
        (OPEN, "Ctrl+F16", True),
        (OPEN, "F5", True),
        (OPEN, "Alt+Left", True),
        (OPEN, "T", False),
        (OPEN, "Shift+T", False),
        (OPEN, "Return", False),
        (OPEN, "م", False),
        (OPEN, "Alt+F", False),  # opens the menu of files
        (OPEN, "Ctrl+K, X", False),
        (OPEN, "nonsense", False),
        (OPEN, "", False),
        (EDIT, "T", True),
        (EDIT, "Return", True),
        (EDIT, "م", True),
        (EDIT, "Left", False),
        (EDIT, "Shift+Tab", False),
        (EDIT, "Escape", False),
    ],
)
def test_which_keys_an_action_may_have(entry: Action, key: str, allowed: bool) -> None:
    assert (refusal(entry, key) == "") is allowed


def test_the_tables_own_keys_are_allowed() -> None:
    assert {
        (entry.id, key): refusal(entry, key) for entry in ACTIONS for key in entry.keys if refusal(entry, key)
    } == {}
    assert all(len(entry.keys) <= KEYS_MOST for entry in ACTIONS)


@given(chosen=CHOICES)
def test_of_what_stands_in_a_file_only_what_can_be_is_used(chosen: dict[str, tuple[str, ...]]) -> None:
    found = usable(chosen)
    keys = [QKeySequence(key) for entry in ACTIONS for key in keys_of(entry, found)]
    assert not any(one == other for one, other in combinations(keys, 2))
    assert all(refusal(BY_ID[name], key) == "" for name, own in found.items() for key in own)
    assert usable(found) == found
    assert all(own != BY_ID[name].keys for name, own in found.items())


@given(chosen=CHOICES, entry=st.sampled_from(ACTIONS), place=st.integers(0, 1), key=SOME_KEYS)
def test_a_key_that_is_given_is_nobody_elses(
    chosen: dict[str, tuple[str, ...]], entry: Action, place: int, key: str
) -> None:
    before = usable(chosen)
    after = with_key(before, entry, place, key)
    if key:
        assert key in keys_of(entry, after)
        assert holder(key, after, entry.id) is None
    lost = [other for other in ACTIONS if other != entry and keys_of(other, before) != keys_of(other, after)]
    assert [other.id for other in lost] == [held.id for held in [holder(key, before, entry.id)] if key and held]


# the page


def test_the_model_is_a_good_one_while_it_is_searched(qtbot: QtBot) -> None:
    model = KeysModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show({"open": ("Ctrl+F16",)}, "")
    assert model.rowCount() == len(ACTIONS)
    model.show({"open": ("Ctrl+F16",)}, "ctrl+f16")
    assert [entry.id for entry in model.entries] == ["open"]
    model.show({}, "no such thing")
    assert model.rowCount() == 0
    model.show({}, "links row")
    assert {entry.menu for entry in model.entries} == {"&Links"}


@pytest.fixture
def page(qtbot: QtBot) -> KeysPage:
    page = KeysPage()
    qtbot.addWidget(page)
    page.show_settings(Settings())
    page.show()
    qtbot.waitExposed(page)
    return page


def choose(page: KeysPage, name: str) -> None:
    page.table.setCurrentIndex(page.model.index(page.model.entries.index(BY_ID[name]), 0))


def test_a_key_is_pressed_told_taken_and_reset(qtbot: QtBot, page: KeysPage) -> None:
    choose(page, "open")
    with qtbot.waitSignal(page.chosen) as told:
        QTest.keyClick(page.fields[0], Qt.Key.Key_F16, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [{"keys": {"open": ("Ctrl+F16",)}}]
    page.fields[0].setFocus()
    QTest.keyClick(page.fields[0], Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert "Export" in page.told.text()
    assert page.take.isVisible()
    with qtbot.waitSignal(page.chosen) as taken:
        page.take.click()
    assert taken.args == [{"keys": {"open": ("Ctrl+E",), "export": ()}}]
    choose(page, "export")
    page.usual.click()
    assert page.model.chosen == {"open": ("Ctrl+E",), "export": ()}  # its usual key is the other's now
    with qtbot.waitSignal(page.chosen) as reset:
        page.all_usual.click()
    assert reset.args == [{"keys": {}}]


def test_a_second_key_and_no_key(qtbot: QtBot, page: KeysPage) -> None:
    choose(page, "edit")
    QTest.keyClick(page.fields[1], Qt.Key.Key_E)
    assert page.model.chosen == {"edit": ("F2", "E")}
    page.fields[0].setFocus()
    QTest.keyClick(page.fields[0], Qt.Key.Key_Backspace)
    assert page.model.chosen == {"edit": ("E",)}
    QTest.keyClick(page.fields[0], Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    page.usual.click()
    assert page.model.chosen == {}


def test_a_letter_is_refused_where_texts_are_typed(qtbot: QtBot, page: KeysPage) -> None:
    choose(page, "open")
    QTest.keyClick(page.fields[0], Qt.Key.Key_T)
    assert page.model.chosen == {}
    assert page.told.text()
    assert not page.take.isVisible()
    assert page.fields[0].keySequence() == QKeySequence("Ctrl+O")


# the window


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Workbench]:
    settings = Settings(keys={"open": ("Ctrl+Alt+O",), "quit": ("T", "Ctrl+Alt+O")})
    frame = Frame(settings)
    qtbot.addWidget(frame)
    bench = Workbench(frame, Desk("reviser"), settings)
    frame.show()
    bench.desk.start(str(tmp_path / "library.sqlite3"), ())
    qtbot.waitUntil(bench.welcome.button.isVisible)
    yield bench
    bench.frame.close()


def test_keys_are_those_of_the_settings_and_change_at_once(qtbot: QtBot, bench: Workbench) -> None:
    action = bench.actions_table["open"]
    assert action.shortcuts() == [QKeySequence("Ctrl+Alt+O")]
    assert bench.actions_table["quit"].shortcuts() == []  # a letter, and another's key
    bench.actions_table["settings"].trigger()
    (dialog,) = bench.frame.findChildren(SettingsDialog)
    dialog.tabs.setCurrentWidget(dialog.keys)
    choose(dialog.keys, "open")
    QTest.keyClick(dialog.keys.fields[0], Qt.Key.Key_F17, Qt.KeyboardModifier.ControlModifier)
    assert action.shortcut() == QKeySequence("Ctrl+F17")
    assert "Ctrl+F17" in action.toolTip()
    assert "Ctrl+F17" in keys_page(bench.settings.keys)
    dialog.keys.search.setFocus()
    QTest.keyClick(dialog.keys.search, Qt.Key.Key_Return)
    assert dialog.isVisible()  # Enter in the search does not end the dialog
    dialog.reject()
    assert action.shortcut() == QKeySequence("Ctrl+Alt+O")


def test_the_new_key_does_it(qtbot: QtBot, bench: Workbench) -> None:
    asked: list[str] = []

    def ask(_parent: QWidget, folder: str) -> tuple[Path, ...]:
        asked.append(folder)
        return ()

    bench.filing.ask_files = ask
    bench.preferences.keep(keys={"open": ("Ctrl+F17",)})
    QTest.keyClick(bench.frame, Qt.Key.Key_F17, Qt.KeyboardModifier.ControlModifier)
    assert asked == [""]
