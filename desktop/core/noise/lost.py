"""Characters without a meaning that could be shown: controls, replacements of lost ones, those of private fonts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from desktop.core.document import Finding
from desktop.core.languages import base_language
from desktop.core.lexicon import lexicon, plain
from desktop.core.messages import message
from desktop.core.noise.rule import Rule, around, code_point, finding

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]+")
_REPLACEMENT = re.compile("\ufffd+")
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]+")
_NONCHARACTER = re.compile("[\ufdd0-\ufdef\ufffe\uffff]+")
_SYMBOL_FONT = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓"}

_LETTERS = {
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىة",
    "en": "abcdefghijklmnopqrstuvwxyz'-",
    "es": "abcdefghijklmnopqrstuvwxyzáéíóúüñ-",
    "fr": "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûüœ'-",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя-",
}
"""What a lost character inside a word may have been; ' stands for the typographic apostrophe too."""

_LEFT = re.compile(r"(?:[^\W\d_]+['’-])*[^\W\d_]*\Z")
_RIGHT = re.compile(r"(?:[^\W\d_]+['’-])*[^\W\d_]*")
_LONGEST = 40
_MOST_LOST = 2
_CANDIDATES = 4


def control_character(text: str, _language: str) -> Iterator[Finding]:
    r"""A control character is no text; alone between blanks it can go.

    Restraint: tab, line feed and carriage return are not judged. Inside or beside a word a control character may stand
    for a lost letter or hyphen, or, from 80 to 9F, for a quotation mark of Windows-1252: a suspicion.

    >>> [(f.certain, [c.text for c in f.candidates]) for f in control_character("the \x01 State\x92s", "en")]
    [(True, ['']), (False, ['’', ''])]
    """
    for match in _CONTROL.finditer(text):
        run = match.group()
        alone = all(not near or near.isspace() for near in around(text, *match.span()))
        meant = "".join(bytes([ord(char)]).decode("cp1252", "ignore") for char in run if char >= "\x80")
        certain = alone and not meant
        why = message("{0} is a control character, which no text contains", code_point(run[0]))
        candidates = (meant, "") if meant else ("",)
        yield finding(
            "control-character", text, *match.span(), candidates, why, score=1.0 if certain else 0.8, certain=certain
        )


def replacement_character(text: str, language: str) -> Iterator[Finding]:
    """U+FFFD says that a character was lost in decoding; inside a word the counts tell which it may have been.

    Restraint: only the page tells for certain. At the edge of a word that is whole without it, it can probably go.

    >>> [[c.text for c in f.candidates] for f in replacement_character("la coop\ufffdration \ufffd", "fr")]
    [['é'], ['']]
    """
    why = message("U+FFFD stands for a character that was lost when the file was decoded; compare with the page")
    of = base_language(language)
    for match in _REPLACEMENT.finditer(text):
        start, end = match.span()
        before, after = around(text, start, end)
        left, right = _damaged_word(text, start, end)
        inside = before.isalnum() and after.isalnum()
        whole = all(lexicon(of).knows(plain(word)) for word in (left, right) if word)
        fitting = () if whole and not inside else _fitting(left, right, min(end - start, _MOST_LOST), of)
        candidates = fitting if inside else ("", *fitting)
        score = 0.95 if inside else 0.9
        yield finding("replacement-character", text, start, end, candidates, why, score=score, certain=False)


def _damaged_word(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands of the word before and behind what is lost in it."""
    before = _LEFT.search(text[max(0, start - _LONGEST) : start])
    behind = _RIGHT.match(text[end : end + _LONGEST])
    return before.group() if before else "", behind.group() if behind else ""


@lru_cache(maxsize=1000)
def _fitting(left: str, right: str, longest: int, language: str) -> tuple[str, ...]:
    """What makes a known word of the damaged one, the most frequent word first."""
    counted = lexicon(language)
    found: dict[str, int] = {}
    for length in range(1, longest + 1):
        for chosen in map("".join, product(_LETTERS.get(language, ""), repeat=length)):
            count = counted.count(plain(f"{left}{chosen}{right}"))
            if count:
                found[chosen] = count
    ranked = sorted(found, key=lambda chosen: -found[chosen])
    return tuple(chosen.replace("'", "’") for chosen in ranked[:_CANDIDATES])


def private_use(text: str, _language: str) -> Iterator[Finding]:
    """A private use character means something only in the font it was typed with.

    Restraint: only the bullets of the Symbol and Wingdings fonts have a known reading, and they too are only proposed.

    >>> [[c.text for c in f.candidates] for f in private_use("\uf0b7 to report", "en")]
    [['•']]
    """
    for match in _PRIVATE.finditer(text):
        why = message(
            "{0} is a private use character: only the font it was typed with knows it", code_point(match.group()[0])
        )
        known = tuple(filter(None, (_SYMBOL_FONT.get(match.group()),)))
        yield finding("private-use", text, *match.span(), known, why, score=0.9, certain=False)


def noncharacter(text: str, _language: str) -> Iterator[Finding]:
    r"""A code point that Unicode keeps out of texts for ever (U+FFFE, U+FDD0): never text, so it can only go.

    Restraint: inside a word it may stand for a lost letter, and is a suspicion.

    >>> [(f.start, f.certain) for f in noncharacter("the \ufffe Board", "en")]
    [(4, True)]
    """
    for match in _NONCHARACTER.finditer(text):
        alone = all(not near or near.isspace() for near in around(text, *match.span()))
        why = message("{0} is no character and cannot stand in a text", code_point(match.group()[0]))
        score = 1.0 if alone else 0.8
        yield finding("noncharacter", text, *match.span(), ("",), why, score=score, certain=alone)


RULES = (
    Rule("control-character", message("Control character"), _CONTROL, control_character, certain=True),
    Rule("replacement-character", message("Lost character"), _REPLACEMENT, replacement_character, certain=False),
    Rule("private-use", message("Character of a private font"), _PRIVATE, private_use, certain=False),
    Rule("noncharacter", message("Code point that is no character"), _NONCHARACTER, noncharacter, certain=True),
)
