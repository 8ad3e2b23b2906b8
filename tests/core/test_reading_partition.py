"""Promise 2: every code point belongs to a paragraph, a footnote or a piece of furniture, for any text at all."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from partition import check_partition

from desktop.core.messages import UnreadableError
from desktop.core.reading import read

ANYTHING = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=120)
SPACES = "\n|\n\n|\r\n|\r\n\r\n|\r|\x0b|\x0c|\x1c|\x85|\u2028|\u2029| |\t|\u00a0|\u200b|\ufeff"
MARK_UP = (
    "*|**|***|# |## |##|---|<br>|<sup>|</sup>|<sup>1</sup>|¹|²|^(|^(1)|^{er}|^{|}|(1)|()|(|)|[|](#)|[37/4](#)|\\|\\*"
)
NUMBERS = '- |1. |2. |3. |١ - |- ١١ - |(a) |(أ) |а) |㈠|%%%A|12|;|؛|；|,|،|，|.|。|:|"'
WORDS = (
    "The General Assembly,|Recalling that|إن الجمعية العامة،|وإذ تلاحظ|大会，|回顾|ссылаясь на|Annex|word|ةملك|كلمة|字"
    "|45th plenary meeting 3 May 1999|8 December 2021|Distr.: General|a long word here"
)
PIECES = st.sampled_from("|".join((SPACES, MARK_UP, NUMBERS, WORDS)).split("|"))
MARKED_UP = st.lists(PIECES, max_size=60).map("".join)


@settings(max_examples=300, deadline=None)
@given(st.one_of(ANYTHING, MARKED_UP))
def test_any_text_is_shared_out_without_rest(text: str) -> None:
    if not text.removeprefix("\ufeff").strip():
        with pytest.raises(UnreadableError):
            read(text.encode(), "a.txt")
        return
    reading = read(text.encode(), "a.txt")
    assert reading.source == text.removeprefix("\ufeff")
    check_partition(reading)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(["ةملك يف", "وإذ ىلع", "نم ىلإ ةدحتملا", "(1)", "\n", "\n\n", " ", "abc", "1 -"]), min_size=9
    )
)
def test_text_in_visual_order_too(pieces: list[str]) -> None:
    check_partition(read(("ةنيدملا يف ىلع ىلإ نم ةدحتملا\n" + "".join(pieces)).encode(), "a.txt"))


@pytest.mark.parametrize(
    "text",
    [
        "(" * 300_000,
        "[" * 300_000,
        "*a " * 50_000,
        "[a](#)" * 30_000,
        "<sup>" * 60_000 + "x",
        "^{" * 150_000,
        "\n" * 900_000 + "x",
        "x" + " " * 900_000 + "y",
        "word " * 180_000,
        "a\n" * 30_000,
        "(1) a\n\n" * 20_000 + "x",
        "; 1. a" * 50_000,
        "إن الجمعية العامة، وإذ " * 3_000,
        "大会，注意到" * 5_000,
        ("x" + "\u200b" * 100) * 3_000,
        "1/1 - " * 50_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_the_worst_texts_are_read_too(text: str) -> None:
    """A rule that grows with the square of the text would hold the tests up for hours; benchmarks measure the rest."""
    assert read(text.encode(), "a.txt").source == text
