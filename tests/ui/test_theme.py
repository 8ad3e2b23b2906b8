"""Both themes are readable: contrast by WCAG, tags told apart, and a style sheet Qt accepts."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.document import TAGS
from desktop.core.tagsets import COLOURS
from desktop.ui.look.theme import Theme, ThemeName, contrast, load_theme, mixed, palette, stylesheet

THEMES: tuple[ThemeName, ...] = ("light", "dark")


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def test_contrast_follows_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("ground", ["ground", "chrome", "accent_tint", "selection"])
@pytest.mark.parametrize("voice", ["text", "muted", "accent", "finding", "inserted", "deleted"])
def test_text_is_readable_on_every_ground(theme: Theme, voice: str, ground: str) -> None:
    assert contrast(getattr(theme, voice), getattr(theme, ground)) >= 4.5


def test_marked_text_is_readable(theme: Theme) -> None:
    assert contrast(theme.text, theme.finding_tint) >= 4.5
    assert contrast(theme.text, theme.selected_text) >= 4.5
    assert contrast(theme.inserted, theme.inserted_tint) >= 4.5
    assert contrast(theme.deleted, theme.deleted_tint) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.on_accent, theme.accent_hover) >= 4.5


def test_lines_that_carry_meaning_are_seen(theme: Theme) -> None:
    assert contrast(theme.accent, theme.ground) >= 3
    assert contrast(theme.finding_line, theme.ground) >= 2.5


def test_every_tag_has_a_readable_label_of_its_own(theme: Theme) -> None:
    assert set(theme.tags) == set(TAGS)
    assert all(contrast(colours.fore, colours.back) >= 4.5 for colours in theme.tags.values())
    for first, second in combinations(theme.tags.values(), 2):
        assert first.letter != second.letter
        assert (first.fore, first.back) != (second.fore, second.back)


def test_a_tag_of_another_scheme_gets_its_letter(theme: Theme) -> None:
    assert theme.tag("recital").letter == "R"


@pytest.mark.parametrize("ground", ["ground", "accent_tint", "selection"])
def test_the_colours_of_tags_are_readable_on_every_ground_and_in_their_labels(theme: Theme, ground: str) -> None:
    assert set(theme.hues) == set(COLOURS)
    assert len(set(theme.hues.values())) == len(COLOURS)
    assert min(contrast(hue, getattr(theme, ground)) for hue in theme.hues.values()) >= 4.5
    labels = [theme.label("T", colour) for colour in COLOURS]
    assert min(contrast(each.fore, each.back) for each in labels) >= 4.5
    assert theme.label("T", "of another program").fore == theme.muted


def test_mixing_lies_between() -> None:
    assert mixed("#000000", "#ffffff", 0.0) == "#ffffff"
    assert mixed("#102030", "#ffffff", 1.0) == "#102030"
    assert mixed("#000000", "#c86432", 0.5) == "#643219"


def test_palette_carries_the_theme(theme: Theme) -> None:
    colours = palette(theme)
    assert colours.color(QPalette.ColorRole.Base).name() == theme.ground
    assert colours.color(QPalette.ColorRole.Window).name() == theme.chrome
    assert colours.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name() == theme.faint


def test_style_sheet_is_complete_and_is_applied(theme: Theme, qtbot: QtBot) -> None:
    sheet = stylesheet(theme)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    label, button = QLabel("Saved"), QPushButton("Accept")
    label.setProperty("role", "saved")
    button.setProperty("role", "primary")
    column.addWidget(label)
    column.addWidget(button)
    window.setStyleSheet(sheet)
    window.show()
    qtbot.waitExposed(window)
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == theme.inserted
    assert button.grab().toImage().pixelColor(button.width() // 2, 4).name() == theme.accent
