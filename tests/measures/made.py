"""Two versions of any size in words drawn by their counts, the same on every run: as long and as alike as resolutions.

A version is made of resolutions of sixty paragraphs; a clause may come again, as formulas do. Of a hundred paragraphs
three are missing in either version.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import lru_cache

from desktop.core.checks.writing import full_date
from desktop.core.document import Paragraph
from desktop.core.lexicon import END, START, lexicon, translations
from measures.alignment import Facing

_LONG = 60
_CLAUSES, _WORDS = 4000, (4, 16)
_MISSING = 0.03
_SAID = 0.9
"""How many of a hundred words have a translation beside them: the others are said by grammar alone."""

Said = tuple[str, str]
"""The same in both languages."""


def made(pairs: int, language: str, seed: int = 7) -> Facing:
    """English beside another language, some `pairs` paragraphs each, and which face each other."""
    chance = random.Random(f"{language} {seed}")
    left: list[Paragraph] = []
    right: list[Paragraph] = []
    true: set[tuple[int, int]] = set()
    for english, other in _paragraphs(pairs, language, chance):
        lost = chance.random()
        if lost >= 2 * _MISSING:
            true.add((len(left), len(right)))
        left += [english] if lost >= _MISSING else []
        right += [other] if not _MISSING <= lost < 2 * _MISSING else []
    return Facing(f"{pairs} made", ("en", language), tuple(left), tuple(right), frozenset(true))


def _paragraphs(pairs: int, language: str, chance: random.Random) -> Iterator[tuple[Paragraph, Paragraph]]:
    clauses = _clauses(language)
    for at in range(pairs):
        place = at % _LONG
        tag = "title" if not place else "preambular" if place < _LONG // 2 else "operative"
        number = f"{place - _LONG // 2 + 1}." if tag == "operative" else ""
        length = 1 if tag == "title" else 1 + min(12, int(chance.lognormvariate(1.05, 0.7)))
        parts = [each for _ in range(length) for each in (chance.choice(clauses), *_values(language, chance))]
        yield (
            _paragraph(tag, number, [one for one, _ in parts], ", "),
            _paragraph(tag, number, [other for _, other in parts], {"ar": "، ", "zh": "，"}.get(language, ", ")),
        )


def _paragraph(tag: str, number: str, parts: list[str], comma: str) -> Paragraph:
    text = comma.join(parts)
    return Paragraph(tag, number, text, text, "", (), ())


def _values(language: str, chance: random.Random) -> Iterator[Said]:
    """Now and then a symbol, a date or a number, which both have."""
    drawn = chance.random()
    if drawn < 0.08:
        yield (f"{chance.randrange(40, 80)}/{chance.randrange(1, 300)}",) * 2
    elif drawn < 0.12:
        yield (f"A/{chance.randrange(40, 80)}/{chance.randrange(1, 900)}",) * 2
    elif drawn < 0.2:
        key = f"{chance.randrange(1960, 2025)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
        yield full_date(key, "en"), full_date(key, language)
    elif drawn < 0.25:
        yield (str(chance.randrange(2, 2000)),) * 2


@lru_cache(maxsize=8)
def _clauses(language: str) -> tuple[Said, ...]:
    """Clauses that go from word to word as official texts do, each word with one that may translate it."""
    chance = random.Random(f"clauses {language}")
    said = translations("en", language)
    space = "" if language == "zh" else " "
    return tuple(
        (" ".join(words), space.join(chance.choices([*said[word]], [*said[word].values()])[0] for word in kept))
        for words in (_walk(chance) for _ in range(_CLAUSES))
        if (kept := [word for word in words if word in said and chance.random() < _SAID])
    )


def _walk(chance: random.Random) -> list[str]:
    following, walked, word, length = lexicon("en").pairs, list[str](), START, chance.randint(*_WORDS)
    while len(walked) < length:
        behind = following.get(word) or following[START]
        word = chance.choices([*behind], [*behind.values()])[0]
        walked += [word] if word != END else []
    return walked
