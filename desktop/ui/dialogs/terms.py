"""The reader's list of terms: which one the library has, another in its place, or none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.core.messages import KnownError
from desktop.ui.words import counted, say, tell

if TYPE_CHECKING:
    from desktop.services.library import Library
    from desktop.services.termlists import ListInfo
    from desktop.ui.desk import Desk

Ask = Callable[[QWidget], Path | None]


def ask_terms(parent: QWidget) -> Path | None:
    """The file of a list; none if the reader changed their mind."""
    kinds = ";;".join((say("Lists of terms (*.tbx *.csv *.tsv *.xml)"), say("All files (*)")))
    name, _filter = QFileDialog.getOpenFileName(parent, say("Choose a list of terms"), "", kinds)
    return Path(name) if name else None


class TermsDialog(QDialog):
    """Tells of the list; what is chosen is read in the worker, and a file that is none is refused in a sentence."""

    def __init__(self, desk: Desk, parent: QWidget, ask: Ask = ask_terms) -> None:
        super().__init__(parent)
        self._desk = desk
        self._library: Library = desk.open_review()[0]
        self._ask = ask
        self._working = self._closed = self._listed = False
        self.setWindowTitle(say("List of terms"))
        self.setMinimumWidth(460)
        self.said, self.fault = self._label(""), self._label("error")
        self.choose = QPushButton(say("Choose a file…"))
        self.choose.clicked.connect(self._choose)
        self.remove = QPushButton(say("Remove the list"))
        self.remove.clicked.connect(self._remove)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(say("Close"))
        buttons.addButton(self.choose, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.remove, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        about = self._label("muted")
        about.setText(
            say(
                "A list says how each of your terms is to be translated: a TBX file, or a table (CSV, TSV) whose first "
                "row names languages by their codes. All documents of the library are checked against it."
            )
        )
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        for widget in (self.said, self.fault, about, buttons):
            layout.addWidget(widget)
        self._look_up()

    def _label(self, role: str) -> QLabel:
        label = QLabel()
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def done(self, result: int) -> None:
        super().done(result)
        self._closed = True
        if not self._working:
            self.deleteLater()

    # The list -----------------------------------------------------------------------------------------------------

    def _look_up(self) -> None:
        library = self._library
        self._run(lambda: _info(library), changed=False)

    def _choose(self) -> None:
        path, library = self._ask(self), self._library
        if path is not None:
            self._run(lambda: _put(library, path), changed=True)

    def _remove(self) -> None:
        library = self._library
        self._run(lambda: _remove(library), changed=True)

    def _run(self, work: Callable[[], ListInfo | None], *, changed: bool) -> None:
        self.fault.hide()
        self._begin(working=True)
        self._desk.tasks.run(lambda _report: work(), lambda info: self._show(info, changed=changed), self._refuse)

    def _show(self, info: ListInfo | None, *, changed: bool) -> None:
        if changed:
            self._desk.saved.emit()  # everything is to be checked anew
        self._listed = info is not None
        if info is None:
            self.said.setText(say("The library has no list of terms."))
        else:
            self.said.setText(counted("{1}, {0} terms, added on {2}.", info.terms, info.name, info.added_at[:10]))
        self._begin(working=False)

    def _refuse(self, error: KnownError) -> None:
        self.fault.setText(tell(error.message))
        self.fault.show()
        self._begin(working=False)

    def _begin(self, *, working: bool) -> None:
        """Nothing is asked for twice; a dialog that was closed meanwhile goes when the work is at its end."""
        self._working = working
        self.choose.setEnabled(not working)
        self.remove.setEnabled(self._listed and not working)
        if self._closed and not working:
            self.deleteLater()


def _info(library: Library) -> ListInfo | None:
    from desktop.services.termlists import terms_info  # noqa: PLC0415  # the data layer is imported in the worker

    return terms_info(library)


def _put(library: Library, path: Path) -> ListInfo:
    from desktop.services.files import bytes_of, shown_name  # noqa: PLC0415  # the data layer is imported in the worker
    from desktop.services.termlists import set_terms  # noqa: PLC0415

    return set_terms(library, shown_name(path), bytes_of(path))


def _remove(library: Library) -> None:
    from desktop.services.termlists import remove_terms  # noqa: PLC0415  # the data layer is imported in the worker

    remove_terms(library)
