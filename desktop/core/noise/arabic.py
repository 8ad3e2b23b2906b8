"""Noise inside Arabic words: stretching, letters stored as shapes, a ta marbuta where none can stand."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain, pairwise

from desktop.core.document import Finding
from desktop.core.languages import base_language
from desktop.core.lexicon import lexicon, plain
from desktop.core.messages import message
from desktop.core.noise.arabic_script import LETTER, MARK, PRONOUNS, TATWEEL
from desktop.core.noise.persian import arabic_readings
from desktop.core.noise.rule import ARABIC, Rule, code_point, finding, known_first

_SHAPE = "\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdef\ufe70-\ufefc"

_WORD = f"{LETTER}{MARK}{_SHAPE}{TATWEEL}"
_STRETCHED = re.compile(rf"(?<![{_WORD}])[{LETTER}{MARK}{_SHAPE}]*+{TATWEEL}[{_WORD}]*")
_INSIDE = re.compile(rf"(?<=[{LETTER}{MARK}{_SHAPE}]){TATWEEL}+(?=[{LETTER}{_SHAPE}])")
_BEFORE_MARK = re.compile(rf"(?<=[{LETTER}]){TATWEEL}+(?=[\u064b-\u0653])")
_AT_EDGE = re.compile(rf"^{TATWEEL}+|{TATWEEL}+$")
_LETTERS = re.compile(rf"[{LETTER}{_SHAPE}]")

_SHAPED = re.compile(rf"(?<![{_WORD}])[{LETTER}{MARK}{TATWEEL}]*+[{_SHAPE}][{_WORD}]*")
_ONE_SHAPE = re.compile(rf"[{_SHAPE}]")
_MARK_LIKE = re.compile(rf"[{MARK}\ufe70-\ufe7f\ufc5e-\ufc63\ufcf2-\ufcf4]")
_CLUSTER = re.compile(rf"[^{MARK}\ufe70-\ufe7f][{MARK}\ufe70-\ufe7f]*|.")
_LONGEST = 1_000
"""Code points of the longest word that may run backwards."""
_BASIC_ARABIC = re.compile(r"[\u0621-\u0652\u0670]*")

_TA_MARBUTA = re.compile(
    rf"(?<![{LETTER}{MARK}])([{LETTER}{MARK}]+[\u0629\u06c3])([{MARK}]*)([{LETTER}][{LETTER}{MARK}{TATWEEL}]*)"
)


def tatweel(text: str, _language: str) -> Iterator[Finding]:
    """Tatweel only stretches a word, so between two letters it can go.

    Restraint: it stays where it stands for something. As a sign of its own it shows the joined form of a letter
    (هـ for Hijri, ج/ـه and (أ)ـ in lists, الـ or بـ before a figure or a Latin name), and it carries a hamza or a small
    alef that belongs to no letter. At the end of a longer word, or under a vowel sign, it is a suspicion.

    >>> [(f.text, f.candidates[0].text) for f in tatweel("القرار المــؤرخ ١٤٤٥ هـ", "ar")]
    [('المــؤرخ', 'المؤرخ')]
    """
    for match in _STRETCHED.finditer(text):
        word = match.group()
        clean = _INSIDE.sub("", word)
        bare = _AT_EDGE.sub("", _BEFORE_MARK.sub("", clean))
        if clean != word:
            candidates = (clean,) if clean == bare or len(_LETTERS.findall(clean)) < 4 else (clean, bare)
            why = message("U+0640 (tatweel) inside the word only stretches it; without it the same word is read")
            yield finding("tatweel", text, *match.span(), candidates, why, score=1.0, certain=True)
        elif bare != word and len(_LETTERS.findall(word)) >= 4:
            why = message("U+0640 (tatweel) at the edge of a word, or under a vowel sign, mostly only stretches it")
            yield finding("tatweel", text, *match.span(), (bare,), why, score=0.6, certain=False)


def presentation_form(text: str, language: str) -> Iterator[Finding]:
    """Letters stored by their shape (initial, medial, final) become letters, by Unicode's own compatibility table.

    Restraint: only the named characters are mapped, never the whole word normalised. Signs that are written as one
    character stay: ﷲ ﷺ ﷼ ﴾ ﴿. A word whose shapes run backwards was stored in visual order, and one that becomes
    letters foreign to Arabic may be spelt wrong: both are suspicions, the latter unless the counts know one reading.

    >>> [(f.text, f.candidates[0].text, f.certain) for f in presentation_form("ﺍﻟﻠﺠﻨﺔ ﷺ", "ar")]
    [('ﺍﻟﻠﺠﻨﺔ', 'اللجنة', True)]
    """
    for match in _SHAPED.finditer(text):
        word = match.group()
        clean = _plain_letters(word)
        if clean == word:
            continue
        if _runs_backwards(word):
            turned = _plain_letters("".join(reversed(_CLUSTER.findall(word)))) if len(word) <= _LONGEST else clean
            known = lexicon(base_language(language)).knows(plain(turned))
            candidates = tuple(dict.fromkeys((turned, clean) if known else (clean, turned)))
            certain = False
            why = message(
                "letters stored by their shape ({0}), and in the reverse order of reading", _first_shape(word)
            )
        else:
            candidates, certain = _readings(clean, language)
            why = message(
                "letters stored by their shape ({0}): search and spelling do not know them", _first_shape(word)
            )
        score = 1.0 if certain else 0.7
        yield finding("presentation-form", text, *match.span(), candidates, why, score=score, certain=certain)


def _plain_letters(word: str) -> str:
    return word.translate(_of_shapes())


@lru_cache(maxsize=1)
def _of_shapes() -> Mapping[int, str]:
    """The letters that each shape stands for, by its code point."""
    every = map(chr, chain(range(0xFB50, 0xFDF0), range(0xFE70, 0xFEFD)))
    return {ord(char): _letters(char) for char in every if _ONE_SHAPE.match(char)}


def _readings(clean: str, language: str) -> tuple[tuple[str, ...], bool]:
    """What the letters may be in the language, and whether that is certain."""
    if unicodedata.combining(clean[0]):
        return (clean,), False
    if base_language(language) != "ar" or _BASIC_ARABIC.fullmatch(clean.replace(TATWEEL, "")):
        return (clean,), True
    readings = arabic_readings(clean)
    known = tuple(reading for reading in readings if lexicon("ar").knows(plain(reading)))
    return tuple(dict.fromkeys((*known, clean, *readings))), len(known) == 1


def _letters(shape: str) -> str:
    """The letters a shape stands for; the blank or tatweel that carries a vowel sign alone is no part of it."""
    return unicodedata.normalize("NFKC", shape).strip(f" {TATWEEL}") or shape


def _runs_backwards(word: str) -> bool:
    """Whether a letter's shape asks for a neighbour that does not join: a final form behind a final one."""
    shapes = chain(["isolated"], (_shape(char) for char in word if not _MARK_LIKE.match(char)), ["isolated"])
    return any(
        (left in {"initial", "medial"} and right in {"initial", "isolated"})
        or (left in {"final", "isolated"} and right in {"medial", "final"})
        for left, right in pairwise(shapes)
    )


