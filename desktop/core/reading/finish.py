"""A manuscript to its reading: paragraphs with their tags, footnotes with their anchors, the rest as furniture."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from desktop.core.bidi import base_direction, paragraph_direction
from desktop.core.document import Anchor, Direction, Footnote, Furniture, OwnDirection, Paragraph, Reading, Remark
from desktop.core.languages import Language, codes, detect, foreign_language, language
from desktop.core.reading.assemble import Context, Piece, assemble
from desktop.core.reading.drafts import Aside, Draft, join_pages
from desktop.core.reading.flattened import split_flattened
from desktop.core.reading.lines import Line
from desktop.core.reading.manuscript import Manuscript, Said
from desktop.core.reading.styles import Styles
from desktop.core.structure import Shape, suggest_tags
from desktop.core.text import Span, ascii_digits, moved

_SYMBOL = re.compile(r"[AESTD]/[A-Z0-9][\w./()-]*\w\)?")
_TITLE_NUMBER = re.compile(r"\W{0,4}(\d{1,4})/(\d{1,4})(?!\d)")
_SAMPLE_LINES = 2000
_PORTION = 500


@dataclass(slots=True)
class _Unit:
    """The piece made of a draft, and what the format says of it; the draft itself need not be kept."""

    piece: Piece
    tag: str
    key: str
    label: str
    language: str
    direction: OwnDirection

    @classmethod
    def of(cls, draft: Draft, piece: Piece) -> _Unit:
        """The unit of a draft."""
        label = draft.note.label if draft.note else ""
        return cls(piece, draft.tag, draft.key, label, draft.language, draft.direction)


def finish(manuscript: Manuscript, name: str, sha256: str, alive: Callable[[], None] = lambda: None) -> Reading:
    """The reading of a manuscript that has some ink; its items are used up.

    `alive` is called every now and then, and may raise to end it.
    """
    sample = _sample(manuscript.items)
    known = language(manuscript.language or detect(sample))
    direction = known.direction if known.code in codes() else base_direction(sample)
    items = _healed(manuscript.items, known) if manuscript.healing else manuscript.items
    manuscript.items = []
    alive()
    body, notes, furniture = _assembled(items, _context(manuscript, items, known), alive)
    footnotes = _footnotes(notes, body, known, direction)
    alive()
    paragraphs = _paragraphs(body, known, direction)
    alive()
    symbol, title = _name(paragraphs)
    return Reading(
        name=name,
        format=manuscript.format,
        language=known.code,
        direction=direction,
        encoding=manuscript.encoding,
        sha256=sha256,
        source=manuscript.source,
        paragraphs=paragraphs,
        footnotes=footnotes,
        furniture=_with_blanks(manuscript.source, paragraphs, footnotes, furniture),
        symbol=manuscript.symbol or symbol,
        title=manuscript.title or title,
        notices=tuple(manuscript.notices),
        metadata=tuple(manuscript.metadata),
        remarks=tuple(_remarks(manuscript.remarks, (*paragraphs, *footnotes))),
        pages=tuple(manuscript.pages),
        places=tuple(manuscript.places),
    )


def lines_in(items: Iterable[Draft | Aside]) -> Iterator[Line]:
    """The lines of drafts, in order."""
    for item in items:
        if isinstance(item, Draft):
            for group in item.groups:
                yield from group


def _sample(items: Sequence[Draft | Aside]) -> str:
    return "\n".join(line.text for line, _ in zip(lines_in(items), range(_SAMPLE_LINES), strict=False))


def _healed(items: list[Draft | Aside], known: Language) -> list[Draft | Aside]:
    """Halves joined over page breaks, and what was run together parted."""
    return join_pages(split_flattened(join_pages(items, known), known), known)


def _context(manuscript: Manuscript, items: Iterable[Draft | Aside], known: Language) -> Context:
    typed = (item for item in items if isinstance(item, Draft) and item.note and not item.key)
    return Context(
        manuscript.source,
        {ascii_digits(item.note.label) for item in typed if item.note},
        bare_parens=known.code == "ar",
        changed=manuscript.changed,
        markup=manuscript.markup,
        typed_numbers=manuscript.typed_numbers,
        styles=Styles(manuscript.styles) if manuscript.styles else None,
    )


def _assembled(
    items: list[Draft | Aside], context: Context, alive: Callable[[], None]
) -> tuple[list[_Unit], list[_Unit], list[Furniture]]:
    """Paragraphs, notes, furniture; what mark-up left nothing of is furniture too.

    The items are taken from their list one by one, so that the lines of a long text do not stay until all is done.
    """
    body: list[_Unit] = []
    notes: list[_Unit] = []
    furniture: list[Furniture] = []
    items.reverse()
    while items:
        if len(items) % _PORTION == 0:
            alive()
        item = items.pop()
        if isinstance(item, Aside):
            furniture.append(Furniture(item.kind, item.line.start, item.line.end))
            continue
        piece = assemble(item, context)
        if not piece.reading:
            furniture += [Furniture("mark-up", span.start, span.end) for span in piece.source if span]
        elif item.note:
            notes.append(_Unit.of(item, piece))
        else:
            body.append(_Unit.of(item, piece))
    return body, notes, furniture


def _paragraphs(body: list[_Unit], known: Language, direction: Direction) -> tuple[Paragraph, ...]:
    """The paragraphs in order; the units are taken from their list one by one, as the items were."""
    shapes = [Shape(each.piece.text, each.piece.number, each.piece.kind, each.piece.heading) for each in body]
    stated = [each.tag for each in body]
    tags = stated if all(stated) else suggest_tags(shapes, known)
    body.reverse()
    return tuple([_paragraph(body.pop(), tag, known, direction) for tag in tags])


def _paragraph(unit: _Unit, tag: str, known: Language, direction: Direction) -> Paragraph:
    piece = unit.piece
    return Paragraph(
        unit.tag or tag,
        piece.number,
        piece.reading,
        piece.text,
        piece.extracted,
        piece.slices,
        piece.source,
        piece.steps,
        piece.marks,
        piece.revisions,
        *_own_language(unit, known, direction),
    )


def _own_language(unit: _Unit, known: Language, direction: Direction) -> tuple[str, OwnDirection]:
    """Language and direction of a unit where they are not its version's: as the format says, else by its script."""
    own = unit.language or foreign_language(unit.piece.text, known)
    if not own or own == known.code:
        return "", "" if unit.direction == direction else unit.direction
    way = unit.direction or paragraph_direction(unit.piece.text, direction)
    return own, "" if way == direction else way


