"""Sentences in the language of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from desktop.core.messages import Message

CONTEXT = "Muqabala"


def say(template: str, *values: object) -> str:
    """`template` in the interface's language, with its values put in."""
    shown = QCoreApplication.translate(CONTEXT, template)
    return shown.format(*values) if values else shown


def counted(template: str, number: int, *values: object) -> str:
    """`template` in the form that goes with a number, which is its `{0}`: "1 row", "2 rows"; `values` come after it."""
    shown = QCoreApplication.translate(CONTEXT, template, None, number)
    return shown.format(figures(number), *values)


def figures(number: int) -> str:
    """A number with its thousands parted as the interface's language parts them."""
    return f"{number:,}".replace(",", say(","))


def later(template: str) -> str:
    """`template` as it is: marks a text of a table for translation where it is shown."""
    return template


def tell(message: Message) -> str:
    """A sentence of the core in the interface's language."""
    if message.number is not None:
        return counted(message.template, message.number, *message.values[1:])
    return say(message.template, *message.values)
