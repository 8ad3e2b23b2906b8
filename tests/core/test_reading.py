"""What reading makes of short texts, a case a rule; that nothing is lost stands in test_reading_partition."""

import gc

import pytest

from desktop.core.document import Anchor, Reading
from desktop.core.messages import UnreadableError
from desktop.core.reading import read

ENACTING = "The General Assembly,\n\n"
LONG = "Recalling that the keepers of the archives have been asked more than once to mend the roofs of the old"


def reading_of(text: str) -> Reading:
    return read(text.encode(), "a.txt")


def texts(text: str) -> list[str]:
    return [paragraph.text for paragraph in reading_of(text).paragraphs]


def test_blank_lines_part_paragraphs_and_are_furniture() -> None:
    reading = reading_of("\n\n One. \n \nTwo.\n")
    assert [(each.text, each.extracted) for each in reading.paragraphs] == [("One.", "One."), ("Two.", "Two.")]
    assert {(each.kind, each.start, each.end) for each in reading.furniture} == {
        ("blank", 0, 3),
        ("blank", 7, 11),
        ("blank", 15, 16),
    }


def test_hard_wrapped_lines_are_joined_by_one_space() -> None:
    paragraph = reading_of("The archives are kept\nin the old town  \nnear the river.").paragraphs[0]
    assert paragraph.reading == "The archives are kept in the old town near the river."
    assert paragraph.extracted == "The archives are kept\nin the old town  \nnear the river."
    assert [part.spaced for part in paragraph.slices] == [False, True, True]
    assert paragraph.operations == ("join-lines",)


def test_chinese_lines_are_joined_without_a_space() -> None:
    paragraph = reading_of("档案保存在老城\n河边的房子里，自2008\n年起开放。").paragraphs[0]
    assert paragraph.reading == "档案保存在老城河边的房子里，自2008年起开放。"


def test_lines_that_open_a_paragraph_are_not_joined() -> None:
    source = ENACTING + "1. Requests a report;\n2. Decides to pay:\n(a) This year;\n(b) Next year.\n\n## Money\nMore."
    found = [(each.tag, each.number, each.text) for each in reading_of(source).paragraphs]
    assert found == [
        ("enacting", "", "The General Assembly,"),
        ("operative", "1.", "Requests a report;"),
        ("operative", "2.", "Decides to pay:"),
        ("point", "(a)", "This year;"),
        ("point", "(b)", "Next year."),
        ("heading", "", "Money"),
        ("operative", "", "More."),
    ]


@pytest.mark.parametrize(
    ("line", "number", "text"),
    [
        ("1. Requests it;", "1.", "Requests it;"),
        ("١ - تطلب ذلك؛", "١ -", "تطلب ذلك؛"),
        ("- ١١ - تطلب ذلك؛", "١١ -", "تطلب ذلك؛"),
        ("- 1. Requests it;", "1.", "Requests it;"),
        ("4 -  تطلب ذلك؛", "4 -", "تطلب ذلك؛"),
        ("**7.** Requests it;", "7.", "Requests it;"),
        ("12\\. Requests it;", "12.", "Requests it;"),
        ("(a) This;", "(a)", "This;"),
        ("a) ceci ;", "a)", "ceci ;"),
        ("iii) ceci ;", "iii)", "ceci ;"),
        ("а) это;", "а)", "это;"),
        ("(أ) هذا؛", "(أ)", "هذا؛"),
        ("㈠ 此事；", "㈠", "此事；"),
        ("(一) 此事；", "(一)", "此事；"),
        ("1.请提出报告；", "1.", "请提出报告；"),
    ],
)
def test_numbers_are_kept_as_printed(line: str, number: str, text: str) -> None:
    paragraph = reading_of(line).paragraphs[0]
    assert (paragraph.number, paragraph.text, paragraph.extracted) == (number, text, line)


@pytest.mark.parametrize(
    "line", ["76/17. Care of archives", "59/8 - رعاية المحفوظات", "1.5 million books.", "2004. A year."]
)
def test_what_only_looks_like_a_number_stays_in_the_text(line: str) -> None:
    paragraph = reading_of(line).paragraphs[0]
    assert (paragraph.number, paragraph.text) == ("", line)


