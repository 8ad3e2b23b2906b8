from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.reading.choices import Choices, Progress
from desktop.services import looking, planning
from desktop.services.errors import CancelledError
from desktop.services.importing import import_files, import_planned
from desktop.services.library import Library
from desktop.services.looking import Seen, found_files, look
from desktop.services.planning import Plan
from desktop.services.reviewing import document, documents

ENGLISH = """United Nations

A/RES/7/1

General Assembly

Original: English

7/1. On the reading of texts

The General Assembly,

Recalling its resolutions on the reading of texts,

1. Takes note of the report;¹

2. Decides to read on.

¹ A/7/2.
"""
ARABIC = """الأمم المتحدة

A/RES/7/1

الجمعية العامة

٧/١ - قراءة النصوص

إن الجمعية العامة،

إذ تشير إلى قراراتها المتعلقة بقراءة النصوص،

١ - تحيط علما بالتقرير؛

٢ - تقرر أن تواصل القراءة.
"""


def write(folder: Path, name: str, text: str, encoding: str = "utf-8") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode(encoding))
    return path


def plan_of(*paths: Path) -> Plan:
    return planning.with_seen(Plan(), map(look, paths))


def names(plan: Plan) -> list[list[str]]:
    return [[file.seen.name for file in each.files] for each in plan.documents]


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    return write(tmp_path, "in/a.ar.txt", ARABIC), write(tmp_path, "in/a.en.txt", ENGLISH)


# Finding --------------------------------------------------------------------------------------------------------


def test_folders_are_opened_up_in_natural_order(tmp_path: Path) -> None:
    wanted = ["2.txt", "10.txt", "b/1.txt", "b/c/d.txt"]
    for name in (*reversed(wanted), ".hidden", ".git/x.txt", "~$lock.docx", "Thumbs.db"):
        write(tmp_path, name, "x")
    found = found_files([tmp_path])
    assert [path.relative_to(tmp_path).as_posix() for path in found.files] == wanted
    assert found.notices == ()


def test_a_file_named_twice_or_known_is_found_once(tmp_path: Path) -> None:
    one, two = write(tmp_path, "1.txt", "x"), write(tmp_path, "2.txt", "x")
    assert found_files([tmp_path, one, two]).files == (one, two)
    assert found_files([tmp_path], known={one}).files == (two,)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    inside = write(tmp_path, "in/1.txt", "x")
    outside = write(tmp_path, "out/2.txt", "x")
    (tmp_path / "in" / "circle").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "away").symlink_to(outside.parent)
    (tmp_path / "in" / "file.txt").symlink_to(outside)
    os.mkfifo(tmp_path / "in" / "pipe")
    assert found_files([tmp_path / "in"]).files == (inside,)
    assert found_files([tmp_path / "in" / "file.txt"]).files == (tmp_path / "in" / "file.txt",)


def test_beyond_the_limit_files_are_counted(tmp_path: Path) -> None:
    for number in range(9):
        write(tmp_path, f"{number}.txt", "x")
    found = found_files([tmp_path], limit=5)
    assert len(found.files) == 5
    assert "first 5 files" in str(found.notices[0])
    assert "4 more" in str(found.notices[0])


def test_a_folder_that_cannot_be_opened_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "closed/1.txt", "x")
    opened, scandir = write(tmp_path, "open/2.txt", "x"), os.scandir

    def refuse(path: Path) -> object:
        if path.name == "closed":
            raise PermissionError
        return scandir(path)

    monkeypatch.setattr(looking, "scandir", refuse)
    found = found_files([tmp_path])
    assert found.files == (opened,)
    assert "closed could not be opened" in str(found.notices[0])


