"""The beginning of a review, as a review of its own: for a look at what a format makes of it, and how much."""

from __future__ import annotations

from dataclasses import replace

from desktop.core.review import Review, VersionText


def beginning(review: Review, rows: int, row: int = 0) -> Review:
    """So many of the review's rows, from its first or another on, with their paragraphs and the footnotes they cite."""
    first = review.rows[row : row + rows]
    keys = frozenset(cell.paragraph for row in first for cells in row.cells for cell in cells)
    texts = tuple(_beginning(text, keys) for text in review.texts)
    return replace(review, document=replace(review.document, rows=len(first)), rows=first, texts=texts)


def _beginning(text: VersionText, keys: frozenset[int]) -> VersionText:
    paragraphs = [unit for unit in text.paragraphs if unit.key in keys]
    cited = {citation.footnote for unit in paragraphs for citation in unit.citations}
    units = (*paragraphs, *(note for note in text.footnotes if note.key in cited))
    end = max((piece.end for unit in units for piece in unit.slices), default=0)
    return replace(text, source=text.source[:end], units=units)
