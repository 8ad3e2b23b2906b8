"""The rows of a document as a Qt table: fetched in pages as they are looked at, one column per visible version."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.display import Mode, Run, compose, differences
from desktop.core.document import Cell, DocumentInfo, Finding, Row, VersionInfo
from desktop.core.languages import code_of, language
from desktop.core.text import Span, ascii_digits
from desktop.core.trust import told_link
from desktop.ui.tags import tag_title
from desktop.ui.words import say, tell

if TYPE_CHECKING:
    from desktop.services.standing import Moved

PAGE = 64
"""Rows fetched at once."""

KEPT_PAGES = 48

FEW = 6
"""Rows of a page that are fetched each by itself."""

FEW_MOVES = 8
"""Places where rows come or go that are told of one by one rather than all rows anew."""

Fetch = Callable[[int, int], tuple[Row, ...]]
"""Rows from a start up to, not including, a stop."""

Index = QModelIndex | QPersistentModelIndex


class PairModel(QAbstractTableModel):
    """The rows of one document. Nothing here asks for more than the pages that are looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document: DocumentInfo | None = None
        self.columns: tuple[int, ...] = ()
        self.mode: Mode = "corrected"
        self.doubtful = False  # rows are being linked otherwise: what is fetched meanwhile may be counted anew already
        self._fetch: Fetch = _nothing
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._doubted: set[int] = set()

    def clear(self) -> None:
        """Show nothing."""
        self.open(None, _nothing, ())

    def open(self, document: DocumentInfo | None, fetch: Fetch, columns: Sequence[int]) -> None:
        """Show a document's rows; `columns` are the versions by column."""
        self.beginResetModel()
        self.document, self._fetch, self.columns = document, fetch, tuple(columns)
        self._forget()
        self.endResetModel()

    def set_columns(self, columns: Sequence[int]) -> None:
        """Show other versions, or the same in another order."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def _forget(self) -> None:
        self._pages.clear()
        self._doubted.clear()

    @property
    def versions(self) -> tuple[VersionInfo, ...]:
        """The versions of the document, none while nothing is shown."""
        return self.document.versions if self.document is not None else ()

    def page(self, number: int) -> tuple[Row, ...]:
        """The rows of a page, fetched if they are not at hand."""
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        start = number * PAGE
        rows = self._get(start, min(start + PAGE, self.rowCount()))
        self._pages[number] = rows
        if self.doubtful:
            self._doubted.add(number)
        if len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        return rows

    def _get(self, start: int, stop: int) -> tuple[Row, ...]:
        """The rows, empty ones where the library has no more: until another window's, or the worker's, change shows."""
        rows = self._fetch(start, stop)
        return rows + tuple(map(self._unknown, range(start + len(rows), stop)))

    def row(self, index: int) -> Row:
        """The row at `index`."""
        return self.page(index // PAGE)[index % PAGE]

    def is_at_hand(self, row: int) -> bool:
        """Whether the row needs no look."""
        return row // PAGE in self._pages

    def at_hand(self) -> Iterable[tuple[int, tuple[Row, ...]]]:
        """The pages fetched so far: number and rows."""
        return tuple(self._pages.items())

    def cells(self, row: int, column: int) -> tuple[Cell, ...]:
        """The paragraphs in a cell of the table, none where the version has no counterpart."""
        cells = self.row(row).cells
        version = self.columns[column]
        return cells[version] if version < len(cells) else ()

    def differences(self, row: int, column: int) -> tuple[tuple[Run, ...], ...]:
        """What a cell's paragraphs say otherwise than another version in the same language, if that is to be shown."""
        version = self.columns[column]
        other = counterpart(self.versions, version) if self.mode == "versions" else None
        cells = self.row(row).cells
        if other is None or max(version, other) >= len(cells) or not (cells[version] and cells[other]):
            return ()
        first, last = sorted((version, other))
        found = differences(cells[first], cells[last])
        return found[: len(cells[first])] if version == first else found[len(cells[first]) :]

    def part_with(self, row: int, column: int, span: Span | None) -> int:
        """The place in a cell of the paragraph that has a finding or a comment at `span`, or else of the first."""
        found = (
            part
            for part, cell in enumerate(self.cells(row, column))
            if any(Span(finding.start, finding.end) == span for finding in cell.findings)
            or any(span is not None and comment.span == span for comment in cell.comments)
        )
        return next(found, 0)

    def renew(self, rows: Iterable[int]) -> tuple[int, ...]:
        """Fetch these rows again where they are at hand; gives those that were."""
        wanted = tuple(sorted({row for row in rows if 0 <= row < self.rowCount() and row // PAGE in self._pages}))
        for start, stop in _stretches(wanted, self.rowCount()):
            self._replace(start, stop)
        for row in wanted:
            self._tell(row)
        return wanted

    def _tell(self, row: int) -> None:
        # Cell by cell: for a range Qt paints a line too much, and with it the row below.
        for column in range(len(self.columns)):
            self.dataChanged.emit(self.index(row, column), self.index(row, column))

    def _replace(self, start: int, stop: int) -> None:
        fresh = dict(zip(range(start, stop), self._get(start, stop), strict=True))
        for number in range(start // PAGE, (stop - 1) // PAGE + 1):
            first = number * PAGE
            self._pages[number] = tuple(fresh.get(first + at, row) for at, row in enumerate(self._pages[number]))

    # Rows that come and go --------------------------------------------------------------------------------------

    def move(self, document: DocumentInfo, moved: Sequence[Moved]) -> bool:
        """Other rows: told of one by one, with what is at hand put to its new places, where those around are at hand.

        False where all rows were reset instead; so they are where nothing is `moved`, as any may be other ones then.
        What comes, and what is made into others, is still to be renewed.
        """
        around = all(map(self._is_around_at_hand, moved))
        if self._doubted or not around or not 0 < len(moved) <= FEW_MOVES:
            self.open(document, self._fetch, self.columns)
            return False
        for each in moved:
            self._move(each)
        self.document = document
        self._complete()
        return True

    def _is_around_at_hand(self, moved: Moved) -> bool:
        """Whether the rows are at hand that others are told by to have come or gone between them."""
        around = (moved.first, moved.first + min(moved.before, moved.after) - 1, moved.first + moved.before)
        return all(row // PAGE in self._pages for row in around if row < self.rowCount())

    def _move(self, moved: Moved) -> None:
        stays = moved.first + min(moved.before, moved.after)
        if moved.after > moved.before:
            self.beginInsertRows(QModelIndex(), stays, moved.first + moved.after - 1)
            self._put_elsewhere(stays, stays, moved.after - moved.before)
            self.endInsertRows()
        elif moved.after < moved.before:
            self.beginRemoveRows(QModelIndex(), stays, moved.first + moved.before - 1)
            self._put_elsewhere(stays, moved.first + moved.before, moved.after - moved.before)
            self.endRemoveRows()

    def _put_elsewhere(self, stays: int, beyond: int, more: int) -> None:
        """Rows from `beyond` on at hand `more` further down, with unknown ones where there is no other."""
        known = {row.index: row for page in self._pages.values() for row in page if row.index < stays}
        for page in self._pages.values():
            known.update(
                (row.index + more, replace(row, index=row.index + more)) for row in page if row.index >= beyond
            )
        if self.document is not None:
            self.document = replace(self.document, rows=self.document.rows + more)
        numbers = {number for old in self._pages for number in (old - 1, old, old + 1)}
        self._pages.clear()
        for number in sorted(numbers):
            wanted = range(number * PAGE, min((number + 1) * PAGE, self.rowCount()))
            if any(row in known for row in wanted):
                self._pages[number] = tuple(known.get(row) or self._unknown(row) for row in wanted)

    def _complete(self) -> None:
        """What is still unknown is fetched, where that is little; pages of which much is go."""
        for number, page in tuple(self._pages.items()):
            unknown = [row.index for row in page if row.score < 0]
            if len(unknown) > FEW:
                del self._pages[number]
            else:
                for start, stop in runs(unknown):
                    self._replace(start, stop)

    def _unknown(self, row: int) -> Row:
        return Row(row, -1.0, confirmed=False, cells=((),) * len(self.versions))

    # What Qt asks -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The rows of the document."""
        return 0 if parent.isValid() or self.document is None else self.document.rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The visible versions."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The text of a cell as it is shown, for the clipboard and for assistive technology; what its link is."""
        if index.isValid() and role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return link_text(self.row(index.row()))
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        shown = "\n".join(compose(cell, self.mode).shown for cell in self.cells(index.row(), index.column()))
        return shown or (say("Nothing in this version") if role == Qt.ItemDataRole.AccessibleTextRole else shown)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The language of a column, the tag and number of a row, and what its link is."""
        described = role == Qt.ItemDataRole.AccessibleDescriptionRole and orientation == Qt.Orientation.Vertical
        if described and 0 <= section < self.rowCount():
            return link_text(self.row(section))
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} or self.document is None:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._column_name(section) if 0 <= section < len(self.columns) else None
        return row_name(self.row(section)) if 0 <= section < self.rowCount() else None

    def row_title(self, row: int, column: int) -> str:
        """A cell in words: its language, and tag and number of its row."""
        return f"{self._column_name(column)}, {row_name(self.row(row))}"

    def _column_name(self, column: int) -> str:
        return language(self.versions[self.columns[column]].language).own_name


def _nothing(start: int, stop: int) -> tuple[Row, ...]:  # noqa: ARG001
    return ()


def runs(rows: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Ascending rows as stretches (start, stop) without gaps."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row:
            found[-1] = (found[-1][0], row + 1)
        else:
            found.append((row, row + 1))
    return tuple(found)


def _stretches(rows: Sequence[int], beyond: int) -> Iterable[tuple[int, int]]:
    """What is fetched for ascending rows: of a page with many of them the whole, for that is one look."""
    many = [number for number, count in Counter(row // PAGE for row in rows).items() if count > FEW]
    yield from runs([row for row in rows if row // PAGE not in many])
    for number in many:
        yield number * PAGE, min((number + 1) * PAGE, beyond)


def counterpart(versions: Sequence[VersionInfo], version: int) -> int | None:
    """The version in the same language that this one is compared with: the nearest before it, else the next."""
    spoken = [code_of(each.language) for each in versions]
    same = [at for at, code in enumerate(spoken) if code == spoken[version] and at != version]
    return max((at for at in same if at < version), default=min(same, default=None))


def leading_cell(row: Row) -> Cell | None:
    """The paragraph that names the row: the first of the first version that has one."""
    return next((cells[0] for cells in row.cells if cells), None)


def row_number(row: Row) -> str:
    """The paragraph's own number without its punctuation, or else the row's."""
    cell = leading_cell(row)
    own = "".join(char for char in ascii_digits(cell.number) if char.isalnum()) if cell else ""
    return own or str(row.index + 1)


def row_name(row: Row) -> str:
    """Tag and number of a row in words."""
    cell = leading_cell(row)
    return f"{tag_title(cell.tag).lower()} {row_number(row)}" if cell else row_number(row)


def link_text(row: Row) -> str:
    """What is known of a row's link, in words."""
    told = told_link(row)
    return tell(told) if told is not None else ""


def findings_of(cells: Iterable[Cell]) -> tuple[Finding, ...]:
    """The open findings of these paragraphs."""
    return tuple(finding for cell in cells for finding in cell.findings if finding.decision == "open")
