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


def ignore(_done: int, _total: int) -> None:
    """The progress nobody watches."""
