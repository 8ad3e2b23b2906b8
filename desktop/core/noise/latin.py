"""What typesetting leaves in words of the alphabets: letters joined into one, hyphens of a line's end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.document import Finding
from desktop.core.languages import base_language
from desktop.core.lexicon import Lexicon, lexicon, plain
from desktop.core.messages import message
from desktop.core.noise.around import before, behind
from desktop.core.noise.rule import Rule, code_point, finding

_LIGATURE = re.compile("[\ufb00-\ufb06]")
_LETTERS = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}

_HYPHEN = r"\-\u2010\u2011\u00ad"
_PART = r"[^\W\d_]{1,40}"
_DIVIDED = re.compile(
    rf"(?<![\w{_HYPHEN}'’])(?P<led>(?:{_PART}['’-]){{0,2}})(?P<first>{_PART})(?P<hyphen>[{_HYPHEN}])\s{{1,4}}"
    rf"(?P<second>{_PART}(?:-{_PART}){{0,2}})(?![\w'’])"
)
_DIVIDED_SIGN = re.compile(rf"[{_HYPHEN}](?<=[^\W\d_].)\s")
_CONJUNCTIONS = frozenset({"and", "or", "to", "et", "ou", "und", "oder", "y", "o", "e", "u", "ni", "и", "или", "либо"})


def ligature(text: str, _language: str) -> Iterator[Finding]:
    """Joined letters that a font drew as one sign (U+FB00 to U+FB06) are the letters themselves.

    Restraint: œ, æ and ĳ are letters of their own and are none of these. A sign that stands alone may be spoken of,
    or has lost its word: a suspicion.

    >>> [(f.text, f.candidates[0].text, f.certain) for f in ligature("the oﬃce, œuvre, the sign ﬁ", "en")]
    [('ﬃ', 'ffi', True), ('ﬁ', 'fi', False)]
    """
    for match in _LIGATURE.finditer(text):
        at, char = match.start(), match.group()
        certain = before(text, at).isalpha() or behind(text, at + 1).isalpha()
        why = message(
            "{0} stands for letters that were printed joined; search does not find the word", code_point(char)
        )
        score = 1.0 if certain else 0.7
        yield finding("ligature", text, at, at + 1, (_LETTERS[char],), why, score=score, certain=certain)


def line_end_hyphen(text: str, language: str) -> Iterator[Finding]:
    """A hyphen and a blank inside a word were the end of a line.

    Restraint: only languages that the lexicon counts are judged, and only if it knows the word joined, or with its
    hyphen, better than the halves side by side. Suspended compounds (short- and long-term, sous- et surévaluation)
    stay. It may be a printed hyphen all the same, so it is a suspicion.

    >>> [(f.text, f.candidates[0].text) for f in line_end_hyphen("the inter- national, short- and long-term", "en")]
    [('inter- national', 'international')]
    """
    known = lexicon(base_language(language))
    for match in _DIVIDED.finditer(text):
        led, first, hyphen, second = match.group("led", "first", "hyphen", "second")
        if len(first) < 2 or len(second) < 2 or second.split("-")[0].lower() in _CONJUNCTIONS:
            continue
        ranked = _whole(known, led, first, second)
        if not ranked:
            continue
        score = 0.95 if not known.knows(first) or not known.knows(second) else 0.8 if hyphen == "-" else 0.9
        why = message(
            "the official counts have {0} {1} times, and hardly ever {2} before {3}",
            ranked[0],
            f"{_times(known, led, ranked[0].removeprefix(led)):,}",
            first,
            second,
        )
        yield finding("line-end-hyphen", text, *match.span(), ranked, why, score=score, certain=False)


def _whole(known: Lexicon, led: str, first: str, second: str) -> tuple[str, ...]:
    """The ways to write the two halves as one word that the counts know, the more frequent first.

    `led` is what stands before them in the same word: an article (l’), or the first part of a compound.
    """
    apart = 10 * known.pair(first, second)
    times = {whole: _times(known, led, whole) for whole in (first + second, f"{first}-{second}")}
    return tuple(led + whole for whole in sorted(times, key=lambda whole: -times[whole]) if times[whole] > apart)


def _times(known: Lexicon, led: str, whole: str) -> int:
    return known.count(plain(led + whole)) or known.count(plain(whole))


RULES = (
    Rule("ligature", message("Joined letters stored as one sign"), _LIGATURE, ligature, certain=True),
    Rule("line-end-hyphen", message("Hyphen of a line's end"), _DIVIDED_SIGN, line_end_hyphen, certain=False),
)
