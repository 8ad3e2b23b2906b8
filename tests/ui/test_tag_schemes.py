"""Schemes of tags made, changed, copied, brought and written in their dialog, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from sampled import Sample

from desktop.core.tagsets import COLOURS, Tag, TagScheme, dump, parse, shipped_schemes
from desktop.services import tagsets
from desktop.ui.desk import Desk
from desktop.ui.dialogs.scheme_files import ask_unsaved
from desktop.ui.dialogs.scheme_tags import COLOUR_TITLES, SCOPES, SHAPE_TITLES, TAG, TagsModel
from desktop.ui.dialogs.schemes import SchemesDialog
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
from desktop.ui.tags import SHIPPED_TEXTS, given_title
from desktop.ui.workbench import Workbench

MINE = TagScheme("mine", "Mine", "", (Tag("one", "One", letter="1"), Tag("two", "Two", letter="2")))


@pytest.fixture
def bench(qtbot: QtBot, sample: Sample) -> Iterator[Workbench]:
    settings = Settings(width=1280, height=800)
    frame = Frame(settings)
    qtbot.addWidget(frame)
    bench = Workbench(frame, Desk("reviser"), settings)
    frame.show()
    bench.desk.start(*sample("en"))
    qtbot.waitUntil(lambda: bench.overview is not None, timeout=60_000)
    at_rest(qtbot, bench)
    yield bench
    bench.frame.close()


def at_rest(qtbot: QtBot, bench: Workbench) -> None:
    qtbot.waitUntil(lambda: not (bench.examining.busy() or bench.desk.tasks.busy()), timeout=60_000)


def stored(bench: Workbench) -> tuple[TagScheme, ...]:
    """The library's own schemes."""
    return tuple(scheme for scheme in tagsets.schemes(bench.desk.open_review()[0]) if not scheme.shipped)


@pytest.fixture
def dialog(qtbot: QtBot, bench: Workbench) -> SchemesDialog:
    tagsets.save(bench.desk.open_review()[0], MINE)
    bench.actions_table["tag-schemes"].trigger()
    shown = bench.frame.findChild(SchemesDialog)
    assert shown is not None
    at_rest(qtbot, bench)
    return shown


def titles(dialog: SchemesDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def retype(field: QLineEdit, text: str) -> None:
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)


def choose(dialog: SchemesDialog, scheme: str, tag: int = 0) -> None:
    dialog.list.setCurrentRow([title.rstrip(" •") for title in titles(dialog)].index(scheme))
    dialog.editor.table.selectRow(tag)


def save(qtbot: QtBot, bench: Workbench, dialog: SchemesDialog) -> None:
    assert dialog.save.isEnabled()
    dialog.save.click()
    at_rest(qtbot, bench)


# what ships


def test_what_ships_can_be_read_and_not_changed(dialog: SchemesDialog) -> None:
    assert titles(dialog) == ["Resolution", "Review", "Mine"]
    for scheme in ("Resolution", "Review"):
        choose(dialog, scheme)
        assert dialog.editor.title.isReadOnly()
        assert not dialog.editor.fields.isVisible()
        assert not dialog.editor.add.isVisible()
        assert dialog.editor.said.isVisible()
        assert not dialog.remove.isEnabled()
    assert not dialog.save.isEnabled()
    dialog.reject()


def test_all_that_ships_can_be_said_in_the_language_of_the_interface() -> None:
    resolution, review = shipped_schemes()
    said = [resolution.title, resolution.description, *(tag.meaning for tag in resolution.tags)]
    said += [review.title, review.description]
    said += [text for tag in review.tags for text in (tag.label, tag.meaning)]
    assert tuple(said) == SHIPPED_TEXTS
    assert set(COLOUR_TITLES) == set(COLOURS)
    assert {tag.shape for tag in review.tags} <= set(SHAPE_TITLES)


def test_tags_are_named_before_the_library_is_read() -> None:
    assert given_title("review/name-or-number") == "Name or number"
    assert given_title("resolution/enacting") == "Enacting words"
    assert given_title("gone/long-ago") == "long-ago"
    assert given_title("of no scheme") == "of no scheme"


def test_a_copy_can_be_changed(qtbot: QtBot, bench: Workbench, dialog: SchemesDialog) -> None:
    choose(dialog, "Review")
    dialog.copy.click()
    assert titles(dialog)[-1] == "Review, copy •"
    retype(dialog.editor.fields.label, "Wording")
    save(qtbot, bench, dialog)
    assert titles(dialog)[-1] == "Review, copy"
    copy = stored(bench)[-1]
    assert (copy.name, copy.tags[0].id, copy.tags[0].label) == ("review-copy", "wording", "Wording")
    assert not any(tag.own for tag in copy.tags)
    dialog.reject()


# making


