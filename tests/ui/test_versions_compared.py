"""Two versions of one language, word by word, in the parallel view."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from desktop.core.document import Cell, VersionInfo
from desktop.ui.look.theme import load_theme
from desktop.ui.pairs import PairView
from desktop.ui.pairs.model import counterpart

Opener = Callable[[Any], PairView]
LIGHT = load_theme("light")
EARLIER = "Welcomes the report of the Secretary-General and, in this regard, requests more data on time"
LATER = "Welcomes, in this regard, the report of the Secretary-General and requests much more data"


def versions(*languages: str) -> tuple[VersionInfo, ...]:
    return tuple(VersionInfo(at, language, "ltr", at == 0, language) for at, language in enumerate(languages))


@pytest.mark.parametrize(
    ("languages", "expected"),
    [
        (("en", "ar"), [None, None]),
        (("ar", "en", "ar"), [2, None, 0]),
        (("en", "en-GB", "en"), [1, 0, 1]),
    ],
)
def test_a_version_is_compared_with_the_nearest_before_it(languages: tuple[str, ...], expected: list[Any]) -> None:
    shown = versions(*languages)
    assert [counterpart(shown, at) for at in range(len(shown))] == expected


@pytest.fixture
def compared(book: Callable[..., Any], open_book: Opener) -> PairView:
    """A document whose two versions are in English; the row has one paragraph in each."""
    made = book(3, ("en", "en")).put(
        0, Cell(11, 0, "operative", "1.", EARLIER, EARLIER), Cell(12, 0, "operative", "1.", LATER, LATER)
    )
    return open_book(made)


def kinds(view: PairView, column: int) -> dict[str, list[str]]:
    piece = view.block(0, column).body(0)
    assert piece is not None
    assert piece.display is not None
    found: dict[str, list[str]] = {}
    for run in piece.display.runs:
        found.setdefault(run.kind, []).append(piece.display.shown[run.start : run.end].strip(" ,"))
    return found


def colours(view: PairView) -> set[str]:
    image = view.viewport().grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(min(160, image.height()))}


def test_dropped_added_and_moved_words_are_told_in_either_version(compared: PairView) -> None:
    assert set(kinds(compared, 0)) == {"number"}
    compared.set_mode("versions")
    assert kinds(compared, 0)["moved"] == kinds(compared, 1)["moved"] == ["in this regard"]
    assert "on time" in " ".join(kinds(compared, 0)["dropped"])
    assert "much" in " ".join(kinds(compared, 1)["added"])
    compared.set_mode("corrected")
    assert set(kinds(compared, 0)) == {"number"}


def test_they_are_painted_in_lines_and_colours_of_their_own(qtbot: QtBot, compared: PairView) -> None:
    before = colours(compared)
    compared.set_mode("versions")
    new = colours(compared) - before
    assert {LIGHT.deleted, LIGHT.inserted, LIGHT.accent} <= new | before
    assert {LIGHT.deleted, LIGHT.inserted} <= new


def test_a_paragraph_alone_has_nothing_to_be_compared_with(book: Callable[..., Any], open_book: Opener) -> None:
    view = open_book(book(3, ("en", "en")).put(0, Cell(11, 0, "operative", "1.", EARLIER, EARLIER), ()))
    view.set_mode("versions")
    assert set(kinds(view, 0)) == {"number"}
