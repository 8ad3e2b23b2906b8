"""Document symbols and numbers of resolutions as keys, however they are ordered."""

from __future__ import annotations

import re

from desktop.core.text import ascii_digits
from desktop.core.values.figures import HAN, han, roman

_LETTERS = str.maketrans("АВЕКМНОРСТХ\u2010\u2011\u2013\u2212", "ABEKMHOPCTX----")
_SPECIAL = re.compile(r"د ?إ( ?ط)?-|د ?(إ)?( ?ط)?-?(?=\d)")
_ARABIC_PARTS = {"ألف": "A", "باء": "B", "جيم": "C", "دال": "D", "هاء": "E", "واو": "F"}
_TURNED_PIECE = re.compile(r"(\d+)\.([A-Za-z]+)")
_HAN_NUMERAL = re.compile(f"[{HAN}]+")
_WORD = re.compile(r"/[A-Z]?[^\W\d_A-Z]{4,}$")
_FIGURES = re.compile(r"\d+")


def symbol_key(symbol: str) -> str:
    """A document symbol in ASCII letters and digits, without a word at its end, which may be translated.

    >>> symbol_key("A/٥٩/L.١٢"), symbol_key("А/57/759"), symbol_key("IOC/A-32/Décisions")
    ('A/59/L.12', 'A/57/759', 'IOC/A-32')
    """
    return _WORD.sub("", ascii_digits(symbol).translate(_LETTERS))


def turned_key(symbol: str) -> str:
    """The key of a symbol that stands with its last part first, as in visual order.

    >>> turned_key("1.Rev/12.L/59/A")
    'A/59/L.12/Rev.1'
    """
    parts = reversed(symbol_key(symbol).split("/"))
    return "/".join(_TURNED_PIECE.sub(r"\2.\1", part) for part in parts)


def pair_key(pair: str, letter: str) -> str:
    """A resolution's two figures, the lesser first, with its letter behind if it has one.

    >>> pair_key("37/4", ""), pair_key("٤/٣٧", ""), pair_key("46/182", " A"), pair_key("دإط-10/15", "")
    ('4/37', '4/37', '46/182 A', 'ES-10/15')
    """
    parts = _SPECIAL.sub(_special, symbol_key(pair)).split("/")
    counted = (str(roman(part) or part) if part.isalpha() else part for part in parts)
    return "/".join(sorted(counted, key=_count)) + _part(letter)


def old_key(pair: str, session: str, letter: str) -> str:
    """The same of a resolution whose session stands behind it in brackets.

    >>> old_key("1514", "XV", ""), old_key("١٥١٤", "د-١٥", ""), old_key("3201", "S-VI", ""), old_key("3201", "دإ-٦", "")
    ('15/1514', '15/1514', 'S-6/3201', 'S-6/3201')
    """
    plain = symbol_key(session)
    special = "S-" if "S-" in plain or "إ" in plain else ""
    if _HAN_NUMERAL.fullmatch(plain):
        count = han(plain)
    else:
        figures = _FIGURES.search(plain)
        count = int(figures.group()) if figures else roman(plain.removeprefix("E").removeprefix("S-"))
    return f"{special}{count}/{ascii_digits(pair).lstrip('0')}{_part(letter)}"


def _special(match: re.Match[str]) -> str:
    return "ES-" if "ط" in match.group() else "S-" if "إ" in match.group() else ""


def _count(part: str) -> int:
    figures = _FIGURES.search(part)
    return int(figures.group()) if figures else 0


def _part(letter: str) -> str:
    name = letter.strip()
    return f" {_ARABIC_PARTS.get(name, name.translate(_LETTERS))}" if name else ""
