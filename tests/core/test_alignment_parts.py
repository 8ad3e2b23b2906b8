"""What alignment is made of: sparse tables, words and what translates them, moved paragraphs, third versions."""

from __future__ import annotations

import doctest
import random
from collections.abc import Mapping

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.alignment import align
from desktop.core.alignment import terms as folding
from desktop.core.alignment.crosscheck import Direct, checked
from desktop.core.alignment.learning import counted, learnt, together
from desktop.core.alignment.path import Bead
from desktop.core.alignment.stream import Names
from desktop.core.alignment.table import Table, holding, product, table
from desktop.core.alignment.terms import dictionary, fold, terms
from desktop.core.document import Link, Paragraph

ROWS = st.lists(st.dictionaries(st.integers(0, 5), st.sampled_from([0.25, 0.5, 1.0, 1.75]), max_size=4), max_size=5)


def paragraph(text: str, tag: str = "operative", number: str = "") -> Paragraph:
    return Paragraph(tag, number, text, text, text, (), ())


def dense(rows: list[dict[int, float]], width: int = 6) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    return np.array([[row.get(column, 0.0) for column in range(width)] for row in rows]).reshape(len(rows), width)


def read(rows: Table) -> list[dict[int, float]]:
    return [
        {
            int(column): round(float(weight), 3)
            for column, weight in zip(rows.columns[start:stop], rows.weights[start:stop], strict=True)
        }
        for start, stop in zip(rows.starts, rows.starts[1:], strict=False)
    ]


# Tables -----------------------------------------------------------------------------------------------------------


@given(ROWS, ROWS)
def test_a_product_is_that_of_the_matrices(left: list[dict[int, float]], right: list[dict[int, float]]) -> None:
    assert product(table(left), table(right)) == pytest.approx(dense(left) @ dense(right).T, abs=1e-3)


@given(
    ROWS, st.lists(st.dictionaries(st.integers(0, 5), st.sampled_from([0.25, 0.5, 1.0, 1.75])), min_size=6, max_size=6)
)
def test_going_through_a_table_is_a_product_too(rows: list[dict[int, float]], through: list[dict[int, float]]) -> None:
    found = table(rows).through(table(through))
    assert product(found, table([{column: 1.0} for column in range(6)])) == pytest.approx(
        dense(rows) @ dense(through), abs=1e-2
    )


@given(ROWS)
def test_parts_of_a_table_are_its_rows(rows: list[dict[int, float]]) -> None:
    whole = table(rows)
    assert read(whole.rows(0, len(rows))) == rows
    assert whole.sums() == pytest.approx(dense(rows).sum(axis=1), abs=1e-3)
    kept = whole.keeping(np.arange(6) % 2 == 0)
    assert read(kept) == [{column: weight for column, weight in row.items() if column % 2 == 0} for row in rows]


# Words ------------------------------------------------------------------------------------------------------------


def test_the_examples_hold() -> None:
    assert doctest.testmod(folding).failed == 0


def test_words_that_only_inflection_parts_are_one() -> None:
    assert fold("Организации") == fold("организаций")
    assert fold("والتعاون") == fold("التعاون") == fold("تعاون")
    assert list(terms("")) == []


@pytest.mark.parametrize(("of", "into"), [("ar", "zh"), ("fr", "ru"), ("es", "ar")])
def test_two_languages_are_brought_together_by_way_of_english(of: str, into: str) -> None:
    found = dictionary(of, into)
    assert len(found) > 1000
    words = {
        word for text in (*ENGLISH, *FRENCH, "السلام والأمن في العالم", "los Estados Miembros") for word in terms(text)
    }
    told = [found.get(word) for word in words]
    assert any(told)
    assert all(sum(parts.values()) <= 1.001 for parts in told)


def test_a_language_without_counts_has_no_dictionary() -> None:
    assert len(dictionary("en", "de")) == len(dictionary("fr", "de")) == 0
    assert dictionary("en", "de").get("peace") == {}


def named(*words: str) -> Names:
    names = Names()
    for word in words:
        names[word]  # naming is what looking up does
    return names


def test_one_word_is_its_own_translation_in_one_language_and_where_two_spell_it_alike() -> None:
    assert read(counted("en", "en", named("state"), named("other", "state"))) == [{1: 1.0}]
    assert read(counted("de", "nl", named("planet", "so"), named("planet", "so"))) == [{0: 0.6}, {}]


