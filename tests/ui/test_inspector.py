"""The inspector: what it says of a paragraph, and what is done from it, in the real window on the sample."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit, QToolButton
from pytestqt.qtbot import QtBot
from sampled import Sample

from desktop.core.document import Cell
from desktop.core.glyphs import SCRIPTS
from desktop.core.text import Span
from desktop.ui.desk import Desk
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
from desktop.ui.look.theme import load_theme
from desktop.ui.panels import unicode_words
from desktop.ui.panels.glyphs import GlyphCard
from desktop.ui.panels.inspector import Inspector
from desktop.ui.panels.line_button import LineButton
from desktop.ui.workbench import Workbench


@pytest.fixture
def bench(qtbot: QtBot, sample: Sample) -> Iterator[Workbench]:
    settings = Settings(width=1280, height=800)
    frame = Frame(settings)
    qtbot.addWidget(frame)
    bench = Workbench(frame, Desk("reviser"), settings)
    frame.show()
    bench.desk.start(*sample("en", "ar"))
    qtbot.waitUntil(lambda: bench.overview is not None, timeout=60_000)
    at_rest(qtbot, bench)
    bench.tabs.setCurrentWidget(bench.origins.past)
    bench.pairs.go_to(14, 1)
    bench.pairs.setFocus()
    at_rest(qtbot, bench)
    yield bench
    bench.frame.close()


def at_rest(qtbot: QtBot, bench: Workbench) -> None:
    qtbot.waitUntil(lambda: not (bench.examining.busy() or bench.desk.tasks.busy()), timeout=60_000)


def act(qtbot: QtBot, bench: Workbench, do: Callable[[], object]) -> None:
    """Do what saves something, and wait until the overview is new."""
    before = bench.overview
    do()
    qtbot.waitUntil(lambda: bench.overview is not before, timeout=20_000)
    at_rest(qtbot, bench)


def current(bench: Workbench) -> Cell:
    cell = bench.pairs.current_cell()
    assert cell is not None
    return cell


def plain(text: str) -> str:
    return text.strip("\u200e\u200f").replace("\u2068", "").replace("\u2069", "")


def inspector_of(bench: Workbench) -> Inspector:
    return bench.origins.inspector


# The character ------------------------------------------------------------------------------------------------------


def told(card: GlyphCard) -> list[str]:
    return [plain(each) for each in card.told()]


def test_the_character_at_the_caret_is_told(bench: Workbench) -> None:
    bench.pairs.edit_current(Span(0, 0))
    editor = bench.pairs.findChild(QTextEdit)
    assert editor is not None
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    char = current(bench).text[0]
    assert told(inspector_of(bench).character)[0] == f"U+{ord(char):04X}"
    assert told(inspector_of(bench).character)[2].startswith("Arabic, letter")


def test_the_first_letter_that_is_selected_is_told(bench: Workbench) -> None:
    view = bench.pairs.viewport()
    box = bench.pairs.visualRect(bench.pairs.currentIndex())
    start = QPoint(box.right() - 60, box.top() + 30)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start - QPoint(40, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start - QPoint(40, 0))
    (excerpt,) = bench.pairs.selected_spans()
    code = f"U+{ord(excerpt.words[0]):04X}"
    assert told(inspector_of(bench).character)[0] == code
    assert code in bench.status.character.text()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=start)
    assert "Select a letter" in told(inspector_of(bench).character)[0]


@pytest.mark.parametrize(
    ("char", "words"),
    [
        ("ب", ["U+0628", "ARABIC LETTER BEH", "Arabic, letter (Lo)", "Direction: right to left (AL)"]),
        ("\u200f", ["U+200F", "RIGHT-TO-LEFT MARK", "of several scripts, format character (Cf)"]),
        ("\x01", ["U+0001", "without a name"]),
    ],
)
def test_a_character_is_told_by_code_name_script_category_and_direction(
    qtbot: QtBot, char: str, words: list[str]
) -> None:
    card = GlyphCard()
    qtbot.addWidget(card)
    card.set_theme(load_theme("light"))
    card.show_character(char, "ar")
    assert told(card)[: len(words)] == words
    assert all(word in plain(card.accessibleDescription()) for word in words[:2])
    drawn = card.box.grab().toImage()
    card.show_character(None, "ar")
    assert card.box.grab().toImage() != drawn


def test_every_script_category_and_direction_has_words() -> None:
    assert set(unicode_words.SCRIPTS) == {*SCRIPTS, "Common", "Inherited", ""}
    assert len(unicode_words.CATEGORIES) == 30
    assert len(unicode_words.DIRECTIONS) == 24


# The paragraph ------------------------------------------------------------------------------------------------------


def test_status_and_direction_are_said_by_mouse_and_arrows(qtbot: QtBot, bench: Workbench) -> None:
    inspector = inspector_of(bench)
    assert inspector.status.buttons["todo"].isChecked()
    act(qtbot, bench, inspector.status.buttons["work"].click)
    assert current(bench).status == "work"
    assert inspector.status.buttons["work"].isChecked()
    inspector.status.buttons["work"].setFocus()
    act(qtbot, bench, lambda: QTest.keyClick(inspector.status.buttons["work"], Qt.Key.Key_Down))
    assert current(bench).status == "approved"  # the one below
    act(qtbot, bench, inspector.direction.buttons["ltr"].click)
    assert current(bench).direction == "ltr"
    act(qtbot, bench, bench.actions_table["undo"].trigger)
    assert inspector.direction.buttons[""].isChecked()
    steps = bench.desk.undo_stack.count()
    inspector.status.buttons["approved"].click()
    assert bench.desk.undo_stack.count() == steps
    assert inspector.status.buttons["approved"].accessibleName() == "Status: Approved"


def test_tags_are_listed_and_taken_away(qtbot: QtBot, bench: Workbench) -> None:
    inspector, span = inspector_of(bench), Span(4, 8)
    act(qtbot, bench, lambda: bench.desk.assign([current(bench)], "review/terminology"))
    act(qtbot, bench, lambda: bench.desk.assign([current(bench)], "review/question", span))
    words = current(bench).text[4:8].strip()
    lines = inspector.tags.findChildren(LineButton)
    titles = [plain(line.text()) for line in lines if not line.isHidden()]
    assert titles == ["Terminology", f"Question: “{words}”"]
    next(line for line in lines if "Question" in line.text()).click()
    place = bench.pairs.place()
    assert place is not None
    assert bench.pairs.decided() == (place, span)
    away = {button.accessibleName(): button for button in inspector.tags.findChildren(QToolButton)}
    act(qtbot, bench, away["Take the tag away: Terminology"].click)
    assert [each.tag for each in current(bench).assigned] == ["review/question"]


def test_findings_and_comments_lead_to_their_places(qtbot: QtBot, bench: Workbench) -> None:
    inspector = inspector_of(bench)
    finding = current(bench).findings[0]
    lines = [line for line in inspector.findings.findChildren(LineButton) if not line.isHidden()]
    assert len(lines) == len(current(bench).findings)
    lines[0].click()
    decided = bench.pairs.decided()
    assert decided is not None
    assert decided[1] == Span(finding.start, finding.end)
    act(qtbot, bench, lambda: bench.desk.comment(current(bench), "why?"))
    assert inspector.comments.text() == "Comments: 1, open: 1"
    inspector.comments.click()
    assert bench.tabs.currentWidget() is bench.comments


def test_a_cell_without_paragraph_is_said_to_be_none(qtbot: QtBot) -> None:
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.set_theme(load_theme("dark"))
    inspector.show_paragraph(None)
    assert inspector.about.text() == "No paragraph is chosen"
    assert inspector.status.isHidden()


# What was done ------------------------------------------------------------------------------------------------------


def test_an_earlier_reading_is_restored_as_one_correction(qtbot: QtBot, bench: Workbench) -> None:
    first = current(bench)
    second, third = f"abc {first.text}", f"abc {first.text} xyz"
    act(qtbot, bench, lambda: bench.desk.correct(current(bench), second))
    act(qtbot, bench, lambda: bench.desk.correct(current(bench), third))
    act(qtbot, bench, lambda: bench.desk.advance([current(bench)], "work"))
    history = bench.history
    assert history.list.count() == 3
    history.list.setCurrentRow(2)  # the first correction
    assert history.restore.isEnabled()
    act(qtbot, bench, history.restore_before.click)
    assert current(bench).text == first.text
    assert "Earlier reading restored" in history.list.item(0).text()
    assert bench.desk.undo_stack.undoText()
    history.list.setCurrentRow(3)
    act(qtbot, bench, history.restore.click)
    assert current(bench).text == second
    act(qtbot, bench, bench.actions_table["undo"].trigger)
    act(qtbot, bench, bench.actions_table["undo"].trigger)
    assert current(bench).text == third
    assert current(bench).reading == first.reading


def test_nothing_of_the_panel_is_looked_up_while_it_is_out_of_sight(qtbot: QtBot, bench: Workbench) -> None:
    bench.tabs.setCurrentWidget(bench.findings)
    act(qtbot, bench, lambda: bench.desk.correct(current(bench), "abc"))
    assert "Nothing was changed" in bench.history.list.item(0).text()
    bench.tabs.setCurrentWidget(bench.origins.past)
    qtbot.waitUntil(lambda: "abc" in bench.history.list.item(0).text())
