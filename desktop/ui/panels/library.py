"""The documents of the library: what each is, how far its review has come, when it was last open."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.core.document import STATUSES, DocumentInfo
from desktop.core.folding import fold
from desktop.core.languages import language
from desktop.ui.look.fonts import smaller_of, ui_font
from desktop.ui.look.scale import scaled
from desktop.ui.look.theme import Theme
from desktop.ui.panels.lines import draw_line, isolated, led
from desktop.ui.words import counted, figures, later, say

if TYPE_CHECKING:
    from desktop.services.progress import Shelved

Index = QModelIndex | QPersistentModelIndex
Order = Literal["opened", "imported", "title"]

ORDERS: Mapping[Order, str] = {
    "opened": later("Last opened"),
    "imported": later("Last imported"),
    "title": later("Title"),
}

BATCH = 500
"""Lines laid out at a time."""

LISTED = Qt.ItemDataRole.UserRole
PAD, GAP, BAR_HEIGHT = 14, 5, 3
BAR = 120
"""How long the bar of what is done is where the interface has its usual size."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A line: `done` of `total` paragraphs are reviewed or approved, in the translations if there are any.

    Times are ISO 8601 in UTC, `opened` is empty where it is not known; `key` is what is searched, `name` sorted by.
    """

    document: DocumentInfo
    imported: str
    done: int
    total: int
    findings: int
    key: str
    name: str
    opened: str = ""

    @property
    def title(self) -> str:
        """What the document is called."""
        return self.document.title or say("Untitled document")

    @property
    def languages(self) -> str:
        """The languages of its versions, in their own names, as the interface writes a list."""
        return say(", ").join(isolated(language(version.language).own_name) for version in self.document.versions)


def listed(shelved: Shelved) -> Listed:
    """What a line says of a document; folding takes its time, so this is for the worker."""
    document = shelved.document
    translations = [at for at, version in enumerate(document.versions) if not version.original]
    counts = [shelved.statuses[at] for at in translations] or list(shelved.statuses)
    done = sum(each[STATUSES.index("reviewed")] + each[STATUSES.index("approved")] for each in counts)
    names = (part for version in document.versions for part in (version.language, language(version.language).own_name))
    key = fold(" ".join((document.symbol, document.title, *names)))
    name = fold(document.title or document.symbol)
    return Listed(document, shelved.imported_at, done, sum(map(sum, counts)), shelved.open_findings, key, name)


def with_times(lines: Sequence[Listed], opened: Mapping[int, str]) -> tuple[Listed, ...]:
    """The lines with when their documents were last opened."""
    return tuple(
        replace(line, opened=opened[line.document.id]) if line.document.id in opened else line for line in lines
    )


_KEYS: Mapping[Order, Callable[[Listed], tuple[str, ...]]] = {
    "opened": lambda line: (line.opened, line.imported),
    "imported": lambda line: (line.imported,),
    "title": lambda line: (line.name, line.document.symbol),
}


def in_order(lines: Sequence[Listed], order: Order) -> tuple[Listed, ...]:
    """The lines in that order; the latest first where it is one of times."""
    return tuple(sorted(lines, key=_KEYS[order], reverse=order != "title"))


def having(lines: Sequence[Listed], words: str) -> tuple[Listed, ...]:
    """The lines that have all of these words, in any of their parts."""
    wanted = fold(words).split()
    return tuple(line for line in lines if all(word in line.key for word in wanted))


def progress_text(line: Listed) -> str:
    """How far the review is."""
    return counted("{0} of {1} reviewed", line.done, figures(line.total))


def day(at: str) -> str:
    """The day of a time, where the reader is."""
    return datetime.fromisoformat(at).astimezone().strftime("%Y-%m-%d") if at else ""


def about(line: Listed) -> str:
    """The second line: languages, what waits, when it was last open or came."""
    told = [line.languages]
    if line.findings:
        told.append(say("Open findings: {0}", figures(line.findings)))
    when = say("opened {0}", day(line.opened)) if line.opened else say("imported {0}", day(line.imported))
    return "   ·   ".join((*told, when))


class LibraryModel(QAbstractListModel):
    """The lines that are shown, read-only."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[Listed, ...] = ()

    def show(self, lines: tuple[Listed, ...]) -> None:
        """Put these in place of the others."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LISTED:
            return line
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.title
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "; ".join(filter(None, (line.document.symbol, line.title, about(line), progress_text(line))))
        return None


class LibraryDelegate(QStyledItemDelegate):
    """Two lines: symbol and title, and quiet under them the rest; at the trailing side how far the review is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, 2 * option.fontMetrics.height() + GAP + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, theme = index.data(LISTED), self.theme
        if theme is None or not isinstance(line, Listed):
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.selection))
            self._draw_bar_of_current(painter, option, theme)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(theme.accent_tint))
        painter.setPen(QColor(theme.hairline))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        area = option.rect.adjusted(PAD, 8, -PAD, -9)
        bar = scaled(BAR)
        room = area.adjusted(bar + 24 if rtl else 0, 0, 0 if rtl else -(bar + 24), 0)
        self._draw_name(painter, option.font, line, _upper(room), theme, rtl=rtl)
        painter.setFont(smaller_of(option.font))
        painter.setPen(QColor(theme.muted))
        draw_line(painter, _lower(room), led(about(line)), at_right=rtl)
        left = area.left() if rtl else area.right() + 1 - bar
        self._draw_progress(painter, line, QRect(left, area.top(), bar, area.height()), theme, rtl=rtl)
        painter.restore()

    def _draw_bar_of_current(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        rtl, box = option.direction == Qt.LayoutDirection.RightToLeft, option.rect
        painter.fillRect(box.right() - 2 if rtl else box.left(), box.top(), 3, box.height(), QColor(theme.accent))

    def _draw_name(self, painter: QPainter, font: QFont, line: Listed, box: QRect, theme: Theme, *, rtl: bool) -> None:
        symbol = line.document.symbol
        if symbol:
            painter.setFont(font)
            painter.setPen(QColor(theme.accent))
            draw_line(painter, box, symbol, at_right=rtl)
            width = min(painter.fontMetrics().horizontalAdvance(symbol) + 12, box.width())
            box = box.adjusted(0 if rtl else width, 0, -width if rtl else 0, 0)
        painter.setFont(ui_font(bold=True))
        painter.setPen(QColor(theme.text))
        draw_line(painter, box, line.title, at_right=rtl)

    def _draw_progress(self, painter: QPainter, line: Listed, box: QRect, theme: Theme, *, rtl: bool) -> None:
        painter.setPen(QColor(theme.muted))
        draw_line(painter, _upper(box), led(progress_text(line)), at_right=not rtl)
        bar = QRect(box.left(), _lower(box).center().y() - 1, box.width(), BAR_HEIGHT)
        painter.fillRect(bar, QColor(theme.hairline))
        filled = round(bar.width() * line.done / line.total) if line.total else 0
        bar.setLeft(bar.right() + 1 - filled) if rtl else bar.setWidth(filled)
        painter.fillRect(bar, QColor(theme.accent))


def _upper(box: QRect) -> QRect:
    return QRect(box.left(), box.top(), box.width(), box.height() // 2)


def _lower(box: QRect) -> QRect:
    return QRect(box.left(), box.top() + box.height() // 2, box.width(), box.height() - box.height() // 2)


class LibraryList(QListView):
    """The list; Enter opens, and so does a double click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setAccessibleName(say("Library"))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines = LibraryModel(self)
        self.setModel(self.lines)
        self._delegate = LibraryDelegate(self)
        self.setItemDelegate(self._delegate)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_lines(self, lines: tuple[Listed, ...]) -> None:
        """Show these; the document at hand stays at hand if it is among them."""
        before = self.at_hand()
        self.lines.show(lines)
        found = next((at for at, line in enumerate(lines) if before and line.document.id == before.document.id), 0)
        self.setCurrentIndex(self.lines.index(found))

    def at_hand(self) -> Listed | None:
        """The line that is chosen."""
        index = self.currentIndex()
        return self.lines.lines[index.row()] if index.isValid() else None

    def chosen(self) -> tuple[DocumentInfo, ...]:
        """The documents that are chosen, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self.lines.lines[row].document for row in rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.text().strip() and event.text().isprintable() and not held:
            event.ignore()  # what is typed is searched for, which the page sees to
        else:
            super().keyPressEvent(event)
