"""Blanks where none belong, and none where one belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from math import prod

from desktop.core.document import Finding
from desktop.core.languages import base_language
from desktop.core.lexicon import Lexicon, lexicon, plain
from desktop.core.messages import message
from desktop.core.noise.around import in_address
from desktop.core.noise.passage import Passage
from desktop.core.noise.rule import PassageRule, Rule, finding

_LEAST = {1: 2_000, 2: 10_000}
_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_LETTER = f"(?:(?![{_HAN}])[^\\W\\d_])"
_SPACED_OUT = re.compile(rf"(?<![\w.]){_LETTER}(?:[ \u00a0]{_LETTER}){{3,}}(?![\w.’'])")
_SPACED_OUT_SIGN = re.compile(r"[ \u00a0][^\W\d_][ \u00a0][^\W\d_][ \u00a0][^\W\d_]\b")

_BEFORE_MARK = re.compile(r"(?<=[^\W_])[ \u00a0]{1,3}([,;:.!?،؛؟])(?![^\s)\]»”\"’])")
_BEFORE_MARK_SIGN = re.compile(r"[,;:.!?،؛؟](?<=[ \u00a0].)")
_FRENCH_SPACED = frozenset(";:!?")

_NO_BLANK = re.compile(r"(?<=[^\W\d_]{2})[,;،؛](?=[^\W\d_]{2})|(?<=[^\W\d_A-Z]{3})\.(?=[^\W\d_][^\W\d_A-Z]{2})")
_NO_BLANK_SIGN = re.compile(r"[,;.،؛][^\W\d_]")
_ENTITY = re.compile(r"&#?\w{2,8}$")

_SEVERAL = re.compile(r"(?<=[^\s.:!?]) {2,8}(?=\S)")
_HAN_FIGURE = re.compile(
    rf"[ \u00a0](?:(?<=[{_HAN}].)(?=\d)(?!\d{{1,4}}年\d{{1,2}}月\d{{1,2}}日)|(?<=\d.)(?<!\u00a0\d\d\d.)(?=[{_HAN}]))"
)


def spaced_letters(text: str, language: str) -> Iterator[Finding]:
    """Four and more single letters parted by single blanks are a word that was spaced out for emphasis.

    Restraint: initials have points (A. B.), Chinese is written without blanks. Letters that follow one another in the
    alphabet are rather a list: hardly a suspicion; capitals among small letters (77/256 A y B y C) are signs.

    >>> [(f.text, f.candidates[0].text) for f in spaced_letters("R E S O L U T I O N S of 1999, by A. B.", "en")]
    [('R E S O L U T I O N S', 'RESOLUTIONS')]
    """
    known = lexicon(base_language(language))
    for match in _SPACED_OUT.finditer(text):
        letters = re.split("[ \u00a0]", match.group())
        words = _words(known, "".join(letters))
        if not words and len({letter.isupper() for letter in letters[1:]}) > 1:
            continue
        score = 0.2 if _is_list(letters) else 0.95 if words else 0.6
        why = message("{0} single letters with blanks between them are a word spaced out", len(letters))
        candidate = words or "".join(letters)
        yield finding("spaced-letters", text, *match.span(), (candidate,), why, score=score, certain=False)


def _is_list(letters: list[str]) -> bool:
    steps = [ord(second.lower()) - ord(first.lower()) for first, second in pairwise(letters)]
    return all(0 < step <= 2 for step in steps)


def _words(known: Lexicon, letters: str) -> str:
    """The letters as the fewest words that the counts know, with blanks between them; "" if they are none."""
    reached: dict[int, tuple[str, ...]] = {0: ()}
    for end in range(1, min(len(letters), 60) + 1):
        starts = (at for at in range(max(0, end - 24), end) if at in reached and _times(known, letters[at:end]))
        ways = [(*reached[at], letters[at:end]) for at in starts]
        if ways:
            reached[end] = min(ways, key=lambda way: (len(way), -prod(_times(known, word) for word in way)))
    return " ".join(reached.get(len(letters), ()))


def _times(known: Lexicon, word: str) -> int:
    """How often the counts have the word, 0 for what is too rare for its length: there are too many of those."""
    if len(word) == 1 and known.language == "ar":
        return 0
    times = known.count(plain(word)) or known.count(word.lower())
    return times if times >= _LEAST.get(len(word), 5) else 0


def space_before_mark(text: str, language: str) -> Iterator[Finding]:
    """A blank before a comma, a point or another mark that belongs to the word before it.

    Restraint: French sets ; : ! ? apart, and so do many who write other languages in that manner: with a no-break space
    it is left alone everywhere. Marks that something follows at once (.org, ...) are no ends of words.

    >>> [f.start for f in space_before_mark("the States , and others", "en")]
    [10]
    >>> list(space_before_mark("les États ; et", "fr"))
    []
    """
    french = base_language(language) == "fr"
    why = message("a blank stands before the mark that belongs to the word before it")
    for match in _BEFORE_MARK.finditer(text):
        mark = match.group(1)
        if mark in _FRENCH_SPACED and (french or "\u00a0" in match.group()):
            continue
        yield finding("space-before-mark", text, *match.span(), (mark,), why, score=0.8, certain=False)


def missing_space(text: str, language: str) -> Iterator[Finding]:
    """A comma, semicolon or full stop between two words, with no blank behind it.

    Restraint: words are two letters and more on both sides (three for the full stop, with no capital before it), so
    figures, symbols (S/PV.7813) and abbreviations (e.g., U.N.) stay, as do addresses. Chinese needs no blank.

    >>> [(f.text, f.candidates[0].text) for f in missing_space("the States,which met.They, i.e. all, at un.org", "en")]
    [(',', ', '), ('.', '. ')]
    """
    if base_language(language) in {"zh", "ja"}:
        return
    why = message("no blank stands between the mark and the word behind it")
    for match in _NO_BLANK.finditer(text):
        at, mark = match.start(), match.group()
        if in_address(text, *match.span()) or (mark == ";" and _ENTITY.search(text[max(0, at - 9) : at])):
            continue
        score = 0.6 if mark == "." else 0.8
        yield finding("missing-space", text, *match.span(), (f"{mark} ",), why, score=score, certain=False)


def several_spaces(text: str, _language: str) -> Iterator[Finding]:
    """Two and more blanks inside a text do no harm, but were hardly meant.

    Restraint: behind a full stop some typists set two; nine and more are a gap that was wanted.

    >>> [f.text for f in several_spaces("the  States.  They", "en")]
    ['  ']
    """
    why = message("more than one blank stands between two words")
    for match in _SEVERAL.finditer(text):
        yield finding("several-spaces", text, *match.span(), (" ",), why, score=0.3, certain=False)


def space_beside_han(passage: Passage) -> Iterator[Finding]:
    """A blank between Han and a figure, in a Chinese version that mostly has none there.

    Restraint: some houses set them apart throughout (habits of the version); so do signatures
    before their date.

    >>> [f.start for f in space_beside_han(Passage("大会第 65届会议", "zh"))]
    [3]
    """
    if base_language(passage.language) != "zh" or passage.habits.han_spaced:
        return
    why = message("this version mostly sets no blank between Chinese characters and figures")
    for match in _HAN_FIGURE.finditer(passage.text):
        yield finding("space-beside-han", passage.text, *match.span(), ("",), why, score=0.6, certain=False)


RULES = (
    Rule("spaced-letters", message("Word spaced out"), _SPACED_OUT_SIGN, spaced_letters, certain=False),
    Rule("space-before-mark", message("Blank before a mark"), _BEFORE_MARK_SIGN, space_before_mark, certain=False),
    Rule("missing-space", message("Blank missing behind a mark"), _NO_BLANK_SIGN, missing_space, certain=False),
    Rule("several-spaces", message("Several blanks"), re.compile("  "), several_spaces, certain=False),
)
PASSAGE_RULES = (PassageRule("space-beside-han", message("Blank beside a Chinese character"), space_beside_han),)
