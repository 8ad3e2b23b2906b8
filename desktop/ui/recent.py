"""The menu of the documents that were open last, made anew each time it is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.kept.session import Session
from desktop.ui.words import say

SHOWN = 10
LONGEST = 70


class RecentMenu(QMenu):
    """`chosen` comes with the number of a document."""

    chosen = Signal(int)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(say("&Recent documents"), parent)
        self._session = session
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for number, (document, name) in enumerate(self._session.recent(SHOWN), start=1):
            shown = name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"
            action = self.addAction(f"&{number % 10}  {shown.replace('&', '&&')}")
            action.triggered.connect(lambda _checked=False, document=document: self.chosen.emit(document))
        if self.isEmpty():
            self.addAction(say("None yet")).setEnabled(False)
