"""What is counted: of each rule on planted noise and on clean text, of each language on the cases, of the seeds."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from desktop.core import noise
from desktop.core.document import Finding
from desktop.core.noise import clean
from measures.material import (
    Case,
    Known,
    Placed,
    Version,
    cases,
    clean_versions,
    examined,
    examined_clean,
    passages,
    seed,
    words_in,
)
from measures.planting import KINDS, Planted, plant, with_habits
from measures.slips import Wrong, spoil

WORDS = frozenset({"unknown-word", "wrong-word"})
IN_CASES = frozenset({"tatweel", "stray"})
_IN_SEEDS = frozenset({"tatweel", "mirrored-bracket"})


@dataclass(slots=True)
class Score:
    """Counts of one kind: errors, those found by it and by any kind, findings right and false, first candidates."""

    errors: int = 0
    found: int = 0
    found_at_all: int = 0
    hits: int = 0
    false: int = 0
    first: int = 0

    @property
    def recall(self) -> float:
        """The share of errors that were found."""
        return self.found / self.errors if self.errors else 1.0

    @property
    def precision(self) -> float:
        """The share of findings that are about an error."""
        return self.hits / (self.hits + self.false) if self.hits + self.false else 1.0

    @property
    def first_right(self) -> float:
        """The share of found errors whose first candidate is what should stand there."""
        return self.first / self.found if self.found else 1.0

    def __add__(self, other: Score) -> Score:
        return Score(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))


# Clean text -----------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Clean:
    """What is said of clean text: its size, and the findings by kind."""

    points: int = 0
    words: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    certain: list[Finding] = field(default_factory=list)

    @property
    def suspicions(self) -> float:
        """Suspicions in a thousand words."""
        return 1000 * (self.kinds.total() - len(self.certain)) / self.words if self.words else 0.0


def clean_score(versions: Iterable[Version]) -> Clean:
    """What is said of clean versions."""
    score = Clean()
    for version in versions:
        found = examined_clean(version)
        score.points += sum(map(len, version.texts))
        score.words += words_in(version.texts, version.language)
        score.kinds.update(each.kind for each in found)
        score.certain += [each for each in found if each.certain]
    return score


# Planted noise --------------------------------------------------------------------------------------------------------


def planted_scores(version: Version) -> Iterator[tuple[str, Score]]:
    """The score of each kind in one version, with noise of that kind alone planted in it."""
    for kind in sorted(KINDS):
        chance = random.Random(f"{kind} {version.name} {version.language}")
        planted = plant(kind, version, chance)
        if planted:
            yield kind, sum((_score_of(kind, each) for each in with_habits(version, planted)), Score())


def _score_of(kind: str, planted: Planted) -> Score:
    found = noise.examine(planted.passage)
    start, end = planted.place.start, planted.place.end
    meeting = [each for each in found if each.start <= end and start <= each.end]
    own = [each for each in meeting if each.kind == kind]
    return Score(
        errors=1,
        found=bool(own),
        found_at_all=bool(meeting),
        hits=len(own),
        false=sum(each.kind == kind for each in found) - len(own),
        first=bool(own) and _mended(planted.passage.text, own) == planted.clean,
    )


def _mended(text: str, findings: Sequence[Finding]) -> str:
    """The text with the first candidates of the findings put into it."""
    for each in sorted(findings, key=lambda each: -each.start):
        best = each.candidates[0].text if each.candidates else each.text
        text = text[: each.start] + best + text[each.end :]
    return text


def spoilt_score(version: Version) -> Score:
    """Word errors planted all over a version, one word in a hundred and fifty; any other finding of words is false."""
    chance = random.Random(f"{version.name} {version.language}")
    spoilt = [spoil(text, version.language, chance) for text in version.texts]
    score = Score()
    noisy = replace(version, texts=tuple(text for text, _wrong in spoilt))
    for passage, (_text, wrong) in zip(passages(noisy), spoilt, strict=True):
        found = [each for each in noise.examine(passage) if each.kind in WORDS]
        score += _of_spoilt(found, wrong)
    return score


def _of_spoilt(found: Sequence[Finding], wrong: Sequence[Wrong]) -> Score:
    score = Score(errors=len(wrong))
    for start, end, stands, right in wrong:
        meeting = [each for each in found if each.start < end and start < each.end]
        score.found += bool(meeting)
        score.first += bool(meeting) and meeting[0].candidates[0].text == meeting[0].text.replace(stands, right, 1)
    score.hits = sum(any(each.start < end and start < each.end for start, end, *_ in wrong) for each in found)
    score.false = len(found) - score.hits
    return score


# Cases ----------------------------------------------------------------------------------------------------------------


def word_score(language: str) -> Score:
    """The word errors of the cases of a language."""
    return sum((_word_score_of(examined(case), case) for case in cases(language)), Score())


def _word_score_of(placed: Sequence[Placed], case: Case) -> Score:
    words = [known for known in case.known if known.kind.startswith("word")]
    others = [known for known in case.known if not known.kind.startswith("word")]
    score = Score(errors=len(words))
    for known in words:
        meeting = [each for each in placed if each.meets(known)]
        own = [each for each in meeting if each.finding.kind in WORDS]
        score.found_at_all += bool(meeting)
        score.found += bool(meeting)
        score.first += any(each.rights(known) for each in own[:1] or meeting[:1])
    for each in placed:
        if any(map(each.meets, words)):
            score.hits += 1
        elif each.finding.kind in WORDS and not any(map(each.meets, others)):
            score.false += 1
    return score


def character_scores(language: str) -> dict[str, Score]:
    """The errors of characters in the cases of a language, by kind."""
    scores = {kind: Score() for kind in sorted(IN_CASES)}
    for case in cases(language):
        placed = examined(case)
        for known in case.known:
            if known.kind in IN_CASES:
                meeting = [each for each in placed if _touches(each, known)]
                scores[known.kind] += Score(
                    errors=1, found=bool(meeting), first=any(each.rights(known) for each in meeting)
                )
    return scores


def _touches(placed: Placed, known: Known) -> bool:
    return placed.start <= known.end and known.start <= placed.end


def lost_words(language: str) -> int:
    """How many words of the clean text the certain corrections take away from the cases of a language, or alter."""
    lost = 0
    for case, version in zip(cases(language), clean_versions((language,)), strict=True):
        right = {word for text in version.texts for word in text.split()}
        before, after = Counter(case.reading.source.split()), Counter(clean(case.reading.source, language)[0].split())
        lost += sum(max(0, before[word] - after[word]) for word in right)
    return lost


# Seeds ----------------------------------------------------------------------------------------------------------------


def seed_score(number: str, sister: str | None = None) -> Score:
    """The known word errors of a real document; half of its errors are known, so that others count as false."""
    case = seed(number)
    return _word_score_of(examined(case, seed(sister) if sister else None), case)


def seed_characters(number: str) -> Score:
    """The known errors of characters of a real document."""
    case = seed(number)
    errors = [known for known in case.known if known.kind.startswith("char.")]
    placed = [each for each in examined(case) if each.finding.kind in _IN_SEEDS]
    score = Score(errors=len(errors))
    for known in errors:
        meeting = [each for each in placed if _touches(each, known)]
        score.found += bool(meeting)
        score.first += any(each.rights(known) for each in meeting)
    score.hits = sum(any(_touches(each, known) for known in errors) for each in placed)
    score.false = len(placed) - score.hits
    return score
