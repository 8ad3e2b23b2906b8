"""What lies at a point of a set text, and how it is told where the pointer rests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Literal, cast

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextLine

from desktop.core.document import Cell
from desktop.core.invisibles import named
from desktop.core.text import from_utf16
from desktop.ui.actions import STATUS_TITLES
from desktop.ui.look.signs import kind_title
from desktop.ui.pairs.layouts import Block, Face, Piece
from desktop.ui.pairs.painting import fold_indent, line_height
from desktop.ui.pairs.patterns import LEAST
from desktop.ui.pairs.sides import MOST, Beside, Looks, beside, look_of, tags_of
from desktop.ui.words import say

WORDS = 14
"""So many words of a comment are told."""

_NEAR = 4.0

HereKind = Literal["finding", "comment", "tag", "status", "sign", "note", "fold", "label"]


@dataclass(frozen=True, slots=True)
class Here:
    """Something at a point: `of` is a finding's kind, a comment's key, a tag's whole name, a status, a character.

    Of a footnote's label in the text it is the label; `fold` is the line that stands for folded notes, `label` the
    label of a note under its paragraph.
    """

    kind: HereKind
    of: str
    cell: Cell


def here_at(block: Block, point: QPointF) -> tuple[Here, ...]:
    """What lies at a point of a block, counted from its top left; what is small first."""
    piece = block.piece_at(point.y())
    if piece is None or piece.hidden or piece.of is None:
        return ()
    inside = point - QPointF(0, piece.y)
    if piece.display is None:
        return tuple(Here(kind, of, piece.of) for kind, of in _in_foot(piece, block.face, inside))
    found = chain.from_iterable(look(piece, block.face, inside) for look in (_signs, _marks, _beside))
    return tuple(Here(kind, of, piece.of) for kind, of in dict.fromkeys(found))


Found = Iterator[tuple[HereKind, str]]


def _signs(piece: Piece, face: Face, point: QPointF) -> Found:
    for sign in piece.signs:
        near = sign.left - _NEAR <= point.x() <= sign.right + _NEAR
        if near and sign.baseline - face.ascent <= point.y() <= sign.baseline + face.under + _NEAR:
            yield "sign", sign.char


def _marks(piece: Piece, face: Face, point: QPointF) -> Found:
    for shade in piece.shades:
        room = max(0.0, LEAST - shade.rect.width()) / 2
        across = shade.rect.left() - room <= point.x() <= shade.rect.right() + room
        down = shade.baseline - face.ascent <= point.y() <= line_height(shade, face) + _NEAR
        if across and down and shade.of:
            yield cast("HereKind", "finding" if "finding" in shade.kind else shade.kind), shade.of
    label = _label_at(piece, point)
    if label:
        yield "note", label


def _label_at(piece: Piece, point: QPointF) -> str:
    """The label of the footnote that is cited at the point."""
    display = piece.display
    line = _line_at(piece, point.y())
    labels = [run for run in display.runs if run.kind == "note"] if display is not None else []
    if not labels or display is None or line is None:
        return ""
    units = line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter)
    at = from_utf16(display.shown, units)
    return next((display.shown[run.start + 1 : run.end - 1] for run in labels if run.start <= at < run.end), "")


def _line_at(piece: Piece, y: float) -> QTextLine | None:
    lines = (piece.layout.lineAt(number) for number in range(piece.layout.lineCount()))
    return next((line for line in lines if line.y() <= y < line.y() + line.height()), None)


def _beside(piece: Piece, face: Face, point: QPointF) -> Found:
    signs: tuple[Beside, ...] = ()
    if piece.of is not None:
        signs = beside(piece.of, face.width, face.baseline, face.direction)
    for sign in signs:
        if not sign.rect.contains(point):
            continue
        if sign.kind == "status":
            yield "status", sign.of
        elif piece.of is not None:
            yield from (("tag", tag) for tag in ((sign.of,) if sign.kind == "tag" else tags_of(piece.of)[MOST:]))


def _in_foot(piece: Piece, face: Face, point: QPointF) -> Found:
    if point.y() > piece.height:
        return
    line = piece.layout.lineAt(0)
    if piece.folds:
        text = line.naturalTextRect().translated(fold_indent(piece, face))
        if text.left() - 2 * LEAST <= point.x() <= text.right() + 2 * LEAST:
            yield "fold", ""
    elif _line_at(piece, point.y()) is not None and point.y() < line.y() + line.height():
        ends = sorted(float(line.cursorToX(at)[0]) for at in (0, piece.label))  # type: ignore[index]
        if ends[0] - _NEAR <= point.x() <= ends[1] + _NEAR:
            yield "label", ""


# In words -----------------------------------------------------------------------------------------------------------


def told(here: tuple[Here, ...], looks: Looks) -> str:
    """What is there, for a tip: a line for each."""
    return "\n".join(filter(None, (_tell(each, looks) for each in here)))


def _tell(here: Here, looks: Looks) -> str:
    match here.kind:
        case "finding":
            sentence = kind_title(here.of)
        case "comment":
            sentence = _comment(here)
        case "tag":
            look = look_of(looks, here.of)
            sentence = f"{look.label}: {look.meaning}" if look.meaning else look.label
        case "status":
            sentence = say(STATUS_TITLES[here.of])
        case "note":
            sentence = "\n".join(f"{note.label} {note.text}" for note in here.cell.notes if note.label == here.of)
        case "sign":
            sentence = named(here.of)
        case "fold":
            sentence = say("Show the footnotes")
        case "label":
            sentence = say("Fold the footnotes")
    return sentence


def _comment(here: Here) -> str:
    """Who wrote a comment, and how it begins."""
    comment = next(each for each in here.cell.comments if each.key == here.of)
    words = comment.body.split()
    begins = " ".join(words[:WORDS]) + (" …" if len(words) > WORDS else "")
    return f"{comment.author}: {begins}" if comment.author else begins


def as_tip(text: str) -> str:
    """A text for a tip as it stands, whatever looks like mark-up in it, in lines that are not too long."""
    from html import escape  # noqa: PLC0415  # not before the mouse rests

    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if text else ""
