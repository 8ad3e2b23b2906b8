"""What a person chose about reading a file, where they did not leave it to the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Progress = Callable[[int, int], None]
"""Told (done, total) while a long file is read; whatever it raises ends the reading."""


@dataclass(frozen=True, slots=True)
class Choices:
    """Empty fields are told by the program. `encoding` is Python's name; `repair` undoes a second decoding."""

    encoding: str = ""
    language: str = ""
    repair: bool = False


TOLD = Choices()
"""Everything left to the program."""


def ignore(_done: int, _total: int) -> None:
    """The progress nobody watches."""
