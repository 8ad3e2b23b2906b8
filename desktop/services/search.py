"""Finding a place of a document: a row or part that was named, a note, a symbol, or any words of its texts."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

from sqlalchemy import Connection, func, select

from db import models
from desktop.core.document import DocumentInfo, Heading
from desktop.core.excerpt import Excerpt, excerpt
from desktop.core.folding import pattern
from desktop.core.places import MOST, Goal, cited, figures_of, goals, label_key, rows_of
from desktop.core.text import Span
from desktop.services.library import Library

LISTED = 200
"""Places that are listed; the reader types on rather than look through more."""

ROOM = 110
"""Code points of a text that are shown."""

_PORTION = 4000
_UNIT, _LINK = models.Paragraph, models.Link

Report = Callable[[str, int, int], None]
What = Literal["row", "part", "note", "symbol", "text"]


@dataclass(frozen=True, slots=True)
class Hit:
    """A place: its row, and of a place in a text its version (else -1), its language, number and span.

    `shown` is what is seen of the text; `span` is None where no place of a paragraph's text is meant.
    """

    what: What
    row: int
    version: int
    language: str
    tag: str
    number: str
    shown: Excerpt
    span: Span | None = None
    ordinal: int = 0

    @property
    def order(self) -> tuple[int, int, int, int]:
        """Where it stands among the others."""
        return self.row, self.version, self.ordinal, self.span.start if self.span else -1


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: named places first, then those in texts, in their order; `total` counts paragraphs with a hit."""

    said: str
    named: tuple[Hit, ...] = ()
    hits: tuple[Hit, ...] = ()
    total: int = 0


@dataclass(frozen=True, slots=True)
class Sought:
    """What was typed, where the reader is, the outline's headings, and the interface's names of tags.

    `places` says whether it may name a place; else it is only looked for in the texts. Of more places than are listed
    those that come next are, or, if `back`, those just before.
    """

    said: str
    row: int = 0
    headings: Sequence[Heading] = ()
    titles: Mapping[str, str] = field(default_factory=dict)
    places: bool = True
    back: bool = False


class Texts:
    """The texts of a document, read once while they are searched again and again as a person types."""

    def __init__(self) -> None:
        self._read: dict[int, list[_Text]] = {}

    def of(self, connection: Connection, version: int, report: Report) -> list[_Text]:
        """Paragraphs and notes of a version in their order."""
        if version not in self._read:
            query = select(_UNIT.ordinal, _UNIT.id, _UNIT.text).where(_UNIT.version_id == version, ~_UNIT.gone)
            texts: list[_Text] = []
            for portion in connection.execute(query.order_by(_UNIT.ordinal)).partitions(_PORTION):
                report("", 0, 0)
                texts += map(_Text._make, portion)
            self._read[version] = texts
        return self._read[version]


class _Text(NamedTuple):
    ordinal: int
    paragraph: int
    text: str


class _Test(NamedTuple):
    """How a text is searched: `first` is quick, and tells most of those that do not have it."""

    first: re.Pattern[str]
    then: re.Pattern[str]


def read_texts(library: Library, document: DocumentInfo, texts: Texts, report: Report) -> None:
    """Have the texts ready before the first word is typed."""
    with library.reading() as connection:
        for version in document.versions:
            texts.of(connection, version.id, report)


def search(library: Library, document: DocumentInfo, sought: Sought, texts: Texts, report: Report) -> Found:
    """The places that were meant. `report` may raise, to stop a search that nobody waits for any more."""
    named = goals(sought.said, sought.titles) if sought.places else ()
    test = _test(sought.said, named)
    with library.reading() as connection:
        told = [hit for goal in named for hit in _named(connection, document, goal, sought)]
        if test is None:
            return Found(sought.said, tuple(told))
        found = [_having(texts.of(connection, version.id, report), test, report) for version in document.versions]
        total = sum(map(len, found))
        hits = _hits(connection, document, test, found, sought)
    what: What = "symbol" if any(goal.kind == "symbol" for goal in named) else "text"
    return Found(sought.said, tuple(told), tuple(replace(hit, what=what) for hit in hits), total)


def _test(said: str, named: Sequence[Goal]) -> _Test | None:
    symbol = next((goal.labels[0] for goal in named if goal.kind == "symbol"), "")
    if symbol:
        return _Test(re.compile(pattern(figures_of(symbol))), re.compile(cited(symbol)))
    whole = pattern(said)
    return _Test(re.compile(whole), re.compile(whole)) if whole else None


# Named places -------------------------------------------------------------------------------------------------------


def _named(connection: Connection, document: DocumentInfo, goal: Goal, sought: Sought) -> Iterator[Hit]:
    if goal.kind == "row":
        row = int(goal.labels[0]) - 1
        if 0 <= row < document.rows:
            yield _row_hit("row", row, sought.headings)
    elif goal.kind == "part":
        for row in rows_of(goal, sought.headings):
            yield _row_hit("part", row, sought.headings)
    elif goal.kind == "note":
        yield from _notes(connection, document, goal.labels[0])


