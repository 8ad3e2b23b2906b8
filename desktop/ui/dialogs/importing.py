"""The import dialog: what was recognised in files, which belong together, all of it corrected before it is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QLabel, QSplitter, QVBoxLayout, QWidget

from desktop.core.messages import Message
from desktop.services import planning
from desktop.services.planning import Plan, Planned, PlannedDocument
from desktop.ui.dialogs.foot import Foot
from desktop.ui.dialogs.import_choices import ImportChoices
from desktop.ui.dialogs.import_files import ImportFiles
from desktop.ui.dialogs.import_preview import ImportPreview
from desktop.ui.dialogs.import_words import listed
from desktop.ui.dropping import dropped_files
from desktop.ui.jobs.intake import Intake
from desktop.ui.look.boxes import hairline
from desktop.ui.look.fonts import load_faces_of
from desktop.ui.look.theme import Theme
from desktop.ui.words import counted, figures, say, tell

SIZE = (1240, 700)
MOST_TARGETS = 30


class ImportDialog(QDialog):
    """Left the documents and their files, right the file at hand; closes by itself when all of it was imported."""

    def __init__(self, intake: Intake, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.intake = intake
        intake.setParent(self)
        self.setWindowTitle(say("Import"))
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(min(SIZE[0], max(760, parent.width() - 40)), min(SIZE[1], max(480, parent.height() - 60)))
        self._told: list[str] = []
        self._make_widgets(theme)
        self._lay_out()
        self._connect()
        self._show_state(intake.state)

    # Building -----------------------------------------------------------------------------------------------------

    def _make_widgets(self, theme: Theme) -> None:
        self.files = ImportFiles(theme)
        self.preview = ImportPreview(theme)
        self.choices = ImportChoices()
        self.notice = QLabel()
        self.notice.setProperty("role", "finding")
        self.notice.setWordWrap(True)
        self.notice.hide()
        self.sum = QLabel()
        self.sum.setProperty("role", "muted")
        self.foot = Foot(say("&Import"), above=self.notice, beside=self.sum)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(self.files)
        splitter.addWidget(self._right())
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([780, 460])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(splitter, 1)
        layout.addWidget(hairline())
        layout.addWidget(self.foot)

    def _right(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.preview, 1)
        column.addWidget(hairline())
        column.addWidget(self.choices)
        return side

    def _connect(self) -> None:
        intake = self.intake
        intake.plan_changed.connect(self._show_plan)
        intake.progressed.connect(self._show_progress)
        intake.state_changed.connect(self._show_state)
        intake.told.connect(self._show_notice)
        self.files.ticked.connect(lambda paths, taken: intake.correct(planning.take(intake.plan, paths, taken=taken)))
        self.files.chosen_changed.connect(self._show_chosen)
        self.files.act_wanted.connect(self._act)
        self.files.target_wanted.connect(self._move)
        self.choices.chosen.connect(self._choose)
        self.choices.named.connect(self._rename)
        self.foot.stop_wanted.connect(intake.stop)
        self.foot.leave_wanted.connect(self.reject)
        self.foot.go_wanted.connect(intake.start_import)

    def imported(self) -> tuple[int, ...]:
        """The numbers of the documents that came into the library, or were in it already."""
        return self.intake.imported()

    def add(self, paths: Sequence[Path]) -> None:
        """Look at these files and folders too."""
        self.intake.add(paths)

    # Showing ------------------------------------------------------------------------------------------------------

    def _show_plan(self) -> None:
        for language in {each for file in self.intake.plan.files for each in file.seen.languages}:
            load_faces_of(language)
        self.files.show_plan(self.intake.plan, self._fate)
        self._show_chosen()
        self._show_sum()

    def _fate(self, path: Path) -> tuple[str, Message | None]:
        if self.intake.is_waiting(path):
            return "reading", None
        if self.intake.is_storing(path) and path not in self.intake.outcomes:
            return "storing", None
        outcome = self.intake.outcomes.get(path)
        if outcome is None:
            return "", None
        return ("failed" if outcome.error else "again" if outcome.again else "done"), outcome.error

    def _show_chosen(self) -> None:
        """The file at hand on the right, and what can be done with those that are chosen."""
        file, plan = self._current(), self.intake.plan
        if file is None:
            self.preview.show_nothing(self._nothing())
            self.choices.show_nothing()
        else:
            document = None if file.seen.error else plan.document_of(file.seen.path)
            self.preview.show_file(file, self._fate(file.seen.path)[1])
            free = self.intake.state != "importing" and not (document and self.intake.is_done(document))
            self.choices.show_file(file, document, alone=self.files.is_file(), done=not free)
        self._enable()

    def _nothing(self) -> str:
        if self.intake.state == "reading":
            return say("The files are being read…")
        return say("Drop files or folders here: an original and its translations, or whole collections of them.")

    def _enable(self) -> None:
        plan = self.intake.plan
        chosen = [path for path in self.files.chosen() if plan.document_of(path)]
        documents = {id(document): document for path in chosen if (document := plan.document_of(path))}
        first = next(iter(documents.values()), None)
        free = first is not None and self.intake.state != "importing" and not self._touches_done(chosen)
        size = len(first.files) if first else 0
        able = {
            "original": len(chosen) == 1 and size > 1,
            "part": len(documents) == 1 and len(chosen) < size,
            "together": len(documents) > 1,
            "move": len(plan.documents) > 1,
            "leave": True,
        }
        for name, act in self.files.acts.items():
            act.setEnabled(free and able[name])
        left = bool(chosen) and _all_left_out(plan, chosen)
        self.files.acts["leave"].setText(say("Take &in") if left else say("Leave &out"))

    def _touches_done(self, paths: Sequence[Path]) -> bool:
        return any(self._fate(path)[0] in {"done", "again"} for path in paths)

    def _show_sum(self) -> None:
        plan, ready = self.intake.plan, self.intake.ready()
        out = sum(not file.taken for file in plan.files if not file.seen.error)
        done = len(self.intake.imported())
        self.sum.setText(
            listed(
                (
                    counted("{0} documents", len(plan.documents)),
                    counted("{0} files", len(plan.files) - len(plan.unreadable)),
                    counted("{0} left out", out) if out else "",
                    counted("{0} not readable", len(plan.unreadable)) if plan.unreadable else "",
                    counted("{0} imported", done) if done else "",
                )
            )
        )
        self.foot.allow_go(self.intake.state == "idle" and bool(ready))
        self.foot.show_go(say("&Import") if len(ready) < 2 else counted("&Import {0} documents", len(ready)))
        self.foot.show_leave(say("Close") if done else say("Cancel"))

    def _show_progress(self, done: int, total: int) -> None:
        whole = max(total, 1) if total or self.intake.state == "idle" else 0
        template = say("Imported: {0} of {1}") if self.intake.state == "importing" else say("Read: {0} of {1}")
        self.foot.show_progress(done, whole, template.format(figures(done), figures(total)))

    def _show_state(self, state: str) -> None:
        busy = state != "idle"
        self.foot.show_busy(busy, may_leave=state != "importing")
        self.sum.setVisible(not busy)
        if state == "idle":
            self._end(bool(self.intake.imported()))
        self._show_chosen()
        self._show_sum()

    def _end(self, imported: bool) -> None:
        """Close when everything that was wanted is in the library; what failed stays to be seen."""
        failed = any(outcome.error for outcome in self.intake.outcomes.values())
        if imported and not failed and not self.intake.ready():
            self.accept()

    def _show_notice(self, message: Message) -> None:
        self._told.append(tell(message))
        self.notice.setText("\n".join(self._told[-3:]))
        self.notice.setVisible(True)

    def _current(self) -> Planned | None:
        path = self.files.current()
        return self.intake.plan.find(path) if path else None

    # Correcting ---------------------------------------------------------------------------------------------------

    def _choose(self, what: str, value: Any) -> None:
        """Read every file that is chosen anew, with this one thing as chosen."""
        files = (self.intake.plan.find(path) for path in self.files.chosen())
        self.intake.choose({file.seen.path: replace(file.choices, **{what: value}) for file in files if file})

    def _rename(self, symbol: str, title: str) -> None:
        path = self.files.current()
        if path is not None:
            self.intake.correct(planning.rename(self.intake.plan, path, symbol, title))

    def _act(self, name: str) -> None:
        """Do what a person wants with the files that are chosen."""
        plan, chosen = self.intake.plan, self.files.chosen()
        if name == "move":
            self.files.offer_targets(self._targets(chosen))
        elif name == "original":
            self.intake.correct(planning.make_original(plan, chosen[0]))
        elif name == "part":
            self.intake.correct(planning.part(plan, chosen))
        elif name == "together":
            self.intake.correct(planning.put_together(plan, chosen))
        else:
            self.intake.correct(planning.take(plan, chosen, taken=_all_left_out(plan, chosen)))

    def _targets(self, chosen: Sequence[Path]) -> list[PlannedDocument]:
        others = (each for each in self.intake.plan.documents if not _paths(each) & set(chosen))
        return [each for each in others if not self.intake.is_done(each)][:MOST_TARGETS]

    def _move(self, to: Path) -> None:
        self.intake.correct(planning.put_together(self.intake.plan, self.files.chosen(), to))

    # The dialog itself --------------------------------------------------------------------------------------------

    def reject(self) -> None:
        """Close; what was imported stays."""
        self.done(QDialog.DialogCode.Rejected)

    def done(self, result: int) -> None:
        self.intake.blockSignals(True)  # the dialog is not told of the end it brings about
        self.intake.stop()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.intake.state != "importing" and dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add(dropped_files(event.mimeData()))
        event.acceptProposedAction()


def _paths(document: PlannedDocument) -> set[Path]:
    return {each.seen.path for each in document.files}


def _all_left_out(plan: Plan, paths: Sequence[Path]) -> bool:
    return not any(file.taken for path in paths if (file := plan.find(path)))