def test_a_bullet_before_a_number_is_named() -> None:
    assert reading_of("- 3. Requests it;").paragraphs[0].operations == ("bullet-before-number",)


def test_markdown_is_left_out_and_kept_as_marks() -> None:
    source = "1. **Recalls** its *decision* [37/4](#) of the 1^{er} May \\(late\\), n<sup>o</sup> 5;"
    paragraph = reading_of(source).paragraphs[0]
    assert paragraph.text == "Recalls its decision 37/4 of the 1er May (late), no 5;"
    marked = [(mark.kind, paragraph.reading[mark.start : mark.end]) for mark in paragraph.marks]
    assert marked == [
        ("strong", "Recalls"),
        ("emphasis", "decision"),
        ("reference", "37/4"),
        ("superscript", "er"),
        ("superscript", "o"),
    ]
    assert paragraph.extracted == source
    assert paragraph.operations == ("dead-link", "emphasis", "escape", "superscript")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("*Prend acte *du rapport ;", "Prend acte du rapport ;"),
        ("* Prend acte *du rapport ;", "Prend acte du rapport ;"),
        ("** تطلب** إلى الأمانة؛", "تطلب إلى الأمانة؛"),
        ("le rapport* Global Report*, paru hier.", "le rapport Global Report, paru hier."),
        ("**审议了**报告，", "审议了报告，"),
        ("a * b = c", "a * b = c"),
        ("10^3 m² and 5 km<sup>2</sup>", "10^3 m² and 5 km2"),
        ("<b>Bold</b> text<br/>", "Bold text"),
        ("snake_case stays, C:\\dir too", "snake_case stays, C:\\dir too"),
    ],
)
def test_mark_up_in_the_wild(source: str, text: str) -> None:
    assert texts(source) == [text]


def test_lone_mark_up_rules_keywords_and_page_numbers_are_furniture() -> None:
    reading = reading_of("%%%ROOFS|BOOKS|\n\n##\n\nText one.\n\n---\n\n12\n\nText two.")
    kinds = [(each.kind, reading.source[each.start : each.end]) for each in reading.furniture if each.kind != "blank"]
    assert kinds == [("keywords", "%%%ROOFS|BOOKS|"), ("mark-up", "##"), ("rule", "---"), ("page-number", "12")]


def test_a_line_repeated_on_every_page_is_a_running_head() -> None:
    pages = "".join(f"A/12/L.{9} 0{page}-123\n\nThis is the text of page number {page} of all.\n\n" for page in "123")
    reading = reading_of(pages)
    assert len(reading.paragraphs) == 3
    assert [each.kind for each in reading.furniture if each.kind != "blank"] == ["running-head"] * 3


def test_the_symbol_in_the_masthead_is_no_running_head_but_its_repetitions_are() -> None:
    pages = (
        "1. Requests it;\n\nA/RES/1/23\n\n2/3 99-12345\n\n2. Decides it;\n\nA/RES/1/23\n\n99-12345 (E)\n\n3. Thanks."
    )
    reading = reading_of(f"A/RES/1/23\n\n1/23. Care of archives\n\n{ENACTING}{pages}")
    assert [each.text for each in reading.paragraphs][:2] == ["A/RES/1/23", "1/23. Care of archives"]
    kinds = [each.kind for each in reading.furniture if each.kind != "blank"]
    assert kinds == ["running-head", "page-number", "running-head", "page-number"]


@pytest.mark.parametrize(
    ("mark", "label", "shown"),
    [
        ("¹", "¹", "1"),
        ("^(١)", "(١)", "١"),
        ("^(1)", "^(1)", "1"),
        ("<sup>1</sup>", "<sup>1</sup>", "1"),
        ("^1", "^1", "1"),
        ("(1)", "(1)", "1"),
        ("*", "*", "*"),
        ("\\*", "\\*", "*"),
        ("¹²", "¹²", "12"),
    ],
)
def test_notes_are_gathered_with_the_place_of_their_mark(mark: str, label: str, shown: str) -> None:
    reading = reading_of(f"The roofs leak{mark}, all of them.\n\n{label} See the report of\nthe keepers.\n\nThe end.")
    assert [each.text for each in reading.paragraphs] == ["The roofs leak, all of them.", "The end."]
    (note,) = reading.footnotes
    assert (note.label, note.text) == (shown, "See the report of the keepers.")
    assert [(anchor.paragraph, anchor.offset) for anchor in note.anchors] == [(0, 14)]


