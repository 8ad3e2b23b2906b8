"""What a text refers to by name: symbols of documents, and resolutions by their numbers, where no mark-up says so.

A symbol tells itself by its capitals. Two figures with a stroke between them may as well be a fraction, a year of two
or a shift; so they are a resolution only where a word says so, or in a list that such a word begins.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from desktop.core.text import Span

_SYMBOL = re.compile(
    r"(?<![A-Za-zÀ-ÿЀ-ӿ\d_/])(?=\S{0,80}\d)"
    r"[A-Z]{1,12}\d{0,4}(?:[.\-][A-Z\d]{1,9}){0,4}(?:/[A-Za-z\d]+(?:[.\-][A-Za-z\d]+|\(\d+\))*)+"
)
_MAY_NUMBER = re.compile(r"\d/|\d(?: ?[A-H])? ?[(（]")

_SPECIAL = r"(?:E?S[-‐‑–]|د ?إ ?ط? ?[-‐‑–] ?)?"
_SESSION = r"[IVXLC]{1,7}|(?:19|20)\d\d|د ?إ? ?ط? ?[-‐‑–] ?\d{1,2}|[一二三四五六七八九十]{1,4}"
_NUMBER = re.compile(
    r"(?<![A-Za-zÀ-ÿЀ-ӿ\d/.,\-])"
    rf"(?:(?P<pair>{_SPECIAL}\d{{1,4}}/{_SPECIAL}\d{{1,4}})(?![A-Za-zÀ-ÿЀ-ӿ\d/]|[.,]\d)"
    rf"|\d{{1,4}}(?: ?[A-H])? ?[(（](?:{_SESSION})[)）])"
)
"""A resolution by session and number (72/1), or by number with the session or the year in brackets (4417 (XXX))."""

_NUMBERED = re.compile(r"(?: ?[A-H])? ?[号、，和及]")
_FRACTION = re.compile(r"(\d{1,2})/(\d{1,2})")
_WHOLE = 10
"""A lesser number over one up to this is a fraction rather than a resolution."""

_WORD = re.compile(
    r"(?i:\b(?:r[ée]solu(?:tions?|ción|ciones)|d[ée]cisi(?:ons?|ón|ones))\b|\b(?:резолюци|решени)\w+)"
    r"|\b[وفبلك]{0,2}(?:ال|لل)?(?:قـ*رـ*اـ*ر|مـ*قـ*رـ*ر)\w*"
)
_FAR = 45
_LEADS = re.compile(r"[^\d.,،;:؛。\n]*(?:\b[Nn]os?\. ?)?")
"""Between such a word and the first number: whose resolution it is."""

_ELSE = re.compile(
    r"(?i:\b(?:a|an|the|by|for|of|in|on|to|with|from|at|les?|la|une?|pour|par|d[eu]s?|à|en|los|las|por|para|con"
    r"|на|в|за|по|из|для|от)\s*$)"
)
"""What leads to some other figure."""

_DATE = r"[^\d;؛。(]{1,24}\d{1,2}(?:er)?[^\d;؛。(]{1,30}[12١٢]\d{3}(?:\s?(?:года|г\.))?"
_AND = r"and|or|et|ou|y|e|o|и|или|و|أو|和|及|以及|或"
_GOES_ON = re.compile(rf"(?:{_DATE})?\s{{0,2}}(?:[,،、，]|[-–—])?\s{{0,2}}(?:(?:{_AND})\s{{0,2}})?")
"""Between two numbers of a list: a date, a comma, a word."""


def symbols(text: str) -> tuple[Span, ...]:
    """Symbols of documents, in their order.

    >>> [text[span.start : span.end] for text in ("see A/RES/72/1.",) for span in symbols(text)]
    ['A/RES/72/1']
    """
    return tuple(Span(*match.span()) for match in _SYMBOL.finditer(text)) if "/" in text else ()


def may_refer(text: str) -> bool:
    """Whether it is worth looking; quick."""
    return "/" in text or _MAY_NUMBER.search(text) is not None


def references(text: str) -> tuple[Span, ...]:
    """Symbols and numbers of resolutions, in their order; none lies in another."""
    numbers = _numbers(text) if _MAY_NUMBER.search(text) else ()
    return tuple(sorted({span.start: span for span in (*numbers, *symbols(text))}.values()))  # ES-10/21 is both


def _numbers(text: str) -> Iterator[Span]:
    words = [match.end() for match in _WORD.finditer(text)]
    last: int | None = None
    for match in _NUMBER.finditer(text):
        start, end = match.span()
        before = bisect_right(words, start)
        goes_on = last is not None and _GOES_ON.fullmatch(text, last, start) is not None
        if goes_on or _is_numbered(text, start, end) or (before > 0 and _is_named(match, words[before - 1])):
            yield Span(start, end)
            last = end


def _is_numbered(text: str, start: int, end: int) -> bool:
    """Chinese sets a number, or a list of them, between two signs (第72/1号)."""
    return text[max(0, start - 2) : start].rstrip(" ").endswith("第") and _NUMBERED.match(text, end) is not None


def _is_named(match: re.Match[str], word: int) -> bool:
    """Whether the word that ends there says that this is a resolution."""
    text, start = match.string, match.start()
    if start - word > _FAR:
        return False
    gap = text[word:start]
    leads = _LEADS.fullmatch(gap) is not None and _ELSE.search(gap) is None
    return not gap.strip() or (leads and not _is_fraction(match["pair"] or ""))


def _is_fraction(pair: str) -> bool:
    figures = _FRACTION.fullmatch(pair)
    return figures is not None and int(figures[1]) < int(figures[2]) <= _WHOLE
