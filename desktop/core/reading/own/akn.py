"""Akoma Ntoso files of our making read back: `core.export.xml.akn` says how each thing is written.

Where a paragraph stands says what it is; its text is taken as it stands, with every space in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast

from desktop.core.document import TAGS, Mark, OwnDirection, Parallel
from desktop.core.languages import code_of, detect
from desktop.core.reading.own.making import names
from desktop.core.reading.own.told import ToldCite, ToldUnit, ToldVersion, reading_of
from desktop.core.reading.xmltree import XML_LANG, Element, local, parse

_AGENT = "#muqabala"
_UNKNOWN = "0001-01-01"
_TAGS = {
    "coverPage": "masthead",
    "preface": "title",
    "preamble": "preambular",
    "formula": "enacting",
    "mainBody": "",
    "paragraph": "operative",
    "point": "point",
    "conclusions": "closing",
    "attachments": "annex",
}
"""What the paragraphs in an element are; in an annex everything is annex."""
_HEADINGS = frozenset({"heading", "subheading", "crossHeading"})
_BLOCKS = frozenset({"p", "block"}) | _HEADINGS
_NUMBERED = frozenset({"paragraph", "point", "hcontainer"})
_MARKS = {"i": "emphasis", "b": "strong", "sup": "superscript", "ref": "reference", "a": "reference"}
_BREAKS = frozenset({"eol", "br"})
_DIRECTION = re.compile(r"\bdirection:\s*(ltr|rtl)\b")
_PART = re.compile(r"part-\d+")
_NOTE_NUMBER = re.compile(r"^fn_(\d{1,6})$")


def read(data: bytes, name: str, sha256: str) -> Parallel | None:
    """The version of an Akoma Ntoso file that says it is of our making; None for any other, and one without text."""
    if not names(data, _AGENT):
        return None
    root = parse(data, name)
    identification = root.find("*/{*}meta/{*}identification")
    if identification is None or identification.get("source") != _AGENT:
        return None
    try:
        return Parallel((reading_of(_Version(root).told(identification), name, "akn", sha256),))
    except ValueError:
        return None


@dataclass(slots=True)
class _Words:
    """What stands in a paragraph or a footnote; `cited` are footnotes and pointers to them.

    `parts` have the places among the marks of formatting that is in parts, by the parts' classes.
    """

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    marks: list[Mark] = field(default_factory=list)
    parts: dict[str, int] = field(default_factory=dict)
    cited: list[tuple[Element, int]] = field(default_factory=list)

    def write(self, text: str | None) -> None:
        if text:
            self.pieces.append(text)
            self.length += len(text)

    def read_marks(self) -> tuple[Mark, ...]:
        """The formatting of anything at all."""
        return tuple(each for each in self.marks if each.start < each.end)


@dataclass(frozen=True, slots=True)
class _Block:
    element: Element
    tag: str
    number: str
    words: _Words


class _Version:
    def __init__(self, root: Element) -> None:
        self._root = root
        self._number = ""
        self._blocks: list[_Block] = []

    def told(self, identification: Element) -> ToldVersion:
        """The version as the file tells it."""
        for child in self._root:
            self._walk(child, "", _TAGS)
        found = [element for block in self._blocks for element, _at in block.words.cited if _is_note(element)]
        notes = _in_order([*found, *self._root.iterfind("*/{*}meta/{*}notes/{*}note")])
        places = {element: place for place, element in enumerate(notes)}
        named = {element.get("eId"): place for element, place in places.items()}
        units = (*(_unit(each, places, named) for each in self._blocks), *map(_note, notes))
        code = _value(identification, "FRBRlanguage", "language")
        return ToldVersion(
            (code_of(code) if len(code) == 3 else code) or detect("".join(unit.reading for unit in units)),
            units,
            symbol=_value(identification, "FRBRnumber", "value"),
            title=_value(identification, "FRBRname", "value"),
            metadata=tuple(_metadata(self._root)),
        )

    def _walk(self, element: Element, tag: str, tags: Mapping[str, str]) -> None:
        """The paragraphs of an element; in an annex none of the `tags` counts."""
        kind = local(element)
        if kind == "meta":
            return
        if kind == "num":
            self._number = "".join(map(str, element.itertext())).strip()
            return
        if kind in _NUMBERED:
            self._number = ""
        if kind in _BLOCKS:
            self._block(element, kind, "heading" if tags and kind in _HEADINGS else tag)
            return
        tag = _tag(element, kind, tag, tags)
        for child in element:
            self._walk(child, tag, {} if tag == "annex" and kind == "attachments" else tags)

    def _block(self, element: Element, kind: str, tag: str) -> None:
        words = _Words()
        number = _own_number(element) if kind == "p" else None
        if number is not None:
            self._number = "".join(map(str, number.itertext()))
            words.write((number.tail or "").removeprefix(" "))
            _inline_from(element, number, words)
        else:
            _inline(element, words)
        self._blocks.append(_Block(element, tag, self._number, words))
        self._number = ""


def _tag(element: Element, kind: str, above: str, tags: Mapping[str, str]) -> str:
    """What the paragraphs in an element are; a container that is named for a tag says so itself."""
    name = element.get("name") or ""
    if tags and name and (kind == "hcontainer" or (kind == "container" and name in TAGS)):
        return name
    return tags.get(kind, above)


def _own_number(element: Element) -> Element | None:
    """The number that a paragraph begins with."""
    if element.text or not len(element):
        return None
    first = element[0]
    named = local(first) == "inline" and first.get("name") == "number"
    return first if named or (local(first) == "docNumber" and not first.get("refersTo")) else None


# Inside a paragraph -----------------------------------------------------------------------------------------------


def _inline(element: Element, words: _Words) -> None:
    words.write(element.text)
    for child in element:
        _piece(child, words)


def _inline_from(element: Element, number: Element, words: _Words) -> None:
    """What stands behind the number."""
    for child in element:
        if child is not number:
            _piece(child, words)


def _piece(child: Element, words: _Words) -> None:
    kind = local(child)
    if _is_note(child) or kind == "noteRef":
        words.cited.append((child, words.length))
    elif kind in _BREAKS:
        words.write(" ")
    elif _kind(child):
        _formatted(child, words)
    else:
        _inline(child, words)
    words.write(child.tail)


def _formatted(child: Element, words: _Words) -> None:
    """Formatting; a part of what began before goes on with it."""
    kind, place = _kind(child), len(words.marks)
    part = next((each for each in (child.get("class") or "").split() if _PART.fullmatch(each)), "")
    if part:
        place = words.parts.setdefault(f"{kind} {part}", place)
    if place == len(words.marks):
        words.marks.append(Mark(kind, words.length, words.length))
    _inline(child, words)
    words.marks[place] = Mark(kind, words.marks[place].start, words.length)


def _kind(element: Element) -> str:
    """The formatting that an element is; empty for none."""
    own = _MARKS.get(local(element), "")
    if own or local(element) != "span":
        return own
    classes = (element.get("class") or "").split()
    return next((each for each in classes if each != "continued" and not _PART.fullmatch(each)), "")


# Units ------------------------------------------------------------------------------------------------------------


def _unit(block: _Block, places: Mapping[Element, int], named: Mapping[str | None, int]) -> ToldUnit:
    return ToldUnit(
        "".join(block.words.pieces),
        tag=block.tag,
        number=block.number,
        marks=block.words.read_marks(),
        cites=tuple(_cites(block.words, places, named)),
        language=block.element.get(XML_LANG) or "",
        direction=_direction(block.element),
    )


def _cites(words: _Words, places: Mapping[Element, int], named: Mapping[str | None, int]) -> Iterator[ToldCite]:
    for element, offset in words.cited:
        place = places.get(element, named.get((element.get("href") or "").removeprefix("#")))
        if place is not None:
            yield ToldCite(place, offset)


def _note(element: Element) -> ToldUnit:
    """A footnote; paragraphs of it after the first are joined by a space."""
    words = _Words()
    blocks = [each for each in element if local(each) in _BLOCKS]
    for number, block in enumerate(blocks):
        words.write(" " if number else "")
        _inline(block, words)
    if not blocks:
        _inline(element, words)
    first = blocks[0] if blocks else element
    return ToldUnit(
        "".join(words.pieces),
        element.get("marker") or "",
        marks=words.read_marks(),
        language=first.get(XML_LANG) or "",
        direction=_direction(first),
    )


def _is_note(element: Element) -> bool:
    return local(element) == "authorialNote"


def _in_order(notes: Sequence[Element]) -> list[Element]:
    """By the numbers in their identifiers; one without comes behind the one it stands behind."""
    numbers: list[int] = []
    for each in notes:
        found = _NOTE_NUMBER.search(each.get("eId") or "")
        numbers.append(int(found[1]) if found else numbers[-1] if numbers else 0)
    return [notes[place] for place in sorted(range(len(notes)), key=lambda place: numbers[place])]


def _direction(element: Element) -> OwnDirection:
    found = _DIRECTION.search(element.get("style") or "")
    return cast("OwnDirection", found[1]) if found else ""


# The document -----------------------------------------------------------------------------------------------------


def _value(identification: Element, name: str, attribute: str) -> str:
    return next((each.get(attribute) or "" for each in identification.iter(f"{{*}}{name}")), "")


def _metadata(root: Element) -> Iterator[tuple[str, str]]:
    """What names the document, as the reader of other files of this format tells it."""
    meta = root.find("*/{*}meta")
    for date in [] if meta is None else meta.iter("{*}FRBRdate"):
        if date.get("date") != _UNKNOWN:
            yield date.get("name") or "date", date.get("date") or ""
    for keyword in [] if meta is None else meta.iter("{*}keyword"):
        yield "keyword", keyword.get("showAs") or ""
    for address in [] if meta is None else meta.iter("{*}FRBRuri"):
        yield "uri", address.get("value") or ""
