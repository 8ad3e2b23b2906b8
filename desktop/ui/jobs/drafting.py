"""Drafts of what is being typed, written in a thread of their own: no long work and no locked library stops typing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from desktop.core.messages import KnownError
from desktop.ui.jobs.tasks import Tasks

if TYPE_CHECKING:
    from desktop.services.drafts import Draft
    from desktop.services.library import Library
    from desktop.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody makes of a paragraph that reads `before`."""

    paragraph: int
    before: str
    text: str


@dataclass(frozen=True, slots=True)
class Left:
    """Drafts left behind: of paragraphs that read as they did, and of such as do not."""

    fitting: tuple[Draft, ...] = ()
    stranded: tuple[Draft, ...] = ()


class Drafting(QObject):
    """Keeps and drops the drafts of whoever signs at the desk.

    What another window of the same author has not made corrections of is no draft that was left behind: as long as one
    lives, which a lock beside the library says, none is taken up by another.
    """

    kept = Signal(object)  # Typed
    failed = Signal(object)  # KnownError

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = Tasks(self)
        self._newest: dict[int, int] = {}
        self._written: set[int] = set()
        self._undropped: set[int] = set()
        self._lock: QLockFile | None = None

    def keep(self, library: Library, typed: Typed) -> None:
        """Write what is typed; only the newest of a paragraph is written."""
        number, author = self._next(typed.paragraph), self._desk.author
        self._written.add(typed.paragraph)

        def work(_report: object) -> Typed | None:
            if self._newest[typed.paragraph] != number:
                return None
            self._holds(library, author)
            _keep(library, typed, author)
            return typed

        self._tasks.run(work, self._tell, self.failed.emit)

    def drop(self, library: Library, paragraph: int) -> None:
        """What was typed of a paragraph is a correction, or was given up."""
        self._next(paragraph)
        if paragraph not in self._written:
            return
        author = self._desk.author
        self._written.discard(paragraph)

        def not_dropped(error: KnownError) -> None:
            self._undropped.add(paragraph)
            self.failed.emit(error)

        self._tasks.run(lambda _report: _drop(library, paragraph, author), lambda _none: None, not_dropped)

    def try_again(self, library: Library) -> None:
        """Drop what could not be dropped, unless it is being typed again."""
        waiting, self._undropped = self._undropped - self._written, set()
        for paragraph in waiting:
            self._written.add(paragraph)
            self.drop(library, paragraph)

    def find(self, library: Library, document: int, found: Callable[[Left], None]) -> None:
        """Look for what was left behind in a document by a window that is no more."""
        author = self._desk.author

        def work(_report: object) -> Left:
            return _left(library, document, author) if self._holds(library, author) else Left()

        self._tasks.give_way()  # a document was shown
        self._tasks.run(work, lambda left: self._found(left, found), self.failed.emit)

    def busy(self) -> bool:
        """Whether something is being written, or looked for."""
        return self._tasks.busy()

    def close(self) -> None:
        """Write what waits, and end the thread."""
        self._tasks.close()
        self._let_go()

    def waits(self) -> bool:
        """Whether something could not be dropped yet."""
        return bool(self._undropped)

    def _next(self, paragraph: int) -> int:
        self._newest[paragraph] = self._newest.get(paragraph, 0) + 1
        return self._newest[paragraph]

    def _tell(self, typed: Typed | None) -> None:
        if typed is not None:
            self.kept.emit(typed)

    def _found(self, left: Left, found: Callable[[Left], None]) -> None:
        drafts = (*left.fitting, *left.stranded)
        self._written.update(draft.paragraph for draft in drafts)
        if drafts:
            found(left)

    def _holds(self, library: Library, author: str) -> bool:
        """Whether no other window of this author is there; in the worker's thread."""
        import hashlib  # noqa: PLC0415  # not before something is kept

        place = library.location
        mark = hashlib.sha256(author.encode("utf-8")).hexdigest()[:8]
        name = str(place.with_name(f".{place.name}.{mark}.typing"))
        if self._lock is None or self._lock.fileName() != name:
            self._let_go()
            self._lock = QLockFile(name)
            self._lock.setStaleLockTime(0)  # however long it lives: only a process that is no more leaves it behind
        return self._lock.isLocked() or self._lock.tryLock(0)

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.unlock()


def _keep(library: Library, typed: Typed, author: str) -> None:
    from desktop.services import drafts  # noqa: PLC0415  # in the worker's thread

    if typed.text == typed.before:
        drafts.drop(library, typed.paragraph, author)
    else:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        drafts.keep(library, typed.paragraph, author, typed.before, typed.text, now)


def _drop(library: Library, paragraph: int, author: str) -> None:
    from desktop.services import drafts  # noqa: PLC0415  # in the worker's thread

    drafts.drop(library, paragraph, author)


def _left(library: Library, document: int, author: str) -> Left:
    from desktop.services import drafts  # noqa: PLC0415  # in the worker's thread

    return Left(drafts.take_up(library, document, author), drafts.stranded(library, document, author))
