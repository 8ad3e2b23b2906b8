"""Plain text, and the mark-up that extractions leave in it: source to paragraphs, footnotes and furniture."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.core.bidi import base_direction, looks_visual, to_logical
from desktop.core.document import Anchor, Direction, Footnote, Furniture, Paragraph
from desktop.core.languages import codes, detect, language
from desktop.core.reading.assemble import Context, Piece, assemble
from desktop.core.reading.drafts import Aside, Draft, group_lines, join_pages
from desktop.core.reading.flattened import split_flattened
from desktop.core.reading.lines import lines_of
from desktop.core.structure import Shape, suggest_tags
from desktop.core.text import Span, ascii_digits

_SYMBOL = re.compile(r"[AESTD]/[A-Z0-9][\w./()-]*\w\)?")
_TITLE_NUMBER = re.compile(r"\W{0,4}(\d{1,4})/(\d{1,4})(?!\d)")


@dataclass(frozen=True, slots=True)
class TextParts:
    """What a source text is made of; the spans of all three share it out without rest."""

    language: str
    direction: Direction
    paragraphs: tuple[Paragraph, ...]
    footnotes: tuple[Footnote, ...]
    furniture: tuple[Furniture, ...]
    symbol: str
    title: str


def read_plain(source: str) -> TextParts:
    """The parts of a text that has some ink."""
    visual = looks_visual(source)
    lines = list(lines_of(source, to_logical if visual else None))
    logical = "\n".join(line.text for line in lines[:2000]) if visual else source
    known = language(detect(logical))
    items = join_pages(group_lines(lines, known), known)
    items = join_pages(split_flattened(items, known), known)
    labels = {ascii_digits(item.note.label) for item in items if isinstance(item, Draft) and item.note}
    context = Context(source, labels, known.code == "ar", visual)
    body, notes, furniture = _assembled(items, context)
    tags = suggest_tags([Shape(piece.text, piece.number, piece.kind, piece.heading) for piece in body], known)
    paragraphs = tuple(_paragraph(piece, tag) for piece, tag in zip(body, tags, strict=True))
    footnotes = _footnotes(notes, body)
    direction = known.direction if known.code in codes() else base_direction(logical)
    symbol, title = _name(paragraphs)
    return TextParts(
        known.code,
        direction,
        paragraphs,
        footnotes,
        _with_blanks(source, paragraphs, footnotes, furniture),
        symbol,
        title,
    )


def _assembled(
    items: Iterable[Draft | Aside], context: Context
) -> tuple[list[Piece], list[tuple[str, Piece]], list[Furniture]]:
    """Paragraphs, notes with their labels, furniture; what mark-up left nothing of is furniture too."""
    body: list[Piece] = []
    notes: list[tuple[str, Piece]] = []
    furniture: list[Furniture] = []
    for item in items:
        if isinstance(item, Aside):
            furniture.append(Furniture(item.kind, item.line.start, item.line.end))
            continue
        piece = assemble(item, context)
        if not piece.text:
            furniture += [Furniture("mark-up", span.start, span.end) for span in piece.source]
        elif item.note:
            notes.append((item.note.label, piece))
        else:
            body.append(piece)
    return body, notes, furniture


def _paragraph(piece: Piece, tag: str) -> Paragraph:
    return Paragraph(
        tag,
        piece.number,
        piece.reading,
        piece.text,
        piece.extracted,
        piece.slices,
        piece.source,
        piece.operations,
        piece.marks,
    )


def _footnotes(notes: Sequence[tuple[str, Piece]], body: Sequence[Piece]) -> tuple[Footnote, ...]:
    anchors = _anchors(notes, body)
    return tuple(
        Footnote(
            label,
            piece.reading,
            piece.text,
            piece.extracted,
            piece.slices,
            piece.source,
            tuple(anchors[index]),
            piece.operations,
            piece.marks,
        )
        for index, (label, piece) in enumerate(notes)
    )


def _anchors(notes: Sequence[tuple[str, Piece]], body: Sequence[Piece]) -> list[list[Anchor]]:
    """Each mark cites the next note of its label, or else the last one before it (a note cited again)."""
    places: dict[str, list[int]] = {}
    for index, (label, _) in enumerate(notes):
        places.setdefault(ascii_digits(label), []).append(index)
    anchors: list[list[Anchor]] = [[] for _ in notes]
    for number, piece in enumerate(body):
        for offset, label in piece.cites:
            same = places.get(ascii_digits(label), [])
            if same:
                starts = [notes[index][1].source[0].start for index in same]
                chosen = same[min(bisect_left(starts, piece.source[0].start), len(same) - 1)]
                anchors[chosen].append(Anchor(number, offset))
    return anchors


def _with_blanks(
    source: str, paragraphs: Sequence[Paragraph], footnotes: Sequence[Footnote], furniture: Sequence[Furniture]
) -> tuple[Furniture, ...]:
    """The furniture, and a "blank" for whatever lies between all the spans."""
    taken = [span for each in paragraphs for span in each.source]
    taken += [span for each in footnotes for span in each.source]
    taken += [Span(each.start, each.end) for each in furniture]
    blanks, end = [], 0
    for span in sorted(taken):
        if span.start > end:
            blanks.append(Furniture("blank", end, span.start))
        end = span.end
    if len(source) > end:
        blanks.append(Furniture("blank", end, len(source)))
    return tuple(sorted((*furniture, *blanks), key=lambda each: each.start))


def _name(paragraphs: Sequence[Paragraph]) -> tuple[str, str]:
    """Symbol and title; a resolution whose masthead is lost has its symbol from the number before its title."""
    title = next((each.text for each in paragraphs if each.tag == "title"), "")
    front = [each.text for each in paragraphs if each.tag == "masthead"]
    symbol = next((found.group() for text in front if (found := _SYMBOL.fullmatch(text))), "")
    number = _TITLE_NUMBER.match(title)
    if symbol or not number:
        return symbol, title
    session, item = number.groups()
    if not session.isascii():  # printed right to left: the session stands last
        session, item = ascii_digits(item), ascii_digits(session)
    return f"A/RES/{session}/{item}", title
