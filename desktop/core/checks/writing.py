"""A value as a version would write it: its figures, separators, order and names of months."""

from __future__ import annotations

import re
from functools import lru_cache

from desktop.core.checks.said import NUMBERS
from desktop.core.text import ascii_digits
from desktop.core.values import Value
from desktop.core.values.dates import date_of
from desktop.core.values.figures import key_of, scaled
from desktop.core.values.grammar import Grammar, grammar
from desktop.core.values.symbols import turned_key

_MANTISSA = re.compile(r"\d(?:[\d.,٫٬\u00a0\u2009\u202f ]*\d)?")
_SEPARATOR = re.compile(r"(?<=\d)([.,٬\u00a0\u2009\u202f ])(?=\d{3}(?!\d))")
_FIGURES = re.compile(r"\d+")
_HAN_MONTH = re.compile(r"\d+(?=月)")
_NO_LETTERS = re.compile(r"[\W\d_]+")
_PAIR = re.compile(r"((?:E?S-)?\d+)/((?:E?S-)?\d+)")
_POWERS = (0, 3, 4, 6, 7, 8, 9, 12)


def written(meant: Value, found: Value, language: str, *, inverted: bool) -> str:
    """What is meant, in the place and in the manner of what was found; "" where it cannot be told how."""
    if meant.kind in NUMBERS and found.kind in NUMBERS:
        return _number(meant, found, grammar(language))
    if meant.kind == found.kind == "date":
        return _date(meant, found, grammar(language))
    if meant.kind == "date":
        date = date_of(meant.key)
        return in_figures_of(date.year if len(found.key) == 4 else date.day.lstrip("0"), found.text)
    if found.kind in ("symbol", "resolution"):
        return in_figures_of(_symbol(meant, found, inverted=inverted), found.text)
    return ""


def in_figures_of(text: str, sample: str) -> str:
    """The text with its figures in the digits that a sample has.

    >>> in_figures_of("1996", "٦٩٩١")
    '١٩٩٦'
    """
    digit = next((char for char in sample if char.isdecimal()), "0")
    zero = ord(digit) - int(digit)
    return "".join(chr(zero + int(char)) if char.isdecimal() else char for char in text)


def _number(meant: Value, found: Value, known: Grammar) -> str:
    number = _MANTISSA.search(found.text)
    if number is None or meant.kind == "roman" or found.kind == "roman":
        return ""
    power = _power(key_of(number.group(), known.thousands), found.key)
    key = _divided(meant.key, power)
    separator = _SEPARATOR.search(number.group())
    whole, _point, decimals = key.partition(".")
    if separator and len(whole) > 3:
        whole = f"{int(whole):,}".replace(",", separator[1])
    eastern = "\u0660" <= number.group()[0] <= "\u0669"
    signs = [char for char in number.group() if not char.isdecimal()]
    point = signs[-1] if "." in found.key and signs else "٫" if eastern else known.decimal[:1]
    text = in_figures_of(whole + (point + decimals if decimals else ""), found.text)
    return found.text[: number.start()] + text + found.text[number.end() :]


def _power(mantissa: str, key: str) -> int:
    """The power of ten that the words behind a number stand for."""
    return next((power for power in _POWERS if scaled(mantissa, power) == key), 0)


def _divided(key: str, power: int) -> str:
    whole, _point, decimals = key.partition(".")
    whole = whole.rjust(power + 1, "0")
    return scaled(f"{whole[: len(whole) - power]}.{whole[len(whole) - power :]}{decimals}", 0)


def _date(meant: Value, found: Value, known: Grammar) -> str:
    """The words that stand there, with what is different put in its place."""
    one, other = date_of(meant.key), date_of(found.key)
    text = found.text
    if one.year and other.year and one.year != other.year:
        text = _figures_put(text, other.year, one.year)
    if one.month != other.month:
        text = _month_put(text, int(one.month), known)
    if one.day and other.day and one.day != other.day:
        text = _figures_put(text, other.day, one.day)
    return text if text != found.text else ""


def full_date(key: str, language: str) -> str:
    """A date as the language writes it, with as much as is said of it.

    >>> full_date("1996-12-31", "fr"), full_date("--12-31", "en")
    ('31 décembre 1996', '31 December')
    """
    known, (year, month, day) = grammar(language), date_of(key)
    number = int(month)
    name = known.names[number - 1] if number <= len(known.names) else str(number)
    if not year and not day:
        return name
    form = "date" if year and day else "day_month" if day else "month_year"
    return known.write[form].format(day=day.lstrip("0"), month=name, year=year)


def _figures_put(text: str, old: str, new: str) -> str:
    """The number `old` in the text as `new`, in its own digits."""
    for number in _FIGURES.finditer(text):
        if int(number.group()) == int(old):
            return text[: number.start()] + in_figures_of(str(int(new)), number.group()) + text[number.end() :]
    return text


def _month_put(text: str, month: int, known: Grammar) -> str:
    """The text with another month: a number before 月, a name in the same case, both halves of one or the same half."""
    if known.language == "zh" and (number := _HAN_MONTH.search(text)):
        return text[: number.start()] + in_figures_of(str(month), number.group()) + text[number.end() :]
    found = _names(known).search(text)
    if found is None or month > len(known.names):
        return text
    name = known.names[month - 1] if "/" in found.group() else _same_form(found.group(), month, known)
    name = name[0].upper() + name[1:] if found.group()[0].isupper() else name
    return text[: found.start()] + name + text[found.end() :]


@lru_cache(maxsize=16)
def _names(known: Grammar) -> re.Pattern[str]:
    """The name of a month, in Arabic with its other half."""
    one = "|".join(re.escape(each) for each in sorted(known.months, key=len, reverse=True))
    return re.compile(rf"(?:{one})(?!\w)(?:\s?/\s?(?:{one}))?", re.IGNORECASE)


def _same_form(name: str, month: int, known: Grammar) -> str:
    """Another month in the grammatical case of a name, or by the same of its two names."""
    place = next((forms.index(name.lower()) for forms in known.forms if name.lower() in forms), 0)
    forms = known.forms[month - 1]
    return forms[place] if place < len(forms) else forms[0]


def _symbol(meant: Value, found: Value, *, inverted: bool) -> str:
    """What stands there with the figures that are meant; as the other version writes it where it is formed otherwise.

    A pair keeps the order that this version has, and a symbol its last part first if it has it so.
    """
    text = ascii_digits(meant.text)
    if meant.kind == "symbol" and found.text[:1].isdecimal():
        text = turned_key(text)
    elif meant.kind == "resolution" and inverted:
        text = swapped(text)
    figures = _FIGURES.findall(text)
    if meant.kind != found.kind or len(figures) != len(_FIGURES.findall(found.text)):
        return text
    if meant.kind == "symbol" and _letters(text) != _letters(found.text):
        return text
    put = iter(figures)
    return _FIGURES.sub(lambda _old: next(put), found.text)


def _letters(text: str) -> str:
    return _NO_LETTERS.sub("", text).casefold()


def swapped(pair: str) -> str:
    """A pair in the other order.

    >>> swapped("37/4"), swapped("46/182 A")
    ('4/37', '182/46 A')
    """
    return _PAIR.sub(r"\2/\1", pair)
