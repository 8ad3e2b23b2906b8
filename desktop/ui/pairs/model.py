"""The rows of a document as a Qt table: fetched in pages as they are looked at, one column per visible version."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.display import Mode, compose
from desktop.core.document import Cell, DocumentInfo, Finding, Row, VersionInfo
from desktop.core.languages import language
from desktop.core.text import Span, ascii_digits

PAGE = 64
"""Rows fetched at once."""

KEPT_PAGES = 48

FEW = 6
"""Rows of a page that are fetched each by itself."""

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
        self._fetch: Fetch = _nothing
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()

    def clear(self) -> None:
        """Show nothing."""
        self.open(None, _nothing, ())

    def open(self, document: DocumentInfo | None, fetch: Fetch, columns: Sequence[int]) -> None:
        """Show a document's rows; `columns` are the versions by column."""
        self.beginResetModel()
        self.document, self._fetch, self.columns = document, fetch, tuple(columns)
        self._pages.clear()
        self.endResetModel()

    def set_columns(self, columns: Sequence[int]) -> None:
        """Show other versions, or the same in another order."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

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
        rows = self._fetch(start, min(start + PAGE, self.rowCount()))
        self._pages[number] = rows
        if len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        return rows

    def row(self, index: int) -> Row:
        """The row at `index`."""
        return self.page(index // PAGE)[index % PAGE]

    def at_hand(self) -> Iterable[tuple[int, tuple[Row, ...]]]:
        """The pages fetched so far: number and rows."""
        return tuple(self._pages.items())

    def cells(self, row: int, column: int) -> tuple[Cell, ...]:
        """The paragraphs in a cell of the table, none where the version has no counterpart."""
        cells = self.row(row).cells
        version = self.columns[column]
        return cells[version] if version < len(cells) else ()

    def part_with(self, row: int, column: int, span: Span | None) -> int:
        """The place in a cell of the paragraph that has a finding at `span`, or else of the first."""
        found = (
            part
            for part, cell in enumerate(self.cells(row, column))
            if any(Span(finding.start, finding.end) == span for finding in cell.findings)
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
        fresh = dict(zip(range(start, stop), self._fetch(start, stop), strict=True))
        for number in range(start // PAGE, (stop - 1) // PAGE + 1):
            first = number * PAGE
            self._pages[number] = tuple(fresh.get(first + at, row) for at, row in enumerate(self._pages[number]))

    # What Qt asks -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The rows of the document."""
        return 0 if parent.isValid() or self.document is None else self.document.rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The visible versions."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The text of a cell as it is shown, for the clipboard and for assistive technology."""
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return "\n".join(compose(cell, self.mode).shown for cell in self.cells(index.row(), index.column()))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The language of a column, the tag and number of a row."""
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
    return f"{cell.tag} {row_number(row)}" if cell else row_number(row)


def findings_of(cells: Iterable[Cell]) -> tuple[Finding, ...]:
    """The open findings of these paragraphs."""
    return tuple(finding for cell in cells for finding in cell.findings if finding.decision == "open")
