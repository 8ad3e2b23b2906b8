"""How likely a word is between its neighbours: bigrams of official texts, with what they do not say left to words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import pairwise
from math import exp, log
from typing import Any

from desktop.core.lexicon import END, START, Lexicon, lexicon
from desktop.core.noise.words.arabic import stems

_DISCOUNT = 0.9
_LEAST_LEFT = 0.04
_TRUST = 30.0
"""How many times a word must stand in the counts before they say more of its neighbours than those of its stem."""

_KEPT = 200_000
"""The most words of which it is kept what was worked out."""

_END_OF_PARAGRAPH = log(0.02)
ELISION = re.compile(r"^(?:[ldnsjmct]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\w)", re.IGNORECASE)
"""What French elides before a vowel."""

Pairs = Mapping[str, Mapping[str, int]]


class Model:
    """Word probabilities of one language: values for its counts, and what was worked out of them before."""

    def __init__(self, counts: Lexicon) -> None:
        self.counts = counts
        self._pairs = counts.pairs
        self._cased = counts.language != "ar"
        self._left: dict[str, float] = {}
        self._shapes: dict[str, dict[str, float]] = {}
        self._known: dict[str, tuple[float, str]] = {}
        self._unknown = 0.3 / max(1, counts.total)
        self._starts = sum(counts.pairs.get(START, {}).values()) * 1.25

    def frequency(self, word: str) -> float:
        """How often a word would stand in the counts: its own count, or a share of that of the word inside it.

        An Arabic word with a clitic, a French one with an elision and a compound of known parts are known by what they
        are made of; 0 for a word of which nothing is known.
        """
        return self._analysed(word)[0]

    def stem(self, word: str) -> str:
        """The known word inside a word that has something joined before it: the same words stand behind both."""
        return self._analysed(word)[1]

    def _analysed(self, word: str) -> tuple[float, str]:
        known = self._known.get(word)
        if known is None:
            _make_room(self._known)
            count = float(self.counts.count(word))
            derived = max(self._derived(word), default=(0.0, ""))
            known = self._known[word] = (count or derived[0], derived[1])
        return known

    def _derived(self, word: str) -> Iterator[tuple[float, str]]:
        if self.counts.language == "ar":
            for stem, share, before in stems(word):
                count = self.counts.count(stem)
                if count and not (before and self._joined_twice(stem, count)):
                    yield count * share, stem if before else ""
        elif self.counts.language == "fr" and (match := ELISION.match(word)):
            stem = word[match.end() :]
            yield 0.1 * self.counts.count(stem), stem
        if "-" in word:
            counts = [self.counts.count(part) for part in word.split("-")]
            yield min(1.0, float(min(counts))), word.rpartition("-")[2]

    def _joined_twice(self, stem: str, count: int) -> bool:
        """Whether the stem itself is rather a word with "and" joined before it, which nothing else can precede."""
        return stem[0] in "وف" and self.counts.count(stem[1:]) > count

    def word(self, word: str) -> float:
        """How likely the word is anywhere, from 0 to 1; an unknown one is a little."""
        return self.frequency(word) / self.counts.total or self._unknown

    def behind(self, first: str, second: str) -> float:
        """How likely `second` is right behind `first`, from 0 to 1.

        Absolute discounting; a word that the counts know little of is taken to be followed like its stem (H. Ney and
        others, 1994; D. MacKay and L. Peto, 1995).
        """
        alone = self.word(second) * self._asks_for(first, second) if second != END else exp(_END_OF_PARAGRAPH)
        total = self._starts if first == START else float(self.counts.count(first))
        own = max(0.0, self.pair(first, second) - _DISCOUNT)
        stem = "" if first == START else self.stem(first)
        if not stem or total > 10 * _TRUST:
            return min(1.0, own / total + self._left_over(first, total) * alone) if total else min(1.0, alone)
        prior = self.behind(stem, second)
        return (own + _TRUST * prior) / (total + _TRUST)

    def _asks_for(self, first: str, second: str) -> float:
        """How much more often than anywhere words of the shape of `second` stand behind `first`.

        So a verb that asks for a preposition joined to the next word is told from one that does not.
        """
        shapes = self._shapes.get(first)
        if shapes is None:
            _make_room(self._shapes)
            shapes = self._shapes[first] = self._shapes_behind(first)
        return shapes.get(shape(second, self.counts.language), shapes[""])

    def _shapes_behind(self, first: str) -> dict[str, float]:
        """For each shape that stands behind a word its share there by its share anywhere; "" is for all others."""
        told = self.followers(first)
        seen: Counter[str] = Counter()
        for word, count in told.items():
            if word != END:
                seen[shape(word, self.counts.language)] += count
        sum_all = seen.total() + _TRUST
        least = _TRUST / sum_all
        return {"": least} | {each: (count / self._shares[each] + _TRUST) / sum_all for each, count in seen.items()}

    @cached_property
    def _shares(self) -> dict[str, float]:
        """The share of words of each shape."""
        seen: Counter[str] = Counter()
        for word, count in self.counts.words.items():
            seen[shape(word, self.counts.language)] += count
        return {each: count / self.counts.total for each, count in seen.items()}

    def pair(self, first: str, second: str) -> int:
        """How often the second stands behind the first, whatever the case of their first letters."""
        behind = self._pairs.get(first)
        found = behind.get(second, 0) if behind else 0
        if found or not self._cased:
            return found
        if first[:1].isupper():
            found = self.counts.pair(first.lower(), second)
        if not found and second[:1].isupper():
            found = self.counts.pair(first, second.lower())
        return found

    def followers(self, first: str) -> Mapping[str, int]:
        """What stands behind a word, and how often."""
        return self._pairs.get(first) or self._pairs.get(first.lower(), {})

    def follows(self, first: str, second: str) -> int:
        """How often the second stands behind the first, or behind the word inside it."""
        found = self.pair(first, second)
        stem = "" if found or first == START else self.stem(first)
        return self.pair(stem, second) if stem else found

    def between(self, left: str, word: str, right: str) -> float:
        """The logarithm of how likely the word is between its neighbours, and the right one behind it."""
        return log(self.behind(left, word)) + log(self.behind(word, right))

    def _left_over(self, first: str, total: float) -> float:
        """The share of what follows a word that its stored pairs do not tell."""
        known = self._left.get(first)
        if known is None:
            _make_room(self._left)
            told = self.followers(first)
            seen = sum(told.values()) - _DISCOUNT * len(told)
            known = self._left[first] = min(1.0, max(_LEAST_LEFT, 1 - seen / total)) if total else 1.0
        return known


def _make_room(kept: dict[str, Any]) -> None:
    if len(kept) >= _KEPT:
        kept.clear()


def shape(word: str, language: str) -> str:
    """The part of a word that goes with the word before it: its beginning in Arabic, its ending in other languages."""
    if language != "ar":
        return word[-2:].lower()
    return word[:3] if word.startswith(("وال", "بال")) else word[:2] if word.startswith(("ال", "لل")) else word[:1]


@lru_cache(maxsize=12)
def model(language: str) -> Model:
    """The model of a language (its two-letter code)."""
    return Model(lexicon(language))


class Letters:
    """How usual the letters of a word are, one behind two others, as the known words of a language have them."""

    def __init__(self, counts: Lexicon) -> None:
        self._after: Counter[str] = Counter()
        self._pairs: Counter[str] = Counter()
        for word in counts.words:
            padded = f"  {word.lower()} "
            self._after.update(map("".join, zip(padded, padded[1:], padded[2:], strict=False)))
            self._pairs.update(map("".join, pairwise(padded[:-1])))

    def usual(self, word: str) -> float:
        """The logarithm of how likely the letters are, in small letters."""
        padded = f"  {word.lower()} "
        return sum(
            log((self._after[padded[at : at + 3]] + 0.1) / (self._pairs[padded[at : at + 2]] + 4.0))
            for at in range(len(padded) - 2)
        )


@lru_cache(maxsize=6)
def letters(language: str) -> Letters:
    """The letters of a language (its two-letter code)."""
    return Letters(lexicon(language))


@lru_cache(maxsize=12)
def before(language: str) -> Pairs:
    """The pairs of a language by their second word: what stands before it, and how often."""
    turned: dict[str, dict[str, int]] = {}
    for first, followers in lexicon(language).pairs.items():
        for second, count in followers.items():
            turned.setdefault(second, {})[first] = count
    return turned
