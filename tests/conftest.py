"""What every test shares: property tests are never timed, for the machine may be busy; speed is for the benchmarks."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, settings

from desktop.services import spelling

settings.register_profile("untimed", deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


@pytest.fixture
def broken_dictionary(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Puts a spelling dictionary of a language where it is found, and which knows no word."""

    def put(language: str) -> Path:
        folder = tmp_path / "dictionaries"
        folder.mkdir(exist_ok=True)
        (folder / f"{language}.aff").write_text("SET UTF-8\n")
        path = folder / f"{language}.dic"
        path.write_text("1\nword\n")
        monkeypatch.setenv(spelling.FOLDERS, str(folder))
        monkeypatch.setattr(spelling, "_SYSTEM", ())  # the machine may have dictionaries of its own
        nothing = SimpleNamespace(spell=lambda _word: False)
        monkeypatch.setitem(sys.modules, "hunspell", SimpleNamespace(Hunspell=lambda *_asked, **_more: nothing))
        spelling.spelling.cache_clear()
        return path

    yield put
    spelling.spelling.cache_clear()
