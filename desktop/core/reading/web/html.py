"""Web pages, and what word processors save as such: paragraphs, numbered lists, notes, emphasis, languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from desktop.core.languages import code_of, codes, detect, foreign_language, language
from desktop.core.reading.choices import Choices, Progress
from desktop.core.reading.drafts import Draft
from desktop.core.reading.finish import lines_in
from desktop.core.reading.flow import Flow, Setting
from desktop.core.reading.manuscript import Manuscript
from desktop.core.reading.openers import note_label, plain_label
from desktop.core.reading.sheet import Sheet
from desktop.core.reading.styles import StyleKind
from desktop.core.reading.web.html_notes import PageNotes, find_notes
from desktop.core.reading.web.html_style import (
    BLOCKS,
    HEADINGS,
    PRESERVED,
    Numbering,
    declarations,
    direction_of,
    formatting,
    furniture_kind,
    ink_beside,
    language_of,
)
from desktop.core.reading.web.html_tree import Page, parse_page
from desktop.core.reading.xmltree import Element

_SAMPLE_LINES = 2000
_METADATA = re.compile(r"author|description|keywords|date|language|(?:dc|dcterms|citation)[._]\w+", re.IGNORECASE)
_RAISED = re.compile(r"(?<=\S)[⁰¹²³⁴-⁹]{1,3}")
_BEHIND_LABEL = r"\s*[.:)\]](?=\s)"
_SPACES = " \t\r\n\f"
_LEAVES = HEADINGS | {"p"}
_LISTS = frozenset({"ol", "ul", "menu", "dir"})
_REVISED: dict[str, StyleKind] = {"del": "deleted", "ins": "inserted"}


def read(data: bytes, name: str, choices: Choices, _progress: Progress) -> Manuscript:
    """The manuscript of a page; raises UnreadableError as `html_tree.parse_page` does."""
    return _Reader(parse_page(data, name, choices.encoding), choices).read()


@dataclass(slots=True)
class _Frame:
    """An element that is open: what holds in it, and what ends with it. A `leaf` is or is in a paragraph."""

    setting: Setting
    leaf: bool = False
    block: bool = False
    note: bool = False
    listing: bool = False
    item: bool = False
    revised: bool = False
    styles: int = 0


class _Reader:
    def __init__(self, page: Page, choices: Choices) -> None:
        self._page = page
        self._chosen = choices.language
        self._stated = ""
        self._sheet = Sheet("html")
        self._flow = Flow(self._sheet)
        self._notes = PageNotes()
        self._frames = [_Frame(Setting())]
        self._lists: list[Numbering | None] = []
        self._label = ""

    def read(self) -> Manuscript:
        self._notes = find_notes(self._page)
        walk = etree.iterwalk(self._page.root, events=("start", "end"))
        for event, element in walk:
            if event == "end":
                self._leave(element)
            elif not self._enter(element):
                walk.skip_subtree()
        self._flow.close()
        return self._finished()

    # Elements -----------------------------------------------------------------------------------------------------

    def _enter(self, element: Element) -> bool:
        """Begin an element; False if all that is in it has been dealt with."""
        name = self._page.name(element)
        style = declarations(element)
        if self._is_whole(element, name, style):
            self._frames.append(_Frame(self._frames[-1].setting))
            return False
        frame = self._frame(element, name, style)
        self._frames.append(frame)
        if frame.note:
            self._open_note(element, frame)
        elif frame.block:
            self._flow.boundary()
        self._open_list(element, name, style, frame)
        for kind, value in self._styles(element, name, style):
            self._flow.style(kind, value)
            frame.styles += 1
        self._write(element.text)
        return True

    def _leave(self, element: Element) -> None:
        """End an element, and write what stands behind it."""
        frame = self._frames.pop()
        for _ in range(frame.styles):
            self._flow.end_style()
        if frame.listing:
            self._lists.pop()
        if frame.item:
            self._flow.forget_number()
        if frame.note:
            self._flow.close_note()
        elif frame.block:
            self._flow.boundary()
        self._write(element.tail)

    def _frame(self, element: Element, name: str, style: dict[str, str]) -> _Frame:
        above = self._frames[-1]
        block, note = name in BLOCKS, element in self._notes.bodies
        speaks = _speaker(element) if block else element
        own = language_of(element)
        if name in {"html", "body"}:
            self._stated = self._stated or own
        setting = Setting(
            language=(language_of(speaks) or own or above.setting.language) if block else above.setting.language,
            direction=(direction_of(element, style) or direction_of(speaks, {}) or above.setting.direction)
            if block
            else above.setting.direction,
            preserve=above.setting.preserve or name in PRESERVED or style.get("white-space", "").startswith("pre"),
            heading=above.setting.heading or name in HEADINGS,
        )
        return _Frame(setting, above.leaf or name in _LEAVES, block, note, revised=above.revised and not note)

    def _styles(self, element: Element, name: str, style: dict[str, str]) -> Iterator[tuple[StyleKind, str]]:
        for kind in formatting(element, name, style):
            yield kind, ""
        if name in _REVISED and not self._frames[-2].revised and not self._is_all_of_its_block(element):
            self._frames[-1].revised = True
            yield _REVISED[name], f"\t{element.get('datetime') or ''}"

    def _is_all_of_its_block(self, element: Element) -> bool:
        """Whether nothing else stands in the block; a whole paragraph that was put in is simply there."""
        if any(self._page.name(each) in BLOCKS for each in element.iterdescendants("*")):
            return True
        while self._page.name(element) not in BLOCKS:
            parent = element.getparent()
            if parent is None or ink_beside(element, before=True) or ink_beside(element, before=False):
                return False
            element = parent
        return True

    # What is dealt with at once -----------------------------------------------------------------------------------

    def _is_whole(self, element: Element, name: str, style: dict[str, str]) -> bool:
        """Deal with an element that is furniture, a mark, or nothing but what it says; False if it is none of these."""
        if name == "br":
            self._line_break(element)
        elif name == "meta":
            self._meta(element)
        elif name == "title":
            self._title(element)
        elif element in self._notes.cites:
            printed = _text_of(element).strip(_SPACES)
            self._flow.cite(self._notes.cites[element], printed, self._frames[-1].setting)
        elif element in self._notes.left_out:
            self._flow.leave_out(_text_of(element), "note-mark", self._frames[-1].setting)
            self._label = _BEHIND_LABEL
        else:
            return self._is_furniture(element, name, style)
        return True

    def _is_furniture(self, element: Element, name: str, style: dict[str, str]) -> bool:
        kind = furniture_kind(element, name, style)
        if not kind:
            return False
        if name in BLOCKS:
            self._flow.boundary()
        self._flow.furniture(kind, (" " if kind != "script" else "").join(map(str, element.itertext())))
        return True

    def _line_break(self, element: Element) -> None:
        """Two in a row part paragraphs."""
        before = element.getprevious()
        if before is not None and self._page.name(before) == "br" and not (before.tail or "").strip():
            self._flow.boundary()
        else:
            self._flow.line_break()

    def _meta(self, element: Element) -> None:
        name, content = element.get("name") or element.get("property") or "", (element.get("content") or "").strip()
        if content and _METADATA.fullmatch(name):
            self._sheet.manuscript.metadata.append((name.lower(), content))
        if (element.get("http-equiv") or "").lower() == "content-language" or name.lower() == "dc.language":
            self._stated = self._stated or code_of(content.split(",")[0])

    def _title(self, element: Element) -> None:
        title = " ".join(_text_of(element).split())
        if title and not self._sheet.manuscript.title:
            self._sheet.manuscript.title = title
            self._sheet.manuscript.metadata.append(("title", title))
        self._flow.furniture("metadata", title)

    # Lists and notes ----------------------------------------------------------------------------------------------

    def _open_list(self, element: Element, name: str, style: dict[str, str], frame: _Frame) -> None:
        if name in _LISTS:
            depth = 1 + sum(each is not None for each in self._lists)
            self._lists.append(Numbering(element, style, depth=depth) if name == "ol" else None)
            frame.listing = True
        elif name == "li" and self._lists and (numbering := self._lists[-1]):
            number, kind = numbering.take(element, style)
            if number and not frame.note:
                self._flow.number(number, kind)
                frame.item = True

    def _open_note(self, element: Element, frame: _Frame) -> None:
        """A note in a paragraph is put behind it; any other ends what stands before it."""
        note = self._notes.bodies[element]
        if not self._frames[-2].leaf:
            self._flow.boundary()
        self._flow.open_note(note.key, note.label, frame.setting)
        self._label = rf"\s*[\[(]?{re.escape(note.label)}[\])]?[.:]?(?=\s|$)" if note.typed and note.label else ""

    # Text ---------------------------------------------------------------------------------------------------------

    def _write(self, text: str | None) -> None:
        if not text:
            return
        setting = self._frames[-1].setting
        if self._label and self._flow.in_fresh_note and text.strip():
            typed = re.match(self._label, text)
            self._label = ""
            if typed:
                self._flow.leave_out(typed.group(), "note-mark", setting)
                text = text[typed.end() :]
        self._flow.write(text, setting)

    # The end ------------------------------------------------------------------------------------------------------

    def _finished(self) -> Manuscript:
        manuscript = self._sheet.close()
        manuscript.encoding = self._page.decoded.encoding
        manuscript.notices += self._page.decoded.notices
        manuscript.healing = False
        manuscript.language = self._chosen or _believed(self._stated, manuscript)
        drafts = [item for item in manuscript.items if isinstance(item, Draft)]
        _take_typed_notes(drafts)
        known = codes()
        for draft in drafts:
            if draft.language in known and foreign_language(draft.text, language(draft.language)):
                draft.language = ""
        return manuscript


def _speaker(element: Element) -> Element:
    """The innermost element that holds all the text of a block: what it says of language holds for the block."""
    for _ in range(3):
        if (element.text or "").strip() or len(element) != 1 or (element[0].tail or "").strip():
            break
        element = element[0]
        if language_of(element) or not isinstance(element.tag, str):
            break
    return element


def _believed(stated: str, manuscript: Manuscript) -> str:
    """The language that the page states, unless its text is in another script: word processors state their own."""
    if stated not in codes():
        return stated
    shown = detect("\n".join(line.text for line in islice(lines_in(manuscript.items), _SAMPLE_LINES)))
    return shown if shown in codes() and language(shown).script != language(stated).script else stated


def _take_typed_notes(drafts: list[Draft]) -> None:
    """Paragraphs that begin with a raised digit are notes where the same digit is raised in the text."""
    marks = {plain_label(mark) for draft in drafts for mark in _RAISED.findall(draft.text)}
    for draft in drafts:
        label = note_label(draft.text) if draft.note is None and marks else None
        if label is not None and label.kind == "super" and label.label in marks:
            draft.note = label


def _text_of(element: Element) -> str:
    return "".join(map(str, element.itertext()))
