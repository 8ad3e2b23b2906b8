"""How much is read at most: whatever a file holds, reading it takes a bounded time and a bounded memory."""

from __future__ import annotations

import re
from itertools import islice

from desktop.core.messages import UnreadableError
from desktop.core.reading.telling import is_ours, is_packed, tell

PACKED = 256 * 1024 * 1024
"""The largest PDF or archive that is read, in bytes: they hold pictures."""

TEXT = 32 * 1024 * 1024
"""The largest file of another kind that is read, in bytes."""

OURS = 64 * 1024 * 1024
"""The largest review in JSON that is read, in bytes: beside the texts it holds all that is said of them."""

START = 65_536
"""So many bytes at the beginning of a file tell which of the two it may be."""

LINES = 600_000
"""The most lines of a plain text that have ink."""

SIGNS = 1_000_000
"""The most signs of a plain text that may open or close mark-up. That is some 800 MiB of steps of reading."""

PARAGRAPHS = 300_000
"""The most paragraphs, notes and pieces of furniture of one text."""

TAGS = 2_000_000
"""The most tags of an XML document; an attribute counts for half a tag. That is some 400 MiB of a tree."""

VALUES = 6_000_000
"""The most commas and brackets of a review in JSON, of which each parts or begins a value: some 400 MiB of them."""

TAGS_OF_A_PAGE = 1_000_000
"""The most tags of a web page; reading one takes some 20 microseconds."""

ATTRIBUTES = 256
"""The most attributes of one tag of a page: its parser compares each with all before it."""

_SIGNS = "\\<^*[⁰¹²³⁴⁵⁶⁷⁸⁹"
_LINE = re.compile(r"\S[^\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]*+")
_CROWDED = re.compile(
    r"(?P<crowded><[A-Za-z][^\s/><\"']*+(?:[\s/\"']++[^\s/>\"'=][^\s/>\"'=]*+"
    r"(?:\s*+=\s*+(?:\"[^\"]*+(?=\")|'[^']*+(?=')|[^\s>\"'][^\s>]*+)?+)?+)"
    rf"{{{ATTRIBUTES + 1}}})"
    r"|<!--(?:-?>|.*?(?:--!?>|\Z))"
    r"|<(?P<raw>script|style|title|textarea|xmp|iframe|noembed|noframes)(?:[\s/][^>]*+)?+>.*?(?:</(?P=raw)|\Z)",
    re.DOTALL | re.IGNORECASE,
)
"""A tag with too many attributes; what is no tag is passed over. A quote parts attributes too, so some count twice."""


class TooManyError(Exception):
    """More paragraphs were written than PARAGRAPHS, by a writer that does not know the file's name."""


def most(start: bytes) -> int:
    """How large a file may be, in bytes, that begins so."""
    if is_packed(start):
        return PACKED
    return OURS if is_ours(start) else TEXT


def check_size(start: bytes, size: int, name: str) -> None:
    """Raises UnreadableError for a file that begins so and is larger than its kind may be, or is no text at all."""
    limit = most(start)
    if size <= limit:
        return
    if limit == TEXT:
        tell(start[:START], name)
    raise UnreadableError(
        "{0} has {1} MiB; of its kind files of up to {2} MiB are read. Nothing was read; split it into smaller files.",
        name,
        f"{size / 1024**2:.1f}",
        limit // 1024**2,
    )


def check_text(text: str, name: str) -> None:
    """Raises UnreadableError for a plain text of more lines than LINES, or more mark-up than SIGNS."""
    if sum(map(text.count, _SIGNS)) > SIGNS:
        raise UnreadableError(
            "{0} has more than {1} signs of mark-up. Nothing was read; split it into smaller files.", name, f"{SIGNS:,}"
        )
    if next(islice(_LINE.finditer(text), LINES, None), None):
        raise UnreadableError(
            "{0} has more than {1} lines. Nothing was read; split it into smaller files.", name, f"{LINES:,}"
        )


def check_tags(data: bytes, name: str, limit: int = TAGS) -> None:
    """Raises UnreadableError for a document with more tags than the limit."""
    if data.count(b"<") + data.count(b"=") // 2 > limit:
        raise UnreadableError(
            "{0} has more than {1} tags. Nothing was read; split it into smaller files.", name, f"{limit:,}"
        )


def check_values(data: bytes, name: str) -> None:
    """Raises UnreadableError for JSON with more values than VALUES."""
    if sum(map(data.count, (b",", b"[", b"{"))) > VALUES:
        raise UnreadableError(
            "{0} has more than {1} values. Nothing was read; split it into smaller files.", name, f"{VALUES:,}"
        )


def check_attributes(page: str, name: str) -> None:
    """Raises UnreadableError for a page with a tag that has more attributes than ATTRIBUTES."""
    if any(found["crowded"] for found in _CROWDED.finditer(page)):
        raise UnreadableError(
            "{0} has a tag with more than {1} attributes, which no page needs. Nothing was read.", name, ATTRIBUTES
        )


def too_many(name: str) -> UnreadableError:
    """What is said of a text with more paragraphs than PARAGRAPHS."""
    return UnreadableError(
        "{0} has more than {1} paragraphs. Nothing was read; split it into smaller files.", name, f"{PARAGRAPHS:,}"
    )
