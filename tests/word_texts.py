"""What a DOCX of ours says, by other means than our own reader: its texts with all changes accepted, and rejected."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from typing import Any, Literal

from lxml import etree

from desktop.core.export.losses import printable
from desktop.core.export.options import Options
from desktop.core.export.word.docx import write
from desktop.core.review import Review, Unit

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Way = Literal["accepted", "rejected"]

_SIGNS = {"tab": "\t", "br": "\n", "cr": "\r", "softHyphen": "\u00ad", "noBreakHyphen": "\u2011"}
_BESIDE = {"MuqabalaNumber", "FootnoteReference", "CommentReference"}
"""Styles of characters that are no text of the unit: its number, marks of notes and comments."""

_GONE = {"accepted": {"del", "moveFrom"}, "rejected": {"ins", "moveTo"}}


def written(review: Review, options: Options | None = None, **asked: Any) -> bytes:
    """The review as a DOCX."""
    return b"".join(write(review, options or Options(**asked)))


def part(data: bytes, name: str) -> etree._Element:
    """The root of a part of the folder `word`."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read(f"word/{name}.xml"))


def texts(root: etree._Element, way: Way) -> list[str]:
    """The text of each paragraph in order, with all changes accepted or rejected; those without a mark of ours too."""
    return ["".join(_text(paragraph, way)) for paragraph in root.iter(f"{W}p")]


def _text(paragraph: etree._Element, way: Way) -> Iterator[str]:
    for run in paragraph.iter(f"{W}r"):
        around = {etree.QName(each).localname for each in run.iterancestors()}
        style = run.find(f"{W}rPr/{W}rStyle")
        if not around & _GONE[way] and (style is None or style.get(f"{W}val") not in _BESIDE):
            for each in run:
                name = etree.QName(each).localname
                yield each.text or "" if name in {"t", "delText"} else _SIGNS.get(name, "")


def shown(units: Iterable[Unit], way: Way) -> list[str]:
    """What the units should say."""
    return [printable(unit.text if way == "accepted" else unit.reading) for unit in units]


def cells(root: etree._Element) -> list[list[etree._Element]]:
    """The cells of the table, row by row."""
    return [list(row.iter(f"{W}tc")) for row in root.iter(f"{W}tr")]


def column(root: etree._Element, at: int, way: Way) -> list[str]:
    """The texts of a column of the table, without its head; cells of rows that have nothing there give nothing."""
    found = (texts(row[at], way) for row in cells(root)[1:])
    return [text for members in found for text in members if text]
