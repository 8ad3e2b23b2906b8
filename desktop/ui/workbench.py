"""The workbench: furnishes the window and connects its parts in one block; siblings never know each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget

from desktop.core.document import DocumentInfo
from desktop.core.messages import Message
from desktop.ui.actions import ActionTable
from desktop.ui.controllers.advancing import Advancing
from desktop.ui.controllers.arranging import Arranging
from desktop.ui.controllers.commanding import Commanding
from desktop.ui.controllers.commenting import Commenting
from desktop.ui.controllers.copying import Copying
from desktop.ui.controllers.deciding import Deciding
from desktop.ui.controllers.exporting import Exporting
from desktop.ui.controllers.filing import Filing
from desktop.ui.controllers.going import Going
from desktop.ui.controllers.inspecting import Inspecting
from desktop.ui.controllers.keeping import Keeping
from desktop.ui.controllers.linking import Linking
from desktop.ui.controllers.resuming import Resuming
from desktop.ui.controllers.seeking import Seeking
from desktop.ui.controllers.spelling import Spelling
from desktop.ui.controllers.surveying import Surveying
from desktop.ui.controllers.tagging import Tagging
from desktop.ui.controllers.tending import Tending
from desktop.ui.controllers.turning import Turning
from desktop.ui.controllers.viewing import MODES, Viewing
from desktop.ui.controllers.writing import Writing
from desktop.ui.desk import Desk
from desktop.ui.frame import Frame
from desktop.ui.jobs.examining import Examining
from desktop.ui.jobs.origins import Origins
from desktop.ui.jobs.overview import Overview
from desktop.ui.kept.preferences import Preferences
from desktop.ui.kept.session import Session
from desktop.ui.kept.settings import Settings
from desktop.ui.keys import usable
from desktop.ui.look.boxes import beside, in_reading_order, under
from desktop.ui.look.tabs import FittedTabs
from desktop.ui.look.theme import Theme
from desktop.ui.pairs import PairView
from desktop.ui.pairs.model import counterpart
from desktop.ui.pairs.strip import FindingStrip
from desktop.ui.palette.sheet import Sheet
from desktop.ui.panels.comments import CommentsPanel
from desktop.ui.panels.findings import FindingsPanel
from desktop.ui.panels.history import HistoryPanel
from desktop.ui.panels.library import Listed
from desktop.ui.panels.outline import OutlinePanel
from desktop.ui.recent import RecentMenu
from desktop.ui.status import StatusBar
from desktop.ui.still import Still
from desktop.ui.top_bar import TopBar
from desktop.ui.welcome import Welcome
from desktop.ui.words import say, tell

if TYPE_CHECKING:
    from desktop.services.standing import Moved


class Workbench(QObject):
    """What stands in one frame, on one library."""

    def __init__(self, frame: Frame, desk: Desk, settings: Settings, session: Session | None = None) -> None:
        super().__init__(frame)
        self.session = session or Session(parent=self)
        self.frame = frame
        self.desk = desk
        desk.setParent(self)  # they end together: what listens to it would otherwise outlive the window
        self.preferences = Preferences(settings, self)
        self._make_widgets()
        self._make_tabs()
        self._make_controllers()
        self._lay_out()
        self._connect()
        self._connect_controllers()
        self.viewing.begin(self.actions_table)
        self.writing.begin(self.actions_table)
        self.arranging.begin(self.actions_table)
        self.resuming = Resuming(self.session, self.pairs, self.viewing, self.tabs, self.splitter, frame)
        self.resuming.begin(self.actions_table)
        self._show_nothing()

    @property
    def settings(self) -> Settings:
        """The reader's choices as they stand."""
        return self.preferences.settings

    @property
    def overview(self) -> Overview | None:
        """What there is in the document, as it was read last."""
        return self.surveying.overview

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
        self.tabs = FittedTabs()
        self.tabs.setObjectName("decisions")
        self.tabs.setAccessibleName(say("Findings and comments"))
        self.tabs.addTab(self.findings, say("Findings"))
        self.tabs.addTab(self.comments, say("Comments"))
        self.origins = Origins(self.desk, self.tabs, self.history, self)

    def _make_controllers(self) -> None:
        desk, pairs = self.desk, self.pairs
        self.examining = Examining(desk, self)
        self.deciding = Deciding(desk, pairs, self.findings, self)
        self.linking = Linking(desk, pairs, self)
        self.going = Going(desk, pairs, self)
        self.sheet = Sheet(self.frame)
        self.seeking = Seeking(desk, pairs, self.going, self.sheet, self)
        self.commanding = Commanding(desk, self.sheet, self)
        self.advancing = Advancing(desk, pairs, self.going, self)
        # behind all others that follow an overview, for when it is shown, the next finding is gone to
        self.surveying = Surveying(desk, pairs, self.outline, self.strip, self.findings, self.comments, self)
        self.keeping = Keeping(desk, pairs, self.preferences, self)
        self.spelling = Spelling(pairs, self.preferences, self)
        self.writing = Writing(desk, pairs, self.spelling, self)
        self.tagging = Tagging(desk, pairs, self.frame, self)
        self.commenting = Commenting(desk, pairs, self.comments, self.going, self)
        self.copying = Copying(desk, pairs, self)
        self.inspecting = Inspecting(desk, pairs, self.origins, self.history, self)
        self.turning = Turning(desk, pairs, self)
        self.arranging = Arranging(pairs, self.outline, self)
        self.filing = Filing(desk, pairs, self.preferences, self.frame, self)
        self.exporting = Exporting(desk, pairs, self.welcome, self.preferences, self.frame, self)
        panels = {"panel-structure": self.outline, "panel-decisions": self.tabs}
        self.viewing = Viewing(pairs, self.preferences, panels, self)
        self.tending = Tending(desk, pairs, self.status, self.preferences, self.frame)
        self.actions_table = ActionTable(self.frame, self._handlers(), usable(self.settings.keys))
        self.top_bar = TopBar([self.actions_table[f"mode-{mode}"] for mode in MODES])

    def _lay_out(self) -> None:
        self.recent = RecentMenu(self.session, self.frame)
        self.actions_table.put_menu(self.recent, "library")
        self.actions_table.put_menu(self.tagging.menu, "tag-palette")
        self.actions_table.fill(self.frame.menuBar())
        self.actions_table.give_keys(self.pairs)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        text = beside(self.pairs, self.strip)
        text.setProperty("paper", True)
        for widget in (self.outline, text, self.tabs):
            self.splitter.addWidget(widget)
        in_reading_order(self.splitter)
        self.splitter.setStretchFactor(1, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self.stack.addWidget(self.splitter)
        self.still = Still(self.frame, (self.outline, self.tabs))
        self.frame.setCentralWidget(under(self.top_bar, tall=self.stack))
        self.frame.setStatusBar(self.status)

    def _connect(self) -> None:
        desk, pairs, findings = self.desk, self.pairs, self.findings
        desk.library_shown.connect(self._show_library)
        desk.document_shown.connect(self._show_document)
        desk.rows_changed.connect(self._show_changed)
        desk.rows_moved.connect(self._show_moved)
        desk.rows_wanted.connect(self._bring)
        desk.saved.connect(self.status.show_saved)
        desk.refused.connect(self._show_refusal)
        desk.told.connect(self._show_notice)
        desk.outdated.connect(lambda told: self.status.withdraw_notice(tell(told)))
        desk.working.connect(self._show_working)
        desk.writing.connect(self._show_writing)
        desk.tasks.progressed.connect(lambda _job, _stage, at, total: self.status.show_progress(at, total))
        desk.undo_found.connect(self.writing.show_undo)
        desk.undo_stack.canUndoChanged.connect(self.writing.show_undo)
        desk.undo_stack.canRedoChanged.connect(self.writing.show_undo)
        self.frame.closing.connect(self.close)
        self.frame.files_dropped.connect(self.filing.look_at)
        self.status.stop.clicked.connect(desk.cancel)
        self.status.stop.clicked.connect(self.exporting.stop)
        self.exporting.working.connect(self.status.show_working)
        pairs.current_changed.connect(self._show_place)
        pairs.context_menu_wanted.connect(self._show_context_menu)
        pairs.caret_changed.connect(self.status.show_character)
        self.outline.row_wanted.connect(self.going.go_to_row)
        findings.queue_wanted.connect(desk.show_findings)
        findings.more_wanted.connect(desk.show_more_findings)
        pairs.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self.strip.follow())
        self.strip.row_wanted.connect(self.going.go_to_row)
        self.welcome.files_wanted.connect(self.filing.open_files)
        self.welcome.folder_wanted.connect(self.filing.open_folder)
        self.welcome.document_wanted.connect(desk.open_document)
        self.welcome.export_wanted.connect(self.exporting.export_library)
        self.recent.chosen.connect(desk.open_document)
        self.status.notices_wanted.connect(self.tending.show_notices)

    def _connect_controllers(self) -> None:
        self.examining.progressed.connect(self._show_examining)
        self.examining.ended.connect(lambda: self._show_examining(None))
        self.examining.failed.connect(self._show_unexamined)
        self.surveying.shown.connect(self._show_overview)
        self.keeping.editing.connect(self.status.show_editing)
        self.keeping.kept.connect(self.status.show_kept)
        self.keeping.rested.connect(self.status.show_saved)
        self.keeping.unkept.connect(self._show_unkept)
        self.deciding.note_wanted.connect(self.keeping.correct_notes)
        self.deciding.version_wanted.connect(self.arranging.show_too)
        self.deciding.gone_to.connect(self._show_finding)
        self.commenting.panel_wanted.connect(self._show_comments)
        self.inspecting.comments_wanted.connect(self._show_comments)
        self.tagging.version_wanted.connect(self.arranging.show_too)
        self.going.version_wanted.connect(self.arranging.show_too)
        self.going.heed_mouse(self.pairs.viewport(), self.frame)
        self.commanding.begin(self.actions_table, self.tagging)
        self.sheet.left.connect(self.writing.leave)
        self.advancing.remaining.connect(self.status.show_remaining)
        self.viewing.themed.connect(self._use_theme)
        self.viewing.zoomed.connect(self.status.show_zoom)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        own: dict[str, Callable[[], object]] = {"quit": self.frame.close}
        rooms = (
            self.filing,
            self.exporting,
            self.keeping,
            self.writing,
            self.tagging,
            self.commenting,
            self.copying,
            self.turning,
            self.arranging,
            self.linking,
            self.deciding,
            self.going,
            self.seeking,
            self.commanding,
            self.advancing,
            self.viewing,
            self.tending,
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
            self.pairs.editing.end()  # it saves what it holds before another document comes
            self.pairs.setFocus()
            self.comments.write_drafts()
        self.status.show_working(working)

    def _show_writing(self, writing: bool) -> None:
        self.pairs.pairs.doubtful = writing
        self.status.show_working(writing)
        self.writing.show_undo()

    def _show_library(self, documents: Sequence[Listed]) -> None:
        self.resuming.leave()
        self.pairs.clear()
        self.desk.document = None
        self._show_nothing()
        self.welcome.show_documents(documents, self.session.opened())
        self.status.clear_document()

    def _show_document(self, document: DocumentInfo) -> None:
        self.resuming.look()
        self.stack.setCurrentWidget(self.splitter)
        self._enable(finding=False)
        self.top_bar.show_document(document)
        self.frame.setWindowTitle(f"{document.title or document.symbol or say('Untitled document')} — Muqabala")
        self.resuming.widen_sides()
        self.origins.show_document(document)
        self.surveying.begin(document)
        self.pairs.show_document(document, self.desk.rows)
        self.arranging.take_up(document, self.resuming.arrangement(document), self.resuming.room())
        self.viewing.leave_missing_mode()
        self.resuming.take_up(document)
        self.writing.show_undo()
        self.status.show_saved()
        if not self.deciding.arrive(document):
            self.pairs.setFocus()

    def show_versions(self, shown: Sequence[int]) -> None:
        """Show these versions of the document, by their places in it, a column each."""
        if self.desk.document is not None:
            self.arranging.show_versions(shown)

    def _show_finding(self) -> None:
        self.tabs.setCurrentWidget(self.findings)
        self._enable(finding=True)
        self.writing.show_undo()

    def _enable(self, *, finding: bool) -> None:
        document = self.desk.document
        versions = document.versions if document is not None else ()
        sisters = any(counterpart(versions, at) is not None for at in range(len(versions)))
        self.actions_table.enable(document=True, finding=finding, versions=len(versions) > 1, sisters=sisters)

    def _show_changed(self, rows: Sequence[int]) -> None:
        self.pairs.refresh(rows)
        self.origins.forget()
        self._show_cell()

    def _show_moved(self, document: DocumentInfo, moved: Sequence[Moved], rows: Sequence[int]) -> None:
        self.origins.forget()
        self.pairs.move_rows(document, moved, rows)
        self._show_cell()

    def _bring(self, rows: Sequence[int]) -> None:
        """Show where rows were linked otherwise, if all of that is out of sight."""
        if not any(map(self.pairs.is_in_sight, rows)):
            self.pairs.go_to(min(rows))

    def _show_overview(self, overview: Overview) -> None:
        self.status.show_tally(overview.tally)
        self.pairs.set_remaining(overview.tally.statuses)
        self.tabs.setTabText(0, f"{say('Findings')} {overview.tally.open_findings or ''}".rstrip())
        self.tabs.setTabText(1, f"{say('Comments')} {overview.tally.open_comments or ''}".rstrip())
        self._enable(finding=self.findings.current() is not None)
        self.writing.show_undo()
        self.deciding.go_on()

    def _show_examining(self, percent: int | None) -> None:
        self.status.show_examining(percent)
        self.findings.show_examining(examining=percent is not None)

    def _show_unexamined(self, message: Message) -> None:
        self.findings.show_fault(tell(message))
        self._show_notice(message)

    # Where the reader is ------------------------------------------------------------------------------------------

    def _show_place(self, row: int, _version: int) -> None:
        self.outline.mark_row(row)
        self._show_cell()

    def _show_cell(self) -> None:
        cell, version, document = self.pairs.current_cell(), self.pairs.current_version(), self.desk.document
        if document is not None and 0 <= version < len(document.versions):
            self.status.show_direction((cell and cell.direction) or document.versions[version].direction)
        self.comments.show_cell(cell, self.desk.author)
        self.inspecting.show()

    # What the reader does -----------------------------------------------------------------------------------------

    def _show_unkept(self, message: Message) -> None:
        self.status.show_unkept()
        if tell(message) != self.status.notice.text():
            self._show_notice(message)

    def _show_comments(self) -> None:
        self.viewing.unfold("panel-decisions")
        self.tabs.setCurrentWidget(self.comments)

    # How it looks -------------------------------------------------------------------------------------------------

    def _use_theme(self, theme: Theme) -> None:
        self.frame.use_theme(theme)
        panels = (self.strip, self.outline, self.findings, self.comments, self.origins, self.welcome, self.sheet)
        for part in (self.pairs, *panels):
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
        self.pairs.editing.end()
        self.frame.setFocus()
        self.comments.write_drafts()
        self.desk.undo_stack.canUndoChanged.disconnect(self.writing.show_undo)
        self.desk.undo_stack.canRedoChanged.disconnect(self.writing.show_undo)
        self.resuming.close()
        self.examining.close()
        self.spelling.close()
        self.keeping.close()
        self.desk.close()
