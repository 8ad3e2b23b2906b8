"""A paragraph with all that may speak for or against a suspicion about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Habits:
    """What a version does throughout, so that house style is told from noise.

    `quotes` is the pair it mostly quotes with ("“”", "«»", …; "" if it quotes too little to tell); `digits` the zero of
    the digits it mostly writes; `han_spaced` says that blanks often (once in ten and more) stand between Han and
    figures; `full_width` that Chinese punctuation is mostly full-width; `repeated` are short paragraphs, as
    `lines.head_key` folds them, that stand three times and more; `unknown` is the share of words that its lexicon
    does not know, but for what are slips of words it knows, from 0 to 1;
    `guessed` says from 0 to 1 how much it seems that a reader put words for others in it.
    """

    quotes: str = ""
    digits: str = ""
    han_spaced: bool = False
    full_width: bool = True
    repeated: frozenset[str] = frozenset()
    unknown: float = 0.0
    guessed: float = 0.0


class Facing(NamedTuple):
    """The linked paragraph of another language."""

    language: str
    text: str


class Seen(NamedTuple):
    """A replacement that a reviewer made before: what stood instead, its neighbours then, and how often."""

    after: str
    before_it: str
    behind_it: str
    times: int


@dataclass(frozen=True, slots=True)
class Memory:
    """What reviewers have decided in the library, for one language.

    `corrected` gives for a wrong word or phrase what it was made into; `accepted` are words that a reviewer said are no
    errors; `vouched` are words of paragraphs that a person confirmed, with how often they stand there.
    """

    corrected: Mapping[str, tuple[Seen, ...]] = field(default_factory=dict)
    accepted: frozenset[str] = frozenset()
    vouched: Mapping[str, int] = field(default_factory=dict)


Speller = Callable[[str], bool]
"""Whether a dictionary that the user has knows a word."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph to be looked at; `language` is BCP 47.

    `before` is the paragraph before it; `facing` are the linked paragraphs in other languages; `sisters` the same
    paragraph in earlier or later versions of the text in its own language.
    """

    text: str
    language: str
    habits: Habits = Habits()
    before: str = ""
    facing: tuple[Facing, ...] = ()
    sisters: tuple[str, ...] = ()
    memory: Memory = Memory()
    speller: Speller | None = None
