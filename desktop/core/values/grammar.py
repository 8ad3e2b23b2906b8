"""What a language's own way of writing symbols, dates and numbers looks like, made from data of `resources`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from typing import Any

from desktop.core.values.figures import HAN, SPACES

_SPACE = f"[{SPACES}]"
_HYPHEN = r"[\-\u2010\u2011\u2013\u2212]"
_PIECE = rf"[A-Za-zÀ-ÿ\d]+(?:(?:\.|{_HYPHEN})[A-Za-z\d]+|\(\d+\))*"
_ALIKE = "АВЕКМНОРСТХ"
"""Cyrillic capitals that look like the Latin ones of symbols."""

_CAPITAL = f"[A-Z{_ALIKE}]"
_FIRST_PIECE = rf"{_CAPITAL}{{1,12}}\d{{0,4}}(?:(?:\.|{_HYPHEN})[A-Z\d]{{1,9}}){{0,4}}"
_SPECIAL = rf"(?:E?S{_HYPHEN}|د ?إ ?ط?-)"
_ARABIC_PART = r"(?:ألف|باء|جيم|دال|هاء|واو)(?!\w)"
_LETTER_ENDS = rf"[,;.:)\]，；。）]|$|{_SPACE}(?:of|and|to|de|du|et|à|y|от|и)\b"
_LETTERED = rf"(?:{_SPACE}?(?:[A-HАВСЕ](?![\w’'-])(?={_LETTER_ENDS})|{_ARABIC_PART}))?"
_SYMBOL = (
    rf"(?P<symbol>{_FIRST_PIECE}(?:/{_PIECE})+"
    rf"|(?:Add|Corr|Rev|Amend|L)\.\d+(?:/{_PIECE})*)"
)
_SESSION = rf"(?:E?S{_HYPHEN})?[IVXLC]{{1,7}}|د ?إ? ?ط?-?\d{{1,2}}|[一二三四五六七八九十]{{1,4}}"
_PAIR = (
    rf"(?P<old>\d{{1,4}}(?P<old_letter>(?:{_SPACE}?(?:[A-HАВСЕ]|{_ARABIC_PART}))?){_SPACE}?[(（](?P<session>{_SESSION})[)）])"
    rf"|(?P<slashed>\d{{1,2}}/\d{{1,2}}/\d{{4}}(?![\d/]))"
    rf"|(?P<pair>(?:(?:{_SPECIAL})?\d{{1,4}}|[IVXLC]{{1,7}})/(?:{_SPECIAL})?\d{{1,4}}(?![/\d])(?P<letter>{_LETTERED}))"
)
_ROMAN = r"(?P<roman>[IVXLC]{2,8}(?![A-Za-z]))"
_TURNED = rf"(?P<turned>(?<![A-Za-z/])\d+(?:\.[A-Za-z]+)?(?:/{_PIECE})*/[A-Z]{{1,5}}(?![\w/]|[.\-]\w))"
_BEGINS = (
    rf"[A-Z{_ALIKE}\d](?:(?<=\d)|(?<![A-Za-z\d/._]{_CAPITAL})"
    rf"(?={_CAPITAL}{{0,11}}\d{{0,4}}(?:(?:\.|{_HYPHEN})[A-Z\d]{{1,9}}){{0,4}}/[A-Za-z\d]|(?:dd|orr|ev|mend|(?<=L))\.\d"
    rf"|[IVXLC]{{1,7}}(?![A-Za-z])))"
)
_HAN_DAY = r"\d{1,2}|[一二三四五六七八九十]{1,3}"
_HAN_DAYS = rf"(?:{_HAN_DAY})(?:日?[至到和及、—–\-~](?:{_HAN_DAY}))*"
_HAN_DATE = (
    rf"(?P<percent_of>百分之(?:[{HAN}]+|\d+(?:\.\d+)?))"
    rf"|(?P<han_year>\d{{4}}|[〇零○一二三四五六七八九]{{4}})年(?:(?P<han_month>\d{{1,2}}|[一二三四五六七八九十]{{1,2}})月"
    rf"(?:(?P<han_days>{_HAN_DAYS})日)?)?"
    rf"|(?P<only_month>\d{{1,2}}|[一二三四五六七八九十]{{1,2}})月(?:(?P<month_days>{_HAN_DAYS})日)?"
    rf"|(?P<only_day>{_HAN_DAY})日"
)
_HAN_BEGINS = r"|[〇零○一二三四五六七八九十](?=[〇零○一二三四五六七八九十]{0,3}[年月日])|百(?=分之)"


@dataclass(frozen=True, slots=True, eq=False)
class Grammar:
    """How one language writes what is the same in all.

    `begins` finds where a value may begin, `token` tells there which it is; `before` is what stands before a year or
    a day if a month does. `months` are by their names in small letters, each a number from 1 to 12; `names` is how each
    is written, `forms` all its names, of every month in the same order. `write` are the forms of a date by what is
    said of it (day, month, year).
    """

    language: str
    begins: re.Pattern[str]
    token: re.Pattern[str]
    before: re.Pattern[str] | None
    join: re.Pattern[str]
    thousands: str
    decimal: str
    months: Mapping[str, int]
    names: tuple[str, ...]
    forms: tuple[tuple[str, ...], ...]
    scales: tuple[tuple[re.Pattern[str], int], ...]
    write: Mapping[str, str] = field(default_factory=dict)


def known() -> frozenset[str]:
    """The codes of the languages that have data; any other is read as English is."""
    names = (entry.name for entry in (files("resources") / "values").iterdir())
    return frozenset(name.removesuffix(".toml") for name in names if name.endswith(".toml"))


@lru_cache(maxsize=16)
def grammar(language: str) -> Grammar:
    """The grammar of a language (its two-letter code)."""
    if language not in known():
        return grammar("en")
    data = data_of(language)
    months = _months(data["months"], data_of("en")["months"])
    month = _month(months, language)
    spaced = {name: _spaced(data[name]) for name in ("join", "of", "before_year", "percent", "money")}
    own = [_HAN_DATE] if language == "zh" else [_TURNED] if language == "ar" else []
    pieces = [*own, _PAIR, _SYMBOL, _date(data, spaced, month), _number(data, spaced, language), _ROMAN]
    return Grammar(
        language=language,
        begins=re.compile(_BEGINS + (_HAN_BEGINS if language == "zh" else "")),
        token=re.compile("|".join(pieces)),
        before=None if language == "zh" else _before(spaced, month),
        join=re.compile(spaced["join"]),
        thousands=data["thousands"],
        decimal=data["decimal"],
        months=months,
        names=tuple(_name(forms, language) for forms in data["months"]),
        forms=tuple(map(tuple, data["months"])),
        scales=tuple((re.compile(_spaced(form)), data["scales"][form]) for form in _longest(data["scales"])),
        write={name: data[name] for name in ("date", "day_month", "month_year")},
    )


@lru_cache(maxsize=16)
def data_of(language: str) -> Mapping[str, Any]:
    """The data of a language."""
    return tomllib.loads((files("resources") / "values" / f"{language}.toml").read_text(encoding="utf-8"))


def _spaced(form: str) -> str:
    """The pattern with every blank standing for one that may be kept from breaking the line."""
    return form.replace(" ", _SPACE)


def _name(forms: Iterable[str], language: str) -> str:
    """How a month is written: in Arabic by both halves of its name."""
    first, *others = forms
    return f"{first}/{others[0]}" if language == "ar" else first


def _months(own: Iterable[Iterable[str]], english: Iterable[Iterable[str]]) -> Mapping[str, int]:
    """Months by their names in small letters; a date in English may stand in a text of any language."""
    names = {form.lower(): month for month, forms in enumerate(english, 1) for form in forms}
    return names | {form.lower(): month for month, forms in enumerate(own, 1) for form in forms}


def _month(months: Mapping[str, int], language: str) -> str:
    """Any name of a month; English writes all with a capital, other languages some."""
    names = sorted(months, key=len, reverse=True)
    one = "|".join(_spaced(f"{_initial(name, language)}{re.escape(name[1:])}".replace(r"\ ", " ")) for name in names)
    return rf"(?:{one})(?:{_SPACE}?/{_SPACE}?(?:{one}))?" if language == "ar" else f"(?:{one})"


def _initial(name: str, language: str) -> str:
    first = name[0]
    if not first.isascii() and language == "ar":
        return first
    return first.upper() if language in ("en", "ar", "zh") else f"[{first}{first.upper()}]"


def _date(data: Mapping[str, Any], spaced: Mapping[str, str], month: str) -> str:
    """Days, a month, perhaps a year: 3, 4 and 5 May 2020."""
    day = rf"\d{{1,2}}(?:{data['ordinal']})?" if data["ordinal"] else r"\d{1,2}"
    days = rf"(?P<days>{day}(?:(?:{spaced['join']}){day}){{0,8}})"
    return rf"{days}{spaced['of']}(?P<month>{month})(?!\w)(?:{spaced['before_year']}(?P<year>\d{{4}})(?!\d))?"


def _before(spaced: Mapping[str, str], month: str) -> re.Pattern[str]:
    """A month, or two, right before a year: from May to June 2020."""
    return re.compile(rf"(?<!\w)(?:(?P<first>{month})(?:{spaced['join']}))?(?P<last>{month}){spaced['before_year']}$")


def _number(data: Mapping[str, Any], spaced: Mapping[str, str], language: str) -> str:
    """A number with its separators, and what it counts: per cent, a power of ten, money."""
    parts = data["thousands"] + ("\u00a0\u2009\u202f" if " " not in data["thousands"] else SPACES)
    point = "[.٫]" if data["decimal"] == "." else "[.,٫]"
    turned = rf"0\d\d(?:{_SPACE}\d{{3}})*{_SPACE}\d{{1,3}}(?!\d)|" if language == "ar" else ""
    whole = rf"\d{{1,3}}(?:[{parts}]\d{{3}})+(?!\d)(?:{point}\d+)?"
    number = rf"(?P<number>{turned}{whole}|\d+(?:\.\d+){{2,}}|\d+(?:{point}\d+)?)"
    end = "" if language == "zh" else r"(?!\w)"
    scale = "|".join(_spaced(form) for form in _longest(data["scales"]))
    money = spaced["money"]
    percent = rf"(?P<percent>[%٪％]|(?:{spaced['percent']}){end})"
    amount = rf"(?P<scale>{scale}){end}(?:{_SPACE}?{money})?|(?P<money>{money}){end}"
    return f"{number}(?:{_SPACE}?(?:{percent}|{amount}))?"


def _longest(scales: Mapping[str, int]) -> list[str]:
    return sorted(scales, key=len, reverse=True)
