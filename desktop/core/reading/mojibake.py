"""Text that was decoded twice ("mojibake"): told by its lines, and put right line by line where it was."""

from __future__ import annotations

from itertools import islice

_SAMPLE = 300
_SHARE = 0.2
_OTHERS = ("cp1256", "gb18030", "iso8859_6", "koi8_r")
"""Encodings that ftfy does not undo: what was UTF-8 was taken for one of these."""


def looks_decoded_twice(text: str) -> bool:
    """Whether enough of the text's lines (three, or one in five of those with more than ASCII) would be put right."""
    lines = list(islice((line for line in text[: _SAMPLE * 200].splitlines() if not line.isascii()), _SAMPLE))
    if not lines:
        return False
    wrong = sum(repaired(line) != line for line in lines)
    return wrong >= 3 or wrong >= _SHARE * len(lines)


def repaired(line: str) -> str:
    """The line as it was before its UTF-8 was taken for another encoding; the line itself if it was not.

    >>> repaired("dÃ©cide")
    'décide'
    >>> repaired("décide")
    'décide'
    """
    if line.isascii():
        return line
    from ftfy import fix_encoding  # noqa: PLC0415  # its tables take a while to load

    fixed = fix_encoding(line)
    if fixed != line:
        return fixed
    return next((other for codec in _OTHERS if (other := _decoded_again(line, codec))), line)


def _decoded_again(line: str, codec: str) -> str:
    """What the line's bytes in `codec` are as UTF-8; empty if they are not, or if that says less than the line."""
    try:
        again = line.encode(codec).decode("utf-8")
    except UnicodeError:
        return ""
    return again if sum(not char.isascii() for char in again) >= 2 and again.isprintable() else ""
