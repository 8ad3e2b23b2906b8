"""Patches: applied to the file they are of they give the corrected text, byte for byte, whatever its lines are like."""

from __future__ import annotations

import difflib
import hashlib
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from desktop.core.document import DocumentInfo, Slice, VersionInfo
from desktop.core.export import patch, plain
from desktop.core.export.options import Options
from desktop.core.review import Review, Unit, VersionText

GIT, PATCH = shutil.which("git"), shutil.which("patch")


def version(source: str, *units: Unit, encoding: str = "utf-8", name: str = "en.txt") -> VersionText:
    data = source.encode(encoding, "surrogatepass")
    info = VersionInfo(1, "en", "ltr", True, name, encoding)
    return VersionText(info, source, units, (), hashlib.sha256(data).hexdigest())


def unit(source: str, old: str, new: str) -> Unit:
    """A unit that is `old`, which stands in the source once, corrected to `new`."""
    start = source.index(old)
    return Unit((Slice(start, start + len(old)),), old, new)


def written(text: VersionText) -> bytes:
    review = Review(DocumentInfo(1, "", "", (text.info,), 0), (), (text,))
    return b"".join(patch.write(review, Options(program="Muqabala 1.0")))


def applied(command: Sequence[str], folder: Path, text: VersionText, data: bytes) -> bytes:
    """What the program makes of the file."""
    file = folder / text.info.name
    file.write_bytes(data)
    subprocess.run([*command], input=written(text), cwd=folder, check=True, capture_output=True, timeout=60)
    return file.read_bytes()


def by_git(folder: Path, text: VersionText, data: bytes) -> bytes:
    assert GIT is not None
    return applied([GIT, "-c", "core.autocrlf=false", "apply", "-"], folder, text, data)


without_git = pytest.mark.skipif(GIT is None, reason="git is not installed")
without_patch = pytest.mark.skipif(PATCH is None, reason="patch is not installed")

POEM = "".join(f"line {number}\n" for number in range(30))


def test_a_patch_is_what_diff_would_write() -> None:
    text = version(POEM, *(unit(POEM, f"line {at}\n", f"line {at}, more\n") for at in (4, 5, 9, 20, 29)))
    before, after = (each.splitlines(keepends=True) for each in (POEM, plain.corrected(text).decode()))
    first, *shown = written(text).decode().splitlines(keepends=True)
    assert first == "Muqabala 1.0: en.txt (en, utf-8)\n"
    assert shown == list(difflib.unified_diff(before, after, "a/en.txt", "b/en.txt"))


def test_without_corrections_nothing_is_changed() -> None:
    assert written(version(POEM, unit(POEM, "line 4", "line 4"))) == b"Muqabala 1.0: en.txt (en, no corrections)\n"


def test_a_last_line_without_an_end_is_told() -> None:
    text = version("a\nb", unit("a\nb", "b", "c"))
    shown = written(text).decode().split("@@ -1,2 +1,2 @@\n")[1]
    assert shown == " a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("ar 1.txt", "--- a/ar 1.txt\t\n"),
        ("قرار.txt", "--- a/قرار.txt\n"),
        ('a"b\\\n.txt', '--- "a/a\\042b\\134\\012.txt"\n'),
        ("../../etc/passwd", "--- a/passwd\n"),
        ("..", "--- a/text.txt\n"),
        ("", "--- a/text.txt\n"),
    ],
)
def test_names_lead_nowhere_else(name: str, shown: str) -> None:
    data = written(version("a\n", unit("a\n", "a", "b"), name=name)).decode()
    assert shown in data
    assert data.count("\n") == 6


