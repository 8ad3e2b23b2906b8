"""Footnotes that one version cites in a passage and another does not, or cites by another label."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.core.checks.row import Discrepancy, Row, Side, Text, Where
from desktop.core.checks.voices import NONE, Dissent, dissents, place, spoken, witnesses
from desktop.core.excerpt import excerpt
from desktop.core.messages import Message, message
from desktop.core.text import Span, ascii_digits, is_blank

TITLES: Mapping[str, Message] = {
    "note-missing": message("Footnote missing"),
    "note-added": message("Footnote added"),
    "note-label": message("Footnote label differs"),
}

_FRONT = frozenset({"masthead", "title"})
_SHOWN = 60
_OUT_OF_STEP = 4
"""So many rows with other labels, and more than a third of all, and the versions number their notes differently."""


@dataclass(frozen=True, slots=True)
class NoteHabits:
    """The versions whose labels agree, by and large, with the original's."""

    in_step: frozenset[int] = frozenset()


class _Cited(NamedTuple):
    """A note with the paragraph that cites it."""

    paragraph: Text
    note: Text


def survey_notes(rows: Sequence[Row]) -> NoteHabits:
    """What holds of the document's footnotes."""
    together: Counter[int] = Counter()
    apart: Counter[int] = Counter()
    for row in rows:
        labels = {version: _labels(side) for version, side in spoken(row).items()}
        wanted = labels.get(0)
        for version, found in labels.items():
            if version and wanted and len(found) == len(wanted):
                (together if sorted(found) == sorted(wanted) else apart)[version] += 1
    versions = range(1, max((len(row.sides) for row in rows), default=0))
    return NoteHabits(frozenset({0, *(each for each in versions if _in_step(together[each], apart[each]))}))


def _in_step(together: int, apart: int) -> bool:
    return apart < _OUT_OF_STEP or apart * 2 < together


def find_notes(row: Row, habits: NoteHabits) -> Iterator[Discrepancy]:
    """Footnotes missing, added, or under another label.

    Restraint: order in the paragraph is free, for languages place the same words elsewhere; star notes of the masthead
    and the title belong to one version (reissued for technical reasons). Labels are compared only where the two
    versions number alike, so that one note dropped does not put all that follow in doubt. A note whose text is blank is
    missing if another version has it.
    """
    cited = {version: _cited(side) for version, side in spoken(row).items()}
    counts = {version: len(notes) for version, notes in cited.items()}
    for dissent in dissents(counts):
        yield from _uneven(row, dissent, cited, habits)
    if len(set(counts.values())) == 1:
        yield from _labelled(row, cited, habits)
        yield from _empty(row, cited)


def _cited(side: Side) -> list[_Cited]:
    return [
        _Cited(text, note) for text in side.texts for note in text.notes if text.tag not in _FRONT or _is_number(note)
    ]


def _is_number(note: Text) -> bool:
    return note.label.isdecimal()


def _label(note: Text) -> str:
    return ascii_digits(note.label)


def _labels(side: Side) -> list[str]:
    return [_label(each.note) for each in _cited(side)]


def _uneven(row: Row, dissent: Dissent, cited: Mapping[int, list[_Cited]], habits: NoteHabits) -> Iterator[Discrepancy]:
    """The notes that the version has too few or too many, told by their labels where these can be relied on."""
    own, theirs = cited[dissent.version], cited[dissent.others[0]]
    step = {dissent.version, dissent.others[0]} <= habits.in_step
    evidence = witnesses(row, dissent, _listed(theirs), _listed(own))
    if len(own) < len(theirs):
        lost = _without(theirs, own, step=step)
        at = _end(row, dissent.version)
        for each in lost:
            where = (at, _mark(dissent.others[0], each))
            yield Discrepancy("note-missing", where, (), 0.9, evidence)
    else:
        for each in _without(own, theirs, step=step):
            where = (_mark(dissent.version, each), _end(row, dissent.others[0]))
            yield Discrepancy("note-added", where, (), 0.9, evidence)


def _without(more: list[_Cited], fewer: list[_Cited], *, step: bool) -> list[_Cited]:
    """As many of the one as the other lacks: those whose labels it has not, else the last."""
    excess = len(more) - len(fewer)
    labels = Counter(_label(each.note) for each in fewer)
    left = []
    for each in more:
        if labels[_label(each.note)]:
            labels[_label(each.note)] -= 1
        else:
            left.append(each)
    return left if step and len(left) == excess else more[-excess:]


def _labelled(row: Row, cited: Mapping[int, list[_Cited]], habits: NoteHabits) -> Iterator[Discrepancy]:
    said = {
        version: sorted(_label(each.note) for each in notes)
        for version, notes in cited.items()
        if version in habits.in_step
    }
    for dissent in dissents(said):
        own, theirs = cited[dissent.version], cited[dissent.others[0]]
        evidence = witnesses(row, dissent, _listed(theirs), _listed(own))
        other = _without_labels(theirs, said[dissent.version])
        for each, there in zip(_without_labels(own, said[dissent.others[0]]), other, strict=False):
            where = (_mark(dissent.version, each), _mark(dissent.others[0], there))
            yield Discrepancy("note-label", where, (), 0.8, evidence)


def _without_labels(notes: list[_Cited], labels: list[str]) -> list[_Cited]:
    return [each for each in notes if _label(each.note) not in labels] or notes[:1]


def _empty(row: Row, cited: Mapping[int, list[_Cited]]) -> Iterator[Discrepancy]:
    """Notes that are cited and have no text, where another version's has one."""
    for version, notes in cited.items():
        for index, each in enumerate(notes):
            full = [
                other for other, theirs in cited.items() if other != version and not is_blank(theirs[index].note.text)
            ]
            if is_blank(each.note.text) and full:
                there = cited[full[0]][index].note
                evidence = witnesses(row, Dissent(version, tuple(full)), _mentioned(there), _mentioned(each.note))
                where = (place(version, each.note), place(full[0], there))
                yield Discrepancy("note-missing", where, (), 0.95, evidence)


def _mentioned(note: Text) -> str:
    return NONE if is_blank(note.text) else excerpt(note.text, Span(0, 0), _SHOWN).text


def _listed(notes: list[_Cited]) -> str:
    return ", ".join(each.note.label for each in notes) if notes else NONE


def _mark(version: int, cited: _Cited) -> Where:
    return Where(version, cited.paragraph.key, cited.note.offset, cited.note.offset, "")


def _end(row: Row, version: int) -> Where:
    last = row.sides[version].texts[-1]
    return place(version, last, len(last.text), len(last.text))
