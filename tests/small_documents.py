"""Small versions made by hand, for tests that look at every character."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import NamedTuple

from desktop.core.document import Anchor, Candidate, Finding, Footnote, Furniture, Mark, Paragraph, Reading, Slice, Step
from desktop.core.messages import message
from desktop.core.text import Span


class Piece(NamedTuple):
    """What becomes a paragraph, or with a label a footnote cited at (paragraph, offset)."""

    reading: str
    tag: str = "operative"
    number: str = ""
    text: str | None = None
    label: str = ""
    cited: tuple[tuple[int, int], ...] = ()
    marks: tuple[Mark, ...] = ()


def small_reading(language: str, pieces: Sequence[Piece | str], name: str = "") -> Reading:
    """A reading of pieces with a blank line between them; the source is their text."""
    parts = [piece if isinstance(piece, Piece) else Piece(piece) for piece in pieces]
    source = "\n\n".join(piece.reading for piece in parts)
    paragraphs: list[Paragraph] = []
    footnotes: list[Footnote] = []
    furniture: list[Furniture] = []
    place = 0
    for piece in parts:
        end = place + len(piece.reading)
        span = (Span(place, end),)
        slices = (Slice(place, end),)
        steps = () if piece.text is None else (Step("visual-order", span),)
        text = piece.reading if piece.text is None else piece.text
        if piece.label:
            anchors = tuple(Anchor(paragraph, offset) for paragraph, offset in piece.cited)
            footnotes.append(Footnote(piece.label, piece.reading, text, piece.reading, slices, span, anchors, steps))
        else:
            fields = (piece.tag, piece.number, piece.reading, text, piece.reading)
            paragraphs.append(Paragraph(*fields, slices, span, steps, piece.marks))
        furniture.append(Furniture("blank", end, min(end + 2, len(source))))
        place = end + 2
    return Reading(
        name=name or f"{language}.txt",
        format="txt",
        language=language,
        direction="rtl" if language == "ar" else "ltr",
        encoding="utf-8",
        sha256=hashlib.sha256(source.encode()).hexdigest(),
        source=source,
        paragraphs=tuple(paragraphs),
        footnotes=tuple(footnotes),
        furniture=tuple(furniture[:-1]),
        symbol="X/1",
        title=f"In {language}",
        notices=(message("{0} was read", name or language),),
    )


def sources_of(readings: Sequence[Reading]) -> list[bytes]:
    """The bytes the readings were made of."""
    return [reading.source.encode() for reading in readings]


def scan_for_x(text: str, _language: str) -> tuple[Finding, ...]:
    """Every run of "x" is a finding: a rule simple enough to say what must be found after any edit."""
    found: list[Finding] = []
    start = 0
    while (start := text.find("x", start)) >= 0:
        end = start
        while end < len(text) and text[end] == "x":
            end += 1
        evidence = (message("{0} in a row", end - start),)
        candidates = (Candidate("", 0.9),)
        found.append(Finding("x", end - start == 1, start, end, text[start:end], candidates, 0.5, evidence))
        start = end
    return tuple(found)
