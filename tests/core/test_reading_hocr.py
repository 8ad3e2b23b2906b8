"""hOCR: words with boxes and confidences, paragraphs of lines, furniture, notes; and what is damaged."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from partition import check_partition
from scans import ARABIC, CHINESE, ENGLISH, Part, Sheet, hocr, laid_out, seen_in, sheets, words_of

from desktop.core.document import Anchor, Page, Reading
from desktop.core.messages import UnreadableError
from desktop.core.reading import read
from desktop.core.reading.telling import tell

RECALLING = (
    "Recalling that the keepers of the old archives have been asked more than once to mend the roofs of the houses,"
)
PAR = "<p class='ocr_par'>{}</p>"


def reading_of(data: bytes) -> Reading:
    reading = read(data, "a.hocr")
    check_partition(reading)
    return reading


def of_body(body: str) -> Reading:
    return reading_of(f"<html><body><div class='ocr_page'>{body}</div></body></html>".encode())


def texts(reading: Reading) -> list[str]:
    return [each.text for each in reading.paragraphs]


def notes(reading: Reading) -> list[tuple[str, str, tuple[Anchor, ...]]]:
    return [(each.label, each.text, each.anchors) for each in reading.footnotes]


def furniture(reading: Reading) -> list[tuple[str, str]]:
    return [(each.kind, reading.source[each.start : each.end]) for each in reading.furniture if each.kind != "blank"]


def test_a_page_reads_to_its_paragraphs_words_and_furniture() -> None:
    reading = reading_of(hocr(ENGLISH))
    assert [(each.tag, each.number, each.text) for each in reading.paragraphs] == [
        ("enacting", "", "The General Assembly,"),
        (
            "preambular",
            "",
            RECALLING,
        ),
        ("operative", "1.", "Requests the keepers to mend the roofs before winter;"),
        ("operative", "2.", "Decides to pay for:"),
        ("point", "(a)", "The tiles;"),
        ("point", "(b)", "The rain."),
    ]
    assert furniture(reading) == [("running-head", "The keepers of the archives"), ("page-number", "1")]
    assert reading.format == "hocr"
    assert reading.encoding == "utf-8"
    assert reading.pages == (Page(2000, 3000, "scan.png"),)
    assert ("recogniser", "hand 1.0") in reading.metadata
    assert seen_in(reading) == words_of([ENGLISH])


def test_source_is_words_lines_blocks_and_pages() -> None:
    reading = reading_of(hocr(laid_out("The roofs\nare old."), laid_out("The river.", "The rain.")))
    assert reading.source == "The roofs\nare old.\n\fThe river.\n\nThe rain."
    assert [place.page for place in reading.places] == [0, 0, 0, 0, 1, 1, 1, 1]


def test_arabic_has_its_words_in_reading_order() -> None:
    reading = reading_of(hocr(ARABIC, language="ara"))
    assert (reading.language, reading.direction) == ("ar", "rtl")
    assert [each.number for each in reading.paragraphs] == ["", "", "١ -", "٢ -"]
    assert reading.paragraphs[1].text.endswith("منهم أكثر من مرة إصلاح سقوف البيوت،")
    assert seen_in(reading) == words_of([ARABIC])


def test_arabic_in_visual_order_is_put_right_and_said_so() -> None:
    turned = [
        tuple(word.__class__(word.text[::-1], *list(vars(word).values())[1:]) for word in reversed(row))
        for part in ARABIC.parts
        for row in part.rows[:1]
    ]
    sheet = Sheet(tuple(part.__class__((row,)) for part, row in zip(ARABIC.parts, turned, strict=True)))
    reading = reading_of(hocr(sheet))
    assert reading.paragraphs[1].text == "إذ تشير إلى أن حراس المحفوظات القديمة قد طلب منهم"
    assert "visual-order" in reading.paragraphs[1].operations
    assert seen_in(reading) == words_of([sheet])


def test_marks_of_direction_do_not_hide_an_arabic_number() -> None:
    reading = reading_of(
        hocr(laid_out("تقرر ذلك؛", "\u0661\u200f - تطلب ذلك؛", "\u200e\u0662\u200f - تقرر ذلك.", rtl=True))
    )
    assert [(each.number, each.text) for each in reading.paragraphs][1:] == [("١ -", "تطلب ذلك؛"), ("٢ -", "تقرر ذلك.")]


def test_chinese_words_are_not_parted_by_spaces() -> None:
    reading = reading_of(hocr(CHINESE, language="chi_sim"))
    assert reading.paragraphs[1].text == "回顾保存在老城的档案自2008年起开放，"
    assert seen_in(reading) == words_of([CHINESE])


@settings(deadline=None, max_examples=60)
@given(sheets())
def test_words_boxes_and_confidences_come_back(drawn: list[Sheet]) -> None:
    assert seen_in(reading_of(hocr(*drawn))) == words_of(drawn)


def test_html_without_declaration_is_told_as_hocr() -> None:
    for data in (
        hocr(ENGLISH),
        hocr(ENGLISH, declared=False),
        b"<div class='ocr_page' title='bbox 0 0 9 9'>A</div>",
        b'<!DOCTYPE html><html><body><p class="main ocr_par">A</p></body></html>',
        b"<html><head><meta name=ocr-system content=x></head><body>A</body></html>",
    ):
        assert tell(data, "a") == "hocr"


def test_a_page_about_hocr_is_a_page() -> None:
    about = b"<html><body><p>The ocr-system meta, and &lt;div class='ocr_page'&gt;.</p></body></html>"
    assert tell(about, "a") == "html"
    assert tell(b"The class='ocr_page' of hOCR.", "a") == "text"


def test_lines_without_words_and_text_outside_of_lines_are_kept() -> None:
    reading = of_body(
        "<span class='ocr_line' title='bbox 10 10 200 30'>The roofs of</span>"
        "<span class='ocr_line' title='bbox 10 40 200 60'>the <b>houses</b> are old.</span>"
        "<p>A word <i>of</i> its own.</p>And more."
    )
    assert texts(reading) == ["The roofs of the houses are old.", "A word of its own.", "And more."]
    assert [(mark.kind, mark.start, mark.end) for mark in reading.paragraphs[0].marks] == [("strong", 17, 23)]
    assert [reading.source[place.start : place.end] for place in reading.places] == [
        "The roofs of",
        "the",
        "houses",
        "are old.",
    ]


def test_scripts_and_the_head_are_no_text() -> None:
    assert of_body("<script>var a = 1;</script><p>Roofs.</p><style>p {}</style>").source == "Roofs."


def test_formatting_of_words() -> None:
    word = "<span class='ocrx_word' title='bbox 1 1 9 9'>{}</span>"
    line = " ".join(word.format(each) for each in ("The", "<em>old</em>", "<em>roofs</em>", "<strong>leak</strong>."))
    reading = of_body(PAR.format(f"<span class='ocr_line'>{line}</span>"))
    assert reading.paragraphs[0].text == "The old roofs leak."
    assert [(mark.kind, mark.start, mark.end) for mark in reading.paragraphs[0].marks] == [
        ("emphasis", 4, 13),
        ("strong", 14, 18),
    ]


def test_a_first_line_that_is_indented_opens_a_paragraph() -> None:
    text = (
        "The keepers of the archives mend the roofs each year.\n"
        "   The rain comes through the roofs every winter, and\nthe river rises to the doors of the old houses, as it\n"
        "did in the year of the great storm and of the flood."
    )
    assert len(reading_of(hocr(laid_out(text))).paragraphs) == 2
    assert len(reading_of(hocr(laid_out(text.replace("   ", "")))).paragraphs) == 1


def test_a_last_line_with_room_ends_a_paragraph() -> None:
    text = "The keepers of the archives mend the roofs\neach year.\nThe rain comes through the roofs every winter."
    assert len(reading_of(hocr(laid_out(text))).paragraphs) == 2


def test_a_wide_gap_between_lines_ends_a_paragraph() -> None:
    close = laid_out("The keepers of the archives mend\nthe roofs each year, and the\nrain comes through them all.")
    head = laid_out("Of the keepers", top=10).parts[0]
    merged = Part((*head.rows, *close.parts[0].rows))
    assert texts(reading_of(hocr(Sheet((merged,)))))[0] == "Of the keepers"


def test_halves_over_pages_are_joined_past_what_stands_between() -> None:
    first = laid_out(
        ("The archives", "header"),
        "Recalling that the keepers of the old archives have been asked to mend the",
        ("3", "footer"),
    )
    second = laid_out(("The archives", "header"), "roofs of the houses by the river before the winter comes.")
    reading = reading_of(hocr(first, second))
    assert len(reading.paragraphs) == 1
    assert reading.paragraphs[0].operations == ("join-page-break",)
    assert furniture(reading) == [
        ("running-head", "The archives"),
        ("page-number", "3"),
        ("running-head", "The archives"),
    ]


def test_running_heads_are_told_by_repetition_and_numbers_by_place() -> None:
    leaves = [
        laid_out("The keepers of the archives", f"Of the roofs number {name} there is nothing to say.", f"- {index} -")
        for index, name in enumerate(("one", "two", "three"), 1)
    ]
    reading = reading_of(hocr(*leaves))
    assert furniture(reading) == [
        each
        for index in (1, 2, 3)
        for each in (("running-head", "The keepers of the archives"), ("page-number", f"- {index} -"))
    ]
    assert len(reading.paragraphs) == 3


def test_a_number_amid_the_page_is_no_page_number() -> None:
    reading = reading_of(hocr(laid_out("A.", "B.", "Roofs", "12", "Tiles", "C.", "D.", "E.")))
    assert furniture(reading) == []


@pytest.mark.parametrize(
    ("mark", "label", "printed"),
    [
        ("storm,¹", "¹ See", "1"),
        ("storm,<sup>1</sup>", "1 See", "1"),
        ("storm1", "1 See", "1"),
        ("storm (1)", "(1) See", "1"),
        ("storm(١)", "(١) See", "١"),
        ("storm*", "* See", "*"),
        ("storm†", "†See", "†"),
    ],
)
def test_notes_at_the_foot(mark: str, label: str, printed: str) -> None:
    line = "<span class='ocr_line'>{}</span>"
    words = " ".join(f"<span class='ocrx_word'>{word}</span>" for word in f"The great {mark} came.".split())
    note = " ".join(f"<span class='ocrx_word'>{word}</span>" for word in f"{label} the report.".split())
    reading = of_body(PAR.format(line.format(words)) + PAR.format(line.format(note)))
    text = reading.paragraphs[0].text
    assert text in {"The great storm, came.", "The great storm came."}
    assert notes(reading) == [(printed, "See the report.", (Anchor(0, text.index(" came")),))]
    assert "note-moved" in reading.footnotes[0].operations


def test_notes_that_count_on_come_with_the_one_that_is_cited() -> None:
    reading = reading_of(
        hocr(laid_out("The great storm¹ came over the river.", "1 See the report.\n2 See the tiles,\nall of them."))
    )
    assert [(label, text) for label, text, _ in notes(reading)] == [
        ("1", "See the report."),
        ("2", "See the tiles, all of them."),
    ]


def test_numbers_begin_again_on_each_page() -> None:
    leaf = [laid_out(f"The storm¹ of {year}, and its rain.", f"¹ See {year}.") for year in ("one", "two")]
    assert notes(reading_of(hocr(*leaf))) == [
        ("1", "See one.", (Anchor(0, 9),)),
        ("1", "See two.", (Anchor(1, 9),)),
    ]


def test_a_paragraph_over_two_pages_cites_the_notes_of_both() -> None:
    first = laid_out("Recalling that the keepers of the old archives¹ have been asked to mend the", "¹ See the first.")
    second = laid_out("roofs of the houses¹ by the river before the winter comes.", "¹ See the second.")
    reading = reading_of(hocr(first, second))
    assert len(reading.paragraphs) == 1
    text = reading.paragraphs[0].text
    assert notes(reading) == [
        ("1", "See the first.", (Anchor(0, text.index(" have")),)),
        ("1", "See the second.", (Anchor(0, text.index(" by")),)),
    ]


@pytest.mark.parametrize(
    "parts",
    [
        ("The roofs of the houses.", "12 houses have no roof."),
        ("Under paragraph (1) they mend:", "(1) The roofs;", "The keepers do so."),
        ("There were 2 storms.", "2 storms came from the sea."),
        ("Of CO2 nothing is said.", "2 houses stand by the river.", "The end."),
    ],
)
def test_a_number_that_no_mark_cites_or_that_is_not_at_the_foot_is_no_note(parts: tuple[str, ...]) -> None:
    assert reading_of(hocr(laid_out(*parts))).footnotes == ()


def test_notes_under_the_first_of_two_columns() -> None:
    left = laid_out("The storm¹ came", "1 See the report.", top=100)
    right = laid_out("and the rain went on.", left=900, top=100)
    reading = reading_of(hocr(Sheet((*left.parts, *right.parts))))
    assert [(label, text) for label, text, _ in notes(reading)] == [("1", "See the report.")]


def test_a_soft_hyphen_at_the_end_of_a_line_joins_the_halves() -> None:
    reading = reading_of(hocr(laid_out("The keepers of the archi\u00ad\nves and of the Anglo\u00ad\nSaxon books.")))
    paragraph = reading.paragraphs[0]
    assert paragraph.text == "The keepers of the archives and of the Anglo\u00adSaxon books."
    assert "line-end-hyphen" in paragraph.operations
    assert "archi\u00ad\nves" in paragraph.extracted


def test_a_hyphen_that_nobody_vouches_for_stays() -> None:
    assert texts(reading_of(hocr(laid_out("The well-\nknown archives.")))) == ["The well- known archives."]


def test_a_paragraph_in_another_language_says_so() -> None:
    sheet = hocr(
        laid_out("The roofs of all of the houses are old.", "Les toits des maisons sont vieux."), language="eng"
    )
    data = sheet.replace(
        b"lang='eng'><span class='ocr_line' title='bbox 100 160",
        b"lang='fra'><span class='ocr_line' title='bbox 100 160",
    )
    reading = reading_of(data)
    assert (reading.language, [each.language for each in reading.paragraphs]) == ("en", ["", "fr"])


def test_a_language_of_another_script_is_not_believed() -> None:
    assert reading_of(hocr(ARABIC, language="eng")).language == "ar"
    assert reading_of(hocr(laid_out("Die Dächer der alten Häuser."), language="deu")).language == "deu"


# Damaged --------------------------------------------------------------------------------------------------------


def test_wherever_it_is_cut_it_reads_or_says_why_not() -> None:
    data = hocr(ENGLISH, ARABIC)
    for end in [*range(0, 700, 7), *range(700, len(data), 97)]:
        with suppress(UnreadableError):
            reading_of(data[:end])


@pytest.mark.parametrize(
    "box", ["bbox a b c d", "bbox 1 2 3", "bbox 9 9 1 1", "bbox NaN 1 2 3", "bbox 1 1 1e999 5", "bbox", "", ";;'"]
)
def test_a_box_that_is_none_leaves_the_word(box: str) -> None:
    reading = of_body(
        PAR.format(f"<span class='ocr_line'><span class='ocrx_word' title=\"{box}; x_wconf x\">Roofs.</span></span>")
    )
    assert texts(reading) == ["Roofs."]
    assert (reading.places, reading.pages) == ((), ())


@pytest.mark.parametrize(
    ("stated", "confidence"), [("93", 0.93), ("0", 0.0), ("-1", None), ("101", None), ("nan", None), ("x", None)]
)
def test_confidences_out_of_scale_are_none(stated: str, confidence: float | None) -> None:
    reading = of_body(PAR.format(f"<span class='ocrx_word' title='bbox 1 1 9 9; x_wconf {stated}'>Roofs.</span>"))
    assert [each.confidence for each in reading.places] == [confidence]


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body><div class='ocr_page'></div></body></html>",
        b"<html><body><div class='ocr_page'>" + b"<div>" * 10_000 + b"A",
        b"<html><body><div class='ocr_page'>" + b"<span class='ocrx_word'>" * 10_000 + b"A" + b"</span>" * 10_000,
        b"<!DOCTYPE html [<!ENTITY a 'b'>]><html><body><div class='ocr_page'>&a;</div></body></html>",
        hocr(laid_out("Roofs.")).replace(b"Roofs.", b"\xff\xfe\x00"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"^a\.hocr .*\.$"):
        read(data, "a.hocr")


def test_an_empty_page_is_a_page() -> None:
    reading = reading_of(hocr(Sheet((), "blank.png"), laid_out("The roofs.")))
    assert [each.image for each in reading.pages] == ["blank.png", "scan.png"]
    assert {each.page for each in reading.places} == {1}
