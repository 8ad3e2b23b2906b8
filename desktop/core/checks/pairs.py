"""Brackets and quotation marks that one version has in pairs and another has not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.core.checks.row import Discrepancy, Row, Side, Text, Where
from desktop.core.checks.voices import Dissent, dissents, place, spoken, witnesses
from desktop.core.document import Candidate
from desktop.core.messages import Message, message
from desktop.core.text import ascii_digits

TITLES: Mapping[str, Message] = {
    "brackets-differ": message("Brackets differ"),
    "quotes-differ": message("Quotation marks differ"),
}

_BRACKETS = re.compile(r"[()\[\]（）［］]")
_OPENING, _CLOSING = "([（［", ")]）］"
_ITEM = re.compile(r"(?<![(（\w])(?:[^\W\d_]{1,2}|[ivxlc]{3,5}|(?<!\S)(?P<number>\d{1,2}))[)）]")
"""What counts: a), iv), 1)."""

_HELD = re.compile(r"[(\[（［]([^()\[\]（）［］]+)[)\]）］]")
_SYMBOL = re.compile(r"[A-Z0-9][\w.\u2010-\u2014-]*(?:/[\w.\u2010-\u2014-]+)+")
_QUOTES = re.compile(r'[“”„«»「」『』《》"]')
_QUOTE_OPENING, _QUOTE_CLOSING = "«「『《", "»」』》"
_EITHER = '“”„"'
"""Signs that open in one language and close in another; Arabic has ” and “ either way round."""

_EMPHASES = frozenset({"emphasis", "strong"})
_OFTEN = 3
_MOST = 200
"""The most symbols of a row that are looked for."""


@dataclass(frozen=True, slots=True)
class PairHabits:
    """The versions that now and again have fewer quotations than the original by habit."""

    sparing: frozenset[int] = frozenset()


def survey_pairs(rows: Sequence[Row]) -> PairHabits:
    """Which versions quote less than the original, as English does, which has titles in italics."""
    fewer: Counter[int] = Counter()
    quoted: Counter[int] = Counter()
    for row in rows:
        sides = spoken(row)
        wanted = quotations(sides[0]) if 0 in sides else 0
        for version, side in sides.items():
            quoted[version] += wanted > 0
            fewer[version] += quotations(side) < wanted
    return PairHabits(frozenset(each for each, times in fewer.items() if times > max(_OFTEN, quoted[each] // 5)))


def quotations(side: Side) -> int:
    """How many stretches are quoted, whatever the signs.

    >>> quotations(Side("zh", (Text(0, "题为“水”和《未来》的"),)))
    2
    """
    found = "".join(match.group() for text in side.texts for match in _QUOTES.finditer(text.text))
    return sum(sign in _QUOTE_OPENING for sign in found) + sum(sign in _EITHER for sign in found) // 2


def find_pairs(row: Row, habits: PairHabits) -> Iterator[Discrepancy]:
    """Brackets and quotation marks without partner, and pairs that a translation has lost.

    Restraint: languages set brackets and quotation marks where others have commas, italics or nothing. So a version is
    told of only where a bracket or sign has lost its partner and no other version's has; where symbols that are in
    brackets elsewhere stand in it without them; and where it quotes less than the original though it does not by
    habit, and has nothing emphasised instead. Letters and numbers of lists ((a), a), (iv)) are no brackets. A sign
    without partner may close in the next paragraph: then the other versions' is alone as well.
    """
    sides = spoken(row)
    if len(sides) < 2:
        return
    yield from _alone(sides)
    yield from _bare(row, sides)
    yield from _fewer(row, sides, habits)


def _alone(sides: Mapping[int, Side]) -> Iterator[Discrepancy]:
    """What has no partner in one version, where all the others' have; of paragraphs that face each other singly."""
    if any(len(side.texts) > 1 for side in sides.values()):
        return
    texts = {version: side.texts[0] for version, side in sides.items()}
    around = {version: [other.text for each, other in texts.items() if each != version] for version in texts}
    brackets = {version: _lone_brackets(text.text, around[version]) for version, text in texts.items()}
    quotes = {version: _lone_quotes(text.text) for version, text in texts.items()}
    for kind, places in (("brackets-differ", brackets), ("quotes-differ", quotes)):
        lone = {version: found for version, found in places.items() if found}
        if len(lone) != 1:
            continue
        ((version, found),) = lone.items()
        at = found[0]
        evidence = message("{0} has no partner, and the other versions have none without", texts[version].text[at])
        yield Discrepancy(kind, (place(version, texts[version], at, at + 1),), (), 0.7, (evidence,))


