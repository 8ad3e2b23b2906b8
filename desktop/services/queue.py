"""The queue of findings: filtered, counted, with the passages they stand in, and all that are like one of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from sqlalchemy import Connection, Select, case, func, select

from db import models
from desktop.core.batches import apart
from desktop.core.document import Candidate, Decision, Direction, Finding, FoundPlace
from desktop.core.findings import of_checks, of_tags
from desktop.core.languages import base_language
from desktop.core.messages import message
from desktop.core.noise.repeated import Wanted, neighbours, occurrences
from desktop.services.cells import stored_finding
from desktop.services.facing import Linked, Stored, facing, units
from desktop.services.library import Library
from desktop.services.reconciling import of_words
from desktop.services.remembering import in_language, own_language
from desktop.services.standing import key_portions

AROUND = 40
"""Code points of the text on either side of a place that are told with it."""

REPEAT = "repeat"
"""The kind of a place where nothing was found, but words stand that were corrected elsewhere."""

_FINDING, _UNIT, _VERSION = models.Finding, models.Paragraph, models.Version
_LINK, _DOCUMENT = models.Link, models.Document
_IN_TEXT_ORDER = (_FINDING.document_id, _LINK.ordinal, _VERSION.position, _UNIT.ordinal, _FINDING.start, _FINDING.id)

Scope = Literal["document", "library"]


@dataclass(frozen=True, slots=True)
class Filter:
    """Which findings are asked for: of one document or (None) of all, of these kinds or (empty) of any.

    `language` is a two-letter code, or empty for all; `decision` empty for any; `certain` None for both.
    """

    document: int | None
    kinds: frozenset[str] = frozenset()
    language: str = ""
    decision: Decision | Literal[""] = "open"
    certain: bool | None = None


@dataclass(frozen=True, slots=True)
class PassageText:
    """A paragraph to be shown with a finding; `start` and `end` (code points) mark the finding's place in its own.

    In the linked paragraphs of other versions, which are not its `own`, they mark what it was held against; where that
    is nothing they are 0 and 0.
    """

    language: str
    direction: Direction
    text: str
    start: int = 0
    end: int = 0
    own: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """What accepting a place would do: where, and the text before and after with 40 code points on either side.

    Where it gives the paragraph another tag, `before` and `after` are tags.

    `title` is the document's; `row`, `tag` and `number` are the paragraph's (`note` the label of a footnote, else "").
    `place` is what it was asked for.
    """

    place: FoundPlace
    title: str
    row: int
    tag: str
    number: str
    note: str
    language: str
    direction: Direction
    left: str
    before: str
    after: str
    right: str


def queue(library: Library, chosen: Filter, limit: int | None = 200, offset: int = 0) -> tuple[FoundPlace, ...]:
    """The findings, the certain ones first, then by score, document and row; all of them without a `limit`.

    A finding in a footnote stands on the row that cites it; its `paragraph` is the footnote itself.
    """
    order = (_FINDING.certain.desc(), _FINDING.score.desc(), *_IN_TEXT_ORDER)
    query = _places().where(*_conditions(chosen)).order_by(*order).offset(offset)
    with library.reading() as connection:
        return tuple(map(_place, connection.execute(query.limit(-1 if limit is None else limit))))


def counts(library: Library, chosen: Filter) -> Mapping[str, int]:
    """How many findings there are of each kind; the filter's own choice of kinds is left aside."""
    return _counted(library, _FINDING.kind, replace(chosen, kinds=frozenset()))


def languages(library: Library, chosen: Filter) -> Mapping[str, int]:
    """How many findings there are in each language (two-letter code); the filter's own language is left aside."""
    found: Counter[str] = Counter()
    for language, number in _counted(library, own_language(), replace(chosen, language="")).items():
        found[base_language(language)] += number
    return found


def _counted(library: Library, by: Any, chosen: Filter) -> dict[str, int]:
    query = _joined(select(by, func.count())).where(*_conditions(chosen)).group_by(by)
    with library.reading() as connection:
        return dict(connection.execute(query.order_by(func.count().desc())).all())


def _conditions(chosen: Filter) -> list[Any]:
    wanted: list[Any] = [_DOCUMENT.ready, ~_UNIT.gone, ~_FINDING.gone]
    if chosen.document is not None:
        wanted.append(_FINDING.document_id == chosen.document)
    if chosen.kinds:
        wanted.append(_FINDING.kind.in_(chosen.kinds))
    if chosen.language:
        wanted.append(in_language(chosen.language))
    if chosen.decision:
        wanted.append(_FINDING.decision == chosen.decision)
    if chosen.certain is not None:
        wanted.append(_FINDING.certain == chosen.certain)
    return wanted


