"""The paragraphs' own numbers and letters: those that differ between versions, and those that a version skips."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.core.checks.row import Discrepancy, Row, Side, Text
from desktop.core.checks.voices import dissents, place, spoken, witnesses
from desktop.core.messages import Message, message
from desktop.core.text import ascii_digits

TITLES: Mapping[str, Message] = {
    "numbering-differs": message("Paragraph number differs"),
    "number-skipped": message("Paragraph number skipped"),
}

_FIRST = re.compile(r"(?P<digits>\d+)|(?P<word>[^\W\d_]+)")
_ORDERS = (
    "abcdefghijklmnopqrstuvwxyz",
    "abcdefghijklmnñopqrstuvwxyz",
    "абвгдежзиклмнопрстуфхцчшщэюя",
    "абвгдежзийклмнопрстуфхцчшщэюя",
    "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
    "甲乙丙丁戊己庚辛壬癸",
)
_ALIKE = str.maketrans({"ا": "أ", "إ": "أ", "ة": "ه"})
_BARE = str.maketrans("أإ-", "اا ", ".()،")
_ARABIC_FRAME = re.compile("^و?(?:ال)?(?=..)|ا$")
_LOOKS = dict(zip("асеорх", "aceopx", strict=True))
"""Cyrillic letters that stand for the Latin ones Russian counts by."""

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_ROMAN_NUMERAL = re.compile(r"c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_HAN = {sign: place for place, sign in enumerate("一二三四五六七八九十", 1)}
_HAN_NUMBER = re.compile("(?:(?P<tens>[二三四五六七八九])?(?P<ten>十))?(?P<ones>[一二三四五六七八九])?")
_ORDINALS = ("اول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر")
_TENS = ("عشر", "عشرين", "ثلاثين", "اربعين", "خمسين")
_ARABIC_WORDS = {
    **{word: place for place, word in enumerate(_ORDINALS, 1)},
    **{word: 10 * place for place, word in enumerate(_TENS, 1)},
    "حادي": 1,
}
_SIGNS = re.compile("[\u0640\u064b-\u065f\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]+")
_LEAST = 0.8
"""The least share of numbers that agree if two versions number alike."""

_FAR = 3
"""A number that is further ahead than this begins a count of its own."""


def readings(number: str) -> frozenset[int]:
    """The places in a count that a paragraph's number may stand for; none for what is no number.

    >>> [sorted(readings(each)) for each in ("12.", "١٢ -", "第12段", "(ج)", "в)", "(i)", "(三)", "—")]
    [[12], [12], [12], [3], [3], [1, 9], [3], []]
    """
    plain = unicodedata.normalize("NFKC", _SIGNS.sub("", number))  # a copy to compare by: ㈠ is (一), ① is 1
    found = _FIRST.search(ascii_digits(plain).lower().replace("第", " "))
    if found is None:
        return frozenset()
    if found["digits"]:
        return frozenset({int(found["digits"][:9])})
    return frozenset((*_of_word(found["word"]), *_of_arabic(plain)))


def _of_word(word: str) -> Iterator[int]:
    """The places a letter, a Roman numeral, a Chinese number or an Arabic ordinal may stand for."""
    letter = word.translate(_ALIKE)
    for each in {letter, _LOOKS.get(letter, letter)}:
        yield from (order.index(each) + 1 for order in _ORDERS if len(each) == 1 and each in order)
    if _ROMAN_NUMERAL.fullmatch(word):
        values = [_ROMAN[sign] for sign in word]
        yield sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))
    han = _HAN_NUMBER.fullmatch(word)
    if han:
        yield 10 * _HAN.get(han["tens"] or "一", 1) * bool(han["ten"]) + _HAN.get(han["ones"] or "", 0)


def _of_arabic(number: str) -> Iterator[int]:
    """The place that Arabic ordinals name: ثانيا, حادي عشر, خامسا وعشرين."""
    plain = number.translate(_BARE).replace("ون", "ين")
    stems = (_ARABIC_FRAME.sub("", word) for word in plain.split())
    places = [_ARABIC_WORDS[stem] for stem in stems if stem in _ARABIC_WORDS]
    if places:
        yield sum(places)


@dataclass(frozen=True, slots=True)
class NumberHabits:
    """The versions that number as the original does, and of those the ones that number all that it numbers."""

    alike: frozenset[int] = frozenset()
    complete: frozenset[int] = frozenset()


def survey_numbering(rows: Sequence[Row]) -> NumberHabits:
    """Which versions' numbers can be held against the original's."""
    agreeing: Counter[int] = Counter()
    differing: Counter[int] = Counter()
    alone: Counter[int] = Counter()
    for row in rows:
        sides = spoken(row)
        wanted = _own(sides[0]) if 0 in sides else frozenset()
        for version, side in sides.items():
            own = _own(side)
            count = alone if bool(own) != bool(wanted) else agreeing if own & wanted else differing
            count[version] += bool(own or wanted)
    versions = range(max((len(row.sides) for row in rows), default=0))
    alike = frozenset(each for each in versions if _mostly(agreeing[each], differing[each]))
    return NumberHabits(alike, frozenset(each for each in alike if alone[each] * 10 <= max(10, agreeing[each])))


def _mostly(times: int, failed: int) -> bool:
    """Whether it holds by and large; of few one may fail."""
    return failed <= 1 or times >= _LEAST * (times + failed)


def _own(side: Side) -> frozenset[int]:
    return readings(side.texts[0].number)


def find_numbering(row: Row, habits: NumberHabits) -> Iterator[Discrepancy]:
    """A paragraph whose number is not the others'.

    Restraint: a Roman numeral, a letter and a figure for the same place are equal, as (i), i) and (١) are; versions
    that number otherwise throughout, or leave numbers out, are not compared.
    """
    sides = spoken(row)
    said = {version: _own(side) for version, side in sides.items() if version in habits.alike}
    if not all(said.values()):
        said = {version: own for version, own in said.items() if version in habits.complete or own}
    for dissent in dissents(said, _same):
        text = sides[dissent.version].texts[0]
        theirs = sides[dissent.others[0]].texts[0].number
        where = (place(dissent.version, text), *(place(each, sides[each].texts[0]) for each in dissent.others))
        evidence = witnesses(row, dissent, theirs or "—", text.number or "—")
        yield Discrepancy("numbering-differs", where, (), 0.85, evidence)


def _same(one: frozenset[int], other: frozenset[int]) -> bool:
    return bool(one & other) or not (one or other)


# Within one version ----------------------------------------------------------------------------------------------


def find_skipped(rows: Sequence[Row], habits: NumberHabits) -> Iterator[tuple[int, Discrepancy]]:
    """Numbers that a version skips or gives twice, each with the index of its row.

    Restraint: what all versions skip is the document's own way, a count that begins again or far ahead is another
    count, paragraphs without number are passed over, and where `find_numbering` tells of a number nothing is said of
    the next.
    """
    told = {index for index, row in enumerate(rows) if any(True for _ in find_numbering(row, habits))}
    found = {version: list(_skipped(rows, version)) for version in habits.complete if _numbers(rows, version)}
    skipped = {version: {skip.row for skip in skips} for version, skips in found.items()}
    for version, skips in found.items():
        others = [each for each in found if each != version]
        for skip in skips:
            if not others or all(skip.row in skipped[each] for each in others):
                continue
            if told.isdisjoint(range(skip.before + 1, skip.row + 1)):
                evidence = (message("{0} stands behind {1}", skip.text.number, skip.number),)
                yield skip.row, Discrepancy("number-skipped", (place(version, skip.text),), (), 0.6, evidence)


class _Skip(NamedTuple):
    """A paragraph, with its row, that does not go on where its count stood: in row `before`, at `number`."""

    row: int
    text: Text
    before: int
    number: str


class _Count(NamedTuple):
    """Where a count stands: its place, and the row and number that it was taken from."""

    at: int
    row: int
    number: str


def _numbers(rows: Sequence[Row], version: int) -> list[tuple[int, Text, frozenset[int]]]:
    """The numbered paragraphs of a version, with their rows and what their numbers may stand for."""
    texts = ((index, text) for index, row in enumerate(rows) for text in row.sides[version].texts)
    return [(index, text, places) for index, text in texts if (places := readings(text.number))]


def _skipped(rows: Sequence[Row], version: int) -> Iterator[_Skip]:
    """The paragraphs that do not go on where their count stood."""
    counts: list[_Count] = []
    for index, text, places in _numbers(rows, version):
        level = next((at for at in range(len(counts) - 1, -1, -1) if counts[at].at + 1 in places), -1)
        if level >= 0:
            counts[level:] = [_Count(counts[level].at + 1, index, text.number)]
        elif 1 in places:
            _begin(counts, _Count(1, index, text.number))
        else:
            last = _left(counts, places)
            if last is not None:
                yield _Skip(index, text, last.row, last.number)
            counts[:] = [_Count(min(places), index, text.number)]


def _begin(counts: list[_Count], first: _Count) -> None:
    """A count begins inside the one before, or anew where one of its kind stands."""
    kind = _is_figure(first.number)
    level = next((at for at, count in enumerate(counts) if _is_figure(count.number) == kind), len(counts))
    counts[level:] = [first]


def _left(counts: list[_Count], places: frozenset[int]) -> _Count | None:
    """The count that the number is a little behind the end of, if there is one of its kind."""
    near = (count for count in reversed(counts) if any(0 <= place - count.at <= _FAR for place in places))
    return next(near, None)


def _is_figure(number: str) -> bool:
    return bool(re.search(r"\d", number))
