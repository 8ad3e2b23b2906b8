"""Files of ours out of which a person took links: every paragraph is there all the same, and none of it is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from bitexts import small, unit, version
from reviewed import review_of

from desktop.core.document import Link, Parallel
from desktop.core.export import jsonl, tmx, webannotation, xliff
from desktop.core.export.options import Options
from desktop.core.export.xml import tei
from desktop.core.reading import read_all
from desktop.core.review import Review

NOW = Options(at="2026-11-21T10:00:00+00:00", program="Muqabala 1.2.3")


def crossed() -> Review:
    """The first row has the first and the third paragraph; the second has the one between them."""
    english = version(1, "en", *(unit(1000 + at, text) for at, text in enumerate(("One.", "Two.", "Three."))))
    arabic = version(2, "ar", unit(2000, "واحد وثلاثة."))
    straight = review_of((english, arabic), (1, 1, 1, 0, 1, 0))
    (first,), (second,), (third,) = (row.cells[0] for row in straight.rows)
    whole, alone, _last = straight.rows
    rows = (replace(whole, cells=((first, third), whole.cells[1])), replace(alone, cells=((second,), ())))
    return replace(straight, rows=rows)


def without_lines(data: bytes) -> bytes:
    """JSON lines without the one that puts the second paragraph into a row."""
    kept = [line for line in data.splitlines() if not (b'"links"' in line and b'"v0p1"' in line)]
    return b"\n".join(kept)


def without_annotation(data: bytes) -> bytes:
    """Web Annotations without the one that has the second paragraph as a row."""
    said = json.loads(data)
    items = said["first"]["items"]
    gone = [each for each in items if each["motivation"] == "linking" and each["target"] == _named(said, "v0p1")]
    assert len(gone) == 1
    items.remove(gone[0])
    return json.dumps(said).encode()


def _named(said: dict[str, Any], name: str) -> str:
    return f"{said['id']}#{name}"


def without_link(data: bytes) -> bytes:
    """TEI without the row of the second paragraph."""
    kept = [line for line in data.split(b"\n") if not line.startswith((b"<link ", b"<ptr ")) or b"#v1.p1 " in line]
    assert len(kept) < len(data.split(b"\n"))
    return b"\n".join(kept)


CASES: list[tuple[str, Callable[..., Any], Callable[[bytes], bytes]]] = [
    ("a.jsonl", jsonl.write, without_lines),
    ("a.jsonld", webannotation.write, without_annotation),
    ("a.xml", tei.write, without_link),
]


def read(name: str, write: Callable[..., Any], change: Callable[[bytes], bytes]) -> Parallel:
    return read_all(change(b"".join(write(crossed(), NOW))), name)


@pytest.mark.parametrize(("name", "write", "change"), CASES)
def test_a_paragraph_that_a_link_passes_over_has_a_row_of_its_own(
    name: str, write: Callable[..., Any], change: Callable[[bytes], bytes]
) -> None:
    whole = read(name, write, change)
    assert [each.text for each in whole.readings[0].paragraphs] == ["One.", "Two.", "Three."]
    assert whole.links == (Link(((0, 2), (0,)), 1.0), Link(((1,), ()), 1.0))


ALIGNED = [("a.tmx", tmx.write, "<tu ", "</tu>\n"), ("a.xlf", xliff.write, "<unit ", "</unit>\n")]


@pytest.mark.parametrize(("name", "write", "opening", "end"), ALIGNED)
def test_units_in_another_order_lose_nothing(name: str, write: Callable[..., Any], opening: str, end: str) -> None:
    """Programs sort units: the order of the file is that of the paragraphs, and each unit is a row of all in it."""
    text = b"".join(write(small(), NOW)).decode()
    head, *units = text.split(opening)
    last, tail = units[-1].split(end)
    units[-1] = last + end
    before = read_all(text.encode(), name)
    after = read_all((head + "".join(opening + each for each in reversed(units)) + tail).encode(), name)
    for one, other in zip(before.readings, after.readings, strict=True):
        assert sorted(each.text for each in one.paragraphs) == sorted(each.text for each in other.paragraphs)
    assert rows_in_words(after) == list(reversed(rows_in_words(before)))


def rows_in_words(whole: Parallel) -> list[list[list[str]]]:
    sides = [[paragraph.text for paragraph in reading.paragraphs] for reading in whole.readings]
    return [[[side[at] for at in own] for side, own in zip(sides, link.members, strict=True)] for link in whole.links]


@pytest.mark.parametrize(("name", "write", "opening", "end"), ALIGNED)
def test_a_unit_that_was_taken_out_takes_its_paragraphs_and_no_others(
    name: str, write: Callable[..., Any], opening: str, end: str
) -> None:
    text = b"".join(write(crossed(), NOW)).decode()
    start = text.index(opening, text.index(end))
    taken = text[:start] + text[text.index(end, start) + len(end) :]
    whole = read_all(taken.encode(), name)
    assert [each.text for each in whole.readings[0].paragraphs] == ["One.", "Three."]
    assert [link.members for link in whole.links] == [((0, 1), (0,))]
