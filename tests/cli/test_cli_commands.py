"""What the commands do, how they end, and what they refuse."""

from __future__ import annotations

import re
import sqlite3
import sys
import tomllib
from collections.abc import Callable
from contextlib import closing
from importlib.resources import files
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import desktop

CERTAIN = {
    "bidi-control",
    "decomposed-hamza",
    "doubled-diacritic",
    "foreign-letter",
    "mirrored-bracket",
    "orphan-diacritic",
    "presentation-form",
    "tatweel",
    "zero-width",
}
"""Kinds of noise in the Arabic sample that are put right unasked."""
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
SPELLING = "Spelling was left aside; put another in its place."
ARABIC = (
    "إن الجمعية العامة،\n\nإذ تشير إلى قراراتها السابقة المتعلقة بالمكتبات،\n\n١ - تحيط علما بتقرير الأمين العام؛\n"
)


def state_of(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Every file below a folder, with its bytes and the time it was last written."""
    return {
        str(path): (path.stat().st_mtime_ns, path.read_bytes()) for path in sorted(folder.rglob("*")) if path.is_file()
    }


def one_sentence(result: Any, naming: str) -> None:
    """The command said what happened in one line on standard error, and nothing on standard output."""
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert result.stderr.startswith("muqabala: ")
    assert result.stderr.rstrip().endswith(".")
    assert naming in result.stderr


# Bad input --------------------------------------------------------------------------------------------------------


def empty(folder: Path) -> Path:
    path = folder / "bad.txt"
    path.write_bytes(b"")
    return path


def picture(folder: Path) -> Path:
    path = folder / "bad.txt"
    path.write_bytes(PNG)
    return path


def half_a_character(folder: Path) -> Path:
    path = folder / "bad.txt"
    path.write_bytes(b"\xff\xfe" + ARABIC.encode("utf-16-le")[:-1])
    return path


def huge(folder: Path) -> Path:
    path = folder / "bad.txt"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    return path


def directory(folder: Path) -> Path:
    path = folder / "bad.txt"
    path.mkdir()
    return path


def missing(folder: Path) -> Path:
    return folder / "bad.txt"


@pytest.mark.parametrize("make", [empty, picture, half_a_character, huge, directory, missing])
@pytest.mark.parametrize("command", ["read", "scan", "align", "clean", "import"])
def test_bad_input_is_refused_in_one_sentence(
    run: Any, samples: dict[str, Path], tmp_path: Path, make: Callable[[Path], Path], command: str
) -> None:
    bad = make(tmp_path)
    library = tmp_path / "library.sqlite3"
    assert run("import", samples["en"], "--library", library).exit_code == 0
    before = state_of(tmp_path)
    extra: dict[str, list[object]] = {
        "align": [samples["en"]],
        "clean": ["-o", tmp_path / "out.txt"],
        "import": ["--library", library],
    }
    result = run(command, bad, *extra.get(command, []))
    assert result.exit_code == 3
    one_sentence(result, "bad.txt")
    assert state_of(tmp_path) == before


@pytest.mark.parametrize("command", ["read", "scan", "import"])
def test_a_file_that_may_not_be_read_is_refused(
    run: Any, samples: dict[str, Path], library: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    def denied(*_arguments: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", denied)
    result = run(command, samples["en"], *(["--library", library] if command == "import" else []))
    assert result.exit_code == 3
    one_sentence(result, "resolution.en.txt")


@pytest.mark.parametrize(("encoding", "told"), [("cp1256", "cp1256"), ("utf-16", "utf-16-le")])
def test_another_encoding_is_read_and_said_so(answer: Any, run: Any, tmp_path: Path, encoding: str, told: str) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes((ARABIC * 4).replace("١", "1").encode(encoding))
    reading = answer("read", path)
    assert reading["encoding"] == told
    assert reading["paragraphs"][0]["text"] == "إن الجمعية العامة،"
    result = run("read", path)
    assert result.stderr.count("\n") == 1
    assert "old.txt" in result.stderr
    assert path.read_bytes() == (ARABIC * 4).replace("١", "1").encode(encoding)


def test_beside_must_be_readable_too(run: Any, samples: dict[str, Path], tmp_path: Path) -> None:
    result = run("scan", samples["en"], "--beside", missing(tmp_path))
    assert result.exit_code == 3
    one_sentence(result, "bad.txt")


# Libraries --------------------------------------------------------------------------------------------------------


def not_a_database(library: Path, _imported: Callable[[], object]) -> None:
    library.parent.mkdir()
    library.write_text("a letter, not a library\n" * 200, "utf-8")


def another_programs(library: Path, _imported: Callable[[], object]) -> None:
    library.parent.mkdir()
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")


def newer(library: Path, imported: Callable[[], object]) -> None:
    imported()
    with closing(sqlite3.connect(library)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


@pytest.mark.parametrize("make", [not_a_database, another_programs, newer])
@pytest.mark.parametrize("command", ["list", "import", "export"])
def test_a_library_that_cannot_be_ours_is_left_alone(
    run: Any, samples: dict[str, Path], library: Path, tmp_path: Path, make: Any, command: str
) -> None:
    make(library, lambda: run("import", samples["en"], "--library", library))
    before = library.read_bytes()
    arguments: dict[str, list[object]] = {
        "list": [],
        "import": [samples["ar"]],
        "export": ["1", "--format", "txt", "-o", tmp_path / "out.txt"],
    }
    result = run(command, *arguments[command], "--library", library)
    assert result.exit_code == 4
    one_sentence(result, str(library))
    assert library.read_bytes() == before
    assert not (tmp_path / "out.txt").exists()


def test_a_library_on_a_server_is_refused(run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("list", "--library", "postgresql+psycopg://host/name").exit_code == 2
    assert list(tmp_path.iterdir()) == []


def test_the_library_may_be_named_before_the_command(run: Any, samples: dict[str, Path], library: Path) -> None:
    assert run("--library", library, "import", samples["en"]).exit_code == 0
    assert "A/RES/99/7" in run("--library", library, "list").stdout
    assert run("--library", library.with_name("other.sqlite3"), "list").stdout == ""


def test_without_a_library_named_it_lies_with_the_readers_data(
    run: Any, samples: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_data_path", lambda name, **_kind: tmp_path / "data" / name)
    assert run("import", samples["en"]).exit_code == 0
    assert (tmp_path / "data" / "muqabala" / "library.sqlite3").exists()


# Reading and scanning ---------------------------------------------------------------------------------------------


def test_read_shows_a_person_the_paragraphs(run: Any, samples: dict[str, Path]) -> None:
    lines = run("read", samples["en"]).stdout.splitlines()
    assert re.search(r"resolution\.en\.txt: text, en, utf-8; \d+ paragraphs, 4 footnotes$", lines[0])
    assert "  10  title       99/7. Care of shared manuscripts and reading rooms" in lines
    assert "manu<U+00AD>scripts" in "\n".join(lines)


def test_scan_fails_on_findings_only_when_asked(run: Any, samples: dict[str, Path]) -> None:
    assert run("scan", samples["ar"]).exit_code == 0
    assert run("scan", samples["ar"], "--fail-on-findings").exit_code == 1
    assert run("scan", samples["fr"], "--fail-on-findings").exit_code == 0


def test_scan_shows_a_person_what_should_stand_there(run: Any, samples: dict[str, Path]) -> None:
    assert "المـؤرخ → المؤرخ" in run("scan", samples["ar"]).stdout
    assert run("scan", samples["fr"]).stdout.endswith("resolution.fr.txt: no findings\n")


def test_a_broken_dictionary_is_told_of_beside_what_was_found(
    run: Any, samples: dict[str, Path], library: Path, tmp_path: Path, broken_dictionary: Callable[[str], Path]
) -> None:
    found = run("scan", samples["ar"]).stdout
    path = broken_dictionary("ar")
    result = run("scan", samples["ar"])
    assert (result.exit_code, result.stdout) == (0, found)
    assert result.stderr == f"muqabala: The dictionary {path} cannot be used. {SPELLING}\n"
    assert run("scan", samples["en"]).stderr == ""
    assert str(path) in run("import", samples["ar"], samples["en"], "--library", library).stderr


def test_align_shows_a_person_what_stands_together(run: Any, samples: dict[str, Path]) -> None:
    lines = run("align", samples["en"], samples["ar"]).stdout.splitlines()
    assert any("Mindful that readers" in line and "وإذ تضع في اعتبارها" in line for line in lines)


# Cleaning ---------------------------------------------------------------------------------------------------------


def test_clean_changes_what_is_certain_and_nothing_else(run: Any, samples: dict[str, Path], tmp_path: Path) -> None:
    source = samples["ar"].read_text("utf-8")
    out = tmp_path / "clean.txt"
    result = run("clean", samples["ar"], "-o", out)
    assert (result.exit_code, result.stdout) == (0, "")
    expected = source
    planted = tomllib.loads((files("resources") / "samples" / "noise.toml").read_text("utf-8"))["noise"]
    for noise in planted:
        if noise["file"] == "resolution.ar.txt" and noise["kind"] in CERTAIN:
            expected = expected.replace(noise["wrong"], noise["right"])
    assert out.read_text("utf-8") == expected
    assert samples["ar"].read_text("utf-8") == source


def test_clean_reports_each_correction(run: Any, answer: Any, samples: dict[str, Path], tmp_path: Path) -> None:
    certain = [each for each in answer("scan", samples["ar"])["findings"] if each["certain"]]
    heading, *lines = run("clean", samples["ar"], "-o", tmp_path / "clean.txt").stderr.splitlines()
    assert heading.endswith(f"resolution.ar.txt: {len(certain)} corrections")
    assert sorted(line.split()[0] for line in lines) == sorted("-".join(map(str, each["source"])) for each in certain)


def test_clean_leaves_a_clean_file_as_it_is(run: Any, samples: dict[str, Path], tmp_path: Path) -> None:
    out = tmp_path / "clean.txt"
    assert run("clean", samples["fr"], "-o", out).exit_code == 0
    assert out.read_bytes() == samples["fr"].read_bytes()


def test_clean_writes_its_report_where_it_is_told(run: Any, samples: dict[str, Path], tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    result = run("clean", samples["ar"], "-o", tmp_path / "clean.txt", "--report", report)
    assert (result.stdout, result.stderr) == ("", "")
    assert "resolution.ar.txt: " in report.read_text("utf-8")
    assert "تشـــرين → تشرين" in report.read_text("utf-8")


@pytest.mark.parametrize("option", ["-o", "--report"])
@pytest.mark.parametrize("force", [[], ["--force"]])
def test_clean_never_writes_over_its_input(
    run: Any, samples: dict[str, Path], tmp_path: Path, option: str, force: list[str]
) -> None:
    before = samples["ar"].read_bytes()
    other = "--report" if option == "-o" else "-o"
    link = tmp_path / "link.txt"
    link.hardlink_to(samples["ar"])
    for path in (samples["ar"], link):
        result = run("clean", samples["ar"], option, path, other, tmp_path / "other.txt", *force)
        assert result.exit_code == 2
        one_sentence(result, path.name)
    assert samples["ar"].read_bytes() == before
    assert not (tmp_path / "other.txt").exists()


def test_clean_needs_two_outputs_for_two_things(run: Any, samples: dict[str, Path], tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    assert run("clean", samples["ar"], "-o", out, "--report", out, "--force").exit_code == 2
    assert not out.exists()


def test_clean_writes_over_another_file_only_when_asked(run: Any, samples: dict[str, Path], tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    out.write_text("mine", "utf-8")
    result = run("clean", samples["ar"], "-o", out)
    assert result.exit_code == 2
    one_sentence(result, "out.txt")
    assert out.read_text("utf-8") == "mine"
    assert run("clean", samples["ar"], "-o", out, "--force").exit_code == 0
    assert "الجمعية" in out.read_text("utf-8")


# Exporting --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("document", ["1", "A/RES/99/7", "99/7. Care of shared manuscripts and reading rooms"])
def test_export_writes_the_version_that_is_asked_for(
    run: Any, samples: dict[str, Path], library: Path, tmp_path: Path, document: str
) -> None:
    run("import", samples["en"], samples["ar"], "--library", library)
    out = tmp_path / "out.txt"
    wanted = ["export", document, "--format", "txt", "--language", "ar", "-o", out, "--library", library]
    assert run(*wanted).exit_code == 0
    assert out.read_bytes() == samples["ar"].read_bytes()


def test_export_writes_a_page_with_every_version(
    run: Any, samples: dict[str, Path], library: Path, tmp_path: Path
) -> None:
    run("import", samples["en"], samples["ar"], "--library", library)
    out = tmp_path / "out.html"
    assert run("export", "1", "--format", "html", "-o", out, "--library", library).exit_code == 0
    page = out.read_text("utf-8")
    assert 'lang="ar"' in page
    assert "Mindful that readers" in page


def test_export_writes_visual_order_when_asked(
    run: Any, samples: dict[str, Path], library: Path, tmp_path: Path
) -> None:
    run("import", samples["ar"], "--library", library)
    out = tmp_path / "out.txt"
    assert run("export", "1", "--format", "txt", "--visual", "-o", out, "--library", library).exit_code == 0
    assert "ةماعلا ةيعمجلا" in out.read_text("utf-8")


@pytest.mark.parametrize(
    "wrong",
    [
        ["2", "--format", "txt"],
        ["A/RES/1/1", "--format", "html"],
        ["1", "--format", "txt", "--language", "de"],
        ["1", "--format", "wordstar"],
        ["1", "--format", "html", "--language", "en", "--language", "ar"],
        ["1", "--format", "html", "--visual"],
    ],
)
def test_export_refuses_what_is_not_there(
    run: Any, samples: dict[str, Path], library: Path, tmp_path: Path, wrong: list[str]
) -> None:
    run("import", samples["en"], "--library", library)
    result = run("export", *wrong, "-o", tmp_path / "out", "--library", library)
    assert result.exit_code == 2
    assert not (tmp_path / "out").exists()


def test_export_asks_for_an_id_where_a_title_is_not_enough(
    run: Any, samples: dict[str, Path], library: Path, tmp_path: Path
) -> None:
    run("import", samples["en"], "--library", library)
    run("import", samples["en"], samples["ar"], "--library", library)
    result = run("export", "A/RES/99/7", "--format", "txt", "-o", tmp_path / "out.txt", "--library", library)
    assert result.exit_code == 2
    one_sentence(result, "2, 1")


def test_an_output_that_cannot_be_written_is_bad_usage(run: Any, samples: dict[str, Path], tmp_path: Path) -> None:
    result = run("clean", samples["en"], "-o", tmp_path / "nowhere" / "out.txt")
    assert result.exit_code == 2
    one_sentence(result, "out.txt")


# The window, and usage --------------------------------------------------------------------------------------------


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], str | None]]:
    """What the window was opened with."""
    opened: list[tuple[list[str], str | None]] = []

    def main(names: list[str], library: str | None) -> int:
        opened.append((names, library))
        return 0

    app = SimpleNamespace(main=main)
    monkeypatch.setattr(desktop, "app", app, raising=False)
    monkeypatch.setitem(sys.modules, "desktop.app", app)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return opened


def test_without_a_command_the_window_opens(run: Any, window: list[tuple[list[str], str | None]]) -> None:
    assert run().exit_code == 0
    assert run("--library", "mine.sqlite3").exit_code == 0
    assert window == [([], None), ([], "mine.sqlite3")]


def test_open_gives_the_window_its_files(run: Any, window: list[tuple[list[str], str | None]]) -> None:
    assert run("open", "a.txt", "b.txt").exit_code == 0
    assert run("--library", "mine.sqlite3", "open", "a.txt", "--library", "other.sqlite3").exit_code == 0
    assert window == [(["a.txt", "b.txt"], None), (["a.txt"], "other.sqlite3")]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_the_window_says_so(
    run: Any, window: list[tuple[list[str], str | None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    result = run("open", "a.txt")
    assert result.exit_code == 2
    assert "no display" in result.stderr
    assert window == []


class _Bare:
    """A system on which Qt does not load."""

    def find_spec(self, name: str, *_where: object) -> None:
        if name == "desktop.app":
            raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")


def test_a_system_without_qts_libraries_is_told_so(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.delattr(desktop, "app", raising=False)
    monkeypatch.delitem(sys.modules, "desktop.app", raising=False)
    monkeypatch.setattr(sys, "meta_path", [_Bare(), *sys.meta_path])
    result = run("open", "a.txt")
    assert result.exit_code == 2
    one_sentence(result, "libEGL.so.1")


@pytest.mark.parametrize(
    "wrong",
    [["read"], ["nothing"], ["align"], ["clean", "a.txt"], ["open"], ["import"], ["export", "1"], ["--what"]],
)
def test_bad_usage(run: Any, wrong: list[str]) -> None:
    result = run(*wrong)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "Usage: muqabala" in result.stderr


def test_stopping_by_hand_is_not_taken_for_findings(
    run: Any, samples: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("desktop.core.noise.examine", stop)
    assert run("scan", samples["ar"]).exit_code == 130


def test_version(run: Any) -> None:
    assert run("--version").stdout == f"muqabala {desktop.__version__}\n"


def test_import_looks_for_noise_and_says_how_far_on_a_terminal(
    run: Callable[..., Any], samples: dict[str, Path], library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("import", samples["en"], "--library", library).stderr == ""
    with closing(sqlite3.connect(library)) as connection:
        assert connection.execute("SELECT count(*) FROM paragraph WHERE examined IS NULL").fetchone() == (0,)
    monkeypatch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda _stream: True, raising=False)
    said = run("import", samples["ar"], "--library", library).stderr
    assert said.startswith("\rLooking for noise: 0 %")
    assert said.endswith(f"\r{'':30}\r")
