"""Numbers that were read wrong: figures of two systems in one, letters in place of figures."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from desktop.core.document import Finding
from desktop.core.messages import message
from desktop.core.noise.around import in_address
from desktop.core.noise.rule import Rule, finding

_NUMBER = re.compile(r"\d+(?:[.,٫٬]\d+)*")
_EAST, _PERSIAN, _WIDE = "\u0660-\u0669", "\u06f0-\u06f9", "\uff10-\uff19"
_OTHERS = re.compile(f"[{_EAST}{_PERSIAN}{_WIDE}]")
_SYSTEMS = ("0-9", _EAST, _PERSIAN, _WIDE)
_MIXED_SIGN = re.compile(
    "|".join(f"[{one}][.,٫٬]?[{''.join(each for each in _SYSTEMS if each != one)}]" for one in _SYSTEMS)
)

_LIKE_FIGURE = {"O": "0", "o": "0", "l": "1", "I": "1", "S": "5", "B": "8", "Z": "2", "О": "0", "о": "0", "З": "3"}
_LIKE = "".join(_LIKE_FIGURE)
_NUMBER_BEGINS, _NUMBER_ENDS = r"(?<![\w.,/])(?<!\D-)", r"(?!\w)"
_CONFUSED = re.compile(
    "|".join(
        (
            rf"{_NUMBER_BEGINS}(?=\d*[{_LIKE}])\d(?:[{_LIKE}]{{0,2}}\d){{1,11}}{_NUMBER_ENDS}",
            rf"{_NUMBER_BEGINS}\d{{2,3}}[OО]{{1,2}}{_NUMBER_ENDS}",
            rf"{_NUMBER_BEGINS}\d{{1,3}}[OО]{{1,2}}(?=[.,]\d{{3}}(?!\w))",
            rf"{_NUMBER_BEGINS}(?:19|20)\d[lIo]{_NUMBER_ENDS}",
            rf"{_NUMBER_BEGINS}(?:l\d{{2,4}}|I\d{{3}}){_NUMBER_ENDS}",
            rf"{_NUMBER_BEGINS}\d{{1,3}}[OlI](?=/\d)",
            r"(?<=\d/)(?:[lI]\d{1,3}|\d{1,3}[OlI]|(?=\d+[OlI])\d[\dOlI]{1,4}\d)(?![\w-])",
        )
    )
)
_CONFUSED_SIGN = re.compile(rf"[0-9{_EAST}lIا](?:(?<=[0-9{_EAST}])(?:[{_LIKE}اه]|\.[.{_EAST}])|(?<=[lIا])[0-9{_EAST}])")

_ARABIC_CONFUSED = re.compile(rf"(?<![\w.])[{_EAST}اه]{{2,8}}(?!\w)")
_ARABIC_LETTER = re.compile(rf"(?<=[{_EAST}])[اه](?=[{_EAST}])|(?<=[{_EAST}])ا$|^ا(?=[{_EAST}])")
_POINTS = re.compile(
    rf"(?<![\w.])[{_EAST}]\.\.[{_EAST}](?![\w.])"
    rf"|(?<=عام |سنة )[١٢](?:\.[{_EAST}]{{2}}|[{_EAST}]\.[{_EAST}])(?![\w.])"
)
_ARABIC_FIGURES = {"ا": "١", "ه": "٥"}


def mixed_digits(text: str, _language: str) -> Iterator[Finding]:
    """Figures of two systems in one number: some of them were misread, or typed with the other keyboard.

    Restraint: a symbol in European figures inside a text in Arabic ones (A/71/160) is right; only within one number
    both cannot be. Proposed are the figures that the number, else the paragraph, mostly has.

    >>> [(f.text, [c.text for c in f.candidates]) for f in mixed_digits("عام ٢٠1٧، الوثيقة A/71/160", "ar")]
    [('٢٠1٧', ['٢٠١٧', '2017'])]
    """
    why = message("figures of two systems stand in one number")
    everywhere = Counter[str]()
    for match in _NUMBER.finditer(text):
        number = match.group()
        if not _OTHERS.search(number):
            continue
        systems = Counter(map(_zero, filter(str.isdecimal, number)))
        if len(systems) > 1:
            everywhere = everywhere or Counter(map(_zero, filter(str.isdecimal, text)))
            ranked = sorted(systems, key=lambda zero: (-systems[zero], -everywhere[zero], zero))
            candidates = tuple(_in_system(number, zero) for zero in ranked)
            yield finding("mixed-digits", text, *match.span(), candidates, why, score=0.95, certain=False)


def _zero(digit: str) -> str:
    """The zero of the system that a decimal figure belongs to."""
    return chr(ord(digit) - unicodedata.decimal(digit))


def _in_system(number: str, zero: str) -> str:
    return "".join(chr(ord(zero) + unicodedata.decimal(char)) if char.isdecimal() else char for char in number)


def letter_in_number(text: str, _language: str) -> Iterator[Finding]:
    """Letters in place of figures that look alike: O for 0, l or I for 1, S for 5; in Arabic ا for ١, ه for ٥.

    Restraint: a letter must stand between figures, or at the edge of a year; so 3D, 5G, 10B, 2015a, 1er, H5N1, L.43,
    100l and ١٤٤٥ه (Hijri) stay, and whatever is part of an address.

    >>> [(f.text, f.candidates[0].text) for f in letter_in_number("in 2O17 and l991, 5G, 10B, 2015a, 100l", "en")]
    [('2O17', '2017'), ('l991', '1991')]
    """
    why = message("a letter stands among figures, and looks like one of them")
    for match in _CONFUSED.finditer(text):
        word = match.group()
        if not in_address(text, *match.span()):
            number = "".join(_LIKE_FIGURE.get(char, char) for char in word)
            score = 0.5 if set(word) & set("SBZ") else 0.9
            yield finding("letter-in-number", text, *match.span(), (number,), why, score=score, certain=False)
    if _OTHERS.search(text):
        yield from _in_arabic_numbers(text)


def _in_arabic_numbers(text: str) -> Iterator[Finding]:
    why = message("a letter stands among figures, and looks like one of them")
    for match in _ARABIC_CONFUSED.finditer(text):
        word = match.group()
        number = _ARABIC_LETTER.sub(lambda letter: _ARABIC_FIGURES[letter.group()], word)
        if number != word and number.isdecimal():
            yield finding("letter-in-number", text, *match.span(), (number,), why, score=0.8, certain=False)
    point = message("a point stands among figures where the Arabic zero, which looks like it, is likelier")
    for match in _POINTS.finditer(text):
        number = match.group().replace(".", "٠")
        yield finding("letter-in-number", text, *match.span(), (number,), point, score=0.7, certain=False)


RULES = (
    Rule("mixed-digits", message("Figures of two systems"), _MIXED_SIGN, mixed_digits, certain=False),
    Rule("letter-in-number", message("Letter among figures"), _CONFUSED_SIGN, letter_in_number, certain=False),
)
