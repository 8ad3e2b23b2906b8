"""What a person chose about reading a file, where they did not leave it to the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Progress = Callable[[int, int], None]
"""Told (done, total) while a long file is read; whatever it raises ends the reading."""


@dataclass(frozen=True, slots=True)
class Choices:
    """Empty fields are told by the program. `encoding` is Python's name; `repair` undoes a second decoding.

    `recognise` names the languages, as Tesseract does ("ara+eng"), in which the pages of a PDF are to be recognised
    instead of reading its own text.
    """

    encoding: str = ""
    language: str = ""
    repair: bool = False
    recognise: str = ""


TOLD = Choices()
"""Everything left to the program."""


class Told:
    """A progress that can be told again what it was told last, so that whatever goes on can be ended."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._last = (0, 1)

    def __call__(self, done: int, total: int) -> None:
        """Tell it, and remember."""
        self._last = (done, total)
        self._progress(done, total)

    def again(self) -> None:
        """The same once more."""
        self._progress(*self._last)


def ignore(_done: int, _total: int) -> None:
    """The progress nobody watches."""
