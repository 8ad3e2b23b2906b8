"""Wrong words wherever they stand again: whole, and, if they are words at all, in the same company."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop.core.lexicon import lexicon
from desktop.core.noise.words.tokens import words

_INSIDE = r"[\w\u0300-\u036f\u064b-\u065f\u0670\u200b-\u200f]"
_UNPARTED = frozenset({"zh", "ja", "th"})
"""Languages that put no space between words."""


class Wanted(NamedTuple):
    """Words of a language (two-letter code), and the words that stood before and behind them, or ""."""

    text: str
    language: str
    before_it: str
    behind_it: str


def occurrences(text: str, wanted: Wanted) -> Iterator[int]:
    """Where the words stand in `text`, in order.

    Words that are in the counts of official texts are right in most places: only where one of the neighbours is the
    same too.

    >>> list(occurrences("Wecomes the work and wecomes it", Wanted("wecomes", "en", "and", "it")))
    [21]
    """
    anywhere = not _known(wanted)
    for match in _pattern(wanted).finditer(text):
        beside = neighbours(text, *match.span(), wanted.language)
        if anywhere or any(each and each == other for each, other in zip(beside, wanted[2:], strict=True)):
            yield match.start()


def neighbours(text: str, start: int, end: int, language: str) -> tuple[str, str]:
    """The words beside `text[start:end]`, as counts write them; single signs where words are not parted."""
    if language in _UNPARTED:
        return text[max(0, start - 1) : start], text[end : end + 1]
    before, behind = words(text[max(0, start - 60) : start])[-1:], words(text[end : end + 60])[:1]
    return before[0].form if before else "", behind[0].form if behind else ""


def _pattern(wanted: Wanted) -> re.Pattern[str]:
    if wanted.language in _UNPARTED:
        return re.compile(re.escape(wanted.text))
    before = rf"(?<!{_INSIDE})" if wanted.text[:1].isalnum() else ""
    behind = rf"(?!{_INSIDE})" if wanted.text[-1:].isalnum() else ""
    return re.compile(before + re.escape(wanted.text) + behind)


def _known(wanted: Wanted) -> bool:
    """Whether these may well be right: all in the counts, or in a language whose words cannot be told."""
    known = lexicon(wanted.language)
    return wanted.language in _UNPARTED or all(known.knows(word.form) for word in words(wanted.text))
