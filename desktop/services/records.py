"""Values of the core as rows of the library."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple
from uuid import uuid4

from desktop.core import codec
from desktop.core.changes import Annotate, Assign, Correct
from desktop.core.document import (
    Anchor,
    Assignment,
    Comment,
    Finding,
    Footnote,
    Given,
    Link,
    Paragraph,
    Reading,
    Remark,
)
from desktop.core.noise.sisters import pack, sketch
from desktop.core.text import narrowest_edit

Values = dict[str, Any]

CONFIRMED = frozenset({"approved", "final", "signed-off"})
"""What XLIFF calls a translation that a person approved."""


class PageImage(NamedTuple):
    """The image of a page of the facsimile, counted from 0, as its file has it."""

    page: int
    name: str
    data: bytes


def units(reading: Reading) -> tuple[Paragraph | Footnote, ...]:
    """Paragraphs, then footnotes: their order in the library."""
    return (*reading.paragraphs, *reading.footnotes)


def shown_at(reading: Reading) -> list[tuple[Anchor, ...]]:
    """For each footnote where it is shown: where it is cited, or at the end of the paragraph before it."""
    starts = [paragraph.source[0].start if paragraph.source else 0 for paragraph in reading.paragraphs]
    return [footnote.anchors or _after_paragraph(reading, footnote, starts) for footnote in reading.footnotes]


def _after_paragraph(reading: Reading, footnote: Footnote, starts: Sequence[int]) -> tuple[Anchor, ...]:
    if not starts:
        return ()
    place = footnote.source[0].start if footnote.source else 0
    before = max(bisect_left(starts, place) - 1, 0)
    return (Anchor(before, len(reading.paragraphs[before].reading)),)


def version_values(document: int, place: int, reading: Reading, source: bytes) -> Values:
    """A version's row; `source` is its file's bytes."""
    return {
        "document_id": document,
        "position": place,
        "language": reading.language,
        "direction": reading.direction,
        "original": place == 0,
        "name": reading.name,
        "format": reading.format,
        "encoding": reading.encoding,
        "sha256": reading.sha256,
        "notices": codec.from_messages(reading.notices),
        "source": reading.source,
        "bytes": source,
        "metadata": codec.from_metadata(reading.metadata),
        "sketch": pack(sketch(unit.text for unit in units(reading))),
    }


def link_values(document: int, row: int, link: Link) -> Values:
    """A link's row; one that its file says a person approved is confirmed."""
    return {"document_id": document, "ordinal": row, "score": link.score, "confirmed": link.state in CONFIRMED}


def paragraph_values(version: int, reading: Reading, homes: Mapping[int, int]) -> Iterator[Values]:
    """Rows of paragraphs and footnotes; `homes` gives the link's key for each paragraph's index."""
    for ordinal, paragraph in enumerate(reading.paragraphs):
        place = {"link_id": homes[ordinal], "label": None, "tag": paragraph.tag, "number": paragraph.number}
        status = {"status": paragraph.status}
        yield {"version_id": version, "ordinal": ordinal, **place, **status, **_unit_values(paragraph)}
    shown = zip(reading.footnotes, shown_at(reading), strict=True)
    for ordinal, (footnote, anchors) in enumerate(shown, start=len(reading.paragraphs)):
        home = homes[anchors[0].paragraph] if anchors else None
        place = {"link_id": home, "label": footnote.label, "tag": "", "number": "", "status": "todo"}
        yield {"version_id": version, "ordinal": ordinal, **place, **_unit_values(footnote)}


def _unit_values(unit: Paragraph | Footnote) -> Values:
    return {
        "text": unit.text,
        "reading": unit.reading,
        "marks": codec.from_marks(unit.marks),
        "slices": codec.from_slices(unit.slices),
        "extracted": unit.extracted,
        "source": codec.from_spans(unit.source),
        "steps": codec.from_steps(unit.steps),
        "language": unit.language,
        "direction": unit.direction,
    }


def anchor_values(reading: Reading, keys: Sequence[int]) -> Iterator[Values]:
    """Rows of where footnotes are shown; `keys` are those of the version's units."""
    shown = zip(reading.footnotes, shown_at(reading), strict=True)
    for ordinal, (footnote, anchors) in enumerate(shown, start=len(reading.paragraphs)):
        for anchor in anchors:
            place = {"paragraph_id": keys[anchor.paragraph], "offset": anchor.offset}
            yield {"footnote_id": keys[ordinal], **place, "cited": bool(footnote.anchors)}


