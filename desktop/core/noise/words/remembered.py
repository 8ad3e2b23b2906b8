"""A correction made once, offered wherever the same words recur."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.core.document import Candidate, Finding
from desktop.core.languages import base_language
from desktop.core.lexicon import lexicon
from desktop.core.messages import Message, message
from desktop.core.noise.passage import Passage, Seen
from desktop.core.noise.rule import PassageRule
from desktop.core.noise.words.tokens import Word, words

LONGEST = 4
"""The most words in a row that are remembered as one."""

_BESIDE, _ALONE = 0.95, 0.85


def repeat(passage: Passage) -> Iterator[Finding]:
    """Words that a reviewer replaced before, here or elsewhere in the library, in the same language.

    Restraint: words that the official counts know are right in most places, so they are told of only where one of the
    neighbours is the same as it was then.
    """
    corrected = passage.memory.corrected
    if not corrected:
        return
    found = words(passage.text)
    end = 0
    for at, first in enumerate(found):
        for long in range(min(LONGEST, len(found) - at), 0, -1):
            here = found[at : at + long]
            seen = corrected.get(" ".join(word.form for word in here), ())
            option = _fitting(passage, found, at, here, seen)
            if option is not None and first.start >= end:
                yield _finding(passage, here, option)
                end = here[-1].end
                break


def _fitting(
    passage: Passage, found: Sequence[Word], at: int, here: Sequence[Word], seen: Sequence[Seen]
) -> tuple[Seen, float] | None:
    """The replacement that fits best here, with its score; none if the words may well be right."""
    before = found[at - 1].form if at else ""
    behind = found[at + len(here)].form if at + len(here) < len(found) else ""
    known = lexicon(base_language(passage.language))
    unknown = any(not known.knows(word.form) for word in here)
    best: tuple[Seen, float] | None = None
    for each in seen:
        beside = (each.before_it, each.behind_it) in ((before, each.behind_it), (each.before_it, behind))
        score = _BESIDE if beside and any((each.before_it, each.behind_it)) else _ALONE if unknown else 0.0
        stands = passage.text[here[0].start : here[-1].end]
        if score and each.after != stands and (best is None or (score, each.times) > (best[1], best[0].times)):
            best = (each, score)
    return best


def _finding(passage: Passage, here: Sequence[Word], option: tuple[Seen, float]) -> Finding:
    seen, score = option
    start, end = here[0].start, here[-1].end
    why: Message = (
        message("This was corrected so before, once")
        if seen.times == 1
        else message("This was corrected so before, {0} times", f"{seen.times:,}")
    )
    candidates = (Candidate(seen.after, score),)
    return Finding("repeat", False, start, end, passage.text[start:end], candidates, score, (why,))  # noqa: FBT003


PASSAGE_RULES = (PassageRule("repeat", message("Corrected before"), repeat),)
