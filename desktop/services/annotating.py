"""Comments, and tags given beside a paragraph's own: put, changed and taken away; a thread stays whole."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import TypeVar

from sqlalchemy import Connection, select

from db import models
from desktop.core.changes import Annotate, Assign
from desktop.core.document import Assignment, Comment
from desktop.core.messages import StaleChangeError
from desktop.core.text import Span
from desktop.core.threads import in_threads
from desktop.services.cells import stored_assignment, stored_comment
from desktop.services.standing import Standing

_Put = TypeVar("_Put", Comment, Assignment)

_SENTENCES: dict[type[Comment | Assignment], tuple[str, str]] = {
    Comment: (
        "The comment was changed or removed meanwhile. It was left so; look at it again.",
        "The comment is there already. Nothing was changed.",
    ),
    Assignment: (
        "The tag was changed or taken away meanwhile. It was left so; look at it again.",
        "The tag is there already. Nothing was changed.",
    ),
}
"""Of each: that another one stands there, and that it does."""


def put(standing: Standing, change: Annotate | Assign) -> Annotate | Assign:
    """The change made, with `before` as it really stood: its span may have moved."""
    if isinstance(change, Assign):
        return Assign(*_exchange(standing, standing.assigned, change.before, _checked(standing, change)))
    after = change.after
    if after is not None and after.answers and after.resolved:
        raise ValueError("a thread is resolved as a whole, by its first comment")
    return Annotate(*_exchange(standing, standing.comments, change.before, after))


def _exchange(
    standing: Standing, here: dict[str, _Put], before: _Put | None, after: _Put | None
) -> tuple[_Put | None, _Put | None]:
    if before is not None:
        stored = here.pop(before.key, None)
        if stored is None or replace(stored, span=before.span) != before:
            raise StaleChangeError(_SENTENCES[type(before)][0])
        before = stored
    if after is not None:
        if after.paragraph < 0:  # on a unit that came with this change: see Tie
            after = replace(after, paragraph=standing.fresh[-after.paragraph - 1])
        standing.unit(after.paragraph)
        if after.key in here:
            raise StaleChangeError(_SENTENCES[type(after)][1])
        here[after.key] = after
    return before, after


def _checked(standing: Standing, change: Assign) -> Assignment | None:
    """The assignment to be put; a place has a tag once."""
    after = change.after
    if after is not None:
        where = after.paragraph, after.tag, after.span
        own = {each.key for each in (change.before, after) if each is not None}
        others = (each for each in standing.assigned.values() if each.key not in own)
        if any((each.paragraph, each.tag, each.span) == where for each in others):
            raise StaleChangeError(_SENTENCES[Assignment][1])
    return after


# What must stay together ----------------------------------------------------------------------------------------


def check_threads(before: Standing, after: Standing) -> None:
    """Raise StaleChangeError where a change leaves an answer without the comment it answers, on its paragraph."""
    for each in after.comments.values():
        first = after.comments.get(each.answers) if each.answers else each
        if first is not None and not first.answers and first.paragraph == each.paragraph:
            continue
        if first is None and each.answers in before.comments:
            raise StaleChangeError("The comment was answered. Nothing was changed; take the answers away first.")
        raise StaleChangeError("The comment to be answered is not there any more. Nothing was changed.")


def check_free(standing: Standing, going: Collection[int]) -> None:
    """Raise StaleChangeError if something stands on one of the paragraphs that would go."""
    if any(comment.paragraph in going for comment in standing.comments.values()):
        raise StaleChangeError(
            "A comment stands on the paragraph that would go. Nothing was changed; take the comment away first."
        )
    if any(given.paragraph in going for given in standing.assigned.values()):
        raise StaleChangeError(
            "The paragraph that would go has a tag beside its own. Nothing was changed; take the tag away first."
        )


# What follows a cut ---------------------------------------------------------------------------------------------


def follow(connection: Connection, paragraph: int, start: int) -> Iterator[Annotate | Assign]:
    """What stands behind a cut goes with the part that comes: threads, and tags of spans.

    `start` is where the new part begins in the text.
    """
    comment, given = models.Comment, models.Assignment
    said = connection.execute(select(comment).where(comment.paragraph_id == paragraph))
    away: set[str] = set()
    for each in in_threads(map(stored_comment, said)):
        if each.answers in away or (not each.answers and _is_behind(each, start)):
            away.add(each.key)
            yield Annotate(each, replace(each, paragraph=-1, span=_moved(each.span, start)))
    query = select(given).where(given.paragraph_id == paragraph, given.start >= start).order_by(given.start, given.key)
    for tagged in map(stored_assignment, connection.execute(query)):
        yield Assign(tagged, replace(tagged, paragraph=-1, span=_moved(tagged.span, start)))


def _is_behind(comment: Comment, start: int) -> bool:
    return comment.span is not None and comment.span.start >= start


def _moved(span: Span | None, start: int) -> Span | None:
    return None if span is None else Span(max(span.start - start, 0), max(span.end - start, 0))
