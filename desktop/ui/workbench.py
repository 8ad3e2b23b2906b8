"""The workbench: furnishes the window and connects its parts in one block; siblings never know each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabWidget, QWidget

from desktop.core.display import Mode
from desktop.core.document import TAGS, Cell, Comment, DocumentInfo
from desktop.core.messages import Message
from desktop.core.outline import Outline
from desktop.ui.actions import ActionTable
from desktop.ui.boxes import beside, under
from desktop.ui.deciding import ANSWERS, Deciding
from desktop.ui.desk import Desk
from desktop.ui.dialogs.files import Target, ask_files, ask_folder, ask_target
from desktop.ui.dialogs.help import KeysDialog, show_about
from desktop.ui.dialogs.notes import NotesDialog
from desktop.ui.dialogs.terms import TermsDialog
from desktop.ui.examining import Examining
from desktop.ui.frame import Frame
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
from desktop.ui.settings import Settings
from desktop.ui.status import StatusBar
from desktop.ui.theme import load_theme
from desktop.ui.top_bar import TopBar
from desktop.ui.welcome import Welcome
from desktop.ui.words import say, tell

if TYPE_CHECKING:
    from desktop.services.standing import Moved

COLUMN_WIDTH = 400  # a column of the text is not opened narrower than this by itself
SIDE_WIDTHS = (204, 316)
ZOOM_STEP, ZOOM_LEAST, ZOOM_MOST = 0.1, 0.6, 2.5
MODES: tuple[Mode, ...] = ("extracted", "corrected", "changes", "versions")


class Workbench(QObject):
    """What stands in one frame, on one library."""

    def __init__(self, frame: Frame, desk: Desk, settings: Settings) -> None:
        super().__init__(frame)
        self.frame = frame
        self.desk = desk
        self.settings = settings
        self.overview: Overview | None = None
        self.ask_files: Callable[[QWidget, str], Sequence[Path]] = ask_files
        self.ask_folder: Callable[[QWidget, str], Sequence[Path]] = ask_folder
        self.ask_target: Callable[[QWidget, Path], Target | None] = ask_target
        self._make_widgets()
        self._lay_out()
        self._connect()
        self._apply_settings()
        self._show_nothing()

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
        self.examining = Examining(self.desk, self)
        self.deciding = Deciding(self.desk, self.pairs, self.findings, self)
        self.linking = Linking(self.desk, self.pairs, self)
        self.actions_table = ActionTable(self.frame, self._handlers())
        self.top_bar = TopBar([self.actions_table[f"mode-{mode}"] for mode in MODES])

    def _lay_out(self) -> None:
        self.actions_table.fill(self.frame.menuBar())
        self.actions_table.give_keys(self.pairs)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("decisions")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.findings, say("Findings"))
        self.tabs.addTab(self.comments, say("Comments"))
        self.origins = Origins(self.desk, self.tabs, self.history, self)
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
        self.frame.files_dropped.connect(self.look_at)
        self.status.stop.clicked.connect(desk.cancel)
        pairs.current_changed.connect(self._show_place)
        pairs.edit_finished.connect(desk.correct)
        pairs.context_menu_wanted.connect(self._show_context_menu)
        pairs.caret_changed.connect(self._show_caret)
        self.outline.row_wanted.connect(self._go_to_row)
        self.outline.versions_wanted.connect(self.show_versions)
        findings.answered.connect(self.deciding.answer)
        findings.candidate_wanted.connect(self.deciding.choose)
        findings.place_wanted.connect(self.deciding.go_to)
        findings.step_wanted.connect(self.deciding.turn)
        findings.queue_wanted.connect(desk.show_findings)
        findings.more_wanted.connect(desk.show_more_findings)
        self.examining.progressed.connect(self._show_examining)
        self.examining.ended.connect(lambda: self._show_examining(None))
        self.examining.failed.connect(self._show_unexamined)
        self.strip.row_wanted.connect(self._go_to_row)
        pairs.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self.strip.update())
        self.deciding.note_wanted.connect(self._correct_notes)
        self.deciding.version_wanted.connect(self._show_version)
        self.deciding.gone_to.connect(self._show_finding)
        self.comments.comment_written.connect(self._write_comment)
        self.comments.row_wanted.connect(self._go_to_row)
        self.welcome.files_wanted.connect(self._open)
        self.welcome.folder_wanted.connect(self._open_folder)
        self.welcome.document_wanted.connect(desk.open_document)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        handlers: dict[str, Callable[[], object]] = {
            "open": self._open,
            "open-folder": self._open_folder,
            "library": self.desk.show_library,
            "export": self._export,
            "quit": self.frame.close,
            "undo": self.desk.undo_stack.undo,
            "redo": self.desk.undo_stack.redo,
            "copy": self._copy,
            "edit": self.pairs.edit_current,
            "edit-notes": self._correct_notes,
            "comment": self._start_comment,
            "finding-next": lambda: self.deciding.step(1),
            "finding-previous": lambda: self.deciding.step(-1),
            "finding-certain": lambda: self.deciding.offer_certain("document"),
            "finding-certain-library": lambda: self.deciding.offer_certain("library"),
            "row-next": lambda: self._go_to_row(self.pairs.current_row() + 1),
            "row-previous": lambda: self._go_to_row(self.pairs.current_row() - 1),
            "row-first": lambda: self._go_to_row(0),
            "row-last": lambda: self._go_to_row((self.desk.document.rows if self.desk.document else 1) - 1),
            "zoom-in": lambda: self._zoom(self.settings.zoom + ZOOM_STEP),
            "zoom-out": lambda: self._zoom(self.settings.zoom - ZOOM_STEP),
            "zoom-reset": lambda: self._zoom(1.0),
            "panel-structure": lambda: self._fold(self.outline, "panel-structure"),
            "panel-decisions": lambda: self._fold(self.tabs, "panel-decisions"),
            "terms": lambda: TermsDialog(self.desk, self.frame).open(),
            "keys": lambda: KeysDialog(self.frame).open(),
            "about": lambda: show_about(self.frame),
        }
        handlers |= self.linking.handlers()
        handlers |= {f"tag-{tag}": partial(self._tag, tag) for tag in TAGS}
        handlers |= {f"mode-{mode}": partial(self._use_mode, mode) for mode in MODES}
        handlers |= {f"theme-{name}": partial(self._use_theme, name) for name in ("light", "dark")}
        handlers |= {f"finding-{answer}": partial(self.deciding.answer_current, answer) for answer in ANSWERS}
        return handlers

    def _apply_settings(self) -> None:
        self.actions_table["mode-corrected"].setChecked(True)
        for name in ("panel-structure", "panel-decisions"):
            self.actions_table[name].setChecked(True)
        self._use_theme(self.settings.theme)
        self._zoom(self.settings.zoom)

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
        self.settings = replace(self.settings, document=0)
        self._show_nothing()
        self.welcome.show_documents(documents)
        self.status.clear_document()
        self.welcome.list.setFocus()

    def _show_document(self, document: DocumentInfo) -> None:
        self.settings = replace(self.settings, document=document.id)
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
        if not self.actions_table["mode-versions"].isEnabled() and self.actions_table["mode-versions"].isChecked():
            self.actions_table["mode-corrected"].trigger()
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

    def _go_to_row(self, row: int) -> None:
        document = self.desk.document
        if document is not None and document.rows:
            self.pairs.go_to(min(max(row, 0), document.rows - 1))
            self.pairs.setFocus()

    def _cells(self, rows: Sequence[int], version: int) -> tuple[Cell, ...]:
        return tuple(cell for at in rows for row in self.desk.rows(at, at + 1) for cell in row.cells[version])

    # What the reader does -----------------------------------------------------------------------------------------

    def _open(self) -> None:
        files = self.ask_files(self.frame, self.settings.folder)
        if files:
            self.settings = replace(self.settings, folder=str(files[0].parent))
            self.look_at(files)

    def _open_folder(self) -> None:
        folders = self.ask_folder(self.frame, self.settings.folder)
        if folders:
            self.settings = replace(self.settings, folder=str(folders[0]))
            self.look_at(folders)

    def look_at(self, paths: Sequence[Path]) -> None:
        """Show what these files and folders hold, and import of it what the reader agrees to."""
        from desktop.ui.dialogs.importing import ImportDialog  # noqa: PLC0415  # brings in every reader

        intake = self.desk.begin_import()
        if intake is not None:
            dialog = ImportDialog(intake, self.pairs.theme(), self.frame)
            dialog.finished.connect(lambda _result: self._show_imported(dialog.imported()))
            dialog.add(paths)
            dialog.open()

    def _show_imported(self, documents: Sequence[int]) -> None:
        if documents:
            self.desk.open_document(documents[0])
        if len(documents) > 1:
            self.status.show_notice(say("Imported documents: {0}. The library lists them.", len(documents)))

    def _export(self) -> None:
        document = self.desk.document
        if document is None:
            return
        version = document.versions[max(0, self.pairs.current_version())]
        stem = "".join(char if char.isalnum() else "_" for char in document.symbol or "review")
        target = self.ask_target(self.frame, Path(self.settings.folder) / f"{stem}.html")
        if target is not None:
            self.desk.export(target.path, target.form, version.id, visual=target.visual, replace=target.replace)

    def _copy(self) -> None:
        cell = self.pairs.current_cell()
        if cell is not None:
            QGuiApplication.clipboard().setText(f"{cell.number} {cell.text}".strip())

    def _tag(self, tag: str) -> None:
        rows = self.pairs.selected_rows()
        cells = self._cells(rows, self.pairs.current_version()) if len(rows) > 1 else ()
        current = self.pairs.current_cell()
        self.desk.retag(cells or ((current,) if current else ()), tag)

    def _correct_notes(self) -> None:
        cell, pairs = self.pairs.current_cell(), self.pairs
        notes = {note.paragraph: note for note in cell.notes} if cell else {}
        if notes:
            face = pairs.face(pairs.current_version())
            NotesDialog(tuple(notes.values()), face, pairs.theme(), self.desk.correct_note, self.frame).open()
        else:
            self.status.show_notice(say("This paragraph cites no footnote."))

    def _start_comment(self) -> None:
        self.tabs.show()
        self.actions_table["panel-decisions"].setChecked(True)
        self.tabs.setCurrentWidget(self.comments)
        self.comments.field.setFocus()

    def _write_comment(self, cell: Cell, body: str, before: Comment | None) -> None:
        self.desk.comment(cell, body, before)
        self.pairs.setFocus()

    def _keep_edit(self, cell: Cell, text: str, message: Message) -> None:
        self._show_refusal(message)
        self.pairs.refresh((self.pairs.current_row(),))  # another window may have changed what stands there
        now = self.pairs.current_cell()
        same = now is not None and now.paragraph == cell.paragraph
        self.pairs.reopen_editor(now if same and now else cell, text, tell(message))

    # How it looks -------------------------------------------------------------------------------------------------

    def _use_theme(self, name: str) -> None:
        theme = load_theme("dark" if name == "dark" else "light")
        self.settings = replace(self.settings, theme=name)
        self.actions_table[f"theme-{'dark' if name == 'dark' else 'light'}"].setChecked(True)
        self.frame.use_theme(theme)
        for part in (self.pairs, self.strip, self.outline, self.findings, self.origins.page):
            part.set_theme(theme)

    def _use_mode(self, mode: Mode) -> None:
        self.pairs.set_mode(mode)

    def _zoom(self, zoom: float) -> None:
        zoom = round(min(max(zoom, ZOOM_LEAST), ZOOM_MOST), 2)
        self.settings = replace(self.settings, zoom=zoom)
        self.pairs.set_zoom(zoom)
        self.status.show_zoom(zoom)

    def _fold(self, panel: QWidget, action: str) -> None:
        panel.setVisible(self.actions_table[action].isChecked())

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
        self.settings = replace(self.settings, width=self.frame.width(), height=self.frame.height())
        self.examining.close()
        self.desk.close()
