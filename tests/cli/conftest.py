"""The command line as a person or a script calls it."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from desktop.cli import main

Run = Callable[..., Result]
Answer = Callable[..., Any]


@pytest.fixture
def run() -> Run:
    """`muqabala ARGUMENTS...`, in this process."""

    def run(*arguments: object) -> Result:
        return CliRunner().invoke(main, [str(each) for each in arguments], prog_name="muqabala")

    return run


@pytest.fixture
def answer(run: Run) -> Answer:
    """The JSON that `muqabala ARGUMENTS... --json` prints; the command must succeed."""

    def answer(*arguments: object) -> Any:
        result = run(*arguments, "--json")
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    return answer


@pytest.fixture
def samples(tmp_path: Path) -> dict[str, Path]:
    """The sample's files by language, in a folder of their own."""
    folder = tmp_path / "samples"
    folder.mkdir()
    copied = {}
    for language in ("en", "ar", "fr", "es", "ru", "zh"):
        name = f"resolution.{language}.txt"
        copied[language] = folder / name
        copied[language].write_bytes((files("resources") / "samples" / name).read_bytes())
    return copied


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Where a new library may be made."""
    return tmp_path / "library" / "library.sqlite3"
