"""Sessions are taken up where they stood: places, columns, ways of reading, the window; after a crash too."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib.resources import as_file, files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from desktop.ui.desk import Desk
from desktop.ui.frame import Frame
from desktop.ui.kept.forgiving import plain, taken
from desktop.ui.kept.session import (
    DOCUMENTS_KEPT,
    LIBRARIES_KEPT,
    Kept,
    Session,
    Shelf,
    Stand,
    State,
    load_state,
    merged,
)
from desktop.ui.kept.settings import Settings
from desktop.ui.workbench import Workbench

TIMES = st.sampled_from(["", "2026-01-01T00:00:00.000+00:00", "2026-02-01T00:00:00.000+00:00"])
KEPT = st.builds(
    Kept,
    at=TIMES,
    opened=TIMES,
    name=st.text(max_size=5),
    row=st.integers(),
    offset=st.integers(),
    shown=st.lists(st.integers(0, 5), max_size=3).map(tuple),
    shares=st.lists(st.floats(allow_nan=False), max_size=3).map(tuple),
    pinned=st.booleans(),
)
SHELVES = st.builds(
    Shelf, document=st.integers(0, 9), documents=st.dictionaries(st.sampled_from("12345"), KEPT, max_size=4)
)
STATES = st.builds(
    State,
    window=st.builds(Stand, geometry=st.text(max_size=5), sides=st.lists(st.integers(), max_size=3).map(tuple)),
    libraries=st.dictionaries(st.sampled_from(["", "/a", "/b"]), SHELVES, max_size=3),
)


@given(state=STATES)
def test_a_state_is_read_as_it_was_written(state: State) -> None:
    assert taken(State(), json.loads(json.dumps(plain(state)))) == state


@given(theirs=STATES, ours=STATES)
def test_of_two_windows_the_later_word_on_a_document_counts(theirs: State, ours: State) -> None:
    both = merged(theirs, ours)
    assert both.window == ours.window
    for name in {*theirs.libraries, *ours.libraries}:
        one, other = theirs.libraries.get(name, Shelf()).documents, ours.libraries.get(name, Shelf()).documents
        for key in {*one, *other}:
            at = max(each[key].at for each in (one, other) if key in each)
            assert both.libraries[name].documents[key].at == at
    assert merged(both, ours) == both


def test_only_so_much_is_kept() -> None:
    many = {str(number): Kept(at=f"{number:06}") for number in range(DOCUMENTS_KEPT + 9)}
    ours = State(libraries={"here": Shelf(documents=many)})
    theirs = State(libraries={str(number): Shelf() for number in range(LIBRARIES_KEPT + 5)})
    both = merged(theirs, ours)
    assert len(both.libraries) == LIBRARIES_KEPT
    assert set(both.libraries["here"].documents) == {str(number) for number in range(9, DOCUMENTS_KEPT + 9)}


@pytest.mark.parametrize("text", ["", "[1, 2", '{"libraries": [], "window": 7}', "\x00", "[" * 100_000, '{"a": NaN}'])
def test_a_damaged_file_is_no_session(tmp_path: Path, text: str) -> None:
    path = tmp_path / "session.json"
    path.write_text(text)
    assert load_state(path) == State()
    session = Session(path, "/a")
    session.open(3, "A/1")
    session.close()
    assert load_state(path).libraries[str(Path("/a").absolute())].document == 3


def test_recent_documents_are_named_without_the_one_at_hand() -> None:
    session = Session()
    for document in (1, 2, 3):
        session.open(document, f"Document {document}")
        session.keep(document, opened=f"2026-01-0{document}")
    assert session.recent(10) == [(2, "Document 2"), (1, "Document 1")]
    session.leave()
    assert session.recent(2) == [(3, "Document 3"), (2, "Document 2")]
    assert session.opened() == {1: "2026-01-01", 2: "2026-01-02", 3: "2026-01-03"}


def test_it_is_written_while_one_works(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "folder" / "session.json"
    session = Session(path)
    session.open(1, "One")
    session.keep(1, row=7)
    qtbot.waitUntil(path.exists)
    assert load_state(path).libraries[""].documents["1"].row == 7
    other = Session(path)
    other.keep(2, row=9)
    other.close()
    session.keep(1, row=8)
    session.close()
    assert {key: kept.row for key, kept in load_state(path).libraries[""].documents.items()} == {"1": 8, "2": 9}


# in the window

Open = Callable[..., Workbench]


@pytest.fixture
def open_bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    made: list[Workbench] = []

    def open_it(*languages: str, width: int = 1280) -> Workbench:
        settings = Settings(width=width, height=800)
        frame = Frame(settings)
        qtbot.addWidget(frame)
        location = str(tmp_path / "library.sqlite3")
        bench = Workbench(frame, Desk("reviser"), settings, Session(tmp_path / "session.json", location))
        made.append(bench)
        frame.show()
        with as_file(files("resources") / "samples") as samples:
            wanted = [samples / f"resolution.{code}.txt" for code in languages]
            bench.desk.start(location, wanted, bench.session.document)
            qtbot.waitUntil(lambda: bench.overview is not None, timeout=60_000)
        qtbot.waitUntil(lambda: not (bench.examining.busy() or bench.desk.tasks.busy()), timeout=60_000)
        return bench

    yield open_it
    for bench in made:
        bench.frame.close()


def kept(bench: Workbench, tmp_path: Path) -> Kept:
    document = bench.desk.document
    (shelf,) = load_state(tmp_path / "session.json").libraries.values()
    assert document is not None
    return shelf.documents[str(document.id)]


def test_a_window_that_is_killed_is_taken_up_where_it_stood(qtbot: QtBot, open_bench: Open, tmp_path: Path) -> None:
    bench = open_bench("en", "ar", "fr")
    bench.pairs.go_to(20, 1)
    bench.pairs.arrange(replace(bench.pairs.arrangement(), shown=(2, 1)))
    bench.actions_table["mode-changes"].trigger()
    bench.tabs.setCurrentIndex(1)
    bench.actions_table["panel-structure"].trigger()
    place = bench.pairs.reading_place()
    qtbot.waitUntil(lambda: kept(bench, tmp_path).tab == 1, timeout=10_000)
    again = open_bench()  # the first one was never closed
    assert again.desk.document == bench.desk.document
    assert again.pairs.reading_place() == place
    assert again.pairs.arrangement() == bench.pairs.arrangement()
    assert again.outline.ticked() == (1, 2)
    assert again.actions_table["mode-changes"].isChecked()
    assert again.tabs.currentIndex() == 1
    assert again.outline.isHidden()
    assert not again.actions_table["panel-structure"].isChecked()


def test_widths_and_the_size_of_the_window_are_kept(qtbot: QtBot, open_bench: Open, tmp_path: Path) -> None:
    bench = open_bench("en", "ar")
    bench.frame.resize(790, 700)  # the offscreen platform's screen is no wider
    first, text, last = bench.splitter.sizes()
    bench.splitter.setSizes([first + 20, text - 30, last + 10])
    sizes = bench.splitter.sizes()
    assert sizes != [first, text, last]
    bench.frame.close()
    again = open_bench()
    assert (again.frame.width(), again.frame.height()) == (790, 700)
    assert again.splitter.sizes() == sizes


def test_what_is_kept_of_a_document_that_is_another_now_does_no_harm(
    qtbot: QtBot, open_bench: Open, tmp_path: Path
) -> None:
    bench = open_bench("en", "ar")
    document = bench.desk.document
    assert document is not None
    bench.frame.close()
    session = Session(tmp_path / "session.json", str(tmp_path / "library.sqlite3"))
    wrong = {"row": 10_000, "version": 5, "offset": -10_000, "mode": "none", "tab": 40, "shown": (4, 0)}
    session.keep(document.id, **wrong, shares=(1.0,), zooms=(0.0, 1.0))
    session.close()
    again = open_bench()
    assert again.pairs.arrangement().shown == (0, 1)
    assert 0 <= again.pairs.current_row() < document.rows
    assert again.actions_table["mode-corrected"].isChecked()


def test_the_library_forgets_which_document_was_open_and_the_menu_offers_it(
    qtbot: QtBot, open_bench: Open, tmp_path: Path
) -> None:
    bench = open_bench("en", "ar")
    bench.recent.aboutToShow.emit()
    assert [action.isEnabled() for action in bench.recent.actions()] == [False]
    bench.actions_table["library"].trigger()
    qtbot.waitUntil(bench.welcome.isVisible)
    assert bench.session.document == 0
    bench.recent.aboutToShow.emit()
    (action,) = bench.recent.actions()
    assert "A/RES/99/7" in action.text()
    action.trigger()
    qtbot.waitUntil(bench.pairs.isVisible)
    assert bench.session.document == 1
