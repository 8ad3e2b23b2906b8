"""A whole document with everything said of it, as an export writes it: every unit, its corrections and its marks."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.document import (
    Assignment,
    Comment,
    DocumentInfo,
    Finding,
    Mark,
    OwnDirection,
    Row,
    Slice,
    Status,
    VersionInfo,
)
from desktop.core.tagsets import TagScheme
from desktop.core.text import Edit


@dataclass(frozen=True, slots=True)
class Correction:
    """A change of a unit's text that stands: an edit of the text as the corrections before it left it.

    `author` is empty for what reading did; `at` is ISO 8601 in UTC. `cause` is hand, reading, or the rule's name.
    """

    edit: Edit
    author: str = ""
    at: str = ""
    cause: str = "hand"
    why: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """A footnote's mark in a paragraph: the footnote's key, and the offset in the paragraph's `reading`.

    Not `cited` where no mark was found, and the note only stands under this paragraph.
    """

    footnote: int
    offset: int
    cited: bool = True


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph, or with a label a footnote, of a version, with everything said of it.

    `slices` are what its `reading` was made of, `corrections` lead from there to `text` one by one. Offsets of `marks`
    and `citations` count in `reading`, those of findings, comments and assigned tags in `text`. `findings` are all that
    were not taken away by a correction, whatever was decided. `language` and `direction` are empty where they are the
    version's.
    """

    slices: tuple[Slice, ...]
    reading: str
    text: str
    key: int = 0
    label: str | None = None
    tag: str = ""
    number: str = ""
    marks: tuple[Mark, ...] = ()
    citations: tuple[Citation, ...] = ()
    corrections: tuple[Correction, ...] = ()
    findings: tuple[Finding, ...] = ()
    comments: tuple[Comment, ...] = ()
    assigned: tuple[Assignment, ...] = ()
    status: Status = "todo"
    language: str = ""
    direction: OwnDirection = ""


@dataclass(frozen=True, slots=True)
class VersionText:
    """A version as its own file has it, and every unit in it: paragraphs in their order, then footnotes.

    `metadata` are (name, value) pairs that the file states of itself; `sha256` is of its bytes.
    """

    info: VersionInfo
    source: str
    units: tuple[Unit, ...]
    metadata: tuple[tuple[str, str], ...] = ()
    sha256: str = ""

    @property
    def paragraphs(self) -> tuple[Unit, ...]:
        """Its units without the footnotes."""
        return tuple(unit for unit in self.units if unit.label is None)

    @property
    def footnotes(self) -> tuple[Unit, ...]:
        """Its footnotes."""
        return tuple(unit for unit in self.units if unit.label is not None)


@dataclass(frozen=True, slots=True)
class Review:
    """A whole document with everything said of it; the cells of `rows` are paragraphs of `texts`, by their keys.

    `schemes` are those that its further tags are of.
    """

    document: DocumentInfo
    rows: tuple[Row, ...]
    texts: tuple[VersionText, ...]
    schemes: tuple[TagScheme, ...] = ()