def _row_hit(what: What, row: int, headings: Sequence[Heading]) -> Hit:
    at = bisect_left(headings, row, key=lambda heading: heading.row)
    if at < len(headings) and headings[at].row == row:
        heading = headings[at]
        return Hit(what, row, -1, "", heading.tag, heading.number, Excerpt(heading.opening, Span(0, 0)))
    return Hit(what, row, -1, "", "", "", Excerpt("", Span(0, 0)))


def _notes(connection: Connection, document: DocumentInfo, label: str) -> Iterator[Hit]:
    places = {version.id: at for at, version in enumerate(document.versions)}
    query = (
        select(_UNIT.version_id, _UNIT.ordinal, _UNIT.label, _UNIT.text, func.coalesce(_LINK.ordinal, 0))
        .outerjoin(_LINK, _LINK.id == _UNIT.link_id)
        .where(_UNIT.version_id.in_(places), _UNIT.label.is_not(None), ~_UNIT.gone)
        .order_by(_UNIT.version_id, _UNIT.ordinal)
    )
    found = 0
    for version, ordinal, printed, text, row in connection.execute(query):
        if printed and label_key(printed) == label and found < MOST:
            found += 1
            shown = excerpt(text, Span(0, 0), ROOM)
            at = places[version]
            yield Hit("note", row, at, document.versions[at].language, "", printed, shown, None, ordinal)


# Words of the texts -------------------------------------------------------------------------------------------------


def _having(texts: Sequence[_Text], test: _Test, report: Report) -> list[_Text]:
    """The texts that have it."""
    found: list[_Text] = []
    first, then = test.first.search, test.then.search
    for at in range(0, len(texts), _PORTION):
        report("", at, len(texts))
        found += [each for each in texts[at : at + _PORTION] if first(each.text) and then(each.text)]
    return found


def _hits(
    connection: Connection, document: DocumentInfo, test: _Test, found: Sequence[Sequence[_Text]], sought: Sought
) -> list[Hit]:
    """Every place in the first paragraphs from where the reader is on, and then from the beginning, in their order."""
    listed: list[Hit] = []
    for at, (version, having) in enumerate(zip(document.versions, found, strict=True)):
        few = len(having) <= LISTED
        chosen = having if few else _near(having, _ordinal_at(connection, version.id, sought), back=sought.back)
        for unit in _units(connection, [each.paragraph for each in chosen]):
            for match in test.then.finditer(unit.text):
                span = Span(*match.span())
                shown = excerpt(unit.text, span, ROOM)
                own = (unit.tag, unit.number, shown, span if unit.label is None else None, unit.ordinal)
                listed.append(Hit("text", unit.row, at, version.language, *own))
    listed.sort(key=lambda hit: hit.order)
    return _kept(listed, sought)


def _kept(listed: list[Hit], sought: Sought) -> list[Hit]:
    """As many as are listed: those the reader comes to first."""
    if len(listed) <= LISTED:
        return listed
    here = bisect_left(listed, sought.row + sought.back, key=lambda hit: hit.row)
    turned = listed[here:] + listed[:here]
    return sorted(turned[-LISTED:] if sought.back else turned[:LISTED], key=lambda hit: hit.order)


def _near(having: Sequence[_Text], ordinal: int, *, back: bool) -> Sequence[_Text]:
    at = bisect_left(having, ordinal, key=lambda each: each.ordinal)
    turned = (*having[at:], *having[:at])
    return turned[-LISTED:] if back else turned[:LISTED]


def _ordinal_at(connection: Connection, version: int, sought: Sought) -> int:
    """The version's first paragraph from the reader's row on, or, going back, behind it."""
    query = (
        select(_UNIT.ordinal)
        .join(_LINK, _LINK.id == _UNIT.link_id)
        .where(_UNIT.version_id == version, _UNIT.label.is_(None), ~_UNIT.gone)
        .where(_LINK.ordinal >= sought.row + sought.back)
    )
    return connection.scalar(query.order_by(_LINK.ordinal).limit(1)) or 0


class _Unit(NamedTuple):
    text: str
    tag: str
    number: str
    label: str | None
    ordinal: int
    row: int


def _units(connection: Connection, keys: Sequence[int]) -> Iterator[_Unit]:
    fields = (_UNIT.text, _UNIT.tag, _UNIT.number, _UNIT.label, _UNIT.ordinal, func.coalesce(_LINK.ordinal, 0))
    query = select(*fields).outerjoin(_LINK, _LINK.id == _UNIT.link_id).where(_UNIT.id.in_(keys))
    for text, tag, number, label, ordinal, row in connection.execute(query):
        yield _Unit(text, tag, number if label is None else label, label, ordinal, row)
