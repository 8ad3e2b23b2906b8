"""The export dialog: a format, how it is wanted, what it will be like and will not hold, and where it goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from desktop.core.export.asked import Asked
from desktop.core.export.formats import Format, format_of
from desktop.core.export.options import Options
from desktop.ui.dialogs.export_choice import Choice, fitting, proposed, with_places
from desktop.ui.dialogs.export_formats import ExportFormats
from desktop.ui.dialogs.export_options import ExportOptions
from desktop.ui.dialogs.export_place import ExportPlace
from desktop.ui.dialogs.export_preview import ExportPreview
from desktop.ui.dialogs.export_profiles import ExportProfiles
from desktop.ui.dialogs.export_versions import ExportVersions
from desktop.ui.dialogs.export_words import document_title
from desktop.ui.dialogs.foot import Foot
from desktop.ui.jobs.outgoing import Outgoing
from desktop.ui.jobs.prospects import Order, Prospect
from desktop.ui.kept import profiles
from desktop.ui.kept.preferences import Preferences
from desktop.ui.kept.profiles import Exports
from desktop.ui.look.boxes import hairline
from desktop.ui.look.theme import Theme
from desktop.ui.words import counted, figures, say

if TYPE_CHECKING:
    from desktop.services.exporting_many import Outcome

SIZE = (1280, 760)
FIRST = "docx"
"""The format that is at hand the first time."""


class ExportDialog(QDialog):
    """Left the formats, in the middle how, right the prospect; closes by itself when all of it was written."""

    exported = Signal(object, object)  # Order, tuple[Outcome, ...]

    def __init__(
        self,
        outgoing: Outgoing,
        formats: Sequence[Format],
        choices: Sequence[Choice],
        preferences: Preferences,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.outgoing = outgoing
        outgoing.setParent(self)
        self._choices, self._preferences = tuple(choices), preferences
        self._asked: dict[str, Asked] = {}
        self._at_hand = self._row = 0  # where the reader is: the version's place, and the row
        self._language = "en"
        self._prospect: Prospect | None = None
        self._faults = False
        self.setWindowTitle(say("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(min(SIZE[0], max(940, parent.width() - 40)), min(SIZE[1], max(560, parent.height() - 40)))
        self._make_widgets(formats, theme)
        self._lay_out()
        self._connect()

    # Building -----------------------------------------------------------------------------------------------------

    def _make_widgets(self, formats: Sequence[Format], theme: Theme) -> None:
        self.formats = ExportFormats(formats, theme)
        self.what = QComboBox()
        self.what.setAccessibleName(say("What is exported"))
        self.what.addItems([choice.title for choice in self._choices])
        self.profiles = ExportProfiles()
        self.versions = ExportVersions()
        self.options = ExportOptions()
        self.preview = ExportPreview(theme)
        self.place = ExportPlace()
        self.opens = QCheckBox(say("Open it when &done"))
        self.foot = Foot(say("&Export"), above=self.place, beside=self.opens)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        for widget in (self.formats, self._middle(), self.preview):
            splitter.addWidget(widget)
        splitter.setStretchFactor(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(hairline())
        layout.addWidget(splitter, 1)
        layout.addWidget(hairline())
        layout.addWidget(self.foot)

    def _head(self) -> QHBoxLayout:
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        line = QHBoxLayout()
        line.setContentsMargins(16, 10, 16, 10)
        line.setSpacing(12)
        line.addWidget(self.title)
        line.addWidget(self.what)
        self.what.setVisible(len(self._choices) > 1)
        line.addStretch(1)
        line.addWidget(self.profiles)
        return line

    def _middle(self) -> QWidget:
        middle = QWidget()
        middle.setMinimumWidth(300)
        column = QVBoxLayout(middle)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(14)
        column.addWidget(self.versions)
        column.addWidget(self.options)
        column.addStretch(1)
        return middle

    def _connect(self) -> None:
        outgoing = self.outgoing
        outgoing.looking.connect(self.preview.show_looking)
        outgoing.found.connect(self._take)
        outgoing.progressed.connect(self._show_progress)
        outgoing.step_done.connect(self._show_step)
        outgoing.state_changed.connect(self._show_state)
        outgoing.ended.connect(self._end)
        self.formats.chosen.connect(self._choose_format)
        self.what.currentIndexChanged.connect(lambda _at: self._show_format())
        self.profiles.chosen.connect(self._use_profile)
        self.profiles.kept.connect(self._keep_profile)
        self.profiles.renamed.connect(self._rename_profile)
        self.profiles.removed.connect(self._remove_profile)
        self.versions.chosen.connect(self._choose_versions)
        self.options.chosen.connect(self._choose_options)
        self.place.changed.connect(self._look)
        self.foot.stop_wanted.connect(outgoing.stop)
        self.foot.leave_wanted.connect(self.reject)
        self.foot.go_wanted.connect(lambda: outgoing.start(self.order()))

    # What is chosen -----------------------------------------------------------------------------------------------

    def begin(self, row: int, version: int, language: str) -> None:
        """Show the last format to a reader who is in this row and version; `language` is that of the interface."""
        self._row, self._at_hand, self._language = row, version, language
        exports = self._exports()
        self.opens.setChecked(exports.opens)
        self.profiles.show_names(exports.named, "")
        self.formats.show_format(exports.last or FIRST)
        self._show_format()
        self._show_state("idle")
        self.formats.setFocus()

    def _exports(self) -> Exports:
        return self._preferences.settings.exports

    @property
    def choice(self) -> Choice:
        """The documents at hand."""
        return self._choices[max(0, self.what.currentIndex())]

    def asked(self) -> Asked:
        """What is chosen of the format at hand."""
        return self._asked[self.formats.at_hand()]

    def _choose_format(self) -> None:
        self.profiles.show_names(self._exports().named, "")
        self._show_format()

    def _show_format(self) -> None:
        name, choice = self.formats.at_hand(), self.choice
        if name not in self._asked:
            used = self._exports().used.get(name)
            self._asked[name] = fitting(choice, name, used, self._at_hand, self._language)
        self.title.setText(choice.title if len(self._choices) == 1 else say("Export"))
        asked = self.asked()
        self.options.show_options(format_of(name), asked.options)
        self.versions.show_versions(choice.titles(), choice.places(asked))
        self._propose()
        self._look()

    def _propose(self) -> None:
        folder = Path(self._exports().folder or self._preferences.settings.folder or Path.home())
        named = self.place.path() if self.place.named else None
        self.place.show_place(proposed(self.choice, self.asked(), folder, named), into=self.choice.into)

    def _choose_versions(self, places: Sequence[int]) -> None:
        asked = self.asked()
        self._asked[asked.form] = with_places(self.choice, asked, places)
        self._choose_anew()

    def _choose_options(self, options: Options) -> None:
        asked = self.asked()
        self._asked[asked.form] = replace(asked, options=replace(options, versions=asked.options.versions))
        self._choose_anew()

    def _choose_anew(self) -> None:
        """What is chosen is no profile any more."""
        self.profiles.show_names(self._exports().named, "")
        self._propose()
        self._look()

    def order(self) -> Order:
        """What would be done now."""
        asked, choice = self.asked(), self.choice
        if choice.into:
            asked = profiles.general(asked)
        replaced = self.place.replace.isChecked()
        return Order(choice.documents, asked, self.place.path(), choice.into, replaced, 0 if choice.into else self._row)

    # Profiles -----------------------------------------------------------------------------------------------------

    def _keep(self, exports: Exports, name: str) -> None:
        self._preferences.keep(exports=exports)
        self.profiles.show_names(exports.named, name)

    def _use_profile(self, name: str) -> None:
        asked = self._exports().named[name]
        self._asked[asked.form] = asked if self.choice.has(asked) else replace(asked, languages=())
        self.formats.show_format(asked.form)
        self._show_format()

    def _keep_profile(self, name: str) -> None:
        self._keep(profiles.with_named(self._exports(), name, self.asked()), name)

    def _rename_profile(self, name: str, other: str) -> None:
        self._keep(profiles.renamed(self._exports(), name, other), other)

    def _remove_profile(self, name: str) -> None:
        self._keep(profiles.without(self._exports(), name), "")

    # What it will be like -----------------------------------------------------------------------------------------

    def _look(self) -> None:
        self._prospect = None
        self._faults = False
        self.outgoing.look_ahead(self.order())
        self._allow()

    def _take(self, prospect: Prospect) -> None:
        self._prospect = prospect
        self.preview.show_prospect(prospect)
        self.place.show_files(prospect.targets, prospect.there)
        self._allow()

    def _allow(self) -> None:
        prospect, idle = self._prospect, self.outgoing.state == "idle"
        known = prospect is not None and prospect.error is None
        free = prospect is not None and self.place.is_free(prospect.there)
        self.foot.allow_go(idle and known and free and bool(self.versions.ticked()) and not self._faults)

    # Making -------------------------------------------------------------------------------------------------------

    def _show_state(self, state: str) -> None:
        busy = state != "idle"
        self.foot.show_busy(busy, may_leave=not busy)
        for part in (self.formats, self.what, self.profiles, self.versions, self.options, self.place, self.opens):
            part.setEnabled(not busy)
        self._allow()
        if busy:
            self.foot.stop.setFocus()

    def _show_progress(self, done: int, total: int) -> None:
        several = total > 1
        said = say("Written: {0} of {1}", figures(done), figures(total)) if several else say("Writing…")
        self.foot.show_progress(done, total if several else 0, said)

    def _show_step(self, at: int, total: int) -> None:
        if len(self.choice.documents) == 1 and total:
            self.foot.show_step(at, total)

    def _end(self, outcomes: Sequence[Outcome]) -> None:
        """Close if all of it is written; else say what is not."""
        order = self.order()
        written = any(outcome.files for outcome in outcomes)
        if written:
            exports = profiles.with_used(self._exports(), self.asked(), str(_folder(order)))
            self._preferences.keep(exports=replace(exports, opens=self.opens.isChecked()))
        self.exported.emit(order, tuple(outcomes))
        faults = [(document_title(each.document), each.error.message) for each in outcomes if each.error is not None]
        if faults:
            self._faults = True
            self.preview.show_faults(faults)
            self.foot.show_leave(say("Close"))
            self.foot.cancel.setFocus()
            self._allow()
        elif len(outcomes) == len(order.documents):
            self.accept()
        else:
            self.foot.show_end(counted("{0} documents were written.", len(outcomes)))

    # The dialog itself --------------------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        self.outgoing.blockSignals(True)  # the dialog is not told of the end it brings about
        self.outgoing.leave()
        super().done(result)


def _folder(order: Order) -> Path:
    return order.path if order.into else order.path.parent
