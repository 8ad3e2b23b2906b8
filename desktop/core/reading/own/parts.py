"""The text of a segment in a file of ours: the paragraphs in it, and where in them something begins, ends or stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Found(NamedTuple):
    """What stands on `text[start:end]` of a paragraph: formatting, or with an id an annotation."""

    kind: str
    id: str
    start: int
    end: int


@dataclass(slots=True)
class Part:
    """A paragraph under way; `cited` are footnotes by the names of their units, with the places of their marks."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    found: list[Found] = field(default_factory=list)
    cited: list[tuple[str, int]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(self.pieces)

    def write(self, text: str | None) -> None:
        """Characters of the text."""
        if text:
            self.pieces.append(text)
            self.length += len(text)

    def end(self) -> None:
        """Another paragraph follows: the space that parts it from this one is no text of either."""
        if self.pieces and self.pieces[-1][-1].isspace():
            self.pieces[-1] = self.pieces[-1][:-1]
            self.length -= 1


class Parts:
    """The paragraphs of a segment, or of several that follow one another."""

    def __init__(self) -> None:
        self.all: list[Part] = [Part()]
        self._opened: dict[str, tuple[Part, int, str, str]] = {}

    def write(self, text: str | None) -> None:
        """Characters of the text."""
        self.all[-1].write(text)

    def next(self) -> None:
        """The next paragraph begins."""
        self.all[-1].end()
        self.all.append(Part())

    def cite(self, name: str) -> None:
        """The mark of a footnote stands here."""
        self.all[-1].cited.append((name, self.all[-1].length))

    def open(self, key: str, kind: str, name: str = "") -> None:
        """Something begins here; `key` says what will end it."""
        self._opened[key] = (self.all[-1], self.all[-1].length, kind, name)

    def close(self, key: str) -> None:
        """It ends here, or with its paragraph."""
        opened = self._opened.pop(key, None)
        if opened is not None:
            part, start, kind, name = opened
            part.found.append(Found(kind, name, start, part.length))
