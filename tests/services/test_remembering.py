from __future__ import annotations

from dataclasses import replace

import pytest
from small_documents import Piece, small_reading, sources_of
from small_words import TITLES, look_for_teh

from desktop.core import noise
from desktop.core.changes import Batch, Change, Correct, Decide
from desktop.core.document import Cell, DocumentInfo, Finding, Link
from desktop.core.noise import Memory, Seen
from desktop.core.noise.rules import PASSAGE_RULES
from desktop.core.text import Edit
from desktop.services import remembering
from desktop.services.changing import apply
from desktop.services.examining import examine
from desktop.services.importing import Versions, _store, import_readings
from desktop.services.library import Library
from desktop.services.queue import Filter, queue
from desktop.services.remembering import memory, shelves, sisters
from desktop.services.reviewing import document, findings, rows
from desktop.services.storing import ignore


@pytest.fixture(autouse=True)
def _words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(noise, "examine", look_for_teh)
    monkeypatch.setattr(noise, "TITLES", TITLES)
    monkeypatch.setattr(noise, "OF_WORDS", frozenset(TITLES))


def taken(library: Library, *texts: str | Piece, language: str = "en") -> DocumentInfo:
    reading = small_reading(language, texts)
    return document(library, import_readings(library, [reading], sources_of([reading])))


def confirmed(library: Library, *texts: str) -> DocumentInfo:
    """A document whose file says that a person approved its links."""
    readings = [small_reading("en", texts), small_reading("fr", ["oui"] * len(texts))]
    links = [Link(((index,), (index,)), 1.0, "final") for index in range(len(texts))]
    return document(library, _store(library, Versions(readings, sources_of(readings)), ignore, 0, links))


def cell(library: Library, info: DocumentInfo, row: int = 0) -> Cell:
    return rows(library, info, row, row + 1)[0].cells[0][0]


def correct(library: Library, info: DocumentInfo, before: str, after: str, cause: str = "hand") -> tuple[int, Change]:
    here = cell(library, info)
    change = Correct(here.paragraph, Edit(here.text.index(before), before, after), cause)
    made = apply(library, change, "me")
    return made.log, made.change


# Corrected ------------------------------------------------------------------------------------------------------


def test_a_correction_is_remembered_by_whole_words_with_their_neighbours(library: Library) -> None:
    info = taken(library, "We wecome the report and wecome the work")
    correct(library, info, "ecome the r", "elcome the r")
    assert memory(library, "en-GB").corrected == {"wecome": (Seen("welcome", "We", "the", 1),)}
    assert memory(library, "fr") == Memory()


def test_what_was_taken_back_is_forgotten_and_what_was_put_again_is_not(library: Library) -> None:
    info = taken(library, "We wecome it")
    line, change = correct(library, info, "wecome", "welcome")
    undone = apply(library, change.inverse(), "me", line)
    assert memory(library, "en").corrected == {}
    apply(library, undone.change.inverse(), "me", undone.log)
    assert memory(library, "en").corrected == {"wecome": (Seen("welcome", "We", "it", 1),)}


def test_accepted_findings_are_remembered_and_signs_are_not(library: Library) -> None:
    info = taken(library, "see teh fox")
    examine(library, info.id)
    word = next(each for each in cell(library, info).findings if each.kind == "word")
    accepted = (
        Decide(word.id, "open", "accepted"),
        Correct(cell(library, info).paragraph, Edit(4, "teh", "the"), "word"),
    )
    apply(library, Batch(accepted), "me")
    correct(library, info, "x", "", "x")
    correct(library, info, "see", "saw", "as-extracted")
    assert memory(library, "en").corrected == {"teh": (Seen("the", "see", "fox", 1),)}


