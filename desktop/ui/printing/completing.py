"""A PDF of Qt's completed: what glyphs mean, how many pages there are, an outline, the language.

PDF lets a file be changed by what is put behind it (ISO 32000-1, 7.5.6): the objects that change, and a table of where
they are. So nothing that Qt has written is written anew, and of the file only what is asked for is read.
"""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from mmap import ACCESS_READ, mmap
from pathlib import Path

from desktop.core.messages import KnownError

_FONT_OR_GLYPHS = re.compile(rb"/F(\d+) [-\d.]+ Tf|<([0-9A-Fa-f]+)> Tj")
_RANGE = re.compile(rb"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")
_HEAD = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_FOOT = b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
_MOST_IN_A_BLOCK = 100


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of the outline: what it says, on which page (from 0), and how far from the page's top (0 to 1)."""

    title: str
    page: int
    depth: float


@dataclass(frozen=True, slots=True)
class Extras:
    """What a file of pages is completed by.

    `letters` are the texts of glyphs, by their place among those of the page, and `counts` how many a page has;
    `language` is that of the texts, `rtl` says that pages are turned from the left. Where `total` is true, what was
    drawn last on the last page, the number of pages, is drawn on all others too.
    """

    letters: Sequence[Mapping[int, str]]
    counts: Sequence[int]
    headings: Sequence[Heading] = ()
    language: str = "en"
    rtl: bool = False
    total: bool = True


def complete(path: Path, extras: Extras) -> None:
    """Put behind the file what is missing in it.

    Raises KnownError, with the file as it was, for one that is not as Qt wrote it when this was made.
    """
    try:
        with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as data:
            book = _Book(data)
            added = list(_added(book, extras))
            end, trailer, size = len(data), book.trailer, book.size
    except (ValueError, LookupError, zlib.error) as error:
        raise KnownError(
            "The Qt that is installed here writes PDF in another way than Muqabala knows, so the pages could not be "
            "finished ({0}). Nothing was written; choose another format.",
            error,
        ) from error
    with path.open("ab") as behind:
        places: dict[int, int] = {}
        for number, content in added:
            places[number] = end
            end += behind.write(b"%d 0 obj\n%b\nendobj\n" % (number, content))
        behind.write(_table(places, end, trailer, max((size, *(number + 1 for number in places)))))


def _table(places: Mapping[int, int], start: int, trailer: bytes, size: int) -> bytes:
    """The table of what was put behind, and the file's end."""
    lines = [
        b"xref\n0 1\n0000000000 65535 f \n",
        *(b"%d 1\n%010d 00000 n \n" % (number, place) for number, place in sorted(places.items())),
    ]
    told = re.sub(rb"/Size \d+", b"/Size %d" % size, trailer)
    return b"".join(lines) + b"trailer\n" + told + b"startxref\n%d\n%%%%EOF\n" % start


class _Book:
    """A file of Qt's: one table of objects at its end, and nothing put behind it yet."""

    def __init__(self, data: mmap) -> None:
        self.data = data
        table = int(_need(re.search(rb"startxref\s+(\d+)", data[-64:]))[1])
        end = data.rfind(b"trailer")
        lines = data[table:end].split(b"\n")
        self.places = [int(line[:10]) for line in lines[2:] if len(line) >= 18]
        self.size = len(self.places)
        trailer = data[end + len(b"trailer\n") :]
        self.trailer = trailer[: trailer.rindex(b">>")] + b"/Prev %d\n>>\n" % table
        self.root = int(_need(re.search(rb"/Root (\d+) 0 R", trailer))[1])
        self.pages = self._pages()

    def object(self, number: int) -> bytes:
        """An object's content, that of a stream with it."""
        start = self.places[number]
        end = self.data.find(b"endobj", start)
        return self.data[self.data.find(b"obj", start) + 3 : end].strip()

    def value(self, number: int, name: bytes) -> int:
        """The number of the object that an entry of another one names."""
        return int(_need(re.search(rb"/" + name + rb" (\d+) 0 R", self.object(number)))[1])

    def _pages(self) -> list[int]:
        kids = self.object(self.value(self.root, b"Pages"))
        return [int(each) for each in re.findall(rb"(\d+) 0 R", kids[kids.index(b"[") : kids.index(b"]")])]

    def content(self, page: int) -> bytes:
        """What is drawn on a page."""
        number = self.value(self.pages[page], b"Contents")
        start = self.data.find(b"stream", self.places[number])
        length = self.value(number, b"Length")
        begin = self.data.find(b"\n", start) + 1
        return zlib.decompress(self.data[begin : begin + int(self.object(length))])


def _need(match: re.Match[bytes] | None) -> re.Match[bytes]:
    if match is None:
        raise ValueError("not a PDF of Qt's")
    return match