def test_a_note_cited_again_has_two_anchors() -> None:
    reading = reading_of("One.²\n\nTwo.\n\n² The note.\n\nThree.²")
    assert [(anchor.paragraph, anchor.offset) for anchor in reading.footnotes[0].anchors] == [(0, 4), (2, 6)]


def test_labels_that_begin_again_on_each_page_belong_to_the_nearest_note() -> None:
    reading = reading_of("One.¹\n\n¹ First.\n\nTwo.¹\n\n¹ Second.")
    assert [[anchor.paragraph for anchor in note.anchors] for note in reading.footnotes] == [[0], [1]]


def test_a_list_in_brackets_and_a_bullet_are_no_notes() -> None:
    assert reading_of("Three things:\n\n(1) the first;\n\n(2) the second.").footnotes == ()
    assert reading_of("Some *things*:\n\n* the first\n* the second").footnotes == ()


def test_arabic_labels_in_brackets_are_notes_if_cited_or_if_all_marks_are_lost() -> None:
    cited = "تذكر اللجنة بالتقرير^(١)، وتنوه به.\n\n(١) انظر التقرير.\n\n(٢) انظر القرار.\n\n"
    assert [note.label for note in reading_of(cited).footnotes] == ["١", "٢"]
    assert [note.label for note in reading_of("تذكر اللجنة بالتقرير.\n\n(1) انظر التقرير.").footnotes] == ["1"]
    listed = reading_of(cited + "النقاط هي:\n\n(٧) الأولى؛")
    assert (len(listed.footnotes), listed.paragraphs[-1].number) == (2, "(٧)")


def test_a_lost_or_empty_mark_leaves_the_text() -> None:
    paragraph = reading_of("وقد نظرت في تقرير اللجنة عن الأرشيف()، وفي تقرير الأمين(1)؛").paragraphs[0]
    assert paragraph.text == "وقد نظرت في تقرير اللجنة عن الأرشيف، وفي تقرير الأمين؛"
    assert paragraph.operations == ("note-mark",)


def test_a_page_break_with_its_notes_is_healed() -> None:
    source = f"{ENACTING}{LONG}\n\n¹ A note.\n\n---\n\n3\n\n\n\ntown, as well¹ as those of the new one,\n\nNoting it,"
    reading = reading_of(source)
    paragraph = reading.paragraphs[1]
    assert paragraph.text == f"{LONG} town, as well as those of the new one,"
    assert "join-page-break" in paragraph.operations
    assert [part.spaced for part in paragraph.slices] == [False, True, False]
    assert len(paragraph.source) == 2
    assert paragraph.extracted == f"{LONG} town, as well¹ as those of the new one,"
    assert [note.text for note in reading.footnotes] == ["A note."]
    assert reading.paragraphs[2].text == "Noting it,"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (LONG + " town,", "Noting that the roofs leak,"),
        (LONG + " town;", "and the rest."),
        (LONG, "1. Requests it;"),
        (LONG, "(a) The first;"),
        (LONG, "Recalling the rest,"),
        (LONG, "12th plenary meeting 3 May 1999"),
        ("A heading", "Then text in full,"),
    ],
)
def test_what_is_no_page_break_is_not_joined(first: str, second: str) -> None:
    assert len(texts(f"{ENACTING}{first}\n\n{second}")) == 3


def test_titles_and_mastheads_are_never_joined() -> None:
    source = "United Nations\n\nA long agenda item on the many questions of interest to all of the\n\nkeepers\n\n"
    assert len(texts(source + ENACTING)) == 4


def test_an_address_block_comes_apart_and_a_wrapped_agenda_item_does_not() -> None:
    source = "Distr.: Limited\n21 November 2017\nArabic\nOriginal: English\n\nCare of archives\nand of books\n\n"
    assert texts(source + ENACTING)[:5] == [
        "Distr.: Limited",
        "21 November 2017",
        "Arabic",
        "Original: English",
        "Care of archives and of books",
    ]


