"""Looking at a document with all that speaks of it, in the background: what rules alone cannot tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, or_, select, update

from db import models
from desktop.core import noise
from desktop.core.document import Finding
from desktop.core.languages import base_language
from desktop.core.noise.habits import habits
from desktop.core.noise.passage import Facing, Habits, Memory, Passage, Speller
from desktop.core.noise.sisters import Shelf, counterpart
from desktop.services.facing import Linked, Stored, before, facing, units
from desktop.services.library import Library
from desktop.services.reconciling import take_over
from desktop.services.remembering import confirmed_words, recall, recent_memory, shelves, texts_of
from desktop.services.saving import save
from desktop.services.spelling import speller
from desktop.services.standing import stand
from desktop.services.storing import Progress, ignore
from desktop.services.telling import differs, rows_with, tell

EXAMINATION = 1
"""Which examination this program makes; raised where every text is to be looked at anew."""

LONGEST = 100_000
"""Code points of a paragraph beyond which rules alone are asked: it cannot be stopped while it is looked at."""

PORTION = 40
"""Paragraphs whose findings are stored in one transaction."""

_RENEWED = 50
"""After how many changes habits, sisters and confirmed words are gathered anew."""

_UNIT, _VERSION = models.Paragraph, models.Version


def examine(library: Library, document_id: int, progress: Progress = ignore) -> tuple[int, ...]:
    """Look at every paragraph and footnote that was not looked at as it stands; answers the rows that changed.

    `progress` is told the stage "examine" before each paragraph, and whatever it raises ends the work: what was stored
    by then, whole portions of paragraphs, stays, and the rest is looked at the next time. A paragraph that is changed
    meanwhile is left for the next time. Raises LibraryFault if the library cannot be used.
    """
    recall(library, document_id)
    with library.reading() as connection:
        waiting = _waiting(connection, document_id)
    rows: set[int] = set()
    surroundings = _Surroundings(library, document_id, progress, len(waiting))
    for first in range(0, len(waiting), PORTION):
        examined = []
        for done, (unit, passage) in enumerate(surroundings.passages(waiting[first : first + PORTION]), start=first):
            progress("examine", done, len(waiting))
            examined.append(Examined(unit, passage.text, _look(passage)))
        rows |= _store(library, examined)
    return tuple(sorted(rows))


def _look(passage: Passage) -> tuple[Finding, ...]:
    if len(passage.text) > LONGEST:
        return noise.scan(passage.text, passage.language)
    return noise.examine(passage)


def _waiting(connection: Connection, document: int) -> Sequence[int]:
    """The units that wait to be looked at, paragraphs and footnotes of a version in their order."""
    versions = select(_VERSION.id).where(_VERSION.document_id == document)
    not_yet = or_(_UNIT.examined.is_(None), _UNIT.examined < EXAMINATION)
    query = select(_UNIT.id).where(_UNIT.version_id.in_(versions), not_yet, ~_UNIT.gone)
    return connection.scalars(query.order_by(_UNIT.version_id, _UNIT.ordinal)).all()


# What is found ----------------------------------------------------------------------------------------------------


class Examined(NamedTuple):
    """A unit, the text of it that was looked at, and what was found in it."""

    unit: int
    text: str
    found: tuple[Finding, ...]


def _store(library: Library, examined: Sequence[Examined]) -> set[int]:
    """Put down what was found in those that still read as they did; the rows on which something is different."""
    with library.writing() as connection:
        stood = stand(connection, [each.unit for each in examined])
        after = stood.copy()
        differing: set[int] = set()
        done = []
        for each in examined:
            unit = stood.units.get(each.unit)
            if unit is not None and unit.text == each.text:
                told = take_over(after, unit, each.found)
                done.append({"key": unit.id})
                if tell(connection, told) or differs(stood, after, unit.id):
                    differing.add(unit.id)
        save(connection, stood, after)
        if done:
            seen = update(_UNIT).where(_UNIT.id == bindparam("key")).values(examined=EXAMINATION)
            connection.execute(seen, done)
        return rows_with(connection, differing)


# What surrounds them ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside all paragraphs of a version."""

    habits: Habits
    sisters: tuple[Shelf, ...]
    vouched: Mapping[str, int]
    speller: Speller | None


@dataclass(frozen=True, slots=True)
class _Surroundings:
    library: Library
    document: int
    progress: Progress
    total: int

    def passages(self, keys: Sequence[int]) -> Iterator[tuple[int, Passage]]:
        """Each of these units with what speaks of it, as all of it stands now."""
        with self.library.reading() as connection:
            stored = units(connection, keys)
            previous, beside = before(connection, stored.values()), facing(connection, stored.values())
            stamp = _stamp(connection)
        besides = {version: self._beside(version, stamp) for version in {each.version for each in stored.values()}}
        with self.library.reading() as connection:
            memories = {
                version: recent_memory(connection, language, besides[version].vouched)
                for version, language in {(each.version, each.spoken) for each in stored.values()}
            }
        for key in filter(stored.__contains__, keys):
            unit = stored[key]
            said = (previous.get(key, ""), beside.get(key, ()))
            yield key, _passage(unit, besides[unit.version], memories[unit.version], *said)

    def _beside(self, version: int, stamp: tuple[int, int]) -> Beside:
        self.progress("examine", 0, self.total)
        return _beside(self.library, version, stamp)


def _passage(unit: Stored, beside: Beside, memory: Memory, before_it: str, linked: tuple[Linked, ...]) -> Passage:
    """A linked text of the same language is a sister; what is known of a version's language holds for that only."""
    language = base_language(unit.language)
    same = language == base_language(unit.spoken)
    sisters = [each.text for each in linked if base_language(each.language) == language]
    found = (counterpart(unit.text, each) for each in beside.sisters) if same and len(unit.text) <= LONGEST else ()
    return Passage(
        unit.text,
        unit.language,
        beside.habits,
        before_it,
        tuple(Facing(each.language, each.text) for each in linked if base_language(each.language) != language),
        (*sisters, *(each for each in found if each is not None)),
        memory if same else Memory(),
        beside.speller if same else speller(language),
    )


@lru_cache(maxsize=12)
def _beside(library: Library, version: int, _stamp: tuple[int, int]) -> Beside:
    """Kept from one examination to the next, for an edit makes little difference to it."""
    with library.reading() as connection:
        language, document = connection.execute(
            select(_VERSION.language, _VERSION.document_id).where(_VERSION.id == version)
        ).one()
        usual = habits(connection.scalars(texts_of(version)), language)
        vouched = confirmed_words(connection, language, document)
    return Beside(usual, shelves(library, version), vouched, speller(language))


def _stamp(connection: Connection) -> tuple[int, int]:
    """What tells whether much happened in the library since."""
    texts = connection.scalar(select(func.max(models.Document.id)).where(models.Document.ready)) or 0
    changes = connection.scalar(select(func.max(models.LoggedChange.id))) or 0
    return texts, changes // _RENEWED
