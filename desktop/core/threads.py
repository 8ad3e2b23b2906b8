"""Comments as they are read: what was said first, and after it what was answered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from desktop.core.changes import Annotate
from desktop.core.document import Comment
from desktop.core.folding import fold
from desktop.core.text import Span

Standing = Literal["open", "resolved", ""]
"""Which threads are meant; empty is all of them."""

ANY = -1


class Signed(NamedTuple):
    """Who says something and when (ISO 8601 in UTC), and the key of a comment that is new."""

    author: str
    at: str
    key: str


@dataclass(frozen=True, slots=True)
class Aim:
    """What is being written: a comment on a paragraph or a span of it, an answer, or `before` put in other words."""

    paragraph: int
    span: Span | None = None
    answers: Comment | None = None
    before: Comment | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment with its answers, and where it stands: its row, and its version's place in the document's order.

    `quote` are the words it is on; `key` is what is searched, folded.
    """

    row: int
    version: int
    first: Comment
    answers: tuple[Comment, ...] = ()
    quote: str = ""
    key: str = ""

    @property
    def comments(self) -> tuple[Comment, ...]:
        """All of it."""
        return self.first, *self.answers


@dataclass(frozen=True, slots=True)
class Sought:
    """Which threads are wanted: open or resolved, with a comment of that author, in that version, with these words."""

    standing: Standing = "open"
    author: str = ""
    version: int = ANY
    words: str = ""


def in_threads(comments: Iterable[Comment]) -> tuple[Comment, ...]:
    """The comments of one paragraph: first those on all of it, then by place; behind each its answers, by time.

    An answer to what is not among them stands by itself.
    """
    said = tuple(comments)
    if len(said) < 2:
        return said
    firsts = {each.key for each in said if not each.answers}
    answers: dict[str, list[Comment]] = defaultdict(list)
    begun: list[Comment] = []
    for each in said:
        (answers[each.answers] if each.answers in firsts else begun).append(each)
    return tuple(
        each for first in sorted(begun, key=_place) for each in (first, *sorted(answers[first.key], key=_time))
    )


def _place(comment: Comment) -> tuple[int, int, str, str]:
    span = comment.span
    return (-1, -1, *_time(comment)) if span is None else (span.start, span.end, *_time(comment))


def _time(comment: Comment) -> tuple[str, str]:
    return comment.at, comment.key


# What is done to threads ----------------------------------------------------------------------------------------


def said(aim: Aim, body: str, signed: Signed) -> tuple[Annotate, ...]:
    """What writes the words where they are aimed; an answer opens a thread that was resolved."""
    words = body.strip()
    if not words:
        return ()
    if aim.before is not None:
        changed = replace(aim.before, body=words, author=signed.author, at=signed.at)
        return () if words == aim.before.body else (Annotate(aim.before, changed),)
    first = aim.answers
    new = Comment(signed.key, aim.paragraph, words, signed.author, signed.at, aim.span, first.key if first else "")
    return (*(opened(first) if first is not None and first.resolved else ()), Annotate(None, new))


def resolved(first: Comment) -> tuple[Annotate, ...]:
    """What says that nothing more is to be done about a thread, by its first comment."""
    return () if first.answers or first.resolved else (Annotate(first, replace(first, resolved=True)),)


def opened(first: Comment) -> tuple[Annotate, ...]:
    """What opens a thread again."""
    return (Annotate(first, replace(first, resolved=False)),) if first.resolved else ()


def taken_away(comment: Comment, among: Iterable[Comment]) -> tuple[Annotate, ...]:
    """What takes a comment away, and the answers to it that are `among` the others, the last one first."""
    answers = [each for each in among if each.answers == comment.key]
    return tuple(Annotate(each, None) for each in (*reversed(answers), comment))


# Threads of a document ------------------------------------------------------------------------------------------


def gathered(placed: Iterable[tuple[int, int, str, Comment]]) -> tuple[Thread, ...]:
    """Threads of comments in their order, each with its row, version and the words it is on."""
    found: list[Thread] = []
    for row, version, quote, comment in placed:
        last = found[-1] if found else None
        if last is not None and comment.answers == last.first.key:
            found[-1] = replace(last, answers=(*last.answers, comment))
        else:
            found.append(Thread(row, version, comment, quote=quote))
    return tuple(replace(each, key=_key(each)) for each in found)


def _key(thread: Thread) -> str:
    bodies = (part for each in thread.comments for part in (each.author, each.body))
    return fold("\n".join((thread.quote, *bodies)))


def is_open(thread: Thread) -> bool:
    """Whether something is still to be done about it."""
    return not thread.first.resolved


def having(threads: Sequence[Thread], sought: Sought) -> tuple[Thread, ...]:
    """The threads that are wanted."""
    words = fold(sought.words).split()
    return tuple(each for each in threads if _is_wanted(each, sought) and all(word in each.key for word in words))


def _is_wanted(thread: Thread, sought: Sought) -> bool:
    return (
        sought.standing in ("", "resolved" if thread.first.resolved else "open")
        and sought.version in (ANY, thread.version)
        and (not sought.author or any(each.author == sought.author for each in thread.comments))
    )
