"""What Qt writes a file into: by itself it would go on over a full disk without a word."""

from __future__ import annotations

from typing import BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice


class Sink:
    """A device in memory, emptied into a file from page to page; there, what goes wrong is raised."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._waiting = QByteArray()  # the device only borrows it
        self.device = QBuffer(self._waiting)
        self.device.open(QIODevice.OpenModeFlag.WriteOnly)

    def empty(self) -> None:
        """Put into the file what was written until now."""
        self._file.write(self._waiting.data())
        self._waiting.clear()
        self.device.seek(0)