def test_finding_can_be_stopped(tmp_path: Path) -> None:
    write(tmp_path, "1.txt", "x")

    def stop(_at: int, _total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        found_files([tmp_path], progress=stop)


# Looking --------------------------------------------------------------------------------------------------------


def test_what_is_seen_of_a_file(pair: tuple[Path, Path]) -> None:
    seen = look(pair[1])
    assert (seen.name, seen.format, seen.language, seen.direction, seen.encoding) == (
        "a.en.txt", "text", "en", "ltr", "utf-8",
    )  # fmt: skip
    assert (seen.symbol, seen.paragraphs, seen.footnotes, seen.originals) == ("A/RES/7/1", 9, 1, ("en",))
    assert seen.notes == (("1", "A/7/2."),)
    assert dict(seen.furniture)["blank"] > 0
    assert seen.opening[-1].number == "2."
    assert seen.textual
    assert seen.error is None


def test_only_the_beginning_of_a_long_text_is_kept(tmp_path: Path) -> None:
    long = write(tmp_path, "long.txt", "\n\n".join(f"{number}. Takes {'note ' * 400};" for number in range(1, 301)))
    seen = look(long)
    assert seen.paragraphs == 300
    assert len(seen.opening) <= looking.OPENING
    assert sum(len(each.text) for each in seen.opening) <= looking.OPENING_CHARACTERS + looking.LONGEST


def test_what_cannot_be_read_says_why(tmp_path: Path) -> None:
    image = write(tmp_path, "image.txt", "")
    image.write_bytes(b"\x89PNG\r\n\x1a\n")
    broken = write(tmp_path, "broken.txt", "")
    broken.write_bytes(b"abc \xff\xfe\xfd\x81\x8d")
    for path, textual in ((image, False), (broken, True), (tmp_path / "gone.txt", False)):
        seen = look(path)
        assert seen.error is not None
        assert path.name in str(seen.error)
        assert seen.textual == textual


def test_the_encoding_and_the_language_can_be_chosen(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", "é à ü", "cp1252")
    assert look(path, Choices(encoding="cp1251")).opening[0].text == "й а ь"
    assert look(path, Choices(encoding="cp1252")).opening[0].text == "é à ü"
    assert look(path, Choices(encoding="cp1252", language="ar")).direction == "rtl"


def test_a_repair_is_shown_before_it_is_made(tmp_path: Path) -> None:
    twice = "\n\n".join(line.encode().decode("cp1252") for line in ("Assemblée générale", "Soixante-dixième séance"))
    path = write(tmp_path, "a.txt", twice)
    seen = look(path)
    assert seen.repairable
    assert seen.repairs[0] == ("AssemblÃ©e gÃ©nÃ©rale", "Assemblée générale")
    assert seen.opening[0].text == "AssemblÃ©e gÃ©nÃ©rale"
    assert look(path, Choices(repair=True)).opening[0].text == "Assemblée générale"


def test_looking_can_be_stopped_within_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(path: Path, choices: Choices, progress: Progress) -> object:
        progress(1, 2)
        raise AssertionError

    def stop(_at: int, _total: int) -> None:
        raise CancelledError

    monkeypatch.setattr(looking, "read_whole", slow)
    with pytest.raises(CancelledError):
        look(tmp_path / "a.txt", progress=stop)


# Planning -------------------------------------------------------------------------------------------------------


def test_versions_become_a_document_with_the_original_first(pair: tuple[Path, Path]) -> None:
    plan = plan_of(*pair)
    assert names(plan) == [["a.en.txt", "a.ar.txt"]]
    assert plan.documents[0].symbol == "A/RES/7/1"
    assert plan.document_of(pair[0]) == plan.documents[0]
    assert names(planning.make_original(plan, pair[0])) == [["a.ar.txt", "a.en.txt"]]
    back = planning.make_original(planning.make_original(plan, pair[0]), pair[1])
    assert names(back) == [["a.en.txt", "a.ar.txt"]]


def test_files_are_parted_and_put_together(pair: tuple[Path, Path]) -> None:
    parted = planning.part(plan_of(*pair), [pair[0]])
    assert names(parted) == [["a.ar.txt"], ["a.en.txt"]]
    assert names(planning.put_together(parted, list(pair))) == [["a.en.txt", "a.ar.txt"]]
    assert names(planning.put_together(parted, [pair[0]], to=pair[1])) == [["a.en.txt", "a.ar.txt"]]


def test_what_comes_later_does_not_undo_what_a_person_did(tmp_path: Path, pair: tuple[Path, Path]) -> None:
    parted = planning.part(plan_of(*pair), [pair[0]])
    french = write(tmp_path, "in/a.fr.txt", ENGLISH.replace("The Assembly", "L'Assemblée, les textes et la lecture"))
    later = planning.with_seen(parted, [replace(look(french), languages=("fr",))])
    assert ["a.ar.txt"] in names(later) or ["a.en.txt"] in names(later)
    assert len(names(later)) == 2


def test_names_that_a_person_gave_stay_with_the_document(pair: tuple[Path, Path]) -> None:
    plan = planning.rename(plan_of(*pair), pair[0], "X/9", "A better title")
    assert (plan.documents[0].symbol, plan.documents[0].title) == ("X/9", "A better title")
    parted = planning.part(plan, [pair[0]])
    assert [each.symbol for each in parted.documents] == ["A/RES/7/1", "X/9"]


def test_what_is_looked_at_again_keeps_its_place_and_what_was_chosen(pair: tuple[Path, Path]) -> None:
    plan = planning.take(planning.choose(plan_of(*pair), pair[0], Choices(language="fa")), [pair[1]], taken=False)
    plan = planning.with_seen(plan, [look(pair[0], Choices(language="fa"))])
    assert [file.seen.language for file in plan.files] == ["fa", "en"]
    assert [file.taken for file in plan.files] == [True, False]
    assert plan.files[0].choices.language == "fa"


def test_a_file_that_cannot_be_read_belongs_to_no_document(tmp_path: Path, pair: tuple[Path, Path]) -> None:
    plan = plan_of(*pair, write(tmp_path, "in/empty.txt", ""))
    assert [each.seen.name for each in plan.unreadable] == ["empty.txt"]
    assert names(plan) == [["a.en.txt", "a.ar.txt"]]


# Importing ------------------------------------------------------------------------------------------------------


def test_a_plan_is_imported_as_it_was_corrected(library: Library, tmp_path: Path, pair: tuple[Path, Path]) -> None:
    cyrillic = write(tmp_path, "in/b.txt", "Генеральная Ассамблея, ссылаясь на свои резолюции", "koi8_r")
    plan = planning.rename(planning.make_original(plan_of(*pair, cyrillic), pair[0]), pair[0], "X/9", "A title")
    plan = planning.take(planning.choose(plan, cyrillic, Choices(encoding="koi8_r", language="uk")), [], taken=True)
    plan = planning.with_seen(plan, [look(cyrillic, Choices(encoding="koi8_r", language="uk"))])
    first, second = import_planned(library, plan.documents)
    info = document(library, first.document)
    assert (info.symbol, info.title) == ("X/9", "A title")
    assert [(version.language, version.original) for version in info.versions] == [("ar", True), ("en", False)]
    assert document(library, second.document).versions[0].language == "uk"
    assert not first.again


def test_what_is_left_out_is_not_imported(library: Library, pair: tuple[Path, Path]) -> None:
    plan = planning.take(plan_of(*pair), [pair[1]], taken=False)
    (outcome,) = import_planned(library, plan.documents)
    assert [version.language for version in document(library, outcome.document).versions] == ["ar"]


def test_one_file_that_changed_does_not_stop_the_others(
    library: Library, tmp_path: Path, pair: tuple[Path, Path]
) -> None:
    other = write(tmp_path, "elsewhere/b.txt", "Another text altogether, with words of its own.")
    plan = plan_of(other, *pair)
    other.write_text("Changed meanwhile.")
    failed, done = import_planned(library, plan.documents)
    assert failed.document == 0
    assert "changed after it was shown" in str(failed.error)
    assert done.error is None
    assert [info.id for info in documents(library)] == [done.document]


def test_the_same_files_are_known_but_not_if_they_were_read_otherwise(
    library: Library, tmp_path: Path, pair: tuple[Path, Path]
) -> None:
    before = import_files(library, pair)
    (again,) = import_planned(library, plan_of(*pair).documents)
    assert (again.document, again.again) == (before.document, True)
    otherwise = planning.choose(plan_of(*pair), pair[0], Choices(language="fa"))
    (other,) = import_planned(library, otherwise.documents)
    assert not other.again
    assert other.document != before.document
    (known,) = import_planned(library, otherwise.documents)
    assert known.again


def test_an_import_that_is_stopped_leaves_what_was_finished(
    library: Library, tmp_path: Path, pair: tuple[Path, Path]
) -> None:
    plan = plan_of(write(tmp_path, "elsewhere/b.txt", "Another text altogether."), *pair)
    stores = 0

    def stop_at_the_second(stage: str, _at: int, _total: int) -> None:
        nonlocal stores
        stores += stage == "align"
        if stores == 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        import_planned(library, plan.documents, stop_at_the_second)
    assert len(documents(library)) == 1


def test_a_seen_file_without_languages_has_none() -> None:
    assert Seen(Path("x"), "x").language == ""
