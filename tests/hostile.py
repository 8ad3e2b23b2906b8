"""Damaged and hostile files of our own making: nothing in them may hang, burst or crash the program, or be stored."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from functools import partial, reduce
from pathlib import Path

import aligned
import scans
import small_office as office
import small_pdf
from fuzz.seeds import FORMATS

MEBIBYTE = 1024 * 1024
DEEP = (10_000, 200_000)
XML = ("akn", "tei", "alto", "page", "tmx", "xliff")

_AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_FRAMES: dict[str, tuple[str, str]] = {
    "akn": (f'<akomaNtoso xmlns="{_AKN}"><statement><mainBody>', "</mainBody></statement></akomaNtoso>"),
    "tei": ('<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>', "</body></text></TEI>"),
    "alto": (
        f'<alto xmlns="{scans.ALTO_4}"><Layout><Page><PrintSpace><TextBlock><TextLine>',
        "</TextLine></TextBlock></PrintSpace></Page></Layout></alto>",
    ),
    "page": (
        f'<PcGts xmlns="{scans.PAGE_2019}"><Page imageFilename="a" imageWidth="9" imageHeight="9"><TextRegion id="r">',
        "</TextRegion></Page></PcGts>",
    ),
    "tmx": (
        '<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>',
        "</seg></tuv></tu></body></tmx>",
    ),
    "xliff": (
        '<xliff version="1.2"><file source-language="en" target-language="ar"><body><trans-unit id="1"><source>',
        "</source></trans-unit></body></file></xliff>",
    ),
    "html": ("<html><body>", "</body></html>"),
}
_INNER = {
    "akn": "p",
    "tei": "p",
    "alto": "String",
    "page": "TextLine",
    "tmx": "hi",
    "xliff": "g",
    "html": "p",
}
"""An element that the format has where its frame is open."""


def framed(form: str, inner: str, prolog: str = "") -> bytes:
    """A document of mark-up with that inside."""
    before, after = _FRAMES[form]
    return f"{prolog}{before}{inner}{after}".encode()


# Small ones: damaged, lying, in wrong letters -------------------------------------------------------------------


def truncated() -> Iterator[tuple[str, bytes]]:
    """The first third, and two, of a small document of each format."""
    for form, seeds in FORMATS.items():
        data = seeds()[0]
        yield f"{form} cut at a third", data[: len(data) // 3]
        yield f"{form} cut at two thirds", data[: 2 * len(data) // 3]


_ROOTS = {"akn": "akomaNtoso", "tei": "TEI", "alto": "alto", "page": "PcGts", "tmx": "tmx", "xliff": "xliff"}


def entities() -> Iterator[tuple[str, bytes]]:
    """Entities that multiply, that lead to files and hosts, and document types that are elsewhere."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    subsets = {
        "billion laughs": f'[<!ENTITY l0 "ha">{laughs}]',
        "quadratic blowup": f'[<!ENTITY l11 "{"x" * 50_000}">]',
        "a file as entity": '[<!ENTITY l11 SYSTEM "file:///etc/passwd">]',
        "a host as entity": '[<!ENTITY l11 SYSTEM "http://127.0.0.1:9/x">]',
        "parameter entities": '[<!ENTITY % p SYSTEM "file:///etc/passwd"> %p; <!ENTITY l11 "x">]',
        "a parameter entity that declares": "[<!ENTITY % p \"<!ENTITY l11 'x'>\"> %p;]",
    }
    for form in XML:
        for name, subset in subsets.items():
            element = _INNER[form]
            inner = f"<{element}>{'&l11;' * 1000}</{element}>"
            yield f"{form} with {name}", framed(form, inner, f'<?xml version="1.0"?><!DOCTYPE {_ROOTS[form]} {subset}>')
    laughing = f'<!DOCTYPE w:document [<!ENTITY l0 "ha">{laughs}]>'
    part = office.word_part("document", f"<w:body>{office.p('&l11;')}</w:body>").partition("?>")
    yield "docx with billion laughs", office.zipped({"word/document.xml": f"{part[0]}?>{laughing}{part[2]}"})


