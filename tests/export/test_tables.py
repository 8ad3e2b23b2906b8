"""Tables and JSON lines: every value where it belongs, each line on one line, and JSON lines read back as they were."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from dataclasses import replace
from typing import Any

import broken_json
import pytest
from hypothesis import given
from reviewed import review_of, reviews, told, told_by

from desktop.core.document import Candidate, Comment, Elsewhere, Finding, Slice, VersionInfo
from desktop.core.export import csv_tables, jsonl, tsv_tables
from desktop.core.export.formats import format_of
from desktop.core.export.options import Options
from desktop.core.export.tables import ABOUT, ALL, TABLES
from desktop.core.messages import KnownError, UnreadableError, message
from desktop.core.reading import bounds, read_all
from desktop.core.review import Citation, Correction, Review, Unit, VersionText
from desktop.core.text import Edit, Span


def version(key: int, language: str, *units: Unit, name: str = "") -> VersionText:
    info = VersionInfo(key, language, "rtl" if language == "ar" else "ltr", key == 1, name or f"{language}.txt")
    return VersionText(info, "", units, (("author", "someone"),), f"{key}" * 64)


def unit(key: int, reading: str, **said: Any) -> Unit:
    return Unit((Slice(0, len(reading)),), reading, said.pop("text", reading), key, **said)


FOUND = Finding(
    "tatweel",
    True,
    0,
    1,
    "=",
    (Candidate("-", 0.5),),
    0.9,
    (message("{0} times", 3),),
    "dismissed",
    "sic",
    elsewhere=(Elsewhere(20, 0, 1, "="),),
)
FIRST = unit(
    10,
    '=1+1, "so"\u2028end',
    text='=1+2, "so"\u2028end',
    tag="operative",
    number="1.",
    citations=(Citation(11, 3),),
    corrections=(Correction(Edit(3, "1", "2"), "A", "2026-11-21T10:00:00+00:00", "hand", "sum"),),
    findings=(FOUND,),
    comments=(
        Comment("k", 10, "two\nlines", "B", "2026-11-21T10:00:00+00:00", Span(0, 4), resolved=True),
        Comment("l", 10, "yes", "C", "", Span(0, 4), "k"),
    ),
    status="reviewed",
)
REVIEW = review_of(
    (version(1, "en", FIRST, unit(11, "See it.", label="1")), version(2, "ar", unit(20, "=نص", tag="operative"))), ()
)


def lines(review: Review = REVIEW, **options: Any) -> list[dict[str, Any]]:
    whole = b"".join(jsonl.write(review, Options(**options))).decode("utf-8")
    return [json.loads(line) for line in whole.splitlines()]


def table(review: Review, name: str, **options: Any) -> list[list[str]]:
    whole = b"".join(csv_tables.write(review, Options(table=name, **options))).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(whole, newline=""), strict=True))


# JSON lines --------------------------------------------------------------------------------------------------------


def test_the_first_line_says_what_the_file_is() -> None:
    head = lines(program="Muqabala 1.0", at="2026-11-28T00:00:00+00:00")[0]
    assert head == {
        "table": "document",
        "generator": "Muqabala 1.0",
        "edition": 1,
        "symbol": "A/99/L.1",
        "title": "Water for all",
        "exported": "2026-11-28T00:00:00+00:00",
        "versions": 2,
        "about": ABOUT,
    }


def test_every_line_is_of_a_table_and_has_its_columns() -> None:
    known = {table.name: ["table", *table.columns] for table in ALL if not table.derived}
    found = lines()
    assert all(list(line) == known[line["table"]] for line in found)
    assert [line["words"] for line in found if line["table"] == "comments"] == ["=1+2", "=1+2"]
    assert [line["elsewhere"] for line in found if line["table"] == "findings"] == [[["v1p0", 0, 1, "="]]]
    assert {line["table"] for line in found} == set(known) - {"schemes", "marks", "tags"}


def test_what_others_take_for_a_line_end_is_escaped() -> None:
    whole = b"".join(jsonl.write(REVIEW, Options())).decode("utf-8")
    assert whole.splitlines() == whole.split("\n")[:-1]
    assert FIRST.reading in {line["reading"] for line in lines() if line["table"] == "paragraphs"}


def test_only_the_chosen_versions_are_in_it_in_their_order() -> None:
    found = lines(versions=(2, 1))
    assert [line["language"] for line in found if line["table"] == "versions"] == ["ar", "en"]
    assert [line["paragraph"] for line in found if line["table"] == "links"] == ["v0p0", "v1p0"]
    alone = lines(versions=(1,))
    assert [line["elsewhere"] for line in alone if line["table"] == "findings"] == [[]]


@given(reviews())
def test_json_lines_are_read_back_as_they_were(review: Review) -> None:
    data = b"".join(jsonl.write(review, Options()))
    assert told_by(read_all(data, "a.jsonl")) == told(review)


def test_title_metadata_and_what_is_not_cited_come_back() -> None:
    loose = replace(FIRST, citations=(Citation(11, 3, cited=False),))
    review = review_of((version(1, "en", loose, unit(11, "See it.", label="1")),), ())
    (reading,) = read_all(b"".join(jsonl.write(review, Options())), "a.jsonl").readings
    assert (reading.symbol, reading.title, reading.format) == ("A/99/L.1", "Water for all", "jsonl")
    assert reading.metadata == (("author", "someone"),)
    assert reading.footnotes[0].anchors == ()
    assert reading.source == f"1. {FIRST.reading}\n\nSee it.\n\n"


def changed(*without: str, review: Review = REVIEW, **values: Any) -> bytes:
    """The file without the lines of some tables, and with other values in those of paragraphs."""
    kept = [line for line in lines(review) if line["table"] not in without]
    made = [line | values if line["table"] == "paragraphs" else line for line in kept]
    return "\r\n\r\n".join(map(json.dumps, made)).encode("utf-16")


def wide(line: str) -> bytes:
    """One more line of such a file."""
    return f"\n{line}".encode("utf-16-le")


def test_a_file_that_was_changed_is_read_as_it_stands() -> None:
    parallel = read_all(changed("corrections", "comments", "links"), "a.jsonl")
    first = parallel.readings[0].paragraphs[0]
    assert [(each.edit, each.author, each.cause) for each in first.revisions] == [(Edit(3, "1", "2"), "", "hand")]
    assert parallel.links == ()
    other = read_all(changed(text="Otherwise."), "a.jsonl").readings[0].paragraphs[0]
    assert [each.author for each in other.revisions] == ["A", ""]
    assert other.text == "Otherwise."
    new = read_all(changed(reading="All new.", text="All new!"), "a.jsonl").readings[0].paragraphs[0]
    assert [each.edit for each in new.revisions] == [Edit(7, ".", "!")]


@pytest.mark.parametrize(
    "data",
    [
        changed("versions"),
        changed("footnotes"),
        changed(id="v0p0"),
        changed(status="done"),
        changed(direction="up"),
        changed(version=-1),
        changed(index=True),
        changed(tag=3),
        changed(reading="\ud800"),
        changed(reading="", text=""),
        changed("links") + wide('{"table":"links","link":0,"version":0,"paragraph":"v0n0","score":1}'),
        changed() + wide("[1]"),
        changed() + wide("[" * 100_000),
        b"".join(jsonl.write(REVIEW, Options()))[:-9],
        b"".join(jsonl.write(REVIEW, Options())).replace(b'"score":0.9', b'"score":0.9\xff'),
    ],
)
def test_a_file_that_contradicts_itself_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"a\.jsonl is a review that Muqabala wrote, but"):
        read_all(data, "a.jsonl")


def test_whatever_is_changed_it_is_read_so_that_it_fits_or_refused() -> None:
    refused = 0
    for whole in broken_json.broken(lines()):
        try:
            broken_json.check_fits(read_all("\n".join(map(json.dumps, whole)).encode(), "a.jsonl"))
        except UnreadableError:
            refused += 1
    assert refused > 100


def test_more_values_than_anybody_needs_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "VALUES", 100)
    with pytest.raises(UnreadableError, match="more than 100 values"):
        read_all(changed(), "a.jsonl")


def test_a_review_may_be_larger_than_a_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "TEXT", 100)
    assert read_all(changed(), "a.jsonl").readings
    with pytest.raises(UnreadableError, match="files of up to"):
        read_all(b"{" * 200, "a.jsonl")


def test_lines_of_anothers_making_are_text() -> None:
    data = b'{"table":"document","generator":"another"}\n{"text":"Muqabala"}\n'
    assert read_all(data, "a.jsonl").readings[0].format == "text"


# Tables ------------------------------------------------------------------------------------------------------------


def test_a_table_by_itself_begins_with_a_mark_and_its_columns() -> None:
    whole = b"".join(csv_tables.write(REVIEW, Options(table="citations")))
    assert whole == b"\xef\xbb\xbfparagraph,footnote,offset,cited\r\nv0p0,v0n0,3,true\r\n"
    tabs = b"".join(tsv_tables.write(REVIEW, Options(table="citations")))
    assert tabs == b"paragraph\tfootnote\toffset\tcited\nv0p0\tv0n0\t3\ttrue\n"


def test_a_text_stands_in_a_cell_as_it_is() -> None:
    head, english, arabic = table(REVIEW, "paragraphs")
    assert dict(zip(head, english, strict=True))["text"] == FIRST.text
    assert dict(zip(head, arabic, strict=True)) == {
        "id": "v1p0",
        "version": "1",
        "index": "0",
        "tag": "operative",
        "number": "",
        "reading": "=نص",
        "text": "=نص",
        "status": "todo",
        "language": "",
        "direction": "",
        "slices": "[[0, 3]]",
    }
    assert [line[1] for line in table(REVIEW, "comments")[1:]] == ["v0p0", "v0p0"]


def test_the_texts_side_by_side_have_a_column_for_each_version() -> None:
    assert table(REVIEW, "rows") == [
        ["row", "score", "confirmed", "en", "ar"],
        ["0", "1.0", "false", f"1. {FIRST.text}", "=نص"],
    ]
    twice = review_of((version(1, "en", unit(1, "a")), version(2, "en", unit(2, "b"), unit(3, "c"))), (1, 2))
    assert table(twice, "rows") == [["row", "score", "confirmed", "en", "en-2"], ["0", "1.0", "false", "a", "b c"]]


@given(reviews())
def test_an_archive_holds_every_table(review: Review) -> None:
    for writer, suffix, comma in ((csv_tables, ".csv", ","), (tsv_tables, ".tsv", "\t")):
        data = b"".join(writer.write(review, Options(at="2026-11-28T07:08:10+00:00")))
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            assert archive.testzip() is None
            assert archive.namelist() == ["README.txt", *(f"{name}{suffix}" for name in TABLES)]
            assert {each.date_time for each in archive.infolist()} == {(2026, 11, 28, 7, 8, 10)}
            for each in ALL:
                whole = archive.read(each.name + suffix).decode("utf-8-sig")
                found = list(csv.reader(io.StringIO(whole, newline=""), delimiter=comma, strict=True))
                assert {len(line) for line in found} == {len(found[0])}
            whole = archive.read(f"paragraphs{suffix}").decode("utf-8-sig")
            found = list(csv.reader(io.StringIO(whole, newline=""), delimiter=comma, strict=True))
            assert [line[5:7] for line in found[1:]] == [
                [each.reading, each.text] for text in review.texts for each in text.paragraphs
            ]


def test_two_archives_of_one_time_are_the_same() -> None:
    assert b"".join(csv_tables.write(REVIEW, Options())) == b"".join(csv_tables.write(REVIEW, Options()))


def test_a_table_there_is_not_is_said_so() -> None:
    with pytest.raises(KnownError, match="no table “words”"):
        b"".join(csv_tables.write(REVIEW, Options(table="words")))


def test_the_end_of_a_files_name_is_that_of_what_is_in_it() -> None:
    assert format_of("csv").ending(Options()) == format_of("tsv").ending(Options()) == ".zip"
    assert format_of("csv").ending(Options(table="links")) == ".csv"
    assert format_of("tsv").ending(Options(table="links")) == ".tsv"
    assert format_of("jsonl").ending(Options(table="links")) == ".jsonl"
