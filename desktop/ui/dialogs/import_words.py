"""What the import dialog calls formats, encodings, furniture, and what reading did."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.core.languages import codes, language
from desktop.ui.panels.lines import isolated
from desktop.ui.words import later, say

_FORMATS = {
    "text": later("Plain text"),
    "html": later("Web page"),
    "docx": later("Word document"),
    "odt": later("OpenDocument text"),
}
_FORMAT_NAMES = {
    "akn": "Akoma Ntoso",
    "alto": "ALTO",
    "hocr": "hOCR",
    "jsonl": "JSON Lines",
    "page": "PAGE XML",
    "pdf": "PDF",
    "tei": "TEI",
    "tmx": "TMX",
    "webannotation": "Web Annotation",
    "xliff": "XLIFF",
}

ENCODING_TITLES = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "utf-32-le": "UTF-32 LE",
    "utf-32-be": "UTF-32 BE",
    "cp1256": later("Windows-1256 (Arabic)"),
    "iso8859_6": later("ISO 8859-6 (Arabic)"),
    "cp1251": later("Windows-1251 (Cyrillic)"),
    "koi8_r": later("KOI8-R (Cyrillic)"),
    "cp1252": later("Windows-1252 (Western)"),
    "gb18030": later("GB 18030 (Chinese)"),
}
"""The encodings that can be chosen, in the order they are offered in."""

_FURNITURE = {
    "page-number": later("page numbers"),
    "running-head": later("running heads"),
    "rule": later("rules"),
    "keywords": later("keyword lines"),
    "mark-up": later("mark-up"),
    "metadata": later("metadata"),
    "script": later("scripts"),
    "blank": later("blank runs"),
}
_STEPS = {
    "split-flattened": later("Parted from what was run together"),
    "join-page-break": later("Joined across a page break"),
    "join-lines": later("Lines joined"),
    "note-moved": later("Footnote moved out of the text"),
    "visual-order": later("Visual order put right"),
    "tracked-change": later("With tracked changes"),
    "bullet-before-number": later("Bullet left out"),
    "dead-link": later("Dead link left out"),
}


def format_title(form: str) -> str:
    """What a format is called."""
    return say(_FORMATS[form]) if form in _FORMATS else _FORMAT_NAMES.get(form, form.upper())


def encoding_title(encoding: str) -> str:
    """What readers call an encoding."""
    title = ENCODING_TITLES.get(encoding.replace("_", "-").lower()) or ENCODING_TITLES.get(encoding)
    return say(title) if title else encoding.removesuffix("-sig").upper().replace("_", "-")


def language_title(code: str) -> str:
    """A language by its own name."""
    return language(code).own_name if code else ""


def language_choices() -> list[tuple[str, str]]:
    """The languages offered: (code, its own name)."""
    return [(code, language(code).own_name) for code in codes()]


def counts(furniture: Iterable[tuple[str, int]]) -> str:
    """What was set aside, and how many of each."""
    found = dict(furniture)
    return listed(f"{say(title)} {found[kind]}" for kind, title in _FURNITURE.items() if kind in found)


def done(operations: Iterable[str]) -> str:
    """What reading did to a paragraph, of what one should look at."""
    found = set(operations)
    return listed(say(title) for kind, title in _STEPS.items() if kind in found)


def listed(parts: Iterable[str]) -> str:
    """The parts one after the other, each in its own direction."""
    return "  ·  ".join(isolated(part) for part in parts if part)
