"""What stands beside the text, gathered by the worker: outline, the queue of findings as it is filtered, comments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from desktop.core.document import Comment, Decision, DocumentInfo, FoundPlace, Heading
from desktop.core.outline import Outline, make_outline, patch_outline
from desktop.core.threads import Thread
from desktop.ui.pairs.moving import moved_row

if TYPE_CHECKING:
    from desktop.services.library import Library
    from desktop.services.queue import Filter
    from desktop.services.reviewing import Tally
    from desktop.services.standing import Moved

PORTION = 200
"""Findings of the queue that are looked up at a time."""

_FEW = 64
"""Rows that are read one by one rather than the whole outline anew."""

Reach = Literal["document", "library"]
Marks = tuple[tuple[int, int, int], ...]
"""Rows in which findings wait: row, how many, how many of them certain."""

Ticks = tuple[tuple[int, bool], ...]
"""Rows that are marked in the strip beside the scroll bar, and whether something certain waits there."""

MOST_TICKS = 1200
"""As many as a high screen can show apart."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which findings the reader wants to see: how far, of which kind and language (empty: any), decided or not."""

    reach: Reach = "document"
    kind: str = ""
    language: str = ""
    decision: Decision = "open"

    def plain(self) -> bool:
        """Whether nothing is left out but what is decided, and what other documents hold."""
        return self == Wanted()


@dataclass(frozen=True, slots=True)
class Queue:
    """Findings as they were wanted, the first `len(places)` of `total`, with what the panel has to know of them.

    `kinds` and `languages` say how many there would be of each; `documents` are those the places stand in.
    """

    wanted: Wanted = Wanted()
    places: tuple[FoundPlace, ...] = ()
    total: int = 0
    kinds: Mapping[str, int] = field(default_factory=dict)
    languages: Mapping[str, int] = field(default_factory=dict)
    documents: Mapping[int, DocumentInfo] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Overview:
    """What stands beside the text: outline, findings, comments, counts, and where findings wait.

    `differing` are the rows in which that is another number than in the overview before; `ticks` stand for all rows in
    which findings wait.
    """

    outline: Outline
    touched: tuple[int, ...] | None  # lines of the outline that differ from the one before; None: perhaps all
    queue: Queue
    threads: tuple[Thread, ...]
    tally: Tally
    marks: Marks = ()
    differing: tuple[int, ...] = ()
    ticks: Ticks = ()

    @property
    def findings(self) -> tuple[FoundPlace, ...]:
        """The queue's places."""
        return self.queue.places

    @property
    def comments(self) -> tuple[tuple[int, Comment], ...]:
        """Every comment with its row, answers behind what they answer."""
        return tuple((thread.row, comment) for thread in self.threads for comment in thread.comments)


@dataclass(frozen=True, slots=True)
class Asked:
    """What an overview is asked for: how many findings of which, and the rows that changed since the one before.

    `rows` None means that any may have changed.
    """

    document: DocumentInfo
    wanted: Wanted
    limit: int = PORTION
    before: Overview | None = None
    rows: frozenset[int] | None = None


def look_over(library: Library, asked: Asked) -> Overview:
    """Read it all; of the outline only what changed, where that is little."""
    from desktop.core import findings  # noqa: PLC0415
    from desktop.services import reviewing  # noqa: PLC0415  # the data layer is imported in the worker
    from desktop.services.threads import threads  # noqa: PLC0415

    findings.load()
    document = asked.document
    outline, touched = _outline(library, asked)
    marks = reviewing.marks(library, document.id)
    return Overview(
        outline,
        touched,
        _queue(library, asked),
        threads(library, document.id),
        reviewing.tally(library, document.id),
        marks,
        _differing(asked.before, marks),
        ticks_of(marks, document.rows),
    )


def ticks_of(marks: Marks, rows: int) -> Ticks:
    """A strip of the document's whole height: of rows that lie as good as together, the first stands for all."""
    found: dict[int, tuple[int, bool]] = {}
    for row, _findings, certain in marks:
        place = row * MOST_TICKS // max(1, rows)
        first, sure = found.get(place, (row, False))
        found[place] = first, sure or certain > 0
    return tuple(found.values())


def with_moved(overview: Overview, document: int, moved: Sequence[Moved]) -> Overview:
    """The overview with rows of the document where they are now, as far as that can be told without a look."""
    places = (
        replace(place, row=moved_row(place.row, moved)) if place.document in {0, document} else place
        for place in overview.queue.places
    )
    return replace(
        overview,
        queue=replace(overview.queue, places=tuple(places)),
        threads=tuple(replace(thread, row=moved_row(thread.row, moved)) for thread in overview.threads),
        marks=tuple((moved_row(row, moved), found, certain) for row, found, certain in overview.marks),
        ticks=tuple((moved_row(row, moved), certain) for row, certain in overview.ticks),
    )


def _differing(before: Overview | None, marks: Marks) -> tuple[int, ...]:
    """The rows in which other findings wait than before, as far as their number tells."""
    stood = marks if before is None else before.marks
    return tuple(sorted({mark[0] for mark in set(stood) ^ set(marks)}))


def _outline(library: Library, asked: Asked) -> tuple[Outline, tuple[int, ...] | None]:
    from desktop.services import reviewing  # noqa: PLC0415  # the data layer is imported in the worker

    key, rows = asked.document.id, asked.rows
    if asked.before is None or rows is None or len(rows) > _FEW:
        return make_outline(reviewing.outline(library, key)), None
    changed: list[Heading] = []
    for row in sorted(rows):
        changed += reviewing.outline(library, key, row, row + 1)
    return patch_outline(asked.before.outline, changed)


def _queue(library: Library, asked: Asked) -> Queue:
    from desktop.services import queue  # noqa: PLC0415  # the data layer is imported in the worker

    wanted, chosen = asked.wanted, filter_of(asked.document.id, asked.wanted)
    places = queue.queue(library, chosen, asked.limit)
    kinds = queue.counts(library, chosen)
    total = kinds.get(wanted.kind, 0) if wanted.kind else sum(kinds.values())
    documents = _documents(library, asked, {place.document for place in places})
    return Queue(wanted, places, total, kinds, queue.languages(library, chosen), documents)


def _documents(library: Library, asked: Asked, keys: set[int]) -> Mapping[int, DocumentInfo]:
    from desktop.services import reviewing  # noqa: PLC0415  # the data layer is imported in the worker

    others = keys - {asked.document.id, 0}
    known = {} if asked.before is None else asked.before.queue.documents
    found = {key: known[key] if key in known else reviewing.document(library, key) for key in others}
    return found | {asked.document.id: asked.document}


def filter_of(document: int, wanted: Wanted) -> Filter:
    """The services' word for what is wanted, seen from a document."""
    from desktop.services.queue import Filter  # noqa: PLC0415  # the data layer is imported in the worker

    here = document if wanted.reach == "document" else None
    kinds = frozenset({wanted.kind} if wanted.kind else ())
    return Filter(here, kinds, wanted.language, wanted.decision)
