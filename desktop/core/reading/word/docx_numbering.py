"""The numbers that Word gives to paragraphs: counted by list and level, written as the level's pattern says.

Source: ISO/IEC 29500-1, 17.9.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from desktop.core.reading.numerals import POINTS, numeral, whole
from desktop.core.reading.word.docx_package import attribute, child, children, switch, value
from desktop.core.reading.word.docx_styles import Numbering, Stylesheet
from desktop.core.reading.xmltree import Element

_PLACE = re.compile(r"%([1-9])")
_NESTED = 10
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered; `restart` is the level above it that begins it anew (-1 for none)."""

    start: int = 1
    form: str = "decimal"
    pattern: str = ""
    restart: int = -1
    plain: bool = False
    style: str = ""

    @property
    def bullet(self) -> bool:
        """Whether it has a sign instead of numbers."""
        sign = bool(self.pattern.strip()) and not any(map(str.isalnum, self.pattern))
        return self.form == "bullet" or sign


@dataclass(frozen=True, slots=True)
class Numbered:
    """What stands before a paragraph: its number, or a bullet; `listed` is number or point."""

    number: str = ""
    listed: str = ""
    bullet: bool = False


@dataclass(slots=True)
class _List:
    """What numbers a paragraph: levels of its own or an abstract list's, and the counters it shares."""

    levels: dict[int, Level]
    counters: dict[int, int]
    starts: dict[int, int] = field(default_factory=dict)


class Lists:
    """All the lists of a document, and how far each has counted."""

    def __init__(self, root: Element | None, styles: Stylesheet) -> None:
        self._styles = styles
        self._abstract = {attribute(each, "abstractNumId") or "": each for each in children(root, "abstractNum")}
        self._numbers = {attribute(each, "numId") or "": each for each in children(root, "num")}
        self._counters: dict[str, dict[int, int]] = {}
        self._lists: dict[str, _List | None] = {}

    def next(self, numbering: Numbering, style: str) -> Numbered:
        """The number of the next paragraph of that list and level; `style` is the one that numbers it, if one does."""
        found = self._list(numbering.number)
        if found is None:
            return Numbered()
        at = numbering.level if numbering.level >= 0 else _level_of(found, style)
        level = found.levels.get(at, Level())
        self._count(found, at)
        if level.bullet:
            return Numbered(bullet=True)
        number = self._written(found, level)
        return Numbered(number, _listed(number, level, at)) if number else Numbered()

    def _count(self, found: _List, at: int) -> None:
        counters = found.counters
        if at in found.starts:
            counters[at] = found.starts.pop(at)
        else:
            counters[at] = counters[at] + 1 if at in counters else found.levels.get(at, Level()).start
        for above in range(at):
            counters.setdefault(above, found.levels.get(above, Level()).start)
        for deeper in [each for each in counters if each > at]:
            if at <= found.levels.get(deeper, Level()).restart or deeper not in found.levels:
                del counters[deeper]

    @staticmethod
    def _written(found: _List, level: Level) -> str:
        def at(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            shown = found.levels.get(place, Level())
            number = found.counters.get(place, shown.start)
            return str(number) if level.plain else numeral(number, shown.form)

        return _PLACE.sub(at, level.pattern).strip()[:_LONGEST]

    # What the lists are -------------------------------------------------------------------------------------------

    def _list(self, number: str) -> _List | None:
        if number not in self._lists:
            self._lists[number] = self._made(number)
        return self._lists[number]

    def _made(self, number: str) -> _List | None:
        element = self._numbers.get(number)
        if element is None:
            return None
        key = self._origin(element)
        levels = _levels(self._abstract.get(key))
        starts = {}
        for override in children(element, "lvlOverride"):
            at = whole(attribute(override, "ilvl"), 0)
            own = child(override, "lvl")
            if own is not None:
                levels[at] = _level(own, at)
            start = value(override, "startOverride")
            if start is not None:
                starts[at] = whole(start, 1)
        return _List(levels, self._counters.setdefault(key, {}), starts)

    def _origin(self, element: Element) -> str:
        """The abstract list that has the levels: another may be named by way of a style of lists."""
        key = value(element, "abstractNumId") or ""
        for _ in range(_NESTED):
            style = value(self._abstract.get(key), "numStyleLink")
            other = self._numbers.get(self._styles.numbering_of_style(style)) if style else None
            if other is None:
                break
            key = value(other, "abstractNumId") or ""
        return key


def _levels(abstract: Element | None) -> dict[int, Level]:
    found = {}
    for each in children(abstract, "lvl"):
        at = min(8, max(0, whole(attribute(each, "ilvl"), 0)))
        found[at] = _level(each, at)
    return found


def _level(element: Element, at: int) -> Level:
    restart = value(element, "lvlRestart")
    return Level(
        start=max(0, whole(value(element, "start"), 0)),
        form=_form(element),
        pattern=(value(element, "lvlText") or "")[:100],
        restart=at - 1 if restart is None else whole(restart, at) - 1,
        plain=bool(switch(element, "isLgl")),
        style=value(element, "pStyle") or "",
    )


def _form(element: Element) -> str:
    """The format, which may stand in an alternative for programs that know more of them."""
    found = child(element, "numFmt")
    if found is None:
        inner = (each for each in element.iterdescendants() if each.tag in _form_tags(element))
        found = next(inner, None)
    if found is None:
        return "decimal"
    form = attribute(found, "val") or "decimal"
    sample = attribute(found, "format") or ""
    return "decimalZero" if form == "custom" and sample.startswith("01") else form


def _form_tags(element: Element) -> tuple[str]:
    return (str(element.tag).rpartition("}")[0] + "}numFmt",)


def _level_of(found: _List, style: str) -> int:
    """The level that belongs to a style of paragraphs."""
    return next((at for at, level in found.levels.items() if style and level.style == style), 0)


def _listed(number: str, level: Level, at: int) -> str:
    """Whether it numbers a paragraph or a point of one."""
    if level.form in POINTS:
        return "point"
    enclosed = number.startswith(("(", "（")) or (number.endswith((")", "）")) and at > 0)
    return "point" if enclosed else "number"
