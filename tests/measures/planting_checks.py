"""Disagreements put into one of two texts that agree, one at a time, so that it is known where they are."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from desktop.core.alignment import align
from desktop.core.checks import Row, Side, TermList, Text, read_terms
from desktop.core.checks.rows import rows_of
from desktop.core.document import Anchor, Footnote, Reading
from desktop.core.text import Edit, Span, moved
from desktop.core.values.grammar import grammar

MOST = 3
"""Places in one translation where an error is planted, one at a time."""

TERMS = Path(__file__).with_name("terms.csv")

_L = r"[^\W\d_]"
_VALUES = frozenset({
    "number-differs", "number-missing", "number-added", "symbol-differs", "date-differs", "percent-differs",
    "amount-differs",
})  # fmt: skip
_TAGS = ("preambular", "operative", "point", "heading", "annex")
_PERCENT = r"\d[\d.,]*(?=\s?(?:[%٪]|por ciento|pour cent|процент|في المائة))|(?<=百分之)\d+"
_MONEY = (
    r"\d[\d.,\u00a0\u202f ]*\d(?=\s(?:de\s)?(?:dólares|dollars|долл|доллар|دولار)|美元|\s?[$€])"
    r"|(?<=[$€])\d[\d.,\u00a0\u202f ]*\d"
    r"|\d[\d.,]*(?=\s(?:millones|mil millones|millions?|milliards?|млн|млрд|миллион|миллиард|مليون|بليون|مليار)|[万亿])"
)
_NUMBER = r"(?<!\d)(?!(?<!.)\d+ ?[-–.] )\d+"
"""A number, but not the paragraph's own where it stands in the text, as in Arabic XML."""

_SENTENCE = r"[^.;。；؛]{40,}[.;؛](?:\s+|$)|[^。；]{12,}[。；]"


@dataclass(frozen=True, slots=True)
class Planted:
    """A row of a document with an error in its second side; `clean` is what that side was."""

    at: int
    row: Row
    clean: Text


Change = Callable[[Text, Text, str, random.Random], Text | None]
"""What a translated paragraph becomes, which faces an original and is of a language; None where nothing can be done."""

Make = Callable[[re.Match[str], str, random.Random], str | None]
"""What is put in the place of a match, of a language; None where nothing can be."""


class Error(NamedTuple):
    """How an error is made, and the kinds of disagreement that tell of it."""

    change: Change
    kinds: frozenset[str]


def _at_a_place(where: str | Mapping[str, str], make: Make) -> Change:
    def change(text: Text, _original: Text, language: str, chance: random.Random) -> Text | None:
        pattern = where if isinstance(where, str) else where.get(language, "(?!)")
        found = list(re.finditer(pattern, text.text))
        for match in chance.sample(found, min(len(found), 5)):
            made = make(match, language, chance)
            if made is not None and made != match.group():
                return edited(text, Edit(match.start(), match.group(), made))
        return None

    return change


def edited(text: Text, edit: Edit) -> Text:
    """The paragraph with the edit made, its marks and the marks of its notes where they then lie."""
    marks = ((mark, moved(Span(mark.start, mark.end), edit)) for mark in text.marks)
    notes = (replace(note, offset=moved(Span(note.offset, note.offset), edit).start) for note in text.notes)
    return replace(
        text,
        text=text.text[: edit.start] + edit.after + text.text[edit.end :],
        marks=tuple(replace(mark, start=span.start, end=span.end) for mark, span in marks if len(span)),
        notes=tuple(notes),
    )


# What is put there ----------------------------------------------------------------------------------------------------


def _other_digit(found: re.Match[str], _language: str, chance: random.Random) -> str:
    """The number with another digit in one place; the first does not become a nought."""
    number = found.group()
    at = chance.choice([place for place, char in enumerate(number) if char.isdecimal()])
    zero = ord(number[at]) - int(number[at])
    others = [chr(zero + each) for each in range(at == 0, 10) if chr(zero + each) != number[at]]
    return number[:at] + chance.choice(others) + number[at + 1 :]


def _reversed(found: re.Match[str], _language: str, _chance: random.Random) -> str:
    return found.group()[::-1]


