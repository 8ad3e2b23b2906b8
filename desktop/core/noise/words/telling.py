"""Findings about words: what is told of, with what might have been meant and the evidence in words for a person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import log

from desktop.core.document import Candidate, Finding
from desktop.core.languages import base_language
from desktop.core.lexicon import END, START
from desktop.core.messages import Message, message
from desktop.core.noise.passage import Passage
from desktop.core.noise.words.beside import Compared, Translated, all_compared, said_in, translated
from desktop.core.noise.words.candidates import SCRIPTS
from desktop.core.noise.words.judging import Bounds, bounds, likely, odds
from desktop.core.noise.words.model import Model, model
from desktop.core.noise.words.suspects import Option, Suspect, inflected, suspects, weighed_against
from desktop.core.noise.words.tokens import Word, words

UNKNOWN, WRONG = "unknown-word", "wrong-word"

TITLES: Mapping[str, Message] = {
    UNKNOWN: message("Unknown word"),
    WRONG: message("Word that does not fit"),
}

STRANGE = 0.05
"""The share of unknown words from which on a text is of another kind than the counts: its words are let be."""

_TRANSLATED, _TRANSLATES = 2.0, -2.2
_INFLECTED_THERE = 2.0
_MEANING = 4
"""Letters from which on a word means enough to be looked for in another language."""

_IN_SISTER, _AS_SISTER = 5.4, -5.0
_NAMED, _SPELT, _MISSPELT = -4.0, -2.0, 0.6
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """What a passage's words are held against; `found` are its words, and `at` the place of each by its start."""

    passage: Passage
    language: str
    known: Model
    found: Sequence[Word]
    at: Mapping[int, int]
    facing: tuple[Translated, ...]
    sisters: tuple[Compared, ...]


@dataclass(frozen=True, slots=True)
class _Judged:
    """A suspect with the odds, and what texts beside it say."""

    suspect: Suspect
    odds: float
    evidence: tuple[Message, ...] = ()
    backed: bool = False


def find_words(passage: Passage) -> Iterator[Finding]:
    """Words that are probably wrong, by themselves, beside their neighbours, and by the texts beside the passage.

    Restraint: in a text of which more than one word in twenty is unknown, a word is not told of for being unknown; what
    a reviewer accepted is not told of again; and what another version, or a name in another language, has just so is
    taken to be right.
    """
    language = base_language(passage.language)
    if language not in SCRIPTS or not passage.text:
        return
    beside = _surroundings(passage, language)
    limits = _limits(passage, language)
    for suspect in _all_suspects(beside):
        if suspect.word.form not in passage.memory.accepted:
            judged = _judged(beside, suspect)
            if _is_told(beside, judged, limits):
                yield _finding(beside, judged)


def _limits(passage: Passage, language: str) -> Bounds:
    return bounds(passage.habits.guessed, language, strange=passage.habits.unknown > STRANGE)


def _surroundings(passage: Passage, language: str) -> _Surroundings:
    found = words(passage.text)
    return _Surroundings(
        passage,
        language,
        model(language),
        found,
        {word.start: at for at, word in enumerate(found)},
        tuple(translated(each, language) for each in passage.facing),
        all_compared(found, passage.sisters),
    )


def _all_suspects(beside: _Surroundings) -> Iterator[Suspect]:
    """Those of the passage by itself, and words for which another version has another one."""
    told: set[int] = set()
    for suspect in suspects(beside.passage.text, beside.language):
        told.add(suspect.word.start)
        yield _with_sisters(beside, suspect)
    for at in sorted({at for sister in beside.sisters for at in sister.instead}):
        if at < len(beside.found) and beside.found[at].start not in told:
            against = _against_sisters(beside, at)
            if against is not None:
                yield against


def _with_sisters(beside: _Surroundings, suspect: Suspect) -> Suspect:
    """The suspect with what other versions have among its options."""
    against = _against_sisters(beside, beside.at[suspect.word.start])
    if against is None:
        return suspect
    own = {option.text for option in against.options}
    options = (*against.options, *(option for option in suspect.options if option.text not in own))
    return replace(suspect, options=options)


def _against_sisters(beside: _Surroundings, at: int) -> Suspect | None:
    instead = dict.fromkeys(sister.instead[at] for sister in beside.sisters if at in sister.instead)
    if not instead:
        return None
    left = beside.found[at - 1].form if at else START
    right = beside.found[at + 1].form if at + 1 < len(beside.found) else END
    word = beside.found[at]
    return weighed_against(beside.known, word, (left, word.form, right), tuple(instead))


# Judging ----------------------------------------------------------------------------------------------------------


