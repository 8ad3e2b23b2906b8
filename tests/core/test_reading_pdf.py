"""Reading PDF: letters with places to paragraphs, notes, running heads and emphasis; and what cannot be read."""

from __future__ import annotations

import random
import re
import tomllib
import unicodedata
from collections.abc import Iterable
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from partition import check_partition
from pytestqt.qtbot import QtBot
from qt_pdf import QtWidth, print_pages
from small_pdf import Run, make_pdf, width
from typeset import Piece, Setter, set_reading

from desktop.core.bidi import to_visual
from desktop.core.document import Reading
from desktop.core.messages import UnreadableError
from desktop.core.reading import Choices, read
from desktop.core.reading.choices import TOLD, ignore

PAGE = (595, 500)
HEAD = "A/RES/99/7 Reading rooms"


def read_pdf(data: bytes, choices: Choices = TOLD) -> Reading:
    reading = read(data, "a.pdf", choices)
    check_partition(reading)
    assert reading.format == "pdf"
    return reading


def lines(*texts: str, left: float = 72, up: float = 760, size: float = 12) -> list[Run]:
    return [Run(left, up - 1.25 * size * index, text, size) for index, text in enumerate(texts)]


def furniture(reading: Reading) -> list[tuple[str, str]]:
    return [(each.kind, reading.source[each.start : each.end]) for each in reading.furniture if each.kind != "blank"]


def texts(reading: Reading) -> list[str]:
    return [paragraph.text for paragraph in reading.paragraphs]


# A resolution printed -------------------------------------------------------------------------------------------


NOT_PRINTED = frozenset(
    (
        "full-width",
        "line-end-hyphen",
        "noncharacter",
        "orphan-diacritic",
        "private-use",
        "several-spaces",
        "variation-selector",
    )
)
"""Noise of the samples that printing takes away, or makes another of."""


def sample(language: str) -> Reading:
    folder, name = files("resources") / "samples", f"resolution.{language}.txt"
    text = (folder / name).read_bytes().decode("utf-8")
    for planted in tomllib.loads((folder / "noise.toml").read_text("utf-8"))["noise"]:
        if planted["file"] == name and planted["kind"] in NOT_PRINTED:
            text = text.replace(planted["wrong"], planted["right"])
    return read(text.encode(), language)


def folded(text: str) -> str:
    """Without the noise that the samples hold and no page shows: soft hyphens, controls, forms of Arabic letters."""
    text = "".join(char for char in text if char != "\ufffd" and unicodedata.category(char) not in {"Cf", "Cc"})
    return re.sub(r"[()\[\]]", "|", unicodedata.normalize("NFKC", text))


def paragraphs(reading: Reading) -> list[tuple[str, str, str]]:
    return [(each.tag, each.number, folded(each.text)) for each in reading.paragraphs]


def notes(reading: Reading) -> list[tuple[str, str, list[tuple[int, int]]]]:
    found = [
        (
            note.label,
            folded(note.text),
            [
                (each.paragraph, len(folded(reading.paragraphs[each.paragraph].text[: each.offset])))
                for each in note.anchors
            ],
        )
        for note in reading.footnotes
    ]
    return sorted(found)


def setter(language: str, indent: float, gap: float) -> Setter:
    return Setter(
        rtl=language == "ar",
        page=PAGE,
        head=HEAD,
        foot=lambda number, count: f"{number}/{count}",
        indent=indent,
        gap=gap,
        note_marks="({})" if language == "ar" else "{}",
    )


@pytest.mark.parametrize(("indent", "gap"), [(0, 8), (24, 0)], ids=["spaced", "indented"])
@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_a_printed_resolution_reads_back(language: str, indent: float, gap: float) -> None:
    known = sample(language)
    reading = read_pdf(make_pdf(set_reading(known, setter(language, indent, gap)), size=PAGE))
    assert reading.language == language
    assert reading.symbol == known.symbol
    assert paragraphs(reading) == paragraphs(known)
    assert notes(reading) == notes(known)
    kinds = [kind for kind, _ in furniture(reading)]
    assert kinds.count("page-number") == len(reading.pages)
    assert kinds.count("running-head") == len(reading.pages) - 1


@pytest.mark.parametrize(("indent", "gap"), [(0, 8), (24, 0)], ids=["spaced", "indented"])
@pytest.mark.parametrize("language", ["en", "es", "fr", "ru"])
def test_a_resolution_printed_by_qt_reads_back(qtbot: QtBot, language: str, indent: float, gap: float) -> None:
    known = sample(language)
    set_by = setter(language, indent, gap)
    set_by.measure = QtWidth(language)
    reading = read_pdf(print_pages(set_reading(known, set_by), language, title=known.title, size=PAGE))
    assert paragraphs(reading) == paragraphs(known)
    assert notes(reading) == notes(known)
    assert dict(reading.metadata)["title"] == known.title


