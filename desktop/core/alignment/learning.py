"""Which words translate which: what the program's counts say, and what is learnt from paragraphs brought together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from desktop.core.alignment.stream import Names
from desktop.core.alignment.table import Floats, Ints, Table, table
from desktop.core.alignment.terms import Known, dictionary

_ROUNDS = 4
_LEAST, _MOST_TRANSLATIONS, _LEAST_TIMES = 0.04, 8, 2
_TRUSTED = 500
_MOST_CELLS = 1_500_000
_COGNATE, _COGNATE_LETTERS = 0.6, 4

Pairs = Sequence[tuple[Ints, Ints]]
"""Words, by their numbers, of paragraphs that say the same."""


def counted(of: str, into: str, words: Names, others: Names) -> Table:
    """What the program's counts say of these words; languages are two-letter codes, "" where one is not known.

    In one language, and where two spell a longer word alike, a word is its own translation.
    """
    known = dictionary("", "") if of == into else dictionary(of, into)
    return table(_row(str(word), known, others, same=of == into) for word in words)


def _row(word: str, known: Known, others: Names, *, same: bool) -> dict[int, float]:
    there = ((others.get(other), part) for other, part in known.get(word).items())
    found = {number: part for number, part in there if number is not None}
    own = others.get(word)
    if own is not None and (same or len(word) >= _COGNATE_LETTERS):
        found[own] = max(found.get(own, 0.0), 1.0 if same else _COGNATE)
    return found


def learnt(pairs: Pairs, words: int, others: int) -> Table:
    """For each of so many words the others that translate it, from pairs of paragraphs (IBM Model 1, with a null word).

    P. Brown and others, The Mathematics of Statistical Machine Translation, 1993; over sets of words.
    """
    held = list(_bounded(pairs))
    if not held:
        return Table(np.zeros(words + 1, np.int32), np.zeros(0, np.int32), np.zeros(0, np.float32))
    nulled = [np.append(one, words) for one, _other in held]
    sources = np.concatenate([np.tile(one, len(other)) for one, (_, other) in zip(nulled, held, strict=True)])
    targets = np.concatenate([np.repeat(other, len(one)) for one, (_, other) in zip(nulled, held, strict=True)])
    slots = np.concatenate([np.full(len(other), len(one)) for one, (_, other) in zip(nulled, held, strict=True)])
    slot = np.repeat(np.arange(len(slots)), slots)
    pair, at, times = np.unique(sources.astype(np.int64) * others + targets, return_inverse=True, return_counts=True)
    owner = pair // others
    parts: Floats = np.ones(len(pair))
    for _round in range(_ROUNDS):
        said: Floats = parts[at] / np.bincount(slot, parts[at])[slot]
        sums: Floats = np.bincount(at, said, len(pair)).astype(np.float64)
        parts = sums / np.bincount(owner, sums, words + 1)[owner]
    return _kept(owner, pair % others, parts, times, words)


def _bounded(pairs: Pairs) -> Iterable[tuple[Ints, Ints]]:
    """As many of the pairs as can be held at once."""
    cells = 0
    for one, other in pairs:
        cells += (len(one) + 1) * len(other)
        if cells > _MOST_CELLS:
            return
        if len(one) and len(other):
            yield one, other


def _kept(
    owner: Ints,
    target: Ints,
    parts: Floats,
    times: Ints,
    words: int,
) -> Table:
    """The translations that are likely enough, the best few of each word."""
    good = (parts >= _LEAST) & (times >= _LEAST_TIMES) & (owner < words)
    order = np.lexsort((-parts[good], owner[good]))
    sources, others, likely = owner[good][order], target[good][order], parts[good][order]
    starts = np.searchsorted(sources, np.arange(words + 1))
    within = np.arange(len(sources)) - starts[sources] < _MOST_TRANSLATIONS
    sources = sources[within]
    starts = np.searchsorted(sources, np.arange(words + 1)).astype(np.int32)
    return Table(starts, others[within].astype(np.int32), likely[within].astype(np.float32))


def together(first: Table, second: Table, pairs: int) -> Table:
    """What is counted with what was learnt from so many pairs.

    Where both know a word, what was learnt counts the more for more pairs; else it is what the one says that knows it.
    """
    rows = len(first.starts) - 1
    have = [np.diff(each.starts) > 0 for each in (first, second)]
    trust = np.float32(pairs / (pairs + _TRUSTED))
    shares = [np.where(have[0] & have[1], part, np.float32(1)) for part in (1 - trust, trust)]
    owners = np.concatenate([first.owners, second.owners])
    columns = np.concatenate([first.columns, second.columns]).astype(np.int64)
    weights = np.concatenate([first.weights * shares[0][first.owners], second.weights * shares[1][second.owners]])
    width = int(columns.max(initial=0)) + 1
    cells, at = np.unique(owners * width + columns, return_inverse=True)
    sums: Floats = np.bincount(at, weights, len(cells)).astype(np.float32)
    starts = np.searchsorted(cells // width, np.arange(rows + 1)).astype(np.int32)
    return Table(starts, (cells % width).astype(np.int32), sums)