# Footnotes ------------------------------------------------------------------------------------------------------


def _footnotes(
    notes: Sequence[_Unit], body: Sequence[_Unit], known: Language, direction: Direction
) -> tuple[Footnote, ...]:
    anchors = _anchors(notes, [each.piece for each in body])
    return tuple(
        Footnote(
            unit.label,
            unit.piece.reading,
            unit.piece.text,
            unit.piece.extracted,
            unit.piece.slices,
            unit.piece.source,
            tuple(anchors[index]),
            unit.piece.steps,
            unit.piece.marks,
            unit.piece.revisions,
            *_own_language(unit, known, direction),
        )
        for index, unit in enumerate(notes)
    )


def _anchors(notes: Sequence[_Unit], body: Sequence[Piece]) -> list[list[Anchor]]:
    """By the format's own key, or else by label: the next note of the mark's label, or the last one before it.

    (A note that is cited again stands before its second mark.)
    """
    by_key = {unit.key: index for index, unit in enumerate(notes) if unit.key}
    by_label: dict[str, list[int]] = {}
    for index, unit in enumerate(notes):
        if not unit.key:
            by_label.setdefault(ascii_digits(unit.label), []).append(index)
    starts = [unit.piece.source[0].start for unit in notes]
    anchors: list[list[Anchor]] = [[] for _ in notes]
    for number, piece in enumerate(body):
        for offset, key in piece.keyed:
            if key in by_key:
                anchors[by_key[key]].append(Anchor(number, offset))
        for offset, label in piece.cites:
            same = by_label.get(ascii_digits(label), [])
            if same:
                place = bisect_left(same, piece.source[0].start, key=starts.__getitem__)
                anchors[same[min(place, len(same) - 1)]].append(Anchor(number, offset))
    return anchors


# The rest -------------------------------------------------------------------------------------------------------


def _with_blanks(
    source: str, paragraphs: Sequence[Paragraph], footnotes: Sequence[Footnote], furniture: Sequence[Furniture]
) -> tuple[Furniture, ...]:
    """The furniture, and a "blank" for whatever lies between all the spans."""
    taken: list[Span | Furniture] = [span for each in paragraphs for span in each.source]
    taken += [span for each in footnotes for span in each.source]
    taken += furniture
    blanks, at = [], 0
    for each in sorted(taken, key=attrgetter("start", "end")):
        if each.start > at:
            blanks.append(Furniture("blank", at, each.start))
        at = each.end
    if len(source) > at:
        blanks.append(Furniture("blank", at, len(source)))
    return tuple(sorted((*furniture, *blanks), key=attrgetter("start")))


def _remarks(said: Iterable[Said], units: Sequence[Paragraph | Footnote]) -> Iterator[Remark]:
    """Each comment on the unit its place begins in, with its span in the unit's text."""
    starts = sorted((span.start, span.end, index) for index, unit in enumerate(units) for span in unit.source)
    for each in said:
        place = max(0, bisect_left(starts, (each.start + 1,)) - 1)
        if starts:
            index = starts[place][2]
            span = _span_in(units[index], each.start, each.end)
            yield Remark(index, span, each.body, each.author, each.at, each.key, each.answers, each.resolved)


def _span_in(unit: Paragraph | Footnote, start: int, end: int) -> Span | None:
    """Where the source's `start` to `end` stands in the text; None where that is nowhere.

    That can be told of a text that was changed if every change is known.
    """
    if unit.text != unit.reading and not unit.revisions:
        return None
    at, first, last = 0, -1, -1
    for part in unit.slices:
        at += part.spaced
        left, right = max(start, part.start), min(end, part.end)
        if left < right:
            first = first if first >= 0 else at + left - part.start
            last = at + right - part.start
        at += part.end - part.start
    span = Span(first, last)
    for revision in unit.revisions:
        span = moved(span, revision.edit)
    return span if first >= 0 and span else None


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
