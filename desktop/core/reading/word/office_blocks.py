"""What a word processor's text is made of, on the way from its format to the sheet: blocks of runs, marks, remarks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Literal

from desktop.core.document import OwnDirection
from desktop.core.reading.manuscript import Said
from desktop.core.reading.sheet import Sheet
from desktop.core.reading.styles import StyleKind

BULLET = "•"
_PAGE_WORDS = 14
Formatting = frozenset[tuple[StyleKind, str]]
PLAIN: Formatting = frozenset()


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one formatting, its kinds with their values. The language is `stated` unless it is a mere default."""

    text: str
    formatting: Formatting = PLAIN
    language: str = ""
    stated: bool = False


@dataclass(frozen=True, slots=True)
class Cite:
    """Here the note of this key is cited, by a mark that is printed or that the format numbers itself."""

    key: str
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Remarked:
    """Here what a comment is about begins or ends; `here` if it is about this place only."""

    key: str
    where: Literal["begins", "ends", "here"]


Item = Run | Cite | Remarked


def remarked(key: str | None, *, begins: bool) -> Remarked:
    """The beginning or the end of what a comment is about."""
    return Remarked(key or "", "begins" if begins else "ends")


@dataclass(slots=True)
class Block:
    """A paragraph; a note if it has a key; furniture if that is named; `paged` if a field in it counts pages."""

    items: list[Item] = field(default_factory=list)
    furniture: str = ""
    key: str = ""
    label: str = ""
    number: str = ""
    listed: str = ""
    heading: bool = False
    bullet: bool = False
    paged: bool = False
    language: str = ""
    direction: OwnDirection = ""

    @property
    def text(self) -> str:
        """All its characters, numbers and marks apart."""
        return "".join([item.text for item in self.items if isinstance(item, Run)])

    @property
    def blank(self) -> bool:
        """Whether there is nothing to read in it."""
        return not any(
            bool(item.text.strip()) if isinstance(item, Run) else isinstance(item, Cite) and bool(item.printed)
            for item in self.items
        )


@dataclass(frozen=True, slots=True)
class Commented:
    """A comment of the file, wherever it is about; `key`, `answers` and `resolved` as a Remark has them."""

    body: str
    author: str = ""
    at: str = ""
    key: str = ""
    answers: str = ""
    resolved: bool = False

    @property
    def said(self) -> Said:
        """The same, of a place that is not known yet."""
        return Said(0, 0, self.body, self.author, self.at, self.key, self.answers, self.resolved)


def of_kind(kind: StyleKind, value: str = "") -> Formatting:
    """The formatting of one kind only."""
    return frozenset({(kind, value)})


def revision(author: str, at: str) -> str:
    """The value of a tracked change's style."""
    return f"{' '.join(author.split())}\t{at.strip()}"


def without_blanks(blocks: Iterable[Block]) -> list[Block]:
    """The blocks that have ink; marks in others go to the paragraph before them, what is remarked, to the next."""
    result: list[Block] = []
    waiting: list[Item] = []
    last: Block | None = None
    for block in blocks:
        if not block.blank:
            block.items[:0] = waiting
            waiting = []
            result.append(block)
            last = last if block.key or block.furniture else block
            continue
        for item in block.items:
            if isinstance(item, Cite) and last:
                last.items.append(item)
            elif not isinstance(item, Run):
                waiting.append(item)
    if result:
        result[-1].items += waiting
    return result


def write_blocks(blocks: Sequence[Block], sheet: Sheet, comments: Mapping[str, Commented]) -> None:
    """Write the blocks in order, and the comments where they belong."""
    writer = _Writer(sheet, comments)
    inked = without_blanks(blocks)
    _take_to_notes(inked)
    for block in inked:
        writer.block(block)
    writer.rest()


def _take_to_notes(blocks: Sequence[Block]) -> None:
    """What is remarked of a note's mark alone is said of the note."""
    notes = {block.key: block for block in blocks if block.key}
    for block in blocks if notes else ():
        for remark, note in [each for each in _on_marks(block.items) if each[1] in notes]:
            block.items = [item for item in block.items if not isinstance(item, Remarked) or item.key != remark]
            notes[note].items[:0] = [Remarked(remark, "begins")]
            notes[note].items.append(Remarked(remark, "ends"))


