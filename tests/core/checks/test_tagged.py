from __future__ import annotations

import pytest

from desktop.core.checks import Row, Side, Text, gather
from desktop.core.checks.tagged import find_tagged


def row(*tags: tuple[str, ...], sure: bool = True) -> Row:
    sides = (
        Side(code, tuple(Text(10 * at + place, "Words", tag) for place, tag in enumerate(each)))
        for at, (code, each) in enumerate(zip(("en", "fr", "es"), tags, strict=False))
    )
    return Row(tuple(sides), sure)


def test_what_faces_it_is_to_have_its_tag() -> None:
    found = list(find_tagged(row(("annex",), ("operative",), ("point",)), 0, "annex"))
    assert [(each.where[0].version, each.where[0].paragraph) for each in found] == [(1, 10), (2, 20)]
    assert [[one.text for one in each.candidates] for each in found] == [["annex"], ["annex"]]
    assert [str(one) for one in found[0].evidence] == ["The English has annex", "The French has operative"]


def test_a_translation_may_be_the_one() -> None:
    found = list(find_tagged(row(("operative",), ("annex",), ("annex",)), 1, "annex"))
    assert [each.where[0].version for each in found] == [0]


@pytest.mark.parametrize(
    "beside",
    [
        row(("annex",), ("annex",)),
        row(("annex", "operative"), ("operative",)),
        row(("annex",), ("operative", "annex")),
        row(("annex",), ()),
        row(("annex",), ("operative",), sure=False),
        row(("operative",), ("annex",)),
    ],
)
def test_nothing_is_told_where_they_agree_or_it_cannot_be_known(beside: Row) -> None:
    assert list(find_tagged(beside, 0, "annex")) == []


def test_gathering_can_be_ended() -> None:
    told = 0

    def stop() -> None:
        nonlocal told
        told += 1
        if told > 30:
            raise InterruptedError

    rows = [row(("operative",), ("operative",)) for _each in range(20)]
    with pytest.raises(InterruptedError):
        gather(rows, None, stop)
    assert gather(rows, None, lambda: None) == gather(rows)
