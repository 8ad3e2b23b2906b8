"""What of a paragraph survives translation: its length, numbers, symbols, place in the structure, and how it ends."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.core.alignment.terms import terms
from desktop.core.document import Paragraph
from desktop.core.languages import code_of
from desktop.core.text import ascii_digits
from desktop.core.values import values

Number = tuple[str, int]
"""A paragraph's own number: its kind (digit, letter) and its place in that count."""

_UNSEEN = re.compile("[\u0640\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]+")
_HARD = frozenset({"symbol", "resolution", "date"})
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


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph as alignment sees it.

    `hard` are symbols of documents and resolutions and dates, `soft` other numbers, `terms` its words, folded; `length`
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


def unit(paragraph: Paragraph, language: str = "") -> Unit:
    """What alignment sees of a paragraph of a version in a language (two-letter code, "" if it is not known)."""
    text = _UNSEEN.sub("", paragraph.text).strip()
    hard, soft = _said(text, code_of(paragraph.language) or language)
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


def _said(text: str, language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Symbols and dates, and other numbers, by keys that are the same in every language.

    Of a date its parts are numbers too: in another language it may be said in other words.
    """
    hard, soft = set[str](), set[str]()
    for each in values(text, language):
        (hard if each.kind in _HARD else soft).add(each.key)
        if each.kind == "date":
            soft.update(part.lstrip("0") for part in each.key.split("-"))
    return frozenset(hard), frozenset(soft - {""})
