"""Which keys an action has: the table's, or others that the reader chose; and which keys it may have."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from desktop.ui.actions import ACTIONS, MENUS, Action, Chosen, keys_of
from desktop.ui.words import say

KEYS_MOST = 2
"""So many keys an action may have, for one hand or the other."""

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_MOVES = {
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Menu),
}
"""Alone, or with the shift key, these move in every list and field, or leave it."""


def holder(key: str, chosen: Chosen, asking: str = "") -> Action | None:
    """The action that has this key, other than the one that asks for it."""
    wanted = QKeySequence(key)
    for entry in ACTIONS:
        if entry.id != asking and any(QKeySequence(each) == wanted for each in keys_of(entry, chosen)):
            return entry
    return None


def refusal(entry: Action, key: str) -> str:
    """Why the action cannot have this key; empty if it can."""
    pressed = QKeySequence(key)
    if not _portable(key):
        return say("This is not a key.")
    if pressed.count() > 1:
        return say("One key at a time, with Ctrl, Alt or Shift if you like.")
    combination: QKeyCombination = pressed[0]  # type: ignore[index]  # the stubs lack it
    if combination.key() in _MOVES and not combination.keyboardModifiers() & _HELD:
        return say("This key moves in every list and field.")
    if not entry.in_text and _is_typed(combination):
        return say("This key types a character: with Ctrl or Alt it can be had.")
    menu = next((title for title in map(say, MENUS) if QKeySequence.mnemonic(title) == pressed), "")
    return say("This key opens the menu {0}.", menu.replace("&", "")) if menu else ""


def _is_typed(combination: QKeyCombination) -> bool:
    """Whether a field would take the key for itself."""
    editing = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Insert}
    key = combination.key()
    return not combination.keyboardModifiers() & _HELD and (key < Qt.Key.Key_Escape or key in editing)


def with_keys(chosen: Chosen, entry: Action, keys: Sequence[str]) -> Chosen:
    """The choice with these keys for an action; what is the table's again is no choice."""
    others = {name: kept for name, kept in chosen.items() if name != entry.id}
    return others if tuple(keys) == entry.keys else {**others, entry.id: tuple(keys)}


def with_key(chosen: Chosen, entry: Action, place: int, key: str) -> Chosen:
    """The choice with this key in this place of an action, and of no other action; an empty key takes it away."""
    held = holder(key, chosen, entry.id) if key else None
    if held is not None:
        chosen = with_keys(chosen, held, [each for each in keys_of(held, chosen) if not _same(each, key)])
    keys = list(keys_of(entry, chosen))
    keys[place : place + 1] = [key] if key else []
    return with_keys(chosen, entry, list(dict.fromkeys(keys)))


def usable(chosen: Chosen) -> Chosen:
    """What can be used of a choice that was read from a file: keys that their actions may have, each of them once.

    What the reader chose goes before what the table has; of two that were chosen the first in the table has its key.
    """
    claimed: dict[str, str] = {}
    asked = {entry.id: _allowed(entry, chosen[entry.id]) for entry in ACTIONS if entry.id in chosen}
    for entry in (*(each for each in ACTIONS if each.id in asked), *ACTIONS):
        for key in asked.get(entry.id, entry.keys):
            claimed.setdefault(_portable(key), entry.id)
    result: Chosen = {}
    for entry in ACTIONS:
        own = asked.get(entry.id, entry.keys)
        result = with_keys(result, entry, [key for key in own if claimed[_portable(key)] == entry.id])
    return result


def _allowed(entry: Action, keys: Sequence[str]) -> tuple[str, ...]:
    """The keys that the action may have, written as the table writes its own."""
    known = {_portable(key): key for key in entry.keys}
    portable = dict.fromkeys(_portable(key) for key in keys if not refusal(entry, key))
    return tuple(known.get(key, key) for key in portable)[:KEYS_MOST]


def _same(first: str, second: str) -> bool:
    return QKeySequence(first) == QKeySequence(second)


def _portable(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
