"""What may have been meant by a word: known words a slip away, and what usually stands at its place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from desktop.core.lexicon import END, START, lexicon
from desktop.core.noise.words.arabic import joined_otherwise, loses_joined, parted
from desktop.core.noise.words.confusions import FAR, confusions
from desktop.core.noise.words.model import ELISION, before, model

SCRIPTS = {"ar": "Arabic", "en": "Latin", "es": "Latin", "fr": "Latin", "ru": "Cyrillic"}
"""The languages whose words are weighed, and the script of their confusions."""

LIMIT = 13.0
"""The cost from which on a word is no slip of another."""

_LOST_JOINED = 3.0
_LONG = 5
_LONGER, _SEEN = 3, 3
_FEW = 40


@lru_cache(maxsize=100_000)
def slips(word: str, language: str) -> frozenset[str]:
    """Known words that `word`, in small letters, may be a slip of; what each costs is told by `cost`.

    They have a letter more, less or other, or two letters changed round, or letters of several that are taken for each
    other, twice at most; with the same joined before them, for Arabic.
    """
    return frozenset(_options(word, language)) - {word}


@lru_cache(maxsize=100_000)
def by_frequency(word: str, language: str) -> tuple[tuple[str, float], ...]:
    """The same with how often each stands in the counts, the most frequent first."""
    known = model(language)
    return tuple(sorted(((each, known.frequency(each)) for each in slips(word, language)), key=lambda each: -each[1]))


@lru_cache(maxsize=200_000)
def cost(word: str, option: str, language: str, *, certain: bool) -> float:
    """What it costs that `option` was read as `word`, both in small letters; FAR if the one is no slip of the other.

    A word that is `certain` to be one is no slip of itself with something else joined to it.
    """
    if certain and language == "ar" and joined_otherwise(word, option):
        return FAR
    figures = sum(map(str.isdecimal, word))
    limit = LIMIT if not figures else 2.5 * figures + 1.0
    lost = _LOST_JOINED if language == "ar" and loses_joined(word, option) else 0.0
    total = confusions(SCRIPTS[language]).cost(word, option, limit) + lost
    return total if total < limit else FAR


def _options(word: str, language: str) -> Iterator[str]:
    yield from _one_letter(word, language)
    known, table = model(language), confusions(SCRIPTS[language])
    for once, _cost in table.undone(word):
        if known.frequency(once):
            yield once
        for twice, _more in table.undone(once):
            if known.frequency(twice):
                yield twice
    for joined, rest in _parted(word, language):
        for option in _one_letter(rest, language):
            if known.frequency(joined + option) and (option[0] == rest[0] or option[0] not in "وفبلكس"):
                yield joined + option


def _parted(word: str, language: str) -> Iterator[tuple[str, str]]:
    """What is joined before a word by the language's spelling, and the rest."""
    if language == "ar":
        yield from parted(word)
    elif language == "fr" and (match := ELISION.match(word)):
        yield word[: match.end()], word[match.end() :]
    if "-" in word:
        first, hyphen, rest = word.rpartition("-")
        yield first + hyphen, rest


def _one_letter(word: str, language: str) -> Iterator[str]:
    counts, index = lexicon(language), shortened(language)
    yield from index.get(word, ())
    for key in _without_one(word):
        if counts.knows(key):
            yield key
        yield from index.get(key, ())


@lru_cache(maxsize=6)
def shortened(language: str) -> dict[str, list[str]]:
    """Known words by what is left of them without one letter (after W. Garbe's symmetric deletes, 2012)."""
    index: dict[str, list[str]] = {}
    for word in lexicon(language).words:
        lower = word.lower()
        for key in _without_one(lower):
            index.setdefault(key, []).append(lower)
    return index


def _without_one(word: str) -> set[str]:
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


def usual(left: str, word: str, right: str, language: str) -> Iterator[str]:
    """Words much like `word`, in small letters, that often stand between these neighbours, or beside a choosy one.

    A reader who guesses a word has mostly seen how it begins.
    """
    letters, begins = set(word), word[:_SEEN]
    for option in _beside(left, right, language):
        low = option.lower()
        if low.startswith(begins) and abs(len(option) - len(word)) <= _LONGER and len(option) >= _LONG:
            own = set(low)
            if len(own & letters) * 3 >= 2 * max(len(own), len(letters)) - 2 and low != word:
                yield low


def _beside(left: str, right: str, language: str) -> Iterator[str]:
    behind = lexicon(language).pairs.get(left, {})
    ahead = before(language).get(right, {})
    less, more = sorted((behind, ahead), key=len)
    yield from less.keys() & more.keys()
    for beside, known in ((left, behind), (right, ahead)):
        if beside not in (START, END) and len(known) <= _FEW:
            yield from known
