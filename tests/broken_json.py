"""JSON with one thing in it taken out, doubled, or another: what may become of a file of ours."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from desktop.core.document import Footnote, Given, Paragraph, Parallel, Remark

_ODD: tuple[Any, ...] = (None, 0, -1, 10**30, True, "x", [], {}, [[]], {"id": "x"}, "\ud800")


def broken(whole: Any) -> Iterator[Any]:
    """Every way to spoil one place of it; each is a copy."""
    for path in _places(whole):
        yield from _spoilt(whole, path)


def _places(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    keys = node if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
    for key in keys:
        yield (*path, key)
        yield from _places(node[key], (*path, key))


def _spoilt(whole: Any, path: tuple[Any, ...]) -> Iterator[Any]:
    *_way, last = path
    for odd in _ODD:
        made = copy.deepcopy(whole)
        _parent(made, path)[last] = odd
        yield made
    made = copy.deepcopy(whole)
    del _parent(made, path)[last]
    yield made
    if isinstance(last, int):
        made = copy.deepcopy(whole)
        parent = _parent(made, path)
        parent.append(copy.deepcopy(parent[last]))
        yield made


def _parent(whole: Any, path: tuple[Any, ...]) -> Any:
    for key in path[:-1]:
        whole = whole[key]
    return whole


def check_fits(parallel: Parallel) -> None:
    """What the library takes for granted of what is read."""
    for version, reading in enumerate(parallel.readings):
        units: tuple[Paragraph | Footnote, ...] = (*reading.paragraphs, *reading.footnotes)
        for unit in units:
            assert (unit.reading + unit.text).encode()
            assert all(0 <= mark.start <= mark.end <= len(unit.reading) for mark in unit.marks)
        anchors = [anchor for note in reading.footnotes for anchor in note.anchors]
        assert all(0 <= anchor.offset <= len(reading.paragraphs[anchor.paragraph].reading) for anchor in anchors)
        noted: tuple[Remark | Given, ...] = (*reading.remarks, *reading.given)
        for said in noted:
            assert said.span is None or 0 <= said.span.start <= said.span.end <= len(units[said.unit].text)
        linked = sorted(place for link in parallel.links for place in link.members[version])
        assert linked in ([], list(range(len(reading.paragraphs))))
    assert all(0 <= link.score <= 1 for link in parallel.links)
