"""A whole document with everything said of it, as an export needs it: one query for each kind of thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast

from sqlalchemy import Connection, Select, select

from db import models
from desktop.core import codec
from desktop.core.changes import Change, Correct, Reread, leaves
from desktop.core.document import DocumentInfo, Finding, OwnDirection, Status, VersionInfo
from desktop.core.export.tracked import settled
from desktop.core.review import Citation, Correction, Review, Unit, VersionText
from desktop.core.tagsets import SHIPPED, TagScheme
from desktop.core.text import narrowest_edit
from desktop.core.threads import in_threads
from desktop.services import glance, tagsets
from desktop.services.cells import asking, stored_assignment, stored_comment, stored_finding, window
from desktop.services.library import Library
from desktop.services.log import standing_texts

_UNIT = models.Paragraph


def review(library: Library, document_id: int) -> Review:
    """A whole document with everything said of it; raises LibraryFault if the library has none of this id."""
    schemes = tagsets.schemes(library)
    with library.reading() as connection:
        info = glance.known(library, document_id, glance.document_of(asking(connection), document_id))
        texts = tuple(_texts(connection, info))
        rows = tuple(window(connection, info, 0, info.rows))
    return Review(info, rows, texts, tuple(_used(schemes, texts)))


def _used(schemes: Iterable[TagScheme], texts: Sequence[VersionText]) -> Iterator[TagScheme]:
    """The schemes of the library's own and those that further tags are of."""
    given = {tag.tag.partition("/")[0] for text in texts for unit in text.units for tag in unit.assigned}
    return (scheme for scheme in schemes if scheme.name in given or scheme.name == SHIPPED[0])


def _texts(connection: Connection, info: DocumentInfo) -> Iterator[VersionText]:
    said = _Said(connection, info.id)
    version = models.Version
    query = select(version.source, version.metadata_, version.sha256)
    for each in info.versions:
        source, metadata, sha256 = connection.execute(query.where(version.id == each.id)).one()
        units = tuple(_units(connection, each, said))
        yield VersionText(each, source, units, codec.to_metadata(metadata), sha256)


def _units(connection: Connection, version: VersionInfo, said: _Said) -> Iterator[Unit]:
    query = select(
        _UNIT.id,
        _UNIT.slices,
        _UNIT.reading,
        _UNIT.text,
        _UNIT.label,
        _UNIT.tag,
        _UNIT.number,
        _UNIT.marks,
        _UNIT.status,
        _UNIT.language,
        _UNIT.direction,
    ).where(_UNIT.version_id == version.id, ~_UNIT.gone)
    for each in connection.execute(query.order_by(_UNIT.ordinal)):
        yield Unit(
            codec.to_slices(each.slices),
            each.reading,
            each.text,
            each.id,
            each.label,
            each.tag,
            each.number,
            codec.to_marks(each.marks),
            tuple(said.citations[each.id]),
            corrections(said.made[each.id], each.id, each.reading, each.text),
            tuple(said.findings[each.id]),
            in_threads(said.comments[each.id]),
            tuple(said.assigned[each.id]),
            cast("Status", each.status),
            each.language,
            cast("OwnDirection", each.direction),
        )


class _Said:
    """What is said of the units of a document, by their keys."""

    def __init__(self, connection: Connection, document: int) -> None:
        self._connection = connection
        self._document = document
        table, given, found, anchor = models.Comment, models.Assignment, models.Finding, models.Anchor
        self.comments = self._by_unit(select(table).where(table.document_id == document), stored_comment)
        self.assigned = self._by_unit(
            select(given).where(given.document_id == document).order_by(given.start, given.end, given.at, given.key),
            stored_assignment,
        )
        standing = select(found).where(found.document_id == document, ~found.gone)
        self.findings: dict[int, list[Finding]] = self._by_unit(
            standing.order_by(found.start, found.end, found.id), stored_finding
        )
        cited = (
            select(anchor.paragraph_id, anchor.footnote_id, anchor.offset, anchor.cited)
            .join(_UNIT, _UNIT.id == anchor.footnote_id)
            .join(models.Version, models.Version.id == _UNIT.version_id)
            .where(models.Version.document_id == document)
            .order_by(anchor.offset, anchor.id)
        )
        self.citations = self._by_unit(cited, lambda each: Citation(each.footnote_id, each.offset, bool(each.cited)))
        self.made: dict[int, list[tuple[str, str, Change]]] = defaultdict(list)
        self._log()

    def _by_unit(self, query: Select[*tuple[Any, ...]], value: Any) -> dict[int, list[Any]]:
        found: dict[int, list[Any]] = defaultdict(list)
        for each in self._connection.execute(query):
            found[each.paragraph_id].append(value(each))
        return found

    def _log(self) -> None:
        """The changes of texts that stand, each under the units it is of, oldest first."""
        for at, author, change in standing_texts(self._connection, self._document):
            for leaf in leaves(change):
                if isinstance(leaf, Correct):
                    self.made[leaf.paragraph].append((at, author, leaf))
                elif isinstance(leaf, Reread):
                    for form in leaf.after:
                        self.made[form.key].append((at, author, leaf))


def corrections(made: Sequence[tuple[str, str, Change]], key: int, reading: str, text: str) -> tuple[Correction, ...]:
    """The corrections that lead from a unit's reading to its text, of the changes (at, author, change) that stand.

    A unit that was read otherwise begins anew there. Where they do not lead there, as after one in the middle was taken
    back, what is otherwise is told as one correction by who made the last.
    """
    chain: list[Correction] = []
    for at, author, change in made:
        if isinstance(change, Reread):
            form = next(each for each in change.after if each.key == key)
            edit = narrowest_edit(form.reading, form.text)
            chain = [Correction(edit, "", at, "reading")] if edit else []
        elif isinstance(change, Correct):
            by_reading = change.cause == "reading"
            chain.append(Correction(change.edit, "" if by_reading else author, at, change.cause, change.why))
    return settled(reading, text, chain)
