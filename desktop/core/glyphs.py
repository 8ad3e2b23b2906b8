"""What Unicode says of one character: its name, script, category and direction, and a sign by which it is seen."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from desktop.core.bidi import CONTROL_NAMES
from desktop.core.characters import CARRIER
from desktop.core.invisibles import SIGNS

COMMON, INHERITED = "Common", "Inherited"
"""The script of what several scripts use, and of marks that take the script of their letter (Unicode, UAX 24)."""

SCRIPTS = (
    "Latin",
    "Greek",
    "Cyrillic",
    "Armenian",
    "Hebrew",
    "Arabic",
    "Syriac",
    "Thaana",
    "Devanagari",
    "Bengali",
    "Gurmukhi",
    "Gujarati",
    "Tamil",
    "Telugu",
    "Kannada",
    "Malayalam",
    "Sinhala",
    "Thai",
    "Lao",
    "Tibetan",
    "Myanmar",
    "Georgian",
    "Hangul",
    "Ethiopic",
    "Khmer",
    "Mongolian",
    "Hiragana",
    "Katakana",
    "Bopomofo",
    "Han",
)
"""The scripts that are told by name; letters of others have none here."""

_NAMED = re.compile(
    "(?:COMBINING (?=CYRILLIC LETTER|CYRILLIC TITLO)|FULLWIDTH |HALFWIDTH |SQUARE |EXTENDED |SUPPLEMENTARY |"
    "PARENTHESIZED (?=HANGUL)|CIRCLED (?=HANGUL|KATAKANA)|"
    "MODIFIER LETTER (?:SMALL |CAPITAL )?|RIGHT-FACING |LEFT-FACING )?"
    f"({'|'.join(SCRIPTS).upper()}|CJK (?:UNIFIED|COMPATIBILITY) IDEOGRAPH|CJK RADICAL|KANGXI RADICAL)\\b"
    "(?!-HIRAGANA|.* (?:DANDA|CURRENCY|STRESS SIGN)|.* DIALYTIKA TONOS$| QUESTION MARK$| ANO TELEIA)"
)
_OTHERWISE = (
    (
        re.compile(
            "(?:FEMININE|MASCULINE) ORDINAL|ROMAN NUMERAL|(?:ANGSTROM|KELVIN) SIGN|"
            "MODIFIER LETTER (?:SMALL|CAPITAL) |SUPERSCRIPT LATIN"
        ),
        "Latin",
    ),
    (re.compile("HENTAIGANA"), "Hiragana"),
    (
        re.compile("MODIFIER LETTER|MATHEMATICAL |(?:MICRO|OHM) SIGN|(?:SCRIPT|BLACK-LETTER|DOUBLE-STRUCK|TURNED) "),
        COMMON,
    ),
)
"""What names without a script's say, of letters."""
_SHARED = frozenset(
    "\u060c\u061b\u061f\u0640\u0605\u06dd\u08e2\u10fb\u1802\u1803\u30a0\u30fb\u30fc\uff65\uff70\uff9e\uff9f"
)
"""Signs whose names are those of one script though others use them too."""
_DIGIT = re.compile("(?!FULLWIDTH|MATHEMATICAL|SEGMENTED|DIGIT).+ DIGIT ")
_SHORT = {"\u00a0": "NBSP", "\u00ad": "SHY", "\u200b": "ZWSP", "\u200c": "ZWNJ", "\u200d": "ZWJ", "\u2060": "WJ"}
_WITHOUT_INK = {"Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp", "Zs"}


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character. `name` is empty where it has none, `script` where it is told by none of SCRIPTS.

    `category` and `direction` are Unicode's short names ("Lo", "AL"); `sign` is what is shown for it, `inked` whether
    that is the character itself.
    """

    char: str
    code: str
    name: str
    script: str
    category: str
    direction: str
    sign: str
    inked: bool


def glyph(char: str) -> Glyph:
    """What is known of a character.

    >>> glyph("ب").script, glyph("ب").category, glyph("ب").direction
    ('Arabic', 'Lo', 'AL')
    """
    category = unicodedata.category(char)
    inked = category not in _WITHOUT_INK
    return Glyph(
        char,
        f"U+{ord(char):04X}",
        "CHARACTER TABULATION" if char == "\t" else unicodedata.name(char, ""),
        script_of(char),
        category,
        unicodedata.bidirectional(char),
        (CARRIER + char if unicodedata.combining(char) else char) if inked else _short(char),
        inked,
    )


def _short(char: str) -> str:
    """A name short enough for a box, as the Unicode charts have it, or the code point's figures."""
    if char == " ":
        return "SP"
    return CONTROL_NAMES.get(char) or _SHORT.get(char) or f"{ord(char):04X}"


def script_of(char: str) -> str:
    """The script of a character, read off its name and category: Unicode's property Script as far as these tell it.

    >>> script_of("é"), script_of("٣"), script_of("\u064e"), script_of("中")
    ('Latin', 'Common', 'Inherited', 'Han')
    """
    category, name = unicodedata.category(char), unicodedata.name(char, "")
    if char in _SHARED or (char in SIGNS and char != "\u061c"):
        return COMMON
    found = _NAMED.match(name)
    if found is not None and not _is_vowel_sign(char):
        word = found.group(1)
        return "Han" if word.startswith(("CJK", "KANGXI")) else word.capitalize()
    if category in {"Mn", "Me"}:
        return INHERITED if name.startswith("COMBINING") or _is_vowel_sign(char) or "SELECTOR" in name else ""
    if category[0] not in "LM" and not _DIGIT.match(name):
        return COMMON
    return next((script for pattern, script in _OTHERWISE if pattern.match(name)), "")


def _is_vowel_sign(char: str) -> bool:
    """Those that Syriac has from Arabic."""
    return "\u064b" <= char <= "\u0655" or char == "\u0670"
