"""Two versions of a paragraph in one language, word by word: what was dropped, what was added, and what moved."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from desktop.core.diff import matches
from desktop.core.lexicon import plain
from desktop.core.text import Span, ascii_digits

_HAN = "\u2e80-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"\d+/\d+|[{_HAN}]|[^\W{_HAN}]+(?:[\u00ad\u0640\u064b-\u065f\u0670\u200b-\u200f]+[^\W{_HAN}]+)*")
_LEAST = 3
"""Words in a row that are said to have moved; fewer stand anywhere by chance."""

_MOST = 3000
"""Words that are looked for elsewhere; of more, what moved is told as dropped and added."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Spans (code points, in order) of what is otherwise in one of the texts only, or in another place.

    `dropped` and `moved_away` are of the earlier text, `added` and `moved_here` of the later one.
    """

    dropped: tuple[Span, ...] = ()
    added: tuple[Span, ...] = ()
    moved_away: tuple[Span, ...] = ()
    moved_here: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    form: str


def compare(earlier: str, later: str) -> Comparison:
    """What the later text has otherwise, in words.

    White space, punctuation, case, digits of another script, the order of 37/4, Arabic vowel signs and tatweel make no
    difference.

    >>> found = compare("the report, as amended on Monday, is adopted", "the report as amended on Monday is approved")
    >>> ["the report, as amended on Monday, is adopted"[span.start:span.end] for span in found.dropped]
    ['adopted']
    """
    if earlier == later:
        return Comparison()
    old, new = _words(earlier), _words(later)
    gone: list[list[_Word]] = []
    come: list[list[_Word]] = []
    for start, stop, first, last in _changed([word.form for word in old], [word.form for word in new]):
        gone += [old[start:stop]] * (stop > start)
        come += [new[first:last]] * (last > first)
    away, here = _moves(_in_a_row(gone), _in_a_row(come))
    return Comparison(_without(gone, away), _without(come, here), away, here)


def _changed(old: list[str], new: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Where words stand in the place of others: from and to in the one, from and to in the other."""
    left = right = 0
    for start, other, size in matches(old, new):
        if size:
            if start > left or other > right:
                yield left, start, right, other
            left, right = start + size, other + size
    if left < len(old) or right < len(new):
        yield left, len(old), right, len(new)


def _words(text: str) -> list[_Word]:
    return [_Word(match.start(), match.end(), _form(match.group())) for match in _WORD.finditer(text)]


def _form(word: str) -> str:
    low = ascii_digits(plain(word)).lower()
    return "/".join(sorted(low.split("/"))) if "/" in low else low


def _in_a_row(runs: Sequence[Sequence[_Word]]) -> list[_Word]:
    """The words of these stretches, with something between two of them that is no word."""
    found: list[_Word] = []
    for run in runs:
        found += (*run, _Word(run[-1].end, run[-1].end, f"|{run[-1].end}"))
    return found[:_MOST]


def _moves(gone: Sequence[_Word], come: Sequence[_Word]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The longest rows of words that both have, the longest first, none of them twice."""
    matcher = SequenceMatcher(None, [word.form for word in gone], [word.form for word in come], autojunk=False)
    away: list[Span] = []
    here: list[Span] = []
    for first, other, size in _rows(matcher, (0, len(gone)), [(0, len(come))]):
        away.append(Span(gone[first].start, gone[first + size - 1].end))
        here.append(Span(come[other].start, come[other + size - 1].end))
    return tuple(sorted(away)), tuple(sorted(here))


def _rows(
    matcher: SequenceMatcher[str], within: tuple[int, int], free: list[tuple[int, int]]
) -> Iterator[tuple[int, int, int]]:
    """Rows of equal words inside a stretch of the earlier text, in any order in what is still free of the later one."""
    start, stop = within
    best = max(
        (matcher.find_longest_match(start, stop, low, high) for low, high in free if high - low >= _LEAST),
        key=lambda match: match.size,
        default=None,
    )
    if best is None or best.size < _LEAST or stop - start < _LEAST:
        return
    low, high = next(each for each in free if each[0] <= best.b and best.b + best.size <= each[1])
    free.remove((low, high))
    free += [(low, best.b), (best.b + best.size, high)]
    yield best.a, best.b, best.size
    yield from _rows(matcher, (start, best.a), free)
    yield from _rows(matcher, (best.a + best.size, stop), free)


def _without(runs: Sequence[Sequence[_Word]], taken: Sequence[Span]) -> tuple[Span, ...]:
    """The stretches, each from its first word to its last, where others are cut out of them."""
    return tuple(
        Span(words[0].start, words[-1].end) for run in runs for moved, words in _apart(run, taken) if not moved
    )


def _apart(run: Sequence[_Word], taken: Sequence[Span]) -> Iterator[tuple[bool, list[_Word]]]:
    """The words of a stretch that lie in one of these spans, and those that do not, as they follow each other."""
    for moved, words in groupby(run, lambda word: any(s.start <= word.start and word.end <= s.end for s in taken)):
        yield moved, list(words)
