"""Pages drawn for print, read again: what stands on which page, where, and that nothing of it is lost."""

from __future__ import annotations

import re
import threading
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter
from reviewed import TIMES, review_of, reviews

from desktop.core.document import Assignment, Comment, Slice, VersionInfo
from desktop.core.export.options import Options
from desktop.core.reading import read_all
from desktop.core.review import Citation, Correction, Review, Unit, VersionText
from desktop.core.text import Edit, Span, apply_edit
from desktop.services.errors import Cancelled, FileFault
from desktop.services.exporting import put_file
from desktop.ui.printing import render
from desktop.ui.printing.ink import Pen
from desktop.ui.printing.letters import Letters
from desktop.ui.printing.setting import POINT, set_pieces
from desktop.ui.printing.styled import Writing, plain_piece

ONE = Options(layout="one", shown="corrected", tags=False, comments=False, landscape=False)
EDGE = 30
"""In points: nothing is printed nearer to the edge of the paper."""

LOGICAL = {
    "en": (
        "Recalling its resolutions 37/4 of 22 October (A/RES/72/1) [and “offices, affluent fjords”],",
        "flat file; e\u0301 é naïve co-operation",
    ),
    "ar": (
        "إن الجمعية العامة، إذ تشير إلى قراراتها ٣٧/٤ المؤرخ ٢٢ تشرين الأول/أكتوبر،",
        "لا إله الإسلامي الأول للأمم (ب) المملكة الكراهية",
        "وقد نظرت في تقرير الأمين العام (A/RES/72/1)،",
        "قرار اتخذته الجمعية العامة في 22 تشرين الأول 2004 [دون الإحالة]",
    ),
    "zh": ("欢迎报告（2025年12月7日）《宪章》，水",),
    "ru": ("приветствует доклад № 5 «воды»;",),
    "fr": ("Accueille «\u00a0l’eau\u00a0» n°\u00a03 : œuvre",),
}


# Making ----------------------------------------------------------------------------------------------------------


def unit(key: int, reading: str, **more: Any) -> Unit:
    return replace(Unit((Slice(0, len(reading)),), reading, reading, key), **more)


def version(place: int, language: str, units: Sequence[Unit]) -> VersionText:
    way = "rtl" if language == "ar" else "ltr"
    return VersionText(VersionInfo(place, language, way, place == 1, f"{language}.txt"), "", tuple(units))  # type: ignore[arg-type]


def of_texts(language: str, texts: Sequence[str], place: int = 1) -> VersionText:
    return version(place, language, [unit(1000 * place + at, text) for at, text in enumerate(texts)])


def drawn(folder: Path, review: Review, options: Options) -> Path:
    number = len(list(folder.iterdir()))
    path = folder / f"{number}.pdf"
    render(review, options, path, lambda _stage, _at, _total: None)
    return path


def pages(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_range() for page in document]


def bare(text: str) -> str:
    """Without blanks, and what is not seen."""
    return "".join(char for char in text if not char.isspace() and unicodedata.category(char) != "Cf")


def ink(path: Path, page: int, band: tuple[float, float, float, float]) -> bool:
    """Whether anything but white is in a part of the page (left, top, right, bottom, in points)."""
    with pypdfium2.PdfDocument(path) as document:
        image = document[page].render(scale=1, grayscale=True)
    rows, stride = bytes(image.buffer), image.stride
    left, top, right, bottom = (round(each) for each in band)
    return any(min(rows[y * stride + left : y * stride + right]) < 250 for y in range(top, bottom))


# The text --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LOGICAL)
def test_the_text_can_be_read_from_the_file_in_logical_order(tmp_path: Path, language: str) -> None:
    path = drawn(tmp_path, review_of([of_texts(language, LOGICAL[language])], symbol="", title=""), ONE)

    found = bare(read_all(path.read_bytes(), path.name).readings[0].source)

    assert [text for text in LOGICAL[language] if bare(unicodedata.normalize("NFC", text)) not in found] == []