def _shape(char: str) -> str:
    """initial, medial, final or isolated for a letter stored by its shape, else nothing."""
    return unicodedata.decomposition(char).partition(" ")[0].strip("<>") if _ONE_SHAPE.match(char) else ""


def _first_shape(word: str) -> str:
    found = _ONE_SHAPE.search(word)
    return code_point(found.group()) if found else ""


def ta_marbuta_inside(text: str, language: str) -> Iterator[Finding]:
    """Ta marbuta ends a word, so before another letter something is wrong: a letter too many, or a space lost.

    Restraint: what was meant cannot be told from the word alone, so it is always a suspicion with candidates.

    >>> [[c.text for c in f.candidates] for f in ta_marbuta_inside("تعزيزا لقدرةاتها", "ar")]
    [['لقدراتها', 'لقدرتاتها', 'لقدرة اتها']]
    """
    why = message("U+0629 (ta marbuta) stands inside the word, but can only end one")
    for match in _TA_MARBUTA.finditer(text):
        head, marks, rest = match.groups()
        if rest == "ء":
            continue  # a comma that was read as a letter
        without, with_ta, apart = head[:-1] + rest, f"{head[:-1]}ت{marks}{rest}", f"{head}{marks} {rest}"
        if rest in PRONOUNS:
            candidates: tuple[str, ...] = (with_ta, without, apart)
        else:
            ending = rest.startswith("ات") or len(rest) < 3
            likely = (without, with_ta, apart) if ending else (apart, without, with_ta)
            candidates = known_first(likely, lexicon(base_language(language)))
        yield finding("ta-marbuta-inside", text, *match.span(), candidates, why, score=0.9, certain=False)


RULES = (
    Rule("tatweel", message("Stretched word"), re.compile(TATWEEL), tatweel, certain=True),
    Rule("presentation-form", message("Letters stored by their shape"), _ONE_SHAPE, presentation_form, certain=True),
    Rule(
        "ta-marbuta-inside",
        message("Ta marbuta inside a word"),
        re.compile(f"[\u0629\u06c3][{MARK}]*[{LETTER}]"),
        ta_marbuta_inside,
        certain=False,
        scripts=ARABIC,
    ),
)
