"""Before and after of a text: what was deleted and inserted, and where places of the one lie in the other."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate, groupby, pairwise
from typing import Literal

from desktop.core.text import narrowest_edit

Kind = Literal["same", "deleted", "inserted"]

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u200c\u200d"
_WORD = re.compile(rf"\s+|[\u2e80-\u9fff\uf900-\ufaff]|[^\W\u2e80-\u9fff\uf900-\ufaff][\w{_MARKS}]*|.", re.DOTALL)
_JOINED = re.compile("[\u0620-\u063f\u0641-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]")
_JOINS_ON = re.compile(rf"{_JOINED.pattern}[{_MARKS}\u0640]*\Z")
_EXACT_CELLS = 250_000
_RUN = 5
_SAME: tuple[Kind, ...] = ("same",)
_CHANGED: tuple[Kind, ...] = ("deleted", "inserted")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that stayed, went, or came; a deleted piece stands before the inserted one that replaces it."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """`before[before_start:before_end]` became `after[after_start:after_end]` (code points), or is the `same` there."""

    before_start: int
    before_end: int
    after_start: int
    after_end: int
    same: bool = True


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Where an offset of the text before lies in the text after (code points both).

    Called, it moves past text inserted at the offset, as the start of a mark or a footnote's place should;
    `end` stays before it, as the end of a mark should. Inside replaced text the place is kept as far as it goes.
    """

    blocks: tuple[Block, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __call__(self, offset: int) -> int:
        """The place of `offset`, after any text inserted there."""
        if not self.blocks:
            return offset
        block = self.blocks[max(0, bisect_right(self.starts, offset) - 1)]
        if offset >= block.before_end:
            return block.after_end
        return min(block.after_start + max(0, offset - block.before_start), block.after_end)

    def end(self, offset: int) -> int:
        """The place of `offset`, before any text inserted there."""
        if not self.blocks or offset <= 0:
            return max(0, offset)
        block = self.blocks[min(bisect_left(self.ends, offset), len(self.blocks) - 1)]
        if offset >= block.before_end:
            return block.after_end
        return min(block.after_start + offset - block.before_start, block.after_end)


def offset_map(blocks: Sequence[Block]) -> OffsetMap:
    """The map of blocks that lie one behind the other without gaps."""
    return OffsetMap(tuple(blocks), tuple(b.before_start for b in blocks), tuple(b.before_end for b in blocks))


def map_offset(before: str, after: str) -> OffsetMap:
    """The map of offsets in `before` to offsets in `after`; the same offsets if the texts are equal."""
    return offset_map(()) if before == after else offset_map(blocks(before, after))


def blocks(before: str, after: str) -> tuple[Block, ...]:
    """`before` and `after` cut into stretches that stayed (equal texts) or were replaced."""
    found: list[Block] = []
    left = right = 0
    for piece in pieces(before, after):
        size = len(piece.text)
        from_before, from_after = size * (piece.kind != "inserted"), size * (piece.kind != "deleted")
        replaces = piece.kind == "inserted" and found and not found[-1].same
        if replaces:
            found[-1] = Block(found[-1].before_start, left, right, right + size, same=False)
        else:
            found.append(Block(left, left + from_before, right, right + from_after, piece.kind == "same"))
        left, right = left + from_before, right + from_after
    return tuple(found)


def pieces(before: str, after: str) -> tuple[Piece, ...]:
    """What stayed, went and came, by words, and by characters inside a word that only gained or lost some.

    A joined Arabic word is shown whole, unless it lost no letter (tatweel).
    same + deleted is `before`, same + inserted is `after`. Texts of 100 KB take well under a second.
    """
    edit = narrowest_edit(before, after)
    if edit is None:
        return (Piece("same", before),) if before else ()
    old, new = _WORD.findall(before), _WORD.findall(after)
    found: list[Piece] = []
    for same, gone, come in _changed(old, new):
        found += [Piece("same", same)] * bool(same)
        found += _replacement(gone, come)
    return tuple(_joined(found))


def word_edges(text: str) -> frozenset[int]:
    """Where words and signs begin and end, as `pieces` has them."""
    return frozenset(accumulate(map(len, _WORD.findall(text)), initial=0))


def torn(letters: Sequence[Piece]) -> bool:
    """Whether letters that stayed, went and came would tear a joined word apart, or a sign off its letter.

    As in `pieces`, they do not where only tatweel, figures or signs of no letter went, or only such came.
    """
    if any(map(_hard_to_see, letters)):
        return True
    seams = ((left, right) for left, right in pairwise(letters) if (left.kind == "same") != (right.kind == "same"))
    both = {"deleted", "inserted"} <= {piece.kind for piece in letters}
    return both and any(_JOINS_ON.search(left.text) or _JOINED.match(right.text) for left, right in seams)


def _changed(old: list[str], new: list[str]) -> Iterator[tuple[str, str, str]]:
    """Words that stayed, then those that went and came after them."""
    left = right = 0
    for start, other, size in matches(old, new):
        if size:
            yield "", "".join(old[left:start]), "".join(new[right:other])
            yield "".join(old[start : start + size]), "", ""
            left, right = start + size, other + size
    yield "", "".join(old[left:]), "".join(new[right:])


def matches(old: list[str], new: list[str]) -> Iterator[tuple[int, int, int]]:
    """Where equal words stand in both: place in the one, in the other, and how many; in order, some of none."""
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    yield 0, 0, head
    yield from _between(old, new, (head, len(old) - tail), (head, len(new) - tail))
    yield len(old) - tail, len(new) - tail, tail


def _common(old: Sequence[str], new: Sequence[str]) -> int:
    shorter = min(len(old), len(new))
    return next((index for index in range(shorter) if old[index] != new[index]), shorter)


def _between(
    old: list[str], new: list[str], left: tuple[int, int], right: tuple[int, int]
) -> Iterator[tuple[int, int, int]]:
    """Equal words of two stretches: exactly for short ones, by the words that occur once in each for long ones."""
    cuts = [(left[0], right[0])]
    if (left[1] - left[0]) * (right[1] - right[0]) > _EXACT_CELLS:
        cuts += _sure_pairs(old[slice(*left)], new[slice(*right)], left[0], right[0])
    cuts.append((left[1], right[1]))
    for (start, other), (stop, other_stop) in pairwise(cuts):
        if (stop - start) * (other_stop - other) <= _EXACT_CELLS:
            matcher = SequenceMatcher(None, old[start:stop], new[other:other_stop], autojunk=False)
            yield from ((start + m.a, other + m.b, m.size) for m in matcher.get_matching_blocks())


def _sure_pairs(old: list[str], new: list[str], left: int, right: int) -> list[tuple[int, int]]:
    """Places where a run of words begins that stands once in both, the longest row in order (patience diff)."""
    runs, others = _runs(old), _runs(new)
    counts, other_counts = Counter(runs), Counter(others)
    where = {run: index for index, run in enumerate(others) if other_counts[run] == 1}
    pairs = [(index, where[run]) for index, run in enumerate(runs) if counts[run] == 1 and run in where]
    return [(left + pairs[index][0], right + pairs[index][1]) for index in longest_rise([b for _, b in pairs])]


def _runs(words: list[str]) -> list[tuple[str, ...]]:
    return list(zip(*(words[start:] for start in range(_RUN)), strict=False))


def longest_rise(values: Sequence[int]) -> list[int]:
    """The indices of a longest strictly rising row of values (patience sorting; n log n)."""
    tops: list[int] = []
    piles: list[int] = []
    previous: list[int] = []
    for index, value in enumerate(values):
        pile = bisect_left(tops, value)
        tops[pile : pile + 1] = [value]
        piles[pile : pile + 1] = [index]
        previous.append(piles[pile - 1] if pile else -1)
    row, index = [], piles[-1] if piles else -1
    while index >= 0:
        row.append(index)
        index = previous[index]
    return row[::-1]


def _replacement(gone: str, come: str) -> list[Piece]:
    """A changed stretch: by characters where nothing but letters came or went, else the old before the new."""
    if gone and come:
        fine = _by_character(gone, come)
        if fine:
            return fine
    return [Piece("deleted", gone)] * bool(gone) + [Piece("inserted", come)] * bool(come)


def _by_character(gone: str, come: str) -> list[Piece]:
    edit = narrowest_edit(gone, come)
    if edit and (not edit.before or not edit.after):
        same, rest = gone[: edit.start], gone[edit.end :]
        changed = Piece("deleted", edit.before) if edit.before else Piece("inserted", edit.after)
        fine = [Piece("same", same), changed, Piece("same", rest)]
    elif " " in gone + come and gone.replace(" ", "") != come.replace(" ", ""):
        return []
    elif len(gone) > len(come):
        fine = _thinned(gone, come, "deleted")
    else:
        fine = _thinned(come, gone, "inserted")
    return [] if any(_hard_to_see(piece) for piece in fine) else fine


def _hard_to_see(piece: Piece) -> bool:
    """Whether the piece would tear a sign off its letter, or mark one letter in a joined Arabic word."""
    joined = piece.kind != "same" and _JOINED.search(piece.text)
    return bool(joined or (piece.text and unicodedata.combining(piece.text[0])))


def _thinned(longer: str, shorter: str, kind: Kind) -> list[Piece]:
    """The pieces if `shorter` is `longer` with some characters left out, none otherwise."""
    found: list[Piece] = []
    at = 0
    for char in longer:
        same = at < len(shorter) and shorter[at] == char
        at += same
        found.append(Piece("same" if same else kind, char))
    return found if at == len(shorter) else []


def _joined(found: list[Piece]) -> Iterator[Piece]:
    """Neighbours of a kind as one piece, empty ones left out, deleted before inserted."""
    kept = (piece for piece in found if piece.text)
    for same, group in groupby(kept, lambda piece: piece.kind == "same"):
        together = tuple(group)
        for kind in _SAME if same else _CHANGED:
            text = "".join(piece.text for piece in together if piece.kind == kind)
            if text:
                yield Piece(kind, text)
