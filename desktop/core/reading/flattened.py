"""Paragraphs that an extraction ran together into one line come apart again."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from desktop.core.languages import Language
from desktop.core.reading.drafts import Aside, Draft
from desktop.core.reading.lines import Line

_SHORTEST = 300
_CITE = r"(?:[⁰¹²³⁴-⁹]{1,3}|\^?\(\d{0,3}\)|<sup>[^<>]{1,8}</sup>|\^\{\d{1,3}\})?"
_NUMBER = re.compile(
    rf"(?P<sign>[;؛；,،，]){_CITE}[\"”»“]?\s*(?P<number>(?P<value>\d{{1,3}})\s?(?:[-–—]|[.．](?!\d))\s?)(?=\D)"
)
_TITLE = re.compile(r"(?:(?<=\s)|^)\d{1,3}/\d{1,4}\s?(?:[-–—.]\s|\s)")
_BRACKETED = re.compile(r"\s[\[\]][^\[\]]{8,200}[\[\]](?=\s|$)")
_GLUED_DATE = re.compile(r"\d{1,2} [A-Za-z]{3,9} \d{4}(?=[^\W\d_A-Za-z])")
_STOP = re.compile(r"[.。][\"”»“]?\s+")


def split_flattened(items: list[Draft | Aside], known: Language) -> list[Draft | Aside]:
    """Drafts that evidently hold a resolution's paragraphs run together are split; all others stay as they are.

    Evident means: two or more numbers that count on after a semicolon, or the enacting formula with several
    preambular openings after it. A paragraph that only holds an opening word inside is left alone.
    """
    result: list[Draft | Aside] = []
    for item in items:
        result += _split(item, known) if isinstance(item, Draft) and not item.note else [item]
    return result


def _split(draft: Draft, known: Language) -> list[Draft | Aside]:
    line = draft.first
    if len(draft.groups) > 1 or len(draft.groups[0]) > 1 or len(line.text) != line.end - line.start:
        return [draft]
    glued = _GLUED_DATE.match(line.text)
    starts = [0, glued.end()] if glued else _starts(line.text, known) if len(line.text) >= _SHORTEST else []
    if len(starts) < 2:
        return [draft]
    parts = [line.part(start, end, blank=1) for start, end in pairwise([*starts, len(line.text)])]
    return [Draft([[part]], None, part.blank, parted=True) for part in parts if _has_ink(part)]


def _has_ink(line: Line) -> bool:
    return line.end > line.start


def _starts(text: str, known: Language) -> list[int]:
    numbers = _numbers(text)
    head_end = numbers[0] if numbers else len(text)
    enacting = _enacting(known).search(text, 0, head_end)
    openings = _openings(known)
    preamble = [match.end() for match in openings.finditer(text, enacting.end(), head_end)] if enacting else []
    if len(numbers) < 2 and len(preamble) < 3:
        return [0]
    starts = {0, *numbers, *preamble}
    if enacting:
        starts |= {enacting.start(), enacting.end()} | _front(text, enacting.start())
    elif numbers:
        starts |= {match.end() for match in openings.finditer(text, 0, head_end)}
    if numbers:
        starts |= _closing(text, numbers[-1], known)
    return sorted(starts)


def _numbers(text: str) -> list[int]:
    """Where numbers stand that count on by one, each after a semicolon (the first may follow a comma)."""
    found: list[int] = []
    expected = 0
    for match in _NUMBER.finditer(text):
        value = int(match["value"])
        first = not found and (value == 1 or match["sign"] not in ",،，")
        if first or (found and value == expected and match["sign"] not in ",،，"):
            found.append(match.start("number"))
            expected = value + 1
    return found


@lru_cache(maxsize=16)
def _enacting(known: Language) -> re.Pattern[str]:
    cues = "|".join(re.escape(cue) for cue in known.cues.get("enacting", ("\0",)))
    return re.compile(rf"(?:{cues})\s?[{re.escape(known.comma)}]")


@lru_cache(maxsize=16)
def _openings(known: Language) -> re.Pattern[str]:
    words = [re.escape(cue) for cue in sorted(known.cues.get("preambular", ("\0",)), key=len, reverse=True)]
    words += [rf"[A-ZÀ-Ý]\w+{re.escape(end)}" for end in known.cues.get("preambular_endings", ())]
    edge = "" if known.script == "Han" else r"\b"
    gap = r"\s*" if known.script == "Han" else r"\s+"
    return re.compile(rf"[{re.escape(known.comma)}]{_CITE}{gap}(?=(?:{'|'.join(words)}){edge})")


def _front(text: str, end: int) -> set[int]:
    titles = [match.start() for match in _TITLE.finditer(text, 0, end)]
    brackets = {match.start() for match in _BRACKETED.finditer(text, 0, titles[0] if titles else end)}
    return brackets | set(titles[:1])


def _closing(text: str, start: int, known: Language) -> set[int]:
    cues = known.cues.get("closing", ())
    stops = [match.end() for match in _STOP.finditer(text, start)]
    return {stop for stop in stops[-3:] if len(text) - stop < 150 and any(cue in text[stop:] for cue in cues)}
