"""Characters that no keyboard has, and that a corrected text may need: marks of direction, of joining, blanks."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.ui.words import later


@dataclass(frozen=True, slots=True)
class Insert:
    """What is put where the caret is, or around what is selected where it has a `close`."""

    id: str
    title: str
    text: str
    close: str = ""
    keys: tuple[str, ...] = ()
    divided: bool = False  # a hairline before it in its menu


INSERTS: tuple[Insert, ...] = (
    Insert("lrm", later("Left-to-right mark (U+200E)"), "\u200e"),
    Insert("rlm", later("Right-to-left mark (U+200F)"), "\u200f"),
    Insert("alm", later("Arabic letter mark (U+061C)"), "\u061c"),
    Insert("lri", later("Isolated, left to right (U+2066 … U+2069)"), "\u2066", "\u2069", divided=True),
    Insert("rli", later("Isolated, right to left (U+2067 … U+2069)"), "\u2067", "\u2069"),
    Insert("fsi", later("Isolated, as its first letter runs (U+2068 … U+2069)"), "\u2068", "\u2069"),
    Insert("nbsp", later("No-break space (U+00A0)"), "\u00a0", keys=("Ctrl+Shift+Space",), divided=True),
    Insert("nnbsp", later("Narrow no-break space (U+202F)"), "\u202f"),
    Insert("zwnj", later("Zero width non-joiner (U+200C)"), "\u200c", divided=True),
    Insert("zwj", later("Zero width joiner (U+200D)"), "\u200d"),
    Insert("shy", later("Soft hyphen (U+00AD)"), "\u00ad"),
)
"""The names are those of Unicode, in the reader's words; the isolates go around the selection, both ends at once."""

INSERT_MENU = later("&Insert a character")
