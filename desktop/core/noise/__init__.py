"""Noise that extraction and OCR leave in a text: rules that look for it, and the corrections that cannot be wrong."""

from __future__ import annotations

from desktop.core.noise.rule import MOST
from desktop.core.noise.rules import RULES, certain_edits, clean, scan

__all__ = ["MOST", "RULES", "certain_edits", "clean", "scan"]
