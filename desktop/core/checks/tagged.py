"""A tag that a person gave to a paragraph of one version: the others' paragraphs that have another."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.core.checks.row import Discrepancy, Row
from desktop.core.checks.voices import has, place, spoken
from desktop.core.document import Candidate

_SCORE = 0.9


def find_tagged(row: Row, version: int, tag: str) -> Iterator[Discrepancy]:
    """What faces a paragraph that a person tagged so, if it has another tag, in whatever version most agree.

    Restraint: where several paragraphs of a version are in the row it is enough that one of them has a tag that the
    version of that paragraph has too; and nothing is told where the versions may not say the same.
    """
    sides = spoken(row) if row.sure else {}
    given = {text.tag for text in sides[version].texts} if version in sides else set()
    for other, side in sides.items():
        tags = {text.tag for text in side.texts}
        if tag in given and other != version and not tags & given:
            evidence = has(row.sides[version].language, tag), has(side.language, ", ".join(sorted(tags)))
            there = next(text for text in sides[version].texts if text.tag == tag)
            where = place(other, side.texts[0]), place(version, there)
            yield Discrepancy("tag-differs", where, (Candidate(tag, _SCORE),), _SCORE, evidence)