def furniture_values(version: int, reading: Reading) -> Iterator[Values]:
    """Rows of what is neither paragraph nor footnote."""
    for piece in reading.furniture:
        yield {"version_id": version, "kind": piece.kind, "start": piece.start, "end": piece.end}


def finding_values(document: int, paragraph: int, finding: Finding) -> Values:
    """A new row for a finding in a paragraph of the library."""
    return {
        "document_id": document,
        "paragraph_id": paragraph,
        "kind": finding.kind,
        "certain": finding.certain,
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "score": finding.score,
        "decision": finding.decision,
        "reason": finding.reason,
        "gone": False,
        "candidates": codec.from_candidates(finding.candidates),
        "evidence": codec.from_messages(finding.evidence),
        "elsewhere": codec.from_elsewhere(finding.elsewhere),
    }


def layout_values(version: int, reading: Reading) -> Iterator[Values]:
    """The row of where the source stands on the pages of its facsimile, if it has one."""
    if reading.pages:
        yield {
            "version_id": version,
            "pages": codec.from_pages(reading.pages),
            "places": codec.from_places(reading.places),
        }


def image_values(version: int, images: Iterable[PageImage]) -> Iterator[Values]:
    """Rows of the images of pages."""
    for each in images:
        yield {"version_id": version, "page": each.page, "name": each.name, "bytes": each.data}


class Noted(NamedTuple):
    """A change that came with the file: who made it, and when, as the file has it (empty: reading itself, now)."""

    paragraph: int
    change: Correct | Annotate | Assign
    author: str = ""
    at: str = ""


def came_with(reading: Reading, keys: Sequence[int]) -> list[Noted]:
    """What reading had to correct, the tracked changes and the comments of the file: changes like any other."""
    noted = [each for key, unit in zip(keys, units(reading), strict=True) for each in _corrections(key, unit)]
    return [*noted, *_remarks(reading.remarks, keys), *(_given(each, keys[each.unit]) for each in reading.given)]


def _corrections(key: int, unit: Paragraph | Footnote) -> Iterator[Noted]:
    for each in unit.revisions:
        yield Noted(key, Correct(key, each.edit, each.cause or "tracked-change", each.why), each.author, each.at)
    edit = None if unit.revisions else narrowest_edit(unit.reading, unit.text)
    if edit is not None:
        yield Noted(key, Correct(key, edit, "reading", ", ".join(unit.operations)))


def _remarks(remarks: Sequence[Remark], keys: Sequence[int]) -> Iterator[Noted]:
    """Comments under keys of the library's own: the same file may have been imported before."""
    own = {remark.key: uuid4().hex for remark in remarks if remark.key}
    for remark in remarks:
        paragraph, first = keys[remark.unit], own.get(remark.answers, "")
        said = (remark.body, remark.author, remark.at, remark.span, first, remark.resolved and not first)
        comment = Comment(own.get(remark.key) or uuid4().hex, paragraph, *said)
        yield Noted(paragraph, Annotate(None, comment), remark.author, remark.at)


def _given(given: Given, paragraph: int) -> Noted:
    tag = Assignment(uuid4().hex, paragraph, given.tag, given.author, given.at, given.span)
    return Noted(paragraph, Assign(None, tag), given.author, given.at)


def comment_values(document: int, comment: Comment) -> Values:
    """A comment's row."""
    said = {"body": comment.body, "answers": comment.answers, "resolved": comment.resolved}
    return _put_values(document, comment) | said


def assignment_values(document: int, given: Assignment) -> Values:
    """The row of a tag that a paragraph or span has beside the paragraph's own."""
    return _put_values(document, given) | {"tag": given.tag}


def _put_values(document: int, put: Comment | Assignment) -> Values:
    return {
        "key": put.key,
        "document_id": document,
        "paragraph_id": put.paragraph,
        "author": put.author,
        "at": put.at,
        "start": None if put.span is None else put.span.start,
        "end": None if put.span is None else put.span.end,
    }


def log_values(document: int, noted: Noted, now: str) -> Values:
    """The log line of a change that came with the file; it is not the reader's to take back by undo."""
    return {
        "document_id": document,
        "at": noted.at or now,
        "author": noted.author,
        "by_reading": True,
        "undoes": None,
        "change": codec.from_change(noted.change),
        "effects": "[]",
    }
