"""The one list of screens and states; each is brought about in the real window as a person would."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QPixmap

from desktop.core.messages import Message
from desktop.core.text import Span
from screens.session import LARGE, SMALL, Session

ENGLISH, ARABIC = 0, 1
ROW = 16


@dataclass(frozen=True, slots=True)
class Screen:
    """`bring` makes the state, `size` is the window's in pixels. A screen that others build on is not `optional`."""

    name: str
    bring: Callable[[Session], None]
    size: tuple[int, int] = SMALL
    optional: bool = True

    def take(self, session: Session) -> QPixmap:
        """Its picture; the window is calm again afterwards."""
        if session.frame.size().toTuple() != self.size:
            session.resize(self.size)
        self.bring(session)
        picture = session.picture()
        session.calm()
        return picture


def _nothing(session: Session) -> None:
    pass


def _opening(session: Session) -> None:
    session.act("library")
    session.bench.welcome.show_opening()


def _fault(session: Session) -> None:
    sentence = "The library cannot be opened: the file is not a library. Nothing was changed; choose another file."
    session.bench.welcome.show_fault(sentence)


def _empty(session: Session) -> None:
    session.bench.welcome.show_documents((), {})


def _library(session: Session) -> None:
    session.act("library")


def _review(session: Session) -> None:
    session.start(("en", "ar"))
    session.bench.pairs.go_to(ROW, ARABIC)
    session.bench.pairs.setFocus()


def _at(session: Session, row: int = ROW, version: int = ARABIC) -> None:
    session.bench.tabs.setCurrentWidget(session.bench.findings)
    session.bench.pairs.go_to(row, version)
    session.bench.pairs.setFocus()


def _finding(session: Session) -> None:
    session.act("row-first", "finding-next", "finding-next")


def _editing(session: Session) -> None:
    _at(session)
    cell = session.bench.pairs.current_cell()
    assert cell is not None
    session.bench.pairs.edit_current(Span(8, 14))


def _changes(session: Session) -> None:
    if not session.bench.desk.undo_stack.canUndo():
        session.act("row-first", "finding-next", "finding-accept", "finding-next", "finding-accept")
    session.act("row-first", "mode-changes")


def _extracted(session: Session) -> None:
    session.act("mode-extracted")


def _corrected(session: Session) -> None:
    session.act("mode-corrected")


def _shown_once(action: str) -> Callable[[Session], None]:
    """A choice that is on for one picture."""

    def bring(session: Session) -> None:
        _at(session)
        session.act(action)

    return bring


def _invisibles(session: Session) -> None:
    _at(session, 3)
    session.act("invisibles")


def _focus(session: Session) -> None:
    session.act("invisibles", "focus-row")


def _unfolded(session: Session) -> None:
    session.act("focus-row", "row-first", "notes-fold")


def _folded(session: Session) -> None:
    session.act("notes-fold")


def _opened(action: str) -> Callable[[Session], None]:
    """A dialog or pop-up that an action opens."""

    def bring(session: Session) -> None:
        _at(session)
        session.act(action)

    return bring


def _comments(session: Session) -> None:
    _at(session)
    session.act("comment")


def _inspector(session: Session) -> None:
    _at(session)
    session.bench.tabs.setCurrentIndex(2)
    session.rest()


def _context_menu(session: Session) -> None:
    _at(session)
    session.bench.pairs.context_menu_wanted.emit(session.bench.pairs.mapToGlobal(session.bench.pairs.rect().center()))
    session.settle()


def _notice(session: Session) -> None:
    _at(session)
    session.bench.desk.told.emit(Message("Exported to {0}.", ("review.html",)))


def _reviewed(session: Session) -> None:
    _at(session, 6)
    cell = session.bench.pairs.current_cell()
    if cell is not None and cell.status == "todo":
        session.act("status-reviewed-next", "status-reviewed-next", "status-approved")
    _at(session, 6)


def _several(session: Session) -> None:
    session.start(("en", "ar", "fr", "es", "ru", "zh"))
    session.bench.show_versions((0, 1, 2, 5))
    session.bench.pairs.go_to(ROW, 1)


def _all_six(session: Session) -> None:
    session.bench.show_versions(tuple(range(6)))


def _narrow(session: Session) -> None:
    session.bench.show_versions((0, 1))


SCREENS: tuple[Screen, ...] = (
    Screen("review", _review, optional=False),
    Screen("review-large", _at, LARGE),
    Screen("finding", _finding),
    Screen("editing", _editing),
    Screen("changes", _changes),
    Screen("extracted", _extracted),
    Screen("corrected", _corrected, optional=False),
    Screen("status", _reviewed),
    Screen("invisibles", _invisibles, optional=False),
    Screen("focus", _focus, optional=False),
    Screen("footnotes", _unfolded, optional=False),
    Screen("footnotes-folded", _folded, optional=False),
    Screen("comments", _comments),
    Screen("paragraph", _inspector),
    Screen("context-menu", _context_menu),
    Screen("notice", _notice),
    Screen("palette", _opened("palette")),
    Screen("go-to", _opened("go-to")),
    Screen("search", _opened("search")),
    Screen("tag-palette", _opened("tag-palette")),
    Screen("tag-schemes", _opened("tag-schemes")),
    Screen("tags-proposed", _opened("tags-proposed")),
    Screen("settings", _opened("settings")),
    Screen("keys", _opened("keys")),
    Screen("terms", _opened("terms")),
    Screen("certain", _opened("finding-certain")),
    Screen("footnote-editor", _opened("edit-notes")),
    Screen("notices", _opened("notices")),
    Screen("report", _opened("report")),
    Screen("versions-four", _several, LARGE, optional=False),
    Screen("versions-six", _all_six, LARGE),
    Screen("versions-two-of-six", _narrow, SMALL),
    Screen("library", _library),
    Screen("library-large", _library, LARGE),
    Screen("library-empty", _empty),
    Screen("library-fault", _fault),
    Screen("library-opening", _opening),
)
