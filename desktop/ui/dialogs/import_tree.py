"""The tree of an import: documents and their files, changed in place; Qt keeps the cells, so painting never waits."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from desktop.core.messages import Message
from desktop.services.planning import Plan, Planned, PlannedDocument
from desktop.ui.dialogs.import_words import encoding_title, format_title, language_title, listed
from desktop.ui.look.fonts import ui_font
from desktop.ui.look.theme import Theme
from desktop.ui.panels.lines import isolated, led
from desktop.ui.words import counted, later, say, tell

NAME, LANGUAGE, ROLE, SYMBOL, PARAGRAPHS, NOTES, SAID = range(7)
TITLES = (
    later("File"),
    later("Language"),
    later("Version"),
    later("Symbol"),
    later("Paragraphs"),
    later("Footnotes"),
    later("Remarks"),
)
PATH = Qt.ItemDataRole.UserRole
UNREADABLE = Path()

Fate = Callable[[Path], tuple[str, Message | None]]
"""Where a file is: reading, storing, done, again (it was there), failed (with the sentence), or nowhere yet ("")."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the tree: its key, the texts of its columns, whether it is ticked (None: cannot be), and its voice."""

    key: Path
    texts: tuple[str, ...]
    tip: str = ""
    ticked: Qt.CheckState | None = None
    voice: str = ""
    below: tuple[Line, ...] = ()


class ImportTree(QStandardItemModel):
    """Files carry their path in PATH; documents that of their first file."""

    ticked = Signal(object, bool)  # the paths of the files, taken or not
    grown = Signal(object)  # QModelIndex of rows that are new

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(0, len(TITLES), parent)
        self._theme = theme
        self._documents: list[Line] = []
        self._known: dict[Path, tuple[Planned, object, Line]] = {}
        self._showing = False
        self.setHorizontalHeaderLabels([say(title) for title in TITLES])
        for column in (PARAGRAPHS, NOTES):
            self.setHeaderData(column, Qt.Orientation.Horizontal, _AT_END, Qt.ItemDataRole.TextAlignmentRole)
        self.itemChanged.connect(self._tick)

    def show_plan(self, plan: Plan, fate: Fate) -> bool:
        """Bring the tree to the plan; whether rows came, went or moved."""
        lines = [_document_line(document, self._file_lines(document, fate), fate) for document in plan.documents]
        unreadable = plan.unreadable
        if unreadable:
            lines.append(_unreadable_line(unreadable, fate))
        self._showing = True
        moved = self._bring(self.invisibleRootItem(), self._documents, lines, self._theme)
        self._documents = lines
        self._showing = False
        return moved

    def _file_lines(self, document: PlannedDocument, fate: Fate) -> tuple[Line, ...]:
        """The document's files; of 500 only those are worded anew that are not what they were."""
        return tuple(self._file_line(file, fate, not place) for place, file in enumerate(document.files))

    def _file_line(self, file: Planned, fate: Fate, original: bool) -> Line:
        path = file.seen.path
        state, _error = fate(path)
        known = self._known.get(path)
        if known is None or known[0] is not file or known[1] != (state, original):
            known = file, (state, original), _file_line(file, state, original=original)
            self._known[path] = known
        return known[2]

    def _bring(self, parent: QStandardItem, before: Sequence[Line], after: Sequence[Line], theme: Theme) -> bool:
        """Let the rows under `parent` be those lines; answers whether any came, went or moved."""
        old = {line.key: line for line in before}
        keys = [line.key for line in before]
        moved = _remove(parent, keys, {line.key for line in after})
        fresh: list[QStandardItem] = []
        for row, line in enumerate(after):
            here, known = row < len(keys) and keys[row] == line.key, old.get(line.key)
            if here and known == line:
                continue
            items = _children(parent, row) if here else _put(parent, row, line.key, keys, new=known is None)
            if known != line:
                _fill(items, line, theme)
            if not here:
                fresh.append(items[0])
            moved |= self._bring(items[0], known.below if known else (), line.below, theme) or not here
        if fresh:
            self.grown.emit([item.index() for item in fresh])
        return moved

    def _tick(self, item: QStandardItem) -> None:
        if not self._showing and item.column() == NAME:
            paths = [path for path in paths_of(item.index()) if path != UNREADABLE]
            self.ticked.emit(paths, item.checkState() != Qt.CheckState.Unchecked)

    def index_of(self, path: Path) -> QModelIndex:
        """Where the file stands; an invalid index if it does not."""
        root = self.invisibleRootItem()
        for row, document in enumerate(self._documents):
            for below, line in enumerate(document.below):
                if line.key == path:
                    return root.child(row).child(below).index()
        return QModelIndex()


def _remove(parent: QStandardItem, keys: list[Path], wanted: Collection[Path]) -> bool:
    """Take away the rows, and their keys, that are not wanted."""
    gone = [row for row, key in enumerate(keys) if key not in wanted]
    for row in reversed(gone):
        parent.removeRow(row)
        del keys[row]
    return bool(gone)


def _children(parent: QStandardItem, row: int) -> list[QStandardItem]:
    return [parent.child(row, column) for column in range(len(TITLES))]


