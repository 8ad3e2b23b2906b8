"""Characters without ink of their own: joiners, hints, selectors and separators that extraction leaves in words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from desktop.core.document import Finding
from desktop.core.languages import base_language
from desktop.core.lexicon import Lexicon, lexicon, plain
from desktop.core.messages import message
from desktop.core.noise.rule import SIX_LANGUAGES, Rule, around, code_point, finding

_INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
    "\U000e0000-\U000e007f]+"
)
_WITHOUT_USE = re.compile("[\u180e\u206a-\u206f\ufeff]")
_ZERO_WIDTH_SPACE, _NON_JOINER, _JOINER = "\u200b", "\u200c", "\u200d"
_IN_ADDRESSES = frozenset("/\\.-_?&=#:@%~+")
_HEH = "\u0647"
_BLACK_FLAG = "\U0001f3f4"
_NAMES = {"\ufeff": "zero width no-break space, the byte order mark"}

_SOFT_HYPHEN = re.compile("\u00ad+")
_ARABIC = re.compile("[\u0600-\u06ff]")
_HAN = re.compile("[\u2e80-\u9fff\uf900-\ufaff]")
_WORD_BEFORE = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\Z")
_WORD_BEHIND = re.compile(r"[^\W\d_]+")
_ON_THE_LINE = re.compile(r"[ \u00a0\u202f]+")
_LONGEST = 40

_SELECTOR = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]+")
_SEPARATOR = re.compile("[\u2028\u2029]+")


def zero_width(text: str, language: str) -> Iterator[Finding]:
    r"""A zero width space between letters or beside a blank, or a byte order mark in a text, does nothing wanted.

    So do a non-joiner where nothing would join, and characters that Unicode has given up. Restraint: only the six
    languages are judged, for Persian, Indic and South-East Asian writing needs such characters. A joiner behind the
    letter ه (Hijri) or in an emoji stays; elsewhere joiners, a zero width space where a line may be meant to break (a
    web address), and what fills a place in other scripts are suspicions.

    >>> [(f.text, f.certain) for f in zero_width("Na\u200btions", "en")]
    [('\u200b', True)]
    >>> list(zero_width("می\u200cشود", "fa"))
    []
    """
    if base_language(language) not in SIX_LANGUAGES:
        return
    for run in _INVISIBLE.finditer(text):
        before, after = around(text, *run.span())
        for at in range(*run.span()):
            score = _how_idle(text[at], before, after)
            if score:
                name = _NAMES.get(text[at]) or unicodedata.name(text[at], "unnamed").lower()
                why = message("{0} ({1}) has no width and no meaning here", code_point(text[at]), name)
                yield finding("zero-width", text, at, at + 1, ("",), why, score=score, certain=score == 1)


def _how_idle(char: str, before: str, after: str) -> float:
    """How likely an invisible character is noise between these neighbours: 1 if it can only be, 0 if it is wanted."""
    edge = not before or not after or before.isspace() or after.isspace()
    if char == _ZERO_WIDTH_SPACE:
        in_address = not edge and (before in _IN_ADDRESSES or after in _IN_ADDRESSES)
        return 0.5 if in_address else 1.0
    if char in {_NON_JOINER, _JOINER}:
        return _how_idle_joiner(char, before, after)
    if _WITHOUT_USE.match(char):
        return 1.0
    if char >= "\U000e0000" and before == _BLACK_FLAG:
        return 0.0
    return 0.5 if char == "\u2060" else 0.8


def _how_idle_joiner(char: str, before: str, after: str) -> float:
    if _is_picture(before) or _is_picture(after):
        return 0.0
    if before.isalpha() and after.isalpha():
        return 0.6
    if char == _NON_JOINER:
        return 1.0
    if before == _HEH:
        return 0.0
    return 0.5 if _ARABIC.match(before) or _ARABIC.match(after) else 1.0


def _is_picture(char: str) -> bool:
    return bool(char) and (unicodedata.category(char) in {"So", "Sk", "Mn", "Cn"} and not _ARABIC.match(char))


def soft_hyphen(text: str, language: str) -> Iterator[Finding]:
    """A soft hyphen is an invisible hint where a word may be divided; at the beginning of a word it says nothing.

    Nor does it behind a sign, at the end of an Arabic or Chinese word, and at the end of one that the counts know, with
    what follows, as two words. Restraint: extraction also writes it for a hyphen that was printed
    (self-determination, "short- and long-term"), and at the end of a line a word may go on behind it. There it is a
    suspicion with both candidates.

    >>> [(f.certain, [c.text for c in f.candidates]) for f in soft_hyphen("the \u00adState, co\u00adoperation", "en")]
    [(True, ['']), (False, ['', '-'])]
    """
    why = message("U+00AD (soft hyphen) is not shown unless a line ends there; it may stand for a printed hyphen")
    for match in _SOFT_HYPHEN.finditer(text):
        start, end = match.span()
        before, after = around(text, start, end)
        begins = (not before or before.isspace()) and after.isalnum()
        ends = not after.isalnum()
        certain = begins or (ends and _says_nothing(text, start, end, language))
        hyphen_first = after.isupper() or after.isdecimal() or _is_compound(text, start, end, language)
        candidates = ("",) if certain else ("-", "") if hyphen_first else ("", "-")
        score = 1.0 if certain else 0.8 if ends else 0.7
        yield finding("soft-hyphen", text, start, end, candidates, why, score=score, certain=certain)


def _says_nothing(text: str, start: int, end: int, language: str) -> bool:
    """Whether the soft hyphen at a word's end can be no hyphen, because the word ends there as it should."""
    before = text[start - 1 : start]
    if not before or before.isspace() or not before.isalnum() or _ARABIC.match(before) or _HAN.match(before):
        return True
    word = _word_before(text, start)
    counted = lexicon(base_language(language))
    blank = _ON_THE_LINE.match(text, end)
    if blank is None:
        return text[end : end + 1].strip() != "" and text[end] not in "-‐–" and len(word) > 3 and counted.knows(word)
    following = _WORD_BEHIND.match(text, blank.end())
    return following is not None and _are_two_words(word, plain(following.group()), counted)


