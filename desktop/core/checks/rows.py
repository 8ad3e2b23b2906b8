"""The rows of files as they were read: what checks look at where nothing is stored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from desktop.core.checks.row import Row, Side, Text
from desktop.core.document import Link, Reading
from desktop.core.trust import SAME

_Cited = Mapping[int, Sequence[Text]]


def rows_of(readings: Sequence[Reading], links: Iterable[Link]) -> tuple[Row, ...]:
    """A row for each link, in their order; the readings are the versions, the first the original's.

    The key of a text is its index among the reading's paragraphs; footnotes are counted on behind them.
    """
    cited = [_cited(reading) for reading in readings]
    return tuple(Row(tuple(map(_side, readings, link.members, cited)), link.score > SAME) for link in links)


def _side(reading: Reading, members: Sequence[int], cited: _Cited) -> Side:
    return Side(reading.language, tuple(_texts(reading, members, cited)))


def _texts(reading: Reading, members: Sequence[int], cited: _Cited) -> Iterator[Text]:
    for index in members:
        each = reading.paragraphs[index]
        yield Text(index, each.text, each.tag, each.number, each.marks, tuple(cited.get(index, ())))


def _cited(reading: Reading) -> _Cited:
    """The footnotes of each paragraph, in the order of their marks."""
    marks = ((anchor, note) for note, each in enumerate(reading.footnotes) for anchor in each.anchors)
    found: defaultdict[int, list[Text]] = defaultdict(list)
    for anchor, note in sorted(marks, key=lambda mark: (mark[0].offset, mark[1])):
        each = reading.footnotes[note]
        key = len(reading.paragraphs) + note
        found[anchor.paragraph].append(Text(key, each.text, label=each.label, offset=anchor.offset))
    return found
