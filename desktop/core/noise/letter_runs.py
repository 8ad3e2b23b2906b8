"""Letters that stand three times and more in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.document import Finding
from desktop.core.languages import base_language
from desktop.core.lexicon import lexicon, plain
from desktop.core.messages import message
from desktop.core.noise.rule import SIX_LANGUAGES, Rule, finding, known_first

_THRICE = re.compile(r"(.)\1\1")
_RUN = re.compile(r"([^\W\d_\u0640])\1{2,}+")
_ANY_RUN = re.compile(r"(.)\1{2,}+")
_LETTERS_AND_MARKS = r"(?:[^\W_]|[\u064b-\u0652\u0670])"
_WORD_BEFORE = re.compile(rf"{_LETTERS_AND_MARKS}*\Z")
_WORD_BEHIND = re.compile(rf"{_LETTERS_AND_MARKS}*+")
_HAN = re.compile("[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff]")
_MEANT = re.compile(r"[ivxlcdm]+|x+|www|.*\d.*", re.IGNORECASE | re.DOTALL)
_PREFIXES = re.compile("[تبكو]{3}")
_ADDRESS = "/@.:_\\~"
_LONGEST = 60
_OFTEN = 10


def repeated_letter(text: str, language: str) -> Iterator[Finding]:
    """The same letter three times and more was typed or read too often: hardly a word of the six languages has it.

    Certain where it is inside a longer word, and the counts know exactly one of the words with the letter once or
    twice. Restraint: Roman numerals (viii), www and XXX, capitals, Chinese, web addresses and what holds a figure are
    left alone, and so are Arabic prefixes before a letter of the same sound (تتتبع).

    >>> [(f.text, f.candidates[0].text) for f in repeated_letter("the commmittee, part (iii), www.un.org", "en")]
    [('commmittee', 'committee')]
    """
    if base_language(language) not in SIX_LANGUAGES:
        return
    counted = lexicon(base_language(language))
    for start, end in _words(text):
        word = text[start:end]
        run = _RUN.search(word)
        if run is None or _is_meant(text, start, end, run) or counted.knows(plain(word)):
            continue
        once, twice = _reduced(word, 1), _reduced(word, 2)
        known = [reduced for reduced in (twice, once) if counted.knows(plain(reduced))]
        certain = len(known) == 1 and run.start() > 0 and len(word) > 5 and counted.count(plain(known[0])) >= _OFTEN
        score = 1.0 if certain else 0.85 if known else 0.4
        why = message("{0} stands {1} times in a row", run[1], len(run.group()))
        candidates = known_first((twice, once), counted)
        yield finding("repeated-letter", text, start, end, candidates, why, score=score, certain=certain)


def _words(text: str) -> Iterator[tuple[int, int]]:
    """Where words with a letter three times in a row stand, each once."""
    done = 0
    while run := _ANY_RUN.search(text, done):
        if not _RUN.match(text, run.start()):
            done = run.end()
            continue
        start = run.start() - _length(_WORD_BEFORE.search(text[max(done, run.start() - _LONGEST) : run.start()]))
        end = run.end() + _length(_WORD_BEHIND.match(text, run.end()))
        if end - start <= _LONGEST:
            yield start, end
        done = end


def _length(found: re.Match[str] | None) -> int:
    return len(found.group()) if found else 0


def _is_meant(text: str, start: int, end: int, run: re.Match[str]) -> bool:
    """Whether the letters stand for something: a numeral, an address, an abbreviation, a prefix of its own."""
    word = text[start:end]
    return (
        len(word) < 4
        or run[1].isupper()
        or bool(_MEANT.fullmatch(word) or _HAN.search(word))
        or (run.start() == 0 and bool(_PREFIXES.fullmatch(run.group())))
        or (word.isascii() and _is_in_address(text, start, end))
    )


def _is_in_address(text: str, start: int, end: int) -> bool:
    before, (after, behind) = text[max(0, start - 1) : start], (text[end : end + 1], text[end + 1 : end + 2])
    return (before != "" and before in _ADDRESS) or (after != "" and after in _ADDRESS and behind.strip() != "")


def _reduced(word: str, times: int) -> str:
    return _RUN.sub(lambda run: run[1] * times, word)


RULES = (Rule("repeated-letter", message("Letter written too often"), _THRICE, repeated_letter, certain=True),)
