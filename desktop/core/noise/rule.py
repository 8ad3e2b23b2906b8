"""What a rule of noise is, and the small things all rules need."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop.core.document import Candidate, Finding
from desktop.core.messages import Message
from desktop.core.noise.passage import Passage

SIX_LANGUAGES = frozenset({"ar", "en", "es", "fr", "ru", "zh"})
"""The official languages of the United Nations, in which no letter needs an invisible character."""

MOST = 300_000
"""The most findings in one text: more than anyone can look at, and they would fill the memory."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of noise: `name` as in `Finding.kind`, `title` for the reader.

    `certain` says whether the rule ever gives findings that cannot be wrong. `find` is asked only about texts in
    which `trigger` matches, and gets the text and its language (BCP 47, "" if unknown).
    """

    name: str
    title: Message
    trigger: re.Pattern[str]
    find: Callable[[str, str], Iterator[Finding]]
    certain: bool


@dataclass(frozen=True, slots=True)
class PassageRule:
    """A kind of noise that is told only by what stands around: habits of the version, neighbours, other versions."""

    name: str
    title: Message
    find: Callable[[Passage], Iterator[Finding]]


def finding(  # noqa: PLR0913 - the fields of a finding
    kind: str,
    text: str,
    start: int,
    end: int,
    candidates: tuple[str, ...],
    why: Message,
    *,
    score: float,
    certain: bool,
) -> Finding:
    """A finding about `text[start:end]`; of the candidates, the first is the likeliest and has the finding's score."""
    ranked = tuple(Candidate(option, round(score / (rank + 1), 2)) for rank, option in enumerate(candidates))
    return Finding(kind, certain, start, end, text[start:end], ranked, score, (why,))


def code_point(char: str) -> str:
    """As the Unicode Standard writes it: U+0640."""
    return f"U+{ord(char):04X}"


def base_language(language: str) -> str:
    """The language without script and region: ar of ar-EG."""
    return language.partition("-")[0].lower()