def _inverted(found: re.Match[str], _language: str, _chance: random.Random) -> str:
    return f"{found[2]}/{found[1]}"


def _gone(_found: re.Match[str], _language: str, _chance: random.Random) -> str:
    return ""


def _other_month(found: re.Match[str], language: str, chance: random.Random) -> str | None:
    """Another month: in Arabic as often one of the two names as both."""
    month = chance.randrange(12)
    if language == "zh":
        return str(month + 1)
    halves = found.group().split("/")
    put = halves if len(halves) == 1 or chance.random() < 0.5 else halves[1:]
    others = [other for half in put if (other := _in_form_of(half, month, language))]
    return "/".join([*halves[: len(halves) - len(put)], *others]) if len(others) == len(put) else None


def _in_form_of(name: str, month: int, language: str) -> str | None:
    forms = grammar(language).forms
    place = next((each.index(name.lower()) for each in forms if name.lower() in each), 0)
    return forms[month][place] if place < len(forms[month]) else None


def _months() -> Mapping[str, str]:
    """What finds the names of months, by language."""
    patterns = {"zh": r"(?<!\d)\d{1,2}(?=月)"}
    for language in ("ar", "es", "fr", "ru"):
        one = "|".join(sorted((re.escape(each) for forms in grammar(language).forms for each in forms), key=len)[::-1])
        patterns[language] = rf"(?i)(?<!\w)(?:{one})(?:/(?:{one}))?(?!\w)"
    return patterns


# What is more than a place in a text ----------------------------------------------------------------------------------


def _without_note(text: Text, _original: Text, _language: str, chance: random.Random) -> Text | None:
    if not text.notes:
        return None
    lost = chance.choice(text.notes)
    return replace(text, notes=tuple(note for note in text.notes if note is not lost))


def _otherwise_tagged(text: Text, _original: Text, _language: str, chance: random.Random) -> Text | None:
    if text.tag not in _TAGS:
        return None
    return replace(text, tag=chance.choice([tag for tag in _TAGS if tag != text.tag]))


