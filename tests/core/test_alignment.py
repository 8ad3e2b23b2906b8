"""Links: every paragraph in exactly one, in order, and counterparts together whatever the script of their numbers."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.alignment import align
from desktop.core.alignment.features import own_number, unit
from desktop.core.document import Link, Paragraph


def paragraph(text: str, tag: str = "operative", number: str = "") -> Paragraph:
    return Paragraph(tag, number, text, text, text, (), ())


TEXTS = st.builds(
    paragraph,
    st.text(alphabet="ab ٤37/،;.大", max_size=30),
    st.sampled_from(["masthead", "preambular", "operative"]),
    st.sampled_from(["", "1.", "٢ -", "(b)"]),
)


def check(links: tuple[Link, ...], counts: list[int]) -> None:
    """Every paragraph is in exactly one link, and all versions keep their order."""
    for version, count in enumerate(counts):
        assert [index for link in links for index in link.members[version]] == list(range(count))
    assert all(len(link.members) == len(counts) and any(link.members) for link in links)
    assert all(0 <= link.score <= 1 for link in links)


@settings(deadline=None)
@given(st.lists(st.lists(TEXTS, max_size=9), min_size=1, max_size=4))
def test_every_paragraph_is_in_one_link_in_order(versions: list[list[Paragraph]]) -> None:
    check(align(versions), [len(version) for version in versions])


def test_nothing_gives_no_links() -> None:
    assert align([]) == ()
    assert align([[], []]) == ()


def test_one_version_gives_a_link_a_paragraph() -> None:
    assert align([[paragraph("a"), paragraph("b")]]) == (Link(((0,),), 1.0), Link(((1,),), 1.0))


def test_a_version_without_paragraphs_leaves_the_others_alone() -> None:
    links = align([[paragraph("a"), paragraph("b")], []])
    assert [link.members for link in links] == [((0,), ()), ((1,), ())]
    assert [link.members for link in align([[], [paragraph("a")]])] == [((), (0,))]


ENGLISH = [
    paragraph("The General Assembly,", "enacting"),
    paragraph("Recalling its resolutions 37/4 of 22 October 1982 and 38/4 of 28 October 1983,", "preambular"),
    paragraph("Welcoming the report of the Secretary-General (A/71/160),", "preambular"),
    paragraph("Takes note with satisfaction of the report of the regional bureau;", "operative", "1."),
    paragraph("Urges the secretariats to cooperate in areas of mutual interest in 2017;", "operative", "2."),
    paragraph("Decides to remain seized of the matter.", "operative", "3."),
]
ARABIC = [
    paragraph("إن الجمعية العامة،", "enacting"),
    paragraph("إذ تشير إلى قراريها ٤/٣٧ المؤرخ ٢٢ تشرين الأول ١٩٨٢ و ٤/٣٨ المؤرخ ٢٨ تشرين الأول ١٩٨٣،", "preambular"),
    paragraph("وإذ ترحب بتقرير الأمين العام (A/71/160)،", "preambular"),
    paragraph("تحيط علما مع الارتياح بتقرير المكتب الإقليمي؛", "operative", "١ -"),
    paragraph("تحث الأمانات على التعاون في المجالات المشتركة في عام ٢٠١٧؛", "operative", "٢ -"),
    paragraph("تقرر أن تبقي المسألة قيد نظرها.", "operative", "٣ -"),
]


def members(links: tuple[Link, ...]) -> list[tuple[tuple[int, ...], ...]]:
    return [link.members for link in links]


def test_counterparts_are_linked_across_scripts() -> None:
    assert members(align([ENGLISH, ARABIC])) == [((index,), (index,)) for index in range(6)]


def test_a_missing_paragraph_stays_alone() -> None:
    links = align([ENGLISH, ARABIC[:2] + ARABIC[3:]])
    assert members(links)[2] == ((2,), ())
    assert members(links)[3] == ((3,), (2,))
    assert links[2].score < min(link.score for link in links if all(link.members))


def test_two_paragraphs_run_together_face_both() -> None:
    joined = paragraph(f"{ARABIC[1].text} {ARABIC[2].text}", "preambular")
    links = align([ENGLISH, [ARABIC[0], joined, *ARABIC[3:]]])
    assert members(links)[1] == ((1, 2), (1,))
    assert members(align([[ARABIC[0], joined, *ARABIC[3:]], ENGLISH]))[1] == ((1,), (1, 2))


def test_more_versions_are_composed_over_the_first() -> None:
    joined = paragraph(f"{ARABIC[1].text} {ARABIC[2].text}", "preambular")
    extra = paragraph("Distr.: General", "masthead")
    links = align([ENGLISH, [ARABIC[0], joined, *ARABIC[3:]], [extra, *ARABIC]])
    check(links, [6, 5, 7])
    assert members(links)[:3] == [((), (), (0,)), ((0,), (0,), (1,)), ((1, 2), (1,), (2, 3))]


def test_lines_that_stand_unchanged_in_a_translation_are_linked() -> None:
    english = [paragraph(text, "masthead") for text in ("General Assembly", "Distr.: Limited", "21 November 2017")]
    arabic = [paragraph(text, "masthead") for text in ("Distr.: Limited", "21 November 2017", "الجمعية العامة")]
    linked = {(a, b) for link in align([english, arabic]) for a in link.members[0] for b in link.members[1]}
    assert linked == {(1, 0), (2, 1)}


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("1.", ("digit", 1)),
        ("١ -", ("digit", 1)),
        ("(b)", ("letter", 2)),
        ("(ب)", ("letter", 2)),
        ("б)", ("letter", 2)),
        ("", None),
        ("—", None),
    ],
)
def test_numbers_of_paragraphs_are_the_same_in_every_script(number: str, expected: object) -> None:
    assert own_number(number) == expected


def test_features_do_not_depend_on_the_digits_script() -> None:
    left, right = unit(paragraph("(XXX) 37/4 of 2010,")), unit(paragraph("(د-٣٠) ٤/٣٧ لعام ٢٠١٠،"))
    assert (left.hard, left.soft, left.end) == (right.hard, right.soft, right.end)
    assert left.soft == {"30", "2010"}


def large(count: int) -> tuple[list[Paragraph], list[Paragraph]]:
    """Two versions of `count` paragraphs each, some with numbers, of one length in both."""
    chance = random.Random(7)
    left, right = [], []
    for _ in range(count):
        words, number = chance.randint(3, 60), chance.randint(1, 10**6)
        told = f" {number}" if chance.random() < 0.3 else ""
        left.append(paragraph("wordy " * words + told, "preambular"))
        right.append(paragraph("كلمات " * words + told, "preambular"))
    return left, right


def test_large_texts_are_linked_over_a_gap() -> None:
    left, right = large(2000)
    links = align([left, right[:1000] + right[1080:]])
    check(links, [2000, 1920])
    wanted = {(index, index if index < 1000 else index - 80) for index in range(2000) if not 1000 <= index < 1080}
    found = {(a, b) for link in links for a in link.members[0] for b in link.members[1]}
    assert len(wanted & found) > 0.97 * len(wanted)


def test_a_large_text_without_any_number_is_linked() -> None:
    left = [paragraph("wordy " * random.Random(index).randint(3, 60)) for index in range(600)]
    right = [paragraph(one.text.replace("wordy", "كلمات")) for one in left]
    links = align([left, right[:200] + right[230:]])
    check(links, [600, 570])
    found = {(a, b) for link in links for a in link.members[0] for b in link.members[1]}
    assert sum((index, index - 30) in found for index in range(235, 600)) > 340
