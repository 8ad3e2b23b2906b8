"""The export dialog: a format, how it is wanted, what it will be like and will not hold, and where it goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.core.document import DocumentInfo
from desktop.core.export.asked import Asked, wanted
from desktop.core.export.formats import Format, format_of
from desktop.core.export.naming import file_name, suffix_of
from desktop.core.export.options import Options
from desktop.ui.dialogs.export_formats import ExportFormats
from desktop.ui.dialogs.export_options import ExportOptions
from desktop.ui.dialogs.export_place import ExportPlace
from desktop.ui.dialogs.export_preview import ExportPreview
from desktop.ui.dialogs.export_profiles import ExportProfiles
from desktop.ui.dialogs.export_versions import ExportVersions
from desktop.ui.dialogs.export_words import document_title, version_title
from desktop.ui.dialogs.import_files import hairline
from desktop.ui.dialogs.import_words import language_title
from desktop.ui.jobs.outgoing import Outgoing
from desktop.ui.jobs.prospects import Order, Prospect
from desktop.ui.kept import profiles
from desktop.ui.kept.preferences import Preferences
from desktop.ui.kept.profiles import Exports
from desktop.ui.look.theme import Theme
from desktop.ui.words import counted, figures, say

if TYPE_CHECKING:
    from desktop.services.exporting_many import Outcome

SIZE = (1280, 760)
FIRST = "docx"
"""The format that is at hand the first time."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Documents that can be exported together, and what they are called together; into a folder unless it is one."""

    title: str
    documents: tuple[DocumentInfo, ...]
    into: bool = False


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
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(say("Progress"))
        self.at = QLabel()
        self.at.setProperty("role", "muted")
        self.stop = QPushButton(say("Sto&p"))
        self.stop.setProperty("role", "quiet")
        self.stop.setAutoDefault(False)
        self.cancel = QPushButton(say("Cancel"))
        self.cancel.setAutoDefault(False)
        self.go = QPushButton(say("&Export"))
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)

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
        layout.addLayout(self._foot())

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

    def _foot(self) -> QVBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        for widget in (self.opens, self.at, self.stop):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.cancel)
        line.addWidget(self.go)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.place)
        foot.addWidget(self.progress)
        foot.addLayout(line)
        return foot

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
        self.stop.clicked.connect(outgoing.stop)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._start)

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
            self._asked[name] = self._fitting(name)
        self.title.setText(choice.title if len(self._choices) == 1 else say("Export"))
        self._show_choices()
        self._propose()
        self._look()

    def _fitting(self, name: str) -> Asked:
        """The last export in the format, if the documents at hand have its languages; else the usual one."""
        used = self._exports().used.get(name)
        if used is not None and self._has_versions(used):
            return used
        usual = Asked(name, (), used.options if used is not None else Options(language=self._language))
        if format_of(name).scope != "version" or self.choice.into:
            return usual
        version = self.choice.documents[0].versions[self._at_hand]
        return replace(usual, languages=(version.language,), options=replace(usual.options, versions=(version.id,)))

    def _has_versions(self, asked: Asked) -> bool:
        return any(wanted(asked, document) for document in self.choice.documents)

    def _propose(self) -> None:
        """A file named after the document; one that the reader has named only ends as the format does."""
        exports, choice = self._exports(), self.choice
        folder = Path(exports.folder or self._preferences.settings.folder or Path.home())
        if choice.into:
            self.place.show_place(self.place.path() if self.place.named else folder, into=True)
            return
        document, asked = choice.documents[0], self.asked()
        form, versions = format_of(asked.form), wanted(asked, document) or document.versions
        if self.place.named:
            named, end = self.place.path(), suffix_of(form, asked.options, versions[0])
            self.place.show_place(named.with_name(_without_end(named.name) + end) if named.name else named, into=False)
            return
        self.place.show_place(folder / file_name(document, form, asked.options, versions), into=False)

    def _show_choices(self) -> None:
        asked = self.asked()
        self.options.show_options(format_of(asked.form), asked.options)
        if self.choice.into:
            languages = self._languages()
            ticked = [languages.index(each) for each in asked.languages if each in languages]
            self.versions.show_versions(list(map(language_title, languages)), ticked or range(len(languages)))
        else:
            versions = self.choice.documents[0].versions
            ticked = [versions.index(each) for each in wanted(asked, self.choice.documents[0])]
            self.versions.show_versions(list(map(version_title, versions)), ticked or range(len(versions)))

    def _languages(self) -> tuple[str, ...]:
        """Those of the documents at hand, in the order they come in."""
        found = (version.language for document in self.choice.documents for version in document.versions)
        return tuple(dict.fromkeys(found))

    def _choose_versions(self, places: Sequence[int]) -> None:
        asked = self.asked()
        if self.choice.into:
            languages = self._languages()
            keys: tuple[int, ...] = ()
        else:
            versions = self.choice.documents[0].versions
            languages = tuple(version.language for version in versions)
            keys = tuple(versions[place].id for place in places)
        named = () if tuple(places) == tuple(range(len(languages))) else tuple(languages[place] for place in places)
        self._asked[asked.form] = replace(asked, languages=named, options=replace(asked.options, versions=keys))
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
        self._asked[asked.form] = asked if self._has_versions(asked) else replace(asked, languages=())
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
        self.go.setEnabled(idle and known and free and bool(self.versions.ticked()) and not self._faults)

    # Making -------------------------------------------------------------------------------------------------------

    def _start(self) -> None:
        if self.go.isEnabled():
            self.outgoing.start(self.order())

    def _show_state(self, state: str) -> None:
        busy = state != "idle"
        for widget in (self.progress, self.at, self.stop):
            widget.setVisible(busy)
        for part in (self.formats, self.what, self.profiles, self.versions, self.options, self.place, self.opens):
            part.setEnabled(not busy)
        self.cancel.setEnabled(not busy)
        self._allow()
        if busy:
            self.stop.setFocus()

    def _show_progress(self, done: int, total: int) -> None:
        several = total > 1
        self.progress.setRange(0, total if several else 0)
        self.progress.setValue(done)
        self.at.setText(say("Written: {0} of {1}", figures(done), figures(total)) if several else say("Writing…"))

    def _show_step(self, at: int, total: int) -> None:
        if len(self.choice.documents) == 1 and total:
            self.progress.setRange(0, total)
            self.progress.setValue(at)

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
            self.cancel.setText(say("Close"))
            self.cancel.setFocus()
            self._allow()
        elif len(outcomes) == len(order.documents):
            self.accept()
        else:
            self.at.setText(counted("{0} documents were written.", len(outcomes)))
            self.at.show()

    # The dialog itself --------------------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        self.outgoing.blockSignals(True)  # the dialog is not told of the end it brings about
        self.outgoing.leave()
        super().done(result)


def _without_end(name: str) -> str:
    """The name without the end that tells its format; "A.1" of "A.1.docx"."""
    stem, dot, end = name.rpartition(".")
    return stem if dot and stem and 1 < len(end) < 8 and end.isalnum() and not end.isdigit() else name


def _folder(order: Order) -> Path:
    return order.path if order.into else order.path.parent
