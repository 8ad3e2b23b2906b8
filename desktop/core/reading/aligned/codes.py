"""The inline elements of TMX and XLIFF: what is text, what is a code, what is formatted or commented on.

Sources: LISA OSCAR, TMX 1.4b (2005); OASIS, XLIFF 1.2 (2008), 2.0 (2014), 2.1 (2018), 2.2 (2024).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from desktop.core.reading.aligned.bitext import Segment
from desktop.core.reading.styles import StyleKind
from desktop.core.reading.xmltree import Element, local

_CODES = {"bpt", "ept", "ph", "it", "ut", "x", "bx", "ex", "sc", "ec", "sm", "em", "cp"}
_OPENING = {"bpt", "bx", "sc", "sm"}
_CLOSING = {"ept", "ex", "ec", "em"}
_FORMATS: dict[str, StyleKind] = {
    "b": "strong",
    "bold": "strong",
    "strong": "strong",
    "xlf:b": "strong",
    "em": "emphasis",
    "i": "emphasis",
    "italic": "emphasis",
    "xlf:i": "emphasis",
    "sup": "superscript",
    "superscript": "superscript",
    "a": "reference",
    "link": "reference",
}
_NAMED = ("type", "ctype", "subType", "{urn:oasis:names:tc:xliff:fs:2.0}fs")
_BREAKS = {"lb", "xlf:lb", "br"}

Saying = Callable[[Segment, int], None]
"""Says something of what was written into a segment since a place."""


class Inline:
    """The writer of mixed content into segments, one after the other where the content is `parted` by mrk elements.

    `notes` are the texts of notes by their ids; those that a comment cites are taken out of it.
    """

    def __init__(self, notes: dict[str, str] | None = None, *, preserve: bool = False, parted: bool = False) -> None:
        self.segments: list[Segment] = []
        self._notes = notes if notes is not None else {}
        self._preserve = preserve
        self._parted = parted
        self._opened: dict[tuple[str, str], tuple[Segment, int, tuple[Saying, ...]]] = {}
        self._turn(Segment(preserve, between=parted))

    def _turn(self, segment: Segment) -> None:
        self.segments.append(segment)
        self._here = segment

    def fill(self, element: Element) -> None:
        """All that stands in the element."""
        self._here.write(element.text)
        for child in element:
            self._child(child)
            self._here.write(child.tail)

    def _child(self, child: Element) -> None:
        kind = local(child)
        if not kind:
            self._here.write(child.text)
        elif kind in _CODES:
            self._code(child, kind)
        elif kind == "sub":
            self._sub(child)
        elif kind == "mrk" and child.get("mtype") == "seg" and self._parted and self._here.between:
            self._turn(Segment(self._preserve, mid=child.get("mid") or ""))
            self.fill(child)
            self._turn(Segment(self._preserve, between=True))
        else:
            marks = tuple(self._marks(child))
            segment, start = self._here, self._here.length
            self.fill(child)
            _tell(segment, start, marks)

    def _sub(self, child: Element) -> None:
        """Text inside a code, parted from the text around the code."""
        self._here.line_break()
        self.fill(child)
        self._here.line_break()

    # Codes --------------------------------------------------------------------------------------------------------

    def _code(self, code: Element, kind: str) -> None:
        if kind in _CLOSING:
            self._close(code, kind)
        self._here.leave_out(_named(code) if kind == "cp" else code.text)
        if any(code.get(name) in _BREAKS for name in _NAMED):
            self._here.line_break()
        for child in code:
            if local(child) == "sub":
                self._sub(child)
            else:
                self._here.leave_out(plain(child))
            self._here.leave_out(child.tail)
        if kind in _OPENING:
            self._opened[_pair(code, kind)] = (self._here, self._here.length, tuple(self._marks(code)))

    def _close(self, code: Element, kind: str) -> None:
        segment, start, marks = self._opened.pop(_pair(code, kind), (self._here, 0, ()))
        if segment is self._here:
            _tell(segment, start, marks)

    # What is said of a piece --------------------------------------------------------------------------------------

    def _marks(self, element: Element) -> Iterator[Saying]:
        """Formatting, and a comment if the element makes one."""
        formats = (_FORMATS.get(element.get(name) or "") for name in _NAMED)
        for kind in dict.fromkeys(each for each in formats if each):
            yield _formatted(kind)
        if local(element) in {"mrk", "sm"}:
            said = element.get("comment") or self._comment(element)
            if said:
                yield lambda segment, start: segment.remark(said, since=start)

    def _comment(self, element: Element) -> str:
        if element.get("type") != "comment":
            return ""
        cited = (element.get("ref") or "").rpartition("n=")[2]
        return element.get("value") or self._notes.pop(cited, "")


def _formatted(kind: StyleKind) -> Saying:
    return lambda segment, start: segment.style(kind, start)


def _tell(segment: Segment, start: int, marks: tuple[Saying, ...]) -> None:
    for mark in marks:
        mark(segment, start)


def _pair(code: Element, kind: str) -> tuple[str, str]:
    """What the opening and the closing code of a pair have in common."""
    family = {"ept": "bpt", "ex": "bx", "ec": "sc", "em": "sm"}.get(kind, kind)
    names = ("i", "rid", "startRef", "id") if kind in _CLOSING else ("i", "rid", "id")
    return family, next((value for name in names if (value := code.get(name))), "")


def _named(code: Element) -> str:
    """A character that XML cannot hold, by its code point."""
    return f"⟨U+{code.get('hex') or ''}⟩"


def plain(element: Element) -> str:
    """The characters of an element and of those in it, or of an entity that is not known."""
    return "".join(element.itertext()) if local(element) else element.text or ""


def attributes(element: Element, names: Mapping[str, str]) -> list[tuple[str, str]]:
    """Metadata of the attributes that are there: `names` are theirs and what they are called."""
    return [(called, value) for name, called in names.items() if (value := element.get(name))]
