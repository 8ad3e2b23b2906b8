"""A review as tables for spreadsheets and scripts: one table by itself, or all of them in a ZIP archive."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from desktop.core.export.options import Options
from desktop.core.export.tables import ABOUT, ALL, Line, Survey, Table, Value, asked
from desktop.core.review import Review

_PORTION = 65_536
_FIRST_YEAR = 1980
"""ZIP knows none before."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a table is written: the end of its file's name, what is between two values and two lines, what is first."""

    suffix: str
    comma: str
    line_end: str
    mark: str = ""


CSV = Dialect(".csv", ",", "\r\n", "\ufeff")
"""As RFC 4180 has it. Without a byte order mark Excel takes the file for one of its country's old encoding."""

TSV = Dialect(".tsv", "\t", "\n")


def write(review: Review, options: Options, dialect: Dialect) -> Iterator[bytes]:
    """The table that is asked for, or an archive of all of them; raises KnownError for a table there is not."""
    tables, survey = asked(options), Survey.of(review, options)
    return _table(tables[0], survey, dialect) if options.table else _archive(survey, dialect)


def _table(table: Table, survey: Survey, dialect: Dialect) -> Iterator[bytes]:
    """Values that hold a comma, a quotation mark or a line end stand in quotation marks; otherwise as they are."""
    buffer = io.StringIO(newline="")
    buffer.write(dialect.mark)
    writer = csv.writer(buffer, delimiter=dialect.comma, lineterminator=dialect.line_end)
    writer.writerow(table.heads(survey))
    for line in table.lines(survey):
        writer.writerow(_cells(line))
        if buffer.tell() > _PORTION:
            yield _taken(buffer)
    yield _taken(buffer)


def _taken(buffer: io.StringIO) -> bytes:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text.encode("utf-8", "backslashreplace")


def _cells(line: Line) -> list[str | int | float]:
    return [_cell(value) for value in line]


def _cell(value: Value) -> str | int | float:
    """Lists as JSON, nothing as nothing."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else value


# The archive ------------------------------------------------------------------------------------------------------


class _Sink:
    """Where the archive is written to, piece by piece; it cannot be gone back in."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def write(self, data: bytes) -> int:
        """Keep a piece."""
        self._pieces.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Nothing waits here."""

    def close(self) -> None:
        """Nothing is held."""

    def taken(self) -> bytes:
        """What was written since this was asked last."""
        whole = b"".join(self._pieces)
        self._pieces.clear()
        return whole


def _archive(survey: Survey, dialect: Dialect) -> Iterator[bytes]:
    sink = _Sink()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(_entry("README.txt", survey.options), _readme(dialect))
        for table in ALL:
            with archive.open(_entry(table.name + dialect.suffix, survey.options), "w") as file:
                for piece in _table(table, survey, dialect):
                    file.write(piece)
                    yield sink.taken()
            yield sink.taken()
    yield sink.taken()


def _entry(name: str, options: Options) -> zipfile.ZipInfo:
    """What the archive says of a file: the time is that of the export, so that two of one time are the same."""
    at = datetime.fromisoformat(options.at) if options.at else datetime(_FIRST_YEAR, 1, 1)  # noqa: DTZ001  # ZIP has none
    entry = zipfile.ZipInfo(name, (max(at.year, _FIRST_YEAR), *at.timetuple()[1:6]))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


def _readme(dialect: Dialect) -> str:
    files = (f"{table.name}{dialect.suffix}: {table.about}" for table in ALL)
    return "\n".join(("Tables of a review, in UTF-8.", "", *files, "", ABOUT, ""))
