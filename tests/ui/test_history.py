from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.core.changes import Advance, Annotate, Assign, Batch, Change, Correct, Decide, Relink, Retag, Tie, Turn
from desktop.core.document import Assignment, Comment
from desktop.core.past import Stage, stages
from desktop.core.text import Edit, Span
from desktop.services.reviewing import LoggedChange
from desktop.ui.look.theme import load_theme
from desktop.ui.panels.entries import ENTRY, Look, difference
from desktop.ui.panels.history import HistoryPanel, concerning, sentences
from desktop.ui.times import moment
from desktop.ui.undo import NAMES, change_name

NOW = "2026-01-01T00:00:00+00:00"
FIRST = Comment("k", 7, "why?", "me", NOW)
ANSWER = Comment("l", 7, "because", "you", NOW, answers="k")
RESOLVED = Comment("k", 7, "why?", "me", NOW, resolved=True)
GIVEN = Assignment("g", 7, "review/source-error", "me", NOW, Span(0, 3))
TIE = Tie(1, ((7,), (8,)), 0.5)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (Correct(7, Edit(0, "a", "b")), "Corrected: \u2068a\u2069 → \u2068b\u2069"),
        (Correct(7, Edit(0, "b", "a"), "restored"), "Earlier reading restored: \u2068b\u2069 → \u2068a\u2069"),
        (Retag(7, "point", "annex"), "Tag: Point → Annex"),
        (Advance(7, "todo", "reviewed"), "Status: To do → Reviewed"),
        (Turn(7, "", "rtl"), "Direction: As its version → Right to left"),
        (Assign(None, GIVEN), "Tag given: Error in the original"),
        (Assign(GIVEN, None), "Tag taken away: Error in the original"),
        (Annotate(None, FIRST), "Comment: \u2068why?\u2069"),
        (Annotate(None, ANSWER), "Answer: \u2068because\u2069"),
        (Annotate(FIRST, RESOLVED), "Comment resolved: \u2068why?\u2069"),
        (Annotate(RESOLVED, FIRST), "Comment opened again: \u2068why?\u2069"),
        (Annotate(FIRST, None), "Comment taken away"),
        (Decide(3, "open", "dismissed", "", "sic"), "The original has it so"),
        (Relink((TIE,), (Tie(1, ((7,), (8,)), 0.5, confirmed=True),)), "Link confirmed"),
    ],
)
def test_every_change_is_told_in_words(change: Change, said: str) -> None:
    assert list(sentences(change)) == [said]
    assert change_name(change)


def test_every_kind_of_change_has_a_name() -> None:
    assert set(get_args(Change)) - {Batch} == set(NAMES)


@pytest.mark.parametrize(
    "change", [Advance(7, "todo", "work"), Turn(7, "", "ltr"), Assign(None, GIVEN), Annotate(None, FIRST)]
)
def test_of_a_change_of_several_only_what_concerns_the_paragraph_is_told(change: Change) -> None:
    both = Batch((Advance(8, "todo", "approved"), change, Retag(8, "point", "annex")))
    assert concerning(both, 7) == (change,)
    assert change not in concerning(both, 8)


@pytest.fixture
def panel(qtbot: QtBot) -> HistoryPanel:
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    panel.resize(316, 500)
    panel.set_theme(load_theme("light"))
    return panel


def logged(*changes: Change) -> list[LoggedChange]:
    return [LoggedChange(NOW, "me", change) for change in changes]


def test_the_panel_tells_the_latest_first(panel: HistoryPanel) -> None:
    panel.show_history(logged(Advance(7, "todo", "work"), Advance(7, "work", "approved")), 7)
    told = [panel.list.item(row).text() for row in range(panel.list.count())]
    who = f"\u2068me\u2069   {moment(NOW)}"
    assert told == [f"Status: {way}\n{who}" for way in ("In work → Approved", "To do → In work")]
    assert panel.acts.isHidden()  # no text is known that could be restored


def corrected(*edits: Edit, text: str) -> tuple[list[LoggedChange], tuple[Stage, ...]]:
    changes = [Correct(7, edit) for edit in edits]
    return logged(*changes), stages(changes, 7, text)


def test_a_difference_is_drawn_struck_and_underlined_in_the_direction_of_its_text(panel: HistoryPanel) -> None:
    text = "وإذ تشير إلى قراراتها السابقة"
    panel.show_history(*_shown(corrected(Edit(4, "تلاحظ", "تشير"), text=text), Look("ar", "rtl")))
    entry = panel.list.item(0).data(ENTRY)
    assert entry.lines == ("Corrected",)
    assert entry.stage.shown == ("وإذ تلاحظ إلى قراراتها السابقة", text)
    block = difference(entry.stage.shown, Look("ar", "rtl"), 284)
    marks = {shade.kind: shade.rect for shade in block.pieces[0].shades}
    assert set(marks) == {"deleted", "inserted"}
    assert marks["deleted"].left() > marks["inserted"].left()  # what went is read first, from the right
    picture = panel.list.grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    theme = load_theme("light")
    assert {theme.deleted, theme.inserted} <= seen


def _shown(
    told: tuple[list[LoggedChange], tuple[Stage, ...]], look: Look
) -> tuple[list[LoggedChange], int, tuple[Stage, ...], Look]:
    return told[0], 7, told[1], look


def test_each_reading_there_was_can_be_wanted_back(qtbot: QtBot, panel: HistoryPanel) -> None:
    panel.show_history(
        *_shown(corrected(Edit(0, "one", "two"), Edit(0, "two", "three"), text="three"), Look("en", "ltr"))
    )
    assert not (panel.restore.isEnabled())
    assert not (panel.restore_before.isEnabled())
    panel.list.setCurrentRow(0)  # the latest: the text as it stands
    assert not panel.restore.isEnabled()
    with qtbot.waitSignal(panel.restore_wanted) as wanted:
        panel.restore_before.click()
    assert wanted.args == ["two"]
    panel.list.setCurrentRow(1)
    with qtbot.waitSignal(panel.restore_wanted) as wanted:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert wanted.args == ["two"]
    with qtbot.waitSignal(panel.restore_wanted) as wanted:
        panel.restore_before.click()
    assert wanted.args == ["one"]


def test_what_was_never_changed_says_so(panel: HistoryPanel) -> None:
    panel.show_history((), 7)
    assert "as it was read" in panel.list.item(0).text()
    assert panel.list.item(0).flags() == Qt.ItemFlag.NoItemFlags
