"""All threads of the document in the panel of comments: which of them are shown, and three lines for each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.document import DocumentInfo
from desktop.core.languages import language
from desktop.core.outline import Outline
from desktop.core.text import visible
from desktop.core.threads import ANY, Sought, Standing, Thread, having, is_open
from desktop.ui.look.fonts import load_faces_of, ui_font
from desktop.ui.look.theme import Theme
from desktop.ui.panels.filters import Choice, Option
from desktop.ui.panels.lines import begins_right, draw_line, isolated, led
from desktop.ui.panels.talk import head_of
from desktop.ui.words import counted, figures, later, say

Index = QModelIndex | QPersistentModelIndex
THREAD = Qt.ItemDataRole.UserRole
PAD, GAP = 16, 3

STANDINGS: tuple[tuple[Standing, str, str], ...] = (
    ("open", later("Open"), later("Open")),
    ("resolved", later("Resolved"), later("Resolved")),
    ("", later("Open and resolved"), later("All")),
)


class Listing(NamedTuple):
    """All threads of a document, and what its rows and versions are called."""

    threads: tuple[Thread, ...] = ()
    outline: Outline = Outline()
    languages: tuple[str, ...] = ()

    def place_of(self, thread: Thread) -> str:
        """Where a thread stands."""
        name = _own_name(self.languages[thread.version]) if thread.version < len(self.languages) else ""
        return "   ".join(filter(None, (isolated(self.outline.label_of(thread.row)), name)))


def listing(threads: Sequence[Thread], outline: Outline, document: DocumentInfo | None) -> Listing:
    """The threads of a document, to be listed."""
    languages = tuple(version.language for version in document.versions) if document is not None else ()
    return Listing(tuple(threads), outline, languages)


def _own_name(code: str) -> str:
    name = language(code).own_name
    return name[:1].upper() + name[1:]


class ThreadsModel(QAbstractListModel):
    """The threads that are shown, read-only."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.listing = Listing()
        self.shown: tuple[Thread, ...] = ()

    def show(self, listed: Listing, shown: tuple[Thread, ...]) -> None:
        """Put these in place of the others."""
        self.beginResetModel()
        self.listing, self.shown = listed, shown
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        thread = self.shown[index.row()]
        if role == THREAD:
            return thread
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = (self.listing.place_of(thread), thread.quote, thread.first.body, about(thread))
            return "; ".join(filter(None, said))
        return thread.first.body if role == Qt.ItemDataRole.ToolTipRole else None


def about(thread: Thread) -> str:
    """Who began the thread and when, how many answered, whether it is resolved."""
    answers = (counted("{0} answers", len(thread.answers)),) if thread.answers else ()
    resolved = () if is_open(thread) else (say("✓ Resolved"),)
    return "   ·   ".join((head_of(thread.first), *answers, *resolved))


class ThreadsDelegate(QStyledItemDelegate):
    """Where it is, and on which words; what was said; who said it, and what became of it."""

    def __init__(self, model: ThreadsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.theme: Theme | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, 3 * option.fontMetrics.height() + 2 * GAP + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        thread, theme = index.data(THREAD), self.theme
        if theme is None or not isinstance(thread, Thread):
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.selection))
        painter.setPen(QColor(theme.hairline))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        first, second, third = _lines(option.rect.adjusted(PAD, 6, -PAD, -7))
        self._draw_place(painter, thread, first, theme, rtl=rtl)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.text if is_open(thread) else theme.muted))
        body = visible(" ".join(thread.first.body.split()))
        draw_line(painter, second, body, at_right=begins_right(body))
        painter.setFont(ui_font(pixels=11))
        painter.setPen(QColor(theme.muted))
        draw_line(painter, third, led(about(thread)), at_right=rtl)
        painter.restore()

    def _draw_place(self, painter: QPainter, thread: Thread, box: QRect, theme: Theme, *, rtl: bool) -> None:
        painter.setFont(ui_font(pixels=11))
        painter.setPen(QColor(theme.muted))
        place = led(self._model.listing.place_of(thread))
        draw_line(painter, box, place, at_right=rtl)
        used = min(box.width(), painter.fontMetrics().horizontalAdvance(place) + 10)
        if thread.quote:
            painter.setPen(QColor(theme.accent))
            room = box.adjusted(0 if rtl else used, 0, -used if rtl else 0, 0)
            draw_line(painter, room, say("“{0}”", isolated(" ".join(thread.quote.split()))), at_right=rtl)


def _lines(area: QRect) -> tuple[QRect, QRect, QRect]:
    height = (area.height() - 2 * GAP) // 3
    first, second, third = (
        QRect(area.left(), area.top() + at * (height + GAP), area.width(), height) for at in range(3)
    )
    return first, second, third


