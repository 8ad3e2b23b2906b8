"""Arabic that was stored as it stands on the page, from left to right, so that its words read backwards."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from desktop.core.bidi import to_logical
from desktop.core.document import Finding
from desktop.core.languages import base_language
from desktop.core.lexicon import Lexicon, lexicon, plain
from desktop.core.messages import message
from desktop.core.noise.arabic_script import LETTER, MARK, TATWEEL
from desktop.core.noise.rule import ARABIC, Rule, finding

_SHAPE = "\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdcf\ufe70-\ufefc"
_NO_LETTER = f"(?<![{LETTER}{MARK}{TATWEEL}{_SHAPE}].)"
_FINAL_FIRST = re.compile("|".join(f"{final}{_NO_LETTER}[{LETTER}{_SHAPE}]" for final in "ةى\ufe93\ufe94\ufeef\ufef0"))
_STARTS = re.compile(f"{_FINAL_FIRST.pattern}|لا(?<=[{LETTER}]{{3}}..)(?![{LETTER}{MARK}])")
_TURNED_ARTICLE = re.compile(f"[{LETTER}]{{3,}}لا(?![{LETTER}{MARK}])")
_WORD = re.compile(f"[{LETTER}{MARK}{TATWEEL}{_SHAPE}]+")
_ENDING = frozenset("ةى")
_SHAPED = re.compile(f"[{_SHAPE}]")
_LINE = re.compile(r"[^\n\r\u2028]+")
_PROPERLY = re.compile(rf"[{LETTER}{_SHAPE}\s]+")
_STRANDED = re.compile(r"[،؛.:][^\s،؛.:]* ?\Z")
_FAR = 30
_LONGEST = 14_000
_FEWEST = 4


class _Word(NamedTuple):
    """A word of a line: which, where it stands, whether it speaks for reading it backwards (+1) or as it is (-1)."""

    place: int
    start: int
    end: int
    says: int


def visual_order(text: str, language: str) -> Iterator[Finding]:
    """Words that read backwards, as a page shows them from left to right, are put in the order they are read in.

    Found where the counts know words turned round that they do not know as they stand, and for one word only where it
    begins with a letter that can only end one. Certain only for four words and more that all become known, and known
    as neighbours. Restraint: only words of Arabic letters speak, so acronyms and figures decide nothing, and words that
    are known both ways (palindromes) neither.

    >>> [f.candidates[0].text for f in visual_order("أشارت ةدحتملا ممألا إلى ذلك", "ar")]
    ['الأمم المتحدة']
    """
    if base_language(language) != "ar":
        return
    counted = lexicon("ar")
    for line in _LINE.finditer(text):
        if _is_suspect(line.group(), counted):
            found = enumerate(_WORD.finditer(text, *line.span()))
            words = [_judged(place, match, counted) for place, match in found]
            throughout = all(word.says >= 0 for word in words)
            for run in _runs(words):
                start, end = _extent(text, line.span(), run, throughout=throughout)
                if end - start <= _LONGEST:
                    yield from _found(text, (start, end), words, run, counted)


def _is_suspect(line: str, counted: Lexicon) -> bool:
    """Whether a word begins as none can, or begins with a turned article and is known only when turned."""
    return bool(_FINAL_FIRST.search(line)) or any(
        not counted.knows(plain(word)) and counted.knows(plain(word[::-1]))
        for word in map(re.Match.group, _TURNED_ARTICLE.finditer(line))
    )


def _judged(place: int, match: re.Match[str], counted: Lexicon) -> _Word:
    word = match.group()
    turned = _letters(word[::-1])
    as_it_is, backwards = counted.count(plain(_letters(word))), counted.count(plain(turned))
    says = 0
    if backwards and (not as_it_is or backwards > 50 * as_it_is) and len(word) > 1:
        says = 1
    elif (as_it_is and (not backwards or as_it_is > 50 * backwards)) or turned[:1] in _ENDING:
        says = -1
    elif word[0] in _ENDING and len(word) > 1:
        says = 1
    return _Word(place, *match.span(), says)


def _letters(word: str) -> str:
    """The word without shapes of letters, by Unicode's compatibility table; other words as they are."""
    return _SHAPED.sub(lambda shape: unicodedata.normalize("NFKC", shape.group()).strip(), word)


