"""A face with lines of another height, for what is set in rows: menus, lists, buttons."""

from __future__ import annotations

import struct
from typing import NamedTuple

_HEAD_UNITS, _HEAD_SUM = 18, 8
_LINES = ((b"hhea", 4, ">hhh"), (b"OS/2", 68, ">hhhHH"))
"""Where a font says how high its lines are: ascent, descent, gap; Windows has the first two once more."""

_MODULUS = 1 << 32


class _Table(NamedTuple):
    """Where a table's line in the directory stands, and the table itself."""

    entry: int
    start: int
    length: int


def with_lines(font: bytes, above: float, below: float) -> bytes:
    """A TrueType font whose lines reach so many ems over and under the baseline; its letters stay as they are."""
    changed = bytearray(font)
    tables = _tables(font)
    (units,) = struct.unpack_from(">H", font, tables[b"head"].start + _HEAD_UNITS)
    up, down = round(above * units), round(below * units)
    values = (up, -down, 0, up, down)
    grown = 0
    for name, at, form in _LINES:
        struct.pack_into(form, changed, tables[name].start + at, *values[: len(form) - 1])
        grown += 2 * _sum_anew(changed, tables[name])  # once in the table, once in the directory
    _add(changed, tables[b"head"].start + _HEAD_SUM, -grown)
    return bytes(changed)


def _tables(font: bytes) -> dict[bytes, _Table]:
    (count,) = struct.unpack_from(">H", font, 4)
    entries = range(12, 12 + 16 * count, 16)
    return {font[entry : entry + 4]: _Table(entry, *struct.unpack_from(">II", font, entry + 8)) for entry in entries}


def _sum_anew(font: bytearray, table: _Table) -> int:
    """Put the sum over a table into the directory; how much it has grown."""
    words = -(-table.length // 4)  # a table is filled up with zeros
    total: int = sum(struct.unpack_from(f">{words}I", font, table.start)) % _MODULUS
    before: int = struct.unpack_from(">I", font, table.entry + 4)[0]
    struct.pack_into(">I", font, table.entry + 4, total)
    return total - before


def _add(font: bytearray, at: int, number: int) -> None:
    (before,) = struct.unpack_from(">I", font, at)
    struct.pack_into(">I", font, at, (before + number) % _MODULUS)
