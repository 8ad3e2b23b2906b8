"""Which stretches of a paragraph run from right to left, as the bidirectional algorithm settles it.

A word processor has to be told run by run: what stands in a run that is said to run from right to left is laid so, its
blanks, brackets and figures too. Source: Unicode Standard Annex 9, rules W1 to N2. Embeddings that a text itself holds
are left to the program that shows it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from desktop.core.document import Direction

_PAIRS = dict(zip("([{（［｛〈《「『【〔〖⟨⁅", ")]}）］｝〉》」』】〕〗⟩⁆", strict=True))
_BRACKET = re.compile("[" + re.escape("".join((*_PAIRS, *_PAIRS.values()))) + "]")
_ONE_WAY = re.compile("L+|[^L]+")
_MOST_OPEN = 63  # the algorithm itself looks no deeper (BD16)
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_CODES = {"EN": "1", "AN": "9", "AL": "A", "ES": "+", "CS": ",", "ET": "%", "NSM": "^", "BN": "^"}
"""One sign for each class of characters: L and R are themselves, A an Arabic letter, 1 a number, 9 an Arabic one."""

_NEUTRAL = " "
_SIGNS = str.maketrans(dict.fromkeys("+,%", _NEUTRAL))


class Stretch(NamedTuple):
    """`text[start:end]` runs one way."""

    start: int
    end: int
    rtl: bool


def stretches(text: str, way: Direction) -> tuple[Stretch, ...]:
    """The text of a paragraph that runs that `way`, without rest; figures of a right-to-left text are part of it.

    >>> ["يرحب (A/99/L.1) في"[start:end] for start, end, rtl in stretches("يرحب (A/99/L.1) في", "rtl") if not rtl]
    ['A/99/L.1']
    """
    if way == "ltr" and not _RIGHT_TO_LEFT.search(text):
        return (Stretch(0, len(text), rtl=False),) if text else ()
    if way == "rtl" and not any(unicodedata.bidirectional(char) == "L" for char in set(text)):
        return (Stretch(0, len(text), rtl=True),) if text else ()
    settled = _settled(text, "L" if way == "ltr" else "R")
    return tuple(Stretch(*each.span(), rtl=each[0][0] != "L") for each in _ONE_WAY.finditer(settled))


def _settled(text: str, base: str) -> str:
    """For each character L, or what runs from right to left."""
    kinds = _numbers_settled(base + "".join(map(_code, text)))
    kinds = _brackets_settled(text, kinds[1:], base)
    return _neutrals_settled(base + kinds + base, base)[1:-1]


@cache
def _code(char: str) -> str:
    kind = unicodedata.bidirectional(char)
    return kind if kind in {"L", "R"} else _CODES.get(kind, _NEUTRAL)


def _numbers_settled(kinds: str) -> str:
    """The weak classes; the first sign is the paragraph's own direction."""
    kinds = re.sub(r"(.)\^+", lambda found: found[1] * len(found[0]), kinds)  # marks are what they stand on (W1)
    kinds = re.sub("A[^LRA]*", lambda found: found[0].replace("1", "9"), kinds)  # behind Arabic letters (W2)
    kinds = re.sub("(?<=1)[+,](?=1)", "1", kinds.replace("A", "R"))  # a sign in a number is part of it (W3, W4)
    kinds = re.sub("(?<=9),(?=9)", "9", kinds)
    kinds = re.sub("%+(?=1)|(?<=1)%+", lambda found: "1" * len(found[0]), kinds)  # so are those at its ends (W5)
    kinds = kinds.translate(_SIGNS)  # all others are neutral (W6)
    return re.sub("L[^LR]*", lambda found: found[0].replace("1", "L"), kinds)  # behind Latin letters (W7)


def _neutrals_settled(kinds: str, base: str) -> str:
    """What is neutral runs as what is on both sides of it (N1), or else as the paragraph (N2)."""
    kinds = re.sub("(?<=L) +(?=L)", lambda found: "L" * len(found[0]), kinds)
    kinds = re.sub("(?<=[R19]) +(?=[R19])", lambda found: "R" * len(found[0]), kinds)
    return kinds.replace(_NEUTRAL, base)


def _brackets_settled(text: str, kinds: str, base: str) -> str:
    """Brackets run as the paragraph does, unless all in them and what is before them runs the other way (N0)."""
    other = "R" if base == "L" else "L"
    signs = list(kinds)
    for start, end in sorted(_brackets(text, kinds)):
        inside = set(map(_direction, signs[start + 1 : end]))
        if base in inside:
            signs[start] = signs[end] = base
        elif other in inside:
            before = next((way for kind in reversed(signs[:start]) if (way := _direction(kind))), base)
            signs[start] = signs[end] = before
    return "".join(signs)


def _brackets(text: str, kinds: str) -> Iterator[tuple[int, int]]:
    """The places of brackets that belong together (BD16)."""
    opened: list[tuple[str, int]] = []
    for found in _BRACKET.finditer(text):
        char, at = found[0], found.start()
        if kinds[at] != _NEUTRAL:
            continue
        if char in _PAIRS:
            if len(opened) == _MOST_OPEN:
                return
            opened.append((_PAIRS[char], at))
            continue
        place = next((index for index in reversed(range(len(opened))) if opened[index][0] == char), -1)
        if place >= 0:
            yield opened[place][1], at
            del opened[place:]


def _direction(kind: str) -> str:
    """L or R; empty for what is neutral."""
    return kind if kind == "L" else "" if kind == _NEUTRAL else "R"
