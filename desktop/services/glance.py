"""What a window shows of a library: documents and their rows, in plain SQL with a fixed number of queries.

The driver of the database runs it alone, so that a document shows before SQLAlchemy is imported, and every window of
rows comes faster; within a transaction of SQLAlchemy it is run there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from desktop.core import codec
from desktop.core.document import Assignment, Cell, Comment, Direction, DocumentInfo, Finding, Note, Row, VersionInfo
from desktop.core.text import Span
from desktop.core.threads import in_threads
from desktop.services.errors import LibraryFault

if TYPE_CHECKING:
    from desktop.services.library import Library

WINDOW = 500
"""Rows gathered at once."""

Ask = Callable[[str, Mapping[str, int]], Iterable[tuple[Any, ...]]]
"""Runs a query; truth may come back as 0 and 1."""

_Value = TypeVar("_Value")

_DOCUMENTS = "SELECT id, symbol, title, rows FROM document WHERE ready"
_VERSIONS = """
SELECT document_id, version.id, language, direction, original, name, encoding, format, layout.pages
FROM version LEFT JOIN layout ON layout.version_id = version.id
"""
_OF_ROWS = "WHERE link.document_id = :document AND link.ordinal >= :first AND link.ordinal < :beyond"
_UNITS = "FROM link JOIN paragraph AS unit ON unit.link_id = link.id"
_LINKS = f"SELECT id, ordinal, score, confirmed FROM link {_OF_ROWS} ORDER BY ordinal"  # noqa: S608 - of our own parts
_PARAGRAPHS = f"""
SELECT unit.id, unit.link_id, unit.version_id, unit.ordinal, unit.tag, unit.number, unit.reading, unit.text, unit.marks,
  unit.direction, unit.status
{_UNITS} {_OF_ROWS} AND unit.label IS NULL ORDER BY unit.version_id, unit.ordinal
"""
_NOTES = f"""
SELECT unit.id, note.id, note.label, anchor."offset", note.text
{_UNITS} JOIN anchor ON anchor.paragraph_id = unit.id JOIN paragraph AS note ON note.id = anchor.footnote_id
{_OF_ROWS} ORDER BY anchor."offset", anchor.id
"""
_FINDINGS = f"""
SELECT finding.paragraph_id, finding.kind, finding.certain, finding.start, finding."end", finding.text,
  finding.candidates, finding.score, finding.evidence, finding.decision, finding.reason, finding.id, finding.elsewhere
{_UNITS} JOIN finding ON finding.paragraph_id = unit.id
{_OF_ROWS} AND finding.decision = 'open' AND NOT finding.gone ORDER BY finding.start, finding."end", finding.id
"""
_COMMENTS = f"""
SELECT said.paragraph_id, said.key, said.body, said.author, said.at, said.start, said."end", said.answers, said.resolved
{_UNITS} JOIN comment AS said ON said.paragraph_id = unit.id {_OF_ROWS} ORDER BY said.at, said.key
"""
_ASSIGNED = f"""
SELECT given.paragraph_id, given.key, given.tag, given.author, given.at, given.start, given."end"
{_UNITS} JOIN assignment AS given ON given.paragraph_id = unit.id
{_OF_ROWS} ORDER BY given.start, given."end", given.at, given.key
"""


def find(library: Library, key: int) -> DocumentInfo | None:
    """One document; None if the library has none of that number."""
    with library.glancing() as ask:
        return document_of(ask, key)


def document(library: Library, key: int) -> DocumentInfo:
    """One document; raises LibraryFault if the library has none of that number."""
    return known(library, key, find(library, key))


def known(library: Library, key: int, found: DocumentInfo | None) -> DocumentInfo:
    """What was found; raises LibraryFault if that is nothing."""
    if found is None:
        raise LibraryFault("The library {0} has no document {1}. Choose one of its list.", library.location, key)
    return found


def rows(library: Library, info: DocumentInfo, start: int, stop: int) -> tuple[Row, ...]:
    """Rows `start` up to, not including, `stop`; fewer where the document ends. Findings are the open ones."""
    with library.glancing() as ask:
        return tuple(rows_of(ask, info, start, stop))


# Documents ------------------------------------------------------------------------------------------------------


def documents_of(ask: Ask) -> tuple[DocumentInfo, ...]:
    """All documents, the latest import first."""
    return _documents(ask(f"{_DOCUMENTS} ORDER BY id DESC", {}), ask(f"{_VERSIONS} ORDER BY position", {}))


def document_of(ask: Ask, key: int) -> DocumentInfo | None:
    """One document; None if there is none of that number."""
    only = {"document": key}
    listed = ask(f"{_DOCUMENTS} AND id = :document", only)
    owned = ask(f"{_VERSIONS} WHERE document_id = :document ORDER BY position", only)
    return next(iter(_documents(listed, owned)), None)


def _documents(listed: Iterable[tuple[Any, ...]], owned: Iterable[tuple[Any, ...]]) -> tuple[DocumentInfo, ...]:
    versions = _grouped((owner, _version(*told)) for owner, *told in owned)
    return tuple(DocumentInfo(key, symbol, title, versions.get(key, ()), rows) for key, symbol, title, rows in listed)


def _version(key: int, language: str, direction: str, original: int, *told: str) -> VersionInfo:
    name, encoding, form, pages = told
    count = len(codec.to_pages(pages or "[]"))
    return VersionInfo(key, language, cast("Direction", direction), bool(original), name, encoding, form, count)


# Rows -----------------------------------------------------------------------------------------------------------


def rows_of(ask: Ask, info: DocumentInfo, start: int, stop: int) -> Iterator[Row]:
    """Rows `start` up to, not including, `stop`, as far as the document goes."""
    last = min(stop, info.rows)
    for first in range(max(start, 0), last, WINDOW):
        yield from _window(ask, info, first, min(first + WINDOW, last))


def _window(ask: Ask, info: DocumentInfo, start: int, stop: int) -> Iterator[Row]:
    within = {"document": info.id, "first": start, "beyond": stop}
    links = list(ask(_LINKS, within))
    places = {version.id: place for place, version in enumerate(info.versions)}
    columns: dict[int, list[list[Cell]]] = {key: [[] for _ in places] for key, *_told in links}
    for owner, version, cell in _cells(ask, within):
        columns[owner][places[version]].append(cell)
    for key, ordinal, score, confirmed in links:
        yield Row(ordinal, score, bool(confirmed), tuple(map(tuple, columns[key])))


def _cells(ask: Ask, within: Mapping[str, int]) -> Iterator[tuple[int, int, Cell]]:
    """Link, version and cell of every paragraph, in the order of the versions."""
    notes = _grouped((unit, Note(*told)) for unit, *told in ask(_NOTES, within))
    findings = _grouped((unit, finding_of(*told)) for unit, *told in ask(_FINDINGS, within))
    comments = _grouped((unit, comment_of(unit, *told)) for unit, *told in ask(_COMMENTS, within))
    assigned = _grouped((unit, assignment_of(unit, *told)) for unit, *told in ask(_ASSIGNED, within))
    paragraphs = ask(_PARAGRAPHS, within)
    for key, owner, version, ordinal, tag, number, reading, text, marks, way, status in paragraphs:
        put = (notes.get(key, ()), findings.get(key, ()), in_threads(comments.get(key, ())))
        told = (codec.to_marks(marks), *put, way, status, assigned.get(key, ()))
        yield owner, version, Cell(key, ordinal, tag, number, reading, text, *told)


def _grouped(pairs: Iterable[tuple[int, _Value]]) -> dict[int, tuple[_Value, ...]]:
    grouped: dict[int, list[_Value]] = defaultdict(list)
    for key, value in pairs:
        grouped[key].append(value)
    return {key: tuple(values) for key, values in grouped.items()}


# What is stored, as values --------------------------------------------------------------------------------------


def finding_of(kind: str, certain: int, start: int, end: int, text: str, *told: Any) -> Finding:
    """A finding of its columns."""
    candidates, score, evidence, decision, reason, key, elsewhere = told
    said = (codec.to_candidates(candidates), score, codec.to_messages(evidence), decision, reason, key)
    return Finding(kind, bool(certain), start, end, text, *said, codec.to_elsewhere(elsewhere))


def comment_of(paragraph: int, key: str, body: str, author: str, at: str, *told: Any) -> Comment:
    """A comment of its columns."""
    start, end, answers, resolved = told
    return Comment(key, paragraph, body, author, at, _span(start, end), answers, bool(resolved))


def assignment_of(paragraph: int, key: str, tag: str, author: str, at: str, *span: int | None) -> Assignment:
    """A tag that is given beside a paragraph's own, of its columns."""
    return Assignment(key, paragraph, tag, author, at, _span(*span))


def _span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)
