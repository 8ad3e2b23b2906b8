"""Recognised pages to a manuscript: rows to paragraphs by their boxes and words, running heads, notes at the foot."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from statistics import median

from desktop.core.bidi import base_direction, looks_visual, to_logical
from desktop.core.document import OwnDirection
from desktop.core.languages import Language, detect, language
from desktop.core.reading.drafts import Aside, Draft, continues, fills, furniture_kinds
from desktop.core.reading.lines import Line
from desktop.core.reading.manuscript import Manuscript
from desktop.core.reading.scans.footing import Notes, notes_of
from desktop.core.reading.scans.inscribed import Inscribed, formatting, inscribe
from desktop.core.reading.scans.recognised import Box, Leaf, Region, around
from desktop.core.structure import is_enacting, last_sign

_LONGEST_HEAD = 200
_AT_EDGE = 3
"""So many rows at the top and at the foot of a page may be furniture without the format's saying so."""

_NO_LANGUAGE = {"", "mis", "mul", "und", "zxx"}
_FURNITURE = {"rule", "page-number", "running-head"}


def manuscript_of(leaves: Sequence[Leaf], form: str, chosen: str) -> Manuscript:
    """The manuscript of recognised pages, in the `chosen` language, the one that they state, or the one it is told by.

    Rows that run in visual order are put right, and the manuscript says so.
    """
    inscription = inscribe(_with_capitals(leaves))
    rows, source = inscription.rows, inscription.source
    visual = looks_visual(source)
    if visual:
        rows = [replace(row, line=_put_right(row.line)) for row in rows]
    text = "\n".join(row.line.text for row in rows)
    known = language(chosen or _stated(leaves) or detect(text))
    kinds = _kinds(rows, known)
    notes = notes_of(rows, kinds, backwards=visual)
    return Manuscript(
        source,
        _Setter(rows, kinds, notes, known).items,
        [] if visual else [*formatting(rows), *notes.styles],
        format=form,
        language=known.code,
        changed="visual-order" if visual else "",
        pages=inscription.pages,
        places=inscription.places,
    )


def _put_right(line: Line) -> Line:
    return replace(line, text=to_logical(line.text).strip(), backwards=True)


def _with_capitals(leaves: Sequence[Leaf]) -> Sequence[Leaf]:
    """An initial that is a region of its own goes before the word it begins."""
    for leaf in leaves:
        for initial, region in zip(leaf.regions, leaf.regions[1:], strict=False):
            if initial.kind != "drop-capital" or len(initial.rows) != 1 or not region.rows or not region.rows[0].words:
                continue
            first = region.rows[0].words[0]
            if first.text[:1].islower() and not region.kind:
                region.rows[0].words[:1] = [*initial.rows[0].words, replace(first, glued=True)]
                initial.rows = []
    return leaves


# What is stated of language and direction -----------------------------------------------------------------------


def _stated(leaves: Sequence[Leaf]) -> str:
    """The language that most characters are said to be in, if their script agrees."""
    counts: Counter[str] = Counter()
    for region in (region for leaf in leaves for region in leaf.regions):
        text = _text(region)
        counts[region.language if _is_script_of(region.language, text) else ""] += len(text)
    code, count = counts.most_common(1)[0] if counts else ("", 0)
    return code if count * 2 > counts.total() else ""


def _text(region: Region) -> str:
    return " ".join(word.text for row in region.rows for word in row.words)


def _is_script_of(code: str, text: str) -> bool:
    """Whether text of this look may be in the language: recognisers name one for each paragraph, and err."""
    return code not in _NO_LANGUAGE and language(detect(text)).script == language(code).script


def _own_direction(stated: OwnDirection, text: str) -> OwnDirection:
    """What is stated, unless nothing in the text, or the first letter of it, agrees."""
    if stated == "rtl":
        return "rtl" if any(unicodedata.bidirectional(char) in {"R", "AL"} for char in text) else ""
    return stated if base_direction(text) == stated else ""


# Furniture ------------------------------------------------------------------------------------------------------


