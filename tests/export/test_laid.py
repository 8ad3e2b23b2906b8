"""Stretches of a text as elements where they nest, and as pairs of codes where they overlap."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from desktop.core.export.aligned.laid import Stretch, attributes, content, laid

WORDS = "a<b>&\r\n\t\u2028 c"
PLACES = st.integers(0, len(WORDS))


def stretch(number: int, start: int, end: int) -> Stretch:
    return Stretch(start, end, (f'<n i="{number}">', "</n>"), (f'<s i="{number}"/>', f'<e i="{number}"/>'))


def found(element: etree._Element, at: int = 0) -> tuple[int, list[tuple[int, str, str]]]:
    """Where the text ends, and the places at which each thing begins and ends."""
    events = []
    for child in element:
        at += len(element.text or "") if child.getprevious() is None else 0
        name = child.get("i", "")
        if child.tag == "n":
            start = at
            at, inside = found(child, at)
            events += [(start, "start", name), *inside, (at, "end", name)]
        else:
            events.append((at, {"s": "start", "e": "end", "p": "point"}[str(child.tag)], name))
        at += len(child.tail or "")
    return (at, events) if len(element) else (at + len(element.text or ""), events)


@given(st.lists(st.tuples(PLACES, PLACES).map(sorted)), st.lists(PLACES))
def test_everything_stands_in_its_place(spans: list[list[int]], points: list[int]) -> None:
    stretches = [stretch(number, *span) for number, span in enumerate(spans)]
    root = etree.fromstring(f"<r>{laid(WORDS, stretches, [(place, '<p/>') for place in points])}</r>")
    assert "".join(root.itertext()) == WORDS
    _end, events = found(root)
    expected = [(start, "start", str(number)) for number, (start, end) in enumerate(spans) if start < end]
    expected += [(end, "end", str(number)) for number, (start, end) in enumerate(spans) if start < end]
    assert sorted(events) == sorted([*expected, *((place, "point", "") for place in points)])


def test_what_nests_is_an_element_and_what_overlaps_is_a_pair_of_codes() -> None:
    assert laid("abcd", [stretch(1, 0, 3), stretch(2, 1, 2), stretch(3, 2, 4)]) == (
        '<n i="1">a<n i="2">b</n><s i="3"/>c</n>d<e i="3"/>'
    )


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_any_text_is_well_formed(text: str) -> None:
    written = f"<r{attributes(('a', text))}>{content(text)}</r>"
    element = etree.fromstring(written)
    assert len(element.text or "") == len(text)
    assert element.get("a", "") == (element.text or "")
