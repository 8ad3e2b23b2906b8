"""What one side of a row says in symbols, dates and numbers, and what it may say in other ways."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from desktop.core.checks.row import Side, Text, Where
from desktop.core.languages import code_of
from desktop.core.values import Kind, Value, spelled, values
from desktop.core.values.dates import Date, date_of

NUMBERS: frozenset[Kind] = frozenset({"number", "percent", "amount", "roman"})
"""The kinds that are one number: what one language writes as a percentage another may write as a mere number."""

_CODED = re.compile(r"(?:[^\W\d_]|[^\W\d_][-.+\u2010\u2011–])$")
_HAN_BEFORE = re.compile("[\u3400-\u9fff]$")
_CODE_BEHIND = re.compile(r"[A-Za-z]{1,3}\d|[A-Z]{1,2}(?![A-Za-z])")
_OPENS, _CLOSES = "(（[’‘'“”\"", ")）]’‘'“”\""
_PREFIXED = re.compile(r"(?<!\w)(?:[وفبلك]|ال|بال|لل|وال)$")
_HOUR_SIGN = r"(?:[ap]\.?\s?m\b|heures?\b|h\b|horas?\b|ч(?:ас\w*)?\b|мин\b|时(?![间期代候])|点钟|分(?!之))"
_HOUR_BEHIND = re.compile(
    rf"(?::\d\d(?!\d)|(?:[:.]\d\d)?(?:\s?(?:[-–—]|to|à|a(?:l| las)?|إلى|至)\s?\d\d?(?:[:.]\d\d?)?)?\s?{_HOUR_SIGN})"
)
_HOUR_BEFORE = re.compile(r"(?:\d:|\bh\s?|\bч\.?\s|الساعة\s)$")
_SPAN = re.compile(r"(?:19|20)\d\d[-–/]$")
_POINTED = re.compile(r"\d+")
_SIGNS = re.compile(r"[\W_]+")
_MONTH = 30
"""Within how many code points a year stands behind the day, if a month stands between them."""

ARABIC_LETTER = "ألف"
"""A thousand, or the letter A of a part or supplement."""

_DECADE = re.compile(r"(?:18|19|20)\d0")
_TAIL = re.compile(r"(?:(?:^|/)RES/|^[A-Z]{2,}\.)((?:E?S-)?\d+)/(\d+)(?:\s?([A-Z]))?$")


class Said(NamedTuple):
    """A value in one of the texts (or notes) of a version; `worded` if it is a number in words."""

    value: Value
    version: int
    text: Text
    worded: bool = False

    @property
    def where(self) -> Where:
        """Its place."""
        return Where(self.version, self.text.key, self.value.start, self.value.end, self.value.text)


@dataclass(frozen=True, eq=False)  # no slots: what is worked out once is kept in the instance
class Voice:
    """One side of a row, as far as it says what can be compared."""

    version: int
    language: str
    texts: tuple[Text, ...]

    @cached_property
    def said(self) -> tuple[Said, ...]:
        """All its values, in the order of the texts."""
        return tuple(
            Said(value, self.version, text) for text in self.texts for value in values(text.text, self.language)
        )

    @cached_property
    def times(self) -> Counter[tuple[Kind, str]]:
        """How often it says each thing."""
        return Counter(map(thing, self.said))

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The keys of its numbers, of whatever kind."""
        return frozenset(key for kind, key in self.times if kind == "number")

    @cached_property
    def codes(self) -> frozenset[str]:
        """The keys of its numbers that are part of a name, as in COVID-19."""
        return frozenset(
            said.value.key
            for said in self.said
            if said.value.kind == "number" and _is_coded(said.text.text, said.value.start, said.value.end)
        )

    @cached_property
    def dates(self) -> tuple[Date, ...]:
        """Its dates."""
        return tuple(date_of(key) for kind, key in self.times if kind == "date")

    @cached_property
    def symbols(self) -> frozenset[str]:
        """Its document symbols without the signs between their parts."""
        return frozenset(plain_symbol(key) for kind, key in self.times if kind == "symbol")

    @cached_property
    def unnamed(self) -> frozenset[tuple[str, str]]:
        """Year and day of what may be a date whose month cannot be read: a number and a year not far behind it."""
        numbers = [said for said in self.said if said.value.kind == "number"]
        return frozenset(
            (year.value.key, day.value.key)
            for day, year in pairwise(numbers)
            if day.text is year.text and len(day.value.key) < 3 and len(year.value.key) == 4
            if year.value.start - day.value.end < _MONTH
        )

    @cached_property
    def pairs(self) -> frozenset[str]:
        """The keys of its resolutions, also of those that a document symbol names (A/RES/59/8)."""
        return frozenset(key for kind, key in self.times if kind == "resolution") | {
            key for kind, symbol in self.times if kind == "symbol" and (key := pair_in(symbol))
        }

    @cached_property
    def loosely(self) -> frozenset[str]:
        """Numbers that it may be said to say: in words, as a decade, in a date, a symbol, a number with a point."""
        return frozenset(self._loosely())

    @cached_property
    def worded(self) -> tuple[Said, ...]:
        """The numbers that it says in words."""
        return tuple(
            Said(value, self.version, text, worded=True)
            for text in self.texts
            for value in spelled(text.text, self.language)
        )

    def _loosely(self) -> Iterator[str]:
        yield from (said.value.key for said in self.worded)
        for date in self.dates:
            yield from (part.lstrip("0") for part in date if part)
        for kind, key in self.times:
            if kind in ("symbol", "resolution") or "." in key:
                yield from (part.lstrip("0") for part in _POINTED.findall(key))
            elif _DECADE.fullmatch(key):
                yield key[2:]
        for said in self.said:
            if said.value.kind == "amount" and said.value.text.endswith(ARABIC_LETTER):
                yield said.value.key.removesuffix("000")


