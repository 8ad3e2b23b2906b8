"""What scripts, categories and directions of characters are called for the reader, by Unicode's short names."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.core.glyphs import Glyph
from desktop.ui.words import later, say

SCRIPTS: Mapping[str, str] = {
    "Latin": later("Latin"),
    "Greek": later("Greek"),
    "Cyrillic": later("Cyrillic"),
    "Armenian": later("Armenian"),
    "Hebrew": later("Hebrew"),
    "Arabic": later("Arabic"),
    "Syriac": later("Syriac"),
    "Thaana": later("Thaana"),
    "Devanagari": later("Devanagari"),
    "Bengali": later("Bengali"),
    "Gurmukhi": later("Gurmukhi"),
    "Gujarati": later("Gujarati"),
    "Tamil": later("Tamil"),
    "Telugu": later("Telugu"),
    "Kannada": later("Kannada"),
    "Malayalam": later("Malayalam"),
    "Sinhala": later("Sinhala"),
    "Thai": later("Thai"),
    "Lao": later("Lao"),
    "Tibetan": later("Tibetan"),
    "Myanmar": later("Myanmar"),
    "Georgian": later("Georgian"),
    "Hangul": later("Hangul"),
    "Ethiopic": later("Ethiopic"),
    "Khmer": later("Khmer"),
    "Mongolian": later("Mongolian"),
    "Hiragana": later("Hiragana"),
    "Katakana": later("Katakana"),
    "Bopomofo": later("Bopomofo"),
    "Han": later("Chinese characters"),
    "Common": later("of several scripts"),
    "Inherited": later("of the script of its letter"),
    "": later("of another script"),
}

CATEGORIES: Mapping[str, str] = {
    "Lu": later("capital letter"),
    "Ll": later("small letter"),
    "Lt": later("letter with a capital beginning"),
    "Lm": later("modifying letter"),
    "Lo": later("letter"),
    "Mn": later("mark on a letter"),
    "Mc": later("mark beside a letter"),
    "Me": later("mark around a letter"),
    "Nd": later("figure"),
    "Nl": later("letter used as a figure"),
    "No": later("other figure"),
    "Pc": later("connecting punctuation"),
    "Pd": later("dash"),
    "Ps": later("opening bracket"),
    "Pe": later("closing bracket"),
    "Pi": later("opening quotation mark"),
    "Pf": later("closing quotation mark"),
    "Po": later("punctuation"),
    "Sm": later("mathematical sign"),
    "Sc": later("currency sign"),
    "Sk": later("modifying sign"),
    "So": later("sign"),
    "Zs": later("blank"),
    "Zl": later("line separator"),
    "Zp": later("paragraph separator"),
    "Cc": later("control character"),
    "Cf": later("format character"),
    "Cs": later("half of a character"),
    "Co": later("private use"),
    "Cn": later("not assigned"),
}

DIRECTIONS: Mapping[str, str] = {
    "L": later("left to right"),
    "R": later("right to left"),
    "AL": later("right to left"),
    "EN": later("European number"),
    "ES": later("European separator"),
    "ET": later("European terminator"),
    "AN": later("Arabic number"),
    "CS": later("common separator"),
    "NSM": later("as what it stands on"),
    "BN": later("no direction"),
    "B": later("paragraph separator"),
    "S": later("segment separator"),
    "WS": later("blank, as what is around it"),
    "ON": later("as what is around it"),
    "LRE": later("opens left to right"),
    "LRO": later("forces left to right"),
    "RLE": later("opens right to left"),
    "RLO": later("forces right to left"),
    "PDF": later("ends what was opened"),
    "LRI": later("isolates left to right"),
    "RLI": later("isolates right to left"),
    "FSI": later("isolates by its first letter"),
    "PDI": later("ends an isolate"),
    "": later("no direction"),
}


def script_words(known: Glyph) -> str:
    """Its script and what sort of character it is."""
    return say("{0}, {1} ({2})", say(SCRIPTS[known.script]), say(CATEGORIES[known.category]), known.category)


def direction_words(known: Glyph) -> str:
    """Which way it is written."""
    name = known.direction
    return (
        say("Direction: {0} ({1})", say(DIRECTIONS[name]), name) if name else say("Direction: {0}", say(DIRECTIONS[""]))
    )
