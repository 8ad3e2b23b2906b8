"""The one table of actions: menus, shortcuts, the context menu and the page of keys are all made from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop.core.document import TAGS
from desktop.ui.inserts import INSERT_MENU, INSERTS
from desktop.ui.menus import Menu, added
from desktop.ui.words import later, say

if TYPE_CHECKING:
    from collections.abc import Iterable

Needs = Literal["", "document", "versions", "sisters", "finding", "typing"]

Chosen = Mapping[str, tuple[str, ...]]
"""The keys of actions that have others than the table's, by the ids of the actions."""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person can do. `group` makes it one of several that exclude each other.

    What needs `versions` needs a document of more than one, what needs `typing` an open editor. `within` is the title
    of a menu in its menu.
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
    in_editor: bool = False  # ... and those that are no letters while a paragraph is being corrected too
    within: str = ""


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

COLUMNS = later("Colu&mns")
TAGS_MENU = later("Ta&g")
STATUS_MENU = later("&Status")
DIRECTION_MENU = later("&Direction")

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

STATUS_TITLES = {
    "todo": later("To do"),
    "work": later("In work"),
    "reviewed": later("Reviewed"),
    "approved": later("Approved"),
}

ACTIONS: tuple[Action, ...] = (
    Action("open", later("&Open files…"), "&File", ("Ctrl+O",), needs=""),
    Action("open-folder", later("Open a &folder…"), "&File", ("Ctrl+Shift+O",), needs=""),
    Action("library", later("&Library"), "&File", ("Ctrl+L",), needs=""),
    Action("export", later("&Export…"), "&File", ("Ctrl+E",), divided=True),
    Action("export-again", later("Export a&gain"), "&File", ("Ctrl+Shift+E",)),
    Action("export-library", later("Export from the li&brary…"), "&File", ("Ctrl+Alt+E",), needs=""),
    Action("settings", later("Se&ttings…"), "&File", ("Ctrl+,",), needs="", divided=True),
    Action("quit", later("&Quit"), "&File", ("Ctrl+Q",), needs="", divided=True),
    Action("undo", later("&Undo"), "&Edit", ("Ctrl+Z",)),
    Action("redo", later("&Redo"), "&Edit", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Action("copy", later("&Copy"), "&Edit", ("Ctrl+C",), divided=True),
    Action("copy-versions", later("Copy with all &languages"), "&Edit", ("Ctrl+Shift+C",)),
    Action("copy-html", later("Copy as &HTML"), "&Edit"),
    Action("search", later("&Find…"), "&Edit", ("Ctrl+F",), divided=True),
    Action("search-next", later("Find &next"), "&Edit", ("F3",)),
    Action("search-previous", later("Find pre&vious"), "&Edit", ("Shift+F3",)),
    Action("palette", later("All &actions…"), "&Edit", ("Ctrl+Shift+P", "Ctrl+K"), needs="", divided=True),
    Action("edit", later("Correct the &text"), "&Paragraph", ("F2", "Return"), in_text=True),
    Action("edit-notes", later("Correct the &footnotes…"), "&Paragraph", ("Shift+F2",), in_text=True),
    *(
        Action(f"insert-{put.id}", put.title, "&Paragraph", put.keys, "typing", divided=put.divided, within=INSERT_MENU)
        for put in INSERTS
    ),
    Action("comment", later("&Comment…"), "&Paragraph", ("Ctrl+M",), divided=True),
    Action("comment-answer", later("&Answer the comment…"), "&Paragraph", ("Ctrl+Shift+M",)),
    Action("comment-resolve", later("&Resolve the comment, or open it again"), "&Paragraph", ("Alt+M",)),
    *(
        Action(
            f"tag-{tag}", TAG_TITLES[tag], "&Paragraph", (str(key),), divided=key == 1, in_text=True, within=TAGS_MENU
        )
        for key, tag in enumerate(TAGS, start=1)
    ),
    Action(
        "tag-palette",
        later("All ta&gs…"),
        "&Paragraph",
        ("G", "Ctrl+T"),
        in_text=True,
        in_editor=True,
        within=TAGS_MENU,
    ),
    Action("tags-proposed", later("Tags pr&oposed…"), "&Paragraph", divided=True, within=TAGS_MENU),
    Action("tag-schemes", later("Tag &schemes…"), "&Paragraph", within=TAGS_MENU),
    *(
        Action(f"status-{status}", title, "&Paragraph", (key,), in_text=True, within=STATUS_MENU)
        for (status, title), key in zip(STATUS_TITLES.items(), "TWRA", strict=True)
    ),
    Action(
        "status-reviewed-next", later("Reviewed, and on to the next"), "&Paragraph", ("Ctrl+R",), within=STATUS_MENU
    ),
    Action("direction-ltr", later("&Left to right"), "&Paragraph", within=DIRECTION_MENU),
    Action("direction-rtl", later("Right to l&eft"), "&Paragraph", within=DIRECTION_MENU),
    Action("direction-own", later("Direction of its &version"), "&Paragraph", within=DIRECTION_MENU),
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
    Action("go-to", later("&Go to…"), "&Go", ("Ctrl+G",), divided=True),
    Action("back", later("&Back"), "&Go", ("Alt+Left",)),
    Action("forward", later("F&orward"), "&Go", ("Alt+Right",)),
    Action("unreviewed-next", later("Next to be &reviewed"), "&Go", ("F5",), divided=True),
    Action("unreviewed-previous", later("Pre&vious to be reviewed"), "&Go", ("Shift+F5",)),
    Action("comment-next", later("Next open &comment"), "&Go", ("F12",)),
    Action("comment-previous", later("Previous open co&mment"), "&Go", ("Shift+F12",)),
    Action("tag-next", later("Next with the same &tag"), "&Go", ("F4",), divided=True),
    Action("tag-previous", later("Previous with the same tag"), "&Go", ("Shift+F4",)),
    Action("mode-extracted", later("As e&xtracted"), "&View", ("Alt+1",), group="mode"),
    Action("mode-corrected", later("&Corrected"), "&View", ("Alt+2",), group="mode"),
    Action("mode-changes", later("C&hanges"), "&View", ("Alt+3",), group="mode"),
    Action("mode-versions", later("&Versions compared"), "&View", ("Alt+4",), "sisters", "mode"),
    Action("zoom-in", later("Larger &text"), "&View", ("Ctrl++", "Ctrl+="), divided=True),
    Action("zoom-out", later("&Smaller text"), "&View", ("Ctrl+-",)),
    Action("zoom-reset", later("&Usual size"), "&View", ("Ctrl+0",)),
    Action("theme-system", later("Theme of the s&ystem"), "&View", (), "", "theme", divided=True),
    Action("theme-light", later("&Light theme"), "&View", (), "", "theme"),
    Action("theme-dark", later("&Dark theme"), "&View", (), "", "theme"),
    Action("panel-structure", later("Structure &panel"), "&View", ("F9",), checkable=True, divided=True),
    Action("panel-decisions", later("Findin&gs and comments"), "&View", ("F10",), checkable=True),
    Action("invisibles", later("Show &invisible characters"), "&View", ("Ctrl+Shift+I",), checkable=True, divided=True),
    Action("notes-fold", later("Fold f&ootnotes"), "&View", ("Ctrl+Alt+N",), checkable=True),
    Action("notes-turn", later("Foot&notes of the row"), "&View", ("N",), in_text=True),
    Action("focus-row", later("Only the &row I am in"), "&View", ("F6",), checkable=True),
    Action("column-menu", later("&Menu of the column…"), "&View", ("Ctrl+F10",), divided=True, within=COLUMNS),
    *(
        Action(f"column-{name}", title, "&View", keys, "versions", in_text=True, within=COLUMNS, divided=name == "left")
        for name, title, keys in (
            ("left", later("Move the column to the &left"), ("Ctrl+Shift+Left",)),
            ("right", later("Move the column to the &right"), ("Ctrl+Shift+Right",)),
        )
    ),
    Action("column-hide", later("&Hide this version"), "&View", (), "versions", within=COLUMNS),
    Action("column-pin", later("&Pin the original"), "&View", (), "versions", checkable=True, within=COLUMNS),
    Action("column-wider", later("&Wider column"), "&View", (), "versions", divided=True, within=COLUMNS),
    Action("column-narrower", later("&Narrower column"), "&View", (), "versions", within=COLUMNS),
    Action("column-even", later("All columns &equally wide"), "&View", (), "versions", within=COLUMNS),
    Action("column-larger", later("Lar&ger text in the column"), "&View", divided=True, within=COLUMNS),
    Action("column-smaller", later("&Smaller text in the column"), "&View", within=COLUMNS),
    Action("column-usual", later("&Usual size in the column"), "&View", within=COLUMNS),
    Action("full-screen", later("Full scr&een"), "&View", ("F11",), "", checkable=True, divided=True),
    Action("keys", later("&Keys"), "&Help", ("F1",), needs=""),
    Action("notices", later("Last &notices…"), "&Help", ("Ctrl+Shift+N",), needs=""),
    Action("report", later("&Report a problem…"), "&Help", (), needs=""),
    Action("about", later("&About Muqabala"), "&Help", (), needs=""),
)

TABLE_KEYS: Chosen = {}
LINKS = "&Links"
CONTEXT_MENU = (
    *("edit", "edit-notes", "comment", "copy", "copy-versions"),
    *(f"tag-{tag}" for tag in TAGS),
    "tag-palette",
    *(f"status-{status}" for status in STATUS_TITLES),
)


class ActionTable:
    """The table made into QActions of one window; `handlers` has a callable for every id, else KeyError."""

    def __init__(
        self, window: QWidget, handlers: Mapping[str, Callable[[], object]], chosen: Chosen = TABLE_KEYS
    ) -> None:
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self._typing = False
        groups: dict[str, QActionGroup] = {}
        for entry in ACTIONS:
            action = self._make(window, entry, handlers[entry.id])
            if entry.group:
                groups.setdefault(entry.group, QActionGroup(window)).addAction(action)
        self.use_keys(chosen)

    def _make(self, window: QWidget, entry: Action, handler: Callable[[], object]) -> QAction:
        action = QAction(say(entry.title), window)
        action.setObjectName(entry.id)
        action.setCheckable(entry.checkable or bool(entry.group))
        action.triggered.connect(lambda _checked=False: handler())
        if entry.in_text:
            context = Qt.ShortcutContext
            action.setShortcutContext(context.WidgetWithChildrenShortcut if entry.in_editor else context.WidgetShortcut)
        else:
            window.addAction(action)
        self._actions[entry.id] = action
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def use_keys(self, chosen: Chosen) -> None:
        """Give every action the keys that are chosen for it; menus and tool tips show them."""
        for entry in ACTIONS:
            action, keys = self._actions[entry.id], keys_of(entry, chosen)
            action.setShortcuts([QKeySequence(each) for each in keys])
            action.setToolTip(f"{plain_title(entry)} ({shown_keys(keys[:1])})" if keys else plain_title(entry))

    def give_keys(self, text: QWidget) -> None:
        """Let the keys that are plain letters and digits elsewhere count in the parallel view."""
        text.addActions([self._actions[entry.id] for entry in ACTIONS if entry.in_text])

    def put_menu(self, menu: QMenu, before: str) -> None:
        """Let a menu whose lines are not the table's stand before an action, in every menu that is made from now on."""
        self._menus[before] = menu

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        for title in MENUS:
            self._fill_menu(added(bar, say(title)), (entry for entry in ACTIONS if entry.menu == title))

    def context_menu(self, parent: QWidget) -> QMenu:
        """What can be done with a paragraph."""
        menu = Menu(parent)
        by_id = {entry.id: entry for entry in ACTIONS}
        for _, part in groupby((by_id[name] for name in CONTEXT_MENU), lambda entry: entry.within):
            self._fill_part(menu, part)
            menu.addSeparator()
        self._fill_menu(added(menu, say(LINKS)), (entry for entry in ACTIONS if entry.menu == LINKS))
        return menu

    def column_menu(self, parent: QWidget) -> QMenu:
        """What can be done with a column."""
        menu = Menu(parent)
        self._fill_part(menu, (entry for entry in ACTIONS if entry.within == COLUMNS and entry.id != "column-menu"))
        return menu

    def _fill_menu(self, menu: QMenu, entries: Iterable[Action]) -> None:
        for within, part in groupby(entries, lambda entry: entry.within):
            first, *others = part
            if within and first.divided and not menu.isEmpty():
                menu.addSeparator()
            self._fill_part(added(menu, say(within)) if within else menu, (first, *others))

    def _fill_part(self, menu: QMenu, entries: Iterable[Action]) -> None:
        for entry in entries:
            if entry.divided and not menu.isEmpty():
                menu.addSeparator()
            if entry.id in self._menus:
                menu.addMenu(self._menus[entry.id])
            menu.addAction(self._actions[entry.id])

    def enable(self, *, document: bool, finding: bool, versions: bool = False, sisters: bool = False) -> None:
        """Grey out what has nothing to work on; `sisters` are two versions in one language."""
        there = {"": True, "document": document, "versions": versions, "sisters": sisters, "finding": finding}
        there["typing"] = self._typing
        for entry in ACTIONS:
            self._actions[entry.id].setEnabled(there[entry.needs])

    def enable_typing(self, *, enabled: bool) -> None:
        """Whether an editor is open."""
        self._typing = enabled
        for entry in ACTIONS:
            if entry.needs == "typing":
                self._actions[entry.id].setEnabled(enabled)


def keys_of(entry: Action, chosen: Chosen = TABLE_KEYS) -> tuple[str, ...]:
    """The keys of an action, in the form that does not depend on the system."""
    return chosen.get(entry.id, entry.keys)


def shown_keys(keys: Sequence[str]) -> str:
    """Keys as this system writes them."""
    return ", ".join(QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText) for each in keys)


def key_text(entry: Action, chosen: Chosen = TABLE_KEYS) -> str:
    """The entry's keys as this system writes them."""
    return shown_keys(keys_of(entry, chosen))


def plain_title(entry: Action) -> str:
    """The entry's title without the mark of its menu letter."""
    return say(entry.title).replace("&", "").rstrip("…")
