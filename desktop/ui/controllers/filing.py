"""What comes in: files and folders that are opened, imported, or dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.core.messages import numbered
from desktop.ui.desk import Desk
from desktop.ui.dialogs.files import ask_files, ask_folder
from desktop.ui.kept.preferences import Preferences
from desktop.ui.pairs import PairView


class Filing(QObject):
    """Asks which files, and hands them to the desk; `window` is what its dialogs stand over."""

    def __init__(self, desk: Desk, pairs: PairView, preferences: Preferences, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pairs, self._preferences, self._window = desk, pairs, preferences, window
        self.ask_files: Callable[[QWidget, str], Sequence[Path]] = ask_files
        self.ask_folder: Callable[[QWidget, str], Sequence[Path]] = ask_folder

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {
            "open": self.open_files,
            "open-folder": self.open_folder,
            "library": self._desk.show_library,
        }

    def open_files(self) -> None:
        """Ask for files, and look at them."""
        files = self.ask_files(self._window, self._preferences.settings.folder)
        if files:
            self._preferences.keep(folder=str(files[0].parent))
            self.look_at(files)

    def open_folder(self) -> None:
        """Ask for a folder, and look at what it holds."""
        folders = self.ask_folder(self._window, self._preferences.settings.folder)
        if folders:
            self._preferences.keep(folder=str(folders[0]))
            self.look_at(folders)

    def look_at(self, paths: Sequence[Path]) -> None:
        """Show what these files and folders hold, and import of it what the reader agrees to."""
        from desktop.ui.dialogs.importing import ImportDialog  # noqa: PLC0415  # brings in every reader

        intake = self._desk.begin_import()
        if intake is not None:
            dialog = ImportDialog(intake, self._pairs.theme(), self._window)
            dialog.finished.connect(lambda _result: self._show_imported(dialog.imported()))
            dialog.add(paths)
            dialog.open()

    def _show_imported(self, documents: Sequence[int]) -> None:
        if documents:
            self._desk.open_document(documents[0])
        if len(documents) > 1:
            self._desk.told.emit(numbered("{0} documents imported. The library lists them.", len(documents)))