def voice(version: int, side: Side) -> Voice:
    """What a side says: its texts, each followed by its notes."""
    return Voice(version, code_of(side.language), tuple(each for text in side.texts for each in (text, *text.notes)))


def thing(said: Said) -> tuple[Kind, str]:
    """What is compared of a value: numbers are alike whatever they count."""
    return "number" if said.value.kind in NUMBERS else said.value.kind, said.value.key


def plain_symbol(symbol: str) -> str:
    """A symbol as its letters and figures alone."""
    return _SIGNS.sub("", symbol).casefold()


def pair_in(symbol: str) -> str:
    """The key of the resolution that a document symbol names, or of the pair that is all of it but a name; else "".

    >>> pair_in("A/RES/59/8"), pair_in("MEPC.83/17"), pair_in("A/59/8")
    ('8/59', '17/83', '')
    """
    found = _TAIL.search(symbol)
    if found is None:
        return ""
    session, number, letter = found.groups()
    first, last = sorted((session, number), key=lambda part: int(_POINTED.findall(part)[0]))
    return f"{first}/{last}" + (f" {letter}" if letter else "")


def is_weak(said: Said) -> bool:
    """Whether a value need not stand in other languages: part of a name, a month alone, a number not in figures."""
    kind, key, start, end, _text = said.value
    if kind == "roman" or said.worded:
        return True
    if kind == "date":
        return not date_of(key).year and not date_of(key).day
    if kind not in NUMBERS:
        return False
    text = said.text.text
    return key == "1" or _is_counted(said) or _is_coded(text, start, end) or _is_hour(text, key, start, end)


def _is_hour(text: str, key: str, start: int, end: int) -> bool:
    """Whether a number is an hour or its minutes: languages count to 12 or to 24, and say no minutes or zero."""
    whole, _point, minutes = key.partition(".")
    if len(whole) > 2 or int(whole) >= 60 or len(minutes) > 2:
        return False
    return bool(_HOUR_BEHIND.match(text, end) or _HOUR_BEFORE.search(text[max(0, start - 12) : start]))


def _is_coded(text: str, start: int, end: int) -> bool:
    """Whether a number is part of a name (COVID-19, G20, 5G), or the end of a span of years (2024-25)."""
    before = text[max(0, start - 6) : start]
    coded = _CODED.search(before) and not _HAN_BEFORE.search(before) and not _PREFIXED.search(before)
    return bool(coded or _CODE_BEHIND.match(text, end) or (end - start <= 2 and _SPAN.search(before)))


def _is_counted(said: Said) -> bool:
    """Whether a number counts what is behind it: "(2)" in a sentence, at the head of a paragraph or note."""
    text, (_kind, key, start, end, _shown) = said.text.text, said.value
    before, behind = text[max(0, start - 1) : start], text[end : end + 1]
    if before and behind and before in _OPENS and behind in _CLOSES and len(key) <= 2:
        return True
    opens = not text[:start].strip() and not said.text.number
    return opens and len(key) <= 3 and said.text.label in ("", said.value.text)
