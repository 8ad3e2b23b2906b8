"""Small files that the window keeps: written a little after they change, whole or not at all, and never waited for."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, QTimer

log = logging.getLogger(__name__)

AFTER_MS = 500
"""So long after a change the file is written; what changes meanwhile goes with it."""


def replace_file(path: Path, content: str | bytes) -> None:
    """Put this in the file's place: who reads it, now or after a crash, finds the old one or the new one whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


class Written(QObject):
    """Calls `write` in a thread of its own some time after `change`; `write` takes what it needs when it is called."""

    def __init__(self, write: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._write = write
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._begin)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def change(self) -> None:
        """What is kept is not what the file has."""
        if not self._timer.isActive():
            self._timer.start()

    def finish(self) -> None:
        """Write now what is not written yet."""
        if self._timer.isActive():
            self._timer.stop()
            self._begin()
        self._pool.waitForDone()

    def _begin(self) -> None:
        self._pool.start(self._plainly)

    def _plainly(self) -> None:
        try:
            self._write()
        except OSError as error:
            log.info("a file of the window was not written: %s", error)  # nothing of the review depends on it