class ThreadsBar(QWidget):
    """Says which threads are shown; `wanted` comes with what the reader wants instead."""

    wanted = Signal(object)  # Sought

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sought = Sought()
        self.standing = Choice(say("Open or resolved"), self)
        self.author = Choice(say("Author"), self)
        self.version = Choice(say("Language"), self)
        self.clear = QToolButton(self)
        self.clear.setText("×")
        self.clear.setAccessibleName(say("Clear the filters"))
        self.clear.setToolTip(say("Clear the filters"))
        self.clear.clicked.connect(lambda: self.wanted.emit(Sought()))
        self.count = QLabel()
        self.count.setProperty("role", "small")
        self.words = QLineEdit()
        self.words.setPlaceholderText(say("Find in comments"))
        self.words.setAccessibleName(say("Find in comments"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(lambda words: self.wanted.emit(replace(self.sought, words=words)))
        self._lay_out()

    def _lay_out(self) -> None:
        menus = QHBoxLayout()
        menus.setContentsMargins(12, 6, 12, 0)
        menus.setSpacing(0)
        for choice in (self.standing, self.author, self.version):
            choice.picked.connect(self.wanted)
            menus.addWidget(choice)
        menus.addStretch(1)
        menus.addWidget(self.clear)
        menus.addWidget(self.count)
        field = QHBoxLayout()
        field.setContentsMargins(16, 4, 16, 6)
        field.addWidget(self.words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(menus)
        layout.addLayout(field)

    def show_listing(self, listed: Listing, sought: Sought, shown: int) -> None:
        """What is sought, what else could be, and how many threads that makes."""
        self.sought = sought
        others = replace(sought, standing="", words="")
        counts = Counter("open" if is_open(each) else "resolved" for each in having(listed.threads, others))
        counts[""] = counts.total()
        standings = (
            Option(replace(sought, standing=key), say(title), counts[key], say(short))
            for key, title, short in STANDINGS
        )
        self.standing.show_options(standings, sought, replace(sought, standing="open"))
        self.author.show_options(_authors(listed.threads, sought), sought, replace(sought, author=""))
        self.version.show_options(_versions(listed, sought), sought, replace(sought, version=ANY))
        self.version.setVisible(len(listed.languages) > 1)
        self.clear.setVisible(sought != Sought())
        self.count.setText(say("{0} of {1}", figures(shown), figures(len(listed.threads))) if listed.threads else "")
        if self.words.text() != sought.words:
            self.words.setText(sought.words)


def _authors(threads: Iterable[Thread], sought: Sought) -> Iterator[Option]:
    counts = Counter(author for thread in threads for author in {each.author for each in thread.comments})
    if sought.author:
        counts.setdefault(sought.author, 0)
    yield Option(replace(sought, author=""), say("All authors"), short=say("Author"))
    for author in sorted(filter(None, counts), key=lambda author: (-counts[author], author)):
        yield Option(replace(sought, author=author), author, counts[author])


def _versions(listed: Listing, sought: Sought) -> Iterator[Option]:
    counts = Counter(thread.version for thread in listed.threads)
    yield Option(replace(sought, version=ANY), say("All languages"), short=say("Language"))
    for version, code in enumerate(listed.languages):
        load_faces_of(code)
        yield Option(replace(sought, version=version), _own_name(code), counts[version])


class ThreadsView(QWidget):
    """The filters and the list; Enter or a click goes to the place, Escape back to the text."""

    wanted = Signal(object)  # Thread: the place to go to
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing = Listing()
        self.bar = ThreadsBar()
        self.bar.wanted.connect(self.seek)
        self._model = ThreadsModel(self)
        self.list = QListView()
        self.list.setObjectName("threads")
        self.list.setAccessibleName(say("Comments in the document"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self._model)
        self._delegate = ThreadsDelegate(self._model, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.activated.connect(self._go)
        self.list.clicked.connect(self._go)
        self.none = QLabel()
        self.none.setProperty("role", "muted")
        self.none.setWordWrap(True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.none.setContentsMargins(16, 8, 16, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.none, 1)
        layout.addWidget(self.list, 1)
        self.seek(Sought())

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def show_listing(self, listed: Listing) -> None:
        """All threads of the document; those that are sought are shown."""
        same = (listed.threads, listed.languages) == (self._listing.threads, self._listing.languages)
        self._listing = self._model.listing = listed
        if same:
            self.list.viewport().update()  # their rows may be called otherwise
        else:
            self.seek(self.bar.sought)

    def seek(self, sought: Sought) -> None:
        """Show these; the one at hand stays at hand if it is among them."""
        before, top = self.at_hand(), self.list.verticalScrollBar().value()
        shown = having(self._listing.threads, sought)
        self._model.show(self._listing, shown)
        keys = [thread.first.key for thread in shown]
        if before is not None and before.first.key in keys:
            self.list.setCurrentIndex(self._model.index(keys.index(before.first.key)))
            self.list.verticalScrollBar().setValue(top)
        self.bar.show_listing(self._listing, sought, len(shown))
        self.list.setVisible(bool(shown))
        self.none.setVisible(not shown)
        there = self._listing.threads
        self.none.setText(say("No comment is like that.") if there else say("Nothing was said of this document yet."))

    def shown(self) -> tuple[Thread, ...]:
        """The threads in the list."""
        return self._model.shown

    def at_hand(self) -> Thread | None:
        """The thread that is chosen."""
        at = self.list.currentIndex().row()
        return self.shown()[at] if 0 <= at < len(self.shown()) else None

    def _go(self, index: Index) -> None:
        self.wanted.emit(index.data(THREAD))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
