"""The page that the text stands on: its size, what runs along its head and foot, and the table of the versions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.core.bidi import base_direction
from desktop.core.document import Row
from desktop.core.export.options import Options
from desktop.core.export.word.book import Book
from desktop.core.export.word.package import HEAD, PART_OF, SPACES
from desktop.core.export.word.paragraphs import line, opening, paragraph
from desktop.core.export.wording import tag_letter
from desktop.core.languages import language
from desktop.core.review import Unit

_PAPERS = {"a4": (11906, 16838), "letter": (12240, 15840)}
_EDGE, _MARGIN = 1134, 624
"""In twentieths of a point: around the text, and the column of row numbers."""

TEXT_STYLE = "MuqabalaText"
_CELL_END = f"<w:p>{opening(TEXT_STYLE, 'ltr')}</w:p>"


def _size(options: Options) -> tuple[int, int]:
    width, height = _PAPERS[options.paper]
    return (height, width) if options.landscape else (width, height)


def section(book: Book) -> str:
    """The properties of the one section: heads and feet, paper, and the way it runs."""
    width, height = _size(book.options)
    turned = ' w:orient="landscape"' if book.options.landscape else ""
    single = book.texts[0].info.direction if len(book.texts) == 1 else "ltr"
    around = " ".join(f'w:{side}="{_EDGE}"' for side in ("top", "right", "bottom", "left"))
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{PART_OF["header"].id}"/>'
        f'<w:footerReference w:type="default" r:id="{PART_OF["footer"].id}"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"{turned}/>'
        f'<w:pgMar {around} w:header="567" w:footer="567" w:gutter="0"/>'
        f"{'<w:bidi/>' if single == 'rtl' else ''}</w:sectPr>"
    )


def header(book: Book) -> Iterator[str]:
    """Symbol and title of the document."""
    info = book.review.document
    said = "\u2003".join(part for part in (info.symbol, info.title) if part)
    yield f"{HEAD}<w:hdr {SPACES}>{line(said, 'Header', base_direction(said))}</w:hdr>"


def footer(_book: Book) -> Iterator[str]:
    """The page's number, and how many there are."""
    here, all_ = ('<w:fldSimple w:instr=" ' + name + ' "><w:r><w:t>1</w:t></w:r></w:fldSimple>' for name in _COUNTS)
    rule = '<w:r><w:t xml:space="preserve"> / </w:t></w:r>'
    yield f"{HEAD}<w:ftr {SPACES}><w:p>{opening('Footer', 'ltr')}{here}{rule}{all_}</w:p></w:ftr>"


_COUNTS = ("PAGE", "NUMPAGES")


def running_text(book: Book) -> Iterator[str]:
    """The one version as running text."""
    for text in book.texts:
        for unit in text.paragraphs:
            yield paragraph(unit, text, book, book.styles.get(unit.tag, TEXT_STYLE))


# Side by side ---------------------------------------------------------------------------------------------------


def table(book: Book) -> Iterator[str]:
    """A table with a row for each link, and a column for each version, in the order chosen from left to right."""
    widths = _widths(book)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    yield (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="MuqabalaTable"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        f'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
    )
    yield _head(book, widths)
    places = [book.review.texts.index(text) for text in book.texts]
    units = [{unit.key: unit for unit in text.paragraphs} for text in book.texts]
    for row in book.review.rows:
        cells = [[known[cell.paragraph] for cell in row.cells[at]] for at, known in zip(places, units, strict=True)]
        if any(cells):
            yield "<w:tr>"
            yield _cell(widths[0], _number(row, cells, book))
            for width, text, members in zip(widths[1:], book.texts, cells, strict=True):
                style = (book.styles.get(unit.tag, TEXT_STYLE) for unit in members)
                yield _cell(width, "".join(paragraph(u, text, book, s) for u, s in zip(members, style, strict=True)))
            yield "</w:tr>"
    yield f"</w:tbl><w:p>{opening('MuqabalaEnd', 'ltr')}</w:p>"


def _widths(book: Book) -> list[int]:
    room = _size(book.options)[0] - 2 * _EDGE - _MARGIN
    columns = max(1, len(book.texts))
    return [_MARGIN, *[room // columns] * columns]


def _head(book: Book, widths: Sequence[int]) -> str:
    """The row that stands on every page: what each column is."""
    cells = [_cell(widths[0], line("", "MuqabalaHead"))]
    for width, text in zip(widths[1:], book.texts, strict=False):
        known = language(text.info.language)
        cells.append(_cell(width, line(known.own_name, "MuqabalaHead", text.info.direction, text.info.language)))
    return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{''.join(cells)}</w:tr>"


def _number(row: Row, cells: Sequence[Sequence[Unit]], book: Book) -> str:
    """The margin of a row: its number, and the letters of its tags."""
    tags = dict.fromkeys(unit.tag for members in cells for unit in members if unit.tag)
    letters = " ".join(tag_letter(tag, book.review) for tag in tags) if book.options.tags else ""
    return line(f"{row.index + 1} {letters}".rstrip(), "MuqabalaMargin")


def _cell(width: int, content: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content or _CELL_END}</w:tc>'
