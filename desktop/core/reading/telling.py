"""What kind of file some bytes are, by what stands in them and never by a name."""

from __future__ import annotations

import codecs
import re

from desktop.core.messages import UnreadableError

_FOREIGN = (
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word, Excel or PowerPoint file"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
)
_ARCHIVE = b"PK\x03\x04"
_ZIP = ((b"word/", "docx"), (b"opendocument.text", "odt"), (b"content.xml", "odt"))
_FOREIGN_ZIP = (
    (b"xl/", "an Excel workbook"),
    (b"ppt/", "a PowerPoint presentation"),
    (b"application/epub+zip", "an EPUB book"),
)
_ROOTS = {
    "akomaNtoso": "akn",
    "alto": "alto",
    "html": "html",
    "PcGts": "page",
    "TEI": "tei",
    "TEI.2": "tei",
    "teiCorpus": "tei",
    "tmx": "tmx",
    "xliff": "xliff",
}
_PROLOG = re.compile(
    r"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>\s*)*", re.DOTALL | re.IGNORECASE
)
_ROOT = re.compile(r"<(?:[\w.-]+:)?(?P<name>[A-Za-z_][\w.-]*)(?=[\s/>])")
_HTML = re.compile(r"(?:<!doctype\s+html|<html|<head|<body)[\s>]", re.IGNORECASE)
_HOCR = re.compile(
    r"<meta\b[^<>]*?\bname\s*=\s*[\"']?ocr-system\b"
    r"|<\w+\b[^<>]*?\bclass\s*=\s*[\"']?(?:[\w-]+\s+)*ocr(?:_page|_carea|_par|_line|x_block|x_line|x_word)\b",
    re.IGNORECASE,
)
_FRAGMENT = re.compile(
    r"<(?:article|blockquote|center|div|font|h[1-6]|main|ol|p|section|span|table|ul)\b[^<>]*>", re.IGNORECASE
)
_CLOSED = re.compile(
    rb"</(?:article|blockquote|center|div|font|h[1-6]|main|ol|p|section|span|table|ul)>\s*\Z", re.IGNORECASE
)
_WIDE = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_START = 65_536
_OURS = {
    "jsonl": re.compile(r'\s*\{(?=[^\n]*"table"\s*:\s*"document")[^\n]*"generator"\s*:\s*"Muqabala\b'),
    "webannotation": re.compile(
        r'\s*\{(?=.*"http://www\.w3\.org/ns/anno\.jsonld").*"generator"\s*:\s*\{[^{}]*"name"\s*:\s*"Muqabala\b',
        re.DOTALL,
    ),
}
"""JSON is read where Muqabala wrote it; all other is text."""


def tell(data: bytes, name: str) -> str:
    """The file's format: text, or docx, odt, pdf, html, hocr, alto, page, akn, tei, tmx, xliff, jsonl, webannotation.

    Raises UnreadableError for what is known to be another thing than a text.
    """
    for mark, kind in _FOREIGN:
        if data.startswith(mark):
            _refuse(name, kind)
    if data.startswith(_ARCHIVE):
        return _zipped(data, name)
    if is_packed(data):
        return "pdf"
    start = _start(data)
    form = _json_of_ours(start) or _marked_up(start, name)
    return "html" if form == "text" and _is_fragment(start, data[-200:]) else form


def is_packed(start: bytes) -> bool:
    """Whether a file that begins so is an archive or a PDF."""
    return start.startswith(_ARCHIVE) or b"%PDF-" in start[:1024]


def is_ours(start: bytes) -> bool:
    """Whether a file that begins so is JSON that Muqabala wrote."""
    return _json_of_ours(_start(start)) != ""


def _json_of_ours(start: str) -> str:
    return next((form for form, said in _OURS.items() if said.match(start)), "")


def _zipped(data: bytes, name: str) -> str:
    found = next((form for mark, form in _ZIP if mark in data), "")
    if not found:
        _refuse(name, next((kind for mark, kind in _FOREIGN_ZIP if mark in data), "a ZIP archive"))
    return found


def _start(data: bytes) -> str:
    """The beginning, as far as it is ASCII; enough to see a root element."""
    wide = next((codec for mark, codec in _WIDE if data.startswith(mark)), "")
    if wide:
        return data[2 : _START * 2].decode(wide, errors="ignore")
    return data[:_START].decode("latin-1").removeprefix("\xef\xbb\xbf")


def _marked_up(start: str, name: str) -> str:
    if _HTML.match(start.lstrip()):
        return _hypertext(start)
    declared = start.lstrip().startswith("<?xml")
    prolog = _PROLOG.match(start)
    if prolog and _HTML.match(start, prolog.end()):
        return _hypertext(start)
    root = _ROOT.match(start, prolog.end()) if prolog else None
    form = _ROOTS.get(root["name"], "") if root else ""
    if form == "html":
        return _hypertext(start)
    if root and _HOCR.match(start, root.start()):
        return "hocr"
    if not form and declared:
        if root:
            _refuse(name, "an XML document of a kind that is not known here")
        _refuse(name, "an XML document without a root element")
    return form or "text"


def _is_fragment(start: str, end: bytes) -> bool:
    """Whether this is a piece of a page: it begins and ends with an element of one."""
    return _FRAGMENT.match(start.lstrip()) is not None and _CLOSED.search(end) is not None


def _hypertext(start: str) -> str:
    return "hocr" if _HOCR.search(start) else "html"


def _refuse(name: str, kind: str) -> None:
    raise UnreadableError("{0} is {1}, which cannot be read yet. Nothing was read; save it as plain text.", name, kind)
