"""Brackets that were stored the wrong way round."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.document import Finding
from desktop.core.messages import message
from desktop.core.noise.rule import Rule, base_language, finding

_PAIRS = {"(": ")", "[": "]", "{": "}"}
_GUILLEMETS = {"«": "»"}
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ku", "ps", "ug", "ur", "yi"})
_RTL_LETTER = re.compile(r"[\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\u0750-\u077f\u08a0-\u08c9]")
_WORD = re.compile(r"[^\W\d_]{3}")
_LETTER = re.compile(r"[^\W\d_]")
_OPENS_WORD = re.compile(r"[\s(\[{«\"“'‘،,;؛:/\-–—]|^$")
_CLOSES_WORD = re.compile(r"[\s)\]}»\"”'’،,;؛:.!?؟/\-–—\[({]|^$")


def mirrored_bracket(text: str, language: str) -> Iterator[Finding]:
    """A closing bracket before a word and its opening one behind a later word were stored as seen, mirrored.

    Unicode stores ( as opening in every direction and mirrors only what is shown (Bidi_Mirrored); converters of
    visual text forget that. Restraint: both must be found, free of a partner of their own, with words between them, so
    "a)" in lists, ]0, 1[ as an interval and quoted signs are left alone. Certain in right-to-left text only. A pair of
    which one was put right already is still found.

    >>> [(f.text, f.candidates[0].text) for f in mirrored_bracket("]دون الإحالة (A/59/L.12)[ 59/8", "ar")]
    [(']', '['), ('[', ']')]
    """
    right_to_left = base_language(language) in _RIGHT_TO_LEFT
    for opening, closing in (_PAIRS | (_GUILLEMETS if right_to_left else {})).items():
        for start, end in _mirrored(text, opening, closing):
            inside = text[start + 1 : end]
            if (_LETTER if right_to_left else _WORD).search(inside):
                certain = right_to_left and bool(_RTL_LETTER.search(inside))
                yield from _both(text, start, end, certain=certain)
        if right_to_left:
            yield from _half_mended(text, opening, closing)


def _half_mended(text: str, opening: str, closing: str) -> Iterator[Finding]:
    """The other bracket of a pair of which one stands right by now: "[… [" or "] … ]"."""
    alone = _without_partner(text, opening, closing)
    if len(alone) != 2 or text[alone[0]] != text[alone[1]]:
        return
    start, end = alone
    if not (_before_word(text, start) and _behind_word(text, end) and _RTL_LETTER.search(text[start:end])):
        return
    here, right = (end, closing) if text[start] == opening else (start, opening)
    why = message("{0} stands where {1} belongs: the pair's other bracket stands right", text[here], right)
    yield finding("mirrored-bracket", text, here, here + 1, (right,), why, score=1.0, certain=True)


def _without_partner(text: str, opening: str, closing: str) -> list[int]:
    """Where brackets of one kind stand that no other of their kind opens or closes."""
    alone: list[int] = []
    for match in re.finditer(f"[{re.escape(opening + closing)}]", text):
        if match.group() == closing and alone and text[alone[-1]] == opening:
            alone.pop()
        else:
            alone.append(match.start())
    return alone


def _both(text: str, start: int, end: int, *, certain: bool) -> Iterator[Finding]:
    """A finding for each bracket of the pair."""
    for here, other in ((start, end), (end, start)):
        why = message(
            "{0} stands where {1} belongs: the bracket of the pair is turned round as well", text[here], text[other]
        )
        score = 1.0 if certain else 0.4
        yield finding("mirrored-bracket", text, here, here + 1, (text[other],), why, score=score, certain=certain)


def _mirrored(text: str, opening: str, closing: str) -> Iterator[tuple[int, int]]:
    """Pairs of a closing bracket at a word's start and the opening one at a word's end that would close it."""
    depth, start = 0, -1
    for match in re.finditer(f"[{re.escape(opening + closing)}]", text):
        at, opens = match.start(), match.group() == opening
        if start < 0 and not depth and not opens:
            start = at if _before_word(text, at) else -1
        elif start >= 0 and not depth and opens and _behind_word(text, at):
            yield start, at
            start = -1
        elif opens:
            depth += 1
        elif depth:
            depth -= 1
        else:
            start = at if _before_word(text, at) else -1


def _before_word(text: str, at: int) -> bool:
    return bool(_OPENS_WORD.match(text[at - 1 : at])) and not text[at + 1 : at + 2].isspace() and at + 1 < len(text)


def _behind_word(text: str, at: int) -> bool:
    return bool(_CLOSES_WORD.match(text[at + 1 : at + 2])) and not text[at - 1].isspace()


RULES = (
    Rule("mirrored-bracket", message("Bracket turned round"), re.compile(r"[)\]}»]"), mirrored_bracket, certain=True),
)
