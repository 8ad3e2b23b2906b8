"""What other texts say of a word: linked paragraphs in other languages, other versions of the same text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

from desktop.core.languages import base_language
from desktop.core.lexicon import translations
from desktop.core.messages import Message, message
from desktop.core.noise.passage import Facing
from desktop.core.noise.words.arabic import parted
from desktop.core.noise.words.tokens import Word, words

_LEAST = 0.05
_MOST = 4_000_000
"""The most pairs of words of two versions of a paragraph that are compared."""

_PIVOTS, _PIVOT = 4, "en"
_MOST_PAIRS = 1_000_000
"""How many pairs of equal words two versions of a paragraph may have: more say nothing, and take minutes to compare."""


_SAYS: Mapping[str, Message] = {
    "ar": message("The Arabic says {0}"),
    "en": message("The English says {0}"),
    "es": message("The Spanish says {0}"),
    "fr": message("The French says {0}"),
    "ru": message("The Russian says {0}"),
    "zh": message("The Chinese says {0}"),
}


def said_in(language: str, text: str) -> Message:
    """That a linked paragraph, in a language (two-letter code), says this."""
    if language not in _SAYS:
        return message("The text beside it says {0}", text)
    return replace(_SAYS[language], values=(text,))


@dataclass(frozen=True, slots=True)
class Translated:
    """What the words of a linked paragraph may be in the language of the passage: each with the word it translates."""

    language: str
    meanings: Mapping[str, str]
    names: frozenset[str] = field(default_factory=frozenset)

    def says(self, word: str, language: str) -> str:
        """The word over there that this one translates, or ""."""
        low = word.lower()
        found = self.meanings.get(low, "")
        if found or language != "ar":
            return found
        return next((self.meanings[rest] for _joined, rest in parted(low) if rest in self.meanings), "")


def translated(facing: Facing, into: str) -> Translated:
    """What a linked paragraph says, in words of another language (two-letter codes); nothing where none are counted."""
    of = base_language(facing.language)
    found = words(facing.text)
    meanings: dict[str, tuple[float, str]] = {}
    for word, shown in _terms(facing.text, found, of):
        for other, part in _meanings(word, of, into):
            if part >= _LEAST and part > meanings.get(other, (0.0, ""))[0]:
                meanings[other] = (part, shown)
    names = frozenset(word.form for word in found if word.form[:1].isupper())
    return Translated(of, {word: shown for word, (_part, shown) in meanings.items()}, names)


def _terms(text: str, found: Sequence[Word], language: str) -> Iterator[tuple[str, str]]:
    """What is looked up, and as it stands in the text: words, for Chinese pairs of characters."""
    if language == "zh":
        yield from (("".join(pair), "".join(pair)) for pair in pairwise(text))
    else:
        yield from ((word.form.lower(), word.text) for word in found)


@lru_cache(maxsize=20_000)
def _meanings(word: str, of: str, into: str) -> tuple[tuple[str, float], ...]:
    """Translations with probabilities; between two languages that are not English, by way of English."""
    if _PIVOT in (of, into):
        return tuple(translations(of, into).get(word, {}).items())
    found: dict[str, float] = {}
    best = sorted(translations(of, _PIVOT).get(word, {}).items(), key=lambda item: -item[1])[:_PIVOTS]
    for middle, part in best:
        for other, more in translations(_PIVOT, into).get(middle, {}).items():
            found[other] = found.get(other, 0.0) + part * more
    return tuple(found.items())


@dataclass(frozen=True, slots=True)
class Compared:
    """What another version of the same paragraph has: the places of words that are the same, and others' words."""

    same: frozenset[int]
    instead: Mapping[int, str]


def compared(found: Sequence[Word], sister: str) -> Compared:
    """The words of a paragraph, by their places in it, compared one by one with another version of it.

    A word stands there too if it does between words that both have; one word is in the place of another, or as many in
    the place of as many, where both versions go on alike.
    """
    other = words(sister)
    if len(found) * len(other) > _MOST:
        return Compared(frozenset(), {})
    ours, theirs = [word.form for word in found], [word.form for word in other]
    same: set[int] = set()
    instead: dict[int, str] = {}
    if _equal_pairs(ours, theirs) > _MOST_PAIRS:
        return Compared(frozenset(), {})
    for kind, start, end, first, last in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if kind == "equal":
            same.update(range(start, end))
        elif kind == "replace" and end - start == last - first:
            instead |= {start + at: other[first + at].form for at in range(end - start)}
    return Compared(frozenset(same), instead)


def _equal_pairs(ours: Sequence[str], theirs: Sequence[str]) -> int:
    times = Counter(theirs)
    return sum(times[each] for each in ours)


def all_compared(found: Sequence[Word], sisters: Iterable[str]) -> tuple[Compared, ...]:
    """The same for each of several versions."""
    return tuple(compared(found, sister) for sister in sisters)
