"""Paragraphs cut in two and made one again: on real readings, at every place, and nothing of the source is lost."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.changes import Cite, Form
from desktop.core.cutting import cut, join
from desktop.core.document import Paragraph, Reading
from desktop.core.messages import KnownError
from desktop.core.reading import read
from desktop.core.rereading import put_back, read_slices
from desktop.core.text import Span

TEXT = """## 12/3. Care of *old* books

The Council,

*Recalling* its [resolution 4/5](#) of 3 May 1999 on the keeping of the large libraries that were opened in the¹

¹ See A/12/34, annex II.

2

northern towns and of those that hold their catalogues,

- 1. *Welcomes* the report\\* of the Committee on m² of shelves;

2. Requests all readers to bring
their books back.
"""
SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


def form_of(reading: Reading, index: int) -> Form:
    paragraph: Paragraph = reading.paragraphs[index]
    cites = tuple(
        Cite(key, anchor.offset)
        for key, note in enumerate(reading.footnotes, start=1000)
        for anchor in note.anchors
        if anchor.paragraph == index
    )
    return Form(
        index + 1,
        None,
        paragraph.tag,
        paragraph.number,
        paragraph.reading,
        paragraph.text,
        paragraph.extracted,
        paragraph.slices,
        paragraph.source,
        paragraph.steps,
        paragraph.marks,
        cites,
        link=7,
    )


@cache
def written() -> Reading:
    return read(TEXT.encode(), "en.txt")


@cache
def sample(language: str) -> Reading:
    path = SAMPLES / f"resolution.{language}.txt"
    return read(path.read_bytes(), path.name)


def check_form(form: Form, source: str) -> None:
    assert form.reading == read_slices(form.slices, source) == form.reading.strip() != ""
    assert form.extracted == " ".join(source[span.start : span.end] for span in form.source)
    assert all(any(span.start <= each.start < each.end <= span.end for span in form.source) for each in form.slices)
    assert all(0 <= mark.start < mark.end <= len(form.reading) for mark in form.marks)
    assert all(0 <= cite.offset <= len(form.reading) for cite in form.cites)
    for span in (span for step in form.steps for span in step.spans):
        assert form.source[0].start <= span.start <= span.end <= form.source[-1].end


def code_points(*forms: Form) -> list[int]:
    return [at for form in forms for span in form.source for at in range(span.start, span.end)]


def marked(*forms: Form) -> str:
    """What is formatted, end to end."""
    return "".join(form.reading[mark.start : mark.end] for form in forms for mark in form.marks)


def check_cut(form: Form, offset: int, source: str) -> None:
    try:
        first, second = cut(form, offset, source)
    except KnownError:
        assert not (form.text[:offset].strip() and form.text[offset:].strip()) or form.text != form.reading
        return
    for half in (first, second):
        check_form(half, source)
    assert code_points(first, second) == code_points(form)
    between = form.reading[len(first.reading) : len(form.reading) - len(second.reading)]
    assert first.reading + between + second.reading == form.reading
    assert not between.strip()
    gap = form.text[len(first.text) : len(form.text) - len(second.text)]
    assert first.text + gap + second.text == form.text
    assert not gap.strip()
    assert Counter("".join(marked(first, second).split())) == Counter("".join(marked(form).split()))
    assert [cite.footnote for half in (first, second) for cite in half.cites] == [cite.footnote for cite in form.cites]
    assert (first.key, first.number, first.link) == (form.key, form.number, form.link)
    assert (second.key, second.number, second.link, second.tag) == (0, "", None, form.tag)
    together = join(first, second, source)
    assert code_points(together) == code_points(form)
    check_form(together, source)
    if between == gap and "\n" not in source[first.slices[-1].end : second.slices[0].start]:
        assert together.text == form.text


@pytest.mark.parametrize("index", range(5))
def test_at_every_place_of_a_paragraph_with_mark_up_joins_and_notes(index: int) -> None:
    reading = written()
    form = form_of(reading, index)
    for offset in range(-1, len(form.text) + 2):
        check_cut(form, max(offset, 0), reading.source)


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(["ar", "en", "es", "fr", "ru", "zh"]), st.data())
def test_at_any_place_of_the_samples_corrected_or_not(language: str, data: st.DataObject) -> None:
    reading = sample(language)
    form = form_of(reading, data.draw(st.integers(0, len(reading.paragraphs) - 1)))
    if data.draw(st.booleans()):
        start = data.draw(st.integers(0, len(form.text)))
        stop = data.draw(st.integers(start, min(start + 12, len(form.text))))
        text = form.text[:start] + data.draw(st.text("ab ", max_size=6)) + form.text[stop:]
        form = replace(form, text=text)
    check_cut(form, data.draw(st.integers(0, len(form.text))), reading.source)


def test_a_cut_in_a_paragraph_joined_over_a_page_leaves_its_note_in_front() -> None:
    reading = written()
    index = next(at for at, each in enumerate(reading.paragraphs) if each.text.startswith("Recalling"))
    form = form_of(reading, index)
    first, second = cut(form, form.text.index("northern"), reading.source)
    assert first.text.endswith("opened in the")
    assert second.text.startswith("northern towns")
    assert [len(each.cites) for each in (first, second)] == [1, 0]
    assert "join-page-break" not in {step.kind for half in (first, second) for step in half.steps}
    assert "dead-link" in {step.kind for step in first.steps}
    assert second.steps == ()


def test_a_sign_left_out_goes_with_its_word_and_can_be_put_back() -> None:
    reading = written()
    index = next(at for at, each in enumerate(reading.paragraphs) if "Care of" in each.text)
    form = form_of(reading, index)
    first, second = cut(form, form.text.index("old"), reading.source)
    (emphasis,) = (step for step in second.steps if step.kind == "emphasis")
    assert put_back(second, emphasis, reading.source).text == "*old* books"
    assert {step.kind for step in first.steps} == {"heading"}


def test_a_correction_stays_on_its_side() -> None:
    reading = written()
    index = next(at for at, each in enumerate(reading.paragraphs) if each.text.startswith("Requests"))
    form = form_of(reading, index)
    corrected = replace(form, text=form.text.replace("readers", "the careful readers").replace("books", "volumes"))
    first, second = cut(corrected, corrected.text.index("to bring"), reading.source)
    assert (first.text, first.reading) == ("Requests all the careful readers", "Requests all readers")
    assert (second.text, second.reading) == ("to bring their volumes back.", "to bring their books back.")


def test_a_number_stands_in_the_text_of_two_made_one() -> None:
    reading = written()
    at = next(at for at, each in enumerate(reading.paragraphs) if each.number == "1.")
    first, second = form_of(reading, at - 1), form_of(reading, at)
    joined = join(first, second, reading.source)
    check_form(joined, reading.source)
    assert joined.text == f"{first.text} 1. {second.text}"
    (bullet,) = (step for step in joined.steps if step.kind == "bullet")
    assert f"{first.text} - 1. {second.text}" == put_back(joined, bullet, reading.source).text
    assert joined.number == first.number
    assert Span(0, 0) not in joined.source


def test_what_cannot_be_cut_or_made_one_is_said() -> None:
    reading = written()
    form, following = form_of(reading, 0), form_of(reading, 1)
    with pytest.raises(KnownError, match="A footnote"):
        cut(replace(form, label="1"), 3, reading.source)
    with pytest.raises(KnownError, match="both sides"):
        cut(form, 0, reading.source)
    whole = replace(form, steps=(replace(form.steps[0], kind="visual-order"),))
    with pytest.raises(KnownError, match="put right"):
        cut(whole, 3, reading.source)
    with pytest.raises(KnownError, match="one behind the other"):
        join(following, form, reading.source)
    with pytest.raises(KnownError, match="not printed"):
        join(form, replace(following, number="9."), reading.source)
