"""The values that travel between the rooms: what reading gives, what the window shows, what an export writes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from desktop.core.messages import Message
from desktop.core.text import Edit, Span

if TYPE_CHECKING:
    from desktop.core.tagsets import TagScheme

Direction = Literal["ltr", "rtl"]
OwnDirection = Literal["ltr", "rtl", ""]
"""A unit's own direction; empty where it is its version's."""
Decision = Literal["open", "accepted", "dismissed"]
Status = Literal["todo", "work", "reviewed", "approved"]
STATUSES: tuple[Status, ...] = ("todo", "work", "reviewed", "approved")
"""How far the review of a paragraph is, in the order it goes."""

TAGS = ("masthead", "title", "enacting", "preambular", "operative", "point", "heading", "annex", "closing")
"""The tags of the scheme that ships, in the order of their keys 1 to 9."""


# What reading gives ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Slice:
    """A piece of the source text, in code points; `spaced` where reading joined it to the one before by a space."""

    start: int
    end: int
    spaced: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """Formatting that reading took from mark-up; `kind` is emphasis, strong, superscript or reference."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that reading did to a unit; `spans` of the source say where.

    They are what was left out (bullet-before-number, dead-link, emphasis, escape, heading, line-end-hyphen, mark-up,
    note-mark, superscript), the gap between what was joined (join-lines, join-page-break), or all that was moved,
    parted from its neighbours or put right (note-moved, split-flattened, mojibake, visual-order, tracked-change).
    """

    kind: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Revision:
    """A tracked change that the file itself holds: an edit of the text as the revisions before it left it.

    `at` is ISO 8601 as the file has it, or empty. `cause` is empty for what no program of ours says the reason of;
    otherwise hand, reading or a rule's name, and `why` is for the reader.
    """

    edit: Edit
    author: str = ""
    at: str = ""
    cause: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A unit of a version as read.

    `source` covers all of it, mark-up, number and note marks included; `slices` only what makes up `reading`.
    `text` is `reading` unless reading itself had to correct it (a step names why: mojibake, tracked-change,
    visual-order); `revisions`, where there are any, lead from `reading` to `text` one by one. `language` and
    `direction` are empty where they are the version's.
    """

    tag: str
    number: str
    reading: str
    text: str
    extracted: str
    slices: tuple[Slice, ...]
    source: tuple[Span, ...]
    steps: tuple[Step, ...] = ()
    marks: tuple[Mark, ...] = ()
    revisions: tuple[Revision, ...] = ()
    language: str = ""
    direction: OwnDirection = ""
    status: Status = "todo"

    @property
    def operations(self) -> tuple[str, ...]:
        """The kinds of its steps, in the order of the alphabet."""
        return tuple(sorted({step.kind for step in self.steps}))


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a footnote is cited: the paragraph's index, and the offset in its `reading` the mark stood at."""

    paragraph: int
    offset: int


@dataclass(frozen=True, slots=True)
class Footnote:
    """The text's own note. Label as printed, without brackets or carets ("1", "١", "*")."""

    label: str
    reading: str
    text: str
    extracted: str
    slices: tuple[Slice, ...]
    source: tuple[Span, ...]
    anchors: tuple[Anchor, ...] = ()
    steps: tuple[Step, ...] = ()
    marks: tuple[Mark, ...] = ()
    revisions: tuple[Revision, ...] = ()
    language: str = ""
    direction: OwnDirection = ""

    @property
    def operations(self) -> tuple[str, ...]:
        """The kinds of its steps, in the order of the alphabet."""
        return tuple(sorted({step.kind for step in self.steps}))


FURNITURE = (
    "blank",
    "rule",
    "page-number",
    "running-head",
    "keywords",
    "mark-up",
    "metadata",
    "script",
)
"""The kinds of what is neither paragraph nor footnote."""


@dataclass(frozen=True, slots=True)
class Furniture:
    """What is neither paragraph nor footnote; `kind` is one of FURNITURE."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment that the file itself holds, on a unit (paragraphs first, then footnotes) or on a span of its text.

    `at` is ISO 8601 as the file has it, or empty. `key` tells the comments of a file apart, and `answers` is the key of
    the one that began the thread; only that one can be `resolved`.
    """

    unit: int
    span: Span | None
    body: str
    author: str = ""
    at: str = ""
    key: str = ""
    answers: str = ""
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class Given:
    """A tag that the file itself gives a unit, or a span of its text, beside the one that says what the unit is.

    `tag` is a scheme's name and the tag's in it; `at` is ISO 8601 as the file has it, or empty.
    """

    unit: int
    span: Span | None
    tag: str
    author: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the facsimile, its size in the units of the places on it.

    `image` is the name of the page's image as the file gives it; empty where the file itself is the facsimile (PDF).
    """

    width: float
    height: float
    image: str = ""


class Place(NamedTuple):
    """Where `source[start:end]`, a word or a line, stands on a page (counted from 0): a box from the page's top left.

    `confidence` is the recogniser's own, from 0 to 1; None where the file gives none.
    """

    start: int
    end: int
    page: int
    left: float
    top: float
    right: float
    bottom: float
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A source file as read. The spans of paragraphs, footnotes and furniture share out `source` without rest.

    `metadata` are (name, value) pairs that the file states of itself; `repairable` says that the text looks as if it
    had been decoded twice, and that reading can put that right if it is asked to.
    """

    name: str
    format: str
    language: str
    direction: Direction
    encoding: str
    sha256: str
    source: str
    paragraphs: tuple[Paragraph, ...]
    footnotes: tuple[Footnote, ...]
    furniture: tuple[Furniture, ...]
    symbol: str = ""
    title: str = ""
    notices: tuple[Message, ...] = ()
    metadata: tuple[tuple[str, str], ...] = ()
    remarks: tuple[Remark, ...] = ()
    pages: tuple[Page, ...] = ()
    places: tuple[Place, ...] = ()
    repairable: bool = False
    given: tuple[Given, ...] = ()