@pytest.mark.parametrize("language", [language for language in LOGICAL if language != "ar"])
def test_another_program_finds_it_too(tmp_path: Path, language: str) -> None:
    path = drawn(tmp_path, review_of([of_texts(language, LOGICAL[language])]), ONE)

    found = unicodedata.normalize("NFKC", bare("".join(pages(path))))

    assert [text for text in LOGICAL[language] if unicodedata.normalize("NFKC", bare(text)) not in found] == []


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(review=reviews(paragraphs=5))
def test_no_character_is_lost(tmp_path: Path, review: Review) -> None:
    path = drawn(tmp_path, review, Options())

    shown = Counter(_folded("".join(pages(path))))
    expected = Counter(_folded("".join(f"{each.number}{each.text}" for each in _shown(review))))

    assert expected - shown == Counter()


def _shown(review: Review) -> list[Unit]:
    cited = {each.footnote for text in review.texts for unit in text.paragraphs for each in unit.citations}
    return [each for text in review.texts for each in text.units if each.label is None or each.key in cited]


def _folded(text: str) -> str:
    """Without brackets, some of which pdfium turns, and rare characters that there may be no face for."""
    plain = unicodedata.normalize("NFKC", bare(text))
    return re.sub(r"[()\[\]<>«»“”\U00010000-\U0010ffff]", "", plain)


@pytest.mark.parametrize("language", LOGICAL)
def test_letters_are_drawn_as_qt_draws_them(language: str) -> None:
    """Also where a line is cut into stretches, and where vowel signs stand on letters."""
    for text in (*LOGICAL[language], "عَلَى مُحَمَّد اللَّهُ", "\u2068x\u2069 a\u00adb"):
        writing = Writing()
        for char in text:
            writing.put(char)
        piece = replace(plain_piece(text, language, "ltr"), stretches=tuple(writing.stretches))
        (line, *_more) = set_pieces([piece], 500 * POINT, 10)
        expected, found = (_image() for _ in range(2))
        with QPainter(expected) as painter:
            line.layout.draw(painter, QPointF(0, 0))
        with QPainter(found) as painter:
            Pen(painter, Letters()).line(replace(line, baseline=line.line.ascent()), 0, 0)
        for one in (expected, found):
            one.convertTo(QImage.Format.Format_Grayscale8)
        assert _inked(expected) == pytest.approx(_inked(found), abs=1.5), text


def test_a_letter_whose_sign_was_changed_is_drawn_once() -> None:
    """A correction may begin between a letter and the sign on it, or in a joined letter."""
    text = "عَلَى مُحَمَّد لا"
    writing, letters = Writing(), Letters()
    for char in text:
        writing.put(char)
    piece = replace(plain_piece(text, "ar", "rtl"), stretches=tuple(writing.stretches))
    (line,) = set_pieces([piece], 500 * POINT, 10)
    image = _image()
    with QPainter(image) as painter:
        Pen(painter, letters).line(line, 0, 0)

    assert letters.counts == [sum(len(run.glyphIndexes()) for run in line.line.glyphRuns())]
    told = "".join(said for _at, said in sorted(letters.pages[0].items()))
    assert set(text) <= set(told)


