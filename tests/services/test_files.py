import os
from pathlib import Path

import pytest

from desktop.core.messages import UnreadableError
from desktop.core.reading import bounds
from desktop.services.files import read_file, shown_name


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"One line.\r\n")
    reading = read_file(path)
    assert reading.name == "a.txt"
    assert reading.source == "One line.\r\n"
    assert [paragraph.text for paragraph in reading.paragraphs] == ["One line."]


def refusal(path: Path) -> str:
    with pytest.raises(UnreadableError) as caught:
        read_file(path)
    return str(caught.value)


def test_what_is_missing_or_no_file_is_named(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.txt").startswith("gone.txt does not exist")
    assert "is a folder" in refusal(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    assert "not an ordinary file" in refusal(tmp_path / "pipe")
    (tmp_path / "file").write_text("x")
    assert refusal(tmp_path / "file" / "inner.txt").startswith("inner.txt could not be read")


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("x")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert "permission was denied" in refusal(path)


def test_a_file_over_the_limit_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "TEXT", 2 * 1024**2)
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(3 * 1024**2)
    assert refusal(path) == (
        "big.txt has 3.0 MiB; of its kind files of up to 2 MiB are read. Nothing was read; split it into smaller files."
    )


def test_the_limits_are_what_people_are_told() -> None:
    assert (bounds.TEXT, bounds.PACKED) == (32 * 1024**2, 256 * 1024**2)


def test_empty_and_blank_files(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    assert refusal(tmp_path / "empty.txt") == "empty.txt is empty: there is no text in it."


def test_names_are_shown_without_power_over_the_screen() -> None:
    assert shown_name(Path("folder/a\u202etxt.exe")) == "a⟨U+202E⟩txt.exe"
    assert shown_name(Path("a\nb\x1b[0m.txt")) == "a⟨U+000A⟩b⟨U+001B⟩[0m.txt"
    assert shown_name(Path("قرار 1.txt")) == "قرار 1.txt"
    assert shown_name(Path("\udcff.txt")) == "⟨U+DCFF⟩.txt"