def test_a_scheme_is_made_and_its_tags_can_be_given(qtbot: QtBot, bench: Workbench, dialog: SchemesDialog) -> None:
    dialog.new.click()
    editor, fields = dialog.editor, dialog.editor.fields
    assert editor.title.hasFocus()
    retype(editor.title, "Checks")
    assert editor.fault.text() == "Tag 1 has no name.  Tag 1 has no letter."
    retype(fields.label, "To be checked")
    retype(fields.letter, "C")
    retype(fields.meaning, "Against the file of the session")
    editor.add.click()
    assert fields.label.hasFocus()
    retype(fields.label, "Person")
    retype(fields.letter, "P")
    fields.scope.setCurrentIndex(list(SCOPES).index("span"))
    fields.scope.activated.emit(fields.scope.currentIndex())
    fields.colour.setCurrentIndex(COLOURS.index("purple"))
    fields.colour.activated.emit(fields.colour.currentIndex())
    assert editor.fault.text() == ""
    save(qtbot, bench, dialog)
    made = stored(bench)[-1]
    assert (made.name, made.title) == ("checks", "Checks")
    assert made.tags == (
        Tag("to-be-checked", "To be checked", "Against the file of the session", "C", "", COLOURS[0], "both"),
        Tag("person", "Person", "", "P", "", "purple", "span"),
    )
    dialog.reject()
    assert given_title("checks/person") == "Person"
    offered = [offer.name for offer in bench.tagging.offers(bench.tagging.target())]
    assert "checks/to-be-checked" in offered
    assert "checks/person" not in offered  # it is for words


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("label", "one", "Two tags are called “one”."),
        ("letter", "1", "Two tags have the letter “1”."),
        ("letter", "", "Tag Two has no letter."),
        ("label", "", "Tag 2 has no name."),
    ],
)
def test_what_is_wrong_is_told_while_one_types(
    qtbot: QtBot, dialog: SchemesDialog, field: str, typed: str, sentence: str
) -> None:
    choose(dialog, "Mine", 1)
    retype(getattr(dialog.editor.fields, field), typed)
    assert dialog.editor.fault.isVisible()
    assert dialog.editor.fault.text() == sentence
    assert not dialog.save.isEnabled()
    assert not dialog.write.isEnabled()
    dialog.ask_unsaved = lambda _parent: "discard"
    dialog.reject()


def test_what_is_typed_stays_as_it_is_typed(dialog: SchemesDialog) -> None:
    choose(dialog, "Mine", 1)
    field = dialog.editor.fields.label
    field.setCursorPosition(1)
    QTest.keyClicks(field, "x y")
    assert (field.text(), field.cursorPosition()) == ("Tx ywo", 4)
    assert dialog.editor.row() == 1
    dialog.ask_unsaved = lambda _parent: "discard"
    dialog.reject()


def test_tags_go_up_and_down_and_away(qtbot: QtBot, bench: Workbench, dialog: SchemesDialog) -> None:
    choose(dialog, "Mine")
    editor = dialog.editor
    assert not editor.up.isEnabled()
    editor.down.click()
    assert editor.row() == 1
    assert not editor.down.isEnabled()
    assert [editor.model.index(row, 0).data() for row in range(2)] == ["Two", "One"]
    save(qtbot, bench, dialog)
    assert [tag.id for tag in stored(bench)[0].tags] == ["two", "one"]
    choose(dialog, "Mine", 1)
    editor.remove.click()
    assert not editor.remove.isEnabled()  # a scheme has at least one
    save(qtbot, bench, dialog)
    assert [tag.id for tag in stored(bench)[0].tags] == ["two"]
    dialog.reject()


def test_a_tag_that_is_renamed_is_the_same(qtbot: QtBot, bench: Workbench, dialog: SchemesDialog) -> None:
    cell = bench.pairs.current_cell()
    assert cell is not None
    bench.desk.assign([cell], "mine/two")
    choose(dialog, "Mine", 1)
    retype(dialog.editor.fields.label, "Second")
    save(qtbot, bench, dialog)
    assert [tag.id for tag in stored(bench)[0].tags] == ["one", "two"]
    assert given_title("mine/two") == "Second"
    dialog.reject()


# what is given somewhere


def test_what_is_given_is_not_taken_out_of_its_scheme(qtbot: QtBot, bench: Workbench, dialog: SchemesDialog) -> None:
    cell = bench.pairs.current_cell()
    assert cell is not None
    bench.desk.assign([cell], "mine/two")
    choose(dialog, "Mine")
    dialog.remove.click()
    at_rest(qtbot, bench)
    assert dialog.fault.isVisible()
    assert "“two”" in dialog.fault.text()
    assert titles(dialog)[-1] == "Mine"
    choose(dialog, "Mine", 1)
    dialog.editor.remove.click()
    save(qtbot, bench, dialog)
    assert dialog.fault.isVisible()
    assert stored(bench) == (MINE,)
    dialog.ask_unsaved = lambda _parent: "discard"
    dialog.reject()