def test_a_wrapped_title_and_a_wrapped_bracket_stay_whole() -> None:
    source = "[on the report of\na committee (A/1/2)]\n1/23. Care of archives\nand of books\n\n"
    assert texts(source + ENACTING)[:2] == [
        "[on the report of a committee (A/1/2)]",
        "1/23. Care of archives and of books",
    ]


FLAT = (
    "قرار اتخذته الجمعية العامة في 3 أيار/مايو 1999 ]بناء على تقرير لجنة (A/1/2)[ 1/23 - رعاية المحفوظات "
    "إن الجمعية العامة، إذ تشير إلى مقررها السابق بشأن حالة المحفوظات في المدينة القديمة، وإذ تلاحظ أن السقوف في "
    "حاجة إلى إصلاح، وقد نظرت في تقرير الأمناء، 1 - تطلب إلى الأمناء إصلاح السقوف في أقرب وقت؛ 2 - تدعو إلى "
    "التبرع بالمال؛ 3 - تقرر العودة إلى المسألة في دورتها المقبلة. الجلسة العامة 40 3 أيار/مايو 1999"
)


def test_a_resolution_run_together_comes_apart() -> None:
    reading = reading_of(FLAT)
    assert [each.tag for each in reading.paragraphs] == [
        *("masthead", "masthead", "title", "enacting"),
        *("preambular",) * 3,
        *("operative",) * 3,
        "closing",
    ]
    assert [each.number for each in reading.paragraphs if each.number] == ["1 -", "2 -", "3 -"]
    assert all("split-flattened" in each.operations for each in reading.paragraphs)
    assert reading.symbol == "A/RES/1/23"


def test_an_opening_word_inside_a_paragraph_does_not_split_it() -> None:
    inside = "وإذ تلاحظ أن السقوف في حاجة إلى إصلاح عاجل قبل حلول الشتاء القادم وسقوط الأمطار الغزيرة عليها، "
    assert len(texts(f"إن الجمعية العامة،\n\n{inside * 6}\n\nوقد نظرت في التقرير،")) == 3


def test_symbol_and_title() -> None:
    reading = reading_of("United Nations\n\nA/RES/1/23\n\n1/23. Care of archives\n\n" + ENACTING)
    assert (reading.symbol, reading.title) == ("A/RES/1/23", "1/23. Care of archives")
    assert reading_of("٢٣/٥١ رعاية المحفوظات\n\nإن الجمعية العامة،\n\nإذ تلاحظ ذلك،").symbol == "A/RES/51/23"
    assert reading_of("Care of archives\n\n" + ENACTING).symbol == ""


def test_language_and_direction() -> None:
    assert (reading_of(FLAT).language, reading_of(FLAT).direction) == ("ar", "rtl")
    hebrew = reading_of("הוועדה מזכירה את החלטתה")
    assert (hebrew.language, hebrew.direction) == ("he", "rtl")


def test_a_closing_in_two_lines_is_one_paragraph_also_after_a_comma() -> None:
    source = (
        "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 5/6,\n\n1. *просит* представить доклад;\n\n"
        "2. *постановляет* продолжить рассмотрение.\n\n*41-е пленарное заседание,\n18 ноября 2044 года*\n"
    )
    last = read(source.encode(), "a.txt").paragraphs[-1]
    assert (last.tag, last.text) == ("closing", "41-е пленарное заседание, 18 ноября 2044 года")


def test_a_star_after_a_han_character_cites_its_note() -> None:
    source = "大会，\n\n回顾阅览室之友*的提议，\n\n* 阅览室之友是十个国家。\n\n1. **请**秘书长提交报告；\n"
    reading = read(source.encode(), "a.txt")
    assert [paragraph.text for paragraph in reading.paragraphs] == [
        "大会，",
        "回顾阅览室之友的提议，",
        "请秘书长提交报告；",
    ]
    (note,) = reading.footnotes
    assert (note.label, note.text, note.anchors) == ("*", "阅览室之友是十个国家。", (Anchor(1, 7),))


def test_the_garbage_collector_is_as_it_was_after_reading_and_after_a_refusal() -> None:
    assert gc.isenabled()
    read(b"Some words.", "a.txt")
    with pytest.raises(UnreadableError):
        read(b"", "a.txt")
    assert gc.isenabled()
