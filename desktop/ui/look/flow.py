"""Layouts like words in a line: widgets beside each other, and on the next line where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Its height follows its width; in a mirrored window it begins at the right."""

    def __init__(self, parent: QWidget | None = None, gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        gaps = self._gap * max(0, len(sizes) - 1)
        within = QSize(sum(size.width() for size in sizes) + gaps, max((size.height() for size in sizes), default=0))
        return within.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._shown()]
        within = QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))
        return within.grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, whole: QRect, *, move: bool) -> int:
        """Lay the widgets out in the rectangle's width; answers the height they take."""
        x = y = line = 0
        around = self.contentsMargins()
        rect = whole.marginsRemoved(around)
        parent = self.parentWidget()
        side = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(rect.width(), item.sizeHint().height()))
            if x and x + size.width() > rect.width():
                x, y, line = 0, y + line + self._gap, 0
            if move:
                item.setGeometry(QStyle.visualRect(side, rect, QRect(rect.topLeft() + QPoint(x, y), size)))
            x, line = x + size.width() + self._gap, max(line, size.height())
        return y + line + around.top() + around.bottom()


class EvenLayout(FlowLayout):
    """Full lines of up to `most` widgets: equally wide where that leaves each its room, fewer where nothing does."""

    def __init__(self, most: int, parent: QWidget | None = None, gap: int = 4) -> None:
        super().__init__(parent, gap)
        self._most = most

    def sizeHint(self) -> QSize:
        shown = self._shown()
        wide = min(self._most, len(shown)) * (self._widest(shown) + self._gap) - self._gap
        return QSize(max(0, wide), self._high(-(-len(shown) // self._most))).grownBy(self.contentsMargins())

    def _widest(self, items: list[QLayoutItem]) -> int:
        return max((item.sizeHint().width() for item in items), default=0)

    def _high(self, lines: int) -> int:
        line = max((item.sizeHint().height() for item in self._shown()), default=0)
        return max(0, lines * (line + self._gap) - self._gap)

    def _in_lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        for item in self._shown():
            line = [*lines[-1], item] if lines else [item]
            takes = sum(each.sizeHint().width() + self._gap for each in line) - self._gap
            if lines and len(line) <= self._most and takes <= width:
                lines[-1].append(item)
            else:
                lines.append([item])
        return lines

    def _place(self, whole: QRect, *, move: bool) -> int:
        around = self.contentsMargins()
        rect = whole.marginsRemoved(around)
        lines = self._in_lines(rect.width())
        if move:
            for at, line in enumerate(lines):
                height = self._high(1)
                self._fill(line, QRect(rect.left(), rect.top() + at * (height + self._gap), rect.width(), height))
        return self._high(len(lines)) + around.top() + around.bottom()

    def _fill(self, line: list[QLayoutItem], rect: QRect) -> None:
        """Share a line out: evenly, or else to each what it takes and as much of the rest as to the others."""
        parent, free = self.parentWidget(), rect.width() - self._gap * (len(line) - 1)
        side = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        widths = [free // len(line)] * len(line)
        if self._widest(line) > widths[0]:
            takes = [min(item.sizeHint().width(), free) for item in line]
            widths = [each + (free - sum(takes)) // len(line) for each in takes]
        x = rect.left()
        for item, width in zip(line, widths, strict=True):
            item.setGeometry(QStyle.visualRect(side, rect, QRect(x, rect.top(), width, rect.height())))
            x += width + self._gap
