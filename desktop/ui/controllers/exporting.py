"""What goes out: the export dialog, the last export made again, and many documents at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.core.document import DocumentInfo
from desktop.core.messages import Message, message, numbered
from desktop.ui.desk import Desk
from desktop.ui.kept.preferences import Preferences
from desktop.ui.pairs import PairView
from desktop.ui.welcome import Welcome
from desktop.ui.words import counted

if TYPE_CHECKING:
    from desktop.core.export.asked import Asked
    from desktop.services.exporting_many import Outcome
    from desktop.ui.dialogs.export_choice import Choice
    from desktop.ui.jobs.outgoing import Outgoing
    from desktop.ui.jobs.prospects import Order


class Exporting(QObject):
    """`window` is what its dialog stands over; `open_file` shows a file or folder in a program of the system's."""

    working = Signal(bool)  # an export without a dialog is under way

    def __init__(
        self,
        desk: Desk,
        pairs: PairView,
        welcome: Welcome,
        preferences: Preferences,
        window: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._pairs, self._welcome = desk, pairs, welcome
        self._preferences, self._window = preferences, window
        self._again: Outgoing | None = None
        self._written: dict[Path, tuple[int, int]] = {}
        self._places: dict[tuple[int, str], Path] = {}  # where a document went last in a format
        self.open_file: Callable[[Path], object] = open_file

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {"export": self.export, "export-again": self.export_again, "export-library": self.export_library}

    # With the dialog ----------------------------------------------------------------------------------------------

    def export(self) -> None:
        """Ask how and where to, and write the document that is open."""
        from desktop.ui.dialogs.export_choice import Choice  # noqa: PLC0415  # not before it is wanted
        from desktop.ui.dialogs.export_words import document_title  # noqa: PLC0415  # the same

        document, outgoing = self._desk.document, self._desk.begin_export()
        if document is not None and outgoing is not None:
            self._open_dialog(outgoing, (Choice(document_title(document), (document,)),))

    def export_library(self) -> None:
        """Ask how, and write documents of the library: those that are chosen in its list, or all."""
        outgoing = self._desk.begin_export()
        if outgoing is not None:
            self._desk.find_documents(lambda documents: self._choose_documents(outgoing, documents))

    def _choose_documents(self, outgoing: Outgoing, documents: Sequence[DocumentInfo]) -> None:
        from desktop.ui.dialogs.export_choice import Choice  # noqa: PLC0415  # not before it is wanted

        if not documents:
            self._desk.told.emit(message("The library is empty: there is nothing to export."))
            return
        choices = [Choice(counted("All {0} documents of the library", len(documents)), tuple(documents), into=True)]
        chosen = self._welcome.chosen() if self._welcome.isVisible() else ()
        if chosen:
            title = counted("The {0} documents that are chosen", len(chosen))
            choices.insert(0 if len(chosen) > 1 else 1, Choice(title, chosen, into=True))
        self._open_dialog(outgoing, choices)

    def _open_dialog(self, outgoing: Outgoing, choices: Sequence[Choice]) -> None:
        from desktop.services.exporting import offered  # noqa: PLC0415  # the data layer
        from desktop.ui.dialogs.exporting import ExportDialog  # noqa: PLC0415  # not before it is wanted

        if any(dialog.isVisible() for dialog in self._window.findChildren(ExportDialog)):
            return
        dialog = ExportDialog(outgoing, offered(), choices, self._preferences, self._pairs.theme(), self._window)
        dialog.exported.connect(
            lambda order, outcomes: self._keep(order, outgoing, outcomes, opens=dialog.opens.isChecked())
        )
        dialog.begin(max(0, self._pairs.current_row()), max(0, self._pairs.current_version()), self._language())
        dialog.open()

    def _language(self) -> str:
        """The language of the interface, as pages speak it."""
        from desktop.core.export.wording import LANGUAGES  # noqa: PLC0415  # not before it is wanted

        code = self._preferences.settings.language or QLocale.system().name()[:2]
        return code if code in LANGUAGES else LANGUAGES[0]

    # Without it ---------------------------------------------------------------------------------------------------

    def export_again(self) -> None:
        """Write the open document as the last one was; the dialog comes where none was."""
        exports = self._preferences.settings.exports
        asked, document = exports.used.get(exports.last), self._desk.document
        if asked is None or document is None:
            self.export()
        else:
            self.write(document, asked, Path(exports.folder or Path.home()))

    def write(self, document: DocumentInfo, asked: Asked, folder: Path) -> None:
        """Write a document where it went last, or into a folder under its own name; what others wrote there stays."""
        from desktop.core.export.asked import wanted  # noqa: PLC0415  # not before it is wanted
        from desktop.core.export.formats import format_of  # noqa: PLC0415  # the same
        from desktop.core.export.naming import file_name  # noqa: PLC0415  # the same

        versions = wanted(asked, document) or document.versions
        name = file_name(document, format_of(asked.form), asked.options, versions)
        path = self._places.get((document.id, asked.form), folder / name)
        outgoing = self._desk.begin_export() if self._again is None else None
        if outgoing is not None:
            self._again = outgoing
            outgoing.ended.connect(lambda outcomes: self._end(outgoing, outcomes))
            self.working.emit(True)
            outgoing.repeat(document, asked, path, self._written)

    def _end(self, outgoing: Outgoing, outcomes: Sequence[Outcome]) -> None:
        self._again = None
        self.working.emit(False)
        self._tell(outgoing, outcomes, opens=False)
        outgoing.leave()
        outgoing.deleteLater()

    def busy(self) -> bool:
        """Whether an export without a dialog is under way."""
        return self._again is not None

    def stop(self) -> None:
        """Stop what is under way without a dialog."""
        if self._again is not None:
            self._again.stop()

    # What became of it --------------------------------------------------------------------------------------------

    def _keep(self, order: Order, outgoing: Outgoing, outcomes: Sequence[Outcome], *, opens: bool) -> None:
        if not order.into and any(outcome.files for outcome in outcomes):
            self._places[order.documents[0].id, order.asked.form] = order.path
        self._tell(outgoing, outcomes, opens=opens)

    def _tell(self, outgoing: Outgoing, outcomes: Sequence[Outcome], *, opens: bool) -> None:
        """Say it in the bar below, and show it if that is wanted: a file, or the folder of several."""
        self._written |= outgoing.stamps
        files = [file.path for outcome in outcomes for file in outcome.files]
        for said in _said(outcomes):
            self._desk.told.emit(said)
        if files and opens:
            self.open_file(files[0] if len(files) == 1 else files[0].parent)


def _said(outcomes: Sequence[Outcome]) -> Iterator[Message]:
    """How many of several documents were written; of one, its files, or why there are none."""
    from desktop.ui.jobs.outgoing import told  # noqa: PLC0415  # not before it is wanted

    if len(outcomes) > 1:
        whole = [outcome for outcome in outcomes if outcome.error is None]
        folder = next((file.path.parent for outcome in outcomes for file in outcome.files), Path())
        yield numbered("{0} documents exported to {1}.", len(whole), folder)
        return
    for outcome in outcomes:
        yield told(outcome) if outcome.error is None else outcome.error.message


def open_file(path: Path) -> bool:
    """Let the system show a file or folder, in whatever program it has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
