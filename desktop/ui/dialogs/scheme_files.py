"""Where schemes of tags are asked for, read and written: files, and, in the worker, the library."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop.core.messages import KnownError
from desktop.core.tagsets import TagScheme, parse
from desktop.ui.words import say

if TYPE_CHECKING:
    from desktop.services.library import Library

Answer = Literal["save", "discard", "back"]


def ask_scheme(parent: QWidget) -> Path | None:
    """The file of a scheme; none if the reader changed their mind."""
    kinds = ";;".join((say("Schemes of tags (*.toml)"), say("All files (*)")))
    name, _filter = QFileDialog.getOpenFileName(parent, say("Choose a scheme of tags"), "", kinds)
    return Path(name) if name else None


def ask_where(parent: QWidget, proposal: str) -> Path | None:
    """Where to write a scheme; the dialog itself asks before a file is replaced."""
    name, _filter = QFileDialog.getSaveFileName(
        parent, say("Save the scheme as a file"), proposal, say("Schemes of tags (*.toml)")
    )
    return Path(name) if name else None


def ask_unsaved(parent: QWidget) -> Answer:
    """What is to become of what was changed and not saved."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, say("Tag schemes"), say("What you changed is not saved."), parent=parent)
    save = box.addButton(say("Save"), QMessageBox.ButtonRole.AcceptRole)
    discard = box.addButton(say("Do not save"), QMessageBox.ButtonRole.DestructiveRole)
    back = box.addButton(say("Back"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(save)
    box.setEscapeButton(back)
    box.exec()
    answers: dict[object, Answer] = {save: "save", discard: "discard"}
    return answers.get(box.clickedButton(), "back")


def stored_schemes(library: Library) -> tuple[TagScheme, ...]:
    """The schemes there are."""
    from desktop.services import tagsets  # noqa: PLC0415  # the data layer is imported in the worker

    return tagsets.schemes(library)


def store_schemes(library: Library, schemes: tuple[TagScheme, ...]) -> tuple[TagScheme, ...]:
    """Let the library have these; answers all there are then."""
    from desktop.services import tagsets  # noqa: PLC0415  # the data layer is imported in the worker

    for scheme in schemes:
        tagsets.save(library, scheme)
    return tagsets.schemes(library)


def remove_scheme(library: Library, name: str) -> None:
    """Let the library have a scheme no more."""
    from desktop.services import tagsets  # noqa: PLC0415  # the data layer is imported in the worker

    tagsets.remove(library, name)


def read_scheme(path: Path) -> TagScheme:
    """The scheme in a file; raises KnownError for one that holds none."""
    from desktop.services.files import bytes_of, shown_name  # noqa: PLC0415  # the data layer is imported in the worker

    try:
        return parse(bytes_of(path).decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise KnownError("{0} is no scheme of tags: it is not a text in UTF-8.", shown_name(path)) from error


def write_scheme(path: Path, text: str, *, replace: bool) -> None:
    """Write a scheme; over a file that is there only where the reader agreed to that."""
    from desktop.services.exporting import write_file  # noqa: PLC0415  # the data layer is imported in the worker

    write_file(path, text.encode(), overwrite=replace)
