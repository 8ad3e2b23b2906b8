"""The settings dialog: what is chosen holds at once, Cancel puts it back, and every page shows what is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.services import spelling
from desktop.ui.desk import Desk
from desktop.ui.dialogs.settings import SettingsDialog
from desktop.ui.dialogs.settings_general import spoken
from desktop.ui.frame import Frame
from desktop.ui.kept.preferences import Preferences
from desktop.ui.kept.settings import Settings
from desktop.ui.look.theme import chosen_theme
from desktop.ui.look.typography import Chosen, Typography
from desktop.ui.workbench import Workbench


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Workbench]:
    settings = Settings(theme="light")
    frame = Frame(settings)
    qtbot.addWidget(frame)
    bench = Workbench(frame, Desk("reviser"), settings)
    frame.show()
    bench.desk.start(str(tmp_path / "library.sqlite3"), ())
    qtbot.waitUntil(bench.welcome.button.isVisible)
    yield bench
    bench.frame.close()


@pytest.fixture
def dialog(bench: Workbench) -> SettingsDialog:
    bench.actions_table["settings"].trigger()
    (dialog,) = bench.frame.findChildren(SettingsDialog)
    return dialog


def light(bench: Workbench) -> bool:
    return bench.frame.grab().toImage().pixelColor(5, 5).lightness() > 128


def test_what_is_chosen_holds_at_once_and_cancel_puts_it_back(bench: Workbench, dialog: SettingsDialog) -> None:
    before = bench.settings
    dialog.general.theme.setCurrentIndex(dialog.general.theme.findData("dark"))
    assert not light(bench)
    dialog.text.invisibles.click()
    dialog.text.line.setValue(60)
    dialog.editing.autosave.setValue(1500)
    assert bench.settings.typography.line == 60
    assert bench.settings.invisibles
    assert bench.actions_table["theme-dark"].isChecked()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert bench.settings == before
    assert light(bench)


def test_it_has_room_on_a_small_screen_and_the_wheel_changes_no_field(dialog: SettingsDialog) -> None:
    assert dialog.minimumSizeHint().height() < 480
    dialog.show_page(dialog.text)
    dialog.resize(680, 480)
    dialog.show()
    area = dialog.tabs.currentWidget()
    assert isinstance(area, QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().maximum() == 0
    size = dialog.text.rows["latin"].size_box
    before = size.value()
    wheel(size)
    assert size.value() == before
    assert area.verticalScrollBar().value() > 0
    size.setFocus()
    wheel(size)
    assert size.value() < before


def wheel(field: QWidget) -> None:
    """A notch downwards over a field."""
    at, none = QPointF(field.rect().center()), Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        field,
        QWheelEvent(
            at,
            QPointF(field.mapToGlobal(at)),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            none,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


def test_done_keeps_it(bench: Workbench, dialog: SettingsDialog) -> None:
    dialog.general.author.setText("  Nour ")
    dialog.text.notes.click()
    dialog.editing.spelling.click()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert (bench.settings.author, bench.settings.notes_folded, bench.settings.spelling) == ("Nour", False, False)
    assert bench.desk.author == "Nour"


def test_the_dialog_shows_what_is_chosen(qtbot: QtBot) -> None:
    typography = Typography(line=90, arabic=Chosen("Noto Sans Arabic", 1.5, 2.0), latin=Chosen("Gone"))
    settings = Settings(
        theme="dark", language="ar", author="n", invisibles=True, autosave_ms=900, typography=typography
    )
    parent = Frame(settings)
    qtbot.addWidget(parent)
    dialog = SettingsDialog(Preferences(settings), parent)
    dialog.show()
    dialog.show_page(dialog.text)
    general, text, arabic = dialog.general, dialog.text, dialog.text.rows["arabic"]
    assert (general.theme.currentData(), general.language.currentData(), general.author.text()) == ("dark", "ar", "n")
    assert (text.line.value(), text.invisibles.isChecked(), dialog.editing.autosave.value()) == (90, True, 900)
    assert (arabic.face.currentText(), arabic.size_box.value(), arabic.leading_box.value()) == (
        "Noto Sans Arabic",
        150,
        2,
    )
    assert "Gone" in text.rows["latin"].face.currentText()
    assert arabic.chosen() == typography.arabic
    assert text.rows["latin"].chosen() == typography.latin
    dialog.reject()


def test_type_is_kept_by_script_and_shown_in_its_sample(bench: Workbench, dialog: SettingsDialog) -> None:
    dialog.show_page(dialog.text)
    arabic = dialog.text.rows["arabic"]
    before, pitch = arabic.sample.grab().toImage(), arabic.sample.pitch()
    assert "Amiri" in arabic.face.currentText()
    arabic.size_box.setValue(160)
    assert bench.settings.typography.arabic == Chosen(size=1.6)
    assert arabic.sample.pitch() > pitch
    assert arabic.sample.grab().toImage() != before
    arabic.size_box.setValue(130)
    assert bench.settings.typography == Typography()  # as designed again
    arabic.face.setCurrentIndex(arabic.face.findData("Noto Sans Arabic"))
    assert bench.settings.typography.arabic.face == "Noto Sans Arabic"
    assert bench.settings.typography.latin == Chosen()
    dialog.text.usual.click()
    assert bench.settings.typography == Typography()
    dialog.reject()


def test_every_script_is_offered_the_faces_that_have_it(dialog: SettingsDialog) -> None:
    dialog.show_page(dialog.text)
    offered = {
        name: [row.face.itemData(at) for at in range(row.face.count())] for name, row in dialog.text.rows.items()
    }
    assert offered["arabic"][1:] == QFontDatabase.families(QFontDatabase.WritingSystem.Arabic)
    assert "Amiri" in offered["arabic"]
    assert "Amiri" not in offered["cyrillic"]
    dialog.reject()


def test_dictionaries_that_were_found_are_named(
    qtbot: QtBot, bench: Workbench, broken_dictionary: object, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(spelling, "dictionaries", lambda: {"fr": "fr_FR"})
    bench.actions_table["settings"].trigger()
    (dialog,) = bench.frame.findChildren(SettingsDialog)
    qtbot.waitUntil(lambda: "fr_FR" in dialog.editing.found.text())
    dialog.editing.show_dictionaries({})
    assert "No dictionary" in dialog.editing.found.text()
    dialog.editing.show_dictionaries(None)
    assert "not installed" in dialog.editing.found.text()
    dialog.reject()


def test_a_dialog_that_was_closed_is_told_nothing(qtbot: QtBot, bench: Workbench, dialog: SettingsDialog) -> None:
    dialog.reject()
    qtbot.waitUntil(lambda: not bench.desk.tasks.busy())
    bench.tending.dictionaries_found.emit({})


def test_dictionaries_are_found_by_their_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(spelling.FOLDERS, str(tmp_path))
    monkeypatch.setattr(spelling, "find_spec", lambda _name: object())
    for name in ("fr.dic", "fr.aff", "es_ES.dic"):
        (tmp_path / name).write_text("")
    found = spelling.dictionaries()
    assert found is not None
    assert found["fr"] == "fr"
    monkeypatch.setattr(spelling, "find_spec", lambda _name: None)
    assert spelling.dictionaries() is None


def test_the_languages_that_can_be_chosen_are_there() -> None:
    assert {"en", "ar"} <= set(spoken())


def test_the_theme_of_the_system_is_followed(qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    hints = QGuiApplication.styleHints()
    bench.actions_table["theme-dark"].trigger()
    bench.actions_table["theme-system"].trigger()
    assert bench.settings.theme == "system"
    assert bench.actions_table["theme-system"].isChecked()
    assert light(bench)
    monkeypatch.setattr("desktop.ui.controllers.viewing.chosen_theme", lambda _choice: "dark")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not light(bench)
    bench.actions_table["theme-dark"].trigger()
    monkeypatch.setattr("desktop.ui.controllers.viewing.chosen_theme", chosen_theme)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert not light(bench)  # what was chosen holds
