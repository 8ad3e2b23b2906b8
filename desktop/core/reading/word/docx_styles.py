"""The styles of a DOCX: what a run or a paragraph is like after all that it inherits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from desktop.core.reading.numerals import whole
from desktop.core.reading.word.docx_package import attribute, child, children, switch, value
from desktop.core.reading.xmltree import Element, local

_LONGEST_CHAIN = 20
_OUR_REFERENCE = "MuqabalaReference"
_HEADING = re.compile(r"heading [1-9]|title|(?:toc|contents|index) heading", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Look:
    """What a run looks like; languages are tags for Latin, East Asian and right-to-left script."""

    strong: bool = False
    emphasis: bool = False
    superscript: bool = False
    hidden: bool = False
    rtl: bool = False
    reference: bool = False
    languages: tuple[str, str, str] = ("", "", "")
    stated: tuple[bool, bool, bool] = (False, False, False)


@dataclass(frozen=True, slots=True)
class Numbering:
    """The list that a paragraph is numbered by (none if it is empty), and its level; -1 where the list itself says."""

    number: str
    level: int


class Stylesheet:
    """All the styles by their ids."""

    def __init__(self, root: Element | None) -> None:
        self._styles = {attribute(each, "styleId") or "": each for each in children(root, "style")}
        defaults = child(root, "docDefaults")
        self._run = child(child(defaults, "rPrDefault"), "rPr")
        self._paragraph = child(child(defaults, "pPrDefault"), "pPr")
        self._chains: dict[str, list[Element]] = {}
        self._looks: dict[tuple[str, str, str], Look] = {}

    @cached_property
    def _default(self) -> str:
        """The id of the style of paragraphs that name none."""
        for key, style in self._styles.items():
            if attribute(style, "type") == "paragraph" and attribute(style, "default") in {"1", "true", "on"}:
                return key
        return ""

    def chain(self, key: str) -> list[Element]:
        """The style and those it is based on, nearest first."""
        if key not in self._chains:
            found: list[Element] = []
            style = self._styles.get(key)
            while style is not None and style not in found and len(found) < _LONGEST_CHAIN:
                found.append(style)
                style = self._styles.get(value(style, "basedOn") or "")
            self._chains[key] = found
        return self._chains[key]

    # Paragraphs ---------------------------------------------------------------------------------------------------

    def of_paragraph(self, properties: Element | None) -> str:
        """The id of the paragraph's style."""
        key = value(properties, "pStyle") or ""
        return key if key in self._styles else self._default

    def heading(self, properties: Element | None, key: str) -> bool:
        """Whether the paragraph is a heading, by its level in the outline or by its style's name."""
        levels = [value(properties, "outlineLvl")]
        levels += [value(child(style, "pPr"), "outlineLvl") for style in self.chain(key)]
        level = next((each for each in levels if each is not None), None)
        if level is not None:
            return 0 <= whole(level, 9) < 9
        return any(_HEADING.fullmatch(value(style, "name") or "") for style in self.chain(key))

    def bidi(self, properties: Element | None, key: str) -> bool | None:
        """Whether the paragraph runs from right to left; None where nothing is said of it."""
        said = [switch(properties, "bidi")]
        said += [switch(child(style, "pPr"), "bidi") for style in self.chain(key)]
        return next((each for each in (*said, switch(self._paragraph, "bidi")) if each is not None), None)

    def numbering(self, properties: Element | None, key: str) -> tuple[Numbering, str] | None:
        """How the paragraph is numbered, and the id of the style that says so (empty if it says so itself)."""
        sources = [(child(properties, "numPr"), "")]
        sources += [(child(child(each, "pPr"), "numPr"), attribute(each, "styleId") or "") for each in self.chain(key)]
        number, level, by = None, None, ""
        for found, style in sources:
            level = level if level is not None else value(found, "ilvl")
            if number is None and value(found, "numId") is not None:
                number, by = value(found, "numId"), style
        if number is None:
            return None
        return Numbering("" if number == "0" else number, min(8, max(-1, whole(level, -1 if by else 0)))), by

    def numbering_of_style(self, key: str) -> str:
        """The list that a style of lists leads to."""
        found = (value(child(child(each, "pPr"), "numPr"), "numId") for each in self.chain(key))
        return next((each for each in found if each), "")

    # Runs ---------------------------------------------------------------------------------------------------------

    def look(self, properties: Element | None, paragraph: str) -> Look:
        """What a run looks like in a paragraph of that style."""
        if properties is None or not len(properties):
            return self._cached(None, "", paragraph, "")
        own = "".join(f"{local(each)}{sorted(each.attrib.items())}" for each in properties)
        return self._cached(properties, value(properties, "rStyle") or "", paragraph, own)

    def _cached(self, properties: Element | None, character: str, paragraph: str, own: str) -> Look:
        key = (own, character, paragraph)
        if key not in self._looks:
            self._looks[key] = self._look(_Sources(self, properties, character, paragraph))
        return self._looks[key]

    @staticmethod
    def _look(sources: _Sources) -> Look:
        rtl = sources.plain("rtl")
        complex_script = rtl or sources.plain("cs")
        tags = [sources.language(name) for name in ("val", "eastAsia", "bidi")]
        return Look(
            strong=sources.toggle("bCs" if complex_script else "b"),
            emphasis=sources.toggle("iCs" if complex_script else "i"),
            superscript=sources.first("vertAlign") == "superscript",
            hidden=sources.toggle("vanish"),
            rtl=rtl,
            reference=sources.reference,
            languages=(tags[0][0], tags[1][0], tags[2][0]),
            stated=(tags[0][1], tags[1][1], tags[2][1]),
        )

    def defaults(self) -> Element | None:
        """What holds for every run."""
        return self._run


class _Sources:
    """Where the properties of a run come from: itself, its style, its paragraph's style, the defaults."""

    def __init__(self, sheet: Stylesheet, own: Element | None, character: str, paragraph: str) -> None:
        self._own = own
        self._character = [child(style, "rPr") for style in sheet.chain(character)]
        self.reference = any(attribute(style, "styleId") == _OUR_REFERENCE for style in sheet.chain(character))
        styles = sheet.chain(paragraph)
        self._paragraph = [child(style, "rPr") for style in styles]
        mere = [each for each, style in zip(self._paragraph, styles, strict=True) if attribute(style, "default")]
        self._mere = [sheet.defaults(), *mere]
        self._defaults = sheet.defaults()

    def toggle(self, name: str) -> bool:
        """A property that a style turns over: on in one of two styles is on, on in both is off (29500-1, 17.7.3)."""
        own = switch(self._own, name)
        if own is not None:
            return own
        if switch(self._defaults, name):
            return True
        return _nearest(self._character, name) != _nearest(self._paragraph, name)

    def plain(self, name: str) -> bool:
        """A property that the nearest one to speak of it decides."""
        return _nearest((self._own, *self._character, *self._paragraph, self._defaults), name)

    def first(self, name: str) -> str:
        """The nearest value of a property."""
        for source in (self._own, *self._character, *self._paragraph, self._defaults):
            found = value(source, name)
            if found is not None:
                return found
        return ""

    def language(self, name: str) -> tuple[str, bool]:
        """The language's tag, and whether anything but a default states it."""
        for source in (self._own, *self._character, *self._paragraph, self._defaults):
            found = child(source, "lang")
            tag = None if found is None else attribute(found, name)
            if tag:
                return tag, not any(source is each for each in self._mere)
        return "", False


def _nearest(sources: list[Element | None] | tuple[Element | None, ...], name: str) -> bool:
    return next((said for said in (switch(each, name) for each in sources) if said is not None), False)
