"""How figures are written: thousands, decimals, digits of any system, Roman and Chinese numerals, as one key."""

from __future__ import annotations

import re

from desktop.core.text import ascii_digits

SPACES = " \u00a0\u2009\u202f"
"""What may part thousands in any language but English, where it must not break the line."""

HAN = "〇零○一二三四五六七八九十百千两"
"""The signs of a Chinese numeral, without those of ten thousands."""

_LONGEST = 40
"""The most figures of a Chinese numeral that are read."""

_HAN_DIGITS = {
    sign: value
    for value, signs in enumerate(("〇零○", "一", "二两", "三", "四", "五", "六", "七", "八", "九"))
    for sign in signs
}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_HAN_GREAT = {"万": 10**4, "亿": 10**8}
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_ROMAN_NUMERAL = re.compile(r"C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_PARTS = re.compile(r"\D+")


def key_of(number: str, thousands: str, scale: int = 0) -> str:
    """The number as ASCII digits without separators, times ten to the power of `scale`.

    Three figures behind one of the `thousands` are never decimals. Groups stored as they look from right to left are
    put in order; what has several points that part no thousands is kept with them (7.1.2).

    >>> [key_of(each, ", ") for each in ("1,250,000", "1 250", "2.50", "٠٧", "000 30", "7.1.2")]
    ['1250000', '1250', '2.5', '7', '30000', '7.1.2']
    """
    plain = ascii_digits(number)
    if plain.isdigit():
        return scaled(plain, scale)
    groups, signs = _PARTS.split(plain), _PARTS.findall(plain)
    if len(groups[0]) == 3 and groups[0].startswith("0") and all(sign in SPACES for sign in signs):
        return scaled("".join(reversed(groups)), scale)
    whole, count = groups[0], 1
    while (
        count < len(groups)
        and len(groups[count]) == 3
        and (signs[count - 1] in thousands or signs[count - 1] in SPACES)
    ):
        whole, count = whole + groups[count], count + 1
    if len(groups) - count > 1:
        return ".".join(groups)
    return scaled(".".join((whole, *groups[count:])), scale)


def scaled(digits: str, scale: int) -> str:
    """ASCII digits, with a point before decimals, times ten to the power of `scale`, without needless zeros."""
    whole, _point, decimals = digits.partition(".")
    whole = (whole + decimals[:scale].ljust(scale, "0")).lstrip("0") or "0"
    decimals = decimals[scale:].rstrip("0")
    return f"{whole}.{decimals}" if decimals else whole


def roman(numeral: str) -> int:
    """What a Roman numeral of capital letters is; 0 for what is none.

    >>> [roman(each) for each in ("XXI", "IV", "IC")]
    [21, 4, 0]
    """
    if not _ROMAN_NUMERAL.fullmatch(numeral):
        return 0
    worth = [_ROMAN[letter] for letter in numeral]
    return sum(-value if value < max(worth[index:]) else value for index, value in enumerate(worth))


def han(numeral: str) -> int:
    """What a Chinese numeral is, counted or digit by digit; figures among its signs are read with them.

    >>> [han(each) for each in ("六十五", "二〇〇五", "十二", "一百零三", "三万二千")]
    [65, 2005, 12, 103, 32000]
    """
    plain = ascii_digits(numeral)
    if all(sign in _HAN_DIGITS or sign.isdigit() for sign in plain):
        return int("".join(str(_HAN_DIGITS.get(sign, sign)) for sign in plain[:_LONGEST]))
    total = part = digit = 0
    for sign in plain:
        if sign in _HAN_UNITS:
            part += (digit or 1) * _HAN_UNITS[sign]
            digit = 0
        elif sign in _HAN_GREAT:
            total, part, digit = (total + part + digit or 1) * _HAN_GREAT[sign], 0, 0
        else:
            digit = _HAN_DIGITS.get(sign, 0)
    return total + part + digit