def _are_two_words(first: str, second: str, counted: Lexicon) -> bool:
    """Whether the counts know them as neighbours, and neither as one word nor as a compound."""
    return (
        counted.pair(first, second) > 0
        and len(second) > 3
        and not counted.knows(first + second)
        and not counted.knows(f"{first}-{second}")
    )


def _is_compound(text: str, start: int, end: int, language: str) -> bool:
    following = _WORD_BEHIND.match(text, end)
    if following is None:
        return False
    first, second = _word_before(text, start), plain(following.group())
    counted = lexicon(base_language(language))
    return counted.knows(f"{first}-{second}") and not counted.knows(first + second)


def _word_before(text: str, at: int) -> str:
    found = _WORD_BEFORE.search(text[max(0, at - _LONGEST) : at])
    return plain(found.group()) if found else ""


def variation_selector(text: str, language: str) -> Iterator[Finding]:
    r"""A variation selector chooses among forms of the character before it; behind a blank there is none to choose.

    Restraint: only the six languages are judged. Chinese characters, emoji and signs have such forms, and theirs stay;
    behind a letter of an alphabet it is a suspicion.

    >>> [(f.start, f.certain) for f in variation_selector("the \ufe0fBoard ☎\ufe0f", "en")]
    [(4, True)]
    """
    if base_language(language) not in SIX_LANGUAGES:
        return
    for match in _SELECTOR.finditer(text):
        before, _ = around(text, *match.span())
        alone = not before or before.isspace()
        if alone or not _has_forms(before, match.group()):
            why = message("{0} (variation selector) has no character to act on", code_point(match.group()[0]))
            score = 1.0 if alone else 0.8
            yield finding("variation-selector", text, *match.span(), ("",), why, score=score, certain=alone)


def _has_forms(char: str, selector: str) -> bool:
    """Whether Unicode has forms of the character that such a selector chooses: keycaps, emoji, Chinese characters."""
    if _HAN.match(char) or char >= "\U00020000":
        return selector in "\ufe00\ufe01\ufe02" or selector >= "\U000e0100"
    if char.isalnum():
        return not char.isalpha() and selector in "\ufe0e\ufe0f"
    return len(selector) == 1


def line_separator(text: str, _language: str) -> Iterator[Finding]:
    r"""U+2028 and U+2029 end a line or a paragraph; inside of one they are left over from a layout.

    Restraint: the line may have been meant to end there (an address, verse), so it is a suspicion.

    >>> [[c.text for c in f.candidates] for f in line_separator("the General\u2028Assembly", "en")]
    [[' ', '']]
    """
    for match in _SEPARATOR.finditer(text):
        before, after = around(text, *match.span())
        apart = before.isspace() or after.isspace() or not before or not after or bool(_HAN.match(before))
        why = message("{0} ends a line inside the paragraph and is not shown", code_point(match.group()[0]))
        candidates = ("", " ") if apart else (" ", "")
        yield finding("line-separator", text, *match.span(), candidates, why, score=0.6, certain=False)


RULES = (
    Rule("zero-width", message("Invisible character"), _INVISIBLE, zero_width, certain=True),
    Rule("soft-hyphen", message("Soft hyphen"), _SOFT_HYPHEN, soft_hyphen, certain=True),
    Rule("variation-selector", message("Selector without a character"), _SELECTOR, variation_selector, certain=True),
    Rule("line-separator", message("Line end inside a paragraph"), _SEPARATOR, line_separator, certain=False),
)
