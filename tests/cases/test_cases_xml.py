"""Real documents through the XML formats: what was read of the seeds, the sample and the official XML comes back."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest
from lxml import etree
from reviewed import review_of, told, told_by

from desktop.core.changes import Change, Correct
from desktop.core.document import Mark, Reading, VersionInfo
from desktop.core.export.losses import printable
from desktop.core.export.options import Options
from desktop.core.export.xml import akn, tei
from desktop.core.reading import read_all
from desktop.core.review import Citation, Review, Unit, VersionText
from desktop.core.text import Edit
from desktop.services.changing import apply
from desktop.services.files import read_file
from desktop.services.importing import import_files
from desktop.services.library import Library, open_library
from desktop.services.whole import review

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
SCHEMAS = SHARED / "schemas"
CASES = sorted((SHARED / "cases").glob("*/??.xml"))
SAMPLE = [Path(str(files("resources") / "samples" / f"resolution.{code}.txt")) for code in ("en", "ar", "zh")]
SETS = {path.name[:3]: [path] for path in sorted((SHARED / "seeds").glob("*.txt"))} | {"sample": SAMPLE}
WRITTEN = 6
"""So many paragraphs of each version are corrected."""


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Review]]:
    """The document of a set, with two corrections upon one another in some paragraphs."""
    with open_library(tmp_path_factory.mktemp("library") / "library.sqlite3") as library:
        yield cache(lambda name: _corrected(library, name))


def _corrected(library: Library, name: str) -> Review:
    document = import_files(library, SETS[name]).document
    for text in review(library, document).texts:
        for unit in text.units[:: len(text.units) // WRITTEN]:
            for change, author in _corrections(unit):
                apply(library, change, author)
    return review(library, document)


def _corrections(unit: Unit) -> list[tuple[Change, str]]:
    middle = len(unit.text) // 2
    before = f"zz{unit.text[middle : middle + 2]}"
    return [
        (Correct(unit.key, Edit(middle, "", "zzz")), "ann"),
        (Correct(unit.key, Edit(middle + 1, before, "y"), "tatweel", "so"), "ben"),
    ]


def data_of(review: Review) -> bytes:
    return b"".join(tei.write(review, Options(at="2026-11-28T10:00:00+00:00")))


needs_seeds = pytest.mark.skipif(len(SETS) == 1, reason="the seeds lie beside the checkout, not in it")
needs_cases = pytest.mark.skipif(not CASES, reason="the cases lie beside the checkout, not in it")


@needs_seeds
@pytest.mark.parametrize("name", SETS)
def test_a_document_comes_back_of_tei_as_it_was(reviewed: Callable[[str], Review], tmp_path: Path, name: str) -> None:
    path = tmp_path / "out.xml"
    path.write_bytes(data_of(reviewed(name)))
    assert told_by(read_all(path.read_bytes(), "out.xml")) == told(reviewed(name))
    with open_library(tmp_path / "again.sqlite3") as again:
        assert told(review(again, import_files(again, [path]).document)) == told(reviewed(name))


@needs_seeds
@pytest.mark.skipif(not shutil.which("jing") or not SCHEMAS.exists(), reason="needs jing, and the schemas beside it")
def test_tei_of_all_of_them_is_valid(reviewed: Callable[[str], Review], tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.xml" for name in SETS]
    for path in paths:
        path.write_bytes(data_of(reviewed(path.stem)))
    command = ["jing", str(SCHEMAS / "tei" / "tei_all.rng"), *map(str, paths)]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout


@needs_seeds
@pytest.mark.skipif(not SCHEMAS.exists(), reason="the schemas lie beside the checkout, not in it")
def test_akoma_ntoso_of_all_of_them_is_valid_and_comes_back(reviewed: Callable[[str], Review]) -> None:
    schema = etree.XMLSchema(etree.parse(SCHEMAS / "akn" / "akomantoso30.xsd"))
    for whole in map(reviewed, SETS):
        for text in whole.texts:
            data = b"".join(akn.write(whole, Options(versions=(text.info.id,))))
            assert schema.validate(etree.fromstring(data)), (text.info.name, schema.error_log)
            said = [(each.tag, each.number, printable(each.text)) for each in text.paragraphs]
            notes = [(each.label or "", printable(each.text)) for each in text.footnotes]
            assert _texts(data) == (said, notes)


def _texts(data: bytes) -> tuple[list[tuple[str, str, str]], list[tuple[str, str]]]:
    (reading,) = read_all(data, "out.xml").readings
    paragraphs = [(each.tag, each.number, each.text) for each in reading.paragraphs]
    return paragraphs, [(each.label, each.text) for each in reading.footnotes]


@needs_cases
@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_official_xml_comes_back_as_it_was_read(path: Path) -> None:
    before = read_file(path)
    (after,) = read_all(b"".join(akn.write(_review_of(before), Options())), "out.xml").readings
    assert _shape(after) == _shape(before)
    assert (after.symbol, after.language) == (before.symbol, before.language)


def _review_of(reading: Reading) -> Review:
    """The reading as a version by itself."""
    units = [
        Unit(
            each.slices,
            each.reading,
            each.text,
            1 + place,
            None,
            each.tag,
            each.number,
            each.marks,
            _cites(reading, place),
        )
        for place, each in enumerate(reading.paragraphs)
    ]
    for place, note in enumerate(reading.footnotes):
        units.append(Unit(note.slices, note.reading, note.text, -1 - place, note.label, marks=note.marks))
    info = VersionInfo(1, reading.language, reading.direction, True, reading.name)
    return review_of([VersionText(info, reading.source, tuple(units), reading.metadata)], symbol=reading.symbol)


def _cites(reading: Reading, paragraph: int) -> tuple[Citation, ...]:
    cites = [
        Citation(-1 - place, anchor.offset)
        for place, note in enumerate(reading.footnotes)
        for anchor in note.anchors
        if anchor.paragraph == paragraph
    ]
    return tuple(sorted(cites, key=lambda each: each.offset))


def _shape(reading: Reading) -> list[tuple[object, ...]]:
    paragraphs = [(each.tag, each.number, each.text, _sorted(each.marks)) for each in reading.paragraphs]
    return [*paragraphs, *((each.label, each.text, each.anchors, _sorted(each.marks)) for each in reading.footnotes)]


def _sorted(marks: tuple[Mark, ...]) -> list[Mark]:
    return sorted(marks, key=lambda mark: (mark.start, mark.end, mark.kind))
