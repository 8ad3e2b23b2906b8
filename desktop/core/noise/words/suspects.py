"""Words that do not fit where they stand, and what might have been meant: what speaks for it, in numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import log
from typing import NamedTuple

from desktop.core.lexicon import END, START
from desktop.core.noise.words import arabic
from desktop.core.noise.words.candidates import LIMIT, SCRIPTS, by_frequency, cost, slips, usual
from desktop.core.noise.words.confusions import alike_until, confusions
from desktop.core.noise.words.model import Model, before, letters, model
from desktop.core.noise.words.tokens import Word, words

_LIKELY = -11.0
_SPLIT = 2.6
_JOINERS = str.maketrans("", "", "'-")
_LIKELIER = 4.0
"""How much likelier, as a logarithm, than a word that the counts know one must be to be held for it."""

_A_LETTER = 1.8
"""The least cost of a letter that differs."""

_RARER = 5.0
"""How much more frequent than a known word one must be to be looked at where neither neighbour asks for it."""
_ATTESTED = 4.0
"""How much likelier what stands in its place elsewhere is at least, for it does stand there."""

_WHOLE = 1.6
"""The cost a letter from which on a word is another one, not a slip."""
_MOST = 5
_LONG_ENOUGH = 5
_LONGEST = 60
"""Letters of the longest word that is looked at: what is longer is none."""
_LONG, _OFTEN, _ALWAYS = 4, 200, 0.97


class Option(NamedTuple):
    """What might have been meant: as it would stand, how much likelier it is than what stands, and its slip's cost."""

    text: str
    gain: float
    cost: float


@dataclass(frozen=True, slots=True)
class Suspect:
    """A word between its neighbours (START, END at the paragraph's ends), with what might have been meant, best first.

    `end` is where what would be replaced ends: behind the word, or behind the next one where the two were torn apart.
    `frequency` is how often the word stands in the counts, 0 where it is unknown.
    """

    word: Word
    end: int
    left: str
    right: str
    frequency: float
    options: tuple[Option, ...]


@lru_cache(maxsize=2048)
def suspects(text: str, language: str) -> tuple[Suspect, ...]:
    """The words of a text that something else would fit better for; none in a language without counts.

    `language` is its two-letter code.
    """
    return tuple(_suspects(text, language)) if language in SCRIPTS else ()


def _suspects(text: str, language: str) -> Iterator[Suspect]:
    known = model(language)
    found = words(text)
    forms = [START, *(word.form for word in found), END]
    for at in range(1, len(found) + 1):
        left, form, right = forms[at - 1 : at + 2]
        if 1 < len(form) <= _LONGEST and not _fits(known, left, form, right):
            suspect = _weighed(known, text, found[at - 1 : at + 1], (left, form, right))
            if suspect is not None:
                yield suspect


def _fits(known: Model, left: str, form: str, right: str) -> bool:
    """Whether nothing need be looked for: the word is known between its neighbours, or likely enough."""
    if not known.frequency(form):
        return False
    if known.pair(left, form) and known.follows(form, right):
        return True
    return known.between(left, form, right) > _LIKELY


def _weighed(known: Model, text: str, here: Sequence[Word], around: tuple[str, str, str]) -> Suspect | None:
    left, form, right = around
    options, end = _options(around, known.counts.language), here[0].end
    frequency = known.frequency(form)
    if not frequency:
        joined = _joined(known, text, here, left, known.between(left, form, right))
        if joined and joined.gain > max((option.gain for option in options), default=0.0):
            options, end = (joined,), here[1].end
    return Suspect(here[0], end, left, right, frequency, options) if options else None


@lru_cache(maxsize=50_000)
def _options(around: tuple[str, str, str], language: str) -> tuple[Option, ...]:
    """What might have been meant by a word between its neighbours, the best first; texts repeat their formulas."""
    known = model(language)
    stands = known.between(*around)
    options = [*_meant(known, around, stands)]
    if not known.frequency(around[1]):
        options += _split(known, around, stands)
    return tuple(sorted(options, key=lambda option: -option.gain)[:_MOST])


def weighed_against(known: Model, word: Word, around: tuple[str, str, str], instead: Sequence[str]) -> Suspect | None:
    """A word held against others that stand in its place elsewhere, as far as it may be a slip of them."""
    left, form, right = around
    if len(form) > _LONGEST:
        return None
    table = confusions(SCRIPTS[known.counts.language])
    stands = known.between(left, form, right)
    costs = ((option, table.cost(form.lower(), option.lower(), LIMIT)) for option in instead if option != form)
    options = [
        Option(option, max(known.between(left, option, right) - stands, _ATTESTED) - cost, cost)
        for option, cost in costs
        if cost < LIMIT and cost < _WHOLE * max(len(form), len(option))
    ]
    best = tuple(sorted(options, key=lambda option: -option.gain))
    return Suspect(word, word.end, left, right, known.frequency(form), best) if best else None


def _meant(known: Model, around: tuple[str, str, str], stands: float) -> Iterator[Option]:
    """Known words that might have been meant, in the case of the word; of a known word only much likelier ones."""
    left, form, right = around
    language = known.counts.language
    low, frequency = form.lower(), known.frequency(form)
    rare = frequency < 1
    options = set(slips(low, language)) if rare else set(_likely_slips(known, low, around, frequency))
    if len(form) >= _LONG_ENOUGH and not known.pair(left, form) and not known.follows(form, right):
        options.update(usual(left, low, right, language))
    without = low.translate(_JOINERS)
    for option in options:
        if frequency and option.translate(_JOINERS) == without:
            continue  # a compound or an elision is not told from the word without its hyphen or apostrophe
        likelier = known.between(left, option, right) - stands
        if rare or likelier >= max(_LIKELIER, _A_LETTER * _differing(low, option)):
            price = cost(low, option, language, certain=frequency > 0)
            if price < (LIMIT if rare else likelier):
                yield Option(_cased(option, form), likelier - price, price)


