"""Ways to store letters wrongly: as shapes, wide, in another script, in other digits, through a wrong table."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

_ALIKE = {
    "ru": dict(zip("аеорсух", "aeopcyx", strict=True)),
    "en": dict(zip("aeopcyx", "аеорсух", strict=True)),
}
_TABLES = {
    "ar": (("utf-8", "cp1256"), ("cp1256", "cp1252")),
    "es": (("utf-8", "cp1252"), ("utf-8", "latin-1")),
    "fr": (("utf-8", "cp1252"), ("utf-8", "latin-1")),
    "ru": (("utf-8", "cp1251"), ("cp1251", "cp1252")),
    "zh": (("utf-8", "gb18030"),),
}


def as_shapes(word: str) -> str:
    """An Arabic word as the shapes its letters have in it."""
    return "".join(_shape(word, at) for at in range(len(word)))


def _shape(word: str, at: int) -> str:
    shapes = _shapes()
    letter = word[at]
    behind = at > 0 and (word[at - 1], "initial") in shapes and (letter, "final") in shapes
    ahead = at + 1 < len(word) and (letter, "initial") in shapes and (word[at + 1], "final") in shapes
    position = {(True, True): "medial", (True, False): "final", (False, True): "initial"}.get((behind, ahead))
    return shapes.get((letter, position or "isolated"), letter)


@lru_cache(maxsize=1)
def _shapes() -> Mapping[tuple[str, str], str]:
    """The shapes of Arabic letters, by letter and position."""
    found: dict[tuple[str, str], str] = {}
    for code in range(0xFE80, 0xFEF5):
        position, letter = unicodedata.decomposition(chr(code)).split()
        found[chr(int(letter, 16)), position.strip("<>")] = chr(code)
    return found


def wide(text: str) -> str:
    """ASCII as full-width characters."""
    return "".join(chr(ord(char) + 0xFEE0) for char in text)


def half_width(mark: str) -> str:
    """A full-width mark as ASCII has it, with a blank behind."""
    return f"{chr(ord(mark) - 0xFEE0)} "


def in_other_digits(figure: str, language: str) -> str:
    """A European figure as an Arabic one; for Chinese, as a full-width one."""
    return wide(figure) if language == "zh" else chr(0x660 + int(figure))


def look_alike(letter: str, language: str) -> str | None:
    """The letter of another script that looks the same, if there is one."""
    return _ALIKE["ru" if language == "ru" else "en"].get(letter)


def wrongly_decoded(text: str, language: str, chance: random.Random) -> str | None:
    """What the text's bytes are in a wrong table; None where they are nothing."""
    written, taken = chance.choice(_TABLES[language])
    try:
        return text.encode(written).decode(taken)
    except UnicodeError:
        return None
