"""Names and words in Latin letters that stand in a translation otherwise spelt than in the text they face."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from desktop.core.checks.row import Discrepancy, Row, Side, Text
from desktop.core.checks.voices import has, place, spoken
from desktop.core.document import Candidate
from desktop.core.languages import code_of, language
from desktop.core.lexicon import Lexicon, lexicon, plain, translations
from desktop.core.messages import Message, message
from desktop.core.text import is_blank

TITLES: Mapping[str, Message] = {"name-differs": message("Name differs")}

_LATIN = "A-Za-z\u00c0-\u024f"
_HAN = "\u2e80-\u9fff\uf900-\ufaff"  # they stand beside Latin words without a blank
_WORD = re.compile(
    rf"(?<![^\W_{_HAN}])(?<![./@:#&=-])[{_LATIN}]{{2,}}(?:[\u2010\u2011'’-][{_LATIN}]{{2,}})*"
    rf"(?![^\W_{_HAN}])(?![/@]|[.-][^\W_])"
)
_ROMAN = re.compile("[IVXLCM]+|[ivxl]+")
_MARKS = re.compile("[\u0300-\u036f]")
_SHORT, _LONG = 4, 9
"""A word shorter than the one is not compared with another spelling; from the other on two letters may differ."""

_LONGEST = 60
_LINE, _MOSTLY = 40, 0.9
"""A paragraph of more letters than the one, with a larger share of Latin ones than the other, is in no other script."""

_MOST = 200
"""The most words of a paragraph that are looked at."""


class _Name(NamedTuple):
    """A word where it stands, and what it is compared by."""

    text: Text
    start: int
    word: str
    key: str


@dataclass(frozen=True, slots=True)
class NameHabits:
    """The spellings that each version has in more than one row."""

    settled: Mapping[int, frozenset[str]]


def survey_names(rows: Sequence[Row]) -> NameHabits:
    """Which words with a capital come again in a version: so it spells them."""
    seen: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for row in rows:
        for version, side in spoken(row).items():
            if version and _is_latin(side):
                seen[version].update({name.key for name in _names(side) if name.word[:1].isupper()})
    return NameHabits(
        {version: frozenset(key for key, times in keys.items() if times > 1) for version, keys in seen.items()}
    )


def find_names(row: Row, habits: NameHabits) -> Iterator[Discrepancy]:
    """A word in Latin letters that the original has in another spelling, or has not.

    Where the translation is in another script every such word is held against the original's. Between two languages in
    Latin letters only words with a capital that the language's counts do not know, and only against one such that
    differs by a single letter, stands less often in the translation, and is no common word of the original's language
    alone. Restraint: Roman numerals, symbols and addresses are left alone, accents and case count not, and a spelling
    that another version or another row has as well is the translators'; so is one made to fit the language, by an
    accent or by its last letter (Séville for Sevilla).
    """
    sides = spoken(row)
    if 0 not in sides:
        return
    for version, side in sides.items():
        if version and not is_blank(" ".join(text.text for text in side.texts)):
            if _is_latin(side) and _is_latin(sides[0]):
                yield from _among_own(row, sides, version, habits.settled.get(version, frozenset()))
            elif _is_latin(side):
                yield from _facing_foreign(row, sides, version)
            else:
                yield from _among_foreign(row, sides, version)


def _is_latin(side: Side) -> bool:
    return language(code_of(side.language)).script == "Latin"


@lru_cache(maxsize=20_000)
def _key(word: str) -> str:
    """The word without accents, case and kinds of hyphen and apostrophe; a copy to compare by."""
    if word.isascii():
        return word.lower()
    spread = unicodedata.normalize("NFD", plain(word).replace("\u2010", "-"))
    return _MARKS.sub("", spread).lower()


def _names(side: Side) -> list[_Name]:
    """The words in Latin letters, in order."""
    return [_Name(text, *word) for text in side.texts for word in _latin_words(text.text)]


@lru_cache(maxsize=64)
def _latin_words(text: str) -> tuple[tuple[int, str, str], ...]:
    found = islice(_WORD.finditer(text), _MOST)
    return tuple((match.start(), match.group(), _key(match.group())) for match in found)


def _everything(side: Side) -> str:
    """All that a version says in the row, footnotes too, to look words up in."""
    return " ".join(_key(each.text) for text in side.texts for each in (text, *text.notes))


# In another script ------------------------------------------------------------------------------------------------


def _among_foreign(row: Row, sides: Mapping[int, Side], version: int) -> Iterator[Discrepancy]:
    """Latin words in a text of another script; one that is mostly in Latin letters is not in its language at all."""
    if _is_all_latin(sides[version]):
        return
    said = {other: _everything(side) for other, side in sides.items() if other != version}
    around = [name for other in said for name in _names(sides[other]) if _is_latin(sides[other]) or other == 0]
    for name in _names(sides[version]):
        if _ROMAN.fullmatch(name.word) or any(name.key in text for text in said.values()):
            continue
        near = _nearest(name, around)
        if near is not None:
            yield _told(row, version, name, near, 0.85)
        elif len(name.key) >= _SHORT and _is_latin(sides[0]):
            why = message("{0} stands nowhere in the other versions", name.word)
            where = (place(version, name.text, name.start, name.start + len(name.word)), place(0, sides[0].texts[0]))
            yield Discrepancy("name-differs", where, (), 0.5, (why,))


def _is_all_latin(side: Side) -> bool:
    """Whether a text that should be in another script is not; a line of an address block may be as it stands."""
    letters = [char for text in side.texts for char in text.text if char.isalpha()]
    return len(letters) > _LINE and sum(char < "\u0250" for char in letters) > _MOSTLY * len(letters)


def _facing_foreign(row: Row, sides: Mapping[int, Side], version: int) -> Iterator[Discrepancy]:
    """Latin words of an original in another script, which a translation in Latin letters has only nearly."""
    said, around = _everything(sides[version]), _names(sides[version])
    for name in _names(sides[0]):
        near = None if _ROMAN.fullmatch(name.word) or name.key in said else _nearest(name, around)
        if near is not None:
            yield _told(row, version, near, name, 0.85)


# In the same script -----------------------------------------------------------------------------------------------


def _among_own(row: Row, sides: Mapping[int, Side], version: int, settled: frozenset[str]) -> Iterator[Discrepancy]:
    """Names that no counts know, a letter away from one of the original."""
    known = lexicon(code_of(sides[version].language))
    if not known.total:
        return
    names = _names(sides[version])
    languages = code_of(sides[0].language), code_of(sides[version].language)
    own, there = Counter(name.key for name in names), Counter(name.key for name in _names(sides[0]))
    common = lexicon(code_of(sides[0].language)).words
    around = [
        name
        for name in _names(sides[0])
        if name.word[:1].isupper() and own[name.key] < there[name.key] and _is_shared(name.word, common, known)
    ]
    doubtful = {name.key: name for name in names if around and _may_be_misspelt(name, settled, known)}
    said = [_everything(side) for other, side in sides.items() if other != version and doubtful]
    for name in doubtful.values():
        if any(name.key in text for text in said):
            continue
        near = _nearest(name, around)
        if near is not None and differing(name.key, near.key, 1) == 1 and not _is_fitted(name, near, languages):
            yield _told(row, version, name, near, 0.7)


def _is_shared(word: str, common: Mapping[str, int], known: Lexicon) -> bool:
    """Whether the translation may have the word as it stands: a name, or one that both languages have."""
    return plain(word).lower() not in common or known.knows(plain(word))


def _may_be_misspelt(name: _Name, settled: frozenset[str], known: Lexicon) -> bool:
    capital = name.word[:1].isupper() and name.word[1:2].islower() and len(name.key) > _SHORT
    return capital and name.key not in settled and not known.knows(plain(name.word))


def _is_fitted(name: _Name, near: _Name, languages: tuple[str, str]) -> bool:
    """Whether the language has made the name its own: by an accent, by the last letter, or by a word for it."""
    accented = not name.word.isascii() and near.word.isascii()
    meant = translations(*languages).get(near.word.lower(), {})
    return accented or name.key[:-1] == near.key[:-1] or name.word.lower() in meant


def _told(row: Row, version: int, name: _Name, near: _Name, score: float) -> Discrepancy:
    where = (
        place(version, name.text, name.start, name.start + len(name.word)),
        place(0, near.text, near.start, near.start + len(near.word)),
    )
    evidence = (has(row.sides[0].language, near.word), has(row.sides[version].language, name.word))
    return Discrepancy("name-differs", where, (Candidate(near.word, score),), score, evidence)


def _nearest(name: _Name, among: Sequence[_Name]) -> _Name | None:
    """The word that is only a little otherwise spelt, if there is one."""
    if not _SHORT <= len(name.key) <= _LONGEST:
        return None
    limit = 1 if len(name.key) < _LONG else 2
    ranked = [(differing(name.key, other.key, limit), at) for at, other in enumerate(among)]
    least, at = min(ranked, default=(limit + 1, 0))
    return among[at] if least <= limit else None


def differing(one: str, other: str, limit: int) -> int:
    """How many letters are to be put in, left out, replaced or exchanged with the next; `limit` + 1 if there are more.

    The measure is Damerau's in its restricted form (optimal string alignment).

    >>> differing("guterres", "guterrez", 2), differing("nairobi", "nariobi", 2), differing("geneva", "vienna", 2)
    (1, 1, 3)
    """
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, char in enumerate(one, 1):
        here = [row]
        for column, sign in enumerate(other, 1):
            cost = min(last[column] + 1, here[column - 1] + 1, last[column - 1] + (char != sign))
            if row > 1 and column > 1 and char == other[column - 2] and one[row - 2] == sign:
                cost = min(cost, before[column - 2] + 1)
            here.append(cost)
        if min(here) > limit:
            return limit + 1
        before, last = last, here
    return min(last[-1], limit + 1)
