"""The window as it was, until it is there again: shown at the start, taken away piece by piece, kept at the end."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

from desktop.ui.frame import Frame
from desktop.ui.glimpse import Cover, picture_of
from desktop.ui.kept.glimpse import Glimpse, Stand, facts, keep_glimpse, library_path
from desktop.ui.kept.places import glimpse_path

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from desktop.core.document import DocumentInfo, Row
    from desktop.ui.pairs import PairView
    from desktop.ui.workbench import Workbench

log = logging.getLogger(__name__)

LAID_OUT_MS = 60
"""What stands beside the rows is laid out within so long: a panel finds its height when it knows its width."""


class Taken(NamedTuple):
    """What was seen at the end: the picture, how the window stood, and what must still be so in the library."""

    picture: QImage
    stand: Stand
    document: DocumentInfo
    rows: tuple[Row, ...]


class Glimpsing(QObject):
    """Of one frame, on the library that is opened in it. What is not imported for the first sight is imported later."""

    def __init__(self, frame: Frame, library: str) -> None:
        super().__init__(frame)
        self._frame, self._library = frame, library
        self._bench: Workbench | None = None
        self._taken: Taken | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LAID_OUT_MS)
        self._timer.timeout.connect(self._open_rest)
        frame.closing.connect(self._timer.stop)
        frame.closing.connect(self._take)

    # At the start -------------------------------------------------------------------------------------------------

    def show(self) -> bool:
        """Let the frame show what it showed last, if it would show that again; whether it does."""
        frame = self._frame
        try:
            glimpse = Glimpse(glimpse_path(), facts(self._library))
        except RuntimeError:  # the home of a user that there is not: opening the library tells that
            return False
        if glimpse.stand is None or not frame.restore(glimpse.stand.geometry):
            return False
        ratio = frame.devicePixelRatioF()
        picture = glimpse.picture(frame.fit(glimpse.size(ratio)), ratio)
        if picture is None:
            return False
        frame.setWindowTitle(glimpse.stand.title)
        frame.put_over(Cover(picture, frame))
        return True

    def attend(self, bench: Workbench) -> None:
        """The workbench stands in the frame now: what it shows takes the picture's place as soon as it is there."""
        self._bench = bench
        if not self._frame.is_covered():
            return
        self._frame.raise_cover()
        desk = bench.desk
        desk.document_shown.connect(self._open_rows)
        desk.tasks.finished.connect(self._wait)
        desk.library_shown.connect(lambda _documents: self._frame.uncover())
        desk.refused.connect(lambda _message: self._frame.uncover())

    def _open_rows(self) -> None:
        """Let the rows be seen once they are laid out, which is behind what is waiting to be done."""
        QTimer.singleShot(0, self, self._open_rows_now)

    def _open_rows_now(self) -> None:
        if self._bench is not None:
            self._frame.uncover(self._bench.pairs.rows_place(self._frame))

    def _wait(self) -> None:
        if self._frame.is_covered():
            self._timer.start()

    def _open_rest(self) -> None:
        """Let all be seen when the worker rests: what stands beside the rows comes from it piece by piece."""
        bench = self._bench
        if bench is not None and bench.overview is not None and not bench.desk.tasks.busy():
            self._frame.uncover()

    # At the end ---------------------------------------------------------------------------------------------------

    def _take(self) -> None:
        """Before anything is taken down, but for the examination, which writes."""
        frame, bench, self._taken = self._frame, self._bench, None
        if bench is None or not frame.isVisible() or frame.isMinimized() or frame.is_covered():
            return
        bench.examining.close()
        rows, document = _at_rest(bench), bench.desk.document
        if rows and document is not None and not bench.desk.tasks.busy():
            self._taken = Taken(picture_of(frame), Stand(frame.geometry_kept(), frame.windowTitle()), document, rows)

    def keep(self) -> None:
        """Keep what was seen if the library says the same, now that nothing more is written from here; or else none."""
        taken, now = self._taken, facts(self._library)
        try:
            if taken is not None and self._is_true(taken, now):
                keep_glimpse(glimpse_path(), taken.picture, taken.stand, now)
            else:
                glimpse_path().unlink(missing_ok=True)
        except OSError as error:
            log.info("the glimpse was not kept: %s", error)  # the next start shows the window a little later

    def _is_true(self, taken: Taken, now: str) -> bool:
        """Whether what was seen is what the files say whose facts these are."""
        from desktop.services.unchanged import is_unchanged  # noqa: PLC0415 - not before the end

        return is_unchanged(library_path(self._library), taken.document, taken.rows) and facts(self._library) == now


def _at_rest(bench: Workbench) -> tuple[Row, ...]:
    """The rows in sight, as the document is shown again; none where what is shown is not all there, or not true."""
    pairs = bench.pairs
    if not pairs.isVisible() or bench.sheet.isVisible():
        return ()
    pairs.come_to_rest()
    pairs.setFocus()
    before = _in_sight(pairs)
    pairs.refresh(pairs.rows_in_sight())
    rows = _in_sight(pairs)
    whole = pairs.editing.editor is None  # or else what was typed could not be saved
    return rows if whole and _read(rows) == _read(before) else ()


def _in_sight(pairs: PairView) -> tuple[Row, ...]:
    return tuple(map(pairs.pairs.row, pairs.rows_in_sight()))


def _read(rows: Iterable[Row]) -> list[Row]:
    """What is read in rows: without their findings, which an examination renews without another word."""
    from dataclasses import replace  # noqa: PLC0415 - not before the end

    return [
        replace(row, cells=tuple(tuple(replace(cell, findings=()) for cell in cells) for cells in row.cells))
        for row in rows
    ]
