"""How well paragraphs are linked: official resolutions, noisy, clean and cut about, and real documents of other years.

What is counted are pairs of paragraphs: a link of two paragraphs with one makes two of them.
"""

from __future__ import annotations

import json
import random
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice, product
from pathlib import Path
from typing import Any, Literal

from desktop.core.alignment import align
from desktop.core.diff import blocks
from desktop.core.document import Link, Paragraph, Reading
from desktop.core.messages import KnownError
from desktop.core.text import ascii_digits
from desktop.services.files import read_whole
from measures.material import GOLDS, seed

SEED_LINKS = Path(__file__).with_name("seed_links.toml")

Pair = tuple[int, int]
Members = Sequence[Iterable[int]]

_LOST, _MERGED = 0.05, 0.03


@dataclass(frozen=True, slots=True)
class Linked:
    """Counts of pairs of paragraphs: those that say the same, those that were linked, and those that are both."""

    true: int = 0
    found: int = 0
    right: int = 0

    @property
    def precision(self) -> float:
        """The share of linked pairs that say the same."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of pairs that say the same that were linked."""
        return self.right / self.true if self.true else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (self.true + self.found) if self.true + self.found else 1.0

    def __add__(self, other: Linked) -> Linked:
        return Linked(self.true + other.true, self.found + other.found, self.right + other.right)


@dataclass(frozen=True, slots=True)
class Facing:
    """Two versions, the pairs of their paragraphs that say the same, and those that may be linked or not."""

    name: str
    languages: tuple[str, str]
    left: tuple[Paragraph, ...]
    right: tuple[Paragraph, ...]
    true: frozenset[Pair]
    optional: frozenset[Pair] = frozenset()


def pairs_of(links: Iterable[Members]) -> frozenset[Pair]:
    """Every paragraph of the first version with every one of the second that a link has."""
    return frozenset(pair for members in links for pair in product(members[0], members[1]))


def counted(found: frozenset[Pair], true: frozenset[Pair], optional: frozenset[Pair] = frozenset()) -> Linked:
    """The counts of pairs, optional ones left out of all of them."""
    found, true = found - optional, true - optional
    return Linked(len(true), len(found), len(found & true))


def aligned(
    left: Sequence[Paragraph], right: Sequence[Paragraph], languages: tuple[str, str], *, crossing: bool = False
) -> tuple[Link, ...]:
    """Links of two versions, as the program makes them."""
    return align([left, right], languages, crossing=crossing)


def score_of(facing: Facing, *, crossing: bool = False) -> Linked:
    """The counts of what the program links; if `crossing`, also paragraphs that moved."""
    links = aligned(facing.left, facing.right, facing.languages, crossing=crossing)
    return counted(pairs_of(link.members for link in links), facing.true, facing.optional)


def _sum(facings: Iterable[Facing]) -> Linked:
    return sum(map(score_of, facings), Linked())


# Cases ----------------------------------------------------------------------------------------------------------------


def case_score(language: str) -> Linked:
    """English beside another language in the cases, as extraction leaves them."""
    return _sum(cases_of(language, "txt"))


def xml_score(language: str) -> Linked:
    """English beside another language in the cases, as official XML has them."""
    return _sum(cases_of(language, "xml"))


def cases_of(language: str, form: Literal["txt", "xml"]) -> Iterator[Facing]:
    """English beside another language in each case; what faces what is known from the gold, by its order.

    Where reading divided or joined paragraphs of the gold, all that they became faces all of the others.
    """
    for path in GOLDS:
        if path.name.startswith(language):
            english = path.with_name("en.gold.json")
            left, right = (read_whole(_form_of(each, form)).readings[0] for each in (english, path))
            places = zip(_places(english, left), _places(path, right), strict=True)
            languages = "en", language
            yield Facing(path.parent.name, languages, left.paragraphs, right.paragraphs, pairs_of(places))


def _form_of(gold: Path, form: str) -> Path:
    return gold.with_name(gold.name.replace("gold.json", form))


def _places(gold: Path, reading: Reading) -> list[frozenset[int]]:
    entries: Mapping[str, Any] = json.loads(gold.read_text(encoding="utf-8"))
    return places_of([each["text"] for each in entries["paragraphs"]], [each.text for each in reading.paragraphs])


def places_of(texts: Sequence[str], read: Sequence[str]) -> list[frozenset[int]]:
    """For each text the places of what it was read as: those that share more than half of the shorter with it."""
    before, after = _owned(texts), _owned(read)
    shared: Counter[Pair] = Counter()
    for block in blocks("".join(map(_folded, texts)), "".join(map(_folded, read))):
        if block.same:
            shared.update(
                zip(
                    before[block.before_start : block.before_end],
                    after[block.after_start : block.after_end],
                    strict=True,
                )
            )
    sizes, others = Counter(before), Counter(after)
    found = [pair for pair, size in shared.items() if 2 * size > min(sizes[pair[0]], others[pair[1]])]
    return [frozenset(other for one, other in found if one == index) for index in range(len(texts))]


