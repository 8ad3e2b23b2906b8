"""The export dialog on the real library: what is offered, told beforehand, written, replaced, kept and stopped."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QFileDialog, QInputDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sampled import make_library
from ui.real_window import RealWindow, keyboard, press

from desktop.core.export.asked import Asked
from desktop.core.export.formats import FORMATS, format_of
from desktop.core.export.options import Options
from desktop.core.export.tables import TABLES
from desktop.core.export.wording import LANGUAGES
from desktop.services import exporting
from desktop.services.importing import import_files
from desktop.services.library import open_library
from desktop.services.storing import Progress
from desktop.ui.dialogs import export_words
from desktop.ui.dialogs.export_profiles import ask_name
from desktop.ui.dialogs.exporting import ExportDialog
from desktop.ui.dialogs.files import ask_export_file, ask_export_folder
from desktop.ui.kept.profiles import Exports, renamed, with_named, with_used, without
from desktop.ui.kept.settings import Settings, load_settings, save_settings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where exports go."""
    made = tmp_path / "out"
    made.mkdir()
    return made


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """A library of the sample in three languages and another document, and the sample's number."""
    made = tmp_path_factory.mktemp("prepared")
    library, other = made / "library.sqlite3", made / "other.en.txt"
    other.write_text("A word to the reader\n\nThe box is in the hall.\n", "utf-8")
    with open_library(library) as opened:
        import_files(opened, [other])
    return library, make_library(library, "en", "ar", "fr")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, folder: Path, prepared: tuple[Path, int]) -> Iterator[RealWindow]:
    """The sample in three languages, and another document in the library; the reader is in the Arabic."""
    settings = Settings(width=1280, height=800, theme="light", exports=Exports(str(folder)))
    made = RealWindow(qtbot, settings)
    library, document = prepared
    made.start(Path(copyfile(library, tmp_path / library.name)), document=document)
    made.bench.pairs.go_to(3, 1)
    made.opened = []  # type: ignore[attr-defined]
    made.bench.exporting.open_file = made.opened.append  # type: ignore[attr-defined]
    yield made
    made.close()


def opened(window: RealWindow, form: str = "", action: str = "export") -> ExportDialog:
    """The dialog with that format at hand, and what it makes told."""
    window.bench.actions_table[action].trigger()
    window.until(lambda: any(isinstance(each, ExportDialog) for each in window.over()))
    (dialog,) = (each for each in window.over() if isinstance(each, ExportDialog))
    if form:
        choose_format(dialog, form)
    settle(window, dialog)
    return dialog


def choose_format(dialog: ExportDialog, form: str) -> None:
    rows = [row for row in range(dialog.formats.count()) if dialog.formats.item(row).data(256) == form]
    dialog.formats.setCurrentRow(rows[0])


def settle(window: RealWindow, dialog: ExportDialog) -> None:
    window.until(lambda: dialog._prospect is not None and dialog._prospect.order == dialog.order())


def option(dialog: ExportDialog, name: str) -> QComboBox | QCheckBox:
    return dialog.options.fields[name]


def tick(dialog: ExportDialog, name: str, *, ticked: bool) -> None:
    field = option(dialog, name)
    assert isinstance(field, QCheckBox)
    field.setChecked(ticked)


def make(window: RealWindow, dialog: ExportDialog) -> str:
    """Export; answers the notice."""
    settle(window, dialog)
    assert dialog.foot.go.isEnabled()
    dialog.foot.go.click()
    window.until(lambda: not window.over())
    window.rest()
    return window.bench.status.notice.text()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if "losses" not in path.name)


# What is offered ------------------------------------------------------------------------------------------------


def test_every_format_and_option_has_its_words() -> None:
    assert set(export_words.FORMATS) == {form.name for form in FORMATS}
    assert set(export_words.TABLES) == {"", *TABLES}
    assert set(export_words.LANGUAGES) == set(LANGUAGES)


def test_only_what_a_format_knows_can_be_chosen(window: RealWindow) -> None:
    dialog = opened(window)
    for row in range(dialog.formats.count()):
        dialog.formats.setCurrentRow(row)
        form = format_of(dialog.formats.at_hand())
        seen = {name for name, field in dialog.options.fields.items() if field.isVisible()}
        assert seen == form.knows & dialog.options.fields.keys(), form.name
        assert dialog.options.none.isVisible() == (not seen)


