"""The papers say what is there: links lead somewhere, keys and commands are those of the program."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from desktop.cli import main
from desktop.core import checks, noise
from desktop.ui.actions import ACTIONS, plain_title

ROOT = Path(__file__).resolve().parents[1]
PAPERS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "packaging").glob("*.md")])
LINK = re.compile(r"\[[^\]]*\]\((?!https?://)([^)#\s]*)(#[^)\s]*)?\)")


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(paper: Path) -> None:
    for target, _place in LINK.findall(paper.read_text("utf-8")):
        assert (paper.parent / target).exists(), target


def test_every_picture_of_the_guide_is_small_and_told_in_words() -> None:
    guide = ROOT / "docs" / "guide"
    told = {
        target: words
        for page in guide.glob("*.md")
        for words, target in re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", page.read_text("utf-8"))
    }
    pictures = {path.relative_to(guide).as_posix(): path.stat().st_size for path in guide.rglob("*.png")}
    assert told.keys() == pictures.keys()
    assert [name for name, size in pictures.items() if size > 80_000] == []
    assert [name for name, words in told.items() if len(words) < 20] == []


def test_the_page_of_keys_is_that_of_the_window() -> None:
    page = (ROOT / "docs" / "guide" / "keys.md").read_text("utf-8")
    rows = [
        f"| {plain_title(entry)} | {', '.join(f'`{keys}`' for keys in entry.keys).replace('Return', 'Enter')} |"
        for entry in ACTIONS
        if entry.keys
    ]
    assert [row for row in rows if row not in page] == []


def test_every_command_is_in_the_guide() -> None:
    page = (ROOT / "docs" / "guide" / "command-line.md").read_text("utf-8") + (ROOT / "README.md").read_text("utf-8")
    assert [name for name in main.commands if f"muqabala {name}" not in page] == []


def test_the_guide_tells_every_kind_of_finding() -> None:
    page = (ROOT / "docs" / "guide" / "findings.md").read_text("utf-8").partition("## Kinds")[2]
    told = re.findall(r"^\| ([a-z-]+) \| .* \| (yes|no) \|$", page, re.MULTILINE)
    certain = {rule.name for rule in noise.RULES if rule.certain}
    kinds = (*noise.TITLES, *checks.TITLES)
    assert sorted(told) == sorted((kind, "yes" if kind in certain else "no") for kind in kinds)


def test_the_commands_of_the_papers_are_in_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    text = "\n".join(paper.read_text("utf-8") for paper in PAPERS)
    named = {word for line in re.findall(r"(?:^    |`)make ([a-z ]+)", text, re.MULTILINE) for word in line.split()}
    assert named <= targets
    assert {"run", "test"} <= named


def test_the_lock_names_no_address() -> None:
    assert "://" not in (ROOT / "requirements.lock").read_text("utf-8")


def test_the_lock_holds_every_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = re.findall(r"--extra (\w+)", (ROOT / "Makefile").read_text("utf-8"))
    assert {*project["optional-dependencies"]} - {*asked} == {
        "hunspell"
    }  # for those who have a dictionary; nobody else
    extras = [line for name in asked for line in project["optional-dependencies"][name]]
    wanted = {canonicalize_name(Requirement(line).name) for line in (*project["dependencies"], *extras)}
    locked = set(
        re.findall(
            r"^([a-z0-9._-]+)(?:\[[a-z0-9,._-]+\])?==", (ROOT / "requirements.lock").read_text("utf-8"), re.MULTILINE
        )
    )
    assert wanted - locked == set(), "make lock"
