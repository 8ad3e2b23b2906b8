"""What an export will be like, told before it is made: in the worker, from the beginning of the review."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Literal

from desktop.core.document import DocumentInfo
from desktop.core.export.asked import Asked, of_part
from desktop.core.export.beginning import beginning
from desktop.core.export.losses import lost, printable
from desktop.core.messages import KnownError, Message, message
from desktop.core.review import Review

if TYPE_CHECKING:
    from desktop.core.export.formats import Format
    from desktop.core.export.options import Options
    from desktop.core.facsimile import Picture
    from desktop.services.exporting import Draw
    from desktop.services.exporting_many import Target
    from desktop.services.library import Library

ROWS = 14
"""So many rows of a review are written for a look at them."""

LETTERS = 6_000
"""So much of a text is shown."""

PAGE_WIDTH = 1_100

Kind = Literal["text", "rows", "page", "binary", "empty"]

_SKETCHED = frozenset({"docx", "html"})
"""Formats whose files are pages: what is shown of them is what they say, not how."""

_WHOLE = frozenset({"txt", "patch", "source"})
"""Formats that are made of the source text itself, which has no rows."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be exported and where to: one document to a file, or any into a folder.

    `row` is where the reader is.
    """

    documents: tuple[DocumentInfo, ...]
    asked: Asked
    path: Path
    into: bool = False
    overwrite: bool = False
    row: int = 0


@dataclass(frozen=True, slots=True)
class Prospect:
    """The files of an order, those of their names that are there already, what the first of them is like.

    `lost` has for each file of the first document its name and what it does not hold. With an `error` there is nothing
    else.
    """

    order: Order
    targets: tuple[Path, ...] = ()
    there: tuple[Path, ...] = ()
    lost: tuple[tuple[str, tuple[Message, ...]], ...] = ()
    kind: Kind = "empty"
    text: str = ""
    rows: Review | None = None
    page: Picture | None = None
    error: Message | None = None


@dataclass(slots=True)
class Shelf:
    """The last review that was looked at, so that another choice is shown at once."""

    reviews: dict[int, Review] = field(default_factory=dict)

    def review(self, library: Library, document: int) -> Review:
        """A document's review."""
        from desktop.services.whole import review  # noqa: PLC0415  # the data layer, in the worker

        if document not in self.reviews:
            self.reviews = {document: review(library, document)}
        return self.reviews[document]


def look_ahead(library: Library, order: Order, shelf: Shelf, folder: Path) -> Prospect:
    """What the order will make; `folder` is one for what is drawn on the way, and is left empty."""
    from desktop.services.exporting import known_format, signed  # noqa: PLC0415  # the data layer, in the worker

    try:
        planned = _planned(order)
        document, first = planned[0]
        targets = [target for _document, each in planned for target in each]
        review = shelf.review(library, document.id)
        form = known_format(order.asked.form)
        options = signed(of_part(order.asked.options, first[0].versions))
        paths = tuple(target.path for target in targets)
        made = Prospect(order, paths, tuple(path for path in paths if path.exists()), _lost(form, review, order, first))
        return _shown(made, library, review, form, options, folder)
    except KnownError as error:
        return Prospect(order, error=error.message)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return Prospect(order, error=message("What the file will be like cannot be told: {0}.", reason))


def _planned(order: Order) -> list[tuple[DocumentInfo, tuple[Target, ...]]]:
    """The files of each document that has what is asked for; KnownError if none has."""
    from desktop.services.exporting_many import targets_at, targets_in  # noqa: PLC0415  # the data layer

    if not order.into:
        return [(order.documents[0], targets_at(order.documents[0], order.asked, order.path))]
    taken: set[str] = set()
    planned, faults = [], list[KnownError]()
    for document in order.documents:
        try:
            planned.append((document, targets_in(document, order.asked, order.path, taken)))
        except KnownError as error:
            faults.append(error)
    if not planned and faults:
        raise faults[0]
    return planned


def _lost(
    form: Format, review: Review, order: Order, targets: Sequence[Target]
) -> tuple[tuple[str, tuple[Message, ...]], ...]:
    found = ((each.path.name, lost(form, review, of_part(order.asked.options, each.versions))) for each in targets)
    return tuple((name, messages) for name, messages in found if messages)


# What it is like ------------------------------------------------------------------------------------------------


def _shown(made: Prospect, library: Library, review: Review, form: Format, options: Options, folder: Path) -> Prospect:
    from desktop.services.exporting import pieces  # noqa: PLC0415  # the data layer

    first = beginning(review, ROWS)
    if form.name in _SKETCHED:
        near = beginning(review, ROWS, min(made.order.row, max(0, len(review.rows) - ROWS)))
        return replace(made, kind="rows" if near.rows else "empty", rows=_of_versions(near, options))
    if form.name == "pdf":
        return replace(made, kind="page", page=_drawn(first, options, folder))
    head = _head(pieces(library, review if form.name in _WHOLE else first, form, options))
    kind, text = _readable(head)
    return replace(made, kind=kind, text=text)


def _of_versions(review: Review, options: Options) -> Review:
    """The review with the versions that are wanted, in that order."""
    places = [at for key in options.versions for at, each in enumerate(review.document.versions) if each.id == key]
    rows = tuple(replace(row, cells=tuple(row.cells[at] for at in places)) for row in review.rows)
    document = replace(review.document, versions=tuple(review.document.versions[at] for at in places))
    return replace(review, document=document, rows=rows, texts=tuple(review.texts[at] for at in places))


def _head(written: Iterator[bytes]) -> bytes:
    """The first bytes of a file, or all of an archive."""
    found = bytearray()
    for piece in written:
        found += piece
        if len(found) > 4 * LETTERS and not found.startswith(_ARCHIVE):
            break
    return bytes(found)


_ARCHIVE = b"PK\x03\x04"


def _readable(head: bytes) -> tuple[Kind, str]:
    """What of a file can be shown as text: of an archive of tables, the beginning of each."""
    if not head:
        return "empty", ""
    if not head.startswith(_ARCHIVE):
        return ("binary", "") if b"\0" in head else ("text", _text(head))
    with zipfile.ZipFile(io.BytesIO(head)) as archive:
        names = archive.namelist()
        if not all(name.endswith((".csv", ".tsv", ".txt")) for name in names):
            return "binary", ""
        share = LETTERS // max(1, len(names))
        parts = (f"{name}\n{_text(archive.read(name))[:share]}" for name in names)
        return "text", "\n\n".join(parts)


def _text(data: bytes) -> str:
    text = data[: 4 * LETTERS].decode("utf-8-sig", "ignore")
    return printable(text[:LETTERS]) + ("…" if len(text) > LETTERS else "")


def _drawn(first: Review, options: Options, folder: Path) -> Picture:
    """The first page."""
    from desktop.core.facsimile import render  # noqa: PLC0415  # brings in pdfium
    from desktop.drawing import drawer  # noqa: PLC0415  # brings in what draws pages

    draw: Draw = drawer()
    path = folder / f"{token_hex(8)}.pdf"
    try:
        draw(first, options, path, lambda _stage, _at, _total: None)
        return render(path.read_bytes(), 0, PAGE_WIDTH)
    finally:
        path.unlink(missing_ok=True)
