"""`muqabala check`: what versions say differently, for scripts and for people."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from aligned import tmx_of

ENGLISH = """Committee on Lamps

The Committee,

Recalling its decision of last winter on the lamps of the harbour,

1. Asks the 15 keepers to light the lamps at dusk;[^1]

2. Notes that the harbour has 7 lamps.

[^1]: See page 41 of the book of the harbour.
"""
FRENCH = """Comité des lampes

Le Comité,

Rappelant sa décision de l’hiver dernier sur les lampes du port,

1. Demande aux 16 gardiens d’allumer les lampes au crépuscule ;[^1]

2. Note que le port a 7 lampes.

[^1]: Voir la page 42 du livre du port.
"""


@pytest.fixture
def lamps(tmp_path: Path) -> list[Path]:
    files = [tmp_path / "lamps.en.txt", tmp_path / "lamps.fr.txt"]
    for path, text in zip(files, (ENGLISH, FRENCH), strict=True):
        path.write_text(text, encoding="utf-8")
    return files


def test_each_disagreement_is_told_with_all_its_places(answer: Any, lamps: list[Path]) -> None:
    told = answer("check", *lamps)["discrepancies"]
    assert [each["score"] for each in told] == sorted((each["score"] for each in told), reverse=True)
    links = answer("align", *lamps)["links"]
    assert all(each["members"] == links[each["link"]]["members"] for each in told)
    (number,) = (each for each in told if each["where"][0]["text"] == "16")
    assert list(number) == ["kind", "link", "members", "where", "candidates", "score", "evidence"]
    assert number["kind"] == "number-differs"
    read = [answer("read", name)["paragraphs"] for name in lamps]
    for place, text in zip(number["where"], ("16", "15"), strict=True):
        assert list(place) == ["version", "paragraph", "start", "end", "text"]
        assert read[place["version"]][place["paragraph"]]["text"][place["start"] : place["end"]] == text
        assert place["paragraph"] in number["members"][place["version"]]
    assert [each["text"] for each in number["candidates"]] == ["15"]
    assert number["evidence"][:2] == ["The English has 15", "The French has 16"]


def test_a_place_in_a_footnote_has_its_index(answer: Any, lamps: list[Path]) -> None:
    told = answer("check", *lamps)["discrepancies"]
    (note,) = (each for each in told if each["where"][0]["text"] == "42")
    assert [(each["paragraph"], each["footnote"]) for each in note["where"]] == [(None, 0), (None, 0)]
    notes = [answer("read", name)["footnotes"][0]["text"] for name in lamps]
    assert [notes[each["version"]][each["start"] : each["end"]] for each in note["where"]] == ["42", "41"]


def test_a_person_reads_lines(run: Any, lamps: list[Path]) -> None:
    lines = run("check", *lamps).stdout.splitlines()
    assert lines[0] == "2 disagreements"
    first, second = (line for line in lines[1:] if "16" in line)
    assert first.split()[1:] == ["paragraph", "3,", "fr", "number-differs", "16", "→", "15"]
    assert second.strip().startswith("The English has 15. The French has 16")
    assert "footnote 0, fr" in "\n".join(lines)


def test_texts_that_agree_have_none(run: Any, answer: Any, lamps: list[Path]) -> None:
    assert answer("check", lamps[0], lamps[0]) == {"discrepancies": []}
    assert run("check", lamps[0], lamps[0]).stdout == "no disagreements\n"


def test_a_script_can_fail_on_them(run: Any, lamps: list[Path]) -> None:
    assert run("check", *lamps, "--fail-on-findings", "--json").exit_code == 1
    assert run("check", lamps[0], lamps[0], "--fail-on-findings").exit_code == 0
    assert run("check", *lamps).exit_code == 0


def test_a_list_of_terms_is_heard(answer: Any, lamps: list[Path], tmp_path: Path) -> None:
    terms = tmp_path / "terms.csv"
    terms.write_text("en,fr\nharbour,rade\nkeeper,gardien\n", encoding="utf-8")
    told = answer("check", *lamps, "--terms", terms)["discrepancies"]
    missed = [each for each in told if each["kind"] == "term-differs"]
    assert missed
    assert {each["candidates"][0]["text"] for each in missed} == {"rade"}


@pytest.mark.parametrize("bad", ["lamps", "terms"])
def test_a_file_that_cannot_be_read_is_told_in_a_sentence(
    run: Any, lamps: list[Path], tmp_path: Path, bad: str
) -> None:
    missing = tmp_path / "missing.csv"
    names = (lamps[0], missing) if bad == "lamps" else (*lamps, "--terms", missing)
    result = run("check", *names, "--json")
    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr == "muqabala: missing.csv does not exist. Check its name and folder.\n"


def test_a_list_that_is_none_is_refused(run: Any, lamps: list[Path]) -> None:
    result = run("check", *lamps, "--terms", lamps[0])
    assert result.exit_code == 3
    assert "is no list of terms" in result.stderr


def test_one_text_alone_is_bad_usage(run: Any, lamps: list[Path]) -> None:
    assert run("check", lamps[0]).exit_code == 2


def test_a_file_of_several_languages_may_stand_alone(answer: Any, tmp_path: Path) -> None:
    memory = tmp_path / "memory.tmx"
    memory.write_bytes(tmx_of([[("en", "Asks the 15 keepers to come"), ("fr", "Demande aux 16 gardiens de venir")]]))
    (told,) = answer("check", memory)["discrepancies"]
    assert [each["text"] for each in told["where"]] == ["16", "15"]
