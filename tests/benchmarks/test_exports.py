"""Every format on a review of 10,000 pairs: how long its file takes, and what that takes over the review itself."""

from __future__ import annotations

import random
import textwrap
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import scans
from pytest_benchmark.fixture import BenchmarkFixture
from small_office import docx_of, p
from synthetic import lengths, sentence, synthetic_library

from desktop.core.document import Comment, Slice, VersionInfo
from desktop.core.export import source
from desktop.core.export.formats import FORMATS, Format
from desktop.core.export.options import Options
from desktop.core.reading import read_all
from desktop.core.review import Correction, Review, Unit, VersionText
from desktop.core.text import Edit, Span, apply_edit
from desktop.drawing import drawer
from desktop.services.library import open_library
from desktop.services.storing import ignore
from desktop.services.whole import review as whole_review

PAIRS, FEW = 10_000, 200
GOAL_S = {"docx": 30.0, "pdf": 30.0}
TEXT_GOAL_S = 5.0
GOAL_MB = 16
"""What writing may hold beside the review, which is some 150 MB of it: a part of the file, and never all."""

WHOLE = frozenset({"txt", "patch"})
"""Formats that are the source text again, which is in memory as it is."""

ON_A_PAGE, RECOGNISED = 8, 2_000
"""Paragraphs of a recognised page, and of 250 pages; many more have too many tags to be read, one for each word."""

WRITTEN = [form for form in FORMATS if form.module or form.name == "pdf"]
AT = "2026-01-01T00:00:00+00:00"


@lru_cache(maxsize=1)
def review(pairs: int) -> Review:
    """A review with a correction in every fifth paragraph, and a comment on every tenth."""
    with TemporaryDirectory() as folder:
        path, document = synthetic_library(Path(folder) / "library.sqlite3", pairs)
        with open_library(path) as library:
            made = whole_review(library, document)
    texts = tuple(_worked_on(text) for text in made.texts)
    units = {unit.key: unit for text in texts for unit in text.units}
    rows = tuple(
        replace(
            row,
            cells=tuple(
                tuple(replace(c, text=units[c.paragraph].text, comments=units[c.paragraph].comments) for c in cells)
                for cells in row.cells
            ),
        )
        for row in made.rows
    )
    return replace(made, rows=rows, texts=texts)


def _worked_on(text: VersionText) -> VersionText:
    return replace(text, units=tuple(_said(unit, at) for at, unit in enumerate(text.units)))


def _said(unit: Unit, at: int) -> Unit:
    if at % 5 == 0:
        edit = Edit(0, unit.reading[:3], "New")
        correction = Correction(edit, "A. Reviser", AT)
        unit = replace(unit, text=apply_edit(unit.reading, edit), corrections=(correction,), findings=())
    if at % 10 == 0:
        comment = Comment(f"c{unit.key}", unit.key, "Compare with the original.", "A. Reviser", AT, Span(0, 3))
        unit = replace(unit, comments=(comment,))
    return unit


def write(form: Format, pairs: int) -> int:
    """The file, thrown away piece by piece; how large it was."""
    if form.name == "pdf":
        with TemporaryDirectory() as folder:
            path = Path(folder) / "out.pdf"
            drawer()(review(pairs), Options(at=AT), path, ignore)
            return path.stat().st_size
    return sum(map(len, form.writer(review(pairs), Options(at=AT))))


@pytest.mark.usefixtures("qapp")  # else drawing pages makes one that can have no windows, and that is the only one
@pytest.mark.parametrize("form", WRITTEN, ids=lambda form: form.name)
def test_write(benchmark: BenchmarkFixture, form: Format) -> None:
    pairs = FEW if benchmark.disabled else PAIRS
    review(pairs)
    times: list[float] = []

    def timed() -> int:
        start = time.perf_counter()
        size = write(form, pairs)
        times.append(time.perf_counter() - start)
        return size

    size = benchmark.pedantic(timed, rounds=1 if benchmark.disabled else 3, iterations=1)
    benchmark.extra_info |= {"MB": round(size / 1e6, 2), "goal_s": GOAL_S.get(form.name, TEXT_GOAL_S)}
    assert size > 1000
    assert min(times) <= GOAL_S.get(form.name, TEXT_GOAL_S)


