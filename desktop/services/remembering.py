"""What a library knows that bears on a suspicion: what reviewers decided before, and texts that tell the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, exists, func, or_, select, text, update

from db import models
from desktop.core.languages import base_language
from desktop.core.lexicon import lexicon
from desktop.core.noise.passage import Memory, Seen
from desktop.core.noise.sisters import Shelf, alike, pack, shelf, sketch, unpack
from desktop.core.noise.words.tokens import words
from desktop.services.library import Library
from desktop.services.reconciling import of_words

ALIKE = 0.08
"""From which likeness on two texts are sisters: successive resolutions share their formulas."""

MOST_SISTERS = 2
_ASKED = 50  # words in one query
MOST_REMEMBERED = 5000
MOST_CONFIRMED = 5000
MOST_UNITS, LONGEST = 5000, 5_000_000
"""A text of more paragraphs, or code points, is not compared with others paragraph by paragraph."""

_OPENING = 20_000  # code points of a confirmed paragraph that vouch

_UNIT, _VERSION, _DOCUMENT = models.Paragraph, models.Version, models.Document


# Memory -----------------------------------------------------------------------------------------------------------


def memory(library: Library, language: str, besides: int | None = None) -> Memory:
    """What reviewers have decided in the library in a language (BCP 47), the latest first if there is too much.

    Keys are words as counts write them, of several with a space between. Words that a reviewer dismissed as no error
    are accepted everywhere, those that an original has so nowhere. The confirmed texts of the document `besides` do
    not vouch for its own words.
    """
    base = base_language(language)
    with library.reading() as connection:
        return Memory(_corrected(connection, base), _accepted(connection, base), _vouched(connection, base, besides))


def recent_memory(connection: Connection, language: str, vouched: Mapping[str, int]) -> Memory:
    """The same with confirmed words that were gathered before: what changes from one decision to the next."""
    base = base_language(language)
    return Memory(_corrected(connection, base), _accepted(connection, base), vouched)


def confirmed_words(connection: Connection, language: str, besides: int | None) -> Mapping[str, int]:
    """Words of paragraphs that a person confirmed, with how often they stand there."""
    return _vouched(connection, base_language(language), besides)


def _corrected(connection: Connection, language: str) -> dict[str, tuple[Seen, ...]]:
    """Words that were replaced by changes that stand, the most often seen first."""
    table = models.Replacement
    query = (
        select(table.before, table.after, table.before_it, table.behind_it)
        .where(table.language == language, ~_taken_back(table.change_id))
        .order_by(table.id.desc())
        .limit(MOST_REMEMBERED)
    )
    seen: dict[str, list[Seen]] = defaultdict(list)
    replaced = Counter((before, *told) for before, *told in connection.execute(query))
    for (before, after, before_it, behind_it), times in replaced.most_common():
        seen[before].append(Seen(after, before_it, behind_it, times))
    return {before: tuple(each) for before, each in seen.items()}


def _taken_back(line: Any) -> ColumnElement[bool]:
    """Whether a line of the log was taken back by one that was not taken back itself."""
    undo, redo = models.LoggedChange.__table__.alias(), models.LoggedChange.__table__.alias()
    return exists().where(undo.c.undoes == line, ~exists().where(redo.c.undoes == undo.c.id))


def recall(library: Library, document: int) -> None:
    """Let paragraphs of a document be examined anew that hold words which were replaced somewhere since.

    So a formula corrected once is offered wherever it recurs.
    """
    with library.reading() as connection:
        last = connection.scalar(select(func.max(models.Replacement.id))) or 0
        behind = select(_VERSION.id, _VERSION.language, _VERSION.remembered)
        stored = connection.execute(behind.where(_VERSION.document_id == document, _VERSION.remembered < last)).all()
        recent = {version: _replaced_since(connection, base_language(spoken), seen) for version, spoken, seen in stored}
    if not recent:
        return
    with library.writing() as connection:
        for version, replaced in recent.items():
            for some in (replaced[at : at + _ASKED] for at in range(0, len(replaced), _ASKED)):
                holding = or_(*(func.instr(_UNIT.text, words) > 0 for words in some))
                anew = update(_UNIT).where(_UNIT.version_id == version, holding).values(examined=None)
                connection.execute(anew)
        connection.execute(update(_VERSION).where(_VERSION.id.in_(list(recent))).values(remembered=last))


def _replaced_since(connection: Connection, language: str, seen: int) -> Sequence[str]:
    """What to look for: words that official texts do not know, and known ones with the word that stood beside them."""
    table = models.Replacement
    query = select(table.before, table.before_it, table.behind_it).where(table.language == language, table.id > seen)
    known = lexicon(language)
    wanted: dict[str, None] = {}
    for before, left, right in connection.execute(query.order_by(table.id.desc()).limit(MOST_REMEMBERED)):
        if all(map(known.knows, before.split())):
            wanted |= dict.fromkeys(
                f"{one} {other}" for one, other in ((left, before), (before, right)) if one and other
            )
        else:
            wanted[before] = None
    return list(wanted)


def _accepted(connection: Connection, language: str) -> frozenset[str]:
    table = models.Finding
    query = (
        select(table.kind, table.text)
        .join(_UNIT, _UNIT.id == table.paragraph_id)
        .join(_VERSION, _VERSION.id == _UNIT.version_id)
        .where(text("finding.decision = 'dismissed'"), table.reason == "not-an-error", in_language(language))
        .order_by(table.id.desc())
        .limit(MOST_REMEMBERED)
    )
    dismissed = (words(text) for kind, text in connection.execute(query) if of_words(kind))
    return frozenset(word.form for found in dismissed for word in found)


def _vouched(connection: Connection, language: str, besides: int | None) -> Counter[str]:
    link = models.Link
    query = (
        select(func.substr(_UNIT.text, 1, _OPENING))
        .join(link, link.id == _UNIT.link_id)
        .join(_VERSION, _VERSION.id == _UNIT.version_id)
        .where(link.confirmed, in_language(language), ~_UNIT.gone)
        .order_by(link.id.desc())
        .limit(MOST_CONFIRMED)
    )
    if besides is not None:
        query = query.where(link.document_id != besides)
    return Counter(word.form for text in connection.scalars(query) for word in words(text))


def in_language(language: str) -> ColumnElement[bool]:
    """Whether a paragraph, or its version where it has no language of its own, is in a language (two-letter code)."""
    own = func.lower(own_language())
    return or_(own == language, own.like(f"{language}-%"))


def own_language() -> Any:
    """The language of a paragraph, or of its version where it has none of its own."""
    return func.coalesce(func.nullif(_UNIT.language, ""), _VERSION.language)


# Sisters ----------------------------------------------------------------------------------------------------------


def sisters(library: Library, version: int) -> tuple[int, ...]:
    """Versions of other documents that tell nearly the same in the same language, the most alike first; at most two.

    Versions of which there is no sketch yet get one.
    """
    with library.reading() as connection:
        document, language = connection.execute(
            select(_VERSION.document_id, _VERSION.language).where(_VERSION.id == version)
        ).one()
        others = [
            key
            for key, spoken in connection.execute(_others(document))
            if base_language(spoken) == base_language(language)
        ]
    _sketch(library, [version, *others])
    with library.reading() as connection:
        stored = connection.execute(select(_VERSION.id, _VERSION.sketch).where(_VERSION.id.in_([version, *others])))
        sketches = {key: unpack(packed or b"") for key, packed in stored}
    own = sketches.pop(version)
    ranked = sorted(((alike(own, other), -key) for key, other in sketches.items()), reverse=True)
    return tuple(-key for likeness, key in ranked[:MOST_SISTERS] if likeness >= ALIKE)


def shelves(library: Library, version: int) -> tuple[Shelf, ...]:
    """The paragraphs and footnotes of the version's sisters as they read now, to be looked up."""
    found = []
    for sister in sisters(library, version):
        with library.reading() as connection:
            texts = connection.scalars(texts_of(sister).limit(MOST_UNITS + 1)).all()
        if len(texts) <= MOST_UNITS and sum(map(len, texts)) <= LONGEST:
            found.append(shelf(texts))
    return tuple(found)


def texts_of(version: int) -> Select[str]:
    """The paragraphs and footnotes of a version, in their order."""
    return select(_UNIT.text).where(_UNIT.version_id == version, ~_UNIT.gone).order_by(_UNIT.ordinal)


def _others(document: int) -> Select[int, str]:
    ready = _DOCUMENT.ready & (_DOCUMENT.id != document)
    return select(_VERSION.id, _VERSION.language).join(_DOCUMENT, _DOCUMENT.id == _VERSION.document_id).where(ready)


def _sketch(library: Library, versions: Sequence[int]) -> None:
    for version in _without_sketch(library, versions):
        with library.reading() as connection:
            made = sketch(connection.scalars(texts_of(version)))
        with library.writing() as connection:
            connection.execute(update(_VERSION).where(_VERSION.id == version).values(sketch=pack(made)))


def _without_sketch(library: Library, versions: Iterable[int]) -> Sequence[int]:
    query = select(_VERSION.id).where(_VERSION.id.in_(list(versions)), _VERSION.sketch.is_(None))
    with library.reading() as connection:
        return connection.scalars(query).all()
