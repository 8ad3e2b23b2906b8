"""Texts that tell nearly the same, and which of their paragraphs are each other's."""

from __future__ import annotations

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import nsmallest
from itertools import islice
from zlib import crc32

from desktop.core.lexicon import plain

SIZE = 128
"""The hashes in a sketch: an estimate of .08 from them is off by some .03."""

MOST_GRAMS = 100_000
"""As many threes of words of a text as are looked at for its sketch."""

COMMON = 8
"""How many paragraphs of a text may have three words in a row before these say nothing of which one it is."""

LIKE = 0.5
"""The least share of words that two paragraphs have in common if they are each other's."""

_LOOKED_AT = 4
_MIXED, _WIDTH = 0x9E3779B1, 0xFFFFFFFF
_HAN = "\u2e80-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_HAN}]|[^\W_{_HAN}]+(?:[\u00ad\u064b-\u065f\u0670\u200b-\u200f]+[^\W_{_HAN}]+)*")


def terms(text: str) -> list[str]:
    """The words of a text in small letters and without marks; Han characters one by one; numbers too."""
    return list(_terms(text))


def _terms(text: str) -> Iterator[str]:
    return (plain(match.group()).lower() for match in _WORD.finditer(text))


def grams(words: Iterable[str]) -> Iterator[str]:
    """Every three words in a row; of fewer, all there are."""
    row: tuple[str, ...] = ()
    for word in words:
        row = (*row[-2:], word)
        if len(row) == 3:
            yield " ".join(row)
    if 0 < len(row) < 3:
        yield " ".join(row)


# Texts -----------------------------------------------------------------------------------------------------------


def sketch(texts: Iterable[str]) -> tuple[int, ...]:
    """The smallest hashes (32 bits) of the texts' threes of words, ascending (A. Broder's bottom-k, 1997).

    Of a very long text the beginning speaks for all of it.
    """
    kept: set[int] = set()
    highest = _WIDTH
    for hashed in islice((_hash(gram) for text in texts for gram in grams(_terms(text))), MOST_GRAMS):
        if hashed <= highest:
            kept.add(hashed)
            if len(kept) >= 4 * SIZE:
                kept = set(nsmallest(SIZE, kept))
                highest = max(kept)
    return tuple(nsmallest(SIZE, kept))


def alike(one: Sequence[int], other: Sequence[int]) -> float:
    """The share of threes of words that two sketched texts have in common, as far as their sketches tell: 0 to 1."""
    both = nsmallest(SIZE, {*one, *other})
    common = {*one} & {*other}
    return sum(each in common for each in both) / len(both) if both else 0.0


def pack(hashes: Sequence[int]) -> bytes:
    """A sketch as bytes, four for each hash."""
    return b"".join(each.to_bytes(4, "big") for each in hashes)


def unpack(stored: bytes) -> tuple[int, ...]:
    """The inverse of `pack`."""
    return tuple(int.from_bytes(stored[at : at + 4], "big") for at in range(0, len(stored), 4))


def _hash(gram: str) -> int:
    """A check sum, and its order broken, for those of similar texts lie together."""
    return crc32(gram.encode("utf-8", "surrogatepass")) * _MIXED & _WIDTH


# Their paragraphs -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Shelf:
    """The paragraphs of a text, to be looked up by their rarer threes of words."""

    texts: tuple[str, ...]
    places: Mapping[int, array[int]] = field(repr=False)


def shelf(texts: Iterable[str]) -> Shelf:
    """The paragraphs put where `counterpart` finds them."""
    kept = tuple(texts)
    places: dict[int, array[int]] = defaultdict(lambda: array("L"))
    for index, text in enumerate(kept):
        for gram in {_hash(gram) for gram in grams(terms(text))}:
            if len(places[gram]) <= COMMON:
                places[gram].append(index)
    return Shelf(kept, dict(places))


def counterpart(text: str, among: Shelf) -> str | None:
    """The paragraph that says what `text` says, if one has at least half of its words in common with it."""
    words = terms(text)
    votes: Counter[int] = Counter()
    for gram in {_hash(gram) for gram in grams(words)}:
        found = among.places.get(gram, ())
        if len(found) <= COMMON:
            votes.update(found)
    asked = Counter(words)
    best = max(
        (
            (_in_common(asked, Counter(terms(among.texts[index]))), -index)
            for index, _votes in sorted(votes.items(), key=lambda each: (-each[1], each[0]))[:_LOOKED_AT]
        ),
        default=(0.0, 0),
    )
    return among.texts[-best[1]] if best[0] >= LIKE else None


def counterparts(texts: Sequence[str], sister_texts: Sequence[str]) -> tuple[str | None, ...]:
    """For each paragraph the one of the sister text that says the same, or None."""
    among = shelf(sister_texts)
    return tuple(counterpart(text, among) for text in texts)


def _in_common(one: Counter[str], other: Counter[str]) -> float:
    """L. Dice's measure of two bags of words: 0 to 1."""
    return 2 * (one & other).total() / max(one.total() + other.total(), 1)
