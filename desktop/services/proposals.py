"""Tags that are proposed: what of a document should be tagged otherwise, to be accepted in one go."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select

from db import models
from desktop.core.changes import Batch, Retag
from desktop.core.document import DocumentInfo, VersionInfo
from desktop.core.languages import Language, code_of, codes, language
from desktop.core.messages import Message
from desktop.core.proposing import Tagged, Why, proposed
from desktop.core.trust import SAME
from desktop.services.counting import paragraphs
from desktop.services.library import Library
from desktop.services.log import tagged_by_hand
from desktop.services.storing import Progress, ignore

_STATED = frozenset({"akn"})
"""Formats that say of every paragraph what it is."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A paragraph (its key) that should have another tag; `version` is its place in the document's order."""

    row: int
    version: int
    paragraph: int
    before: str
    after: str
    why: Why
    evidence: Message


def tag_proposals(library: Library, document: DocumentInfo, progress: Progress = ignore) -> tuple[Proposal, ...]:
    """What of the document should be tagged otherwise, in the order of its rows; see `desktop.core.proposing`.

    `progress` is told the stage "tags" before each version; it may raise CancelledError.
    """
    with library.reading() as connection:
        chosen = tagged_by_hand(connection, document.id)
        rows: dict[int, int] = {}
        versions = [
            list(_tagged(connection, place, version, chosen, rows)) for place, version in enumerate(document.versions)
        ]
    spoken = [_language(version) for version in document.versions]
    found = proposed(versions, spoken, lambda done: progress("tags", done, len(versions)))
    proposals = (
        Proposal(rows.get(each.key, 0), each.version, each.key, each.tag, after, why, evidence)
        for each, after, why, evidence in found
    )
    return tuple(sorted(proposals, key=lambda each: (each.row, each.version)))


def accept(proposals: Iterable[Proposal]) -> Batch:
    """One change that gives all of them their tags."""
    return Batch(tuple(Retag(each.paragraph, each.before, each.after) for each in proposals))


def _language(version: VersionInfo) -> Language | None:
    """None where structure is not to be asked: nothing is known of the language, or the file itself says it all."""
    code = code_of(version.language)
    return language(code) if code in codes() and version.format not in _STATED else None


def _tagged(
    connection: Connection, place: int, version: VersionInfo, chosen: Collection[int], rows: dict[int, int]
) -> Iterator[Tagged]:
    """The version's paragraphs in their order; the rows they stand on are put down in `rows`."""
    unit, link = models.Paragraph, models.Link
    told = (unit.id, unit.tag, unit.number, unit.text, unit.reading, unit.steps.contains('"heading"').label("headed"))
    query = (
        select(*told, link.ordinal, link.confirmed | (link.score > SAME))
        .join(link, link.id == unit.link_id)
        .where(unit.version_id == version.id, *paragraphs())
        .order_by(unit.ordinal)
    )
    for key, tag, number, text, reading, headed, row, sure in connection.execute(query):
        rows[key] = row
        said = (tag, number, text, reading, bool(headed), key in chosen)
        yield Tagged(key, row if sure else None, place, *said)
