"""Where a paragraph stands on the pages of its version, and the pages as pictures."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import Connection, select

from db import models
from desktop.core import codec
from desktop.core.document import Page, Place
from desktop.core.facsimile import Picture, render
from desktop.core.messages import UnreadableError
from desktop.core.text import Span
from desktop.services.files import is_pdf
from desktop.services.library import Library


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a page, as shares of its width and height from its top left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a paragraph stands: boxes by page (counted from 0); `page` is where the most of it stands, of `pages`."""

    version: int
    page: int
    pages: int
    boxes: tuple[tuple[int, Box], ...]

    def on(self, page: int) -> tuple[Box, ...]:
        """The boxes on one page."""
        return tuple(box for at, box in self.boxes if at == page)


def spot(library: Library, paragraph: int) -> Spot | None:
    """The place of a paragraph or footnote; None for a version without a facsimile, or if none of it was placed."""
    unit, layout = models.Paragraph, models.Layout
    query = (
        select(unit.version_id, unit.source, layout.pages, layout.places)
        .join(layout, layout.version_id == unit.version_id)
        .where(unit.id == paragraph)
    )
    with library.reading() as connection:
        found = connection.execute(query).one_or_none()
    if found is None:
        return None
    pages = codec.to_pages(found.pages)
    boxes = tuple(_boxes(codec.to_spans(found.source), _places(found.places), pages))
    if not boxes:
        return None
    most = Counter(page for page, _ in boxes).most_common(1)[0][0]
    return Spot(found.version_id, most, len(pages), boxes)


@lru_cache(maxsize=2)
def _places(packed: bytes) -> tuple[Place, ...]:
    """Unpacked once for all the paragraphs of a version that are looked at one after the other."""
    return codec.to_places(packed)


def _boxes(spans: tuple[Span, ...], places: tuple[Place, ...], pages: tuple[Page, ...]) -> list[tuple[int, Box]]:
    """The boxes of what is placed in the spans; words of one line are one box."""
    boxes: list[tuple[int, Box]] = []
    for place in places:
        if any(place.start < span.end and span.start < place.end for span in spans):
            box = _share(place, pages[place.page])
            if boxes and boxes[-1][0] == place.page and _one_line(boxes[-1][1], box):
                boxes[-1] = (place.page, _around(boxes[-1][1], box))
            else:
                boxes.append((place.page, box))
    return boxes


def _share(place: Place, page: Page) -> Box:
    wide, high = page.width or 1.0, page.height or 1.0
    return Box(place.left / wide, place.top / high, place.right / wide, place.bottom / high)


def _one_line(above: Box, box: Box) -> bool:
    middle = (box.top + box.bottom) / 2
    return above.top <= middle <= above.bottom


def _around(one: Box, other: Box) -> Box:
    return Box(
        min(one.left, other.left), min(one.top, other.top), max(one.right, other.right), max(one.bottom, other.bottom)
    )


def picture(library: Library, version: int, page: int, width: int) -> Picture | bytes:
    """A page of a version: drawn `width` pixels wide if its file is a PDF, else the bytes of the page's own image.

    Raises UnreadableError where there is neither.
    """
    with library.reading() as connection:
        image = _image(connection, version, page)
        data = image or _file(connection, version)
    if image is not None:
        return image
    if data is None or not is_pdf(data):
        raise UnreadableError("The image of page {0} was not beside its file when that was imported.", page + 1)
    return render(data, page, width)


def _image(connection: Connection, version: int, page: int) -> bytes | None:
    table = models.PageImage
    return connection.scalar(select(table.bytes).where(table.version_id == version, table.page == page))


def _file(connection: Connection, version: int) -> bytes | None:
    return connection.scalar(select(models.Version.bytes).where(models.Version.id == version))
