"""Which versions of a document are asked for, which files that makes, and what these are called."""

from __future__ import annotations

import doctest
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reviewed import reviews

from desktop.core.document import DocumentInfo, VersionInfo
from desktop.core.export import naming
from desktop.core.export.asked import Asked, of_part, parts, wanted
from desktop.core.export.beginning import beginning
from desktop.core.export.formats import format_of
from desktop.core.export.naming import LONGEST, free, part_name, safe, stem_of, suffix_of
from desktop.core.export.options import Options
from desktop.core.review import Review


def version(key: int, language: str, name: str = "", form: str = "text") -> VersionInfo:
    return VersionInfo(key, language, "ltr", original=key == 1, name=name or f"{language}.txt", format=form)


EN, AR, FR, LATER = version(1, "en"), version(2, "ar"), version(3, "fr"), version(4, "en")
DOCUMENT = DocumentInfo(7, "A/RES/99/7", "Care of shared manuscripts", (EN, AR, FR, LATER), 60)


@pytest.mark.parametrize(
    ("asked", "versions"),
    [
        (Asked(), (EN, AR, FR, LATER)),
        (Asked(languages=("fr", "en")), (FR, EN)),
        (Asked(languages=("en", "en", "en")), (EN, LATER)),
        (Asked(languages=("de", "ar")), (AR,)),
        (Asked(languages=("de",)), ()),
        (Asked(languages=("ar",), options=Options((4, 9, 1))), (LATER, EN)),
    ],
)
def test_versions_are_asked_for_by_language_or_key(asked: Asked, versions: tuple[VersionInfo, ...]) -> None:
    assert wanted(asked, DOCUMENT) == versions


@pytest.mark.parametrize(
    ("form", "files"),
    [
        ("html", (("en", "ar", "fr"),)),
        ("txt", (("en",), ("ar",), ("fr",))),
        ("xliff", (("en", "ar"), ("en", "fr"))),
    ],
)
def test_files_are_made_as_the_format_holds_versions(form: str, files: tuple[tuple[str, ...], ...]) -> None:
    made = parts(format_of(form), (EN, AR, FR))
    assert tuple(tuple(each.language for each in part) for part in made) == files
    assert of_part(Options(visual=True), made[-1]).versions[-1] == FR.id
    assert parts(format_of(form), ()) == ()


def test_two_languages_are_not_made_of_one() -> None:
    assert parts(format_of("xliff"), (EN,)) == ()


# Names ----------------------------------------------------------------------------------------------------------


def test_the_examples_hold() -> None:
    assert doctest.testmod(naming).failed == 0


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("S/2024/1 (Add.1)", "S_2024_1 (Add.1)"),
        ("قرار ٧٢/٣٠٦", "قرار ٧٢_٣٠٦"),
        ("../../../etc/passwd", "etc_passwd"),
        ("C:\\Windows\\win.ini", "C_Windows_win.ini"),
        (".hidden", "hidden"),
        ("--force", "force"),
        ("name. . .", "name"),
        ("a\x00b\nc\td", "a_b_c_d"),
        ("invoice\u202efdp.exe", "invoice_fdp.exe"),
        ("com1.txt", "_com1.txt"),
        ("COM¹", "_COM¹"),
        ("console", "console"),
        ("a\ud800b", "a_b"),
        ("///", ""),
        ('*?<>|"', ""),
    ],
)
def test_names_are_such_as_every_system_takes(name: str, made: str) -> None:
    assert safe(name) == made


@given(st.text(st.characters(), max_size=300))
def test_a_safe_name_is_harmless_and_stays_as_it_is(name: str) -> None:
    made = safe(name)
    assert len(made.encode()) <= LONGEST + 1
    assert not any(unicodedata.category(char)[0] in "CZ" and char != " " for char in made)
    assert not set(made) & set('/\\:*?"<>|')
    assert made == made.strip(" .-")
    assert safe(made) == made or made.startswith("_")


def test_a_long_name_is_cut_between_letters() -> None:
    made = safe("قَ" * 100)
    assert len(made.encode()) <= LONGEST
    assert made.endswith("قَ")


def test_a_document_is_called_by_its_symbol_title_or_number() -> None:
    assert stem_of(DOCUMENT) == "A_RES_99_7"
    assert stem_of(replace(DOCUMENT, symbol="")) == "Care of shared manuscripts"
    assert stem_of(replace(DOCUMENT, symbol="//", title="..")) == "document-7"


@pytest.mark.parametrize(
    ("form", "table", "source", "end"),
    [
        ("docx", "", EN, ".docx"),
        ("csv", "", EN, ".zip"),
        ("csv", "links", EN, ".csv"),
        ("source", "", version(1, "en", "text.en.HOCR", "hocr"), ".hocr"),
        ("source", "", version(1, "en", "no ending", "docx"), ".docx"),
        ("source", "", version(1, "en", "bad.e/x", "akn"), ".xml"),
    ],
)
def test_a_file_ends_as_its_format_does(form: str, table: str, source: VersionInfo, end: str) -> None:
    assert suffix_of(format_of(form), Options(table=table), source) == end


def test_names_of_files_tell_their_languages_and_none_is_another() -> None:
    assert part_name("a", (EN,), ".txt", alone=True) == "a.txt"
    assert part_name("a", (EN, AR), ".xlf", alone=False) == "a.en-ar.xlf"
    taken: set[str] = set()
    made = [free(name, taken) for name in ("Text.en.txt", "text.EN.txt", "text.en.txt", "é.txt", "e\u0301.txt", "bare")]
    assert made == ["Text.en.txt", "text.EN-2.txt", "text.en-3.txt", "é.txt", "e\u0301-2.txt", "bare"]


# The beginning --------------------------------------------------------------------------------------------------


@settings(max_examples=30)
@given(reviews(), st.integers(0, 5))
def test_the_beginning_is_a_review_of_its_own(review: Review, rows: int) -> None:
    review = replace(review, texts=tuple(replace(text, source="x" * 500) for text in review.texts))
    part = beginning(review, rows)
    cells = {cell.paragraph for row in part.rows for column in row.cells for cell in column}
    assert part.document.rows == len(part.rows) <= rows
    for text, whole in zip(part.texts, review.texts, strict=True):
        assert {unit.key for unit in text.paragraphs} == cells & {unit.key for unit in whole.paragraphs}
        assert all(piece.end <= len(text.source) for unit in text.units for piece in unit.slices)
        assert whole.source.startswith(text.source)
        assert set(text.units) <= set(whole.units)


@settings(max_examples=30)
@given(reviews())
def test_the_beginning_of_all_rows_has_all_that_they_cite(review: Review) -> None:
    part = beginning(review, len(review.rows))
    assert part.rows == review.rows
    cited = {citation.footnote for text in review.texts for unit in text.paragraphs for citation in unit.citations}
    assert {note.key for text in part.texts for note in text.footnotes} == cited
