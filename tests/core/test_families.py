"""Every kind of finding has its family, and only one."""

from __future__ import annotations

from collections import Counter
from itertools import chain

from desktop.core import checks, noise
from desktop.core.families import FAMILIES, family_of


def test_every_kind_is_in_one_family() -> None:
    told = Counter(chain.from_iterable(FAMILIES.values()))
    assert set(told) == {*noise.TITLES, *checks.TITLES}
    assert set(told.values()) == {1}


def test_kinds_that_are_about_words_are_words() -> None:
    assert {family_of(kind) for kind in noise.OF_WORDS} == {"words"}
    assert family_of("no-longer-found") is None
