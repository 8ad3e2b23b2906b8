"""The styles of an OpenDocument text, and the names of its elements.

Source: OASIS OpenDocument 1.3, part 3, chapters 16 and 20.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.core.reading.tongues import stated_code
from desktop.core.reading.xmltree import Element

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES = {
    "office": f"{_OASIS}office:1.0",
    "style": f"{_OASIS}style:1.0",
    "text": f"{_OASIS}text:1.0",
    "table": f"{_OASIS}table:1.0",
    "draw": f"{_OASIS}drawing:1.0",
    "fo": f"{_OASIS}xsl-fo-compatible:1.0",
    "meta": f"{_OASIS}meta:1.0",
    "manifest": f"{_OASIS}manifest:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
}
_PREFIXES = {f"{{{uri}": f"{prefix}:" for prefix, uri in _SPACES.items()}
_LONGEST_CHAIN = 50
_DEFAULT_STYLES = {"Standard", "Default"}
_RAISED = re.compile(r"\s*(?:super\b|[1-9]\d*%)")
_EAST_ASIAN = re.compile("[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff]")
_COMPLEX = re.compile("[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\ufb1d-\ufdff\ufe70-\ufefc]")
Properties = Mapping[str, str]


def kind(element: Element) -> str:
    """The element's name with the usual prefix of its namespace; "?" for one that is not OpenDocument's."""
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    space, _, name = tag.rpartition("}")
    return _PREFIXES.get(space, "?") + name


def attribute(element: Element, name: str) -> str:
    """An attribute by its name with the usual prefix; empty if there is none."""
    prefix, _, bare = name.partition(":")
    return element.get(f"{{{_SPACES[prefix]}}}{bare}") or ""


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """The children of those names."""
    return (each for each in (() if element is None else element) if kind(each) in names)


def child(element: Element | None, *names: str) -> Element | None:
    """The first child of those names."""
    return next(children(element, *names), None)


@dataclass(frozen=True, slots=True)
class Look:
    """What a stretch of text looks like, and the language it is said to be in."""

    strong: bool = False
    emphasis: bool = False
    superscript: bool = False
    hidden: bool = False
    language: str = ""
    stated: bool = False


class Stylesheet:
    """The styles that hold in one part: common ones, and the part's own automatic ones."""

    def __init__(self, *groups: Element | None) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._defaults: dict[str, Element] = {}
        self.lists: dict[str, Element] = {}
        self.outline: Element | None = None
        for each in (element for group in groups if group is not None for element in group):
            self._take(each)
        self._resolved: dict[tuple[str, str], tuple[Properties, Properties]] = {}
        self._looks: dict[tuple[str, tuple[str, ...], int], Look] = {}

    def _take(self, each: Element) -> None:
        name = attribute(each, "style:name")
        match kind(each):
            case "style:style":
                self._styles[attribute(each, "style:family"), name] = each
            case "style:default-style":
                self._defaults[attribute(each, "style:family")] = each
            case "text:list-style":
                self.lists[name] = each
            case "text:outline-style":
                self.outline = each

    def chain(self, family: str, name: str) -> list[Element]:
        """The style and its parents, nearest first."""
        found: list[Element] = []
        style = self._styles.get((family, name))
        while style is not None and style not in found and len(found) < _LONGEST_CHAIN:
            found.append(style)
            style = self._styles.get((family, attribute(style, "style:parent-style-name")))
        return found

    def list_of(self, paragraph: str) -> str:
        """The list style that a style of paragraphs names."""
        named = (attribute(each, "style:list-style-name") for each in self.chain("paragraph", paragraph))
        return next((name for name in named if name), "")

    def is_title(self, paragraph: str) -> bool:
        """Whether the style is that of a title."""
        return any(attribute(each, "style:name") == "Title" for each in self.chain("paragraph", paragraph))

    def rtl(self, paragraph: str) -> bool | None:
        """Whether paragraphs of the style run from right to left; None where it does not say."""
        mode = self._properties("paragraph", paragraph)[1].get("writing-mode", "")
        return mode.startswith("rl") if mode.startswith(("rl", "lr")) else None

    def look(self, text: str, paragraph: str, spans: tuple[str, ...]) -> Look:
        """What the text looks like in a paragraph of that style, inside spans of those styles (outermost first)."""
        script = 2 if _COMPLEX.search(text) else 1 if _EAST_ASIAN.search(text) else 0
        key = (paragraph, spans, script)
        if key not in self._looks:
            properties = dict(self._properties("paragraph", paragraph)[0])
            for span in spans:
                properties |= self._properties("text", span)[0]
            self._looks[key] = _look(properties, ("", "-asian", "-complex")[script])
        return self._looks[key]

    def _properties(self, family: str, name: str) -> tuple[Properties, Properties]:
        """Text and paragraph properties by their bare names; what more than a default states has `!` before it too."""
        if (family, name) not in self._resolved:
            default = [self._defaults[family]] if family in self._defaults and family == "paragraph" else []
            self._resolved[family, name] = _merged([*self.chain(family, name), *default])
        return self._resolved[family, name]


def _merged(chain: Sequence[Element]) -> tuple[Properties, Properties]:
    found: tuple[dict[str, str], dict[str, str]] = ({}, {})
    for style in reversed(chain):
        mere = kind(style) == "style:default-style" or attribute(style, "style:name") in _DEFAULT_STYLES
        for into, name in zip(found, ("style:text-properties", "style:paragraph-properties"), strict=True):
            for properties in children(style, name):
                for key, value in properties.attrib.items():
                    bare = str(key).rpartition("}")[2]
                    into[bare] = str(value)
                    into["!" + bare] = "" if mere else "stated"
    return found


def _look(properties: Properties, script: str) -> Look:
    weight = properties.get(f"font-weight{script}", "")
    style = properties.get(f"font-style{script}", "")
    return Look(
        strong=weight == "bold" or (weight.isdigit() and int(weight[:4]) >= 600),
        emphasis=style in {"italic", "oblique"},
        superscript=_RAISED.match(properties.get("text-position", "")) is not None,
        hidden=properties.get("display") == "none",
        language=stated_code(properties.get(f"language{script}")),
        stated=bool(properties.get(f"!language{script}")),
    )
