"""Notes that an extraction left in the text: paragraphs that open with a raised mark which stands elsewhere too."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from desktop.core.reading.word.office_blocks import Block, Cite, Item, Run, of_kind
from desktop.core.text import ascii_digits

_MARK = re.compile(r"\s*[(\[⁽]?(?P<label>\d{1,3}|[*†‡§]{1,3})[)\]⁾]?\s*")


def take_typed_notes(blocks: Sequence[Block]) -> None:
    """Make notes of the paragraphs that are some, and citations of their marks; the rest is left as it is."""
    for block in blocks:
        block.items = list(_merged(block.items))
    notes: dict[str, list[int]] = {}
    for index, block in enumerate(blocks):
        label = _opening(block)
        if label:
            notes.setdefault(ascii_digits(label), []).append(index)
    if notes:
        cited = {key for index, block in enumerate(blocks) for key in _cite(index, block, notes)}
        for index in (each for found in notes.values() for each in found):
            if _key(index) in cited:
                _make_note(blocks[index], index)


def _merged(items: Sequence[Item]) -> Iterator[Item]:
    """Neighbours of one formatting and language as one run."""
    waiting: list[Run] = []
    for item in items:
        if isinstance(item, Run) and (not waiting or _alike(item, waiting[0])):
            waiting.append(item)
            continue
        if waiting:
            yield _joined(waiting)
            waiting = []
        if isinstance(item, Run):
            waiting = [item]
        else:
            yield item
    if waiting:
        yield _joined(waiting)


def _alike(one: Run, other: Run) -> bool:
    return (one.formatting, one.language, one.stated) == (other.formatting, other.language, other.stated)


def _joined(runs: list[Run]) -> Run:
    first = runs[0]
    return Run("".join(run.text for run in runs), first.formatting, first.language, first.stated)


def _label(item: Item) -> str:
    """The label that a raised run is, whatever brackets are around it."""
    raised = isinstance(item, Run) and item.formatting == of_kind("superscript")
    match = _MARK.fullmatch(item.text) if raised and isinstance(item, Run) else None
    return match["label"] if match else ""


def _opening(block: Block) -> str:
    """The label of the note that the block may be."""
    if block.key or block.furniture or block.number or block.heading:
        return ""
    inked = [item for item in block.items if isinstance(item, Run) and item.text.strip()]
    return _label(inked[0]) if len(inked) > 1 else ""


def _key(index: int) -> str:
    return f"typed {index}"


def _cite(index: int, block: Block, notes: dict[str, list[int]]) -> Iterator[str]:
    """Make citations of the block's marks: each of the next note of its label, or else of the last one before."""
    before = ""
    for place, item in enumerate(block.items):
        label = _label(item)
        same = notes.get(ascii_digits(label), []) if label else []
        if same and before and not before[-1].isdigit() and isinstance(item, Run):
            key = _key(same[min(bisect_left(same, index), len(same) - 1)])
            block.items[place] = Cite(key, item.text)
            yield key
        if isinstance(item, Run):
            before = (before + item.text).rstrip()[-1:]


def _make_note(block: Block, index: int) -> None:
    block.key = _key(index)
    block.label = _opening_label(block)


def _opening_label(block: Block) -> str:
    for place, item in enumerate(block.items):
        label = _label(item)
        if label and isinstance(item, Run):
            block.items[place] = Run(item.text, of_kind("left-out", "note-mark"), item.language, item.stated)
            return label
    return ""
