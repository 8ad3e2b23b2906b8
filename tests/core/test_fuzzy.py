from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.folding import fold
from desktop.core.fuzzy import fit

TITLES = (
    "Next finding",
    "Next row",
    "Previous finding",
    "Accept all certain ones",
    "Versions compared",
    "As extracted",
    "Find next",
    "الملاحظة التالية",
    "الصف التالي",
)


def best(typed: str) -> str:
    fits = {title: found.score for title in TITLES if (found := fit(typed, title)) is not None}
    return max(fits, key=lambda title: fits[title])


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("nf", "Next finding"),
        ("next", "Next row"),
        ("next f", "Next finding"),
        ("NEXT ROW", "Next row"),
        ("pf", "Previous finding"),
        ("compared", "Versions compared"),
        ("certain", "Accept all certain ones"),
        ("الملاحظه", "الملاحظة التالية"),
        ("التالي", "الصف التالي"),
    ],
)
def test_the_title_meant_is_the_best(typed: str, title: str) -> None:
    assert best(typed) == title


@pytest.mark.parametrize(
    ("typed", "title"), [("xyz", "Next row"), ("wor", "Next row"), ("care", "Accept all certain ones")]
)
def test_letters_that_are_not_there_or_strewn_do_not_fit(typed: str, title: str) -> None:
    assert fit(typed, title) is None


@given(st.text(max_size=12), st.text(max_size=30))
def test_what_fits_is_there_in_its_order(typed: str, title: str) -> None:
    found = fit(typed, title)
    if found is not None:
        assert 0 <= found.score <= 1
        assert list(found.places) == sorted(set(found.places))
        letters = "".join(fold(title[place]) for place in found.places)
        assert all(char in letters for char in fold(typed).replace(" ", ""))


@given(st.text(st.characters(categories=["L"]), min_size=1, max_size=20))
def test_a_title_typed_out_fits(title: str) -> None:
    found = fit(title, title)
    assert found is not None or not fold(title)


@given(st.text("abc d", max_size=12), st.text("abc d", max_size=12))
def test_a_title_typed_to_its_end_fits_no_worse_elsewhere(title: str, longer: str) -> None:
    found, other = fit(title, title), fit(title, f"{title} {longer}")
    if found is not None and title.strip():
        assert other is not None
        assert found.score >= other.score - 0.05
