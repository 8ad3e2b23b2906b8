"""Terms of a reviewer's list that one version has, and the other not by any of the words the list gives for it."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import repeat
from typing import NamedTuple

from desktop.core.checks.row import Discrepancy, Row, Side, Text, Where
from desktop.core.checks.termlist import Term, TermList
from desktop.core.checks.voices import has, place, spoken
from desktop.core.document import Candidate
from desktop.core.languages import code_of
from desktop.core.messages import Message, message

TITLES: Mapping[str, Message] = {"term-differs": message("Term differs")}

_HAN = "\u2e80-\u9fff\uf900-\ufaff\u3040-\u30ff"
_WORD = re.compile(
    rf"[{_HAN}]|[^\W_{_HAN}]+(?:[\u00ad\u064b-\u065f\u0670\u200b-\u200f]+[^\W_{_HAN}]+)*[\u064b-\u0652]*"
)
_IS_HAN = re.compile(f"[{_HAN}]")
_DROPPED = frozenset({"Mn", "Cf"})
_ALIKE = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "\u0640": "", "ё": "е"})
_JOINED, _ARTICLE, _PARTICLE = "وف", ("ال", "لل", "بال", "كال", "فال"), "بكلس"
_ARABIC_ENDING = re.compile("(?:[هت]|ات|[وي]ن|ا[نت]?|ت[اي]ن|ا?ت?(?:ه|ها|هم|هن|هما|نا|ك|كم))?")
_ENGLISH_ENDING = re.compile("(?:e?s|'s|s')?")
_ENDINGS = {"ru": 3}
"""How many letters of a term's word inflection may take away; of languages not named here two."""

_LONGEST_ENDING = 3
_KEY = 2
"""So many letters of its first word find a term in the index."""

_STEM = {"ar": 0.7, "ru": 0.7}
_OFFERED = 5
_FAITHFUL = 4
_BETWEEN = 3
"""So many other words may stand between those of a term in a translation."""


class Word(NamedTuple):
    """A word where it stands, and what it may be: without case and accents, in Arabic with and without particles."""

    start: int
    end: int
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A term of one language to be looked for, and its entry's place in the list."""

    entry: int
    forms: tuple[str, ...]


class _Found(NamedTuple):
    """A term where it stands in a text, and the entries that have it."""

    text: Text
    start: int
    end: int
    entries: frozenset[int]

    @property
    def shown(self) -> str:
        """As the text has it."""
        return self.text.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class TermIndex:
    """A list of terms made ready: by language and the first letters of the first word."""

    entries: tuple[Mapping[str, Term], ...]
    places: Mapping[tuple[str, str], tuple[_Wanted, ...]] = field(repr=False)


def index_terms(terms: TermList) -> TermIndex:
    """The list so that the terms in a text are found quickly."""
    places: defaultdict[tuple[str, str], list[_Wanted]] = defaultdict(list)
    for number, entry in enumerate(terms.entries):
        for code, term in entry.items():
            for shown in term.allowed:
                forms = _forms_of(shown, code)
                if forms:
                    places[code, forms[0][:_KEY]].append(_Wanted(number, forms))
    return TermIndex(terms.entries, {key: tuple(found) for key, found in places.items()})


@lru_cache(maxsize=4096)
def words(text: str, code: str) -> tuple[Word, ...]:
    """The words of a text as they are compared; Han characters one by one.

    >>> [word.forms for word in words("Áreas بلد", "ar")]
    [('areas',), ('بلد', 'لد')]
    """
    return tuple(Word(match.start(), match.end(), _forms(match.group(), code)) for match in _WORD.finditer(text))


def _forms(word: str, code: str) -> tuple[str, ...]:
    folded = word.translate(_FOLDED)
    return _parted(folded) if code == "ar" else (folded,)


