"""Searching as people type: without case, accents, vowel signs and stretches, whatever the form of a letter.

Nothing is folded but what is searched for: it becomes a pattern of all the ways it may be written, so that a text is
searched as it stands and offsets are its own.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from functools import cache, lru_cache

UNSEEN = (
    "\u00ad\u0300-\u036f\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8"
    "\u06ea-\u06ed\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
)
"""What is passed over wherever it stands: marks on letters, stretches, joiners, direction marks, soft hyphens."""

_PASSED = re.compile(f"[{UNSEEN}]")
_ON_LETTERS = "\u0300-\u036f\u064b-\u065f\u0670"

_ALIKE = {
    "ي": "ىی",
    "ه": "ة",
    "ك": "ک",
    "'": "`´\u02bc\u2018\u2019\u201b\u2032",
    '"': "«»\u201c\u201d\u201e\u201f\u2033",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212",
    ",": "،",
    ";": "؛",
    "?": "؟",
    "%": "٪",
}
"""Signs taken for one another beyond what Unicode holds for the same."""

_BLOCKS = ((0x20, 0x530), (0x600, 0x700), (0x750, 0x780), (0x8A0, 0x900), (0x1E00, 0x2000), (0x2070, 0x20A0))
_FORMS = ((0xFB50, 0xFDD0), (0xFDF0, 0xFF00), (0xFF00, 0xFFF0))
_TO = {ord(char): kept for kept, chars in _ALIKE.items() for char in chars}


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """`text` as letters are compared: no case, no marks, figures 0 to 9, one space between words.

    >>> fold("  Décisions ٤٢"), fold("الأُمَـــم المتّحدة")
    ('decisions 42', 'الامم المتحده')
    """
    return " ".join("".join(map(_plain, text)).split())


@lru_cache(maxsize=16384)
def _plain(char: str) -> str:
    """What a character is compared as; one that stands for several, as an ellipsis for dots, stays what it is."""
    if char.isspace():
        return " "
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
    plain = "".join(_base(part) for part in parts if unicodedata.category(part) not in ("Mn", "Cf") and part != "ـ")
    return plain if len(plain) <= 1 else char


def _base(char: str) -> str:
    if unicodedata.category(char) == "Nd":
        return str(unicodedata.decimal(char))
    return _TO.get(ord(char), char)


@cache
def _writings() -> dict[str, str]:
    """For each folded character all that fold to it."""
    found: dict[str, list[str]] = defaultdict(list)
    for start, stop in (*_BLOCKS, *_FORMS):
        for char in map(chr, range(start, stop)):
            found[_plain(char)].append(char)
    for plain, chars in _ALIKE.items():
        found[plain] += chars
    return {plain: "".join(dict.fromkeys(chars)) for plain, chars in found.items() if plain}


def pattern(wanted: str) -> str:
    """A regular expression of all writings of a text; empty if nothing of it can be searched for."""
    skipped = f"[{UNSEEN}]*"
    letters = (char for char in " ".join(wanted.split()) if not _PASSED.match(char))
    found = skipped.join(_class(_plain(char) or char, char) for char in letters)
    return found and f"{found}[{_ON_LETTERS}]*"


def _class(plain: str, char: str) -> str:
    if plain == " ":
        return rf"\s[\s{UNSEEN}]*"
    large = plain.upper()
    ways = "".join(dict.fromkeys(_writings().get(plain, plain) + (large if len(large) == 1 else "") + char))
    return re.escape(ways) if len(ways) == 1 else f"[{re.escape(ways)}]"
