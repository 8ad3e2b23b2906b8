"""Bytes to a `Reading`: the format is told by the content, and each format has a module of its own."""

from __future__ import annotations

from desktop.core.document import Parallel, Reading
from desktop.core.reading.choices import TOLD, Choices, Progress, ignore
from desktop.core.reading.dispatch import read_all

__all__ = ["Choices", "Parallel", "Progress", "Reading", "read", "read_all"]


def read(data: bytes, name: str, choices: Choices = TOLD, progress: Progress = ignore) -> Reading:
    """The paragraphs, footnotes and furniture of a file's bytes, without losing a code point.

    `name` is only shown. `source` is the decoded text after the byte order mark, newlines as they are; for a format
    that is not plain text it is the format's own text in the order of the document. All offsets count its code
    points. `extracted` is a paragraph's source spans as they stand, mark-up and line ends included, with one space
    between two spans. Of a file that holds several languages the first is given. Raises UnreadableError for empty or
    blank data, binary data, a format that cannot be read, and bytes that no known encoding explains.
    """
    return read_all(data, name, choices, progress).readings[0]
