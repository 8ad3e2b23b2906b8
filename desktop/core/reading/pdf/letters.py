"""Letters that stand somewhere on a page to lines: what is on one base line, from left to right, with its spaces."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from desktop.core.reading.pdf.columns import Extent, gutter

BOLD = 1
ITALIC = 2

_SPACE = 0.16
_GIVEN_SPACE = 0.04
_WIDE_SPACE = 0.6
_APART = 2.5
_GUTTER = 0.9
_SHORT = 6
_ALEFS = frozenset("اأإآٱ\ufe8d\ufe8e\ufe83\ufe84\ufe87\ufe88\ufe81\ufe82")
_LAMS = frozenset("ل\ufedd\ufede\ufedf\ufee0")


class Letter(NamedTuple):
    """A letter in its place, in points from the top left of the page; `turn` counts the quarters it is turned by.

    `order` is its number in the file's own order, in which it is `spaced` from the one before.
    """

    char: str
    left: float
    right: float
    top: float
    bottom: float
    base: float
    size: float
    face: int = 0
    turn: int = 0
    order: int = -1
    spaced: bool = False


class Run(NamedTuple):
    """Letters of a line that are set in their own way: `kind` is strong, emphasis or raised."""

    start: int
    end: int
    kind: str


@dataclass(slots=True)
class SetLine:
    """A line as it stands on a page, from left to right. `column` is 0 if it goes over the whole page.

    `band` counts the parts of a page that are one above the other; `turn` the quarters it is turned by.
    """

    page: int
    text: str
    left: float
    top: float
    right: float
    bottom: float
    base: float
    size: float
    runs: tuple[Run, ...] = ()
    column: int = 0
    band: int = 0
    turn: int = 0


@dataclass(slots=True)
class _Row:
    """Letters on one base line; `raised` are those of them that stand higher and are smaller."""

    base: float
    size: float
    letters: list[Letter]
    raised: set[Letter]


def set_lines(letters: Sequence[Letter], page: int) -> list[SetLine]:
    """The lines of a page, from top to bottom; what stands far apart on one base line is a line of its own."""
    lines: list[SetLine] = []
    for turn in sorted({letter.turn for letter in letters}):
        lines += _upright([letter for letter in letters if letter.turn == turn], page)
    return lines


def _upright(letters: Sequence[Letter], page: int) -> list[SetLine]:
    """The lines of all that is turned in one way."""
    flip = _reversed_ligatures(letters)
    rows = sorted(_with_raised(_rows(letters)), key=attrgetter("base"))
    ordered = [_ordered(row.letters, flip=flip) for row in rows]
    pieces = [[_extent(piece) for piece in _pieces(_inked(each), _GUTTER)] for each in ordered]
    x = gutter(pieces)
    lines: list[SetLine] = []
    band, whole = 0, True
    for row, each, extents in zip(rows, ordered, pieces, strict=True):
        crossed = x is None or any(piece.left < x < piece.right for piece in extents)
        band += crossed != whole
        whole = crossed
        for column, half in _halves(each, None if crossed else x):
            lines += (line for part in _parts(half) if (line := _line(part, row, page, column, band)))
    return lines


def _halves(ordered: list[Letter], x: float | None) -> Iterator[tuple[int, list[Letter]]]:
    """The columns' numbers and letters."""
    if x is None:
        yield 0, ordered
        return
    yield 1, [letter for letter in ordered if letter.left < x]
    yield 2, [letter for letter in ordered if letter.left >= x]


def _inked(letters: Sequence[Letter]) -> list[Letter]:
    return [letter for letter in letters if not letter.char.isspace()]


def _extent(letters: Sequence[Letter]) -> Extent:
    return Extent(letters[0].left, max(letter.right for letter in letters))


# Rows -----------------------------------------------------------------------------------------------------------


