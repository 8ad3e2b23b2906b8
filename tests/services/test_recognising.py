"""Recognising pages: with a recogniser of our own making, and with Tesseract where it is installed."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from recogniser import make_recogniser
from small_pdf import Run, make_pdf

from desktop.core.messages import UnreadableError
from desktop.core.reading.choices import Choices, ignore
from desktop.services import recognising
from desktop.services.files import read_file
from desktop.services.recognising import known_languages, recognised, recogniser

PDF = make_pdf([[Run(60, 700, "x", 1)], [Run(60, 700, "x", 1)]])


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    for each in (recogniser, known_languages):
        each.cache_clear()
    yield
    for each in (recogniser, known_languages):
        each.cache_clear()


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A recogniser that knows English and Arabic and reads "Old books" from every picture."""
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    make_recogniser(tmp_path)
    return tmp_path


def test_each_page_is_read_with_its_places(program: Path) -> None:
    told: list[tuple[int, int]] = []
    reading = recognised(PDF, "scan.pdf", Choices(recognise="eng"), lambda done, total: told.append((done, total)))
    assert [each.text for each in reading.paragraphs] == ["Old books", "Old books"]
    assert (reading.format, len(reading.pages), [each.image for each in reading.pages]) == ("pdf", 2, ["", ""])
    assert [(each.page, each.confidence) for each in reading.places] == [(0, 0.9), (0, 0.6), (1, 0.9), (1, 0.6)]
    assert ("recognised", "eng") in reading.metadata
    assert told[0] == (0, 2)
    assert told[-1] == (2, 2)
    assert known_languages() == ("ara", "eng")


def test_a_choice_makes_a_file_be_recognised(program: Path, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(PDF)
    assert read_file(path, Choices(recognise="eng")).paragraphs[0].text == "Old books"


def test_it_can_be_stopped_within_a_page(program: Path) -> None:
    class StoppedError(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        if time.monotonic() > begun + 0.3:
            raise StoppedError

    make_recogniser(program, "time.sleep(60)")
    begun = time.monotonic()
    with pytest.raises(StoppedError):
        recognised(PDF, "scan.pdf", Choices(recognise="eng"), stop)


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("print('Error opening data file', file=sys.stderr); sys.exit(1)", "Tesseract says “Error opening data file”"),
        ("print('<html><body></body></html>')", "is empty: there is no text in it"),
        ("print('')", "is empty: there is no text in it"),
    ],
)
def test_what_the_recogniser_cannot_do_is_one_sentence(program: Path, code: str, reason: str) -> None:
    make_recogniser(program, code)
    with pytest.raises(UnreadableError, match=reason):
        recognised(PDF, "scan.pdf", Choices(recognise="eng"), ignore)


def test_a_page_that_takes_too_long_is_given_up(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognising, "PATIENCE", 0.3)
    make_recogniser(program, "time.sleep(60)")
    with pytest.raises(UnreadableError, match="took longer than"):
        recognised(PDF, "scan.pdf", Choices(recognise="eng"), ignore)


def test_languages_are_names_and_no_options(program: Path) -> None:
    with pytest.raises(UnreadableError, match="names no languages"):
        recognised(PDF, "scan.pdf", Choices(recognise="--user-words x"), ignore)


def test_without_the_program_it_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert (recogniser(), known_languages()) == ("", ())
    with pytest.raises(UnreadableError, match="Tesseract is not installed"):
        recognised(PDF, "scan.pdf", Choices(recognise="eng"), ignore)


@pytest.mark.skipif(not recogniser(), reason="Tesseract is not installed here")
def test_tesseract_itself_reads_a_printed_line() -> None:
    reading = recognised(
        make_pdf([[Run(60, 700, "The old books of the town", 20)]]), "scan.pdf", Choices(recognise="eng"), ignore
    )
    assert reading.paragraphs[0].text.split()[0] == "The"
