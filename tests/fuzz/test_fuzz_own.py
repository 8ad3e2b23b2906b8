"""Files of our own making, damaged: what is read of them is whole, or one sentence says why nothing was."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from desktop.core.document import Footnote, Paragraph, Parallel, Reading
from desktop.core.messages import UnreadableError
from desktop.core.reading import read_all
from desktop.core.text import apply_edit
from fuzz.damage import SLOWEST, damaged, tokens_of
from fuzz.ours import ours

FORMS = ("akn", "tei")


def read_whole(data: bytes) -> Parallel | None:
    """What the bytes hold, if anything; it is checked that no part of it contradicts another."""
    started = time.process_time()
    try:
        whole: Parallel | None = read_all(data, "fuzz")
        said = ""
    except UnreadableError as error:
        whole, said = None, str(error)
    assert time.process_time() - started < SLOWEST
    assert "\n" not in said
    if whole is None:
        return None
    for place, reading in enumerate(whole.readings):
        check(reading)
        linked = sorted(index for link in whole.links for index in link.members[place])
        assert linked in ([], list(range(len(reading.paragraphs))))
    return whole


def check(reading: Reading) -> None:
    """Everything in the reading stands in what it is of."""
    units: tuple[Paragraph | Footnote, ...] = (*reading.paragraphs, *reading.footnotes)
    for unit in units:
        check_unit(reading, unit)
    places = [(each.unit, each.span) for each in reading.remarks] + [(each.unit, each.span) for each in reading.given]
    assert all(span is None or 0 <= span.start <= span.end <= len(units[unit].text) for unit, span in places)
    keys = {each.key for each in reading.remarks}
    assert all(not each.answers or each.answers in keys for each in reading.remarks)
    for anchor in (anchor for note in reading.footnotes for anchor in note.anchors):
        assert 0 <= anchor.offset <= len(reading.paragraphs[anchor.paragraph].reading)


def check_unit(reading: Reading, unit: Paragraph | Footnote) -> None:
    text = "".join(" " * each.spaced + reading.source[each.start : each.end] for each in unit.slices)
    assert text == unit.reading
    for revision in unit.revisions:
        text = apply_edit(text, revision.edit)
    assert not unit.revisions or text == unit.text
    assert all(0 <= mark.start < mark.end <= len(unit.reading) for mark in unit.marks)


@pytest.mark.parametrize("form", FORMS)
def test_it_is_read_whole(form: str) -> None:
    whole = read_whole(ours(form))
    assert whole is not None
    assert whole.readings[0].paragraphs[1].tag == "operative"


@pytest.mark.parametrize("form", FORMS)
def test_damaged_it_is_read_or_refused_in_one_sentence(form: str) -> None:
    seeds, tokens = [ours(form)], tokens_of(form)

    @settings(max_examples=60, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(st.composite(damaged)(seeds, tokens))
    def damage(data: bytes) -> None:
        read_whole(data)

    damage()