def doctypes() -> Iterator[tuple[str, bytes]]:
    """Document types that are only named: they are left where they are, and the text is read."""
    for form in ("akn", "tei"):
        for where in ("file:///etc/passwd", "http://127.0.0.1:9/x.dtd"):
            yield (
                f"{form} with a DTD at {where}",
                framed(form, "<p>Text</p>", f'<?xml version="1.0"?><!DOCTYPE {_ROOTS[form]} SYSTEM "{where}">'),
            )


def lying() -> Iterator[tuple[str, bytes]]:
    """XML whose encoding is unknown, or another than it says."""
    for form in XML:
        data = FORMATS[form]()[0]
        body = data.partition(b"?>")[2] if data.startswith(b"<?xml") else data
        for said in ("utf-16", "no-such", "us-ascii", "utf-7", "x" * 5_000, ""):
            yield (
                f"{form} that says it is in {said[:9] or 'nothing'}",
                f'<?xml version="1.0" encoding="{said}"?>'.encode() + body,
            )


def letters() -> Iterator[tuple[str, bytes]]:
    """Bytes that are no text in any encoding, or none that can be stored."""
    words = "Recalling its decision on the keeping of books, "
    half = words.encode("utf-16-le")
    yield "lone surrogates in UTF-8", words.encode() + b"\xed\xa0\x80" + words.encode()
    yield "a lone surrogate in UTF-16", b"\xff\xfe" + half + b"\x00\xd8" + half
    yield "a lone surrogate in UTF-16 without a mark", half + b"\x00\xdc" + half
    yield "half a character of UTF-16", b"\xff\xfe" + half + b"a"
    yield "a surrogate in UTF-32", b"\xff\xfe\x00\x00" + words.encode("utf-32-le") + b"\x00\xd8\x00\x00"
    yield "beyond Unicode in UTF-32", b"\xff\xfe\x00\x00" + words.encode("utf-32-le") + b"\x00\x00\x11\x00"
    yield "overlong UTF-8", words.encode() + b"\xc0\xaf\xe0\x80\xaf" + words.encode()
    yield "NULs in the middle", words.encode() + b"\0\0\0" + words.encode()
    yield "two encodings", words.encode() + "الجمعية العامة".encode("cp1256") + "大会".encode() + "ё".encode("koi8-r")
    yield "all bytes", bytes(range(256))
    yield "all bytes but NUL", bytes(range(1, 256)) * 4
    for mark in (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\x00\x00"):
        yield f"nothing but a mark {mark.hex()}", mark
    yield "nothing", b""
    yield "references to surrogates in a page", b"<html><p>a&#xD800;&#xDFFF;&#0;&#x110000;&#99999999999;b</p></html>"
    yield "references to surrogates in XML", framed("tei", "<p>a&#xD800;b</p>")
    yield "surrogates in a page", b"<html><meta charset=utf-8><p>a\xed\xa0\x80b</p></html>"


# Archives -------------------------------------------------------------------------------------------------------


def _entries(names: Mapping[str, bytes], *, stored: bool = False) -> bytearray:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED) as archive:
        for name, data in names.items():
            archive.writestr(name, data)
    return bytearray(out.getvalue())


_DOCUMENT = office.word_part("document", f"<w:body>{office.p('Text')}</w:body>").encode()


