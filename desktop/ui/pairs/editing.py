"""Editing in place: which paragraph is open, where its editor lies, and that no typed text is ever lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtWidgets import QLabel

from desktop.core.document import Cell
from desktop.core.text import Span, from_utf16, to_utf16
from desktop.ui.pairs.caret import place_at
from desktop.ui.pairs.editor import ParagraphEditor
from desktop.ui.pairs.layouts import Block, Face, Piece, face_of
from desktop.ui.pairs.place import Place

if TYPE_CHECKING:
    from desktop.ui.pairs.view import PairView


_CARET_ROOM = 24
"""Kept between the caret and the window's edge, in pixels."""


class Editing(QObject):
    """The one editor of a view."""

    opened = Signal()
    closed = Signal()
    typed = Signal()
    left = Signal(object)  # Cell: nothing of it is to be saved
    menu_wanted = Signal(QPoint)  # on the screen

    def __init__(self, view: PairView) -> None:
        super().__init__(view)
        self._view = view
        self._place: Place | None = None
        self._last: tuple[Cell, Place] | None = None
        self.editor: ParagraphEditor | None = None
        self._cell: Cell | None = None
        self._notice: QLabel | None = None

    def open(self, place: Place, select: Span) -> None:
        """Lay the editor over a paragraph, `select` (code points of its text) selected."""
        self.end()
        view, column = self._view, self._view.column_of(place.version)
        cell = view.pairs.cells(place.row, column)[place.part]
        piece = view.block(place.row, column).body(place.part)
        if piece is None:
            return
        view.scrollTo(view.pairs.index(place.row, column))
        face = face_of(view.face(place.version), cell)
        prefix, indent = _number_before(piece, face)
        editor = ParagraphEditor(cell.text, face, view.theme(), prefix, indent, view.viewport())
        editor.setAccessibleName(view.pairs.row_title(place.row, column))
        self._place, self._cell, self.editor = place, cell, editor
        editor.select(select)
        decided = view.decided_in(place)
        if decided is not None:
            editor.mark(decided)
        self._connect(editor)
        self._show(editor)

    def _connect(self, editor: ParagraphEditor) -> None:
        editor.finished.connect(self._finished)
        editor.cancelled.connect(self._cancelled)
        editor.typed.connect(self.typed)
        editor.menu_wanted.connect(self.menu_wanted)
        editor.grew.connect(self._grew)
        editor.caret_changed.connect(self._caret_moved)
        editor.left_forward.connect(self._view.next_version)
        editor.left_backward.connect(self._view.previous_version)
        editor.cut_wanted.connect(self._view.cut_wanted)

    def _show(self, editor: ParagraphEditor) -> None:
        self.follow()
        editor.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._grew()
        self.opened.emit()
        self._caret_moved(editor.character_at_caret())

    def _caret_moved(self, character: object) -> None:
        """Keep the caret in sight, also in a paragraph taller than the window."""
        if self.editor is not None:
            caret, room = self.editor.cursorRect(), self._view.viewport().height()
            top = self.editor.viewport().mapTo(self._view.viewport(), caret.topLeft()).y()
            if top < 0:
                self._view.scroll_by(top - _CARET_ROOM)
            elif top + caret.height() > room:
                self._view.scroll_by(top + caret.height() + _CARET_ROOM - room)
        self._view.caret_changed.emit(character)

    def reopen(self, cell: Cell, text: str, message: str) -> None:
        """Open the editor again on a paragraph that could not be saved, with what had been typed and why."""
        place = self._where(cell)
        if place is None:
            return
        self._view.go_to(place.row, place.version)
        self.open(place, Span(0, 0))
        if self.editor is not None:
            self.editor.put(text)
            self._notice = QLabel(message, self._view.viewport())
            self._notice.setWordWrap(True)
            self._notice.setProperty("role", "error")
            self._colour_notice()
            self._notice.show()
            self._grew()

    def _colour_notice(self) -> None:
        if self._notice is not None:
            self._notice.setStyleSheet(f"color: {self._view.theme().deleted}; font-size: 12px;")

    def _where(self, cell: Cell) -> Place | None:
        if self._last is not None and self._last[0].paragraph == cell.paragraph:
            return self._last[1]
        model = self._view.pairs
        for _, rows in model.at_hand():
            for row in rows:
                for version in model.columns:
                    for part, other in enumerate(row.cells[version]):
                        if other.paragraph == cell.paragraph:
                            return Place(row.index, version, part)
        return None

    def take(self) -> tuple[Cell, str] | None:
        """Take the editor away, with its paragraph and what was typed in it for the caller to keep."""
        self._last = None
        if self.editor is None or self._cell is None:
            return None
        taken = self._cell, self.editor.new_text()
        self.close()
        return taken

    def put(self, text: str) -> None:
        """Let the open editor hold this text, as if it had been typed."""
        if self.editor is not None and text != self.editor.new_text():
            self.editor.put(text)

    def end(self) -> None:
        """Take the editor away and hand over what was typed in it."""
        if self.editor is not None:
            self.editor.end()

    def close(self) -> None:
        """Take the editor away; what was typed in it is given up."""
        editor, place, notice = self.editor, self._place, self._notice
        if editor is None or place is None:
            return
        self.editor = self._place = self._cell = self._notice = None
        had_focus = editor.hasFocus()
        editor.retire()
        for widget in (editor, notice):
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._view.remeasure(place.row)
        self._view.repaint_rows((place.row,))
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self._view.caret_changed.emit(None)

    def _finished(self, text: str) -> None:
        cell, place = self._cell, self._place
        self.close()
        if cell is None or place is None:
            return
        if text == cell.text:
            self.left.emit(cell)
        else:
            self._last = (cell, place)
            self._view.edit_finished.emit(cell, text)

    def _cancelled(self) -> None:
        cell = self._cell
        self.close()
        if cell is not None:
            self.left.emit(cell)

    def at_hand(self) -> tuple[Cell, str] | None:
        """The paragraph that is open, and what it reads with what was typed; None if none is."""
        if self.editor is None or self._cell is None:
            return None
        return self._cell, self.editor.new_text()

    # Where it lies ----------------------------------------------------------------------------------------------

    def over(self, block: Block, row: int, version: int) -> Block:
        """The block with room made for the editor, if it lies over this cell."""
        place = self._place
        if self.editor is None or place is None or (place.row, place.version) != (row, version):
            return block
        return block.opened(place.part, self.editor.text_height() + self._notice_height())

    def follow(self) -> None:
        """Put the editor where its paragraph is now, set as that would be; what is typed in it stays."""
        place, view = self._place, self._view
        if self.editor is None or place is None:
            return
        column = view.column_of(place.version)
        piece = view.block(place.row, column).body(place.part)
        if piece is None:
            return
        self._dress(self.editor, piece, place)
        corner = view.origin(place.row, column) + QPointF(0, piece.y)
        self.editor.lay(corner.x(), corner.y())
        if self._notice is not None:
            below = self.editor.geometry().bottom() + 2
            self._notice.setGeometry(round(corner.x()), below, view.face(place.version).width, self._notice_height())

    def _dress(self, editor: ParagraphEditor, piece: Piece, place: Place) -> None:
        """Give the editor the face and colours that its paragraph has now."""
        view, cell = self._view, piece.of or self._cell
        face = view.face(place.version) if cell is None else face_of(view.face(place.version), cell)
        if editor.face != face:
            editor.set_face(face, _number_before(piece, face)[1])
        if editor.theme is not view.theme():
            editor.set_theme(view.theme())
            self._colour_notice()
        editor.overlay.set_invisibles(view.shows_invisibles())

    def _notice_height(self) -> int:
        if self._notice is None or self._place is None:
            return 0
        return self._notice.heightForWidth(self._view.face(self._place.version).width) + 10

    def _grew(self) -> None:
        if self._place is not None and self.editor is not None:
            self._view.remeasure(self._place.row)
            self.follow()

    def offset_at(self, point: QPointF, row: int, column: int) -> int:
        """The offset in the text (code points) of the character nearest a point of the viewport."""
        view = self._view
        block = view.block(row, column)
        inside = point - view.origin(row, column)
        piece = block.piece_at(inside.y())
        body = block.body(piece.cell) if piece is not None else None
        if body is None or body.display is None:
            return 0
        shown = from_utf16(body.display.shown, place_at(body.layout, inside - QPointF(0, body.y)))
        places = (body.display.to_text(at) for at in range(shown, len(body.display.shown) + 1))
        return next((place for place in places if place is not None), 0)


def _number_before(piece: Piece, face: Face) -> tuple[str, float]:
    """The number before the text, and how far it pushes the first line in."""
    display = piece.display
    start = display.to_shown(0) if display is not None else None
    if display is None or not start:
        return "", 0.0
    x = float(piece.layout.lineAt(0).cursorToX(to_utf16(display.shown, start))[0])  # type: ignore[index]
    return display.shown[:start].strip(), x if face.side == "ltr" else face.width - x
