"""What a rule of noise is, and the small things all rules need."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from desktop.core.document import Candidate, Finding
from desktop.core.lexicon import Lexicon, plain
from desktop.core.messages import Message
from desktop.core.noise.passage import Passage

Script = Literal["Arabic", "Latin", "Cyrillic or Greek"]

SCRIPTS: Mapping[Script, re.Pattern[str]] = {
    "Arabic": re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]"),
    "Latin": re.compile("[A-Za-z\u00c0-\u024f]"),
    "Cyrillic or Greek": re.compile("[\u0370-\u052f]"),
}
"""What shows that a text has letters of a script, or signs that go with them."""

ARABIC: frozenset[Script] = frozenset({"Arabic"})

SIX_LANGUAGES = frozenset({"ar", "en", "es", "fr", "ru", "zh"})
"""The official languages of the United Nations, in which no letter needs an invisible character."""

MOST = 300_000
"""The most findings in one text: more than anyone can look at, and they would fill the memory."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of noise: `name` as in `Finding.kind`, `title` for the reader.

    `certain` says whether the rule ever gives findings that cannot be wrong. `find` is asked only about texts that have
    letters of all `scripts` and in which `trigger` matches, and gets the text and its language (BCP 47, "" if unknown).
    """

    name: str
    title: Message
    trigger: re.Pattern[str]
    find: Callable[[str, str], Iterator[Finding]]
    certain: bool
    scripts: frozenset[Script] = frozenset()


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


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """The characters before and behind a place, "" at the edges of the text."""
    return text[max(0, start - 1) : start], text[end : end + 1]


def code_point(char: str) -> str:
    """As the Unicode Standard writes it: U+0640."""
    return f"U+{ord(char):04X}"


def known_first(candidates: tuple[str, ...], counted: Lexicon) -> tuple[str, ...]:
    """The candidates whose words the counts all know, then the others, each in their order."""
    return tuple(sorted(candidates, key=lambda phrase: not all(counted.knows(plain(word)) for word in phrase.split())))