def test_chinese_printed_by_qt(qtbot: QtBot) -> None:
    text = "回顾其以往各项决议，并赞赏地注意到秘书处关于阅览室的报告，请各图书馆继续保存手稿，并让读者容易找到它们。"
    set_by = Setter(measure=QtWidth("zh"))
    set_by.paragraph([Piece(text)])
    reading = read_pdf(print_pages(set_by.close(), "zh"))
    assert reading.language == "zh"
    assert [unicodedata.normalize("NFKC", each) for each in texts(reading)] == [unicodedata.normalize("NFKC", text)]


def test_letters_that_no_font_names_are_said(qtbot: QtBot) -> None:
    """Qt names few of the shaped letters of Arabic: they are not guessed, and the reader is told."""
    set_by = Setter(rtl=True, measure=QtWidth("ar"))
    set_by.paragraph([Piece("إن قراء المكتبة يعودون إلى الأصل كل يوم ويكتبون ما وجدوه في الهامش")])
    reading = read_pdf(print_pages(set_by.close(), "ar"))
    assert reading.source.count("\ufffd") > 10
    assert [str(note) for note in reading.notices if "U+FFFD" in str(note)]


# Arabic ---------------------------------------------------------------------------------------------------------

ARABIC = "وإذ تشير إلى قرارها ٤٤١٧ (د-٣٠) والوثيقة A/RES/79/9 (١٢) المؤرخة في السنة الماضية"


def test_arabic_is_read_in_logical_order() -> None:
    reading = read_pdf(make_pdf([[Run(72, 700, to_visual(ARABIC, "rtl"))]]))
    assert (reading.language, reading.direction) == ("ar", "rtl")
    assert texts(reading) == [ARABIC]
    assert reading.paragraphs[0].operations == ()


@pytest.mark.parametrize("seen", ["2 December 2044", "December 2044 2"], ids=["as Latin", "as Arabic"])
def test_latin_lines_of_an_arabic_page_keep_their_order(seen: str) -> None:
    """Some programs set them from left to right, others as part of an Arabic paragraph."""
    runs = [*lines(seen, left=400, up=760), Run(72, 700, to_visual(ARABIC, "rtl")), *lines("Distr.: General", up=640)]
    assert texts(read_pdf(make_pdf([runs]))) == ["2 December 2044", ARABIC, "Distr.: General"]


def test_a_ligature_of_lam_and_alef_keeps_its_order() -> None:
    line = "إن الجمعية تشير إلى \ue001هداف \ue000 تحصى"
    reading = read_pdf(make_pdf([[Run(72, 700, to_visual(line, "rtl"))]]))
    assert texts(reading) == [line.replace("\ue000", "لا").replace("\ue001", "لأ")]


def test_arabic_that_the_file_gives_in_visual_order_is_a_recorded_change() -> None:
    seen = to_visual(ARABIC, "rtl")
    reading = read_pdf(make_pdf([[Run(72 + width(seen), 700, seen[::-1], back=True)]]))
    paragraph = reading.paragraphs[0]
    assert paragraph.text == ARABIC
    assert paragraph.operations == ("visual-order",)
    assert paragraph.reading == reading.source.strip() == seen


def test_notes_of_arabic_in_visual_order_are_cited_in_their_places() -> None:
    before, after = to_visual("إن الجمعية العامة تشير إلى السنة الماضية", "rtl"), to_visual("وإلى المكتبة", "rtl")
    right = 500 - width(before)
    runs = [
        Run(494, 700, before[::-1], back=True),
        Run(right - 16, 705, "(١)", 7),
        Run(right - 24, 700, after[::-1], back=True),
        Run(474, 63, "(١)", 6),
        Run(472 - width("ةبتكملا", 9), 60, "ةبتكملا", 9),
    ]
    reading = read_pdf(make_pdf([runs]))
    assert texts(reading) == ["إن الجمعية العامة تشير إلى السنة الماضية وإلى المكتبة"]
    note = reading.footnotes[0]
    assert (note.label, note.text) == ("١", "المكتبة")
    assert [each.offset for each in note.anchors] == [len("إن الجمعية العامة تشير إلى السنة الماضية")]


def test_arabic_that_was_laid_as_it_is_read_is_left_so() -> None:
    """Recognition that knew no Arabic puts its letters under the image from left to right."""
    line = "إن الجمعية العامة تشير إلى السنة الماضية وإلى المكتبة"
    reading = read_pdf(make_pdf([[Run(72, 700, line)]]))
    assert texts(reading) == [line]


