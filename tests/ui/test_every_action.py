"""No action of the table is without effect: each is done once, by its key where it has one, in one real window.

What an action does in full is tested where it belongs. Here a new line of the table fails until it says what is seen
of it, and a line whose key does not reach it fails too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib.resources import as_file, files

import pytest
from at_work import at_work
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from ui.real_window import RealWindow, press

from desktop.core.document import STATUSES, TAGS, OwnDirection, Status
from desktop.core.export.asked import Asked
from desktop.core.threads import Aim
from desktop.ui.actions import ACTIONS, Action
from desktop.ui.inserts import INSERTS
from desktop.ui.jobs.overview import Wanted
from desktop.ui.kept.profiles import Exports, with_used
from desktop.ui.kept.settings import ThemeChoice

Do = Callable[[RealWindow], object]

HERE = (20, 1)
"""Where the reader is when an action is done: row, and version."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What is seen of an action, and what has to be so before that there is something to be seen."""

    seen: Do
    before: tuple[Do, ...] = ()


# What is seen -------------------------------------------------------------------------------------------------------


def place(window: RealWindow) -> object:
    return window.bench.pairs.place()


def rows(window: RealWindow) -> object:
    """How the paragraphs are linked, and which rows are confirmed."""
    document = window.bench.desk.document
    assert document is not None
    shown = window.bench.desk.rows(0, document.rows)
    return [(row.confirmed, [[cell.paragraph for cell in cells] for cells in row.cells]) for row in shown]


def over(window: RealWindow) -> object:
    """What lies over the window, by what it is."""
    return sorted(type(each).__name__ for each in window.over())


def sheet(window: RealWindow) -> object:
    return window.bench.sheet.isVisible() and window.bench.sheet.field.accessibleName()


def clipboard(window: RealWindow) -> object:
    return QGuiApplication.clipboard().text()


def typed(window: RealWindow) -> object:
    """What the open editor holds; None where none is open."""
    at_hand = window.bench.pairs.editing.at_hand()
    return at_hand and at_hand[1]


def writes_comment(window: RealWindow) -> object:
    return window.bench.comments.field.hasFocus()


def of_cell(name: str) -> Do:
    return lambda window: getattr(window.cell(), name)


def chosen(name: str) -> Do:
    """A choice of the reader."""
    return lambda window: getattr(window.bench.settings, name)


def arranged(window: RealWindow) -> object:
    return window.bench.pairs.arrangement()


def waiting(window: RealWindow) -> object:
    return [each.finding.id for each in window.bench.findings.places()]


def finding(window: RealWindow) -> object:
    found = window.bench.findings.current()
    return found and found.finding.id


def checked(window: RealWindow) -> object:
    return {entry.id for entry in ACTIONS if window.bench.actions_table[entry.id].isChecked()}


def changes(window: RealWindow) -> object:
    return window.bench.desk.undo_stack.index()


# What comes before --------------------------------------------------------------------------------------------------


def act(*names: str) -> Do:
    """Other actions, each done to its end."""

    def do(window: RealWindow) -> None:
        for name in names:
            window.bench.actions_table[name].trigger()
            window.rest()

    return do


def go(row: int, version: int = HERE[1]) -> Do:
    return lambda window: window.bench.pairs.go_to(row, version)


def go_to_note(window: RealWindow) -> None:
    document = window.bench.desk.document
    assert document is not None
    noted = next(row.index for row in window.bench.desk.rows(0, document.rows) for cell in row.cells[1] if cell.notes)
    window.bench.pairs.go_to(noted, 1)


def give(tag: str) -> Do:
    return lambda window: window.bench.desk.retag((window.cell(),), tag)


def say_so_far(status: Status) -> Do:
    return lambda window: window.bench.desk.advance((window.cell(),), status)


def turn(direction: OwnDirection) -> Do:
    return lambda window: window.bench.desk.turn((window.cell(),), direction)


def comment(window: RealWindow) -> None:
    window.bench.desk.say_in(Aim(window.cell().paragraph), "Which one?")
    window.rest()


def edit(window: RealWindow) -> None:
    window.bench.pairs.edit_current()


def choose_finding(window: RealWindow) -> None:
    """One in a paragraph that has more than one like it."""
    window.bench.actions_table["finding-next"].trigger()
    window.rest()


def show_dismissed(window: RealWindow) -> None:
    window.bench.actions_table["finding-wrong"].trigger()
    window.rest()
    window.bench.desk.show_findings(Wanted(decision="dismissed"))
    window.rest()


def look_for(words: str) -> Do:
    def look(window: RealWindow) -> None:
        window.bench.actions_table["search"].trigger()
        window.bench.sheet.field.setText(words)
        window.rest()
        window.bench.sheet.close_quietly()

    return look


def choose_theme(name: ThemeChoice) -> Do:
    return lambda window: window.bench.preferences.keep(theme=name)


def pick_two(window: RealWindow) -> None:
    for row, version in ((HERE[0], 0), (HERE[0] + 1, 1)):
        window.bench.pairs.go_to(row, version)
        window.bench.pairs.pick_current()


