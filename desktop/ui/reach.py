"""What an action is done to: the paragraph the reader is in, or those of the rows that are selected."""

from __future__ import annotations

from desktop.core.document import Cell
from desktop.ui.desk import Desk
from desktop.ui.pairs import PairView


def cells_at_hand(desk: Desk, pairs: PairView) -> tuple[Cell, ...]:
    """The paragraphs of the current version in the rows selected; of one row alone, the paragraph the reader is in."""
    rows, version = pairs.selected_rows(), pairs.current_version()
    if len(rows) > 1:
        found = tuple(cell for at in rows for row in desk.rows(at, at + 1) for cell in row.cells[version])
        if found:
            return found
    current = pairs.current_cell()
    return (current,) if current is not None else ()
