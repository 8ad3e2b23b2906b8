"""Sentences for the reader, kept as template and values so that the window can show them in its own language."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Message:
    """An English sentence with `{0}`, `{1}` … for its values; `str()` gives the English.

    `number` is that of the first value, where the words around it take another form for one than for many.
    """

    template: str
    values: tuple[str, ...] = ()
    number: int | None = None

    def __str__(self) -> str:
        return self.template.format(*self.values)


def message(template: str, *values: object) -> Message:
    """A `Message` whose values are shown as text."""
    return Message(template, tuple(str(value) for value in values))


def numbered(template: str, number: int, *values: object) -> Message:
    """A `Message` that begins its values with a number, in the form for many; the window says it in the right one."""
    return replace(message(template, number, *values), number=number)


class KnownError(Exception):
    """What can go wrong without a bug: says what happened, where, what was kept, and what to do."""

    def __init__(self, template: str, *values: object) -> None:
        self.message = message(template, *values)
        super().__init__(str(self.message))


class UnreadableError(KnownError):
    """A file that cannot be read as a text (command line: exit status 3)."""


class StaleChangeError(KnownError):
    """A change whose `before` is not what stands there; nothing was changed."""
