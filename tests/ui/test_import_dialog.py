"""Files on their way into the library: dropped, looked at, corrected, imported; real files and the real library."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from importlib.resources import as_file, files
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QTextEdit, QWidget
from pytestqt.qtbot import QtBot
from recogniser import make_recogniser
from small_pdf import Run, make_pdf

from desktop.services import looking, recognising
from desktop.services.library import open_library
from desktop.services.reviewing import documents
from desktop.ui.desk import Desk
from desktop.ui.dialogs.import_tree import LANGUAGE, NAME, ROLE, SAID, UNREADABLE, paths_of
from desktop.ui.dialogs.importing import ImportDialog
from desktop.ui.dropping import Landing
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
from desktop.ui.workbench import Workbench

LETTER = (
    "السيد الأمين العام\n\nتحية طيبة وبعد،\n\nنشير إلى رسالتكم المؤرخة في الشهر الماضي بشأن قراءة النصوص القديمة.\n"
)
PATIENCE = 60_000


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Workbench]:
    settings = Settings(width=1280, height=800)
    frame = Frame(settings)
    qtbot.addWidget(frame)
    made = Workbench(frame, Desk("reviser"), settings)
    frame.show()
    made.desk.start(str(tmp_path / "library.sqlite3"), ())
    qtbot.waitUntil(made.welcome.button.isVisible)
    yield made
    frame.close()


@pytest.fixture
def samples(tmp_path: Path) -> dict[str, Path]:
    """The sample in four languages, in a folder of its own."""
    folder = tmp_path / "texts"
    folder.mkdir()
    copied = {}
    with as_file(files("resources") / "samples") as source:
        for code in ("en", "ar", "fr", "ru"):
            copied[code] = folder / f"resolution.{code}.txt"
            copied[code].write_bytes((source / f"resolution.{code}.txt").read_bytes())
    return copied


def write(folder: Path, name: str, text: str, encoding: str = "utf-8") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode(encoding))
    return path


def opened(qtbot: QtBot, bench: Workbench, paths: Sequence[Path]) -> ImportDialog:
    """The dialog with these files, all of them read."""
    bench.filing.look_at(paths)
    dialog = dialog_of(bench)
    settle(qtbot, dialog)
    return dialog


def dialog_of(bench: Workbench) -> ImportDialog:
    (dialog,) = (each for each in bench.frame.findChildren(ImportDialog) if each.isVisible())
    return dialog


def settle(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.waitUntil(lambda: dialog.intake.state == "idle", timeout=PATIENCE)


def shown(dialog: ImportDialog) -> list[list[str]]:
    """The names under each document, as the tree has them."""
    root = QModelIndex()
    tops = [dialog.files.model.index(row, NAME, root) for row in range(dialog.files.model.rowCount(root))]
    return [[path.name for path in paths_of(top)] for top in tops if top.data(Qt.ItemDataRole.UserRole) != UNREADABLE]


def text(dialog: ImportDialog, path: Path, column: int) -> str:
    index = dialog.files.model.index_of(path)
    assert index.isValid()
    return str(index.siblingAtColumn(column).data()).strip("\u200e\u200f\u2068\u2069")


def choose(dialog: ImportDialog, *paths: Path) -> None:
    """Choose these files' rows, the last one being the current."""
    dialog.files.tree.setFocus()
    dialog.files.tree.clearSelection()
    for path in paths:
        index = dialog.files.model.index_of(path)
        model = dialog.files.tree.selectionModel()
        model.setCurrentIndex(index, model.SelectionFlag.Select | model.SelectionFlag.Rows)


def pick(qtbot: QtBot, dialog: ImportDialog, box: str, data: str) -> None:
    """Choose an entry of a combo box as a person does."""
    combo = getattr(dialog.choices, box)
    at = combo.findData(data) if data else 0
    assert at >= 0
    combo.setCurrentIndex(at)
    combo.activated.emit(at)
    settle(qtbot, dialog)


def press(dialog: ImportDialog, name: str) -> None:
    button = dialog.files.buttons[name]
    assert button.isEnabled()
    button.click()


def done(qtbot: QtBot, bench: Workbench, dialog: ImportDialog) -> None:
    """Enter, and wait for the document."""
    QTest.keyClick(dialog.files.tree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.overview is not None, timeout=PATIENCE)


def in_library(tmp_path: Path) -> list[list[str]]:
    with open_library(tmp_path / "library.sqlite3") as library:
        return [[version.language for version in each.versions] for each in documents(library)]


