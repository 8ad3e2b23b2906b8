"""The colours of tags are told apart by people of all kinds of colour vision, and no tag is told by its colour alone.

Colour-blindness is simulated after G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, *A Physiologically-based Model
for Simulation of Color Vision Deficiency*, IEEE Transactions on Visualization and Computer Graphics 15 (2009): their
matrices for a full deficiency, on linear sRGB. Differences are those of CIE 1976 L*a*b* (about 2.3 can just be seen).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import combinations

import pytest

from desktop.core.tagsets import COLOURS, SHAPES, shipped_schemes
from desktop.ui.look.chips import colours_of
from desktop.ui.look.theme import Theme, ThemeName, contrast, load_theme

APART = 15.0
"""Between any two of the eight colours, however they are seen."""

VISIONS = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

Vector = tuple[float, float, float]


def seen(colour: str, vision: str) -> Vector:
    """The colour as somebody of that vision sees it, in L*a*b* (D65)."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels]
    return to_lab(times(VISIONS[vision], linear))


def times(matrix: Sequence[Sequence[float]], vector: Sequence[float]) -> list[float]:
    return [min(1.0, max(0.0, sum(map(float.__mul__, map(float, row), vector)))) for row in matrix]


def to_lab(rgb: Sequence[float]) -> Vector:
    red, green, blue = rgb
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (
        each ** (1 / 3) if each > (6 / 29) ** 3 else each / (3 * (6 / 29) ** 2) + 4 / 29 for each in (x, y, z)
    )
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> Theme:
    name: ThemeName = request.param
    return load_theme(name)


def test_the_simulation_knows_white_and_who_takes_red_for_green() -> None:
    for vision in VISIONS:
        assert seen("#ffffff", vision) == pytest.approx((100, 0, 0), abs=0.5)
    red, green = "#a05a00", "#6b6b00"
    assert math.dist(seen(red, "full"), seen(green, "full")) > 25
    assert math.dist(seen(red, "deuteranopia"), seen(green, "deuteranopia")) < 12


@pytest.mark.parametrize("vision", VISIONS)
def test_any_two_colours_are_apart(theme: Theme, vision: str) -> None:
    assert set(theme.hues) == set(COLOURS)
    for first, second in combinations(COLOURS, 2):
        apart = math.dist(seen(theme.hue(first), vision), seen(theme.hue(second), vision))
        assert apart >= APART, f"{first} and {second} are {apart:.1f} apart"


def test_every_colour_has_a_line_of_its_own() -> None:
    assert set(SHAPES) == set(COLOURS)
    assert len(set(SHAPES.values())) == len(COLOURS)


def test_no_two_tags_of_a_scheme_have_the_same_letter_or_the_same_line_and_colour() -> None:
    for scheme in shipped_schemes():
        assert len({tag.letter for tag in scheme.tags}) == len(scheme.tags)
        others = [tag for tag in scheme.tags if not tag.own]
        assert len({(tag.colour, tag.shape) for tag in others}) == len(others)


def test_letters_are_readable_on_their_labels(theme: Theme) -> None:
    for scheme in shipped_schemes():
        for tag in scheme.tags:
            colours = colours_of(tag, theme)
            assert colours.letter == tag.letter
            assert contrast(colours.fore, colours.back) >= 4.5
    for ground in (theme.ground, theme.chrome, theme.accent_tint, theme.selection):
        assert all(contrast(theme.hue(colour), ground) >= 4.5 for colour in COLOURS)