def archives() -> Iterator[tuple[str, bytes]]:
    """Archives with lies in their headers, and with names that lead elsewhere."""
    plain = _entries({"word/document.xml": _DOCUMENT})
    central = plain.rindex(b"PK\x01\x02")
    for name, at, value in (
        ("too small a size", central + 24, 5),
        ("too large a size", central + 24, 0x7FFFFFFF),
        ("too large a packed size", central + 20, 0x7FFFFFFF),
        ("a wrong check sum", central + 16, 1),
        ("an entry elsewhere", central + 42, 0x7FFFFFFF),
    ):
        lie = bytearray(plain)
        lie[at : at + 4] = value.to_bytes(4, "little")
        yield f"an archive with {name}", bytes(lie)
    for name, at, value in (("a lock", 8, 1), ("an unknown way of packing", 10, 99)):
        lie = bytearray(plain)
        lie[central + at] = lie[at - 2] = value
        yield f"an archive with {name}", bytes(lie)
    yield (
        "nested archives",
        bytes(_entries({"word/document.xml": bytes(_entries({"word/document.xml": bytes(plain)}))})),
    )
    yield "an archive of nothing but a name", bytes(_entries({"word/": b""}))
    yield "an archive without parts", b"PK\x05\x06" + bytes(18)
    yield "an archive of other things", bytes(_entries({"a.txt": b"a"}, stored=True))
    yield "a name that leads out and turns", bytes(_entries({"../\u202e\nx/document.xml": b"<broken", "word/x": b""}))


def harmless_archives() -> Iterator[tuple[str, bytes]]:
    """Archives with strange parts beside the text, which is read; nothing is put anywhere."""
    names = ("../../etc/passwd", "/etc/passwd", "C:\\x", "\u202efdp.exe", "a\nb", "x" * 60_000, "word/../x")
    yield "names that lead out", bytes(_entries({"word/document.xml": _DOCUMENT} | dict.fromkeys(names, b"x")))
    twice = _entries({"word/document.xml": b"<broken", "word/documenu.xml": _DOCUMENT})
    yield "a name that is there twice", bytes(twice.replace(b"documenu", b"document"))
    yield "a picture that is broken", bytes(_entries({"word/document.xml": _DOCUMENT, "word/media/a.png": b"\x89PNG"}))


# Bombs: read by another process within a bounded memory ---------------------------------------------------------


def _nested(form: str, depth: int, before: str, after: str) -> bytes:
    return framed(form, before * depth + "x" + after * depth)


def _packed(parts: Mapping[str, bytes]) -> bytes:
    return bytes(_entries(parts))


def _overlapping(count: int) -> bytes:
    """Many entries that all unpack the same bytes."""
    one = _entries({"word/document.xml": bytes(50 * MEBIBYTE)})
    central, end = one.rindex(b"PK\x01\x02"), one.rindex(b"PK\x05\x06")
    entry = bytes(one[central:end])
    entries = b"".join(entry.replace(b"document", b"docu%04d" % n) for n in range(count)) + entry
    tail = bytearray(one[end:])
    tail[8:12] = (count + 1).to_bytes(2, "little") * 2
    tail[12:16] = len(entries).to_bytes(4, "little")
    return bytes(one[:central]) + entries + bytes(tail)


def _of_parts() -> bytes:
    """A package whose parts are each within the bounds, and not all of them together."""
    part = office.word_part("hdr", office.p("x" * (9 * MEBIBYTE)) * 6).encode()
    relations = "".join(
        f'<Relationship Id="r{n}" Type="{office.RELATIONS}/header" Target="h{n}.xml"/>' for n in range(6)
    )
    return _packed(
        {
            "word/document.xml": _DOCUMENT,
            "word/_rels/document.xml.rels": f"<Relationships>{relations}</Relationships>".encode(),
            **{f"word/h{n}.xml": part for n in range(6)},
        }
    )


def _nested_docx(depth: int, before: str, after: str) -> bytes:
    return office.docx_of(before * depth + "x" + after * depth)


def _nested_odt(depth: int) -> bytes:
    return office.odt_of("<text:list><text:list-item>" * depth + "x" + "</text:list-item></text:list>" * depth)


def _crowded() -> str:
    return "<p " + " ".join(f"a{n}='1'" for n in range(1_000_000)) + ">x</p>"


def _long_attribute() -> str:
    return f"<p title='{'x' * (20 * MEBIBYTE)}'>x</p>"