def test_every_option_that_can_be_chosen_has_a_field(window: RealWindow) -> None:
    dialog = opened(window)
    assert set().union(*(form.knows for form in FORMATS)) - {"versions"} == dialog.options.fields.keys()


def test_choices_come_to_the_order(window: RealWindow) -> None:
    dialog = opened(window, "html")
    shown, comments = option(dialog, "shown"), option(dialog, "comments")
    assert isinstance(shown, QComboBox)
    assert isinstance(comments, QCheckBox)
    shown.setCurrentIndex(shown.findData("corrected"))
    comments.click()
    assert dialog.order().asked.options == Options(shown="corrected", comments=False)
    assert not option(dialog, "resolved").isEnabled()
    choose_format(dialog, "txt")
    choose_format(dialog, "html")
    assert dialog.order().asked.options.shown == "corrected"  # it was not forgotten


def test_versions_are_ticked_and_put_in_order(window: RealWindow, folder: Path) -> None:
    dialog = opened(window, "html")
    document = window.bench.desk.document
    assert document is not None
    keys = {version.language: version.id for version in document.versions}
    dialog.versions.list.setFocus()
    dialog.versions.list.setCurrentRow(2)
    press("Alt+Up", "Alt+Up")
    assert dialog.order().asked.options.versions == (keys["fr"], keys["en"], keys["ar"])
    press("Down", "Space")
    assert dialog.order().asked.options.versions == (keys["fr"], keys["ar"])
    make(window, dialog)
    page = (folder / "A_RES_99_7.html").read_text("utf-8")
    assert page.index('lang="fr"') < page.index('lang="ar"')
    assert "Mindful that readers" not in page


def test_nothing_is_written_of_no_version(window: RealWindow) -> None:
    dialog = opened(window, "html")
    for row in range(3):
        dialog.versions.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.foot.go.isEnabled()


def test_a_format_of_one_language_is_of_the_version_at_hand(window: RealWindow, folder: Path) -> None:
    dialog = opened(window, "txt")
    assert dialog.place.path() == folder / "A_RES_99_7.ar.txt"
    assert "الجمعية العامة" in dialog.preview.text.toPlainText()
    make(window, dialog)
    source = (files("resources") / "samples" / "resolution.ar.txt").read_bytes()
    assert (folder / "A_RES_99_7.ar.txt").read_bytes() == source


def test_of_several_versions_it_makes_a_file_each(window: RealWindow, folder: Path) -> None:
    dialog = opened(window, "txt")
    for row in range(3):
        dialog.versions.list.item(row).setCheckState(Qt.CheckState.Checked)
    settle(window, dialog)
    assert "A_RES_99_7.fr.txt" in dialog.place.note.text()
    assert "and 2 more" in make(window, dialog)
    assert names(folder) == ["A_RES_99_7.ar.txt", "A_RES_99_7.en.txt", "A_RES_99_7.fr.txt"]


# What is told beforehand ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", [form.name for form in FORMATS if form.module])
def test_the_beginning_is_shown_and_what_is_lost_listed(window: RealWindow, form: str) -> None:
    dialog = opened(window, form)
    prospect = dialog._prospect
    assert prospect is not None
    assert prospect.error is None
    text = dialog.preview.text.toPlainText()
    if form == "patch":
        assert "no corrections" in text
    else:
        assert "A/RES/99/7" in text or "إذ تشير" in text
    assert dialog.preview.losses.isVisible() == bool(prospect.lost)
    told = dialog.preview.losses.toPlainText()
    assert all(str(each).partition(" ")[2][:12] in told for _name, lost in prospect.lost for each in lost)
    assert dialog.foot.go.isEnabled()


def test_a_format_of_two_languages_says_that_one_is_too_few(window: RealWindow) -> None:
    dialog = opened(window, "xliff")
    for row in (1, 2):
        dialog.versions.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    settle(window, dialog)
    assert "needs two languages" in dialog.preview.text.toPlainText()
    assert not dialog.foot.go.isEnabled()


