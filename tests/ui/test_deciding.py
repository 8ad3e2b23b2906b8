"""Deciding in the real window on a real library: every key, filters, batches, other documents, the margin."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from desktop.core.document import Cell, FoundPlace
from desktop.core.messages import Message
from desktop.services import changing, examining
from desktop.services.errors import LibraryFault
from desktop.services.importing import import_files
from desktop.services.library import open_library
from desktop.ui import undo
from desktop.ui.desk import Desk
from desktop.ui.dialogs.batch import BatchDialog
from desktop.ui.frame import Frame
from desktop.ui.jobs.overview import MOST_TICKS, Wanted, ticks_of
from desktop.ui.kept.settings import Settings
from desktop.ui.look.theme import load_theme
from desktop.ui.pairs.strip import FindingStrip
from desktop.ui.workbench import Workbench

ENGLISH = """Committee on Lamps

The Committee,

Recalling its decision of last winter on the lamps of the harbour,

1. Thanks the keepers for building their capacities;

2. Asks the keepers to light the lamps at dusk;

3. Notes that their capacities grow every year.
"""
ARABIC = """لجنة المصابيح

إن اللجنة،

وإذ تشير إلى قرارها المــؤرخ في الشتاء الماضي بشأن مصابيح الميناء،

١ - تشكر الحراس على بناء لقدرةاتها في كل عام؛

٢ - تطلب إلى الحراس إضاءة المصـابيح عند الغروب؛

٣ - تلاحظ أن لقدرةاتها تنمو كل سنة.
"""
OTHER_ENGLISH = """Committee on Bells

The Committee,

Noting that the bells ring at noon,

1. Thanks the ringers for building their capacities.
"""
OTHER_ARABIC = """لجنة الأجراس

إن اللجنة،

وإذ تلاحظ أن الأجـراس تقرع عند الظهر،

١ - تشكر القارعين على بناء لقدرةاتها.
"""
KIND, SURE = "ta-marbuta-inside", "tatweel"
WRONG = "لقدرةاتها"


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with two documents, the first imported last; nothing was looked at."""
    folder = tmp_path_factory.mktemp("imported")
    texts = {"bells.en": OTHER_ENGLISH, "bells.ar": OTHER_ARABIC, "lamps.en": ENGLISH, "lamps.ar": ARABIC}
    files = []
    for name, text in texts.items():
        files.append(folder / f"{name}.txt")
        files[-1].write_text(text, encoding="utf-8")
    with open_library(folder / "library.sqlite3") as opened:
        import_files(opened, files[:2])
        import_files(opened, files[2:])
    return folder / "library.sqlite3"


@pytest.fixture
def library(tmp_path: Path, imported: Path) -> Path:
    """One of the test's own."""
    return Path(copyfile(imported, tmp_path / imported.name))


@pytest.fixture
def bench(qtbot: QtBot, library: Path) -> Iterator[Workbench]:
    settings = Settings(width=1280, height=800)
    frame = Frame(settings)
    qtbot.addWidget(frame)
    bench = Workbench(frame, Desk("reviser"), settings)
    frame.show()
    bench.desk.start(str(library), (), 2)
    settle(qtbot, bench)
    bench.desk.show_findings(Wanted(kind=KIND))
    settle(qtbot, bench)
    bench.findings.setFocus()
    yield bench
    bench.frame.close()


def settle(qtbot: QtBot, bench: Workbench) -> None:
    """Wait until all is looked at, and what stands beside the text says so."""
    qtbot.waitUntil(lambda: bench.overview is not None, timeout=60_000)
    qtbot.waitUntil(lambda: not (bench.examining.busy() or bench.desk.tasks.busy()), timeout=60_000)


def act(qtbot: QtBot, bench: Workbench, do: Callable[[], object]) -> None:
    """Do something, and wait until the overview is new and all is at rest."""
    before = bench.overview
    do()
    qtbot.waitUntil(lambda: bench.overview is not before, timeout=20_000)
    settle(qtbot, bench)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the keyboard is."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifier)


def card(bench: Workbench) -> FoundPlace:
    place = bench.findings.current()
    assert place is not None
    return place


