"""What a screen reader is told: names, roles and states, over AT-SPI from a real window, and of every dialog.

Over AT-SPI it takes a screen, which is Xvfb's; of dialogs Qt is asked what it would tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from importlib.resources import as_file, files
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QTabWidget, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from ui.accessible import CHECKED, FOCUSABLE, FOCUSED, Node, Reader, lacking, screen_reader
from ui.real_window import RealWindow

on_a_screen = pytest.mark.skipif(bool(lacking()), reason=f"a screen of its own takes what is not here: {lacking()}")
ARABIC = re.compile(r"[\u0620-\u064a]")
LETTER = re.compile(r"[^\W\d_]")


def shows_review(nodes: Sequence[Node]) -> bool:
    """Whether the text is there, and what stands beside it."""
    return bool(named(nodes, "cell")) and any("A/RES/99/7" in name for name in named(nodes, "label"))


def shows(name: str, nodes: Sequence[Node]) -> bool:
    return any(node.name == name for node in nodes)


def named(nodes: Sequence[Node], role: str) -> list[str]:
    return [node.name for node in nodes if node.role == role]


def one(nodes: Sequence[Node], role: str, name: str) -> Node:
    (found,) = (node for node in nodes if (node.role, node.name) == (role, name))
    return found


def below(nodes: Sequence[Node], node: Node) -> list[Node]:
    """All that is in it."""
    inside = nodes[nodes.index(node) + 1 :]
    end = next((at for at, each in enumerate(inside) if each.depth <= node.depth), len(inside))
    return list(inside[:end])


def nameless(nodes: Sequence[Node]) -> list[str]:
    """What takes the keyboard and is called nothing, with what it stands behind."""
    return [
        f"{node.role} behind {nodes[at - 1]}" for at, node in enumerate(nodes) if node.has(FOCUSABLE) and not node.name
    ]


def opened(folder: Path, language: str, *languages: str) -> Iterator[Reader]:
    with as_file(files("resources") / "samples") as samples:
        paths = [str(samples / f"resolution.{code}.txt") for code in languages]
        with screen_reader(["open", *paths], folder, language) as reader:
            reader.once(shows_review)
            yield reader


# A review, in English -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    yield from opened(tmp_path_factory.mktemp("english"), "en", "en", "ar")


@on_a_screen
def test_what_takes_the_keyboard_has_a_name_in_every_tab(english: Reader) -> None:
    for tab, inside in (
        ("Comments", "Comment on this paragraph"),
        ("Paragraph", "Direction: Left to right"),
        ("Page", "Page"),
        ("Findings", "Findings"),
    ):
        nodes = english.nodes()
        english.press(next(node for node in nodes if node.role == "page tab" and node.name.startswith(tab)))
        nodes = english.once(partial(shows, inside))
        assert nameless(nodes) == []
        assert not {"unknown", "invalid", "redundant object"} & {node.role for node in nodes}


@on_a_screen
def test_all_is_what_it_looks_like(english: Reader) -> None:
    nodes = english.nodes()
    assert len(named(nodes, "frame")) == 1
    assert named(nodes, "frame")[0].endswith("Muqabala")
    assert named(nodes, "menu item") == ["File", "Edit", "Paragraph", "Links", "Findings", "Go", "View", "Help"]
    assert named(nodes, "table") == ["Parallel view"]
    assert named(nodes, "list") == ["Structure", "Findings"]  # as they are read
    assert [name.split()[0] for name in named(nodes, "page tab")] == ["Findings", "Comments", "Paragraph", "Page"]
    assert {"As extracted", "Corrected", "Changes", "English", "العربية"} <= set(named(nodes, "check box"))
    assert {"Previous finding", "Next finding"} <= set(named(nodes, "push button"))
    (bar,) = (node for node in nodes if node.role == "status bar")
    told = named(below(nodes, bar), "label")
    assert any("Saved" in name for name in told)
    assert any(name.startswith("To do:") for name in told)


@on_a_screen
def test_cells_are_called_what_they_read(english: Reader) -> None:
    nodes = english.nodes()
    (table,) = (node for node in nodes if node.role == "table")
    inside = below(nodes, table)
    assert named(inside, "column header") == ["English", "العربية"]
    assert named(inside, "row header")[:2] == ["masthead 1", "masthead 2"]
    cells = [node for node in inside if node.role == "cell"]
    assert [node.name for node in cells[:2]] == ["General Assembly", "الجمعية العامة"]
    assert {node.description for node in cells[:2]} == {"Link: sure"}
    alone = next(at for at, node in enumerate(cells) if node.name == "Nothing in this version")
    assert "nothing" in cells[alone].description


@on_a_screen
def test_what_is_done_over_it_is_done_in_the_window(english: Reader) -> None:
    english.press(one(english.nodes(), "check box", "Changes"))
    nodes = english.once(lambda nodes: one(nodes, "check box", "Changes").has(CHECKED))
    assert not one(nodes, "check box", "Corrected").has(CHECKED)
    english.press(one(nodes, "check box", "Corrected"))
    english.once(lambda nodes: one(nodes, "check box", "Corrected").has(CHECKED))
    english.focus(one(english.nodes(), "list", "Structure"))
    english.once(lambda nodes: any(node.has(FOCUSED) for node in below(nodes, one(nodes, "list", "Structure"))))


# In Arabic, and with many rows --------------------------------------------------------------------------------------

NOT_TRANSLATED = {"English", "Français", "Muqabala"}
OF_THE_PROGRAM = {"menu item", "check box", "push button", "button menu", "page tab", "row header", "table", "list"}


@on_a_screen
def test_in_arabic_all_is_called_in_arabic(tmp_path: Path) -> None:
    for reader in opened(tmp_path, "ar", "en", "ar", "fr"):
        nodes = reader.nodes()
        assert nameless(nodes) == []
        (bar,) = (node for node in nodes if node.role == "status bar")
        told = [node.name for node in (*nodes, *below(nodes, bar)) if node.role in OF_THE_PROGRAM]
        told += named(below(nodes, bar), "label")
        assert {name for name in told if LETTER.search(name) and not ARABIC.search(name)} <= NOT_TRANSLATED
        assert len(told) > 40


@on_a_screen
def test_a_long_document_is_told_of_as_soon(tmp_path: Path) -> None:
    """Each answer has seconds; a reader that is given all rows to count would not come to an end."""
    paths = [tmp_path / name for name in ("long.en.txt", "long.ar.txt")]
    for path, said in zip(paths, ("Takes note of report {}.", "تحيط علما بالتقرير {}."), strict=True):
        path.write_text("\n\n".join(said.format(number) for number in range(1, 1_501)), encoding="utf-8")
    with screen_reader(["open", *map(str, paths)], tmp_path) as reader:
        nodes = reader.once(lambda nodes: bool(named(nodes, "cell")))
    assert "Takes note of report 1." in named(nodes, "cell")
    assert len(nodes) < 400


# Dialogs ------------------------------------------------------------------------------------------------------------

LOOKED_AT = 60


def told_of(face: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """What is in sight of a widget."""
    if face.isValid() and not face.state().invisible:
        yield face
        for at in range(min(face.childCount(), LOOKED_AT)):
            child = face.child(at)
            if child is not None:
                yield from told_of(child)


def owner_of(face: QAccessibleInterface) -> str:
    """The class of the widget it is, or is a part of."""
    while not isValid(face.object()):
        face = face.parent()
    return type(face.object()).__name__


def faults(widget: QWidget) -> list[str]:
    """What takes the keyboard without a name, or is nothing that a screen reader knows of."""
    found = []
    for face in told_of(QAccessible.queryAccessibleInterface(widget)):
        name, role = face.text(QAccessible.Text.Name), face.role()
        if role == QAccessible.Role.NoRole or (face.state().focusable and not name):
            found.append(f"{role.name} {name!r} of {owner_of(face)}")
    return found


DIALOGS = (
    "open",
    "settings",
    "edit-notes",
    "edit",
    "tag-palette",
    "tags-proposed",
    "tag-schemes",
    "finding-alike",
    "finding-certain",
    "terms",
    "keys",
    "notices",
    "report",
    "palette",
    "go-to",
    "search",
    "column-menu",
    "comment",
    "library",
)
"""Actions that lay something over the window, or another page in it."""


def test_every_dialog_calls_all_in_it_by_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    window = RealWindow(qtbot)
    window.start_sample(tmp_path / "library.sqlite3", "en", "ar")
    with as_file(files("resources") / "samples") as samples:
        window.bench.filing.ask_files = lambda _parent, _folder: (samples / "resolution.fr.txt",)
        found = {name: faults_of(window, name) for name in DIALOGS}
    window.close()
    assert {name: told for name, told in found.items() if told} == {}


def faults_of(window: RealWindow, name: str) -> list[str]:
    """Faults of what an action shows, page by page where it has several."""
    bench = window.bench
    bench.pairs.go_to(next(row.index for row in bench.desk.rows(0, 33) for cell in row.cells[1] if cell.notes), 1)
    bench.actions_table[name].trigger()
    window.rest()
    shown: list[QWidget] = window.over() or [window.frame]
    found = [fault for widget in shown for fault in faults(widget)]
    for tabs in (each for widget in window.over() for each in widget.findChildren(QTabWidget)):
        for at in range(tabs.count()):
            tabs.setCurrentIndex(at)
            found += faults(tabs)
    window.clear_away()
    return sorted(set(found))
