"""Tables for scripts: values between tabs."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.core.export.delimited import TSV
from desktop.core.export.delimited import write as write_tables
from desktop.core.export.options import Options
from desktop.core.review import Review


def write(review: Review, options: Options) -> Iterator[bytes]:
    """The table that is asked for as TSV, or a ZIP archive of all of them."""
    return write_tables(review, options, TSV)
