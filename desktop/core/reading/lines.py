"""Lines of ink: where each line of the source stands, and how many blank lines are before it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_LINE = re.compile("[^\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Line:
    """The ink of one line: `source[start:end]`, in code points, without white space around it.

    `text` is the same in logical order; `blank` counts the blank lines before it (a form feed counts as two). In
    visual order the source runs `backwards`: what is read last stands first.
    """

    start: int
    end: int
    text: str
    blank: int = 0
    backwards: bool = False

    def part(self, start: int, end: int, blank: int = 0) -> Line:
        """A piece of the line, its own ink only; offsets count in `text`."""
        piece = self.text[start:end]
        left = start + len(piece) - len(piece.lstrip())
        ink = piece.strip()
        first = self.end - left - len(ink) if self.backwards else self.start + left
        return Line(first, first + len(ink), ink, blank, self.backwards)


def lines_of(source: str, put_right: Callable[[str], str] | None = None, *, backwards: bool = False) -> Iterator[Line]:
    """Every line that has ink; `put_right` is what each line should be, `backwards` says it turned the line about."""
    end = 0
    for match in _LINE.finditer(source):
        ink = match.group().strip()
        if ink:
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            text = put_right(ink).strip() if put_right else ink
            yield Line(start, start + len(ink), text, _blank_lines(source[end:start]), backwards)
            end = start + len(ink)


def _blank_lines(gap: str) -> int:
    if gap in {"\n", "\r\n", ""}:
        return 0
    return max(0, len((gap + "x").splitlines()) - 2) + 2 * gap.count("\f")
