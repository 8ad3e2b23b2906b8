"""Characters without ink of their own, or without a meaning that could be shown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from desktop.core.document import Finding
from desktop.core.messages import message
from desktop.core.noise.rule import SIX_LANGUAGES, Rule, base_language, code_point, finding

_ZERO_WIDTH = re.compile("[\u200b-\u200d\u2060\ufeff]")
_SOFT_HYPHEN = re.compile("\u00ad+")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]+")
_REPLACEMENT = re.compile("\ufffd+")
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]+")

_NAMES = {
    "\u200b": "zero width space",
    "\u2060": "word joiner",
    "\ufeff": "zero width no-break space, the byte order mark",
}
_SYMBOL_FONT = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓"}


def zero_width(text: str, language: str) -> Iterator[Finding]:
    r"""A zero width space between letters or beside a blank, or a byte order mark in a text, does nothing wanted.

    Restraint: only the six languages are judged, for Persian, Indic and South-East Asian writing needs such characters.
    A joiner behind the letter ه (Hijri) or in an emoji stays; elsewhere joiners, and a zero width space where a line
    may be meant to break (a web address), are suspicions.

    >>> [(f.text, f.certain) for f in zero_width("Na\u200btions", "en")]
    [('\u200b', True)]
    >>> list(zero_width("می\u200cشود", "fa"))
    []
    """
    if base_language(language) not in SIX_LANGUAGES:
        return
    for match in _ZERO_WIDTH.finditer(text):
        at, char = match.start(), match.group()
        before, after = _around(text, at, at + 1)
        if char in "\u200c\u200d":
            yield from _joiner(text, at, before, after)
            continue
        beside_blank = not before or not after or before.isspace() or after.isspace()
        idle = char == "\u200b" and (beside_blank or (before.isalpha() and after.isalpha()))
        certain = char == "\ufeff" or idle
        why = message("{0} ({1}) has no width and no meaning here", code_point(char), _NAMES[char])
        yield finding("zero-width", text, at, at + 1, ("",), why, score=1.0 if certain else 0.5, certain=certain)


def _joiner(text: str, at: int, before: str, after: str) -> Iterator[Finding]:
    if before.isalpha() and after.isalpha():
        why = message("{0} ({1}) between two letters", code_point(text[at]), unicodedata.name(text[at]).lower())
        yield finding("zero-width", text, at, at + 1, ("",), why, score=0.6, certain=False)


def soft_hyphen(text: str, _language: str) -> Iterator[Finding]:
    """A soft hyphen is an invisible hint where a word may be divided; at the beginning of a word it says nothing.

    Restraint: extraction also writes it for a hyphen that was printed (self-determination), and at the end of a line a
    word may go on behind it. Anywhere but before a word it is a suspicion with both candidates.

    >>> [(f.certain, [c.text for c in f.candidates]) for f in soft_hyphen("the \u00adState, co\u00adoperation", "en")]
    [(True, ['']), (False, ['', '-'])]
    """
    why = message("U+00AD (soft hyphen) is not shown unless a line ends there; it may stand for a printed hyphen")
    for match in _SOFT_HYPHEN.finditer(text):
        before, after = _around(text, match.start(), match.end())
        certain = (not before or before.isspace()) and after.isalnum()
        if certain:
            candidates: tuple[str, ...] = ("",)
        else:
            candidates = ("-", "") if after.isupper() or after.isdecimal() else ("", "-")
        score = 1.0 if certain else 0.7
        yield finding("soft-hyphen", text, *match.span(), candidates, why, score=score, certain=certain)


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """The characters before and behind a place, "" at the edges of the text."""
    return text[max(0, start - 1) : start], text[end : end + 1]


def control_character(text: str, _language: str) -> Iterator[Finding]:
    r"""A control character is no text; alone between blanks it can go.

    Restraint: tab, line feed and carriage return are not judged. Inside or beside a word a control character may stand
    for a lost letter or hyphen, or, from 80 to 9F, for a quotation mark of Windows-1252: a suspicion.

    >>> [(f.certain, [c.text for c in f.candidates]) for f in control_character("the \x01 State\x92s", "en")]
    [(True, ['']), (False, ['’', ''])]
    """
    for match in _CONTROL.finditer(text):
        run = match.group()
        alone = all(not near or near.isspace() for near in _around(text, *match.span()))
        meant = "".join(bytes([ord(char)]).decode("cp1252", "ignore") for char in run if char >= "\x80")
        certain = alone and not meant
        why = message("{0} is a control character, which no text contains", code_point(run[0]))
        candidates = (meant, "") if meant else ("",)
        yield finding(
            "control-character", text, *match.span(), candidates, why, score=1.0 if certain else 0.8, certain=certain
        )


def replacement_character(text: str, _language: str) -> Iterator[Finding]:
    """U+FFFD says that a character was lost in decoding; only the page tells which, so nothing is proposed.

    >>> [f.text for f in replacement_character("coop\ufffdration", "fr")]
    ['\ufffd']
    """
    why = message("U+FFFD stands for a character that was lost when the file was decoded; compare with the page")
    for match in _REPLACEMENT.finditer(text):
        yield finding("replacement-character", text, *match.span(), (), why, score=0.95, certain=False)


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


RULES = (
    Rule("zero-width", message("Invisible character"), _ZERO_WIDTH, zero_width, certain=True),
    Rule("soft-hyphen", message("Soft hyphen"), _SOFT_HYPHEN, soft_hyphen, certain=True),
    Rule("control-character", message("Control character"), _CONTROL, control_character, certain=True),
    Rule("replacement-character", message("Lost character"), _REPLACEMENT, replacement_character, certain=False),
    Rule("private-use", message("Character of a private font"), _PRIVATE, private_use, certain=False),
)
