"""Direction of text: its base direction, and the way between visual and logical order (by python-bidi)."""

from __future__ import annotations

import re
import unicodedata

from bidi import get_display

from desktop.core.document import Direction
from desktop.core.languages import language

CONTROL_NAMES = {
    "\u061c": "ALM",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
}
"""The bidirectional control characters, by their short names (Unicode Standard Annex 9, section 2)."""

_SAMPLE = 60_000
_LATIN_DATE = re.compile(r"(?P<rest>[A-Za-z]{3,9}\W{0,2} \d{4}) (?P<day>\d{1,2})")
_LABEL_AT_END = re.compile(r"(?<=[A-Za-z0-9.]) \)(?:\d{1,3}|\*)\($")
_WALL = "\u05d0"  # a letter that is written from right to left, and that no Arabic text holds
_ARABIC_WORD = re.compile("[\u0621-\u064a\ufe80-\ufefc]{2,}")
_FINAL_ONLY = frozenset("\u0629\u0649\ufe93\ufe94\ufeef\ufef0")


def base_direction(text: str) -> Direction:
    """The direction of the first strong character (UAX 9, rule P2); "ltr" if there is none."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in {"R", "AL"}:
            return "rtl"
        if kind == "L":
            return "ltr"
    return "ltr"


def to_visual(line: str, direction: Direction) -> str:
    """The line as it stands on the page from left to right; bidirectional controls are used up, not kept."""
    return str(get_display(line, base_dir="R" if direction == "rtl" else "L"))


def to_logical(line: str) -> str:
    """The reading order of a right-to-left line that was extracted as it stands on the page.

    The bidirectional algorithm is nearly its own inverse. Two openings it would glue to the Latin text after them
    are put in front: the label of a note ("(2) A/71/160" stands as "A/71/160 )2(") and the day of a date.
    """
    date = _LATIN_DATE.fullmatch(line)
    if date:
        return f"{date['day']} {date['rest']}"
    label = _LABEL_AT_END.search(line)
    if not label or _WALL in line:
        return to_visual(line, "rtl")
    return to_visual(line[: label.start()] + _WALL + line[label.start() :], "rtl").replace(_WALL, "", 1)


def looks_visual(text: str) -> bool:
    """Whether Arabic text was extracted in visual order.

    Evidence: final letters (ة ى) that stand at the start of words rather than at their end, and frequent words that
    read backwards; more of it than there is for logical order, and never from fewer than three words.
    """
    words = _ARABIC_WORD.findall(re.sub("[\u0640\u064b-\u0652]", "", text[:_SAMPLE]))
    frequent = {word for word in language("ar").frequent if word[::-1] not in language("ar").frequent}
    backwards = {word[::-1] for word in frequent}
    visual = sum(word[0] in _FINAL_ONLY for word in words) + sum(word in backwards for word in words)
    logical = sum(word[-1] in _FINAL_ONLY for word in words) + sum(word in frequent for word in words)
    return visual >= 3 and visual > 2 * logical
