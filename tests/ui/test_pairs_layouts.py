"""Paragraphs set in lines: direction, marks inside joined letters, baselines, and estimates."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat, QTextLayout

from desktop.core.bidi import paragraph_direction
from desktop.core.document import Candidate, Cell, Direction, Finding, Mark, Note
from desktop.core.text import Span
from desktop.ui.look.theme import load_theme
from desktop.ui.pairs.cache import BlockCache
from desktop.ui.pairs.layouts import Block, Face, estimate, make_face, set_cells
from desktop.ui.pairs.painting import draw_block
from desktop.ui.pairs.shades import shades

LIGHT = load_theme("light")
WIDTH = 380
ARABIC_TEXT = "وإذ ترحب بعمل النساخ والمجلدين وأمناء المكتبات الذين يحفظون المخطوطات مقروءة لمن يأتي بعدهم في كل البلاد"


def arabic() -> Face:
    return make_face("ar", "rtl", 1.0, WIDTH)


def english() -> Face:
    return make_face("en", "ltr", 1.0, WIDTH)


def finding(text: str, word: str, *, certain: bool = False) -> Finding:
    start = text.index(word)
    return Finding("word", certain, start, start + len(word), word, (Candidate("x", 0.9),), 0.9, ())


def paint(block: Block, decided: tuple[int, Span] | None = None) -> QImage:
    image = QImage(WIDTH + 20, round(block.height) + 20, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.ground))
    painter = QPainter(image)
    draw_block(painter, block, QPointF(10, 10), LIGHT, decided)
    painter.end()
    return image


def ink(image: QImage, left: int, right: int) -> int:
    """How many pixels between two columns are clearly dark."""
    dark = (image.pixelColor(x, y).lightness() < 128 for x in range(left, right) for y in range(image.height()))
    return sum(dark)


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def formats_of(block: Block) -> QTextCharFormat:
    formats = block.pieces[0].layout.formats()
    return QTextCharFormat(formats[0].format)


def line_width(layout: QTextLayout) -> float:
    return layout.lineAt(0).naturalTextWidth()


def test_arabic_begins_on_the_right(cell: Callable[..., Cell]) -> None:
    layout = set_cells((cell("تحيط علما"),), arabic(), "corrected").pieces[0].layout
    start, end = (layout.lineAt(0).cursorToX(at)[0] for at in (0, 9))  # type: ignore[index]
    assert start == pytest.approx(WIDTH, abs=1)
    assert end < start


def test_a_paragraph_that_begins_with_a_latin_symbol_stays_on_the_right(cell: Callable[..., Cell]) -> None:
    block = set_cells((cell("A/RES/72/1 قرار"),), arabic(), "corrected")
    image = paint(block)
    assert ink(image, WIDTH // 2, WIDTH + 20) > 50
    assert ink(image, 0, WIDTH // 2) == 0


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("21 November 2017", "ltr"),
        ("A/RES/72/1 قرار", "rtl"),
        ("٢ A/71/160-S/2016/621.", "rtl"),
        ("*", "rtl"),
    ],
)
def test_words_of_another_script_alone_flow_their_own_way(text: str, way: str, cell: Callable[..., Cell]) -> None:
    assert paragraph_direction(text, "rtl") == way
    layout = set_cells((cell(text),), arabic(), "corrected").pieces[0].layout
    left, width = layout.lineAt(0).naturalTextRect().left(), line_width(layout)
    assert left + width == pytest.approx(WIDTH, abs=1)
    end = layout.lineAt(0).cursorToX(len(text))[0]  # type: ignore[index]
    assert end == pytest.approx(left if way == "rtl" else WIDTH, abs=1)


def test_arabic_alone_in_a_latin_version_keeps_to_the_left() -> None:
    assert paragraph_direction("قرار الجمعية.", "ltr") == "rtl"
    assert paragraph_direction("١٢ - A", "rtl") == "rtl"
    assert paragraph_direction("1.", "ltr") == "ltr"


def test_latin_begins_on_the_left(cell: Callable[..., Cell]) -> None:
    image = paint(set_cells((cell("Takes note"),), english(), "corrected"))
    assert ink(image, 0, WIDTH // 2) > 50
    assert ink(image, WIDTH // 2, WIDTH + 20) == 0


@pytest.mark.parametrize(
    ("text", "way", "side"),
    [("An English paragraph: 1.", "ltr", "left"), ("قرار الجمعية (A/72)", "rtl", "right")],
)
def test_a_paragraph_that_was_turned_begins_on_its_own_side(
    text: str, way: Direction, side: str, cell: Callable[..., Cell]
) -> None:
    for face in (english(), arabic()):
        layout = set_cells((cell(text, direction=way),), face, "corrected").pieces[0].layout
        line = layout.lineAt(0)
        first, last = (float(line.cursorToX(at)[0]) for at in (0, len(text)))  # type: ignore[index]
        assert first == pytest.approx(0 if side == "left" else WIDTH, abs=1)
        assert (last > first) is (way == "ltr")


@pytest.mark.parametrize("word", ["لا", "الإسلامي", "لإ", "سلا"])
def test_a_mark_inside_a_word_does_not_break_its_letters(word: str, cell: Callable[..., Cell]) -> None:
    text = "التعاون الإسلامي والسلام لا غير"
    plain = set_cells((cell(text),), arabic(), "corrected").pieces[0].layout
    marked = set_cells((cell(text, findings=(finding(text, word),)),), arabic(), "corrected").pieces[0]
    assert line_width(marked.layout) == line_width(plain)
    glyphs = [list(layout.glyphRuns()[0].glyphIndexes()) for layout in (plain, marked.layout)]
    assert glyphs[0] == glyphs[1]
    assert marked.shades


def test_half_of_lam_alef_can_be_marked(cell: Callable[..., Cell]) -> None:
    text = "لا"
    piece = set_cells((cell(text),), arabic(), "corrected").pieces[0]
    assert piece.display is not None
    whole = shades(piece.layout, piece.display, "finding", 0, 2)[0].rect
    lam = shades(piece.layout, piece.display, "finding", 0, 1)[0].rect
    assert 0 < lam.width() < whole.width()
    assert lam.right() == pytest.approx(whole.right(), abs=0.1)


@pytest.mark.parametrize(("text", "at"), [("المــؤرخ", 3), ("المــؤرخ", 4), ("سلام", 1), ("سلام", 2), ("فلا", 1)])
def test_half_of_what_is_joined_is_marked_where_it_is(text: str, at: int, cell: Callable[..., Cell]) -> None:
    text = f"القرار {text} في"
    piece = set_cells((cell(text),), arabic(), "corrected").pieces[0]
    assert piece.display is not None
    (shade,) = shades(piece.layout, piece.display, "finding", at + 7, at + 8)
    line = piece.layout.lineAt(0)
    right, left = (float(line.cursorToX(place)[0]) for place in (at + 7, at + 8))  # type: ignore[index]
    assert (shade.rect.left(), shade.rect.right()) == pytest.approx((left, right), abs=0.1)


def test_a_vowel_sign_is_marked_with_its_letter(cell: Callable[..., Cell]) -> None:
    piece = set_cells((cell("مُحَمَّد"),), arabic(), "corrected").pieces[0]
    assert piece.display is not None
    whole, sign = (shades(piece.layout, piece.display, "finding", start, 4)[0].rect for start in (2, 3))
    assert sign == whole


def test_a_mark_over_two_lines_has_two_shades(cell: Callable[..., Cell]) -> None:
    text = " ".join([ARABIC_TEXT] * 2)
    block = set_cells((cell(text, findings=(finding(text, text[10:120]),)),), arabic(), "corrected")
    piece = block.pieces[0]
    lines = {round(shade.baseline) for shade in piece.shades}
    assert len(lines) >= 2
    assert all(0 <= shade.rect.left() <= shade.rect.right() <= WIDTH + 1 for shade in piece.shades)


def test_a_mark_over_both_directions_lies_in_the_right_places(cell: Callable[..., Cell]) -> None:
    text = "القرار A/RES/72/1 المؤرخ"
    piece = set_cells((cell(text),), arabic(), "corrected").pieces[0]
    assert piece.display is not None
    covered = shades(piece.layout, piece.display, "finding", 4, 10)
    assert len(covered) == 2
    covered_width = sum(shade.rect.width() for shade in covered)
    assert covered_width < line_width(piece.layout) * 0.6


@pytest.mark.parametrize("word", ["٣٣٦٩", "قرارها ٣٣٦٩", "A/RES", "٣٣٦٩ (د-٣٠)"])
def test_a_mark_covers_the_whole_of_a_number(word: str, cell: Callable[..., Cell]) -> None:
    text = "تشير إلى قرارها ٣٣٦٩ (د-٣٠) A/RES المؤرخ"
    piece = set_cells((cell(text, findings=(finding(text, word),)),), arabic(), "corrected").pieces[0]
    alone = set_cells((cell(word),), arabic(), "corrected").pieces[0].layout
    covered = sum(shade.rect.width() for shade in piece.shades)
    assert covered == pytest.approx(line_width(alone), abs=1.5)


def test_offsets_behind_an_astral_character_are_right(cell: Callable[..., Cell]) -> None:
    text = "𝔸𝔹 word next"
    plain = "AB word next"
    block = set_cells((cell(text, findings=(finding(text, "word"),)),), english(), "corrected")
    line = block.pieces[0].layout.lineAt(0)
    assert block.pieces[0].shades[0].rect.left() == pytest.approx(line.cursorToX(5)[0])  # type: ignore[index]
    assert plain.index("word") == text.index("word") == 3


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ar", "rtl"), ("zh", "ltr")])
def test_baselines_keep_their_distance(language: str, direction: str, cell: Callable[..., Cell]) -> None:
    text = "mixed الإسلامي 联合国 ٦٨/١٢٧ words " * 12
    face = make_face(language, "rtl" if direction == "rtl" else "ltr", 1.0, WIDTH)
    notes = tuple(Note(1, "2", offset, "A/71/160") for offset in (20, 60))
    layout = set_cells((cell(text, notes=notes),), face, "corrected").pieces[0].layout
    baselines = [layout.lineAt(at).y() + layout.lineAt(at).ascent() for at in range(layout.lineCount())]
    steps = {round(second - first, 3) for first, second in pairwise(baselines)}
    assert steps == {face.pitch}
    assert baselines[0] == pytest.approx(face.baseline)


def test_emphasis_slants_latin_and_thickens_arabic(cell: Callable[..., Cell]) -> None:
    for face, italic in ((english(), True), (arabic(), False)):
        text = "Welcoming" if italic else "ترحب"
        marked = cell(text, marks=(Mark("emphasis", 0, len(text)),))
        form = formats_of(set_cells((marked,), face, "corrected"))
        assert form.fontItalic() is italic
        assert (form.fontWeight() >= 700) is not italic


def test_footnotes_stand_under_their_paragraph_smaller(cell: Callable[..., Cell]) -> None:
    noted = cell("Convinced", notes=(Note(1, "2", 9, "A/71/160."),))
    block = set_cells((noted, cell("Second")), english(), "corrected")
    first, foot, second = block.pieces
    assert foot.display is None
    assert foot.layout.text() == "2 A/71/160."
    assert first.y < foot.y < second.y
    assert foot.layout.font().pixelSize() == first.layout.font().pixelSize() - 2
    assert block.height == second.y + second.height


def test_changes_show_what_went_and_what_came(cell: Callable[..., Cell]) -> None:
    corrected = cell("تحرب بالمبادرات", text="ترحب بالمبادرات")
    found = colours(paint(set_cells((corrected,), arabic(), "changes")))
    assert {LIGHT.deleted, LIGHT.inserted} <= found
    assert not {LIGHT.deleted, LIGHT.inserted} & colours(paint(set_cells((corrected,), arabic(), "extracted")))


def test_a_corrected_place_is_green(cell: Callable[..., Cell]) -> None:
    corrected = cell("تحرب بالمبادرات", text="ترحب بالمبادرات")
    assert LIGHT.inserted in colours(paint(set_cells((corrected,), arabic(), "corrected")))


def test_certain_and_uncertain_findings_differ(cell: Callable[..., Cell]) -> None:
    amber = QColor(LIGHT.finding_line).name()

    def count(*, certain: bool) -> int:
        noisy = cell(ARABIC_TEXT, findings=(finding(ARABIC_TEXT, "ترحب", certain=certain),))
        image = paint(set_cells((noisy,), arabic(), "corrected"))
        return sum(image.pixelColor(x, y).name() == amber for x in range(image.width()) for y in range(image.height()))

    assert count(certain=True) > count(certain=False) > 0


def test_the_finding_being_decided_stands_out(cell: Callable[..., Cell]) -> None:
    block = set_cells((cell(ARABIC_TEXT, findings=(finding(ARABIC_TEXT, "ترحب"),)),), arabic(), "corrected")
    assert LIGHT.finding_tint not in colours(paint(block))
    assert LIGHT.finding_tint in colours(paint(block, (0, Span(4, 8))))
    assert LIGHT.finding_tint not in colours(paint(block, (1, Span(4, 8))))


def test_lines_are_no_longer_than_their_column(cell: Callable[..., Cell]) -> None:
    text = "كلمة" * 60 + " " + ARABIC_TEXT
    layout = set_cells((cell(text),), arabic(), "corrected").pieces[0].layout
    assert layout.lineCount() > 2
    assert all(layout.lineAt(at).naturalTextWidth() <= WIDTH + 1 for at in range(layout.lineCount()))


@pytest.mark.parametrize("language", ["en", "ar", "zh", "ru"])
def test_estimates_are_near_the_truth(language: str, cell: Callable[..., Cell]) -> None:
    text = {"en": "recalling the report ", "ar": ARABIC_TEXT + " ", "zh": "回顾其以往各项决议，", "ru": "ссылаясь на "}
    face = make_face(language, "rtl" if language == "ar" else "ltr", 1.0, WIDTH)
    cells = (cell(text[language] * 12, notes=(Note(1, "1", 5, "A/71/160"),)), cell(text[language] * 3))
    assert estimate(cells, face) == pytest.approx(set_cells(cells, face, "corrected").height, rel=0.25)


def test_an_open_editor_pushes_down_what_follows(cell: Callable[..., Cell]) -> None:
    block = set_cells((cell("First"), cell("Second")), english(), "corrected")
    opened = block.opened(0, block.pieces[0].height + 40)
    assert opened.height == block.height + 40
    assert opened.pieces[0].hidden
    assert opened.pieces[1].y == block.pieces[1].y + 40
    assert block.opened(7, 10) is block


def test_the_cache_forgets_the_oldest(cell: Callable[..., Cell]) -> None:
    cache, block = BlockCache(3), set_cells((cell("x"),), english(), "corrected")
    for row in range(3):
        cache.put(row, 0, block)
    cache.get(0, 0)
    cache.put(3, 0, block)
    assert cache.get(1, 0) is None
    assert cache.get(0, 0) is block
    cache.drop((0, 2))
    assert len(cache) == 1
