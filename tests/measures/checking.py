"""What checks tell: of official texts that agree, and of errors that were planted in them."""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from pathlib import Path

from desktop.core.alignment import align
from desktop.core.checks import Discrepancy, Row, find, find_all, find_in_order, gather
from desktop.core.checks.rows import rows_of
from desktop.core.document import Link, Reading
from desktop.core.messages import KnownError
from desktop.services.files import read_whole
from measures.alignment import symbols
from measures.material import GOLDS, LANGUAGES
from measures.planting_checks import ERRORS, PARAGRAPH, Planted, plant, term_in, terms, without_paragraphs

OTHERS = tuple(language for language in LANGUAGES if language != "en")
PAIRS = tuple(("en", other) for other in OTHERS)
ALL = ("en", *OTHERS)

EVERY = (*ERRORS, PARAGRAPH)

Versions = Mapping[str, Reading]
"""A resolution's texts by language, paragraph by paragraph the same."""


@lru_cache(maxsize=1)
def official() -> tuple[Versions, ...]:
    """The cases as official XML has them."""
    found: defaultdict[str, dict[str, Reading]] = defaultdict(dict)
    for path in GOLDS:
        found[path.parent.name][path.name[:2]] = read_whole(path.with_name(f"{path.name[:2]}.xml")).readings[0]
    return tuple(found.values())


def unseen_versions(folder: Path, most: int = 20) -> tuple[Versions, ...]:
    """Resolutions of one's own that have as many paragraphs in each of the six languages."""
    found = (_read(paths) for paths in symbols(folder, ALL))
    return tuple(islice((each for each in found if each), most))


def _read(paths: Sequence[Path]) -> Versions:
    try:
        readings = [read_whole(path).readings[0] for path in paths]
    except KnownError:
        return {}
    same = len({len(each.paragraphs) for each in readings}) == 1
    return dict(zip(ALL, readings, strict=True)) if same else {}


def of_languages(documents: Sequence[Versions], languages: Sequence[str]) -> Iterator[tuple[Reading, ...]]:
    """The documents that have all of the languages, in these alone."""
    for versions in documents:
        if all(language in versions for language in languages):
            yield tuple(versions[language] for language in languages)


def known_rows(readings: Sequence[Reading]) -> tuple[Row, ...]:
    """Each paragraph beside the one at its place."""
    count = len(readings[0].paragraphs)
    return rows_of(readings, [Link(((index,),) * len(readings), 1.0) for index in range(count)])


def aligned_rows(readings: Sequence[Reading]) -> tuple[Row, ...]:
    """The paragraphs as the program links them."""
    links = align([each.paragraphs for each in readings], [each.language for each in readings])
    return rows_of(readings, links)


# Texts that agree -----------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Alarms:
    """What is told of texts that agree: linked paragraphs, and disagreements by kind."""

    rows: int = 0
    kinds: Counter[str] = field(default_factory=Counter)

    @property
    def in_hundred(self) -> float:
        """Disagreements told of a hundred linked paragraphs."""
        return 100 * self.kinds.total() / self.rows if self.rows else 0.0


def alarms(documents: Sequence[Versions], languages: Sequence[str], *, linked: bool = False) -> Alarms:
    """What is told of documents in some languages; if `linked`, with the links that the program makes."""
    score = Alarms()
    for readings in of_languages(documents, languages):
        rows = aligned_rows(readings) if linked else known_rows(readings)
        score.rows += sum(sum(bool(side.texts) for side in row.sides) > 1 for row in rows)
        score.kinds.update(each.kind for _at, each in find_all(rows))
    return score


# Errors that were planted ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Told:
    """Counts of one error: planted, told by a kind that fits, and by any; of those told how many offer the right text.

    `offered` are those with any candidate.
    """

    planted: int = 0
    told: int = 0
    at_all: int = 0
    offered: int = 0
    first: int = 0

    @property
    def recall(self) -> float:
        """The share that was told."""
        return self.told / self.planted if self.planted else 1.0

    def __add__(self, other: Told) -> Told:
        return Told(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))


def planted_scores(readings: Sequence[Reading], errors: Iterable[str] = EVERY) -> Iterator[tuple[str, Told]]:
    """The score of each error in a translation beside its original."""
    name, rows = f"{readings[0].sha256} {readings[1].language}", known_rows(readings)
    told = _kinds_told(rows)
    for error in errors:
        chance = random.Random(f"{error} {name}")
        if error == PARAGRAPH:
            yield error, _missing_score(readings, chance)
        else:
            planted = plant(error, rows, told, chance)
            yield error, sum((_score_of(error, rows, each) for each in planted), Told())


def planted_score(documents: Sequence[Versions], language: str, errors: Iterable[str] = EVERY) -> Mapping[str, Told]:
    """The score of each error in the translations into a language, beside English."""
    scores: defaultdict[str, Told] = defaultdict(Told)
    for readings in of_languages(documents, ("en", language)):
        for error, score in planted_scores(readings, errors):
            scores[error] += score
    return scores


def _kinds_told(rows: Sequence[Row]) -> Mapping[int, frozenset[str]]:
    found: defaultdict[int, set[str]] = defaultdict(set)
    for at, each in find_all(rows, terms()):
        found[at].add(each.kind)
    return {at: frozenset(kinds) for at, kinds in found.items()}


def told_of(error: str, rows: Sequence[Row], planted: Planted) -> list[Discrepancy]:
    """What is told of the paragraph, the surest first, the document's habits with the error in them."""
    noisy = (*rows[: planted.at], planted.row, *rows[planted.at + 1 :])
    habits = gather(noisy, terms() if error == "term replaced" else None)
    found = [*find(planted.row, habits), *(each for at, each in find_in_order(noisy, habits) if at == planted.at)]
    return [each for each in found if each.where[0][:2] == (1, planted.clean.key)]


def _score_of(error: str, rows: Sequence[Row], planted: Planted) -> Told:
    found = told_of(error, rows, planted)
    fitting = [each for each in found if each.kind in ERRORS[error].kinds]
    first = fitting[0].candidates[:1] if fitting else ()
    right = bool(first) and _is_right(planted, fitting[0])
    return Told(1, bool(fitting), bool(found), bool(first), right)


def _is_right(planted: Planted, told: Discrepancy) -> bool:
    """Whether the first candidate makes the paragraph what it was, or is the tag or a term that it lost."""
    side, where, best, clean = planted.row.sides[1], told.where[0], told.candidates[0].text, planted.clean
    now, term = side.texts[0], term_in(best, side.language)
    if now.tag != clean.tag:
        return best == clean.tag
    mended = now.text[: where.start] + best + now.text[where.end :] == clean.text
    return mended or (
        told.kind == "term-differs" and len(re.findall(term, now.text)) < len(re.findall(term, clean.text))
    )


def _missing_score(readings: Sequence[Reading], chance: random.Random) -> Told:
    score = Told()
    for lost, rows in without_paragraphs(readings, chance):
        found = [each for _at, each in find_all(rows) if each.where[0][:2] == (0, lost)]
        score += Told(1, any(each.kind == "paragraph-missing" for each in found), bool(found))
    return score
