"""Which paragraphs of the versions of a document say the same thing."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.alignment.compose import alone, linked
from desktop.core.alignment.features import unit
from desktop.core.alignment.pairing import pair
from desktop.core.document import Link, Paragraph

__all__ = ["align"]


def align(versions: Sequence[Sequence[Paragraph]]) -> tuple[Link, ...]:
    """Links of the versions' paragraphs, each version brought together with the first.

    Members are indices of paragraphs, one tuple a version. Every paragraph is in exactly one link, and the links keep
    the order of every version. The score is a confidence from 0 to 1. Time grows in proportion to the length; of one
    version every paragraph is a link of its own. Method: dynamic programming over lengths (Gale and Church 1993),
    numbers, symbols, tags and ends.
    """
    if len(versions) < 2:
        return tuple(alone(sum(map(len, versions))))
    first, *others = ([unit(paragraph) for paragraph in version] for version in versions)
    return linked(len(first), [pair(first, other) for other in others])
