"""How a paragraph read before each change of its history, what became otherwise there, and the way back to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.core.changes import Change, Correct, Reread, leaves
from desktop.core.diff import Piece, pieces
from desktop.core.excerpt import excerpt
from desktop.core.text import Span, apply_edit

AROUND, MOST = 36, 320
"""So many characters are shown beside what is otherwise, and of what is otherwise itself."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A paragraph's text before and after a change; None where it cannot be told, or the paragraph was not there.

    `shown` is what there is to see of it, if the text became another: see `glimpse`.
    """

    before: str | None
    after: str | None
    shown: tuple[str, str] | None = None


def stages(changes: Sequence[Change], paragraph: int, text: str) -> tuple[Stage, ...]:
    """The stages of a paragraph's history, oldest first, from its text as it stands now."""
    found: list[Stage] = []
    now: str | None = text
    for change in reversed(changes):
        before = _text_before(change, paragraph, now)
        found.append(Stage(before, now, _shown(before, now)))
        now = before
    return tuple(reversed(found))


def _shown(before: str | None, after: str | None) -> tuple[str, str] | None:
    return glimpse(before, after) if before is not None and after is not None and before != after else None


def _text_before(change: Change, paragraph: int, text: str | None) -> str | None:
    for leaf in reversed(tuple(leaves(change))):
        if isinstance(leaf, Reread):
            text = _read_before(leaf, paragraph, text)
        elif isinstance(leaf, Correct) and leaf.paragraph == paragraph and text is not None:
            text = _corrected_before(leaf, text)
    return text


def _read_before(change: Reread, paragraph: int, text: str | None) -> str | None:
    """What it read before it was read otherwise; nothing if it came with that, as a half that was cut off does."""
    stood = next((form.text for form in change.before if form.key == paragraph), None)
    if stood is not None:
        return stood
    fresh = any(form.key in (0, paragraph) for form in change.after)
    return None if fresh else text


def _corrected_before(change: Correct, text: str) -> str | None:
    try:
        return apply_edit(text, change.inverse().edit)
    except ValueError:
        return None


def glimpse(before: str, after: str) -> tuple[str, str]:
    """Both texts as far as they differ, with a few words around; an ellipsis stands for what both leave out.

    >>> glimpse("one two " * 20 + "tree", "one two " * 20 + "three")
    ('…two one two one two one two one two tree', '…two one two one two one two one two three')
    """
    found = pieces(before, after)
    last = len(found) - 1
    shown = [Piece(each.kind, _shortened(each, first=at == 0, last=at == last)) for at, each in enumerate(found)]
    return _joined(shown, "deleted"), _joined(shown, "inserted")


def _shortened(piece: Piece, *, first: bool, last: bool) -> str:
    text, size = piece.text, len(piece.text)
    if piece.kind != "same":
        return text if size <= MOST else _middle_out(text, MOST // 2)
    if first and last:
        return text
    if first:
        return excerpt(text, Span(size, size), AROUND).text
    return excerpt(text, Span(0, 0), AROUND).text if last else _middle_out(text, AROUND)


def _middle_out(text: str, room: int) -> str:
    if len(text) <= 2 * room + 3:
        return text
    head, tail = excerpt(text, Span(0, 0), room).text, excerpt(text, Span(len(text), len(text)), room).text
    return f"{head.removesuffix('…').rstrip()} … {tail.removeprefix('…').lstrip()}"


def _joined(shown: Sequence[Piece], kind: str) -> str:
    return "".join(each.text for each in shown if each.kind in ("same", kind))