def _long_text() -> str:
    return f"<p>{'x' * (20 * MEBIBYTE)}</p>"


def _many_elements() -> str:
    return "<p/>" * 7_000_000


def _framed(form: str, inner: Callable[[], str]) -> bytes:
    return framed(form, inner())


_NESTED = (
    *((form, f"<{element}>", f"</{element}>") for form, element in _INNER.items() if form != "html"),
    ("html", "<b>", "</b>"),
    ("html", "<span>", "</span>"),
    ("html", "<ul><li>", "</li></ul>"),
    ("html", "<table><tr><td>", "</td></tr></table>"),
)
BOMBS: dict[str, Callable[[], bytes]] = {}
"""Documents that burst a careless reader; each is refused in one sentence."""
for _depth in DEEP:
    for _form, _before, _after in _NESTED:
        BOMBS[f"{_form} of {_depth} nested {_before[1:-1]}"] = partial(_nested, _form, _depth, _before, _after)
    BOMBS[f"docx of {_depth} nested tables"] = partial(
        _nested_docx, _depth, "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
    )
    BOMBS[f"docx of {_depth} nested controls"] = partial(_nested_docx, _depth, "<w:sdt>", "</w:sdt>")
    BOMBS[f"odt of {_depth} nested lists"] = partial(_nested_odt, _depth)
for _form in _INNER:
    BOMBS[f"{_form} with a million attributes"] = partial(_framed, _form, _crowded)
    BOMBS[f"{_form} with an attribute of 20 MiB"] = partial(_framed, _form, _long_attribute)
    BOMBS[f"{_form} with a text of 20 MiB without a space"] = partial(_framed, _form, _long_text)
    BOMBS[f"{_form} of seven million elements"] = partial(_framed, _form, _many_elements)
BOMBS |= {
    "a million attributes without values": lambda: (
        b"<html><p " + b" ".join(b"a%d" % n for n in range(1_000_000)) + b">x"
    ),
    "a page of a million paragraphs": lambda: framed("html", "<p>a" * 999_000),
    "a page of comments without an end": lambda: b"<html><p>x" + b"<!--" * 900_000,
    "a page of scripts without an end": lambda: b"<html><p>x" + b"<script>" * 900_000,
    "a page of tags without an end": lambda: b"<html><p>x" + b"<p<p'\"" * 400_000,
    "a text of sixteen million lines": lambda: b"a\n" * (16 * MEBIBYTE),
    "a text of ten million form feeds": lambda: b"a\f" * (10 * MEBIBYTE),
    "a text of ten million paragraphs": lambda: b"a\n\n" * (10 * MEBIBYTE),
    "a text of six million marks": lambda: b"<sup>" * (6 * MEBIBYTE),
    "a text of five million brackets": lambda: b"[" * (5 * MEBIBYTE),
    "32 MiB of spaces": lambda: b" " * (32 * MEBIBYTE),
    "a PDF of 25,000 pages": lambda: small_pdf.make_pdf([[small_pdf.Run(50, 700, "a")]] * 25_000),
    "32 MiB of NULs": lambda: bytes(32 * MEBIBYTE),
    "an archive of one huge part": lambda: _packed({"word/document.xml": bytes(1024 * MEBIBYTE)}),
    "an archive of a huge part of spaces": lambda: office.odt_of(" " * (65 * MEBIBYTE)),
    "an archive of many large parts": _of_parts,
    "an archive of overlapping parts": lambda: _overlapping(5_000),
    "an archive of 70,000 parts": lambda: _packed(
        {"word/document.xml": _DOCUMENT} | {f"word/{n}": b"" for n in range(70_000)}
    ),
    "an archive of a million names": lambda: (
        b"PK\x03\x04word/" + (b"PK\x01\x02" + bytes(42)) * 1_000_000 + b"PK\x05\x06" + bytes(18)
    ),
    "a docx of 10 million elements": lambda: office.docx_of("<w:p/>" * 10_000_000),
    "an odt of seven million elements": lambda: office.odt_of("<text:p/>" * 7_000_000),
    "a memory of a million units": lambda: aligned.tmx("<tu><tuv xml:lang='en'><seg>a</seg></tuv></tu>" * 400_000),
}

