"""From what an editor shows back to the text that is stored: only what was typed is taken from the editor.

An editor shows a break of a line as a sign of its own (U+2029), CR LF as one; everything else as it is stored.
"""

from __future__ import annotations

import re

from desktop.core.diff import blocks
from desktop.core.text import Edit, apply_edit, narrowest_edit

BREAK = "\u2029"
_UNIT = re.compile("\r\n|.", re.DOTALL)


def retyped(text: str, raw: str, now: str) -> str:
    r"""`text`, which an editor showed as `raw`, with what was typed since it shows `now`.

    A break that is typed becomes a space; one that was there stays, also between two places where something was typed.

    >>> retyped("a\r\nb", "a\u2029b", "(a\u2029b)")
    '(a\r\nb)'
    """
    edit = narrowest_edit(raw, now)
    if edit is None:
        return text
    start, end = stored_place(text, raw, edit.start), stored_place(text, raw, edit.end)
    return apply_edit(text, Edit(start, text[start:end], _kept(text[start:end], edit)))


def _kept(stored: str, edit: Edit) -> str:
    """What stands in the edit's place: of the text where nothing was typed, else as it was typed."""
    if stored == edit.before:
        return _typed(edit.after)
    parts = []
    for block in blocks(edit.before, edit.after):
        ends = (stored_place(stored, edit.before, at) for at in (block.before_start, block.before_end))
        parts.append(stored[slice(*ends)] if block.same else _typed(edit.after[block.after_start : block.after_end]))
    return "".join(parts)


def _typed(text: str) -> str:
    return text.replace(BREAK, " ")


def stored_place(text: str, raw: str, offset: int) -> int:
    """The offset in the stored text of what an editor shows at `offset`."""
    if len(raw) == len(text):
        return offset
    starts = [match.start() for match in _UNIT.finditer(text)]
    return starts[offset] if offset < len(starts) else len(text)


def stored_caret(text: str, raw: str, now: str, caret: int) -> int:
    """The caret's place in what `retyped` gives, from its place in what the editor shows now."""
    edit = narrowest_edit(raw, now)
    if edit is None or caret <= edit.start:
        return stored_place(text, raw, caret)
    typed = min(caret - edit.start, len(edit.after))
    behind = caret - edit.start - typed
    ends = stored_place(text, raw, edit.end + behind) - stored_place(text, raw, edit.end)
    return stored_place(text, raw, edit.start) + typed + ends
