"""A unit's text as a row of tokens that nest: what stands in it, and where formatting, comments and tags begin and end.

In XML two elements cannot cross. What would is parted: the one that began later goes on behind where the other ends.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.core.document import Assignment, Comment, Mark
from desktop.core.export.composed import Shown
from desktop.core.export.tracked import settled
from desktop.core.export.xml.layers import Group, Layer, Layout, layered
from desktop.core.review import Citation, Correction, Unit
from desktop.core.text import Span

Said = Mark | Comment | Assignment


@dataclass(frozen=True, slots=True)
class Begin:
    """Here the `place`-th thing said of the unit begins, or goes on: its parts are counted from 1."""

    place: int
    part: int = 1


@dataclass(frozen=True, slots=True)
class End:
    """Here what began last ends or is broken off."""

    place: int


Token = Group | Begin | End | Citation


@dataclass(frozen=True, slots=True)
class Nested:
    """The tokens of a unit; what is `said` of words of it, each in so many `parts`; and its corrections."""

    tokens: tuple[Token, ...]
    said: tuple[Said, ...]
    parts: Mapping[int, int]
    chain: tuple[Correction, ...]


def nest(unit: Unit, shown: Shown = "tracked", *, marks_only: bool = False) -> Nested:
    """The unit's tokens: all groups of its layers, or only those of the text that is `shown`.

    What is said is its formatting, then what is `on_words`, unless only the formatting is wanted. Formatting of words
    that are not shown is left out.
    """
    chain = settled(unit.reading, unit.text, unit.corrections)
    said: tuple[Said, ...] = unit.marks if marks_only else (*unit.marks, *on_words(unit))
    if not (chain or said or unit.citations):
        return Nested((Group((Layer(unit.reading),)),) if unit.reading else (), (), {}, ())
    placed = _Placed(unit, chain, said)
    stretches = [each for each in placed.stretches if shown == "tracked" or placed.shows(each, shown)]
    tokens = tuple(_tokens(placed, stretches, shown))
    return Nested(tokens, said, {each.place: each.part for each in tokens if isinstance(each, Begin)}, chain)


def on_words(unit: Unit) -> tuple[Comment | Assignment, ...]:
    """The comments on words, one of all that are on the same, and the tags on words."""
    comments: dict[Span, Comment] = {}
    for each in unit.comments:
        if each.span is not None:
            comments.setdefault(each.span, each)
    return (*comments.values(), *(each for each in unit.assigned if each.span is not None))


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The `place`-th thing said, from before the group `start` to before the group `end`."""

    place: int
    start: int
    end: int


class _Placed:
    """A unit's groups, between which of them everything begins and ends, and before which notes are cited."""

    def __init__(self, unit: Unit, chain: Sequence[Correction], said: Sequence[Said]) -> None:
        read = {edge for each in said if isinstance(each, Mark) for edge in (each.start, each.end)}
        stands = {edge for each in said if not isinstance(each, Mark) for edge in _edges(each)}
        read |= {each.offset for each in unit.citations}
        layout = Layout(layered(unit.reading, chain), read, stands)
        self.groups = layout.groups
        self.stretches = [_Stretch(place, *_between(each, layout)) for place, each in enumerate(said)]
        self.cited: dict[int, list[Citation]] = defaultdict(list)
        for note in unit.citations:
            self.cited[layout.begins(note.offset, reading=True)].append(note)

    def shows(self, stretch: _Stretch, shown: Shown) -> bool:
        """Whether anything of it is in the text that is shown."""
        return any(visible(group, shown) for group in self.groups[stretch.start : stretch.end])


def visible(group: Group, shown: Shown) -> str:
    """What of a group is in the text that is shown."""
    return group.gone if shown == "extracted" else group.come


def _edges(said: Said) -> tuple[int, int]:
    if isinstance(said, Mark):
        return said.start, said.end
    return (said.span.start, said.span.end) if said.span is not None else (0, 0)


def _between(said: Said, layout: Layout) -> tuple[int, int]:
    reading = isinstance(said, Mark)
    start, end = _edges(said)
    first = layout.begins(start, reading=reading)
    return first, first if start == end else layout.ends(end, reading=reading)


def _tokens(placed: _Placed, stretches: Iterable[_Stretch], shown: Shown) -> Iterator[Token]:
    starting: dict[int, list[_Stretch]] = defaultdict(list)
    for each in stretches:
        starting[each.start].append(each)
    began: list[_Stretch] = []
    parts: Counter[int] = Counter()
    for at in range(len(placed.groups) + 1):
        broken = _ending(began, at)
        yield from (End(each.place) for each in broken)
        yield from placed.cited.get(at, ())
        for each in _opening((*broken, *starting.get(at, ())), at):
            parts[each.place] += 1
            yield Begin(each.place, parts[each.place])
            if each.end == at:
                yield End(each.place)
            else:
                began.append(each)
        if at < len(placed.groups) and (shown == "tracked" or visible(placed.groups[at], shown)):
            yield placed.groups[at]


def _ending(began: list[_Stretch], at: int) -> list[_Stretch]:
    """Take from what has begun all that ends here, and what began later than any of it; the last comes first."""
    first = next((place for place, each in enumerate(began) if each.end == at), len(began))
    ending = began[first:]
    del began[first:]
    return ending[::-1]


def _opening(stretches: Iterable[_Stretch], at: int) -> list[_Stretch]:
    """What begins or goes on here: what has no extent, then what ends last before what ends first."""
    here = [each for each in stretches if each.end > at or each.start == each.end == at]
    return sorted(here, key=lambda each: (each.end > at, -each.end))
