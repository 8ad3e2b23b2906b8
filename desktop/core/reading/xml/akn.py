"""Akoma Ntoso 3.0 and AKN4UN, the United Nations' machine-readable documents: structure, notes, emphasis, metadata.

Source: OASIS LegalDocML, Akoma Ntoso Version 1.0 (2018), parts 1 and 2.
"""

from __future__ import annotations

import re

from desktop.core.languages import code_of
from desktop.core.reading.choices import Choices, Progress
from desktop.core.reading.manuscript import Manuscript
from desktop.core.reading.sheet import Sheet
from desktop.core.reading.styles import StyleKind
from desktop.core.reading.xmltree import XML_LANG, Element, local, parse

_TAGS = {
    "coverPage": "masthead",
    "preface": "title",
    "formula": "enacting",
    "preamble": "preambular",
    "mainBody": "operative",
    "body": "operative",
    "point": "point",
    "heading": "heading",
    "subheading": "heading",
    "crossHeading": "heading",
    "attachments": "annex",
    "annex": "annex",
    "conclusions": "closing",
}
"""The tag that an element gives to the paragraphs in it, the innermost element first; all of an annex is annex."""

_EMPHASIS: dict[str, StyleKind] = {
    "a": "reference",
    "b": "strong",
    "i": "emphasis",
    "ref": "reference",
    "sup": "superscript",
}
_CLASSES: dict[str, StyleKind] = {"italic": "emphasis", "bold": "strong", "superscript": "superscript"}
_LEAVES = {"p", "heading", "subheading", "crossHeading"}
_EMPTY_MARK = re.compile(r"\s*\(\s*\)")
_NOTES = {"authorialNote", "note"}


def read(data: bytes, name: str, choices: Choices, _progress: Progress) -> Manuscript:
    """The manuscript of an Akoma Ntoso document; raises UnreadableError as `xmltree.parse` does."""
    return _Reader(parse(data, name), choices).read()


class _Reader:
    def __init__(self, root: Element, choices: Choices) -> None:
        self._root = root
        self._sheet = Sheet("akn")
        self._number: Element | None = None
        self._notes = 0
        self._chosen = choices.language

    def read(self) -> Manuscript:
        for child in self._root.iter("{*}meta"):
            self._metadata(child)
        self._walk(self._root, "", "")
        manuscript = self._sheet.close()
        manuscript.language = self._chosen or manuscript.language
        manuscript.healing = False
        manuscript.typed_numbers = False
        return manuscript

    def _metadata(self, meta: Element) -> None:
        """The first language, and what names the document."""
        manuscript = self._sheet.manuscript
        for language in meta.iter("{*}FRBRlanguage"):
            manuscript.language = manuscript.language or code_of(language.get("language") or "")
        for date in meta.iter("{*}FRBRdate"):
            manuscript.metadata.append((date.get("name") or "date", date.get("date") or ""))
        for keyword in meta.iter("{*}keyword"):
            manuscript.metadata.append(("keyword", keyword.get("showAs") or keyword.get("value") or ""))
        for work in meta.iter("{*}FRBRuri"):
            manuscript.metadata.append(("uri", work.get("value") or ""))

    # Blocks -------------------------------------------------------------------------------------------------------

    def _walk(self, element: Element, tag: str, language: str) -> None:
        """The blocks of an element that only holds others."""
        kind = local(element)
        tag = tag if tag == "annex" else _TAGS.get(kind, tag)
        language = code_of(element.get(XML_LANG) or "") or language
        if kind == "meta":
            with self._sheet.furniture("metadata"):
                self._sheet.write(" ".join("".join(element.itertext()).split()))
            return
        if kind == "num":
            self._number = element
        elif kind in _LEAVES or not self._holds_blocks(element):
            self._block(element, tag, language)
        else:
            self._children(element, tag, language)

    def _children(self, element: Element, tag: str, language: str) -> None:
        self._sheet.write(element.text)
        for child in element:
            self._walk(child, tag, language)
            self._sheet.write(child.tail)

    @staticmethod
    def _holds_blocks(element: Element) -> bool:
        return any(local(each) in _LEAVES | {"num", "meta"} for each in element.iterdescendants())

    def _block(self, element: Element, tag: str, language: str) -> None:
        """A paragraph; a number that waits is its own."""
        heading = local(element) in _LEAVES - {"p"}
        with self._sheet.paragraph(tag=tag, heading=heading, language=language):
            if self._number is not None:
                self._sheet.number("".join(self._number.itertext()).strip())
                self._number = None
            self._inline(element)

    # Inside a block -----------------------------------------------------------------------------------------------

    def _inline(self, element: Element) -> None:
        self._sheet.write(element.text)
        for child in element:
            self._piece(child)
            self._sheet.write(child.tail)

    def _piece(self, child: Element) -> None:
        kind = local(child)
        if kind in _NOTES:
            self._note(child)
        elif kind in {"eol", "br"}:
            self._sheet.line_break()
        elif kind == "sup" and _brackets_note(child):
            with self._sheet.style("left-out", "note-mark"):
                self._sheet.write(child.text)
        elif kind == "docNumber":
            self._symbol(child)
        else:
            self._styled(child, self._styles(child))

    def _styled(self, child: Element, styles: list[StyleKind]) -> None:
        if not styles:
            self._inline(child)
            return
        with self._sheet.style(styles[0]):
            self._styled(child, styles[1:])

    @staticmethod
    def _styles(element: Element) -> list[StyleKind]:
        named = [_CLASSES[each] for each in (element.get("class") or "").split() if each in _CLASSES]
        own = _EMPHASIS.get(local(element))
        return [own, *named] if own else named

    def _symbol(self, element: Element) -> None:
        """The document's symbol, where it is said to be that."""
        if element.get("refersTo") == "#symbol" and not self._sheet.manuscript.symbol:
            self._sheet.manuscript.symbol = "".join(element.itertext()).strip()
        self._inline(element)

    def _note(self, element: Element) -> None:
        """A footnote, put behind its paragraph; the marker is the format's own and no text."""
        self._notes += 1
        key = element.get("eId") or f"note {self._notes}"
        label = (element.get("marker") or str(self._notes)).strip("()[]^ ")
        self._sheet.cite(key)
        with self._sheet.note(key, label):
            for number, block in enumerate(element):
                if number:
                    self._sheet.line_break()
                self._note_text(block)
            if not len(element):
                self._sheet.write(element.text)

    def _note_text(self, block: Element) -> None:
        """Without the brackets that Arabic notes open with, whose number was the format's own."""
        empty = _EMPTY_MARK.match(block.text or "")
        if empty:
            with self._sheet.style("left-out", "note-mark"):
                self._sheet.write(empty.group())
            block.text = (block.text or "")[empty.end() :]
        self._inline(block)


def _brackets_note(element: Element) -> bool:
    """Whether this is a raised bracket around a note's mark, as Arabic texts have them."""
    before, after = element.getprevious(), element.getnext()
    if (element.text or "").strip() == "(" and not element.tail:
        return after is not None and local(after) in _NOTES
    return (element.text or "").strip() == ")" and before is not None and local(before) in _NOTES and not before.tail
