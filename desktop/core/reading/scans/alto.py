"""ALTO 1 to 4, what digital libraries keep of recognised pages: words with boxes and confidences, styles, order.

Source: Library of Congress, ALTO XML schema, versions 2.1, 3.1 and 4.4.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.core.document import OwnDirection
from desktop.core.languages import code_of
from desktop.core.reading.choices import Choices, Progress
from desktop.core.reading.manuscript import Manuscript
from desktop.core.reading.scans.recognised import (
    Box,
    Leaf,
    Region,
    RegionKind,
    Row,
    Word,
    box_around_points,
    box_of,
    in_order,
    kind_of,
    number,
    share,
)
from desktop.core.reading.scans.scanned import manuscript_of
from desktop.core.reading.styles import StyleKind
from desktop.core.reading.xmltree import Element, local, parse

_STYLES: dict[str, StyleKind] = {
    "bold": "strong",
    "italics": "emphasis",
    "italic": "emphasis",
    "superscript": "superscript",
}
_SPACES = ("TopMargin", "LeftMargin", "PrintSpace", "RightMargin", "BottomMargin")
"""The parts of a page as they are read; the file has the print space last."""

_DIRECTIONS: dict[str, OwnDirection] = {"ltr": "ltr", "rtl": "rtl"}


def read(data: bytes, name: str, choices: Choices, progress: Progress) -> Manuscript:
    """The manuscript of an ALTO document; raises UnreadableError as `xmltree.parse` does."""
    root = parse(data, name)
    reader = _Reader(root)
    pages = list(root.iter("{*}Page"))
    leaves = []
    for done, page in enumerate(pages):
        progress(done, len(pages))
        leaves.append(reader.leaf(page))
    manuscript = manuscript_of(leaves, "alto", choices.language)
    manuscript.metadata += _metadata(root)
    return manuscript


def _metadata(root: Element) -> Iterator[tuple[str, str]]:
    unit = _text(root, "MeasurementUnit")
    if unit:
        yield "unit", unit
    software = " ".join(filter(None, (_text(root, "softwareName"), _text(root, "softwareVersion"))))
    if software:
        yield "recogniser", software


def _text(root: Element, name: str) -> str:
    found = next(root.iter(f"{{*}}{name}"), None)
    return (found.text or "").strip() if found is not None else ""


class _Reader:
    def __init__(self, root: Element) -> None:
        self._images = [(each.text or "").strip() for each in root.iter("{*}fileName")]
        self._styles = {each.get("ID") or "": _font_styles(each.get("FONTSTYLE")) for each in root.iter("{*}TextStyle")}
        self._tags = {
            each.get("ID") or "": kind_of(each.get("LABEL"))
            for group in root.iter("{*}Tags")
            for each in group.iterchildren("{*}*")
        }
        self._order = {key: place for place, key in enumerate(_reading_order(root))}
        self._spaced = next(root.iter("{*}SP"), None) is not None
        self._pages = 0

    def leaf(self, page: Element) -> Leaf:
        """A page; its image is the file's only one, or the one in its place."""
        index = self._pages if self._pages < len(self._images) else 0
        self._pages += 1
        image = self._images[index] if self._images else ""
        width, height = number(page.get("WIDTH")) or 0, number(page.get("HEIGHT")) or 0
        leaf = Leaf([], max(0, width), max(0, height), image)
        spaces = sorted(page.iterchildren("{*}*"), key=lambda each: _place(local(each), _SPACES))
        blocks = [(block, space) for space in spaces for block in space.iter("{*}TextBlock")]
        for block, space in in_order(blocks, [self._place_of(block) for block, _ in blocks]):
            leaf.regions.append(self._region(block, space, code_of(page.get("LANG") or "")))
        return leaf

    def _place_of(self, block: Element) -> int:
        """A block's place in the stated order: its own, its line's or that of what holds it; -1 if there is none."""
        for each in (block, *block.iterchildren("{*}TextLine"), *block.iterancestors("{*}ComposedBlock")):
            place = self._order.get(each.get("ID") or "", -1)
            if place >= 0:
                return place
        return -1

    def _region(self, block: Element, space: Element, language: str) -> Region:
        lines = list(block.iterchildren("{*}TextLine"))
        lines = in_order(lines, [self._order.get(line.get("ID") or "", -1) for line in lines])
        return Region(
            [self._row(line) for line in lines],
            self._kind(block, space),
            code_of(block.get("LANG") or block.get("language") or "") or language,
            _DIRECTIONS.get((block.get("BASEDIRECTION") or "").lower(), ""),
        )

    def _kind(self, block: Element, space: Element) -> RegionKind:
        """By its tag or its type; a block of the upper or lower margin is a running head."""
        tags = [self._tags[each] for each in (block.get("TAGREFS") or "").split() if each in self._tags]
        for told in (*tags, kind_of(block.get("TYPE"))):
            if told:
                return told
        return "running-head" if local(space) in {"TopMargin", "BottomMargin"} else ""

    def _row(self, line: Element) -> Row:
        row = Row(box=_box(line))
        glued = False
        for child in line.iterchildren("{*}*"):
            kind = local(child)
            if kind == "SP":
                glued = False
            elif kind == "String":
                self._string(child, row, glued=glued)
                glued = self._spaced
            elif kind == "HYP":
                _hyphenate(child, row)
        return row

    def _string(self, string: Element, row: Row, *, glued: bool) -> None:
        text = string.get("CONTENT") or ""
        box, confidence = _box(string), share(string.get("WC"))
        row.words.append(Word(text, box, confidence, self._styles_of(string), glued))
        if string.get("SUBS_TYPE") == "HypPart1":
            row.broken = True
            row.hyphen = 1 if _is_only_a_sign(text, string.get("SUBS_CONTENT") or "") else 0

    def _styles_of(self, string: Element) -> tuple[StyleKind, ...]:
        """Its own style, or else those of the innermost element that refers to one."""
        own = _font_styles(string.get("STYLE"))
        if not self._styles:
            return own
        for each in (string, *string.iterancestors()):
            named = [self._styles[key] for key in (each.get("STYLEREFS") or "").split() if key in self._styles]
            if named:
                return tuple(dict.fromkeys((*own, *(kind for styles in named for kind in styles))))
        return own


