"""Characters one by one: which cannot be seen for what they are, and in what order they are stored."""

from __future__ import annotations

import unicodedata
from collections import Counter

from desktop.core.bidi import CONTROL_NAMES
from desktop.core.document import Direction

TATWEEL = "\u0640"
BLANK = "␣"
CARRIER = "◌"
"""Stands for the letter under a mark that is shown by itself (U+25CC, as in the Unicode charts)."""

_WITHOUT_INK = {"Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp"}
_SHAPES = ("<isolated>", "<initial>", "<medial>", "<final>", "<compat>")
_ALIKE = {"LATIN", "CYRILLIC", "GREEK"}
"""Scripts whose letters are taken for one another."""


def unseen(text: str, instead: str = "") -> tuple[tuple[str, int], ...]:
    r"""The characters of `text` that an eye does not tell, each with how often it stands there, in their order.

    These are what has no ink, blanks other than the space, the tatweel, letters stored by their shape; and letters that
    look like those of `instead`, what should stand there, but are of another script or language.

    >>> unseen("co\u00adope\u00adration")
    (('\xad', 2),)
    """
    foreign = _foreign(text, instead)
    found = Counter(char for char in text if _is_unseen(char) or char in foreign)
    return tuple(found.items())


def _is_unseen(char: str) -> bool:
    category = unicodedata.category(char)
    if category in _WITHOUT_INK or char in {TATWEEL, "\ufffd"} or (category == "Zs" and char != " "):
        return True
    return char.isalpha() and unicodedata.decomposition(char).startswith(_SHAPES)


def _foreign(text: str, instead: str) -> frozenset[str]:
    """Letters not in `instead`: of a second script that looks like the first, or of another language's Arabic."""
    letters = {char for char in text if char.isalpha()} - set(instead)
    scripts = Counter(_script(char) for char in text if char.isalpha())
    mixed = len(scripts.keys() & _ALIKE) > 1
    at_home = {_script(char) for char in instead if char.isalpha()} or {name for name, _ in scripts.most_common(1)}
    return frozenset(
        char
        for char in letters
        if (mixed and _script(char) in _ALIKE - at_home) or (instead and "\u0671" <= char <= "\u06ff")
    )


def _script(char: str) -> str:
    return unicodedata.name(char, "").partition(" ")[0]


def edged(text: str) -> str:
    """`text` with the blanks at its ends, and those that follow another, shown by a sign.

    >>> edged(" ;")
    '␣;'
    """
    last = len(text) - 1
    return "".join(
        BLANK if char == " " and (at in {0, last} or text[at - 1] == " ") else char for at, char in enumerate(text)
    )


def order_differs(text: str, direction: Direction) -> bool:
    """Whether `text` stands on the screen in another order than it is stored in, as far as that may deceive.

    So it is where both directions meet, where a control changes them, and with brackets in a right-to-left text, whose
    shapes are turned.
    """
    kinds = {unicodedata.bidirectional(char) for char in text}
    if any(char in CONTROL_NAMES for char in text) or (kinds & {"R", "AL"} and kinds & {"L", "EN", "AN"}):
        return True
    return direction == "rtl" and any(unicodedata.mirrored(char) for char in text)


def as_stored(text: str) -> tuple[str, ...]:
    r"""A sign for each character of `text`, in the order they are stored in.

    >>> as_stored("a \u200f(")
    ('a', '␣', 'RLM', '(')
    """
    return tuple(map(_sign, text))


def _sign(char: str) -> str:
    if char in CONTROL_NAMES:
        return CONTROL_NAMES[char]
    if char == " ":
        return BLANK
    if unicodedata.category(char) in _WITHOUT_INK | {"Zs"}:
        return f"U+{ord(char):04X}"
    return CARRIER + char if unicodedata.combining(char) else char
