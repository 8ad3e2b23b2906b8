"""Arranging the columns: what the reader's keys, menus, and ticks beside the text do to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.core.document import DocumentInfo
from desktop.core.languages import language
from desktop.ui.actions import ActionTable
from desktop.ui.look.fonts import ui_font
from desktop.ui.pairs import PairView
from desktop.ui.pairs.arranged import ZOOM_STEP
from desktop.ui.pairs.arrangement import Arrangement
from desktop.ui.panels.outline import OutlinePanel
from desktop.ui.words import say

WIDTH_STEP = 40
COLUMN_WIDTH = 400
"""A column of the text is not opened narrower than this by itself."""


class Arranging(QObject):
    """Keeps the ticks of the outline panel and the actions as the columns are."""

    def __init__(self, pairs: PairView, outline: OutlinePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._pairs, self._outline = pairs, outline
        self._actions: ActionTable | None = None
        pairs.arranged.connect(self._show)
        pairs.column_menu_wanted.connect(self._show_menu)
        outline.versions_wanted.connect(self.show_ticked)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        pairs = self._pairs
        return {
            "column-left": partial(self._with_current, lambda at: pairs.arrange(pairs.arrangement().moved(at, -1))),
            "column-right": partial(self._with_current, lambda at: pairs.arrange(pairs.arrangement().moved(at, 1))),
            "column-wider": partial(self._with_current, lambda at: pairs.widen(at, WIDTH_STEP)),
            "column-narrower": partial(self._with_current, lambda at: pairs.widen(at, -WIDTH_STEP)),
            "column-even": lambda: pairs.arrange(pairs.arrangement().evened()),
            "column-larger": partial(self._with_current, lambda at: pairs.zoom_version(at, ZOOM_STEP)),
            "column-smaller": partial(self._with_current, lambda at: pairs.zoom_version(at, 1 / ZOOM_STEP)),
            "column-usual": partial(self._with_current, lambda at: pairs.arrange(pairs.arrangement().zoomed(at, 1.0))),
            "column-hide": partial(self._with_current, lambda at: pairs.arrange(pairs.arrangement().without(at))),
            "column-pin": self._pin,
            "column-menu": pairs.want_column_menu,
        }

    def begin(self, actions: ActionTable) -> None:
        """The actions show what there is."""
        self._actions = actions

    def show_versions(self, shown: Sequence[int]) -> None:
        """Show these versions, by their places in the document, from the left."""
        self._pairs.set_visible_versions(shown)
        self._show(self._pairs.arrangement())

    def take_up(self, document: DocumentInfo, kept: Arrangement | None, room: int) -> None:
        """A document comes: its columns are as the reader has arranged them, at first as many of them as fit."""
        if kept is not None:
            self._outline.tick(kept.shown)
            self._pairs.arrange(kept)
        else:
            self.show_versions(tuple(range(min(len(document.versions), max(2, room // COLUMN_WIDTH)))))

    def show_ticked(self, ticked: Sequence[int]) -> None:
        """Show the versions that are ticked; those that were shown keep their order."""
        self._pairs.arrange(self._pairs.arrangement().with_ticked(ticked))

    def show_too(self, version: int) -> None:
        """Show a version beside those that are shown."""
        self.show_ticked(tuple(sorted({*self._pairs.arrangement().shown, version})))

    def _with_current(self, do: Callable[[int], object]) -> None:
        version = self._pairs.current_version()
        if version >= 0:
            do(version)
            self._pairs.scroll_across(self._pairs.column_of(self._pairs.current_version()))

    def _pin(self) -> None:
        arrangement = self._pairs.arrangement()
        self._pairs.arrange(arrangement.with_pinned(not arrangement.pinned))

    def _show(self, arrangement: Arrangement) -> None:
        self._outline.tick(arrangement.shown)
        if self._actions is not None:
            self._actions["column-pin"].setChecked(arrangement.pinned)

    # The menu of a column ---------------------------------------------------------------------------------------

    def _show_menu(self, _version: int, place: QPoint) -> None:
        if self._actions is not None:
            menu = self._actions.column_menu(self._pairs)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addSeparator()
            self._add_versions(menu.addMenu(say("&Versions")))
            menu.popup(place)

    def _add_versions(self, menu: QMenu) -> None:
        shown = self._pairs.arrangement().shown
        for at, version in enumerate(self._pairs.pairs.versions):
            action = QAction(language(version.language).own_name, menu)
            action.setFont(ui_font(version.language))
            action.setCheckable(True)
            action.setChecked(at in shown)
            action.setEnabled(at not in shown or len(shown) > 1)
            action.toggled.connect(partial(self._tick, at))
            menu.addAction(action)

    def _tick(self, version: int, ticked: bool) -> None:
        if ticked:
            self.show_too(version)
        else:
            self._pairs.arrange(self._pairs.arrangement().without(version))
