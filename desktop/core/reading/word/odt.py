"""ODT, the format of LibreOffice: paragraphs with their numbers, notes, comments, tracked changes, running heads.

Source: OASIS OpenDocument 1.3, part 3.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.core.bidi import base_direction
from desktop.core.document import OwnDirection
from desktop.core.messages import UnreadableError
from desktop.core.reading.archive import Archive
from desktop.core.reading.choices import Choices, Progress
from desktop.core.reading.manuscript import Manuscript
from desktop.core.reading.sheet import Sheet
from desktop.core.reading.tongues import document_language, put_languages
from desktop.core.reading.word.odt_lists import Lists, Place, items
from desktop.core.reading.word.odt_runs import Inline, Region, ends_of_comments, regions, text_of
from desktop.core.reading.word.odt_styles import Stylesheet, attribute, child, children, kind
from desktop.core.reading.word.office_blocks import (
    PLAIN,
    Block,
    Commented,
    Formatting,
    note_of,
    of_kind,
    running,
    write_blocks,
)
from desktop.core.reading.word.typed_notes import take_typed_notes
from desktop.core.reading.xmltree import Element, parse

_LONGEST_HEADING = 300
_SILENT = {
    "text:tracked-changes",
    "office:forms",
    "text:sequence-decls",
    "text:variable-decls",
    "text:user-field-decls",
    "text:dde-connection-decls",
    "text:alphabetical-index-auto-mark-file",
    "office:annotation",
    "text:number",
}
_PROPERTIES = (
    ("title", "dc:title"),
    ("subject", "dc:subject"),
    ("creator", "meta:initial-creator"),
    ("creator", "dc:creator"),
    ("created", "meta:creation-date"),
)
_HEADERS = ("style:header", "style:header-left", "style:header-first")
_FOOTERS = ("style:footer", "style:footer-left", "style:footer-first")


def read(data: bytes, name: str, choices: Choices, progress: Progress) -> Manuscript:
    """The manuscript of an ODT; raises UnreadableError for a broken or locked archive, and what holds no text."""
    archive = Archive(data, name)
    content = _part(archive, "content.xml", name)
    body = child(child(content, "office:body"), "office:text")
    if body is None:
        raise UnreadableError(
            "{0} holds no text document, or its content is missing. Nothing was read; get the file again.", name
        )
    return _Document(archive, name, choices).read(content, body, progress)


def _part(archive: Archive, part: str, name: str) -> Element | None:
    data = archive.read(part)
    if data and part == "content.xml" and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise UnreadableError("{0} is locked by a password. Nothing was read; save it without one.", name)
    return parse(data, f"{name} ({part})") if data else None


class _Document:
    def __init__(self, archive: Archive, name: str, choices: Choices) -> None:
        self._archive = archive
        self._name = name
        self._chosen = choices.language

    def read(self, content: Element | None, body: Element, progress: Progress) -> Manuscript:
        styles = _part(self._archive, "styles.xml", self._name)
        common = child(styles, "office:styles")
        automatic = child(content, "office:automatic-styles")
        story = _Story(Stylesheet(common, automatic), regions(body), ends_of_comments(body))
        blocks: list[Block] = []
        pieces = list(body)
        for done, each in enumerate(pieces, 1):
            blocks += story.block(each, PLAIN, None)
            progress(done, len(pieces))
        take_typed_notes(blocks)
        language = self._chosen or document_language(blocks)
        put_languages(blocks, language)
        heads, feet = self._running(styles, Stylesheet(common, child(styles, "office:automatic-styles")))
        sheet = Sheet("odt")
        write_blocks([*heads, *blocks, *feet], sheet, story.comments)
        manuscript = sheet.close()
        manuscript.language = language
        manuscript.healing = False
        manuscript.metadata += self._metadata()
        return manuscript

    @staticmethod
    def _running(styles: Element | None, sheet: Stylesheet) -> tuple[list[Block], list[Block]]:
        """The running heads above and below the pages, each said once."""
        seen: set[str] = set()
        found: tuple[list[Block], list[Block]] = ([], [])
        for page in children(child(styles, "office:master-styles"), "style:master-page"):
            for where, names in zip(found, (_HEADERS, _FOOTERS), strict=True):
                for each in children(page, *names):
                    if attribute(each, "style:display") != "false":
                        where.extend(running(_Story(sheet, {}).blocks(each), seen))
        return found

    def _metadata(self) -> Iterator[tuple[str, str]]:
        meta = child(_part(self._archive, "meta.xml", self._name), "office:meta")
        told: set[str] = set()
        for name, element in _PROPERTIES:
            text = text_of(meta, element)
            if text and name not in told:
                told.add(name)
                yield name, text


class _Story:
    """The blocks of one part, in order."""

    def __init__(self, styles: Stylesheet, changes: dict[str, Region], ended: frozenset[str] = frozenset()) -> None:
        self._styles = styles
        self._lists = Lists(styles)
        self._changes = changes
        self._ended = ended
        self._inline = Inline(styles, self, changes, ended)
        self._after: list[Block] = []
        self._notes = 0
        self.comments: dict[str, Commented] = {}

    def blocks(self, element: Element, around: Formatting = PLAIN, place: Place | None = None) -> Iterator[Block]:
        """The blocks inside an element that only holds others."""
        for each in element:
            yield from self.block(each, around, place)

    def block(self, each: Element, around: Formatting, place: Place | None) -> Iterator[Block]:
        """The blocks that the element is or holds."""
        name = kind(each)
        if name in _SILENT or name.endswith("-source"):
            return
        if name in {"text:p", "text:h"}:
            yield from self._paragraph(each, around, place)
        elif name == "text:list":
            yield from self._list(each, around, place)
        elif name.startswith("text:change"):
            block = Block()
            self._inline.change(each, block)
            yield block
        elif name == "text:section" and attribute(each, "text:display") == "none":
            yield from self.blocks(each, of_kind("left-out", "hidden"), place)
        else:
            yield from self.blocks(each, around, None if name.startswith(("table:", "draw:")) else place)

    def _list(self, element: Element, around: Formatting, outer: Place | None) -> Iterator[Block]:
        place = self._lists.enter(element, outer)
        for item, printed in items(element):
            place.waits = kind(item) == "text:list-item"
            place.start, place.printed = attribute(item, "text:start-value"), printed
            yield from self.blocks(item, around, place)

    def _paragraph(self, element: Element, around: Formatting, place: Place | None) -> Iterator[Block]:
        """The paragraph, then the frames that are anchored in it and the notes it cites."""
        style = attribute(element, "text:style-name")
        outer, self._after = self._after, []
        block = Block()
        self._inline.paragraph(element, around, block)
        text = block.text
        titled = kind(element) == "text:h" or self._styles.is_title(style)
        block.heading = titled and len(text) <= _LONGEST_HEADING
        block.direction = _direction(self._styles.rtl(style), text)
        if not block.blank:
            self._number(element, style, place, block)
        after, self._after = self._after, outer
        yield block
        yield from after

    def _number(self, element: Element, style: str, place: Place | None, block: Block) -> None:
        if place and place.waits:
            self._lists.number(place, style, block)
        elif not place and kind(element) == "text:h":
            self._lists.heading(element, block)

    # What the paragraphs lead to ----------------------------------------------------------------------------------

    def note(self, element: Element) -> str:
        """A note stands here; its text comes after the paragraph."""
        self._notes += 1
        key = f"note {self._notes}"
        citation, body = child(element, "text:note-citation"), child(element, "text:note-body")
        label = "" if citation is None else "".join(str(each) for each in citation.itertext()).strip()
        paragraphs = [] if body is None else self._apart(body)
        self._after.append(note_of(key, label.strip("()[]"), paragraphs))
        return key

    def comment(self, element: Element) -> str:
        """A comment stands here."""
        key = attribute(element, "office:name") or f"comment {len(self.comments)}"
        shown = _Story(self._styles, {}).blocks(element)
        body = "\n".join(block.text.strip() for block in shown if not block.blank)
        self.comments[key] = Commented(body, text_of(element, "dc:creator"), text_of(element, "dc:date"))
        return key

    def box(self, element: Element) -> None:
        """The paragraphs of a frame come after the one that it is anchored in."""
        self._after += self._apart(element)

    def _apart(self, element: Element) -> list[Block]:
        """A story of its own inside this one."""
        outer = self._inline, self._after
        self._inline, self._after = Inline(self._styles, self, self._changes, self._ended), []
        blocks = list(self.blocks(element))
        self._inline, self._after = outer
        return blocks


def _direction(rtl: bool | None, text: str) -> OwnDirection:  # noqa: FBT001
    """As the style says; a paragraph that is said to run from left to right does so only if its letters do."""
    if rtl:
        return "rtl"
    return "ltr" if rtl is False and base_direction(text) == "ltr" else ""
