"""What versions say differently, decided in the real window; and the reader's list of terms."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.core.document import FoundPlace
from desktop.services.importing import import_files
from desktop.services.library import open_library
from desktop.ui.desk import Desk
from desktop.ui.dialogs.batch import BatchDialog
from desktop.ui.dialogs.terms import TermsDialog
from desktop.ui.frame import Frame
from desktop.ui.jobs.overview import Wanted
from desktop.ui.kept.settings import Settings
from desktop.ui.workbench import Workbench

TEXTS = {
    "en": """Committee on Lamps

The Committee,

Recalling its decision of last winter on the lamps of the harbour,

1. Asks the 15 keepers to light all the lamps at dusk;

2. Notes that the lamps of the harbour shine far over the water.
""",
    "fr": """Comité des lampes

Le Comité,

Rappelant sa décision de l’hiver dernier sur les lampes du port,

1. Demande aux 16 gardiens d’allumer toutes les lampes au crépuscule ;

2. Note que les lampes du port brillent loin sur les eaux.
""",
    "es": """Comité de las lámparas

El Comité,

Recordando su decisión del invierno pasado sobre las lámparas del puerto,

1. Pide a los 15 guardianes que enciendan todas las lámparas al anochecer;

2. Observa que las lámparas del puerto brillan lejos sobre el agua.
""",
}
ROW = 4


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Workbench]:
    files = [tmp_path / f"lamps.{code}.txt" for code in TEXTS]
    for path, text in zip(files, TEXTS.values(), strict=True):
        path.write_text(text, encoding="utf-8")
    with open_library(tmp_path / "library.sqlite3") as opened:
        import_files(opened, files)
    settings = Settings(width=1280, height=800)
    frame = Frame(settings)
    qtbot.addWidget(frame)
    bench = Workbench(frame, Desk("reviser"), settings)
    frame.show()
    bench.desk.start(str(tmp_path / "library.sqlite3"), (), 1)
    settle(qtbot, bench)
    yield bench
    bench.frame.close()


def settle(qtbot: QtBot, bench: Workbench) -> None:
    qtbot.waitUntil(lambda: bench.overview is not None, timeout=60_000)
    qtbot.waitUntil(lambda: not (bench.examining.busy() or bench.desk.tasks.busy()), timeout=60_000)


def act(qtbot: QtBot, bench: Workbench, do: Callable[[], object]) -> None:
    before = bench.overview
    do()
    qtbot.waitUntil(lambda: bench.overview is not before, timeout=20_000)
    settle(qtbot, bench)


def show(qtbot: QtBot, bench: Workbench, kind: str) -> None:
    act(qtbot, bench, lambda: bench.desk.show_findings(Wanted(kind=kind)))
    bench.findings.setFocus()


def press(key: Qt.Key) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)


def places(bench: Workbench) -> list[tuple[int, int]]:
    return [(each.row, each.version) for each in bench.findings.places()]


def tags(bench: Workbench, row: int) -> list[str]:
    return [cell.tag for cells in bench.desk.rows(row, row + 1)[0].cells for cell in cells]


def card(bench: Workbench) -> FoundPlace:
    place = bench.findings.current()
    assert place is not None
    return place


def tag_original(qtbot: QtBot, bench: Workbench) -> None:
    bench.pairs.go_to(ROW, 0)
    bench.pairs.setFocus()
    act(qtbot, bench, bench.actions_table["tag-closing"].trigger)


def test_a_number_is_told_with_what_the_others_have_and_put_right_by_a_key(qtbot: QtBot, bench: Workbench) -> None:
    show(qtbot, bench, "number-differs")
    assert bench.findings.card.kind.text().endswith("Number differs, very likely")
    assert (bench.findings.card.before.text(), bench.findings.card.after.text()) == ("16", "15")
    assert "other versions have" in bench.findings.card.evidence.text()
    shown = bench.findings.card.passages._passages
    assert [each.text[each.start : each.end] for each in shown] == ["16", "15", "15"]
    act(qtbot, bench, lambda: press(Qt.Key.Key_Return))
    assert "aux 15 gardiens" in bench.desk.rows(3, 4)[0].cells[1][0].text
    assert places(bench) == []


def test_a_tag_given_to_one_version_is_proposed_to_the_others(qtbot: QtBot, bench: Workbench) -> None:
    assert tags(bench, ROW) == ["operative"] * 3
    tag_original(qtbot, bench)
    show(qtbot, bench, "tag-differs")
    assert places(bench) == [(ROW, 1), (ROW, 2)]
    assert (bench.findings.card.before.text(), bench.findings.card.after.text()) == ("Operative", "Closing")
    assert "Closing" in bench.findings.card.evidence.text()
    assert "closing" not in bench.findings.card.evidence.text()
    act(qtbot, bench, lambda: press(Qt.Key.Key_Return))
    assert tags(bench, ROW) == ["closing", "closing", "operative"]
    assert places(bench) == [(ROW, 2)]
    act(qtbot, bench, bench.desk.undo_stack.undo)
    assert tags(bench, ROW) == ["closing", "operative", "operative"]


def test_all_like_it_are_previewed_by_the_names_of_tags(qtbot: QtBot, bench: Workbench) -> None:
    tag_original(qtbot, bench)
    show(qtbot, bench, "tag-differs")
    press(Qt.Key.Key_A)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in bench.frame.findChildren(BatchDialog)))
    dialog = next(each for each in bench.frame.findChildren(BatchDialog) if each.isVisible())
    told = [dialog.list.model().index(at, 0).data() for at in range(dialog.list.model().rowCount())]
    words = [each.replace("\u2068", "").replace("\u2069", "").split(": ")[1].split() for each in told]
    assert words == [["Operative", "→", "Closing"]] * 2
    act(qtbot, bench, dialog.accept)
    assert tags(bench, ROW) == ["closing"] * 3
    assert places(bench) == []


# The list of terms ----------------------------------------------------------------------------------------------


def opened(qtbot: QtBot, bench: Workbench) -> TermsDialog:
    bench.actions_table["terms"].trigger()
    (dialog,) = bench.frame.findChildren(TermsDialog)
    qtbot.waitUntil(dialog.choose.isEnabled)
    return dialog


def test_a_list_is_loaded_heard_and_removed(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "our terms.csv"
    path.write_text("en,fr\nharbour,rade\n", encoding="utf-8")
    dialog = opened(qtbot, bench)
    assert dialog.said.text() == "The library has no list of terms."
    assert not dialog.remove.isEnabled()
    monkeypatch.setattr(dialog, "_ask", lambda _parent: path)
    act(qtbot, bench, dialog.choose.click)
    assert dialog.said.text().startswith("our terms.csv, 1 terms, added on ")
    show(qtbot, bench, "term-differs")
    assert {version for _row, version in places(bench)} == {1}
    assert not bench.findings.buttons["accept"].isEnabled()
    assert "rade" in bench.findings.card.evidence.text()
    act(qtbot, bench, dialog.remove.click)
    assert places(bench) == []
    assert dialog.said.text() == "The library has no list of terms."
    dialog.reject()


def test_a_file_that_is_no_list_is_told_in_a_sentence(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    dialog = opened(qtbot, bench)
    dialog._ask = lambda _parent: tmp_path / "lamps.en.txt"
    dialog.choose.click()
    qtbot.waitUntil(dialog.fault.isVisible)
    assert dialog.fault.text().startswith("lamps.en.txt is no list of terms")
    assert dialog.choose.isEnabled()
    dialog.reject()
