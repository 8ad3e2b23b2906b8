"""What the elements of a page say by their names and attributes: formatting, direction, language, furniture, numbers.

Source: WHATWG, HTML Living Standard, 15 (rendering); W3C, CSS Counter Styles Level 3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from desktop.core.document import OwnDirection
from desktop.core.languages import code_of
from desktop.core.reading.numerals import POINTS, numeral, whole
from desktop.core.reading.styles import StyleKind
from desktop.core.reading.xmltree import XML_LANG, Element

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCK_NAMES = (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form frameset header hgroup hr html legend li listing main menu nav noframes ol optgroup option p "
    "plaintext pre search section summary table tbody td tfoot th thead tr ul xmp"
)
BLOCKS = HEADINGS | frozenset(_BLOCK_NAMES.split())
PRESERVED = frozenset({"pre", "listing", "xmp", "plaintext"})
SCRIPTS = frozenset({"script", "style"})
_UNSHOWN_NAMES = (
    "audio button canvas datalist iframe input meter nav noembed noframes noscript object optgroup output progress "
    "select svg template textarea video"
)
_UNSHOWN = frozenset(_UNSHOWN_NAMES.split())
_NAMED: dict[str, StyleKind] = {
    "b": "strong",
    "strong": "strong",
    "i": "emphasis",
    "em": "emphasis",
    "cite": "emphasis",
    "dfn": "emphasis",
    "var": "emphasis",
    "sup": "superscript",
}
_RUNNING = re.compile(r"mso-element:\s*(?:header|footer)\b", re.IGNORECASE)
_LONGEST_FURNITURE = 200
_NEIGHBOURS = 12
_LIST_TYPES = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_LIST_STYLES = {
    "decimal": "decimal",
    "decimal-leading-zero": "decimalZero",
    "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
    "arabic-indic": "arabicDigits",
    "persian": "persianDigits",
    "hebrew": "hebrew1",
    "devanagari": "hindiNumbers",
    "thai": "thaiNumbers",
    "cjk-decimal": "ideographDigital",
    "cjk-ideographic": "chineseCountingThousand",
    "trad-chinese-informal": "chineseCountingThousand",
    "simp-chinese-informal": "chineseCountingThousand",
    "simp-chinese-formal": "chineseLegalSimplified",
    "trad-chinese-formal": "ideographLegalTraditional",
    "cjk-heavenly-stem": "ideographTraditional",
    "cjk-earthly-branch": "ideographZodiac",
}
_BULLETS = frozenset({"none", "disc", "circle", "square", "disclosure-open", "disclosure-closed"})


def declarations(element: Element) -> dict[str, str]:
    """The element's own style, by property, in lower case."""
    style = element.get("style")
    if not style:
        return {}
    pairs = (each.partition(":") for each in style.lower().split(";"))
    return {name.strip(): value.removesuffix("!important").strip() for name, _, value in pairs if value}


def formatting(element: Element, name: str, style: dict[str, str]) -> Iterator[StyleKind]:
    """The kinds of formatting that begin with the element."""
    named = _NAMED.get(name)
    if named:
        yield named
    elif name == "a" and element.get("href"):
        yield "reference"
    if style.get("font-style", "").startswith(("italic", "oblique")) and named != "emphasis":
        yield "emphasis"
    weight = style.get("font-weight", "")
    if (weight.startswith("bold") or whole(weight, 0) >= 600) and named != "strong":
        yield "strong"
    if style.get("vertical-align") in {"super", "text-top"} and named != "superscript":
        yield "superscript"


def language_of(element: Element) -> str:
    """The code of the language that the element states; empty if it states none."""
    return code_of(element.get("lang") or element.get("xml:lang") or element.get(XML_LANG) or "")


def direction_of(element: Element, style: dict[str, str]) -> OwnDirection:
    """The direction that the element states; empty if it states none."""
    for stated in ((element.get("dir") or "").lower(), style.get("direction", "")):
        if stated == "rtl":
            return "rtl"
        if stated == "ltr":
            return "ltr"
    return ""


def furniture_kind(element: Element, name: str, style: dict[str, str]) -> str:
    """The kind of furniture that the whole element is; empty if it is text."""
    if name in SCRIPTS:
        return "script"
    if name in _UNSHOWN or element.get("role") == "navigation" or _is_hidden(element, style):
        return "mark-up"
    if "pagebreak" in roles(element):
        return "page-number"
    if _RUNNING.search(element.get("style") or "") or (name in {"header", "footer"} and _is_of_page(element)):
        return "running-head"
    return ""


def _is_hidden(element: Element, style: dict[str, str]) -> bool:
    return element.get("hidden") is not None or style.get("display") == "none" or style.get("visibility") == "hidden"


def _is_of_page(element: Element) -> bool:
    """Whether a header or footer is clearly the page's: a line or two at its edge, without headings or paragraphs."""
    parent = element.getparent()
    if parent is None or str(parent.tag).rpartition("}")[2].lower() != "body":
        return False
    names = {str(each.tag).rpartition("}")[2].lower() for each in element.iterdescendants()}
    return not names & (HEADINGS | {"p", "table"}) and len("".join(element.itertext())) < _LONGEST_FURNITURE


def ink_beside(element: Element, *, before: bool) -> str:
    """The text next to an element in its parent, on one side; of very many empty neighbours not all are asked."""
    for each in islice(element.itersiblings(preceding=before), _NEIGHBOURS):
        between = (each.tail if before else element.tail) or ""
        if between.strip():
            return between
        element = each
        inside = "".join(map(str, each.itertext()))
        if inside.strip():
            return inside
    parent = element.getparent()
    at_edge = (parent.text if parent is not None else "") if before else element.tail
    return (at_edge or "") if (at_edge or "").strip() else ""


def roles(element: Element) -> str:
    """What the element is for, by ARIA's roles and EPUB's types: "doc-footnote", "noteref pagebreak"."""
    of_epub = element.get("epub:type") or element.get("{http://www.idpf.org/2007/ops}type") or ""
    return f"{element.get('role') or ''} {of_epub}".strip()


class Numbering:
    """The numbers of an ordered list's items, as a browser shows them."""

    def __init__(self, element: Element, style: dict[str, str], *, depth: int) -> None:
        self._form = _list_form(element, style)
        self._depth = depth
        self._backwards = element.get("reversed") is not None
        items = sum(str(each.tag).rpartition("}")[2].lower() == "li" for each in element)
        self._next = whole(element.get("start"), items if self._backwards else 1)

    def take(self, item: Element, style: dict[str, str]) -> tuple[str, str]:
        """The number of the next item and its kind, number or point; empty where the item shows none."""
        number = whole(item.get("value"), self._next)
        self._next = number - 1 if self._backwards else number + 1
        form = _LIST_TYPES.get(item.get("type") or "") or _styled_form(style, self._form)
        if not form:
            return "", ""
        kind = "point" if form in POINTS or self._depth > 1 else "number"
        return f"{numeral(number, form)}.", kind


def _list_form(element: Element, style: dict[str, str]) -> str:
    return _styled_form(style, _LIST_TYPES.get(element.get("type") or "", "decimal"))


def _styled_form(style: dict[str, str], otherwise: str) -> str:
    """The form of numbers that a list's style names; empty for bullets and signs of the page's own."""
    value = style.get("list-style-type") or style.get("list-style") or ""
    if value.startswith(('"', "'")) or any(word in _BULLETS for word in value.split()):
        return ""
    return next((_LIST_STYLES[word] for word in value.split() if word in _LIST_STYLES), otherwise)
