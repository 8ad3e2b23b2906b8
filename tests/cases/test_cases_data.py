"""The seeds and the sample as data: valid, and imported from there into another library they are the same review."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from annotation_schemas import SCHEMAS, validate
from reviewed import told

from desktop.core.changes import Advance, Annotate, Assign, Change, Correct
from desktop.core.document import Assignment, Comment
from desktop.core.export import jsonl, patch, plain, webannotation
from desktop.core.export.options import Options
from desktop.core.review import Review, Unit
from desktop.core.text import Edit, Span
from desktop.services.changing import apply
from desktop.services.importing import import_files
from desktop.services.library import Library, open_library
from desktop.services.whole import review

SEEDS = sorted((Path(__file__).resolve().parents[2].parent / "shared" / "seeds").glob("*.txt"))
SAMPLE = sorted((Path(__file__).resolve().parents[2] / "resources" / "samples").glob("*.txt"))
DOCUMENTS = [*([path] for path in SEEDS), SAMPLE]
AT = "2026-11-21T10:00:00+00:00"


def said(unit: Unit) -> Iterator[tuple[Change, str]]:
    """What two reviewers say of a unit: two corrections, a thread, a tag, a status."""
    first = Comment(f"c{unit.key}", unit.key, f"Really? {unit.text[:9]}", "ann", AT, Span(1, 4))
    yield Annotate(None, first), "ann"
    yield Annotate(None, Comment(f"d{unit.key}", unit.key, "Yes,\nsure.", "ben", AT, Span(1, 4), first.key)), "ben"
    yield Assign(None, Assignment(f"t{unit.key}", unit.key, "review/terminology", "ann", AT)), "ann"
    yield Correct(unit.key, Edit(2, unit.text[2:4], "X"), "hand", "so it is"), "ann"
    yield Correct(unit.key, Edit(0, unit.text[:1], ""), "tatweel"), "ben"
    if unit.label is None:
        yield Advance(unit.key, "todo", "reviewed"), "ben"


def reviewed(library: Library, files: list[Path]) -> Review:
    """The document of the files, every sixth unit of it reviewed."""
    document = import_files(library, files).document
    for text in review(library, document).texts:
        for unit in (unit for unit in text.units[::6] if len(unit.text) > 8):
            for change, author in said(unit):
                apply(library, change, author)
    return review(library, document)


@pytest.fixture(scope="module")
def reviews(tmp_path_factory: pytest.TempPathFactory) -> list[Review]:
    with open_library(tmp_path_factory.mktemp("data") / "library.sqlite3") as library:
        return [reviewed(library, files) for files in DOCUMENTS]


@pytest.mark.parametrize("index", range(len(DOCUMENTS)))
@pytest.mark.parametrize("writer", [jsonl, webannotation])
def test_another_library_has_the_same_review(reviews: list[Review], index: int, writer: object, tmp_path: Path) -> None:
    path = tmp_path / "review"
    path.write_bytes(b"".join(writer.write(reviews[index], Options())))  # type: ignore[attr-defined]
    with open_library(tmp_path / "library.sqlite3") as library:
        again = review(library, import_files(library, [path]).document)
    assert told(again) == told(reviews[index])
    assert (again.document.symbol, again.document.title) == (
        reviews[index].document.symbol,
        reviews[index].document.title,
    )


@pytest.mark.skipif(not SCHEMAS.exists(), reason="the schemas of the Web Annotation model are not beside this checkout")
@pytest.mark.parametrize("index", range(len(DOCUMENTS)))
def test_its_annotations_are_valid(reviews: list[Review], index: int) -> None:
    validate(json.loads(b"".join(webannotation.write(reviews[index], Options(at=AT)))))


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
@pytest.mark.parametrize("index", range(len(DOCUMENTS)))
def test_its_patch_applies_to_the_file(reviews: list[Review], index: int, tmp_path: Path) -> None:
    for text in reviews[index].texts:
        source = next(path for path in DOCUMENTS[index] if path.name == text.info.name)
        shutil.copyfile(source, tmp_path / source.name)
        data = b"".join(patch.write(reviews[index], Options(versions=(text.info.id,))))
        subprocess.run(["git", "apply", "-"], input=data, cwd=tmp_path, check=True, capture_output=True)
        assert (tmp_path / source.name).read_bytes().removeprefix(b"\xef\xbb\xbf") == plain.corrected(text)
