"""Holding the versions of a document against each other, in the background: what only linked texts can tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, select, update

from db import models
from desktop.core import checks, codec
from desktop.core.checks import Discrepancy, Habits
from desktop.core.checks.tagged import find_tagged
from desktop.core.document import Finding
from desktop.core.findings import finding_of, of_tags
from desktop.services.library import Library
from desktop.services.log import tagged_last
from desktop.services.reconciling import about_of, take_over_checked
from desktop.services.rows_checked import Stored, all_links, languages, numbered_rows, stored_rows, waiting
from desktop.services.saving import save
from desktop.services.standing import key_portions, stand
from desktop.services.storing import Progress, ignore
from desktop.services.telling import differs, rows_with, tell
from desktop.services.termlists import list_key, terms_of

CHECK = 1
"""Which check this program makes; raised where every row is to be looked at anew."""

PORTION = 20
"""Rows whose findings are stored in one transaction."""

_RENEWED = 50
"""After how many changes of a document its habits are gathered anew."""

_IN_ORDER = frozenset({"number-skipped"})
"""What only all rows one behind the other tell."""

_LINK, _FINDING = models.Link, models.Finding
_Stamp = tuple[int, int, int]


def check(library: Library, document_id: int, progress: Progress = ignore) -> tuple[int, ...]:
    """Look at every row in which something changed since it was looked at; answers the rows that changed.

    `progress` is told the stage "check" before each row and very often while habits are gathered; whatever it raises
    ends the work: what was stored by then, whole portions of rows, stays, and the rest is looked at the next time. A
    row that is changed meanwhile is left for the next time. Raises LibraryFault if the library cannot be used.
    """
    with library.reading() as connection:
        spoken = languages(connection, document_id)
        links = waiting(connection, document_id, CHECK) if len(spoken) > 1 else ()
    if not links:
        return ()
    habits = _habits(library, document_id, spoken, lambda: progress("check", 0, len(links)))
    rows: set[int] = set()
    for first in range(0, len(links), PORTION):
        with library.reading() as connection:
            portion = tuple(stored_rows(connection, links[first : first + PORTION], spoken))
            chosen = tagged_last(connection, {key for each in portion for key in each.units})
        looked = []
        for done, stored in enumerate(portion, start=first):
            progress("check", done, len(links))
            looked.append(Looked(stored, _findings(stored, _told(stored, habits, chosen))))
        rows |= _store(library, looked, spoken)
    return tuple(sorted(rows | _store_in_order(library, document_id, spoken, habits)))


# What is found ----------------------------------------------------------------------------------------------------


class Looked(NamedTuple):
    """A row as it was looked at, and what was found in its units."""

    stored: Stored
    found: Mapping[int, tuple[Finding, ...]]


def _told(stored: Stored, habits: Habits, chosen: Mapping[int, tuple[int, str]]) -> Iterable[Discrepancy]:
    """What the row's sides say differently; where a person gave a paragraph its tag, the others are to have it."""
    row = stored.row
    found = checks.find(row, habits)
    said = [
        (*chosen[text.key], version)
        for version, side in enumerate(row.sides)
        for text in side.texts
        if text.key in chosen and chosen[text.key][1] == text.tag
    ]
    if not said:
        return found
    _line, tag, version = max(said)
    return *(each for each in found if not of_tags(each.kind)), *find_tagged(row, version, tag)


def _findings(stored: Stored, told: Iterable[Discrepancy]) -> dict[int, tuple[Finding, ...]]:
    """The findings of each of the row's own units; of several that are the same only the first, which is the surest."""
    found: dict[int, dict[object, Finding]] = {key: {} for key in stored.units}
    for each in told:
        unit, finding = each.where[0].paragraph, finding_of(each)
        about = about_of(finding.text, finding.candidates, finding.evidence)
        if unit in found:
            found[unit].setdefault((finding.kind, finding.start, finding.end, about), finding)
    return {key: tuple(findings.values()) for key, findings in found.items()}


