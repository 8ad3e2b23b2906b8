"""Invisible marks of writing direction that have no effect or no partner."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from desktop.core.bidi import base_direction, to_visual
from desktop.core.document import Direction, Finding
from desktop.core.languages import base_language
from desktop.core.messages import message
from desktop.core.noise.rule import MOST, Rule, code_point, finding

_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_TWICE = re.compile("(?:\u200e{2,}|\u200f{2,}|\u061c{2,})")
_MOST_TRIED, _LONGEST = 200, 1000
_OTHERS = re.compile("[\u061c\u200f\u202a-\u202e\u2066-\u2069]")
_EMBEDDINGS, _ISOLATES = "\u202a\u202b\u202d\u202e", "\u2066\u2067\u2068"
_END_OF_EMBEDDING, _END_OF_ISOLATE = "\u202c", "\u2069"
_STARTS_AS_WRITTEN = {"ltr": "\u202a\u2066", "rtl": "\u202b\u2067"}
_RTL_LETTER = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_RTL_LANGUAGES = frozenset({"ar", "fa", "he", "ku", "ps", "ug", "ur", "yi"})


def bidi_control(text: str, language: str) -> Iterator[Finding]:
    """A direction mark that can have no effect can go: an end without a beginning, a mark twice, one in Latin text.

    A mark written twice goes as a whole where the line is seen the same without it (Unicode Standard Annex 9).
    Restraint: pairs, and LRM, RLM and ALM by themselves in lines of both directions, are often right, and are shown
    last. What begins without an end changes the order of the rest of the line: only at the very start, and in the
    language's own direction, is it without effect.

    >>> [(f.start, f.certain) for f in bidi_control("A/RES/79/9\u202c", "en")]
    [(10, True)]
    >>> [f.certain for f in bidi_control("الوثيقة \u200eA/79/9\u200e", "ar")]
    [False, False]
    """
    places = [match.start() for match in islice(_CONTROLS.finditer(text), MOST + 1)]
    lone = _without_partner(text, places)
    latin = not _is_right_to_left(language) and not _RTL_LETTER.search(text) and not _OTHERS.search(text)
    unseen = _unseen(text, language)
    for at in places:
        char = text[at]
        idle = _ends_nothing(text, at, language) if at in lone else at in unseen or _says_nothing(text, at, latin=latin)
        score = 1.0 if idle else 0.8 if at in lone else 0.2
        name = unicodedata.name(char).lower()
        if at in lone:
            why = message("{0} ({1}) has no partner in this paragraph", code_point(char), name)
        elif idle:
            why = message("{0} ({1}) has no effect here", code_point(char), name)
        else:
            why = message("{0} ({1}) is invisible and changes the order on the screen", code_point(char), name)
        yield finding("bidi-control", text, at, at + 1, ("",), why, score=score, certain=idle)


def _unseen(text: str, language: str) -> set[int]:
    """Places of marks written twice and more, without which the line looks the same."""
    places: set[int] = set()
    direction: Direction = "rtl" if _is_right_to_left(language) else "ltr"
    for run in islice(_TWICE.finditer(text), _MOST_TRIED):
        first = max(text.rfind("\n", 0, run.start()) + 1, run.start() - _LONGEST)
        line = text[first : run.end() + _LONGEST].partition("\n")[0]
        gone = places.union(range(*run.span()))
        without = "".join(char for at, char in enumerate(line, first) if at not in gone)
        if base_direction(line) == base_direction(without) and _seen(line, direction) == _seen(without, direction):
            places = gone
    return places


def _seen(line: str, direction: Direction) -> str:
    return _CONTROLS.sub("", to_visual(line, direction))


def _ends_nothing(text: str, at: int, language: str) -> bool:
    """Whether a mark without partner has no effect."""
    starts = _STARTS_AS_WRITTEN["rtl" if _is_right_to_left(language) else "ltr"]
    return text[at] in _END_OF_EMBEDDING + _END_OF_ISOLATE or (at == 0 and text[at] in starts)


def _says_nothing(text: str, at: int, *, latin: bool) -> bool:
    """Whether LRM, RLM or ALM says again what is known: twice the same, or left to right where nothing else is."""
    char = text[at]
    return char in "\u200e\u200f\u061c" and (text[max(0, at - 1) : at] == char or (char == "\u200e" and latin))


def _is_right_to_left(language: str) -> bool:
    return base_language(language) in _RTL_LANGUAGES


def _without_partner(text: str, places: list[int]) -> set[int]:
    """Places of beginnings and ends that nothing answers (pairs as in UAX 9, BD9 and BD11)."""
    begun: list[int] = []
    isolates = 0
    lone: set[int] = set()
    for at in places:
        char = text[at]
        if char in _EMBEDDINGS + _ISOLATES:
            begun.append(at)
            isolates += char in _ISOLATES
        elif char == _END_OF_ISOLATE and isolates:
            while text[begun[-1]] not in _ISOLATES:
                lone.add(begun.pop())
            begun.pop()
            isolates -= 1
        elif char == _END_OF_EMBEDDING and begun and text[begun[-1]] in _EMBEDDINGS:
            begun.pop()
        elif char in _END_OF_EMBEDDING + _END_OF_ISOLATE:
            lone.add(at)
    return lone | set(begun)


RULES = (Rule("bidi-control", message("Mark of direction"), _CONTROLS, bidi_control, certain=True),)
