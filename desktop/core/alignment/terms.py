"""The words of a text as alignment compares them: without case and marks, and cut down to what translations share."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from desktop.core.lexicon import parts, plain, translation_rows

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


class Dictionary:
    """For folded words of one language the folded words that translate them, with their parts, at most 1 in all.

    A word is worked out when it is first asked for: a document asks for few of those that are counted.
    """

    def __init__(self, of: str, into: str) -> None:
        self._rows: defaultdict[str, list[list[str]]] = defaultdict(list)
        for word, fields in translation_rows(of, into):
            self._rows[_fold_entry(word)].append(fields)
        self._known: dict[str, Mapping[str, float]] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def get(self, word: str) -> Mapping[str, float]:
        """What translates the word; nothing where that was not counted."""
        if word not in self._known:
            self._known[word] = _mean([parts(fields) for fields in self._rows.get(word, ())])
        return self._known[word]


class ByWayOf:
    """The same for two languages by way of a third one."""

    def __init__(self, first: Dictionary, second: Dictionary) -> None:
        self._first, self._second = first, second
        self._known: dict[str, Mapping[str, float]] = {}

    def __len__(self) -> int:
        return len(self._first) if len(self._second) else 0

    def get(self, word: str) -> Mapping[str, float]:
        """What translates the word, by way of its likeliest translations into the third language."""
        if word not in self._known:
            across: dict[str, float] = {}
            for middle, part in sorted(self._first.get(word).items(), key=lambda item: -item[1])[:_PIVOTS]:
                for other, more in self._second.get(middle).items():
                    across[other] = across.get(other, 0.0) + part * more
            self._known[word] = {other: part for other, part in across.items() if part >= _LEAST}
        return self._known[word]


Known = Dictionary | ByWayOf


@lru_cache(maxsize=16)
def dictionary(of: str, into: str) -> Known:
    """What is counted of two languages (two-letter codes); between two that are not English, by way of English."""
    if _PIVOT in (of, into):
        return _direct(of, into)
    return ByWayOf(_direct(of, _PIVOT), _direct(_PIVOT, into))


@lru_cache(maxsize=16)
def _direct(of: str, into: str) -> Dictionary:
    return Dictionary(of, into)


def _mean(translations: Sequence[Mapping[str, float]]) -> Mapping[str, float]:
    """Of words that are folded to one, the mean of what they translate to."""
    sums: defaultdict[str, float] = defaultdict(float)
    for each in translations:
        for other, part in each.items():
            sums[_fold_entry(other)] += part / len(translations)
    return {other: part for other, part in sums.items() if part >= _LEAST}


def _fold_entry(word: str) -> str:
    return word if _HAN_RUN.match(word) else fold(word)
