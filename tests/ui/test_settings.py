"""Settings: what is written is read again, what makes no sense falls back, and a file is never half written."""

from __future__ import annotations

import math
import os
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from desktop.ui.kept.forgiving import plain, taken
from desktop.ui.kept.preferences import Preferences
from desktop.ui.kept.settings import (
    AUTOSAVES_MS,
    LEADINGS,
    LINES,
    SIZES,
    ZOOMS,
    Settings,
    load_settings,
    save_settings,
    within_bounds,
)
from desktop.ui.kept.written import Written, replace_file
from desktop.ui.look.typography import SCRIPT_NAMES, Chosen, Typography

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
SCRIPTS = st.builds(
    Chosen,
    face=TEXTS,
    size=st.just(0.0) | st.floats(*SIZES),
    leading=st.just(0.0) | st.floats(*LEADINGS),
)
TYPOGRAPHY = st.builds(Typography, line=st.integers(*LINES), **dict.fromkeys(SCRIPT_NAMES, SCRIPTS))
SETTINGS = st.builds(
    Settings,
    theme=st.sampled_from(["system", "light", "dark"]),
    language=TEXTS,
    author=TEXTS,
    zoom=st.floats(*ZOOMS),
    folder=TEXTS,
    invisibles=st.booleans(),
    spelling=st.booleans(),
    autosave_ms=st.integers(*AUTOSAVES_MS),
    typography=TYPOGRAPHY,
    keys=st.dictionaries(TEXTS, st.lists(TEXTS, max_size=3).map(tuple), max_size=4),
)


@given(settings=SETTINGS)
def test_settings_round_trip(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> None:
    path = tmp_path_factory.mktemp("settings") / "folder" / "settings.toml"
    save_settings(settings, path)
    assert load_settings(path) == settings
    assert [each.name for each in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not = [toml",
        'zoom = "large"\nunknown = 1\ntheme = 3',
        'theme = "pink"\nkeys = 7\ntypography = "large"',
        "\x00",
        "a = " + "[" * 3000,
        "[typography]\nline = true\nlatin = []\n[typography.arabic]\nsize = [1.3]",
    ],
)
def test_settings_that_make_no_sense_fall_back(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    assert load_settings(path) == Settings()


def test_one_bad_value_spoils_no_other(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(
        'theme = "dark"\nzoom = 2\nauthor = 4\n[typography.arabic]\nsize = "x"\nleading = 2.0\n'
        '[keys]\nopen = ["Ctrl+T"]\nedit = "F4"\nquit = [1]\n'
    )
    found = load_settings(path)
    assert (found.theme, found.zoom, found.author) == ("dark", 2.0, "")
    assert found.typography == replace(Typography(), arabic=Chosen(leading=2.0))
    assert found.keys == {"open": ("Ctrl+T",)}


@pytest.mark.parametrize("zoom", [math.nan, math.inf, -math.inf, 0.0, 1e300])
def test_no_number_makes_the_window_unusable(tmp_path: Path, zoom: float) -> None:
    settings = Settings(zoom=zoom, autosave_ms=-1, typography=Typography(line=0, latin=Chosen(size=zoom, leading=zoom)))
    path = tmp_path / "settings.toml"
    save_settings(settings, path)
    found = load_settings(path)
    assert ZOOMS[0] <= found.zoom <= ZOOMS[1]
    assert found.autosave_ms == AUTOSAVES_MS[0]
    assert found.typography.line == LINES[0]
    assert found.typography.latin.size == 0 or SIZES[0] <= found.typography.latin.size <= SIZES[1]
    assert within_bounds(found) == found


NAMES = [field.name for field in (*fields(Settings), *fields(Typography), *fields(Chosen))]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES) | TEXTS, inner, max_size=4),
    max_leaves=12,
)


@given(values=VALUES)
def test_whatever_stands_in_the_file_settings_are_settings(values: object) -> None:
    found = within_bounds(taken(Settings(), values))
    assert taken(Settings(), plain(found)) == found


def test_a_file_that_cannot_be_written_is_left_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("before")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    save_settings(Settings(), path)  # which is logged only
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir()] == ["settings.toml"]


def test_what_changes_is_written_by_itself_and_what_is_left_at_the_end(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(Settings())
    path = tmp_path / "settings.toml"
    writing = Written(lambda: save_settings(preferences.settings, path), preferences)
    preferences.changed.connect(writing.change)
    preferences.keep(theme="light")
    preferences.keep(zoom=1.5)
    assert not path.exists()
    qtbot.waitUntil(path.exists)
    assert load_settings(path) == Settings(theme="light", zoom=1.5)
    preferences.keep(theme="light")  # nothing new: nothing is told
    preferences.keep(author="n")
    writing.finish()
    assert load_settings(path).author == "n"


def test_a_folder_that_is_a_file_is_logged(qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").write_text("")
    preferences = Preferences(Settings())
    writing = Written(lambda: replace_file(tmp_path / "file" / "settings.toml", ""), preferences)
    writing.change()
    with caplog.at_level("INFO"):
        writing.finish()
    assert "not written" in caplog.text
