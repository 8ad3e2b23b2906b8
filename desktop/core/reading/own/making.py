"""Whether a file may be of our making, told before it is parsed: most are of another's, and are parsed elsewhere."""

from __future__ import annotations

_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def names(data: bytes, word: str) -> bool:
    """Whether the word stands anywhere in the bytes, in one of the encodings that XML programs write."""
    return any(word.encode(encoding) in data for encoding in _ENCODINGS)
