"""Sentences and paragraphs that one version has and another has not, told by their length and number."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from desktop.core.checks.row import Discrepancy, Row, Side, Text, Where
from desktop.core.checks.voices import NONE, Dissent, dissents, has, place, spoken
from desktop.core.messages import Message, message
from desktop.core.text import Span

TITLES: Mapping[str, Message] = {
    "sentence-missing": message("Sentence missing"),
    "sentence-added": message("Sentence added"),
    "paragraph-missing": message("Paragraph missing"),
}

_TAGS = frozenset({"preambular", "operative", "point", "annex"})
_FRONT = frozenset({"masthead", "title"})
_FIGURES = 0.06
_LEAST = 80
"""Paragraphs of fewer characters say little by their length."""

_USUAL, _WEIGHT = 0.11, 12
"""How far the length of a translation strays (standard deviation of its logarithm), and how many rows that counts for.

Measured on official texts in six languages at some 300 characters; it shrinks with the cube root of the length.
"""

_AT = 300
_ODD, _FAR = 0.7, 3.7
"""So many deviations off the mean together with another number of sentences, or by themselves, are told."""

_ONE_SIDED = 0.25
_COMPARED = 200
"""The most sentences of a paragraph among which the one that is missing is looked for."""

_END = re.compile(r"[.;!?؟؛۔]+[\"”“»)’\]\u200f\u200e]*(?=\s|$)|[。；！？]+[”」』）》]*")


@dataclass(frozen=True, slots=True)
class Expected:
    """How much longer than the original a version is (mean of the logarithm), and how far it strays from that."""

    mean: float
    spread: float


@dataclass(frozen=True, slots=True)
class LengthHabits:
    """What each version's length is expected to be, and which versions miss so much that they are another text."""

    expected: Mapping[int, Expected]
    apart: frozenset[int] = frozenset()


def survey_lengths(rows: Sequence[Row]) -> LengthHabits:
    """The document's own ratios of lengths, and the versions of which more than a quarter of the rows are one-sided."""
    ratios: defaultdict[int, list[tuple[float, float]]] = defaultdict(list)
    lone: Counter[int] = Counter()
    seen: Counter[int] = Counter()
    for row in rows:
        for version in range(1, len(row.sides)):
            own, wanted = _length(row.sides[version]), _length(row.sides[0])
            seen[version] += bool(own or wanted)
            lone[version] += bool(own) != bool(wanted)
            if own and wanted >= _LEAST:
                ratios[version].append((math.log(own / wanted), _scale(wanted)))
    apart = frozenset(version for version, times in lone.items() if times > _ONE_SIDED * seen[version])
    return LengthHabits({version: _expected(found) for version, found in ratios.items()}, apart)


def _expected(ratios: Sequence[tuple[float, float]]) -> Expected:
    """Mean and spread by medians, so that what is missing does not count; few rows are filled up with what is usual."""
    mean = median(ratio for ratio, _scaled in ratios)
    own = 1.4826 * median(abs(ratio - mean) / scale for ratio, scale in ratios)
    spread = math.sqrt((len(ratios) * own**2 + _WEIGHT * _USUAL**2) / (len(ratios) + _WEIGHT))
    return Expected(mean, spread)


def _scale(length: int) -> float:
    return math.pow(_AT / min(max(length, _LEAST), 1500), 1 / 3)


def _length(side: Side) -> int:
    return sum(len(text.text.strip()) for text in side.texts)


# Sentences --------------------------------------------------------------------------------------------------------


_SHORT = re.compile(
    r"(?:^|[\s(. ])(?:[^\W\d_]|долл|тыс|млн|млрд|руб|гг|ст|им|см|др|пр|стр|Mr|Mrs|Ms|Dr|No|Nos|paras?|arts?|vol|chap"
    r"|etc|Mme|MM|párrs?|núm|Sr|Sra|EE|UU)\.$"
)


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences and clauses that a full stop, a semicolon or their like ends, and what is left behind the last.

    >>> [(each.start, each.end) for each in sentences("Notes it; asks for more. And")]
    [(0, 9), (10, 24), (25, 28)]
    """
    ends = [match.end() for match in _END.finditer(text) if not _is_shortened(text, match.end())]
    found = []
    for start, end in pairwise([0, *ends, len(text)]):
        first = end - len(text[start:end].lstrip())
        if any(map(str.isalnum, text[first:end])):
            found.append(Span(first, end))
    return tuple(found)


def _is_shortened(text: str, end: int) -> bool:
    """Whether the full stop is that of an abbreviation."""
    return _SHORT.search(text[max(0, end - 8) : end]) is not None


def find_sentences(row: Row, habits: LengthHabits) -> Iterator[Discrepancy]:
    """A version that is too short or too long for its original and has fewer or more sentences.

    Restraint: only of single paragraphs of 80 characters and more, where length and number of sentences speak alike, or
    where the length alone is far out of what the document has (W. Gale and K. Church, 1993, for the measure). Address
    blocks say nothing, nor does the length alone of lists of dates and numbers, which is each language's own. The full
    stop of an abbreviation ends no sentence. Where most versions have as many sentences only the others are told of.
    """
    texts = {version: side.texts[0] for version, side in spoken(row).items() if len(side.texts) == 1}
    if len(texts) < 2 or not _speaks(texts.get(0)):
        return
    counts = {version: len(sentences(text.text)) for version, text in texts.items()}
    away = _away(row, texts, habits)
    far = math.inf if _lists(texts[0]) else _FAR
    for version, others in _suspects(counts, away, far):
        off = away[version]
        fewer = counts[version] - counts[others[0]]
        if (abs(off) > _ODD and off * fewer > 0) or abs(off) > far:
            yield _told(texts, counts, Dissent(version, others), off)


def _speaks(text: Text | None) -> bool:
    """Whether the length of the original's paragraph says something."""
    return text is not None and text.tag not in _FRONT and len(text.text.strip()) >= _LEAST