def _on_marks(items: Iterable[Item]) -> Iterator[tuple[str, str]]:
    """The remarks that are about nothing but the mark of a note, each with the note's key."""
    begun: dict[str, list[str]] = {}
    for item in items:
        if isinstance(item, Remarked) and item.where == "begins":
            begun[item.key] = []
        elif isinstance(item, Remarked):
            marks = begun.pop(item.key, [])
            if len(marks) == 1 and marks[0]:
                yield item.key, marks[0]
        else:
            for marks in begun.values():
                marks.append(item.key if isinstance(item, Cite) else "")


class _Writer:
    def __init__(self, sheet: Sheet, comments: Mapping[str, Commented]) -> None:
        self._sheet = sheet
        self._waiting = dict(comments)
        self._begun: dict[str, tuple[object, int]] = {}
        self._open: dict[tuple[StyleKind, str], tuple[object, int]] = {}

    def block(self, block: Block) -> None:
        with self._opened(block):
            self._front(block)
            for item in block.items:
                self._item(item)
            self._format(PLAIN)
            for key in list(self._begun):
                self._said(key)

    def rest(self) -> None:
        """Comments on nothing are said of the beginning."""
        for comment in self._waiting.values():
            self._sheet.manuscript.remarks.append(comment.said)

    def _opened(self, block: Block) -> AbstractContextManager[None]:
        if block.furniture:
            return self._sheet.furniture(block.furniture, preserve=True)
        if block.key:
            return self._sheet.note(block.key, block.label, language=block.language, preserve=True)
        return self._sheet.paragraph(
            tag="heading" if block.heading and block.number else "",
            heading=block.heading,
            listed=block.listed,
            language=block.language,
            direction=block.direction,
            preserve=True,
        )

    def _front(self, block: Block) -> None:
        if block.number:
            self._sheet.number(block.number)
        elif block.bullet:
            with self._sheet.style("left-out", "bullet"):
                self._sheet.write(f"{BULLET} ")

    def _item(self, item: Item) -> None:
        if isinstance(item, Run):
            self._format(item.formatting)
            self._sheet.write(item.text)
        elif isinstance(item, Cite):
            self._format(frozenset(each for each in self._open if each[0] not in {"inserted", "deleted"}))
            self._sheet.cite(item.key, item.printed)
        else:
            self._remarked(item)

    def _format(self, formatting: Formatting) -> None:
        """End the formatting that stops here, begin what is new; what goes on is one span."""
        for each in sorted(self._open.keys() - formatting):
            self._sheet.styled(self._open.pop(each), *each)
        for each in formatting - self._open.keys():
            self._open[each] = self._sheet.place()

    def _remarked(self, item: Remarked) -> None:
        if item.key not in self._waiting:
            return
        if item.where == "ends" and item.key in self._begun:
            self._said(item.key)
        elif item.where != "ends":
            self._begun.setdefault(item.key, self._sheet.place())
            if item.where == "here":
                self._said(item.key)

    def _said(self, key: str) -> None:
        comment = self._waiting.pop(key)
        self._sheet.say(self._begun.pop(key), comment.said)


def running(blocks: Iterable[Block], seen: set[str]) -> Iterator[Block]:
    """Running heads and page numbers, made of the blocks of a header or footer; what was `seen` is not said again."""
    for block in blocks:
        text = block.text
        if not text.strip() or text.strip() in seen:
            continue
        seen.add(text.strip())
        paged = block.paged and sum(map(str.isalpha, text)) <= _PAGE_WORDS
        yield Block([Run(text)], furniture="page-number" if paged else "running-head")


def note_of(key: str, label: str, paragraphs: Iterable[Block]) -> Block:
    """One note of all its paragraphs, each in a line of its own."""
    note = Block(key=key, label=label)
    for paragraph in paragraphs:
        if paragraph.blank:
            note.items += [item for item in paragraph.items if isinstance(item, Remarked)]
            continue
        if note.items:
            note.items.append(Run("\n"))
        note.items += _numbered(paragraph)
    return note


def _numbered(paragraph: Block) -> Iterator[Item]:
    if paragraph.number:
        yield Run(f"{paragraph.number} ")
    yield from paragraph.items
