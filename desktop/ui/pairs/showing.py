"""What the reader chooses to see of set paragraphs: what cannot be seen, notes, one row alone; and what lies where."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop.ui.look.typography import Typography
from desktop.ui.pairs.hovering import Here, as_tip, here_at, told
from desktop.ui.pairs.painting import NO_LOOKS
from desktop.ui.pairs.setting import SetTable
from desktop.ui.pairs.sides import Looks


class ShownTable(SetTable):
    """A table of set paragraphs as the reader wants them shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._looks: Looks = NO_LOOKS
        self._alone = False
        self._pressed: tuple[int, QPointF] | None = None
        self._turned = False  # by the click that may become a double one
        super().__init__(parent)

    def stop_editing(self) -> None:
        """Take the editor away before everything is set anew."""
        raise NotImplementedError

    # What is shown ----------------------------------------------------------------------------------------------

    def set_typography(self, typography: Typography) -> None:
        """Set all texts in other faces, sizes, leading or lengths of lines."""
        if typography != self._typography:
            anchor = self.anchor()
            self._typography = typography
            self._lay_columns()
            self._set_anew(anchor)

    def set_invisibles(self, shown: bool) -> None:
        """Show signs for what a page does not show, or leave them out; nothing moves by that."""
        if shown != self._invisibles:
            self._invisibles = shown
            self._blocks.clear()
            self.repaint_all()
            self.settled()

    def shows_invisibles(self) -> bool:
        """Whether what a page does not show has signs."""
        return self._invisibles

    def set_notes_folded(self, folded: bool) -> None:
        """Show under paragraphs only how many footnotes they have, or the notes themselves."""
        if folded != self._folding.folded:
            anchor = self.anchor()
            self._folding.fold_all(folded)
            self._set_anew(anchor)

    def turn_notes(self, row: int | None = None) -> None:
        """Unfold the footnotes of a row, the current one if none is named, or fold them again."""
        turned = self.currentIndex().row() if row is None else row
        if turned >= 0:
            anchor = self.anchor()
            self._folding.turn(self.pairs.row(turned))
            self._blocks.drop((turned,))
            self.heights.forget((turned,))
            self.settle(anchor)
            self.repaint_rows((turned,))

    def set_focus(self, alone: bool) -> None:
        """Let all rows but the current one step back, or not."""
        if alone != self._alone:
            self._alone = alone
            self.repaint_all()

    def set_tag_looks(self, looks: Looks) -> None:
        """The tags of all schemes, by their whole names."""
        self._looks = looks
        self.repaint_all()

    def tag_looks(self) -> Looks:
        """How tags are shown, by their whole names."""
        return self._looks

    # What lies where --------------------------------------------------------------------------------------------

    def what_is_at(self, point: QPoint) -> tuple[Here, ...]:
        """What lies at a point of the viewport: findings, comments, tags, a status, notes, signs."""
        index = self.indexAt(point)
        if not index.isValid():
            return ()
        row, column = index.row(), index.column()
        return here_at(self.block(row, column), QPointF(point) - self.origin(row, column))

    def viewportEvent(self, event: QEvent) -> bool:
        """Where the pointer rests: what is there, in words."""
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return super().viewportEvent(event)
        QToolTip.showText(event.globalPos(), as_tip(told(self.what_is_at(event.pos()), self._looks)), self.viewport())
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember whether the press is on what folds notes."""
        self._turned, self._pressed = False, None
        if event.button() == Qt.MouseButton.LeftButton and not event.modifiers():
            point = event.position().toPoint()
            if any(here.kind in {"fold", "label"} for here in self.what_is_at(point)):
                self._pressed = (self.indexAt(point).row(), event.position())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the line that stands for notes shows them, one on a note's label folds them."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is not None:
            way = (event.position() - pressed[1]).manhattanLength()
            if way < QApplication.startDragDistance():
                self._turned = True
                self.turn_notes(pressed[0])