def _added(book: _Book, extras: Extras) -> Iterator[tuple[int, bytes]]:
    """The objects that are put behind the file, each with its number."""
    yield from _meanings(book, extras)
    free = book.size
    if extras.total and len(book.pages) > 1:
        yield free, _stream(_drawn_last(book.content(len(book.pages) - 1)))
        yield from _with_total(book, free)
        free += 1
    catalog = b"/Lang (%b)\n/ViewerPreferences << /DisplayDocTitle true%b >>\n" % (
        extras.language.encode("ascii", "replace"),
        b" /Direction /R2L" if extras.rtl else b"",
    )
    if extras.headings:
        catalog += b"/Outlines %d 0 R\n/PageMode /UseOutlines\n" % free
        yield from _outline(book, extras.headings, free)
    root = book.object(book.root)
    yield book.root, root[: root.rindex(b">>")] + catalog + b">>"


def _stream(content: bytes) -> bytes:
    packed = zlib.compress(content)
    return b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(packed), packed)


# What glyphs mean -----------------------------------------------------------------------------------------------


def _meanings(book: _Book, extras: Extras) -> Iterator[tuple[int, bytes]]:
    """Of each font, what its glyphs mean: Qt's own word for those that nothing else is known of."""
    found: dict[int, dict[int, str]] = defaultdict(dict)
    for page, letters in enumerate(extras.letters):
        if letters:
            _learn(book.content(page), letters, extras.counts[page], found)
    for font, known in sorted(found.items()):
        number = book.value(font, b"ToUnicode")
        yield number, _map(dict(_told(book.object(number))) | known)


def _learn(content: bytes, letters: Mapping[int, str], count: int, found: dict[int, dict[int, str]]) -> None:
    """What a page tells of its fonts' glyphs, which stand in it in the order in which they were drawn."""
    drawn: list[tuple[int, int]] = []
    font = 0
    for match in _FONT_OR_GLYPHS.finditer(content):
        if match[1]:
            font = int(match[1])
        else:
            drawn += ((font, int(match[2][at : at + 4], 16)) for at in range(0, len(match[2]), 4))
    if len(drawn) != count:
        raise ValueError("not all glyphs of a page are there")
    for at, text in letters.items():
        font, glyph = drawn[at]
        found[font].setdefault(glyph, text)


def _told(stream: bytes) -> Iterator[tuple[int, str]]:
    """What Qt says that glyphs mean."""
    for first, last, text, texts in _RANGE.findall(stream[stream.index(b"endcodespacerange") :]):
        begin, end = int(first, 16), int(last, 16)
        if texts:
            values = [_text(each) for each in re.findall(rb"<([0-9A-Fa-f]+)>", texts)]
            yield from zip(range(begin, end + 1), values, strict=False)
            continue
        start = int(text, 16)
        yield from ((glyph, _character(start + glyph - begin)) for glyph in range(begin, end + 1))


def _text(code: bytes) -> str:
    return bytes.fromhex(code.decode("ascii")).decode("utf-16-be", "replace")


def _character(code: int) -> str:
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"


def _map(meanings: Mapping[int, str]) -> bytes:
    """A CMap that says what the glyphs mean (Adobe Technical Note 5411)."""
    lines = [
        b"<%04X> <%b>\n" % (glyph, text.encode("utf-16-be", "surrogatepass").hex().upper().encode("ascii"))
        for glyph, text in sorted(meanings.items())
        if text and text != "\0"
    ]
    blocks = []
    for at in range(0, len(lines), _MOST_IN_A_BLOCK):
        block = lines[at : at + _MOST_IN_A_BLOCK]
        blocks.append(b"%d beginbfchar\n%bendbfchar\n" % (len(block), b"".join(block)))
    return _stream(_HEAD + b"".join(blocks) + _FOOT)


# How many pages there are ---------------------------------------------------------------------------------------


def _drawn_last(content: bytes) -> bytes:
    """The last text that was drawn on a page, with its colour; the page's own scale goes on to hold behind it."""
    last = content.rindex(b"BT\n")
    start, end = content.rindex(b"\nq\n", 0, last), content.index(b"ET", last)
    return content[start:end] + b"ET\nQ\n"


def _with_total(book: _Book, stream: int) -> Iterator[tuple[int, bytes]]:
    """All pages but the last, each with one more stream behind its own."""
    for number in book.pages[:-1]:
        page = book.object(number)
        own = _need(re.search(rb"/Contents (\d+) 0 R", page))
        yield number, page[: own.start()] + b"/Contents [%b 0 R %d 0 R]" % (own[1], stream) + page[own.end() :]


# The outline ----------------------------------------------------------------------------------------------------


def _outline(book: _Book, headings: Sequence[Heading], first: int) -> Iterator[tuple[int, bytes]]:
    """The outline at `first`, and its entries behind it."""
    last = first + len(headings)
    yield first, b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (first + 1, last, len(headings))
    for at, heading in enumerate(headings):
        number = first + 1 + at
        beside = b"/Prev %d 0 R " % (number - 1) if at else b""
        beside += b"/Next %d 0 R " % (number + 1) if number < last else b""
        page = book.pages[heading.page]
        height = float(_need(re.search(rb"/MediaBox \[0 0 [\d.]+ ([\d.]+)\]", book.object(page)))[1])
        title = ("\ufeff" + heading.title).encode("utf-16-be", "replace").hex().encode("ascii")
        yield (
            number,
            b"<< /Title <%b> /Parent %d 0 R %b/Dest [%d 0 R /XYZ null %.1f null] >>"
            % (title, first, beside, page, height * (1 - heading.depth)),
        )