class _Folded(dict[int, str]):
    """What each character is compared as; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        spread = unicodedata.normalize("NFD", chr(code).casefold().translate(_ALIKE))
        self[code] = "".join(char for char in spread if unicodedata.category(char) not in _DROPPED)
        return self[code]


_FOLDED = _Folded()


def _parted(word: str) -> tuple[str, ...]:
    """An Arabic word as it is, and what is left of it without conjunction, preposition and article."""
    bare = [word, *([word[1:]] if word[0] in _JOINED else [])]
    rest = [each.removeprefix(article) for each in bare for article in _ARTICLE if each.startswith(article)]
    rest += [each[1:] for each in bare if each[:1] in _PARTICLE]
    return tuple(dict.fromkeys([word, *(each for each in (*bare, *rest) if len(each) > 1)]))


@lru_cache(maxsize=20_000)
def _forms_of(term: str, code: str) -> tuple[str, ...]:
    """A listed term's words as they are looked for: without article."""
    found = (word.forms[0] for word in words(term, code))
    return tuple(form.removeprefix("ال") if code == "ar" and len(form) > 4 else form for form in found)


@dataclass(frozen=True, slots=True)
class TermHabits:
    """For each version the terms (their entries) that, by and large, face the original's wherever it has them."""

    faithful: frozenset[tuple[int, frozenset[int]]] = frozenset()


def survey_terms(rows: Sequence[Row], terms: TermIndex) -> TermHabits:
    """How often what a translation has by a listed term is a listed term in the original too."""
    kept: Counter[tuple[int, frozenset[int]]] = Counter()
    lost: Counter[tuple[int, frozenset[int]]] = Counter()
    for row in rows:
        sides = spoken(row)
        for version, side in sides.items() if 0 in sides else ():
            for hit in _terms(side, terms) if version else ():
                faced = _faced(sides[0], terms, hit)
                (kept if faced else lost)[version, hit.entries] += 1
    return TermHabits(frozenset(key for key, times in kept.items() if times >= _FAITHFUL * lost[key]))


def _faced(side: Side, terms: TermIndex, hit: _Found) -> bool:
    code = code_of(side.language)
    options = (terms.entries[entry].get(code) for entry in hit.entries)
    return any(_is_there(side, term, code) for term in options if term is not None)


def find_terms(row: Row, terms: TermIndex, habits: TermHabits) -> Iterator[Discrepancy]:
    """A listed term of the original whose listed translations the translation has not, and the other way round.

    Restraint: of terms that lie in one another only the longest counts; a term of several entries is satisfied by any
    of them. Inflection, the Arabic article and particles, case and accents count not; in the version that is searched
    for the translation half a word is enough, and others may stand between those of a term. Forbidden terms are told
    of where the original has the term. A translation's term is told of only if elsewhere it faces the original's.
    """
    sides = spoken(row)
    if 0 not in sides or not terms.entries:
        return
    wanted = _terms(sides[0], terms)
    for version in sides:
        if version:
            yield from _lacking(row, terms, wanted, 0, version)
            own = [hit for hit in _terms(sides[version], terms) if (version, hit.entries) in habits.faithful]
            yield from _lacking(row, terms, own, version, 0)


def _terms(side: Side, terms: TermIndex) -> list[_Found]:
    """The listed terms that stand in a side: the longest where several lie in one another, each only once."""
    code = code_of(side.language)
    hits: dict[tuple[int, int, int], set[int]] = defaultdict(set)
    for number, text in enumerate(side.texts):
        here = words(text.text, code)
        for at, word in enumerate(here):
            for wanted in _beginning(word, code, terms):
                found = here[at : at + len(wanted.forms)]
                if len(found) == len(wanted.forms) and all(map(_is_form, found, wanted.forms, repeat(code))):
                    hits[number, found[0].start, found[-1].end].add(wanted.entry)
    kept = (_Found(side.texts[key[0]], key[1], key[2], frozenset(hits[key])) for key in _longest(hits))
    return list({each.entries: each for each in kept}.values())


def _beginning(word: Word, code: str, terms: TermIndex) -> Iterator[_Wanted]:
    for form in word.forms:
        yield from terms.places.get((code, form[:_KEY]), ())


