"""Which words of a text a spelling dictionary is asked about, and what may be meant by one it does not know."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from desktop.core.lexicon import lexicon
from desktop.core.noise.words.candidates import SCRIPTS, cost, shortened, slips
from desktop.core.noise.words.confusions import FAR
from desktop.core.noise.words.tokens import words
from desktop.core.text import Span

_LETTERS: Mapping[str, re.Pattern[str]] = {
    "ar": re.compile("[\u0621-\u064a\u066e-\u06d3]+"),
    "ru": re.compile("[\u0400-\u052f’'-]+"),
    "zh": re.compile("(?!)"),  # its words are not parted
}
_LATIN = re.compile("[a-zA-Z\u00c0-\u024f’'\u2011-]+")
_PARTS = re.compile("['’\u2011-]")


@dataclass(frozen=True, slots=True)
class Spelt:
    """A word of a text and where it stands: a dictionary knows it by its `form`, or by all its `parts`."""

    span: Span
    form: str
    parts: tuple[str, ...]


def spelt(text: str, language: str) -> tuple[Spelt, ...]:
    """The words of `text` that are to be held against a dictionary of `language` (its two-letter code).

    Left out: words in other letters than the language's, capitals only, single letters, and what is part of a symbol.

    >>> [word.form for word in spelt("Recalling resolution A/RES/72/1 of the OPCW, l’Organisation", "en")]
    ['Recalling', 'resolution', 'of', 'the', "l'Organisation"]
    """
    letters = _LETTERS.get(language, _LATIN)
    found = []
    for word in words(text):
        beside = text[max(0, word.start - 1) : word.start] + text[word.end : word.end + 1]
        if len(word.form) > 1 and letters.fullmatch(word.form) and not word.form.isupper() and "/" not in beside:
            parts = tuple(part for part in _PARTS.split(word.form) if len(part) > 1)
            found.append(Spelt(Span(word.start, word.end), word.form, parts if len(parts) > 1 else ()))
    return tuple(found)


# What may be meant --------------------------------------------------------------------------------------------------

MEANT = 6
"""So many words are proposed."""

_SCRIPT_LETTERS = {
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىة",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
}
_LATIN_LETTERS = "abcdefghijklmnopqrstuvwxyz'"
_ACCENTS = {"fr": "àâçéèêëîïôùûüœ", "es": "áéíñóúü", "en": ""}


def meant(form: str, language: str, knows: Callable[[str], bool]) -> tuple[str, ...]:
    """What may be meant by a word that a dictionary does not know: words it knows, the likeliest first.

    They are slips as noise is weighed by, where the language's words were counted, and what differs in a letter or,
    where nothing does, in two. A dictionary's own search for them would stop the window for half a second.
    """
    low = form.lower()
    near = set(_letter_away(low, language)) | (set(slips(low, language)) if language in SCRIPTS else set())
    found = _known(form, near, knows) or _known(form, _two_away(near, language), knows)
    return tuple(sorted(found, key=lambda option: _unlikely(low, option, language))[:MEANT])


def _letter_away(word: str, language: str) -> Iterator[str]:
    """The word with a letter more, less or other, or with two changed round."""
    letters = _SCRIPT_LETTERS.get(language) or _LATIN_LETTERS + _ACCENTS.get(language, "äöüßàéèçñ")
    for at in range(len(word) + 1):
        left, right = word[:at], word[at:]
        if right:
            yield left + right[1:]
            yield from (left + letter + right[1:] for letter in letters)
        if len(right) > 1:
            yield left + right[1] + right[0] + right[2:]
        yield from (left + letter + right for letter in letters)


def _two_away(near: set[str], language: str) -> set[str]:
    index = shortened(language) if language in SCRIPTS else {}
    return {option for once in near for option in index.get(once, ())}


def _known(form: str, options: set[str], knows: Callable[[str], bool]) -> set[str]:
    """Those that the dictionary knows, written with a capital where the word is."""
    upper = form[:1].isupper()
    written = (option[:1].upper() + option[1:] if upper else option for option in options if option)
    return {option for option in written if option != form and knows(option)}


def _unlikely(low: str, option: str, language: str) -> tuple[bool, int, str]:
    far = language not in SCRIPTS or cost(low, option.lower(), language, certain=False) >= FAR
    return far, -lexicon(language).count(option), option
