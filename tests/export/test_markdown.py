"""Markdown: what a program shows of it is the text, in its direction, with what is said of it in its place."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from markdown_it import MarkdownIt
from reviewed import review_of, reviews

from desktop.core.document import Assignment, Comment, Mark, Slice, VersionInfo
from desktop.core.export import markdown
from desktop.core.export.losses import printable
from desktop.core.export.options import Options
from desktop.core.review import Citation, Correction, Review, Unit, VersionText
from desktop.core.text import Edit, Span


def unit(key: int, reading: str, **said: Any) -> Unit:
    return Unit((Slice(0, len(reading)),), reading, said.pop("text", reading), key, **said)


def version(key: int, language: str, *units: Unit) -> VersionText:
    info = VersionInfo(key, language, "rtl" if language == "ar" else "ltr", key == 1, f"{language}.txt")
    return VersionText(info, "", units)


AXE = unit(
    10,
    "The axe and box",
    text="The saw and box",
    tag="operative",
    number="1.",
    marks=(Mark("emphasis", 0, 3), Mark("superscript", 12, 15)),
    citations=(Citation(12, 7), Citation(13, 0, cited=False)),
    corrections=(Correction(Edit(4, "axe", "saw"), "A"),),
    comments=(
        Comment("k", 10, "Why?\nWhy *so*?", "B", "2026-11-21T10:00:00+00:00", Span(4, 7), resolved=True),
        Comment("l", 10, "نعم", "C", "2026-11-21T10:00:00+00:00", Span(4, 7), "k"),
    ),
    assigned=(Assignment("t", 10, "review/terminology", "A", "", Span(4, 7)),),
)
NOTES = (unit(12, "See it.", label="1"), unit(13, "Loose.", label="*"), unit(14, "Nowhere.", label="9"))
REVIEW = review_of(
    (version(1, "en", AXE, *NOTES), version(2, "ar", unit(20, "الفأس"), unit(21, "21 November 2017"))), (1, 1, 0, 1)
)


def written(review: Review = REVIEW, **options: Any) -> str:
    return b"".join(markdown.write(review, Options(**options))).decode("utf-8")


def shown(source: str) -> Any:
    """The page that a program makes of it."""
    return html.document_fromstring(f"<body>{MarkdownIt('commonmark', {'html': True}).render(source)}</body>")


def text(element: Any) -> str:
    return " ".join(element.text_content().split())


def test_versions_stand_side_by_side_in_their_directions() -> None:
    page = shown(written())
    assert text(page.cssselect("h1")[0]) == "Water for all"
    assert text(page.cssselect("p")[0]) == "A/99/L.1 · English (original) · العربية (translation)"
    assert [text(each) for each in page.cssselect("tr")[0]] == ["Tag", "English", "العربية"]
    cells = page.cssselect("tr")[1]
    assert [(each.tag, each.get("lang"), each.get("dir")) for each in cells] == [
        ("th", None, None),
        ("td", "en", "ltr"),
        ("td", "ar", "rtl"),
    ]
    assert text(cells[0]) == "Operative paragraph"
    assert [text(each) for each in page.cssselect("td[lang=ar]")] == ["الفأس", "21 November 2017"]
    assert [each.get("dir") for each in page.cssselect("td[lang=ar] div")] == ["ltr"]


def test_changes_marks_notes_and_comments_are_shown() -> None:
    source = written()
    assert "1\\. *The* <del>axe</del><ins>saw</ins>[^en-1] and <sup>box</sup>[^en-2]\n" in source
    assert '[^en-1]: <span lang="en" dir="ltr">1 See it.</span>\n' in source
    assert source.endswith('<span lang="en" dir="ltr">9 Nowhere.</span>\n\n')
    first, second, tags = shown(source).cssselect("td > blockquote")
    assert text(first) == "B, 2026-11-21, resolved, “saw”: Why?Why *so*?"
    assert text(second.cssselect("blockquote > blockquote")[0]) == "C, 2026-11-21: نعم"
    assert text(tags) == "Terminology “saw”"


def test_what_is_not_wanted_is_not_there() -> None:
    bare = written(comments=False, tags=False, shown="corrected")
    assert "1\\. *The* saw[^en-1] and <sup>box</sup>[^en-2]\n\n</td>" in bare
    assert "Terminology" not in bare
    assert "Operative" not in bare
    assert "Why?" not in written(resolved=False)
    assert "axe and" in re.sub(r"\[.*?\]", "", written(shown="extracted"))
    assert "العربية" not in written(versions=(1,))


def test_one_under_the_other() -> None:
    page = shown(written(layout="one"))
    assert [text(each) for each in page.cssselect("h2")] == ["English", "العربية"]
    assert not page.cssselect("table")
    assert [(each.get("lang"), each.get("dir")) for each in page.cssselect("body > div")] == [
        ("en", "ltr"),
        ("ar", "rtl"),
    ]
    assert text(page.cssselect("small")[0]) == "Operative paragraph"


def test_the_words_of_its_own_are_in_the_readers_language() -> None:
    assert "(الأصل)" in written(language="ar") or "(أصل)" in written(language="ar")


@pytest.mark.parametrize(
    ("marked", "source"),
    [
        (("b", "strong"), "a **b** c"),
        (("b c", "emphasis"), "a *b c*"),
        ((" b", "emphasis"), "a<em> b</em> c"),
        (("（b）", "strong"), "a<strong>（b）</strong> c"),
    ],
)
def test_a_sign_stands_where_it_holds(marked: tuple[str, str], source: str) -> None:
    words, kind = marked
    whole = re.sub(r"[*]|</?\w+>", "", source)
    start = whole.index(words)
    one = unit(1, whole, marks=(Mark(kind, start, start + len(words)),))
    assert source in written(review_of((version(1, "en", one),)))


def test_a_note_in_front_of_a_colon_is_a_mark() -> None:
    one = unit(1, ": so", citations=(Citation(2, 0),))
    source = written(review_of((version(1, "en", one, unit(2, "See.", label="1")),)))
    assert "\n[^en-1]\\: so\n" in source


def paragraphs(source: str) -> list[str]:
    """What a program shows of the paragraphs, without note marks."""
    body = re.split(r"\n\[\^[\w-]+\]: ", source)[0]
    page = shown(re.sub(r"(?<!\\)\[\^\w+-\d+\]", "", body))
    return [text(each) for each in page.cssselect("body > div p")]


@given(reviews())
def test_the_text_is_shown_as_it_is(review: Review) -> None:
    for way in ("corrected", "extracted"):
        source = written(review, shown=way, layout="one", comments=False, tags=False)
        texts = [one.text if way == "corrected" else one.reading for each in review.texts for one in each.paragraphs]
        numbers = [one.number for each in review.texts for one in each.paragraphs]
        whole = [" ".join(f"{number} {one}".split()) for number, one in zip(numbers, texts, strict=True)]
        assert paragraphs(source) == whole


@given(st.text(alphabet="ab1 .)-+=#*_`~<>&;:!|[](){}\\\"'^$@/\t\x00", min_size=1, max_size=24).filter(str.strip))
def test_no_sign_of_a_text_is_taken_for_mark_up(words: str) -> None:
    source = written(review_of((version(1, "en", unit(1, words)),)), layout="one")
    assert paragraphs(source) == [" ".join(printable(words).split())]