def _image() -> QImage:
    image = QImage(4200, 260, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    return image


def _inked(image: QImage) -> list[float]:
    """How much ink is in each part of a line."""
    wide = image.scaled(42, 1, mode=Qt.TransformationMode.SmoothTransformation)
    return [255.0 - wide.pixelColor(x, 0).lightness() for x in range(42)]


# Pages -----------------------------------------------------------------------------------------------------------

LONG = "Recalling the report of the committee on the harbour, the garden, the bridge and the village market. "


def test_a_row_that_is_longer_than_a_page_goes_on_overleaf(tmp_path: Path) -> None:
    text = " ".join(f"w{at}" for at in range(4000))
    short = of_texts("ar", ["قصير"], 2)
    path = drawn(tmp_path, review_of([of_texts("en", [text]), short]), Options())

    found = pages(path)

    assert len(found) > 3
    words = [word for page in found for word in re.findall(r"\bw\d+\b", page)]
    assert words == text.split()
    assert re.search(r"\b1 (…|\.\.\.)", found[1])
    assert all("English" in page for page in found)


def test_no_line_stands_alone_on_a_page(tmp_path: Path) -> None:
    texts = [f"Begin{at} " + LONG * (1 + at % 5) + f"end{at}" for at in range(60)]
    found = pages(drawn(tmp_path, review_of([of_texts("en", texts)], symbol="", title=""), ONE))

    for before, after in pairwise(found):
        last = before.rstrip().splitlines()[:-1]  # without the page's number
        if not re.search(r"end\d+$", last[-1]):
            assert not last[-1].startswith("Begin")
            assert not re.search(r"end\d+$", after.splitlines()[0])


def test_pages_are_numbered_and_say_how_many_there_are(tmp_path: Path) -> None:
    found = pages(drawn(tmp_path, review_of([of_texts("en", [LONG * 4] * 120)]), ONE))

    assert len(found) > 10
    told = [re.search(r"(\d+) ?/ ?(\d+)\s*$", page.replace("\r\n", " ")) for page in found]
    assert [match and match.groups() for match in told] == [(str(at + 1), str(len(found))) for at in range(len(found))]


def noted(paragraphs: int, note: str) -> Review:
    """Paragraphs of which each cites a footnote of its own."""
    units = [unit(at, f"{LONG}p{at}", citations=(Citation(500 + at, 9),)) for at in range(paragraphs)]
    notes = [unit(500 + at, f"n{at}x {note}", label=str(at + 1)) for at in range(paragraphs)]
    return review_of([version(1, "en", [*units, *notes])])


@pytest.mark.parametrize("layout", ["one", "side-by-side"])
def test_footnotes_stand_on_the_page_of_their_marks(tmp_path: Path, layout: Any) -> None:
    found = pages(drawn(tmp_path, noted(60, "See the records."), replace(ONE, layout=layout)))

    assert len(found) > 2
    for at in range(60):
        page = next(page for page in found if re.search(rf"p{at}\b", page))
        assert f"n{at}x" in page
        assert page.index(f"n{at}x") > max(match.start() for match in re.finditer(r"\bp\d+\b", page))


def test_a_footnote_that_is_longer_than_a_page_goes_on_at_the_foot_of_the_next(tmp_path: Path) -> None:
    words = " ".join(f"f{at}" for at in range(3000))
    found = pages(drawn(tmp_path, noted(3, words), ONE))

    told = Counter(word for page in found for word in re.findall(r"\bf\d+\b", page))
    assert set(told.values()) == {3}
    assert len(told) == 3000


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("landscape", [True, False])
@pytest.mark.parametrize("languages", [("en",), ("en", "ar"), ("en", "ar", "zh", "ru", "fr", "en", "ar")])
def test_nothing_is_drawn_into_the_margins(
    tmp_path: Path, paper: Any, landscape: bool, languages: tuple[str, ...]
) -> None:
    texts = [
        of_texts(code, [*LOGICAL[code], "x" * 400, LOGICAL[code][0] * 40], at + 1) for at, code in enumerate(languages)
    ]
    said = [
        replace(texts[0], units=(replace(texts[0].units[0], comments=(talk("y" * 90),)), *texts[0].units[1:])),
        *texts[1:],
    ]
    path = drawn(tmp_path, review_of(said), Options(paper=paper, landscape=landscape))

    size = {"a4": (595, 842), "letter": (612, 792)}[paper]
    width, height = size[::-1] if landscape else size
    with pypdfium2.PdfDocument(path) as document:
        assert tuple(round(each) for each in document[0].get_size()) == (width, height)
    for page in range(len(pages(path))):
        for band in (
            (0, 0, EDGE, height),
            (width - EDGE, 0, width, height),
            (0, 0, width, EDGE),
            (0, height - EDGE, width, height),
        ):
            assert not ink(path, page, band)


# What is said of the text ----------------------------------------------------------------------------------------


def talk(body: str, key: str = "c", **more: Any) -> Comment:
    return replace(Comment(key, 1, body, "A. Reviser", TIMES[0]), **more)


def test_comments_and_tags_stand_at_the_side_with_their_answers(tmp_path: Path) -> None:
    comments = (
        talk("Is this the term?", span=Span(0, 9), resolved=True),
        talk("It is.", "d", answers="c", author="B. Other"),
        talk("Of all of it.", "e"),
    )
    tags = (Assignment("t", 1, "review/terminology", "A. Reviser", TIMES[0], Span(14, 20)),)
    review = review_of([version(1, "en", [unit(1, LONG, comments=comments, assigned=tags, tag="preambular")])])

    (page,) = pages(drawn(tmp_path, review, Options()))
    (without,) = pages(drawn(tmp_path, review, Options(comments=False, tags=False)))
    (opened,) = pages(drawn(tmp_path, review, Options(resolved=False)))

    plain = " ".join(page.split())
    for said in (
        "A. Reviser, 2026-11-21, resolved",
        "Is this the term?",
        "B. Other",
        "It is.",
        "[1]",
        "[2]",
        "Preambular",
    ):
        assert said in plain
    assert "Terminology: “report”" in plain
    assert not re.search(r"Is this|\[1\]|Terminology|Preambular", without)
    assert "Is this" not in opened
    assert "Of all of it." in opened


@pytest.mark.parametrize("word", ["الأمين ", "word", "大会"])
def test_a_label_stays_on_the_line_of_its_words(word: str) -> None:
    """At the beginning of a line it would be taken for that of what comes behind."""
    writing = Writing()
    for at in range(40):
        writing.put(word)
        writing.put_behind(f"[{at}]", "accent")
        writing.put("" if word.endswith(" ") else " ")
    piece = replace(plain_piece(writing.text, "ar", "rtl"), stretches=writing.joined())

    for width in range(40, 240, 7):
        lines = set_pieces([piece], width * POINT, 8)
        assert [line for line in lines if piece.text[line.line.textStart()] in "\u2060\u2068["] == []


def test_what_was_deleted_is_struck_and_what_was_inserted_underlined(tmp_path: Path) -> None:
    edit = Edit(0, "Recalling", "Noting")
    corrected = unit(1, LONG, text=apply_edit(LONG, edit), corrections=(Correction(edit, "A", TIMES[0]),))
    review = review_of([version(1, "en", [corrected])])

    shown = {way: drawn(tmp_path, review, Options(shown=way)) for way in ("tracked", "corrected", "extracted")}

    assert [("Recalling" in t, "Noting" in t) for t in ("".join(pages(path)) for path in shown.values())] == [
        (True, True),
        (False, True),
        (True, False),
    ]
    lines = {way: _lines(path) for way, path in shown.items()}
    assert lines["tracked"] - lines["corrected"] == Counter({(0xB3, 0x26, 0x1E): 1, (0x1D, 0x70, 0x44): 1})


def _lines(path: Path) -> Counter[tuple[int, int, int]]:
    """The lines on a page, by their colours."""
    with pypdfium2.PdfDocument(path) as document:
        found: Counter[tuple[int, int, int]] = Counter()
        for each in document[0].get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]):
            colour = [pdfium.c_uint() for _ in range(4)]
            pdfium.FPDFPageObj_GetStrokeColor(each.raw, *colour)
            found[colour[0].value, colour[1].value, colour[2].value] += 1
        return found


