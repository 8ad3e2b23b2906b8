from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.grouping import Clue, group, language_in


def clue(name: str, language: str, symbol: str = "", folder: str = "/texts", **more: object) -> Clue:
    return Clue(folder, name, language, symbol, **more)  # type: ignore[arg-type]


def grouped(*clues: Clue, complete: bool = True) -> list[list[str]]:
    return [[clues[place].name for place in places] for places in group(clues, complete=complete)]


def test_files_of_one_symbol_are_one_document_wherever_they_lie() -> None:
    files = (
        clue("a.txt", "fr", "A/RES/79/9", "/one"),
        clue("b.txt", "en", "A/RES/79/9", "/two"),
        clue("c.txt", "ar", "a/res/79/9*", "/three"),
        clue("d.txt", "en", "A/RES/79/10", "/one"),
    )
    assert grouped(*files) == [["b.txt", "a.txt", "c.txt"], ["d.txt"]]


def test_the_masthead_says_which_is_the_original() -> None:
    files = (clue("a.txt", "en", "X/1"), clue("b.txt", "fr", "X/1", originals=("fr",)), clue("c.txt", "ar", "X/1"))
    assert grouped(*files) == [["b.txt", "a.txt", "c.txt"]]


def test_sister_versions_of_one_language_stay_in_one_document() -> None:
    assert grouped(clue("new.txt", "ar", "X/1"), clue("old.txt", "ar", "X/1")) == [["new.txt", "old.txt"]]


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("resolution.en.txt", "resolution.ar.txt"),
        ("resolution.txt", "resolution_AR.txt"),
        ("resolution-eng.docx", "resolution-ara.docx"),
        ("N2412345 E.pdf", "N2412345 A.pdf"),
        ("English.txt", "العربية.txt"),
        ("en.xml", "ar.txt"),
    ],
)
def test_names_that_differ_in_a_language_only_are_one_document(english: str, arabic: str) -> None:
    others = (clue("annual report.txt", "en"), clue("annual budget.txt", "en"))
    assert grouped(clue(english, "en"), *others, clue(arabic, "ar")) == [
        [english, arabic],
        ["annual report.txt"],
        ["annual budget.txt"],
    ]


def test_folders_named_by_their_languages_hold_versions() -> None:
    files = (
        clue("1.txt", "en", folder="/t/en"),
        clue("2.txt", "en", folder="/t/en"),
        clue("1.txt", "ar", folder="/t/ar"),
    )
    assert group(files) == ((0, 2), (1,))


def test_names_alone_do_not_put_two_symbols_or_one_language_together() -> None:
    assert grouped(clue("a.en.txt", "en", "X/1"), clue("a.ar.txt", "ar", "X/2")) == [["a.en.txt"], ["a.ar.txt"]]
    assert grouped(clue("a.en.txt", "en"), clue("a.fr.txt", "en")) == [["a.en.txt"], ["a.fr.txt"]]


def test_a_file_without_a_symbol_joins_by_its_name_those_that_have_one() -> None:
    files = (clue("a.en.txt", "en", "X/1"), clue("a.ar.txt", "ar"), clue("other.txt", "fr", "X/1"))
    assert grouped(*files) == [["a.en.txt", "a.ar.txt", "other.txt"]]


def test_a_folder_of_one_text_in_several_languages_is_one_document() -> None:
    files = (clue("x1.txt", "ar", paragraphs=60), clue("y7.txt", "en", paragraphs=62))
    assert grouped(*files) == [["y7.txt", "x1.txt"]]
    assert grouped(*files, complete=False) == [["x1.txt"], ["y7.txt"]]


@pytest.mark.parametrize(
    "other",
    [
        clue("y7.txt", "en", paragraphs=200),
        clue("y7.txt", "ar", paragraphs=60),
        clue("y7.txt", "en", paragraphs=60, folder="/elsewhere"),
        clue("y7.txt", "en", paragraphs=60, whole=True),
    ],
)
def test_files_side_by_side_that_hardly_match_are_left_apart(other: Clue) -> None:
    assert grouped(clue("x1.txt", "ar", paragraphs=60), other) == [["x1.txt"], ["y7.txt"]]


def test_a_folder_with_more_than_one_text_is_not_taken_for_one() -> None:
    files = (clue("a.txt", "ar"), clue("b.txt", "en"), clue("c.txt", "en"))
    assert grouped(*files) == [["a.txt"], ["b.txt"], ["c.txt"]]


def test_what_a_person_put_together_or_apart_stays_so() -> None:
    apart = (clue("a.txt", "en", "X/1", home=1), clue("b.txt", "ar", "X/1", home=2), clue("c.txt", "fr", "X/1"))
    assert grouped(*apart) == [["a.txt", "c.txt"], ["b.txt"]]
    together = (clue("a.txt", "en", "X/1", home=1), clue("b.txt", "ar", "X/2", home=1), clue("c.txt", "fr", "X/2"))
    assert grouped(*together) == [["a.txt", "b.txt"], ["c.txt"]]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("a.ar.txt", "ar"),
        ("A_RES_79_9-F.pdf", "fr"),
        ("A_RES_79_9.pdf", ""),
        ("Español", "es"),
        ("notes", ""),
        ("E", ""),
    ],
)
def test_languages_in_names(name: str, code: str) -> None:
    assert language_in(name) == code


CLUES = st.builds(
    Clue,
    st.sampled_from(["/a", "/b", "/b/en"]),
    st.sampled_from(["x.en.txt", "x.ar.txt", "y.txt", "fr.txt"]),
    st.sampled_from(["en", "ar", "fr"]),
    st.sampled_from(["", "X/1", "X/2"]),
    st.integers(0, 5),
    st.sampled_from([(), ("fr",)]),
    st.integers(0, 2),
    st.booleans(),
)


@given(st.lists(CLUES, max_size=12), st.booleans())
def test_each_file_is_in_one_group_and_homes_are_kept(clues: list[Clue], complete: bool) -> None:
    groups = group(clues, complete=complete)
    assert sorted(place for places in groups for place in places) == list(range(len(clues)))
    firsts = [min(places) for places in groups]
    assert firsts == sorted(firsts)
    for home in (1, 2):
        assert sum(any(clues[place].home == home for place in places) for places in groups) <= 1
    for places in groups:
        assert len({clues[place].home for place in places} - {0}) <= 1
        if not any(clues[place].home for place in places):
            assert len({clues[place].symbol for place in places} - {""}) <= 1
