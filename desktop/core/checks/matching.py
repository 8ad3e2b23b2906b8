"""Which of the values a version lacks became which of those that only it has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeVar

from desktop.core.checks.compare import Differing, Missed
from desktop.core.checks.relations import NEAR, likeness, of_dates, of_numbers
from desktop.core.checks.said import NUMBERS, Said, is_weak
from desktop.core.text import ascii_digits
from desktop.core.values import Value
from desktop.core.values.dates import date_of

Either = TypeVar("Either", Missed, Said)

_SIGNS = re.compile(r"[\W_]+")
_MOST_JOINED = 6
_SLACK = 4
_MOST_PAIRS, _MOST_FEWER = 2_500, 50
"""How many values are compared with each other: paragraphs that differ in more do not say the same thing."""

_NAMES = ("symbol", "resolution")
_REPEATED = 0.3
"""How much less likely a value that the version does have elsewhere is to be meant."""


class Changed(NamedTuple):
    """Something missed, something added, or both: then one became the other; `joined` where several became one."""

    missed: tuple[Missed, ...]
    added: tuple[Said, ...]
    joined: bool = False


def changes(differing: Differing) -> Iterator[Changed]:
    """What the version lacks and what only it has, each told once."""
    missed, added = [*differing.missed], [*differing.added]
    if len(missed) * len(added) <= _MOST_PAIRS:
        yield from _joined(missed, added)
        added += differing.worded
        yield from _near(missed, differing.fewer[:_MOST_FEWER], added)
    yield from _left(missed, added)


def _joined(missed: list[Missed], added: list[Said]) -> Iterator[Changed]:
    """Symbols that were run together, or one that was split; they are taken from the lists."""
    for one in [said for said in added if said.value.kind in _NAMES]:
        run = _run(missed, _plain(one.value.text))
        split = () if run else tuple((each, whole) for each in missed if (whole := _split(each.said, one)) is not None)
        if run:
            _take(missed, run)
            _take(added, (one,))
            yield Changed(run, (one,), joined=True)
        elif split:
            each, whole = split[0]
            _take(missed, (each,))
            _take(added, [said for said in added if said.text is one.text and _within(said.value, whole.value)])
            yield Changed((each,), (whole,), joined=True)


def _run(several: Sequence[Missed], whole: str) -> tuple[Missed, ...]:
    """The values behind each other that are together what one is; none if there are none."""
    for start in range(len(several)):
        text = ""
        for end in range(start, min(len(several), start + _MOST_JOINED)):
            text += _plain(several[end].said.value.text)
            if text == whole and end > start:
                return tuple(several[start : end + 1])
            if not whole.startswith(text):
                break
    return ()


def _split(meant: Said, found: Said) -> Said | None:
    """The value with what stands behind it, where both together are the symbol that is meant."""
    if meant.value.kind not in _NAMES:
        return None
    whole, text, start = _plain(meant.value.text), found.text.text, found.value.start
    for end in range(found.value.end + 1, min(len(text), start + len(meant.value.text) + _SLACK) + 1):
        if _plain(text[start:end]) == whole and text[end - 1 : end].isalnum():
            longer = found.value._replace(end=end, text=text[start:end])
            return found._replace(value=longer)
    return None


def _within(value: Value, other: Value) -> bool:
    return other.start <= value.start and value.end <= other.end


def _plain(text: str) -> str:
    return _SIGNS.sub("", ascii_digits(text)).casefold()


def _take(values: list[Either], taken: Sequence[object]) -> None:
    values[:] = [each for each in values if not any(each is one for one in taken)]


def _near(missed: list[Missed], fewer: Sequence[Missed], added: list[Said]) -> Iterator[Changed]:
    """Pairs of which one is like the other, the likest first; they are taken from the lists."""
    pairs = [
        (nearness(each.said, said) - (_REPEATED if repeated else 0.0), each, said)
        for each, repeated in (*((each, False) for each in missed), *((each, True) for each in fewer))
        for said in added
    ]
    told: list[object] = []
    for near, each, said in sorted(pairs, key=lambda pair: -pair[0]):
        if near > 0 and not any(one is each or one is said for one in told):
            told += [each, said]
            if not (each.weak and is_weak(said)) or each.said.value.kind == said.value.kind == "roman":
                yield Changed((each,), (said,))
    _take(missed, told)
    _take(added, told)


def nearness(meant: Said, found: Said) -> float:
    """How likely one value became the other, from 0 to 1, by how much of it is left."""
    one, other = meant.value, found.value
    if one.kind in _NAMES and other.kind in _NAMES:
        like = likeness(one.key, other.key)
        return like if like >= NEAR else 0.0
    if one.kind == other.kind == "date":
        said = sum(map(bool, date_of(one.key)))
        return max(0.0, 1 - 0.35 * len(of_dates(one.key, other.key))) if said > 1 else 0.0
    if (one.kind == "roman") != (other.kind == "roman"):
        return 0.0
    if one.kind in NUMBERS and other.kind in NUMBERS:
        near = {"": 0.0, "figure": 0.8, "reversed": 0.95, "transposed": 0.9}.get(of_numbers(one.key, other.key), 0.7)
        return near - (0.35 if near and min(len(one.key), len(other.key)) == 1 else 0.0)
    return _part_near(one.key, other.key) if one.kind == "date" and other.kind in NUMBERS else 0.0


def _part_near(date: str, number: str) -> float:
    """The same of a date of which a part stands there as a mere number: du 41 au 16 mai."""
    part = date_of(date).year if len(number) == 4 else date_of(date).day.lstrip("0")
    return 0.5 if part and of_numbers(part, number) else 0.0


def _left(missed: list[Missed], added: list[Said]) -> Iterator[Changed]:
    """What is like nothing: in the order of the text one for the other where there are as many, else each alone."""
    lost = [each for each in missed if not each.weak]
    more = [said for said in added if not is_weak(said)]
    for kinds in (NUMBERS, frozenset({"date"}), frozenset(_NAMES)):
        ours = [each for each in lost if each.said.value.kind in kinds]
        theirs = [said for said in more if said.value.kind in kinds]
        if len(ours) == len(theirs):
            yield from (Changed((each,), (said,)) for each, said in zip(ours, theirs, strict=True))
        else:
            yield from (Changed((each,), ()) for each in ours)
            yield from (Changed((), (said,)) for said in theirs)
