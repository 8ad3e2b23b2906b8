"""DOCX, the format of Word: paragraphs with their numbers, notes, comments, tracked changes, running heads.

Source: ISO/IEC 29500-1, part WordprocessingML.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.core.bidi import base_direction
from desktop.core.document import OwnDirection
from desktop.core.messages import message
from desktop.core.reading.choices import Choices, Progress
from desktop.core.reading.manuscript import Manuscript
from desktop.core.reading.sheet import Sheet
from desktop.core.reading.tongues import document_language, put_languages
from desktop.core.reading.word.docx_comments import threads
from desktop.core.reading.word.docx_notes import Notes, without_mark
from desktop.core.reading.word.docx_numbering import Lists, Numbered
from desktop.core.reading.word.docx_package import Package, attribute, child, children, kind
from desktop.core.reading.word.docx_runs import Inline, changed, chosen
from desktop.core.reading.word.docx_styles import Stylesheet
from desktop.core.reading.word.office_blocks import (
    PLAIN,
    Block,
    Commented,
    Formatting,
    Run,
    note_of,
    remarked,
    running,
    write_blocks,
)
from desktop.core.reading.word.typed_notes import take_typed_notes
from desktop.core.reading.xmltree import XML_SPACE, Element, local

_LONGEST_HEADING = 300
_PROPERTIES = {"title": "title", "subject": "subject", "creator": "creator", "created": "created"}
_REVISIONS = {"ins", "del", "moveFrom", "moveTo"}


def read(data: bytes, name: str, choices: Choices, progress: Progress) -> Manuscript:
    """The manuscript of a DOCX; raises UnreadableError for a broken package, a bomb, and what holds no document."""
    return _Reader(Package(data, name), name, choices).read(progress)


class _Reader:
    def __init__(self, package: Package, name: str, choices: Choices) -> None:
        self._package = package
        self._name = name
        self._chosen = choices.language
        self._root = package.document()
        self._styles = Stylesheet(package.part("styles"))
        self._lists = Lists(package.part("numbering"), self._styles)
        settings = package.part("settings")
        sections = [each for each in self._root.iter() if kind(each) == "sectPr"]
        self._notes = {
            what: Notes(what, package.part(f"{what}s"), settings, sections) for what in ("footnote", "endnote")
        }
        self._inline = Inline(self._styles, self, preserve=self._root.get(XML_SPACE) == "preserve")
        self._section = 0
        self._after: list[Block] = []
        self._in_note = False
        self._embedded = 0

    def read(self, progress: Progress) -> Manuscript:
        comments = self._comments()
        seen: set[str] = set()
        heads = [block for root in self._package.running("header") for block in running(self._story(root), seen)]
        body = self._body(progress)
        feet = [block for root in self._package.running("footer") for block in running(self._story(root), seen)]
        take_typed_notes(body)
        language = self._chosen or document_language(body)
        put_languages(body, language)
        sheet = Sheet("docx")
        write_blocks([*heads, *body, *feet], sheet, comments)
        manuscript = sheet.close()
        manuscript.language = language
        manuscript.healing = False
        manuscript.metadata += self._metadata()
        self._notice(manuscript)
        return manuscript

    # Blocks -------------------------------------------------------------------------------------------------------

    def _body(self, progress: Progress) -> list[Block]:
        body = child(self._root, "body")
        blocks: list[Block] = []
        pieces = [] if body is None else list(body)
        for done, each in enumerate(pieces, 1):
            blocks += self._block(each, PLAIN)
            progress(done, len(pieces))
        for what, notes in self._notes.items():
            for id_, element in notes.uncited():
                blocks.append(self._note(what, id_, element))
        return blocks

    def _story(self, element: Element, around: Formatting = PLAIN) -> Iterator[Block]:
        for each in element:
            yield from self._block(each, around)

    def _block(self, each: Element, around: Formatting) -> Iterator[Block]:
        name = kind(each)
        if name == "p":
            yield from self._paragraph(each, around)
        elif name in _REVISIONS:
            yield from self._story(each, changed(each, name, around))
        elif name == "mc:AlternateContent":
            for branch in chosen(each):
                yield from self._story(branch, around)
        elif name in {"commentRangeStart", "commentRangeEnd"}:
            yield Block([remarked(attribute(each, "id"), begins=name == "commentRangeStart")])
        elif name == "altChunk":
            self._embedded += 1
        elif not name.endswith("Pr"):
            yield from self._story(each, around)

    def _paragraph(self, element: Element, around: Formatting) -> Iterator[Block]:
        """The paragraph, then the text boxes that are anchored in it and the notes it cites."""
        properties = child(element, "pPr")
        style = self._styles.of_paragraph(properties)
        outer, self._after = self._after, []
        numbered = self._numbered(properties, style)
        block = Block(number=numbered.number, listed=numbered.listed, bullet=numbered.bullet)
        turned = self._inline.paragraph(element, style, around, block)
        text = block.text
        block.heading = len(text) <= _LONGEST_HEADING and self._styles.heading(properties, style)
        block.direction = _direction(self._styles.bidi(properties, style), text) or turned or ""
        if block.blank:
            block.number, block.bullet = "", False
        after, self._after = self._after, outer
        yield block
        yield from after
        if child(properties, "sectPr") is not None:
            self._section += 1

    def _numbered(self, properties: Element | None, style: str) -> Numbered:
        found = self._styles.numbering(properties, style)
        return self._lists.next(*found) if found and found[0].number else Numbered()

    # What the paragraphs lead to ----------------------------------------------------------------------------------

    def cited(self, what: str, id_: str, *, custom: bool) -> str:
        """A note is cited: its key, empty if there is no such note."""
        notes = self._notes[what]
        element = None if self._in_note else notes.cited(id_, self._section, custom=custom)
        if element is not None:
            self._after.append(self._note(what, id_, element))
        return f"{what} {id_}" if id_ in notes.labels else ""

    def marked(self, key: str, mark: str) -> None:
        """The mark that is printed for a note is its label."""
        for block in self._after:
            if block.key == key and not block.label:
                block.label = mark
                without_mark([block], mark)

    def box(self, content: Element) -> None:
        """The paragraphs of a text box come after the one that it is anchored in."""
        self._after += self._apart(content)

    def _note(self, what: str, id_: str, element: Element) -> Block:
        self._in_note = True
        paragraphs = self._apart(element)
        self._in_note = False
        label = self._notes[what].labels[id_]
        without_mark(paragraphs, label)
        return note_of(f"{what} {id_}", label, paragraphs)

    def _apart(self, element: Element) -> list[Block]:
        """A story of its own, whose fields are none of those that are open."""
        outer = self._inline, self._after
        self._inline, self._after = Inline(self._styles, self, preserve=self._inline.preserve), []
        blocks = list(self._story(element))
        self._inline, self._after = outer
        return blocks

    def _comments(self) -> dict[str, Commented]:
        elements = {attribute(each, "id") or "": each for each in children(self._package.part("comments"), "comment")}
        known = threads(elements, self._package.part("commentsExtended"))
        return {
            id_: Commented(
                "\n".join(_said(self._story(each))),
                attribute(each, "author") or "",
                attribute(each, "date") or "",
                *known[id_],
            )
            for id_, each in elements.items()
        }

    # The file itself ----------------------------------------------------------------------------------------------

    def _metadata(self) -> Iterator[tuple[str, str]]:
        properties = self._package.properties()
        for each in () if properties is None else properties:
            name, text = _PROPERTIES.get(local(each), ""), (each.text or "").strip()
            if name and text:
                yield name, text

    def _notice(self, manuscript: Manuscript) -> None:
        if self._embedded:
            manuscript.notices.append(
                message(
                    "{0} embeds other files in {1} places, which were not read. Save it anew in Word to have them.",
                    self._name,
                    self._embedded,
                )
            )


def _direction(bidi: bool | None, text: str) -> OwnDirection:  # noqa: FBT001
    """As the paragraph says; one that is said to run from left to right does so only if its letters do."""
    if bidi:
        return "rtl"
    return "ltr" if bidi is False and base_direction(text) == "ltr" else ""


def _said(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        shown = (run.text for run in block.items if isinstance(run, Run) and not _is_left_out(run))
        text = "".join(shown).strip()
        if text:
            yield text


def _is_left_out(run: Run) -> bool:
    return any(each == "left-out" for each, _ in run.formatting)