def _is_only_a_sign(part: str, whole: str) -> bool:
    """Whether the first part of a word ends in a hyphen that the whole word does not have."""
    return part.endswith(("-", "\u2010")) and bool(whole) and not whole.startswith(part)


def _hyphenate(sign: Element, row: Row) -> None:
    """A hyphen at the end of a line: the word before it goes on, and it is only the sign of that."""
    text = (sign.get("CONTENT") or "").strip()
    if row.words:
        before = sign.getprevious()
        whole = (before.get("SUBS_CONTENT") or "") if before is not None else ""
        row.broken = True
        row.hyphen = 0 if text and whole.startswith(row.words[-1].text + text) else len(text)
        row.words.append(Word(text, _box(sign), glued=True))


def _font_styles(names: str | None) -> tuple[StyleKind, ...]:
    return tuple(_STYLES[each] for each in (names or "").split() if each in _STYLES)


def _place(name: str, names: tuple[str, ...]) -> int:
    return names.index(name) if name in names else len(names)


def _reading_order(root: Element) -> Iterator[str]:
    for order in root.iter("{*}ReadingOrder"):
        for reference in order.iter("{*}ElementRef"):
            yield from (reference.get("REF") or "").split()


def _box(element: Element) -> Box | None:
    """By position and size, or else by the polygon."""
    left, top = number(element.get("HPOS")), number(element.get("VPOS"))
    width, height = number(element.get("WIDTH")), number(element.get("HEIGHT"))
    if left is not None and top is not None and width is not None and height is not None:
        return box_of(left, top, left + width, top + height)
    polygon = next(element.iterfind("{*}Shape/{*}Polygon"), None)
    return box_around_points(polygon.get("POINTS")) if polygon is not None else None
