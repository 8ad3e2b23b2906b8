"""A report of a problem that one can paste: what runs where, what happened, and no text of a document, no name."""

from __future__ import annotations

import logging
import platform
import re
import sys
import traceback
from collections import deque
from collections.abc import Sequence
from pathlib import PurePath
from types import TracebackType

from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from desktop import __version__
from desktop.ui.kept.settings import Settings

LINES_KEPT = 40

TOLD_SETTINGS = ("theme", "language", "zoom", "invisibles", "notes_folded", "focus", "spelling", "autosave_ms")
"""The settings that say nothing of their owner."""

_PATH = re.compile(r"""(?:[A-Za-z]:)?[\\/](?:[^\\/\n"':*?<>|]+[\\/])+(?=[^\\/\s"']*)""")


class LastLines(logging.Handler):
    """Keeps the last lines of the log as a report may tell them: names of files without folders, no other words."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.lines: deque[str] = deque(maxlen=LINES_KEPT)

    def emit(self, record: logging.LogRecord) -> None:
        given = record.args if isinstance(record.args, tuple) else (record.args,) if record.args else ()
        told = tuple(map(_reduced, given))
        message = str(record.msg) % told if told else str(record.msg)
        self.lines.append(f"{_clock(record)} {record.levelname} {record.name}: {without_folders(message)}")


def _clock(record: logging.LogRecord) -> str:
    return logging.Formatter().formatTime(record, "%H:%M:%S")


def _reduced(value: object) -> object:
    """What may be told of a value in a line of the log: numbers and kinds of errors; texts could be a document's."""
    match value:
        case bool() | int() | float():
            return value
        case OSError():
            return f"{type(value).__name__} ({value.strerror})"
        case BaseException():
            return type(value).__name__
        case PurePath():
            return value.name
        case _:
            return "…"


def without_folders(text: str) -> str:
    """The text with every path in it cut to its last name."""
    return _PATH.sub("…/", text)


def described(error: BaseException, trace: TracebackType | None) -> str:
    """An error by its kind and the lines it came through; what it says could be a document's text."""
    frames = "".join(traceback.format_tb(trace))
    return f"{without_folders(frames)}{type(error).__name__}"


def surroundings(settings: Settings) -> str:
    """Versions, system, display and settings."""
    screens = "; ".join(
        f"{screen.geometry().width()}×{screen.geometry().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
    told = ", ".join(f"{name} {getattr(settings, name)}" for name in TOLD_SETTINGS)
    lines = (
        f"Muqabala {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        f"System: {QSysInfo.prettyProductName()} ({sys.platform}, {platform.machine()})",
        f"Display: {QGuiApplication.platformName()}, {screens}",
        f"Settings: {told}; keys changed: {len(settings.keys)}",
    )
    return "\n".join(lines)


def report(settings: Settings, lines: Sequence[str], errors: Sequence[str] = (), paragraph: str = "") -> str:
    """All of it; `paragraph` only where the reader agreed to that."""
    parts = [surroundings(settings)]
    parts += [f"Error:\n{error}" for error in errors]
    parts += ["Log:\n" + "\n".join(lines)] if lines else []
    parts += [f"Paragraph:\n{paragraph}"] if paragraph else []
    return "\n\n".join(parts)


def keep_last_lines() -> LastLines:
    """Begin to keep the log's last lines."""
    handler = LastLines()
    logging.getLogger("desktop").addHandler(handler)
    logging.getLogger("desktop").setLevel(logging.INFO)
    return handler
