"""The glimpse: a picture of the window as it was when it closed, shown again while the window is being made.

It is true only while nothing has been changed since: with the picture is kept what must be as it was, among it the
files that the window is made of. Where anything of that is otherwise, or cannot be read, there is no glimpse. Nothing
is imported here that the first sight of a window can do without.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QSize, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QImageReader
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.services.own_library import absolute, default_location
from desktop.ui.kept.places import session_path, settings_path

BESIDE = ("", "-wal", "-journal")
"""What of a library is written to: its file, and by these names beside it what is not in the file yet."""

_FORM = "png"
_FACTS, _GEOMETRY, _TITLE = "facts", "geometry", "title"
"""The words that are kept in the picture."""


class Stand(NamedTuple):
    """How the window stood: its geometry as Qt writes it, in base 64, and its title."""

    geometry: str
    title: str


def library_path(library: str) -> Path:
    """The file of a library by its name; the reader's own where it has none."""
    return absolute(library or default_location())


def facts(library: str) -> str:
    """All that a window on that library is made of, in short: where it is the same, the window is the same."""
    path = library_path(library)
    stored = [identity(Path(f"{path}{end}")) for end in BESIDE]
    kept = [identity(settings_path()), identity(session_path())]
    return repr((__version__, qVersion(), str(path), stored, kept, _system()))


def identity(path: Path) -> tuple[int, int, int] | None:
    """What tells whether a file has been written to or replaced; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def _system() -> tuple[str, ...]:
    """Where windows are shown, in which colours, letters and language, before anything is chosen in the window."""
    colour = QApplication.style().standardPalette().window().color().name()  # Qt's word for it takes 30 ms to import
    letters = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).toString()
    return QGuiApplication.platformName(), colour, letters, QLocale.system().name()


class Glimpse:
    """What is kept at `path`; `stand` is None where it is not true now. The picture itself is read last."""

    def __init__(self, path: Path, now: str) -> None:
        self._reader = QImageReader(str(path), _FORM.encode())
        read = self._reader.text
        self.stand = Stand(read(_GEOMETRY), _unspelt(read(_TITLE))) if read(_FACTS) == _spelt(now) else None

    def size(self, ratio: float) -> QSize:
        """How large the window was, where the screen's ratio is that."""
        return self._reader.size() / ratio

    def picture(self, size: QSize, ratio: float) -> QImage | None:
        """The picture of a window of that size, in pixels of the screen's `ratio`; None if it is of another."""
        if self._reader.size() != size * ratio:
            return None
        picture = self._reader.read()
        picture.setDevicePixelRatio(ratio)
        return None if picture.isNull() else picture


def _spelt(words: str) -> str:
    """In figures: of several blanks Qt keeps one."""
    return words.encode("utf-8", "replace").hex()


def _unspelt(figures: str) -> str:
    """The inverse of `_spelt`; no words where it is none."""
    try:
        return bytes.fromhex(figures).decode("utf-8", "replace")
    except ValueError:
        return ""


def keep_glimpse(path: Path, picture: QImage, stand: Stand, now: str) -> None:
    """Write the picture, with what must be as it is now for it to be true; raises OSError where that cannot be."""
    from desktop.ui.kept.written import replace_file  # noqa: PLC0415 - not before something is written

    for name, words in ((_FACTS, _spelt(now)), (_GEOMETRY, stand.geometry), (_TITLE, _spelt(stand.title))):
        picture.setText(name, words)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, _FORM)  # type: ignore[call-overload]  # it takes no bytes, whatever its stub says
    replace_file(path, bytes(buffer.data().data()))
