"""Families of findings: the kinds that are told from the others at a glance, by the line under their words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Family = Literal["characters", "spacing", "words", "values", "pairs", "structure"]

FAMILIES: Mapping[Family, tuple[str, ...]] = {
    "characters": (
        "tatweel",
        "presentation-form",
        "foreign-letter",
        "decomposed-hamza",
        "ta-marbuta-inside",
        "alef-maqsura-inside",
        "comma-as-hamza",
        "orphan-diacritic",
        "doubled-diacritic",
        "misplaced-diacritic",
        "visual-order",
        "repeated-letter",
        "ligature",
        "full-width",
        "half-width-mark",
        "mojibake",
        "mixed-scripts",
        "zero-width",
        "soft-hyphen",
        "variation-selector",
        "bidi-control",
        "line-separator",
        "control-character",
        "noncharacter",
        "replacement-character",
        "private-use",
        "stray-sign",
    ),
    "spacing": (
        "spaced-letters",
        "space-before-mark",
        "missing-space",
        "several-spaces",
        "space-beside-han",
        "glued-scripts",
        "line-end-hyphen",
    ),
    "words": (
        "unknown-word",
        "wrong-word",
        "wrong-character",
        "repeat",
        "name-differs",
        "term-differs",
        "formula-differs",
    ),
    "values": (
        "mixed-digits",
        "letter-in-number",
        "full-width-figure",
        "number-differs",
        "number-missing",
        "number-added",
        "symbol-differs",
        "symbol-inverted",
        "symbols-joined",
        "date-differs",
        "percent-differs",
        "amount-differs",
        "month-halves",
    ),
    "pairs": ("mirrored-bracket", "empty-brackets", "mixed-quotes", "brackets-differ", "quotes-differ"),
    "structure": (
        "repeated-line",
        "running-head",
        "page-number",
        "mark-up",
        "note-missing",
        "note-added",
        "note-label",
        "numbering-differs",
        "number-skipped",
        "tag-differs",
        "emphasis-differs",
        "sentence-missing",
        "sentence-added",
        "paragraph-missing",
    ),
}
"""Every kind of finding in its family: single signs, blanks and hyphens, words, what counts, brackets and quotation
marks, and what a text is built of."""

_FAMILY_OF: Mapping[str, Family] = {kind: family for family, kinds in FAMILIES.items() for kind in kinds}


def family_of(kind: str) -> Family | None:
    """The family of a kind; None for one that nothing finds any more."""
    return _FAMILY_OF.get(kind)
