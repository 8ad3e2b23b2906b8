"""What must hold of every reading: each code point of its source has exactly one place."""

from __future__ import annotations

from desktop.core.document import FURNITURE, TAGS, Footnote, Paragraph, Reading

CHANGED = {"visual-order", "mojibake", "tracked-change"}


def check_partition(reading: Reading) -> None:
    """Assert that the reading accounts for every code point of its source."""
    units: tuple[Paragraph | Footnote, ...] = (*reading.paragraphs, *reading.footnotes)
    spans = [(span.start, span.end) for unit in units for span in unit.source]
    spans += [(each.start, each.end) for each in reading.furniture]
    spans.sort()
    assert [start for start, _ in spans] == [0, *(end for _, end in spans[:-1])]
    assert spans[-1][1] == len(reading.source)
    assert all(start < end for start, end in spans)
    for unit in units:
        check_unit(reading, unit)
    for each in reading.furniture:
        assert each.kind in FURNITURE
        assert each.kind != "blank" or reading.source[each.start : each.end].isspace()
    for step in (step for unit in units for step in unit.steps):
        assert step.spans
        assert all(0 <= span.start <= span.end <= len(reading.source) for span in step.spans)
    for remark in reading.remarks:
        assert 0 <= remark.unit < len(units)
        assert remark.span is None or remark.span.end <= len(units[remark.unit].text)
    for place in reading.places:
        assert 0 <= place.start < place.end <= len(reading.source)
        assert 0 <= place.page < len(reading.pages)
    for note in reading.footnotes:
        assert all(0 <= each.offset <= len(reading.paragraphs[each.paragraph].text) for each in note.anchors)
    assert all(paragraph.tag in TAGS for paragraph in reading.paragraphs)


def check_unit(reading: Reading, unit: Paragraph | Footnote) -> None:
    source = reading.source
    pieces = [(" " if each.spaced else "") + source[each.start : each.end] for each in unit.slices]
    assert unit.reading == "".join(pieces)
    assert unit.extracted == " ".join(source[span.start : span.end] for span in unit.source)
    assert unit.reading.strip() == unit.reading != ""
    assert CHANGED & set(unit.operations) or unit.text == unit.reading
    places = [place for each in unit.slices for place in (each.start, each.end)]
    assert places == sorted(places)
    assert all(any(span.start <= each.start < each.end <= span.end for span in unit.source) for each in unit.slices)
    assert all(0 <= mark.start < mark.end <= len(unit.reading) for mark in unit.marks)