def _kinds(rows: Sequence[Inscribed], known: Language) -> list[str]:
    """For each row the kind of furniture it is, or an empty string: as the format says, or by place and repetition."""
    formula = next((index for index, row in enumerate(rows) if is_enacting(row.line.text, known)), 0)
    edges = _edges(rows)
    lines = [
        replace(row.line, blank=max(1, row.line.blank)) if index in edges or index - 1 in edges else row.line
        for index, row in enumerate(rows)
    ]
    found = furniture_kinds(lines, formula)
    return [_kind(rows, index, kind, at_edge=index in edges) for index, kind in enumerate(found)]


def _kind(rows: Sequence[Inscribed], index: int, found: str, *, at_edge: bool) -> str:
    row = rows[index]
    told = row.region.kind
    if told in {"running-head", "page-number"} and len(_text(row.region)) <= _LONGEST_HEAD:
        return "page-number" if _is_number(row.line) else told
    if told in {"footnote", "footnote-continued", "endnote"} or found not in _FURNITURE:
        return ""
    if found == "page-number":
        return found if at_edge and _stands_apart(rows, index) else ""
    return found if at_edge or found == "rule" else ""


def _stands_apart(rows: Sequence[Inscribed], index: int) -> bool:
    """Whether no other row of its region is as near to it as the lines of a paragraph are to one another."""
    row = rows[index]
    for other in (*rows[max(0, index - 1) : index], *rows[index + 1 : index + 2]):
        if other.region is row.region:
            if row.box is None or other.box is None:
                return False
            gap = max(row.box.top - other.box.bottom, other.box.top - row.box.bottom)
            if gap < max(row.box.height, other.box.height):
                return False
    return True


def _is_number(line: Line) -> bool:
    return furniture_kinds([replace(line, blank=1)], 0) == ["page-number"]


def _edges(rows: Sequence[Inscribed]) -> set[int]:
    """The rows at the top and at the foot of each leaf."""
    edges: set[int] = set()
    for _, leaf in groupby(range(len(rows)), lambda index: rows[index].leaf):
        indices = list(leaf)
        edges |= {*indices[:_AT_EDGE], *indices[-_AT_EDGE:]}
    return edges


# Paragraphs -----------------------------------------------------------------------------------------------------


class _Setter:
    """Sets the rows into drafts, one by one."""

    def __init__(self, rows: Sequence[Inscribed], kinds: Sequence[str], notes: Notes, known: Language) -> None:
        self.items: list[Draft | Aside] = []
        self._rows = rows
        self._notes = notes
        self._known = known
        self._front = next((index for index, row in enumerate(rows) if is_enacting(row.line.text, known)), 0)
        self._measures: dict[int, _Measure] = {}
        self._manners: dict[int, tuple[str, OwnDirection]] = {}
        self._gaps = _usual_gaps(rows)
        self._note: Draft | None = None
        for index, row in enumerate(rows):
            if kinds[index]:
                self.items.append(Aside(kinds[index], row.line))
            elif index in notes.members:
                self._note_row(index)
            else:
                self._body_row(index)

    def _note_row(self, index: int) -> None:
        line = self._rows[index].line
        labelled = self._notes.labels.get(index)
        if labelled or self._note is None:
            label, key = labelled or (None, "")
            self._note = self._draft(index)
            self._note.note, self._note.key = label, key
            self.items.append(self._note)
        elif index in self._notes.continued or self.items[-1] is not self._note or line.blank:
            self._note.go_over(Draft([[line]]))
        else:
            self._note.go_on(line)

    def _body_row(self, index: int) -> None:
        previous = self.items[-1] if self.items else None
        if isinstance(previous, Draft) and previous.note is None and self._goes_on(previous, index):
            previous.go_on(self._rows[index].line)
        else:
            self.items.append(self._draft(index))

    def _draft(self, index: int) -> Draft:
        row = self._rows[index]
        stated, direction = self._manner(row.region)
        return Draft(
            [[row.line]],
            blank=row.line.blank,
            heading=row.region.kind == "heading",
            language=stated,
            direction=direction,
        )

    def _manner(self, region: Region) -> tuple[str, OwnDirection]:
        """Language and direction that are stated of a region and can be believed."""
        if id(region) not in self._manners:
            text = _text(region)
            stated = region.language if _is_script_of(region.language, text) else ""
            own = "" if stated == self._known.code else stated
            self._manners[id(region)] = (own, _own_direction(region.direction, text))
        return self._manners[id(region)]

    def _goes_on(self, draft: Draft, index: int) -> bool:
        row = self._rows[index]
        above = self._rows[index - 1]
        if row.region is not above.region:
            return False
        if row.region.kind == "heading":
            return True
        if row.leaf in self._gaps and _gap(above, row) > max(2 * self._gaps[row.leaf], _height(row)):
            return False
        measure = self._measure(index)
        if measure.opens_by_indent(above, row) and last_sign(above.line.text) in tuple(
            self._known.end + self._known.comma
        ):
            return False
        full = measure.is_full(above, row)
        return continues(draft, row.line, self._known, full=full, front=index < self._front)

    def _measure(self, index: int) -> _Measure:
        region = self._rows[index].region
        if id(region) not in self._measures:
            self._measures = {id(region): _Measure(self._region_rows(index), self._known)}
        return self._measures[id(region)]

    def _region_rows(self, index: int) -> list[Inscribed]:
        region = self._rows[index].region
        first = last = index
        while first > 0 and self._rows[first - 1].region is region:
            first -= 1
        while last < len(self._rows) and self._rows[last].region is region:
            last += 1
        return list(self._rows[first:last])


