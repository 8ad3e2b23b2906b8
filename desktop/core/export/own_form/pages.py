"""Recognised pages: what repeats the words of others says the same again, and words that were joined share a box."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop.core.export.own_form.nodes import Node, Stream
from desktop.core.reading.xmltree import Element, local


def page_stream(root: Element) -> list[Stream]:
    """The stream of a PAGE document: the words, or the lines that have none, or the regions that have none."""
    return [Stream([Node(content, word=True) for content in _lowest(root)]).index()]


def _lowest(root: Element) -> Iterator[Element]:
    for each in root.iter("{*}TextRegion", "{*}TextLine", "{*}Word"):
        content = main_text(each)
        if content is not None and not any(main_text(child) is not None for child in _parts(each)):
            yield content


def _parts(element: Element) -> Iterator[Element]:
    """The lines of a region, the words of a line."""
    return element.iterchildren("{*}TextLine", "{*}Word")


def main_text(element: Element) -> Element | None:
    """Where the main one of an element's texts stands: that of the lowest index."""
    equivalents = list(element.iterchildren("{*}TextEquiv"))
    if not equivalents:
        return None
    main = min(equivalents, key=lambda each: float(each.get("index") or "inf"))
    return next(main.iterchildren("{*}Unicode"), None)


def texts_of(root: Element) -> dict[Element, str]:
    """The texts of lines and regions, to be held against their parts once these are corrected."""
    return {
        each: (main.text or "")
        for each in root.iter("{*}TextRegion", "{*}TextLine")
        if (main := main_text(each)) is not None
    }


def tell_again(root: Element, before: Mapping[Element, str], parts_before: Mapping[Element, str]) -> None:
    """Let lines, then regions, say what their parts do, where they did so before."""
    for name, joint in (("{*}TextLine", " "), ("{*}TextRegion", "\n")):
        for each in root.iter(name):
            main = main_text(each)
            parts = [content for part in _parts(each) if (content := main_text(part)) is not None]
            if main is None or not parts:
                continue
            old = joint.join(parts_before.get(content, content.text or "") for content in parts)
            if "".join(old.split()) == "".join(before[each].split()):
                new = joint.join(content.text or "" for content in parts if content.text)
                if "".join(new.split()) != "".join((main.text or "").split()):
                    main.text = new


def contents(root: Element) -> dict[Element, str]:
    """Every text of the document by the element it stands in."""
    return {each: each.text or "" for each in root.iter("{*}Unicode")}


def share_box(stream: Stream, before: Mapping[int, str]) -> None:
    """A word that was joined to the one before it gives that one its box, and goes (ALTO)."""
    kept: Element | None = None
    for owner, node in enumerate(stream.nodes):
        element = node.element
        if node.text or not before.get(owner, ""):
            kept = element if node.text else kept
            continue
        if kept is not None and kept.getparent() is element.getparent():
            _widen(kept, element)
        parent = element.getparent()
        if parent is not None:
            space = element.getprevious()
            if space is not None and local(space) == "SP":
                parent.remove(space)
            parent.remove(element)


def _widen(word: Element, other: Element) -> None:
    boxes = [[_number(each.get(name)) for name in ("HPOS", "VPOS", "WIDTH", "HEIGHT")] for each in (word, other)]
    if any(value is None for box in boxes for value in box):
        return
    (left, top, width, height), (left2, top2, width2, height2) = ([value or 0.0 for value in box] for box in boxes)
    first, upper = min(left, left2), min(top, top2)
    last, lower = max(left + width, left2 + width2), max(top + height, top2 + height2)
    for name, value in (("HPOS", first), ("VPOS", upper), ("WIDTH", last - first), ("HEIGHT", lower - upper)):
        word.set(name, f"{value:g}")


def _number(text: str | None) -> float | None:
    try:
        return float(text or "")
    except ValueError:
        return None
