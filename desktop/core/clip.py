"""What is copied: paragraphs as plain text, as rows of a table, and as a page with their languages and directions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.core.display import END_OF_ISOLATE, ISOLATE, Display, Mode, compose
from desktop.core.document import Cell, Row, VersionInfo
from desktop.core.text import Span

_NOT_OF_THE_TEXT = frozenset({"note", "deleted", "apart"})
"""What stands in a shown paragraph and is not read as its text: labels of footnotes, and what was taken out."""

_PUT_IN = ISOLATE + END_OF_ISOLATE
_ELEMENTS = {"emphasis": "em", "strong": "strong", "superscript": "sup", "note": "sup"}


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A place between characters of a version: row, paragraph of its cell, and code points of what is shown before."""

    row: int
    part: int
    offset: int


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What is taken of a paragraph: `span` of its text, and the words, with the number if that is taken too."""

    cell: Cell
    span: Span
    words: str


def covered(first: Spot, last: Spot, row: int, part: int, length: int) -> Span:
    """What lies between two places of so many characters of a paragraph; perhaps nothing."""
    here = (row, part)
    if not (first.row, first.part) <= here <= (last.row, last.part):
        return Span(0, 0)
    start = min(first.offset, length) if here == (first.row, first.part) else 0
    end = min(last.offset, length) if here == (last.row, last.part) else length
    return Span(start, max(start, end))


def excerpts(rows: Iterable[Row], version: int, first: Spot, last: Spot, mode: Mode) -> Iterator[Excerpt]:
    """What lies between two places, paragraph by paragraph, as it is shown."""
    for row in rows:
        for part, cell in enumerate(_cells(row, version)):
            display = compose(cell, mode)
            span = covered(first, last, row.index, part, len(display.shown))
            if len(span):
                yield _excerpt(cell, display, span)


def _excerpt(cell: Cell, display: Display, span: Span) -> Excerpt:
    places = [at for at in map(display.to_text, range(span.start, span.end)) if at is not None]
    return Excerpt(cell, Span(min(places), max(places) + 1) if places else Span(0, 0), words(display, span))


def stretch(rows: Iterable[Row], version: int, first: Spot, last: Spot, mode: Mode) -> str:
    """The words between two places, a line for each paragraph."""
    return "\n".join(each.words for each in excerpts(rows, version, first, last, mode))


def words(display: Display, span: Span) -> str:
    """The text in a stretch of what is shown (code points), with the number if that is in it."""
    out = [Span(run.start, run.end) for run in display.runs if run.kind in _NOT_OF_THE_TEXT]
    places = range(max(span.start, 0), min(span.end, len(display.shown)))
    return "".join(display.shown[at] for at in places if not any(gap.start <= at < gap.end for gap in out))


def paragraph(cell: Cell) -> str:
    """A paragraph's number and text.

    >>> paragraph(Cell(1, 1, "operative", "1.", "Takes note", "Takes note"))
    '1. Takes note'
    """
    return f"{cell.number} {cell.text}" if cell.number else cell.text


def plain(cells: Iterable[Cell]) -> str:
    """A line for each paragraph."""
    return "\n".join(map(paragraph, cells))


def paragraphs(rows: Iterable[Row], version: int) -> Iterator[Cell]:
    """The paragraphs of a version in some rows."""
    return (cell for row in rows for cell in _cells(row, version))


def table(rows: Sequence[Row], versions: Sequence[int]) -> str:
    """A line for each row, the versions (their places in the document) apart by tabs, as spreadsheets read them."""
    return "\n".join("\t".join(_field(plain(_cells(row, version))) for version in versions) for row in rows)


def _cells(row: Row, version: int) -> tuple[Cell, ...]:
    return row.cells[version] if version < len(row.cells) else ()


def _field(text: str) -> str:
    """A field of tab separated values: in quotes where a tab, a break or a quote is in it."""
    quoted = any(char in text for char in '\t\n\r"')
    return '"' + text.replace('"', '""') + '"' if quoted else text


def page(rows: Sequence[Row], versions: Sequence[int], infos: Sequence[VersionInfo]) -> str:
    """The rows as a table in HTML, each paragraph with its language and direction."""
    head = "".join(f'<col lang="{_escaped(infos[version].language)}">' for version in versions)
    body = "".join(f"<tr>{''.join(_cell(row, version, infos[version]) for version in versions)}</tr>\n" for row in rows)
    return f'<meta charset="utf-8"><table><colgroup>{head}</colgroup><tbody>\n{body}</tbody></table>'


def _cell(row: Row, version: int, info: VersionInfo) -> str:
    inside = "".join(
        f"<p{_turned(cell, info)}>{''.join(_marked(compose(cell, 'corrected')))}</p>" for cell in _cells(row, version)
    )
    return f'<td lang="{_escaped(info.language)}" dir="{info.direction}">{inside}</td>'


def _turned(cell: Cell, info: VersionInfo) -> str:
    return f' dir="{cell.direction}"' if cell.direction and cell.direction != info.direction else ""


def _marked(display: Display) -> Iterator[str]:
    """The shown text with what is emphasised or raised in it; an element opens and closes at every change."""
    labels = [range(run.start, run.end) for run in display.runs if run.kind == "note"]
    runs = [(run, _ELEMENTS[run.kind]) for run in display.runs if run.kind in _ELEMENTS and run.start < run.end]
    ends = {end for run, _element in runs for end in (run.start, run.end)}
    for start, end in pairwise(sorted({0, len(display.shown), *ends})):
        elements = list(dict.fromkeys(element for run, element in runs if run.start <= start < run.end))
        opened, closed = (f"<{each}>" for each in elements), (f"</{each}>" for each in reversed(elements))
        shown = display.shown[start:end]
        put_in = _PUT_IN if any(start in label for label in labels) else ""
        yield "".join((*opened, _escaped(shown.strip(put_in) if put_in else shown), *closed))


def _escaped(text: str) -> str:
    for char, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(char, entity)
    return text