def _rows(letters: Sequence[Letter]) -> list[_Row]:
    """Letters whose base lines are as good as the same, and which are of about the same size."""
    rows: list[_Row] = []
    marks = [letter for letter in letters if unicodedata.category(letter.char) == "Mn"]
    for letter in sorted(letters, key=attrgetter("base")):
        if marks and unicodedata.category(letter.char) == "Mn":
            continue
        for row in reversed(rows[-4:]):
            near = abs(letter.base - row.base) <= 0.12 * max(letter.size, row.size)
            if near and (letter.char.isspace() or 0.6 <= letter.size / row.size <= 1.7):
                row.letters.append(letter)
                break
        else:
            rows.append(_Row(letter.base, letter.size, [letter], set()))
    for row in rows:
        inked = [letter.size for letter in row.letters if not letter.char.isspace()]
        row.size = max(inked, key=inked.count) if inked else row.size
    for mark in marks:
        _mark(mark, rows)
    return rows


def _mark(mark: Letter, rows: list[_Row]) -> None:
    """Put a vowel sign or accent, which may have a base line of its own, into the row of the letter it is over."""
    near = [row for row in rows if abs(row.base - mark.base) < row.size]
    over = [row for row in near if any(each.left <= mark.right and mark.left <= each.right for each in row.letters)]
    if over:
        min(over, key=lambda row: abs(row.base - mark.base)).letters.append(mark)
    else:
        rows.append(_Row(mark.base, mark.size, [mark], set()))


def _with_raised(rows: list[_Row]) -> list[_Row]:
    """Small letters that stand a little above or below the line of larger ones they touch become part of it."""
    for index, row in enumerate(rows):
        for other in rows[max(0, index - 5) : index + 6]:
            if row is not other and row.letters and row.size <= 0.8 * other.size:
                _attach(row, other)
    return [row for row in rows if row.letters]


def _attach(row: _Row, line: _Row) -> None:
    rise = (line.base - row.base) / line.size
    if not -0.3 <= rise <= 0.8 or not line.letters:
        return
    reach = 0.7 * line.size
    for part in _pieces(sorted(row.letters, key=attrgetter("left")), 0.5):
        left, right = part[0].left, max(letter.right for letter in part)
        if any(each.left - reach <= right and left <= each.right + reach for each in line.letters):
            taken = set(part)
            row.letters = [letter for letter in row.letters if letter not in taken]
            line.letters += part
            if rise > 0.1:
                line.raised |= taken


def _reversed_ligatures(letters: Sequence[Letter]) -> bool:
    """Whether the letters of an Arabic ligature come in the wrong order, as lam and alef in one place show."""
    good = bad = 0
    for first, second in pairwise(letters):
        if first.left == second.left and first.right == second.right:
            good += first.char in _LAMS and second.char in _ALEFS
            bad += first.char in _ALEFS and second.char in _LAMS
    return bad >= good


# Order within a row ---------------------------------------------------------------------------------------------


def _ordered(letters: list[Letter], *, flip: bool) -> list[Letter]:
    """From left to right; what shares one place (a ligature) from left to right too, a mark beside its letter."""
    places = _marks_placed(letters)
    ordered = sorted(letters, key=lambda letter: places.get(letter, (letter.left, 0)))
    start = 0
    while start < len(ordered):
        end = start + 1
        while end < len(ordered) and _same_place(ordered[start], ordered[end]):
            end += 1
        if end - start > 1 and flip is False and _is_rtl(ordered[start].char):
            ordered[start:end] = ordered[start:end][::-1]
        start = end
    return ordered


def _same_place(first: Letter, second: Letter) -> bool:
    return first.left == second.left and first.right == second.right and first.right > first.left


def _marks_placed(letters: Sequence[Letter]) -> dict[Letter, tuple[float, int]]:
    """Vowel signs and accents that have a place of their own stand with the letter they are over."""
    marks = [letter for letter in letters if unicodedata.category(letter.char) == "Mn"]
    bases = [letter for letter in letters if not letter.char.isspace() and letter not in marks] if marks else []
    return {mark: _beside(mark, bases) for mark in marks if bases}


def _beside(mark: Letter, bases: Sequence[Letter]) -> tuple[float, int]:
    middle = (mark.left + mark.right) / 2
    base = min(bases, key=lambda each: max(each.left - middle, middle - each.right, 0.0))
    return base.left, -1 if _is_rtl(base.char) else 1


