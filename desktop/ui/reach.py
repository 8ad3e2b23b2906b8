"""What an action is done to: the paragraph the reader is in, or those of the rows that are selected."""

from __future__ import annotations

from desktop.core.document import Cell
from desktop.core.text import Span
from desktop.core.typed import stored_place
from desktop.ui.desk import Desk
from desktop.ui.pairs import PairView
from desktop.ui.pairs.editor import ParagraphEditor
from desktop.ui.pairs.place import Place


def cells_at_hand(desk: Desk, pairs: PairView) -> tuple[Cell, ...]:
    """The paragraphs of the current version in the rows selected; of one row alone, the paragraph the reader is in."""
    rows, version = pairs.selected_rows(), pairs.current_version()
    if len(rows) > 1:
        found = tuple(cell for at in rows for row in desk.rows(at, at + 1) for cell in row.cells[version])
        if found:
            return found
    current = pairs.current_cell()
    return (current,) if current is not None else ()


def go_to_words(pairs: PairView, place: Place, span: Span | None) -> None:
    """Bring a paragraph into sight, and mark a span of its text."""
    pairs.go_to(place.row, place.version, span)
    if pairs.place() != place:
        pairs.make_current(place)
        pairs.set_decided(None if span is None else (place, span))
        pairs.tell_current()
        pairs.repaint_rows((place.row,))


def words_at_hand(pairs: PairView, *, save: bool = True) -> tuple[Cell, Span] | None:
    """The words of one paragraph that are selected, in the text or in the editor, which saves what was typed first.

    None where nothing is selected, all of a paragraph, or words of several. Where nothing is to be saved yet, an editor
    stays open, and the span is one of the text as it is typed.
    """
    editor = pairs.editing.editor
    chosen = _selected(pairs) if editor is None else _selected_in(editor)
    if save:
        pairs.editing.end()
    cell = pairs.current_cell()
    if chosen is None or cell is None or (save and pairs.editing.editor is not None):
        return None
    text, span = chosen[0], _without_blanks(*chosen)
    known = cell.text == text or pairs.editing.editor is not None
    return (cell, span) if known and 0 < len(span) < len(text) else None


def _selected(pairs: PairView) -> tuple[str, Span] | None:
    found = pairs.selected_spans()
    return (found[0].cell.text, found[0].span) if len(found) == 1 else None


def _selected_in(editor: ParagraphEditor) -> tuple[str, Span]:
    text, shown, chosen = editor.new_text(), editor.shown(), editor.selected()
    return text, Span(stored_place(text, shown, chosen.start), stored_place(text, shown, chosen.end))


def _without_blanks(text: str, span: Span) -> Span:
    """The span without the spaces at its ends."""
    words = text[span.start : span.end]
    return Span(span.end - len(words.lstrip()), span.start + len(words.rstrip())) if words.strip() else Span(0, 0)
