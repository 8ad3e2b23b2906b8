"""The one table of actions: menus, shortcuts, the context menu and the page of keys are all made from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop.core.document import TAGS
from desktop.ui.words import later, say

if TYPE_CHECKING:
    from collections.abc import Iterable

Needs = Literal["", "document", "versions", "sisters", "finding"]


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person can do. `group` makes it one of several that exclude each other.

    What needs `versions` needs a document of more than one.
    """

    id: str
    title: str
    menu: str
    keys: tuple[str, ...] = ()
    needs: Needs = "document"
    group: str = ""
    checkable: bool = False
    divided: bool = False  # a hairline before it in its menu
    in_text: bool = False  # its keys count only while the parallel view has the focus


MENUS = (
    later("&File"),
    later("&Edit"),
    later("&Paragraph"),
    later("&Links"),
    later("F&indings"),
    later("&Go"),
    later("&View"),
    later("&Help"),
)

TAG_TITLES = {
    "masthead": later("Masthead"),
    "title": later("Title"),
    "enacting": later("Enacting words"),
    "preambular": later("Preambular"),
    "operative": later("Operative"),
    "point": later("Point"),
    "heading": later("Heading"),
    "annex": later("Annex"),
    "closing": later("Closing"),
}

ACTIONS: tuple[Action, ...] = (
    Action("open", later("&Open files…"), "&File", ("Ctrl+O",), needs=""),
    Action("open-folder", later("Open a &folder…"), "&File", ("Ctrl+Shift+O",), needs=""),
    Action("library", later("&Library"), "&File", ("Ctrl+L",), needs=""),
    Action("export", later("&Export…"), "&File", ("Ctrl+E",), divided=True),
    Action("quit", later("&Quit"), "&File", ("Ctrl+Q",), needs="", divided=True),
    Action("undo", later("&Undo"), "&Edit", ("Ctrl+Z",)),
    Action("redo", later("&Redo"), "&Edit", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Action("copy", later("&Copy the paragraph"), "&Edit", ("Ctrl+C",), divided=True),
    Action("edit", later("Correct the &text"), "&Paragraph", ("F2", "Return"), in_text=True),
    Action("edit-notes", later("Correct the &footnotes…"), "&Paragraph", ("Shift+F2",), in_text=True),
    Action("comment", later("&Comment…"), "&Paragraph", ("Ctrl+M",)),
    *(
        Action(f"tag-{tag}", TAG_TITLES[tag], "&Paragraph", (str(key),), divided=key == 1, in_text=True)
        for key, tag in enumerate(TAGS, start=1)
    ),
    Action("link-cells", later("&Link the cells"), "&Links", ("L",), "versions", in_text=True),
    Action("link-pick", later("&Pick the cell to be linked"), "&Links", ("Space",), "versions", in_text=True),
    Action("link-unlink", later("Unlin&k the cell"), "&Links", ("U",), "versions", in_text=True),
    Action(
        "link-merge-next", later("&Merge with the next row"), "&Links", ("M",), "versions", divided=True, in_text=True
    ),
    Action(
        "link-merge-previous", later("Merge with the pre&vious row"), "&Links", ("Shift+M",), "versions", in_text=True
    ),
    Action("link-split", later("&Split here"), "&Links", ("Shift+Return",), in_text=True),
    Action("link-join", later("&Join with the next paragraph"), "&Links", ("Ctrl+J",)),
    Action("link-apart", later("Pull the row &apart"), "&Links", ("D",), "versions", in_text=True),
    Action("link-up", later("Move the paragraph &up"), "&Links", ("Alt+Up",), "versions", divided=True, in_text=True),
    Action("link-down", later("Move the paragraph &down"), "&Links", ("Alt+Down",), "versions", in_text=True),
    Action("link-shift-up", later("Shift all below up"), "&Links", ("Alt+Shift+Up",), "versions", in_text=True),
    Action("link-shift-down", later("Shift all below down"), "&Links", ("Alt+Shift+Down",), "versions", in_text=True),
    Action("link-confirm", later("&Confirm the row"), "&Links", ("C",), "versions", divided=True, in_text=True),
    Action("link-confirm-above", later("Confirm all a&bove"), "&Links", ("Shift+C",), "versions", in_text=True),
    Action("link-realign", later("Align anew what is not confi&rmed"), "&Links", ("Ctrl+Shift+L",), "versions"),
    Action("link-unsure-next", later("&Next unsure row"), "&Links", ("F7",), "versions", divided=True),
    Action("link-unsure-previous", later("Previous unsure row"), "&Links", ("Shift+F7",), "versions"),
    Action("finding-next", later("&Next finding"), "F&indings", ("F8",)),
    Action("finding-previous", later("&Previous finding"), "F&indings", ("Shift+F8",)),
    Action("finding-accept", later("&Accept the proposal"), "F&indings", ("Ctrl+Return",), "finding", divided=True),
    Action("finding-edit", later("&Edit the place"), "F&indings", ("Ctrl+F2",), "finding"),
    Action("finding-wrong", later("Not an e&rror"), "F&indings", ("Ctrl+D",), "finding"),
    Action("finding-sic", later("The &original has it so"), "F&indings", ("Ctrl+Shift+D",), "finding"),
    Action("finding-reopen", later("Open it a&gain"), "F&indings", (), "finding"),
    Action("finding-alike", later("All &like this…"), "F&indings", ("Ctrl+Alt+D",), "finding", divided=True),
    Action("finding-alike-library", later("All like this in the library…"), "F&indings", (), "finding"),
    Action("finding-certain", later("Accept all &certain ones…"), "F&indings", ("Ctrl+Shift+Return",)),
    Action("finding-certain-library", later("Accept all certain ones in the library…"), "F&indings"),
    Action("terms", later("&Term list…"), "F&indings", divided=True),
    Action("row-next", later("&Next row"), "&Go", ("Ctrl+Down",)),
    Action("row-previous", later("&Previous row"), "&Go", ("Ctrl+Up",)),
    Action("row-first", later("&First row"), "&Go", ("Ctrl+Home",)),
    Action("row-last", later("&Last row"), "&Go", ("Ctrl+End",)),
    Action("mode-extracted", later("As e&xtracted"), "&View", ("Alt+1",), group="mode"),
    Action("mode-corrected", later("&Corrected"), "&View", ("Alt+2",), group="mode"),
    Action("mode-changes", later("C&hanges"), "&View", ("Alt+3",), group="mode"),
    Action("mode-versions", later("&Versions compared"), "&View", ("Alt+4",), "sisters", "mode"),
    Action("zoom-in", later("Larger &text"), "&View", ("Ctrl++", "Ctrl+="), divided=True),
    Action("zoom-out", later("&Smaller text"), "&View", ("Ctrl+-",)),
    Action("zoom-reset", later("&Usual size"), "&View", ("Ctrl+0",)),
    Action("theme-light", later("&Light theme"), "&View", (), "", "theme", divided=True),
    Action("theme-dark", later("&Dark theme"), "&View", (), "", "theme"),
    Action("panel-structure", later("&Structure panel"), "&View", ("F9",), checkable=True, divided=True),
    Action("panel-decisions", later("F&indings and comments"), "&View", ("F10",), checkable=True),
    Action("keys", later("&Keys"), "&Help", ("F1",), needs=""),
    Action("about", later("&About Muqabala"), "&Help", (), needs=""),
)

LINKS = "&Links"
CONTEXT_MENU = ("edit", "edit-notes", "comment", "copy", *(f"tag-{tag}" for tag in TAGS))


class ActionTable:
    """The table made into QActions of one window; `handlers` has a callable for every id, else KeyError."""

    def __init__(self, window: QWidget, handlers: Mapping[str, Callable[[], object]]) -> None:
        self._actions: dict[str, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for entry in ACTIONS:
            action = self._make(window, entry, handlers[entry.id])
            if entry.group:
                groups.setdefault(entry.group, QActionGroup(window)).addAction(action)

    def _make(self, window: QWidget, entry: Action, handler: Callable[[], object]) -> QAction:
        action = QAction(say(entry.title), window)
        action.setObjectName(entry.id)
        action.setShortcuts([QKeySequence(keys) for keys in entry.keys])
        action.setCheckable(entry.checkable or bool(entry.group))
        action.triggered.connect(lambda _checked=False: handler())
        if entry.in_text:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        else:
            window.addAction(action)
        self._actions[entry.id] = action
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def give_keys(self, text: QWidget) -> None:
        """Let the keys that are plain letters and digits elsewhere count in the parallel view."""
        text.addActions([self._actions[entry.id] for entry in ACTIONS if entry.in_text])

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        for title in MENUS:
            self._fill_menu(bar.addMenu(say(title)), (entry for entry in ACTIONS if entry.menu == title))

    def context_menu(self, parent: QWidget) -> QMenu:
        """What can be done with a paragraph."""
        menu = QMenu(parent)
        by_id = {entry.id: entry for entry in ACTIONS}
        self._fill_menu(menu, (by_id[name] for name in CONTEXT_MENU))
        menu.addSeparator()
        self._fill_menu(menu.addMenu(say(LINKS)), (entry for entry in ACTIONS if entry.menu == LINKS))
        return menu

    def _fill_menu(self, menu: QMenu, entries: Iterable[Action]) -> None:
        for entry in entries:
            if entry.divided and not menu.isEmpty():
                menu.addSeparator()
            menu.addAction(self._actions[entry.id])

    def enable(self, *, document: bool, finding: bool, versions: bool = False, sisters: bool = False) -> None:
        """Grey out what has nothing to work on; `sisters` are two versions in one language."""
        there = {"": True, "document": document, "versions": versions, "sisters": sisters, "finding": finding}
        for entry in ACTIONS:
            self._actions[entry.id].setEnabled(there[entry.needs])


def key_text(entry: Action) -> str:
    """The entry's keys as this system writes them."""
    return ", ".join(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) for keys in entry.keys)


def plain_title(entry: Action) -> str:
    """The entry's title without the mark of its menu letter."""
    return say(entry.title).replace("&", "").rstrip("…")