# Languages of the page -------------------------------------------------------------------------------------------


def test_an_arabic_page_is_turned_and_its_columns_keep_their_order(tmp_path: Path) -> None:
    review = review_of([of_texts("en", LOGICAL["en"]), of_texts("ar", LOGICAL["ar"], 2)])
    english, arabic = (drawn(tmp_path, review, Options(language=code)) for code in ("en", "ar"))

    places = [(_left(path, r"Recalling"), _left(path, r"^1\r?$")) for path in (english, arabic)]

    assert places[0][1] < places[0][0]
    assert places[1][0] < 421 < places[1][1]


def _left(path: Path, text: str) -> float:
    with pypdfium2.PdfDocument(path) as document:
        page = document[0].get_textpage()
        whole = page.get_text_range()
        match = re.search(text, whole, re.MULTILINE)
        assert match is not None, whole
        return float(page.get_charbox(match.start())[0])


def test_the_file_says_what_it_is(tmp_path: Path) -> None:
    units = [
        unit(1, "Water", tag="title"),
        *(unit(2 + at, LONG * 9) for at in range(9)),
        unit(99, "Annex I", tag="annex"),
    ]
    path = drawn(tmp_path, review_of([version(1, "en", units)]), replace(ONE, program="Muqabala 1"))

    with pypdfium2.PdfDocument(path) as document:
        told = document.get_metadata_dict()
        toc = [(entry.get_title(), entry.get_dest().get_index()) for entry in document.get_toc()]
        assert (told["Title"], told["Creator"]) == ("A/99/L.1 – Water for all", "Muqabala 1")
        assert toc == [("Water", 0), ("Annex I", len(document) - 1)]
    assert b"/Lang (en)" in path.read_bytes()


