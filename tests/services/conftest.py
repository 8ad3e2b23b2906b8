"""A library on disk with a small document in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from small_documents import Piece, scan_for_x, small_reading, sources_of

from desktop.core import alignment, noise
from desktop.core.document import DocumentInfo, Link, Mark, Paragraph
from desktop.services.importing import import_readings
from desktop.services.library import Library, open_library
from desktop.services.reviewing import document

ENGLISH = (
    Piece("A title", "title"),
    Piece("The axe and the box", "operative", "1.", marks=(Mark("emphasis", 4, 7),)),
    Piece("A third paragraph of seventy characters, so that its opening is cut short", "preambular"),
    Piece("See the box", label="1", cited=((1, 7), (2, 3))),
)
ARABIC = (
    Piece("عنوان", "title"),
    Piece("الفأس xx والصندوق", "operative", "١ -"),
    Piece("ةثلاث ةرقف", "preambular", text="فقرة ثلاثة"),
    Piece("حاشية", label="١"),
)


@pytest.fixture(autouse=True)
def _simple_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rules and links a reader of these tests can foresee; the real ones have their own tests."""

    def side_by_side(versions: tuple[tuple[Paragraph, ...], ...], *_asked: object, **_how: object) -> tuple[Link, ...]:
        longest = max(map(len, versions))
        return tuple(
            Link(tuple((row,) if row < len(version) else () for version in versions), 0.75) for row in range(longest)
        )

    monkeypatch.setattr(noise, "scan", scan_for_x)
    monkeypatch.setattr(alignment, "align", side_by_side)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library.sqlite3") as opened:
        yield opened


@pytest.fixture
def info(library: Library) -> DocumentInfo:
    readings = (small_reading("ar", ARABIC), small_reading("en", ENGLISH))
    return document(library, import_readings(library, readings, sources_of(readings)))
