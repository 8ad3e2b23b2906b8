from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop.services import spelling
from desktop.services.spelling import FOLDERS, folders, speller


class Known:
    """Stands for the package: knows the words of the .dic file, in its encoding, and refuses what is no dictionary."""

    def __init__(self, name: str, hunspell_data_dir: str) -> None:
        listed = (Path(hunspell_data_dir) / f"{name}.dic").read_bytes().splitlines()[1:]
        if not listed:
            raise OSError("no words")
        self._latin = b"ISO8859-1" in (Path(hunspell_data_dir) / f"{name}.aff").read_bytes()
        self._words = [line.split(b"/")[0] for line in listed]

    def spell(self, word: str) -> bool:
        return word.encode("latin-1" if self._latin else "utf-8") in self._words


@pytest.fixture(autouse=True)
def _afresh(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setenv(FOLDERS, str(tmp_path))
    monkeypatch.setitem(sys.modules, "hunspell", SimpleNamespace(Hunspell=Known))
    spelling.spelling.cache_clear()
    yield
    spelling.spelling.cache_clear()


def dictionary(folder: Path, name: str, *words: str, encoding: str = "UTF-8") -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.aff").write_text(f"SET {encoding}\n")
    (folder / f"{name}.dic").write_text("\n".join([str(len(words)), *words]) + "\n", encoding=encoding)


def test_words_of_the_readers_dictionary(tmp_path: Path) -> None:
    dictionary(tmp_path, "ar", "ترحب/A", "الجمعية")
    knows = speller("ar-EG")
    assert knows is not None
    assert [knows(word) for word in ("ترحب", "تحرب", "")] == [True, False, False]
    assert speller("fr") is None
    assert spelling.spelling("ar").fault is None


def test_the_likeliest_of_several(tmp_path: Path) -> None:
    dictionary(tmp_path, "en_US", "color")
    dictionary(tmp_path, "en_AU", "colour")
    dictionary(tmp_path, "en_GB", "centre")
    knows = speller("en")
    assert knows is not None
    assert knows("centre")


def test_letters_that_a_dictionary_cannot_hold_are_unknown(tmp_path: Path) -> None:
    dictionary(tmp_path, "fr", "café", encoding="ISO8859-1")
    knows = speller("fr")
    assert knows is not None
    assert [knows(word) for word in ("café", "ترحب")] == [True, False]


def test_without_the_package_or_a_dictionary_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ar.dic").write_text("1\nترحب\n", encoding="utf-8")  # its rules are missing
    assert spelling.spelling("ar") == (None, None)
    spelling.spelling.cache_clear()
    dictionary(tmp_path, "ar", "ترحب")
    monkeypatch.setitem(sys.modules, "hunspell", None)
    assert spelling.spelling("ar") == (None, None)


@pytest.mark.parametrize("broken", ["empty", "encoding", "bytes"])
def test_a_broken_dictionary_is_told_and_left_aside(tmp_path: Path, broken: str) -> None:
    dictionary(tmp_path, "ar", "ترحب")
    if broken == "empty":
        (tmp_path / "ar.dic").write_bytes(b"")
    elif broken == "encoding":
        (tmp_path / "ar.aff").write_text("SET nothing-of-the-kind\n")
    else:
        (tmp_path / "ar.dic").write_bytes(b"\x00\xff/\xfe\n" * 40)
    assert speller("ar") is None
    (fault,) = spelling.faults(["ar-EG", "fr", "ar"])
    assert "ar.dic cannot be used" in str(fault)


def test_where_dictionaries_are_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own, other = tmp_path / "own", tmp_path / "other"
    monkeypatch.setenv(FOLDERS, f"{own}{os.pathsep}{other}")
    assert list(folders())[:2] == [own, other]
    assert any(folder.name == "dictionaries" for folder in folders())
    dictionary(own, "ar", "واحد")
    dictionary(other, "ar", "اثنان")
    knows = speller("ar")
    assert knows is not None
    assert [knows("واحد"), knows("اثنان")] == [True, False]
