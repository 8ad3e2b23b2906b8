"""Which tags paragraphs and spans have been given, and the changes that give them more or take some away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

from desktop.core.changes import Assign
from desktop.core.document import Assignment, Cell
from desktop.core.tagsets import SHIPPED, Tag
from desktop.core.text import Span

Given = Literal["all", "some", "none"]


def own_tag(name: str) -> str:
    """The tag that says what a paragraph is, by its whole name; empty where it is given beside that one."""
    scheme, _, tag = name.partition("/")
    return tag if scheme == SHIPPED[0] else ""


def fits(tag: Tag, span: Span | None) -> bool:
    """Whether the tag can be given to a paragraph, or with a span to words of one."""
    return tag.scope in ("both", "paragraph" if span is None else "span")


def holding(cell: Cell, name: str, span: Span | None) -> tuple[Assignment, ...]:
    """Where a paragraph has the tag: on all of it, or with a span on words that the span lies in."""
    return tuple(each for each in cell.assigned if each.tag == name and _holds(each.span, span))


def _holds(outer: Span | None, inner: Span | None) -> bool:
    if outer is None or inner is None:
        return outer is inner
    return outer.start <= inner.start and inner.end <= outer.end


def how_given(cells: Iterable[Cell], name: str, span: Span | None = None) -> Given:
    """Whether all, some or none of the paragraphs have the tag."""
    own = own_tag(name)
    have = {cell.tag == own if own else bool(holding(cell, name, span)) for cell in cells}
    return "none" if True not in have else "some" if False in have else "all"


def giving(
    cells: Iterable[Cell], name: str, span: Span | None, author: str, at: str, new_key: Callable[[], str]
) -> tuple[Assign, ...]:
    """What gives the tag to those of the paragraphs that have it not; `at` is the time."""
    return tuple(
        Assign(None, Assignment(new_key(), cell.paragraph, name, author, at, span))
        for cell in cells
        if not holding(cell, name, span)
    )


def taking(assignments: Iterable[Assignment]) -> tuple[Assign, ...]:
    """What takes tags away."""
    return tuple(Assign(each, None) for each in assignments)
