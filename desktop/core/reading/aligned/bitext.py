"""Files that hold texts already aligned: their segments become one manuscript for each language, and links."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter

from desktop.core.document import Link
from desktop.core.languages import code_of
from desktop.core.messages import Message, UnreadableError
from desktop.core.reading.manuscript import Manuscript, Said
from desktop.core.reading.openers import opener
from desktop.core.reading.sheet import Sheet
from desktop.core.reading.styles import Style, StyleKind
from desktop.core.text import is_blank

_SPACE = re.compile(r"[ \t\r\n\f]+")

LANGUAGES = 64
"""The most versions that are made of one file."""

STRIDE = 500
"""Progress is told each so many units."""

_UNKNOWN = {"", "und", "x"}
"""Codes that say nothing of a language: it is told from the text then."""


@dataclass(slots=True)
class Segment:
    """A segment in the writing; places count in its own text.

    White space is folded unless it `preserve`s it; `between` segments it is no text of a translation. `tag` is the
    language tag that the file gives.
    """

    preserve: bool = False
    between: bool = False
    tag: str = ""
    mid: str = ""
    order: int = 0
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    ink: bool = False
    kept: list[tuple[int, str]] = field(default_factory=list)
    styles: list[Style] = field(default_factory=list)
    remarks: list[Said] = field(default_factory=list)

    def write(self, text: str | None) -> None:
        """Characters of the text."""
        if text and not self.preserve:
            text = _SPACE.sub(" ", text)
            if not self.kept or self.kept[-1][1][-1].isspace():
                text = text.removeprefix(" ")
        if text:
            self.ink = self.ink or not is_blank(text)
            self.kept.append((self.length, text))
            self._add(text)

    def line_break(self) -> None:
        """The text goes on in a new line: a space in its reading."""
        self._add("\n")

    def leave_out(self, code: str | None) -> None:
        """An inline code: mark-up, and no text."""
        start = self.length
        self._add(_SPACE.sub(" ", code or ""))
        self.style("left-out", start, "mark-up")

    def style(self, kind: StyleKind, start: int, value: str = "") -> None:
        """What was written since `start` is of this kind."""
        if self.length > start:
            self.styles.append(Style(start, self.length, kind, value))

    def remark(self, body: str, author: str = "", since: int | None = None) -> None:
        """A comment of the file on what was written since then, or on all of the segment."""
        if not is_blank(body):
            start, end = (0, 0) if since is None else (since, self.length)
            self.remarks.append(Said(start, end, body.strip(), author))

    def _add(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)

    @property
    def text(self) -> str:
        """All of it, codes included."""
        return "".join(self.pieces)

    @property
    def words(self) -> str:
        """What is read of it."""
        return "".join(piece for _, piece in self.kept)

    @property
    def inked(self) -> bool:
        """Whether it gives a paragraph."""
        return self.ink and not self.between

    def said(self) -> list[Said]:
        """The comments, none of them before the ink, codes included."""
        ink = self.length - len(self.text.lstrip())
        return [replace(each, start=max(each.start, ink), end=max(each.end, ink)) for each in self.remarks]

    def number(self) -> Iterator[Style]:
        """The number or point that its text opens with; none where a code stands in the middle of it."""
        words = self.words
        start = len(words) - len(words.lstrip())
        found = opener(words, start)
        if found and not found.bullet and words.startswith(found.number, start):
            at = 0
            for place, piece in self.kept:
                if at <= start < at + len(piece) and start + len(found.number) <= at + len(piece):
                    first = place + start - at
                    yield Style(first, first + len(found.number), "number")
                at += len(piece)


class Bitext:
    """Where a reader of aligned texts puts segments, each language's in the order of its text, and links them.

    Tags of one language ("en-GB", "en-US") are one version unless the file has two of them in one unit.
    """

    def __init__(self, form: str) -> None:
        self.metadata: list[tuple[str, str]] = []
        self.notices: list[Message] = []
        self._form = form
        self._segments: list[Segment] = []
        self._links: list[tuple[list[Segment], str]] = []

    def put(self, segment: Segment, tag: str) -> None:
        """The next segment of the text in this language."""
        segment.tag = tag
        self._segments.append(segment)

    def link(self, segments: Iterable[Segment], state: str = "") -> None:
        """These segments say the same; `state` is the file's word for how far their translation is."""
        inked = [segment for segment in segments if segment.inked]
        if inked:
            self._links.append((inked, state))

    def has(self, tag: str) -> bool:
        """Whether there is any text in the language of this tag."""
        return any(segment.inked and code_of(segment.tag) == code_of(tag) for segment in self._segments)

    def remark(self, segments: Sequence[Segment], body: str, author: str = "") -> None:
        """A comment of the file on the first of them that has text; what has no place is metadata."""
        first = next((segment for segment in segments if segment.inked), None)
        if first is not None:
            first.remark(body, author)
        else:
            self.metadata.append(("note", body.strip()))

    def close(self, name: str, source: str = "") -> tuple[list[Manuscript], list[Link]]:
        """A manuscript for each language that has text, that of the `source` tag first, and the links between them.

        Raises UnreadableError if there is no text at all, or that of more than LANGUAGES.
        """
        apart = self._apart()
        columns: dict[str, list[Segment]] = {}
        for segment in self._segments:
            columns.setdefault(_column(segment.tag, apart), []).append(segment)
        columns = {key: column for key, column in columns.items() if any(map(attrgetter("inked"), column))}
        if not columns:
            raise UnreadableError("{0} holds no segment with text in it, so there is nothing to read.", name)
        if len(columns) > LANGUAGES:
            raise UnreadableError(
                "{0} holds texts in {1} languages, and up to {2} are read. Nothing was read; split the file.",
                name,
                len(columns),
                LANGUAGES,
            )
        exact, code = _column(source, apart), code_of(source)
        ordered = sorted(columns, key=lambda key: (key != exact, code_of(key) != code))
        manuscripts = [_manuscript(self._form, columns[key]) for key in ordered]
        manuscripts[0].metadata[:0] = self.metadata
        manuscripts[0].notices += self.notices
        return manuscripts, list(self._linked([columns[key] for key in ordered]))

    def _apart(self) -> set[str]:
        """The codes of languages of which one unit has two tags."""
        apart = set()
        for segments, _ in self._links:
            codes = Counter(map(code_of, {_same(segment.tag) for segment in segments}))
            apart |= {code for code, count in codes.items() if count > 1}
        return apart

    def _linked(self, columns: Sequence[Sequence[Segment]]) -> Iterator[Link]:
        places = {}
        for number, column in enumerate(columns):
            inked = (segment for segment in column if segment.inked)
            places.update({id(segment): (number, index) for index, segment in enumerate(inked)})
        for segments, state in self._links:
            members: dict[int, list[int]] = {}
            for segment in segments:
                number, index = places[id(segment)]
                members.setdefault(number, []).append(index)
            yield Link(tuple(tuple(sorted(members.get(number, ()))) for number in range(len(columns))), 1.0, state)


def _same(tag: str) -> str:
    return tag.strip().replace("_", "-").lower()


def _column(tag: str, apart: set[str]) -> str:
    code = code_of(tag)
    return _same(tag) if code in apart or code in _UNKNOWN else code


def _manuscript(form: str, column: Sequence[Segment]) -> Manuscript:
    """One language's segments, each a paragraph; what has no text of its own is furniture."""
    sheet = Sheet(form)
    for segment in column:
        if segment.inked:
            with sheet.paragraph(preserve=True):
                sheet.write(segment.text)
                sheet.know([*segment.styles, *segment.number()], segment.said())
        else:
            with sheet.furniture("mark-up", preserve=True):
                sheet.write(segment.text)
    manuscript = sheet.close()
    code = code_of(column[0].tag)
    manuscript.language = "" if code in _UNKNOWN else code
    manuscript.healing = False
    manuscript.typed_numbers = False
    manuscript.metadata = [("language", tag) for tag in dict.fromkeys(segment.tag for segment in column) if tag]
    return manuscript
