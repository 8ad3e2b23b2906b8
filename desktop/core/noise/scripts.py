"""Words in which letters of two scripts stand together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from desktop.core.document import Finding
from desktop.core.languages import base_language
from desktop.core.lexicon import Lexicon, lexicon
from desktop.core.messages import message
from desktop.core.noise.rule import Rule, finding

_LATIN, _GREEK, _CYRILLIC = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f", "\u0370-\u03ff", "\u0400-\u052f"
_ARABIC = "\u0620-\u063f\u0641-\u065f\u066e-\u06d3\u06d5\u0750-\u077f"
_SCRIPTS = {
    "Latin": re.compile(f"[{_LATIN}]"),
    "Greek": re.compile(f"[{_GREEK}]"),
    "Cyrillic": re.compile(f"[{_CYRILLIC}]"),
}
_OF_LANGUAGE = {"ru": "Cyrillic", "en": "Latin", "fr": "Latin", "es": "Latin"}
_TWO = re.compile(f"[{_GREEK}{_CYRILLIC}](?:(?=[{_LATIN}])|(?<=[{_LATIN}].))")
_RUN = re.compile(f"[{_LATIN}{_GREEK}{_CYRILLIC}]{{2,}}")
_ROMAN = re.compile("[IVXLCDM]+")

_ALIKE = {
    "Latin": "ABCEHIJKMOPSTXYaceijkopsxyëïZNv",
    "Cyrillic": "АВСЕНІЈКМОРЅТХУасеіјкорѕхуёї  ѵ",
    "Greek": "ΑΒϹΕΗΙ ΚΜΟΡ ΤΧΥαϲε ϳκορ χ   ΖΝν",
}
"""Letters that look alike, one under the other; a blank where a script has none."""

_ONE_TOKEN = re.compile(f"(?<![{_ARABIC}\\w])[{_ARABIC}]+[A-Za-z]{{2,}}|[A-Za-z]{{2,}}[{_ARABIC}]+(?![{_ARABIC}\\w])")
_ONE_TOKEN_SIGN = re.compile(f"[{_ARABIC}](?:(?=[A-Za-z])|(?<=[A-Za-z].))")
_CLITICS = frozenset({"و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "فال", "كال", "لل", "ولل", "وب", "ول", "وك"})
_PARTS = re.compile(f"[{_ARABIC}]+|[A-Za-z]+")


def _look_alikes(of: str, into: str) -> Mapping[str, str]:
    return {a: b for a, b in zip(_ALIKE[of], _ALIKE[into], strict=True) if a != " " != b}


_MAPS = {(of, into): _look_alikes(of, into) for of in _ALIKE for into in _ALIKE if of != into}


def mixed_scripts(text: str, language: str) -> Iterator[Finding]:
    """Latin, Cyrillic or Greek letters in one word: some were typed, or read, for those that look the same.

    Restraint: parts at hyphens are words of their own (COVID-инфекция), Roman figures typed in Cyrillic (ХIV), two
    letters (ΔT), and a word whose strange letters look like none of the other script (μg) stay. A single strange letter
    at the end may be the letter of a note. Official texts have such words too, and are to be kept as they are, so that
    nothing is certain, however sure.

    >>> [(f.text, f.candidates[0].text, f.score) for f in mixed_scripts("Cоциальное развитие", "ru")]
    [('Cоциальное', 'Социальное', 0.98)]
    """
    known = lexicon(base_language(language))
    for match in _RUN.finditer(text):
        word = match.group()
        if len(word) < 3 or not _TWO.search(word):
            continue
        ranked = sorted(_rewritten(word, language), key=known.count, reverse=True)
        if not ranked or _ROMAN.fullmatch(ranked[0].upper()) or any(_ROMAN.fullmatch(option) for option in ranked):
            continue
        score = 0.98 if _is_beyond_doubt(known, word, ranked) else 0.9 if known.knows(ranked[0]) else 0.6
        strange = next(a for a, b in zip(word, ranked[0], strict=True) if a != b)
        why = message("{0} is a letter of another script than the rest of the word", strange)
        yield finding("mixed-scripts", text, *match.span(), tuple(ranked), why, score=score, certain=False)


def _rewritten(word: str, language: str) -> Iterator[str]:
    """The word in one script, as far as all its letters of the other have look-alikes; the likelier script first."""
    held = Counter({name: len(pattern.findall(word)) for name, pattern in _SCRIPTS.items()})
    own = _OF_LANGUAGE.get(base_language(language), "")
    scripts = sorted((name for name in held if held[name]), key=lambda name: (-held[name], name != own))
    for script in scripts:
        maps = [_MAPS[other, script] for other in scripts if other != script]
        letters = [next((table[char] for table in maps if char in table), char) for char in word]
        if all(_SCRIPTS[script].match(char) for char in letters):
            yield "".join(letters)


def _is_beyond_doubt(known: Lexicon, word: str, ranked: list[str]) -> bool:
    """Whether the counts know only the first way to write the word, and more than its last letter is at stake."""
    first, *others = ranked
    if len(word) < 4 or first[:-1] == word[:-1]:
        return False
    return known.count(first) >= 5 + 50 * known.count(word) and not any(map(known.knows, others))


def glued_scripts(text: str, _language: str) -> Iterator[Finding]:
    """Arabic and Latin letters without anything between them: a blank or a hyphen was lost, or letters were misread.

    Restraint: with a hyphen (هيئة-UN) or a blank they are right, and so is what is always written together with the
    next word (وUN, الـ). What was lost cannot be told, so a blank is proposed.

    >>> [(f.text, f.candidates[0].text) for f in glued_scripts("برنامج الأمم المتحدةUNDP للتنمية", "ar")]
    [('المتحدةUNDP', 'المتحدة UNDP')]
    """
    why = message("Arabic and Latin letters stand together in one word")
    for match in _ONE_TOKEN.finditer(text):
        parts = _PARTS.findall(match.group())
        if parts[0] in _CLITICS:
            continue
        apart = " ".join(parts)
        yield finding("glued-scripts", text, *match.span(), (apart,), why, score=0.75, certain=False)


RULES = (
    Rule(
        "mixed-scripts",
        message("Letters of two scripts in a word"),
        _TWO,
        mixed_scripts,
        certain=False,
        scripts=frozenset({"Latin", "Cyrillic or Greek"}),
    ),
    Rule(
        "glued-scripts",
        message("Arabic and Latin in one word"),
        _ONE_TOKEN_SIGN,
        glued_scripts,
        certain=False,
        scripts=frozenset({"Latin", "Arabic"}),
    ),
)