def ids(bench: Workbench) -> list[int]:
    return [place.finding.id for place in bench.findings.places()]


def text_of(bench: Workbench, place: FoundPlace) -> str:
    cell = bench.deciding.cell_of(place)
    assert isinstance(cell, Cell)
    return cell.text


def batch(qtbot: QtBot, bench: Workbench) -> BatchDialog:
    qtbot.waitUntil(lambda: any(each.isVisible() for each in bench.frame.findChildren(BatchDialog)))
    return next(each for each in bench.frame.findChildren(BatchDialog) if each.isVisible())


def show(qtbot: QtBot, bench: Workbench, wanted: Wanted) -> None:
    act(qtbot, bench, lambda: bench.desk.show_findings(wanted))
    assert bench.findings.wanted() == wanted


# single keys


def test_enter_accepts_the_first_candidate_and_leads_on(qtbot: QtBot, bench: Workbench) -> None:
    first, second = bench.findings.places()
    assert bench.findings.queue.hasFocus()
    act(qtbot, bench, lambda: press(Qt.Key.Key_Return))
    assert first.finding.candidates[0].text in text_of(bench, first)
    assert WRONG not in text_of(bench, first)
    assert ids(bench) == [second.finding.id]
    assert bench.pairs.current_row() == second.row
    assert bench.findings.queue.hasFocus()


@pytest.mark.parametrize("at", [1, 2])
def test_a_figure_accepts_another_candidate(qtbot: QtBot, bench: Workbench, at: int) -> None:
    place = card(bench)
    wanted = place.finding.candidates[at].text
    act(qtbot, bench, lambda: press(Qt.Key(Qt.Key.Key_1 + at)))
    assert f" {wanted} " in text_of(bench, place)
    act(qtbot, bench, bench.actions_table["undo"].trigger)
    assert f" {WRONG} " in text_of(bench, place)
    assert place.finding.id in ids(bench)


def test_a_click_on_a_candidate_accepts_it(qtbot: QtBot, bench: Workbench) -> None:
    place = card(bench)
    assert len(bench.findings.card.candidates) == len(place.finding.candidates)
    act(qtbot, bench, bench.findings.card.candidates[1].click)
    assert place.finding.candidates[1].text in text_of(bench, place)


def test_a_figure_without_its_candidate_does_nothing(bench: Workbench) -> None:
    press(Qt.Key.Key_9)
    assert not bench.desk.undo_stack.canUndo()


@pytest.mark.parametrize(("key", "reason"), [(Qt.Key.Key_X, "not-an-error"), (Qt.Key.Key_S, "sic")])
def test_dismissed_by_key_it_stays_so_when_the_text_around_it_changes(
    qtbot: QtBot, bench: Workbench, key: Qt.Key, reason: str
) -> None:
    place = card(bench)
    act(qtbot, bench, lambda: press(key))
    assert place.finding.id not in ids(bench)
    cell = bench.deciding.cell_of(place)
    assert cell is not None
    act(qtbot, bench, lambda: bench.desk.correct(cell, f"نعم {cell.text}"))
    assert {each.paragraph for each in bench.findings.places()} == {bench.findings.places()[0].paragraph}
    assert place.paragraph not in {each.paragraph for each in bench.findings.places()}
    show(qtbot, bench, Wanted(kind=KIND, decision="dismissed"))
    (dismissed,) = bench.findings.places()
    assert (dismissed.finding.id, dismissed.finding.reason) == (place.finding.id, reason)


@pytest.mark.parametrize(("forth", "back"), [(Qt.Key.Key_N, Qt.Key.Key_P), (Qt.Key.Key_J, Qt.Key.Key_K)])
def test_next_and_previous(bench: Workbench, forth: Qt.Key, back: Qt.Key) -> None:
    first, second = bench.findings.places()
    press(forth)
    assert (card(bench), bench.pairs.current_row()) == (second, second.row)
    press(back)
    assert (card(bench), bench.pairs.current_row()) == (first, first.row)
    press(back)
    assert card(bench) == second
    assert bench.findings.queue.hasFocus()