def test_while_it_is_looked_at_nothing_can_be_written(window: RealWindow) -> None:
    dialog = opened(window, "html")
    choose_format(dialog, "md")
    assert "being written" in dialog.preview.about.text()
    assert not dialog.foot.go.isEnabled()


def test_what_is_there_is_replaced_only_when_that_is_ticked(window: RealWindow, folder: Path) -> None:
    page = folder / "A_RES_99_7.html"
    page.write_text("mine")
    dialog = opened(window, "html")
    assert "A_RES_99_7.html" in dialog.place.note.text()
    assert not dialog.foot.go.isEnabled()
    dialog.place.replace.click()
    make(window, dialog)
    assert page.read_text("utf-8").startswith("<!")


def test_a_file_that_comes_meanwhile_is_left_and_told(window: RealWindow, folder: Path) -> None:
    dialog = opened(window, "html")
    (folder / "A_RES_99_7.html").write_text("mine")
    dialog.foot.go.click()
    window.until(lambda: dialog.foot.cancel.text() == "Close")
    assert "is there already" in dialog.preview.text.toPlainText()
    assert not dialog.foot.go.isEnabled()
    assert keyboard() is dialog.foot.cancel
    assert (folder / "A_RES_99_7.html").read_text() == "mine"
    tick(dialog, "tags", ticked=False)
    settle(window, dialog)
    assert dialog.place.replace.isVisible()


def test_a_place_that_cannot_be_written_is_told(window: RealWindow, tmp_path: Path) -> None:
    dialog = opened(window, "html")
    dialog.place.ask_file = lambda _parent, _proposal: tmp_path / "missing" / "page.html"
    dialog.place.button.click()
    settle(window, dialog)
    dialog.foot.go.click()
    window.until(lambda: "does not exist" in dialog.preview.text.toPlainText())
    assert "does not exist" in window.bench.status.notice.text()


def test_a_named_place_keeps_its_name_and_gets_the_end_of_the_format(window: RealWindow, tmp_path: Path) -> None:
    dialog = opened(window, "html")
    dialog.place.ask_file = lambda _parent, _proposal: tmp_path / "Vol. 2.html"
    dialog.place.button.click()
    choose_format(dialog, "tmx")
    assert dialog.place.path() == tmp_path / "Vol. 2.tmx"


# Profiles -------------------------------------------------------------------------------------------------------


def test_profiles_are_kept_used_renamed_and_removed(window: RealWindow, tmp_path: Path) -> None:
    dialog = opened(window, "html")
    dialog.versions.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    tick(dialog, "findings", ticked=True)
    dialog.profiles.ask_name = lambda _parent, _before: "For Cairo"
    dialog.profiles.keep.click()
    kept = Asked("html", ("en", "fr"), Options(findings=True))
    assert window.bench.settings.exports.named == {"For Cairo": kept}
    assert dialog.profiles.name() == "For Cairo"
    save_settings(window.bench.settings, tmp_path / "settings.toml")
    assert load_settings(tmp_path / "settings.toml").exports == window.bench.settings.exports

    choose_format(dialog, "tei")
    tick(dialog, "findings", ticked=False)
    assert dialog.profiles.name() == ""
    dialog.profiles.box.setCurrentIndex(1)
    dialog.profiles.box.activated.emit(1)
    settle(window, dialog)
    assert dialog.formats.at_hand() == "html"
    assert [dialog.versions.list.item(row).checkState() for row in range(3)] == [
        Qt.CheckState.Checked,
        Qt.CheckState.Checked,
        Qt.CheckState.Unchecked,
    ]
    assert "the original" in dialog.versions.list.item(0).text()
    dialog.profiles.ask_name = lambda _parent, _before: "For Paris"
    dialog.profiles.rename.click()
    assert list(window.bench.settings.exports.named) == ["For Paris"]
    dialog.profiles.remove.click()
    assert window.bench.settings.exports.named == {}
    assert not dialog.profiles.remove.isVisible()


