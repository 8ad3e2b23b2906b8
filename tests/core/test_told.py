"""A version that a file of our own tells: its reading accounts for every character, and says what was told."""

from __future__ import annotations

import pytest
from partition import check_unit

from desktop.core.document import Anchor, Footnote, Paragraph, Remark, Revision
from desktop.core.reading.own.told import ToldCite, ToldUnit, ToldVersion, reading_of
from desktop.core.text import Edit, Span


def test_a_told_version_is_read_as_it_was_told() -> None:
    first = ToldUnit("Welcomes it;", tag="operative", number="1.", cites=(ToldCite(0, 8), ToldCite(1, 12, cited=False)))
    second = ToldUnit("Goed.", tag="operative", revisions=(Revision(Edit(2, "e", "o"), "me", "", "hand", "x"),))
    notes = (ToldUnit("See A/1.", "1"), ToldUnit("Loose.", "*"))
    told = ToldVersion("en", (first, second, *notes), (Remark(1, Span(0, 99), "Well."),), symbol="A/99/L.1")
    reading = reading_of(told, "a.xml", "tei", "0")
    assert [each.text for each in reading.paragraphs] == ["Welcomes it;", "Good."]
    assert [each.number for each in reading.paragraphs] == ["1.", ""]
    assert [each.anchors for each in reading.footnotes] == [(Anchor(0, 8),), ()]
    assert reading.remarks[0].span == Span(0, 5)
    assert reading.source == "1. Welcomes it;\n\nSee A/1.\n\nLoose.\n\nGoed.\n\n"
    units: tuple[Paragraph | Footnote, ...] = (*reading.paragraphs, *reading.footnotes)
    for unit in units:
        check_unit(reading, unit)
    places = [(span.start, span.end) for unit in units for span in unit.source]
    places = sorted([*places, *((each.start, each.end) for each in reading.furniture)])
    assert [start for start, _end in places] == [0, *(end for _start, end in places[:-1])]
    assert places[-1][1] == len(reading.source)


def test_what_contradicts_itself_is_no_reading() -> None:
    with pytest.raises(ValueError, match="not there"):
        reading_of(ToldVersion("en", (ToldUnit("a", cites=(ToldCite(0, 0),)),)), "a", "tei", "0")
    with pytest.raises(ValueError, match="not what the edit expects"):
        reading_of(ToldVersion("en", (ToldUnit("a", revisions=(Revision(Edit(0, "b", "")),)),)), "a", "tei", "0")
    with pytest.raises(ValueError, match="without text"):
        reading_of(ToldVersion("en", ()), "a", "tei", "0")
