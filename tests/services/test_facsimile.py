"""Where a paragraph stands on its pages, the pages as pictures, and the images beside recognised pages."""

from __future__ import annotations

from pathlib import Path

import pytest
import scans
from PySide6.QtGui import QColor, QImage
from small_pdf import Run, make_pdf

from desktop.core.facsimile import Picture, render
from desktop.core.messages import UnreadableError
from desktop.services.facsimile import picture, spot
from desktop.services.files import read_file
from desktop.services.images import page_images
from desktop.services.importing import import_files
from desktop.services.library import Library
from desktop.services.reviewing import document, rows

PAGES = (
    [Run(60, 700, "Recalling its decision on the keeping of libraries in the northern towns and in the")],
    [Run(60, 700, "villages around them, and the state of the books;"), Run(60, 640, "2. Requests all to read.")],
)


@pytest.fixture
def opened(library: Library, tmp_path: Path) -> tuple[Library, list[int]]:
    path = tmp_path / "scan.pdf"
    path.write_bytes(make_pdf(PAGES))
    return library, cells(library, import_files(library, [path]).document)


def cells(library: Library, number: int) -> list[int]:
    info = document(library, number)
    return [each.paragraph for row in rows(library, info, 0, info.rows) for part in row.cells for each in part]


def test_a_version_says_how_many_pages_it_has(opened: tuple[Library, list[int]]) -> None:
    (version,) = document(opened[0], 1).versions
    assert (version.format, version.pages) == ("pdf", 2)


def test_a_paragraph_over_two_pages_has_a_place_on_both(opened: tuple[Library, list[int]]) -> None:
    library, (first, second) = opened
    place, other = spot(library, first), spot(library, second)
    assert place is not None
    assert other is not None
    assert [page for page, _ in place.boxes] == [0, 1]
    (box,) = place.on(0)
    assert 0.05 < box.left < 0.15 < box.right < 1.0
    assert 0.14 < box.top < box.bottom < 0.19  # 700 of 842 points from below
    assert (other.page, other.pages, len(other.boxes)) == (1, 2, 1)
    assert other.on(1)[0].top > place.on(1)[0].bottom


def test_a_page_is_drawn_as_wide_as_asked_with_ink_where_the_place_is(opened: tuple[Library, list[int]]) -> None:
    library, (first, _) = opened
    place = spot(library, first)
    assert place is not None
    drawn = picture(library, place.version, 0, 600)
    assert isinstance(drawn, Picture)
    assert (drawn.width, len(drawn.pixels)) == (600, drawn.stride * drawn.height)
    with pytest.raises(UnreadableError, match="Page 9 of the facsimile"):
        picture(library, place.version, 8, 600)


def test_a_text_has_no_pages(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "en.txt"
    path.write_text("One\n\nTwo")
    (first, _) = cells(library, import_files(library, [path]).document)
    assert spot(library, first) is None
    with pytest.raises(UnreadableError, match="was not beside its file"):
        picture(library, 1, 0, 100)


def test_no_pdf_is_drawn_beyond_what_fits_in_memory() -> None:
    huge = render(make_pdf([[Run(60, 60, "a")]], size=(14_000, 14_000)), 0, 100_000)
    assert huge.width * huge.height < 41_000_000


# Images beside recognised pages -------------------------------------------------------------------------------------


def image(path: Path) -> bytes:
    picture = QImage(60, 80, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    assert picture.save(str(path))
    return path.read_bytes()


def test_the_image_that_a_page_names_is_kept(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "page.xml"
    path.write_bytes(scans.page(scans.ENGLISH))
    name = read_file(path).pages[0].image
    data = image(tmp_path / Path(name).name)
    number = import_files(library, [path]).document
    place = next(found for each in cells(library, number) if (found := spot(library, each)))
    assert picture(library, place.version, 0, 100) == data


def test_an_image_that_is_not_there_is_said(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "page.xml"
    path.write_bytes(scans.page(scans.ENGLISH))
    imported = import_files(library, [path])
    assert [str(each) for each in imported.notices] == [
        "page.xml names 1 page images that are not beside it: its facsimile is left out."
    ]


@pytest.mark.parametrize("name", ["../../secret.png", "/etc/passwd", "C:\\x\\secret.png", "..", ""])
def test_a_name_leads_nowhere_else(tmp_path: Path, name: str) -> None:
    inner = tmp_path / "a" / "b" / "c"
    inner.mkdir(parents=True)
    image(tmp_path / "secret.png")
    path = inner / "page.xml"
    path.write_bytes(scans.page(scans.ENGLISH).replace(read_image(scans.page(scans.ENGLISH)), name.encode()))
    found, said = page_images(path, read_file(path))
    assert found == ()
    assert len(said) == bool(name)


def read_image(data: bytes) -> bytes:
    start = data.index(b'imageFilename="') + len(b'imageFilename="')
    return data[start : data.index(b'"', start)]


def test_what_is_no_image_is_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "page.xml"
    path.write_bytes(scans.page(scans.ENGLISH))
    reading = read_file(path)
    (tmp_path / Path(reading.pages[0].image).name).write_text("no image at all")
    assert page_images(path, reading)[0] == ()
