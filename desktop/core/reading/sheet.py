"""A manuscript in the writing: readers of structured formats write paragraphs and notes into it, one by one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from desktop.core.document import OwnDirection
from desktop.core.reading.bounds import PARAGRAPHS, TooManyError
from desktop.core.reading.drafts import Aside, Draft
from desktop.core.reading.lines import Line
from desktop.core.reading.manuscript import Manuscript, Said
from desktop.core.reading.openers import NoteLabel
from desktop.core.reading.styles import Style, StyleKind

_SPACE = re.compile(r"[ \t\r\n\f]+")
_GAP = "\n\n"


@dataclass(slots=True)
class _Block:
    """A paragraph, note or piece of furniture in the writing; places count in its own text."""

    draft: Draft | None
    kind: str = ""
    implicit: bool = False
    preserve: bool = False
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    last: str = "\n"
    styles: list[Style] = field(default_factory=list)
    remarks: list[Said] = field(default_factory=list)
    inner: list[_Block] = field(default_factory=list)

    def add(self, text: str) -> None:
        if not self.preserve:
            text = _SPACE.sub(" ", text)
            if self.last in " \t\r\n\f":
                text = text.removeprefix(" ")
        self.add_raw(text)

    def add_raw(self, text: str) -> None:
        if text:
            self.pieces.append(text)
            self.length += len(text)
            self.last = text[-1]


class Sheet:
    """Where a reader writes. White space is folded as XML and HTML mean it, unless a block preserves it.

    Text written outside of any block becomes a paragraph of its own, which the next block or `close()` ends. Blocks
    are parted by a blank line in the source. A note may be written where it is cited: its text then comes after the
    paragraph, so that the paragraph stays in one piece. So does any block that is opened inside another: open
    paragraphs where text stands, and leave what only holds other blocks to the reader's own walk. Raises TooManyError
    where more than PARAGRAPHS are written.
    """

    def __init__(self, form: str) -> None:
        self.manuscript = Manuscript("", [], format=form)
        self._parts: list[str] = []
        self._length = 0
        self._open: list[_Block] = []

    # Blocks -------------------------------------------------------------------------------------------------------

    @contextmanager
    def paragraph(
        self,
        *,
        tag: str = "",
        heading: bool = False,
        listed: str = "",
        language: str = "",
        direction: OwnDirection = "",
        preserve: bool = False,
    ) -> Iterator[None]:
        """A paragraph of its own. `listed` is number or point where its number is a list's."""
        draft = Draft([[]], tag=tag, heading=heading, listed=listed, language=language, direction=direction)
        with self._block(_Block(draft, preserve=preserve)):
            yield

    @contextmanager
    def note(self, key: str, label: str, *, language: str = "", preserve: bool = False) -> Iterator[None]:
        """A footnote that the marks of the same `key` cite; `label` as printed, without brackets."""
        draft = Draft([[]], NoteLabel(label, 0, "native"), key=key, language=language)
        with self._block(_Block(draft, preserve=preserve), nested=True):
            yield

    @contextmanager
    def furniture(self, kind: str, *, preserve: bool = False) -> Iterator[None]:
        """What is neither paragraph nor footnote: one of document.FURNITURE."""
        with self._block(_Block(None, kind, preserve=preserve)):
            yield

    @contextmanager
    def _block(self, block: _Block, *, nested: bool = False) -> Iterator[None]:
        if not nested or (self._open and self._open[-1].implicit and not self._open[-1].length):
            self._end_implicit()
        self._open.append(block)
        yield
        self._end_implicit()
        self._open.pop()
        if self._open:
            self._open[-1].inner.append(block)
        else:
            self._flush(block)

    def _end_implicit(self) -> None:
        while self._open and self._open[-1].implicit:
            block = self._open.pop()
            if self._open:
                self._open[-1].inner.append(block)
            else:
                self._flush(block)

    # What stands in them ------------------------------------------------------------------------------------------

    def write(self, text: str | None) -> None:
        """Characters of the block that is open."""
        if not text:
            return
        if not self._open:
            if not text.strip(" \t\r\n\f"):
                return
            self._open.append(_Block(Draft([[]]), implicit=True))
        self._open[-1].add(text)

    def line_break(self) -> None:
        """The block goes on in a new line: a space in its reading."""
        if self._open:
            self._open[-1].add_raw("\n")

    @contextmanager
    def style(self, kind: StyleKind, value: str = "") -> Iterator[None]:
        """What is written meanwhile is of this kind."""
        block, start = self._here()
        yield
        if block is not None and block.length > start:
            block.styles.append(Style(start, block.length, kind, value))

    def styled(self, since: tuple[object, int], kind: StyleKind, value: str = "") -> None:
        """What was written since that place (of `place()`) is of this kind; the spans of several kinds may cross."""
        block, start = since
        if isinstance(block, _Block) and block.length > start:
            block.styles.append(Style(start, block.length, kind, value))

    def number(self, text: str) -> None:
        """The paragraph's own number, where the format keeps it apart from the text; a space follows it."""
        with self.style("number"):
            self.write(text)
        self.write(" ")

    def cite(self, key: str, printed: str = "") -> None:
        """Here the note of this key is cited, by a mark that is `printed` or that the format numbers itself."""
        if not self._open:
            return
        block = self._open[-1]
        start = block.length
        block.add_raw(printed)
        block.styles.append(Style(start, block.length, "cite", key))

    def place(self) -> tuple[object, int]:
        """Here: to be handed to `remark` when its text is known."""
        return self._here()

    def remark(self, since: tuple[object, int], body: str, author: str = "", at: str = "") -> None:
        """A comment of the file on what was written since that place; on the whole block if that was another one."""
        self.say(since, Said(0, 0, body, author, at))

    def say(self, since: tuple[object, int], said: Said) -> None:
        """The same for a comment of which more is known; it gets its place here."""
        block, start = since
        if isinstance(block, _Block):
            block.remarks.append(replace(said, start=start, end=block.length))

    def know(self, styles: Iterable[Style], remarks: Iterable[Said] = ()) -> None:
        """What is known of the block that is open: styles and comments whose places count in its own text."""
        if self._open:
            self._open[-1].styles += styles
            self._open[-1].remarks += remarks

    def _here(self) -> tuple[_Block | None, int]:
        return (self._open[-1], self._open[-1].length) if self._open else (None, 0)

    # The end ------------------------------------------------------------------------------------------------------

    def close(self) -> Manuscript:
        """The manuscript, whole."""
        self._end_implicit()
        self.manuscript.source = "".join(self._parts)
        return self.manuscript

    def _flush(self, block: _Block) -> None:
        """Put the block into the source, then those that were written inside it."""
        text = "".join(block.pieces)
        if text.strip():
            self._put(block, text)
        for inner in block.inner:
            self._flush(inner)

    def _put(self, block: _Block, text: str) -> None:
        if len(self.manuscript.items) >= PARAGRAPHS:
            raise TooManyError
        if self._length:
            self._parts.append(_GAP)
            self._length += len(_GAP)
        base = self._length
        ink = text.strip()
        start = base + len(text) - len(text.lstrip())
        self._parts.append(text)
        self._length += len(text)
        line = Line(start, start + len(ink), ink, 1)
        if block.draft is None:
            self.manuscript.items.append(Aside(block.kind, line))
            return
        block.draft.groups = [[line]]
        block.draft.length = len(ink) + 1
        block.draft.blank = 1
        self.manuscript.items.append(block.draft)
        self.manuscript.styles += [
            Style(base + each.start, base + each.end, each.kind, each.value) for each in block.styles
        ]
        self.manuscript.remarks += [
            replace(each, start=base + each.start, end=base + each.end) for each in block.remarks
        ]
