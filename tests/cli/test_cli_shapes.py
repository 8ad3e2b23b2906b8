"""What each command answers as JSON, against the published contract."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

LANGUAGES = ("en", "ar", "fr", "es", "ru", "zh")


def source_of(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_read(answer: Any, samples: dict[str, Path], language: str) -> None:
    told = answer("read", samples[language])
    assert list(told) == [
        "file", "format", "language", "direction", "encoding", "sha256", "paragraphs", "footnotes", "furniture",
    ]  # fmt: skip
    assert (told["file"], told["language"], told["encoding"]) == (str(samples[language]), language, "utf-8")
    assert told["direction"] == ("rtl" if language == "ar" else "ltr")
    for index, paragraph in enumerate(told["paragraphs"]):
        assert list(paragraph) == ["index", "tag", "number", "text", "extracted", "source", "operations"]
        assert paragraph["index"] == index
    for footnote in told["footnotes"]:
        assert list(footnote) == ["label", "text", "source", "anchors"]
        assert all(list(anchor) == ["paragraph", "offset"] for anchor in footnote["anchors"])
    for piece in told["furniture"]:
        assert list(piece) == ["kind", "text", "source"]
        assert piece["text"] == source_of(samples[language])[slice(*piece["source"])]


@pytest.mark.parametrize("language", LANGUAGES)
def test_read_shares_out_the_source_without_rest(answer: Any, samples: dict[str, Path], language: str) -> None:
    told = answer("read", samples[language])
    spans = [span for unit in (*told["paragraphs"], *told["footnotes"]) for span in unit["source"]]
    spans += [piece["source"] for piece in told["furniture"]]
    covered = [at for start, end in spans for at in range(start, end)]
    assert sorted(covered) == list(range(len(source_of(samples[language]))))


@pytest.mark.parametrize("language", LANGUAGES)
def test_scan(answer: Any, samples: dict[str, Path], language: str) -> None:
    paragraphs = answer("read", samples[language])["paragraphs"]
    told = answer("scan", samples[language])
    assert list(told) == ["findings"]
    for finding in told["findings"]:
        assert list(finding) == [
            "kind", "certain", "paragraph", "start", "end", "source", "text", "candidates", "score", "evidence",
        ]  # fmt: skip
        assert finding["text"] == paragraphs[finding["paragraph"]]["text"][finding["start"] : finding["end"]]
        assert finding["text"] == source_of(samples[language])[slice(*finding["source"])]
        assert all(list(candidate) == ["text", "score"] for candidate in finding["candidates"])
        assert finding["evidence"]
        assert all(isinstance(each, str) for each in finding["evidence"])


def test_scan_puts_the_best_score_first(answer: Any, samples: dict[str, Path]) -> None:
    scores = [finding["score"] for finding in answer("scan", samples["ar"])["findings"]]
    assert scores == sorted(scores, reverse=True)
    assert len(scores) >= 9


def test_scan_names_the_footnote(answer: Any, samples: dict[str, Path]) -> None:
    text = source_of(samples["en"])
    samples["en"].write_bytes(text.replace("House of the Shared", "House of the Sha\u00adred").encode())
    (finding,) = [each for each in answer("scan", samples["en"])["findings"] if each["paragraph"] is None]
    note = answer("read", samples["en"])["footnotes"][finding["footnote"]]
    assert note["label"] == "1"
    assert finding["text"] == note["text"][finding["start"] : finding["end"]]
    assert source_of(samples["en"])[slice(*finding["source"])] == finding["text"]


def test_scan_takes_versions_beside(answer: Any, samples: dict[str, Path], tmp_path: Path) -> None:
    slip = tmp_path / "slip.txt"
    slip.write_text(samples["en"].read_text("utf-8").replace("readers", "raeders", 1), "utf-8")
    alone = answer("scan", slip)["findings"]
    beside = answer("scan", slip, "--beside", samples["en"], "--beside", samples["ar"])["findings"]
    found = [each for each in beside if each["text"] == "raeders"]
    assert [each["candidates"][0]["text"] for each in found] == ["readers"]
    assert "Another version of this text has readers here" in found[0]["evidence"]
    assert not [each for each in alone if "Another version" in " ".join(each["evidence"])]


def test_align(answer: Any, samples: dict[str, Path]) -> None:
    names = [str(samples[language]) for language in ("en", "ar", "fr")]
    told = answer("align", *names)
    assert list(told) == ["versions", "links"]
    assert told["versions"] == names
    assert all(list(link) == ["members", "score"] for link in told["links"])
    for place, name in enumerate(names):
        linked = sorted(index for link in told["links"] for index in link["members"][place])
        assert linked == list(range(len(answer("read", name)["paragraphs"])))


def test_align_puts_counterparts_together(answer: Any, samples: dict[str, Path]) -> None:
    read = {language: answer("read", samples[language])["paragraphs"] for language in ("en", "ar")}
    members = [link["members"] for link in answer("align", samples["en"], samples["ar"])["links"]]
    operative = {
        language: [each["index"] for each in paragraphs if each["tag"] == "operative"]
        for language, paragraphs in read.items()
    }
    for pair in zip(operative["en"], operative["ar"], strict=True):
        assert [[pair[0]], [pair[1]]] in members


def test_clean(answer: Any, samples: dict[str, Path], tmp_path: Path) -> None:
    certain = [each for each in answer("scan", samples["ar"])["findings"] if each["certain"]]
    told = answer("clean", samples["ar"], "-o", tmp_path / "clean.txt")
    assert list(told) == ["file", "output", "corrections"]
    assert told["corrections"] == certain


def test_import_and_list(answer: Any, samples: dict[str, Path], library: Path) -> None:
    told = answer("import", samples["ar"], samples["en"], "--library", library)
    assert told == {"document": 1, "again": False}
    assert answer("import", samples["ar"], samples["en"], "--library", library) == {"document": 1, "again": True}
    (document,) = answer("list", "--library", library)["documents"]
    assert list(document) == ["id", "symbol", "title", "rows", "versions"]
    assert (document["id"], document["symbol"]) == (1, "A/RES/99/7")
    assert document["versions"] == [
        {"language": "en", "direction": "ltr", "original": True, "file": "resolution.en.txt"},
        {"language": "ar", "direction": "rtl", "original": False, "file": "resolution.ar.txt"},
    ]
