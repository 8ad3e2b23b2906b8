"""XLIFF 1.0 to 1.2 and 2.0 to 2.2: source and target as two versions, and each segment a link.

Sources: OASIS, XLIFF 1.2 (2008), XLIFF 2.0 (2014), 2.1 (2018) and 2.2 (2024).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Iterable, Iterator, Sequence

from desktop.core.document import Link
from desktop.core.reading.aligned.bitext import STRIDE, Bitext, Segment
from desktop.core.reading.aligned.codes import Inline, attributes, plain
from desktop.core.reading.choices import Choices, Progress
from desktop.core.reading.manuscript import Manuscript
from desktop.core.reading.xmltree import XML_LANG, XML_SPACE, Element, local, parse

_STATED = {
    "original": "original",
    "datatype": "data type",
    "date": "date",
    "product-name": "product",
    "product-version": "product version",
    "build-num": "build",
    "category": "category",
}


def read(data: bytes, name: str, _choices: Choices, progress: Progress) -> tuple[Sequence[Manuscript], Sequence[Link]]:
    """The manuscripts of an XLIFF file, the source first, and a link for each segment with text.

    A target that is in another order than its source is read in its own. Raises UnreadableError as `xmltree.parse`
    does, and if no segment has text.
    """
    root = parse(data, name)
    second = (root.get("version") or "").startswith("2") or ":document:2." in str(root.tag)
    reader = _Second(root) if second else _First(root)
    return reader.read(name, progress)


class _Reader(ABC):
    """What the two generations share; `unit` is what each calls its units."""

    unit = ""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._space = str(root.tag).removesuffix("xliff")
        self._bitext = Bitext("xliff")
        self._source = ""
        self._tags = ("", "")
        self._done = self._total = 0

    def read(self, name: str, progress: Progress) -> tuple[Sequence[Manuscript], Sequence[Link]]:
        if version := self._root.get("version"):
            self._bitext.metadata.append(("XLIFF version", version))
        self._total = sum(1 for _ in self._root.iter(f"{self._space}{self.unit}"))
        for file in self._root.iter(f"{self._space}file"):
            self._file(file, progress)
        return self._bitext.close(name, self._source)

    def _file(self, file: Element, progress: Progress) -> None:
        self._bitext.metadata += attributes(file, _STATED)
        self._tags = self._languages(file)
        self._source = self._source or self._tags[0]
        for element in file.iter(f"{self._space}{self.unit}", f"{self._space}note"):
            if local(element) == self.unit:
                if self._done % STRIDE == 0:
                    progress(self._done, self._total)
                self._done += 1
                self._unit(element)
            elif self._general(element):
                self._bitext.metadata.append(("note", plain(element).strip()))

    @abstractmethod
    def _languages(self, file: Element) -> tuple[str, str]:
        """The tags of source and target; empty where they are not stated."""

    @abstractmethod
    def _unit(self, unit: Element) -> None:
        """Put the unit's segments, linked."""

    @staticmethod
    @abstractmethod
    def _general(note: Element) -> bool:
        """Whether a note is about more than one unit."""

    # What both put ------------------------------------------------------------------------------------------------

    def _children(self, element: Element, *names: str) -> Iterator[Element]:
        """Those of XLIFF's own, not of its modules and extensions."""
        wanted = {f"{self._space}{name}" for name in names}
        return (child for child in element if child.tag in wanted)

    def _child(self, element: Element, name: str) -> Element | None:
        return next(self._children(element, name), None)

    def _put_sources(self, segments: Iterable[Segment]) -> None:
        for segment in segments:
            self._bitext.put(segment, self._tags[0] or "x-source")

    def _put_targets(self, segments: Iterable[Segment], element: Element | None) -> None:
        """In the target language; one that is called as the source is stays apart from it all the same."""
        own = element.get(XML_LANG) or "" if element is not None else ""
        tag = self._tags[1] or own or "x-target"
        if tag.lower() == self._tags[0].lower():
            tag = f"{tag}-x-target"
        for segment in segments:
            self._bitext.put(segment, tag)