def test_e_edits_the_place(bench: Workbench) -> None:
    press(Qt.Key.Key_E)
    editor = bench.pairs.findChild(QTextEdit)
    assert editor is not None
    assert editor.textCursor().selectedText() == WRONG
    QTest.keyClick(editor, Qt.Key.Key_Escape)


def test_letters_of_an_arabic_keyboard_answer_too(qtbot: QtBot, bench: Workbench) -> None:
    first, second = bench.findings.places()
    queue = bench.findings.queue
    QTest.sendKeyEvent(QTest.KeyAction.Click, queue, Qt.Key(ord("ى")), "ى", Qt.KeyboardModifier.NoModifier)
    assert card(bench) == second
    arabic_two = Qt.Key(ord("٢"))
    act(
        qtbot,
        bench,
        lambda: QTest.sendKeyEvent(QTest.KeyAction.Click, queue, arabic_two, "٢", Qt.KeyboardModifier.NoModifier),
    )
    assert second.finding.candidates[1].text in text_of(bench, second)
    assert ids(bench) == [first.finding.id]


def test_enter_on_a_button_means_the_button(qtbot: QtBot, bench: Workbench) -> None:
    place = card(bench)
    bench.findings.buttons["wrong"].setFocus()
    act(qtbot, bench, lambda: press(Qt.Key.Key_Return))
    assert WRONG in text_of(bench, place)
    assert place.finding.id not in ids(bench)


# filters


def test_the_bar_says_what_is_shown_and_counts_what_else_there_is(qtbot: QtBot, bench: Workbench) -> None:
    bar = bench.findings.filters
    assert KIND not in bar.kind.text()
    entries = {action.text().partition("\t")[0]: action for action in bar.kind.menu().actions()}
    assert entries[bar.kind.text()].isChecked()
    assert entries[bar.kind.text()].text().endswith("\t2")
    title = "Stretched word" if "Stretched word" in entries else next(each for each in entries if "atweel" in each)
    act(qtbot, bench, entries[title].trigger)
    assert {place.finding.kind for place in bench.findings.places()} == {SURE}
    act(qtbot, bench, bar.clear.click)
    assert bench.findings.wanted() == Wanted()
    assert bar.clear.isHidden()
    assert {place.finding.kind for place in bench.findings.places()} >= {SURE, KIND}
    assert [place.finding.certain for place in bench.findings.places()][:2] == [True, True]


def test_by_language(qtbot: QtBot, bench: Workbench) -> None:
    show(qtbot, bench, Wanted(kind=KIND, language="en"))
    assert bench.findings.places() == ()
    show(qtbot, bench, Wanted(kind=KIND, language="ar"))
    assert len(bench.findings.places()) == 2


def test_nothing_of_this_kind_can_be_cleared(qtbot: QtBot, bench: Workbench) -> None:
    show(qtbot, bench, Wanted(kind=KIND, decision="accepted"))
    panel = bench.findings
    assert not panel.card.isVisible()
    assert panel.said.text() == "Nothing of this kind."
    assert panel.filters.isVisible()
    act(qtbot, bench, panel.clear.click)
    assert panel.wanted() == Wanted()
    assert panel.card.isVisible()


def test_decided_ones_can_be_opened_again(qtbot: QtBot, bench: Workbench) -> None:
    place = card(bench)
    act(qtbot, bench, lambda: press(Qt.Key.Key_X))
    show(qtbot, bench, Wanted(kind=KIND, decision="dismissed"))
    assert not bench.findings.buttons["accept"].isVisible()
    assert bench.findings.buttons["reopen"].isVisible()
    bench.findings.setFocus()
    act(qtbot, bench, lambda: press(Qt.Key.Key_O))
    assert bench.findings.places() == ()
    show(qtbot, bench, Wanted(kind=KIND))
    assert place.finding.id in ids(bench)


