"""DOCX: a review for word processors, with tracked changes, comments, footnotes, styles and content controls.

Source: ISO/IEC 29500-1, part WordprocessingML, in the transitional form that all programs write; threads of comments
as in Word's own extension of 2012.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.core.export.options import Options, chosen
from desktop.core.export.word import asides, page, styles
from desktop.core.export.word.book import Book, dated
from desktop.core.export.word.package import (
    HEAD,
    SPACES,
    archive,
    content_types,
    package_relations,
    text_relations,
)
from desktop.core.export.word.runs import plain, region
from desktop.core.review import Review

_DUBLIN = "http://purl.org/dc"
_PROPERTIES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    f'xmlns:dc="{_DUBLIN}/elements/1.1/" xmlns:dcterms="{_DUBLIN}/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)


def write(review: Review, options: Options) -> Iterator[bytes]:
    """The chosen versions side by side in a table, or the first of them as running text.

    With all changes accepted each paragraph is its corrected text, with all rejected it is as it was read; its number,
    the marks of footnotes, and what the page has of its own are beside that. Changes without an author are signed by
    the program. Characters that XML cannot hold are written as their pictures.
    """
    texts = chosen(review, options)[: 1 if options.layout == "one" else None]
    book = Book(review, options, texts, styles.style_ids(texts, review) if options.tags else {})
    yield from archive(_parts(book))


def _parts(book: Book) -> Iterator[tuple[str, Iterable[str]]]:
    """The parts in the order in which they must be made: notes are known after the text, comments after the notes."""
    yield "[Content_Types].xml", content_types()
    yield "_rels/.rels", package_relations()
    yield "docProps/core.xml", _said(book)
    yield "docProps/app.xml", _program(book)
    yield "word/document.xml", _text(book)
    yield "word/_rels/document.xml.rels", text_relations()
    yield "word/footnotes.xml", asides.footnotes(book)
    yield "word/comments.xml", asides.comments(book)
    yield "word/commentsExtended.xml", asides.threads(book)
    yield "word/styles.xml", styles.styles(book)
    yield "word/settings.xml", styles.settings(book)
    yield "word/fontTable.xml", styles.fonts(book)
    yield "word/theme1.xml", styles.theme(book)
    yield "word/header1.xml", page.header(book)
    yield "word/footer1.xml", page.footer(book)


def _text(book: Book) -> Iterator[str]:
    yield f"{HEAD}<w:document {SPACES}><w:body>"
    yield from page.running_text(book) if book.options.layout == "one" else page.table(book)
    yield f"{page.section(book)}</w:body></w:document>"


def _said(book: Book) -> Iterator[str]:
    """What is said of the file: title and symbol, program, languages, when it was made."""
    info, at = book.review.document, dated(book.options.at)
    created = f'<dcterms:created xsi:type="dcterms:W3CDTF">{at}</dcterms:created>' if at else ""
    languages = ", ".join(region(text.info.language) for text in book.texts)
    yield (
        f"{HEAD}<cp:coreProperties {_PROPERTIES}><dc:title>{plain(info.title)}</dc:title>"
        f"<dc:subject>{plain(info.symbol)}</dc:subject><dc:creator>{plain(book.options.program)}</dc:creator>"
        f"{created}<dc:language>{plain(languages)}</dc:language></cp:coreProperties>"
    )


def _program(book: Book) -> Iterator[str]:
    space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    yield f'{HEAD}<Properties xmlns="{space}"><Application>{plain(book.options.program)}</Application></Properties>'