def _store(library: Library, looked: Sequence[Looked], spoken: Mapping[int, str]) -> set[int]:
    """Put down what was found in the rows that still stand as they did; the rows on which something is different."""
    with library.writing() as connection:
        now = {each.link: each for each in stored_rows(connection, [each.stored.link for each in looked], spoken)}
        kept = [each for each in looked if now.get(each.stored.link) == each.stored]
        found = {key: findings for each in kept for key, findings in each.found.items()}
        rows = _reconcile(connection, found, frozenset(checks.TITLES) - _IN_ORDER)
        if kept:
            seen = update(_LINK).where(_LINK.id == bindparam("key")).values(checked=CHECK)
            connection.execute(seen, [{"key": each.stored.link} for each in kept])
        return rows


def _store_in_order(library: Library, document: int, spoken: Mapping[int, str], habits: Habits) -> set[int]:
    """The numbers that a version skips; of all rows, for where one is missing only those before and behind tell."""
    with library.reading() as connection:
        rows = numbered_rows(connection, document, spoken)
    told = checks.find_in_order(rows, habits)
    found: dict[int, tuple[Finding, ...]] = {each.where[0].paragraph: (finding_of(each),) for _at, each in told}
    with library.writing() as connection:
        here = select(_FINDING.paragraph_id).where(_FINDING.document_id == document, _FINDING.kind.in_(_IN_ORDER))
        found |= {key: () for key in connection.scalars(here) if key not in found}
        return _reconcile(connection, found, _IN_ORDER)


def _reconcile(connection: Connection, found: Mapping[int, tuple[Finding, ...]], kinds: frozenset[str]) -> set[int]:
    stood = stand(connection, list(found))
    after = stood.copy()
    about = _about(connection, list(found))
    differing = set()
    for key, unit in stood.units.items():
        told = take_over_checked(after, unit, found[key], kinds, about)
        if tell(connection, told) or differs(stood, after, key):
            differing.add(key)
    save(connection, stood, after)
    return rows_with(connection, differing)


def _about(connection: Connection, units: Iterable[int]) -> dict[int, str]:
    """What tells stored findings without text apart."""
    fields = (_FINDING.id, _FINDING.candidates, _FINDING.evidence)
    query = select(*fields).where(_FINDING.text == "", _FINDING.kind.in_(list(checks.TITLES)))
    return {
        key: about_of("", codec.to_candidates(candidates), codec.to_messages(evidence))
        for keys in key_portions(units)
        for key, candidates, evidence in connection.execute(query.where(_FINDING.paragraph_id.in_(keys)))
    }


# What the versions do throughout ----------------------------------------------------------------------------------


@lru_cache(maxsize=2)
def _shelf(_library: Library, _document: int) -> dict[_Stamp, Habits]:
    """Where the habits of a document are kept from one check to the next, for an edit makes little difference."""
    return {}


def _habits(library: Library, document: int, spoken: Mapping[int, str], step: Callable[[], object]) -> Habits:
    step()
    with library.reading() as connection:
        stamp = _stamp(connection, document)
    shelf = _shelf(library, document)
    if stamp not in shelf:
        with library.reading() as connection:
            rows = []
            for stored in stored_rows(connection, all_links(connection, document), spoken):
                step()
                rows.append(stored.row)
        gathered = checks.gather(rows, terms_of(library), step)
        shelf.clear()
        shelf[stamp] = gathered
    return shelf[stamp]


def _stamp(connection: Connection, document: int) -> _Stamp:
    """What tells whether much happened in the document since, or another list of terms is wanted."""
    log = models.LoggedChange
    changes = connection.scalar(select(func.count()).where(log.document_id == document, ~log.by_reading)) or 0
    rows = connection.scalar(select(models.Document.rows).where(models.Document.id == document)) or 0
    return changes // _RENEWED, rows, list_key(connection)
