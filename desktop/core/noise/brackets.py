"""Brackets that were stored the wrong way round, and empty ones that have lost what stood in them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.document import Finding
from desktop.core.languages import base_language
from desktop.core.messages import message
from desktop.core.noise.rule import Rule, finding

_PAIRS = {"(": ")", "[": "]", "{": "}"}
_GUILLEMETS = {"«": "»"}
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ku", "ps", "ug", "ur", "yi"})
_POINT_OUTWARDS = _RIGHT_TO_LEFT | {"en", "es", "fr", "ru"}
_RTL_LETTER = re.compile(r"[\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\u0750-\u077f\u08a0-\u08c9]")
_WORD = re.compile(r"[^\W\d_]{3}")
_LETTER = re.compile(r"[^\W\d_]")
_FIGURES = re.compile(r"[\d/.\-–]+")
_OPENS_WORD = re.compile(r"[\s(\[{«\"“'‘،,;؛:/\-–—]|^$")
_CLOSES_WORD = re.compile(r"[\s)\]}»\"”'’،,;؛:.!?؟/\-–—\[({]|^$")
_CLOSING = ")]}»"
_EVERY = re.compile(r"[()\[\]{}«»]")
_NESTED = 4
_ITEM = re.compile(r"(?:^|[\s(])[^\W_]{1,3}\Z")

_EMPTY = re.compile(r" ?(?:\( ?\)|\[\]|（\s?）)")
_NEAR = 200
_NAME_BEFORE = re.compile(r"[A-Za-z0-9_\]\)]")


def mirrored_bracket(text: str, language: str) -> Iterator[Finding]:
    """A closing bracket before a word and its opening one behind a later word were stored as seen, mirrored.

    Unicode stores ( as opening in every direction and mirrors only what is shown (Bidi_Mirrored); converters of
    visual text forget that. Restraint: both must be found, free of a partner of their own, with words between them, so
    "a)" in lists, ]0, 1[ as an interval and quoted signs are left alone. Certain in right-to-left text only, where
    figures alone may stand between round ones too. A pair of which one was put right already is still found. A bracket
    by itself, whose partner is perhaps in another paragraph, is a suspicion.

    >>> [(f.text, f.candidates[0].text) for f in mirrored_bracket("]دون الإحالة (A/59/L.12)[ 59/8", "ar")]
    [(']', '['), ('[', ']')]
    """
    present = _EVERY.findall(text)
    if _is_balanced(present):
        return
    right_to_left = base_language(language) in _RIGHT_TO_LEFT
    for opening, closing in (_PAIRS | (_GUILLEMETS if base_language(language) in _POINT_OUTWARDS else {})).items():
        if opening not in present and closing not in present:
            continue
        found: set[int] = set()
        for each in _pairs_found(text, opening, closing, right_to_left=right_to_left):
            found.add(each.start)
            yield each
        yield from _alone(text, opening, closing, found, right_to_left=right_to_left)


def _is_balanced(brackets: list[str]) -> bool:
    """Whether each bracket closes the last one that was opened, and none is left."""
    opened: list[str] = []
    for bracket in brackets:
        if bracket in _CLOSING:
            if not opened or (_PAIRS | _GUILLEMETS)[opened.pop()] != bracket:
                return False
        else:
            opened.append(bracket)
    return not opened


def _pairs_found(text: str, opening: str, closing: str, *, right_to_left: bool) -> Iterator[Finding]:
    for start, end in _mirrored(text, opening, closing):
        inside = text[start + 1 : end]
        if not right_to_left:
            if _WORD.search(inside):
                yield from _both(text, start, end, certain=False)
        elif _LETTER.search(inside) or _FIGURES.fullmatch(inside):
            arabic = bool(_RTL_LETTER.search(inside))
            certain = arabic or (opening == "(" and bool(_RTL_LETTER.search(text)))
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


def _alone(text: str, opening: str, closing: str, found: set[int], *, right_to_left: bool) -> Iterator[Finding]:
    """A bracket without partner that closes before a word or opens behind one."""
    for at in _without_partner(text, opening, closing):
        if at in found:
            continue
        turned = opening if text[at] == closing else closing
        if text[at] == closing:
            wrong = _before_word(text, at) and not _behind_word(text, at) and _begins_word(text, at + 1, right_to_left)
        else:
            wrong = (
                _behind_word(text, at) and not _before_word(text, at) and not _ITEM.search(text[max(0, at - 5) : at])
            )
        if wrong:
            why = message(
                "{0} stands where {1} is expected, and its partner is not in this paragraph", text[at], turned
            )
            score = 0.7 if right_to_left else 0.4
            yield finding("mirrored-bracket", text, at, at + 1, (turned,), why, score=score, certain=False)


def _begins_word(text: str, at: int, right_to_left: bool) -> bool:  # noqa: FBT001
    return bool((_LETTER if right_to_left else _WORD).match(text, at)) or (right_to_left and text[at].isdecimal())


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
    """Whether what stands here opens a word, alone or behind brackets of other kinds that do."""
    before = at
    while before > max(0, at - _NESTED) and text[before - 1] in _CLOSING:
        before -= 1
    return (
        bool(_OPENS_WORD.match(text[before - 1 : before] if before else ""))
        and at + 1 < len(text)
        and not text[at + 1].isspace()
    )


def _behind_word(text: str, at: int) -> bool:
    return bool(_CLOSES_WORD.match(text[at + 1 : at + 2])) and at > 0 and not text[at - 1].isspace()


def empty_brackets(text: str, _language: str) -> Iterator[Finding]:
    """Brackets with nothing in them mostly held the mark of a note or a number that extraction has lost.

    Where a bracket before them is still open they may have been the one that closes it. Restraint: behind a name of
    Latin letters they call a function, and [ ] with a blank is a box to tick.

    >>> [(f.text, f.candidates[0].text) for f in empty_brackets("the report of the Board (), by scan()", "en")]
    [(' ()', '')]
    """
    why = message("nothing stands in these brackets: the mark of a note, or a number, may be lost")
    for match in _EMPTY.finditer(text):
        start, end = match.span()
        if text[start] != " " and _NAME_BEFORE.match(text[max(0, start - 1) : start]):
            continue
        if text[start] == " " and not (text[end : end + 1].isspace() or _CLOSES_WORD.match(text[end : end + 1])):
            start += 1
        near = text[max(0, start - _NEAR) : start]
        closes = text[end - 1] == ")" and near.count("(") > near.count(")")
        candidates = (")", "") if closes else ("",)
        yield finding("empty-brackets", text, start, end, candidates, why, score=0.8, certain=False)


RULES = (
    Rule(
        "mirrored-bracket", message("Bracket turned round"), re.compile(r"[()\[\]{}«»]"), mirrored_bracket, certain=True
    ),
    Rule(
        "empty-brackets", message("Empty brackets"), re.compile(r"\( ?\)|\[\]|（\s?）"), empty_brackets, certain=False
    ),
)
