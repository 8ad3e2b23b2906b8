"""The corrections of a version as a unified diff of its source text, which `git apply` and `patch -p1` apply."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import PurePosixPath

from desktop.core.export.options import Options, chosen
from desktop.core.export.plain import Replaced, replaced
from desktop.core.review import Review, VersionText

_AROUND = 3
"""So many lines before and after say where a change belongs."""

_NO_LINE_END = "\\ No newline at end of file\n"
_ODD = re.compile(r'["\\\x00-\x1f\x7f]')
_WIDE = ("utf-16", "utf-32", "utf_16", "utf_32")
"""Encodings in which a line does not end with the byte of a line feed: nothing can be patched in them."""


def write(review: Review, options: Options) -> Iterator[bytes]:
    """The first chosen version's, or the original's; without corrections the file says so and changes nothing.

    Where the version's file is a plain text, the patch is in the file's own encoding and applies to it. Of all others,
    and where a correction has a character that the encoding has not, it applies to the text as it is exported without
    corrections, in UTF-8.
    """
    text = chosen(review, options)[0]
    changes = replaced(text)
    mark, encoding = _own_encoding(text, changes)
    name = text.info.name or "text.txt"
    said = f"{text.info.language}, {encoding}" if changes else f"{text.info.language}, no corrections"
    yield f"{options.program}: {_printable(name)} ({said})\n".encode()
    if not changes:
        return
    yield f"--- {_quoted(f'a/{_inside(name)}')}\n+++ {_quoted(f'b/{_inside(name)}')}\n".encode()
    for hunk in _hunks(mark + text.source, [change.moved(len(mark)) for change in changes]):
        yield from (line.encode(encoding, "surrogatepass" if encoding == "utf-8" else "strict") for line in hunk)


def _own_encoding(text: VersionText, changes: Sequence[Replaced]) -> tuple[str, str]:
    """The byte order mark and the encoding that make the file's own bytes, if a patch can be made in it; else UTF-8."""
    own = text.info.encoding
    mark, encoding = ("\ufeff", "utf-8") if own == "utf-8-sig" else ("", own)
    if encoding.startswith(_WIDE):
        return "", "utf-8"
    try:
        same = hashlib.sha256((mark + text.source).encode(encoding)).hexdigest() == text.sha256
        "".join(change.text for change in changes).encode(encoding)
    except (UnicodeEncodeError, LookupError):
        same = False
    return (mark, encoding) if same else ("", "utf-8")


# Names ------------------------------------------------------------------------------------------------------------


def _inside(name: str) -> str:
    """A name that leads nowhere else."""
    return PurePosixPath(name).name.removeprefix("..") or "text.txt"


def _quoted(name: str) -> str:
    """As git writes it: odd characters in quotation marks, and a tab behind a name with spaces."""
    if _ODD.search(name):
        return '"' + _ODD.sub(lambda found: f"\\{ord(found.group()):03o}", name) + '"'
    return f"{name}\t" if " " in name else name


def _printable(name: str) -> str:
    return _ODD.sub("\ufffd", name)


# Hunks ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Lines:
    """A text's lines, which end at a line feed and nowhere else, and where each begins."""

    text: str
    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> _Lines:
        """The lines of a text; the last may have no end."""
        parts = text.split("\n")
        starts = accumulate((len(part) + 1 for part in parts), initial=0)
        return cls(text, tuple(start for start in starts if start < len(text)) or (0,))

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, offset: int) -> int:
        """The line in which a place is; behind the end it is the last."""
        return bisect_right(self.starts, offset) - 1

    def span(self, first: int, last: int) -> tuple[int, int]:
        """From the beginning of a line to that of the other."""
        return self._start(first), self._start(last)

    def _start(self, line: int) -> int:
        return self.starts[line] if line < len(self.starts) else len(self.text)


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines from `first` up to, not including, `last` that become others."""

    first: int
    last: int
    text: str


def _hunks(source: str, changes: Sequence[Replaced]) -> Iterator[Iterator[str]]:
    lines = _Lines.of(source)
    near: list[_Block] = []
    shift = 0
    for block in _blocks(lines, changes):
        if near and block.first - near[-1].last > 2 * _AROUND:
            yield _hunk(lines, near, shift)
            shift += _grown(near)
            near = []
        near.append(block)
    if near:
        yield _hunk(lines, near, shift)


def _grown(blocks: Iterable[_Block]) -> int:
    """How many lines more there are behind these."""
    return sum(len(_split(block.text)) - (block.last - block.first) for block in blocks)


def _blocks(lines: _Lines, changes: Sequence[Replaced]) -> Iterator[_Block]:
    """The lines that change, neighbours together."""
    waiting: list[Replaced] = []
    first = last = 0
    for change in changes:
        begin, end = lines.at(change.start), lines.at(max(change.start, change.end)) + 1
        if waiting and begin > last:
            yield _block(lines, first, last, waiting)
            waiting = []
        first = first if waiting else begin
        last = max(last, end)
        waiting.append(change)
    if waiting:
        yield _block(lines, first, last, waiting)


def _block(lines: _Lines, first: int, last: int, changes: Sequence[Replaced]) -> _Block:
    at, end = lines.span(first, last)
    parts: list[str] = []
    for change in changes:
        parts += [lines.text[at : change.start], change.text]
        at = change.end
    return _Block(first, last, "".join((*parts, lines.text[at:end])))


def _hunk(lines: _Lines, blocks: Sequence[_Block], shift: int) -> Iterator[str]:
    start, end = max(0, blocks[0].first - _AROUND), min(len(lines), blocks[-1].last + _AROUND)
    size = end - start
    yield f"@@ -{_range(start, size)} +{_range(start + shift, size + _grown(blocks))} @@\n"
    at = start
    for block in blocks:
        yield from _marked(" ", lines, at, block.first)
        yield from _marked("-", lines, block.first, block.last)
        yield from (_ended(f"+{line}") for line in _split(block.text))
        at = block.last
    yield from _marked(" ", lines, at, end)


def _range(start: int, size: int) -> str:
    """Lines are counted from 1; of none, the one before is told."""
    return f"{start + 1 if size else start},{size}"


def _marked(sign: str, lines: _Lines, first: int, last: int) -> Iterator[str]:
    for line in range(first, last):
        start, end = lines.span(line, line + 1)
        yield _ended(sign + lines.text[start:end])


def _split(text: str) -> list[str]:
    """The lines with their ends."""
    parts = text.split("\n")
    return [f"{part}\n" for part in parts[:-1]] + ([parts[-1]] if parts[-1] else [])


def _ended(line: str) -> str:
    return line if line.endswith("\n") else f"{line}\n{_NO_LINE_END}"
