"""PAGE XML, what transcription tools keep of pages: regions with types and order, lines, words, polygons.

Source: PRImA, PAGE content schema, 2010-03-19 to 2019-07-15.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from desktop.core.document import OwnDirection
from desktop.core.languages import code_of, codes, language
from desktop.core.reading.choices import Choices, Progress
from desktop.core.reading.manuscript import Manuscript
from desktop.core.reading.scans.recognised import (
    Box,
    Leaf,
    Region,
    Row,
    Word,
    box_around_points,
    in_order,
    kind_of,
    number,
    share,
)
from desktop.core.reading.scans.scanned import manuscript_of
from desktop.core.reading.styles import StyleKind
from desktop.core.reading.xmltree import Element, local, parse

_DIRECTIONS: dict[str, OwnDirection] = {"left-to-right": "ltr", "right-to-left": "rtl"}
_CUSTOM_TYPE = re.compile(r"structure\s*\{[^{}]*?type\s*:\s*([\w-]+)")
_STYLES: dict[str, StyleKind] = {"bold": "strong", "italic": "emphasis", "superscript": "superscript"}


def read(data: bytes, name: str, choices: Choices, progress: Progress) -> Manuscript:
    """The manuscript of a PAGE document; raises UnreadableError as `xmltree.parse` does."""
    root = parse(data, name)
    pages = list(root.iter("{*}Page"))
    leaves = []
    for done, page in enumerate(pages):
        progress(done, len(pages))
        leaves.append(_leaf(page))
    manuscript = manuscript_of(leaves, "page", choices.language)
    manuscript.metadata += _metadata(root)
    return manuscript


def _metadata(root: Element) -> Iterator[tuple[str, str]]:
    for metadata in root.iterchildren("{*}Metadata"):
        for child in metadata.iterchildren("{*}Creator", "{*}Created", "{*}LastChange"):
            if child.text and child.text.strip():
                yield local(child).lower(), child.text.strip()


def _leaf(page: Element) -> Leaf:
    width, height = number(page.get("imageWidth")) or 0, number(page.get("imageHeight")) or 0
    leaf = Leaf([], max(0, width), max(0, height), (page.get("imageFilename") or "").strip())
    order = {key: place for place, key in enumerate(_reading_order(page))}
    regions = list(page.iter("{*}TextRegion"))
    for region in in_order(regions, [_place(each, order) for each in regions]):
        leaf.regions.append(_region(region))
    return leaf


# Order ----------------------------------------------------------------------------------------------------------


def _reading_order(page: Element) -> Iterator[str]:
    """The regions' names as the page orders them, groups inside groups."""
    for order in page.iterchildren("{*}ReadingOrder"):
        yield from _references(order)


def _references(group: Element) -> Iterator[str]:
    indexed = "Ordered" in local(group) and not local(group).startswith("Unordered")
    children = list(group.iterchildren("{*}*"))
    for child in sorted(children, key=_index) if indexed else children:
        if child.get("regionRef"):
            yield child.get("regionRef") or ""
        yield from _references(child)


def _index(element: Element) -> float:
    value = number(element.get("index"))
    return value if value is not None else float("inf")


def _place(region: Element, order: dict[str, int]) -> int:
    """The region's place in the stated order, or that of the region around it; -1 if there is none."""
    around = (order[key] for each in (region, *region.iterancestors()) if (key := each.get("id") or "") in order)
    return next(around, -1)


# A region -------------------------------------------------------------------------------------------------------


def _region(element: Element) -> Region:
    custom = _CUSTOM_TYPE.search(element.get("custom") or "")
    rows = [row for line in element.iterchildren("{*}TextLine") for row in _rows(line)]
    return Region(
        rows or _rows(element),
        kind_of(element.get("type")) or kind_of(custom[1] if custom else ""),
        _code(_inherited(element, "primaryLanguage")),
        _DIRECTIONS.get(_inherited(element, "readingDirection"), ""),
    )


def _inherited(element: Element, name: str) -> str:
    """An attribute of the element, or of the nearest around it that has it."""
    return next((value for each in (element, *element.iterancestors()) if (value := each.get(name))), "")


@lru_cache(maxsize=256)
def _code(name: str) -> str:
    """The code of a language called by its English name ("Arabic"); empty for one that is not known here."""
    first = name.partition(";")[0].strip()
    return next((code for code in codes() if language(code).name == first), "") or (
        code_of(first) if 0 < len(first) <= 3 else ""
    )


def _rows(line: Element) -> list[Row]:
    """The line by its words, if they say what the line says; else by its own text, one row a line of it."""
    text, confidence = _equivalent(line)
    box, styles = _box(line), _styles(line)
    words = [_word(each, styles) for each in line.iterchildren("{*}Word")]
    if words and (not text.strip() or _letters(text) == _letters(" ".join(word.text for word in words))):
        return [Row(words, box)]
    tokens = text.split()
    if words and len(tokens) == len(words):
        return [
            Row(
                [
                    Word(token, word.box, word.confidence, word.styles)
                    for token, word in zip(tokens, words, strict=True)
                ],
                box,
            )
        ]
    return [Row([Word(part, box, confidence, styles)], box) for part in text.splitlines() if part.strip()]


def _letters(text: str) -> str:
    return "".join(text.split())


def _word(element: Element, inherited: tuple[StyleKind, ...]) -> Word:
    text, confidence = _equivalent(element)
    if not text:
        glyphs = [_equivalent(each)[0] for each in element.iterchildren("{*}Glyph")]
        text = "".join(glyphs)
    return Word(text, _box(element), confidence, _styles(element) or inherited)


def _equivalent(element: Element) -> tuple[str, float | None]:
    """The main one of an element's texts, the one of the lowest index, with its confidence."""
    equivalents = list(element.iterchildren("{*}TextEquiv"))
    if not equivalents:
        return "", None
    main = min(equivalents, key=_index)
    content = next(main.iterchildren("{*}Unicode"), None)
    if content is None or not content.text:
        content = next(main.iterchildren("{*}PlainText"), None)
    return (content.text or "") if content is not None else "", share(main.get("conf"))


def _styles(element: Element) -> tuple[StyleKind, ...]:
    """What its text style says."""
    style = next(element.iterchildren("{*}TextStyle"), None)
    if style is None:
        return ()
    return tuple(kind for name, kind in _STYLES.items() if (style.get(name) or "").strip() in {"true", "1"})


def _box(element: Element) -> Box | None:
    coords = next(element.iterchildren("{*}Coords"), None)
    if coords is None:
        return None
    points = coords.get("points") or " ".join(
        f"{each.get('x')},{each.get('y')}" for each in coords.iterchildren("{*}Point")
    )
    return box_around_points(points)
