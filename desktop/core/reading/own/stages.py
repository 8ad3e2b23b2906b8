"""A text whose characters say which stage put them there and which took them away, as the edits that led there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.core.text import Edit, narrowest_edit

_MOST = 4_000_000
"""So many stretches are looked at for the stages of one text: a second's work, or two thousand corrections."""

_CHARACTERS = 1000
"""So many characters of a text are as much work as a stretch."""


class Staged(NamedTuple):
    """A stretch that `came` with one stage and `went` with another, by their numbers; 0 where it did not."""

    text: str
    came: int = 0
    went: int = 0

    @property
    def read(self) -> int:
        """How many characters of it stood there at first."""
        return 0 if self.came else len(self.text)

    @property
    def stands(self) -> int:
        """How many characters of it stand there at last."""
        return 0 if self.went else len(self.text)


def reading_of(stretches: Sequence[Staged]) -> str:
    """What stood there before the first stage."""
    return "".join(each.text for each in stretches if not each.came)


def edits(stretches: Sequence[Staged]) -> Iterator[tuple[int, Edit]]:
    """The edits of all stages in their order, each with its stage; one after the other they fit the reading.

    A stage has more than one where it changed places that lie apart. Where there are more of them than any text needs,
    they are told as one, of the last stage.
    """
    stages = sorted({number for each in stretches for number in (each.came, each.went) if number})
    if len(stages) * (len(stretches) + sum(each.read for each in stretches) // _CHARACTERS) > _MOST:
        whole = narrowest_edit(reading_of(stretches), "".join(each.text for each in stretches if not each.went))
        yield from ((stages[-1], each) for each in (whole,) if each is not None)
        return
    for stage in stages:
        for edit in _edits(stretches, stage):
            yield stage, edit


def _edits(stretches: Sequence[Staged], stage: int) -> Iterator[Edit]:
    at, before, after = 0, "", ""
    for each in stretches:
        if each.came > stage or (each.went and each.went <= each.came) or 0 < each.went < stage:
            continue
        if each.came == stage:
            after += each.text
        elif each.went == stage:
            before += each.text
        else:
            if before != after:
                yield Edit(at, before, after)
            at += len(after) + len(each.text)
            before = after = ""
    if before != after:
        yield Edit(at, before, after)
