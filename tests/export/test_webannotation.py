"""Web Annotations: valid by the model's schemas, every place where it says it is, and read back as they were."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import broken_json
import pytest
from annotation_schemas import SCHEMAS, validate
from hypothesis import given, settings
from jsonschema import ValidationError
from reviewed import Told, review_of, reviews, told, told_by

from desktop.core.document import Comment, Slice, VersionInfo
from desktop.core.export import webannotation
from desktop.core.export.options import Options
from desktop.core.messages import UnreadableError
from desktop.core.reading import read_all
from desktop.core.review import Citation, Correction, Review, Unit, VersionText
from desktop.core.text import Edit, Span

Node = dict[str, Any]


def unit(key: int, reading: str, **said: Any) -> Unit:
    return Unit((Slice(0, len(reading)),), reading, said.pop("text", reading), key, **said)


AXE = unit(
    10,
    "The axe and the 𠀀 box",
    text="The saw & the 𠀀 box",
    tag="operative",
    number="1.",
    citations=(Citation(12, 7), Citation(13, 0, cited=False)),
    corrections=(
        Correction(Edit(4, "axe", "saw"), "A", "2026-11-21T10:00:00+00:00", "hand", "a slip"),
        Correction(Edit(8, "and", "&"), "", "2026-11-22", "ampersand"),
    ),
    comments=(
        Comment("k", 10, "Why?", "B", "2026-11-21T10:00:00+00:00", Span(4, 7), resolved=True),
        Comment("l", 10, "So.", "C", "yesterday", Span(4, 7), "k"),
    ),
)
UNITS = (AXE, unit(11, "Second."), unit(12, "See it.", label="1"), unit(13, "Loose.", label="*"))
ENGLISH = VersionText(VersionInfo(1, "en", "ltr", True, "en.txt"), "", UNITS, (), "ab" * 32)
ARABIC = VersionText(VersionInfo(2, "ar", "rtl", False, "ar.txt"), "", (unit(20, "الفأس"),), (), "")
REVIEW = review_of((ENGLISH, ARABIC))


def written(review: Review = REVIEW, **options: Any) -> bytes:
    return b"".join(webannotation.write(review, Options(**options)))


def collection(review: Review = REVIEW, **options: Any) -> Node:
    found: Node = json.loads(written(review, **options))
    return found


def motivated(motivation: str, review: Review = REVIEW) -> list[Node]:
    return [each for each in collection(review)["first"]["items"] if each["motivation"] == motivation]


def texts(found: Node) -> dict[str, str]:
    bodies = (body for each in found["first"]["items"] for body in as_list(each.get("body")) if isinstance(body, dict))
    return {body["id"]: body["value"] for body in bodies if "id" in body}


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def places(found: Node) -> Iterator[tuple[str, Node, Node]]:
    """Source, position and quotation of every place that has both."""
    for each in found["first"]["items"]:
        for target in as_list(each["target"]):
            if isinstance(target, dict) and isinstance(target.get("selector"), list):
                yield (target["source"], *target["selector"])


def test_what_the_file_is() -> None:
    found = collection(program="Muqabala 1.0", at="2026-11-28T00:00:00+00:00")
    assert found["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (found["type"], found["label"]) == ("AnnotationCollection", "A/99/L.1: Water for all")
    assert found["generator"] == {"type": "Software", "name": "Muqabala 1.0"}
    assert found["modified"] == "2026-11-28T00:00:00Z"
    assert found["total"] == len(found["first"]["items"])
    assert collection()["id"] == found["id"] != collection(versions=(1,))["id"]
    lines = written().decode("utf-8").splitlines()
    assert len(lines) == found["total"] + 2


def test_the_texts_are_as_extracted_and_as_they_read_now() -> None:
    document, english, arabic = motivated("describing")
    assert [body["value"] for body in document["body"]] == ["A/99/L.1", "Water for all"]
    extracted, now, kind = english["body"]
    assert extracted["value"] == "The axe and the 𠀀 box\nSecond.\nSee it.\nLoose."
    assert now["value"] == "The saw & the 𠀀 box\nSecond.\nSee it.\nLoose."
    assert (kind["value"], extracted["language"], extracted["textDirection"]) == ("original", "en", "ltr")
    assert len(arabic["body"]) == 2
    assert english["target"]["id"] == "ni:///sha-256;q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s"
    assert document["target"] == [english["body"][0]["id"], arabic["body"][0]["id"]]


def test_a_correction_is_of_what_the_one_before_it_left() -> None:
    first, second = motivated("editing")
    known = texts(collection())
    assert [body["value"] for body in first["body"]] == ["saw", "hand", "a slip", "The saw and the 𠀀 box"]
    assert known[second["target"]["source"]] == "The saw and the 𠀀 box"
    assert (first["creator"]["name"], first["created"]) == ("A", "2026-11-21T10:00:00Z")
    assert "creator" not in second
    assert second["created"] == "2026-11-22T00:00:00Z"


@pytest.mark.parametrize(
    ("at", "told_as"),
    [
        ("2026-11-21T10:00:00+00:00", "2026-11-21T10:00:00Z"),
        ("2026-11-21T10:00:00.25Z", "2026-11-21T10:00:00.250000Z"),
        ("2026-11-21T00:30:00+02:00", "2026-11-20T22:30:00Z"),
        ("2026-11-21", "2026-11-21T00:00:00Z"),
        ("0001-01-01T00:00:00+05:00", None),
        ("soon", None),
    ],
)
def test_times_are_in_utc(at: str, told_as: str | None) -> None:
    one = unit(1, "a", comments=(Comment("k", 1, "So?", "B", at),))
    review = review_of((replace(ENGLISH, units=(one,)),))
    assert [each.get("created") for each in motivated("commenting", review)] == [told_as]


def test_an_answer_is_on_the_comment() -> None:
    (comment,), (answer,) = motivated("commenting"), motivated("replying")
    assert answer["target"] == comment["id"]
    assert [body["value"] for body in comment["body"]] == ["Why?", "resolved"]
    assert "created" not in answer
    assert comment["target"]["selector"] == [
        {"type": "TextPositionSelector", "start": 4, "end": 7},
        {"type": "TextQuoteSelector", "exact": "saw", "prefix": "The ", "suffix": " & the 𠀀 box"},
    ]


@given(reviews())
def test_every_place_is_where_its_words_are(review: Review) -> None:
    found = collection(review)
    known = texts(found)
    for source, position, quoted in places(found):
        whole, start, end = known[source], position["start"], position["end"]
        assert whole[start:end] == quoted["exact"]
        assert whole[:start].endswith(quoted["prefix"])
        assert whole[end:].startswith(quoted["suffix"])


# Schemas -----------------------------------------------------------------------------------------------------------

beside = pytest.mark.skipif(
    not SCHEMAS.exists(), reason="the schemas of the Web Annotation model are not beside this checkout"
)


@beside
@pytest.mark.parametrize(
    "spoilt", [{"target": None}, {"id": "no uri"}, {"motivation": 1, "body": {"id": "urn:x", "purpose": "tagging"}}]
)
def test_the_schemas_know_what_is_not_valid(spoilt: Node) -> None:
    found = collection()
    found["first"]["items"][-1] |= spoilt
    with pytest.raises(ValidationError):
        validate(found)


@beside
@pytest.mark.parametrize("versions", [(), (1,), (2,), (2, 1)])
def test_it_is_valid_by_the_models_schemas(versions: tuple[int, ...]) -> None:
    validate(collection(versions=versions, at="2026-11-28T00:00:00+00:00"))


@beside
@settings(max_examples=4)
@given(reviews(2, 1))
def test_every_review_is_valid_by_the_models_schemas(review: Review) -> None:
    validate(collection(review))


# Read back ---------------------------------------------------------------------------------------------------------


@given(reviews())
def test_it_is_read_back_as_it_was(review: Review) -> None:
    assert told_by(read_all(written(review), "a.jsonld")) == told(review)


def test_it_is_read_back_whatever_another_program_made_of_its_form() -> None:
    sane = replace(AXE, corrections=(AXE.corrections[0], replace(AXE.corrections[1], at="")), comments=())
    review = review_of((replace(ENGLISH, units=(sane, *UNITS[1:])), ARABIC))
    found = collection(review)
    described = [each for each in found["first"]["items"] if each["motivation"] == "describing"]
    others = [each for each in found["first"]["items"] if each["motivation"] != "describing"]
    found["first"]["items"] = [*reversed(others), *described]
    turned = json.dumps(found, indent=2, sort_keys=True).encode("utf-16")
    back = told_by(read_all(turned, "a.jsonld"))
    assert order_of(back) == order_of(told(review))


def order_of(said: Told) -> Told:
    """Without the order of the rows, which that of the annotations says."""
    return replace(said, links=tuple(sorted(said.links)), trust=tuple(sorted(said.trust)))


def test_title_symbol_and_loose_notes_come_back() -> None:
    english, _arabic = read_all(written(), "a.jsonld").readings
    assert (english.symbol, english.title, english.format) == ("A/99/L.1", "Water for all", "webannotation")
    assert [note.anchors for note in english.footnotes][1] == ()
    assert english.source.startswith("1. The axe and the 𠀀 box\n\nSee it.\n\nLoose.\n\nSecond.")


def put_in(*others: Node, review: Review = REVIEW) -> bytes:
    found = collection(review)
    found["first"]["items"] += [{"type": "Annotation", "id": f"urn:x:{at}"} | each for at, each in enumerate(others)]
    return json.dumps(found).encode()


def test_what_others_put_in_is_read_too() -> None:
    english = motivated("describing")[1]["body"][0]["id"]
    arabic = motivated("describing")[2]["body"][0]["id"]
    quoted = {"source": english, "selector": {"type": "TextQuoteSelector", "exact": "axe"}}
    position = {"type": "TextPositionSelector", "start": 1, "end": 5}
    data = put_in(
        {"motivation": "questioning", "bodyValue": "Axe?", "target": quoted, "creator": "urn:x:me"},
        {"motivation": ["replying"], "body": {"value": "Indeed."}, "target": ["urn:x:0"]},
        {"motivation": "replying", "body": {"value": "Well."}, "target": "urn:x:1"},
        {"motivation": "tagging", "body": {"value": "tool"}, "target": quoted},
        {
            "motivation": "editing",
            "body": {"purpose": "editing", "value": ""},
            "target": {"source": arabic, "selector": position},
        },
        {"motivation": "highlighting", "target": quoted},
    )
    first, second = read_all(data, "a.jsonld").readings
    said = [(each.body, each.author, each.span, each.answers) for each in first.remarks if each.key.startswith("urn:x")]
    assert said == [
        ("Axe?", "urn:x:me", Span(4, 7), ""),
        ("Indeed.", "", Span(4, 7), "urn:x:0"),
        ("Well.", "", Span(4, 7), "urn:x:0"),
    ]
    assert [(each.tag, each.span) for each in first.given] == [("tool", Span(4, 7))]
    assert first.paragraphs[0].marks == ()
    assert (second.paragraphs[0].reading, second.paragraphs[0].text) == ("الفأس", "ا")


def broken(old: str, new: str) -> bytes:
    data = written().decode("utf-8")
    assert old in data
    return data.replace(old, new).encode("utf-8")


@pytest.mark.parametrize(
    "data",
    [
        broken("The saw & the", "The saw + the"),
        broken('"exact":"saw"', '"exact":"axe"'),
        broken('"start":0,"end":21', '"start":0,"end":2222'),
        broken('"start":0,"end":21', '"start":-1,"end":21'),
        broken('-c0-text","selector"', '-c9-text","selector"'),
        broken('"value":"operative"', '"value":5'),
        broken(
            '"type":"Annotation","motivation":"linking","target"',
            '"motivation":"linking","body":{"id":"urn:x"},"target"',
        ),
        broken('"motivation":"describing"', '"motivation":"tagging"'),
        put_in({"motivation": "linking", "target": [motivated("identifying")[0]["target"][0]["id"]]}),
        put_in({"motivation": "replying", "target": "urn:x:0"}),
        put_in({"motivation": "commenting", "target": "https://example.org/elsewhere"}),
        put_in({"motivation": "commenting"}),
        written()[:-30],
    ],
)
def test_a_file_that_contradicts_itself_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"a\.jsonld is a review that Muqabala wrote, but"):
        read_all(data, "a.jsonld")


def test_whatever_is_changed_it_is_read_so_that_it_fits_or_refused() -> None:
    refused = 0
    for whole in broken_json.broken(collection()):
        try:
            broken_json.check_fits(read_all(json.dumps(whole).encode(), "a.jsonld"))
        except UnreadableError:
            refused += 1
    assert refused > 100


def test_annotations_of_anothers_making_are_text() -> None:
    data = written(program="Another")
    assert read_all(data, "a.jsonld").readings[0].format == "text"
