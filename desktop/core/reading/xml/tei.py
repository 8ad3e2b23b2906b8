"""TEI P5 and P4, the scholars' encoding of texts: divisions, verse, notes, page breaks, editorial marks, facsimiles.

Source: TEI Consortium, P5: Guidelines for Electronic Text Encoding and Interchange.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.entities import html5

from lxml import etree

from desktop.core.document import OwnDirection
from desktop.core.messages import UnreadableError, message
from desktop.core.reading.choices import Choices, Progress
from desktop.core.reading.flow import Flow, Setting
from desktop.core.reading.manuscript import Manuscript
from desktop.core.reading.openers import opener
from desktop.core.reading.sheet import Sheet
from desktop.core.reading.styles import StyleKind
from desktop.core.reading.xml.tei_header import (
    language_of_texts,
    read_facsimile,
    read_header,
    stated_language,
    zones_to_places,
)
from desktop.core.reading.xml.tei_notes import find_notes, identifier, label_element
from desktop.core.reading.xmltree import XML_ID, XML_SPACE, Element, local, parse

_BLOCK_NAMES = (
    "ab argument back biblFull biblStruct body byline caption castGroup castItem castList cell closer dateline div "
    "div0 div1 div2 div3 div4 div5 div6 div7 docAuthor docDate docEdition docImprint docTitle entry entryFree epigraph "
    "epilogue figDesc figure floatingText front group head imprimatur item l lg list listBibl listPerson listPlace "
    "meeting move opener p performance postscript prologue role roleDesc row salute signed sourceDoc sp speaker spGrp "
    "superEntry surface surfaceGrp table TEI text titlePage titlePart trailer u witDetail zone"
)
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_BLOCKS_BETWEEN = frozenset({"address", "addrLine", "bibl", "cit", "label", "line", "q", "quote", "said", "stage"})
"""What is a block where no paragraph is open, and a part of the paragraph in one."""
_LEAF_NAMES = (
    "ab bibl byline castItem cell dateline docDate figDesc head item l p salute signed speaker titlePart u zone"
)
_LEAVES = frozenset(_LEAF_NAMES.split())
_ASIDE = frozenset({"facsimile", "standOff", "xenoData"})
_BREAKS = frozenset({"lb", "pb", "cb", "gb", "milestone"})
_PARTED = frozenset({"choice", "app", "subst"})
_KEPT = {"choice": ("sic", "orig", "abbr", "am"), "app": ("lem",)}
_READINGS = frozenset({"lem", "rdg", "rdgGrp"})
_EMPHASIS: dict[str, StyleKind] = {"emph": "emphasis", "mentioned": "emphasis", "ref": "reference", "xref": "reference"}
_RENDERED: tuple[tuple[re.Pattern[str], StyleKind], ...] = (
    (re.compile(r"\bital\w*|\bi\b|\boblique\b"), "emphasis"),
    (re.compile(r"\bbold\w*|\bb\b|\bstrong\b"), "strong"),
    (re.compile(r"\bsup\b|\bsuper(?:script)?\b|\bsupralinear\b"), "superscript"),
)
_RIGHT_TO_LEFT = re.compile(r"\brtl\b|\bright-to-left\b")
_LEFT_TO_RIGHT = re.compile(r"\bltr\b|\bleft-to-right\b")
_XML_SPACES = " \t\r\n"
_ITS_DIR = "{http://www.w3.org/2005/11/its}dir"
_PAGE_NUMBERS = frozenset({"pageNum", "pageNumber", "pageNo", "pag", "folNum", "folio", "pn"})
_RUNNING_HEADS = frozenset({"", "head", "header", "foot", "footer", "runningHead", "rh"})
_ORDERED = re.compile(r"\b(?:ordered|numbered)\b")
_BARE_NUMBER = re.compile(r"\(?(?:\d{1,4}|[^\W\d_]|[ivxlcIVXLC]{1,6})[.)]{0,2}")


def read(data: bytes, name: str, choices: Choices, _progress: Progress) -> Manuscript:
    """The manuscript of a TEI document or corpus.

    Of what an editor gives in two forms the one on the page is read, and the other left out as a step. Raises
    UnreadableError as `xmltree.parse` does, and for an entity that nothing explains.
    """
    root = parse(data, name)
    _resolve_entities(root, name)
    return _Reader(root, name, choices).read()


def _resolve_entities(root: Element, name: str) -> None:
    """Put the characters in the place of entities that a DTD elsewhere would declare, as far as HTML knows them."""
    for entity in list(root.iter(etree.Entity)):
        known = (entity.text or "").strip("&;")
        char, parent = html5.get(f"{known};"), entity.getparent()
        if char is None or parent is None:
            raise UnreadableError(
                "{0} uses the entity {1}, which nothing in it explains. Nothing was read; "
                "save it with its characters written out.",
                name,
                known,
            )
        written = parent.makeelement("c")
        written.text, written.tail = char, entity.tail
        parent.replace(entity, written)


@dataclass(slots=True)
class _Frame:
    """An element that is open: what holds in it, and what ends with it. A `leaf` is or is in a paragraph."""

    setting: Setting
    name: str = ""
    leaf: bool = False
    block: bool = False
    note: bool = False
    item: bool = False
    styles: int = 0
    zone: str = ""
    since: tuple[object, int] = (None, 0)
    counted: int = 0


class _Reader:
    def __init__(self, root: Element, name: str, choices: Choices) -> None:
        self._root = root
        self._name = name
        self._chosen = choices.language
        self._sheet = Sheet("tei")
        self._flow = Flow(self._sheet)
        self._zones = read_facsimile(root, (XML_ID, "id"), self._sheet.manuscript)
        self._notes = find_notes(root)
        self._labels = {element for each in self._notes.keys if (element := label_element(each)) is not None}
        self._has_text = next(root.iter("{*}text"), None) is not None
        self._frames = [_Frame(Setting())]
        self._left_out = 0

    def read(self) -> Manuscript:
        walk = etree.iterwalk(self._root, events=("start", "end"))
        for event, element in walk:
            if event == "end":
                self._leave(element)
            elif not self._enter(element):
                walk.skip_subtree()
        self._flow.settle_number()
        self._flow.close()
        return self._finished()

    # Elements -----------------------------------------------------------------------------------------------------

    def _enter(self, element: Element) -> bool:
        """Begin an element; False if all that is in it has been dealt with."""
        name = local(element)
        above = self._frames[-1]
        if self._is_whole(element, name, above):
            self._frames.append(_Frame(above.setting, name, above.leaf))
            return False
        frame = self._frame(element, name, above)
        self._frames.append(frame)
        if frame.note:
            self._open_note(element, frame)
        elif frame.block:
            self._flow.boundary()
        if name == "item":
            self._number(element, frame)
        self._begin_zone(element, frame)
        for kind in _styles(element, name):
            self._flow.style(kind)
            frame.styles += 1
        self._write(element.text, None, element[0] if len(element) else None)
        return True

    def _leave(self, element: Element) -> None:
        """End an element, and write what stands behind it."""
        frame = self._frames.pop()
        if frame.zone:
            self._sheet.remark(frame.since, frame.zone)
        self._cite_here(element, frame)
        for _ in range(frame.styles):
            self._flow.end_style()
        if frame.item:
            self._flow.settle_number()
        if frame.note:
            self._flow.close_note()
        elif frame.block:
            self._flow.boundary()
        self._write(element.tail, element, element.getnext())

    @staticmethod
    def _frame(element: Element, name: str, above: _Frame) -> _Frame:
        note = name == "note"
        block = name in _BLOCKS or (name in _BLOCKS_BETWEEN and not above.leaf)
        speaks = _speaker(element) if block or note else element
        setting = Setting(
            (stated_language(speaks) or stated_language(element) if block or note else "") or above.setting.language,
            _direction(element) or _direction(speaks) or above.setting.direction,
            preserve=element.get(XML_SPACE) == "preserve" or above.setting.preserve,
            heading=name == "head" or (above.setting.heading and not block),
        )
        return _Frame(setting, name, above.leaf or note or name in _LEAVES, block, note, name in {"item", "list"})

    # What is dealt with at once -----------------------------------------------------------------------------------

    def _is_whole(self, element: Element, name: str, above: _Frame) -> bool:
        """Deal with an element that is no text, a mark, or left out; False if it is to be walked through."""
        if name in _BREAKS:
            self._break(element, name)
        elif name == "teiHeader":
            read_header(element, self._sheet.manuscript)
            self._flow.furniture("metadata", _spaced(element))
        elif name in _ASIDE or (name == "sourceDoc" and self._has_text):
            self._flow.furniture("metadata", _spaced(element))
        elif name == "fw":
            self._flow.furniture(_kind_of_forme_work(element), _text_of(element))
        elif element in self._notes.pointers:
            self._flow.cite(self._notes.pointers[element], _text_of(element).strip(), above.setting)
        elif element in self._labels:
            self._flow.leave_out(_text_of(element), "note-mark", above.setting)
        elif name == "del" or _is_other_form(element, name, above.name):
            self._left_out += 1
            self._flow.leave_out(_text_of(element), "mark-up", above.setting)
        else:
            return self._is_number(element, name, above)
        return True

    def _break(self, element: Element, name: str) -> None:
        if name == "lb" and element.get("break") != "no":
            self._flow.line_break()

    def _is_number(self, element: Element, name: str, above: _Frame) -> bool:
        """Take a label of a list, or a number that a paragraph begins with, for the number of what follows."""
        if name not in {"label", "num"} or self._flow.in_paragraph or self._flow.in_note:
            return False
        text = " ".join(_text_of(element).split())
        listed = name == "label" and above.name in {"list", "item"} and _BARE_NUMBER.fullmatch(text) is not None
        if not listed and not (above.leaf and opener(f"{text} x")):
            return False
        self._flow.number(text)
        return True

    # Lists, notes, zones ------------------------------------------------------------------------------------------

    def _number(self, element: Element, frame: _Frame) -> None:
        """The number of an item where its list says that it is numbered and no label gives it."""
        listing = self._frames[-2]
        listing.counted += 1
        parent, before = element.getparent(), element.getprevious()
        labelled = before is not None and local(before) == "label"
        if parent is None or labelled or self._flow.in_note or not _is_ordered(parent) or _begins_numbered(element):
            return
        number = element.get("n") or str(listing.counted)
        nested = sum(each.name == "item" for each in self._frames) > 1
        self._flow.number(number if not number.isalnum() else f"{number}.", "point" if nested else "")
        frame.item = True

    def _open_note(self, element: Element, frame: _Frame) -> None:
        """A note is put behind the paragraph it stands in, which cites it there unless another place does."""
        key = self._notes.keys.get(element, "")
        label = self._notes.label(element) if key else ""
        if (self._frames[-2].leaf or self._flow.in_paragraph) and key not in self._notes.elsewhere:
            self._flow.cite(key, "", self._frames[-2].setting)
        self._flow.open_note(key, label, frame.setting)

    def _cite_here(self, element: Element, frame: _Frame) -> None:
        for key in self._notes.places.get(identifier(element), ()):
            if self._flow.in_paragraph or frame.leaf:
                self._flow.cite(key, "", frame.setting)

    def _begin_zone(self, element: Element, frame: _Frame) -> None:
        """What an element has its place on a page for is noted down until its characters have theirs."""
        zone = (element.get("facs") or "").removeprefix("#")
        if frame.leaf and zone in self._zones:
            self._flow.begin(frame.setting)
            frame.zone, frame.since = zone, self._sheet.place()

    # Text ---------------------------------------------------------------------------------------------------------

    def _write(self, text: str | None, before: Element | None, after: Element | None) -> None:
        """Text between two elements, without the white space around a break that is inside a word."""
        frame = self._frames[-1]
        if not text or (frame.name in _PARTED and not text.strip()):
            return
        if before is not None and _is_inside_a_word(before):
            text = text.lstrip(_XML_SPACES)
        if after is not None and _is_inside_a_word(after):
            text = text.rstrip(_XML_SPACES)
        self._flow.write(text, frame.setting)

    def _finished(self) -> Manuscript:
        manuscript = self._sheet.close()
        zones_to_places(manuscript, self._zones)
        manuscript.language = self._chosen or language_of_texts(self._root)
        manuscript.healing = False
        if self._left_out:
            manuscript.notices.append(
                message(
                    "{0} gives some places in two forms, or struck out: the form on the page was read. "
                    "Forms left out of the text, but kept in the source: {1}.",
                    self._name,
                    self._left_out,
                )
            )
        return manuscript


# What elements say ----------------------------------------------------------------------------------------------


def _styles(element: Element, name: str) -> Iterator[StyleKind]:
    rendered = " ".join(element.get(each) or "" for each in ("rend", "rendition", "style")).lower()
    kinds = [kind for pattern, kind in _RENDERED if rendered.strip() and pattern.search(rendered)]
    if name in _EMPHASIS and _EMPHASIS[name] not in kinds:
        kinds.append(_EMPHASIS[name])
    elif name == "hi" and not kinds and not rendered.strip():
        kinds.append("emphasis")
    yield from kinds


def _direction(element: Element) -> OwnDirection:
    said = " ".join(element.get(each) or "" for each in (_ITS_DIR, "dir", "rend", "style", "rendition")).lower()
    if _RIGHT_TO_LEFT.search(said):
        return "rtl"
    return "ltr" if _LEFT_TO_RIGHT.search(said) else ""


def _speaker(element: Element) -> Element:
    """The element that holds all the text of a block: what it says of language holds for the block."""
    if (element.text or "").strip() or len(element) != 1 or (element[0].tail or "").strip():
        return element
    return element[0]


def _kind_of_forme_work(element: Element) -> str:
    kind = element.get("type") or ""
    if kind in _PAGE_NUMBERS:
        return "page-number"
    return "running-head" if kind in _RUNNING_HEADS else "mark-up"


def _is_other_form(element: Element, name: str, parent: str) -> bool:
    """Whether this is what an editor or another witness has instead of what stands on the page."""
    if parent not in _KEPT or (parent == "app" and name not in _READINGS):
        return False
    above = element.getparent()
    forms = [] if above is None else [each for each in above if parent != "app" or local(each) in _READINGS]
    kept = next((each for kind in _KEPT[parent] for each in forms if local(each) == kind), forms[0] if forms else None)
    return element is not kept


def _is_inside_a_word(element: Element) -> bool:
    return local(element) in _BREAKS and element.get("break") == "no"


def _is_ordered(listing: Element) -> bool:
    return _ORDERED.search(f"{listing.get('type') or ''} {listing.get('rend') or ''}") is not None


def _begins_numbered(item: Element) -> bool:
    return opener(f"{_text_of(item).strip()[:40]} x") is not None


def _text_of(element: Element) -> str:
    return "".join(map(str, element.itertext()))


def _spaced(element: Element) -> str:
    return " ".join(" ".join(map(str, element.itertext())).split())
