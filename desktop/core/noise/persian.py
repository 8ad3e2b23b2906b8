"""Letters of Persian, Urdu and Kurdish, and the Arabic ones that they stand for where a text is Arabic."""

from __future__ import annotations

import re
from itertools import product

from desktop.core.noise.arabic_script import LETTER, MARK, TATWEEL

MEANT = {
    "\u06a9": ("ك",),
    "\u06aa": ("ك",),
    "\u06ba": ("ن",),
    "\u06be": ("ه",),
    "\u06c1": ("ه",),
    "\u06c0": ("ه",),
    "\u06c3": ("ة",),
    "\u06cc": ("ي",),
    "\u06cd": ("ي",),
    "\u06d0": ("ي",),
    "\u06d2": ("ي",),
    "\u06d5": ("ه",),
}
_AT_END = MEANT | {
    "\u06be": ("ه", "ة"),
    "\u06c0": ("ة", "ه"),
    "\u06c1": ("ه", "ة"),
    "\u06cc": ("ي", "ى"),
    "\u06d2": ("ي", "ى"),
    "\u06d5": ("ة", "ه"),
}
"""Letters of Persian, Urdu and Kurdish, and the Arabic ones that look like them or are typed with the same key."""

_LETTER = re.compile(f"[{LETTER}]")
_LONGEST = 100
"""Code points of the longest run of letters that is taken for a word."""
_OF_ARABIC = re.compile(f"[\u0621-\u063a\u0641-\u064a\u0671{MARK}{TATWEEL}]+")


def arabic_readings(word: str) -> tuple[str, ...]:
    """The Arabic words that a word with letters of Persian, Urdu or Kurdish may stand for; none if it has others."""
    if len(word) > _LONGEST:
        return ()
    end = max((at for at, char in enumerate(word) if _LETTER.match(char)), default=-1)
    meant = [(_AT_END if at == end else MEANT).get(char, (char,)) for at, char in enumerate(word)]
    readings = tuple("".join(letters) for letters in product(*meant))
    return tuple(reading for reading in readings if _OF_ARABIC.fullmatch(reading))