def test_an_accepted_one_opened_again_leaves_the_text(qtbot: QtBot, bench: Workbench) -> None:
    place = card(bench)
    act(qtbot, bench, lambda: press(Qt.Key.Key_Return))
    corrected = text_of(bench, place)
    show(qtbot, bench, Wanted(kind=KIND, decision="accepted"))
    assert ids(bench) == [place.finding.id]
    bench.findings.setFocus()
    act(qtbot, bench, lambda: press(Qt.Key.Key_Return))
    assert bench.findings.places() == ()
    assert text_of(bench, place) == corrected


# other documents


def in_library(qtbot: QtBot, bench: Workbench) -> FoundPlace:
    """Show the findings of the whole library; answers that of the other document."""
    show(qtbot, bench, Wanted(reach="library", kind=KIND))
    (other,) = [place for place in bench.findings.places() if place.document == 1]
    assert len(bench.findings.places()) == 3
    return other


def test_going_to_a_finding_of_another_document_opens_it(qtbot: QtBot, bench: Workbench) -> None:
    other = in_library(qtbot, bench)
    act(qtbot, bench, lambda: bench.findings.place_wanted.emit(other))
    document = bench.desk.document
    assert document is not None
    assert document.id == 1
    assert (bench.pairs.current_row(), bench.pairs.current_version()) == (other.row, other.version)
    assert len(bench.findings.places()) == 3


def test_a_card_of_another_document_shows_its_passage_without_opening_it(qtbot: QtBot, bench: Workbench) -> None:
    other = in_library(qtbot, bench)
    while card(bench) != other:
        press(Qt.Key.Key_N)
    qtbot.waitUntil(lambda: "القارعين" in bench.findings.card.passages.accessibleDescription())
    assert "ringers" in bench.findings.card.passages.accessibleDescription()
    document = bench.desk.document
    assert document is not None
    assert document.id == 2


def test_editing_a_finding_of_another_document_opens_it_there(qtbot: QtBot, bench: Workbench) -> None:
    other = in_library(qtbot, bench)
    act(qtbot, bench, lambda: bench.findings.answered.emit("edit", other))
    editor = bench.pairs.findChild(QTextEdit)
    assert editor is not None
    assert editor.textCursor().selectedText() == WRONG
    QTest.keyClick(editor, Qt.Key.Key_Escape)


def test_accepting_a_finding_of_another_document_leaves_the_rows_here(qtbot: QtBot, bench: Workbench) -> None:
    other = in_library(qtbot, bench)
    here = [cell.text for row in bench.desk.rows(0, 6) for cells in row.cells for cell in cells]
    act(qtbot, bench, lambda: bench.findings.answered.emit("accept", other))
    assert [cell.text for row in bench.desk.rows(0, 6) for cells in row.cells for cell in cells] == here
    assert other.finding.id not in ids(bench)
    act(qtbot, bench, bench.actions_table["undo"].trigger)
    assert other.finding.id in ids(bench)


# all like this


def test_all_like_this_are_shown_before_and_undone_at_once(qtbot: QtBot, bench: Workbench) -> None:
    first, second = bench.findings.places()
    press(Qt.Key.Key_A)
    dialog = batch(qtbot, bench)
    assert {place.paragraph for place in dialog.chosen()} == {first.paragraph, second.paragraph}
    assert WRONG in text_of(bench, first)
    act(qtbot, bench, dialog.accept)
    assert WRONG not in text_of(bench, first) + text_of(bench, second)
    assert bench.findings.places() == ()
    act(qtbot, bench, bench.actions_table["undo"].trigger)
    assert not bench.desk.undo_stack.canUndo()
    assert ids(bench) == [first.finding.id, second.finding.id]
    assert WRONG in text_of(bench, first)


def test_what_is_not_ticked_is_left_out(qtbot: QtBot, bench: Workbench) -> None:
    first, second = bench.findings.places()
    press(Qt.Key.Key_A)
    dialog = batch(qtbot, bench)
    assert dialog.apply.text() == "Make 2 changes"
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.apply.text() == "Make 1 changes"
    (kept,) = dialog.chosen()
    act(qtbot, bench, dialog.apply.click)
    left = second if kept.paragraph == first.paragraph else first
    assert WRONG not in text_of(bench, kept)
    assert ids(bench) == [left.finding.id]


