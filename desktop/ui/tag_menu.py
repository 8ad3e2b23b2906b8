"""The menu of tags: made from the schemes each time it is shown, with a tick before those that are given."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.dialogs.tag_list import Offer
from desktop.ui.words import say


class TagMenu(QMenu):
    """Asks what there is when it is about to be shown; `chosen` comes with the whole name of a tag."""

    chosen = Signal(str)

    def __init__(self, offered: Callable[[], Sequence[Offer]], parent: QWidget) -> None:
        super().__init__(say("Furt&her tags"), parent)
        self._offered = offered
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        schemes = [(title, tuple(group)) for title, group in groupby(self._offered(), key=lambda offer: offer.scheme)]
        for title, group in schemes:
            self._list(self if len(schemes) == 1 else self.addMenu(_plain(title)), group)

    def _list(self, menu: QMenu, offers: Iterable[Offer]) -> None:
        for offer in offers:
            title = say("{0} (some have it)", offer.tag.label) if offer.given == "some" else offer.tag.label
            action = QAction(_plain(title), menu)
            action.setCheckable(True)
            action.setChecked(offer.given == "all")
            action.triggered.connect(lambda _checked=False, name=offer.name: self.chosen.emit(name))
            menu.addAction(action)


def _plain(title: str) -> str:
    """The title with nothing in it taken for the mark of a menu letter."""
    return title.replace("&", "&&")
