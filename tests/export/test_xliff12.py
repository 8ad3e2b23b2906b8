"""XLIFF 1.2: plain enough for every program, and read as any other file of its kind."""

from __future__ import annotations

from bitexts import small, unit, version
from hypothesis import given
from lxml import etree
from reviewed import TIMES, review_of, reviews

from desktop.core.document import Mark
from desktop.core.export.options import Options
from desktop.core.export.xliff12 import write
from desktop.core.reading import read_all
from desktop.core.review import Review

CORE = "{urn:oasis:names:tc:xliff:document:1.2}"
NOW = Options(at=TIMES[0], program="Muqabala 1.2.3")


def root_of(review: Review) -> etree._Element:
    return etree.fromstring(b"".join(write(review, NOW)))


def words(element: etree._Element, *names: str) -> list[str]:
    return ["".join(each.itertext()) for each in element.iter(*(f"{CORE}{name}" for name in names))]


@given(reviews(versions=2))
def test_every_paragraph_is_in_it_as_it_stands_and_each_unit_is_a_row_or_a_footnote(review: Review) -> None:
    root = root_of(review)
    units = list(root.iter(f"{CORE}trans-unit"))
    assert len({each.get("id") for each in units}) == len(units) >= len(review.rows)
    for side, text in zip(("source", "target"), review.texts, strict=False):
        found = [each for part in root.iterfind(f".//{CORE}trans-unit/{CORE}{side}") for each in part.itertext()]
        assert sorted("".join(found).replace("\n", "")) == sorted("".join(each.text for each in text.units))
    for part in root.iter(f"{CORE}source", f"{CORE}target"):
        names = [code.get("id") for code in part.iter() if code.get("id")]
        assert len(names) == len(set(names))


def test_the_state_of_the_target_and_its_extraction() -> None:
    first, note, second, third = root_of(small()).iter(f"{CORE}trans-unit")
    assert [each.get("state") for each in first.iter(f"{CORE}target")] == ["signed-off"]
    assert words(second, "target") == ["يطلب\nويطلب\u00a0ثانية.", "يطلب\nويطلب ثانية."]
    (before,) = second.iter(f"{CORE}alt-trans")
    assert before.get("alttranstype") == "previous-version"
    assert (note.get("restype"), first.get("approved"), words(third, "target")) == ("x-footnote", None, [])
    said = {each.get("context-type"): each.text for each in first.iter(f"{CORE}context")}
    assert said["x-extracted"] == "Welcomes teh report;"


def test_what_is_approved_is_approved() -> None:
    review = review_of((version(1, "en", unit(1, "one")), version(2, "fr", unit(2, "un", status="approved"))))
    (only,) = root_of(review).iter(f"{CORE}trans-unit")
    assert (only.get("approved"), only[1].get("state")) == ("yes", "final")
    (link,) = read_all(b"".join(write(review, NOW)), "a.xlf").links
    assert link.state == "approved"


def test_comments_are_notes_with_the_words_they_are_on() -> None:
    notes = list(root_of(small()).iter(f"{CORE}note"))
    assert [(each.get("from"), each.get("annotates"), each.text) for each in notes[2:5]] == [
        ("Amal", "source", "“report”: Which one?"),
        ("Ben", "source", "“report”: The first."),
        ("Ben", "source", "Fine."),
    ]


def test_formatting_and_note_marks_are_codes() -> None:
    marks = (Mark("strong", 0, 7), Mark("emphasis", 4, 9))
    (source,) = root_of(review_of((version(1, "en", unit(1, "one two three", marks=marks)),))).iter(f"{CORE}source")
    assert [(str(each.tag).removeprefix(CORE), each.get("ctype")) for each in source] == [
        ("g", "bold"),
        ("ex", None),
    ]
    assert [(str(each.tag).removeprefix(CORE), each.get("rid")) for each in source.iter(f"{CORE}bx", f"{CORE}ex")] == [
        ("bx", "emphasis1"),
        ("ex", "emphasis1"),
    ]
    (mark,) = next(root_of(small()).iter(f"{CORE}target")).iter(f"{CORE}x")
    assert (mark.get("ctype"), mark.get("xid")) == ("x-note", "note1")


def test_it_is_read_as_two_linked_versions() -> None:
    english, arabic = read_all(b"".join(write(small(), NOW)), "a.xlf").readings
    assert [each.text for each in english.paragraphs] == [
        "Welcomes the report;",
        "See A/1.",
        "Asks & asks again.",
        "Closes.",
    ]
    assert [each.text for each in arabic.paragraphs] == ["يرحب بالتقرير؛", "انظر A/1.", "يطلب ويطلب\u00a0ثانية."]


def test_a_version_without_another_has_no_target() -> None:
    data = b"".join(write(small(), Options(versions=(2,))))
    root = etree.fromstring(data)
    assert root[0].get("target-language") is None
    assert words(root, "target") == []
    (arabic,) = read_all(data, "a.xlf").readings
    assert arabic.language == "ar"
