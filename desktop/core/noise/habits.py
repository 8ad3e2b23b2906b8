"""What a version does throughout, gathered from all its paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

from desktop.core.languages import base_language
from desktop.core.lexicon import Lexicon, lexicon, plain
from desktop.core.noise.lines import LONGEST_HEAD, head_key
from desktop.core.noise.passage import Habits
from desktop.core.noise.words.judging import noisiness

_OTHER_ALPHABETS = frozenset({"ar", "ru"})
_PARAGRAPHS = 20_000
_WORDS = 50_000
_TIMES = 3
_SAMPLE = 60_000
"""Code points of a version that tell how much in it was guessed."""

_QUOTES = {"“": "“”", "«": "«»", "„": "„“", "「": "「」"}
_DIGITS = {zero: re.compile(f"[{zero}-{chr(ord(zero) + 9)}]") for zero in ("0", "\u0660", "\u06f0", "\uff10")}
_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_HAN_TIGHT = re.compile(rf"[{_HAN}]\d|\d[{_HAN}]")
_HAN_APART = re.compile(rf"[{_HAN}][ \u00a0]\d|\d[ \u00a0][{_HAN}]")
_WIDE_MARK, _NARROW_MARK = re.compile(f"[{_HAN}][，；：？！]"), re.compile(f"[{_HAN}][,;:?!]")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


def habits(texts: Iterable[str], language: str) -> Habits:
    """The habits of a version, of its paragraphs and footnotes in order; the first 20,000 tell them."""
    known = lexicon(base_language(language))
    counted = _Counts(latin=known.language not in _OTHER_ALPHABETS)
    sample: list[str] = []
    length = 0
    for text in islice(texts, _PARAGRAPHS):
        counted.add(text)
        if known.total and known.language != "zh":
            counted.add_words(text, known)
        if length < _SAMPLE:
            sample.append(text)
            length += len(text)
    noise = noisiness(sample, known.language)
    told = counted.habits()
    strange = max(0.0, told.unknown - noise.slips)
    return replace(told, unknown=strange, guessed=noise.guesses)


class _Counts:
    """What is counted while paragraphs go by."""

    def __init__(self, *, latin: bool) -> None:
        self.latin = latin
        self.quotes: Counter[str] = Counter()
        self.digits: Counter[str] = Counter()
        self.tight = self.apart = self.wide = self.narrow = 0
        self.short: Counter[str] = Counter()
        self.words = self.strange = 0

    def add(self, text: str) -> None:
        """Count signs, figures and widths of one paragraph."""
        for sign, pair in _QUOTES.items():
            self.quotes[pair] += text.count(sign)
        self.quotes['""'] += text.count('"') // 2
        for zero, pattern in _DIGITS.items():
            if zero == "0" or not text.isascii():
                self.digits[zero] += len(pattern.findall(text))
        if not text.isascii():
            self.tight += len(_HAN_TIGHT.findall(text))
            self.apart += len(_HAN_APART.findall(text))
            self.wide += len(_WIDE_MARK.findall(text))
            self.narrow += len(_NARROW_MARK.findall(text))
        if 0 < len(text) <= LONGEST_HEAD:
            self.short[head_key(text)] += 1

    def add_words(self, text: str, known: Lexicon) -> None:
        """Count the paragraph's words, and those that the lexicon does not know."""
        if self.words < _WORDS:
            words = [
                word for word in _WORD.findall(plain(text)) if len(word) > 1 and (self.latin or not word.isascii())
            ]
            self.words += len(words)
            self.strange += sum(not _is_known(known, word) for word in words)

    def habits(self) -> Habits:
        """What the counts say."""
        return Habits(
            quotes=_most(self.quotes),
            digits=_most(self.digits),
            han_spaced=self.apart * 9 > self.tight,
            full_width=self.wide >= self.narrow,
            repeated=frozenset(key for key, times in self.short.items() if times >= _TIMES),
            unknown=self.strange / self.words if self.words else 0.0,
        )


def _most(counts: Counter[str]) -> str:
    """What three in five and at least three have; "" if nothing does."""
    most, times = max(counts.items(), key=lambda item: item[1], default=("", 0))
    return most if times >= _TIMES and times >= 0.6 * counts.total() else ""


def _is_known(known: Lexicon, word: str) -> bool:
    return known.knows(word) or all(map(known.knows, re.split("['-]", word)))
