"""From a library into a file and from there into a new library: what was said of the document is all there again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from reviewed import told

from desktop.core.changes import Advance, Annotate, Assign, Correct
from desktop.core.document import Assignment, Comment, DocumentInfo
from desktop.core.export.formats import FORMATS, format_of
from desktop.core.export.losses import lost
from desktop.core.export.options import Options
from desktop.core.tagsets import Tag, TagScheme, shipped_schemes, whole_name
from desktop.core.text import Edit, Span
from desktop.services.changing import apply
from desktop.services.exporting import write_export
from desktop.services.importing import import_files
from desktop.services.library import Library, open_library
from desktop.services.tagsets import save, schemes
from desktop.services.whole import review

AT = "2026-11-21T10:00:00+00:00"
PERSON = Tag("person", "Persons & <names>", "Who is\nmeant", "P", "p", "vermilion", "span")
PLACE = Tag("lieu", "Lieu “ici”", "", "L", "", "purple", "both")
WHOLE = Tag("whole", "كل", "فقرة بأكملها", "W", "w", "yellow", "paragraph", own=True)
NAMES = TagScheme("names", "Names: mine", "What I look for.\nAll of it: names.", (PERSON, PLACE, WHOLE))
BACK = [form.name for form in FORMATS if form.returns and "further-tags" in form.holds]


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "other.sqlite3") as opened:
        yield opened


@pytest.fixture
def reviewed(library: Library, info: DocumentInfo) -> DocumentInfo:
    """A document with something of every kind said of it, and tags of a scheme that its reader made."""
    save(library, NAMES)
    title, axe, *_others = review(library, info.id).texts[0].units
    note = review(library, info.id).texts[0].footnotes[0].key
    begun = Comment("k1", axe.key, "Which one?\nThis?", "ann", AT, Span(4, 7))
    given = (
        Assignment("t1", axe.key, "names/person", "ann", AT, Span(0, 3)),
        Assignment("t2", title.key, "names/whole", "ben", AT),
        Assignment("t3", title.key, "review/terminology", "ben", AT),
        Assignment("t4", title.key, "gone/old", "ben", AT),
        Assignment("t5", note, "names/lieu", "ben", AT, Span(4, 7)),
        Assignment("t6", title.key, "loose", "ben", AT),
    )
    apply(library, Correct(axe.key, Edit(4, "axe", "saw"), "hand", "a slip"), "ann")
    apply(library, Annotate(None, begun), "ann")
    apply(library, Annotate(None, replace(begun, key="k2", body="That.", answers="k1")), "ben")
    apply(library, Advance(axe.key, "todo", "reviewed"), "ann")
    for each in given:
        apply(library, Assign(None, each), each.author)
    return info


def exported(library: Library, document: int, form: str, folder: Path) -> Path:
    path = folder / f"{document}-{len(list(folder.iterdir()))}{format_of(form).suffix}"
    return write_export(library, document, form, Options(), path).path


def brought(library: Library, path: Path) -> int:
    return import_files(library, [path]).document


def given_in(library: Library, document: int) -> set[str]:
    return {each.tag for text in review(library, document).texts for unit in text.units for each in unit.assigned}


@pytest.mark.parametrize("form", BACK)
def test_a_document_comes_back_whole_with_its_readers_own_tags(
    library: Library, other: Library, reviewed: DocumentInfo, tmp_path: Path, form: str
) -> None:
    path = exported(library, reviewed.id, form, tmp_path)
    again = brought(other, path)
    assert told(review(other, again)) == told(review(library, reviewed.id))
    assert schemes(other) == (*shipped_schemes(), NAMES)
    said = [str(each) for each in lost(format_of(form), review(library, reviewed.id), Options())]
    assert said == ([] if "findings" in format_of(form).holds else ["3 open findings are left out."])


@pytest.mark.parametrize("form", BACK)
def test_a_scheme_comes_once_and_not_without_its_tags(
    library: Library, other: Library, reviewed: DocumentInfo, tmp_path: Path, form: str
) -> None:
    save(library, replace(NAMES, name="unused", title="Nothing has these"))
    first = exported(library, reviewed.id, form, tmp_path)
    again = brought(other, first)
    second = exported(other, again, form, tmp_path)
    brought(other, second)
    assert schemes(other) == (*shipped_schemes(), NAMES)
    assert schemes(library)[2:] == (NAMES, replace(NAMES, name="unused", title="Nothing has these"))


@pytest.mark.parametrize("form", BACK)
def test_a_scheme_of_the_same_name_is_never_overwritten(
    library: Library, other: Library, reviewed: DocumentInfo, tmp_path: Path, form: str
) -> None:
    theirs = TagScheme("names", "Names: mine", "", (Tag("person", "Personal pronouns", letter="P"),))
    save(other, theirs)
    imported = import_files(other, [exported(library, reviewed.id, form, tmp_path)])
    renamed = replace(NAMES, name="names-2", title="Names: mine 2")
    assert schemes(other) == (*shipped_schemes(), theirs, renamed)
    assert given_in(other, imported.document) >= {"names-2/person", "names-2/whole", "names-2/lieu", "gone/old"}
    assert not any(each.startswith("names/") for each in given_in(other, imported.document))
    assert "It is called “Names: mine 2” here" in str(imported.notices[-1])
    apply(library, Correct(review(library, reviewed.id).texts[0].units[0].key, Edit(0, "A", "B")), "ann")
    later = brought(other, exported(library, reviewed.id, form, tmp_path))
    assert schemes(other) == (*shipped_schemes(), theirs, renamed)
    assert "names-2/person" in given_in(other, later)


@pytest.mark.parametrize("form", BACK)
def test_tags_that_are_called_the_same_here_are_those_of_the_library(
    library: Library, other: Library, reviewed: DocumentInfo, tmp_path: Path, form: str
) -> None:
    ours = replace(NAMES, title="As we call them", tags=(*(replace(tag, colour="green") for tag in NAMES.tags),))
    save(other, ours)
    imported = import_files(other, [exported(library, reviewed.id, form, tmp_path)])
    assert schemes(other) == (*shipped_schemes(), ours)
    assert {whole_name("names", tag.id) for tag in NAMES.tags} <= given_in(other, imported.document)


def test_akoma_ntoso_comes_back_but_for_what_is_told_beforehand(
    library: Library, other: Library, reviewed: DocumentInfo, tmp_path: Path
) -> None:
    before = review(library, reviewed.id)
    again = review(other, brought(other, exported(library, reviewed.id, "akn", tmp_path)))
    (text,) = again.texts
    first = before.texts[0]
    assert [(u.tag, u.number, u.reading) for u in text.paragraphs] == [
        (u.tag, u.number, u.text) for u in first.paragraphs
    ]
    assert [(u.label, u.reading) for u in text.footnotes] == [(u.label, u.text) for u in first.footnotes]
    assert [u.marks for u in text.units] == [u.marks for u in first.units]
    assert not any(u.corrections or u.comments or u.assigned or u.status != "todo" for u in text.units)
    assert schemes(other) == shipped_schemes()
    assert [str(each) for each in lost(format_of("akn"), before, Options())] == [
        "1 versions are not in the file: it holds 1.",
        "Corrections in 1 paragraphs are not told apart from the text.",
        "It is not said who made 1 corrections, and when.",
        "The reasons of 1 corrections are left out.",
        "2 comments are left out.",
        "Of 1 comments it is not said what they answer, or that they are resolved.",
        "4 further tags of paragraphs are left out.",
        "2 tags on words are left out.",
        "How far the review of 1 paragraphs is, is left out.",
        "2 open findings are left out.",
        "The links of 3 rows are left out.",
        "How sure the links of 3 rows are is left out.",
    ]


def test_an_import_that_is_stopped_leaves_no_scheme(
    library: Library, other: Library, reviewed: DocumentInfo, tmp_path: Path
) -> None:
    def stop(stage: str, done: int, total: int) -> None:
        if stage == "store" and done == total:
            raise KeyboardInterrupt

    path = exported(library, reviewed.id, "tei", tmp_path)
    with pytest.raises(KeyboardInterrupt):
        import_files(other, [path], stop)
    assert schemes(other) == shipped_schemes()
    brought(other, path)
    assert schemes(other) == (*shipped_schemes(), NAMES)
