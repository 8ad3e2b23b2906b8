"""Which files to open, and where to write an export."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.ui.words import say


def ask_files(parent: QWidget, folder: str) -> tuple[Path, ...]:
    """Originals and their translations; none if the reader changed their mind."""
    names, _filter = QFileDialog.getOpenFileNames(
        parent, say("Open originals and their translations"), folder, say("All files (*)")
    )
    return tuple(Path(name) for name in names)


def ask_folder(parent: QWidget, folder: str) -> tuple[Path, ...]:
    """A folder of texts; none if the reader changed their mind."""
    name = QFileDialog.getExistingDirectory(parent, say("Open a folder of texts"), folder)
    return (Path(name),) if name else ()


def ask_export_file(parent: QWidget, proposal: Path) -> Path | None:
    """Where to export to; whether a file that is there may be replaced is asked elsewhere."""
    name, _filter = QFileDialog.getSaveFileName(
        parent, say("Export to"), str(proposal), say("All files (*)"), options=QFileDialog.Option.DontConfirmOverwrite
    )
    return Path(name) if name else None


def ask_export_folder(parent: QWidget, folder: str) -> Path | None:
    """The folder to export into; none if the reader changed their mind."""
    name = QFileDialog.getExistingDirectory(parent, say("Export into a folder"), folder)
    return Path(name) if name else None
