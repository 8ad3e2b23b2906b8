"""The one list of screens and states; each is brought about in the real window as a person would."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import as_file, files

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QMenu

from desktop.core.messages import Message
from desktop.core.text import Span
from desktop.ui.dialogs.export_formats import NAME
from desktop.ui.dialogs.exporting import ExportDialog
from desktop.ui.dialogs.importing import ImportDialog
from desktop.ui.dialogs.settings import SettingsDialog
from desktop.ui.words import say
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
    template = "{0} is not a library of this program. It was left as it is; choose another file."
    session.bench.welcome.show_fault(say(template, "review.sqlite3"))


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
    session.bench.pairs.go_to(13, ARABIC)
    session.act("mode-changes")


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


def _settings(page: str) -> Callable[[Session], None]:
    """A page of the settings, by its name in the dialog."""

    def bring(session: Session) -> None:
        _at(session)
        session.act("settings")
        (dialog,) = (each for each in session.over() if isinstance(each, SettingsDialog))
        dialog.show_page(getattr(dialog, page))

    return bring


def _menu(session: Session) -> None:
    """The menu of paragraphs below its title."""
    _at(session)
    bar = session.frame.menuBar()
    title = bar.actions()[2]
    place = bar.actionGeometry(title)
    menu = title.menu()
    assert isinstance(menu, QMenu)
    menu.popup(bar.mapToGlobal(place.bottomLeft()))
    if session.frame.isRightToLeft():
        menu.move(bar.mapToGlobal(place.bottomRight()) - QPoint(menu.width() - 1, 0))
    session.settle()


def _talk(session: Session) -> None:
    """Comments in two languages, one of them answered."""
    _at(session, 20)
    _at(session, 6)
    cell = session.bench.pairs.current_cell()
    comments = session.bench.comments
    for body in ("Compare with the formula of the earlier resolution.", "انظر الصيغة الواردة في القرار السابق."):
        if cell is not None and body not in {each.body for each in cell.comments}:
            session.act("comment")
            comments.field.setPlainText(body)
            comments.write()
            session.rest()
    session.bench.tabs.setCurrentWidget(comments)


def _import(session: Session) -> None:
    """The files of the sample, looked at."""
    _at(session)
    with as_file(files("resources") / "samples") as samples:
        session.bench.filing.look_at([samples / f"resolution.{code}.txt" for code in ("en", "ar", "fr")])
        (dialog,) = (each for each in session.over() if isinstance(each, ImportDialog))
        session.wait(lambda: dialog.intake.state == "idle" and bool(dialog.intake.plan.documents))


def _export(form: str, action: str = "export") -> Callable[[Session], None]:
    """The export dialog with a format at hand, when it has shown what the file will be like."""

    def bring(session: Session) -> None:
        _at(session)
        session.act(action)
        dialog = session.frame.findChild(ExportDialog)
        assert dialog is not None
        rows = [row for row in range(dialog.formats.count()) if dialog.formats.item(row).data(NAME) == form]
        dialog.formats.setCurrentRow(rows[0])
        session.wait(lambda: dialog.foot.go.isEnabled() or dialog.place.replace.isVisible())

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
    place = QPoint(session.bench.pairs.width() // 2, 40)
    session.bench.pairs.context_menu_wanted.emit(session.bench.pairs.mapToGlobal(place))
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
    Screen("comments-two", _talk),
    Screen("paragraph", _inspector),
    Screen("paragraph-menu", _menu),
    Screen("context-menu", _context_menu),
    Screen("notice", _notice),
    Screen("palette", _opened("palette")),
    Screen("go-to", _opened("go-to")),
    Screen("search", _opened("search")),
    Screen("tag-palette", _opened("tag-palette"), LARGE),
    Screen("tag-schemes", _opened("tag-schemes")),
    Screen("tags-proposed", _opened("tags-proposed")),
    Screen("import", _import),
    Screen("settings", _opened("settings")),
    Screen("settings-text", _settings("text")),
    Screen("settings-editing", _settings("editing")),
    Screen("keys", _opened("keys")),
    Screen("terms", _opened("terms")),
    Screen("certain", _opened("finding-certain")),
    Screen("export", _export("docx")),
    Screen("export-text", _export("txt")),
    Screen("export-data", _export("jsonl")),
    Screen("export-library", _export("tei", "export-library")),
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
