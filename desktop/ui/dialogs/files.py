"""Which files to open, and where to write an export."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.ui.words import later, say


@dataclass(frozen=True, slots=True)
class Target:
    """What to export and where to; `replace` where the reader agreed to replace the very file."""

    path: Path
    form: str
    visual: bool
    replace: bool = False


FORMS = (
    (later("Annotated page, side by side (*.html)"), "html", ".html", False),
    (later("Corrected text of this column (*.txt)"), "txt", ".txt", False),
    (later("Corrected text of this column, in visual order (*.txt)"), "txt", ".txt", True),
)


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


def ask_target(parent: QWidget, proposal: Path) -> Target | None:
    """Where to export to; the dialog itself asks before the file that was named is replaced."""
    titles = [say(title) for title, _form, _suffix, _visual in FORMS]
    name, chosen = QFileDialog.getSaveFileName(parent, say("Export"), str(proposal), ";;".join(titles))
    if not name:
        return None
    _title, form, suffix, visual = FORMS[titles.index(chosen) if chosen in titles else 0]
    path = Path(name)
    return Target(path if path.suffix else path.with_suffix(suffix), form, visual, replace=bool(path.suffix))