def test_what_translates_what_is_learnt_from_pairs() -> None:
    chance = random.Random(2)
    pairs = []
    for _ in range(60):
        words = np.array(sorted(chance.sample(range(12), 4)), np.int32)
        pairs.append((words, np.sort(11 - words)))
    found = read(learnt(pairs, 12, 12))
    assert [max(row, key=row.__getitem__) for row in found] == [11 - word for word in range(12)]
    assert read(learnt([], 2, 2)) == [{}, {}]


def test_what_was_learnt_from_more_pairs_counts_more() -> None:
    first, second = table([{0: 1.0}, {0: 0.5}, {}]), table([{1: 1.0}, {}, {1: 0.25}])

    def parts(pairs: int) -> list[dict[int, float]]:
        return read(together(first, second, pairs))

    few, many = parts(10), parts(10_000)
    assert set(few[0]) == {0, 1}
    assert few[1:] == many[1:] == [{0: 0.5}, {1: 0.25}]
    assert read(together(first, second, 500))[0] == {0: 0.5, 1: 0.5}


def test_holding_says_one_of_each() -> None:
    assert read(holding([[2, 0], []])) == [{2: 1.0, 0: 1.0}, {}]


# Whole texts ------------------------------------------------------------------------------------------------------

ENGLISH = [
    "Requests the Secretary-General to submit a report on forests and rivers",
    "Invites Governments to protect women and children in armed conflict",
    "Encourages the development of renewable energy and clean technology",
    "Expresses its appreciation to the staff for their tireless efforts",
    "Urges all States to ratify the convention on biological diversity",
    "Decides to consider the question of water at its next session",
]
FRENCH = [
    "Prie le Secrétaire général de présenter un rapport sur les forêts et les cours d’eau",
    "Invite les gouvernements à protéger les femmes et les enfants dans les conflits armés",
    "Encourage le développement des énergies renouvelables et des technologies propres",
    "Sait gré au personnel de ses efforts inlassables",
    "Prie instamment tous les États de ratifier la convention sur la diversité biologique",
    "Décide d’examiner la question de l’eau à sa prochaine session",
]


def pairs(links: tuple[Link, ...], one: int = 0, other: int = 1) -> set[tuple[int, int]]:
    return {(a, b) for link in links for a in link.members[one] for b in link.members[other]}


def test_words_alone_link_paragraphs_and_leave_alone_what_has_none() -> None:
    english, french = [paragraph(text) for text in ENGLISH], [paragraph(text) for text in FRENCH]
    links = align([english, [*french[:2], *french[3:]]], ["en", "fr"])
    assert pairs(links) == {(0, 0), (1, 1), (3, 2), (4, 3), (5, 4)}


def test_languages_that_are_not_said_are_told_by_the_texts() -> None:
    english, french = [paragraph(text) for text in ENGLISH], [paragraph(text) for text in FRENCH]
    assert align([english, french[::2]]) == align([english, french[::2]], ["en", "fr-CA"])


def test_a_paragraph_that_moved_is_linked_only_where_links_may_cross() -> None:
    english = [paragraph(text) for text in ENGLISH]
    french = [paragraph(FRENCH[at]) for at in (1, 2, 3, 4, 5, 0)]
    kept = align([english, french], ["en", "fr"])
    assert (0, 5) not in pairs(kept)
    crossing = align([english, french], ["en", "fr"], crossing=True)
    assert pairs(crossing) == {(0, 5), (1, 0), (2, 1), (3, 2), (4, 3), (5, 4)}
    for links in (kept, crossing):
        assert sorted(index for link in links for index in link.members[1]) == list(range(6))