def _is_rtl(char: str) -> bool:
    return unicodedata.bidirectional(char) in {"R", "AL"}


# Lines ----------------------------------------------------------------------------------------------------------


def _pieces(ordered: Sequence[Letter], gap: float) -> Iterator[list[Letter]]:
    """Parted where more than `gap` times their size is free between two letters."""
    piece: list[Letter] = []
    edge = 0.0
    for letter in ordered:
        if piece and letter.left - edge > gap * letter.size:
            yield piece
            piece = []
        edge = max(edge, letter.right) if piece else letter.right
        piece.append(letter)
    if piece:
        yield piece


def _parts(ordered: Sequence[Letter]) -> list[list[Letter]]:
    """What stands far apart; a number or a label stays with what is beside it."""
    parts: list[list[Letter]] = []
    for piece in _pieces(_inked(ordered), _APART):
        if parts and (len(piece) <= _SHORT or len(parts[-1]) <= _SHORT):
            parts[-1] += piece
        else:
            parts.append(piece)
    spaces = [letter for letter in ordered if letter.char.isspace()]
    return [list(ordered)] if len(parts) == 1 else [_with_spaces(part, spaces) for part in parts]


def _with_spaces(part: list[Letter], spaces: Sequence[Letter]) -> list[Letter]:
    """The part with the spaces that were set within it."""
    left, right = part[0].left, max(letter.right for letter in part)
    inside = [space for space in spaces if left < space.left < right]
    if not inside:
        return part
    order = {letter: index for index, letter in enumerate(part)}
    return sorted([*part, *inside], key=lambda each: (each.left, order.get(each, -1)))


def _line(letters: Sequence[Letter], row: _Row, page: int, column: int, band: int) -> SetLine | None:
    inked = _inked(letters)
    if not inked:
        return None
    text, kept = _spaced(letters)
    return SetLine(
        page,
        text,
        min(letter.left for letter in inked),
        min(letter.top for letter in inked),
        max(letter.right for letter in inked),
        max(letter.bottom for letter in inked),
        row.base,
        row.size,
        tuple(_runs(kept, row.raised)),
        column,
        band,
        inked[0].turn,
    )


def _spaced(letters: Sequence[Letter]) -> tuple[str, list[Letter | None]]:
    """The text, with one space where spaces were set or left free; and the letter for each of its characters."""
    kept: list[Letter | None] = []
    space, edge = "", 0.0
    last: Letter | None = None
    for letter in letters:
        if letter.char.isspace():
            space = space if space == "\u00a0" else letter.char
            continue
        if last and not space and letter.left - edge > _least_space(last, letter):
            space = " "
        if last and space:
            kept.append(letter._replace(char=space, face=last.face & letter.face) if space == "\u00a0" else None)
        kept.append(letter)
        edge = max(edge, letter.right) if last else letter.right
        last, space = letter, ""
    return "".join(letter.char if letter else " " for letter in kept), kept


def _least_space(last: Letter, letter: Letter) -> float:
    given = (letter.spaced and letter.order == last.order + 1) or (last.spaced and last.order == letter.order + 1)
    if given:
        return _GIVEN_SPACE * min(last.size, letter.size)
    wide = _is_wide(last.char) or _is_wide(letter.char)
    return (_WIDE_SPACE if wide else _SPACE) * min(last.size, letter.size)


def _is_wide(char: str) -> bool:
    return "\u2e80" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef"


def _runs(kept: Sequence[Letter | None], raised: set[Letter]) -> Iterator[Run]:
    """Stretches that are bold, slanted or raised; a space between two such letters belongs to them."""
    for kind, test in (
        ("strong", lambda letter: letter.face & BOLD),
        ("emphasis", lambda letter: letter.face & ITALIC),
        ("raised", lambda letter: letter in raised),
    ):
        start, end = -1, -1
        for index, letter in enumerate(kept):
            if letter is None:
                continue
            if test(letter):
                start, end = (index if start < 0 else start), index + 1
            elif start >= 0:
                yield Run(start, end, kind)
                start = -1
        if start >= 0:
            yield Run(start, end, kind)
