"""Pages of a PDF as pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass

import pypdfium2

from desktop.core.messages import UnreadableError
from desktop.core.reading.pdf.pdfium import LOCK, opened

MOST_PIXELS = 40_000_000


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels row by row, four bytes each (blue, green, red, unused), `stride` bytes a row."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_count(data: bytes, name: str) -> int:
    """How many pages a PDF has; raises UnreadableError as reading it would."""
    with opened(data, name) as pages:
        return pages.count


def render(data: bytes, page: int, width: int) -> Picture:
    """A page (counted from 0) of a PDF, `width` pixels wide.

    Raises UnreadableError for a page that cannot be drawn. A page too high for MOST_PIXELS is drawn smaller.
    """
    with _drawn(data, page, lambda wide: width / wide, grey=False) as bitmap:
        return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


def grey_page(data: bytes, page: int, dots: int) -> bytes:
    """A page (counted from 0) in shades of grey, as a portable greymap of `dots` to the inch; raises as `render`."""
    with _drawn(data, page, lambda _wide: dots / 72, grey=True) as bitmap:
        width, height, stride, pixels = bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer)
    rows = (pixels[row * stride : row * stride + width] for row in range(height))
    return b"P5 %d %d 255\n" % (width, height) + b"".join(rows)


@contextmanager
def _drawn(data: bytes, page: int, scale: Callable[[float], float], *, grey: bool) -> Iterator[pypdfium2.PdfBitmap]:
    """The page drawn at the scale for its width in points, or as large as MOST_PIXELS allow."""
    with LOCK:
        try:
            with closing(pypdfium2.PdfDocument(data)) as document, closing(document[page]) as leaf:
                wide, high = leaf.get_size()
                most = (MOST_PIXELS / max(wide * high, 1.0)) ** 0.5
                size = min(scale(max(wide, 1.0)), most)
                with closing(leaf.render(scale=size, grayscale=grey, prefer_bgrx=not grey)) as bitmap:
                    yield bitmap
        except (pypdfium2.PdfiumError, IndexError) as error:
            raise UnreadableError(
                "Page {0} of the facsimile cannot be drawn: its file is damaged.", page + 1
            ) from error