def _longest(hits: Iterable[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    """The places (text, start, end) that lie in no other, in order."""
    text, behind = -1, 0
    for hit in sorted(hits, key=lambda hit: (hit[0], hit[1], -hit[2])):
        if hit[0] != text or hit[2] > behind:
            text, behind = hit[0], hit[2]
            yield hit


def _is_form(word: Word, form: str, code: str) -> bool:
    """Whether the word is the term's, as far as its inflection lets tell."""
    return any(_is_inflected(each, form, code) for each in word.forms)


def _is_inflected(word: str, form: str, code: str) -> bool:
    if word == form or len(form) < 3:
        return word == form
    if code == "en":
        return word.startswith(form) and _ENGLISH_ENDING.fullmatch(word, len(form)) is not None
    if code == "ar":
        kept = form.removesuffix("ه")
        return word.startswith(kept) and _ARABIC_ENDING.fullmatch(word, len(kept)) is not None
    kept = form[: max(3, len(form) - _ENDINGS.get(code, 2))]
    return word.startswith(kept) and len(word) - len(kept) <= _LONGEST_ENDING


# What should face it ----------------------------------------------------------------------------------------------


def _lacking(row: Row, terms: TermIndex, found: list[_Found], of: int, version: int) -> Iterator[Discrepancy]:
    """What one version has a term for and the other has not, or has by a forbidden one."""
    side, code = row.sides[version], code_of(row.sides[version].language)
    for hit in found:
        options = [terms.entries[entry][code] for entry in sorted(hit.entries) if code in terms.entries[entry]]
        barred = next((at for term in options if (at := _barred(side, version, term, code))), None)
        if options and (barred or not any(_is_there(side, term, code) for term in options)):
            last = side.texts[-1]
            missed = barred or place(version, last, len(last.text), len(last.text))
            yield _told(row, options, missed, place(of, hit.text, hit.start, hit.end))


def _told(row: Row, options: Sequence[Term], missed: Where, present: Where) -> Discrepancy:
    """What the list asks for; a translation's term without its source is itself the place to look at."""
    asked = tuple(dict.fromkeys(word for term in options for word in term.allowed))
    evidence = (
        has(row.sides[present.version].language, present.text),
        message("The list of terms gives {0}", ", ".join(asked)),
    )
    if present.version:
        return Discrepancy("term-differs", (present, missed), (), 0.5, evidence)
    candidates = tuple(Candidate(word, round(0.7 / (rank + 1), 2)) for rank, word in enumerate(asked[:_OFFERED]))
    return Discrepancy("term-differs", (missed, present), candidates, 0.7, evidence)


def _barred(side: Side, version: int, term: Term, code: str) -> Where | None:
    """Where a term stands that the list forbids."""
    for shown in term.forbidden:
        forms = _forms_of(shown, code)
        for text in side.texts:
            here = words(text.text, code)
            for at in range(len(here) - len(forms) + 1 if forms else 0):
                found = here[at : at + len(forms)]
                if all(map(_is_form, found, forms, repeat(code))):
                    return place(version, text, found[0].start, found[-1].end)
    return None


def _is_there(side: Side, term: Term, code: str) -> bool:
    """Whether one of the words that the list allows may stand in the side."""
    here = [word for text in side.texts for word in words(text.text, code)]
    return any(_stands(_forms_of(shown, code), here, code) for shown in term.allowed)


def _stands(forms: Sequence[str], here: Sequence[Word], code: str) -> bool:
    """Whether the words stand there close together, in any order; in Han side by side."""
    if not forms:
        return True
    if _IS_HAN.match(forms[0]):
        return "".join(forms) in "".join(word.forms[0] for word in here)
    reach = len(forms) + _BETWEEN
    return any(
        all(any(_may_be(word, form, code) for word in here[max(0, at - reach) : at + reach]) for form in forms[1:])
        for at, word in enumerate(here)
        if _may_be(word, forms[0], code)
    )


def _may_be(word: Word, form: str, code: str) -> bool:
    """Whether the word may be of the term's family: all but the last fifth, or somewhat more, is alike."""
    kept = math.ceil(_STEM.get(code, 0.8) * len(form))
    return any(each[:kept] == form[:kept] for each in word.forms)