def test_a_profile_of_a_language_that_is_not_here_gives_all(window: RealWindow) -> None:
    window.bench.preferences.keep(exports=with_named(window.bench.settings.exports, "Ours", Asked("html", ("zh",))))
    dialog = opened(window)
    dialog.profiles.box.setCurrentIndex(1)
    dialog.profiles.box.activated.emit(1)
    settle(window, dialog)
    assert dialog._prospect is not None
    assert dialog._prospect.error is None
    assert dialog.versions.ticked() == (0, 1, 2)


def test_the_last_of_each_format_is_remembered(window: RealWindow, folder: Path) -> None:
    dialog = opened(window, "html")
    tick(dialog, "tags", ticked=False)
    make(window, dialog)
    exports = window.bench.settings.exports
    assert (exports.folder, exports.last) == (str(folder), "html")
    again = opened(window)
    assert again.formats.at_hand() == "html"
    assert again.order().asked.options.tags is False


def test_profiles_hold_for_any_document() -> None:
    asked = Asked("txt", ("ar",), Options((7,), at="now"))
    exports = with_named(with_used(Exports(), asked, "/out"), "A", asked)
    assert exports.used["txt"].options.versions == exports.named["A"].options.versions == ()
    two = with_named(exports, "B", replace(asked, form="html"))
    assert list(renamed(two, "A", "C").named) == ["C", "B"]
    assert renamed(two, "A", "B").named == {"B": two.named["A"]}
    assert list(without(two, "A").named) == ["B"]


# Making ---------------------------------------------------------------------------------------------------------


