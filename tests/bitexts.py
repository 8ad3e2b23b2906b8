"""A small review for the tests of TMX and XLIFF: rows of one and of several paragraphs, and something said of each."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from reviewed import DIRECTIONS, TIMES, review_of

from desktop.core.document import Assignment, Comment, Mark, Slice, VersionInfo
from desktop.core.review import Citation, Correction, Review, Unit, VersionText
from desktop.core.text import Edit, Span, apply_edit


def unit(key: int, reading: str, *edits: Edit, label: str | None = None, **said: Any) -> Unit:
    """A paragraph, or with a label a footnote, corrected by Amal."""
    text = reading
    for edit in edits:
        text = apply_edit(text, edit)
    made = tuple(Correction(edit, "Amal", TIMES[1], "tatweel", "noise") for edit in edits)
    return Unit((Slice(0, len(reading)),), reading, text, key, label, corrections=made, **said)


def version(number: int, language: str, *units: Unit) -> VersionText:
    """A version; the first is the original."""
    direction = DIRECTIONS[language]
    return VersionText(VersionInfo(number, language, direction, number == 1, f"{language}.txt"), "", units)  # type: ignore[arg-type]


def small() -> Review:
    """Three rows: a corrected paragraph with comments and a footnote, one facing two, and one without translation."""
    first = unit(
        1000,
        "Welcomes teh report;",
        Edit(9, "teh", "the"),
        tag="operative",
        number="1.",
        marks=(Mark("emphasis", 0, 8),),
        citations=(Citation(1500, 19),),
        comments=(
            Comment("a", 1000, "Which one?", "Amal", TIMES[0], Span(13, 19), resolved=True),
            Comment("b", 1000, "The first.", "Ben", TIMES[1], Span(13, 19), "a"),
            Comment("c", 1000, "Fine.", "Ben", TIMES[2]),
        ),
        assigned=(Assignment("t", 1000, "review/terminology", "Amal", TIMES[0], Span(9, 19)),),
        status="approved",
    )
    second = unit(1001, "Asks & asks again.", tag="operative")
    third = unit(1002, "Closes.", tag="closing", direction="rtl")
    note = unit(1500, "See A/1.", label="1", comments=(Comment("d", 1500, "Checked", "Ben", TIMES[0]),))
    arabic = (
        unit(2000, "يرحب بالتقرير؛", tag="operative", number="١ -", status="reviewed", citations=(Citation(2500, 13),)),
        unit(2001, "يطلب", tag="operative", status="approved"),
        unit(2002, "ويطلب ثانية.", Edit(5, " ", "\u00a0"), tag="operative", status="work"),
        unit(2500, "انظر A/1.", label="١"),
    )
    texts = (version(1, "en", first, second, third, note), version(2, "ar", *arabic))
    return review_of(texts, (1, 1, 1, 2, 1, 0))


def again(review: Review, language: str) -> Review:
    """The review with all its versions said to be in that language."""
    texts = tuple(replace(text, info=replace(text.info, language=language)) for text in review.texts)
    versions = tuple(text.info for text in texts)
    return replace(review, texts=texts, document=replace(review.document, versions=versions))
