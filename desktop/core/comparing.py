"""Two versions of a paragraph in one language, word by word: what was dropped, what was added, and what moved."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from desktop.core.diff import blocks
from desktop.core.lexicon import plain
from desktop.core.text import Span

_WORD = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff]|[^\W\u2e80-\u9fff\uf900-\ufaff]+")
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
    """What the later text has otherwise; case, Arabic vowel signs and tatweel make no difference to what moved.

    >>> found = compare("the report, as amended on Monday, is adopted", "on Monday as amended the report is approved")
    >>> [("the report, as amended on Monday, is adopted")[span.start:span.end] for span in found.dropped][-1]
    'adopted'
    """
    if earlier == later:
        return Comparison()
    changed = [block for block in blocks(earlier, later) if not block.same]
    gone = [Span(block.before_start, block.before_end) for block in changed if block.before_end > block.before_start]
    come = [Span(block.after_start, block.after_end) for block in changed if block.after_end > block.after_start]
    away, here = _moves(_words(earlier, gone), _words(later, come))
    return Comparison(_without(gone, away), _without(come, here), away, here)


def _words(text: str, spans: Sequence[Span]) -> list[_Word]:
    """The words in these stretches; what lies between two of them parts them."""
    found: list[_Word] = []
    for span in spans:
        found += (
            _Word(match.start(), match.end(), plain(match.group()).lower())
            for match in _WORD.finditer(text, span.start, span.end)
        )
        found.append(_Word(span.end, span.end, f"|{span.end}"))
    return found[:_MOST]


def _moves(gone: Sequence[_Word], come: Sequence[_Word]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The longest rows of words that both have, the longest first, none of them twice."""
    matcher = SequenceMatcher(None, [word.form for word in gone], [f"{word.form}" for word in come], autojunk=False)
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


def _without(spans: Sequence[Span], taken: Sequence[Span]) -> tuple[Span, ...]:
    """What is left of the stretches where others, in order, are cut out of them."""
    left: list[Span] = []
    for span in spans:
        at = span.start
        for each in taken:
            if span.start <= each.start and each.end <= span.end:
                left.append(Span(at, each.start))
                at = each.end
        left.append(Span(at, span.end))
    return tuple(span for span in left if span.end > span.start)
