"""Which text each glyph of the pages stands for: Qt does not write it down for joined letters and ligatures."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence

from PySide6.QtGui import QGlyphRun, QTextLine

from desktop.core.bidi import to_visual

_NO_LETTER = 0
"""The box that stands for every character that no face has."""

_Face = tuple[str, str, bool, bool, bool]


class Letters:
    """What was drawn, page by page: for a glyph that is new, as the how manieth of its page it was, and its text.

    A reader of the file needs it to find words; `completing` writes it into the file.
    """

    def __init__(self) -> None:
        self.pages: list[dict[int, str]] = [{}]
        self.counts: list[int] = [0]
        self._known: dict[_Face, set[int]] = defaultdict(set)
        self._silent: dict[_Face, set[int]] = defaultdict(set)

    def turn(self) -> None:
        """Begin another page."""
        self.pages.append({})
        self.counts.append(0)

    def noted(
        self, line: QTextLine, text: str, span: tuple[int, int], shapes: tuple[bool, bool, bool], run: QGlyphRun
    ) -> frozenset[int]:
        """Note that the glyphs of the line's characters in `span` (UTF-16, as `text` is) are drawn.

        What is answered are those of them that say nothing, as a stroke that joins two letters does: they are not to be
        drawn as glyphs, and are not noted. `shapes` tell faces apart.
        """
        font, glyphs = run.rawFont(), run.glyphIndexes()
        face = font.familyName(), font.styleName(), *shapes
        known, silent = self._known[face], self._silent[face]
        if not known.issuperset(glyphs):
            meant = {glyph: _as_seen(said, run) for glyph, said in _meant(line, text, span) if glyph != _NO_LETTER}
            silent.update(glyph for glyph, said in meant.items() if not said and glyph not in known)
            spoken = [glyph for glyph in glyphs if glyph not in silent]
            new = {at: meant[glyph] for at, glyph in enumerate(spoken) if glyph in meant.keys() - known}
            self.pages[-1].update((self.counts[-1] + at, said) for at, said in new.items())
            known.update(glyphs)
        hidden = silent.intersection(glyphs)
        self.counts[-1] += len(glyphs) - sum(glyph in hidden for glyph in glyphs) if hidden else len(glyphs)
        return frozenset(hidden)


def _as_seen(said: str, run: QGlyphRun) -> str:
    """A bracket in a line from the right is drawn as its counterpart: readers of the file expect that, and turn it."""
    turned = run.isRightToLeft() and len(said) == 1 and unicodedata.mirrored(said)
    return to_visual(said, "rtl") if turned else said


def _meant(line: QTextLine, text: str, span: tuple[int, int]) -> Iterator[tuple[int, str]]:
    """The glyphs of these characters with the text of each, cluster by cluster.

    Qt's own places of glyphs in the text are wrong where a line is of several faces, so that each character is asked
    for. Every character but the first of a cluster gives its glyphs again, the last one all of them.
    """
    units = text if text.isascii() else _units(text)
    cluster, first, runs = "", None, None
    for at in _widened(line, *span):
        found = line.glyphRuns(at, 1)
        place = _first(found)
        if place != first and runs is not None:
            yield from _shared(cluster, runs)
            cluster = ""
        cluster = cluster + units[at] if place is not None else ""
        first, runs = place, found if place is not None else None
    if runs is not None:
        yield from _shared(cluster, runs)


def _widened(line: QTextLine, start: int, end: int) -> range:
    """The span with all of the clusters that it cuts."""
    begins, ends = line.textStart(), line.textStart() + line.textLength()
    while start > begins and _share(line, start - 1, start):
        start -= 1
    while end < ends and _share(line, end - 1, end):
        end += 1
    return range(start, end)


def _share(line: QTextLine, one: int, other: int) -> bool:
    """Whether two characters begin with the same glyph."""
    first = _first(line.glyphRuns(one, 1))
    return first is not None and first == _first(line.glyphRuns(other, 1))


def _units(text: str) -> list[str]:
    """The text's UTF-16 units: a character beyond the first 65,536 is two."""
    code = text.encode("utf-16-le", "surrogatepass")
    return [code[at : at + 2].decode("utf-16-le", "surrogatepass") for at in range(0, len(code), 2)]


def _first(runs: Sequence[QGlyphRun]) -> tuple[tuple[float, float], int] | None:
    """Where the first glyph stands, and which it is."""
    places = runs[0].positions() if runs else []
    return (places[0].toTuple(), runs[0].glyphIndexes()[0]) if places else None


def _shared(cluster: str, runs: Sequence[QGlyphRun]) -> Iterator[tuple[int, str]]:
    """The glyphs of a cluster: signs over and under letters each have their own, the letters are the first one's."""
    whole = cluster.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    font, glyphs = runs[0].rawFont(), list(runs[0].glyphIndexes())
    if len(glyphs) == 1:
        yield glyphs[0], unicodedata.normalize("NFC", whole)
        return
    letters = [char for char in whole if not unicodedata.combining(char)]
    marks = [char for char in whole if unicodedata.combining(char)]
    rest = glyphs[1:]
    if len(letters) > 1 and len(glyphs) == len(whole):
        yield from zip(glyphs, (*letters, *marks), strict=True)
        return
    yield glyphs[0], "".join(letters)
    for mark in tuple(marks):
        own = font.glyphIndexesForString(mark)
        if own and own[0] in rest:
            yield own[0], mark
            rest.remove(own[0])
            marks.remove(mark)
    if rest:
        yield rest[0], "".join(marks)
    yield from ((glyph, "") for glyph in rest[1:])
