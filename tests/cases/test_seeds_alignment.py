"""Links of the real documents and of the twelve resolutions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.core.alignment import align
from desktop.core.document import Link, Paragraph
from desktop.core.reading import read

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
CASES = sorted((SHARED / "cases").glob("A_*"))

pytestmark = pytest.mark.skipif(not CASES, reason="the shared cases are not beside this checkout")


def seed(number: str) -> tuple[Paragraph, ...]:
    path = next((SHARED / "seeds").glob(f"{number}_*.txt"))
    return read(path.read_bytes(), path.name).paragraphs


def gold(case: Path, language: str) -> list[Paragraph]:
    entries = json.loads((case / f"{language}.gold.json").read_text(encoding="utf-8"))["paragraphs"]
    return [Paragraph(entry["tag"], entry["num"], entry["text"], entry["text"], "", (), ()) for entry in entries]


def pairs(links: tuple[Link, ...]) -> set[tuple[int, int]]:
    return {(one, other) for link in links for one in link.members[0] for other in link.members[1]}


@pytest.mark.parametrize("tag", ["preambular", "operative", "enacting", "title"])
def test_seeds_004_and_000_are_linked_paragraph_by_paragraph(tag: str) -> None:
    english, arabic = seed("004"), seed("000")
    left = [index for index, paragraph in enumerate(english) if paragraph.tag == tag]
    right = [index for index, paragraph in enumerate(arabic) if paragraph.tag == tag]
    assert left
    found = pairs(align([english, arabic]))
    assert {pair for pair in found if pair[0] in left or pair[1] in right} == set(zip(left, right, strict=True))


@pytest.mark.parametrize("language", ["ar", "es", "fr", "ru", "zh"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_official_texts_are_linked_paragraph_by_paragraph(case: Path, language: str) -> None:
    english = gold(case, "en")
    assert pairs(align([english, gold(case, language)])) == {(index, index) for index in range(len(english))}


@pytest.mark.parametrize("case", CASES[:4], ids=lambda case: case.name)
def test_six_versions_make_one_row_a_paragraph(case: Path) -> None:
    versions = [gold(case, language) for language in ("en", "ar", "es", "fr", "ru", "zh")]
    assert [link.members for link in align(versions)] == [((index,),) * 6 for index in range(len(versions[0]))]
