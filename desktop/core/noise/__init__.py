"""Noise that extraction and OCR leave in a text: rules that look for it, and the corrections that cannot be wrong."""

from __future__ import annotations

from desktop.core.noise.habits import habits
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
    "habits",
    "scan",
]
