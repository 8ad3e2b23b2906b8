"""Which paragraphs of the versions of a document say the same thing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import accumulate

from threadpoolctl import threadpool_limits

from desktop.core.alignment.compose import alone, crossed, linked
from desktop.core.alignment.crosscheck import Direct, checked
from desktop.core.alignment.features import unit
from desktop.core.alignment.models import Taught
from desktop.core.alignment.pairing import Step, ignore, pair
from desktop.core.document import Link, Paragraph
from desktop.core.languages import code_of, detect

__all__ = ["Step", "Taught", "align"]

_SAMPLE = 40


def align(
    versions: Sequence[Sequence[Paragraph]],
    languages: Sequence[str] = (),
    *,
    taught: Sequence[Sequence[Taught]] = (),
    step: Step = ignore,
    crossing: bool = False,
) -> tuple[Link, ...]:
    """Links of the versions' paragraphs: each version brought together with the first, and then checked with the next.

    Members are indices of paragraphs, one tuple a version; `languages` are those of the versions (BCP 47); where none
    are given they are told by the texts. Every paragraph is in exactly one link, and the links keep the order of every
    version; but with `crossing` paragraphs that moved are linked across others, and the links keep the order of the
    first version only. The score is a confidence from 0 to 1.

    `taught` are, for each version but the first, texts of the first language and of its own that say the same: what a
    person confirmed teaches which words translate which. `step` is told how many of how many paragraphs are done;
    whatever it raises ends the work.

    Time grows in proportion to the length; of one version every paragraph is a link of its own. Method: dynamic
    programming over lengths (Gale and Church 1993), numbers, symbols, tags, ends and words, the latter by counts of
    official texts and by what is learnt from a first way through (IBM Model 1).
    """
    if len(versions) < 2:
        return tuple(alone(sum(map(len, versions))))
    spoken = [code_of(each) for each in languages] or [_language(version) for version in versions]
    units = [
        [unit(paragraph, language) for paragraph in version] for version, language in zip(versions, spoken, strict=True)
    ]
    pairs = [(0, other) for other in range(1, len(units))] + [(one, one + 1) for one in range(1, len(units) - 1)]
    before = [0, *accumulate(len(units[one]) for one, _other in pairs)]
    with threadpool_limits(1, "blas"):  # threads that wait for each other over small matrices cost twice the time
        paired = [
            pair(
                units[one],
                units[other],
                (spoken[one], spoken[other]),
                taught[other - 1] if taught and not one else (),
                partial(_tell, step, before[at], before[-1]),
            )
            for at, (one, other) in enumerate(pairs)
        ]
    to_first = paired[: len(units) - 1]
    links = linked(len(units[0]), [each.beads for each in to_first])
    others = zip(pairs[len(to_first) :], paired[len(to_first) :], strict=True)
    links = checked(links, [Direct(one, other, each.beads) for (one, other), each in others])
    return crossed(links, [each.moved for each in to_first]) if crossing else links


def _tell(step: Step, before: int, total: int, done: int, _of: int) -> None:
    step(before + done, total)


def _language(version: Sequence[Paragraph]) -> str:
    return detect(" ".join(paragraph.text for paragraph in version[:_SAMPLE]))
