"""Word and bigram counts of official texts, and which words translate which: data of `resources`, loaded lazily."""

from __future__ import annotations

import lzma
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files

START, END = "<s>", "</s>"
"""What stands in bigrams for the ends of a paragraph."""

_MARKS = re.compile("[\u00ad\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u2060\ufeff]")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """How often words, and pairs of neighbours, stand in official texts of one language.

    `words` are as written there (case kept); `pairs` by first word, then second; `total` counts all words. A language
    without counts has an empty one, which knows nothing.
    """

    language: str
    words: Mapping[str, int] = field(repr=False, default_factory=dict)
    pairs: Mapping[str, Mapping[str, int]] = field(repr=False, default_factory=dict)
    total: int = 0

    def count(self, word: str) -> int:
        """How often the word stands in the counts, as written or, where it opens a sentence, in small letters."""
        found = self.words.get(word, 0)
        if found or not word[:1].isupper():
            return found
        return self.words.get(word.lower(), 0) or self.words.get(word.capitalize(), 0)

    def knows(self, word: str) -> bool:
        """Whether the word stands in the counts at all."""
        return self.count(word) > 0

    def pair(self, first: str, second: str) -> int:
        """How often `second` stands right behind `first`; pairs seen fewer than four times are not kept."""
        behind = self.pairs.get(first)
        return behind.get(second, 0) if behind else 0

    def share_known(self, words: list[str]) -> float:
        """The share of these words that it knows, from 0 to 1; 0 of none."""
        return sum(map(self.knows, words)) / len(words) if words else 0.0


NOTHING = Lexicon("")
"""The lexicon that knows nothing."""


@lru_cache(maxsize=12)
def lexicon(language: str) -> Lexicon:
    """The counts of a language (its two-letter code), or an empty lexicon where the program has none."""
    words = {word: int(count) for word, count in _rows(f"{language}.words")}
    if not words:
        return Lexicon(language)
    pairs = {first: _in_turn(rest) for first, *rest in _rows(f"{language}.pairs")}
    return Lexicon(language, words, pairs, sum(words.values()))


@lru_cache(maxsize=12)
def translations(of: str, into: str) -> Mapping[str, Mapping[str, float]]:
    """For words of one language, in small letters, what they are in the other, with probabilities from 0 to 1.

    Only pairs with English are counted; for others the answer is empty.
    """
    return {word: parts(rest) for word, rest in translation_rows(of, into)}


def translation_rows(of: str, into: str) -> Iterator[tuple[str, list[str]]]:
    """The same as it is stored: each word with what `parts` makes its translations of."""
    return ((word, rest) for word, *rest in _rows(f"{of}-{into}.translations"))


def parts(fields: list[str]) -> dict[str, float]:
    """Words and hundredths in turn as words with probabilities from 0 to 1."""
    return {other: part / 100 for other, part in _in_turn(fields).items()}


def plain(word: str) -> str:
    """The word as the counts write it: no Arabic diacritics, tatweel or invisible signs, straight apostrophes."""
    return word if word.isascii() else _MARKS.sub("", word).replace("’", "'").replace("\u2011", "-")


def _in_turn(fields: list[str]) -> dict[str, int]:
    return dict(zip(fields[::2], map(int, fields[1::2]), strict=True))


def _rows(name: str) -> Iterator[list[str]]:
    stored = files("resources") / "lexicons" / f"{name}.tsv.xz"
    if stored.is_file():
        for line in lzma.decompress(stored.read_bytes()).decode("utf-8").splitlines():
            yield line.split("\t")
