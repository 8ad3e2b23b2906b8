"""Quotations that open with one kind of sign and close with another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.document import Finding
from desktop.core.languages import base_language
from desktop.core.messages import message
from desktop.core.noise.around import before, behind
from desktop.core.noise.passage import Passage
from desktop.core.noise.rule import PassageRule, finding

_SIGN = re.compile('[“”„«»"「」]')
_CLOSING = {"“": "”", "«": "»", "„": "“", "「": "」"}
_LOW_QUOTES = frozenset({"ru", "de", "cs", "sk", "sl", "bg", "is", "lt", "et", "pl", "hu", "ro", "hr", "sr"})
_OPENS_AFTER = re.compile(r"[\s(\[{«“„\-–—/]|^$")
_FIGURE = re.compile(r"\d")


def mixed_quotes(passage: Passage) -> Iterator[Finding]:
    """A quotation that opens with one kind of sign and closes with another, or a straight sign among typographic ones.

    Restraint: apostrophes and single signs are no quotation marks here; inches and seconds stay, German and Russian
    close „ with “, and a straight sign is only judged where the version mostly quotes otherwise, or where it closes
    what another kind opened. A quotation that goes on in the next paragraph has no closing sign.

    >>> from desktop.core.noise.passage import Habits
    >>> [f.candidates[0].text for f in mixed_quotes(Passage('entitled “Water", and', "en"))]
    ['”']
    >>> [f.candidates[0].text for f in mixed_quotes(Passage('entitled "Water"', "fr", Habits(quotes="«»")))]
    ['«', '»']
    """
    text, language = passage.text, base_language(passage.language)
    if not _SIGN.search(text):
        return
    pair = passage.habits.quotes if passage.habits.quotes != '""' else ""
    opened: list[str] = []
    for match in _SIGN.finditer(text):
        at, sign = match.start(), match.group()
        right = _for_straight(text, at, opened, pair) if sign == '"' else _for_typographic(sign, opened, language)
        if right:
            why = message(
                "{0} stands where {1} belongs: the quotation, or the whole text, has the other kind", sign, right
            )
            yield finding("mixed-quotes", text, at, at + 1, (right,), why, score=0.7, certain=False)


def _for_typographic(sign: str, opened: list[str], language: str) -> str:
    """The sign that belongs where `sign` stands, "" if it may be right; `opened` are the quotations that are open."""
    if sign == "“" and opened and opened[-1] == "„" and language in _LOW_QUOTES:
        opened.pop()
        return ""
    if sign in _CLOSING:
        opened.append(sign)
        return ""
    while len(opened) > 1 and not _closes(sign, opened[-1]) and any(_closes(sign, other) for other in opened):
        opened.pop()
    last = opened.pop() if opened else ""
    return "" if not last or _closes(sign, last) else _CLOSING.get(last, "")


def _closes(sign: str, opening: str) -> bool:
    return sign == _CLOSING.get(opening) or (opening, sign) == ("„", "”")


def _for_straight(text: str, at: int, opened: list[str], pair: str) -> str:
    """The sign that belongs where a straight one stands; `pair` is what the version mostly quotes with, "" if that."""
    if _OPENS_AFTER.match(before(text, at)) and not (behind(text, at + 1) or " ").isspace():
        opened.append('"')
        return pair[:1]
    if not opened or (_FIGURE.match(before(text, at)) and opened[-1] != '"'):
        return ""
    last = opened.pop()
    return pair[1:] if last == '"' else _CLOSING[last]


PASSAGE_RULES = (PassageRule("mixed-quotes", message("Quotation marks of two kinds"), mixed_quotes),)
