"""Whether a side says what another side says, in whatever way."""

from __future__ import annotations

import re

from desktop.core.checks.said import ARABIC_LETTER, Said, Voice, pair_in, plain_symbol, thing
from desktop.core.values.dates import Date, date_of

_FIGURES = re.compile(r"\d+")
_CENTURIES = ("18", "19", "20")


def says(voice: Voice, said: Said) -> bool:
    """Whether the side says this too: as it stands, in words, in other parts, or with less of a date."""
    kind, key = thing(said)
    if (kind, key) in voice.times:
        return True
    if kind == "date":
        return _says_date(voice, date_of(key))
    if kind == "resolution":
        return _says_pair(voice, key)
    if kind == "symbol":
        return _says_symbol(voice, key)
    return _says_number(voice, key) or (
        said.value.text.endswith(ARABIC_LETTER) and key.removesuffix("000") in voice.numbers
    )


def _says_date(voice: Voice, date: Date) -> bool:
    if any(agree(date, other) for other in voice.dates):
        return True
    return bool(date.year and date.day) and (date.year, date.day.lstrip("0")) in voice.unnamed


def agree(one: Date, other: Date) -> bool:
    """Whether two dates can be the same: what both say is equal, and the day is said by both or by none.

    >>> agree(date_of("--12-31"), date_of("1996-12-31")), agree(date_of("1996-12"), date_of("1996-12-31"))
    (True, False)
    """
    years = not one.year or not other.year or one.year == other.year
    return years and one.month == other.month and one.day == other.day


def _says_pair(voice: Voice, key: str) -> bool:
    """Whether it names the resolution; the letter of a part may be left out."""
    bare, _blank, letter = key.partition(" ")
    return bare in voice.pairs or (not letter and any(other.partition(" ")[0] == bare for other in voice.pairs))


def _says_symbol(voice: Voice, key: str) -> bool:
    """Whether it names the symbol, be it with other signs between its parts (MSC 81/25), or by its resolution."""
    if plain_symbol(key) in voice.symbols or pair_in(key) in voice.pairs:
        return True
    name, _slash, rest = key.partition("/")
    figures = _FIGURES.findall(key)
    return bool(rest) and name[-1:].isdigit() and all(each.lstrip("0") in voice.numbers for each in figures)


def _says_number(voice: Voice, key: str) -> bool:
    """Whether it says the number in words, with another sign than a point (16-7), or a year without its century."""
    if key in voice.loosely:
        return True
    halves = key.split(".")
    if len(halves) > 1:
        return all(half.lstrip("0") in voice.numbers for half in halves)
    if len(key) != 4 or key[:2] not in _CENTURIES:
        return False
    return key[2:] in voice.codes or (key.endswith("0") and key[2:] in voice.loosely | voice.numbers)
