"""Which values a side lacks, and which it alone has: most sides decide, the original where they are of two minds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.core.checks.agreeing import says
from desktop.core.checks.row import Row
from desktop.core.checks.said import NUMBERS, Said, Voice, is_weak, thing, voice
from desktop.core.values import Kind


class Missed(NamedTuple):
    """What a version lacks, as the others say it, each with its first place; weak if it need not be said."""

    others: tuple[Said, ...]
    weak: bool = False

    @property
    def said(self) -> Said:
        """As the first of them says it, the original if it does."""
        return self.others[0]


@dataclass(frozen=True)
class Differing:
    """One version against the others: what it lacks, what only it has, and of what it has fewer than they do.

    `fewer` are also numbers in words that it does not have; what only it has in words is in `worded`.
    """

    voice: Voice
    others: tuple[Voice, ...]
    missed: tuple[Missed, ...]
    added: tuple[Said, ...]
    fewer: tuple[Missed, ...]
    worded: tuple[Said, ...]


def voices(row: Row) -> tuple[Voice, ...]:
    """What the sides say that are not empty."""
    return tuple(voice(version, side) for version, side in enumerate(row.sides) if side.texts)


def differing(heard: Sequence[Voice]) -> Iterator[Differing]:
    """The versions that differ from most, each once; nothing where fewer than two speak."""
    if len(heard) < 2:
        return
    things: dict[tuple[Kind, str], list[Said]] = {}
    for each in heard:
        for said in each.said:
            things.setdefault(thing(said), []).append(said)
    missed: dict[int, list[Missed]] = {}
    added: dict[int, list[Said]] = {}
    for occurrences in things.values():
        _judge(occurrences, heard, missed, added)
    for each in heard:
        if each.version in missed or each.version in added:
            others = tuple(other for other in heard if other is not each)
            fewer = _fewer(each, others, things, missed.get(each.version, ()))
            lost, more = tuple(missed.get(each.version, ())), tuple(added.get(each.version, ()))
            words = (Missed((said,), weak=True) for said in _only_in_words(others[0], (each,), more))
            yield Differing(each, others, lost, more, (*fewer, *words), tuple(_only_in_words(each, others, lost)))


def _judge(
    occurrences: Sequence[Said],
    heard: Sequence[Voice],
    missed: dict[int, list[Missed]],
    added: dict[int, list[Said]],
) -> None:
    """Put one thing down as missed by those who do not say it, or as added by those who do."""
    sayers = {said.version: said for said in reversed(occurrences)}
    lacking = [each for each in heard if each.version not in sayers and not says(each, occurrences[0])]
    if not lacking:
        return
    having = len(heard) - len(lacking)
    if having > len(lacking) or (having == len(lacking) and heard[0] not in lacking):
        told = Missed(tuple(sayers[version] for version in sorted(sayers)), any(map(is_weak, sayers.values())))
        for each in lacking:
            missed.setdefault(each.version, []).append(told)
    else:
        for said in occurrences:
            added.setdefault(said.version, []).append(said)


def _only_in_words(voice: Voice, others: Sequence[Voice], sought: Sequence[Said] | Sequence[Missed]) -> Iterator[Said]:
    """The numbers in words of a version that none of the others says; none where no number is sought."""
    if not any((each.said if isinstance(each, Missed) else each).value.kind in NUMBERS for each in sought):
        return
    for said in voice.worded:
        if len(said.value.key) > 1 and not any(says(other, said) for other in others):
            yield said


def _fewer(
    voice: Voice,
    others: Sequence[Voice],
    things: Mapping[tuple[Kind, str], Sequence[Said]],
    missed: Sequence[Missed],
) -> tuple[Missed, ...]:
    """What the version says in some way, but not as often as the first of the others says it in figures."""
    first, lost = others[0], {thing(each.said) for each in missed}
    last = {thing(said): said for said in first.said}
    return tuple(
        Missed((last[key],), is_weak(last[key]))
        for key in things
        if key not in lost and voice.times[key] < first.times[key]
    )
