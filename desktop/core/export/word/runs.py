"""Runs of WordprocessingML: text of one look, running one way, in one language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from xml.sax.saxutils import escape, quoteattr

from desktop.core.export.losses import printable
from desktop.core.languages import language

_SIGNS = {
    "\t": "<w:tab/>",
    "\n": "<w:br/>",
    "\r": "<w:cr/>",
    "\u00ad": "<w:softHyphen/>",
    "\u2011": "<w:noBreakHyphen/>",
}
"""Characters that are elements in a run; all others stand in its text as they are."""

_SIGN = re.compile("([\t\n\r\u00ad\u2011])")
_LOOKS: Mapping[str, str] = {
    "strong": "<w:b/><w:bCs/>",
    "emphasis": "<w:i/><w:iCs/>",
    "superscript": '<w:vertAlign w:val="superscript"/>',
}
_REGIONS = {"ar": "ar-SA", "en": "en-GB", "es": "es-ES", "fr": "fr-FR", "ru": "ru-RU", "zh": "zh-CN"}
_EAST_ASIAN = {"zh", "ja", "ko"}

REFERENCE = "MuqabalaReference"


@dataclass(frozen=True, slots=True)
class Look:
    """What a run is like: its way and language, kinds of formatting, and a style of characters if it has one."""

    rtl: bool = False
    language: str = ""
    marks: frozenset[str] = frozenset()
    style: str = ""


def region(code: str) -> str:
    """The language as word processors know it, which is with a region."""
    return _REGIONS.get(code, code)


def attr(value: str) -> str:
    """A value as an attribute has it, quotes included."""
    return quoteattr(printable(value))


def plain(text: str) -> str:
    """Text as an element has it."""
    return escape(printable(text))


def run(text: str, look: Look, *, deleted: bool = False) -> str:
    """One run; `deleted` where it stands in a deletion."""
    return f"<w:r>{properties(look)}{inner(text, deleted=deleted)}</w:r>"


def inner(text: str, *, deleted: bool = False) -> str:
    """What a run has in it."""
    name = "delText" if deleted else "t"
    if not _SIGN.search(text):
        return f'<w:{name} xml:space="preserve">{plain(text)}</w:{name}>'
    pieces = (piece for piece in _SIGN.split(text) if piece)
    return "".join(_SIGNS[piece] if piece in _SIGNS else inner(piece, deleted=deleted) for piece in pieces)


@lru_cache(maxsize=256)
def properties(look: Look) -> str:
    """A run's properties, in the order that the schema asks for; empty if there are none."""
    style = look.style or (REFERENCE if "reference" in look.marks else "")
    parts = [f'<w:rStyle w:val="{style}"/>' if style else ""]
    if look.language in _EAST_ASIAN:
        parts.append('<w:rFonts w:hint="eastAsia"/>')
    parts += [xml for name, xml in _LOOKS.items() if name in look.marks]
    parts += ["<w:rtl/>" if look.rtl else "", _language(look)]
    said = "".join(parts)
    return f"<w:rPr>{said}</w:rPr>" if said else ""


def _language(look: Look) -> str:
    """The language, if the run's letters can be of it: of Latin words in an Arabic text none is known."""
    if not look.language or look.rtl != (language(look.language).direction == "rtl"):
        return ""
    which = "bidi" if look.rtl else "eastAsia" if look.language in _EAST_ASIAN else "val"
    return f"<w:lang w:{which}={attr(region(look.language))}/>"
