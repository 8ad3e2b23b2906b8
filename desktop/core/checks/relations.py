"""What became of a number, a date or a symbol: how what stands there goes back to what others have."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import SequenceMatcher

from desktop.core.messages import Message, message
from desktop.core.values.dates import date_of

RELATIONS: Mapping[str, Message] = {
    "reversed": message("The figures stand in reverse order"),
    "transposed": message("Figures changed places"),
    "figure": message("One figure is different"),
    "lost": message("A figure is missing"),
    "doubled": message("There is a figure too many"),
    "thousands": message("The number is greater or smaller by a power of ten"),
    "day": message("The day is different"),
    "month": message("The month is different"),
    "year": message("The year is different"),
}
"""What is said of a value that is near to what stands in the other versions."""

NEAR = 0.6
"""From which likeness on two symbols may be the same one, misread."""


def of_numbers(meant: str, found: str) -> str:
    """How a number goes back to another, as a name in RELATIONS; "" if they have nothing to do with each other.

    >>> [of_numbers("1996", found) for found in ("6991", "1969", "1998", "196", "19996", "1996000", "2004")]
    ['reversed', 'transposed', 'figure', 'lost', 'doubled', 'thousands', '']
    """
    one, other = meant.replace(".", ""), found.replace(".", "")
    if meant == found:
        return ""
    if one.strip("0") == other.strip("0"):
        return "thousands" if len(one.strip("0")) > 1 or len(one) != len(other) else ""
    if len(one) > 1 and one == other[::-1]:
        return "reversed"
    if sorted(one) == sorted(other):
        return "transposed"
    if len(one) == len(other):
        return "figure" if sum(map(str.__ne__, one, other)) == 1 else ""
    return ("lost" if len(one) > len(other) else "doubled") if _one_apart(one, other) else ""


def _one_apart(one: str, other: str) -> bool:
    """Whether the longer is the shorter with one figure more."""
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return len(longer) > 2 and any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))


def of_dates(meant: str, found: str) -> tuple[str, ...]:
    """The parts in which two dates differ, as names in RELATIONS; what only one of them says is no difference.

    >>> of_dates("1996-12-31", "1996-11-30"), of_dates("1996-12-31", "--12-30")
    (('day', 'month'), ('day',))
    """
    one, other = date_of(meant), date_of(found)
    parts = (("day", one.day, other.day), ("month", one.month, other.month), ("year", one.year, other.year))
    return tuple(name for name, ours, theirs in parts if ours and theirs and ours != theirs)


def likeness(meant: str, found: str) -> float:
    """How alike two symbols are, from 0 to 1."""
    return SequenceMatcher(None, meant, found, autojunk=False).ratio()
