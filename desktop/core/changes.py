"""Every undoable act on a review, as a frozen value that knows its inverse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.core.document import Assignment, Comment, Decision, Mark, OwnDirection, Slice, Status, Step
from desktop.core.text import Edit, Span


@dataclass(frozen=True, slots=True)
class Correct:
    """A change of a paragraph's text. `cause` is hand, reading, or the rule's name; `why` is for the reader."""

    paragraph: int
    edit: Edit
    cause: str = "hand"
    why: str = ""

    def inverse(self) -> Correct:
        """The correction taken back."""
        return Correct(self.paragraph, Edit(self.edit.start, self.edit.after, self.edit.before), self.cause, self.why)


@dataclass(frozen=True, slots=True)
class Retag:
    """Another tag for a paragraph."""

    paragraph: int
    before: str
    after: str

    def inverse(self) -> Retag:
        """The tag that was there."""
        return Retag(self.paragraph, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Assign:
    """A tag given to a paragraph or a span beside the paragraph's own (`before` None), or taken away (`after` None)."""

    before: Assignment | None
    after: Assignment | None

    def inverse(self) -> Assign:
        """The tag as it was."""
        return Assign(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Advance:
    """Another status for a paragraph: how far its review is."""

    paragraph: int
    before: Status
    after: Status

    def inverse(self) -> Advance:
        """The status that was there."""
        return Advance(self.paragraph, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Turn:
    """Another direction of a paragraph's own; empty where it is its version's."""

    paragraph: int
    before: OwnDirection
    after: OwnDirection

    def inverse(self) -> Turn:
        """The direction that was there."""
        return Turn(self.paragraph, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Annotate:
    """A comment written (`before` None), rewritten, or taken away (`after` None)."""

    before: Comment | None
    after: Comment | None

    def inverse(self) -> Annotate:
        """The comment as it was."""
        return Annotate(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Decide:
    """A decision on a finding; dismissed with a reason: sic, or not-an-error."""

    finding: int
    before: Decision
    after: Decision
    reason_before: str = ""
    reason_after: str = ""

    def inverse(self) -> Decide:
        """The decision that was there."""
        return Decide(self.finding, self.after, self.before, self.reason_after, self.reason_before)


@dataclass(frozen=True, slots=True)
class Cite:
    """A footnote's mark in a paragraph: its key in the library, the offset, and whether a mark was found at all."""

    footnote: int
    offset: int
    cited: bool = True


@dataclass(frozen=True, slots=True)
class Form:
    """All that reading makes of a unit of the library: a paragraph, or with a label a footnote.

    `key` is 0 for a paragraph that is not in the library yet. `link` is the key of its link, None for that of the unit
    before it. `cites` are the marks of footnotes in it.
    """

    key: int
    label: str | None
    tag: str
    number: str
    reading: str
    text: str
    extracted: str
    slices: tuple[Slice, ...]
    source: tuple[Span, ...]
    steps: tuple[Step, ...] = ()
    marks: tuple[Mark, ...] = ()
    cites: tuple[Cite, ...] = ()
    language: str = ""
    direction: OwnDirection = ""
    link: int | None = None


@dataclass(frozen=True, slots=True)
class Reread:
    """Some units of a version read otherwise: what was joined parted, what was left out put back.

    A unit that stands in `before` only goes, one that stands in `after` only comes, right behind the one before it;
    so does a footnote that becomes a paragraph.
    A paragraph that becomes a footnote goes among the footnotes, in the order of the source.
    """

    before: tuple[Form, ...]
    after: tuple[Form, ...]

    def inverse(self) -> Reread:
        """The units as they were read."""
        return Reread(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Tie:
    """A link of the library: for each version, in the document's order, the keys of its paragraphs there.

    `key` is 0 for a link that is not in the library yet. A negative member, -1, -2 and so on, is the first, second and
    so on of the units that the same change brings into the library.
    """

    key: int
    members: tuple[tuple[int, ...], ...]
    score: float
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Relink:
    """Some links that stand one behind the other made into others of the same paragraphs, in the same order.

    `before` are whole links as they stand; where they stand, their paragraphs say.
    """

    before: tuple[Tie, ...]
    after: tuple[Tie, ...]

    def inverse(self) -> Relink:
        """The links as they were."""
        return Relink(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Batch:
    """Several changes that are made, and undone, as one."""

    changes: tuple[Change, ...]

    def inverse(self) -> Batch:
        """All of them taken back, the last first."""
        return Batch(tuple(change.inverse() for change in reversed(self.changes)))


OfOne = Correct | Retag | Advance | Turn
"""What is of one paragraph, and names it."""

Leaf = OfOne | Assign | Annotate | Decide | Reread | Relink
Change = Leaf | Batch


def leaves(change: Change) -> Iterator[Leaf]:
    """The single changes a change is made of, in order."""
    if isinstance(change, Batch):
        for inner in change.changes:
            yield from leaves(inner)
    else:
        yield change