# Ways in --------------------------------------------------------------------------------------------------------


def drag(target: QWidget, paths: Sequence[Path], *, drop: bool = True) -> QDragEnterEvent:
    """Drag files over a widget as the system does: what it does not take goes to the widget around it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(map(str, paths)))  # file managers send both
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = target.rect().center()
    enter = QDragEnterEvent(place, copy, data, left, none)
    QApplication.sendEvent(target, enter)
    if drop:
        QApplication.sendEvent(target, QDropEvent(QPointF(place), copy, data, left, none))
    return enter


def test_enter_imports_one_document_at_once_and_shows_it(
    qtbot: QtBot, bench: Workbench, samples: dict[str, Path], tmp_path: Path
) -> None:
    bench.filing.ask_files = lambda _parent, _folder: (samples["ar"], samples["en"])
    bench.actions_table["open"].trigger()
    dialog = dialog_of(bench)
    settle(qtbot, dialog)
    assert shown(dialog) == [["resolution.en.txt", "resolution.ar.txt"]]
    assert (text(dialog, samples["ar"], LANGUAGE), text(dialog, samples["ar"], ROLE)) == ("العربية", "Translation")
    done(qtbot, bench, dialog)
    assert bench.desk.document is not None
    assert [version.language for version in bench.desk.document.versions] == ["en", "ar"]
    assert bench.settings.folder == str(samples["ar"].parent)


def test_a_folder_is_opened(qtbot: QtBot, bench: Workbench, samples: dict[str, Path]) -> None:
    bench.filing.ask_folder = lambda _parent, _folder: (samples["ar"].parent,)
    bench.actions_table["open-folder"].trigger()
    dialog = dialog_of(bench)
    settle(qtbot, dialog)
    assert shown(dialog) == [[f"resolution.{code}.txt" for code in ("en", "ar", "fr", "ru")]]
    dialog.reject()


def test_nothing_opens_where_nothing_was_chosen(bench: Workbench) -> None:
    bench.filing.ask_files = bench.filing.ask_folder = lambda _parent, _folder: ()
    bench.actions_table["open"].trigger()
    bench.actions_table["open-folder"].trigger()
    assert not bench.frame.findChildren(ImportDialog)


def parts_of_the_window(bench: Workbench) -> Iterator[QWidget]:
    yield from (bench.pairs.viewport(), bench.outline, bench.findings, bench.status, bench.top_bar)
    bench.tabs.setCurrentWidget(bench.comments)
    yield bench.comments.field.viewport()
    bench.pairs.edit_current()
    (editor,) = (each for each in bench.pairs.findChildren(QTextEdit) if each.isVisible())
    yield editor.viewport()


def test_files_are_dropped_anywhere_and_never_become_text(
    qtbot: QtBot, bench: Workbench, samples: dict[str, Path]
) -> None:
    bench.desk.open_files([samples["en"], samples["ar"]])
    qtbot.waitUntil(lambda: bench.overview is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not bench.desk.tasks.busy())
    before = bench.pairs.current_cell()
    for part in parts_of_the_window(bench):
        drag(part, [samples["fr"]])
        dialog = dialog_of(bench)
        settle(qtbot, dialog)
        assert shown(dialog) == [["resolution.fr.txt"]]
        dialog.reject()
    assert bench.comments.field.toPlainText() == ""
    assert bench.pairs.current_cell() == before


def test_the_window_shows_that_files_can_be_dropped(bench: Workbench, samples: dict[str, Path]) -> None:
    enter = drag(bench.welcome, [samples["fr"]], drop=False)
    assert enter.isAccepted()
    landing = bench.frame.findChild(Landing)
    assert landing is not None
    assert landing.isVisible()
    assert not landing.grab().isNull()
    QApplication.sendEvent(bench.welcome, QDragLeaveEvent())
    assert not landing.isVisible()
    elsewhere = QMimeData()
    elsewhere.setUrls([QUrl("gopher:1")])
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, elsewhere, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(bench.welcome, event)
    assert not landing.isVisible()


def test_more_files_can_be_dropped_on_the_dialog(qtbot: QtBot, bench: Workbench, samples: dict[str, Path]) -> None:
    dialog = opened(qtbot, bench, [samples["en"]])
    for target in (dialog.files.tree.viewport(), dialog.preview.page.viewport(), dialog.choices.title):
        drag(target, [samples["ar"], samples["en"]])
        settle(qtbot, dialog)
        assert shown(dialog) == [["resolution.en.txt", "resolution.ar.txt"]]
    assert str(samples["ar"]) not in dialog.choices.title.text()
    dialog.reject()


def test_without_a_library_nothing_is_looked_at(qtbot: QtBot, tmp_path: Path, samples: dict[str, Path]) -> None:
    frame = Frame(Settings())
    qtbot.addWidget(frame)
    bench = Workbench(frame, Desk("reviser"), Settings())
    frame.show()
    bench.filing.look_at([samples["en"]])
    assert "No library is open" in bench.status.notice.text()
    assert not frame.findChildren(ImportDialog)
    frame.close()


# What is shown --------------------------------------------------------------------------------------------------


def test_the_preview_shows_the_text_and_what_was_set_aside(
    qtbot: QtBot, bench: Workbench, samples: dict[str, Path]
) -> None:
    dialog = opened(qtbot, bench, [samples["ar"]])
    choose(dialog, samples["ar"])
    page = dialog.preview.page.toPlainText()
    seen = dialog.intake.plan.files[0].seen
    assert seen.opening[0].text in page
    assert "Right to left" in dialog.preview.facts.text()
    assert f"{seen.footnotes} footnotes" in dialog.preview.facts.text()
    assert "blank runs" in dialog.preview.aside.text()
    assert seen.notes[0][1] in page
    blocks = (dialog.preview.page.document().begin(), dialog.preview.page.document().end())
    block, found = blocks[0], False
    while block != blocks[1]:
        found |= block.textDirection() == Qt.LayoutDirection.RightToLeft
        block = block.next()
    assert found
    dialog.reject()


def test_an_unreadable_file_is_a_row_with_its_sentence(
    qtbot: QtBot, bench: Workbench, samples: dict[str, Path], tmp_path: Path
) -> None:
    empty = write(samples["en"].parent, "empty.txt", "")
    dialog = opened(qtbot, bench, [samples["en"].parent])
    assert len(shown(dialog)) == 1
    assert text(dialog, empty, NAME) == "empty.txt is empty: there is no text in it."
    choose(dialog, empty)
    assert "there is no text in it" in dialog.preview.page.toPlainText()
    assert not any(dialog.files.buttons[name].isEnabled() for name in ("original", "part", "together", "move", "leave"))
    assert "1 not readable" in dialog.sum.text()
    done(qtbot, bench, dialog)
    assert in_library(tmp_path) == [["en", "ar", "fr", "ru"]]


def test_only_unreadable_files_leave_nothing_to_import(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    dialog = opened(qtbot, bench, [write(tmp_path, "in/empty.txt", ""), tmp_path / "gone.txt"])
    assert shown(dialog) == []
    assert not dialog.foot.go.isEnabled()
    QTest.keyClick(dialog.files.tree, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_empty_folder_says_what_can_be_dropped(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    dialog = opened(qtbot, bench, [tmp_path / "nothing"])
    assert "Drop files or folders here" in dialog.preview.page.toPlainText()
    assert not dialog.foot.go.isEnabled()
    dialog.reject()


# Correcting -----------------------------------------------------------------------------------------------------


def test_the_language_is_corrected(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    path = write(tmp_path, "in/a.txt", LETTER)
    dialog = opened(qtbot, bench, [path])
    choose(dialog, path)
    assert "العربية" in dialog.choices.language.currentText()
    pick(qtbot, dialog, "language", "fr")
    assert text(dialog, path, LANGUAGE) == "Français"
    pick(qtbot, dialog, "language", "other")
    assert dialog.choices.code.isVisible()
    QTest.keyClicks(dialog.choices.code, "fa")
    QTest.keyClick(dialog.choices.code, Qt.Key.Key_Return)
    assert dialog.isVisible()
    settle(qtbot, dialog)
    assert text(dialog, path, LANGUAGE) == "fa"
    assert dialog.choices.language.currentData() == "fa"
    pick(qtbot, dialog, "language", "")
    assert text(dialog, path, LANGUAGE) == "العربية"
    pick(qtbot, dialog, "language", "es")
    done(qtbot, bench, dialog)
    assert in_library(tmp_path) == [["es"]]


def test_the_encoding_is_changed_with_a_preview(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    path = write(tmp_path, "in/a.txt", LETTER, "cp1256")
    dialog = opened(qtbot, bench, [path])
    choose(dialog, path)
    assert "Windows-1256" in dialog.choices.encoding.currentText()
    assert "Windows-1256" in text(dialog, path, SAID)
    assert "السيد الأمين العام" in dialog.preview.page.toPlainText()
    pick(qtbot, dialog, "encoding", "cp1251")
    assert "السيد" not in dialog.preview.page.toPlainText()
    pick(qtbot, dialog, "encoding", "utf-8")
    assert "is not valid UTF-8" in text(dialog, path, NAME)
    assert not dialog.foot.go.isEnabled()
    choose(dialog, path)
    pick(qtbot, dialog, "encoding", "cp1256")
    assert "السيد الأمين العام" in dialog.preview.page.toPlainText()
    done(qtbot, bench, dialog)
    cell = bench.desk.rows(0, 1)[0].cells[0][0]
    assert cell.text == "السيد الأمين العام"


def test_the_encoding_can_be_changed_of_text_only(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    page = write(
        tmp_path, "in/a.xml", '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><x/></akomaNtoso>'
    )
    dialog = opened(qtbot, bench, [page, write(tmp_path, "in/b.txt", LETTER)])
    choose(dialog, page)
    assert not dialog.choices.encoding.isEnabled()
    choose(dialog, tmp_path / "in" / "b.txt")
    assert dialog.choices.encoding.isEnabled()
    dialog.reject()


def test_one_choice_holds_for_all_files_that_are_chosen(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    paths = [write(tmp_path, f"in/{name}.txt", LETTER, "cp1256") for name in ("a", "b", "c")]
    dialog = opened(qtbot, bench, paths)
    choose(dialog, paths[0], paths[2])
    pick(qtbot, dialog, "language", "fr")
    assert [text(dialog, path, LANGUAGE) for path in paths] == ["Français", "العربية", "Français"]
    dialog.reject()


def test_a_second_decoding_is_undone_after_it_was_shown(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    twice = "\n\n".join(line.encode().decode("cp1252") for line in ("Assemblée générale", "Troisième séance générale"))
    path = write(tmp_path, "in/a.txt", twice)
    dialog = opened(qtbot, bench, [path])
    choose(dialog, path)
    assert text(dialog, path, SAID) == "Decoded twice?"
    page = dialog.preview.page.toPlainText()
    assert page.index("AssemblÃ©e") < page.index("Assemblée générale")
    assert dialog.choices.repair.isVisible()
    dialog.choices.repair.click()
    settle(qtbot, dialog)
    assert text(dialog, path, SAID) == ""
    assert dialog.choices.repair.isChecked()
    done(qtbot, bench, dialog)
    assert bench.desk.rows(0, 1)[0].cells[0][0].text == "Assemblée générale"
    assert bench.desk.rows(0, 1)[0].cells[0][0].reading == "AssemblÃ©e gÃ©nÃ©rale"


def test_files_go_from_document_to_document(qtbot: QtBot, bench: Workbench, samples: dict[str, Path]) -> None:
    other = write(samples["en"].parent, "letter.txt", LETTER)
    dialog = opened(qtbot, bench, [samples["en"].parent])
    names = [f"resolution.{code}.txt" for code in ("en", "ar", "fr", "ru")]
    assert shown(dialog) == [["letter.txt"], names]
    choose(dialog, samples["fr"], samples["ru"])
    press(dialog, "part")
    assert shown(dialog) == [["letter.txt"], names[:2], names[2:]]
    assert dialog.files.chosen() == [samples["fr"], samples["ru"]]
    choose(dialog, samples["ru"], samples["en"])
    press(dialog, "together")
    assert sorted(map(len, shown(dialog))) == [1, 1, 3]
    choose(dialog, samples["fr"])
    press(dialog, "move")
    (menu,) = (each for each in dialog.findChildren(QMenu) if each.isVisible())
    titles = [action.text() for action in menu.actions()]
    assert len(titles) == 2
    menu.actions()[1].trigger()
    menu.close()
    assert sorted(map(len, shown(dialog))) == [1, 4]
    choose(dialog, other)
    press(dialog, "leave")
    dialog.reject()


def test_another_original(qtbot: QtBot, bench: Workbench, samples: dict[str, Path], tmp_path: Path) -> None:
    dialog = opened(qtbot, bench, [samples["en"], samples["ar"]])
    choose(dialog, samples["ar"])
    QTest.keyClick(dialog.files.tree, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert shown(dialog) == [["resolution.ar.txt", "resolution.en.txt"]]
    assert text(dialog, samples["ar"], ROLE) == "Original"
    done(qtbot, bench, dialog)
    assert in_library(tmp_path) == [["ar", "en"]]


def test_files_are_left_out_and_taken_in(
    qtbot: QtBot, bench: Workbench, samples: dict[str, Path], tmp_path: Path
) -> None:
    dialog = opened(qtbot, bench, list(samples.values()))
    choose(dialog, samples["fr"])
    QTest.keyClick(dialog.files.tree, Qt.Key.Key_Space)
    assert text(dialog, samples["fr"], SAID) == "Left out"
    choose(dialog, samples["ar"], samples["ru"])
    QTest.keyClick(dialog.files.tree, Qt.Key.Key_Delete)
    assert "3 left out" in dialog.sum.text()
    choose(dialog, samples["ar"])
    assert dialog.files.buttons["leave"].text() == "Take &in"
    press(dialog, "leave")
    top = dialog.files.model.index(0, NAME)
    assert top.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked
    done(qtbot, bench, dialog)
    assert in_library(tmp_path) == [["en", "ar"]]


def test_symbol_and_title_are_corrected(qtbot: QtBot, bench: Workbench, samples: dict[str, Path]) -> None:
    dialog = opened(qtbot, bench, [samples["en"], samples["ar"]])
    choose(dialog, samples["ar"])
    for field, typed in ((dialog.choices.symbol, "X/1"), (dialog.choices.title, "Reading rooms")):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert dialog.isVisible()
    assert "X/1" in str(dialog.files.model.index(0, NAME).data())
    done(qtbot, bench, dialog)
    assert bench.desk.document is not None
    assert (bench.desk.document.symbol, bench.desk.document.title) == ("X/1", "Reading rooms")


# Many files, and stopping ---------------------------------------------------------------------------------------


def test_reading_two_hundred_files_can_be_stopped(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    for number in range(200):
        write(tmp_path, f"in/{number}.txt", f"{LETTER}\n{number}")
    bench.filing.look_at([tmp_path / "in"])
    dialog = dialog_of(bench)
    assert dialog.foot.progress.isVisible()
    assert not dialog.foot.go.isEnabled()
    qtbot.waitUntil(lambda: len(dialog.intake.plan.files) >= 5, timeout=PATIENCE)
    assert "of 200" in dialog.foot.at.text()
    assert shown(dialog)[0] == ["0.txt"]
    dialog.foot.stop.click()
    assert dialog.intake.state == "idle"
    read = len(dialog.intake.plan.files)
    assert read < 200
    assert not dialog.foot.progress.isVisible()
    assert dialog.foot.go.isEnabled()
    qtbot.waitUntil(lambda: not bench.desk.tasks.busy())
    assert len(dialog.intake.plan.files) == read
    dialog.reject()


def test_closing_stops_the_reading_within_a_file(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()

    def endless(path: Path, choices: object, progress: Callable[[int, int], None]) -> looking.Seen:
        begun.set()
        while True:
            progress(1, 2)
            threading.Event().wait(0.001)

    monkeypatch.setattr(looking, "look", endless)
    bench.filing.look_at([write(tmp_path, "in/a.txt", LETTER)])
    qtbot.waitUntil(begun.is_set)
    dialog_of(bench).reject()
    qtbot.waitUntil(lambda: not bench.desk.tasks.busy())


def test_importing_can_be_stopped_between_and_within_documents(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    for number in range(30):
        write(tmp_path, f"in/{number}.txt", f"{LETTER}\n{number}")
    dialog = opened(qtbot, bench, [tmp_path / "in"])
    assert dialog.foot.go.text() == "&Import 30 documents"
    dialog.foot.go.click()
    assert not dialog.foot.cancel.isEnabled()
    qtbot.waitUntil(lambda: len(dialog.intake.imported()) >= 2, timeout=PATIENCE)
    dialog.foot.stop.click()
    qtbot.waitUntil(lambda: not bench.desk.tasks.busy())
    finished = len(dialog.intake.imported())
    assert dialog.isVisible()
    assert len(in_library(tmp_path)) == finished < 30
    first = tmp_path / "in" / "0.txt"
    assert "Imported" in str(dialog.files.model.index_of(first).parent().data())
    choose(dialog, first)
    assert not dialog.files.buttons["leave"].isEnabled()
    assert not dialog.choices.isEnabled()
    done(qtbot, bench, dialog)  # the rest
    assert len(in_library(tmp_path)) == 30
    assert "30" in bench.status.notice.text()


def test_a_document_that_fails_is_listed_and_the_others_are_imported(
    qtbot: QtBot, bench: Workbench, samples: dict[str, Path], tmp_path: Path
) -> None:
    letter = write(samples["en"].parent, "letter.txt", LETTER)
    dialog = opened(qtbot, bench, [samples["en"].parent])
    letter.write_text("Changed meanwhile.")
    dialog.foot.go.click()
    qtbot.waitUntil(lambda: len(dialog.intake.outcomes) == 5, timeout=PATIENCE)
    settle(qtbot, dialog)
    assert dialog.isVisible()
    assert "changed after it was shown" in str(dialog.files.model.index(0, NAME).data())
    assert in_library(tmp_path) == [["en", "ar", "fr", "ru"]]
    assert dialog.foot.cancel.text() == "Close"
    choose(dialog, letter)
    page = dialog.preview.page.toPlainText()
    assert page.index("changed after") < page.index("Changed meanwhile.")  # it was looked at again
    done(qtbot, bench, dialog)
    assert sorted(in_library(tmp_path)) == [["en"], ["en", "ar", "fr", "ru"]]


def test_closing_after_a_failure_shows_what_was_imported(
    qtbot: QtBot, bench: Workbench, samples: dict[str, Path], tmp_path: Path
) -> None:
    letter = write(samples["en"].parent, "letter.txt", LETTER)
    dialog = opened(qtbot, bench, [samples["en"].parent])
    letter.unlink()
    dialog.foot.go.click()
    qtbot.waitUntil(lambda: len(dialog.intake.outcomes) == 5, timeout=PATIENCE)
    settle(qtbot, dialog)
    assert "does not exist" in text(dialog, letter, NAME)
    dialog.foot.cancel.click()
    qtbot.waitUntil(lambda: bench.overview is not None, timeout=PATIENCE)
    assert bench.desk.document is not None
    assert len(bench.desk.document.versions) == 4


def test_what_the_library_has_already_is_shown_again(
    qtbot: QtBot, bench: Workbench, samples: dict[str, Path], tmp_path: Path
) -> None:
    both = [samples["en"], samples["ar"]]
    done(qtbot, bench, opened(qtbot, bench, both))
    known, before = bench.desk.document, bench.overview
    again = opened(qtbot, bench, both)
    QTest.keyClick(again.files.tree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.overview is not before, timeout=PATIENCE)
    assert bench.desk.document == known
    assert len(in_library(tmp_path)) == 1


# The look -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_is_cut_off_in_a_small_window(
    qtbot: QtBot, bench: Workbench, samples: dict[str, Path], theme: str
) -> None:
    bench.actions_table[f"theme-{theme}"].trigger()
    dialog = opened(qtbot, bench, list(samples.values()))
    assert dialog.width() <= bench.frame.width()
    assert dialog.height() <= bench.frame.height()
    dialog.grab()
    for label in dialog.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width(), label.text()
    for button in (*dialog.files.buttons.values(), dialog.foot.go, dialog.foot.cancel):
        assert button.width() >= button.sizeHint().width(), button.text()
    assert not dialog.files.tree.horizontalScrollBar().isVisible()
    dialog.reject()


@pytest.fixture
def _recogniser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    make_recogniser(tmp_path)
    for each in (recognising.recogniser, recognising.known_languages):
        each.cache_clear()
    yield
    for each in (recognising.recogniser, recognising.known_languages):
        each.cache_clear()


@pytest.mark.usefixtures("_recogniser")
def test_a_scan_is_recognised_where_a_person_asks_for_it(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(make_pdf([[Run(60, 700, "x", 0.1)]]).replace(b"/ToUnicode", b"/Nothing__"))
    dialog = opened(qtbot, bench, [scan])
    choose(dialog, scan)
    assert dialog.choices.recognise.isVisible()
    dialog.choices.recognise.click()
    settle(qtbot, dialog)
    assert dialog.choices.recognise.isChecked()
    assert shown(dialog) == [["scan.pdf"]]
    assert "Old books" in dialog.preview.page.toPlainText()
    done(qtbot, bench, dialog)
    assert bench.desk.document is not None
    assert bench.desk.document.versions[0].pages == 1