# Odd reviews -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("texts", [[], [of_texts("en", [])], [of_texts("en", []), of_texts("ar", [], 2)]])
def test_an_empty_document_is_one_page(tmp_path: Path, texts: list[VersionText]) -> None:
    (page,) = pages(drawn(tmp_path, review_of(texts), Options()))

    assert "Water for all" in page


def test_hostile_texts_are_drawn_as_what_they_are(tmp_path: Path) -> None:
    hostile = [
        "\x00nul\x1f",
        "lone \ud800 half",
        "line\nbreak\u2029end",
        "\u202etxt.exe",
        "(\\) <</S>> endobj",
        "𠀀😀",
        "",
    ]
    review = review_of([of_texts("en", hostile)], symbol="\ud800)\x00", title="a\nb\u202e " + "t" * 5000)
    commented = replace(review.texts[0].units[0], comments=(talk("\x00\ud800\n", author="\udfff"),))
    text = replace(review.texts[0], units=(commented, *review.texts[0].units[1:]))

    found = "".join(pages(drawn(tmp_path, review_of([text], symbol="\ud800)\x00"), Options())))

    for each in ("nul", "lone", "break", "exe.txt", "(\\) <</S>> endobj"):
        assert bare(each) in bare(found)


def test_a_very_long_paragraph_takes_no_more_than_its_share(tmp_path: Path) -> None:
    words = " ".join(f"{at}" for at in range(30_000))
    found = pages(drawn(tmp_path, review_of([of_texts("en", [words])]), ONE))

    assert " ".join(words.split()[-3:]) in " ".join(found[-1].split())


# Writing ---------------------------------------------------------------------------------------------------------


def test_one_who_stops_it_leaves_nothing(tmp_path: Path) -> None:
    def stop(_stage: str, at: int, _total: int) -> None:
        if at:
            raise Cancelled

    review = review_of([of_texts("en", [LONG] * 90)])
    with pytest.raises(Cancelled):
        put_file(tmp_path / "a.pdf", lambda path: render(review, ONE, path, stop), overwrite=False)

    assert list(tmp_path.iterdir()) == []


def test_how_far_it_is_is_told_to_the_end(tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    review = review_of([of_texts("en", ["x"] * 45)])
    render(review, ONE, tmp_path / "a.pdf", lambda _stage, at, total: heard.append((at, total)))

    assert heard == [(0, 45), (20, 45), (40, 45), (45, 45)]


def test_a_place_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    review = review_of([of_texts("en", ["x"])])
    with pytest.raises(FileFault, match="does not exist"):
        put_file(tmp_path / "no" / "a.pdf", lambda path: render(review, ONE, path, lambda *_: None), overwrite=False)


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_self: Path, _mode: str) -> Any:
        return open("/dev/full", "wb", buffering=0)  # noqa: PTH123  # the method is what is replaced

    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    review = review_of([of_texts("en", ["x"])])
    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(OSError, match="No space left"):
        render(review, ONE, tmp_path / "a.pdf", lambda *_: None)


def test_it_is_drawn_the_same_in_a_thread(tmp_path: Path) -> None:
    """As the window does it."""
    review = review_of([of_texts(code, LOGICAL[code], at + 1) for at, code in enumerate(LOGICAL)])
    here = pages(drawn(tmp_path, review, Options()))
    made: list[list[str]] = []
    thread = threading.Thread(target=lambda: made.append(pages(drawn(tmp_path, review, Options()))))
    thread.start()
    thread.join()

    assert made == [here]


def test_only_letters_that_are_used_are_in_the_file(tmp_path: Path) -> None:
    review = review_of([of_texts(code, LOGICAL[code], at + 1) for at, code in enumerate(LOGICAL)])

    assert drawn(tmp_path, review, Options()).stat().st_size < 150_000
