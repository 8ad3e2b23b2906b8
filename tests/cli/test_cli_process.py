"""The command in a process of its own: encodings, exit statuses, and what it does not load."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

LOADED = """
import sys
from desktop.cli import main
try:
    main(sys.argv[1:], prog_name="muqabala")
finally:
    print("\\n".join(sorted(sys.modules)), file=sys.stderr)
"""


def muqabala(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "desktop", *map(str, arguments)],
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )


def loaded_by(*arguments: object) -> set[str]:
    done = subprocess.run([sys.executable, "-c", LOADED, *map(str, arguments)], capture_output=True, check=True)
    return {name.split(".")[0] for name in done.stderr.decode().split()}


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "ascii:strict", "PYTHONUTF8": "0"},
    ],
    ids=["LANG=C", "code page", "ascii"],
)
def test_utf8_whatever_the_locale_says(samples: dict[str, Path], environment: dict[str, str]) -> None:
    done = muqabala("read", samples["ar"], "--json", **environment)
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout.decode("utf-8"))["paragraphs"][0]["text"] == "الجمعية العامة"
    assert "المـؤرخ" in muqabala("scan", samples["ar"], **environment).stdout.decode("utf-8")


def test_exit_statuses(samples: dict[str, Path], tmp_path: Path) -> None:
    broken = tmp_path / "broken.sqlite3"
    broken.write_text("no library", "utf-8")
    assert muqabala("scan", samples["en"]).returncode == 0
    assert muqabala("scan", samples["en"], "--fail-on-findings").returncode == 1
    assert muqabala("scan").returncode == 2
    assert muqabala("scan", tmp_path / "missing.txt").returncode == 3
    assert muqabala("list", "--library", broken).returncode == 4


def test_reading_loads_neither_the_window_nor_the_database(samples: dict[str, Path]) -> None:
    for command in ("read", "scan"):
        assert not {"PySide6", "sqlalchemy", "alembic", "jinja2"} & loaded_by(command, samples["en"])


def test_the_library_is_worked_on_without_the_window(samples: dict[str, Path], library: Path) -> None:
    assert "PySide6" not in loaded_by("import", samples["en"], "--library", library)


def test_the_version_is_told_without_loading_the_program() -> None:
    assert not {"PySide6", "sqlalchemy", "charset_normalizer", "bidi"} & loaded_by("--version")


def test_a_reader_that_stops_early_is_no_fault(samples: dict[str, Path]) -> None:
    command = f'"{sys.executable}" -m desktop read "{samples["ar"]}" | head -n 1'
    done = subprocess.run(command, shell=True, capture_output=True, check=False)
    assert done.stderr == b""
    assert done.stdout.count(b"\n") == 1