def _owned(texts: Sequence[str]) -> list[int]:
    """Of each character of the texts behind each other, which text it is of."""
    return [index for index, text in enumerate(texts) for _ in _folded(text)]


def _folded(text: str) -> str:
    """The text without tatweel, with single spaces and digits of one kind, and with an end."""
    return " ".join(ascii_digits(text.replace("\u0640", "")).split()) + "\n"


# Seeds ----------------------------------------------------------------------------------------------------------------


def seed_score(pair: str, *, crossing: bool = False) -> Linked:
    """Two real documents, named as in "001-000"; if `crossing`, also paragraphs that moved."""
    return score_of(seeds_of(pair), crossing=crossing)


def seeds_of(pair: str) -> Facing:
    """Two real documents with the links made by hand; ValueError if they are read otherwise than then."""
    told = seed_links()
    numbers = pair.split("-")
    left, right = (seed(number).reading for number in numbers)
    for number, reading in zip(numbers, (left, right), strict=True):
        if _signs(reading.paragraphs) != told["seeds"][number]:
            raise ValueError(f"{number} is read otherwise than when {SEED_LINKS.name} was made")
    links = told["pairs"][pair]
    true, optional = pairs_of(links["links"]), pairs_of(links["optional"])
    return Facing(pair, (left.language, right.language), left.paragraphs, right.paragraphs, true, optional)


def seed_links() -> Mapping[str, Any]:
    """All that is known of the links of the real documents."""
    return tomllib.loads(SEED_LINKS.read_text(encoding="utf-8"))


def _signs(paragraphs: Iterable[Paragraph]) -> list[str]:
    return [f"{each.tag} {each.number}".strip() for each in paragraphs]


# Unseen texts ---------------------------------------------------------------------------------------------------------


def unseen_score(folder: Path, language: str, most: int = 40) -> Linked:
    """English beside another language in official texts of one's own, both cut about."""
    return _sum(unseen_of(folder, language, most))


def unseen_of(folder: Path, language: str, most: int = 40) -> Iterator[Facing]:
    """Resolutions in FOLDER/en and FOLDER/LANGUAGE whose files are named by the same symbol, both cut about.

    Only those are taken whose paragraphs have the same tags and numbers in the same order in both languages, so that
    each faces the one at its place; what cannot be read is passed by.
    """
    found = filter(None, (_same_of(left, right, language) for left, right in symbols(folder, ("en", language))))
    yield from islice(map(both_cut, found), most)


def symbols(folder: Path, languages: Sequence[str]) -> list[tuple[Path, ...]]:
    """The files of each symbol in all of the languages, in an order by chance that is always the same."""
    files = [
        {path.name.partition("-")[0]: path for path in sorted((folder / each).glob("*.xml"))} for each in languages
    ]
    common = sorted(set.intersection(*(set(each) for each in files)))
    random.Random("symbols").shuffle(common)
    return [tuple(each[symbol] for each in files) for symbol in common]


def _same_of(left: Path, right: Path, language: str) -> Facing | None:
    try:
        one, other = (read_whole(path).readings[0].paragraphs for path in (left, right))
    except KnownError:
        return None
    if _shape(one) != _shape(other):
        return None
    true = frozenset((index, index) for index in range(len(one)))
    return Facing(left.name.partition("-")[0], ("en", language), one, other, true)


def _shape(paragraphs: Iterable[Paragraph]) -> list[tuple[str, str]]:
    """Tags and numbers, whatever the script; of letters only that they are there."""
    return [(each.tag, _place(each.number)) for each in paragraphs]


def _place(number: str) -> str:
    digits = re.search(r"\d+", ascii_digits(number))
    return digits.group() if digits else "letter" * bool(number)


def both_cut(facing: Facing) -> Facing:
    """Both versions cut about, each by its own chance, which is always the same; paragraphs of one origin face."""
    left, lefts = cut(facing.left, random.Random(f"{facing.name} {facing.languages} left"))
    right, rights = cut(facing.right, random.Random(f"{facing.name} {facing.languages} right"))
    true = frozenset(
        (one, other)
        for one, origins in enumerate(lefts)
        for other, others in enumerate(rights)
        if any(pair in facing.true for pair in product(origins, others))
    )
    return replace(facing, left=left, right=right, true=true)


def cut(
    paragraphs: Sequence[Paragraph], chance: random.Random
) -> tuple[tuple[Paragraph, ...], tuple[tuple[int, ...], ...]]:
    """The paragraphs, of a hundred five left out and three joined to the one before; and what each was made of."""
    kept: list[Paragraph] = []
    origins: list[tuple[int, ...]] = []
    for index, paragraph in enumerate(paragraphs):
        lost, merged = chance.random() < _LOST, chance.random() < _MERGED
        if lost:
            continue
        if merged and origins and origins[-1][-1] == index - 1:
            kept[-1], origins[-1] = _joined(kept[-1], paragraph), (*origins[-1], index)
        else:
            kept.append(paragraph)
            origins.append((index,))
    return tuple(kept), tuple(origins)


def _joined(first: Paragraph, second: Paragraph) -> Paragraph:
    text = f"{first.text} {second.text}"
    return replace(first, text=text, reading=text)
