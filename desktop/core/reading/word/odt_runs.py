"""What stands inside a paragraph of an OpenDocument text: spans, links, fields, notes, comments, tracked changes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Protocol

from desktop.core.reading.numerals import whole
from desktop.core.reading.word.odt_styles import Stylesheet, attribute, child, children, kind
from desktop.core.reading.word.office_blocks import Block, Cite, Formatting, Remarked, Run, of_kind, remarked, revision
from desktop.core.reading.xmltree import XML_ID, Element

_SPACE = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 100
_REFERENCES = {"text:a", "text:bookmark-ref", "text:reference-ref", "text:sequence-ref", "text:note-ref"}
_PAGES = {"text:page-number", "text:page-count"}
_NO_TEXT = {"text:number", "text:script", "office:event-listeners", "text:tracked-changes", "office:forms"}
_HIDDEN = of_kind("left-out", "hidden")


@dataclass(frozen=True, slots=True)
class Region:
    """A tracked change of the file; `deleted` holds what was taken out."""

    put_in: bool
    value: str
    deleted: Element | None = None


class Story(Protocol):
    """Where what is no text of the paragraph itself goes."""

    def note(self, element: Element) -> str:
        """A note stands here: the key of it."""

    def comment(self, element: Element) -> str:
        """A comment stands here: the key of it."""

    def box(self, element: Element) -> None:
        """A frame is anchored here."""


def regions(body: Element) -> dict[str, Region]:
    """The tracked changes by their ids."""
    found = {}
    for tracked in children(body, "text:tracked-changes"):
        for each in children(tracked, "text:changed-region"):
            inner = child(each, "text:insertion", "text:deletion")
            if inner is None:
                continue
            info = child(inner, "office:change-info")
            value = revision(text_of(info, "dc:creator"), text_of(info, "dc:date"))
            put_in = kind(inner) == "text:insertion"
            region = Region(put_in, value, None if put_in else inner)
            found[each.get(XML_ID) or attribute(each, "text:id")] = region
    return found


def ends_of_comments(body: Element) -> frozenset[str]:
    """The names of the comments whose end is marked."""
    return frozenset(attribute(each, "office:name") for each in body.iter("{*}annotation-end")) - {""}


def text_of(element: Element | None, name: str) -> str:
    """The text of the first child of that name."""
    found = child(element, name)
    return "" if found is None else "".join(str(each) for each in found.itertext()).strip()


@dataclass(slots=True)
class Inline:
    """Walks through paragraphs one by one; tracked insertions may go on from one to the next.

    `ended` are the names of the comments that are about all up to a place of their own.
    """

    styles: Stylesheet
    story: Story
    regions: dict[str, Region] = field(default_factory=dict)
    ended: frozenset[str] = frozenset()
    _put_in: list[str] = field(default_factory=list)
    _block: Block = field(default_factory=Block)
    _style: str = ""
    _spaced: bool = True

    def paragraph(self, element: Element, around: Formatting, block: Block) -> None:
        """Put what the paragraph holds into the block."""
        self._block, self._style, self._spaced = block, attribute(element, "text:style-name"), True
        self._walk(element, around, ())

    def change(self, element: Element, block: Block) -> None:
        """Put what a tracked change between paragraphs took out into the block, or remember that one begins or ends."""
        self._block, self._style, self._spaced = block, "", True
        self._change(element, frozenset(), ())

    def _walk(self, element: Element, around: Formatting, spans: tuple[str, ...]) -> None:
        self._text(element.text, around, spans)
        for each in element:
            self._piece(each, kind(each), around, spans)
            self._text(each.tail, around, spans)

    def _piece(self, each: Element, name: str, around: Formatting, spans: tuple[str, ...]) -> None:
        if name in _NO_TEXT:
            return
        if name in {"text:s", "text:tab", "text:line-break"}:
            self._sign(each, name, around, spans)
        elif name.startswith("text:change"):
            self._change(each, around, spans)
        elif name.startswith("draw:"):
            self.story.box(each)
        elif name in {"text:note", "office:annotation", "office:annotation-end"}:
            self._anchor(each, name)
        else:
            self._inner(each, name, around, spans)

    def _inner(self, each: Element, name: str, around: Formatting, spans: tuple[str, ...]) -> None:
        """Elements that hold text themselves."""
        self._block.paged = self._block.paged or name in _PAGES
        style = attribute(each, "text:style-name") if name in {"text:span", "text:a"} else ""
        if name in _REFERENCES:
            around |= of_kind("reference")
        elif name == "text:ruby-text":
            around |= of_kind("left-out", "mark-up")
        self._walk(each, around, (*spans, style) if style else spans)

    def _sign(self, each: Element, name: str, around: Formatting, spans: tuple[str, ...]) -> None:
        count = min(_MOST_SPACES, max(1, whole(attribute(each, "text:c"), 1)))
        text = {"text:s": " " * count, "text:tab": "\t"}.get(name, "\n")
        self._put(text, around, spans)
        self._spaced = name == "text:line-break"

    def _anchor(self, each: Element, name: str) -> None:
        if name == "text:note":
            self._block.items.append(Cite(self.story.note(each)))
        elif name == "office:annotation-end":
            self._block.items.append(remarked(attribute(each, "office:name"), begins=False))
        else:
            begins = attribute(each, "office:name") in self.ended
            self._block.items.append(Remarked(self.story.comment(each), "begins" if begins else "here"))

    def _text(self, text: str | None, around: Formatting, spans: tuple[str, ...]) -> None:
        """Characters, with white space folded as the format means it."""
        if not text:
            return
        text = _SPACE.sub(" ", text)
        if self._spaced:
            text = text.removeprefix(" ")
        if text:
            self._put(text, around, spans)
            self._spaced = text.endswith(" ")

    def _put(self, text: str, around: Formatting, spans: tuple[str, ...]) -> None:
        look = self.styles.look(text, self._style, spans)
        kinds = set(self._revised(around))
        kinds |= _HIDDEN if look.hidden and not any(each == "left-out" for each, _ in kinds) else set()
        if look.strong:
            kinds.add(("strong", ""))
        if look.emphasis:
            kinds.add(("emphasis", ""))
        if look.superscript:
            kinds.add(("superscript", ""))
        self._block.items.append(Run(text, frozenset(kinds), look.language, look.stated))

    # Tracked changes ----------------------------------------------------------------------------------------------

    def _revised(self, around: Formatting) -> Formatting:
        """With the insertion that is open; what was put in and taken out again is in neither text."""
        if not self._put_in or any(each == "left-out" for each, _ in around):
            return around
        if any(each == "deleted" for each, _ in around):
            rest = frozenset(each for each in around if each[0] != "deleted")
            return rest | of_kind("left-out", "tracked-change")
        return around | of_kind("inserted", self._put_in[-1])

    def _change(self, each: Element, around: Formatting, spans: tuple[str, ...]) -> None:
        region = self.regions.get(attribute(each, "text:change-id"))
        if region is None:
            return
        name = kind(each)
        if region.put_in:
            if name == "text:change-start":
                self._put_in.append(region.value)
            elif name == "text:change-end" and region.value in self._put_in:
                self._put_in.remove(region.value)
        elif name == "text:change" and region.deleted is not None and not _has(around, "deleted"):
            del self.regions[
                attribute(each, "text:change-id")
            ]  # one place only, or a small file could be made to burst
            self._deleted(region, around, spans)

    def _deleted(self, region: Region, around: Formatting, spans: tuple[str, ...]) -> None:
        """What was taken out, its paragraphs one after the other."""
        gone = around | of_kind("deleted", region.value)
        outer = self._style
        for index, each in enumerate(_paragraphs(region.deleted)):
            if index:
                self._put("\n", gone, spans)
            self._style = attribute(each, "text:style-name") or outer
            self._walk(each, gone, spans)
        self._style = outer


def _has(formatting: Formatting, kind_: str) -> bool:
    return any(each == kind_ for each, _ in formatting)


def _paragraphs(element: Element | None) -> list[Element]:
    return [] if element is None else [each for each in element.iter() if kind(each) in {"text:p", "text:h"}]