def _joined(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return (
        query.select_from(_FINDING)
        .join(_UNIT, _UNIT.id == _FINDING.paragraph_id)
        .join(_VERSION, _VERSION.id == _UNIT.version_id)
        .join(_DOCUMENT, _DOCUMENT.id == _FINDING.document_id)
        .outerjoin(_LINK, _LINK.id == _UNIT.link_id)
    )


def _places() -> Select[*tuple[Any, ...]]:
    """Findings with where they stand, and some of the text around them."""
    far = _FINDING.start > AROUND
    first, length = case((far, _FINDING.start - AROUND + 1), else_=1), case((far, AROUND), else_=_FINDING.start)
    left = func.substr(_UNIT.text, first, length)
    right = func.substr(_UNIT.text, _FINDING.end + 1, AROUND)
    row = func.coalesce(_LINK.ordinal, 0)
    return _joined(
        select(_FINDING, row.label("row"), _VERSION.position, left.label("left_of"), right.label("right_of"), _UNIT.tag)
    )


def _place(record: Any) -> FoundPlace:
    where = (record.row, record.position, record.paragraph_id, record.document_id)
    return FoundPlace(stored_finding(record), *where, record.left_of, record.right_of, record.tag)


# The passage ------------------------------------------------------------------------------------------------------


def passages(library: Library, place: FoundPlace) -> tuple[PassageText, ...]:
    """The finding's own paragraph as it stands, then the linked ones of the other versions, in their order.

    A footnote faces the footnotes of the same label. Nothing if the paragraph is not there any more.
    """
    with library.reading() as connection:
        unit = units(connection, [place.paragraph]).get(place.paragraph)
        if unit is None:
            return ()
        linked = facing(connection, [unit]).get(unit.id, ())
    finding = place.finding
    own = PassageText(unit.language, unit.direction, unit.text, finding.start, finding.end, own=True)
    return own, *(_beside(each, finding) for each in linked)


def _beside(linked: Linked, finding: Finding) -> PassageText:
    starts = dict(linked.parts)
    for each in finding.elsewhere:
        start = starts.get(each.paragraph, -1) + each.start
        end = start + len(each.text)
        if each.paragraph in starts and each.text and linked.text[start:end] == each.text:
            return PassageText(linked.language, linked.direction, linked.text, start, end)
    return PassageText(linked.language, linked.direction, linked.text)


def preview(library: Library, places: Sequence[FoundPlace]) -> tuple[Preview, ...]:
    """What accepting the first candidate of each would change; a place whose text stands there no more is left out."""
    with library.reading() as connection:
        stand = _stands(connection, {place.paragraph for place in places})
        return tuple(
            _preview(place, stand[place.paragraph])
            for place in places
            if place.paragraph in stand and place.finding.candidates and _holds(place, stand[place.paragraph].text)
        )


def _holds(place: FoundPlace, text: str) -> bool:
    return text[place.finding.start : place.finding.end] == place.finding.text


def _preview(place: FoundPlace, stands: Any) -> Preview:
    finding = place.finding
    return Preview(
        place,
        stands.title or stands.symbol,
        stands.row,
        stands.tag,
        stands.number,
        stands.label or "",
        stands.language,
        stands.direction,
        stands.text[max(0, finding.start - AROUND) : finding.start],
        stands.tag if of_tags(finding.kind) else finding.text,
        finding.candidates[0].text,
        stands.text[finding.end : finding.end + AROUND],
    )


def _stands(connection: Connection, paragraphs: Iterable[int]) -> dict[int, Any]:
    direction = func.coalesce(func.nullif(_UNIT.direction, ""), _VERSION.direction)
    fields = (_UNIT.id, _UNIT.tag, _UNIT.number, _UNIT.label, _UNIT.text, _DOCUMENT.title, _DOCUMENT.symbol)
    row = func.coalesce(_LINK.ordinal, 0).label("row")
    query = (
        select(*fields, own_language().label("language"), direction.label("direction"), row)
        .join(_VERSION, _VERSION.id == _UNIT.version_id)
        .join(_DOCUMENT, _DOCUMENT.id == _VERSION.document_id)
        .outerjoin(_LINK, _LINK.id == _UNIT.link_id)
        .where(~_UNIT.gone)
    )
    portions = (connection.execute(query.where(_UNIT.id.in_(keys))) for keys in key_portions(paragraphs))
    return {each.id: each for portion in portions for each in portion}


# All like one -----------------------------------------------------------------------------------------------------


def certain(library: Library, document: int | None) -> tuple[FoundPlace, ...]:
    """The open findings that cannot be wrong, of a document or (None) of all, none overlapping, in the text's order."""
    found = queue(library, Filter(document, certain=True), None)
    return _ordered(apart(found))


def alike(library: Library, place: FoundPlace, scope: Scope, candidate: str | None = None) -> tuple[FoundPlace, ...]:
    """Open findings that are to be decided as this one, itself among them, none overlapping, in the text's order.

    Of noise that a sign shows (tatweel, brackets) all of that kind; else those of the same text and first candidate.
    The first candidate of those of the same text is `candidate`, if it is given. Besides, the same wrong words where
    nothing was found: as places of the kind "repeat" whose finding has the id 0, at whole words, in the same language;
    words that official texts know only beside the same neighbour.
    """
    with library.reading() as connection:
        own = units(connection, [place.paragraph]).get(place.paragraph)
        if own is None:
            return ()
        document = own.document if scope == "document" else None
        found = _alike(connection, place, Filter(document, frozenset({place.finding.kind})), candidate)
        if place.finding.text.strip() and of_words(place.finding.kind) and found:
            found += _repeats(connection, found[0].finding, own, document)
    return _ordered(apart(found)) if place.finding.candidates or candidate is not None else tuple(found)


def _alike(connection: Connection, place: FoundPlace, within: Filter, candidate: str | None) -> list[FoundPlace]:
    """The place itself first, with the candidate that was chosen."""
    finding = place.finding
    query = _places().where(*_conditions(within)).order_by(*_IN_TEXT_ORDER)
    narrow = of_words(finding.kind) or of_checks(finding.kind)
    if narrow:
        query = query.where(_FINDING.text == finding.text)
    found = list(map(_place, connection.execute(query)))
    if narrow:
        found = [each for each in found if _first(each.finding) == _first(finding)]
    chosen = [_choosing(each, candidate) if each.finding.text == finding.text else each for each in found]
    return sorted(chosen, key=lambda each: each.finding.id != finding.id)


def _first(finding: Finding) -> str | None:
    return finding.candidates[0].text if finding.candidates else None


def _choosing(place: FoundPlace, candidate: str | None) -> FoundPlace:
    """The place with that candidate put first."""
    finding = place.finding
    if candidate is None or candidate == _first(finding):
        return place
    others = [each for each in finding.candidates if each.text != candidate]
    return replace(place, finding=replace(finding, candidates=(Candidate(candidate, finding.score), *others)))


def _repeats(connection: Connection, like: Finding, own: Stored, document: int | None) -> list[FoundPlace]:
    """The words of a finding where they stand unsuspected."""
    if not like.candidates:
        return []
    language = base_language(own.language)
    wanted = Wanted(like.text, language, *neighbours(own.text, like.start, like.end, language))
    row = func.coalesce(_LINK.ordinal, 0).label("row")
    query = (
        select(_UNIT.id, _UNIT.text, row, _VERSION.position, _VERSION.document_id)
        .join(_VERSION, _VERSION.id == _UNIT.version_id)
        .join(_DOCUMENT, _DOCUMENT.id == _VERSION.document_id)
        .outerjoin(_LINK, _LINK.id == _UNIT.link_id)
        .where(_DOCUMENT.ready, ~_UNIT.gone, in_language(language), func.instr(_UNIT.text, like.text) > 0)
    )
    if document is not None:
        query = query.where(_VERSION.document_id == document)
    holding = connection.execute(query).all()
    taken = _taken(connection, [each.id for each in holding])
    return [
        _repeat(like, each, start)
        for each in holding
        for start in occurrences(each.text, wanted)
        if not any(first < start + len(like.text) and start < last for first, last in taken[each.id])
    ]


def _taken(connection: Connection, paragraphs: Iterable[int]) -> dict[int, list[tuple[int, int]]]:
    """Where findings stand already, decided ones too."""
    spans: dict[int, list[tuple[int, int]]] = defaultdict(list)
    query = select(_FINDING.paragraph_id, _FINDING.start, _FINDING.end).where(~_FINDING.gone)
    for keys in key_portions(paragraphs):
        for paragraph, start, end in connection.execute(query.where(_FINDING.paragraph_id.in_(keys))):
            spans[paragraph].append((start, end))
    return spans


def _repeat(like: Finding, unit: Any, start: int) -> FoundPlace:
    end = start + len(like.text)
    why = (message("The same words were corrected to “{0}” elsewhere", like.candidates[0].text),)
    finding = Finding(REPEAT, False, start, end, like.text, like.candidates[:1], like.score, why)  # noqa: FBT003
    left, right = unit.text[max(0, start - AROUND) : start], unit.text[end : end + AROUND]
    return FoundPlace(finding, unit.row, unit.position, unit.id, unit.document_id, left, right)


def _ordered(places: Iterable[FoundPlace]) -> tuple[FoundPlace, ...]:
    """In the order of documents, rows, versions and the text."""
    return tuple(
        sorted(places, key=lambda each: (each.document, each.row, each.version, each.paragraph, each.finding.start))
    )
