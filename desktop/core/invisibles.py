"""Characters that a page does not show: which there are in a text, and what sort of sign can stand for each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Literal

SignKind = Literal[
    "blank",
    "narrow",
    "stretch",
    "to-right",
    "to-left",
    "open-right",
    "open-left",
    "open",
    "close",
    "joiner",
    "non-joiner",
    "break",
    "no-break",
    "hyphen",
    "tab",
    "line",
    "paragraph",
]

SIGNS: Mapping[str, SignKind] = {
    "\u00a0": "blank",
    **dict.fromkeys(map(chr, (*range(0x2000, 0x200B), 0x202F, 0x205F)), "narrow"),
    "\u0640": "stretch",
    "\u200e": "to-right",
    "\u200f": "to-left",
    "\u061c": "to-left",
    **dict.fromkeys("\u202a\u202d\u2066", "open-right"),
    **dict.fromkeys("\u202b\u202e\u2067", "open-left"),
    "\u2068": "open",
    **dict.fromkeys("\u202c\u2069", "close"),
    "\u200d": "joiner",
    "\u200c": "non-joiner",
    "\u200b": "break",
    **dict.fromkeys("\u2060\ufeff", "no-break"),
    "\u00ad": "hyphen",
    "\t": "tab",
    "\u2028": "line",
    "\u2029": "paragraph",
}
"""The sign of each: blanks that are no space, the tatweel, marks of direction, of joining and of where lines break."""

_ANY = re.compile(f"[{''.join(SIGNS)}]")


def invisibles(text: str) -> Iterator[tuple[int, str]]:
    r"""The characters of `text` that a page does not show, each with its offset (code points).

    >>> list(invisibles("70\u00a0years"))
    [(2, '\xa0')]
    """
    return ((match.start(), match.group()) for match in _ANY.finditer(text))


def named(char: str) -> str:
    r"""Code point and Unicode name of a character.

    >>> named("\u200e"), named("\t")
    ('U+200E LEFT-TO-RIGHT MARK', 'U+0009 CHARACTER TABULATION')
    """
    name = "CHARACTER TABULATION" if char == "\t" else unicodedata.name(char, "")
    return f"U+{ord(char):04X} {name}".rstrip()
