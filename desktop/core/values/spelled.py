"""Numbers written in words: twenty-first, soixante-dix, الثالثة والسبعين, 六十五."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from desktop.core.languages import code_of
from desktop.core.values.figures import HAN, han
from desktop.core.values.grammar import data_of, known
from desktop.core.values.unseen import seen
from desktop.core.values.value import Value

_HAN_NUMERAL = re.compile(f"[{HAN}][{HAN}万亿]{{0,24}}")


@dataclass(frozen=True, slots=True)
class Words:
    """The number words of a language: all of them, what each is worth by the group it matches, what joins two."""

    language: str
    word: re.Pattern[str]
    worth: Mapping[str, int]
    join: re.Pattern[str]


def spelled(text: str, language: str) -> tuple[Value, ...]:
    """The numbers that the text writes in words, cardinal or ordinal, in its order; none for a language without data.

    Only what the words themselves say: half, both sides of a dual form or a single indefinite article are not told
    from numbers, or not told at all.

    >>> [v.key for v in spelled("the twenty-first session, one hundred and five men", "en")]
    ['21', '105']
    """
    code = code_of(language)
    if code not in known():
        return ()
    plain = seen(text)
    found = _han(plain.text) if code == "zh" else _counted(plain.text, _words(code))
    spans = ((key, *plain.span(start, end)) for key, start, end in found)
    return tuple(Value("number", str(key), start, end, text[start:end]) for key, start, end in spans)


def _han(text: str) -> Iterator[tuple[int, int, int]]:
    for match in _HAN_NUMERAL.finditer(text):
        yield han(match.group()), *match.span()


@lru_cache(maxsize=16)
def _words(language: str) -> Words:
    data = data_of(language)["words"]
    units: Mapping[str, str] = data["units"]
    most = sorted(units, key=lambda worth: -max(map(len, units[worth].split("|"))))
    one = "|".join(f"(?P<n{worth}>{units[worth]})" for worth in most)
    word = rf"(?<!\w){data['prefix']}(?:{one}){data['ending']}(?!\w)"
    return Words(
        language,
        re.compile(word, re.IGNORECASE),
        {f"n{worth}": int(worth) for worth in units},
        re.compile(data["join"]),
    )


def _counted(text: str, words: Words) -> Iterator[tuple[int, int, int]]:
    """Words that go on with each other as one number, with its place."""
    total, begin, end = -1, 0, 0
    for match in words.word.finditer(text):
        worth = words.worth[match.lastgroup or ""]
        joined = (
            _together(total, worth, words.language)
            if total >= 0 and words.join.fullmatch(text, end, match.start())
            else -1
        )
        if joined < 0:
            if total >= 0:
                yield total, begin, end
            begin, joined = match.start(), worth
        total, end = joined, match.end()
    if total >= 0:
        yield total, begin, end


def _together(total: int, worth: int, language: str) -> int:
    """What a number and a word behind it make; -1 if they are two numbers.

    >>> [_together(*each, "en") for each in ((20, 1), (1, 100), (100, 5), (2, 1000), (1, 2))]
    [21, 100, 105, 2000, -1]
    """
    last = total % 100
    if language == "ar" and 0 < total % 100 < 10:
        return total + worth if worth in range(10, 100, 10) else total * worth if worth in (100, 1000, 10**6) else -1
    if worth >= 100 and worth in (100, 1000, 10**6, 10**9) and 0 < total < worth:
        return total * worth
    if total >= 100 and last == 0 and worth < 100:
        return total + worth
    if total >= 1000 and total % 1000 == 0 and worth < 1000:
        return total + worth
    tens_to_teens = language == "fr" and last in (60, 80) and 10 <= worth < 20
    return total + worth if (last >= 20 and last % 10 == 0 and 0 < worth < 10) or tens_to_teens else -1
