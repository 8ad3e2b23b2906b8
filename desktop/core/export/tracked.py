"""What was corrected, as tracked changes: pieces of a unit's text that stayed, went and came, and who is to answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from desktop.core.diff import Piece
from desktop.core.review import Correction, Unit
from desktop.core.text import apply_edit, narrowest_edit


@dataclass(frozen=True, slots=True)
class Tracked(Piece):
    """A stretch that stayed, went or came; `by` is the correction that took it out or put it in, None where it stayed.

    `whole` words went or came of which only some letters were corrected (see `whole_words`).
    """

    by: Correction | None = None
    whole: bool = False


def settled(reading: str, text: str, chain: Sequence[Correction]) -> tuple[Correction, ...]:
    """The chain without edits that change nothing, if it leads from `reading` to `text`; else one correction that does.

    That one is signed as the last of the chain is.
    """
    now = reading
    kept = [each for each in chain if each.edit.before != each.edit.after]
    try:
        for each in kept:
            now = apply_edit(now, each.edit)
    except ValueError:
        now = ""
    if now == text:
        return tuple(kept) if text != reading else ()
    edit = narrowest_edit(reading, text)
    if edit is None:
        return ()
    last = kept[-1] if kept else Correction(edit)
    return (replace(last, edit=edit),)


def tracked(unit: Unit) -> tuple[Tracked, ...]:
    """The pieces of a unit: same + deleted is its `reading`, same + inserted its `text`.

    What one correction put in and a later one took out again is in neither. Corrections that do not lead from reading
    to text are told as one (see `settled`).
    """
    pieces = [Tracked("same", unit.reading)] if unit.reading else []
    for each in settled(unit.reading, unit.text, unit.corrections):
        pieces = list(_corrected(pieces, each))
    return tuple(joined(_ordered(_unchanged(pieces))))


def _corrected(pieces: Iterable[Tracked], correction: Correction) -> Iterator[Tracked]:
    """The pieces after one more correction; places count in what is there, which is same + inserted."""
    edit, at, put = correction.edit, 0, False
    new = Tracked("inserted", edit.after, correction)
    for piece in pieces:
        if piece.kind == "deleted":
            yield piece
            continue
        end = at + len(piece.text)
        if end <= edit.start or (put and at >= edit.end):
            yield piece
            at = end
            continue
        first, last = max(edit.start - at, 0), min(max(edit.end - at, 0), len(piece.text))
        yield from cut(piece, 0, first)
        if piece.kind == "same" and last > first:
            yield Tracked("deleted", piece.text[first:last], correction)
        if not put:
            yield new
            put = True
        yield from cut(piece, max(first, last), len(piece.text))
        at = end
    if not put:
        yield new


def cut(piece: Tracked, start: int, end: int) -> Iterator[Tracked]:
    """The piece from `start` to `end`, if anything is there."""
    if start < end:
        yield replace(piece, text=piece.text[start:end])


def _ordered(pieces: Iterable[Tracked]) -> Iterator[Tracked]:
    """Between two stretches that stayed, what went stands before what came."""
    for changed, run in groupby(pieces, key=lambda piece: piece.kind != "same"):
        if changed:
            yield from sorted(run, key=lambda piece: piece.kind == "inserted")
        else:
            yield from run


def _unchanged(pieces: Sequence[Tracked]) -> Iterator[Tracked]:
    """The pieces with what went and came back as it was told as what stayed."""
    for changed, group in groupby(pieces, key=lambda piece: piece.kind != "same"):
        run = list(group)
        gone = "".join(piece.text for piece in run if piece.kind == "deleted")
        come = "".join(piece.text for piece in run if piece.kind == "inserted")
        if changed and gone == come:
            yield Tracked("same", gone)
        else:
            yield from run


def joined(pieces: Iterable[Tracked]) -> Iterator[Tracked]:
    """Neighbours of one kind by one hand as one piece, and none that is empty."""
    last: Tracked | None = None
    for piece in pieces:
        if not piece.text:
            continue
        if last is not None and (last.kind, last.by, last.whole) == (piece.kind, piece.by, piece.whole):
            last = replace(last, text=last.text + piece.text)
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last