def test_the_more_often_seen_comes_first_and_only_the_latest_count(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number, text in enumerate(("a fro b", "c fro d", "c fro d")):
        info = taken(library, text, str(number))
        correct(library, info, "fro", "for")
    assert memory(library, "en").corrected["fro"] == (Seen("for", "c", "d", 2), Seen("for", "a", "b", 1))
    monkeypatch.setattr(remembering, "MOST_REMEMBERED", 1)
    assert memory(library, "en").corrected["fro"] == (Seen("for", "c", "d", 1),)


# Accepted and vouched -------------------------------------------------------------------------------------------


def test_no_error_is_no_error_anywhere_but_sic_is(library: Library) -> None:
    first, other = taken(library, "see teh end"), taken(library, "hear teh end")
    for info in (first, other):
        examine(library, info.id)
    dismiss(library, findings(library, first.id)[0].finding, "sic")
    assert memory(library, "en").accepted == frozenset()
    dismiss(library, findings(library, other.id)[0].finding, "not-an-error")
    assert memory(library, "en").accepted == frozenset({"teh"})
    third = taken(library, "smell teh end")
    examine(library, third.id)
    assert findings(library, third.id) == ()


def dismiss(library: Library, finding: Finding, reason: str) -> None:
    apply(library, Decide(finding.id, "open", "dismissed", "", reason), "me")


def test_a_dismissed_sign_accepts_no_word(library: Library) -> None:
    info = taken(library, "the xx sign")
    dismiss(library, findings(library, info.id)[0].finding, "not-an-error")
    assert memory(library, "en").accepted == frozenset()


def test_a_dismissed_line_accepts_none_of_its_words(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    rule = PASSAGE_RULES[0]
    monkeypatch.setattr(noise, "TITLES", {rule.name: rule.title})
    monkeypatch.setattr(
        noise, "examine", lambda passage: [replace(each, kind=rule.name) for each in look_for_teh(passage)]
    )
    info = taken(library, "see teh end")
    examine(library, info.id)
    dismiss(library, findings(library, info.id)[0].finding, "not-an-error")
    assert memory(library, "en") == Memory()


def test_confirmed_texts_vouch_but_none_for_its_own_error(library: Library) -> None:
    info = confirmed(library, "see teh end", "hear teh end")
    other = taken(library, "smell teh end")
    assert memory(library, "en", besides=other.id).vouched["teh"] == 2
    assert memory(library, "en", besides=info.id).vouched == {}
    taken(library, "never confirmed teh")
    assert memory(library, "en").vouched["teh"] == 2
    for each in (info, other):
        examine(library, each.id)
    told = {
        place.document: str(place.finding.evidence[-1])
        for each in (info, other)
        for place in queue(library, Filter(each.id))
    }
    assert "vouched" in told[other.id]
    assert "vouched" not in told[info.id]


# Sisters --------------------------------------------------------------------------------------------------------

EARLIER = [
    f"The General Assembly, recalling its resolution {number} on the work of committee {number}" for number in range(12)
]
LATER = [each.replace("committee", "the committee").replace("work", "wrok") for each in EARLIER]


def test_sisters_are_other_texts_of_the_same_language_that_tell_the_same(library: Library) -> None:
    earlier, later = taken(library, *EARLIER), taken(library, *LATER)
    taken(library, *EARLIER[:11], language="fr")
    taken(library, "Nothing of all this is said here, and nothing like it", "nor in the second paragraph of it")
    assert sisters(library, later.versions[0].id) == (earlier.versions[0].id,)
    assert [each.texts for each in shelves(library, later.versions[0].id)] == [tuple(EARLIER)]
    assert sisters(library, earlier.versions[0].id) == (later.versions[0].id,)


def test_a_library_without_sketches_gets_them(library: Library) -> None:
    earlier, later = taken(library, *EARLIER), taken(library, *LATER)
    with library.reading() as connection:
        made = connection.exec_driver_sql("SELECT sketch FROM version").scalars().all()
    with library.writing() as connection:
        connection.exec_driver_sql("UPDATE version SET sketch = NULL")
    assert sisters(library, later.versions[0].id) == (earlier.versions[0].id,)
    with library.reading() as connection:
        assert connection.exec_driver_sql("SELECT sketch FROM version").scalars().all() == made


def test_two_sisters_are_enough_and_a_long_one_is_left_aside(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    infos = [taken(library, *EARLIER, f"number {number}") for number in range(4)]
    found = sisters(library, infos[0].versions[0].id)
    assert len(found) == 2
    monkeypatch.setattr(remembering, "MOST_UNITS", 12)
    assert shelves(library, infos[0].versions[0].id) == ()


def test_the_sister_paragraph_is_told(library: Library) -> None:
    taken(library, *EARLIER)
    info = taken(library, *(each.replace("its", "teh") for each in EARLIER))
    examine(library, info.id)
    told = [[str(part) for part in place.finding.evidence] for place in queue(library, Filter(info.id))]
    assert [each[-1] for each in told] == [f"sister: {each}" for each in EARLIER]
