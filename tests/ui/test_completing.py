"""What is put behind a PDF of Qt's; and one that is not as Qt writes it: one sentence, and no change."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest
from bitexts import unit, version
from PySide6.QtWidgets import QApplication
from qt_pdf import print_pages
from reviewed import review_of
from small_pdf import Run

from desktop.core.export.formats import format_of
from desktop.core.export.options import Options
from desktop.core.messages import KnownError
from desktop.services.exporting import Way, write_review
from desktop.services.library import open_library
from desktop.ui.printing import completing, render
from desktop.ui.printing.completing import Extras, Heading, complete

SENTENCE = "The Qt that is installed here writes PDF in another way than Muqabala knows"


@pytest.fixture(scope="module")
def printed(qapp: QApplication) -> bytes:
    page = [Run(100, 700, "One")]
    return print_pages([page, page], "en")


def completed(folder: Path, data: bytes, extras: Extras) -> bytes:
    path = folder / "a.pdf"
    path.write_bytes(data)
    complete(path, extras)
    return path.read_bytes()


def test_what_qt_wrote_stands_as_it_was_before_what_is_put_behind(tmp_path: Path, printed: bytes) -> None:
    found = completed(tmp_path, printed, Extras((), (), (Heading("One", 1, 0.5),), "en"))
    assert found.startswith(printed)
    with pypdfium2.PdfDocument(found) as document:
        assert [(each.get_title(), each.get_dest().get_index()) for each in document.get_toc()] == [("One", 1)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (rb"startxref\s+\d+", b"startxref 99999999"),
        (rb"startxref", b"startxrex"),
        (rb"/Root (\d+) 0 R", b"/Rook 1 0 R"),
        (rb"/Root (\d+) 0 R", b"/Root 9999 0 R"),
        (rb"/Pages (\d+) 0 R", b"/Leaves 1 0 R"),
        (rb"/Kids\s*\[[^\]]*\]", b"/Kids"),
        (rb"/MediaBox", b"/Mediabox"),
        (rb"/Contents (\d+) 0 R", b"/Contents"),
        (rb"stream\n..", b"stream\nxx"),
        (rb"(?s)^.*$", b"%PDF-1.4"),
        (rb"(?s)^.*$", b""),
    ],
)
def test_a_pdf_that_is_written_otherwise_is_left_as_it_is_and_told(
    tmp_path: Path, printed: bytes, before: bytes, after: bytes
) -> None:
    changed = re.sub(before, after, printed)
    assert changed != printed
    extras = Extras(({0: "O"}, {0: "O"}), (3, 3), (Heading("One", 1, 0.5),), "en")
    with pytest.raises(KnownError, match=SENTENCE):
        completed(tmp_path, changed, extras)
    assert (tmp_path / "a.pdf").read_bytes() == changed


@pytest.mark.parametrize("extras", [Extras(({0: "O"}, {}), (4, 3)), Extras((), (), (Heading("One", 9, 0.5),))])
def test_what_does_not_fit_the_pages_is_told(tmp_path: Path, printed: bytes, extras: Extras) -> None:
    with pytest.raises(KnownError, match=SENTENCE):
        completed(tmp_path, printed, extras)


def test_nothing_is_left_of_an_export_that_could_not_be_finished(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(completing, "_drawn_last", lambda content: content.index(b"no such thing"))
    review = review_of((version(1, "en", *(unit(1000 + at, "Welcomes the report; " * 40) for at in range(12))),))
    path = tmp_path / "out.pdf"
    with open_library(tmp_path / "library.sqlite3") as library, pytest.raises(KnownError, match=SENTENCE):
        write_review(library, review, format_of("pdf"), Options(), path, Way(drawer=lambda: render))
    assert sorted(each.suffix for each in tmp_path.iterdir() if "sqlite3" not in each.name) == []
