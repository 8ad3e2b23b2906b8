"""TMX 1.1 to 1.4, translation memories: a version for each language, and each unit a link.

Source: LISA OSCAR, TMX 1.4b Specification (2005).
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.document import Link
from desktop.core.languages import detect
from desktop.core.messages import message
from desktop.core.reading.aligned.bitext import STRIDE, Bitext, Segment
from desktop.core.reading.aligned.codes import Inline, attributes, plain
from desktop.core.reading.choices import Choices, Progress
from desktop.core.reading.manuscript import Manuscript
from desktop.core.reading.xmltree import XML_LANG, Element, local, parse

_ALL = "*all*"
_STATED = {
    "srclang": "source language",
    "adminlang": "language of notes",
    "segtype": "segments",
    "datatype": "data type",
    "creationtool": "tool",
    "creationtoolversion": "tool version",
    "creationdate": "created",
    "creationid": "author",
    "changedate": "changed",
    "changeid": "changed by",
}


def read(data: bytes, name: str, _choices: Choices, progress: Progress) -> tuple[Sequence[Manuscript], Sequence[Link]]:
    """The manuscripts of a translation memory, its source language first, and a link for each unit with text.

    White space in a segment is as the file has it. Raises UnreadableError as `xmltree.parse` does, and if no segment
    has text.
    """
    return _Reader(parse(data, name), name).read(progress)


class _Reader:
    def __init__(self, root: Element, name: str) -> None:
        self._root = root
        self._name = name
        self._bitext = Bitext("tmx")
        self._untold = 0

    def read(self, progress: Progress) -> tuple[Sequence[Manuscript], Sequence[Link]]:
        source = self._header()
        first = ""
        units = list(self._root.iter("{*}tu"))
        for done, unit in enumerate(units):
            if done % STRIDE == 0:
                progress(done, len(units))
            tag = self._unit(unit, done + 1)
            first = first or tag
        if self._untold:
            said = message(
                "{0} names no language for {1} segments; it was told from their text.", self._name, self._untold
            )
            self._bitext.notices.append(said)
        return self._bitext.close(self._name, self._source(source, first))

    def _source(self, stated: str, first: str) -> str:
        """The tag of the source language; that of the first segment where the file names none that it has."""
        if not stated or stated == _ALL:
            return first
        return stated if self._bitext.has(stated) else self._instead(stated, first)

    def _instead(self, stated: str, first: str) -> str:
        if first:
            self._bitext.notices.append(
                message(
                    "{0} names {1} as its source language but has no text in it; {2} was taken as the original.",
                    self._name,
                    stated,
                    first,
                )
            )
        return first

    def _header(self) -> str:
        """The source language; the rest of the header is metadata."""
        header = next(self._root.iter("{*}header"), None)
        if header is None:
            return ""
        self._bitext.metadata += attributes(header, _STATED)
        for child in header:
            self._property(child, "")
        return (header.get("srclang") or "").strip()

    def _property(self, element: Element, of: str) -> None:
        if local(element) == "note":
            self._bitext.metadata.append((f"{of}note", plain(element).strip()))
        elif local(element) == "prop":
            self._bitext.metadata.append((f"{of}{element.get('type') or 'prop'}", plain(element).strip()))

    # Units --------------------------------------------------------------------------------------------------------

    def _unit(self, unit: Element, number: int) -> str:
        """One link; the tag of the unit's source language, or of its first segment with text."""
        of = f"unit {unit.get('tuid') or number}: "
        segments = [segment for variant in unit if local(variant) == "tuv" for segment in self._variant(variant, of)]
        self._bitext.link(segments)
        for child in unit:
            self._said(child, segments, of)
        own = unit.get("srclang") or ""
        tags = [segment.tag for segment in segments if segment.inked]
        return own if own in tags else next(iter(tags), "")

    def _variant(self, variant: Element, of: str) -> list[Segment]:
        """The segment of a variant, put in the text of its language; one that is missing is none."""
        found = next((child for child in variant if local(child) == "seg"), None)
        if found is None:
            return []
        inline = Inline(preserve=True)
        inline.fill(found)
        (segment,) = inline.segments
        self._bitext.put(segment, self._tag(variant, segment))
        for child in variant:
            self._said(child, [segment], of)
        return [segment]

    def _tag(self, variant: Element, segment: Segment) -> str:
        tag = (variant.get(XML_LANG) or variant.get("lang") or "").strip()
        if tag or not segment.inked:
            return tag
        self._untold += 1
        return detect(segment.words)

    def _said(self, element: Element, segments: Sequence[Segment], of: str) -> None:
        """Notes are comments on the first segment with text, properties are metadata."""
        if local(element) == "note":
            self._bitext.remark(segments, plain(element))
        else:
            self._property(element, of)
