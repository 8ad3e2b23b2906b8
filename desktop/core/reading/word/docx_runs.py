"""What stands inside a paragraph of a DOCX: runs, fields, links, tracked changes, marks of notes and comments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from desktop.core.document import Direction
from desktop.core.reading.tongues import stated_code
from desktop.core.reading.word.docx_package import attribute, child, kind
from desktop.core.reading.word.docx_styles import Look, Stylesheet
from desktop.core.reading.word.docx_symbols import symbol
from desktop.core.reading.word.office_blocks import (
    PLAIN,
    Block,
    Cite,
    Formatting,
    Remarked,
    Run,
    of_kind,
    remarked,
    revision,
)
from desktop.core.reading.xmltree import XML_SPACE, Element

_REFERENCES = re.compile(r"\s*(?:HYPERLINK|REF|PAGEREF|NOTEREF|STYLEREF|CITATION)\b", re.IGNORECASE)
_PAGES = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)
_NOTE_REFERENCE = re.compile(r"\s*NOTEREF\s+(\S+)", re.IGNORECASE)
_SIGNS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_SHELLS = {"drawing", "pict", "object", "mc:AlternateContent"}
_EAST_ASIAN = re.compile("[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LONGEST_MARK = 12
_MOST_FIELDS = 50
_LEFT_OUT = of_kind("left-out", "mark-up")


class Story(Protocol):
    """Where what is no text of the paragraph itself goes."""

    def cited(self, what: str, id_: str, *, custom: bool) -> str:
        """A note (footnote or endnote) is cited: the key of it."""

    def marked(self, key: str, mark: str) -> None:
        """The note's mark is printed in the text."""

    def box(self, content: Element) -> None:
        """A text box is anchored here."""


@dataclass(slots=True)
class _Field:
    """A field whose end has not come; its result follows once it is `shown`."""

    code: str = ""
    shown: bool = False