def show_two(window: RealWindow) -> None:
    """So that there is room to give away."""
    window.bench.show_versions((0, 1))


def have_exported(window: RealWindow) -> None:
    exports = with_used(Exports(), Asked("txt"), str(window.bench.filing.ask_folder(window.frame, "")[0].parent))
    window.bench.preferences.keep(exports=exports)


def choose_version(version: int) -> Do:
    return lambda window: window.bench.pairs.go_to(HERE[0], version)


# The table ----------------------------------------------------------------------------------------------------------

NOTED = Effect(over, (go_to_note,))
FOUND = Effect(waiting, (choose_finding,))
COMMENTED = (comment,)

EFFECTS: dict[str, Effect] = {
    "open": Effect(over),
    "open-folder": Effect(over),
    "library": Effect(lambda window: window.bench.welcome.isVisible()),
    "export": Effect(over),
    "export-again": Effect(lambda window: window.bench.status.notice.text(), (have_exported,)),
    "export-library": Effect(over),
    "settings": Effect(over),
    "undo": Effect(of_cell("tag"), (give("title"),)),
    "redo": Effect(of_cell("tag"), (give("title"), act("undo"))),
    "copy": Effect(clipboard),
    "copy-versions": Effect(clipboard),
    "copy-html": Effect(clipboard),
    "search": Effect(sheet),
    "search-next": Effect(place, (look_for("libraries"),)),
    "search-previous": Effect(place, (look_for("libraries"),)),
    "palette": Effect(sheet),
    "edit": Effect(typed),
    "edit-notes": NOTED,
    "comment": Effect(writes_comment),
    "comment-answer": Effect(writes_comment, COMMENTED),
    "comment-resolve": Effect(of_cell("comments"), COMMENTED),
    **{f"insert-{put.id}": Effect(typed, (edit,)) for put in INSERTS},
    **{f"tag-{tag}": Effect(of_cell("tag"), (give("annex" if tag != "annex" else "title"),)) for tag in TAGS},
    "tag-palette": Effect(over),
    **{
        f"status-{status}": Effect(of_cell("status"), (say_so_far("work" if status != "work" else "approved"),))
        for status in STATUSES
    },
    "status-reviewed-next": Effect(lambda window: (changes(window), place(window))),
    "tags-proposed": Effect(over),
    "tag-schemes": Effect(over),
    "direction-ltr": Effect(of_cell("direction")),
    "direction-rtl": Effect(of_cell("direction")),
    "direction-own": Effect(of_cell("direction"), (turn("ltr"),)),
    "link-cells": Effect(rows, (pick_two,)),
    "link-pick": Effect(lambda window: window.bench.pairs.picked_cells()),
    "link-unlink": Effect(rows),
    "link-merge-next": Effect(rows),
    "link-merge-previous": Effect(rows),
    "link-split": Effect(rows, (act("link-merge-next"),)),
    "link-join": Effect(rows),
    "link-apart": Effect(rows, (act("link-merge-next"),)),
    "link-up": Effect(rows),
    "link-down": Effect(rows),
    "link-shift-up": Effect(rows, (act("link-shift-down"),)),
    "link-shift-down": Effect(rows),
    "link-confirm": Effect(rows),
    "link-confirm-above": Effect(rows),
    "link-realign": Effect(rows, (act("link-shift-down"),)),
    "link-unsure-next": Effect(place),
    "link-unsure-previous": Effect(place),
    "finding-next": Effect(place),
    "finding-previous": Effect(finding, (choose_finding,)),
    "finding-accept": FOUND,
    "finding-edit": Effect(typed, (choose_finding,)),
    "finding-wrong": FOUND,
    "finding-sic": FOUND,
    "finding-reopen": Effect(waiting, (show_dismissed,)),
    "finding-alike": Effect(over, (choose_finding,)),
    "finding-alike-library": Effect(over, (choose_finding,)),
    "finding-certain": Effect(over),
    "finding-certain-library": Effect(over),
    "terms": Effect(over),
    **dict.fromkeys(("row-next", "row-previous", "row-first", "row-last"), Effect(place)),
    "go-to": Effect(sheet),
    "back": Effect(place, (act("row-last"),)),
    "forward": Effect(place, (act("row-last", "back"),)),
    **dict.fromkeys(("unreviewed-next", "unreviewed-previous"), Effect(place)),
    **dict.fromkeys(("comment-next", "comment-previous"), Effect(place, (comment, go(3)))),
    **dict.fromkeys(("tag-next", "tag-previous"), Effect(place)),
    "mode-extracted": Effect(checked),
    "mode-corrected": Effect(checked, (act("mode-changes"),)),
    "mode-changes": Effect(checked),
    "mode-versions": Effect(checked),
    "zoom-in": Effect(chosen("zoom")),
    "zoom-out": Effect(chosen("zoom")),
    "zoom-reset": Effect(chosen("zoom"), (act("zoom-in"),)),
    "theme-system": Effect(chosen("theme")),
    "theme-light": Effect(chosen("theme"), (choose_theme("dark"),)),
    "theme-dark": Effect(chosen("theme")),
    "panel-structure": Effect(lambda window: window.bench.outline.isVisible()),
    "panel-decisions": Effect(lambda window: window.bench.tabs.isVisible()),
    "invisibles": Effect(lambda window: window.bench.pairs.shows_invisibles()),
    "notes-fold": Effect(chosen("notes_folded")),
    "notes-turn": Effect(
        lambda window: window.bench.pairs.block(window.bench.pairs.current_row(), 1).height, (go_to_note,)
    ),
    "focus-row": Effect(chosen("focus")),
    "column-menu": Effect(over),
    "column-left": Effect(arranged, (choose_version(1),)),
    "column-right": Effect(arranged, (choose_version(0),)),
    "column-hide": Effect(arranged),
    "column-pin": Effect(arranged),
    "column-wider": Effect(arranged),
    "column-narrower": Effect(arranged, (show_two,)),
    "column-even": Effect(arranged, (act("column-wider"),)),
    "column-larger": Effect(arranged),
    "column-smaller": Effect(arranged),
    "column-usual": Effect(arranged, (act("column-larger"),)),
    "full-screen": Effect(lambda window: window.frame.isFullScreen()),
    "keys": Effect(over),
    "notices": Effect(over),
    "report": Effect(over),
    "about": Effect(lambda window: len(ABOUT)),
    "quit": Effect(lambda window: window.frame.isVisible()),
}

