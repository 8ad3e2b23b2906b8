"""The foot of the import and export dialogs, and what an export is of."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.document import DocumentInfo, VersionInfo
from desktop.core.export.asked import Asked
from desktop.core.export.options import Options
from desktop.ui.dialogs.export_choice import Choice, fitting, proposed, with_places
from desktop.ui.dialogs.foot import Foot

EN, AR, AR_TOO = (VersionInfo(at, code, "ltr", at == 1, f"{at}.txt") for at, code in enumerate(("en", "ar", "ar"), 1))
ONE = Choice("S/1", (DocumentInfo(1, "S/1", "", (EN, AR, AR_TOO), 9),))
MANY = Choice("All", (DocumentInfo(1, "S/1", "", (EN, AR), 9), DocumentInfo(2, "S/2", "", (AR,), 9)), into=True)


@pytest.fixture
def foot(qtbot: QtBot) -> Foot:
    """One in sight, on nothing."""
    made = Foot("Make it", above=QLabel("place"), beside=QLabel("sum"))
    qtbot.addWidget(made)
    made.show_busy(False, may_leave=True)
    made.show()
    return made


def test_it_says_what_the_reader_wants(qtbot: QtBot, foot: Foot) -> None:
    foot.show_busy(True, may_leave=True)
    for button, wanted in ((foot.go, foot.go_wanted), (foot.stop, foot.stop_wanted), (foot.cancel, foot.leave_wanted)):
        with qtbot.waitSignal(wanted):
            button.click()


def test_work_is_seen_while_it_is_under_way(foot: Foot) -> None:
    working = (foot.progress, foot.at, foot.stop)
    assert not any(part.isVisible() for part in working)
    foot.show_busy(True, may_leave=False)
    foot.show_progress(3, 12, "3 of 12")
    assert all(part.isVisible() for part in working)
    assert not foot.cancel.isEnabled()
    assert (foot.progress.value(), foot.progress.maximum(), foot.at.text()) == (3, 12, "3 of 12")
    foot.show_step(1, 4)
    assert (foot.progress.value(), foot.progress.maximum(), foot.at.text()) == (1, 4, "3 of 12")
    foot.show_busy(False, may_leave=True)
    foot.show_end("Stopped.")
    assert foot.cancel.isEnabled()
    assert [part.isVisible() for part in working] == [False, True, False]
    assert foot.at.text() == "Stopped."


def test_what_cannot_begin_does_not(qtbot: QtBot, foot: Foot) -> None:
    foot.allow_go(False)
    with qtbot.assertNotEmitted(foot.go_wanted):
        foot.go.click()


def test_of_one_document_each_version_is_a_part_of_many_each_language() -> None:
    assert ONE.languages() == ("en", "ar", "ar")
    assert MANY.languages() == ("en", "ar")
    assert len(ONE.titles()) == 3
    assert len(MANY.titles()) == 2


def test_parts_that_are_chosen_come_back() -> None:
    for choice, places in ((ONE, (2, 0)), (ONE, (1,)), (MANY, (1,)), (MANY, (1, 0))):
        asked = with_places(choice, Asked("html"), places)
        assert tuple(choice.places(asked)) == places
        assert bool(asked.options.versions) != choice.into
    assert with_places(ONE, Asked("html"), (0, 1, 2)).languages == ()
    assert tuple(MANY.places(Asked("html", ("fr",)))) == (0, 1)


def test_the_last_export_of_a_format_holds_where_its_languages_are() -> None:
    used = Asked("txt", ("ar",), Options(comments=False))
    assert fitting(ONE, "txt", used, 0, "fr") is used
    other = fitting(ONE, "txt", Asked("txt", ("zh",), used.options), 1, "fr")
    assert (other.languages, other.options) == (("ar",), Options(versions=(2,), comments=False))
    assert fitting(ONE, "html", None, 1, "fr") == Asked("html", (), Options(language="fr"))
    assert fitting(MANY, "txt", None, 1, "fr").languages == ()


def test_a_name_of_the_readers_own_is_kept_and_ends_as_the_format_does(tmp_path: Path) -> None:
    html = Asked("html")
    assert proposed(ONE, html, tmp_path, None) == tmp_path / "S_1.html"
    for named, kept in (("mine.docx", "mine.html"), ("Vol. 2", "Vol. 2.html"), (".hidden", ".hidden.html")):
        assert proposed(ONE, html, tmp_path, tmp_path / named) == tmp_path / kept
    assert proposed(MANY, html, tmp_path, None) == tmp_path
    assert proposed(MANY, html, tmp_path, tmp_path / "mine") == tmp_path / "mine"
