"""Symbols and numbers of resolutions in a text: found in every language alike, and nothing that only looks like one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.references import may_refer, references, symbols


def told(text: str) -> list[str]:
    return [text[span.start : span.end] for span in references(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Recalling its resolutions 96/14 of 3 December 2041, 97/31 of 9 November 2042 and 98/5 of 20 October 2043,",
        "Rappelant ses résolutions 96/14 du 3 décembre 2041, 97/31 du 1er novembre 2042 et 98/5 du 20 octobre 2043,",
        "Recordando sus resoluciones 96/14, de 3 de diciembre de 2041, 97/31, de 9 de mayo de 2042, y 98/5, de 20",
        "ссылаясь на свои резолюции 96/14 от 3 декабря 2041 года, 97/31 от 9 ноября 2042 года и 98/5 от 20 октября",
        "回顾其2041年12月3日第96/14号、2042年11月9日第97/31号和2043年10月20日第98/5号决议，",
        "回顾大会第96/14、97/31和98/5号决议，",
        "إذ تشير إلى قراراتها 96/14 المؤرخ 3 كانون الأول/ديسمبر 2041 و 97/31 المؤرخ 9 أيار/مايو 2042 و98/5 المؤرخ",
        "وإلى قــراراتها 96/14 و 97/31 و 98/5",
        "in General Assembly resolutions 96/14, 97/31 and 98/5",
        "dans les résolutions de l’Assemblée générale 96/14, 97/31 et 98/5",
        "в резолюциях Генеральной Ассамблеи 96/14, 97/31 и 98/5",
        "في قرارات الجمعية العامة 96/14 و 97/31 و 98/5",
    ],
)
def test_all_numbers_of_a_list_are_found_in_every_language(text: str) -> None:
    assert told(text) == ["96/14", "97/31", "98/5"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("its resolution 4417 (XXX) of 12 May 1975", "4417 (XXX)"),
        ("sa résolution 4417 (XXX) du 12 mai 1975", "4417 (XXX)"),
        ("其1975年5月12日第4417(XXX)号决议", "4417(XXX)"),
        ("其1975年5月12日第4417（三十）号决议", "4417（三十）"),
        ("قرارها ٤٤١٧ (د-٣٠) المؤرخ", "٤٤١٧ (د-٣٠)"),
        ("قرارها ١٤/٩٦ المؤرخ", "١٤/٩٦"),
        ("Security Council resolution 1325 (2000)", "1325 (2000)"),
        ("resolution 217 A (III)", "217 A (III)"),
        ("resolution ES-10/21", "ES-10/21"),
        ("its decision 2011/274", "2011/274"),
        ("Human Rights Council resolution No. 5/1", "5/1"),
        ("UNEA resolution 1/4", "1/4"),
        ("قرارات د إ-٢٠/٤ و٦١/١", "د إ-٢٠/٤"),
    ],
)
def test_a_number_after_its_word(text: str, expected: str) -> None:
    assert told(text)[0] == expected
    assert len(set(told(text))) == len(told(text))


@pytest.mark.parametrize(
    "text",
    [
        "open 24/7",
        "a share of 1/2, or 50/50",
        "adopted the resolution by a majority of 2/3",
        "adopted the resolution by 41/52 votes",
        "the resolution, open 24/7",
        "a decision on the 24/7 service",
        "Resolution of disputes; 70/1 is a fraction",
        "the budget of 2021/22",
        "a decision for 2021/22",
        "on 9/11/2001, by decision 9/11/2001",
        "and/or, he/she, km/h",
        "in 120 (2019) of the cases, as many as in 96 (2018)",
        "chapter 12 (IV) and items 5 (a)",
        "اتخذ القرار بأغلبية 2/3 الأصوات",
        "استقرار 98/5",
        "la décision à 3/4 des voix",
        "http://example.org/72/1",
        "第3届",
    ],
)
def test_other_figures_are_no_references(text: str) -> None:
    assert told(text) == []


def test_a_list_ends_where_something_else_begins() -> None:
    assert told("resolution 70/1 of 25 September 2015, by which 1/3 of the means") == ["70/1"]
    assert told("resolutions 70/1 and 70/2. A third, 1/3, stays") == ["70/1", "70/2"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see A/RES/72/1, E/CN.4/Sub.2/1993/29 and A/99/L.12.", ["A/RES/72/1", "E/CN.4/Sub.2/1993/29", "A/99/L.12"]),
        ("(A/72/305(1))", ["A/72/305(1)"]),
        ("见A/99/318号文件", ["A/99/318"]),
        ("الوثيقة A/RES/٧٢/١", ["A/RES/٧٢/١"]),
        ("AND/OR", []),
        ("éA/72/1", []),
        ("xA/72/1", []),
    ],
)
def test_symbols_tell_themselves(text: str, expected: list[str]) -> None:
    assert [text[span.start : span.end] for span in symbols(text)] == expected == told(text)


SCRAPS = st.sampled_from(
    [
        *("resolution ", "قرار ", "第", "号", "A/RES/72/1", "72/1", "1/2", " (XXX)", "4417", "ES-10/21", "("),
        *(" of 3 May 2020", ", ", " and "),
    ]
)


@given(st.lists(SCRAPS | st.text(max_size=4), max_size=12).map("".join))
def test_references_lie_apart_in_the_text_and_none_is_overlooked_at_first_sight(text: str) -> None:
    found = references(text)
    assert all(0 <= span.start < span.end <= len(text) for span in found)
    assert all(first.end <= second.start for first, second in pairwise(found))
    assert may_refer(text) or not found
