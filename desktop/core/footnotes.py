"""Which footnotes of two versions are each other's: those of the same label where linked paragraphs cite them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop.core.text import ascii_digits


@dataclass(frozen=True, slots=True)
class Cited:
    """A footnote by the caller's `key`, its label as printed, and the links whose paragraphs cite it."""

    key: int
    label: str
    links: tuple[int, ...]


def counterparts(notes: Sequence[Cited], others: Sequence[Cited]) -> Mapping[int, int]:
    """For footnotes of one version, in order, the keys of those of the other.

    In a link first those of the same label, whatever its digits, then, if as many are left on either side, the others
    in order; last, through the whole version, those of the same label that are left, the first with the first.
    """
    found: dict[int, int] = {}
    here, there = _by_link(notes), _by_link(others)
    for link in here:
        left, right = _left(here[link], found), _left(there.get(link, []), found.values())
        found |= _same_label(left, right)
        left, right = _left(left, found), _left(right, found.values())
        if len(left) == len(right):
            found |= {one.key: other.key for one, other in zip(left, right, strict=True)}
    return found | _same_label(_left(notes, found), _left(others, found.values()))


def _by_link(notes: Sequence[Cited]) -> dict[int, list[Cited]]:
    grouped: defaultdict[int, list[Cited]] = defaultdict(list)
    for note in notes:
        for link in dict.fromkeys(note.links):
            grouped[link].append(note)
    return dict(grouped)


def _left(notes: Sequence[Cited], taken: Iterable[int]) -> list[Cited]:
    held = set(taken)
    return [note for note in notes if note.key not in held]


def _same_label(notes: Sequence[Cited], others: Sequence[Cited]) -> dict[int, int]:
    """Of labels that come again (*), the first faces the first."""
    where: defaultdict[str, list[int]] = defaultdict(list)
    for other in others:
        where[ascii_digits(other.label)].append(other.key)
    return {note.key: keys.pop(0) for note in notes if (keys := where[ascii_digits(note.label)])}
