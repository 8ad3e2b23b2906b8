"""Which rows show their footnotes, and which only how many there are."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.core.document import Cell, Row


class Folding:
    """Notes are `folded` or not, but for the rows turned about, which are known by their paragraphs' keys."""

    def __init__(self) -> None:
        self.folded = True
        self._turned: set[int] = set()

    def is_folded(self, cells: Iterable[Cell]) -> bool:
        """Whether the notes of these paragraphs are folded."""
        turned = bool(self._turned) and any(cell.paragraph in self._turned for cell in cells)
        return self.folded != turned

    def fold_all(self, folded: bool) -> None:
        """All rows are as the reader has them in general."""
        self.folded = folded
        self._turned.clear()

    def turn(self, row: Row) -> None:
        """Unfold a row's notes, or fold them again."""
        keys = {cell.paragraph for cells in row.cells for cell in cells}
        if keys & self._turned:
            self._turned -= keys
        else:
            self._turned |= keys