ABOUT: list[str] = []
"""What was said of the program."""


def test_every_action_says_what_is_seen_of_it() -> None:
    assert set(EFFECTS) == {entry.id for entry in ACTIONS}


# The window ---------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def shared(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[RealWindow]:
    """One window for all: three versions, of which two are in one language."""
    folder = tmp_path_factory.mktemp("actions")
    before = {id(each): each for each in at_work(qapp)}
    window = RealWindow(QtBot(request))
    with as_file(files("resources") / "samples") as samples:
        sources = [(samples / f"resolution.{code}.txt").read_bytes() for code in ("en", "ar", "en")]
    paths = [folder / name for name in ("text.en.txt", "text.ar.txt", "later.en.txt")]
    for path, source in zip(paths, sources, strict=True):
        path.write_bytes(source)
    paths[2].write_bytes(sources[0].replace(b"reading rooms", b"rooms for reading"))
    window.start(folder / "library.sqlite3", paths)
    filing = window.bench.filing
    filing.ask_files = filing.ask_folder = lambda _parent, _folder: paths[:2]
    yield window
    window.close()
    left = [each for each in at_work(qapp) if id(each) not in before]
    assert not left, f"left at work: {left}"


@pytest.fixture(autouse=True)
def _nothing_left() -> None:
    """The window is left open from test to test; what it leaves at work in the end is looked at there."""


@pytest.fixture
def window(shared: RealWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[RealWindow]:
    """The window as it was at first, with the reader in the text."""
    monkeypatch.setattr(QMessageBox, "about", lambda _parent, _title, text: ABOUT.append(text))
    QGuiApplication.clipboard().setText("before")
    settings = shared.bench.settings
    begin(shared)
    yield shared
    if shared.frame.isVisible():
        put_back(shared)
        shared.bench.preferences.use(settings)
        shared.bench.viewing.zoom(settings.zoom)


def begin(window: RealWindow) -> None:
    bench = window.bench
    bench.show_versions((0, 1, 2))
    bench.pairs.go_to(*HERE)
    bench.tabs.setCurrentWidget(bench.findings)
    window.frame.activateWindow()
    bench.pairs.setFocus()
    window.rest()


def put_back(window: RealWindow) -> None:
    """As little as can be, so that it takes no time where nothing is otherwise."""
    bench = window.bench
    window.clear_away()
    if window.frame.isFullScreen():
        bench.actions_table["full-screen"].trigger()
    if not bench.pairs.isVisible():
        bench.desk.open_document(1)
        window.until(bench.pairs.isVisible)
        window.rest()
    window.take_all_back()
    bench.pairs.unpick()
    for name in ("panel-structure", "panel-decisions"):
        bench.viewing.unfold(name)
    bench.actions_table["mode-corrected"].trigger()
    bench.pairs.arrange(replace(bench.pairs.arrangement(), zooms=(1.0, 1.0, 1.0)).evened())
    if not bench.findings.wanted().plain():
        bench.desk.show_findings(Wanted())
        window.rest()


LAST = ("library", "quit")
"""What ends the document, or the window."""

ORDER = sorted(ACTIONS, key=lambda entry: LAST.index(entry.id) if entry.id in LAST else -1)
CASES = [(entry, key) for entry in ORDER for key in entry.keys or ("",) if entry.id != "quit" or key == entry.keys[0]]


@pytest.mark.parametrize(("entry", "key"), CASES, ids=lambda each: each.id if isinstance(each, Action) else each)
def test_something_is_seen_of_it(entry: Action, key: str, window: RealWindow) -> None:
    effect = EFFECTS[entry.id]
    for do in effect.before:
        do(window)
    window.rest()
    before = effect.seen(window)
    assert window.bench.actions_table[entry.id].isEnabled()
    if key:
        press(key)
    else:
        window.bench.actions_table[entry.id].trigger()
    window.until(lambda: effect.seen(window) != before)