def test_a_click_on_the_box_ticks_and_all_can_be_ticked_at_once(qtbot: QtBot, bench: Workbench) -> None:
    press(Qt.Key.Key_A)
    dialog = batch(qtbot, bench)
    place = dialog.list.visualRect(dialog.list.model().index(1, 0))
    click = QPoint(place.left() + 20, place.center().y())
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, click)
    assert len(dialog.chosen()) == 1
    assert dialog.all.checkState() == Qt.CheckState.PartiallyChecked
    dialog.all.click()
    assert len(dialog.chosen()) == 2
    dialog.all.click()
    assert dialog.chosen() == ()
    assert not dialog.apply.isEnabled()
    dialog.reject()
    assert not bench.desk.undo_stack.canUndo()


def test_all_like_this_in_the_library_is_one_undo_also_after_a_restart(
    qtbot: QtBot, bench: Workbench, library: Path
) -> None:
    place = card(bench)
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    dialog = batch(qtbot, bench)
    assert {each.document for each in dialog.chosen()} == {1, 2}
    act(qtbot, bench, dialog.apply.click)
    show(qtbot, bench, Wanted(reach="library", kind=KIND))
    assert bench.findings.places() == ()
    bench.frame.close()

    settings = Settings(width=1280, height=800)
    frame = Frame(settings)
    qtbot.addWidget(frame)
    again = Workbench(frame, Desk("reviser"), settings)
    frame.show()
    again.desk.start(str(library), (), 2)
    settle(qtbot, again)
    act(qtbot, again, again.actions_table["undo"].trigger)
    assert WRONG in text_of(again, place)
    show(qtbot, again, Wanted(reach="library", kind=KIND))
    assert len(again.findings.places()) == 3
    frame.close()


def test_all_certain_ones_of_the_library(qtbot: QtBot, bench: Workbench) -> None:
    bench.actions_table["finding-certain-library"].trigger()
    dialog = batch(qtbot, bench)
    assert sum(place.finding.kind == SURE for place in dialog.chosen()) == 3
    act(qtbot, bench, dialog.apply.click)
    show(qtbot, bench, Wanted(reach="library", kind=SURE))
    assert bench.findings.places() == ()
    act(qtbot, bench, bench.actions_table["undo"].trigger)
    assert len(bench.findings.places()) == 3


