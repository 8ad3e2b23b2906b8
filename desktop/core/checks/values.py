"""Symbols, dates and numbers that differ between versions: each thing told once, in the version that stands alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from desktop.core.checks import inverted
from desktop.core.checks.compare import Differing, Missed, differing, voices
from desktop.core.checks.matching import Changed, changes
from desktop.core.checks.months import halves
from desktop.core.checks.relations import RELATIONS, of_dates, of_numbers
from desktop.core.checks.row import Discrepancy, Row, Where
from desktop.core.checks.said import NUMBERS, Said
from desktop.core.checks.survey import Survey
from desktop.core.checks.voices import Dissent, has, witnesses
from desktop.core.checks.writing import full_date, in_figures_of, written
from desktop.core.document import Candidate
from desktop.core.messages import Message, message
from desktop.core.values.dates import date_of

TITLES: Mapping[str, Message] = {
    "number-differs": message("Number differs"),
    "number-missing": message("Number missing"),
    "number-added": message("Number that no other version has"),
    "symbol-differs": message("Symbol differs"),
    "symbol-inverted": message("Symbol the other way round"),
    "symbols-joined": message("Symbols joined or split"),
    "date-differs": message("Date differs"),
    "percent-differs": message("Percentage differs"),
    "amount-differs": message("Amount differs"),
}

_KINDS = {"date": "date-differs", "percent": "percent-differs", "amount": "amount-differs"}
_NEAR, _FAR, _ALONE = 0.95, 0.6, 0.7
_FIGURES = re.compile(r"\d+")

_SMALL = 0.4
"""How sure it is that a number below ten is missing: many languages say it by the form of a word."""


def find(row: Row, survey: Survey = Survey()) -> Iterator[Discrepancy]:  # noqa: B008 - a frozen value
    """What the sides that are not empty say differently.

    With two versions the translation is the one to look at; with more, each that says something else than most.
    """
    heard = voices(row)
    yield from inverted.find(row, survey.orders, heard)
    for each in differing(heard):
        for changed in _each_once([*changes(each)], each.voice.language):
            yield _told(row, each, changed, survey)


def _each_once(changed: Sequence[Changed], language: str) -> Iterator[Changed]:
    """The changes without what another check or another change tells already.

    That is a month whose two names do not agree, and a day whose month and year stand behind another day.
    """
    told: set[tuple[str, ...]] = set()
    for each in sorted(changed, key=lambda each: not _is_whole(each)):
        if each.missed and each.added and each.added[0].value.kind == each.missed[0].said.value.kind == "date":
            parts = of_dates(each.missed[0].said.value.key, each.added[0].value.key)
            if _halves_differ(each, parts, language) or (parts in told and not _is_whole(each) and "day" not in parts):
                continue
            told.add(parts)
        yield each


def _is_whole(changed: Changed) -> bool:
    """Whether a date is more than a day that shares its month with another."""
    return not changed.added or not changed.added[0].value.text.removesuffix("日").isdecimal()


def _halves_differ(changed: Changed, parts: Sequence[str], language: str) -> bool:
    """Whether the month has two names that do not agree, one of which is the month that is meant."""
    if language != "ar" or parts != ("month",):
        return False
    return int(date_of(changed.missed[0].said.value.key).month) in halves(changed.added[0].value.text)


def _told(row: Row, differs: Differing, changed: Changed, survey: Survey) -> Discrepancy:
    if changed.joined:
        return _joined(row, differs, changed)
    if not changed.added:
        return _missing(row, differs, changed.missed[0])
    if not changed.missed:
        return _added(differs, changed.added[0])
    return _changed(row, differs, changed.missed[0], changed.added[0], survey)


def _kind(meant: Said, found: Said) -> str:
    """The kind of a discrepancy between two values."""
    kinds = (meant.value.kind, found.value.kind)
    return next(
        (_KINDS[kind] for kind in ("date", "percent", "amount") if kind in kinds), _plain_kind(meant, "differs")
    )


def _plain_kind(said: Said, what: str) -> str:
    kind = said.value.kind
    return _KINDS.get(kind) or (f"number-{what}" if kind in NUMBERS else "symbol-differs")


def _changed(row: Row, differs: Differing, missed: Missed, found: Said, survey: Survey) -> Discrepancy:
    """One value in the place of another."""
    meant = missed.said
    relations = _relations(meant, found)
    score = _NEAR if relations else _FAR
    text = written(meant.value, found.value, differs.voice.language, inverted=found.version in survey.orders.inverted)
    dissent = Dissent(found.version, tuple(said.version for said in missed.others))
    evidence = (*witnesses(row, dissent, *_shown(meant, found, row)), *(RELATIONS[name] for name in relations))
    candidates = (Candidate(text, score),) if text and text != found.value.text else ()
    where = (found.where, *(said.where for said in missed.others))
    return Discrepancy(_kind(meant, found), where, candidates, score, evidence)


def _shown(meant: Said, found: Said, row: Row) -> tuple[str, str]:
    """The two values as they stand; dates in full where one shares with another date what makes the difference."""
    texts = (meant.value.text, found.value.text)
    if meant.value.kind != "date" or found.value.kind != "date" or not any(text.isdecimal() for text in texts):
        return texts
    return tuple(full_date(said.value.key, row.sides[said.version].language) for said in (meant, found))  # type: ignore[return-value]


def _relations(meant: Said, found: Said) -> tuple[str, ...]:
    """How one value goes back to the other, as names in RELATIONS."""
    one, other = meant.value, found.value
    if one.kind == other.kind == "date":
        parts = of_dates(one.key, other.key)
        pairs = zip(date_of(one.key), date_of(other.key), strict=True)
        how = (of_numbers(ours, theirs) for ours, theirs in pairs if ours and theirs and len(ours) > 1)
        return parts + tuple(name for name in how if name in ("reversed", "transposed"))[:1]
    if one.kind in NUMBERS and other.kind in NUMBERS:
        return tuple(filter(None, (of_numbers(one.key, other.key),)))
    if one.kind == "date" and other.kind in NUMBERS:
        return ("year",) if len(other.key) == 4 else ("day",)
    return _of_symbols(one.key, other.key)


def _of_symbols(meant: str, found: str) -> tuple[str, ...]:
    """How the figures of a symbol go back to those of another that is formed alike."""
    ours, theirs = _FIGURES.findall(meant), _FIGURES.findall(found)
    if len(ours) != len(theirs):
        return ()
    return tuple(dict.fromkeys(filter(None, map(of_numbers, ours, theirs))))


def _missing(row: Row, differs: Differing, missed: Missed) -> Discrepancy:
    """A value that the version does not have: at the end of the paragraph or note that should have it."""
    said, version = missed.said, differs.voice.version
    number = said.value.kind in NUMBERS
    score = _SMALL if number and len(said.value.key) == 1 else _ALONE
    dissent = Dissent(version, tuple(other.version for other in missed.others))
    evidence = witnesses(row, dissent, said.value.text, "")[:1]
    where = (_end(row, said, version), *(other.where for other in missed.others))
    return Discrepancy(_plain_kind(said, "missing"), where, (), score, evidence)


def _end(row: Row, said: Said, version: int) -> Where:
    """The end of the paragraph, or of the note that answers to the one that a value stands in."""
    theirs = [note for text in row.sides[said.version].texts for note in text.notes]
    ours = [note for text in row.sides[version].texts for note in text.notes]
    place = next((at for at, note in enumerate(theirs) if note is said.text), -1)
    text = ours[place] if 0 <= place < len(ours) == len(theirs) else row.sides[version].texts[-1]
    return Where(version, text.key, len(text.text), len(text.text), "")


def _added(differs: Differing, said: Said) -> Discrepancy:
    """A value that no other version has."""
    score = _SMALL if said.value.kind in NUMBERS and len(said.value.key) == 1 else _FAR
    evidence = (has(differs.voice.language, said.value.text), message("No other version has it"))
    return Discrepancy(_plain_kind(said, "added"), (said.where,), (), score, evidence)


def _joined(row: Row, differs: Differing, changed: Changed) -> Discrepancy:
    """Several symbols as one, or one as several."""
    found, version = changed.added[0], differs.voice.version
    others = tuple(dict.fromkeys(said.version for missed in changed.missed for said in missed.others))
    meant = ", ".join(in_figures_of(missed.said.value.text, found.value.text) for missed in changed.missed)
    evidence = witnesses(row, Dissent(version, others), meant, found.value.text)
    places = (found.where, *(said.where for missed in changed.missed for said in missed.others))
    return Discrepancy("symbols-joined", places, (Candidate(meant, _NEAR),), _NEAR, evidence)