def _lists(text: Text) -> bool:
    """Whether it is a list of dates and numbers."""
    return sum(map(str.isdecimal, text.text)) > _FIGURES * len(text.text)


def _suspects(counts: Mapping[int, int], away: Mapping[int, float], far: float) -> Iterator[Dissent]:
    """The versions whose number of sentences is not the others', and translations that are far too short or long."""
    told = {dissent.version: dissent for dissent in dissents(counts)}
    for version, off in away.items():
        if version in told:
            yield told[version]
        elif version and 0 not in told and abs(off) > far:
            yield Dissent(version, (0,))


def _away(row: Row, versions: Iterable[int], habits: LengthHabits) -> dict[int, float]:
    """How many deviations each version's length is off what is expected; of the original, off what most let expect."""
    wanted = _length(row.sides[0])
    away = {}
    for version in versions:
        expected, own = habits.expected.get(version), _length(row.sides[version])
        if version and expected and own:
            away[version] = (math.log(own / wanted) - expected.mean) / (expected.spread * _scale(wanted))
    return {0: -median(away.values()), **away} if away else {0: 0.0}


def _told(texts: Mapping[int, Text], counts: Mapping[int, int], dissent: Dissent, off: float) -> Discrepancy:
    version, other = dissent.version, dissent.others[0]
    where = _places(version, texts[version], other, texts[other], fewer=off < 0)
    evidence: tuple[Message, ...] = (
        message("{0} characters here, {1} beside it", len(texts[version].text), len(texts[other].text)),
    )
    if counts[version] != counts[other]:
        evidence = (
            message("Sentences or clauses here: {0}; beside it: {1}", counts[version], counts[other]),
            *evidence,
        )
    kind = "sentence-missing" if off < 0 else "sentence-added"
    return Discrepancy(kind, where, (), round(min(0.9, 0.5 + abs(off) / 20), 2), evidence)


def _places(version: int, text: Text, other: int, there: Text, *, fewer: bool) -> tuple[Where, Where]:
    """Where the sentence is that the one has and the other lacks, and where it is missed; else the paragraphs' ends."""
    more, less = (there, text) if fewer else (text, there)
    span, at = _extra(more.text, less.text)
    here = (version, text) if fewer else (other, there)
    full = (other, there) if fewer else (version, text)
    places = place(*here, at, at), place(*full, span.start, span.end)
    return places if fewer else places[::-1]


def _extra(more: str, less: str) -> tuple[Span, int]:
    """The sentence without which the lengths of the others fit best, and where it would stand in the shorter text."""
    long, short = sentences(more), sentences(less)
    if len(long) != len(short) + 1 or not short or len(long) > _COMPARED:
        return Span(0, len(more)), len(less)
    costs = [
        sum(abs(math.log(len(one) / len(other))) for one, other in zip(long[:at] + long[at + 1 :], short, strict=True))
        for at in range(len(long))
    ]
    at = costs.index(min(costs))
    return long[at], short[at].start if at < len(short) else len(less)


# Paragraphs -------------------------------------------------------------------------------------------------------


def find_paragraphs(row: Row, habits: LengthHabits) -> Iterator[Discrepancy]:
    """A paragraph that a version has nothing beside.

    Restraint: only of preambular, operative and annexed paragraphs and points; address blocks and headings are cut
    otherwise in every language. A version of which more than a quarter stands alone is no translation of the same text.
    The place is the paragraph that is there, in the first version that has it; where only one has it that is told once.
    """
    present = {version: side for version, side in spoken(row).items() if version not in habits.apart}
    missing = [version for version, side in enumerate(row.sides) if not side.texts and version not in habits.apart]
    first = min(present, default=0)
    texts = [text for text in present[first].texts if text.tag in _TAGS] if present else []
    if not missing or not texts:
        return
    where = tuple(place(version, side.texts[0]) for version, side in present.items())
    for group in [missing] if len(present) == 1 else [[version] for version in missing]:
        evidence = tuple(has(row.sides[version].language, NONE) for version in group)
        yield Discrepancy("paragraph-missing", where, (), 0.8, evidence)