def _put(parent: QStandardItem, row: int, key: Path, keys: list[Path], *, new: bool) -> list[QStandardItem]:
    """The row of that key at that place, made new or brought from further below."""
    if new:
        items = [_item() for _title in TITLES]
    else:
        at = keys.index(key)
        items = parent.takeRow(at)
        del keys[at]
    parent.insertRow(row, items)
    keys.insert(row, key)
    return items


def paths_of(index: QModelIndex) -> list[Path]:
    """The file of a row, or those of a document's."""
    first = index.siblingAtColumn(NAME)
    model = first.model()
    rows = model.rowCount(first) if first.isValid() else 0
    if first.isValid() and not first.parent().isValid():
        return [model.index(row, NAME, first).data(PATH) for row in range(rows)]
    return [first.data(PATH)] if first.isValid() else []


_AT_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


def _item() -> QStandardItem:
    item = QStandardItem()
    item.setEditable(False)
    return item


def _fill(items: Sequence[QStandardItem], line: Line, theme: Theme) -> None:
    colours = {"muted": theme.muted, "finding": theme.finding, "error": theme.deleted, "done": theme.inserted}
    for column, (item, text) in enumerate(zip(items, line.texts, strict=True)):
        item.setText(text)
        item.setData(text or say("(nothing)"), Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip(line.tip)
        spoken = column == SAID or (column == NAME and line.voice in {"error", "done"})
        voice = "muted" if line.ticked == Qt.CheckState.Unchecked else line.voice if spoken else ""
        item.setData(QBrush(QColor(colours.get(voice, theme.text))), Qt.ItemDataRole.ForegroundRole)
        if column in {PARAGRAPHS, NOTES}:
            item.setData(_AT_END, Qt.ItemDataRole.TextAlignmentRole)
    items[NAME].setData(line.key, PATH)
    if line.below:
        items[NAME].setFont(ui_font(bold=True))
    items[NAME].setCheckable(line.ticked is not None)
    items[NAME].setData(line.ticked, Qt.ItemDataRole.CheckStateRole)


# What the rows say ----------------------------------------------------------------------------------------------


def _document_line(document: PlannedDocument, below: tuple[Line, ...], fate: Fate) -> Line:
    title = document.title or say("Untitled document")
    state, error = fate(document.files[0].seen.path)
    told = {"done": say("Imported"), "again": say("Was in the library already")}.get(
        state, tell(error) if error else ""
    )
    text = led(listed((document.symbol or title, told, "" if error or not document.symbol else title)))
    ticks = {line.ticked for line in below}
    tick = below[0].ticked if len(ticks) == 1 else Qt.CheckState.PartiallyChecked
    voice = "error" if error else "done" if told else "heading"
    return _spanned(document.files[0].seen.path, text, f"{title}\n{told}".strip(), tick, voice, below)


def _spanned(
    key: Path, text: str, tip: str, tick: Qt.CheckState | None, voice: str, below: tuple[Line, ...] = ()
) -> Line:
    """A row whose one text runs over all columns."""
    return Line(key, (text, *("",) * (len(TITLES) - 1)), tip, tick, voice, below)


def _file_line(file: Planned, state: str, *, original: bool) -> Line:
    seen = file.seen
    said, voice = _said(file, state)
    texts = (
        led(isolated(seen.name)),
        say(", ").join(map(language_title, seen.languages)),
        say("Original") if original else say("Translation"),
        led(isolated(seen.symbol)) if seen.symbol else "",
        str(seen.paragraphs),
        str(seen.footnotes) if seen.footnotes else "",
        led(said),
    )
    tick = Qt.CheckState.Checked if file.taken else Qt.CheckState.Unchecked
    return Line(seen.path, texts, _tip(file), None if state in {"storing", "done", "again"} else tick, voice)


def _said(file: Planned, state: str) -> tuple[str, str]:
    """What there is to know of a file, in a few words and in which voice; its whole sentences are in the preview."""
    seen = file.seen
    if state == "reading":
        return say("Being read…"), "muted"
    if state == "storing":
        return say("Importing…"), "muted"
    if not file.taken:
        return say("Left out"), "muted"
    if seen.repairable and not file.choices.repair:
        return say("Decoded twice?"), "finding"
    if seen.textual and not seen.encoding.startswith("utf-8"):
        return encoding_title(seen.encoding), "finding"
    return ("" if seen.format == "text" else format_title(seen.format)), "muted"


def _tip(file: Planned) -> str:
    return "\n".join((str(file.seen.path), *map(tell, file.seen.notices)))


def _unreadable_line(files: Sequence[Planned], fate: Fate) -> Line:
    below = tuple(_unread_line(file, fate) for file in files)
    return _spanned(UNREADABLE, led(counted("{0} files not readable, left out", len(files))), "", None, "error", below)


def _unread_line(file: Planned, fate: Fate) -> Line:
    state, _error = fate(file.seen.path)
    said = tell(file.seen.error) if file.seen.error else ""
    text = listed((file.seen.name, say("Being read…"))) if state == "reading" else said
    return _spanned(file.seen.path, led(text), f"{file.seen.path}\n{said}", None, "error")