def test_what_people_confirmed_teaches_words() -> None:
    """Two made-up languages: nothing but confirmed pairs can tell what their words mean."""
    chance = random.Random(5)
    words = [f"gl{chr(97 + at % 26)}{chr(97 + at // 26)}um" for at in range(60)]
    other = {word: f"z{word[2:4][::-1]}opik" for word in words}

    def text(size: int = 6) -> str:
        return " ".join(chance.sample(words, size))

    def turned(written: str) -> str:
        return " ".join(other[word] for word in written.split()[::-1])

    taught = [(written, turned(written)) for written in (text() for _ in range(300))]
    left = [text() for _ in range(12)]
    right = [turned(written) for written in (*left[:3], *left[5:9], *left[10:])]
    versions = [[paragraph(written) for written in side] for side in (left, right)]
    truth = {(a, b) for b, a in enumerate((0, 1, 2, 5, 6, 7, 8, 10, 11))}
    untaught = pairs(align(versions, ["xx", "yy"]))
    assert pairs(align(versions, ["xx", "yy"], taught=[taught])) == truth
    assert untaught != truth


def test_it_is_told_how_far_it_is_and_can_be_stopped() -> None:
    told: list[tuple[int, int]] = []
    versions = [[paragraph(text) for text in ENGLISH * 40], [paragraph(text) for text in FRENCH * 40]] * 2
    align(versions, ["en", "fr", "en", "fr"], step=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert {total for _done, total in told} == {5 * 240}

    class StoppedError(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        align(versions, ["en", "fr", "en", "fr"], step=stop)


def test_a_paragraph_is_found_by_way_of_a_third_version() -> None:
    english = [paragraph(text) for text in (*ENGLISH[:2], *ENGLISH[3:])]
    links = align([english, [paragraph(text) for text in FRENCH], [paragraph(text) for text in ENGLISH]])
    assert pairs(links, 1, 2) == {(at, at) for at in range(6)}
    assert len(links) == 6


# The check by third versions ----------------------------------------------------------------------------------------


def linked(*rows: tuple[tuple[int, ...], ...]) -> tuple[Link, ...]:
    return tuple(Link(row, 0.99) for row in rows)


def test_a_link_that_two_versions_contradict_is_doubted() -> None:
    links = linked(((0,), (0,), (0,)), ((1,), (1,), (1,)))
    direct = Direct(1, 2, [Bead(0, 1, 0, 0, 0.0), Bead(1, 2, 0, 1, 5.0), Bead(2, 2, 1, 2, 0.0)])
    assert [link.score for link in checked(links, [direct])] == [0.99, 0.6]


def test_a_paragraph_alone_joins_the_row_of_what_it_faces() -> None:
    links = linked(((0,), (0,), ()), ((), (), (0,)), ((1,), (1,), (1,)))
    direct = Direct(1, 2, [Bead(0, 1, 0, 1, 4.0), Bead(1, 2, 1, 2, 5.0)])
    assert [link.members for link in checked(links, [direct])] == [((0,), (0,), (0,)), ((1,), (1,), (1,))]


def test_it_does_not_where_that_would_break_the_order() -> None:
    links = linked(((), (), (0,)), ((0,), (), (1,)), ((1,), (0,), ()))
    direct = Direct(1, 2, [Bead(0, 1, 0, 1, 4.0)])
    assert checked(links, [direct]) == links


@given(st.data())
def test_whatever_is_said_every_paragraph_stays_in_one_link_in_order(data: st.DataObject) -> None:
    rows: list[list[tuple[int, ...]]] = []
    counts = [0, 0, 0]
    for _ in range(data.draw(st.integers(1, 6))):
        row: list[tuple[int, ...]] = []
        for version in range(3):
            size = data.draw(st.integers(0, 2))
            row.append(tuple(range(counts[version], counts[version] + size)))
            counts[version] += size
        rows.append(row)
    beads, at = [], [0, 0]
    while at[0] < counts[1] or at[1] < counts[2]:
        down, along = data.draw(st.sampled_from([(1, 1), (1, 0), (0, 1), (2, 1)]))
        down, along = min(down, counts[1] - at[0]), min(along, counts[2] - at[1])
        beads.append(Bead(at[0], at[0] + down, at[1], at[1] + along, 1.0))
        at = [at[0] + down, at[1] + along]
    links = checked(linked(*(tuple(row) for row in rows if any(row))), [Direct(1, 2, beads)])
    for version, count in enumerate(counts):
        assert [index for link in links for index in link.members[version]] == list(range(count))


def test_names_are_numbered_as_they_come() -> None:
    names: Mapping[object, int] = named("a", "b", "a")
    assert dict(names) == {"a": 0, "b": 1}
