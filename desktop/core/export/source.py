"""A version in the form of its own file: the very file, with the corrections in it and nothing else changed.

What was written is read again before it is given out: it must say what the corrected version says.
"""

from __future__ import annotations

import codecs
import io
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence

from lxml import etree

from desktop.core.export import plain
from desktop.core.export.own_form import pages
from desktop.core.export.own_form.nodes import Stream, flowing, marked_words, runs, words
from desktop.core.export.own_form.writing import at_home
from desktop.core.export.own_form.writing import write as write_units
from desktop.core.messages import KnownError
from desktop.core.reading.choices import Choices
from desktop.core.reading.xmltree import Element, parse
from desktop.core.review import Unit, VersionText

_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_PROLOG = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s++|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\])?[^>]*>)*+(?=<[^!?\s])", re.DOTALL
)
"""What may stand before the root of a document of XML."""

_NOTES = frozenset({"authorialNote", "note"})
_ABOUT = frozenset({"meta", "teiHeader", "facsimile", "standOff", "xenoData"})
_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_RUNS = frozenset({"t"})

FORMS = ("text", "docx", "akn", "tei", "hocr", "alto", "page")
"""The formats that corrections can be written back into."""


def write(text: VersionText, data: bytes) -> Iterator[bytes]:
    """The version's file (`data` are its bytes) with its corrections.

    A version without corrections gives the very bytes. Raises KnownError for a file whose format cannot be written
    back, whose encoding lacks a character of a correction, or in which a corrected place is not found again.
    """
    units = [unit for unit in text.units if unit.reading != unit.text]
    if not units:
        return iter((data,))
    if text.info.format not in FORMS:
        raise KnownError(
            "Corrections cannot be written back into {0}: its format ({1}) does not allow it. "
            "Nothing was written; choose another format.",
            text.info.name,
            text.info.format,
        )
    if any(each.cause == "tracked-change" for unit in units for each in unit.corrections):
        raise KnownError(
            "{0} holds tracked changes of its own, so corrections cannot be written back into it. "
            "Nothing was written; export it as docx, which tracks them all.",
            text.info.name,
        )
    if text.info.format == "text":
        return iter((_encoded(text, data),))
    written = _WRITERS[text.info.format](text, data)
    _check(text, written)
    return iter((written,))


def _encoded(text: VersionText, data: bytes) -> bytes:
    """The corrected source in the file's own encoding, with the mark that it began with."""
    corrected = plain.corrected(text).decode("utf-8", "surrogatepass")
    mark = next((bom for bom in _BOMS if data.startswith(bom)), b"")
    name = text.info.encoding.lower().replace("_", "-")
    if mark and name in {"utf-16", "utf-32", "utf-8-sig"}:
        name = {"utf-8-sig": "utf-8"}.get(name) or f"{name}-{'le' if mark in _BOMS[1::2] else 'be'}"
    try:
        return mark + corrected.encode(name, "surrogatepass" if name.startswith("utf") else "strict")
    except (UnicodeEncodeError, LookupError) as error:
        raise KnownError(
            "{0} is in {1}, which has no character for all of the corrections ({2}). "
            "Nothing was written; export it as txt, which is UTF-8.",
            text.info.name,
            text.info.encoding,
            error,
        ) from error


# Formats --------------------------------------------------------------------------------------------------------


def _flowing(text: VersionText, data: bytes) -> bytes:
    root = _tree(data, text)
    _corrected(text, flowing(root, _NOTES, _ABOUT))
    return _serialised(root, data)


def _alto(text: VersionText, data: bytes) -> bytes:
    root = _tree(data, text)
    (stream,) = words(root, frozenset({"String"}), "CONTENT")
    before = {owner: node.text for owner, node in enumerate(stream.nodes)}
    _corrected(text, [stream])
    pages.share_box(stream, before)
    return _serialised(root, data)


def _hocr(text: VersionText, data: bytes) -> bytes:
    root = _tree(data, text)
    _corrected(text, marked_words(root, frozenset({"ocrx_word", "ocr_word"})))
    return _serialised(root, data)


def _page(text: VersionText, data: bytes) -> bytes:
    root = _tree(data, text)
    before, parts = pages.texts_of(root), pages.contents(root)
    _corrected(text, pages.page_stream(root))
    pages.tell_again(root, before, parts)
    return _serialised(root, data)


def _docx(text: VersionText, data: bytes) -> bytes:
    """The package with its parts of text written anew, all others copied as they are."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [name for name in _PARTS if name in archive.namelist()]
        roots = {name: _tree(archive.read(name), text) for name in names}
        _corrected(text, [runs(roots[name], _RUNS) for name in names])
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as written:
            for member in archive.infolist():
                root = roots.get(member.filename)
                part = archive.read(member)
                written.writestr(member, part if root is None else _serialised(root, part))
    return target.getvalue()


_WRITERS: dict[str, Callable[[VersionText, bytes], bytes]] = {
    "docx": _docx,
    "akn": _flowing,
    "tei": _flowing,
    "alto": _alto,
    "hocr": _hocr,
    "page": _page,
}


def _tree(data: bytes, text: VersionText) -> Element:
    """The file parsed as it is read, but with its comments, which go back into it."""
    parse(data, text.info.name)  # refuses what is hostile
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))


def _serialised(root: Element, data: bytes) -> bytes:
    """The root as it is now, between what stands before and behind it in `data`."""
    begun = _PROLOG.match(data)
    tree = root.getroottree()
    encoding = tree.docinfo.encoding or "UTF-8"
    if begun is None:  # in an encoding of two bytes a character
        return etree.tostring(tree, xml_declaration=True, encoding=encoding)
    written = etree.tostring(root, xml_declaration=False, encoding=encoding, with_tail=False)
    return begun.group() + written + data[len(data.rstrip()) :]


def _corrected(text: VersionText, streams: Sequence[Stream]) -> None:
    homes = at_home(text.units, streams)
    found = {id(home.unit) for home in homes}
    lost = next((unit for unit in text.units if unit.reading != unit.text and id(unit) not in found), None)
    if lost is not None:
        raise _not_there(text, lost)
    write_units([home for home in homes if home.unit.reading != home.unit.text])


def _not_there(text: VersionText, unit: Unit) -> KnownError:
    return KnownError(
        "A correction could not be written back into {0}: its paragraph is not in the file as it was read (“{1}…”). "
        "Nothing was written; choose another format.",
        text.info.name,
        unit.reading[:40],
    )


def _check(text: VersionText, written: bytes) -> None:
    """Raise KnownError unless what was written reads as the corrected version."""
    from desktop.core.reading import read_all  # noqa: PLC0415  # brings in the readers

    reading = read_all(written, text.info.name, Choices(language=text.info.language)).readings[0]
    read = [*(each.text for each in reading.paragraphs), *(each.text for each in reading.footnotes)]
    for there, unit in zip(read, text.units, strict=False):
        if " ".join(there.split()) != " ".join(unit.text.split()):
            raise _not_there(text, unit)
    if len(read) != len(text.units):
        raise _not_there(text, text.units[min(len(read), len(text.units) - 1)])
