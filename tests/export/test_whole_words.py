"""Corrections inside joined words: the word goes and comes as a whole, unless something begins or ends amid it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reviewed import reviews

from desktop.core.document import Assignment, Comment, Mark, Slice
from desktop.core.export.composed import Run, compose
from desktop.core.export.tracked import Tracked, tracked
from desktop.core.export.whole_words import whole_words
from desktop.core.review import Citation, Correction, Review, Unit
from desktop.core.text import Edit, Span, apply_edit, narrowest_edit

AT = "2026-11-21T10:00:00+00:00"
SIGN = {"same": "", "deleted": "-", "inserted": "+"}
LETTER = re.compile("[ء-غف-يٱ-ۓ]")


def unit(*texts: str, authors: Sequence[str] = ("A",), **said: object) -> Unit:
    """A unit that was read as the first of the texts and corrected to the others, each by the narrowest edit."""
    edits = [edit for before, after in pairwise(texts) if (edit := narrowest_edit(before, after))]
    made = tuple(Correction(edit, authors[at % len(authors)]) for at, edit in enumerate(edits))
    slices = (Slice(0, len(texts[0])),)
    return Unit(slices, texts[0], texts[-1], 1, corrections=made, **said)  # type: ignore[arg-type]


def told(one: Unit) -> list[str]:
    return [SIGN[piece.kind] + piece.text for piece in whole_words(one)]


WHOLE = [
    ("وإذ تحرب بها", "وإذ ترحب بها", ["وإذ ", "-تحرب", "+ترحب", " بها"]),  # one letter, told as two that changed
    ("هذا القحرار؛", "هذا القرار؛", ["هذا ", "-القحرار", "+القرار", "؛"]),  # one too many
    ("كتب كثيرة", "كتاب كثيرة", ["-كتب", "+كتاب", " كثيرة"]),
    ("المكتبه،", "المكتبة،", ["-المكتبه", "+المكتبة", "،"]),  # the last letter
    ("في مكتب", "في مكتبة", ["في ", "-مكتب", "+مكتبة"]),  # one more at the end
    ("(كتب)", "(وكتب)", ["(", "-كتب", "+وكتب", ")"]),  # one more at the beginning
    ("كتب قلم درس", "كتب قل درس", ["كتب ", "-قلم", "+قل", " درس"]),
    ("علم", "عَلم", ["-علم", "+عَلم"]),  # a sign would stand torn off its letter
    ("عَلم", "عُلم", ["-عَلم", "+عُلم"]),
    ("café au", "cafe\u0301 au", ["caf", "-é", "+e\u0301", " au"]),  # whole letters of a word not joined
    ("cafe au", "cafe\u0301 au", ["-cafe", "+cafe\u0301", " au"]),
    ("بالقرارA/72", "بالقرر A/72", ["-بالقرارA", "+بالقرر A", "/72"]),  # letters of both scripts are one word
    ("كتاب3قلم", "كتاب4قلم", ["-كتاب3قلم", "+كتاب4قلم"]),  # what changed joins nothing, but stands amid what does
    ("كتَ3", "كتَ4", ["-كتَ3", "+كتَ4"]),
    ("صباح كل يوم", "صبال يوم", ["-صباح كل", "+صبال", " يوم"]),  # parts of two words
    ("جمهوری", "جمهوري", ["-جمهوری", "+جمهوري"]),  # letters of other languages written so
    ("ﺍﻟﻠﺠﻨﺔ", "ﺍﻟﻠﺠﻨﻪ", ["-ﺍﻟﻠﺠﻨﺔ", "+ﺍﻟﻠﺠﻨﻪ"]),  # stored by their shapes
]

BY_LETTERS = [
    ("المــؤرخ في", "المؤرخ في", ["الم", "-ــ", "ؤرخ في"]),  # tatweel
    ("الكتاب", "الكتـاب", ["الكت", "+ـ", "اب"]),
    ("كتاب", "كت\u200fاب", ["كت", "+\u200f", "اب"]),  # controls of direction
    ("\u202bكتاب", "كتاب", ["-\u202b", "كتاب"]),
    ("می\u200cخواهم", "میخواهم", ["می", "-\u200c", "خواهم"]),
    ("كل عام", "كلعام", ["كل", "- ", "عام"]),  # a blank
    ("وفي٧٢", "وفي٧٣", ["وفي٧", "-٢", "+٣"]),  # figures, and no letter at the seam
    ("عام ٢٠١٦", "عام ٢٠١٧", ["عام ٢٠١", "-٦", "+٧"]),
    ("rezolution", "resolution", ["re", "-z", "+s", "olution"]),  # letters that are not joined
    ("كتاب resolutoin", "كتاب resolution", ["كتاب resolut", "-oi", "+io", "n"]),
    ("كتاب،", "كتاب؛", ["كتاب", "-،", "+؛"]),
    ("كل عام", "كل", ["كل", "- عام"]),  # whole words
    ("大會通過", "大会通過", ["大", "-會", "+会", "通過"]),
]


@pytest.mark.parametrize(("before", "after", "expected"), [*WHOLE, *BY_LETTERS])
def test_a_joined_word_is_told_whole_if_letters_of_it_changed(before: str, after: str, expected: list[str]) -> None:
    assert told(unit(before, after)) == expected


@pytest.mark.parametrize(("before", "after", "expected"), WHOLE)
def test_what_changed_back_is_told_whole_too(before: str, after: str, expected: list[str]) -> None:
    back = [piece[1:] for piece in expected if piece[0] == "+"], [piece[1:] for piece in expected if piece[0] == "-"]
    found = whole_words(unit(after, before))
    assert [[piece.text for piece in found if piece.kind == kind] for kind in ("deleted", "inserted")] == list(back)


def test_corrections_of_one_word_are_one_signed_by_the_last() -> None:
    one = unit("وإذ تحربب بلقرار", "وإذ ترحبب بلقرار", "وإذ ترحب بلقرار", "وإذ ترحب بالقرار", authors="ABC")
    found = [(SIGN[piece.kind] + piece.text, piece.by.author if piece.by else "") for piece in whole_words(one)]
    assert found == [
        ("وإذ ", ""),
        ("-تحربب", "B"),
        ("+ترحب", "B"),
        (" ", ""),
        ("-بلقرار", "C"),
        ("+بالقرار", "C"),
    ]


def test_tatweel_that_went_beside_a_letter_is_of_the_word() -> None:
    assert told(unit("المــؤرح", "المؤرح", "المؤرخ")) == ["-المــؤرح", "+المؤرخ"]


def test_a_letter_that_was_moved_away_and_back_is_no_change() -> None:
    edits = (Edit(0, "اب", ""), Edit(2, "", "اب"))
    one = Unit((Slice(0, 4),), "ابابا", "ابابا"[2:4] + "ابا", corrections=tuple(map(Correction, edits)))
    assert [(piece.kind, piece.text) for piece in whole_words(one)] == [("same", "ابابا")]


# What is said of words ------------------------------------------------------------------------------------------


def comment(start: int, end: int, key: str = "c") -> Comment:
    return Comment(key, 1, "Why?", "me", AT, Span(start, end))


def runs(one: Unit) -> list[tuple[str, str]]:
    return [(SIGN[run.kind] + run.text, _said(run)) for run in compose(one).runs]


def _said(run: Run) -> str:
    return "^" * len(run.cited) + "[" * len(run.begin) + "".join(sorted(run.marks)) + "]" * len(run.end)


BEFORE, AFTER = "قد تحرب به", "قد ترحب به"


def test_a_comment_on_the_word_is_on_what_came() -> None:
    one = unit(BEFORE, AFTER, comments=(comment(3, 7),))
    assert runs(one) == [("قد ", ""), ("-تحرب", ""), ("+ترحب", "[]"), (" به", "")]


def test_a_comment_or_a_tag_amid_the_word_keeps_its_letters() -> None:
    by_letters = ["قد ت", "-حر", "+رح", "ب به"]
    for said in ({"comments": (comment(0, 5),)}, {"assigned": (Assignment("t", 1, "a/b", "me", AT, Span(5, 10)),)}):
        one = unit(BEFORE, AFTER, **said)
        assert told(one) == by_letters
        words = "".join(run.text for run in compose(one).runs if run.kind != "deleted")
        assert words == AFTER
    one = unit(BEFORE, AFTER, comments=(comment(4, 6),))
    assert runs(one) == [("قد ت", ""), ("-حر", ""), ("+رح", "[]"), ("ب به", "")]


def test_a_place_without_extent_or_another_word_holds_nothing() -> None:
    for start, end in ((5, 5), (0, 2), (8, 10), (0, 3), (7, 10), (0, 10)):
        assert told(unit(BEFORE, AFTER, comments=(comment(start, end),))) == ["قد ", "-تحرب", "+ترحب", " به"]


def test_a_footnote_behind_the_word_is_cited_behind_what_came() -> None:
    one = unit(BEFORE, AFTER, citations=(Citation(9, 7),))
    assert runs(one) == [("قد ", ""), ("-تحرب", ""), ("+ترحب", ""), (" به", "^")]
    one = unit(BEFORE, AFTER, citations=(Citation(9, 3),))
    assert runs(one) == [("قد ", ""), ("-تحرب", "^"), ("+ترحب", ""), (" به", "")]


def test_a_footnote_amid_the_word_keeps_its_letters_unless_no_mark_was_found() -> None:
    assert told(unit(BEFORE, AFTER, citations=(Citation(9, 6),))) == ["قد ت", "-حر", "+رح", "ب به"]
    assert told(unit(BEFORE, AFTER, citations=(Citation(9, 6, cited=False),))) == ["قد ", "-تحرب", "+ترحب", " به"]


def test_formatting_of_the_word_is_of_what_came_too() -> None:
    for start, end in ((3, 7), (0, 7), (3, 10), (0, 10)):
        found = runs(unit(BEFORE, AFTER, marks=(Mark("strong", start, end),)))
        assert found[1:3] == [("-تحرب", "strong"), ("+ترحب", "strong")]
        assert [bool(said) for _text, said in found] == [start == 0, True, True, end == 10]
    assert told(unit(BEFORE, AFTER, marks=(Mark("strong", 3, 4),))) == ["قد ت", "-حر", "+رح", "ب به"]


def test_one_text_alone_is_cut_as_its_letters_are() -> None:
    one = unit(BEFORE, AFTER, marks=(Mark("strong", 3, 7),))
    for way, word in (("corrected", "ترحب"), ("extracted", "تحرب")):
        found = compose(one, way).runs  # type: ignore[arg-type]
        assert "".join(run.text for run in found if run.marks) == word


# Properties -----------------------------------------------------------------------------------------------------

ALPHABET = "ابجدرحي ـَّ٣3aé-،\u200f\u200c"
EDITS = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 3), st.text(ALPHABET, max_size=3)), max_size=4)
EDGES = st.lists(st.tuples(st.integers(0, 20), st.integers(1, 6)), max_size=2)


@st.composite
def units(draw: st.DrawFn, alphabet: str = ALPHABET) -> Unit:
    """Texts with edits anywhere."""
    reading = text = draw(st.text(alphabet, max_size=20))
    made = []
    for place, size, after in draw(EDITS):
        start = min(place, len(text))
        edit = Edit(start, text[start : start + size], "".join(char for char in after if char in alphabet))
        made.append(Correction(edit, draw(st.sampled_from("AB"))))
        text = apply_edit(text, edit)
    return Unit((Slice(0, len(reading)),), reading, text, 1, corrections=tuple(made))


@st.composite
def annotated(draw: st.DrawFn) -> Unit:
    """Such texts with comments, formatting and a footnote's mark anywhere."""
    one = draw(units())
    stands, read = len(one.text), len(one.reading)
    spans = [(min(at, stands), min(at + size, stands)) for at, size in draw(EDGES)]
    marks = [(min(at, read), min(at + size, read)) for at, size in draw(EDGES)]
    return Unit(
        one.slices,
        one.reading,
        one.text,
        1,
        corrections=one.corrections,
        comments=tuple(comment(*span, f"c{at}") for at, span in enumerate(spans)),
        marks=tuple(Mark(f"m{at}", *mark) for at, mark in enumerate(marks) if mark[0] < mark[1]),
        citations=tuple(Citation(9, draw(st.integers(0, read))) for _ in draw(st.lists(st.none(), max_size=1))),
    )


