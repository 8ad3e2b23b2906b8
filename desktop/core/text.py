"""Places in a text: spans in code points, conversion to UTF-16 for Qt, and how places move when a text is edited."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From `start` up to, not including, `end`; offsets are code points."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Edit:
    """At `start` (code points) `before` is replaced by `after`."""

    start: int
    before: str
    after: str

    @property
    def end(self) -> int:
        """Where `before` ends."""
        return self.start + len(self.before)


def to_utf16(text: str, offset: int) -> int:
    """UTF-16 units before the code point at `offset`."""
    before = text[:offset]
    return offset + (0 if before.isascii() else _units(before) - len(before))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def from_utf16(text: str, units: int) -> int:
    """Code points before UTF-16 position `units`; a position inside a surrogate pair counts as before the character."""
    if text.isascii() or _units(text) == len(text):
        return min(units, len(text))
    seen = 0
    for offset, char in enumerate(text):
        seen += 2 if ord(char) > 0xFFFF else 1
        if seen > units:
            return offset
    return len(text)


def narrowest_edit(before: str, after: str) -> Edit | None:
    """The one replacement that makes `after` of `before`, without their common beginning and end; None if equal."""
    if before == after:
        return None
    shorter = min(len(before), len(after))
    start = 0
    while start < shorter and before[start] == after[start]:
        start += 1
    tail = 0
    while tail < shorter - start and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return Edit(start, before[start : len(before) - tail], after[start : len(after) - tail])


def apply_edit(text: str, edit: Edit) -> str:
    """`text` with the edit made; raises ValueError if `edit.before` does not stand there."""
    if not 0 <= edit.start <= len(text) or text[edit.start : edit.end] != edit.before:
        raise ValueError("the text at the edit is not what the edit expects")
    return text[: edit.start] + edit.after + text[edit.end :]


def moved(span: Span, edit: Edit) -> Span:
    """Where `span` lies after `edit`: it keeps the characters that remain, and grows with text put inside it."""
    return Span(_moved_start(span.start, edit), max(_moved_start(span.start, edit), _moved_end(span.end, edit)))


def _moved_start(offset: int, edit: Edit) -> int:
    if offset >= edit.end:
        return offset + len(edit.after) - len(edit.before)
    return min(offset, edit.start)


def _moved_end(offset: int, edit: Edit) -> int:
    if offset <= edit.start:
        return offset
    if offset >= edit.end:
        return offset + len(edit.after) - len(edit.before)
    return edit.start + len(edit.after)


def ascii_digits(text: str) -> str:
    """Decimal digits of any script as 0-9, all else as it is (Unicode general category Nd)."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(char)) if unicodedata.category(char) == "Nd" else char for char in text)


def is_blank(text: str) -> bool:
    """Whether nothing in `text` has ink: white space only (Unicode White_Space, as `str.isspace`)."""
    return not text or text.isspace()


def visible(text: str) -> str:
    """`text` with what cannot be seen (controls, format characters, private use) named by its code point.

    >>> visible("co\u00adoperation")
    'co⟨U+00AD⟩operation'
    """
    return "".join(
        f"⟨U+{ord(char):04X}⟩" if unicodedata.category(char) in ("Cc", "Cf", "Co", "Cn", "Cs") else char
        for char in text
    )
