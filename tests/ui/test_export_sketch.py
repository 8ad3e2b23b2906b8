"""The look at an exported page beforehand: asserted on where letters come to stand."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine
from pytestqt.qtbot import QtBot
from reviewed import review_of

from desktop.core.document import Slice, VersionInfo
from desktop.core.export.options import Options
from desktop.core.review import Unit, VersionText
from desktop.ui.dialogs.export_sketch import sketch
from desktop.ui.look.theme import load_theme


def blocks(document: QTextDocument) -> list[QTextBlock]:
    document.setTextWidth(600)
    document.size()  # lays it out
    found, block = [], document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def x(line: QTextLine, at: int) -> float:
    return cast("tuple[float, int]", line.cursorToX(at))[0]


@pytest.mark.parametrize("text", ["A/99/L.1 قرار", "\u202bقرار", "99/4 قرار", "قرار"])
@pytest.mark.parametrize("number", ["", "1.", "(a)", "١ -", "(أ)"])
def test_before_a_paragraph_from_the_right_stand_its_tag_and_number_whatever_it_begins_with(
    qtbot: QtBot, text: str, number: str
) -> None:
    version = VersionInfo(1, "ar", "rtl", True, "ar.txt")
    unit = Unit((Slice(0, len(text)),), text, text, 1, tag="operative", number=number)
    document = QTextDocument()
    document.setHtml(sketch(review_of([VersionText(version, "", (unit,))]), Options(), load_theme("light")))
    (block,) = (each for each in blocks(document) if "قرار" in each.text())
    line = block.layout().lineAt(0)
    letter = x(line, block.text().index("O"))
    begins = x(line, block.text().rindex("\u2069") + 2)
    last = x(line, block.text().index("قرار") + 1)
    assert letter > begins > last
    if number:
        first, sign = (block.text().index(char) for char in (number[0], number[-1]))
        assert letter > x(line, first) > x(line, sign) > begins