def check_both_texts(one: Unit) -> None:
    found = whole_words(one)
    assert "".join(piece.text for piece in found if piece.kind != "inserted") == one.reading
    assert "".join(piece.text for piece in found if piece.kind != "deleted") == one.text
    assert all((piece.by is None) == (piece.kind == "same") for piece in found)
    assert all(piece.text for piece in found)
    assert {piece.by for piece in found} <= {None, *(piece.by for piece in tracked(one))}


@given(annotated())
def test_pieces_are_both_texts_whatever_is_said_of_them(one: Unit) -> None:
    check_both_texts(one)


@given(reviews())
def test_pieces_are_both_texts_of_every_unit(review: Review) -> None:
    for one in (one for text in review.texts for one in text.units):
        check_both_texts(one)


def amid(text: str, place: int) -> bool:
    """Whether the place is between letters or figures of one word."""
    return bool(re.fullmatch(r"\w\w", text[max(place - 1, 0) : place + 1]))


@given(units())
def test_no_letter_goes_or_comes_amid_a_joined_word(one: Unit) -> None:
    at = now = 0
    for changed, group in groupby(whole_words(one), lambda piece: piece.kind != "same"):
        pieces = list(group)
        gone = "".join(piece.text for piece in pieces if piece.kind != "inserted")
        come = "".join(piece.text for piece in pieces if piece.kind != "deleted")
        if changed and LETTER.search(gone + come):
            assert not any(amid(one.reading, place) for place in (at, at + len(gone)))
            assert not any(amid(one.text, place) for place in (now, now + len(come)))
        at, now = at + len(gone), now + len(come)


