"""What checks look at and what they tell: a link with the paragraphs of every version, and a disagreement in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.core.document import Candidate, Mark
from desktop.core.messages import Message


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph, or with a label a footnote, as checks see it.

    `key` is the caller's own name for it (an index, or the library's key). `text` comes without number and note marks;
    `marks` count in it. `notes` are the footnotes cited in it, in order; `offset` is where a footnote's mark stands in
    the paragraph that cites it.
    """

    key: int
    text: str
    tag: str = ""
    number: str = ""
    marks: tuple[Mark, ...] = ()
    notes: tuple[Text, ...] = ()
    label: str = ""
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Side:
    """What one version has in a link: no paragraph, one, or several. `language` is BCP 47."""

    language: str
    texts: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A link: a side for every version of the document, in their order; the first is the original's.

    `sure` says that they are likely enough to say the same.
    """

    sides: tuple[Side, ...]
    sure: bool = True


class Where(NamedTuple):
    """A place: the version's place in the document, its paragraph's (or footnote's) key, and a span in code points.

    Where something is missing the span is empty, at the place it is missed (or at the end of the paragraph).
    """

    version: int
    paragraph: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A disagreement between the sides of a row.

    `where` has first the place that is to be looked at, then what the other versions have. `candidates` are texts to
    put at the first place (empty where none can be proposed); `score` says from 0 to 1 how sure it is.
    """

    kind: str
    where: tuple[Where, ...]
    candidates: tuple[Candidate, ...]
    score: float
    evidence: tuple[Message, ...]


Rows = Sequence[Row]