def test_emphasis_and_notes_of_arabic_stand_in_their_places() -> None:
    set_by = Setter(rtl=True, note_marks="({})")
    set_by.paragraph([Piece("وإذ تلاحظ أن "), Piece("القراء", "B"), Piece(" يعودون إلى الأصل كل يوم ويكتبون ما وجدوه")])
    reading = read_pdf(make_pdf(set_by.close()))
    paragraph = reading.paragraphs[0]
    assert [(mark.kind, paragraph.text[mark.start : mark.end]) for mark in paragraph.marks] == [("strong", "القراء")]


# Pages ----------------------------------------------------------------------------------------------------------


def page(body: Iterable[Run], feet: Iterable[str], number: int) -> list[Run]:
    runs = [Run(72, 800, "Care of reading rooms", 9), Run(290, 40, str(number), 9), *body]
    for index, text in enumerate(feet):
        label = re.match(r"\d(?=\S)", text)
        up = 90 - 11 * index
        runs += [Run(72, up + 3, label[0], 6), Run(76, up, text[1:], 9)] if label else [Run(72, up, text, 9)]
    return runs


def cited(left: float, up: float, before: str, mark: str, after: str) -> list[Run]:
    x = left + width(before)
    return [Run(left, up, before), Run(x, up + 4, mark, 7), Run(x + width(mark, 7), up, after)]


def test_notes_that_go_over_lines_and_pages_and_begin_anew_on_each_page() -> None:
    first = lines("The reading room is open to all readers who come from the towns around it,")
    first += cited(72, 745, "and the library", "1", " lends them a lamp, a chair and as much of the common")
    second = lines("paper as they need for a day, and asks for nothing but care in return.")
    second += cited(72, 745, "The keeper", "1", " writes down what was read.")
    feet = [
        "1The library has borne this name since it was moved to the hill over",
        "the river, and is open in winter too,",
    ]
    data = make_pdf([page(first, feet, 1), page(second, ["whenever the roads are free.", "1A keeper is chosen."], 2)])
    reading = read_pdf(data)
    assert len(reading.paragraphs) == 1
    text = reading.paragraphs[0].text
    assert text.startswith("The reading room is open")
    assert "as much of the common paper as they need" in text
    assert [(note.label, note.text) for note in reading.footnotes] == [
        (
            "1",
            f"{feet[0][1:]} {feet[1]} whenever the roads are free.",
        ),
        ("1", "A keeper is chosen."),
    ]
    places = [text[: each.offset] for note in reading.footnotes for each in note.anchors]
    assert [place.split()[-1] for place in places] == ["library", "keeper"]
    assert {"join-page-break", "note-mark"} <= set(reading.paragraphs[0].operations)
    assert furniture(reading) == [
        ("running-head", "Care of reading rooms"),
        ("page-number", "1"),
        ("running-head", "Care of reading rooms"),
        ("page-number", "2"),
    ]


def test_job_numbers_are_page_numbers() -> None:
    pages = [
        [*lines(f"Text of page {number} that says something."), Run(72, 40, f"17-20924 {number}/3", 9)]
        for number in "123"
    ]
    reading = read_pdf(make_pdf(pages))
    assert [kind for kind, _ in furniture(reading)] == ["page-number"] * 3


def test_a_raised_digit_without_a_note_is_superscript() -> None:
    reading = read_pdf(make_pdf([[*cited(72, 700, "The room has 12 km", "2", " of shelves.")]]))
    paragraph = reading.paragraphs[0]
    assert paragraph.text == "The room has 12 km2 of shelves."
    assert [(mark.kind, paragraph.text[mark.start : mark.end]) for mark in paragraph.marks] == [("superscript", "2")]


def test_emphasis_is_told_by_the_face() -> None:
    runs = [
        Run(72, 700, "He reads"),
        Run(126, 700, "slowly", 12, "I"),
        Run(168, 700, "and"),
        Run(192, 700, "twice", 12, "B"),
    ]
    paragraph = read_pdf(make_pdf([runs])).paragraphs[0]
    assert paragraph.text == "He reads slowly and twice"
    found = [(mark.kind, paragraph.text[mark.start : mark.end]) for mark in paragraph.marks]
    assert found == [("emphasis", "slowly"), ("strong", "twice")]


def test_a_text_all_in_bold_emphasises_nothing() -> None:
    runs = [
        run._replace(face="B") for run in lines("All of this text is set in a bold face,", "as some scans have it.")
    ]
    assert not any(paragraph.marks for paragraph in read_pdf(make_pdf([runs])).paragraphs)


