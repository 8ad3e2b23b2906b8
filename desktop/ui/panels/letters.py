"""The letter a key means, also while the keyboard writes Arabic or Russian."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_ARABIC = dict(zip("ضصثقفغعهخحشسيبلاتنمئءؤرىة", "QWERTYUIOPASDFGHJKLZXCVNM", strict=True))
_SHIFTED_ARABIC = {"\u0650": "A"}
_RUSSIAN = dict(zip("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", "QWERTYUIOPASDFGHJKLZXCVBNM", strict=True))
_SAME_KEY = _ARABIC | _SHIFTED_ARABIC | _RUSSIAN
"""What stands on the same keys of the usual layouts (Arabic 101, ЙЦУКЕН) as the letters on the right."""

_COUNTS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def letter_of(event: QKeyEvent) -> str:
    """The key as the panel's table names it: a letter, a digit from 1, or "Enter"; empty if it is a shortcut or none.

    Shift comes first in the name of a letter: "Shift+A".
    """
    if event.modifiers() & _COUNTS:
        return ""
    if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return "Enter"
    char = event.text() or (chr(event.key()) if event.key() < 0x110000 else "")
    if len(char) != 1:
        return ""
    if unicodedata.decimal(char, 0):
        return str(unicodedata.decimal(char))
    letter = _SAME_KEY.get(char.upper(), char.upper())
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return (f"Shift+{letter}" if shifted else letter) if letter.isascii() and letter.isalpha() else ""
