"""Which files belong together as versions of one document: by symbol, by name, or because they lie side by side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop.core.languages import codes, language
from desktop.core.original import original_place

_PARTS = re.compile(r"[\s._()\[\]-]+")
_SUFFIX = re.compile(r"(?<=.)\.[A-Za-z0-9]{1,8}$")
_LETTERS = {"A": "ar", "C": "zh", "E": "en", "F": "fr", "R": "ru", "S": "es"}
"""What the United Nations puts at the end of a file's name."""
_ALIKE = 2.0
"""Versions of one text have about as many paragraphs: at most so many times as many."""


@dataclass(frozen=True, slots=True)
class Clue:
    """What is known of a file when it is put with others.

    `folder` is a path with slashes; `originals` are the languages its masthead names as the original's; `home` is the
    number of the document a person put it into, 0 for none. `whole` marks a file that is a document by itself.
    """

    folder: str
    name: str
    language: str
    symbol: str = ""
    paragraphs: int = 0
    originals: tuple[str, ...] = ()
    home: int = 0
    whole: bool = False


def group(clues: Sequence[Clue], *, complete: bool = True) -> tuple[tuple[int, ...], ...]:
    """The places of the files that are versions of one document, the original's first, in the order of the files.

    Files of one symbol belong together, whatever their languages; so do those whose names differ in nothing but a
    language (`resolution.en.txt`, `resolution_AR.txt`; `en/1.txt`, `ar/1.txt`), if each is in another one. The files
    of a folder that are all alone and each in another language are taken for one document too, if they have about as
    many paragraphs and it is known that no more come (`complete`). What a person put together stays together, and what
    they put apart, apart; two symbols are never one document unless a person says so.
    """
    sets = _Sets(clues)
    for places in _alike(enumerate(each.home for each in clues)):
        sets.join(places, by_hand=True)
    for places in _alike((place, _symbol(each)) for place, each in enumerate(clues)):
        sets.join(places)
    for places in _alike((place, _bare_name(each.folder, each.name)) for place, each in enumerate(clues)):
        sets.join(_one_of_each_language(clues, places))
    if complete:
        for places in _alike((place, (each.folder,)) for place, each in enumerate(clues)):
            if _side_by_side([clues[place] for place in places]) and all(map(sets.alone, places)):
                sets.join(places)
    return tuple(_original_first(clues, places) for places in sets.groups())


@lru_cache(maxsize=1024)
def language_in(name: str) -> str:
    """The code of the language that a file's or folder's name names ("resolution_AR.txt": "ar"), or empty."""
    return next((code for _at, code in _named_languages(_SUFFIX.sub("", name))), "")


class _Sets:
    """Files joined into sets; a set has at most one home and, of those joined by rule, one symbol."""

    def __init__(self, clues: Sequence[Clue]) -> None:
        self._clues = clues
        self._set_of = [[place] for place in range(len(clues))]
        self._symbols = [{symbol} if symbol else set() for symbol in map(_symbol, clues)]

    def join(self, places: Iterable[int], *, by_hand: bool = False) -> None:
        """Put the sets of these files together, each with the first that it may be put with."""
        hosts: list[int] = []
        for place in places:
            if self._clues[place].whole and not by_hand:
                continue
            host = next((other for other in hosts if by_hand or self._may_join(other, place)), None)
            if host is None:
                hosts.append(place)
            else:
                self._unite(host, place)

    def alone(self, place: int) -> bool:
        """Whether the file is with no other, and nobody said that it shall be so."""
        return len(self._set_of[place]) == 1 and not self._clues[place].home

    def groups(self) -> Iterator[list[int]]:
        """The sets, in the order of their first files."""
        given: set[int] = set()
        for place, members in enumerate(self._set_of):
            if place not in given:
                given.update(members)
                yield sorted(members)

    def _may_join(self, one: int, other: int) -> bool:
        homes = {self._clues[place].home for at in (one, other) for place in self._set_of[at]} - {0}
        return len(homes) < 2 and len(self._symbols[one] | self._symbols[other]) < 2

    def _unite(self, one: int, other: int) -> None:
        if self._set_of[one] is self._set_of[other]:
            return
        members = self._set_of[one] + self._set_of[other]
        symbols = self._symbols[one] | self._symbols[other]
        for place in members:
            self._set_of[place], self._symbols[place] = members, symbols


def _symbol(clue: Clue) -> str:
    """The symbol as it is compared."""
    return clue.symbol.strip(" *").upper()


def _alike(keyed: Iterable[tuple[int, object]]) -> list[list[int]]:
    """Places with the same key; an empty key is nobody's."""
    found: dict[object, list[int]] = {}
    for place, key in keyed:
        if key:
            found.setdefault(key, []).append(place)
    return [places for places in found.values() if len(places) > 1]


def _one_of_each_language(clues: Sequence[Clue], places: Iterable[int]) -> list[int]:
    first: dict[str, int] = {}
    for place in places:
        first.setdefault(clues[place].language, place)
    return list(first.values())


def _side_by_side(clues: Sequence[Clue]) -> bool:
    sizes = [max(1, each.paragraphs) for each in clues]
    languages = {each.language for each in clues}
    symbols = {_symbol(each) for each in clues} - {""}
    return len(languages) == len(clues) and len(symbols) < 2 and max(sizes) <= _ALIKE * min(sizes)


def _original_first(clues: Sequence[Clue], places: list[int]) -> tuple[int, ...]:
    named = [code for place in places for code in clues[place].originals]
    first = places[original_place([clues[place].language for place in places], named)]
    return (first, *(place for place in places if place != first))


# Languages in names ---------------------------------------------------------------------------------------------


@lru_cache(maxsize=10_000)
def _bare_name(folder: str, name: str) -> tuple[str, str]:
    """Folder and name without the language that one of them names."""
    stem = _SUFFIX.sub("", name)
    parts = _PARTS.split(stem)
    for at, _code in _named_languages(stem):
        return folder, ".".join(parts[:at] + parts[at + 1 :]).casefold()
    above, _slash, last = folder.rpartition("/")
    return (above if language_in(last) else folder), ".".join(parts).casefold()


def _named_languages(stem: str) -> Iterator[tuple[int, str]]:
    """Which parts of a name name a language, the last first; one capital letter does so only at the end."""
    parts = _PARTS.split(stem)
    for at in range(len(parts) - 1, -1, -1):
        code = _names().get(parts[at].casefold(), "")
        if not code and at == len(parts) - 1 > 0:
            code = _LETTERS.get(parts[at], "")
        if code:
            yield at, code


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    known = [language(code) for code in codes()]
    return {
        name.casefold(): each.code for each in known for name in (each.code, each.name, each.own_name, *each.iso639)
    }
