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


def later(template: str) -> str:
    """`template` as it is: marks a text of a table for translation where it is shown."""
    return template


def tell(message: Message) -> str:
    """A sentence of the core in the interface's language."""
    return say(message.template, *message.values)
