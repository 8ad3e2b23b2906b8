"""What of a draft's working text stays: the complement of what is cut, joined by single spaces where lines end."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from desktop.core.reading.markup import Inline


@dataclass(slots=True)
class Kept:
    """The runs of the working text that stay, and the text they make."""

    runs: list[tuple[int, int, bool]] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    length: int = 0

    def add(self, work: str, start: int, end: int, *, spaced: bool) -> None:
        """Keep `work[start:end]`."""
        self.length += spaced
        self.runs.append((start, end, spaced))
        self.starts.append(self.length)
        self.pieces.append(" " + work[start:end] if spaced else work[start:end])
        self.length += end - start

    def offset(self, place: int) -> int:
        """Where a place of the working text stands in the text kept; a place left out stands where it was cut."""
        index = bisect_right(self.runs, place, key=lambda run: run[0]) - 1
        if index < 0:
            return 0
        start, end, _ = self.runs[index]
        return self.starts[index] + min(place, end) - start


def keep(work: str, begin: int, found: Inline) -> Kept:
    """The complement of the cuts; line ends are left out, with a space instead except between Chinese characters."""
    breaks = [match.span() for match in re.finditer("\n", work)]
    kept = Kept()
    for start, end in _complement(begin, len(work), sorted([*found.cuts, *breaks])):
        parted = bool(kept.runs) and "\n" in work[kept.runs[-1][1] : start]
        spaced = parted and not _touching(kept.pieces[-1][-1:], work[start])
        kept.add(work, start, end, spaced=spaced)
    return _trimmed(work, kept)


def _complement(begin: int, end: int, cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    runs = []
    for start, stop in cuts:
        if start > begin:
            runs.append((begin, start))
        begin = max(begin, stop)
    if end > begin:
        runs.append((begin, end))
    return runs


def _touching(before: str, after: str) -> bool:
    return (
        before.isspace()
        or after.isspace()
        or (_is_wide(before) and _is_wide(after))
        or (_is_han(before) and after.isdigit())
        or (before.isdigit() and _is_han(after))
    )


def _is_wide(char: str) -> bool:
    return "\u2e80" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef" or char in "“”‘’《》"


def _is_han(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"


def _trimmed(work: str, kept: Kept) -> Kept:
    """Without white space at either end."""
    runs = kept.runs
    while runs and not work[runs[0][0] : runs[0][1]].strip():
        runs = runs[1:]
    while runs and not work[runs[-1][0] : runs[-1][1]].strip():
        runs = runs[:-1]
    result = Kept()
    for index, (start, end, spaced) in enumerate(runs):
        ink = work[start:end]
        left = len(ink) - len(ink.lstrip()) if index == 0 else 0
        right = len(ink) - len(ink.rstrip()) if index == len(runs) - 1 else 0
        result.add(work, start + left, end - right, spaced=spaced and index > 0)
    return result