def _runs(words: list[_Word]) -> Iterator[list[_Word]]:
    """Runs of words between the first and the last that speak for reading backwards, with none against it inside."""
    run: list[_Word] = []
    for word in [*words, _Word(len(words), 0, 0, -1)]:
        if word.says >= 0:
            run.append(word)
            continue
        while run and run[-1].says == 0:
            run.pop()
        while run and run[0].says == 0:
            run.pop(0)
        if run:
            yield run
        run = []


def _found(
    text: str, extent: tuple[int, int], words: list[_Word], run: list[_Word], counted: Lexicon
) -> Iterator[Finding]:
    speaking = [word for word in run if word.says]
    if not _is_enough(text, speaking) or len(speaking) * 2 < len(run):
        return
    shown = text[slice(*extent)]
    in_order = _letters(to_logical(shown))
    one_by_one = _WORD.sub(lambda match: _letters(match.group()[::-1]), shown)
    ranked = sorted(dict.fromkeys((in_order, one_by_one)), key=lambda each: -_neighbours(each, counted))
    candidates = tuple(each for each in ranked if each != shown)
    if not candidates:
        return
    certain = _is_certain(text, words, run, candidates[0], counted)
    score = 1.0 if certain else round(0.95 - 0.35 / len(speaking), 2)
    why = message(
        "{0} of {1} words are known to the official texts only when read backwards: they stand as a page shows them",
        len(speaking),
        len(run),
    )
    yield finding("visual-order", text, *extent, candidates, why, score=score, certain=certain)


def _extent(text: str, line: tuple[int, int], run: list[_Word], *, throughout: bool) -> tuple[int, int]:
    """The whole line where no word of it is against, else the run with a sign before it that belongs behind a word."""
    if len(run) > 1 and throughout:
        shown = text[line[0] : line[1]]
        return line[0] + len(shown) - len(shown.lstrip()), line[0] + len(shown.rstrip())
    start, end = run[0].start, run[-1].end
    stranded = _STRANDED.search(text[max(line[0], start - _FAR) : start])
    if stranded and _opens(text, start - len(stranded.group()), line[0]):
        start -= len(stranded.group())
    return start, end


def _opens(text: str, at: int, first: int) -> bool:
    """Whether a blank or nothing stands before a place."""
    return at == first or text[at - 1].isspace()


def _is_enough(text: str, speaking: list[_Word]) -> bool:
    """Whether the words are two and long enough, or one that cannot begin so."""
    if len(speaking) == 1:
        return speaking[0].end - speaking[0].start > 3 and text[speaking[0].start] in _ENDING
    return sum(word.end - word.start for word in speaking) > 6


def _neighbours(phrase: str, counted: Lexicon) -> int:
    """How many pairs of neighbours in the phrase the counts know."""
    words = [plain(word) for word in _WORD.findall(phrase)]
    return sum(counted.pair(first, second) > 0 for first, second in pairwise(words))


def _is_certain(text: str, words: list[_Word], run: list[_Word], logical: str, counted: Lexicon) -> bool:
    """Whether all words become known, as neighbours too, and the words around them are right as they stand."""
    first, last = run[0].place, run[-1].place
    around = [pair for pair in ((first - 1, first), (last, last + 1)) if pair[0] >= 0 and pair[1] < len(words)]
    enclosed = all(
        -1 in {words[before].says, words[after].says} and text[words[before].end : words[after].start].isspace()
        for before, after in around
    )
    shown = text[run[0].start : run[-1].end]
    return (
        len(run) >= _FEWEST
        and enclosed
        and all(word.says > 0 for word in run)
        and bool(_PROPERLY.fullmatch(shown))
        and _neighbours(logical, counted) == len(run) - 1
    )


RULES = (
    Rule("visual-order", message("Words that read backwards"), _STARTS, visual_order, certain=True, scripts=ARABIC),
)
