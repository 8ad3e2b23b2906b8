"""Tags that are proposed: listed by what would become what, each to be left out, and accepted in one go."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.core.document import DocumentInfo
from desktop.core.text import visible
from desktop.ui.dialogs.headers import set_widths
from desktop.ui.dialogs.import_words import language_title
from desktop.ui.panels.lines import draw_line
from desktop.ui.tags import tag_title
from desktop.ui.words import counted, figures, later, say, tell

if TYPE_CHECKING:
    from desktop.services.proposals import Proposal

Index = QModelIndex | QPersistentModelIndex
PROPOSAL = Qt.ItemDataRole.UserRole
CHECKED = Qt.CheckState.Checked

COLUMNS = (later("Where"), later("Paragraph"), later("Why"))
WIDTHS = (190, 320)
LINE = 28


class OpeningDelegate(QStyledItemDelegate):
    """A paragraph's beginning in its own direction, at the side where the list begins."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        role = option.palette.ColorRole
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.brush(role.Highlight))
        painter.setPen(QColor(option.palette.color(role.Text)))
        draw_line(painter, option.rect.adjusted(8, 0, -8, 0), index.data() or "", at_right=rtl)
        painter.restore()


class ProposalsDialog(QDialog):
    """All are ticked to begin with; `chosen` are those that are when it is accepted, which Enter does."""

    def __init__(
        self, proposals: Sequence[Proposal], openings: Mapping[int, str], document: DocumentInfo, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Tags proposed"))
        self._document, self._openings = document, openings
        self.groups: list[QTreeWidgetItem] = []
        self.lines: list[QTreeWidgetItem] = []
        self._said = QLabel()
        self._said.setProperty("role", "muted")
        self._said.setWordWrap(True)
        self.tree = QTreeWidget()
        self._dress_tree()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.give = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.leave = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (self._said, self.tree, self.buttons):
            layout.addWidget(widget, int(widget is self.tree))
        self._list(proposals)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._count)
        self.tree.itemChanged.connect(
            lambda _item, _column: self._later.start(0)
        )  # a group is ticked line by line, and counted once
        self._count()
        self._settle(parent, empty=not proposals)

    def _dress_tree(self) -> None:
        tree = self.tree
        tree.setObjectName("proposals")
        tree.setAccessibleName(say("Tags proposed"))
        tree.setHeaderLabels([say(title) for title in COLUMNS])
        tree.setItemDelegateForColumn(1, OpeningDelegate(tree))
        tree.setUniformRowHeights(True)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setAllColumnsShowFocus(True)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        set_widths(tree.header(), enumerate(WIDTHS))

    def _settle(self, parent: QWidget, *, empty: bool) -> None:
        """An empty list is not shown at all: a sentence says so."""
        self.tree.setVisible(not empty)
        self.give.setVisible(not empty)
        self.leave.setText(say("Close") if empty else say("Leave them"))
        if empty:
            self._said.setText(say("Every paragraph has the tag that its structure and the other languages speak for."))
            self.setMinimumWidth(440)
            return
        self._said.setText(say("Nothing is written yet. One undo takes all of it back."))
        self.resize(min(940, max(640, parent.width() - 160)), min(640, max(400, parent.height() - 120)))
        self.tree.setCurrentItem(self.groups[0])
        self.tree.setFocus()
        self.give.setDefault(True)

    # The list -----------------------------------------------------------------------------------------------------

    def _list(self, proposals: Sequence[Proposal]) -> None:
        groups: dict[tuple[str, str], list[Proposal]] = defaultdict(list)
        for proposal in proposals:
            groups[proposal.before, proposal.after].append(proposal)
        for (before, after), alike in groups.items():
            group = QTreeWidgetItem(
                [say("{0} → {1}", _titled(before), tag_title(after)), counted("{0} paragraphs", len(alike))]
            )
            group.setFlags(group.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
            lines = [self._line(proposal) for proposal in alike]
            group.addChildren(lines)
            self.groups.append(group)
            self.lines += lines
        self.tree.addTopLevelItems(self.groups)
        self.tree.expandAll()

    def _line(self, proposal: Proposal) -> QTreeWidgetItem:
        language = language_title(self._document.versions[proposal.version].language)
        where = say("Row {0}, {1}", proposal.row + 1, language)
        opening = visible(self._openings.get(proposal.paragraph, ""))
        line = QTreeWidgetItem([where, opening, tell(proposal.evidence)])
        line.setData(0, PROPOSAL, proposal)
        line.setCheckState(0, CHECKED)
        line.setToolTip(1, opening)
        line.setToolTip(2, line.text(2))
        return line

    def chosen(self) -> tuple[Proposal, ...]:
        """Those that the reader agreed to."""
        return tuple(line.data(0, PROPOSAL) for line in self.lines if line.checkState(0) == CHECKED)

    def _count(self) -> None:
        count, total = len(self.chosen()), len(self.lines)
        self.give.setText(say("Give {0} of {1}", figures(count), figures(total)))
        self.give.setEnabled(bool(count))


def _titled(tag: str) -> str:
    return tag_title(tag) if tag else say("(none)")
