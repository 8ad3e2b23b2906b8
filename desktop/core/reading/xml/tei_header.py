"""What stands beside the text of a TEI document: its header, and the pages and zones of its facsimile."""

from __future__ import annotations

import re

from desktop.core.document import Page, Place
from desktop.core.languages import code_of
from desktop.core.reading.manuscript import Manuscript
from desktop.core.reading.xmltree import XML_LANG, Element, local

Zones = dict[str, tuple[int, tuple[float, float, float, float]]]
"""The page of each zone, by its identifier, and its box: left, top, right, bottom."""

_NUMBER = re.compile(r"-?\d{1,7}(?:\.\d{1,6})?")
_STATED = (
    ("title", "titleStmt", "title"),
    ("author", "titleStmt", "author"),
    ("editor", "titleStmt", "editor"),
    ("publisher", "publicationStmt", "publisher"),
    ("date", "publicationStmt", "date"),
    ("idno", "publicationStmt", "idno"),
    ("licence", "availability", "licence"),
)


def stated_language(element: Element) -> str:
    """The code of the language that an element states, in P5 or P4; empty if it states none."""
    return code_of(element.get(XML_LANG) or element.get("lang") or "")


def read_header(header: Element, manuscript: Manuscript) -> None:
    """The title of the first header, and what each states, as metadata."""
    for name, within, element in _STATED:
        for statement in header.iter(f"{{*}}{within}"):
            for each in statement.iter(f"{{*}}{element}"):
                text = " ".join("".join(map(str, each.itertext())).split()) or each.get("when") or ""
                if text:
                    manuscript.metadata.append((name, text))
                    if name == "title" and not manuscript.title:
                        manuscript.title = text
    for language in header.iter("{*}language"):
        manuscript.metadata.append(("language", language.get("ident") or language.get("id") or ""))


def language_of_texts(root: Element) -> str:
    """What the text, or else the only language of the header, or the whole, is said to be in; empty if unsaid."""
    for name in ("text", "body"):
        stated = next((found for each in root.iter(f"{{*}}{name}") if (found := stated_language(each))), "")
        if stated:
            return stated
    used = {code_of(each.get("ident") or each.get("id") or "") for each in root.iter("{*}language")} - {""}
    return used.pop() if len(used) == 1 else stated_language(root)


# The facsimile --------------------------------------------------------------------------------------------------


def read_facsimile(root: Element, identifiers: tuple[str, ...], manuscript: Manuscript) -> Zones:
    """The surfaces as pages of the manuscript; their zones, and they themselves, by identifier."""
    zones: Zones = {}
    for surface in root.iter("{*}surface"):
        if not any(local(each) == "facsimile" for each in surface.iterancestors()):
            continue
        left, top, right, bottom = _box(surface)
        image = next(surface.iter("{*}graphic"), None)
        if right <= left and image is not None:
            right, bottom = left + _float(image.get("width")), top + _float(image.get("height"))
        if right <= left or bottom <= top:
            continue
        manuscript.pages.append(Page(right - left, bottom - top, (image.get("url") or "") if image is not None else ""))
        for zone in surface.iter("{*}zone"):
            box = _box(zone)
            ident = next((found for each in identifiers if (found := zone.get(each))), "")
            if ident and left <= box[0] < box[2] <= right and top <= box[1] < box[3] <= bottom:
                on_page = (box[0] - left, box[1] - top, box[2] - left, box[3] - top)
                zones[ident] = (len(manuscript.pages) - 1, on_page)
    return zones


def _box(element: Element) -> tuple[float, float, float, float]:
    """The corners of a surface or zone, or the box around its points; nothing at all where it gives neither."""
    points = [tuple(map(_float, each.split(",")[:2])) for each in (element.get("points") or "").split()]
    pairs = [each for each in points if len(each) == 2]
    if pairs:
        across, down = [each[0] for each in pairs], [each[1] for each in pairs]
        return min(across), min(down), max(across), max(down)
    left, top, right, bottom = (_float(element.get(each)) for each in ("ulx", "uly", "lrx", "lry"))
    return left, top, right, bottom


def _float(text: str | None) -> float:
    found = _NUMBER.match((text or "").strip())
    return float(found.group()) if found else 0.0


def zones_to_places(manuscript: Manuscript, zones: Zones) -> None:
    """What was noted down as remarks with the name of a zone becomes places."""
    for said in manuscript.remarks:
        piece = manuscript.source[said.start : said.end]
        start, end = said.end - len(piece.lstrip()), said.start + len(piece.rstrip())
        page, box = zones[said.body]
        if start < end:
            manuscript.places.append(Place(start, end, page, *box))
    manuscript.places.sort(key=lambda place: (place.start, -place.end))
    manuscript.remarks.clear()
