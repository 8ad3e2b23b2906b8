"""The palette of tags by itself: what it lists, what keys do in it, and what it says when it is left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.tagsets import Tag, TagScheme, shipped_schemes
from desktop.ui.dialogs.tag_list import OFFER, Offer, PaletteModel, spoken
from desktop.ui.dialogs.tag_palette import TagPalette
from desktop.ui.look.theme import load_theme
from desktop.ui.tags import learn_schemes

OWN = TagScheme("mine", "Mine", "", (Tag("term", "Term", "One word", "T"), Tag("مصطلح", "مصطلح", "", "م")))


def offers() -> tuple[Offer, ...]:
    learnt = learn_schemes((*shipped_schemes(), OWN))
    return tuple(Offer(name, tag, scheme.title) for scheme in learnt for name, tag in scheme.named())


class Said:
    """What a palette said."""

    def __init__(self, palette: TagPalette) -> None:
        self.chosen: list[str] = []
        self.onward: list[str] = []
        palette.chosen.connect(self.chosen.append)
        palette.next_wanted.connect(self.onward.append)


Opened = tuple[TagPalette, Said]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(900, 700)
    widget.show()
    yield widget
    widget.close()


@pytest.fixture
def opened(qtbot: QtBot, window: QWidget) -> Opened:
    palette = TagPalette(offers(), "This paragraph", load_theme("light"), window)
    palette.open_at(window.mapToGlobal(QPoint(100, 50)))
    qtbot.waitUntil(palette.field.hasFocus)
    return palette, Said(palette)


def type_char(palette: TagPalette, char: str) -> None:
    QTest.sendKeyEvent(QTest.KeyAction.Click, palette.field, Qt.Key(0), char, Qt.KeyboardModifier.NoModifier)


def titles(model: PaletteModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_model_keeps_the_rules(qtbot: QtBot) -> None:
    model = PaletteModel(offers())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for typed in ("", "t", "مص", "nothing like it", ""):
        model.show_fitting(typed)
    assert model.rowCount() == len(offers()) + 3


def test_titles_of_schemes_cannot_be_chosen() -> None:
    model = PaletteModel(offers())
    heads = [row for row in range(model.rowCount()) if model.index(row, 0).data(OFFER) is None]
    assert [titles(model)[row] for row in heads] == ["Resolution", "Review", "Mine"]
    assert not any(model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsSelectable for row in heads)
    assert model.step(heads[1] - 1, 1) == heads[1] + 1
    assert model.step(1, -1) == 1


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("omis", "Omission"),
        ("OMIS", "Omission"),
        ("établi", ""),
        ("colleague", "Question"),
        ("المصطلح", ""),
        ("مُصطَلَح", "مصطلح"),
    ],
)
def test_names_and_meanings_are_found_as_people_type(typed: str, first: str) -> None:
    model = PaletteModel(offers())
    model.show_fitting(typed)
    assert (titles(model) or [""])[0] == first


def test_a_letter_gives_its_tag_at_once(opened: Opened) -> None:
    palette, said = opened
    QTest.keyClick(palette.field, Qt.Key.Key_M)
    assert said.chosen == ["review/mistranslation"]
    assert not palette.isVisible()


@pytest.mark.parametrize(
    ("char", "name"), [("5", "resolution/operative"), ("م", "mine/مصطلح"), ("ة", "review/mistranslation")]
)
def test_figures_letters_of_any_script_and_other_keyboards(opened: Opened, char: str, name: str) -> None:
    palette, said = opened
    type_char(palette, char)
    assert said.chosen == [name]


def test_of_two_with_one_letter_enter_gives_the_one_at_hand(opened: Opened) -> None:
    palette, said = opened
    for name in ("review/terminology", "mine/term", "review/terminology"):
        QTest.keyClick(palette.field, Qt.Key.Key_T)
        at_hand = palette.at_hand()
        assert at_hand is not None
        assert at_hand.name == name
        assert said.chosen == []
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert said.chosen == ["review/terminology"]


def test_behind_a_stroke_letters_find_by_name(opened: Opened) -> None:
    palette, said = opened
    QTest.keyClicks(palette.field, "/number")
    assert said.chosen == []
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert said.chosen == ["review/name-or-number"]


def test_a_letter_that_no_tag_has_begins_to_find(opened: Opened) -> None:
    palette, said = opened
    QTest.keyClicks(palette.field, "wo")
    assert palette.field.text() == "wo"
    assert said.chosen == []
    at_hand = palette.at_hand()
    assert at_hand is not None
    assert at_hand.name == "resolution/enacting"  # its name has it; of another only the meaning


def test_arrows_go_from_tag_to_tag_and_shift_enter_goes_on(opened: Opened) -> None:
    palette, said = opened
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Up):
        QTest.keyClick(palette.field, key)
    at_hand = palette.at_hand()
    assert at_hand is not None
    assert at_hand.name == "resolution/closing"
    QTest.keyClick(palette.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (said.chosen, said.onward) == ([], ["resolution/closing"])


def test_a_click_gives_and_escape_leaves(opened: Opened) -> None:
    palette, said = opened
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert said.chosen == []


def test_a_click_on_a_tag_gives_it_and_one_on_a_title_nothing(opened: Opened) -> None:
    palette, said = opened
    view = palette.list
    for row, expected in ((0, []), (3, ["resolution/enacting"])):
        place = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert said.chosen == expected


def test_what_is_given_is_said_and_ticked(window: QWidget) -> None:
    offer = offers()[10]
    given, some = replace(offer, given="all"), replace(offer, given="some")
    assert spoken(offer) == "Mistranslation, M"
    assert spoken(given) == "Mistranslation, M, given"
    assert spoken(some) == "Mistranslation, M, given to some"
    assert len({render(each, window) for each in (offer, given, some)}) == 3


def render(offer: Offer, window: QWidget) -> bytes:
    palette = TagPalette((offer,), "", load_theme("dark"), window)
    palette.open_at(QPoint(0, 0))
    image = palette.list.grab().toImage()
    palette.close()
    return bytes(image.constBits())


def test_it_stays_on_the_screen(opened: Opened) -> None:
    palette, _said = opened
    room = palette.screen().availableGeometry()
    for corner in (room.bottomRight(), room.topLeft() - QPoint(50, 50)):
        palette.open_at(corner)
        assert room.contains(palette.geometry())
    palette.close()
    assert QApplication.activePopupWidget() is None
