"""The byte-exact promise: a text without corrections is exported as it was read, whatever its lines and encoding."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.document import Footnote, Paragraph, Reading, VersionInfo
from desktop.core.export import plain
from desktop.core.reading import read
from desktop.core.review import Unit, VersionText

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
SAMPLES = sorted((Path(__file__).resolve().parents[2] / "resources" / "samples").glob("*.txt"))
FILES = [*sorted((SHARED / "seeds").glob("*.txt")), *sorted((SHARED / "cases").glob("*/*.txt")), *SAMPLES]


def version(reading: Reading) -> VersionText:
    """A version as it is before anybody corrects it: what reading itself had to correct is left out."""
    units: tuple[Paragraph | Footnote, ...] = (*reading.paragraphs, *reading.footnotes)
    info = VersionInfo(1, reading.language, reading.direction, True, reading.name, reading.encoding)
    return VersionText(info, reading.source, tuple(Unit(each.slices, each.reading, each.reading) for each in units))


def without_mark(data: bytes) -> bytes:
    return data.removeprefix(b"\xef\xbb\xbf")


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.name[:12]}")
def test_a_file_is_exported_as_it_is(path: Path) -> None:
    data = path.read_bytes()
    assert plain.corrected(version(read(data, path.name))) == without_mark(data)


ENCODINGS = {
    "utf-16": "ar",
    "utf-16-be": "ar",
    "utf-32": "zh",
    "utf-8-sig": "fr",
    "cp1256": "ar",
    "iso8859_6": "ar",
    "cp1251": "ru",
    "koi8_r": "ru",
    "cp1252": "es",
    "gb18030": "zh",
}


@pytest.mark.parametrize(("encoding", "language"), ENCODINGS.items(), ids=ENCODINGS)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_text_is_the_same_text_in_whatever_encoding_it_came(encoding: str, language: str, line_end: str) -> None:
    sample = next(path for path in SAMPLES if path.name == f"resolution.{language}.txt")
    text = sample.read_bytes().decode("utf-8").replace("\n", line_end).rstrip()
    data = text.encode(encoding, "ignore")
    assert plain.corrected(version(read(data, sample.name))).decode() == data.decode(encoding)
