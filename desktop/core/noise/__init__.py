"""Noise that extraction and OCR leave in a text: rules that look for it, and the corrections that cannot be wrong.

The rules are imported when one of their names is first asked for: the window has rows to show before that.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.noise.passage import Facing, Habits, Memory, Passage, Seen, Speller
    from desktop.core.noise.rule import MOST
    from desktop.core.noise.rules import OF_WORDS, RULES, TITLES, certain_edits, clean, examine, scan

__all__ = [
    "MOST",
    "OF_WORDS",
    "RULES",
    "TITLES",
    "Facing",
    "Habits",
    "Memory",
    "Passage",
    "Seen",
    "Speller",
    "certain_edits",
    "clean",
    "examine",
    "scan",
]

_MODULES = {
    "passage": ("Facing", "Habits", "Memory", "Passage", "Seen", "Speller"),
    "rule": ("MOST",),
    "rules": ("OF_WORDS", "RULES", "TITLES", "certain_edits", "clean", "examine", "scan"),
}


def __getattr__(name: str) -> object:
    for module, names in _MODULES.items():
        if name in names:
            value: object = getattr(import_module(f"{__name__}.{module}"), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
