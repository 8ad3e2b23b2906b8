"""What a format says of spans of its source: formatting, note marks, numbers, tracked changes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Literal

from desktop.core.text import Span

StyleKind = Literal[
    "emphasis", "strong", "superscript", "reference", "cite", "number", "left-out", "deleted", "inserted"
]


@dataclass(frozen=True, slots=True)
class Style:
    r"""What the format says of `source[start:end]`.

    emphasis, strong, superscript and reference are formatting. cite is the mark of the note whose key is `value`, and
    is left out; it may be empty where the format numbers its notes itself. number is the paragraph's own number.
    left-out is no text of the paragraph; `value` is the kind of the step; where that is line-end-hyphen at the end of a
    line, the next one goes on with the word. deleted and inserted are tracked changes; `value` is "author\ttime".
    """

    start: int
    end: int
    kind: StyleKind
    value: str = ""


class Styles:
    """The styles of a source, to be asked for those of a span."""

    def __init__(self, styles: Sequence[Style]) -> None:
        self._styles = sorted(styles, key=attrgetter("start", "end"))
        self._starts = [style.start for style in self._styles]
        self._longest = max((style.end - style.start for style in self._styles), default=0)

    def within(self, span: Span) -> Iterator[Style]:
        """Those that touch the span, in order; an empty one at either end of it too."""
        for index in range(bisect_left(self._starts, span.start - self._longest), len(self._styles)):
            style = self._styles[index]
            if style.start > span.end:
                return
            if style.end > span.start or style.start == style.end == span.start:
                yield style
