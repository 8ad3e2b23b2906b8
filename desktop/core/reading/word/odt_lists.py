"""The numbers that OpenDocument gives to items of lists and to headings.

Source: OASIS OpenDocument 1.3, part 3, sections 5.3 and 16.30 to 16.34.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from desktop.core.reading.numerals import POINTS, form_of, numeral, whole
from desktop.core.reading.word.odt_styles import Stylesheet, attribute, children
from desktop.core.reading.word.office_blocks import Block
from desktop.core.reading.xmltree import XML_ID, Element, local

_PLACE = re.compile(r"%(\d{1,2})%")
_DEEPEST = 10
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class _Level:
    bullet: bool
    form: str
    before: str
    after: str
    start: int
    shown: int
    pattern: str


@dataclass(slots=True)
class Place:
    """Where in a list we are: the style of the list, the depth (from 1), and the numbers counted so far."""

    style: str
    depth: int
    counters: dict[int, int]
    waits: bool = False
    start: str = ""
    printed: str = ""


@dataclass(slots=True)
class Lists:
    """How far every list has counted."""

    styles: Stylesheet
    _by_id: dict[str, dict[int, int]] = field(default_factory=dict)
    _by_style: dict[str, dict[int, int]] = field(default_factory=dict)
    _outline: dict[int, int] = field(default_factory=dict)
    _levels: dict[tuple[str, int], _Level | None] = field(default_factory=dict)

    def enter(self, element: Element, outer: Place | None) -> Place:
        """The place at the beginning of a list, inside an item of another or by itself."""
        style = attribute(element, "text:style-name") or (outer.style if outer else "")
        goes_on = attribute(element, "text:continue-numbering") == "true"
        if outer:
            if not goes_on:
                _forget(outer.counters, outer.depth)
            return Place(style, min(outer.depth + 1, _DEEPEST), outer.counters)
        earlier = attribute(element, "text:continue-list")
        counters = self._by_id.get(earlier) if earlier else None
        if counters is None:
            counters = self._by_style.get(style, {}) if goes_on else {}
        self._by_id[element.get(XML_ID) or attribute(element, "text:id")] = counters
        self._by_style[style] = counters
        return Place(style, 1, counters)

    def number(self, place: Place, paragraph: str, block: Block) -> None:
        """Put the item's number into its first paragraph, which is of that style."""
        place.waits = False
        style = place.style or self.styles.list_of(paragraph)
        level = self._level(style, place.depth)
        if level is None:
            return
        start = whole(place.start, level.start)
        _count(place.counters, place.depth, start, anew=bool(place.start))
        self._put(style, place.depth, place.counters, block, place.printed)

    def heading(self, element: Element, block: Block) -> None:
        """Put the number of a heading that is in no list into its block."""
        depth = min(_DEEPEST, max(1, whole(attribute(element, "text:outline-level"), 1)))
        level = self._level("", depth)
        if level is None or attribute(element, "text:is-list-header") == "true":
            return
        anew = attribute(element, "text:restart-numbering") == "true"
        start = whole(attribute(element, "text:start-value"), level.start)
        _count(self._outline, depth, start, anew=anew)
        self._put("", depth, self._outline, block, "")

    def _put(self, style: str, depth: int, counters: dict[int, int], block: Block, printed: str) -> None:
        level = self._level(style, depth)
        if level is None:
            return
        block.bullet = level.bullet
        if not level.bullet:
            block.number = (printed or self._written(style, depth, counters, level))[:_LONGEST]
            block.listed = _listed(block.number, level, depth)

    def _written(self, style: str, depth: int, counters: dict[int, int], level: _Level) -> str:
        def at(place: int) -> str:
            found = self._level(style, place)
            return numeral(counters.get(place, found.start), found.form) if found and found.form else ""

        if level.pattern:
            return _PLACE.sub(lambda match: at(int(match[1])), level.pattern).strip()
        if not level.form:
            return ""
        shown = [at(each) for each in range(max(1, depth - level.shown + 1), depth + 1)]
        return f"{level.before}{'.'.join(each for each in shown if each)}{level.after}".strip()

    def _level(self, style: str, depth: int) -> _Level | None:
        """A level of a list style; of the outline where no style is named."""
        key = (style, depth)
        if key not in self._levels:
            element = self.styles.lists.get(style) if style else self.styles.outline
            found = (each for each in (() if element is None else element) if _is_level(each, depth))
            self._levels[key] = next((_made(each) for each in found), None)
        return self._levels[key]


def items(element: Element) -> list[tuple[Element, str]]:
    """The items of a list, each with the number that the file has printed for it, if it has."""
    found = []
    for each in children(element, "text:list-item", "text:list-header"):
        printed = next(("".join(str(text) for text in n.itertext()) for n in children(each, "text:number")), "")
        found.append((each, printed.strip()))
    return found


def _is_level(element: Element, depth: int) -> bool:
    return attribute(element, "text:level") == str(depth)


def _made(element: Element) -> _Level:
    name = local(element)
    return _Level(
        bullet=name in {"list-level-style-bullet", "list-level-style-image"},
        form=form_of(attribute(element, "style:num-format")),
        before=attribute(element, "style:num-prefix"),
        after=attribute(element, "style:num-suffix"),
        start=max(0, whole(attribute(element, "text:start-value"), 1)),
        shown=max(1, whole(attribute(element, "text:display-levels"), 1)),
        pattern=attribute(element, "loext:num-list-format")[:100],
    )


def _count(counters: dict[int, int], depth: int, start: int, *, anew: bool) -> None:
    counters[depth] = start if anew or depth not in counters else counters[depth] + 1
    _forget(counters, depth)


def _forget(counters: dict[int, int], depth: int) -> None:
    for deeper in [each for each in counters if each > depth]:
        del counters[deeper]


def _listed(number: str, level: _Level, depth: int) -> str:
    enclosed = number.startswith(("(", "（")) or (number.endswith((")", "）")) and depth > 1)
    return "point" if enclosed or level.form in POINTS else "number"
