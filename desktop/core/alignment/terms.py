"""The words of a text as alignment compares them: without case and marks, and cut down to what translations share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from desktop.core.lexicon import plain, translations

_PIVOT, _PIVOTS = "en", 4
_LEAST = 0.02
_HAN = "\u3400-\u9fff\uf900-\ufaff"
_TERM = re.compile(rf"[{_HAN}]+|[^\W\d_{_HAN}]+(?:[\u00ad\u064b-\u065f\u0670\u200b-\u200f\u0640]+[^\W\d_{_HAN}]+)*")
_HAN_RUN = re.compile(rf"[{_HAN}]")
_STEM = 6
_JOINED = re.compile("^(?:[وف]?(?:[بك]?ال|لل)|[وف])(?=.{3})")
_SUFFIX = re.compile("(?<=.{3})(?:هما|ها|هم|هن|ات|ون|ين|ان|ية|ة|ه|ي|ا|ى)$")
_LETTERS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي"})


def terms(text: str) -> Iterator[str]:
    """The words of a text, folded; Han characters by twos that stand beside each other.

    >>> list(terms("Organizations of 东南亚"))
    ['organi', 'of', '东南', '南亚']
    """
    if not _HAN_RUN.search(text):
        yield from map(fold, _TERM.findall(text))
        return
    for word in _TERM.findall(text):
        if _HAN_RUN.match(word):
            yield from map("".join, pairwise(word)) if len(word) > 1 else (word,)
        else:
            yield fold(word)


@lru_cache(maxsize=200_000)
def fold(word: str) -> str:
    """A word without what inflection and spelling change: six letters, of Arabic ones the stem (light stemming).

    >>> fold("Нациями"), fold("والمنظمات")
    ('нациям', 'منظم')
    """
    low = plain(word).lower()
    if "\u0600" <= low[:1] <= "\u06ff":
        return _SUFFIX.sub("", _JOINED.sub("", low)).translate(_LETTERS)
    return low[:_STEM]


@lru_cache(maxsize=16)
def dictionary(of: str, into: str) -> Mapping[str, Mapping[str, float]]:
    """For folded words of one language the folded words that translate them, with their parts, at most 1 in all.

    Languages are two-letter codes; between two that are not English it goes by way of English. Empty where the
    program counts no translations.
    """
    if _PIVOT in (of, into):
        return MappingProxyType(_folded(translations(of, into)))
    first, second = dictionary(of, _PIVOT), dictionary(_PIVOT, into)
    found: dict[str, dict[str, float]] = {}
    for word, middles in first.items():
        across: dict[str, float] = {}
        for middle, part in sorted(middles.items(), key=lambda item: -item[1])[:_PIVOTS]:
            for other, more in second.get(middle, {}).items():
                across[other] = across.get(other, 0.0) + part * more
        kept = {other: part for other, part in across.items() if part >= _LEAST}
        if kept:
            found[word] = kept
    return MappingProxyType(found)


def _folded(stored: Mapping[str, Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """Words that are folded to one give the mean of what they translate to."""
    found: dict[str, dict[str, float]] = {}
    times: dict[str, int] = {}
    for word, others in stored.items():
        key = _fold_entry(word)
        times[key] = times.get(key, 0) + 1
        sums = found.setdefault(key, {})
        for other, part in others.items():
            folded = _fold_entry(other)
            sums[folded] = sums.get(folded, 0.0) + part
    return {
        key: {other: part / times[key] for other, part in sums.items() if part / times[key] >= _LEAST}
        for key, sums in found.items()
    }


def _fold_entry(word: str) -> str:
    return word if _HAN_RUN.match(word) else fold(word)
