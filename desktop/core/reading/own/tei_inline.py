"""What stands in a paragraph of a TEI file of our making: its text through all corrections, and what is on words."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.core.document import Mark, Revision
from desktop.core.reading.own.stages import Staged, edits, reading_of
from desktop.core.reading.own.tei_header import Header, pointed
from desktop.core.reading.xmltree import XML_ID, Element, local
from desktop.core.text import Edit

_KINDS = {"italic": "emphasis", "bold": "strong", "superscript": "superscript"}
_MARKS = {"hi": "", "emph": "emphasis", "ref": "reference"}
_AS_READ = ("sic", "orig", "abbr", "am")
_BREAKS = frozenset({"lb", "cb", "pb"})


@dataclass(slots=True)
class OnWords:
    """Formatting (places in the reading), or what a seg is on (places in the text)."""

    element: Element
    start: int
    end: int = 0


@dataclass(slots=True)
class Cited:
    """Where a footnote is cited: the note itself, or the pointer to it."""

    element: Element
    offset: int


@dataclass(slots=True)
class Words:
    """All that stands in a unit; `segs` and `formatted` are what is on words of it."""

    reading: str = ""
    revisions: tuple[Revision, ...] = ()
    segs: list[OnWords] = field(default_factory=list)
    formatted: list[OnWords] = field(default_factory=list)
    cited: list[Cited] = field(default_factory=list)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Its formatting, without what is on nothing that was read."""
        return tuple(
            Mark(_kind(each.element), each.start, each.end) for each in self.formatted if each.start < each.end
        )


def words_of(block: Element, header: Header) -> Words:
    """What stands in a paragraph or a footnote."""
    return _Walk(header, notes=local(block) != "note").walked(block)


class _Walk:
    def __init__(self, header: Header, *, notes: bool) -> None:
        self._header = header
        self._notes = notes
        self._words = Words()
        self._stretches: list[Staged] = []
        self._read = self._stands = 0
        self._known: dict[str, OnWords] = {}
        self._strangers: list[str] = []

    def walked(self, block: Element) -> Words:
        self._children(block, 0, 0)
        self._words.reading = reading_of(self._stretches)
        self._words.revisions = tuple(self._revision(number, edit) for number, edit in edits(self._stretches))
        return self._words

    def _revision(self, number: int, edit: Edit) -> Revision:
        if number > len(self._header.ordered):
            return Revision(edit, self._strangers[number - len(self._header.ordered) - 1])
        change = self._header.ordered[number - 1]
        return Revision(edit, change.author, change.at, change.cause, change.why)

    # Elements -----------------------------------------------------------------------------------------------------

    def _children(self, element: Element, came: int, went: int) -> None:
        self._write(element.text, came, went)
        for child in element:
            self._child(child, came, went)
            self._write(child.tail, came, went)

    def _write(self, text: str | None, came: int, went: int) -> None:
        if text:
            stretch = Staged(text, came, went)
            self._stretches.append(stretch)
            self._read += stretch.read
            self._stands += stretch.stands

    def _child(self, child: Element, came: int, went: int) -> None:
        name = local(child)
        if name == "choice":
            self._choice(child, came, went)
        elif name == "note" and (self._notes or child.get("type") == "comment"):
            if child.get("type") != "comment":
                self._words.cited.append(Cited(child, self._read))
        elif name == "ptr" and child.get("type") == "note":
            self._words.cited.append(Cited(child, self._read))
        elif name == "seg" or name in _MARKS:
            self._on_words(child, came, went)
        elif name in _BREAKS:
            self._write(" ", came, went)
        else:
            self._children(child, came, went)

    def _on_words(self, child: Element, came: int, went: int) -> None:
        """Formatting, or a seg; a part of one that began before goes on with it."""
        mark = local(child) != "seg"
        words = self._known.get(pointed(child, "prev"))
        if words is None:
            words = OnWords(child, self._read if mark else self._stands)
            (self._words.formatted if mark else self._words.segs).append(words)
        if child.get(XML_ID):
            self._known[child.get(XML_ID, "")] = words
        self._children(child, came, went)
        words.end = self._read if mark else self._stands

    def _choice(self, choice: Element, came: int, went: int) -> None:
        """What was read and what was put in its place; of any other choice, what stands on the page."""
        forms = [each for each in choice if local(each) != "choice"]
        corr = next((each for each in forms if local(each) == "corr"), None)
        if corr is None:
            page = next((each for each in forms if local(each) in _AS_READ), None)
            for each in choice if page is None else [page]:
                self._children(each, came, went)
            return
        number = self._number(corr)
        for each in forms:
            if each is corr:
                self._children(each, number, went)
            elif local(each) in _AS_READ:
                self._children(each, came, number)

    def _number(self, corr: Element) -> int:
        change = self._header.change(corr)
        if change is not None:
            return change.number
        self._strangers.append(self._header.author(corr))
        return len(self._header.ordered) + len(self._strangers)


def _kind(element: Element) -> str:
    rendered = element.get("rend") or ""
    return _MARKS[local(element)] or _KINDS.get(rendered, rendered or "emphasis")