def _lone_brackets(text: str, beside: Sequence[str] = ()) -> list[int]:
    """Where a bracket stands that no other opens or closes, whether letters of lists, as in a), are brackets or not.

    A number counts as such only if a text beside has it in brackets.

    >>> [_lone_brackets(each) for each in ("see a) and (b)", "(see annex A)", "see 7) and b)")]
    [[], [], [5]]
    """
    if not _BRACKETS.search(text):
        return []
    items = {
        match.end() - 1
        for match in _ITEM.finditer(text)
        if not match["number"] or any(f"({match['number']})" in ascii_digits(other) for other in beside)
    }
    return min(_unpaired(text, items), _unpaired(text, set()), key=len)


def _unpaired(text: str, items: set[int]) -> list[int]:
    opened: list[int] = []
    alone: list[int] = []
    for match in _BRACKETS.finditer(text):
        at, sign = match.start(), match.group()
        if sign in _OPENING:
            opened.append(at)
        elif opened and at not in items and _OPENING.index(text[opened[-1]]) % 2 == _CLOSING.index(sign) % 2:
            opened.pop()
        elif at not in items:
            alone.append(at)
    return sorted(alone + opened)


def _lone_quotes(text: str) -> list[int]:
    """Where a quotation mark stands that lacks its partner: by direction where the sign has one, else by parity."""
    opened: list[int] = []
    alone: list[int] = []
    either = [match.start() for match in _QUOTES.finditer(text) if match.group() in _EITHER]
    for match in _QUOTES.finditer(text):
        if match.group() in _QUOTE_OPENING:
            opened.append(match.start())
        elif match.group() in _QUOTE_CLOSING:
            if opened:
                opened.pop()
            else:
                alone.append(match.start())
    return sorted(alone + opened + (either[-1:] if len(either) % 2 else []))


def _bare(row: Row, sides: Mapping[int, Side]) -> Iterator[Discrepancy]:
    """Symbols that the others have in brackets and one version without."""
    held = {version: _held(side) for version, side in sides.items()}
    for key in sorted({key for found in held.values() for key in found})[:_MOST]:
        for dissent in dissents({version: key in found for version, found in held.items()}):
            text, match = _standing(sides[dissent.version], key)
            if match is None or key in held[dissent.version]:
                continue
            other = held[dissent.others[0]][key]
            where = (place(dissent.version, text, *match.span()), other._replace(version=dissent.others[0]))
            evidence = witnesses(row, dissent, other.text, match.group())
            candidates = (Candidate(f"({match.group()})", 0.6),)
            yield Discrepancy("brackets-differ", where, candidates, 0.6, evidence)


def _held(side: Side) -> dict[str, Where]:
    """The symbols in brackets, digits folded, with their places."""
    found: dict[str, Where] = {}
    for text in side.texts:
        for match in _HELD.finditer(text.text):
            key = ascii_digits(match.group(1)).strip()
            if _SYMBOL.fullmatch(key):
                found.setdefault(key, place(0, text, *match.span()))
    return found


def _standing(side: Side, key: str) -> tuple[Text, re.Match[str] | None]:
    """Where a symbol stands in a version."""
    pattern = re.compile(rf"(?<![\w/]){re.escape(key)}(?![\w/])")
    for text in side.texts:
        match = pattern.search(ascii_digits(text.text))
        if match:
            return text, match
    return side.texts[0], None


def _fewer(row: Row, sides: Mapping[int, Side], habits: PairHabits) -> Iterator[Discrepancy]:
    """A translation that quotes less than the original and all others."""
    counts = {version: quotations(side) for version, side in sides.items() if version not in habits.sparing}
    if any(_lone_quotes(text.text) for version in counts for text in sides[version].texts):
        return
    for version, count in counts.items():
        others = tuple(other for other in counts if other != version)
        others = () if _set_apart(sides[version]) else others
        if version and others and 0 in counts and count < min(counts[other] for other in others):
            first = _first_quote(sides[0])
            last = sides[version].texts[-1]
            where = (place(version, last, len(last.text), len(last.text)), first)
            evidence = witnesses(row, Dissent(version, others), counts[others[0]], count)
            yield Discrepancy("quotes-differ", where, (), 0.5, evidence)


def _set_apart(side: Side) -> bool:
    """Whether words are emphasised within a paragraph, as titles are where others quote them."""
    return any(mark.kind in _EMPHASES and mark.start > 2 for text in side.texts for mark in text.marks)


def _first_quote(side: Side) -> Where:
    for text in side.texts:
        match = _QUOTES.search(text.text)
        if match:
            return place(0, text, *match.span())
    return place(0, side.texts[0])