@pytest.mark.parametrize("form", [form for form in WRITTEN if form.name != "pdf"], ids=lambda form: form.name)
def test_memory_over_the_review(benchmark: BenchmarkFixture, form: Format) -> None:
    """The most that is held at a time while the file is written, and how many bytes there are in its largest piece."""
    pairs = FEW if benchmark.disabled else PAIRS
    write(form, FEW)  # loads what is loaded once
    made = review(pairs)
    largest = 0
    tracemalloc.start()
    try:
        for piece in benchmark.pedantic(form.writer, args=(made, Options(at=AT)), rounds=1, iterations=1):
            largest = max(largest, len(piece))
        _kept, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    benchmark.extra_info |= {"peak_MB": round(peak / 1e6, 1), "piece_MB": round(largest / 1e6, 2), "goal_MB": GOAL_MB}
    assert peak <= GOAL_MB * 1e6
    assert form.name in WHOLE or largest <= 4e6


# The source's own form --------------------------------------------------------------------------------------------


def _text(texts: list[str]) -> bytes:
    return "\n\n".join(texts).encode()


def _docx(texts: list[str]) -> bytes:
    return docx_of("".join(map(p, texts)), settings='<w:zoom w:percent="100"/>')


def _akn(texts: list[str]) -> bytes:
    body = "".join(f"<paragraph><content><p>{each}</p></content></paragraph>" for each in texts)
    return (
        '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement>'
        f"<meta><identification/></meta><mainBody>{body}</mainBody></statement></akomaNtoso>"
    ).encode()


def _tei(texts: list[str]) -> bytes:
    body = "".join(f"<p>{each}</p>" for each in texts)
    return (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Many</title></titleStmt>'
        f"</fileDesc></teiHeader><text><body>{body}</body></text></TEI>"
    ).encode()


def _sheets(texts: list[str]) -> list[scans.Sheet]:
    parts = ["\n".join(textwrap.wrap(each, 180)) for each in texts]
    return [scans.laid_out(*parts[at : at + ON_A_PAGE]) for at in range(0, len(parts), ON_A_PAGE)]


def _hocr(texts: list[str]) -> bytes:
    return scans.hocr(*_sheets(texts))


def _alto(texts: list[str]) -> bytes:
    return scans.alto(*_sheets(texts))


SOURCES: dict[str, tuple[str, Callable[[list[str]], bytes]]] = {
    "text": ("a.txt", _text),
    "docx": ("a.docx", _docx),
    "akn": ("a.xml", _akn),
    "tei": ("a.xml", _tei),
    "hocr": ("a.html", _hocr),
    "alto": ("a.xml", _alto),
}


def corrected_file(form: str, paragraphs: int) -> tuple[VersionText, bytes]:
    """A file of so many paragraphs as it was read, the first word of every fifth corrected; and its bytes."""
    chance = random.Random(form)
    name, written = SOURCES[form]
    data = written([sentence("en", chance, length) for length in lengths(paragraphs)])
    reading = read_all(data, name).readings[0]
    assert (reading.format, len(reading.paragraphs)) == (form, paragraphs)
    info = VersionInfo(1, "en", "ltr", True, name, reading.encoding, reading.format)
    units = tuple(_with_another_word(each.slices, each.reading, at) for at, each in enumerate(reading.paragraphs))
    return VersionText(info, reading.source, units), data


def _with_another_word(slices: tuple[Slice, ...], reading: str, at: int) -> Unit:
    first, _space, rest = reading.partition(" ")
    return Unit(slices, reading, f"{'Another' if at % 5 == 0 else first} {rest}", at)


@pytest.mark.parametrize("form", SOURCES)
def test_write_the_source_in_its_own_form(benchmark: BenchmarkFixture, form: str) -> None:
    paragraphs = RECOGNISED if form in {"hocr", "alto"} else PAIRS
    text, data = corrected_file(form, FEW if benchmark.disabled else paragraphs)
    times: list[float] = []

    def timed() -> int:
        start = time.perf_counter()
        size = sum(map(len, source.write(text, data)))
        times.append(time.perf_counter() - start)
        return size

    size = benchmark.pedantic(timed, rounds=1 if benchmark.disabled else 3, iterations=1)
    benchmark.extra_info |= {"MB": round(size / 1e6, 2), "goal_s": TEXT_GOAL_S}
    assert size > 1000
    assert min(times) <= TEXT_GOAL_S
