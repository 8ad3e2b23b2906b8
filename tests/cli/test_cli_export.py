"""The export command: formats and their options, many documents, what is not held, what is refused."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from desktop.cli_export import FORMATS
from desktop.core.export.formats import NAMES
from desktop.core.export.options import Options


@pytest.fixture
def stocked(run: Any, samples: dict[str, Path], library: Path) -> Path:
    """A library of two documents: the sample in three languages, and a text of one."""
    run("import", samples["en"], samples["ar"], samples["fr"], "--library", library)
    other = samples["en"].with_name("other.en.txt")
    other.write_text("A word to the reader\n\nThe box is in the hall.\n", "utf-8")
    run("import", other, "--library", library)
    return library


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_help_names_every_format(run: Any) -> None:
    assert tuple(FORMATS.split(", ")) == NAMES
    assert "webannotation" in run("export", "--help").output


def test_the_options_are_those_of_an_export(run: Any) -> None:
    """Each field of Options that a format may know has its flag, but those that the program itself fills in."""
    page = run("export", "--help").output
    flags = {"versions": "language", "comments": "no-comments", "resolved": "no-resolved", "tags": "no-tags"}
    flags |= {"landscape": "portrait"}
    fields = set(Options.__slots__) - {"language", "at", "program"}
    assert [name for name in fields if f"--{flags.get(name, name)}" not in page] == []


def test_versions_come_in_the_order_of_the_languages(run: Any, stocked: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    wanted = ["--format", "html", "--language", "fr", "--language", "en"]
    assert run("export", "A/RES/99/7", *wanted, "-o", out, "--library", stocked).exit_code == 0
    page = out.read_text("utf-8")
    assert "الجمعية" not in page
    assert page.index('lang="fr"') < page.index("Mindful that readers")


def test_a_format_of_one_language_makes_a_file_for_each_that_is_named(run: Any, stocked: Path, tmp_path: Path) -> None:
    wanted = ["--format", "txt", "--language", "ar", "--language", "en"]
    folder = tmp_path / "out"
    folder.mkdir()
    assert run("export", "1", *wanted, "-o", folder / "text.txt", "--library", stocked).exit_code == 0
    assert [name for name in names(folder) if "losses" not in name] == ["text.ar.txt", "text.en.txt"]


def test_what_is_not_held_is_said_and_listed_beside_the_file(run: Any, stocked: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    result = run("export", "1", "--format", "txt", "-o", out, "--library", stocked)
    assert result.stdout == ""
    assert "muqabala: out.txt: 2 versions are not in the file: it holds 1." in result.stderr
    report = (tmp_path / "out.txt.losses.txt").read_text("utf-8")
    assert "What out.txt does not hold of the review:" in report
    assert "- 2 versions are not in the file: it holds 1." in report


def test_a_report_never_replaces_what_is_no_report(run: Any, stocked: Path, tmp_path: Path) -> None:
    mine = tmp_path / "out.txt.losses.txt"
    mine.write_text("My losses at cards", "utf-8")
    wanted = ["export", "1", "--format", "txt", "-o", tmp_path / "out.txt", "--library", stocked]
    assert run(*wanted).exit_code == 0
    assert run(*wanted, "--force").exit_code == 0
    assert mine.read_text("utf-8") == "My losses at cards"
    assert "versions are not in the file" in (tmp_path / "out.txt.losses-2.txt").read_text("utf-8")
    assert not (tmp_path / "out.txt.losses-3.txt").exists()


def test_the_whole_library_into_a_folder(run: Any, answer: Any, stocked: Path, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    told = answer("export", "--all", "--format", "txt", "--into", folder, "--library", stocked)
    texts = ["A_RES_99_7.ar.txt", "A_RES_99_7.en.txt", "A_RES_99_7.fr.txt", "A word to the reader.txt"]
    assert [name for name in names(folder) if "losses" not in name] == sorted(texts)
    assert {Path(each["file"]).name for each in told["files"]} == set(texts)
    assert {each["document"] for each in told["files"]} == {1, 2}
    assert told["failed"] == []
    listed = run("export", "--all", "--format", "html", "--into", folder, "--library", stocked)
    assert str(folder / "A_RES_99_7.html") in listed.stdout


def test_one_document_that_fails_hinders_no_other(run: Any, stocked: Path, tmp_path: Path) -> None:
    (tmp_path / "A_RES_99_7.html").write_text("mine", "utf-8")
    wanted = ["export", "1", "2", "--format", "html", "--into", tmp_path, "--library", stocked]
    result = run(*wanted)
    assert result.exit_code == 2
    assert "A_RES_99_7.html is there already" in result.stderr
    assert (tmp_path / "A_RES_99_7.html").read_text("utf-8") == "mine"
    assert "The box is in the hall" in (tmp_path / "A word to the reader.html").read_text("utf-8")
    (tmp_path / "A word to the reader.html").unlink()
    assert run(*wanted, "--force").exit_code == 0
    assert (tmp_path / "A_RES_99_7.html").read_text("utf-8") != "mine"


def test_a_language_that_one_document_lacks_fails_for_that_one_only(run: Any, stocked: Path, tmp_path: Path) -> None:
    wanted = ["--all", "--format", "txt", "--language", "fr", "--into", tmp_path / "out"]
    result = run("export", *wanted, "--library", stocked)
    assert result.exit_code == 2
    assert "no version in “fr”" in result.stderr
    assert "A_RES_99_7.fr.txt" in names(tmp_path / "out")


@pytest.mark.parametrize(
    "wrong",
    [
        ["1", "--format", "txt"],
        ["1", "--format", "txt", "-o", "a", "--into", "b"],
        ["1", "2", "--format", "txt", "-o", "a"],
        ["--format", "txt", "--into", "b"],
        ["1", "--all", "--format", "txt", "--into", "b"],
        ["--all", "--format", "txt", "-o", "a"],
        ["1", "--format", "txt", "--no-comments", "-o", "a"],
        ["1", "--format", "html", "--table", "links", "-o", "a"],
        ["1", "--format", "csv", "--table", "chairs", "-o", "a"],
        ["1", "--format", "html", "--shown", "sideways", "-o", "a"],
    ],
)
def test_what_does_not_go_together_is_bad_usage(
    run: Any, stocked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wrong: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    before = names(tmp_path)
    assert run("export", *wrong, "--library", stocked).exit_code == 2
    assert names(tmp_path) == before


@pytest.mark.skipif(os.name == "nt", reason="a file for a folder is told otherwise there")
def test_a_folder_that_cannot_be_made_is_refused(run: Any, stocked: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    result = run("export", "1", "--format", "txt", "--into", tmp_path / "file", "--library", stocked)
    assert result.exit_code == 2
    assert "Nothing was written" in result.stderr