def test_a_hyphen_at_a_line_end_stays() -> None:
    """Whether it was the word's own nobody can tell here; but it parts nothing any more."""
    reading = read_pdf(
        make_pdf(
            [lines("The readers of the common library are asked to co-", "operate with the keepers in all things.")]
        )
    )
    assert texts(reading) == [
        "The readers of the common library are asked to co-operate with the keepers in all things."
    ]
    assert len(reading.places) == 2


def test_two_columns() -> None:
    left = [
        "The reading room opens at nine in the",
        "morning and closes when the lamps are",
        "lit in the street.",
        "Readers who come from afar may ask for",
        "the key of the upper gallery, where all",
        "the old catalogues are kept in drawers.",
    ]
    right = [text.replace("the", "our") for text in left]
    runs = [Run(72, 790, "A title that goes over the whole width of both of the columns", 14, "B")]
    runs += lines(*left, up=740, size=10) + lines(*right, left=310, up=740, size=10)
    reading = read_pdf(make_pdf([runs]))
    assert texts(reading) == [
        runs[0].text,
        " ".join(left[:3]),
        " ".join(left[3:]),
        " ".join(right[:3]),
        " ".join(right[3:]),
    ]


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_turned_pages(turned: int) -> None:
    """The page and its places are as a reader sees them; the text runs down, up or on its head then."""
    reading = read_pdf(
        make_pdf([lines("A first line of the text that is long enough to", "be wrapped.")], rotate=turned)
    )
    assert texts(reading) == ["A first line of the text that is long enough to be wrapped."]
    assert (reading.pages[0].width, reading.pages[0].height) == ((595, 842) if turned % 180 == 0 else (842, 595))
    place = reading.places[0]
    top = {0: 842 - 760, 90: 72, 180: 760 - 3, 270: 595 - 72 - width("A first line of the text that is long enough to")}
    assert place.top == pytest.approx(top[turned], abs=12)


def test_text_on_its_side() -> None:
    sideways = [
        Run(100 + 15 * index, 100, text, 12, "F", (0, 1, -1, 0))
        for index, text in enumerate(["It runs up the", "page."])
    ]
    reading = read_pdf(make_pdf([[Run(72, 780, "Upright first."), *sideways]]))
    assert texts(reading) == ["Upright first.", "It runs up the page."]
    place = reading.places[1]
    assert place.left == pytest.approx(90, abs=3)
    assert place.bottom == pytest.approx(742, abs=1)
    assert place.bottom - place.top > place.right - place.left


def test_places_of_every_line() -> None:
    reading = read_pdf(make_pdf([lines("First line of ink.", up=700), lines("Second page.", up=600)]))
    assert [reading.source[place.start : place.end] for place in reading.places] == [
        "First line of ink.",
        "Second page.",
    ]
    assert [place.page for place in reading.places] == [0, 1]
    assert reading.places[0].left == pytest.approx(72)
    assert reading.places[0].right == pytest.approx(72 + width("First line of ink."), abs=1)
    assert 128 < reading.places[0].top < reading.places[0].bottom < 146


def test_metadata() -> None:
    info = {"Title": "Care of reading rooms", "Author": "The keepers", "CreationDate": "D:20440102030405Z"}
    assert read_pdf(make_pdf([lines("Text.")], info=info)).metadata == (
        ("title", "Care of reading rooms"),
        ("author", "The keepers"),
        ("date", "2044-01-02"),
    )


# What is wrong --------------------------------------------------------------------------------------------------


def test_pages_without_text_are_named() -> None:
    reading = read_pdf(make_pdf([lines("Some text."), [], [], lines("More."), []]))
    assert "\n".join(map(str, reading.notices)) == (
        "a.pdf has no text on these pages: 2-3, 5. They may be images; their text was not read, and can be recognised"
        " (OCR)."
    )
    assert len(reading.pages) == 5


def test_wrong_letters_are_said() -> None:
    """A font that names every letter by its neighbour: all are letters, none of the words is one."""
    plain = [
        "The readers of the common library are asked to write in the margin what they have found, and to say where",
        "they have found it, so that those who come after them can look for it and see whether it is still there.",
    ]
    shifted = {chr(code): chr((code - 97 + 11) % 26 + 97) for code in range(97, 123)}
    right, wrong = make_pdf([lines(*plain * 3, size=8)]), make_pdf([lines(*plain * 3, size=8)], letters=shifted)
    assert read_pdf(right).notices == ()
    assert ["hardly a word" in str(note) for note in read_pdf(wrong).notices] == [True]