CASES = {
    "crlf": ("one\r\ntwo\r\nthree", "two", "2"),
    "lone-cr": ("one\rtwo\nthree\rfour\n", "three", "3"),
    "separators": ("one\u2028two\x85\x0c\nthree\u2029\n", "two", "2"),
    "joined": ("one\ntwo\nthree\n", "ne\ntw", "wtn"),
    "parted": ("one two\nthree\n", " ", "\n"),
    "all": ("one\ntwo", "one\ntwo", ""),
    "last-line-gone": ("one\ntwo", "\ntwo", ""),
    "end-put": ("one\ntwo", "two", "two\n"),
    "end-taken": ("one\ntwo\n", "two\n", "two"),
    "dashes": ("-- one\n--- two\n+++ three\n", "--- two", "+++ two"),
    "arabic": ("الجمعية العامـة\n", "العامـة", "العامة"),
}


@without_git
@pytest.mark.parametrize(("source", "old", "new"), CASES.values(), ids=CASES)
def test_git_applies_it(source: str, old: str, new: str, tmp_path: Path) -> None:
    text = version(source, unit(source, old, new))
    assert by_git(tmp_path, text, source.encode()) == plain.corrected(text) == source.replace(old, new).encode()


@without_patch
@pytest.mark.parametrize(("source", "old", "new"), CASES.values(), ids=CASES)
def test_patch_applies_it(source: str, old: str, new: str, tmp_path: Path) -> None:
    text = version(source, unit(source, old, new))
    assert PATCH is not None
    (tmp_path / "en.txt").write_bytes(source.encode())
    subprocess.run([PATCH, "-p1", "--binary"], input=written(text), cwd=tmp_path, check=True, capture_output=True)
    left = (tmp_path / "en.txt").read_bytes() if (tmp_path / "en.txt").exists() else b""
    assert left == source.replace(old, new).encode()


@without_git
@pytest.mark.parametrize("name", ["ar 1.txt", "قرار.txt", 'a"b\\.txt', "-a.txt"])
def test_git_finds_the_file_by_its_name(name: str, tmp_path: Path) -> None:
    assert by_git(tmp_path, version("a\n", unit("a\n", "a", "b"), name=name), b"a\n") == b"b\n"


@without_git
@pytest.mark.parametrize("encoding", ["cp1256", "iso8859_6", "utf-8-sig", "gb18030"])
def test_a_patch_is_in_the_encoding_of_its_file(encoding: str, tmp_path: Path) -> None:
    source = "الجمعية العامـة\nend\n"
    text = version(source, unit(source, "العامـة", "العامة"), encoding=encoding)
    assert by_git(tmp_path, text, source.encode(encoding)) == source.replace("ـ", "").encode(encoding)


@without_git
@pytest.mark.parametrize(
    ("encoding", "put"), [("cp1256", "水"), ("utf-16-le", "x"), ("utf-32-be", "x"), ("no-such", "x")]
)
def test_where_it_cannot_be_it_is_of_the_text_in_utf_8(encoding: str, put: str, tmp_path: Path) -> None:
    source = "الجمعية\nend\n"
    made = version(source, unit(source, "end", put), encoding="utf-8" if encoding == "no-such" else encoding)
    text = replace(made, info=replace(made.info, encoding=encoding))
    assert b"(en, utf-8)" in written(text)
    assert by_git(tmp_path, text, source.encode()) == plain.corrected(text)


@st.composite
def corrected(draw: st.DrawFn) -> VersionText:
    """A version of short lines of every kind, corrected in some places."""
    source = draw(st.text(alphabet="ab\n\n\r\u2028م ", min_size=1, max_size=60))
    cuts = sorted(draw(st.sets(st.integers(0, len(source)), max_size=8)))
    units = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        units.append(Unit((Slice(start, end),), source[start:end], draw(st.text(alphabet="cd\n", max_size=5))))
    return version(source, *units)


@without_git
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(corrected())
def test_git_makes_of_any_source_what_is_exported_as_plain_text(tmp_path: Path, text: VersionText) -> None:
    assume(plain.replaced(text))
    found = by_git(tmp_path, text, text.source.encode())
    assert found == plain.corrected(text)
