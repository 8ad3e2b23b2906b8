"""The package that a DOCX is: its parts, what they are to one another, and the archive, written as it goes.

Source: ISO/IEC 29500-2 (Open Packaging Conventions).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WORD = "http://schemas.microsoft.com/office/word"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument"
SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{_OFFICE}/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    f'xmlns:w14="{_WORD}/2010/wordml" xmlns:w15="{_WORD}/2012/wordml" mc:Ignorable="w14 w15"'
)
"""The namespaces that any part may use."""

_PIECE = 1 << 16
"""About so many characters are packed, and so many bytes handed on, at once."""


class Part(NamedTuple):
    """A part: its name, its content type, and the last word of the type of the relation that leads to it."""

    name: str
    content: str
    relation: str

    @property
    def id(self) -> str:
        """What the relation to it is called."""
        return f"r{self.name.partition('.')[0].capitalize()}"


def _part(name: str, kind: str) -> Part:
    return Part(f"{name}.xml", f"{_TYPES}.wordprocessingml.{kind}+xml", kind)


PARTS = (
    _part("styles", "styles"),
    _part("settings", "settings"),
    _part("fontTable", "fontTable"),
    _part("header1", "header"),
    _part("footer1", "footer"),
    _part("footnotes", "footnotes"),
    _part("comments", "comments"),
    _part("commentsExtended", "commentsExtended"),
    Part("theme1.xml", f"{_TYPES}.theme+xml", "theme"),
)
"""The parts that the text leads to, beside it in the folder `word`."""

PART_OF = {part.relation: part for part in PARTS}


def content_types() -> Iterator[str]:
    """The part that says what each of them is."""
    yield f'{HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    yield '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    yield '<Default Extension="xml" ContentType="application/xml"/>'
    yield _override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
    yield _override("docProps/app.xml", f"{_TYPES}.extended-properties+xml")
    yield _override("word/document.xml", f"{_TYPES}.wordprocessingml.document.main+xml")
    for part in PARTS:
        yield _override(f"word/{part.name}", part.content)
    yield "</Types>"


def _override(name: str, kind: str) -> str:
    return f'<Override PartName="/{name}" ContentType="{kind}"/>'


def package_relations() -> Iterator[str]:
    """The part that leads to the text and to what is said of the file."""
    yield f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    yield _relation("rText", f"{_OFFICE}/relationships/officeDocument", "word/document.xml")
    yield _relation("rCore", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml")
    yield _relation("rApp", f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml")
    yield "</Relationships>"


def text_relations() -> Iterator[str]:
    """The part that leads from the text to all others."""
    yield f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    for part in PARTS:
        extended = part.relation == "commentsExtended"
        space = f"{_WORD.removesuffix('/word')}/2011/relationships" if extended else f"{_OFFICE}/relationships"
        yield _relation(part.id, f"{space}/{part.relation}", part.name)
    yield "</Relationships>"


def _relation(id_: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{id_}" Type="{kind}" Target="{target}"/>'


# The archive ----------------------------------------------------------------------------------------------------


class _Sink:
    """What an archive is written into; it cannot be gone back in, and is emptied as it fills."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self.size = 0

    def write(self, data: bytes) -> int:
        self._pieces.append(bytes(data))
        self.size += len(data)
        return len(data)

    def flush(self) -> None:
        """There is nothing to be flushed."""

    def taken(self) -> bytes:
        data = b"".join(self._pieces)
        self._pieces.clear()
        self.size = 0
        return data


def archive(parts: Iterable[tuple[str, Iterable[str]]]) -> Iterator[bytes]:
    """The parts by their names, each made of its pieces, as an archive in pieces; it says no time of its own."""
    sink = _Sink()
    with ZipFile(sink, "w") as into:  # type: ignore[call-overload]  # all it asks of a file is to write and flush
        for name, pieces in parts:
            info = ZipInfo(name)
            info.compress_type = ZIP_DEFLATED
            with into.open(info, "w") as out:
                for text in _gathered(pieces):
                    out.write(text.encode("utf-8"))
                    if sink.size >= _PIECE:
                        yield sink.taken()
    yield sink.taken()


def _gathered(pieces: Iterable[str]) -> Iterator[str]:
    """The pieces put together to a fair size each."""
    waiting: list[str] = []
    size = 0
    for piece in pieces:
        waiting.append(piece)
        size += len(piece)
        if size >= _PIECE:
            yield "".join(waiting)
            waiting.clear()
            size = 0
    yield "".join(waiting)
