"""What Arabic words are made of: what is joined before and behind them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from desktop.core.noise.words.confusions import alike_until

JOINED = (
    "وبال", "وكال", "فبال", "وال", "بال", "كال", "فال", "ولل", "فلل", "لل", "ال",
    "وب", "ول", "وك", "وس", "فس", "و", "ف", "ب", "ل", "ك", "س",
)  # fmt: skip
"""Conjunctions, prepositions and the article as they are joined before a word, the longest first."""

_WITH_ARTICLE = ("وال", "فال", "بال", "كال", "لل", "ولل")
_PRONOUNS = ("هما", "كما", "ها", "هم", "هن", "كم", "نا", "ه", "ك", "ي")
_POSSIBLE_PRONOUNS = frozenset(("ه", "ها", "هم", "هما", "هن", "كم", "نا"))
_NUMBERS = ("تين", "تان", "ات", "ا")
_ENDINGS = frozenset(
    ("", "ه", "ها", "هم", "هما", "هن", "ي", "ك", "كم", "نا", "ة", "ا", "ات", "ين", "ون", "ان", "ى", "ت", "تها", "ته",
     "تهم")
)  # fmt: skip
_CONJUNCTIONS = ("و", "ف")
_HAMZA = str.maketrans("أإآ", "ااا")
_PERSONS = frozenset("تينأ")
_LEAST = 3


@lru_cache(maxsize=100_000)
def stems(word: str) -> tuple[tuple[str, float, bool], ...]:
    """Words that it may be made of, how usual that is (0 to 1), and whether something is joined before them only."""
    return tuple(_stems(word))


def _stems(word: str) -> Iterator[tuple[str, float, bool]]:
    for joined in JOINED:
        rest = word.removeprefix(joined)
        if rest == word or len(rest) < _LEAST or not _may_join(joined, rest):
            continue
        yield rest, 0.1, True
        if joined.endswith("لل"):
            yield f"ال{rest}", 0.1, True
        elif joined in ("و", "ف"):
            yield f"ال{rest}", 0.01, True
    if word[:1] not in ("و", "ف"):
        yield f"و{word}", 0.3, False
    for ending in _NUMBERS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _LEAST:
            yield stem, 0.05, False
            yield f"{stem}ة", 0.05, False
    for ending in _PRONOUNS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _LEAST:
            yield stem, 0.05, False
            yield f"{stem.removesuffix('ت')}ة", 0.05, False


def _may_join(joined: str, rest: str) -> bool:
    """Whether spelling lets the two stand together: behind ل and ال the article is not written out."""
    return not (joined.endswith("ل") and rest.startswith("ال"))


def parted(word: str) -> Iterator[tuple[str, str]]:
    """What is joined before a word, and the rest of it, in every way there is."""
    for joined in JOINED:
        rest = word.removeprefix(joined)
        if rest != word and len(rest) >= _LEAST and _may_join(joined, rest):
            yield joined, rest


def bare(word: str) -> str:
    """The word without all that may be joined before it."""
    return next((rest for _joined, rest in parted(word)), word)


def joined_otherwise(one: str, other: str) -> bool:
    """Whether two words differ only in what is joined before them, or in the pronoun behind them.

    >>> joined_otherwise("والبوسنة", "البوسنة"), joined_otherwise("سعيهما", "سعيها"), joined_otherwise("تحرب", "ترحب")
    (True, True, False)
    """
    rests = {one, *(rest for _joined, rest in parted(one))}
    if any(rest in rests for rest in (other, *(rest for _joined, rest in parted(other)))):
        return True
    if {one, other} & {f"{first}{word}" for first in _CONJUNCTIONS for word in (one, other)}:
        return True
    shared = alike_until(one, other)
    return any(one[at:] in _POSSIBLE_PRONOUNS and other[at:] in _POSSIBLE_PRONOUNS for at in range(_LEAST, shared + 1))


def loses_joined(word: str, option: str) -> bool:
    """Whether the word has a conjunction or preposition joined before an article, and the option has not."""
    return word.startswith(_WITH_ARTICLE) and option[:1] != word[0]


def inflected(one: str, other: str) -> bool:
    """Whether two words differ in person, number or gender, in a pronoun, in what is joined, or in a hamza only."""
    if joined_otherwise(one, other) or one.translate(_HAMZA) == other.translate(_HAMZA):
        return True
    first, second = bare(one), bare(other)
    if first[1:] == second[1:] and first[:1] in _PERSONS and second[:1] in _PERSONS:
        return True
    shared = alike_until(one, other)
    return shared >= _LEAST and one[shared:] in _ENDINGS and other[shared:] in _ENDINGS
