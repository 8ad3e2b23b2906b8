"""Which elements of a page are footnotes, which cite them, and what in a note is no text of it.

Told by links as word processors, EPUB, Pandoc and MediaWiki write them, by roles, or by raised labels alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from itertools import islice

from desktop.core.reading.web.html_style import BLOCKS, HEADINGS, declarations, ink_beside, roles
from desktop.core.reading.web.html_tree import Page
from desktop.core.reading.xmltree import XML_ID, Element
from desktop.core.text import ascii_digits

_AROUND = "[](){}⁽⁾^.: \t\r\n\f\u00a0\ufe0e\ufe0f"
_LABEL = re.compile(r"(?:[^\W\d_]{1,8}[\s.\u00a0]?)?\d{1,4}|[*†‡§¶#]{1,4}|[^\W\d_]{1,4}")
_LEADING = re.compile(r"\s*[\[(]?(?P<label>\d{1,3}|[*†‡§]{1,3})[\])]?[.:]?(?=\s|$)")
_KNOWN_TARGET = re.compile(r"_?(?:ftn|edn|fn|en|foot|end|note|cite|sdfootnote|sdendnote)[\w:.-]*", re.IGNORECASE)
_NOTE_CLASS = re.compile(
    r"foot|endnote|fnref|noteref|note-ref|sdfoot|sdend|^reference$|(?:^|\s)reference(?:\s|$)", re.IGNORECASE
)
_BACK_CLASS = re.compile(r"back", re.IGNORECASE)
_NOTE_ROLES = frozenset({"doc-footnote", "doc-endnote", "footnote", "endnote", "rearnote"})
_CITE_ROLES = frozenset({"doc-noteref", "noteref"})
_WHOLE_LISTS = frozenset({"body", "html", "table", "tbody", "ol", "ul", "dl", "main", "article", "dt"})
_UNIT = re.compile(r"(?:^|[^\w])(?:[kcdm]?m|[кс]?м|ha)$")


@dataclass(frozen=True, slots=True)
class NoteBody:
    """A footnote of the page: with `typed` its text may begin with the label."""

    key: str
    label: str
    typed: bool


@dataclass(slots=True)
class PageNotes:
    """The elements that are notes, those that cite one (with its key), and those that are no text of theirs."""

    bodies: dict[Element, NoteBody] = field(default_factory=dict)
    cites: dict[Element, str] = field(default_factory=dict)
    left_out: set[Element] = field(default_factory=set)


def find_notes(page: Page) -> PageNotes:
    """The footnotes of a page."""
    return _Finder(page).find()


def plain_mark(text: str) -> str:
    """A mark or label without brackets and white space."""
    return text.strip(_AROUND)


class _Finder:
    def __init__(self, page: Page) -> None:
        self._page = page
        self._targets: dict[str, tuple[int, Element]] = {}
        self._links: list[tuple[int, Element]] = []
        self._raised: list[tuple[int, Element]] = []
        self._classed: list[tuple[int, Element]] = []
        self._roled: list[Element] = []
        self._found = PageNotes()
        self._labels: dict[Element, str] = {}
        self._cited: dict[Element, Element] = {}

    def find(self) -> PageNotes:
        for order, element in enumerate(self._page.root.iter("*")):
            self._note_down(order, element)
        for order, link in self._links:
            self._link(order, link)
        for body in self._roled:
            if not self._inside(body, self._labels):
                self._labels.setdefault(body, "")
        self._plain()
        for number, (body, label) in enumerate(self._labels.items(), 1):
            self._take(body, label, f"note {number}")
        keys = {body: note.key for body, note in self._found.bodies.items()}
        self._found.cites = {mark: keys[body] for mark, body in self._cited.items() if body in keys}
        return self._found

    def _note_down(self, order: int, element: Element) -> None:
        name = self._page.name(element)
        for ident in (element.get("id"), element.get(XML_ID), element.get("name") if name == "a" else None):
            if ident:
                self._targets.setdefault(ident, (order, element))
        if name == "a" and "#" in (element.get("href") or ""):
            self._links.append((order, element))
        elif name == "sup":
            self._raised.append((order, element))
        elif name in {"p", "div", "li"} and _NOTE_CLASS.search(element.get("class") or ""):
            self._classed.append((order, element))
        if _NOTE_ROLES & set(roles(element).split()):
            self._roled.append(element)

    # Links --------------------------------------------------------------------------------------------------------

    def _link(self, order: int, link: Element) -> None:
        """Take the link for the mark of a note, if it is one."""
        place = self._target(link)
        if place is None or not self._is_mark(link):
            return
        body = self._body(place[1])
        if body is None or self._inside(link, {body}):
            return
        certain = bool(_CITE_ROLES & set(roles(link).split()))
        again = body in self._labels and not self._inside(link, self._labels)
        if place[0] > order or certain or again:
            self._cited[self._grown(link)] = body
            self._labels[body] = self._labels.get(body) or plain_mark(_text(link))

    def _target(self, link: Element) -> tuple[int, Element] | None:
        path, _, fragment = (link.get("href") or "").partition("#")
        return self._targets.get(fragment) if not path or path.startswith("./") else None

    def _is_mark(self, link: Element) -> bool:
        """Whether a link looks as marks do: by its role, or raised or in brackets and as short as a label."""
        if _CITE_ROLES & set(roles(link).split()):
            return True
        if "doc-backlink" in roles(link) or _BACK_CLASS.search(link.get("class") or ""):
            return False
        text = _text(link)
        if not _LABEL.fullmatch(plain_mark(text)):
            return False
        if self._is_raised(link):
            return True
        fragment = (link.get("href") or "").partition("#")[2]
        return text[:1] in "[(" and _KNOWN_TARGET.fullmatch(fragment) is not None

    def _is_raised(self, link: Element) -> bool:
        around: list[Element] = [link, *islice(link.iterdescendants("*"), 4)]
        parent = link.getparent()
        while parent is not None and self._page.name(parent) not in BLOCKS and len(around) < 9:
            around.append(parent)
            parent = parent.getparent()
        return any(self._raises(each) for each in around)

    def _raises(self, element: Element) -> bool:
        if self._page.name(element) == "sup" or _NOTE_CLASS.search(element.get("class") or ""):
            return True
        return declarations(element).get("vertical-align") == "super"

    def _body(self, target: Element) -> Element | None:
        """The element that is the whole note, for the place in it that its marks lead to."""
        ident = (target.get("id") or target.get("name") or "").lstrip("_")
        element: Element | None = target
        while element is not None and self._page.name(element) not in BLOCKS:
            element = element.getparent()
        while element is not None and not _NOTE_ROLES & set(roles(element).split()):
            parent = element.getparent()
            if parent is None or not self._goes_up(element, parent, ident):
                break
            element = parent
        if element is None or self._page.name(element) in HEADINGS | _WHOLE_LISTS:
            return None
        return element

    def _goes_up(self, element: Element, parent: Element, ident: str) -> bool:
        name = self._page.name(parent)
        own = (parent.get("id") or "").lstrip("_")
        return (
            name in {"li", "aside", "dd"}
            or (name == "tr" and self._page.name(element) in {"td", "th"})
            or (name in {"div", "section"} and bool(own) and ident.startswith(own))
            or bool(_NOTE_ROLES & set(roles(parent).split()))
        )

    @staticmethod
    def _inside(element: Element, known: Container[Element]) -> bool:
        return any(each in known for each in element.iterancestors())

    def _grown(self, element: Element) -> Element:
        """The mark with the brackets and the raising around it."""
        text = plain_mark(_text(element))
        parent = element.getparent()
        while parent is not None and self._page.name(parent) not in BLOCKS and plain_mark(_text(parent)) == text:
            element, parent = parent, parent.getparent()
        return element

    # Labels without links -----------------------------------------------------------------------------------------

    def _plain(self) -> None:
        """Paragraphs that begin with a label, raised or of a note's class, while such a mark stands in the text."""
        bodies: dict[str, list[tuple[int, Element]]] = {}
        marks = []
        for order, raised in self._raised:
            label = ascii_digits(plain_mark(_text(raised)))
            block = self._block_begun_by(raised) if _LABEL.fullmatch(label) else None
            if block is not None and self._page.name(block) not in HEADINGS | _WHOLE_LISTS:
                bodies.setdefault(label, []).append((order, block))
            elif label and not self._is_known(raised):
                marks.append((order, raised, label))
        for order, block in self._classed:
            leading = _LEADING.match(_text(block))
            if leading and block not in self._labels and not self._inside(block, self._labels):
                bodies.setdefault(ascii_digits(leading["label"]), []).append((order, block))
        for same in bodies.values():
            same.sort(key=_by_order)
        for order, mark, label in marks:
            self._cite_plain(order, mark, bodies.get(label, ()))

    def _cite_plain(self, order: int, mark: Element, same: list[tuple[int, Element]] | tuple[()]) -> None:
        """The next note of the mark's label, or the last one before it."""
        if not same or _UNIT.search(ink_beside(mark, before=True)[-20:].rstrip()):
            return
        place = bisect_left(same, order, key=_by_order)
        body = same[min(place, len(same) - 1)][1]
        if not self._inside(mark, {body}):
            self._cited[self._grown(mark)] = body
            self._labels.setdefault(body, plain_mark(_text(mark)))

    def _is_known(self, raised: Element) -> bool:
        return (
            any(each in self._cited for each in (raised, *raised.iterdescendants("*")))
            or self._inside(raised, self._cited)
            or any(self._page.name(each) == "a" and each.get("href") for each in raised.iterdescendants("*"))
        )

    def _block_begun_by(self, raised: Element) -> Element | None:
        """The block whose text begins with this element; None if there is text before it."""
        element = raised
        while self._page.name(element) not in BLOCKS:
            parent = element.getparent()
            if parent is None or ink_beside(element, before=True):
                return None
            element = parent
        parent = element.getparent()
        if parent is not None and self._page.name(element) in {"td", "th"}:
            return parent
        return element

    # What is no text of a note ------------------------------------------------------------------------------------

    def _take(self, body: Element, label: str, key: str) -> None:
        first = True
        typed = self._page.name(body) != "li"
        left_out = self._found.left_out
        for element in body.iter("*"):
            if self._inside(element, left_out):
                continue
            if self._leads_back(element, body) or (first and self._is_label(element, label)):
                left_out.add(self._grown(element) if element is not body else element)
                typed = typed and not first
            first = first and (element in left_out or not (element.text or "").strip())
        typed_label = _LEADING.match(_text(body)) if typed and not label else None
        self._found.bodies[body] = NoteBody(key, typed_label["label"] if typed_label else label, typed)

    def _is_label(self, element: Element, label: str) -> bool:
        """Whether this is the label that the note begins with."""
        if not label or self._page.name(element) in BLOCKS:
            return False
        return ascii_digits(plain_mark(_text(element))) == ascii_digits(label)

    def _leads_back(self, element: Element, body: Element) -> bool:
        if "backlink" in (element.get("class") or "") and self._page.name(element) == "span":
            return True
        if self._page.name(element) != "a" or "#" not in (element.get("href") or ""):
            return False
        if "doc-backlink" in roles(element) or _BACK_CLASS.search(element.get("class") or ""):
            return True
        place = self._target(element)
        if place is None or not self._is_before(place[1], body):
            return False
        text = plain_mark(_text(element))
        return not any(map(str.isalnum, text)) or _LABEL.fullmatch(text) is not None

    def _is_before(self, target: Element, body: Element) -> bool:
        """Whether a link leads to a mark of this note, or to what stands in or around one."""
        near = (target, *islice(target.iterdescendants("*"), 12), *target.iterancestors())
        return any(self._cited[each] is body for each in near if each in self._cited)


def _by_order(placed: tuple[int, Element]) -> int:
    return placed[0]


def _text(element: Element) -> str:
    """The text of an element, as far as a label can be long."""
    pieces: list[str] = []
    length = 0
    for piece in _pieces(element):
        pieces.append(piece)
        length += len(piece.strip())
        if length > 60:
            break
    return "".join(pieces).strip()


def _pieces(element: Element) -> Iterator[str]:
    for piece in element.itertext():
        yield str(piece)