def test_letters_without_names_become_replacement_characters() -> None:
    reading = read_pdf(make_pdf([lines("The library is open.")], unmapped="l"))
    assert texts(reading) == ["The \ufffdibrary is open."]
    assert ["U+FFFD" in str(note) for note in reading.notices] == [True]


def refusal(data: bytes) -> str:
    with pytest.raises(UnreadableError) as caught:
        read(data, "a.pdf")
    return str(caught.value)


def test_a_pdf_of_images_is_refused_and_says_what_to_do() -> None:
    assert refusal(make_pdf([[], []])) == (
        "a.pdf has no text on its 2 pages: they may be images. Nothing was read; they can be recognised (OCR)."
    )


def test_a_locked_pdf_is_refused() -> None:
    lock = b"/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>" % (b"41" * 32, b"42" * 32)
    data = make_pdf([lines("Text.")]).replace(b"/Root 1 0 R", b"/Root 1 0 R" + lock)
    assert refusal(data) == "a.pdf is locked by a password. Nothing was read; save it without one."


def test_bombs_are_refused() -> None:
    data = make_pdf([lines("Text.")])
    kids = re.search(rb"/Kids\[(\d+ 0 R)", data)
    assert kids
    many = data.replace(b"/Kids[" + kids[1], b"/Kids[" + b" ".join([kids[1]] * 30_000)).replace(
        b"/Count 1", b"/Count 30000"
    )
    assert "more than 20000 pages" in refusal(many)
    assert "more than 400000 letters" in refusal(
        make_pdf([[Run(72, 700 - index, "x" * 4000, 0.1) for index in range(120)]])
    )
    assert read_pdf(data.replace(b"/Count 1", b"/Count 999999999")).paragraphs


@pytest.mark.parametrize("box", ["0 0 1000000000 1000000000", "0 0 0 0", "0 0 -5 -5", "nan 0 1e99 0", "0 0 0.001 800"])
def test_absurd_pages_are_read(box: str) -> None:
    data = make_pdf([lines("Some text to read.")])
    assert texts(read_pdf(data.replace(b"[0 0 595 842]", f"[{box}]".encode()))) == ["Some text to read."]


def said(data: bytes) -> str:
    """What is said of a file that is refused; empty for one that reads."""
    try:
        reading = read(data, "a.pdf")
    except UnreadableError as error:
        return str(error)
    check_partition(reading)
    return ""


SENTENCES = {"", "a.pdf is a da", "a.pdf is empt", "a.pdf is lock", "a.pdf has no "}


def test_truncated_and_garbled_files_read_or_are_refused() -> None:
    data = make_pdf([lines("The reading room is open.", "It closes at noon."), lines("More.")], info={"Title": "A"})
    for length in range(10, len(data), 61):
        assert said(data[:length])[:13] in SENTENCES
    chance = random.Random(7)
    for _ in range(150):
        garbled = bytearray(data)
        for _ in range(chance.randint(1, 20)):
            garbled[chance.randrange(20, len(data))] = chance.randrange(256)
        assert said(bytes(garbled))[:13] in SENTENCES


WORDS = st.lists(st.sampled_from(["the", "reader", "may", "ask", "for", "a", "lamp", "reads"]), min_size=1, max_size=60)
LONG = "Say what the lines of one paragraph have between them, or nobody can tell two of them from two paragraphs."


@settings(max_examples=40)
@given(st.lists(WORDS, min_size=1, max_size=8))
def test_paragraphs_set_apart_read_back(written: list[list[str]]) -> None:
    set_by = Setter(gap=14)
    wanted = [LONG, *(f"Say {' '.join(words)}." for words in written)]
    for text in wanted:
        set_by.paragraph([Piece(text)])
    assert texts(read_pdf(make_pdf(set_by.close()))) == wanted


# Progress -------------------------------------------------------------------------------------------------------


def test_progress_is_told_of_each_page() -> None:
    told: list[tuple[int, int]] = []
    read(make_pdf([lines("Text.")] * 5), "a.pdf", TOLD, lambda done, total: told.append((done, total)))
    assert {done for done, _ in told} == set(range(1, 11))
    assert {total for _, total in told} == {10}
    assert told == sorted(told)


class StoppedError(Exception):
    """What a reader who has changed their mind raises."""


@pytest.mark.parametrize("at", [1, 4, 7, 10])
def test_reading_can_be_stopped(at: int) -> None:
    def stop(done: int, _total: int) -> None:
        if done == at:
            raise StoppedError

    data = make_pdf([lines("Text.")] * 5)
    with pytest.raises(StoppedError):
        read(data, "a.pdf", TOLD, stop)
    assert read(data, "a.pdf", TOLD, ignore).paragraphs