TEXTS: dict[str, Callable[[], bytes]] = {
    "one word of 20 MiB": lambda: b"a" * (20 * MEBIBYTE),
    "one line of 20 MiB": lambda: b"some words " * (2 * MEBIBYTE),
    "one Arabic word of 20 MiB": lambda: "ب".encode() * (10 * MEBIBYTE),
    "ten million Arabic letters stored as shapes": lambda: "\ufe8e".encode() * (10 * MEBIBYTE),
    "30 MiB of spaces between two letters": lambda: b"a" + b" " * (30 * MEBIBYTE) + b"b",
    "ten million numbers": lambda: b"1. " * (10 * MEBIBYTE),
    "ten million accents on a letter": lambda: b"a" + "\u0301".encode() * (10 * MEBIBYTE),
    "200,000 paragraphs of a page that are not ended": lambda: framed("html", "<p>" * 200_000 + "x"),
    "two thousand million spaces that are counted": lambda: office.odt_of(
        '<text:p>x<text:s text:c="2000000000"/>y</text:p>'
    ),
}
"""Texts that are texts, if not of a kind that anyone writes: they are read."""


def controls() -> bytes:
    """Ten million bidi controls and a letter: a text, with more findings than can be kept."""
    return "\u202e".encode() * (10 * MEBIBYTE) + b"a"


# PDF ------------------------------------------------------------------------------------------------------------


def _pdf(*objects: bytes, trailer: bytes = b"/Root 1 0 R", version: bytes = b"1.7") -> bytes:
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, each) for number, each in enumerate(objects, 1))
    return b"%PDF-" + version + b"\n" + body + b"trailer<<%s/Size %d>>\n%%%%EOF\n" % (trailer, len(objects) + 1)


def _stream(data: bytes, more: bytes = b"") -> bytes:
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(data), more, data)


_FONT = b"<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"
_CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
_PAGES = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"


def _page(box: str = "0 0 595 842", more: bytes = b"/Contents 4 0 R") -> bytes:
    return b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Resources %s%s>>" % (box.encode(), _FONT, more)


def _shown(words: str = "Some words on a page.") -> bytes:
    return _stream(b"BT /F 12 Tf 50 700 Td (%s) Tj ET" % words.encode())


