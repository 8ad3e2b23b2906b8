"""The library of thousands of documents: listed, searched at each key, and painted."""

from __future__ import annotations

from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from desktop.core.document import DocumentInfo, VersionInfo
from desktop.ui.look.fonts import load_fonts
from desktop.ui.look.theme import load_theme
from desktop.ui.panels.library import Listed
from desktop.ui.welcome import Welcome

DOCUMENTS = 5_000


def line(number: int) -> Listed:
    versions = tuple(VersionInfo(at, code, "ltr", original=not at, name=code) for at, code in enumerate(("en", "fr")))
    document = DocumentInfo(number, f"A/RES/{number}/1", f"Title {number}", versions, 60)
    return Listed(document, f"2026-01-{number % 28 + 1:02}", 20, 60, 3, f"a/res/{number}/1 title {number} en fr", "t")


def test_a_key_in_the_search(benchmark: BenchmarkFixture, qtbot: QtBot) -> None:
    load_fonts()
    page = Welcome()
    qtbot.addWidget(page)
    page.set_theme(load_theme("light"))
    page.resize(1280, 800)
    page.show_documents([line(number) for number in range(DOCUMENTS)], {})

    words = iter(("t", "ti", "title", "title 4", "title 49", "") * 1000)

    def key() -> None:
        page.field.setText(next(words))
        page.list.viewport().grab()

    benchmark(key)
    assert page.list.lines.rowCount() > 0