def test_what_was_written_is_told_and_opened_if_that_is_ticked(window: RealWindow, folder: Path) -> None:
    dialog = opened(window, "akn")
    assert make(window, dialog).startswith(f"Exported to {folder / 'A_RES_99_7.ar.xml'}. What it does not hold")
    assert window.opened == []  # type: ignore[attr-defined]
    dialog = opened(window, "jsonl")
    dialog.opens.click()
    assert make(window, dialog) == f"Exported to {folder / 'A_RES_99_7.jsonl'}."
    assert window.opened == [folder / "A_RES_99_7.jsonl"]  # type: ignore[attr-defined]
    assert opened(window).opens.isChecked()


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Writers wait in the middle until this is set."""
    event = threading.Event()
    watched = exporting.watched

    def waiting(written: Iterator[bytes], expected: int, progress: Progress) -> Iterator[bytes]:
        progress("export", 1, 3)
        event.wait(20)
        progress("export", 2, 3)
        yield from watched(written, expected, progress)

    monkeypatch.setattr(exporting, "watched", waiting)
    yield event
    event.set()


def test_an_export_is_stopped_and_leaves_nothing(window: RealWindow, folder: Path, held: threading.Event) -> None:
    dialog = opened(window, "html")
    dialog.foot.go.click()
    window.until(lambda: dialog.foot.progress.value() == 1)
    assert not dialog.formats.isEnabled()
    assert not dialog.foot.cancel.isEnabled()
    assert keyboard() is dialog.foot.stop
    dialog.foot.stop.click()
    held.set()
    window.rest()
    assert list(folder.iterdir()) == []
    assert dialog.isVisible()
    assert dialog.foot.go.isEnabled()
    assert not dialog.foot.stop.isVisible()


def test_leaving_the_dialog_stops_it(window: RealWindow, folder: Path, held: threading.Event) -> None:
    dialog = opened(window, "html")
    dialog.foot.go.click()
    window.until(lambda: dialog.foot.progress.value() == 1)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    held.set()
    window.until(lambda: not window.over())
    window.rest()
    assert list(folder.iterdir()) == []


def test_again_writes_over_its_own_file_and_no_other(window: RealWindow, folder: Path) -> None:
    bench = window.bench
    make(window, opened(window, "txt"))
    page = folder / "A_RES_99_7.ar.txt"
    for _ in range(2):
        bench.actions_table["export-again"].trigger()
        window.rest()
    assert names(folder) == ["A_RES_99_7.ar.txt"]
    page.write_text("mine now")
    bench.actions_table["export-again"].trigger()
    window.rest()
    assert names(folder) == ["A_RES_99_7.ar-2.txt", "A_RES_99_7.ar.txt"]
    assert page.read_text() == "mine now"
    assert str(folder / "A_RES_99_7.ar-2.txt") in bench.status.notice.text()


def test_again_asks_where_nothing_was_exported_yet(window: RealWindow) -> None:
    assert opened(window, action="export-again").isVisible()


def test_again_can_be_stopped(window: RealWindow, folder: Path, held: threading.Event) -> None:
    exports = with_used(window.bench.settings.exports, Asked("html"), str(folder))
    window.bench.preferences.keep(exports=exports)
    window.bench.actions_table["export-again"].trigger()
    window.until(lambda: window.bench.status.progress.value() == 1)
    window.bench.status.stop.click()
    held.set()
    window.rest()
    assert list(folder.iterdir()) == []
    assert window.bench.status.stop.isHidden()


# Many -----------------------------------------------------------------------------------------------------------


def test_the_whole_library_is_exported(window: RealWindow, folder: Path) -> None:
    dialog = opened(window, "html", "export-library")
    assert "All 2 documents" in dialog.title.text()
    assert dialog.place.path() == folder
    assert "2 documents exported" in make(window, dialog)
    assert names(folder) == ["A word to the reader.html", "A_RES_99_7.html"]


def test_documents_that_are_chosen_in_the_library(window: RealWindow, folder: Path) -> None:
    window.bench.actions_table["library"].trigger()
    window.until(window.bench.welcome.list.isVisible)
    window.bench.welcome.list.selectAll()
    assert window.bench.welcome.export.isVisible()
    window.bench.welcome.export.click()
    window.until(lambda: any(isinstance(each, ExportDialog) for each in window.over()))
    (dialog,) = (each for each in window.over() if isinstance(each, ExportDialog))
    assert [dialog.what.itemText(at)[:5] for at in range(2)] == ["The 2", "All 2"]
    choose_format(dialog, "txt")
    settle(window, dialog)
    dialog.versions.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    settle(window, dialog)
    languages = [dialog.versions.list.item(row).checkState() == Qt.CheckState.Checked for row in range(3)]
    assert languages == [True, False, True]
    make(window, dialog)
    assert len(names(folder)) == 3


def test_one_of_many_that_fails_is_listed_and_the_others_are_written(window: RealWindow, folder: Path) -> None:
    dialog = opened(window, "xliff", "export-library")
    dialog.foot.go.click()
    window.until(lambda: dialog.foot.cancel.text() == "Close")
    assert "A word to the reader" in dialog.preview.text.toPlainText()
    assert "needs two languages" in dialog.preview.text.toPlainText()
    assert len(names(folder)) == 2


def test_an_empty_library_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    window = RealWindow(qtbot)
    window.start(tmp_path / "library.sqlite3")
    window.until(window.bench.welcome.button.isVisible)
    assert not window.bench.welcome.export.isVisible()
    window.bench.actions_table["export-library"].trigger()
    window.until(lambda: "nothing to export" in window.bench.status.notice.text())
    window.close()


# Asking ---------------------------------------------------------------------------------------------------------


def test_what_the_system_asks(window: RealWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    frame = window.frame
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments, **_named: (str(tmp_path / "out"), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_arguments: str(tmp_path))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_arguments: ("  For   Cairo ", True))
    assert ask_export_file(frame, tmp_path) == tmp_path / "out"
    assert ask_export_folder(frame, "") == tmp_path
    assert ask_name(frame, "") == "For Cairo"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments, **_named: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_arguments: "")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_arguments: ("x", False))
    assert (ask_export_file(frame, tmp_path), ask_export_folder(frame, ""), ask_name(frame, "")) == (None, None, "")


def test_no_letter_of_the_dialog_means_two_things(window: RealWindow) -> None:
    dialog = opened(window)
    for row in range(dialog.formats.count()):
        dialog.formats.setCurrentRow(row)
        shown = [each for each in dialog.findChildren(QWidget) if each.isVisible()]
        titles = [each.text() for each in shown if isinstance(each, QAbstractButton | QLabel)]
        letters = [title[title.index("&") + 1].casefold() for title in titles if "&" in title]
        assert sorted(set(letters)) == sorted(letters), dialog.formats.at_hand()