@dataclass(slots=True)
class Inline:
    """Walks through paragraphs one by one; fields may go on from one to the next."""

    styles: Stylesheet
    story: Story
    preserve: bool = False
    _fields: list[_Field] = field(default_factory=list)
    _block: Block = field(default_factory=Block)
    _style: str = ""
    _custom: str = ""
    _after_mark: bool = False
    _letters: dict[str, int] = field(default_factory=dict)
    _named: dict[str, str] = field(default_factory=dict)
    _noted: dict[str, str] = field(default_factory=dict)

    def paragraph(self, element: Element, style: str, around: Formatting, block: Block) -> Direction | None:
        """Put what the paragraph holds into the block; the direction of most of its runs, if any says one."""
        self._block, self._style, self._letters = block, style, {"ltr": 0, "rtl": 0}
        self._walk(element, around)
        self._mark("")
        self._fields = [each for each in self._fields if each.shown]
        return "rtl" if self._letters["rtl"] > self._letters["ltr"] else None

    def _walk(self, element: Element, around: Formatting) -> None:
        for each in element:
            self._piece(each, kind(each), around)

    def _piece(self, each: Element, name: str, around: Formatting) -> None:
        match name:
            case "r":
                look = self.styles.look(child(each, "rPr"), self._style)
                for inner in each:
                    self._content(inner, kind(inner), look, around)
            case "ins" | "moveTo" | "del" | "moveFrom":
                self._walk(each, changed(each, name, around))
            case "hyperlink":
                self._walk(each, around | of_kind("reference"))
            case "fldSimple":
                self._simple_field(each, around)
            case "commentRangeStart" | "commentRangeEnd":
                self._block.items.append(remarked(attribute(each, "id"), begins=name == "commentRangeStart"))
            case "bookmarkStart":
                self._named[attribute(each, "id") or ""] = attribute(each, "name") or ""
            case "bookmarkEnd":
                self._named.pop(attribute(each, "id") or "", None)
            case _ if not name.endswith("Pr"):
                self._other(each, name, around)

    def _other(self, each: Element, name: str, around: Formatting) -> None:
        if name == "mc:AlternateContent":
            for branch in chosen(each):
                self._walk(branch, around)
        elif name == "txbxContent":
            self.story.box(each)
        elif name == "m:t":
            self._text(each.text or "", Look(), around)
        else:
            self._walk(each, around)

    # Runs ---------------------------------------------------------------------------------------------------------

    def _content(self, each: Element, name: str, look: Look, around: Formatting) -> None:
        if name in {"t", "delText"}:
            self._text(self._spaced(each), look, around)
        elif name in _SIGNS:
            self._text(_SIGNS[name], look, around)
        elif name == "sym":
            self._text(symbol(attribute(each, "font") or "", attribute(each, "char") or ""), look, around)
        elif name == "ruby":
            self._ruby(each, around)
        elif name in _SHELLS:
            self._piece(each, name, around)
        else:
            self._mark_or_field(each, name)

    def _mark_or_field(self, each: Element, name: str) -> None:
        match name:
            case "instrText" | "delInstrText":
                if self._fields and not self._fields[-1].shown:
                    self._fields[-1].code += (each.text or "")[:200]
            case "fldChar":
                self._field(attribute(each, "fldCharType") or "")
            case "footnoteReference" | "endnoteReference":
                self._cite(each, name.removesuffix("Reference"))
            case "footnoteRef" | "endnoteRef":
                self._after_mark = True
            case "commentReference":
                self._block.items.append(Remarked(attribute(each, "id") or "", "here"))

    def _spaced(self, element: Element) -> str:
        """The text; white space at its ends counts only where the file says so."""
        text = element.text or ""
        return text if self.preserve or element.get(XML_SPACE) == "preserve" else text.strip(" \t\r\n")

    def _text(self, text: str, look: Look, around: Formatting) -> None:
        if self._after_mark:
            text = text.lstrip()
            self._after_mark = not text
        if not text or (self._custom and self._mark(text)):
            return
        note = self._note_again()
        if note:
            self._block.items.append(Cite(note, text))
            return
        code, stated = _language(text, look)
        self._letters["rtl" if look.rtl else "ltr"] += sum(map(str.isalpha, text))
        self._block.items.append(Run(text, self._formatting(look, around), code, stated))

    def _formatting(self, look: Look, around: Formatting) -> Formatting:
        kinds = set(around)
        if any(not each.shown for each in self._fields):
            kinds.add(("left-out", "mark-up"))
        elif look.hidden:
            kinds.add(("left-out", "hidden"))
        if look.strong:
            kinds.add(("strong", ""))
        if look.emphasis:
            kinds.add(("emphasis", ""))
        if look.superscript:
            kinds.add(("superscript", ""))
        if look.reference or any(each.shown and _REFERENCES.match(each.code) for each in self._fields):
            kinds.add(("reference", ""))
        return frozenset(kinds) if kinds else PLAIN

    def _ruby(self, element: Element, around: Formatting) -> None:
        """The text, and then how it is said, which is no text of the paragraph."""
        for name in ("rubyBase", "rt"):
            inner = child(element, name)
            if inner is not None:
                self._walk(inner, around | _LEFT_OUT if name == "rt" else around)

    # Notes --------------------------------------------------------------------------------------------------------

    def _cite(self, element: Element, what: str) -> None:
        custom = (attribute(element, "customMarkFollows") or "0") not in {"0", "false", "off"}
        self._mark("")
        key = self.story.cited(what, attribute(element, "id") or "", custom=custom)
        self._noted |= dict.fromkeys(self._named.values(), key)
        if custom and key:
            self._custom = key
        elif key:
            self._block.items.append(Cite(key))

    def _mark(self, text: str) -> bool:
        """Whether the text is the printed mark that a citation waits for; without one the citation is put alone."""
        if not self._custom:
            return False
        printed = text if len(text) <= _LONGEST_MARK and text.strip() else ""
        if printed:
            self.story.marked(self._custom, printed.strip())
        self._block.items.append(Cite(self._custom, printed))
        self._custom = ""
        return bool(printed)

    def _note_again(self) -> str:
        """The key of the note whose mark a field shows here again, which is named by the place of its first mark."""
        codes = (_NOTE_REFERENCE.match(each.code) for each in self._fields if each.shown)
        return next((self._noted[code[1]] for code in codes if code and code[1] in self._noted), "")

    # Fields -------------------------------------------------------------------------------------------------------

    def _field(self, type_: str) -> None:
        if type_ == "begin":
            self._fields = [*self._fields[-_MOST_FIELDS:], _Field()]
        elif type_ == "separate" and self._fields:
            self._fields[-1].shown = True
            self._paged(self._fields[-1].code)
        elif type_ == "end" and self._fields:
            self._paged(self._fields.pop().code)

    def _simple_field(self, element: Element, around: Formatting) -> None:
        code = attribute(element, "instr") or ""
        self._paged(code)
        self._fields.append(_Field(code, shown=True))
        self._walk(element, around)
        self._fields.pop()

    def _paged(self, code: str) -> None:
        if _PAGES.match(code):
            self._block.paged = True


def changed(element: Element, name: str, around: Formatting) -> Formatting:
    """The formatting inside a tracked change; what was put in and taken out again is in neither text."""
    value = revision(attribute(element, "author") or "", attribute(element, "date") or "")
    if any(each in {"inserted", "deleted"} for each, _ in around):
        kept = frozenset(each for each in around if each[0] not in {"inserted", "deleted"})
        return kept | of_kind("left-out", "tracked-change")
    return around | of_kind("inserted" if name in {"ins", "moveTo"} else "deleted", value)


def chosen(element: Element) -> Iterator[Element]:
    """The one branch of an alternative that is read: the first that holds any text."""
    branches = [each for each in element if kind(each) in {"mc:Choice", "mc:Fallback"}]
    for branch in branches:
        if any(kind(each) in {"t", "m:t", "delText", "sym"} for each in branch.iterdescendants()):
            yield branch
            return


def _language(text: str, look: Look) -> tuple[str, bool]:
    index = 2 if look.rtl or _RIGHT_TO_LEFT.search(text) else 1 if _EAST_ASIAN.search(text) else 0
    return stated_code(look.languages[index]), look.stated[index]
