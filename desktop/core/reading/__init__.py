"""Bytes to a `Reading`: the format is told by the content, and each format has a module of its own."""

from __future__ import annotations

import hashlib

from desktop.core.document import Reading
from desktop.core.messages import UnreadableError
from desktop.core.reading.decode import decode
from desktop.core.reading.plain import read_plain
from desktop.core.text import is_blank

_FOREIGN = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"{\\rtf", "an RTF document"),
    (b"<?xml", "an XML document"),
    (b"<!doctype html", "an HTML page"),
    (b"<html", "an HTML page"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word, Excel or PowerPoint file"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
)
_ZIP = (
    (b"word/", "a Word document (DOCX)"),
    (b"opendocument.text", "an OpenDocument text (ODT)"),
    (b"xl/", "an Excel workbook"),
    (b"ppt/", "a PowerPoint presentation"),
    (b"application/epub+zip", "an EPUB book"),
)


def read(data: bytes, name: str) -> Reading:
    """The paragraphs, footnotes and furniture of a file's bytes, without losing a code point.

    `name` is only shown. `source` is the decoded text after the byte order mark, newlines as they are; all offsets
    count its code points. `extracted` is a paragraph's source spans as they stand, mark-up and line ends included,
    with one space between two spans. Raises UnreadableError for empty or blank data, binary data, a format that
    cannot be read yet, and bytes that no known encoding explains.
    """
    _refuse_foreign(data, name)
    decoded = decode(data, name)
    if is_blank(decoded.text):
        raise UnreadableError("{0} is empty: there is no text in it.", name)
    # A new format: tell it by its content here, and give its module's parts to the Reading below.
    parts = read_plain(decoded.text)
    return Reading(
        name=name,
        format="text",
        language=parts.language,
        direction=parts.direction,
        encoding=decoded.encoding,
        sha256=hashlib.sha256(data).hexdigest(),
        source=decoded.text,
        paragraphs=parts.paragraphs,
        footnotes=parts.footnotes,
        furniture=parts.furniture,
        symbol=parts.symbol,
        title=parts.title,
        notices=decoded.notices,
    )


def _refuse_foreign(data: bytes, name: str) -> None:
    start = data[:64].lstrip()
    kind = next((kind for mark, kind in _FOREIGN if data.startswith(mark) or start.lower().startswith(mark)), "")
    if data.startswith(b"PK\x03\x04"):
        kind = next((kind for mark, kind in _ZIP if mark in data), "a ZIP archive")
    if kind:
        raise UnreadableError(
            "{0} is {1}, which cannot be read yet. Nothing was read; save it as plain text.", name, kind
        )
