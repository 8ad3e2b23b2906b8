"""Numbers of lists in the scripts that formats name."""

from __future__ import annotations

import pytest

from desktop.core.reading.numerals import form_of, numeral, whole


@pytest.mark.parametrize(
    ("form", "number", "written"),
    [
        ("lowerRoman", 1994, "mcmxciv"),
        ("lowerRoman", 4000, "4000"),
        ("lowerLetter", 28, "bb"),
        ("lowerLetter", 10**9, "1000000000"),
        ("hebrew1", 115, "קטו"),
        ("chineseCounting", 19, "十九"),
        ("chineseCounting", 105, "一○五"),
        ("chineseCountingThousand", 1010, "一千零一十"),
        ("ideographDigital", 120, "一二〇"),
        ("decimalEnclosedCircle", 51, "51"),
        ("ordinal", 113, "113th"),
        ("decimal", 0, "0"),
        ("none", 3, ""),
        ("no such form", 3, "3"),
    ],
)
def test_numbers_are_written_as_the_format_says(form: str, number: int, written: str) -> None:
    assert numeral(number, form) == written


@pytest.mark.parametrize(
    ("sample", "form"),
    [
        ("1", "decimal"),
        ("a", "lowerLetter"),
        ("١, ٢, ٣, ...", "arabicDigits"),
        ("", ""),
        (" ... ", ""),
        ("?", "decimal"),
    ],
)
def test_a_format_is_told_by_its_sample(sample: str, form: str) -> None:
    assert form_of(sample) == form


def test_a_whole_number_is_no_other_text() -> None:
    assert [whole(text, 7) for text in ("12", " 3 ", "-1", None, "", "x", "9" * 5000)] == [12, 3, -1, 7, 7, 7, 7]