def _judged(beside: _Surroundings, suspect: Suspect) -> _Judged:
    """The suspect with its likeliest option first, by all that is known."""
    word = suspect.word.form
    options = [
        (option.gain + sum(more for more, _said in _for_option(beside, suspect, option)), option)
        for option in suspect.options
    ]
    ranked = [option for _gain, option in sorted(options, key=lambda each: -each[0])]
    suspect = replace(suspect, options=tuple(ranked))
    spoken = [*_for_option(beside, suspect, ranked[0])]
    total = odds(suspect, beside.known) + sum(more for more, _said in spoken) + _for_word(beside, suspect)
    said = tuple(said for _more, said in spoken if said is not None)
    vouched = beside.passage.memory.vouched.get(word, 0)
    return _Judged(suspect, total - log(1 + vouched), said, backed=any(more > 0 for more, _said in spoken))


def _for_option(beside: _Surroundings, suspect: Suspect, option: Option) -> Iterator[tuple[float, Message | None]]:
    """What the texts beside it add to the odds of one option, with what to say of it."""
    at, word = beside.at[suspect.word.start], suspect.word.form
    same_word = inflected(word, option.text, beside.language)
    if any(sister.instead.get(at) == option.text for sister in beside.sisters):
        more = _INFLECTED_THERE if same_word else _IN_SISTER
        yield more, message("Another version of this text has {0} here", option.text)
    if same_word or len(option.text) < _MEANING:
        return  # no other language can tell
    for facing in beside.facing:
        said = facing.says(option.text, beside.language)
        if said and not facing.says(word, beside.language):
            yield _TRANSLATED, said_in(facing.language, said)
            break


def _for_word(beside: _Surroundings, suspect: Suspect) -> float:
    """What speaks for the word as it stands, and a dictionary against it."""
    word, at = suspect.word.form, beside.at[suspect.word.start]
    total = _AS_SISTER if any(at in sister.same for sister in beside.sisters) else 0.0
    best = suspect.options[0].text
    for facing in beside.facing:
        if word in facing.names and not suspect.frequency:
            total += _NAMED
        elif facing.says(word, beside.language) and not facing.says(best, beside.language):
            total += _TRANSLATES
    speller = beside.passage.speller
    if speller is not None and not suspect.frequency:
        total += _SPELT if speller(word) else _MISSPELT * speller(best)
    return total


def _is_told(beside: _Surroundings, judged: _Judged, limits: Bounds) -> bool:
    unknown = not judged.suspect.frequency
    if unknown and beside.passage.habits.unknown > STRANGE and not judged.backed:
        return False
    return judged.odds >= (limits.unknown if unknown else limits.known)


# Telling ----------------------------------------------------------------------------------------------------------


def _finding(beside: _Surroundings, judged: _Judged) -> Finding:
    suspect, score = judged.suspect, round(min(0.97, likely(judged.odds)), 2)
    kind = WRONG if suspect.frequency else UNKNOWN
    start, end = suspect.word.start, suspect.end
    text = beside.passage.text[start:end]
    options = [option.text for option in suspect.options[:_SHOWN] if option.text != text]
    ranked = tuple(Candidate(option, round(score / (rank + 1), 2)) for rank, option in enumerate(options))
    evidence = (*judged.evidence, *_by_counts(beside.known, suspect))
    return Finding(kind, False, start, end, text, ranked, score, evidence)  # noqa: FBT003 - never certain


def _by_counts(known: Model, suspect: Suspect) -> Iterator[Message]:
    """What the official counts say of the word and of the first option."""
    word, best = suspect.word.form, suspect.options[0].text
    if suspect.end != suspect.word.end:
        yield message(
            "{0} is one word, which stands {1} times in the official counts", best, f"{known.counts.count(best):,}"
        )
        return
    if " " in best:
        yield message("{0} is not known; two words lost the space between them, perhaps", word)
        return
    much, little = known.counts.count(best), known.counts.count(word)
    if much and little:
        yield message(
            "{0} stands {1} times in the official counts, {2} {3} times", best, f"{much:,}", word, f"{little:,}"
        )
    elif much:
        yield message("{0} stands {1} times in the official counts, {2} never", best, f"{much:,}", word)
    else:
        yield message("{0} is known by what it is made of, {1} is not", best, word)
    for first, second, other in (
        (suspect.left, best, (suspect.left, word)),
        (best, suspect.right, (word, suspect.right)),
    ):
        seen, stands = known.follows(first, second), known.follows(*other)
        if seen and not stands and START not in (first, second) and END not in (first, second):
            yield message("“{0} {1}” stands {2} times there, “{3} {4}” never", first, second, f"{seen:,}", *other)
        elif seen and not stands and first == START:
            yield message("{0} opens a paragraph {1} times there, {2} never", best, f"{seen:,}", word)