def _name_misspelt(text: Text, original: Text, _language: str, chance: random.Random) -> Text | None:
    """A word with a capital that both have, inside a sentence, with a letter lost or two of them exchanged."""
    there = set(re.findall(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*", original.text))
    found = [
        match
        for match in re.finditer(r"(?<=[^\W\d_.] )[A-Z][A-Za-zÀ-ÿ]{4,}|(?<![A-Za-z])[A-Z][A-Za-z]{4,}", text.text)
        if match.group() in there and match.start() and not match.group().isupper()
    ]
    if not found:
        return None
    match = chance.choice(found)
    return edited(text, Edit(match.start(), match.group(), _misspelt(match.group(), chance)))


def _misspelt(word: str, chance: random.Random) -> str:
    at = chance.choice([place for place in range(1, len(word) - 1) if word[place] != word[place + 1]])
    exchanged = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return chance.choice((exchanged, word[:at] + word[at + 1 :]))


def _otherwise_numbered(text: Text, _original: Text, language: str, chance: random.Random) -> Text | None:
    found = re.search(r"\d+", text.number)
    if found is None:
        return None
    number = text.number[: found.start()] + _other_digit(found, language, chance) + text.number[found.end() :]
    return replace(text, number=number)


def _without_sentence(text: Text, original: Text, language: str, chance: random.Random) -> Text | None:
    if len(re.findall(_SENTENCE, text.text)) < 2:
        return None
    return _at_a_place(_SENTENCE, _gone)(text, original, language, chance)


@lru_cache(maxsize=1)
def terms() -> TermList:
    """A small list of terms of our own."""
    return read_terms(TERMS.read_bytes(), TERMS.name)


def _other_term(text: Text, original: Text, language: str, chance: random.Random) -> Text | None:
    """A term of the list as another one of it, where both have it once."""
    for entry in chance.sample(terms().entries, len(terms().entries)):
        found = list(re.finditer(term_in(entry[language].term, language), text.text))
        if len(found) == len(re.findall(term_in(entry["en"].term, "en"), original.text)) == 1:
            other = chance.choice([each for each in terms().entries if each is not entry])
            return edited(text, Edit(found[0].start(), found[0].group(), other[language].term))
    return None


def term_in(shown: str, language: str) -> str:
    """What finds a term, in Russian with other endings."""
    words = re.findall(r"[\w’-]+", shown)
    if language == "ru":
        return "(?i)" + r"\s".join(rf"\b{word[: max(3, len(word) - 3)]}{_L}{{0,5}}" for word in words)
    return rf"(?i){re.escape(shown)}" if language == "zh" else rf"(?i)(?<!\w){re.escape(shown)}(?!\w)"


ERRORS: Mapping[str, Error] = {
    "digit changed": Error(_at_a_place(_NUMBER, _other_digit), _VALUES),
    "digits reversed": Error(_at_a_place(_NUMBER, _reversed), _VALUES),
    "symbol inverted": Error(
        _at_a_place(r"(?<![\w/.-])(\d{1,4})/(\d{1,4})(?![\w/])", _inverted),
        frozenset({"symbol-inverted", "symbol-differs"}),
    ),
    "month swapped": Error(_at_a_place(_months(), _other_month), frozenset({"date-differs", "month-halves"})),
    "footnote mark dropped": Error(_without_note, frozenset({"note-missing"})),
    "percentage changed": Error(_at_a_place(_PERCENT, _other_digit), _VALUES),
    "amount changed": Error(_at_a_place(_MONEY, _other_digit), _VALUES),
    "paragraph number changed": Error(_otherwise_numbered, frozenset({"numbering-differs", "number-skipped"})),
    "tag changed": Error(_otherwise_tagged, frozenset({"tag-differs"})),
    "name misspelt": Error(_name_misspelt, frozenset({"name-differs"})),
    "sentence dropped": Error(_without_sentence, frozenset({"sentence-missing"})),
    "quotation mark dropped": Error(_at_a_place("[“”«»„《》「」]", _gone), frozenset({"quotes-differ"})),
    "term replaced": Error(_other_term, frozenset({"term-differs"})),
}
PARAGRAPH = "operative paragraph missing"
"""The error that is made before the texts are aligned."""


def plant(error: str, rows: Sequence[Row], told: Mapping[int, frozenset[str]], chance: random.Random) -> list[Planted]:
    """An error in a few rows of two sides, each by itself; `told` are the kinds that rows tell of as they are.

    Where a row tells of such a thing already nothing is planted.
    """
    made: list[Planted] = []
    for at in chance.sample(range(len(rows)), len(rows)):
        planted = None if told.get(at, frozenset()) & ERRORS[error].kinds else _in_row(error, rows[at], at, chance)
        if planted:
            made.append(planted)
        if len(made) == MOST:
            break
    return made


def _in_row(error: str, row: Row, at: int, chance: random.Random) -> Planted | None:
    original, side = row.sides
    if len(original.texts) != 1 or len(side.texts) != 1:
        return None
    clean = side.texts[0]
    changed = ERRORS[error].change(clean, original.texts[0], side.language, chance)
    return Planted(at, replace(row, sides=(original, Side(side.language, (changed,)))), clean) if changed else None


def without_paragraphs(readings: Sequence[Reading], chance: random.Random) -> Iterator[tuple[int, tuple[Row, ...]]]:
    """A few times which operative paragraph the translation lost, and the rows as the aligner then makes them."""
    original, translation = readings
    operative = [at for at, each in enumerate(translation.paragraphs) if each.tag == "operative"]
    for lost in chance.sample(operative, min(MOST, len(operative))):
        cut = _without(translation, lost)
        links = align([original.paragraphs, cut.paragraphs], [original.language, cut.language])
        yield lost, rows_of([original, cut], links)


def _without(reading: Reading, lost: int) -> Reading:
    paragraphs = (*reading.paragraphs[:lost], *reading.paragraphs[lost + 1 :])
    return replace(reading, paragraphs=paragraphs, footnotes=tuple(_moved(each, lost) for each in reading.footnotes))


def _moved(note: Footnote, lost: int) -> Footnote:
    kept = (anchor for anchor in note.anchors if anchor.paragraph != lost)
    return replace(note, anchors=tuple(Anchor(each.paragraph - (each.paragraph > lost), each.offset) for each in kept))
