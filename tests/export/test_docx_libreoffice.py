"""DOCX opened and saved again by LibreOffice: both texts of everything that was corrected, comments and notes stay.

LibreOffice 7.4 forgets changes in the notes of a table, and repeats labels of notes that it does not count itself: so
notes are compared where the text runs on and they are counted.
"""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from reviewed import review_of
from word_texts import written

from desktop.core.document import Assignment, Comment, Direction, Mark, Slice, VersionInfo
from desktop.core.reading import Choices, read
from desktop.core.review import Citation, Correction, Review, Unit, VersionText
from desktop.core.tagsets import shipped_schemes
from desktop.core.text import Edit, Span, apply_edit

OFFICE = shutil.which("soffice")
AT = "2026-11-21T10:00:00+00:00"

pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice (Debian: libreoffice-writer-nogui) is not here")


def unit(key: int, text: str, *edits: Edit, **said: object) -> Unit:
    now = text
    for edit in edits:
        now = apply_edit(now, edit)
    corrections = tuple(Correction(edit, "A. Reviser", AT) for edit in edits)
    return Unit((Slice(0, len(text)),), text, now, key, corrections=corrections, **said)  # type: ignore[arg-type]


def said(key: int, span: Span | None) -> dict[str, object]:
    first = Comment(f"c{key}", key, "Which\u00a0one?", "Ada", AT, span, resolved=True)
    answer = Comment(f"a{key}", key, "تلك (A/99/L.1)", "مراجِعة", AT, span, first.key)
    tags = (("review/terminology", Span(2, 9)), ("review/style", Span(5, 12)), ("review/omission", None))
    given = (Assignment(f"{tag}{key}", key, tag, "Ada", AT, where) for tag, where in tags)
    return {"comments": (first, answer), "assigned": tuple(given)}


def version(language: str, direction: Direction, place: int, *texts: str) -> VersionText:
    base = 100 * place
    edits = [
        (Edit(3, texts[0][3:8], "(A/99/L.1)"), Edit(0, "", "x\u00ad\u2011 ")),
        (Edit(4, texts[1][4:], ""),),
        (),
    ]
    paragraphs = [
        unit(base + at, text, *made, tag=tag, **said(base + at, Span(4, 11) if at else None))
        for at, (text, made, tag) in enumerate(zip(texts, edits, ("title", "operative", "point"), strict=True))
    ]
    notes = [
        replace(unit(base + 50 + at, f"{text} 12", Edit(4, text[4:7], "(b)")), label=str(at))
        for at, text in enumerate(texts, 1)
    ]
    paragraphs = [
        replace(each, number=number, citations=(Citation(note.key, 5),), marks=(Mark("strong", 1, 6),))
        for each, note, number in zip(paragraphs, notes, ("", "1.", "(a)"), strict=True)
    ]
    return VersionText(
        VersionInfo(place, language, direction, place == 1, f"{language}.txt"), "", (*paragraphs, *notes)
    )


def review() -> Review:
    english = version("en", "ltr", 1, "Welcomes the report (A/99/L.2)", "Requests 2.5 %\tof it", "The axe & the <box>")
    arabic = version("ar", "rtl", 2, "يرحب بتقرير الفريق 99/4", "تطلب ١٢ من المياه،", "الفأس (A/99/L.3) والصندوق")
    return replace(review_of([english, arabic]), schemes=shipped_schemes())


def saved_again(folder: Path, files: dict[str, bytes]) -> dict[str, bytes]:
    """The files as LibreOffice writes them after it has read them."""
    for name, data in files.items():
        (folder / name).write_bytes(data)
    home, out = folder / "home", folder / "out"
    command = [str(OFFICE), f"-env:UserInstallation={home.as_uri()}", "--headless", "--convert-to"]
    command += ["docx:MS Word 2007 XML", "--outdir", str(out), *(str(folder / name) for name in files)]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    return {name: (out / name).read_bytes() for name in files}


def test_it_comes_back_from_libreoffice_with_both_texts(tmp_path: Path) -> None:
    whole = review()
    asked: dict[str, dict[str, Any]] = {
        "table.docx": {},
        "en.docx": {"layout": "one"},
        "ar.docx": {"layout": "one", "versions": (2,)},
    }
    files = {name: written(whole, **options) for name, options in asked.items()}
    for name, data in saved_again(tmp_path, files).items():
        language = "ar" if name == "ar.docx" else "en"
        before, after = (read(each, name, Choices(language=language)) for each in (files[name], data))
        expected = [(each.number, each.reading, each.text) for each in before.paragraphs]
        assert any(reading != text for _number, reading, text in expected)
        assert [(each.number, each.reading, each.text) for each in after.paragraphs] == expected
        assert [(each.unit, each.body, each.author) for each in after.remarks] == [
            (each.unit, each.body, each.author) for each in before.remarks
        ]
        if name != "table.docx":
            notes = [(each.label, each.reading, each.text, each.anchors) for each in before.footnotes]
            assert len(notes) == 3
            assert [(each.label, each.reading, each.text, each.anchors) for each in after.footnotes] == notes
