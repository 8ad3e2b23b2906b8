"""Arabic vowel signs that belong to no letter, stand twice, or are in a place where they cannot be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.document import Finding
from desktop.core.languages import base_language
from desktop.core.lexicon import lexicon
from desktop.core.messages import message
from desktop.core.noise.arabic_script import LETTER, MARK, TATWEEL
from desktop.core.noise.rule import ARABIC, Rule, code_point, finding, known_first

_SIGN = "\u064b-\u0655\u0670"
_SIGNS = re.compile(f"[{_SIGN}]+")
_CARRIER = re.compile(f"[{LETTER}{MARK}{TATWEEL}\ufb50-\ufefc\u00a0\u25cc\u200b-\u200d]")
_BARE_END = re.compile(f"[{LETTER}](?P<blank> +)\\Z")
_LETTER = re.compile(f"[{LETTER}]")
_FARTHEST = 20

_TWICE = re.compile(f"([{_SIGN}])\\1+")
_WORD_WITH_TWICE = re.compile(f"[{LETTER}{MARK}{TATWEEL}]+")

_TANWIN = re.compile(f"[\u064b-\u064d](?![اى](?![{LETTER}]))[{LETTER}]")
_TANWIN_INSIDE = re.compile(
    f"(?<![{LETTER}{MARK}])([{LETTER}][{LETTER}{MARK}]*[\u064b-\u064d])(?![اى](?![{LETTER}{MARK}]))([{LETTER}][{LETTER}{MARK}{TATWEEL}]*)"
)


def orphan_diacritic(text: str, language: str) -> Iterator[Finding]:
    """A vowel sign at the beginning of a word has lost its letter, mostly the last one before the blank.

    Certain for the sign of an indefinite ending (tanwin fath) behind the alef of the word before. Restraint: a sign
    shown by itself, between blanks, on a no-break space or a dotted circle, may be meant, and is a suspicion or none.

    >>> [(f.text, f.candidates[0].text, f.certain) for f in orphan_diacritic("مجددا ًالالتزام", "ar")]
    [('ا ً', 'اً ', True)]
    """
    why = message("a vowel sign belongs over or under a letter, and here is none")
    for match in _SIGNS.finditer(text):
        start, end = match.span()
        if start and _CARRIER.match(text[start - 1]):
            continue
        signs = match.group()
        glued = bool(_LETTER.match(text[end : end + 1]))
        bare = _BARE_END.search(text, max(0, start - _FARTHEST), start)
        if bare is None:
            yield finding("orphan-diacritic", text, start, end, ("",), why, score=0.7, certain=False)
            continue
        blank = bare["blank"] if glued else bare["blank"].removesuffix(" ") if _is_blank(text, end) else bare["blank"]
        moved, dropped = text[bare.start()] + signs + blank, text[bare.start()] + blank
        certain = glued and signs == "\u064b" and text[bare.start()] == "ا" and base_language(language) == "ar"
        score = 1.0 if certain else 0.9 if glued else 0.6
        yield finding("orphan-diacritic", text, bare.start(), end, (moved, dropped), why, score=score, certain=certain)


def _is_blank(text: str, at: int) -> bool:
    return text[at : at + 1].isspace()


def doubled_diacritic(text: str, language: str) -> Iterator[Finding]:
    r"""The same vowel sign twice on a letter says no more than once.

    Restraint: shadda with a vowel, and signs in either order, are right. Certain in Arabic only, for other languages
    write other sounds with these signs.

    >>> [ascii(f.candidates[0].text) for f in doubled_diacritic("\u0628\u064e\u064e\u0644", "ar")]
    ["'\\u0628\\u064e\\u0644'"]
    """
    why = message("the same vowel sign stands twice on one letter")
    certain = base_language(language) == "ar"
    for match in _WORD_WITH_TWICE.finditer(text):
        clean = _TWICE.sub(r"\1", match.group())
        if clean != match.group():
            score = 1.0 if certain else 0.7
            yield finding("doubled-diacritic", text, *match.span(), (clean,), why, score=score, certain=certain)


def misplaced_diacritic(text: str, language: str) -> Iterator[Finding]:
    """Tanwin ends a word, so before another letter the sign is misplaced or a blank is lost.

    Restraint: before the alef that ends the word (كتابًا، هدًى) and behind it (كتاباً) are two styles, both right. What
    was meant cannot be told from the word alone.

    >>> [[c.text for c in f.candidates] for f in misplaced_diacritic("تؤكد مجدداًالالتزام", "ar")]
    [['مجدداً الالتزام', 'مجدداالالتزام']]
    """
    counted = lexicon(base_language(language))
    for match in _TANWIN_INSIDE.finditer(text):
        head, rest = match.groups()
        why = message("{0} (tanwin) stands inside the word, but can only end one", code_point(head[-1]))
        with_alef = (f"{head}ا {rest[1:]}",) if rest[0] == "ا" and head[-2:-1] != "ا" else ()
        candidates = known_first((*with_alef, f"{head} {rest}", head[:-1] + rest), counted)
        yield finding("misplaced-diacritic", text, *match.span(), candidates, why, score=0.8, certain=False)


RULES = (
    Rule(
        "orphan-diacritic",
        message("Vowel sign without a letter"),
        _SIGNS,
        orphan_diacritic,
        certain=True,
        scripts=ARABIC,
    ),
    Rule(
        "doubled-diacritic",
        message("Vowel sign written twice"),
        _TWICE,
        doubled_diacritic,
        certain=True,
        scripts=ARABIC,
    ),
    Rule(
        "misplaced-diacritic",
        message("Vowel sign inside a word"),
        _TANWIN,
        misplaced_diacritic,
        certain=False,
        scripts=ARABIC,
    ),
)
