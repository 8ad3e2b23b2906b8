"""Units found again in the streams of a file, and their corrections written there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.core.diff import blocks
from desktop.core.export.own_form.nodes import Stream
from desktop.core.review import Unit
from desktop.core.text import Edit, narrowest_edit

GAP = 400
"""Letters that may stand between two slices of a unit: what reading left out there."""


@dataclass(frozen=True, slots=True)
class Home:
    """Where a unit stands: the places in the stream of its letters that are no white space, one by one."""

    unit: Unit
    stream: Stream
    places: tuple[int, ...]


def at_home(units: Sequence[Unit], streams: Sequence[Stream]) -> list[Home]:
    """The homes of the units, in their order; one that is found nowhere has none.

    A footnote is looked for among the notes first, a paragraph in the text first.
    """
    return [home for unit in units if (home := _home(unit, streams)) is not None]


def _home(unit: Unit, streams: Sequence[Stream]) -> Home | None:
    order = streams if unit.label is None else (*streams[1:], *streams[:1])
    for stream in order:
        for start in dict.fromkeys((stream.cursor, 0)):
            places = _places(unit, stream, start)
            if places:
                stream.cursor = places[-1] + 1
                return Home(unit, stream, tuple(places))
    return None


def _places(unit: Unit, stream: Stream, start: int) -> list[int]:
    """Its letters in one piece, or slice by slice where that is nowhere."""
    letters = _letters(unit.reading)
    at = stream.letters.find(letters, start) if letters else -1
    if at >= 0:
        return list(range(at, at + len(letters)))
    return _sliced(unit, stream, start) if len(unit.slices) > 1 else []


def _sliced(unit: Unit, stream: Stream, start: int) -> list[int]:
    parts = [_letters(part) for part in _slices(unit)]
    first = stream.letters.find(parts[0], start) if parts[0] else start
    while first >= 0:
        places = list(range(first, first + len(parts[0])))
        at = first + len(parts[0])
        for part in parts[1:]:
            found = stream.letters.find(part, at, at + GAP + len(part))
            if found < 0:
                break
            places += range(found, found + len(part))
            at = found + len(part)
        else:
            return places
        first = stream.letters.find(parts[0], first + 1)
    return []


def _slices(unit: Unit) -> Iterator[str]:
    at = 0
    for piece in unit.slices:
        at += piece.spaced
        yield unit.reading[at : at + piece.end - piece.start]
        at += piece.end - piece.start


def _letters(text: str) -> str:
    return "".join(text.split())


# Writing --------------------------------------------------------------------------------------------------------


def write(homes: Sequence[Home]) -> None:
    """Write the corrections of all units into their nodes; the last first, so that no place moves before its turn."""
    asked = [(home, edit) for home in homes for edit in _edits(home.unit)]
    for home, edit in sorted(asked, key=lambda each: _last_first(*each), reverse=True):
        _write(home, edit)


def _last_first(home: Home, edit: Edit) -> tuple[int, int]:
    before = _count(home.unit.reading, edit.start)
    return home.places[min(before, len(home.places) - 1)], edit.start


def _edits(unit: Unit) -> Iterator[Edit]:
    if unit.reading == unit.text:
        return
    for block in blocks(unit.reading, unit.text):
        before = unit.reading[block.before_start : block.before_end]
        edit = narrowest_edit(before, unit.text[block.after_start : block.after_end])
        if edit:
            yield Edit(block.before_start + edit.start, edit.before, edit.after)


def _count(text: str, end: int) -> int:
    """How many letters stand before an offset."""
    return sum(not char.isspace() for char in text[:end])


def _write(home: Home, edit: Edit) -> None:
    first, beyond = _count(home.unit.reading, edit.start), _count(home.unit.reading, edit.end)
    if first < beyond:
        _replace(home, edit, first, beyond)
    elif edit.before:
        _close_up(home, edit, first)
    else:
        _put_in(home, edit, first)


def _replace(home: Home, edit: Edit, first: int, beyond: int) -> None:
    """The first node that is touched takes the new text in the place of the old, others lose theirs."""
    spans: dict[int, tuple[int, int]] = {}
    stream = home.stream
    for place in home.places[first:beyond]:
        owner, offset = stream.owners[place], stream.offsets[place]
        spans[owner] = (min(spans.get(owner, (offset, 0))[0], offset), offset + 1)
    owners = sorted(spans)
    for owner in reversed(owners):
        node, (start, end) = stream.nodes[owner], spans[owner]
        if owner == owners[0] and edit.before[:1].isspace():
            start = len(node.text[:start].rstrip())
        if owner == owners[-1] and edit.before[-1:].isspace():
            end += len(node.text[end:]) - len(node.text[end:].lstrip())
        after = edit.after if owner == owners[0] else ""
        node.put(node.text[:start] + after + node.text[end:])


def _put_in(home: Home, edit: Edit, first: int) -> None:
    """Behind the letter before it, or before the letter after it where a space is between."""
    stream, text = home.stream, home.unit.reading
    behind = first > 0 and (first == len(home.places) or not text[edit.start - 1].isspace())
    place = home.places[first - 1 if behind else first]
    node, at = stream.nodes[stream.owners[place]], stream.offsets[place] + behind
    node.put(node.text[:at] + edit.after + node.text[at:])


def _close_up(home: Home, edit: Edit, first: int) -> None:
    """White space between two letters goes, or becomes another; words that stand by themselves become one."""
    stream = home.stream
    if not 0 < first < len(home.places):
        return
    before, after = home.places[first - 1], home.places[first]
    left, right = stream.owners[before], stream.owners[after]
    node, at = stream.nodes[left], stream.offsets[before] + 1
    if left == right:
        node.put(node.text[:at] + edit.after + node.text[stream.offsets[after] :])
        return
    other = stream.nodes[right]
    rest = other.text[stream.offsets[after] :]
    for owner in range(left + 1, right):
        if not stream.nodes[owner].text.strip():
            stream.nodes[owner].put("")
    if node.word and not edit.after.strip():
        node.put(node.text[:at] + edit.after + rest)
        other.put("")
    else:
        node.put(node.text[:at] + edit.after)
        other.put(rest)
