"""Lines of ink: where each line of the source stands, and how many blank lines are before it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_INK = re.compile(r"\S(?:[^\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]*\S)?")
_USUAL_GAPS = {"": 0, "\n": 0, "\r\n": 0, "\n\n": 1, "\r\n\r\n": 1}
"""How many blank lines there are in what mostly stands between two lines of ink."""


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
    for match in _INK.finditer(source):
        above_end = end
        start, end = match.span()
        text = put_right(match.group()).strip() if put_right else match.group()
        yield Line(start, end, text, _blank_lines(source[above_end:start]), backwards)


def _blank_lines(gap: str) -> int:
    if gap in _USUAL_GAPS:
        return _USUAL_GAPS[gap]
    return max(0, len((gap + "x").splitlines()) - 2) + 2 * gap.count("\f")
