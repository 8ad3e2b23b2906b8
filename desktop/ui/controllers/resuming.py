"""Taking a session up where it stood, and keeping where it stands: it looks at the window a little after it changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSplitter, QTabWidget

from desktop.core.document import DocumentInfo
from desktop.ui.actions import ActionTable
from desktop.ui.controllers.viewing import MODES, Viewing
from desktop.ui.frame import Frame
from desktop.ui.kept.session import Kept, Session, Stand
from desktop.ui.look.scale import scale
from desktop.ui.pairs import PairView
from desktop.ui.pairs.arrangement import Arrangement, fits

LOOK_AFTER_MS = 300

SIDE_WIDTHS = (204, 316)
TEXT_YIELDS = 0.5  # of the width at most, to what stands beside it, where letters are large


def usual_sides(width: int) -> tuple[int, int, int]:
    """Structure, text and decisions in a window of that width; large letters leave the text no less than its share."""
    most = max(1.0, TEXT_YIELDS * width / sum(SIDE_WIDTHS))
    first, last = (round(each * min(scale(), most)) for each in SIDE_WIDTHS)
    return first, width - first - last, last


class Resuming(QObject):
    """`tabs` and `splitter` are those beside the text, whose widths are kept while all of it is shown."""

    def __init__(
        self, session: Session, pairs: PairView, viewing: Viewing, tabs: QTabWidget, splitter: QSplitter, frame: Frame
    ) -> None:
        super().__init__(frame)
        self._session, self._pairs, self._viewing = session, pairs, viewing
        self._tabs, self._splitter, self._frame = tabs, splitter, frame
        self._actions: ActionTable | None = None
        self._document: DocumentInfo | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_AFTER_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, actions: ActionTable) -> None:
        """Let the window stand as it stood, and look again whenever something of it changes."""
        self._actions = actions
        stand = self._session.window
        if stand.geometry and not self._frame.is_covered():  # or else it stands so already
            self._frame.restore(stand.geometry)
        actions["full-screen"].setChecked(self._frame.isFullScreen())
        for name in stand.folded:
            self._viewing.fold(name)
        for mode in MODES:
            actions[f"mode-{mode}"].toggled.connect(self._change)
        for change in (
            self._frame.arranged,
            self._splitter.splitterMoved,
            self._tabs.currentChanged,
            self._viewing.folded,
            self._pairs.arranged,
            self._pairs.current_changed,
            self._pairs.verticalScrollBar().valueChanged,
        ):
            change.connect(self._change)

    def widen_sides(self) -> None:
        """Structure, text and decisions are as wide as they were; at first as they usually are."""
        self._splitter.setSizes(self._session.window.sides or usual_sides(self._frame.width()))

    def room(self) -> int:
        """How much of the window its sides leave to the text."""
        return self._frame.width() - sum(SIDE_WIDTHS)

    def arrangement(self, document: DocumentInfo) -> Arrangement | None:
        """How the columns of a document were arranged, if they were."""
        kept = self._session.of(document.id)
        found = Arrangement(kept.shown, kept.shares, kept.zooms, kept.pinned)
        return found if fits(found, len(document.versions)) else None

    def leave(self) -> None:
        """No document is open any more."""
        self.look()
        self._document = None
        self._session.leave()

    def take_up(self, document: DocumentInfo) -> None:
        """A document is shown: go where the reader was in it, and show it as it was."""
        self._session.open(document.id, "  ".join(filter(None, (document.symbol, document.title))))
        kept = self._session.of(document.id)
        self._show_as(kept)
        if kept.shown:
            self._pairs.restore_place(kept.row, kept.version, kept.offset)
        self._document = document

    def _show_as(self, kept: Kept) -> None:
        if self._actions is not None and kept.mode in MODES and self._actions[f"mode-{kept.mode}"].isEnabled():
            self._actions[f"mode-{kept.mode}"].trigger()
        if 0 <= kept.tab < self._tabs.count():
            self._tabs.setCurrentIndex(kept.tab)

    def _change(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def look(self) -> None:
        """Keep how everything stands now."""
        self._timer.stop()
        if self._document is not None and self._pairs.pairs.document == self._document:
            self._keep_document(self._document.id)
        geometry = self._frame.geometry_kept()
        sides = tuple(self._splitter.sizes())
        shown = self._splitter.isVisible() and all(sides)
        folded = tuple(self._viewing.folded_panels())
        self._session.keep_window(Stand(geometry, sides if shown else self._session.window.sides, folded))

    def _keep_document(self, document: int) -> None:
        place, found = self._pairs.reading_place(), self._pairs.arrangement()
        if place is None:
            return
        self._session.keep(
            document,
            row=place[0],
            version=place[1],
            offset=place[2],
            mode=self._mode(),
            tab=self._tabs.currentIndex(),
            shown=found.shown,
            shares=found.shares,
            zooms=found.zooms,
            pinned=found.pinned,
        )

    def _mode(self) -> str:
        actions = self._actions
        return next((mode for mode in MODES if actions is not None and actions[f"mode-{mode}"].isChecked()), "")

    def close(self) -> None:
        """Keep and write how it stands at the end."""
        self.look()
        self._session.close()