def test_a_batch_that_cannot_be_saved_says_so(qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    press(Qt.Key.Key_A)
    dialog = batch(qtbot, bench)

    def full(*_arguments: object, **_more: object) -> None:
        raise LibraryFault("The disk is full.")

    monkeypatch.setattr(changing, "apply", full)
    dialog.accept()
    qtbot.waitUntil(lambda: "disk is full" in bench.status.notice.text())
    assert not bench.status.progress.isVisible()
    assert len(bench.findings.places()) == 2


def test_all_like_this_can_be_dismissed_at_once(qtbot: QtBot, bench: Workbench) -> None:
    first, second = bench.findings.places()
    press(Qt.Key.Key_A)
    dialog = batch(qtbot, bench)
    act(qtbot, bench, dialog.dismiss.click)
    assert bench.findings.places() == ()
    assert WRONG in text_of(bench, first)
    act(qtbot, bench, bench.actions_table["undo"].trigger)
    assert ids(bench) == [first.finding.id, second.finding.id]


def test_a_heavy_batch_is_made_and_taken_back_in_the_worker(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo, "HEAVY", 1)
    first, second = bench.findings.places()
    press(Qt.Key.Key_A)
    act(qtbot, bench, batch(qtbot, bench).accept)
    undone = bench.actions_table["undo"]
    undone.trigger()
    assert not undone.isEnabled()
    assert not bench.actions_table["redo"].isEnabled()
    act(qtbot, bench, lambda: None)
    assert ids(bench) == [first.finding.id, second.finding.id]
    assert not undone.isEnabled()
    act(qtbot, bench, bench.actions_table["redo"].trigger)
    assert bench.findings.places() == ()
    act(qtbot, bench, undone.trigger)
    assert WRONG in text_of(bench, first)


def test_of_a_batch_the_history_tells_what_concerns_the_paragraph(qtbot: QtBot, bench: Workbench) -> None:
    place, _other = bench.findings.places()
    bench.deciding.go_to(place)
    press(Qt.Key.Key_A)
    act(qtbot, bench, batch(qtbot, bench).accept)
    bench.tabs.setCurrentWidget(bench.origins.past)
    bench.pairs.go_to(place.row, place.version)
    history = bench.history.list
    qtbot.waitUntil(lambda: history.count() == 1 and "→" in history.item(0).text())
    assert history.item(0).text().count("→") == 1
    assert history.item(0).text().startswith("Proposal accepted")


# the card


def test_the_card_says_how_sure_why_and_where(qtbot: QtBot, bench: Workbench) -> None:
    shown = bench.findings.card
    assert "likely" in shown.kind.text()
    assert shown.before.text() == WRONG
    assert shown.after.text() == card(bench).finding.candidates[0].text
    assert shown.evidence.text()
    qtbot.waitUntil(lambda: "keepers" in shown.passages.accessibleDescription())
    assert "الحراس" in shown.passages.accessibleDescription()
    assert not shown.stored.isVisible()


def test_what_cannot_be_seen_is_named(qtbot: QtBot, bench: Workbench) -> None:
    show(qtbot, bench, Wanted(kind=SURE))
    assert "U+0640 ARABIC TATWEEL" in bench.findings.card.characters.text()


def test_stored_order_stands_beside_the_shown_one(qtbot: QtBot, bench: Workbench) -> None:
    place = card(bench)
    cell = bench.deciding.cell_of(place)
    assert cell is not None
    act(qtbot, bench, lambda: bench.desk.correct(cell, cell.text + " )المصابيح( وغيرها"))
    show(qtbot, bench, Wanted(kind="mirrored-bracket"))
    shown = bench.findings.card
    assert shown.stored.isVisible()
    signs = [sign.strip("\u200e\u2066\u2069") for sign in shown.stored.text().split(" ")]
    assert "".join(signs[signs.index(")") :]).startswith(")المصاب")


# the background


def test_an_edit_is_looked_at_without_moving_the_reader(qtbot: QtBot, bench: Workbench) -> None:
    show(qtbot, bench, Wanted())
    bench.pairs.go_to(4, 1)
    bench.pairs.setFocus()
    place = card(bench)
    cell = bench.pairs.current_cell()
    assert cell is not None
    act(qtbot, bench, lambda: bench.desk.correct(cell, cell.text + " والأجـراس"))
    assert cell.paragraph in {each.paragraph for each in bench.findings.places()}
    assert card(bench).finding.id == place.finding.id
    assert bench.pairs.current_row() == 4
    assert bench.pairs.hasFocus()


def test_what_an_examination_finds_comes_into_rows_and_queue(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[int] = []
    bench.examining.progressed.connect(told.append)

    def slow(_library: object, _document: int, progress: Callable[[str, int, int], None]) -> tuple[int, ...]:
        for at in range(4):
            progress("examine", at, 4)
        return (3, 4)

    changed: list[tuple[int, ...]] = []
    bench.desk.rows_changed.connect(changed.append)
    monkeypatch.setattr(examining, "examine", slow)
    act(qtbot, bench, bench.desk.saved.emit)
    assert told[-1] == 75
    assert (3, 4) in changed
    assert not bench.status.examining.isVisible()


def test_a_document_left_is_examined_no_further(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []

    def endless(_library: object, _document: int, progress: Callable[[str, int, int], None]) -> tuple[int, ...]:
        while True:
            progress("examine", len(seen) % 100, 100)
            seen.append(1)

    monkeypatch.setattr(examining, "examine", endless)
    bench.desk.saved.emit()
    qtbot.waitUntil(bench.status.examining.isVisible)
    bench.actions_table["library"].trigger()
    qtbot.waitUntil(lambda: not bench.examining.busy())
    assert not bench.status.examining.isVisible()
    assert seen


def test_a_fault_of_the_examination_is_told(qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_arguments: object) -> None:
        raise LibraryFault("The library is in use.")

    show(qtbot, bench, Wanted(kind=KIND, decision="accepted"))
    monkeypatch.setattr(examining, "examine", broken)
    bench.desk.saved.emit()
    qtbot.waitUntil(lambda: "in use" in bench.status.notice.text())
    assert "in use" in bench.findings.said.text()


def test_a_broken_dictionary_is_told_of_once(
    qtbot: QtBot, bench: Workbench, broken_dictionary: Callable[[str], Path]
) -> None:
    told: list[Message] = []
    bench.desk.told.connect(told.append)
    path = broken_dictionary("ar")
    bench.desk.saved.emit()
    settle(qtbot, bench)
    assert not told  # nothing had to be looked at
    for ending in (" أولا", " ثانيا"):
        cell = bench.desk.rows(4, 5)[0].cells[1][0]
        act(qtbot, bench, lambda: bench.desk.correct(cell, cell.text + ending))  # noqa: B023 - done before the next
    assert [each.values for each in told] == [(str(path),)]
    assert str(path) in bench.status.notice.text()


def test_what_is_being_typed_outlives_an_examination(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.pairs.go_to(4, 1)
    bench.pairs.edit_current()
    editor = bench.pairs.findChild(QTextEdit)
    assert editor is not None
    QTest.keyClicks(editor, "12")
    monkeypatch.setattr(examining, "examine", lambda *_arguments: (3, 4, 5))
    act(qtbot, bench, bench.desk.saved.emit)
    assert editor.isVisible()
    assert editor.hasFocus()
    QTest.keyClicks(editor, "3")
    assert "123" in editor.toPlainText()
    QTest.keyClick(editor, Qt.Key.Key_Escape)


# the margin


def test_of_very_many_rows_some_stand_for_all() -> None:
    marks = tuple((row, 1, int(row == 70_001)) for row in range(100_000))
    ticks = ticks_of(marks, 100_000)
    assert len(ticks) == MOST_TICKS
    assert ticks[0] == (0, False)
    assert [row for row, certain in ticks if certain] == [max(row for row, _ in ticks if row <= 70_001)]
    assert ticks_of(((3, 2, 1), (9, 1, 0)), 10) == ((3, True), (9, False))


def test_the_strip_marks_rows_with_findings_and_leads_there(qtbot: QtBot, bench: Workbench) -> None:
    assert bench.overview is not None
    rows = {mark[0] for mark in bench.overview.marks}
    assert rows >= {place.row for place in bench.findings.places()}
    strip = bench.strip
    last = max(rows)
    bench.pairs.go_to(0)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(4, strip.y_of(last) + 1))
    assert bench.pairs.current_row() == last
    image = strip.grab().toImage()
    amber = {bench.pairs.theme().finding, bench.pairs.theme().finding_line}
    assert image.pixelColor(4, strip.y_of(last) + 1).name() in amber


def test_ticks_follow_where_rows_are_found_to_lie_but_not_in_every_frame(qtbot: QtBot) -> None:
    asked: list[int] = []
    shares = {0: 0.0, 5: 0.5}

    def share(row: int) -> float:
        asked.append(row)
        return shares[row]

    strip = FindingStrip(share)
    qtbot.addWidget(strip)
    strip.resize(strip.width(), 400)
    strip.set_theme(load_theme("light"))
    strip.show_ticks(((0, False), (5, True)), 2, 10)
    strip.grab()
    there = strip.y_of(5)
    shares[5] = 0.8
    strip.follow()
    strip.grab()
    assert asked == [0, 5]
    assert strip.y_of(5) == there
    qtbot.waitUntil(lambda: strip.y_of(5) > there)
    amber = {load_theme("light").finding, load_theme("light").finding_line}
    assert strip.grab().toImage().pixelColor(4, strip.y_of(5) + 1).name() in amber
    strip.resize(strip.width(), 300)
    assert strip.grab().toImage().pixelColor(4, strip.y_of(5) + 1).name() in amber
    assert strip.y_of(0) < strip.y_of(5) < 300
