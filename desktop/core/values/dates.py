"""Dates as keys: what of year, month and day is said, days of one month, and what two dates that are joined share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.core.text import ascii_digits
from desktop.core.values.figures import han
from desktop.core.values.grammar import Grammar
from desktop.core.values.value import Value

_DAY = re.compile(r"\d{1,2}")
_HAN_DAY = re.compile(r"\d+|[一二三四五六七八九十]+")
_SLASH = re.compile(r"\s*/\s*")
_BLANKS = re.compile(r"\s+")
_FAR = 12


class Date(NamedTuple):
    """What is said of a date; "" where something is not."""

    year: str
    month: str
    day: str

    @property
    def key(self) -> str:
        """ISO 8601: 1996-12-31, 1996-12, --12-31, --12."""
        return f"{self.year or '-'}-{self.month}" + (f"-{self.day}" if self.day else "")


def date_of(key: str) -> Date:
    """The parts of a key.

    >>> date_of("--12-31"), date_of("1996-12")
    (Date(year='', month='12', day='31'), Date(year='1996', month='12', day=''))
    """
    year, rest = ("", key[2:]) if key.startswith("--") else (key[:4], key[5:])
    month, _dash, day = rest.partition("-")
    return Date(year, month, day)


def months_named(name: str, known: Grammar) -> tuple[int, ...]:
    """The months that a name stands for: one, or those of the two halves of an Arabic name that do not agree."""
    halves = (_BLANKS.sub(" ", half).lower() for half in _SLASH.split(name))
    return tuple(dict.fromkeys(known.months[half] for half in halves if half in known.months))


def with_month(match: re.Match[str], known: Grammar) -> Iterator[Value]:
    """Every day of `3, 4 and 5 May 2020`, the last with the rest of the words, even one that cannot be (41 May).

    What can be no day before the last is a number.
    """
    month = f"{months_named(match['month'], known)[0]:02}"
    year = ascii_digits(match["year"] or "")
    days = [*_DAY.finditer(match["days"])]
    for day in days:
        start, number = match.start() + day.start(), int(day.group())
        end = match.end() if day is days[-1] else match.start() + day.end()
        if day is days[-1] or 1 <= number <= 31:
            yield Value("date", Date(year, month, f"{number:02}").key, start, end, match.string[start:end])
        else:
            yield Value("number", str(number), start, start + len(day.group()), day.group())


def slashed(match: re.Match[str]) -> Iterator[Value]:
    """A date in figures only, the day first unless it can only be the month."""
    first, second, year = (int(part) for part in match["slashed"].split("/"))
    day, month = (second, first) if second > 12 else (first, second)
    if 1 <= month <= 12 and 1 <= day <= 31:
        key = Date(f"{year:04}", f"{month:02}", f"{day:02}").key
        yield Value("date", key, match.start(), match.end(), match.group())


def chinese(match: re.Match[str], before: Value | None, known: Grammar) -> Iterator[Value]:
    """A date with 年, 月 and 日, even one that cannot be; a year alone is a number, a day a date only behind one."""
    year, month = _han_part(match, "han_year"), _han_part(match, "han_month", "only_month")
    days = match["han_days"] or match["month_days"] or match["only_day"]
    if year and not month:
        yield Value("number", year, match.start(), match.end() - 1, match.group()[:-1])
        return
    between = "" if before is None else match.string[before.end : match.start()]
    if not month and before is not None and before.kind == "date" and known.join.fullmatch(between):
        month = date_of(before.key).month
    if month:
        yield from _han_days(match, Date(year and year.zfill(4), f"{int(month):02}", ""), days)
    elif days and match.group()[0].isdecimal():
        yield Value("number", str(han(days)), match.start(), match.end() - 1, match.group()[:-1])


def _han_days(match: re.Match[str], date: Date, days: str | None) -> Iterator[Value]:
    """The date, once for each of its days: the first with what stands before it."""
    if not days:
        yield Value("date", date.key, match.start(), match.end(), match.group())
        return
    start, first = match.start(), match.end() - 1 - len(days)
    for day in _HAN_DAY.finditer(days):
        end = first + day.end() + (match.string[first + day.end()] == "日")
        key = date._replace(day=f"{han(day.group()):02}").key
        yield Value("date", key, start, end, match.string[start:end])
        start = end + 1


def _han_part(match: re.Match[str], *names: str) -> str:
    """The first of the groups that is there, as ASCII digits."""
    found = next((match[name] for name in names if match[name]), "")
    return str(han(found)) if found else ""


def years_shared(found: Sequence[Value], text: str, known: Grammar) -> Sequence[Value]:
    """The values, a date without its year having that of the one it is joined to: the next, in Chinese the last."""
    if sum(value.kind == "date" for value in found) < 2:
        return found
    shared = [*found]
    first = known.language == "zh"
    for place in range(1, len(shared)) if first else range(len(shared) - 2, -1, -1):
        shared[place] = _dated(shared[place], shared[place - 1 if first else place + 1], text, known)
    return shared


def _dated(value: Value, other: Value, text: str, known: Grammar) -> Value:
    if value.kind != "date" or other.kind != "date" or not value.key.startswith("-") or other.key.startswith("-"):
        return value
    between = text[min(value.end, other.end) : max(value.start, other.start)]
    if len(between) > _FAR or not known.join.fullmatch(between):
        return value
    return value._replace(key=date_of(value.key)._replace(year=date_of(other.key).year).key)