@given(units("abc de-١2،\u200f"))
def test_words_that_are_not_joined_keep_their_letters(one: Unit) -> None:
    found: tuple[Tracked, ...] = whole_words(one)
    assert not any(piece.whole for piece in found)
    size = sum(len(piece.text) for piece in found if piece.kind != "same")
    assert size <= sum(len(piece.text) for piece in tracked(one) if piece.kind != "same")


def went(one: Unit) -> set[int]:
    """The places of the reading amid what went by letters: a note that was there is cited behind what came."""
    places: set[int] = set()
    at = 0
    for piece in (piece for piece in whole_words(one) if piece.kind != "inserted"):
        places |= set(range(at + 1, at + len(piece.text))) if piece.kind == "deleted" and not piece.whole else set()
        at += len(piece.text)
    return places


@given(annotated())
def test_comments_formatting_and_footnotes_are_on_the_very_letters(one: Unit) -> None:
    found = compose(one)
    here = [each for each in one.comments if each not in found.whole]
    for each in here:
        assert each.span is not None
        first = next(at for at, run in enumerate(found.runs) if each in run.begin)
        last = next(at for at, run in enumerate(found.runs) if each in run.end)
        words = "".join(run.text for run in found.runs[first : last + 1] if run.kind != "deleted")
        assert words == one.text[each.span.start : each.span.end]
    for mark in one.marks:
        words = "".join(run.text for run in found.runs if mark.kind in run.marks and run.kind != "inserted")
        assert words == one.reading[mark.start : mark.end]
    for note in one.citations:
        unchanged = compose(one, "extracted").runs
        at = next(at for at, run in enumerate(unchanged) if note in run.cited)
        assert "".join(run.text for run in unchanged[:at]) == one.reading[: note.offset]
    for note in (each for each in one.citations if each.offset not in went(one)):
        at = next(at for at, run in enumerate(found.runs) if note in run.cited)
        assert "".join(run.text for run in found.runs[:at] if run.kind != "inserted") == one.reading[: note.offset]
