"""Tracked changes for people: what was corrected inside a joined word is told by the whole word, not by its letters."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from desktop.core.diff import torn, word_edges
from desktop.core.document import Assignment, Comment
from desktop.core.export.tracked import Tracked, cut, joined, settled, tracked
from desktop.core.review import Correction, Unit


def whole_words(unit: Unit) -> tuple[Tracked, ...]:
    """The pieces of `tracked`, where no joined (Arabic) word is torn: it is deleted, then inserted as a whole.

    Several corrections of one word are one deletion and one insertion then, signed by the last of them. By letters
    stays told where nobody could misread them (tatweel), and where formatting, a comment, a tag or a footnote's mark
    begins or ends amid the word, so that each keeps its place.
    """
    letters = tracked(unit)
    if not torn(letters):
        return letters
    reading, text = _held_in_reading(unit), _held_in_text(unit)
    at = now = 0
    found: list[Tracked] = []
    for run in _runs(unit, letters):
        gone = "".join(piece.text for piece in run if piece.kind != "inserted")
        come = "".join(piece.text for piece in run if piece.kind != "deleted")
        amid = _amid(reading, at, at + len(gone)) or _amid(text, now, now + len(come))
        found += _told(unit, run, gone, come, amid=amid)
        at, now = at + len(gone), now + len(come)
    return tuple(joined(found))


def _held_in_reading(unit: Unit) -> set[int]:
    cited = {each.offset for each in unit.citations if each.cited}
    return cited.union(*((mark.start, mark.end) for mark in unit.marks))


def _held_in_text(unit: Unit) -> set[int]:
    said: tuple[Comment | Assignment, ...] = (*unit.comments, *unit.assigned)
    spans = [each.span for each in said if each.span is not None and each.span.start < each.span.end]
    return {edge for span in spans for edge in (span.start, span.end)}


def _amid(places: Collection[int], start: int, end: int) -> bool:
    return any(start < place < end for place in places)


def _runs(unit: Unit, letters: Sequence[Tracked]) -> Iterator[list[Tracked]]:
    """The pieces parted where a word begins or ends in both texts: words that stayed, and words with any change."""
    reading, text = word_edges(unit.reading), word_edges(unit.text)
    at = now = 0
    run: list[Tracked] = []
    for piece in letters:
        size = len(piece.text)
        places = range(size + 1) if piece.kind == "same" else ()
        first = next((place for place in places if at + place in reading and now + place in text), None)
        if first is None:
            run.append(piece)
        else:
            last = next(place for place in reversed(places) if at + place in reading and now + place in text)
            yield [*run, *cut(piece, 0, first)]
            yield [*cut(piece, first, last)]
            run = [*cut(piece, last, size)]
        at, now = at + size * (piece.kind != "inserted"), now + size * (piece.kind != "deleted")
    yield run


def _told(unit: Unit, run: list[Tracked], gone: str, come: str, *, amid: bool) -> list[Tracked]:
    if gone == come:
        return [Tracked("same", gone)]
    if amid or not torn(run) or all(piece.kind != "same" for piece in run):
        return run
    by = _last(unit, run)
    return [Tracked("deleted", gone, by, whole=True), Tracked("inserted", come, by, whole=True)]


def _last(unit: Unit, run: Sequence[Tracked]) -> Correction:
    made = [piece.by for piece in run]
    chain = settled(unit.reading, unit.text, unit.corrections)
    return next(each for each in reversed(chain) if each in made)
