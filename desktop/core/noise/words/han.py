"""Chinese characters that do not go with their neighbours, where another would."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from math import log

from desktop.core.document import Candidate, Finding
from desktop.core.languages import base_language
from desktop.core.lexicon import END, START, Lexicon, lexicon
from desktop.core.messages import message
from desktop.core.noise.passage import Passage
from desktop.core.noise.rule import PassageRule
from desktop.core.noise.words.model import before

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]{3,}")
_OFTEN = 30
_SHARE = 0.12
_RARE = 400
_LEAST = -1.0
_SHOWN = 3


def wrong_character(passage: Passage) -> Iterator[Finding]:
    """A character that stands behind the one before it nowhere in the counts, nor before the next: another does.

    Restraint: only a character that the counts have seldom is judged, both neighbours must be common and ask for the
    other one, and in a text of another kind than the counts, where many neighbours are new, nothing is told.

    >>> [(f.text, f.candidates[0].text) for f in wrong_character(Passage("大会和安全理亊会决议", "zh"))]
    [('亊', '事')]
    """
    if base_language(passage.language) != "zh":
        return
    known = lexicon("zh")
    for run in _HAN.finditer(passage.text):
        if _new_pairs(run.group(), known) > max(2, len(run.group()) // 8):
            continue
        for at in range(run.start() + 1, run.end() - 1):
            yield from _judged(passage, at, known)


def _new_pairs(text: str, known: Lexicon) -> int:
    return sum(not known.pair(one, other) for one, other in pairwise(text))


def _judged(passage: Passage, at: int, known: Lexicon) -> Iterator[Finding]:
    left, char, right = passage.text[at - 1], passage.text[at], passage.text[at + 1]
    if known.pair(left, char) or known.pair(char, right) or known.count(char) > _RARE:
        return
    if char in passage.memory.accepted or any(left + char + right in sister for sister in passage.sisters):
        return
    options = _asked_for(left, right)
    if options:
        best, weight = options[0]
        score = round(min(0.9, 0.4 + 0.1 * weight), 2)
        why = (
            message("“{0}{1}” stands {2} times in the official counts", left, best, f"{known.pair(left, best):,}"),
            message("“{0}{1}” stands {2} times there", best, right, f"{known.pair(best, right):,}"),
            message("{0} stands in neither place there", char),
        )
        candidates = tuple(
            Candidate(option, round(score / (rank + 1), 2)) for rank, (option, _more) in enumerate(options[:_SHOWN])
        )
        yield Finding("wrong-character", False, at, at + 1, char, candidates, score, why)  # noqa: FBT003


@lru_cache(maxsize=4096)
def _asked_for(left: str, right: str) -> tuple[tuple[str, float], ...]:
    """Characters that both neighbours ask for, with how much: logarithms of shares, made positive."""
    known = lexicon("zh")
    behind, ahead = known.pairs.get(left, {}), before("zh").get(right, {})
    found = []
    for char in behind.keys() & ahead.keys() - {START, END}:
        if min(behind[char], ahead[char]) >= _OFTEN:
            one, other = behind[char] / known.count(left), ahead[char] / known.count(right)
            if max(one, other) >= _SHARE:
                found.append((char, 5 + log(one * other)))
    best = sorted(found, key=lambda each: (-each[1], each[0]))
    return tuple(best) if best and best[0][1] >= _LEAST else ()


PASSAGE_RULES = (PassageRule("wrong-character", message("Character that does not fit"), wrong_character),)
