"""What of a paragraph survives translation: its length, numbers, symbols, place in the structure, and how it ends."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.core.alignment.terms import terms
from desktop.core.document import Paragraph
from desktop.core.text import ascii_digits

Number = tuple[str, int]
"""A paragraph's own number: its kind (digit, letter) and its place in that count."""

_UNSEEN = re.compile("[\u0640\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]+")
_TOKEN = re.compile(
    r"(?P<symbol>[A-Z]{1,6}(?:/[A-Z0-9][A-Za-z0-9.]*)+)|(?P<pair>\d+/\d+)|\((?P<roman>[IVXLC]+)\)|(?P<number>\d+)"
)
_FIRST_NUMBER = re.compile(r"(?P<digits>\d+)|(?P<letter>[^\W\d_])")
_ENDS = {
    ".": 1,
    "。": 1,
    "۔": 1,
    "!": 1,
    "?": 1,
    "؟": 1,
    ",": 2,
    "،": 2,
    "，": 2,
    ";": 3,
    "؛": 3,
    "；": 3,
    ":": 4,
    "：": 4,
}
_COUNTS = ("abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцчшщэюя", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ")
_LETTERS = {letter: place for count in _COUNTS for place, letter in enumerate(count, 1)} | {"ا": 1}
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph as alignment sees it.

    `hard` are document symbols and resolution numbers, `soft` other numbers, `terms` its words, folded; `length`
    counts characters, at least 1; `text` is what may stand unchanged in a translation, as Distr.: Limited does.
    """

    tag: str
    number: Number | None
    length: int
    hard: frozenset[str]
    soft: frozenset[str]
    end: int
    terms: tuple[str, ...]
    text: str


def unit(paragraph: Paragraph) -> Unit:
    """What alignment sees of a paragraph; digits of every script count alike, and 37/4 is 4/37."""
    text = _UNSEEN.sub("", paragraph.text).strip()
    hard, soft = _tokens(text)
    end = _ENDS.get(text.rstrip("\"'”’»)]* ")[-1:], 0)
    found = tuple(dict.fromkeys(terms(text)))
    return Unit(paragraph.tag, own_number(paragraph.number), max(1, len(text)), hard, soft, end, found, text)


def own_number(number: str) -> Number | None:
    """A paragraph's number as kind and place: "١ -" and "1." are (digit, 1), "(b)", "(ب)" and "б)" are (letter, 2)."""
    found = _FIRST_NUMBER.search(ascii_digits(number).lower())
    if found is None:
        return None
    if found["digits"]:
        return "digit", int(found["digits"])
    return ("letter", _LETTERS[found["letter"]]) if found["letter"] in _LETTERS else None


def _tokens(text: str) -> tuple[frozenset[str], frozenset[str]]:
    hard: set[str] = set()
    soft: set[str] = set()
    for match in _TOKEN.finditer(text):
        found = ascii_digits(match.group())
        if match["symbol"]:
            hard.add(found.rstrip("."))
        elif match["pair"]:
            hard.add("/".join(sorted(part.lstrip("0") for part in found.split("/"))))
        else:
            soft.add(found.lstrip("0") if match["number"] else str(_roman(match["roman"])))
    return frozenset(hard), frozenset(soft)


def _roman(numeral: str) -> int:
    values = [_ROMAN[letter] for letter in numeral]
    return sum(-value if value < max(values[index:]) else value for index, value in enumerate(values))
