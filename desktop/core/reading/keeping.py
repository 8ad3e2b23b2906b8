"""What of a draft's working text stays: the complement of what is cut, joined by single spaces where lines end."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from desktop.core.reading.markup import Inline

_LINE_END = re.compile("\n")
_FIRST_WIDE = "‘"


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
        index = bisect_left(self.runs, (place + 1,)) - 1
        if index < 0:
            return 0
        start, end, _ = self.runs[index]
        return self.starts[index] + min(place, end) - start


def keep(work: str, begin: int, found: Inline) -> Kept:
    """The complement of the cuts; line ends are left out, with a space instead except between Chinese characters.

    None either where the format says that the line ends amid a word.
    """
    breaks = [match.span() for match in _LINE_END.finditer(work)]
    kept = Kept()
    for start, end in _trimmed(work, _complement(begin, len(work), sorted(found.cuts + breaks))):
        done = kept.runs[-1][1] if kept.runs else start
        line_end = work.find("\n", done, start)
        parted = line_end >= 0 and line_end not in found.broken
        kept.add(work, start, end, spaced=parted and not touching(work[done - 1], work[start]))
    return kept


def _complement(begin: int, end: int, cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    runs = []
    for start, stop in cuts:
        if start > begin:
            runs.append((begin, start))
        begin = max(begin, stop)
    if end > begin:
        runs.append((begin, end))
    return runs


def touching(before: str, after: str) -> bool:
    """Whether no space belongs between the two characters where a line ended between them."""
    if before < _FIRST_WIDE and after < _FIRST_WIDE:
        return before.isspace() or after.isspace()
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


def _trimmed(work: str, runs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The runs without white space at either end of them all."""
    first, last = 0, len(runs)
    while first < last and work[slice(*runs[first])].isspace():
        first += 1
    while first < last and work[slice(*runs[last - 1])].isspace():
        last -= 1
    if first == last:
        return []
    runs = runs[first:last]
    start, end = runs[0]
    runs[0] = end - len(work[start:end].lstrip()), end
    start, end = runs[-1]
    runs[-1] = start, start + len(work[start:end].rstrip())
    return runs
