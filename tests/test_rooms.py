"""The rules of the rooms, as sentences that are checked: a rule without a check decays."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGED = ("desktop", "db", "resources")
LONGEST_FUNCTION = 60
LONGEST_MODULE = 500


def modules(*rooms: str) -> list[Path]:
    return [path for room in rooms for path in sorted((ROOT / room).rglob("*.py"))]


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Each function of a module with the number of its lines, decorators left aside."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def test_the_arrows_between_the_rooms_hold() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_packaging_shadows_no_package() -> None:
    """With an `__init__.py` it would hide the package of that name that pip and setuptools import."""
    found = importlib.util.find_spec("packaging")
    assert found is not None
    assert found.origin is not None
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_no_function_is_long() -> None:
    long = [
        f"{path.relative_to(ROOT)}: {name} has {length} lines"
        for path in modules(*PACKAGED)
        for name, length in functions(path)
        if length > LONGEST_FUNCTION
    ]
    assert long == []


def test_no_module_is_long() -> None:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in modules(*PACKAGED)}
    assert [str(path.relative_to(ROOT)) for path, length in lengths.items() if length > LONGEST_MODULE] == []


@pytest.mark.parametrize("room", PACKAGED)
def test_every_module_says_what_it_is_for(room: str) -> None:
    silent = [path for path in modules(room) if not ast.get_docstring(ast.parse(path.read_text("utf-8")))]
    assert silent == []


@pytest.mark.slow
def test_every_file_of_the_rooms_is_in_the_wheel(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    packed = set(zipfile.ZipFile(wheel).namelist())
    here = {
        path.relative_to(ROOT).as_posix()
        for room in PACKAGED
        for path in (ROOT / room).rglob("*")
        if path.is_file() and path.suffix != ".pyc" and path.name != ".gitkeep"
    }
    assert here - packed == set()
    assert {name for name in packed if ".dist-info/" not in name} - here == set()
