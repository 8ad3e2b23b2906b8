"""The workbench: furnishes the window and connects its parts in one block; siblings never know each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabWidget

from desktop.core.document import Cell, DocumentInfo
from desktop.core.messages import Message
from desktop.core.outline import Outline
from desktop.ui.actions import ActionTable
from desktop.ui.boxes import beside, under
from desktop.ui.commenting import Commenting
from desktop.ui.copying import Copying
from desktop.ui.deciding import Deciding
from desktop.ui.desk import Desk
from desktop.ui.dialogs.help import KeysDialog, show_about
from desktop.ui.dialogs.notes import NotesDialog
from desktop.ui.dialogs.terms import TermsDialog
from desktop.ui.examining import Examining
from desktop.ui.filing import Filing
from desktop.ui.frame import Frame
from desktop.ui.going import Going
from desktop.ui.linking import Linking
from desktop.ui.origins import Origins
from desktop.ui.overview import Overview, Queue
from desktop.ui.pairs import PairView
from desktop.ui.pairs.model import counterpart
from desktop.ui.pairs.strip import FindingStrip
from desktop.ui.panels.comments import CommentsPanel
from desktop.ui.panels.findings import FindingsPanel
from desktop.ui.panels.history import HistoryPanel
from desktop.ui.panels.outline import OutlinePanel
from desktop.ui.preferences import Preferences
from desktop.ui.settings import Settings
from desktop.ui.status import StatusBar
from desktop.ui.tagging import Tagging
from desktop.ui.theme import Theme
from desktop.ui.top_bar import TopBar
from desktop.ui.viewing import MODES, Viewing
from desktop.ui.welcome import Welcome
from desktop.ui.words import say, tell

if TYPE_CHECKING:
    from desktop.services.standing import Moved

COLUMN_WIDTH = 400  # a column of the text is not opened narrower than this by itself
SIDE_WIDTHS = (204, 316)


class Workbench(QObject):
    """What stands in one frame, on one library."""

    def __init__(self, frame: Frame, desk: Desk, settings: Settings) -> None:
        super().__init__(frame)
        self.frame = frame
        self.desk = desk
        self.preferences = Preferences(settings, self)
        self.overview: Overview | None = None
        self._make_widgets()
        self._make_tabs()
        self._make_controllers()
        self._lay_out()
        self._connect()
        self._connect_controllers()
        self.viewing.begin(self.actions_table)
        self._show_nothing()

    @property
    def settings(self) -> Settings:
        """The reader's choices as they stand."""
        return self.preferences.settings

    # Building -----------------------------------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        self.outline = OutlinePanel()
        self.pairs = PairView()
        self.strip = FindingStrip(self.pairs.share_of)
        self.findings = FindingsPanel()
        self.comments = CommentsPanel()
        self.history = HistoryPanel()
        self.welcome = Welcome()
        self.status = StatusBar()

    def _make_tabs(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setObjectName("decisions")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.findings, say("Findings"))
        self.tabs.addTab(self.comments, say("Comments"))
        self.origins = Origins(self.desk, self.tabs, self.history, self)

    def _make_controllers(self) -> None:
        desk, pairs = self.desk, self.pairs
        self.examining = Examining(desk, self)
        self.deciding = Deciding(desk, pairs, self.findings, self)
        self.linking = Linking(desk, pairs, self)
        self.going = Going(desk, pairs, self)
        self.tagging = Tagging(desk, pairs, self)
        self.commenting = Commenting(desk, pairs, self.comments, self)
        self.copying = Copying(desk, pairs, self)
        self.filing = Filing(desk, pairs, self.preferences, self.frame, self)
        panels = {"panel-structure": self.outline, "panel-decisions": self.tabs}
        self.viewing = Viewing(pairs, self.preferences, panels, self)
        self.actions_table = ActionTable(self.frame, self._handlers())
        self.top_bar = TopBar([self.actions_table[f"mode-{mode}"] for mode in MODES])

    def _lay_out(self) -> None:
        self.actions_table.fill(self.frame.menuBar())
        self.actions_table.give_keys(self.pairs)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        text = beside(self.pairs, self.strip)
        text.setProperty("paper", True)
        for widget in (self.outline, text, self.tabs):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self.stack.addWidget(self.splitter)
        self.frame.setCentralWidget(under(self.top_bar, tall=self.stack))
        self.frame.setStatusBar(self.status)

    def _connect(self) -> None:
        desk, pairs, findings = self.desk, self.pairs, self.findings
        desk.library_shown.connect(self._show_library)
        desk.document_shown.connect(self._show_document)
        desk.rows_changed.connect(self._show_changed)
        desk.rows_moved.connect(self._show_moved)
        desk.overview_moved.connect(self._show_places)
        desk.rows_wanted.connect(self._bring)
        desk.overview_changed.connect(self._show_overview)
        desk.saved.connect(self.status.show_saved)
        desk.refused.connect(self._show_refusal)
        desk.told.connect(self._show_notice)
        desk.working.connect(self._show_working)
        desk.writing.connect(self._show_writing)
        desk.edit_refused.connect(self._keep_edit)
        desk.tasks.progressed.connect(lambda _job, _stage, at, total: self.status.show_progress(at, total))
        desk.undo_stack.canUndoChanged.connect(self._show_undo)
        desk.undo_stack.canRedoChanged.connect(self._show_undo)
        self.frame.closing.connect(self.close)
        self.frame.files_dropped.connect(self.filing.look_at)
        self.status.stop.clicked.connect(desk.cancel)
        pairs.current_changed.connect(self._show_place)
        pairs.edit_finished.connect(desk.correct)
        pairs.context_menu_wanted.connect(self._show_context_menu)
        pairs.caret_changed.connect(self._show_caret)
        self.outline.row_wanted.connect(self.going.go_to_row)
        self.outline.versions_wanted.connect(self.show_versions)
        findings.queue_wanted.connect(desk.show_findings)
        findings.more_wanted.connect(desk.show_more_findings)
        pairs.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self.strip.update())
        self.strip.row_wanted.connect(self.going.go_to_row)
        self.comments.row_wanted.connect(self.going.go_to_row)
        self.welcome.files_wanted.connect(self.filing.open_files)
        self.welcome.folder_wanted.connect(self.filing.open_folder)
        self.welcome.document_wanted.connect(desk.open_document)

    def _connect_controllers(self) -> None:
        self.examining.progressed.connect(self._show_examining)
        self.examining.ended.connect(lambda: self._show_examining(None))
        self.examining.failed.connect(self._show_unexamined)
        self.deciding.note_wanted.connect(self._correct_notes)
        self.deciding.version_wanted.connect(self._show_version)
        self.deciding.gone_to.connect(self._show_finding)
        self.commenting.panel_wanted.connect(self._show_comments)
        self.viewing.themed.connect(self._use_theme)
        self.viewing.zoomed.connect(self.status.show_zoom)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        own: dict[str, Callable[[], object]] = {
            "quit": self.frame.close,
            "undo": self.desk.undo_stack.undo,
            "redo": self.desk.undo_stack.redo,
            "edit": self.pairs.edit_current,
            "edit-notes": self._correct_notes,
            "terms": lambda: TermsDialog(self.desk, self.frame).open(),
            "keys": lambda: KeysDialog(self.frame).open(),
            "about": lambda: show_about(self.frame),
        }
        rooms = (
            self.filing,
            self.tagging,
            self.commenting,
            self.copying,
            self.linking,
            self.deciding,
            self.going,
            self.viewing,
        )
        return own | {name: handler for room in rooms for name, handler in room.handlers().items()}

    # What is open -------------------------------------------------------------------------------------------------

    def _show_nothing(self) -> None:
        self.welcome.show_opening()
        self.stack.setCurrentWidget(self.welcome)
        self.top_bar.show_document(None)
        self.actions_table.enable(document=False, finding=False)

    def _show_working(self, working: bool) -> None:
        if working and self.pairs.isVisible():
            self.pairs.setFocus()  # an open editor saves what it holds before another document comes
            self.comments.write_drafts()
        self.status.show_working(working)

    def _show_writing(self, writing: bool) -> None:
        self.pairs.pairs.doubtful = writing
        self.status.show_working(writing)
        self._show_undo()

    def _show_library(self, documents: Sequence[DocumentInfo]) -> None:
        self.pairs.clear()
        self.desk.document = None
        self.preferences.keep(document=0)
        self._show_nothing()
        self.welcome.show_documents(documents)
        self.status.clear_document()
        self.welcome.list.setFocus()

    def _show_document(self, document: DocumentInfo) -> None:
        self.preferences.keep(document=document.id)
        self.stack.setCurrentWidget(self.splitter)
        self._enable(finding=False)
        self.top_bar.show_document(document)
        self.frame.setWindowTitle(f"{document.title or document.symbol or say('Untitled document')} — Muqabala")
        shown = self._fitting_versions(document)
        self.outline.list_versions(document)
        self.origins.show_document(document)
        self.outline.show_outline(Outline())
        self._show_queue(document)
        self.strip.show_ticks((), 0, document.rows)
        self.pairs.show_document(document, self.desk.rows)
        self.show_versions(shown)
        self.viewing.leave_missing_mode()
        self._show_undo()
        self.status.show_saved()
        if not self.deciding.arrive(document):
            self.pairs.setFocus()

    def _show_queue(self, document: DocumentInfo) -> None:
        """Until the queue of this document is there: that of the whole library, if it is shown, or an empty one."""
        wanted = self.findings.wanted()
        stays = self.overview is not None and wanted.reach == "library"
        queue = self.overview.queue if self.overview is not None and stays else Queue(wanted)
        self.findings.show_queue(queue, document, Outline())

    def show_versions(self, shown: Sequence[int]) -> None:
        """Show these versions of the document, by their places in it, a column each."""
        if self.desk.document is not None:
            self.outline.tick(shown)
            self.pairs.set_visible_versions(shown)

    def _show_version(self, version: int) -> None:
        shown = self.outline.ticked()
        if version not in shown:
            self.show_versions(tuple(sorted({*shown, version})))

    def _show_finding(self) -> None:
        self.tabs.setCurrentWidget(self.findings)
        self._enable(finding=True)
        self._show_undo()

    def _enable(self, *, finding: bool) -> None:
        document = self.desk.document
        versions = document.versions if document is not None else ()
        sisters = any(counterpart(versions, at) is not None for at in range(len(versions)))
        self.actions_table.enable(document=True, finding=finding, versions=len(versions) > 1, sisters=sisters)

    def _fitting_versions(self, document: DocumentInfo) -> tuple[int, ...]:
        room = self.frame.width() - sum(SIDE_WIDTHS)
        self.splitter.setSizes([SIDE_WIDTHS[0], room, SIDE_WIDTHS[1]])
        return tuple(range(min(len(document.versions), max(2, room // COLUMN_WIDTH))))

    def _show_changed(self, rows: Sequence[int]) -> None:
        self.pairs.refresh(rows)
        self.origins.forget()
        self._show_cell()

    def _show_moved(self, document: DocumentInfo, moved: Sequence[Moved], rows: Sequence[int]) -> None:
        self.origins.forget()
        self.pairs.move_rows(document, moved, rows)
        self._show_cell()

    def _show_places(self, overview: Overview) -> None:
        """What stands beside the text, until it is read anew."""
        self.overview = overview
        document = self.desk.document
        if document is not None:
            self.findings.show_queue(overview.queue, document, overview.outline)
            self.strip.show_ticks(overview.ticks, len(overview.marks), document.rows)
            self.comments.show_comments(overview.comments, overview.outline)

    def _bring(self, rows: Sequence[int]) -> None:
        """Show where rows were linked otherwise, if all of that is out of sight."""
        if not any(map(self.pairs.is_in_sight, rows)):
            self.pairs.go_to(min(rows))

    def _show_overview(self, overview: Overview) -> None:
        self.overview = overview
        document = self.desk.document
        if document is None:
            return
        self.outline.show_outline(overview.outline, overview.touched)
        self.outline.mark_row(self.pairs.current_row())
        self.findings.show_queue(overview.queue, document, overview.outline)
        self.strip.show_ticks(overview.ticks, len(overview.marks), document.rows)
        self.comments.show_comments(overview.comments, overview.outline)
        self.status.show_tally(overview.tally)
        self.tabs.setTabText(0, f"{say('Findings')} {overview.tally.open_findings or ''}".rstrip())
        self.tabs.setTabText(1, f"{say('Comments')} {overview.tally.comments or ''}".rstrip())
        self._enable(finding=self.findings.current() is not None)
        self._show_undo()
        self.deciding.go_on()

    def _show_examining(self, percent: int | None) -> None:
        self.status.show_examining(percent)
        self.findings.show_examining(examining=percent is not None)

    def _show_unexamined(self, message: Message) -> None:
        self.findings.show_fault(tell(message))
        self._show_notice(message)

    def _show_undo(self) -> None:
        stack = self.desk.undo_stack
        for name, able, text in (
            ("undo", stack.canUndo(), say("&Undo {0}", stack.undoText())),
            ("redo", stack.canRedo(), say("&Redo {0}", stack.redoText())),
        ):
            action = self.actions_table[name]
            action.setEnabled(able and self.desk.document is not None and not self.desk.is_writing())
            action.setText(text.rstrip())

    # Where the reader is ------------------------------------------------------------------------------------------

    def _show_place(self, row: int, version: int) -> None:
        self.outline.mark_row(row)
        document = self.desk.document
        if document is not None and 0 <= version < len(document.versions):
            self.status.show_direction(document.versions[version].direction)
        self._show_cell()

    def _show_cell(self) -> None:
        cell = self.pairs.current_cell()
        self.comments.show_cell(cell)
        self.origins.show_cell(cell)

    def _show_caret(self, char: str | None) -> None:
        self.status.show_character(char)
        if char is None:
            self.status.show_saved()
        else:
            self.status.show_editing()

    # What the reader does -----------------------------------------------------------------------------------------

    def _correct_notes(self) -> None:
        cell, pairs = self.pairs.current_cell(), self.pairs
        notes = {note.paragraph: note for note in cell.notes} if cell else {}
        if notes:
            face = pairs.face(pairs.current_version())
            NotesDialog(tuple(notes.values()), face, pairs.theme(), self.desk.correct_note, self.frame).open()
        else:
            self.status.show_notice(say("This paragraph cites no footnote."))

    def _show_comments(self) -> None:
        self.viewing.unfold("panel-decisions")
        self.tabs.setCurrentWidget(self.comments)

    def _keep_edit(self, cell: Cell, text: str, message: Message) -> None:
        self._show_refusal(message)
        self.pairs.refresh((self.pairs.current_row(),))  # another window may have changed what stands there
        now = self.pairs.current_cell()
        same = now is not None and now.paragraph == cell.paragraph
        self.pairs.reopen_editor(now if same and now else cell, text, tell(message))

    # How it looks -------------------------------------------------------------------------------------------------

    def _use_theme(self, theme: Theme) -> None:
        self.frame.use_theme(theme)
        for part in (self.pairs, self.strip, self.outline, self.findings, self.origins.page):
            part.set_theme(theme)

    def _show_context_menu(self, place: QPoint) -> None:
        menu = self.actions_table.context_menu(self.frame)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _show_notice(self, message: Message) -> None:
        self.status.show_notice(tell(message))

    def _show_refusal(self, message: Message) -> None:
        self.status.show_notice(tell(message))
        if self.desk.document is None and not self.welcome.list.isVisible() and not self.welcome.button.isVisible():
            self.welcome.show_fault(tell(message))

    def close(self) -> None:
        """Save what is being typed, end the worker, close the library."""
        self.frame.setFocus()  # an open editor saves what it holds when it loses the focus
        self.comments.write_drafts()
        self.desk.undo_stack.canUndoChanged.disconnect(self._show_undo)
        self.desk.undo_stack.canRedoChanged.disconnect(self._show_undo)
        self.preferences.keep(width=self.frame.width(), height=self.frame.height())
        self.examining.close()
        self.desk.close()
