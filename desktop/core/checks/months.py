"""The two halves of an Arabic name of a month that are not the same month: كانون الأول/نوفمبر."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from desktop.core.checks.row import Discrepancy, Row, Text, Where
from desktop.core.document import Candidate
from desktop.core.languages import code_of
from desktop.core.messages import Message, message
from desktop.core.values import values
from desktop.core.values.dates import date_of
from desktop.core.values.grammar import data_of
from desktop.core.values.unseen import seen

TITLES: Mapping[str, Message] = {"month-halves": message("The two names of the month do not agree")}

_ARABIC = "ar"
_SCORE = 0.95
_BLANK = re.compile(r"\s")


def find(row: Row) -> Iterator[Discrepancy]:
    """Every dual name whose halves are two months, in any Arabic side; no other version is needed.

    The month that another version names is proposed first, else that of the second name.
    """
    for version, side in enumerate(row.sides):
        if code_of(side.language) == _ARABIC:
            for text in side.texts:
                for each in (text, *text.notes):
                    yield from _in_text(each, version, row)


def _said(row: Row, but: int) -> frozenset[int]:
    """The months, from 0, that the other versions name in a date."""
    texts = ((side.language, text) for at, side in enumerate(row.sides) if at != but for text in side.texts)
    found = (value for language, text in texts for part in (text, *text.notes) for value in values(part.text, language))
    return frozenset(int(date_of(value.key).month) - 1 for value in found if value.kind == "date")


@lru_cache(maxsize=1)
def _halves() -> tuple[re.Pattern[str], Mapping[str, int], tuple[tuple[str, str], ...]]:
    """What finds two names joined by a slash; the months of names; the two names of each month."""
    months = data_of(_ARABIC)["months"]
    known = {name: place for place, names in enumerate(months) for name in names}
    one = "|".join(name.replace(" ", r"\s") for name in sorted(known, key=len, reverse=True))
    return re.compile(rf"(?<!\w)({one})\s?/\s?({one})(?!\w)"), known, tuple((names[0], names[1]) for names in months)


def halves(text: str) -> tuple[int, ...]:
    """The two months, from 1 to 12, of the first name in a text whose halves do not agree; nothing where all do.

    >>> halves("في 3 كانون الأول/نوفمبر 1990"), halves("في 3 كانون الأول/ديسمبر 1990")
    ((12, 11), ())
    """
    pattern, known, _names = _halves()
    told = (tuple(known[_BLANK.sub(" ", half)] + 1 for half in match.groups()) for match in pattern.finditer(text))
    return next(((first, second) for first, second in told if first != second), ())


def _in_text(text: Text, version: int, row: Row) -> Iterator[Discrepancy]:
    if "/" not in text.text:
        return
    pattern, known, names = _halves()
    plain = seen(text.text)
    for match in pattern.finditer(plain.text):
        first, second = (known[_BLANK.sub(" ", half)] for half in match.groups())
        if first != second:
            start, end = plain.span(*match.span())
            where = Where(version, text.key, start, end, text.text[start:end])
            said = _said(row, version)
            likelier = sorted((second, first), key=lambda month: month not in said)
            candidates = tuple(
                Candidate("/".join(names[month]), _SCORE / place) for place, month in enumerate(likelier, start=1)
            )
            evidence = (message("{0} and {1} are two different months", *match.groups()),)
            yield Discrepancy("month-halves", (where,), candidates, _SCORE, evidence)
