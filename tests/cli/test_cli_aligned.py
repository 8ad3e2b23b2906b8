"""Files that hold several languages: which of their texts is shown, and their own links."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from aligned import tmx_of, xliff2


@pytest.fixture
def memory(tmp_path: Path) -> Path:
    path = tmp_path / "memory.tmx"
    path.write_bytes(
        tmx_of(
            [
                [("ar-EG", "إلى من يهمه الأمر"), ("en", "To whom it may concern")],
                [("en", "Thank you"), ("ar-EG", "شكرا"), ("ar-EG", "جزيل الشكر")],
            ]
        )
    )
    return path


def words(told: Any) -> list[str]:
    return [paragraph["text"] for paragraph in told["paragraphs"]]


def test_read_shows_the_first_language_unless_another_is_chosen(answer: Any, memory: Path) -> None:
    first = answer("read", memory)
    assert (first["format"], first["language"], words(first)) == ("tmx", "en", ["To whom it may concern", "Thank you"])
    for chosen in ("ar", "ar-EG", "AR_eg"):
        other = answer("read", memory, "--language", chosen)
        assert (other["language"], other["direction"], len(words(other))) == ("ar", "rtl", 3)


def test_a_language_that_is_not_there_is_bad_usage(run: Any, memory: Path) -> None:
    result = run("read", memory, "--language", "ru")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert "holds no text in ru" in result.stderr
    assert "en, ar" in result.stderr


def test_a_text_of_one_language_may_be_chosen_too(answer: Any, samples: dict[str, Path]) -> None:
    assert answer("read", samples["fr"], "--language", "fr") == answer("read", samples["fr"])


def test_align_tells_the_links_of_one_file(answer: Any, run: Any, memory: Path) -> None:
    assert answer("align", memory) == {
        "versions": [str(memory), str(memory)],
        "links": [{"members": [[0], [0]], "score": 1.0}, {"members": [[1], [1, 2]], "score": 1.0}],
    }
    assert run("align", memory).stdout.splitlines()[1].split()[:3] == ["1.00", "1", "1+2"]


def test_align_takes_one_text_of_such_a_file_beside_others(answer: Any, memory: Path, samples: dict[str, Path]) -> None:
    told = answer("align", memory, samples["ar"])
    assert told["versions"] == [str(memory), str(samples["ar"])]
    assert {len(link["members"]) for link in told["links"]} == {2}


def test_align_of_one_text_alone_is_bad_usage(run: Any, samples: dict[str, Path]) -> None:
    result = run("align", samples["en"])
    assert result.exit_code == 2
    assert "one that holds several languages" in result.stderr


@pytest.mark.parametrize("command", ["read", "align", "import"])
def test_a_file_without_segments_is_refused_in_one_sentence(
    run: Any, tmp_path: Path, library: Path, command: str
) -> None:
    path = tmp_path / "empty.xlf"
    path.write_bytes(xliff2(""))
    result = run(command, path, *(["--library", library] if command == "import" else []))
    assert result.exit_code == 3
    assert result.stderr == "muqabala: empty.xlf holds no segment with text in it, so there is nothing to read.\n"


def test_import_takes_all_the_languages(answer: Any, memory: Path, library: Path) -> None:
    assert answer("import", memory, "--library", library) == {"document": 1, "again": False}
    assert answer("import", memory, "--library", library) == {"document": 1, "again": True}
    (document,) = answer("list", "--library", library)["documents"]
    assert [(each["language"], each["original"]) for each in document["versions"]] == [("en", True), ("ar", False)]
    assert document["rows"] == 2
