"""Findings of every sort: noise in a paragraph, and what the versions say differently. What they are called."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from desktop.core.document import Elsewhere, Finding
from desktop.core.messages import Message

if TYPE_CHECKING:
    from desktop.core.checks import Discrepancy

OF_TAGS = "tag-differs"
"""The kind whose candidates are tags, not texts."""


@cache
def _noise() -> Mapping[str, Message]:
    from desktop.core.noise import TITLES  # noqa: PLC0415  # the rules are not needed before a kind is named

    return TITLES


@cache
def _checks() -> Mapping[str, Message]:
    from desktop.core.checks import TITLES  # noqa: PLC0415  # what it takes to find them is not needed to name noise

    return TITLES


def load() -> None:
    """Load what names the kinds, where that may take a moment: in a worker."""
    _noise()
    _checks()


def title_of(kind: str) -> Message | None:
    """What a kind of finding is called for the reader; None for one that nothing finds any more."""
    return _noise().get(kind) or _checks().get(kind)


def of_checks(kind: str) -> bool:
    """Whether it is held against other versions that this kind is found, not in its paragraph alone."""
    return kind not in _noise() and kind in _checks()


def of_tags(kind: str) -> bool:
    """Whether accepting a finding of this kind gives its paragraph another tag."""
    return kind == OF_TAGS


def finding_of(told: Discrepancy) -> Finding:
    """The disagreement as a finding of the paragraph that is to be looked at.

    Where something is missing nothing is proposed: what it is is known, but not where it belongs.
    """
    _version, _paragraph, start, end, text = told.where[0]
    candidates = told.candidates if end > start or of_tags(told.kind) else ()
    elsewhere = tuple(Elsewhere(*place[1:]) for place in told.where[1:])
    fields = (told.kind, False, start, end, text, candidates, told.score, told.evidence)
    return Finding(*fields, elsewhere=elsewhere)
