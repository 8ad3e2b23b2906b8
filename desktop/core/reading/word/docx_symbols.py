"""Signs that Word keeps by their place in a font instead of as characters."""

from __future__ import annotations

import re

_LOW = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\u203eαβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
_HIGH = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈"
_SYMBOL = {0x20 + index: sign for index, sign in enumerate(_LOW)}
_SYMBOL |= {0xA0 + index: sign for index, sign in enumerate(_HIGH)}
_HEX = re.compile(r"[0-9A-Fa-f]{1,6}")
_PRIVATE = 0xF000


def symbol(font: str, char: str) -> str:
    """The character at a place (in hexadecimal digits) of a font.

    The font Symbol has its signs (its own encoding, as Adobe published it); of another font the place is kept as a
    private character. Empty where the place is none.
    """
    if not _HEX.fullmatch(char):
        return ""
    place = int(char, 16)
    if font.casefold() == "symbol" and (place & 0xFF) in _SYMBOL and place >> 8 in {0, _PRIVATE >> 8}:
        return _SYMBOL[place & 0xFF]
    if place < 0x20 or 0xD800 <= place < 0xE000 or place > 0x10FFFF:
        return "\ufffd"
    return chr(place)