def pdfs() -> Iterator[tuple[str, bytes]]:
    """PDFs with loops, claims and locks; each is read or refused."""
    yield "a loop in the page tree", _pdf(_CATALOG, b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 5>>", _page(), _shown())
    yield "a page tree that is its own parent", _pdf(_CATALOG, b"<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>")
    yield "a page of a thousand million points", _pdf(_CATALOG, _PAGES, _page("0 0 1000000000 1000000000"), _shown())
    yield "a page of no size", _pdf(_CATALOG, _PAGES, _page("0 0 0 0"), _shown())
    yield "a page of endless size", _pdf(_CATALOG, _PAGES, _page("-1e39 nan 1e39 9" + "9" * 400), _shown())
    yield (
        "a million pages that are not there",
        _pdf(_CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count 1000000>>", _page(), _shown()),
    )
    yield (
        "ten thousand pages that are not there",
        _pdf(_CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count 10000>>", _page(), _shown()),
    )
    yield "fewer pages than none", _pdf(_CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count -5>>", _page(), _shown())
    yield "a length that leads to itself", _pdf(_CATALOG, _PAGES, _page(), b"<</Length 4 0 R>>stream\nBT ET\nendstream")
    yield "nested arrays", _pdf(_CATALOG, _PAGES, _page(), _shown(), b"[" * 100_000)
    yield "nothing but a head", b"%PDF-1.7\n"
    yield "a head in a text", b"The mark %PDF-1.7 stands at the beginning of such files.\n" * 9
    lock = b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(%s)/U(%s)>>/ID[(a)(a)]" % (b"o" * 32, b"u" * 32)
    yield "a lock", _pdf(_CATALOG, _PAGES, _page(), _shown(), trailer=b"/Root 1 0 R" + lock)
    yield (
        "a lock of an unknown kind",
        _pdf(_CATALOG, _PAGES, _page(), _shown(), trailer=b"/Root 1 0 R/Encrypt<</Filter/Other/V 9>>/ID[(a)(a)]"),
    )


def active_pdfs() -> Iterator[tuple[str, bytes]]:
    """PDFs with programs and files in them, which are left alone; the words on the page are read."""
    script = b"<</S/JavaScript/JS(app.alert\\(1\\);while\\(1\\);)>>"
    yield (
        "JavaScript",
        _pdf(b"<</Type/Catalog/Pages 2 0 R/OpenAction %s/AA<</WC %s>>>>" % (script, script), _PAGES, _page(), _shown()),
    )
    launch = b"<</S/Launch/F(/bin/sh)>>"
    yield (
        "a program to launch",
        _pdf(b"<</Type/Catalog/Pages 2 0 R/OpenAction %s>>" % launch, _PAGES, _page(), _shown()),
    )
    files = b"/Names<</EmbeddedFiles<</Names[(x)<</Type/Filespec/F(../../x)/EF<</F 5 0 R>>>>]>>>>"
    yield "a file inside", _pdf(b"<</Type/Catalog/Pages 2 0 R%s>>" % files, _PAGES, _page(), _shown(), _stream(b"MZ"))
    yield (
        "surrogates in its title",
        _pdf(
            _CATALOG,
            _PAGES,
            _page(),
            _shown(),
            b"<</Title<FEFFD8000041DC00000A202E>/Author<FEFFD8>>>",
            trailer=b"/Root 1 0 R/Info 5 0 R",
        ),
    )


def _burst() -> bytes:
    """A page whose content is a gigabyte when it is unpacked."""
    piece, times = b" " * MEBIBYTE, 1024
    packer = zlib.compressobj(1)
    packed = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)  # what follows refers to nothing before it
    end = packer.flush()[:-4] + reduce(lambda told, _: zlib.adler32(piece, told), range(times), 1).to_bytes(4, "big")
    data = packed + packed[2:] * (times - 1) + end
    return _pdf(_CATALOG, _PAGES, _page(), _stream(data, b"/Filter/FlateDecode"))


def _many_letters() -> bytes:
    run = b"BT /F 1 Tf 0 0 Td " + b"(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj " * 250_000 + b"ET"
    return _pdf(_CATALOG, _PAGES, _page(), _stream(run))


def _showing_itself() -> bytes:
    form = b"/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</XObject<</X 5 0 R>>>>"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>"
    return _pdf(_CATALOG, _PAGES, page, _stream(b"/X Do"), _stream(b"/X Do /X Do", form))


PDF_BOMBS: dict[str, Callable[[], bytes]] = {
    "a form that shows itself twice": _showing_itself,
    "a page that bursts": _burst,
    "a page of ten million letters": _many_letters,
}
"""Pages that PDFium unpacks whole before anyone can look at them; where memory is wanting, it ends the process."""


# Files ----------------------------------------------------------------------------------------------------------


def sparse(path: Path, size: int, start: bytes = b"") -> Path:
    """A file of that size that takes no room: zeros after the start."""
    with path.open("wb") as file:
        file.write(start)
        file.truncate(size)
    return path


NAMES = (
    "a\u202etxt.exe",
    "\u2066\u2067\u2068\u2069.txt",
    "two\nlines.txt",
    "bell\a and \x1b[31m.txt",
    "n" * 250,
    "...",
    " ",
    "{0} {1} %s.txt",
    "\udcff\udcfe.txt",
    "-rf",
    "قرار.txt",
)
"""Names that a file can have, and that play tricks on a screen."""