# Links and findings ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Link:
    """The paragraphs (indices, one tuple per version) that say the same thing.

    `state` is the word of the file that states the link for how far its translation is ("translated", "final";
    "approved" for XLIFF 1.2's attribute); empty where no file states it, or says nothing of that.
    """

    members: tuple[tuple[int, ...], ...]
    score: float
    state: str = ""


@dataclass(frozen=True, slots=True)
class Parallel:
    """What one file holds: a reading, or several with the links the file itself states between them.

    `schemes` are those that tags in it are of, where the file tells them.
    """

    readings: tuple[Reading, ...]
    links: tuple[Link, ...] = ()
    schemes: tuple[TagScheme, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """What might stand instead, from 0 (unlikely) to 1 (sure)."""

    text: str
    score: float


class Elsewhere(NamedTuple):
    """A place in another paragraph (its key in the library) that a finding is about too, in code points."""

    paragraph: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A suspicion about `text[start:end]` of one paragraph. `id` is 0 until it is stored.

    `elsewhere` are the places of other versions that it was held against.
    """

    kind: str
    certain: bool
    start: int
    end: int
    text: str
    candidates: tuple[Candidate, ...]
    score: float
    evidence: tuple[Message, ...]
    decision: Decision = "open"
    reason: str = ""
    id: int = 0
    elsewhere: tuple[Elsewhere, ...] = ()


# What the window shows ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Comment:
    """A reviewer's remark on a paragraph, or on a span of it. `at` is ISO 8601 in UTC; `key` is the caller's own.

    `answers` is the key of the comment that began the thread, empty for that one; only that one can be `resolved`.
    """

    key: str
    paragraph: int
    body: str
    author: str
    at: str
    span: Span | None = None
    answers: str = ""
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class Assignment:
    """A tag given to a paragraph beside the one that says what it is, or to a span of its text.

    `tag` is a scheme's name and the tag's in it ("review/terminology"); `at` is ISO 8601 in UTC; `key` is the caller's.
    """

    key: str
    paragraph: int
    tag: str
    author: str
    at: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote under the paragraph that cites it; `offset` is the mark's place in that paragraph's `reading`."""

    paragraph: int
    label: str
    offset: int
    text: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A paragraph in the parallel view. `paragraph` is its key in the library, `ordinal` its place in the version.

    Offsets of `marks` and `notes` count in `reading`, those of findings, comments and assigned tags in `text`.
    `direction` is empty where the version's holds.
    """

    paragraph: int
    ordinal: int
    tag: str
    number: str
    reading: str
    text: str
    marks: tuple[Mark, ...] = ()
    notes: tuple[Note, ...] = ()
    findings: tuple[Finding, ...] = ()
    comments: tuple[Comment, ...] = ()
    direction: OwnDirection = ""
    status: Status = "todo"
    assigned: tuple[Assignment, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A link on the screen: for each version of the document, in its order, the cells that belong to it."""

    index: int
    score: float
    confirmed: bool
    cells: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class VersionInfo:
    """One language's text of a document; `pages` counts those of its facsimile."""

    id: int
    language: str
    direction: Direction
    original: bool
    name: str
    encoding: str = "utf-8"
    format: str = "text"
    pages: int = 0


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """A document of the library; the first version is the original."""

    id: int
    symbol: str
    title: str
    versions: tuple[VersionInfo, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A finding with where it stands: row, version (its place in the document's order), and the cell's paragraph.

    `document` is its key, 0 where there is only one; `left` and `right` are some code points of the text around it.
    `tag` is the paragraph's.
    """

    finding: Finding
    row: int
    version: int
    paragraph: int
    document: int = 0
    left: str = ""
    right: str = ""
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of the outline: one row's tag, number and opening words.

    `reviewed` has a bit for each version, by its place in the document, in which no paragraph of the row waits to be.
    """

    row: int
    tag: str
    number: str
    opening: str
    findings: int
    reviewed: int = 0
