"""The same formula of the original translated in two ways in one document."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.core.checks.row import Discrepancy, Row, Text, Where
from desktop.core.checks.terms import Word, words
from desktop.core.checks.voices import place, spoken
from desktop.core.document import Candidate
from desktop.core.excerpt import excerpt
from desktop.core.languages import code_of, language
from desktop.core.messages import Message, message
from desktop.core.text import Span

TITLES: Mapping[str, Message] = {"formula-differs": message("Formula translated differently")}

Formula = tuple[str, ...]
"""Words in small letters, numbers as #."""

_FRONT = frozenset({"masthead", "title", "closing"})
_OPENING = 5
"""So many words of the original open a formula."""

_TIMES, _SHARE = 3, 0.7
"""So many translations, and so many of all, that open alike make a usage."""

_LOOKED_AT = 8
_BEGINNING = 160
"""So many characters of a paragraph hold the words it begins with."""

_NUMBER, _SIGNS = re.compile(r"\d+(?:[.,\s]\d+)*"), re.compile(r"[^\w#]+")
_SHOWN = 60


class _Usage(NamedTuple):
    """How a formula is translated: the words, how often so and in all, and a place where it is."""

    words: Formula
    times: int
    total: int
    example: Where


@dataclass(frozen=True, slots=True)
class FormulaHabits:
    """How each version translates what stands in the original more than once: openings, and whole paragraphs."""

    openings: Mapping[tuple[int, Formula], _Usage] = field(repr=False)
    wholes: Mapping[tuple[int, Formula], _Usage] = field(repr=False)


class _Pair(NamedTuple):
    """A paragraph of the original, and the one of a version that faces it."""

    original: Text
    version: int
    text: Text
    code: str


def survey_formulas(rows: Sequence[Row]) -> FormulaHabits:
    """What recurs in the original, and what each version has for it."""
    openings: defaultdict[tuple[int, Formula], list[tuple[Formula, Where]]] = defaultdict(list)
    wholes: defaultdict[tuple[int, Formula], list[tuple[Formula, Where]]] = defaultdict(list)
    for row in rows:
        for pair in _pairs(row):
            reach, here, there = _reach(pair.code), _first(pair.original.text), _first(pair.text.text)
            if len(here) >= _OPENING and len(there) >= reach:
                at = place(pair.version, pair.text, 0, there[reach - 1].end)
                openings[pair.version, _formula(here[:_OPENING])].append((_formula(there[:reach]), at))
                whole = place(pair.version, pair.text, 0, len(pair.text.text))
                wholes[pair.version, _whole(pair.original.text)].append((_whole(pair.text.text), whole))
    return FormulaHabits(_usages(openings, _TIMES), _usages(wholes, 1))


def _first(text: str) -> Sequence[Word]:
    """The words a paragraph begins with."""
    return words(text[:_BEGINNING], "")


def _whole(text: str) -> Formula:
    """All of a paragraph but its numbers and signs, as one piece."""
    return (_SIGNS.sub(" ", _NUMBER.sub("#", text.lower())).strip(),)


def _pairs(row: Row) -> Iterator[_Pair]:
    """The paragraphs that face one of the original one to one; address blocks and titles are let be."""
    sides = {version: side for version, side in spoken(row).items() if len(side.texts) == 1}
    if 0 not in sides or sides[0].texts[0].tag in _FRONT:
        return
    for version, side in sides.items():
        if version:
            yield _Pair(sides[0].texts[0], version, side.texts[0], code_of(side.language))


def _formula(found: Sequence[Word]) -> Formula:
    return tuple("#" if word.forms[0][:1].isdecimal() else word.forms[0] for word in found)


def _reach(code: str) -> int:
    """How many words of a translation show how it opens; Han characters count as words."""
    return 4 if language(code).script == "Han" else 2


def _usages(
    seen: Mapping[tuple[int, Formula], list[tuple[Formula, Where]]], least: int
) -> dict[tuple[int, Formula], _Usage]:
    """What most translations of a formula have, where they are not all alike; of equally many the first."""
    found = {}
    for key, said in seen.items():
        counts = Counter(formula for formula, _where in said)
        if len(counts) > 1:
            usual, times = counts.most_common(1)[0]
            if times >= least and times >= (_SHARE * len(said) if least > 1 else 1):
                found[key] = _Usage(usual, times, len(said), next(where for formula, where in said if formula == usual))
    return found


def find_formulas(row: Row, habits: FormulaHabits) -> Iterator[Discrepancy]:
    """A formula of the original that this paragraph translates otherwise than the others do.

    Either the whole paragraph stands in the original again, word for word but for its numbers; or its first five words
    open several, of which three and seven in ten are translated by the same opening words. Restraint: where the first
    word is the same, or the usual opening words stand among the first ones in another order or with others between
    them, the sentence is only built otherwise.
    """
    for pair in _pairs(row):
        whole = habits.wholes.get((pair.version, _whole(pair.original.text)))
        if whole is not None:
            if _whole(pair.text.text) != whole.words:
                yield _told(pair, Span(0, len(pair.text.text)), Span(0, len(pair.original.text)), whole)
            continue
        here, there = _first(pair.original.text), _first(pair.text.text)
        opening = habits.openings.get((pair.version, _formula(here[:_OPENING])))
        if opening is not None and there and not _opens_with(_formula(there), opening.words):
            span = Span(0, there[min(len(opening.words), len(there)) - 1].end)
            yield _told(pair, span, Span(0, here[_OPENING - 1].end), opening)


def _opens_with(found: Formula, usual: Formula) -> bool:
    """Whether it begins with the same word, or has all of the usual ones among its first."""
    first = len(usual) // 2
    return found[:first] == usual[:first] or not Counter(usual) - Counter(found[: _LOOKED_AT * first])


def _told(pair: _Pair, span: Span, source: Span, usage: _Usage) -> Discrepancy:
    here = place(pair.version, pair.text, span.start, span.end)
    original = place(0, pair.original, source.start, source.end)
    usual = usage.example.text
    evidence = (
        message("“{0}” stands {1} times in the original", _short(original.text), usage.total),
        message("{0} times it is translated like this: {1}", usage.times, _short(usual)),
    )
    candidates = (Candidate(usual, 0.5),) if usual and not any(map(str.isdecimal, usual)) else ()
    return Discrepancy("formula-differs", (here, original, usage.example), candidates, 0.5, evidence)


def _short(text: str) -> str:
    return excerpt(text, Span(0, 0), _SHOWN).text
