"""The pieces of a parsed file that hold its text, in streams: the text itself, and every note by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.core.reading.xmltree import XML_SPACE, Element, local

TEXT, TAIL = "#text", "#tail"


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A text of an element: what it begins with, what stands behind it, or one of its attributes (`place`).

    A `word` stands by itself: it is parted from the next one though no space says so.
    """

    element: Element
    place: str = TEXT
    word: bool = False

    @property
    def text(self) -> str:
        """What it holds now."""
        if self.place == TEXT:
            return self.element.text or ""
        return (self.element.tail if self.place == TAIL else self.element.get(self.place)) or ""

    def put(self, text: str) -> None:
        """Let it hold this instead."""
        if self.place == TEXT:
            self.element.text = text
        elif self.place == TAIL:
            self.element.tail = text
        else:
            self.element.set(self.place, text)
        if local(self.element) == "t" and text != text.strip():
            self.element.set(XML_SPACE, "preserve")  # as WordprocessingML asks for


@dataclass(slots=True)
class Stream:
    """Nodes whose text goes on from one to the next; `letters` is all of it without white space.

    The letter at i stands at `offsets[i]` in the node at `owners[i]`. Letters before `cursor` have been found already.
    """

    nodes: list[Node] = field(default_factory=list)
    letters: str = ""
    owners: list[int] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)
    cursor: int = 0

    def index(self) -> Stream:
        """The stream itself, once all its nodes are in it."""
        found = [
            (char, owner, offset)
            for owner, node in enumerate(self.nodes)
            for offset, char in enumerate(node.text)
            if not char.isspace()
        ]
        self.letters = "".join(char for char, _owner, _offset in found)
        self.owners = [owner for _char, owner, _offset in found]
        self.offsets = [offset for _char, _owner, offset in found]
        return self


def flowing(root: Element, notes: frozenset[str], passed_over: frozenset[str]) -> list[Stream]:
    """The streams of a text in mark-up: each element of `notes` has its own; what is `passed_over` has none."""
    main, others = Stream(), list[Stream]()
    _gather(root, main, others, notes, passed_over)
    return [stream.index() for stream in (main, *others)]


def _gather(
    element: Element, stream: Stream, others: list[Stream], notes: frozenset[str], passed_over: frozenset[str]
) -> None:
    stream.nodes.append(Node(element))
    for child in element:
        name = local(child)
        if name in notes:
            others.append(Stream())
            _gather(child, others[-1], others, notes, passed_over)
        elif name and name not in passed_over:
            _gather(child, stream, others, notes, passed_over)
        stream.nodes.append(Node(child, TAIL))


def runs(root: Element, names: frozenset[str]) -> Stream:
    """The stream of a part of an office document: its text stands in elements of these names only."""
    return Stream([Node(each) for each in root.iter() if local(each) in names]).index()


def words(root: Element, names: frozenset[str], place: str = TEXT) -> list[Stream]:
    """The stream of recognised pages: each element of these names is a word."""
    return [Stream([Node(each, place, word=True) for each in root.iter() if local(each) in names]).index()]


def marked_words(root: Element, classes: frozenset[str]) -> list[Stream]:
    """The stream of recognised pages in HTML: each element of one of these classes is a word."""
    found = [each for each in root.iter() if classes & set((each.get("class") or "").split())]
    return [Stream([node for each in found for node in _inside(each)]).index()]


def _inside(element: Element) -> Iterator[Node]:
    yield Node(element, word=True)
    for child in element.iterdescendants():
        yield Node(child, word=True)
        yield Node(child, TAIL, word=True)
