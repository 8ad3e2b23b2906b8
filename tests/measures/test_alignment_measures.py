"""The measure of alignment: pairs are counted as they should be, and what is cut about faces what it came from."""

from __future__ import annotations

import random
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.alignment import align
from desktop.core.document import Link, Paragraph
from measures import alignment
from measures.alignment import (
    Facing,
    Linked,
    both_cut,
    cases_of,
    counted,
    cut,
    pairs_of,
    places_of,
    score_of,
    seed_links,
    seeds_of,
    unseen_of,
    unseen_score,
)
from measures.material import GOLDS

INDICES = st.integers(0, 5)
PAIRS = st.frozensets(st.tuples(INDICES, INDICES))

ENGLISH = (
    "The Council of the river,",
    "Recalling its decisions 12/3 of 4 May 1990 and 14/7 of 9 June 1994 on the bridges,",
    "Noting with regret that three of the nine harbours were closed in 2011,",
    "Decides to open the harbours again in 2015, before the meeting of the States that share the river;",
    "Asks its President to report on the bridges (see R/15/22) at the seventeenth meeting.",
)
FRENCH = (
    "Le Conseil du fleuve,",
    "Rappelant ses décisions 12/3 du 4 mai 1990 et 14/7 du 9 juin 1994 relatives aux ponts,",
    "Notant avec regret que trois des neuf ports ont été fermés en 2011,",
    "Décide de rouvrir les ports en 2015, avant la réunion des États riverains du fleuve ;",
    "Prie son Président de lui rendre compte des ponts (voir R/15/22) à la dix-septième réunion.",
)
TAGS = (("enacting", ""), ("preambular", ""), ("preambular", ""), ("operative", "1."), ("operative", "2."))


def version(texts: tuple[str, ...]) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(*sign, text, text, text, (), ()) for sign, text in zip(TAGS, texts, strict=True))


def facing(name: str = "own words") -> Facing:
    same = frozenset((index, index) for index in range(len(TAGS)))
    return Facing(name, ("en", "fr"), version(ENGLISH), version(FRENCH), same)


def test_a_link_is_every_pair_of_its_paragraphs() -> None:
    assert pairs_of([[[0], [1]], [[1, 2], [0]], [[3], []], [[4], [2, 3]]]) == {(0, 1), (1, 0), (2, 0), (4, 2), (4, 3)}


def test_shares_are_of_pairs() -> None:
    score = counted(frozenset({(0, 0), (1, 1), (2, 3)}), frozenset({(0, 0), (1, 1), (2, 2), (3, 3)}))
    assert score == Linked(true=4, found=3, right=2)
    assert (score.precision, score.recall, score.f1) == (2 / 3, 0.5, 4 / 7)
    assert score + Linked(1, 1, 1) == Linked(5, 4, 3)


def test_optional_pairs_are_neither_right_nor_wrong() -> None:
    true, optional = frozenset({(0, 0), (1, 1)}), frozenset({(1, 2), (1, 1)})
    assert counted(frozenset({(0, 0), (1, 2)}), true, optional) == Linked(1, 1, 1)
    assert counted(frozenset({(0, 0)}), true, optional) == Linked(1, 1, 1)
    assert counted(frozenset({(0, 1), (1, 1)}), true, optional) == Linked(1, 1, 0)


def test_nothing_to_link_and_nothing_linked_is_right() -> None:
    assert (Linked().precision, Linked().recall, Linked().f1) == (1.0, 1.0, 1.0)
    assert (Linked(true=2).recall, Linked(found=2).precision) == (0.0, 0.0)


@given(PAIRS, PAIRS, PAIRS)
def test_shares_lie_between_nothing_and_all(found: frozenset[tuple[int, int]], true: frozenset[tuple[int, int]],
                                            optional: frozenset[tuple[int, int]]) -> None:  # fmt: skip
    score = counted(found, true, optional)
    shares = sorted((score.precision, score.recall))
    assert 0 <= shares[0] <= shares[1] <= 1
    assert shares[0] - 1e-9 <= score.f1 <= shares[1] + 1e-9
    assert (score.f1 == 1) == (found - optional == true - optional)


def test_a_translation_scores_by_what_the_aligner_says(monkeypatch: pytest.MonkeyPatch) -> None:
    assert score_of(facing()) == Linked(5, 5, 5)
    told: list[object] = []

    def links_nothing(versions: list[tuple[Paragraph, ...]], languages: object, *, crossing: bool) -> tuple[Link, ...]:
        told.append((languages, crossing))
        return align([versions[0], versions[1][:0]])

    monkeypatch.setattr(alignment, "align", links_nothing)
    assert score_of(facing()) == score_of(facing(), crossing=True) == Linked(5, 0, 0)
    assert told == [(("en", "fr"), False), (("en", "fr"), True)]


def test_a_text_is_found_whole_divided_joined_and_spoilt_but_not_where_it_is_not() -> None:
    whole = list(ENGLISH)
    assert places_of(whole, whole) == [frozenset({index}) for index in range(5)]
    divided = [whole[0], whole[1][:40], whole[1][40:], f"{whole[2]} {whole[3]}", whole[4].replace("report", "rep0rt")]
    assert places_of(whole, divided) == [frozenset(each) for each in ({0}, {1, 2}, {3}, {3}, {4})]
    assert places_of(whole[:3], [whole[0], "Something else altogether.", whole[2]]) == [
        frozenset({0}),
        frozenset(),
        frozenset({2}),
    ]


def test_digits_of_every_script_and_tatweel_are_the_same_place() -> None:
    assert places_of(["القرار ١٢/٣ بشأن الجسور", "النهر"], ["القـــرار 12/3 بشأن الجسور", "النهـر"]) == [{0}, {1}]