def test_what_is_given_nowhere_goes(qtbot: QtBot, bench: Workbench, dialog: SchemesDialog) -> None:
    choose(dialog, "Mine")
    dialog.remove.click()
    at_rest(qtbot, bench)
    assert titles(dialog) == ["Resolution", "Review"]
    assert stored(bench) == ()
    dialog.new.click()
    dialog.remove.click()  # never stored
    assert titles(dialog) == ["Resolution", "Review"]
    dialog.reject()


# files


def test_a_scheme_goes_to_a_file_and_comes_from_it(
    qtbot: QtBot, bench: Workbench, dialog: SchemesDialog, tmp_path: Path
) -> None:
    choose(dialog, "Mine")
    dialog.ask_where = lambda _parent, proposal: tmp_path / proposal.removesuffix(".toml")
    dialog.write.click()
    at_rest(qtbot, bench)
    assert parse((tmp_path / "mine.toml").read_text(encoding="utf-8")) == MINE
    dialog.ask_scheme = lambda _parent: tmp_path / "mine.toml"
    dialog.bring.click()
    at_rest(qtbot, bench)
    assert titles(dialog)[-1] == "Mine 2 •"  # nothing is replaced
    save(qtbot, bench, dialog)
    assert [(scheme.name, scheme.tags) for scheme in stored(bench)] == [("mine", MINE.tags), ("mine-2", MINE.tags)]
    dialog.reject()


def test_a_file_is_not_replaced_by_a_name_that_was_not_typed(
    qtbot: QtBot, bench: Workbench, dialog: SchemesDialog, tmp_path: Path
) -> None:
    (tmp_path / "mine.toml").write_text("kept", encoding="utf-8")
    choose(dialog, "Mine")
    dialog.ask_where = lambda _parent, _proposal: tmp_path / "mine"
    dialog.write.click()
    at_rest(qtbot, bench)
    assert (tmp_path / "mine.toml").read_text(encoding="utf-8") == "kept"
    assert "mine.toml" in dialog.fault.text()
    dialog.reject()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"name = ", "cannot be read as TOML"),
        (b"name = 'x'", "has no tags"),
        (b"\xff\xfe", "not a text in UTF-8"),
        (dump(MINE).replace('letter = "2"', 'letter = "1"').encode(), "the same letter"),
    ],
)
def test_a_file_that_is_no_scheme_is_refused_in_a_sentence(
    qtbot: QtBot, bench: Workbench, dialog: SchemesDialog, tmp_path: Path, data: bytes, sentence: str
) -> None:
    path = tmp_path / "bad.toml"
    path.write_bytes(data)
    for chosen in (path, None):
        dialog.ask_scheme = lambda _parent, chosen=chosen: chosen  # type: ignore[misc]
        dialog.bring.click()
        at_rest(qtbot, bench)
        assert sentence in dialog.fault.text()
        assert titles(dialog) == ["Resolution", "Review", "Mine"]
    dialog.reject()


def test_a_file_that_is_not_there_is_told(
    qtbot: QtBot, bench: Workbench, dialog: SchemesDialog, tmp_path: Path
) -> None:
    dialog.ask_scheme = lambda _parent: tmp_path / "gone.toml"
    dialog.bring.click()
    at_rest(qtbot, bench)
    assert "gone.toml" in dialog.fault.text()
    dialog.reject()


# leaving


def test_nothing_unsaved_is_lost_unasked(qtbot: QtBot, bench: Workbench, dialog: SchemesDialog) -> None:
    choose(dialog, "Mine")
    retype(dialog.editor.title, "Ours")
    answers = iter(("back", "save"))
    dialog.ask_unsaved = lambda _parent: next(answers)  # type: ignore[arg-type]
    dialog.reject()
    assert dialog.isVisible()
    assert dialog.editor.title.text() == "Ours"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    at_rest(qtbot, bench)
    assert [scheme.title for scheme in stored(bench)] == ["Ours"]
    assert not bench.frame.findChild(SchemesDialog)


def test_what_is_given_up_is_not_stored(qtbot: QtBot, bench: Workbench, dialog: SchemesDialog) -> None:
    choose(dialog, "Mine")
    retype(dialog.editor.title, "Ours")
    dialog.ask_unsaved = lambda _parent: "discard"
    dialog.reject()
    assert stored(bench) == (MINE,)


@pytest.mark.parametrize(("button", "answer"), [("Save", "save"), ("Do not save", "discard"), ("Back", "back")])
def test_the_question_has_three_answers(qtbot: QtBot, button: str, answer: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(each for each in box.buttons() if each.text() == button).click()

    QTimer.singleShot(0, press)
    assert ask_unsaved(window) == answer


# the table


def test_the_model_keeps_the_rules(qtbot: QtBot) -> None:
    model = TagsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_tags(MINE.tags)
    model.show_tags(MINE.tags[::-1])
    assert model.index(0, 0).data(TAG) == MINE.tags[1]
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Two, 2, Grey"
    assert [model.index(0, column).data() for column in range(4)] == ["Two", "2", "Paragraphs and words", ""]
    model.show_tags(())
    assert model.rowCount() == 0