def _usual_gaps(rows: Sequence[Inscribed]) -> dict[int, float]:
    """For each leaf the space that parts one row of a paragraph from the next: the lower quartile within regions."""
    gaps: dict[int, list[float]] = {}
    for above, row in pairwise(rows):
        if above.region is row.region and above.box and row.box:
            gaps.setdefault(row.leaf, []).append(_gap(above, row))
    return {leaf: sorted(found)[len(found) // 4] for leaf, found in gaps.items() if len(found) > 1}


def _gap(above: Inscribed, row: Inscribed) -> float:
    return max(0.0, row.box.top - above.box.bottom) if above.box and row.box else 0.0


def _height(row: Inscribed) -> float:
    return row.box.height if row.box else 0.0


class _Measure:
    """The edges of a region's rows; without boxes their lengths in characters stand for them."""

    def __init__(self, rows: Sequence[Inscribed], known: Language) -> None:
        boxes = [row.box for row in rows]
        self._edge = around(boxes) if all(boxes) else None
        self._longest = max(len(row.line.text) for row in rows)
        self._height = median(box.height for box in boxes if box) if self._edge else 0.0
        self._backwards = known.direction == "rtl"
        indents = [self._indent(row.box) for row in rows if row.box]
        self._parts_by_indent = len(rows) > 2 and sum(each > 0 for each in indents) * 2 <= len(rows)

    def opens_by_indent(self, above: Inscribed, row: Inscribed) -> bool:
        """Whether the row opens with an indent that the row above does not have."""
        if not self._parts_by_indent or above.box is None or row.box is None:
            return False
        return self._indent(row.box) > 0 and self._indent(above.box) == 0

    def is_full(self, above: Inscribed, row: Inscribed) -> bool:
        """Whether the row above had no room for the first word of this one."""
        if self._edge is None or above.box is None:
            return fills(above.line.text, row.line.text, self._longest)
        _, room = self._offsets(above.box)
        start, end, word = row.words[0]
        width = word.box.width if word.box else row.box.width if row.box else 0.0
        first = len(row.line.text.split(maxsplit=1)[0])
        return room < width * min(1.0, first / (end - start)) + self._height / 2

    def _offsets(self, box: Box) -> tuple[float, float]:
        """How far the box stands off the region's edges, where rows begin and where they end."""
        if self._edge is None:
            return 0.0, 0.0
        left, right = box.left - self._edge.left, self._edge.right - box.right
        return (right, left) if self._backwards else (left, right)

    def _indent(self, box: Box) -> float:
        """How far a row is indented; 0 if it is not, or is centred."""
        if self._edge is None:
            return 0.0
        start, end = self._offsets(box)
        indented = self._height * 0.8 < start < self._edge.width / 2 and abs(start - end) > self._height
        return start if indented else 0.0
