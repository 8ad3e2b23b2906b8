"""A review as JSON lines: the first says what the file is, and each of the others is a line of one of its tables."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from desktop.core.export.options import Options
from desktop.core.export.tables import ALL, Survey, Table
from desktop.core.review import Review

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
"""What some programs take for the end of a line, and JSON does not; all others it never has as they are."""


def write(review: Review, options: Options) -> Iterator[bytes]:
    """The tables one after another, the document's first, in UTF-8."""
    survey = Survey.of(review, options)
    for table in ALL:
        if not table.derived:
            yield from _lines(table, survey)


def _lines(table: Table, survey: Survey) -> Iterator[bytes]:
    heads = ("table", *table.columns)
    for line in table.lines(survey):
        yield encoded(_ENCODER.encode(dict(zip(heads, (table.name, *line), strict=True)))) + b"\n"


def encoded(text: str) -> bytes:
    """JSON in UTF-8, on one line for every program; half of a surrogate pair, which UTF-8 has not, as its escape."""
    return _LINE_ENDS.sub(_escaped, text).encode("utf-8", "backslashreplace")


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"
