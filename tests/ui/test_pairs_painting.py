"""What is painted of a set paragraph: lines told by their patterns, signs of what cannot be seen, what is beside."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from desktop.core.document import STATUSES, Assignment, Cell, Comment, Finding, Mark, Note, Status
from desktop.core.families import FAMILIES
from desktop.core.invisibles import SIGNS
from desktop.core.tagsets import SHAPES, all_tags, shipped_schemes
from desktop.core.text import Span
from desktop.ui.look.theme import Theme, load_theme
from desktop.ui.pairs.hovering import Here, here_at, told
from desktop.ui.pairs.layouts import Block, Face, Piece, estimate, make_face, set_cells
from desktop.ui.pairs.painting import draw_block, line_height
from desktop.ui.pairs.patterns import COMMENT, FINDINGS, LEAST, draw_line, pen_of
from desktop.ui.pairs.shades import shades
from desktop.ui.pairs.sides import MOST, beside, draw_status
from desktop.ui.pairs.unseen import Sign, signs_of

LIGHT = load_theme("light")
LOOKS = all_tags(shipped_schemes())
WIDTH = 380


def arabic() -> Face:
    return make_face("ar", "rtl", 1.0, WIDTH)


def english() -> Face:
    return make_face("en", "ltr", 1.0, WIDTH)


def made(text: str, **more: object) -> Cell:
    return Cell(1, 1, "operative", "", text, text, **more)  # type: ignore[arg-type]


def finding(text: str, words: str, kind: str, *, certain: bool = False) -> Finding:
    start = text.index(words)
    return Finding(kind, certain, start, start + len(words), words, (), 0.9, ())


def comment(text: str, words: str, body: str = "Which one?") -> Comment:
    start = text.index(words)
    return Comment("c", 1, body, "mk", "2024-05-01T09:00:00Z", Span(start, start + len(words)))


def tagged(tag: str, span: Span | None = None) -> Assignment:
    return Assignment(tag, 1, tag, "mk", "2024-05-01T09:00:00Z", span)


def paint(
    block: Block, decided: tuple[int, Span] | None = None, theme: Theme = LIGHT, *, quiet: bool = False
) -> QImage:
    image = QImage(WIDTH + 60, round(block.height) + 30, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.ground))
    painter = QPainter(image)
    draw_block(painter, block, QPointF(30, 15), theme, decided, LOOKS, quiet=quiet)
    painter.end()
    return image


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def ink(image: QImage) -> int:
    """How much is painted on the ground."""
    ground = QColor(LIGHT.ground).lightness()
    rows, columns = range(image.height()), range(image.width())
    return sum(ground - image.pixelColor(x, y).lightness() for y in rows for x in columns)


def drawn(draw: Callable[[QPainter], None], width: int = 60) -> QImage:
    image = QImage(width, 20, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.ground))
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


def line(pattern: str, length: float, pen: QPen) -> QImage:
    return drawn(lambda painter: draw_line(painter, pattern, (5, 5 + length), 10, pen))


# Lines --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("length", [LEAST, 40.0])
@pytest.mark.parametrize("weight", [1, 2])
def test_every_family_has_a_line_of_its_own(length: float, weight: float) -> None:
    assert set(FINDINGS) == set(FAMILIES)
    patterns = (*FINDINGS.values(), "solid")
    images = [line(each, length, pen_of(LIGHT.finding_line, weight)) for each in patterns]
    assert all(first != second for first, second in combinations(images, 2))


def test_the_guide_shows_the_line_of_each_family() -> None:
    page = (Path(__file__).parents[2] / "docs" / "guide" / "findings.md").read_text("utf-8")
    told = page.partition("## How they are underlined")[2].partition("\n## ")[0]
    assert dict(re.findall(r"^\| ([a-z]+) \| ([a-z-]+) \| [^a-z]+ \|$", told, re.MULTILINE)) == FINDINGS


def test_no_two_tags_are_told_by_colour_alone() -> None:
    patterns = (*SHAPES.values(), COMMENT)
    images = [line(each, 40, pen_of("#000000", 1)) for each in patterns]
    assert all(first != second for first, second in combinations(images, 2))


def test_a_line_is_long_enough_to_be_told() -> None:
    image = drawn(lambda painter: draw_line(painter, "solid", (30, 31), 10, pen_of("#000000", 1)))
    dark = [x for x in range(image.width()) if image.pixelColor(x, 10).lightness() < 128]
    assert len(dark) == LEAST
    assert min(dark) < 30
    assert max(dark) > 31


def test_findings_are_underlined_by_their_family_and_certain_ones_heavier() -> None:
    text = "noting the report of the keepers"

    def image(kind: str, *, certain: bool = False) -> QImage:
        noted = made(text, findings=(finding(text, "report", kind, certain=certain),))
        return paint(set_cells((noted,), english(), "corrected"))

    images = [image(kinds[0]) for kinds in FAMILIES.values()]
    assert all(first != second for first, second in combinations(images, 2))
    for kinds in FAMILIES.values():
        assert image(kinds[0]) == image(kinds[1])
        assert ink(image(kinds[0], certain=True)) > ink(image(kinds[0]))


def test_the_finding_being_decided_keeps_its_line_and_has_a_tint() -> None:
    text = "noting the report of the keepers"

    def image(kind: str) -> QImage:
        noted = made(text, findings=(finding(text, "report", kind),))
        return paint(set_cells((noted,), english(), "corrected"), (0, Span(11, 17)))

    first, second = image("wrong-word"), image("number-differs")
    assert LIGHT.finding_tint in colours(first) & colours(second)
    assert first != second


def test_what_has_no_width_is_underlined_too() -> None:
    text = "co\u200boperation"
    noted = made(text, findings=(finding(text, "\u200b", "zero-width", certain=True),))
    piece = set_cells((noted,), english(), "corrected").pieces[0]
    assert [shade.rect.width() for shade in piece.shades] == [0]
    before = shades(piece.layout, piece.display, "finding", 0, 2)[0] if piece.display else None
    assert before is not None
    assert piece.shades[0].rect.left() == pytest.approx(before.rect.right(), abs=0.1)
    assert QColor(LIGHT.finding_line).name() in colours(paint(set_cells((noted,), english(), "corrected")))


def test_lines_of_comments_and_tags_lie_below_those_of_findings_and_beside_one_another() -> None:
    text = "noting the report of the keepers"
    noted = made(
        text,
        findings=(finding(text, "report", "wrong-word"),),
        comments=(comment(text, "the report of"),),
        assigned=(tagged("review/style", Span(7, 20)), tagged("review/question", Span(21, 32))),
    )
    face = english()
    piece = set_cells((noted,), face, "corrected").pieces[0]
    heights = {(shade.kind, shade.of): line_height(shade, face) for shade in piece.shades}
    found, said = heights["finding", "wrong-word"], heights["comment", "c"]
    style, question = heights["tag", "review/style"], heights["tag", "review/question"]
    assert found < said < style
    assert question == said  # nothing is in its way there
    assert style < face.baseline + face.pitch - face.strike


def test_a_tag_on_words_is_in_its_colour() -> None:
    text = "noting the report of the keepers"
    noted = made(text, assigned=(tagged("review/terminology", Span(11, 17)),))
    hue = LIGHT.hue(LOOKS["review/terminology"].colour)
    assert hue in colours(paint(set_cells((noted,), english(), "corrected")))
    gone = made(text, assigned=(tagged("own/long-gone", Span(11, 17)),))
    assert LIGHT.hue("grey") in colours(paint(set_cells((gone,), english(), "corrected")))


def test_a_symbol_is_in_the_colour_of_what_leads_elsewhere() -> None:
    plain = colours(paint(set_cells((made("Recalling resolutions"),), english(), "corrected")))
    noted = colours(paint(set_cells((made("Recalling A/RES/72/1"),), english(), "corrected")))
    assert LIGHT.accent in noted - plain


def test_words_are_bold_by_their_own_strokes() -> None:
    text = "Takes note with appreciation"
    bold = made(text, marks=(Mark("strong", 0, len(text)),))
    plain, strong = (set_cells((each,), english(), "corrected").pieces[0].layout for each in (made(text), bold))
    assert strong.lineAt(0).naturalTextWidth() > plain.lineAt(0).naturalTextWidth()  # smeared it would not be wider


def test_emphasis_may_be_strong_as_well() -> None:
    text = "Takes note"
    both = made(text, marks=(Mark("emphasis", 0, 10), Mark("strong", 0, 10)))
    formats = set_cells((both,), english(), "corrected").pieces[0].layout.formats()
    assert [each.format.fontItalic() for each in formats] == [True, False]
    assert not formats[1].format.hasProperty(formats[1].format.Property.FontItalic)


# What cannot be seen ------------------------------------------------------------------------------------------------


def signs(text: str, face: Face) -> tuple[Piece, tuple[Sign, ...]]:
    piece = set_cells((made(text),), face, "corrected", invisibles=True).pieces[0]
    return piece, piece.signs


def edges(piece: Piece, at: int) -> tuple[float, float]:
    """Left and right of the glyph of a character that has a width."""
    assert piece.display is not None
    (shade,) = shades(piece.layout, piece.display, "", at, at + 1)
    return shade.rect.left(), shade.rect.right()


@pytest.mark.parametrize("char", "\u200e\u200b\u2060\ufeff\u202a")
def test_in_latin_words_a_sign_stands_between_the_letters(char: str) -> None:
    piece, (sign,) = signs(f"القرار ab{char}cd المؤرخ", arabic())
    assert sign.left == pytest.approx(edges(piece, 8)[1], abs=0.1)
    assert sign.left == pytest.approx(edges(piece, 10)[0], abs=0.1)


@pytest.mark.parametrize("char", "\u200f\u061c\u200b\u200c\u2060\u202b")
def test_in_arabic_words_a_sign_stands_between_the_letters(char: str) -> None:
    piece, (sign,) = signs(f"the بت{char}حد of", english())
    assert sign.left == pytest.approx(edges(piece, 5)[0], abs=0.1)
    assert sign.left == pytest.approx(edges(piece, 7)[1], abs=0.1)


@pytest.mark.parametrize(
    ("text", "at"), [("عام\u00a0٢٠١٦ م", 3), ("ab\u00a0cd عام", 2), ("المــؤرخ", 3), ("ab\tcd", 2)]
)
def test_a_sign_lies_on_what_has_width(text: str, at: int) -> None:
    piece, found = signs(text, arabic())
    line = piece.layout.lineAt(0)
    ends = sorted(float(line.cursorToX(place)[0]) for place in (at, at + 1))  # type: ignore[index]
    assert found[0].char == text[at]
    assert (found[0].left, found[0].right) == pytest.approx(ends, abs=0.6)
    assert found[0].right - found[0].left > 1


MIXED = st.text(alphabet=[*set(SIGNS) - {"\u2028"}, *"abنـلاحد 12()"], max_size=24)


@given(MIXED, st.sampled_from(["en", "ar"]))
@example("\xad\u200d", "ar")  # nothing but what has no ink
@settings(deadline=None, max_examples=60)
def test_signs_change_nothing_that_is_set_and_lie_in_their_line(text: str, language: str) -> None:
    face = english() if language == "en" else arabic()
    plain, piece = (set_cells((made(text),), face, "corrected", invisibles=on).pieces[0] for on in (False, True))
    assert [sign.char for sign in piece.signs] == [char for char in text if char in SIGNS]
    assert plain.layout.text() == piece.layout.text()
    lines = [piece.layout.lineAt(at) for at in range(piece.layout.lineCount())]
    for first, second in zip(plain.layout.glyphRuns(), piece.layout.glyphRuns(), strict=True):
        assert list(first.glyphIndexes()) == list(second.glyphIndexes())
        assert list(first.positions()) == list(second.positions())
    most = 3.0 * len(text)  # signs in one place stand beside one another
    for sign in piece.signs:
        room = next(line.naturalTextRect() for line in lines if line.y() + line.ascent() == sign.baseline)
        assert room.left() - most - 1 <= sign.left <= sign.right <= room.right() + most + 1


def test_what_the_display_puts_in_has_no_sign() -> None:
    cited = Cell(1, 1, "", "", "of\u00a02016", "on\u00a02016", notes=(Note(1, "2", 3, "A/71\u00a0and"),))
    block = set_cells((cited,), english(), "changes", folded=False, invisibles=True)
    assert [[sign.char for sign in piece.signs] for piece in block.pieces] == [["\u00a0"], ["\u00a0"]]


def test_each_sort_of_sign_is_another() -> None:
    def image(char: str) -> QImage:
        return paint(set_cells((made(f"aa{char}aa"),), english(), "corrected", invisibles=True))

    one_each = {kind: char for char, kind in SIGNS.items()}
    images = [image(char) for char in one_each.values()]
    assert all(first != second for first, second in combinations(images, 2))
    plain = paint(set_cells((made("aa\u200eaa"),), english(), "corrected"))
    assert plain != image("\u200e")


def test_signs_in_one_place_stand_beside_one_another() -> None:
    _piece, found = signs("ab\u200e\u200f\u200bcd", english())
    assert len({round(sign.left) for sign in found}) == 3


def test_signs_are_only_looked_for_where_they_are_wanted() -> None:
    piece = set_cells((made("a\u00a0b"),), english(), "corrected").pieces[0]
    assert piece.signs == ()
    assert len(signs_of(piece.layout, "a\u00a0b")) == 1


# Notes --------------------------------------------------------------------------------------------------------------


NOTED = made("Convinced of it", notes=(Note(1, "2", 9, "A/71/160. " * 20), Note(1, "3", 15, "A/72/1.")))


@pytest.mark.parametrize("face", [english, arabic])
def test_folded_notes_are_one_line(face: Callable[[], Face]) -> None:
    folded = set_cells((NOTED, made("Next")), face(), "corrected", folded=True)
    whole = set_cells((NOTED, made("Next")), face(), "corrected")
    assert [piece.folds for piece in folded.pieces] == [0, 2, 0]
    assert [piece.label for piece in whole.pieces] == [0, 1, 1, 0]
    assert folded.pieces[1].layout.text() == "2 footnotes"
    assert whole.height - folded.height > whole.pieces[1].height
    for shown, block in ((False, whole), (True, folded)):
        assert estimate((NOTED, made("Next")), face(), folded=shown) == pytest.approx(block.height, rel=0.2)


def test_the_line_for_notes_begins_where_the_paragraph_does() -> None:
    for face, left in ((english(), True), (arabic(), False)):
        plain = paint(set_cells((made("x"),), face, "corrected"))
        image = paint(set_cells((NOTED,), face, "corrected", folded=True))
        y = range(plain.height() - 10, image.height())
        dark = [x for x in range(image.width()) if any(image.pixelColor(x, at).lightness() < 160 for at in y)]
        assert (min(dark) < 60) if left else (max(dark) > WIDTH)


# Beside the paragraph -----------------------------------------------------------------------------------------------


def test_every_status_has_its_shape() -> None:
    def image(status: Status) -> QImage:
        return drawn(lambda painter: draw_status(painter, QRectF(5, 2, 14, 14), LIGHT, status), 24)

    images = [image(each) for each in STATUSES]
    assert all(first != second for first, second in combinations(images, 2))
    assert colours(images[0]) == {LIGHT.ground}


@pytest.mark.parametrize("status", STATUSES[1:])
def test_the_status_stands_behind_the_lines(status: Status) -> None:
    for face in (english(), arabic()):
        image, plain = (
            paint(set_cells((made("Takes note", status=each),), face, "corrected")) for each in (status, "todo")
        )
        rows = range(image.height())
        other = {x for x in range(image.width()) if any(image.pixel(x, y) != plain.pixel(x, y) for y in rows)}
        assert other
        assert (min(other) > 30 + WIDTH) if face.direction == "ltr" else (max(other) < 30)


def test_tags_of_the_paragraph_stand_under_its_status_and_the_rest_is_counted() -> None:
    tags = [name for name in LOOKS if name.startswith("review/")][:5]
    noted = made("Takes note", status="work", assigned=tuple(map(tagged, tags)))
    face = english()
    found = beside(noted, WIDTH, face.baseline, "ltr")
    assert [sign.of for sign in found] == ["work", *tags[:MOST], "+2"]
    tops = [sign.rect.top() for sign in found]
    assert tops == sorted(tops)
    piece = set_cells((noted,), face, "corrected").pieces[0]
    assert piece.height >= found[-1].rect.bottom()
    assert estimate((noted,), face) == piece.height
    assert {LIGHT.hue(LOOKS[tag].colour) for tag in tags[:1]} <= colours(paint(set_cells((noted,), face, "corrected")))


def test_one_tag_needs_no_more_room_than_the_paragraph() -> None:
    face = english()
    plain, noted = (
        set_cells((made("x", assigned=given),), face, "corrected").height for given in ((), (tagged("review/style"),))
    )
    assert plain == noted


def test_what_stands_beside_stays_while_the_paragraph_is_edited() -> None:
    tags = tuple(tagged(name) for name in LOOKS if name.startswith("review/"))
    block = set_cells((made("Takes note", assigned=tags), made("Next")), english(), "corrected")
    opened = block.opened(0, english().pitch)
    assert opened.height == block.height  # the labels reach further down than the editor
    hue = LIGHT.hue(LOOKS[tags[0].tag].colour)
    assert hue in colours(paint(opened))
    assert block.opened(0, 300).height == block.height + 300 - block.pieces[0].height


def test_a_row_the_reader_is_not_in_steps_back() -> None:
    text = "noting the report of A/RES/72/1"
    noted = made(
        text,
        status="approved",
        findings=(finding(text, "report", "wrong-word", certain=True),),
        comments=(comment(text, "noting"),),
        assigned=(tagged("review/style"),),
    )
    block = set_cells((noted,), english(), "corrected")
    plain = set_cells((made(text),), english(), "corrected")
    assert paint(block, quiet=True).copy(0, 0, WIDTH, 30) == paint(plain, quiet=True).copy(0, 0, WIDTH, 30)
    found = colours(paint(block, quiet=True))
    assert LIGHT.muted in found
    assert not found & {LIGHT.text, LIGHT.accent, LIGHT.finding_line}


# What lies where ----------------------------------------------------------------------------------------------------


def whole() -> tuple[Block, Cell]:
    text = "noting the report\u00a0of the keepers"
    noted = made(
        text,
        status="reviewed",
        findings=(finding(text, "keepers", "wrong-word"),),
        comments=(comment(text, "the report", "Which report? " * 20),),
        assigned=(tagged("review/style", Span(0, 6)), tagged("review/question")),
        notes=(Note(1, "2", 30, "A/71/160."),),
    )
    return set_cells((noted,), english(), "corrected", folded=True, invisibles=True), noted


def here(block: Block, start: int, end: int) -> list[tuple[str, str]]:
    """What lies in the middle of the characters from `start` to `end`."""
    piece = block.pieces[0]
    assert piece.display is not None
    rect = shades(piece.layout, piece.display, "", start, end)[0].rect
    return [(each.kind, each.of) for each in here_at(block, rect.center())]


def test_what_lies_at_a_place_is_told() -> None:
    block, noted = whole()
    piece = block.pieces[0]
    assert piece.display is not None
    assert here(block, 0, 6) == [("tag", "review/style")]
    assert here(block, 8, 14) == [("comment", "c")]
    assert here(block, 17, 18)[0] == ("sign", "\u00a0")
    assert here(block, 24, 28) == [("finding", "wrong-word")]
    label = next(run for run in piece.display.runs if run.kind == "note")
    assert ("note", "2") in here(block, label.start + 1, label.end - 1)
    assert here_at(block, QPointF(300, 10)) == ()
    for sign in beside(noted, WIDTH, english().baseline, "ltr"):
        assert [(each.kind, each.of) for each in here_at(block, sign.rect.center())] == [(sign.kind, sign.of)]
    fold = block.pieces[1]
    assert [each.kind for each in here_at(block, QPointF(20, fold.y + fold.height / 2))] == ["fold"]
    assert here_at(block, QPointF(20, block.height + 50)) == ()


def test_it_is_told_in_words() -> None:
    _block, noted = whole()
    sentences = {
        ("finding", "wrong-word"): "Word that is hardly meant",
        ("sign", "\u200e"): "U+200E LEFT-TO-RIGHT MARK",
        ("status", "reviewed"): "Reviewed",
        ("note", "2"): "2 A/71/160.",
        ("fold", ""): "Show the footnotes",
    }
    for (kind, of), sentence in list(sentences.items())[1:]:
        assert told((Here(kind, of, noted),), LOOKS) == sentence  # type: ignore[arg-type]
    said = told((Here("comment", "c", noted), Here("tag", "review/style", noted)), LOOKS).splitlines()
    assert said[0].startswith("mk: Which report? Which")
    assert said[0].endswith("…")
    assert said[1].startswith(LOOKS["review/style"].label)


def test_of_more_tags_than_there_is_room_for_the_rest_is_told() -> None:
    tags = [name for name in LOOKS if name.startswith("review/")][:5]
    noted = made("Takes note", assigned=tuple(map(tagged, tags)))
    more = beside(noted, WIDTH, english().baseline, "ltr")[-1]
    found = here_at(set_cells((noted,), english(), "corrected"), more.rect.center())
    assert [each.of for each in found] == tags[MOST:]
