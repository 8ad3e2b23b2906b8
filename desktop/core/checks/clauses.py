"""A clause that recurs in the original, and is told in other words in one of its translations."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.core.checks.row import Discrepancy, Row, Text, Where
from desktop.core.checks.voices import place, spoken
from desktop.core.document import Candidate
from desktop.core.excerpt import excerpt
from desktop.core.messages import message
from desktop.core.text import Span

_CLAUSE = re.compile("[^,;:،؛，；、：]+")
_NUMBER, _SIGNS = re.compile(r"\d+(?:[.\s]\d+)*"), re.compile(r"[^\w#]+")
_HAN = re.compile("[\u3400-\u9fff]")
_TAGS = frozenset({"preambular", "operative", "point", "annex"})
_WORDS, _LEAST, _LEAST_HAN = 5, 3, 6
"""The least words of a clause of the original, and words or Han characters of its translation."""

_ROWS, _TIMES, _SHARE = 4, 3, 0.7
_SAID = 0.6
"""A translation that has so much of the usual words says them, in another order or form."""

_STEM = 5
_SHOWN = 60


class _Clause(NamedTuple):
    """A piece between commas and its like: where it stands, and its words in small letters with numbers as #."""

    start: int
    end: int
    form: str


class _Usage(NamedTuple):
    """How a clause is translated, how often so and in all, and a place where it is."""

    form: str
    times: int
    total: int
    example: Where


@dataclass(frozen=True, slots=True)
class ClauseHabits:
    """What each version has for clauses that stand in the original four times and more."""

    usages: Mapping[tuple[int, str], _Usage] = field(repr=False)


def survey_clauses(rows: Sequence[Row]) -> ClauseHabits:
    """Which clauses recur in the original, and how each version translates them nearly always.

    The first clause of a paragraph is left to its opening formula.
    """
    places: defaultdict[tuple[int, str], list[tuple[int, Text]]] = defaultdict(list)
    for row in rows:
        for original, version, text in _facing(row):
            for form in _recurring(original.text):
                places[version, form].append((version, text))
    found = ((key, _usage(facing)) for key, facing in places.items() if len(facing) >= _ROWS)
    return ClauseHabits({key: usage for key, usage in found if usage is not None})


def _facing(row: Row) -> Iterator[tuple[Text, int, Text]]:
    """The paragraphs that face one of the original one to one."""
    sides = {version: side.texts[0] for version, side in spoken(row).items() if len(side.texts) == 1}
    if 0 in sides and sides[0].tag in _TAGS:
        yield from ((sides[0], version, text) for version, text in sides.items() if version)


def _clauses(text: str) -> list[_Clause]:
    found = (_clause(match.group(), match.start()) for match in _CLAUSE.finditer(text))
    return [clause for clause in found if clause.form]


def _clause(piece: str, at: int) -> _Clause:
    """The piece without the blanks around it."""
    bare = piece.strip()
    start = at + len(piece) - len(piece.lstrip())
    return _Clause(start, start + len(bare), _form(bare))


def _form(text: str) -> str:
    return _SIGNS.sub(" ", _NUMBER.sub("#", text.lower())).strip()


def _recurring(text: str) -> list[str]:
    """The clauses but the first that are long enough to be a formula, each once."""
    forms = (clause.form for clause in _clauses(text)[1:])
    return list(dict.fromkeys(form for form in forms if _is_long(form, _WORDS)))


def _is_long(form: str, least: int) -> bool:
    han = len(_HAN.findall(form))
    return han >= _LEAST_HAN if han else form.count(" ") + 1 >= least


def _usage(facing: Sequence[tuple[int, Text]]) -> _Usage | None:
    """The clause that most of these translations have, if seven in ten and three at least have the same."""
    counts: Counter[str] = Counter()
    examples: dict[str, Where] = {}
    for version, text in facing:
        clauses = {clause.form: clause for clause in _clauses(text.text) if _is_long(clause.form, _LEAST)}
        counts.update(clauses.keys())
        for form, clause in clauses.items():
            examples.setdefault(form, place(version, text, clause.start, clause.end))
    form, times = max(counts.items(), key=lambda item: item[1], default=("", 0))
    if times < max(_TIMES, _SHARE * len(facing)) or times == len(facing):
        return None
    return _Usage(form, times, len(facing), examples[form])


def find_clauses(row: Row, habits: ClauseHabits) -> Iterator[Discrepancy]:
    """A translation without the words that nearly all others have for a clause of its original.

    Restraint: the clause stands in the original four times and more, word for word but for its numbers; its usual
    translation is one clause too, and this one has less than three fifths of its words (by their first five letters).
    The place is the clause in the same position, if both have as many; else the end of the paragraph.
    """
    for original, version, text in _facing(row) if habits.usages else ():
        whole = None
        for form in _recurring(original.text):
            usage = habits.usages.get((version, form))
            if usage is None:
                continue
            whole = _form(text.text) if whole is None else whole
            if usage.form not in whole and _said(usage.form, whole) < _SAID:
                yield _told(original, version, text, form, usage)


def _said(usual: str, whole: str) -> float:
    """How much of the usual words stand in the paragraph, from 0 to 1."""
    if _HAN.search(usual):
        signs = set(_HAN.findall(usual))
        return sum(sign in whole for sign in signs) / len(signs)
    stems = {word[:_STEM] for word in whole.split()}
    asked = [word[:_STEM] for word in usual.split() if len(word) > 2]
    return sum(stem in stems for stem in asked) / max(1, len(asked))


def _told(original: Text, version: int, text: Text, form: str, usage: _Usage) -> Discrepancy:
    source, ours = _clauses(original.text), _clauses(text.text)
    at = next(index for index, clause in enumerate(source) if clause.form == form)
    end = len(text.text)
    span = ours[at] if len(ours) == len(source) else _Clause(end, end, "")
    there = place(0, original, source[at].start, source[at].end)
    evidence = (
        message("“{0}” stands {1} times in the original", _short(there.text), usage.total),
        message("{0} times it is translated like this: {1}", usage.times, _short(usage.example.text)),
    )
    candidates = () if any(map(str.isdecimal, usage.example.text)) else (Candidate(usage.example.text, 0.4),)
    where = (place(version, text, span.start, span.end), there, usage.example)
    return Discrepancy("formula-differs", where, candidates, 0.4, evidence)


def _short(text: str) -> str:
    return excerpt(text, Span(0, 0), _SHOWN).text