@given(st.integers(0, 60), st.integers())
def test_what_is_cut_keeps_its_order_and_its_words(count: int, seed: int) -> None:
    paragraphs = [Paragraph("operative", f"{index}.", f"w{index}", f"w{index}", "", (), ()) for index in range(count)]
    kept, origins = cut(paragraphs, random.Random(seed))
    told = [index for each in origins for index in each]
    assert told == sorted(set(told))
    assert set(told) <= set(range(count))
    assert [each.text.split() for each in kept] == [[f"w{index}" for index in each] for each in origins]
    assert all(each.number == f"{made[0]}." for each, made in zip(kept, origins, strict=True))
    assert all(each == tuple(range(each[0], each[-1] + 1)) for each in origins)


def test_about_five_in_a_hundred_are_left_out_and_three_joined() -> None:
    paragraphs = [Paragraph("operative", "", str(index), str(index), "", (), ()) for index in range(10_000)]
    kept, origins = cut(paragraphs, random.Random(1))
    assert 400 < 10_000 - sum(map(len, origins)) < 600
    assert 200 < sum(map(len, origins)) - len(kept) < 400


@pytest.mark.parametrize("name", [f"number {index}" for index in range(20)])
def test_cut_about_paragraphs_of_one_origin_face_each_other(name: str) -> None:
    both = both_cut(facing(name))
    assert both == both_cut(facing(name))
    for one, other in product(range(len(both.left)), range(len(both.right))):
        same = any(ENGLISH[at] in both.left[one].text and FRENCH[at] in both.right[other].text for at in range(5))
        assert ((one, other) in both.true) == same


def test_texts_of_ones_own_face_each_other_by_symbol_where_their_shape_is_the_same(tmp_path: Path) -> None:
    for language, texts in (("en", ENGLISH), ("fr", FRENCH)):
        (tmp_path / language).mkdir()
        for symbol, some in (("R_1", texts), ("R_2", texts), (f"R_{language}", texts)):
            kept = some[: 4 if (symbol, language) == ("R_2", "fr") else 5]
            (tmp_path / language / f"{symbol}-7{language}.xml").write_text(akn(language, kept), encoding="utf-8")
    assert [each.name for each in unseen_of(tmp_path, "fr")] == ["R_1"]
    assert unseen_score(tmp_path, "fr").true >= 3
    assert unseen_score(tmp_path, "fr", most=0) == Linked()
    assert unseen_score(tmp_path, "ru") == Linked()


def akn(language: str, texts: tuple[str, ...]) -> str:
    body = "".join(
        f'<paragraph eId="p{at}"><content><p>{text}</p></content></paragraph>' for at, text in enumerate(texts)
    )
    return (
        '<?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement><meta>'
        f'<identification source="#s"><FRBRExpression><FRBRlanguage language="{language}"/></FRBRExpression>'
        f"</identification></meta><mainBody>{body}</mainBody></statement></akomaNtoso>"
    )


# The shared documents -------------------------------------------------------------------------------------------------

beside = pytest.mark.skipif(not GOLDS, reason="the shared cases are not beside this checkout")
PAIRS_OF_SEEDS = sorted(seed_links()["pairs"])


@pytest.mark.parametrize("name", PAIRS_OF_SEEDS)
def test_links_made_by_hand_name_paragraphs_that_are_there_once(name: str) -> None:
    counts = [len(seed_links()["seeds"][number]) for number in name.split("-")]
    entry = seed_links()["pairs"][name]
    true, optional = pairs_of(entry["links"]), pairs_of(entry["optional"])
    assert true
    assert not true & optional
    assert all(0 <= one < counts[0] and 0 <= other < counts[1] for one, other in true | optional)
    for side in (0, 1):
        told = [index for link in entry["links"] for index in link[side]]
        assert len(told) == len(set(told))


def test_links_made_by_hand_agree_by_way_of_a_third_document() -> None:
    pairs = {name: pairs_of(entry["links"]) for name, entry in seed_links()["pairs"].items()}
    for first, second, whole in (("001-004", "004-000", "001-000"), ("001-003", "003-004", "001-004")):
        through = {(one, last) for one, at in pairs[first] for begin, last in pairs[second] if at == begin}
        assert through == pairs[whole]
    through = {(one, last) for one, at in pairs["003-004"] for last, begin in pairs["002-004"] if at == begin}
    assert through < pairs["003-002"]


@beside
@pytest.mark.parametrize("name", PAIRS_OF_SEEDS)
def test_the_real_documents_are_read_as_when_they_were_linked(name: str) -> None:
    both = seeds_of(name)
    assert {both.languages[0], both.languages[1]} <= {"ar", "en", "fr", "zh"}
    assert len(both.left) == len(seed_links()["seeds"][name[:3]])


@beside
def test_real_documents_read_otherwise_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    told = seed_links()
    changed = {**told, "seeds": {**told["seeds"], "004": told["seeds"]["004"][1:]}}
    monkeypatch.setattr(alignment, "seed_links", lambda: changed)
    with pytest.raises(ValueError, match="004 is read otherwise"):
        seeds_of("004-000")


@beside
def test_every_paragraph_of_the_cases_is_found_in_what_is_read() -> None:
    for both in (*cases_of("fr", "txt"), *cases_of("ar", "xml")):
        assert {one for one, _ in both.true} == set(range(len(both.left)))
        assert {other for _, other in both.true} == set(range(len(both.right)))
    assert not any(both.name == "A_RES_76_253" for both in cases_of("ar", "xml"))
