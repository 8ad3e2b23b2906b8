"""Symbols, dates and numbers in a text, in its order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from desktop.core.languages import code_of
from desktop.core.text import ascii_digits
from desktop.core.values.dates import Date, chinese, months_named, slashed, with_month, years_shared
from desktop.core.values.figures import han, key_of, roman, scaled
from desktop.core.values.grammar import Grammar, grammar
from desktop.core.values.symbols import old_key, pair_key, symbol_key, turned_key
from desktop.core.values.unseen import seen
from desktop.core.values.value import Kind, Value

_MONTH_BEFORE = 48
_FAR = 8
_SIGNS = ("$", "€", "£", "¥")
_FIGURES = re.compile(r"\D")
_SPECIAL_BEFORE = re.compile(r"د ?إ ?ط?-$")
_DAY_YEAR = re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?P<year>\d{4}))?(?!\d)")


def values(text: str, language: str) -> tuple[Value, ...]:
    """What the text says that is the same in every language, in its order; `language` is BCP 47.

    Signs that cannot be seen are passed over; offsets are those of the text as given.

    >>> [(v.kind, v.key) for v in values("Resolution 37/4 of 15 December 1982, A/37/PV.90: 1,250 men", "en")]
    [('resolution', '4/37'), ('date', '1982-12-15'), ('symbol', 'A/37/PV.90'), ('number', '1250')]
    """
    known = grammar(code_of(language))
    plain = seen(text)
    if not known.begins.search(plain.text):
        return ()
    found = _ranges(years_shared([*_found(plain.text, known)], plain.text, known), plain.text, known)
    if plain.places is None:
        return tuple(found)
    spans = (plain.span(value.start, value.end) for value in found)
    return tuple(
        Value(value.kind, value.key, start, end, text[start:end])
        for value, (start, end) in zip(found, spans, strict=True)
    )


def _found(text: str, known: Grammar) -> Iterator[Value]:
    place, last = 0, None
    while begin := known.begins.search(text, place):
        match = known.token.match(text, begin.start())
        if match is None:
            place = begin.start() + 1
            continue
        floor, place = place, match.end()
        for value in _told(match, known, floor, last):
            yield value
            last, place = value, max(place, value.end)


def _told(match: re.Match[str], known: Grammar, floor: int, last: Value | None) -> Iterator[Value]:
    """The values of a match; nothing before `floor` belongs to it."""
    if match["number"] is not None:
        yield from _number(match, known, floor)
    elif match["days"] is not None:
        yield from with_month(match, known)
    elif match["pair"] is not None or match["old"] is not None:
        yield _resolution(match)
    elif known.language == "zh" and match["percent_of"] is not None:
        yield _value("percent", _share(match["percent_of"][3:]), match)
    elif known.language == "zh" and (match["han_year"] or match["only_month"] or match["only_day"]):
        yield from chinese(match, last, known)
    else:
        yield from _named(match)


def _value(kind: Kind, key: str, match: re.Match[str]) -> Value:
    return Value(kind, key, match.start(), match.end(), match.group())


def _named(match: re.Match[str]) -> Iterator[Value]:
    """A document symbol, a date in figures only, or a Roman numeral."""
    groups = match.groupdict()
    if groups["slashed"]:
        yield from slashed(match)
    elif groups["roman"]:
        if roman(groups["roman"]):
            yield _value("roman", str(roman(groups["roman"])), match)
    elif groups.get("turned"):
        yield _value("symbol", turned_key(groups["turned"]), match)
    elif any(char.isdecimal() for char in match.group()):
        yield _value("symbol", symbol_key(match.group()), match)


def _resolution(match: re.Match[str]) -> Value:
    if match["old"] is not None:
        return _value(
            "resolution",
            old_key(_FIGURES.split(match["old"], maxsplit=1)[0], match["session"], match["old_letter"]),
            match,
        )
    special = _SPECIAL_BEFORE.search(match.string, max(0, match.start() - 8), match.start())
    pair = match["pair"][: len(match["pair"]) - len(match["letter"])]
    start = special.start() if special else match.start()
    key = pair_key((special.group() if special else "") + pair, match["letter"])
    return Value("resolution", key, start, match.end(), match.string[start : match.end()])


def _share(numeral: str) -> str:
    """Of 百分之五十 or 百分之1.5 the number."""
    return key_of(numeral, "") if ascii_digits(numeral)[0].isdigit() else str(han(numeral))


def _number(match: re.Match[str], known: Grammar, floor: int) -> Iterator[Value]:
    """A number with what it counts; the year of a month that stands before it; a day and year behind a month."""
    if known.before is not None and match.end("number") - match.start() <= 4 and match["number"].isdecimal():
        month = known.before.search(match.string[max(floor, match.start() - _MONTH_BEFORE) : match.start()])
        dated = _behind_month(match, month, known) if month else ()
        if dated:
            yield from dated
            return
    yield _counted(match, known)


def _counted(match: re.Match[str], known: Grammar) -> Value:
    number, scale = match["number"], match["scale"]
    if match["percent"]:
        return _value("percent", key_of(number, known.thousands), match)
    if scale or match["money"]:
        return _value("amount", key_of(number, known.thousands, _power(scale or match["money"], known)), match)
    end = match.end("number")
    kind: Kind = "amount" if match.string[max(0, match.start() - 1) : match.start()] in _SIGNS else "number"
    return Value(kind, key_of(number, known.thousands), match.start(), end, number)


def _power(word: str, known: Grammar) -> int:
    return next((power for form, power in known.scales if form.match(word)), 0)


def _behind_month(match: re.Match[str], month: re.Match[str], known: Grammar) -> Sequence[Value]:
    """`May 2020`, `May to June 2020`; in English `May 5, 2020` and `May 5`; nothing where it is neither."""
    text, start = match.string, match.start() - len(month.string)
    number, end = match["number"], match.end("number")
    names = [
        (month.span(group), f"{months_named(month[group], known)[0]:02}") for group in ("first", "last") if month[group]
    ]
    day = _DAY_YEAR.match(text, match.start()) if known.language == "en" and len(number) < 3 else None
    if day is not None and 1 <= int(day["day"]) <= 31:
        (begin, _end), name = names[-1]
        key = Date(ascii_digits(day["year"] or ""), name, f"{int(day['day']):02}").key
        return (Value("date", key, start + begin, day.end(), text[start + begin : day.end()]),)
    if len(number) != 4:
        return ()
    year = ascii_digits(number)
    spans = [(start + begin, start + stop, Date(year, name, "").key) for (begin, stop), name in names]
    spans[-1] = (spans[-1][0], end, spans[-1][2])
    return tuple(Value("date", key, begin, stop, text[begin:stop]) for begin, stop, key in spans)


def _ranges(found: Sequence[Value], text: str, known: Grammar) -> Sequence[Value]:
    """The values with the power of ten given to a number that is joined to an amount: between 4 and 5 million."""
    if not any(value.kind == "amount" for value in found):
        return found
    return tuple(_shared(value, following, text, known) for value, following in zip_longest(found, found[1:]))


def _shared(value: Value, following: Value | None, text: str, known: Grammar) -> Value:
    if value.kind != "number" or following is None or following.kind != "amount" or _is_year(value):
        return value
    between = text[value.end : following.start]
    power = next((power for form, power in known.scales if form.search(following.text)), 0)
    if not power or "," in between or len(between) > _FAR or not known.join.fullmatch(between):
        return value
    return value._replace(kind="amount", key=scaled(value.key, power))


def _is_year(value: Value) -> bool:
    return len(value.key) == 4 and value.key[:2] in ("19", "20") and len(value.text) == 4