class _First(_Reader):
    """XLIFF 1."""

    unit = "trans-unit"

    def _languages(self, file: Element) -> tuple[str, str]:
        return file.get("source-language") or "", file.get("target-language") or ""

    @staticmethod
    def _general(note: Element) -> bool:
        parent = note.getparent()
        return parent is not None and local(parent) in {"header", "group", "file", "body"}

    def _unit(self, unit: Element) -> None:
        whole, parted, target = (self._child(unit, name) for name in ("source", "seg-source", "target"))
        sources = _segments(parted if parted is not None and _is_parted(parted) else whole)
        targets = _segments(target)
        self._put_sources(sources)
        self._put_targets(targets, target)
        state = target.get("state") or "" if target is not None else ""
        if unit.get("approved") == "yes":
            state = "approved"
        for pair in _pairs(sources, targets):
            self._bitext.link(pair, state)
        for note in self._children(unit, "note"):
            about = targets if note.get("annotates") == "target" else [*sources, *targets]
            self._bitext.remark(about, plain(note), note.get("from") or "")


def _segments(element: Element | None) -> list[Segment]:
    if element is None:
        return []
    inline = Inline(preserve=_preserves(element), parted=_is_parted(element))
    inline.fill(element)
    return inline.segments


def _is_parted(element: Element) -> bool:
    return any(each.get("mtype") == "seg" for each in element.iter("{*}mrk"))


def _pairs(sources: Sequence[Segment], targets: Sequence[Segment]) -> Iterator[list[Segment]]:
    """What belongs together: segments of the same mid, or all where the text of one side is not parted."""
    if any(len(side) == 1 and side[0].inked for side in (sources, targets)):
        yield [*sources, *targets]
        return
    waiting: dict[str, deque[Segment]] = {}
    for segment in targets:
        if not segment.between:
            waiting.setdefault(segment.mid, deque()).append(segment)
    for segment in sources:
        same = waiting.get(segment.mid)
        yield [segment, same.popleft()] if same and not segment.between else [segment]
    yield from ([segment] for rest in waiting.values() for segment in rest)


class _Second(_Reader):
    """XLIFF 2."""

    unit = "unit"

    def _languages(self, file: Element) -> tuple[str, str]:
        root = file.getroottree().getroot()
        return root.get("srcLang") or "", root.get("trgLang") or ""

    @staticmethod
    def _general(note: Element) -> bool:
        holder = next(note.iterancestors("{*}unit", "{*}group", "{*}file"))
        return local(holder) != "unit"

    def _unit(self, unit: Element) -> None:
        notes = [note for each in self._children(unit, "notes") for note in self._children(each, "note")]
        waiting = {note.get("id") or f"note {number}": plain(note) for number, note in enumerate(notes)}
        sources: list[Segment] = []
        targets: list[Segment] = []
        for place, part in enumerate(self._children(unit, "segment", "ignorable"), start=1):
            source, target = (self._part(part, name, waiting, place) for name in ("source", "target"))
            sources += source
            targets += target
            self._bitext.link([*source, *target], part.get("state") or "")
        self._put_sources(sources)
        self._put_targets(sorted(targets, key=lambda segment: segment.order), None)
        for number, note in enumerate(notes):
            if (note.get("id") or f"note {number}") in waiting:
                about = targets if note.get("appliesTo") == "target" else [*sources, *targets]
                self._bitext.remark(about, plain(note))

    def _part(self, part: Element, name: str, notes: dict[str, str], place: int) -> list[Segment]:
        """Source or target of a segment, if it has one; what is ignorable stands between segments."""
        element = self._child(part, name)
        if element is None:
            return []
        inline = Inline(notes, preserve=_preserves(element))
        inline.fill(element)
        (segment,) = inline.segments
        segment.between = local(part) == "ignorable"
        order = element.get("order") or ""
        segment.order = int(order) if order.isascii() and order.isdigit() and len(order) < 10 else place
        return [segment]


def _preserves(element: Element) -> bool:
    """Whether white space counts, as the element or the next one around it says."""
    stated = (each.get(XML_SPACE) for each in (element, *element.iterancestors()))
    return next((value for value in stated if value), "") == "preserve"
