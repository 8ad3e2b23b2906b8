"""How a line opens a paragraph of its own: number, bullet and number, point, heading sign, or a note's label."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from desktop.core.text import Span, ascii_digits

_BULLET = r"(?P<bullet>[-–—•·▪*+]\s+)?"
_STARS = r"(?P<stars>\*{1,3})?"
_CONTROLS = "[\u200e\u200f]{0,2}"
_NO_CONTROLS = str.maketrans("", "", "\u200e\u200f\\")
"""Recognisers put marks of direction around Arabic numerals."""

_NUMBER = re.compile(
    rf"{_BULLET}{_STARS}{_CONTROLS}(?P<number>\d{{1,3}}{_CONTROLS}(?:\\?[.．](?!\d)|\s?[-–—](?=\s)))"
    r"(?P<after>\*{1,3})?\s*(?=\S)"
)
_POINT = re.compile(
    rf"{_BULLET}{_STARS}(?P<number>\\?[(（](?:[a-z]{{1,4}}|[а-яё]{{1,2}}|[\u0621-\u064a]{{1,2}}\u0640?|[一二三四五六七八九十]{{1,3}}"
    r"|\d{1,2})\\?[)）]\u0640?|(?:(?P<letter>[a-zа-яё])(?P=letter)?|[ivx]{1,5})\\?\)|[’‘]\d{1,2}[’‘]|[㈠-㈩①-⑳])(?P<after>\*{1,3})?\s*(?=\S)"
)
_LONGEST_BARE_POINT = len("xviii\\)")
"""Of what opens with a letter only a point with a bracket after it counts: "a)", "iv)"."""
_HEADING = re.compile(r"(?P<sign>#{1,6})\s+(?=\S)")
_PLAIN_BULLET = re.compile(r"[-–—•·▪+*]\s+(?=\S)")
_NOTE = re.compile(
    r"(?:[⁽(]?(?P<super>[⁰¹²³⁴-⁹]{1,3})[⁾)]?"
    r"|<sup>\s*\(?(?P<sup>\d{1,3}|\\?\*{1,3})\)?\s*</sup>"
    r"|\^\((?P<caret>\d{1,3}|\\?\*{1,3})\)|\^\{?(?P<brace>\d{1,3})\}?(?=\s)"
    r"|\[\^(?P<markdown>\w{1,8})\]:"
    r"|\((?P<paren>\d{1,3})\)(?=\s)"
    r"|(?P<star>(?:\\?\*){1,3})(?=\s))\s*(?=\S)"
)


@dataclass(frozen=True, slots=True)
class Opener:
    """What a line opens with: `number` as printed; the text begins at `end`; `kind` is number or point.

    `bullet` is where a sign of a list stands before the number, if there is one.
    """

    kind: str
    number: str
    end: int
    bullet: Span | None = None


@dataclass(frozen=True, slots=True)
class NoteLabel:
    """A note's label as printed, without brackets; its text begins at `end`; `sure` unless only its mark can tell."""

    label: str
    end: int
    kind: str

    @property
    def sure(self) -> bool:
        """Whether the label alone says that this is a note."""
        return self.kind not in {"paren", "star"}


def next_label(label: str) -> str:
    """The number after that of a note; none where the label is no number."""
    digits = ascii_digits(label)
    return str(int(digits) + 1) if digits.isascii() and digits.isdigit() else ""


def opener(text: str, start: int = 0) -> Opener | None:
    """The number or point that `text` opens with at `start`, emphasised or not."""
    if text[start : start + 1].isalpha() and ")" not in text[start : start + _LONGEST_BARE_POINT]:
        return None
    for kind, pattern in (("number", _NUMBER), ("point", _POINT)):
        match = pattern.match(text, start)
        if match and _stars_fit(match):
            number = match["number"].translate(_NO_CONTROLS)
            return Opener(kind, number, match.end(), Span(*match.span("bullet")) if match["bullet"] else None)
    return None


def _stars_fit(match: re.Match[str]) -> bool:
    return bool(match["stars"]) == bool(match["after"])


def heading_end(text: str) -> int:
    """Where the text of a line that opens with `##` begins; 0 if it does not."""
    match = _HEADING.match(text) if text.startswith("#") else None
    return match.end() if match else 0


def has_bullet(text: str) -> bool:
    """Whether the line opens with a bullet sign."""
    return not text[:1].isalnum() and _PLAIN_BULLET.match(text) is not None


def note_label(text: str) -> NoteLabel | None:
    """The label of the note that this line may open."""
    match = _NOTE.match(text) if not text[:1].isalpha() else None
    if not match or not match.lastgroup:
        return None
    return NoteLabel(plain_label(match[match.lastgroup]), match.end(), match.lastgroup)


def plain_label(printed: str) -> str:
    """A label without escapes, superscript digits as plain ones: how it is shown."""
    return "".join(_plain_digit(char) for char in printed if char != "\\")


def _plain_digit(char: str) -> str:
    return str(unicodedata.digit(char, char)) if unicodedata.category(char) == "No" else char
