from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.noise.sisters import SIZE, alike, counterpart, counterparts, grams, pack, shelf, sketch, terms, unpack

WORDS = [
    f"{stem}{end}" for stem in ("report", "work", "question", "country", "region") for end in ("", "s", "ed", "ing")
]
texts = st.lists(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join), max_size=12)
anything = st.lists(st.text(max_size=40), max_size=5)


def numbered(count: int, what: str = "its resolution") -> list[str]:
    return [f"Recalling {what} {number} on the matter of question {number}" for number in range(count)]


def test_terms_are_words_han_signs_and_numbers() -> None:
    assert terms("The Assembly’s 71/16, 回顾2010年") == ["the", "assembly", "s", "71", "16", "回", "顾", "2010", "年"]
    assert terms("والمنتسِبة الأمـم") == ["والمنتسبة", "الأمم"]
    assert terms("") == []


def test_grams_are_threes_or_all_there_is() -> None:
    assert list(grams(["a", "b", "c", "d"])) == ["a b c", "b c d"]
    assert list(grams(["a", "b"])) == ["a b"]
    assert list(grams([])) == []


@given(anything)
def test_a_sketch_is_packed_and_unpacked(written: list[str]) -> None:
    made = sketch(written)
    assert unpack(pack(made)) == made
    assert len(made) <= SIZE
    assert list(made) == sorted(set(made))


@given(texts, texts)
def test_likeness_has_no_direction_and_is_whole_for_the_same(one: list[str], other: list[str]) -> None:
    first, second = sketch(one), sketch(other)
    assert alike(first, second) == alike(second, first)
    assert 0 <= alike(first, second) <= 1
    assert alike(first, sketch(reversed(one))) == (1 if first else 0)


@given(texts, texts)
def test_small_sketches_tell_the_true_likeness(one: list[str], other: list[str]) -> None:
    first = {gram for text in one for gram in grams(terms(text))}
    second = {gram for text in other for gram in grams(terms(text))}
    if first | second and len(first | second) <= SIZE:
        assert alike(sketch(one), sketch(other)) == len(first & second) / len(first | second)


def test_the_likeness_of_long_texts_is_about_right() -> None:
    words = [f"w{number}" for number in range(9000)]
    one, other = " ".join(words[:6000]), " ".join(words[3000:])
    assert abs(alike(sketch([one]), sketch([other])) - 1 / 3) < 0.13  # three standard deviations of 128 draws
    assert alike(sketch([one]), sketch([" ".join(words[6000:])])) < 0.02


@given(texts)
def test_a_paragraph_is_its_own_counterpart(written: list[str]) -> None:
    distinct = list(dict.fromkeys(text for text in written if text))
    for text, found in zip(distinct, counterparts(distinct, distinct), strict=True):
        assert found is None or sorted(terms(found)) == sorted(terms(text))


@given(anything, anything)
def test_a_counterpart_is_one_of_the_sister(one: list[str], other: list[str]) -> None:
    found = counterparts(one, other)
    assert len(found) == len(one)
    assert set(found) <= {*other, None}


def test_a_counterpart_is_found_among_formulas_and_with_wrong_words() -> None:
    sister = numbered(40)
    noisy = [each.replace("matter", "mattr") for each in sister]
    assert counterparts(noisy, sister) == tuple(sister)


def test_what_has_less_than_half_in_common_is_no_counterpart() -> None:
    assert (
        counterpart("one two three but all the rest is another thing altogether", shelf(["one two three four"])) is None
    )
    assert counterpart("one two three four five", shelf(["one two three six seven"])) == "one two three six seven"
    assert counterpart("", shelf(["", "one"])) is None


def test_three_hundred_paragraphs_take_less_than_a_second() -> None:
    sister = [f"{each} {' '.join(WORDS[index % 20 :] * 4)} {index}" for index, each in enumerate(numbered(300))]
    began = time.perf_counter()
    found = counterparts(sister, sister)
    assert time.perf_counter() - began < 1
    assert sum(each is not None for each in found) > 250
