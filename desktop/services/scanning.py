"""Looking for noise in a file as it was read, beside other versions of its text, without a library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.core import alignment, noise
from desktop.core.document import Finding, Footnote, Link, Paragraph, Reading
from desktop.core.footnotes import Cited, counterparts
from desktop.core.languages import base_language
from desktop.core.noise.habits import habits
from desktop.core.noise.passage import Facing, Habits, Passage
from desktop.core.noise.sisters import Shelf, counterpart, shelf
from desktop.services.spelling import speller

LONGEST = 100_000
"""Code points of a paragraph beyond which rules alone are asked: nothing could stop the rest."""

Found = tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Scanned:
    """What was found in each paragraph and in each footnote of a reading."""

    paragraphs: tuple[Found, ...]
    footnotes: tuple[Found, ...]


def scan_reading(reading: Reading, beside: Sequence[Reading] = ()) -> Scanned:
    """What rules, words and the texts beside it say of a file.

    Those beside it in its own language are earlier or later versions of the text (sisters), compared paragraph by
    paragraph; those in other languages are its translations, linked first.
    """
    units = _units(reading)
    told = habits((unit.text for unit in units), reading.language)
    own = base_language(reading.language)
    shelves = [_shelf(other) for other in beside if base_language(other.language) == own]
    facing = _facing(reading, [other for other in beside if base_language(other.language) != own])
    before = ("", *(unit.text for unit in units))
    found = tuple(
        _look(_passage(reading, unit, told, before[at], shelves, facing[at])) for at, unit in enumerate(units)
    )
    return Scanned(found[: len(reading.paragraphs)], found[len(reading.paragraphs) :])


def _shelf(reading: Reading) -> Shelf:
    return shelf(unit.text for unit in _units(reading))


def _units(reading: Reading) -> tuple[Paragraph | Footnote, ...]:
    return (*reading.paragraphs, *reading.footnotes)


def _facing(reading: Reading, others: Sequence[Reading]) -> list[tuple[Facing, ...]]:
    """For each paragraph and footnote what the translations have in its place."""
    facing: list[list[Facing]] = [[] for _unit in _units(reading)]
    for other in others:
        links = alignment.align([reading.paragraphs, other.paragraphs], [reading.language, other.language])
        for link in links:
            text = "\n".join(other.paragraphs[index].text for index in link.members[1])
            for index in link.members[0] if text else ():
                facing[index].append(Facing(other.language, text))
        for note, faced in counterparts(_cited(reading, links, 0), _cited(other, links, 1)).items():
            facing[len(reading.paragraphs) + note].append(Facing(other.language, other.footnotes[faced].text))
    return [tuple(each) for each in facing]


def _cited(reading: Reading, links: Sequence[Link], version: int) -> list[Cited]:
    """The footnotes of a version, by their indices, with the links that cite them."""
    homes = {index: at for at, link in enumerate(links) for index in link.members[version]}
    return [
        Cited(at, note.label, tuple(homes[anchor.paragraph] for anchor in note.anchors))
        for at, note in enumerate(reading.footnotes)
    ]


def _passage(
    reading: Reading,
    unit: Paragraph | Footnote,
    habits: Habits,
    before: str,
    shelves: Sequence[Shelf],
    facing: tuple[Facing, ...],
) -> Passage:
    language = unit.language or reading.language
    sisters: tuple[str, ...] = ()
    if base_language(language) == base_language(reading.language) and len(unit.text) <= LONGEST:
        found = (counterpart(unit.text, each) for each in shelves)
        sisters = tuple(each for each in found if each is not None)
    return Passage(unit.text, language, habits, before, facing, sisters, speller=speller(language))


def _look(passage: Passage) -> Found:
    if len(passage.text) > LONGEST:
        return noise.scan(passage.text, passage.language)
    return noise.examine(passage)