def _differing(one: str, other: str) -> int:
    """At least how many letters differ."""
    letters, others = set(one), set(other)
    return max(len(letters - others), len(others - letters))


def _likely_slips(known: Model, low: str, around: tuple[str, str, str], frequency: float) -> Iterator[str]:
    """Of the words that a known word may be a slip of, those that a neighbour asks for and the far more frequent."""
    left, _form, right = around
    language = known.counts.language
    may_be = slips(low, language)
    yield from may_be & known.followers(left).keys()
    yield from may_be & before(language).get(right, {}).keys()
    for option, often in by_frequency(low, language):
        if often < _RARER * frequency:
            break
        yield option


def _cased(option: str, like: str) -> str:
    if like.isupper() and len(like) > 1:
        return option.upper()
    return option[:1].upper() + option[1:] if like[:1].isupper() else option


def _split(known: Model, around: tuple[str, str, str], stands: float) -> Iterator[Option]:
    """Two known words that lost the space between them."""
    left, form, right = around
    least = 3 if known.counts.language == "ar" else 2
    for cut in range(least, len(form) - least + 1):
        first, second = form[:cut], form[cut:]
        if known.counts.count(first) >= 20 and known.counts.count(second) >= 20:
            chain = (left, first, second, right)
            likely = sum(log(known.behind(one, other)) for one, other in pairwise(chain))
            yield Option(f"{first} {second}", likely - stands - _SPLIT, _SPLIT)


def _joined(known: Model, text: str, here: Sequence[Word], left: str, stands: float) -> Option | None:
    """The word and the next as one known word, where only blanks part them and neither is much alone."""
    if len(here) < 2 or text[here[0].end : here[1].start].strip(" \u00a0") or here[1].start == here[0].end:
        return None
    whole = here[0].form + here[1].form
    if not known.counts.knows(whole) or known.counts.count(here[1].form) > 200:
        return None
    alone = stands + log(known.word(here[1].form))
    return Option(whole, log(known.behind(left, whole)) - alone - _SPLIT, _SPLIT)


# What speaks for it ---------------------------------------------------------------------------------------------


FEATURES = (
    "bias",
    "gain",
    "cost",
    "word",
    "option",
    "inflected",
    "attested",
    "fits",
    "length",
    "capital",
    "derived",
    "firm",
    "letters",
    "company",
)
"""The names of the numbers below, as in the table of weights."""


def features(suspect: Suspect, known: Model) -> tuple[float, ...]:
    """What speaks for the first option, each number between about -1 and 4.

    bias 1; gain and cost in tens; how often the word (times 20), and the option, stand
    in the counts (logarithms in tens); whether
    only an ending differs; whether the word is attested beside one neighbour; beside how many of its neighbours the
    option is; its length in tens; whether it opens with a capital inside a sentence; whether it is known only by what
    it is made of; whether the option is what always stands beside one of the neighbours; how
    much more usual its letters are; and how many of the neighbours are unknown.
    """
    best, form = suspect.options[0], suspect.word.form
    sides = (known.pair(suspect.left, form), known.follows(form, suspect.right))
    fits = (known.pair(suspect.left, best.text), known.follows(best.text, suspect.right))
    return (
        1.0,
        min(best.gain + best.cost, 40.0) / 10,
        best.cost / 10,
        log(1 + 20 * suspect.frequency) / 10,
        log(1 + known.frequency(best.text)) / 10,
        float(inflected(form, best.text, known.counts.language)),
        float(any(sides)),
        sum(map(bool, fits)) / 2,
        min(len(form), 15) / 10,
        float(form[:1].isupper() and suspect.left != START),
        float(bool(suspect.frequency) and not known.counts.knows(form)),
        float(_firm(known, suspect, best.text)),
        _clumsy(known, form, best.text),
        sum(not known.frequency(each) for each in (suspect.left, suspect.right) if each not in (START, END)) / 2,
    )


def _clumsy(known: Model, form: str, option: str) -> float:
    """How much less usual the letters of the word are than those of the option: logarithms, in tens."""
    if " " in option:
        return 0.0
    of = letters(known.counts.language)
    return max(-1.5, min(1.5, (of.usual(option) - of.usual(form)) / 10))


def _firm(known: Model, suspect: Suspect, option: str) -> bool:
    """Whether the option is what stands beside one of the neighbours always, and both are words of some length."""
    if min(len(option), len(suspect.word.form)) < _LONG:
        return False
    behind, ahead = known.pair(suspect.left, option), known.pair(option, suspect.right)
    return any(
        pair >= _OFTEN and pair >= _ALWAYS * known.frequency(beside)
        for pair, beside in ((behind, suspect.left), (ahead, suspect.right))
        if beside not in (START, END)
    )


def inflected(one: str, other: str, language: str) -> bool:
    """Whether two words differ in what inflection changes only."""
    one, other = one.lower(), other.lower()
    if language == "ar":
        return arabic.inflected(one, other)
    shared = alike_until(one, other)
    return shared >= 3 and max(len(one), len(other)) - shared <= 2
