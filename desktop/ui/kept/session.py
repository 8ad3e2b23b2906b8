"""What the window remembers by itself: where it stood, and of each document where the reader was and how it was shown.

It is kept in a small file in the user's folder for states, by the place of the library, and written while one works: a
session that ends by a crash is taken up as well as one that was closed. What cannot be read of it is left out.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from desktop.ui.kept.forgiving import plain, taken
from desktop.ui.kept.written import Written, replace_file

log = logging.getLogger(__name__)

DOCUMENTS_KEPT = 500
LIBRARIES_KEPT = 30

OWN_LIBRARY = ""
"""The name of the library that opens where none is named."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Of a document: its name, when it was opened, and as it was last seen: place, columns, way of reading, tab.

    Times are ISO 8601 in UTC. `shown`, `shares`, `zooms` and `pinned` are the arrangement of the columns, which itself
    is not imported before the window is seen; none are `shown` where it was not kept.
    """

    at: str = ""
    opened: str = ""
    name: str = ""
    row: int = 0
    version: int = 0
    offset: int = 0
    mode: str = ""
    tab: int = 0
    shown: tuple[int, ...] = ()
    shares: tuple[float, ...] = ()
    zooms: tuple[float, ...] = ()
    pinned: bool = True


@dataclass(frozen=True, slots=True)
class Shelf:
    """Of a library: its documents by their numbers, and which of them is open (0: none)."""

    document: int = 0
    documents: Mapping[str, Kept] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stand:
    """Of the window: `geometry` as Qt writes it, in base 64, how wide what stands side by side is, what is folded."""

    geometry: str = ""
    sides: tuple[int, ...] = ()
    folded: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class State:
    """All of it."""

    window: Stand = Stand()
    libraries: Mapping[str, Shelf] = field(default_factory=dict)


def load_state(path: Path) -> State:
    """The state at `path`; one that is damaged, or of another program, is none."""
    try:
        return taken(State(), json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return State()
    except (OSError, ValueError, RecursionError) as error:
        log.info("the session was not read: %s", error)
        return State()


def merged(theirs: State, ours: State) -> State:
    """Ours, with what another window has kept of documents meanwhile; the later word on a document counts."""
    libraries = dict(theirs.libraries)
    for name, shelf in ours.libraries.items():
        documents = dict(libraries.pop(name, Shelf()).documents)  # put back behind the others: the last used
        for key, kept in shelf.documents.items():
            if key not in documents or documents[key].at <= kept.at:
                documents[key] = kept
        libraries[name] = replace(shelf, documents=_latest(documents))
    return State(ours.window, dict(list(libraries.items())[-LIBRARIES_KEPT:]))


def _latest(documents: Mapping[str, Kept]) -> dict[str, Kept]:
    order = sorted(documents.items(), key=lambda item: item[1].at)
    return dict(order[-DOCUMENTS_KEPT:])


class Session(QObject):
    """The state at hand of one library; without a path it is forgotten at the end."""

    def __init__(self, path: Path | None = None, library: str = OWN_LIBRARY, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._library = str(Path(library).expanduser().absolute()) if library else OWN_LIBRARY
        read = load_state(path) if path is not None else State()
        self._shelf = read.libraries.get(self._library, Shelf())
        self._window = read.window
        self._writing = Written(self._write, self)

    @property
    def window(self) -> Stand:
        """How the window stood."""
        return self._window

    @property
    def document(self) -> int:
        """The document that is open, or was when the window was last seen; 0 for none."""
        return self._shelf.document

    def of(self, document: int) -> Kept:
        """What is kept of a document."""
        return self._shelf.documents.get(str(document), Kept())

    def opened(self) -> dict[int, str]:
        """When each document was last opened."""
        return {int(key): kept.opened for key, kept in self._shelf.documents.items() if key.isdecimal()}

    def recent(self, most: int) -> list[tuple[int, str]]:
        """The documents that were opened last, with their names, the latest first; without the one that is open."""
        order = sorted(self._shelf.documents.items(), key=lambda item: item[1].opened, reverse=True)
        known = [(int(key), kept.name) for key, kept in order if key.isdecimal() and kept.opened and kept.name]
        return [each for each in known if each[0] != self.document][:most]

    def open(self, document: int, name: str) -> None:
        """A document is open now."""
        self._shelf = replace(self._shelf, document=document)
        self.keep(document, opened=_now(), name=name)

    def leave(self) -> None:
        """No document is open any more."""
        self._shelf = replace(self._shelf, document=0)
        self._changed()

    def keep(self, document: int, **what: Any) -> None:
        """Keep this of a document, by the names of Kept."""
        before = self.of(document)
        if replace(before, **what) != before:
            kept = replace(before, **what, at=_now())
            self._shelf = replace(self._shelf, documents={**self._shelf.documents, str(document): kept})
            self._changed()

    def keep_window(self, window: Stand) -> None:
        """Keep how the window stands."""
        if window != self._window:
            self._window = window
            self._changed()

    def close(self) -> None:
        """Write what is not written yet."""
        self._writing.finish()

    def _changed(self) -> None:
        if self._path is not None:
            self._writing.change()

    def _write(self) -> None:
        if self._path is not None:
            ours = State(self._window, {self._library: self._shelf})
            replace_file(self._path, json.dumps(plain(merged(load_state(self._path), ours)), ensure_ascii=False))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
