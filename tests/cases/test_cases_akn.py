"""The official XML of the cases reads to the paragraphs, numbers and notes of the gold; the text to the same structure.

Where a case's text was given another style (Arabic digits, symbols reversed, tatweel), the gold has it too: such
paragraphs are compared by their digits and letters in any order.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from partition import check_partition

from desktop.core.text import ascii_digits
from desktop.services.files import read_file

CASES = Path(__file__).resolve().parents[2].parent / "shared" / "cases"
FILES = sorted(CASES.glob("*/??.xml"))

pytestmark = pytest.mark.skipif(not FILES, reason="the cases lie beside the checkout, not in it")


def gold_of(path: Path) -> dict[str, Any]:
    gold: dict[str, Any] = json.loads(path.with_suffix(".gold.json").read_text(encoding="utf-8"))
    return gold


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_xml_reads_to_the_gold(path: Path) -> None:
    gold, reading = gold_of(path), read_file(path)
    check_partition(reading)
    same = loose if path.stem == "ar" else folded
    want = [(each["tag"], same(each["num"]), same(each["text"])) for each in gold["paragraphs"]]
    assert [(each.tag, same(each.number), same(each.text)) for each in reading.paragraphs] == want
    notes = [(same(each["label"]), same(each["text"])) for each in gold["notes"]]
    assert [(same(each.label), same(each.text)) for each in reading.footnotes] == notes
    assert all(each.anchors for each in reading.footnotes)
    assert reading.symbol == path.parent.name.replace("_", "/")


def folded(text: str) -> str:
    """The text with single spaces."""
    return " ".join(text.split())


def loose(text: str) -> str:
    """The letters and ASCII digits of a text, in order of their code points: tatweel and turned symbols apart."""
    return "".join(sorted("".join(ascii_digits(text).replace("\u0640", "").split())))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_text_has_the_structure_of_the_xml(path: Path) -> None:
    xml, text = read_file(path), read_file(path.with_suffix(".txt"))
    assert [each.tag for each in text.paragraphs] == [each.tag for each in xml.paragraphs]
    assert [ascii_digits(each.label) for each in text.footnotes] == [ascii_digits(each.label) for each in xml.footnotes]
    cited = [[anchor.paragraph for anchor in each.anchors][:1] for each in text.footnotes]
    assert cited == [[anchor.paragraph for anchor in each.anchors][:1] for each in xml.footnotes]
