"""TEI files of our making read back: `core.export.xml.tei` says how each thing is written.

What another program or a person changed is read as it stands there: the choices are the corrections, and one that no
change of the header stands for is a correction of unknown hand.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple, cast

from desktop.core.document import Given, Link, OwnDirection, Parallel, Remark
from desktop.core.languages import detect
from desktop.core.reading.own.linked import completed
from desktop.core.reading.own.making import names
from desktop.core.reading.own.tei_header import IDENT, Header, Source, is_ours, pointed, pointers, read_header, text_of
from desktop.core.reading.own.tei_inline import Words, words_of
from desktop.core.reading.own.told import ToldCite, ToldUnit, ToldVersion, reading_of
from desktop.core.reading.xmltree import XML_ID, XML_LANG, Element, local, parse
from desktop.core.schemes_told import schemes_of
from desktop.core.tagsets import whole_name
from desktop.core.text import Span

_BLOCKS = frozenset({"p", "ab", "head", "item", "l"})
_DIRECTION = re.compile(r"\bdirection:\s*(ltr|rtl)\b")
_NOTE_NUMBER = re.compile(r"\.n(\d{1,6})$")


def read(data: bytes, name: str, sha256: str) -> Parallel | None:
    """The versions and links of a TEI file that says it is of our making; None for any other, and one without text."""
    if not names(data, IDENT):
        return None
    root = parse(data, name)
    if local(root) != "TEI" or not is_ours(root):
        return None
    header = read_header(root)
    texts = [text for text in root.iter("{*}text") if text.find("{*}group") is None]
    versions = [_Version(text, header) for text in texts]
    places = {key: place for number, each in enumerate(versions) for key, place in each.places(number)}
    counts = [len(each.blocks) for each in versions]
    _say(root, header, places, versions)
    try:
        readings = tuple(reading_of(each.told(), name, "tei", sha256) for each in versions)
    except ValueError:
        return None
    return Parallel(readings, completed(_links(root, places, counts), counts), schemes_of(header.lines))


class _Place(NamedTuple):
    """Where an identifier points: to a unit of a version, or to words of it."""

    version: int
    unit: int
    span: Span | None = None


# A version --------------------------------------------------------------------------------------------------------


class _Version:
    """A text of the file: its paragraphs and footnotes, each with the words in it, and what is said of them."""

    def __init__(self, text: Element, header: Header) -> None:
        self._text = text
        self._header = header
        blocks = [(each, words_of(each, header)) for each in _blocks(text, {"note"})]
        self.blocks = [pair for pair in blocks if local(pair[0]) != "note"]
        found = [each for block, words in blocks for each in _notes_in(block, words)]
        self.notes = [(each, words_of(each, header)) for each in _in_order(found)]
        self.remarks: list[Remark] = []
        self.given: list[Given] = []

    def units(self) -> Iterator[tuple[int, Element, Words]]:
        """Paragraphs, then footnotes."""
        return ((place, *pair) for place, pair in enumerate((*self.blocks, *self.notes)))

    def places(self, version: int) -> Iterator[tuple[str, _Place]]:
        """What the identifiers of units and of segs in them point to."""
        for place, element, words in self.units():
            yield element.get(XML_ID) or "", _Place(version, place)
            for seg in words.segs:
                yield seg.element.get(XML_ID) or "", _Place(version, place, Span(seg.start, seg.end))

    def told(self) -> ToldVersion:
        """The version as the file tells it."""
        source = self._header.sources.get(pointed(self._text, "decls"), Source())
        code = self._text.get(XML_LANG) or detect(text_of(self._text))
        notes = {element: place for place, (element, _words) in enumerate(self.notes)}
        named = {element.get(XML_ID): place for element, place in notes.items()}
        units = tuple(self._unit(element, words, notes, named) for _place, element, words in self.units())
        said = tuple(self.remarks), tuple(self.given)
        return ToldVersion(code, units, *said, source.symbol, source.title, source.metadata)

    def _unit(
        self, element: Element, words: Words, notes: Mapping[Element, int], named: Mapping[str | None, int]
    ) -> ToldUnit:
        note = local(element) == "note"
        return ToldUnit(
            words.reading,
            (element.get("n") or "") if note else None,
            "" if note else self._header.tag(element)[1],
            "" if note else element.get("n") or "",
            words.revisions,
            words.marks,
            () if note else tuple(_cites(words, notes, named)),
            self._header.status(element),
            element.get(XML_LANG) or "",
            _direction(element),
        )


def _blocks(element: Element, others: Collection[str]) -> Iterator[Element]:
    """The paragraphs under an element, and what is of these other names, in their order."""
    for child in element:
        name = local(child)
        if name in others or (name in _BLOCKS and not _holds_blocks(child)):
            yield child
        else:
            yield from _blocks(child, others)


def _holds_blocks(element: Element) -> bool:
    return any(
        local(child) in _BLOCKS or (local(child) != "note" and len(child) > 0 and _holds_blocks(child))
        for child in element
    )


def _notes_in(block: Element, words: Words) -> Iterator[Element]:
    """The footnote that a block is, or those that stand in it."""
    if local(block) == "note":
        if block.get("type") != "comment":
            yield block
        return
    yield from (each.element for each in words.cited if local(each.element) == "note")


def _in_order(notes: Sequence[Element]) -> list[Element]:
    """By the numbers in their identifiers; one without comes behind the one it stands behind."""
    numbers: list[int] = []
    for each in notes:
        found = _NOTE_NUMBER.search(each.get(XML_ID) or "")
        numbers.append(int(found[1]) if found else numbers[-1] if numbers else 0)
    return [notes[place] for place in sorted(range(len(notes)), key=lambda place: numbers[place])]


def _cites(words: Words, notes: Mapping[Element, int], named: Mapping[str | None, int]) -> Iterator[ToldCite]:
    for each in words.cited:
        element = each.element
        place = notes.get(element) if local(element) == "note" else named.get(pointed(element, "target"))
        if place is not None:
            cited = element.get("anchored") != "false" and element.get("subtype") != "unanchored"
            yield ToldCite(place, each.offset, cited)


def _direction(element: Element) -> OwnDirection:
    found = _DIRECTION.search(element.get("style") or "")
    return cast("OwnDirection", found[1]) if found else ""


# What is said of them ---------------------------------------------------------------------------------------------


def _say(root: Element, header: Header, places: Mapping[str, _Place], versions: Sequence[_Version]) -> None:
    """Give each version its comments and tags."""
    comments = [each for each in root.iter("{*}note") if each.get("type") == "comment"]
    keys = {each.get(XML_ID) for each in comments}
    for each in comments:
        place = places.get(pointed(each, "target"), _Place(0, 0))
        if place.version < len(versions):
            versions[place.version].remarks.append(_remark(each, place, header, keys))
    for each in root.iterfind(".//{*}spanGrp/{*}span"):
        for key in pointers(each, "target"):
            if key in places:
                versions[places[key].version].given += _given(each, places[key], header)
    for version in versions:
        for number, _element, words in version.units():
            for seg in words.segs:
                version.given += _given(seg.element, _Place(0, number, Span(seg.start, seg.end)), header)


def _remark(note: Element, place: _Place, header: Header, keys: Collection[str | None]) -> Remark:
    change = header.change(note)
    author = header.author(note) or (change.author if change else "")
    answers = next((key for key in pointers(note, "corresp") if key in keys), "")
    resolved = "comment.resolved" in pointers(note, "ana")
    said = (author, change.at if change else "", note.get(XML_ID) or "", answers, resolved)
    return Remark(place.unit, place.span, text_of(note), *said)


def _given(element: Element, place: _Place, header: Header) -> list[Given]:
    """The tag that this gives, if the header declares it."""
    scheme, tag = header.tag(element)
    if not tag:
        return []
    change = header.change(element)
    author = header.author(element) or (change.author if change else "")
    name = whole_name(scheme, tag) if scheme else tag
    return [Given(place.unit, place.span, name, author, change.at if change else "")]


# Links ------------------------------------------------------------------------------------------------------------


def _links(root: Element, places: Mapping[str, _Place], counts: Sequence[int]) -> Iterator[Link]:
    """The links that the file states; `counts` are the paragraphs of each version."""
    for element in root.iterfind(".//{*}linkGrp/*"):
        members: list[list[int]] = [[] for _ in counts]
        for key in pointers(element, "target"):
            place = places.get(key)
            if place is not None and place.unit < counts[place.version]:
                members[place.version].append(place.unit)
        state = "final" if element.get("type") == "confirmed" else ""
        yield Link(tuple(map(tuple, members)), _score(element.get("cert") or ""), state)


def _score(cert: str) -> float:
    """The probability that a link is right; one of which nothing is said in figures is taken to be."""
    try:
        score = float(cert)
    except ValueError:
        return 1.0
    return min(max(score, 0.0), 1.0) if math.isfinite(score) else 1.0
