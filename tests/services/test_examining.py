from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_documents import Piece, small_reading, sources_of
from small_words import TITLES, counting, look_for_teh

from desktop.core import noise
from desktop.core.changes import Batch, Change, Correct, Decide
from desktop.core.document import Cell, DocumentInfo, Finding, Row
from desktop.core.noise import Passage
from desktop.core.text import Edit
from desktop.services import examining
from desktop.services.changing import apply
from desktop.services.errors import Cancelled
from desktop.services.examining import examine
from desktop.services.importing import import_readings
from desktop.services.library import Library, open_library
from desktop.services.queue import Filter, queue
from desktop.services.reviewing import document, findings, rows

TEXTS = ("We saw teh cat", "teh dog and teh fox", "Nothing here")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that were looked at."""
    calls: list[str] = []
    monkeypatch.setattr(noise, "examine", counting(calls))
    monkeypatch.setattr(noise, "TITLES", TITLES)
    monkeypatch.setattr(noise, "OF_WORDS", frozenset(TITLES))
    return calls


@pytest.fixture
def pets(library: Library, asked: list[str]) -> DocumentInfo:
    readings = (small_reading("en", TEXTS), small_reading("fr", ["un chat", "un chien", "rien"]))
    return document(library, import_readings(library, readings, sources_of(readings)))


def cell(library: Library, info: DocumentInfo, row: int, version: int = 0) -> Cell:
    return rows(library, info, row, row + 1)[0].cells[version][0]


def suspected(library: Library, info: DocumentInfo, row: int) -> list[tuple[str, int, str]]:
    return [(each.kind, each.start, each.text) for each in cell(library, info, row).findings]


# What is looked at ----------------------------------------------------------------------------------------------


def test_everything_is_looked_at_once(library: Library, pets: DocumentInfo, asked: list[str]) -> None:
    assert suspected(library, pets, 0) == []
    assert examine(library, pets.id) == (0, 1)
    assert asked == [*TEXTS, "un chat", "un chien", "rien"]
    assert suspected(library, pets, 1) == [("word", 0, "teh"), ("word", 12, "teh"), ("x", 18, "x")]
    assert examine(library, pets.id) == ()
    assert len(asked) == 6


def test_only_what_changed_is_looked_at_again(library: Library, pets: DocumentInfo, asked: list[str]) -> None:
    examine(library, pets.id)
    asked.clear()
    changed = apply(library, Correct(cell(library, pets, 2).paragraph, Edit(0, "Nothing", "teh end")), "me")
    assert examine(library, pets.id) == (2,)
    assert asked == ["teh end here"]
    asked.clear()
    apply(library, changed.change.inverse(), "me", changed.log)
    assert examine(library, pets.id) == ()
    assert asked == ["Nothing here"]


def test_a_new_examination_looks_at_everything_again(
    library: Library, pets: DocumentInfo, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    examine(library, pets.id)
    asked.clear()
    monkeypatch.setattr(examining, "EXAMINATION", examining.EXAMINATION + 1)
    assert examine(library, pets.id) == ()
    assert len(asked) == 6


def test_what_is_told_of_a_finding_is_renewed_and_its_id_kept(
    library: Library, pets: DocumentInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    examine(library, pets.id)
    before = cell(library, pets, 0).findings
    monkeypatch.setattr(examining, "EXAMINATION", examining.EXAMINATION + 1)
    monkeypatch.setattr(noise, "examine", lambda passage: look_for_teh(Passage(passage.text, passage.language)))
    assert examine(library, pets.id) == (0, 1)
    after = cell(library, pets, 0).findings
    assert [each.id for each in after] == [each.id for each in before]
    assert [len(each.evidence) for each in (*before, *after)] == [2, 1]


def test_a_passage_has_what_stands_around_it(library: Library, pets: DocumentInfo) -> None:
    examine(library, pets.id)
    first, second = cell(library, pets, 0).findings[0], cell(library, pets, 1).findings[0]
    assert [str(each) for each in first.evidence] == ["behind “”", "fr: un chat"]
    assert [str(each) for each in second.evidence] == ["behind “We saw teh cat”", "fr: un chien"]


def test_a_footnote_faces_the_footnote_of_its_label(library: Library, asked: list[str]) -> None:
    english = [Piece("One"), Piece("teh star", label="*"), Piece("teh first", label="1"), Piece("teh sun", label="*")]
    arabic = [Piece("واحد"), Piece("الأولى", label="١"), Piece("نجم", label="*"), Piece("شمس", label="*")]
    readings = (small_reading("en", english), small_reading("ar", arabic))
    info = document(library, import_readings(library, readings, sources_of(readings)))
    assert examine(library, info.id) == (0,)
    told = {
        place.left + "teh" + place.right: str(place.finding.evidence[1]) for place in queue(library, Filter(info.id))
    }
    assert told == {"teh star": "ar: نجم", "teh first": "ar: الأولى", "teh sun": "ar: شمس"}


def test_a_linked_text_of_the_same_language_is_a_sister(library: Library, asked: list[str]) -> None:
    readings = (small_reading("en", ["see teh end"], "a"), small_reading("en", ["see the end"], "b"))
    info = document(library, import_readings(library, readings, sources_of(readings)))
    examine(library, info.id)
    assert [str(each) for each in cell(library, info, 0).findings[0].evidence[1:]] == ["sister: see the end"]


# Decided, changed, taken back -----------------------------------------------------------------------------------


def test_dismissed_stays_dismissed_when_the_text_around_it_changes(
    library: Library, pets: DocumentInfo, asked: list[str]
) -> None:
    examine(library, pets.id)
    seen = cell(library, pets, 1)
    first, second = (each for each in seen.findings if each.kind == "word")
    apply(library, Decide(first.id, "open", "dismissed", "", "sic"), "me")
    apply(library, Correct(seen.paragraph, Edit(0, "", "This is ")), "me")
    examine(library, pets.id)
    assert [each.id for each in cell(library, pets, 1).findings if each.kind == "word"] == [second.id]
    here = cell(library, pets, 1)
    apply(library, Correct(here.paragraph, Edit(5, here.text[5:], "was teh cow and teh hen")), "me")
    examine(library, pets.id)
    left = [each for each in cell(library, pets, 1).findings if each.kind == "word"]
    assert [each.start for each in left] == [21]


def test_dismissed_stays_dismissed_inside_what_was_rewritten(library: Library, pets: DocumentInfo) -> None:
    examine(library, pets.id)
    seen = cell(library, pets, 0)
    (found,) = seen.findings
    apply(library, Decide(found.id, "open", "dismissed", "", "sic"), "me")
    made = apply(library, Correct(seen.paragraph, Edit(0, seen.text, "They met teh dog")), "me")
    examine(library, pets.id)
    assert cell(library, pets, 0).findings == ()
    apply(library, made.change.inverse(), "me", made.log)
    examine(library, pets.id)
    assert cell(library, pets, 0).findings == ()


def test_an_edit_leaves_other_suspicions_and_takes_those_away_whose_words_went(
    library: Library, pets: DocumentInfo
) -> None:
    examine(library, pets.id)
    seen = cell(library, pets, 1)
    first, second = (each for each in seen.findings if each.kind == "word")
    made = apply(library, Correct(seen.paragraph, Edit(0, "teh dog", "a big dog")), "me")
    (left,) = (each for each in cell(library, pets, 1).findings if each.kind == "word")
    assert (left.id, left.start) == (second.id, second.start + 2)
    apply(library, made.change.inverse(), "me", made.log)
    assert cell(library, pets, 1) == seen
    examine(library, pets.id)
    assert cell(library, pets, 1) == seen
    assert first.id in {each.id for each in cell(library, pets, 1).findings}


def test_a_suspicion_stays_the_same_one_where_an_edit_runs_into_it(library: Library, pets: DocumentInfo) -> None:
    examine(library, pets.id)
    seen = cell(library, pets, 0)
    made = apply(library, Correct(seen.paragraph, Edit(0, "We saw t", "They met t")), "me")
    (here,) = cell(library, pets, 0).findings
    assert (here.id, here.start, here.text) == (seen.findings[0].id, 9, "teh")
    examine(library, pets.id)
    assert [each.id for each in cell(library, pets, 0).findings] == [here.id]
    apply(library, made.change.inverse(), "me", made.log)
    assert [(each.id, each.start) for each in cell(library, pets, 0).findings] == [(here.id, 7)]


def test_an_accepted_suspicion_taken_back_waits_again(library: Library, pets: DocumentInfo) -> None:
    examine(library, pets.id)
    seen = cell(library, pets, 0)
    (found,) = seen.findings
    accepted = Batch((Decide(found.id, "open", "accepted"), Correct(seen.paragraph, Edit(7, "teh", "the"), "word")))
    made = apply(library, accepted, "me")
    examine(library, pets.id)
    assert cell(library, pets, 0).findings == ()
    apply(library, made.change.inverse(), "me", made.log)
    assert [each.id for each in cell(library, pets, 0).findings] == [found.id]


def test_a_correction_remembered_lets_its_words_be_looked_at_again(
    library: Library, pets: DocumentInfo, asked: list[str]
) -> None:
    examine(library, pets.id)
    asked.clear()
    apply(library, Correct(cell(library, pets, 0).paragraph, Edit(7, "teh", "the")), "me")
    examine(library, pets.id)
    assert asked == ["We saw the cat", "teh dog and teh fox"]
    told = [str(each) for each in cell(library, pets, 1).findings[0].evidence]
    assert "seen: teh the 1" in told


def test_a_word_that_is_one_is_looked_for_beside_its_neighbours_only(
    library: Library, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = small_reading("en", ["see the work", "all the work", "see the report", "the end"])
    info = document(library, import_readings(library, [reading], sources_of([reading])))
    examine(library, info.id)
    asked.clear()
    apply(library, Correct(cell(library, info, 0).paragraph, Edit(4, "the", "that")), "me")
    examine(library, info.id)
    assert asked == ["see that work", "all the work", "see the report"]


@given(st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_taking_everything_back_brings_every_suspicion_back(tmp_path: Path, data: st.DataObject) -> None:
    with pytest.MonkeyPatch.context() as patch, open_library(tmp_path / f"{uuid4()}.sqlite3") as library:
        patch.setattr(noise, "examine", look_for_teh)
        patch.setattr(noise, "TITLES", TITLES)
        patch.setattr(noise, "OF_WORDS", frozenset(TITLES))
        reading = small_reading("en", ["see teh x and teh end", "teh"])
        info = document(library, import_readings(library, [reading], sources_of([reading])))
        examine(library, info.id)
        stood = rows(library, info, 0, 2)
        made = []
        for _ in range(data.draw(st.integers(1, 6))):
            here = cell(library, info, data.draw(st.integers(0, 1)))
            made.append(apply(library, data.draw(changes(here)), "me"))
            if data.draw(st.booleans()):
                examine(library, info.id)
        for each in reversed(made):
            apply(library, each.change.inverse(), "me", each.log)
            if data.draw(st.booleans()):
                examine(library, info.id)
        examine(library, info.id)
        assert plain(rows(library, info, 0, 2)) == plain(stood)


def changes(here: Cell) -> st.SearchStrategy[Change]:
    """An edit anywhere, or a decision on a finding."""
    offsets = st.integers(0, len(here.text))
    edits = st.builds(
        lambda one, other, put: Correct(
            here.paragraph, Edit(min(one, other), here.text[slice(*sorted((one, other)))], put)
        ),
        offsets,
        offsets,
        st.text("teh x", max_size=5),
    )
    if not here.findings:
        return edits
    decisions: list[Change] = [Decide(each.id, "open", "dismissed", "", "sic") for each in here.findings]
    decisions += [
        Batch(
            (
                Decide(each.id, "open", "accepted"),
                Correct(here.paragraph, Edit(each.start, each.text, "the"), each.kind),
            )
        )
        for each in here.findings
    ]
    return edits | st.sampled_from(decisions)


def plain(stood: tuple[Row, ...]) -> list[tuple[str, list[tuple[int, int, str]]]]:
    """The texts with the findings in them, but not what is told of them: the memory may have grown."""
    cells = [row.cells[0][0] for row in stood]
    return [(each.text, [(found.start, found.end, found.kind) for found in each.findings]) for each in cells]


# Stopped, and disturbed -----------------------------------------------------------------------------------------


def many(library: Library, count: int = 100) -> DocumentInfo:
    reading = small_reading("en", [f"teh number {number}" for number in range(count)])
    return document(library, import_readings(library, [reading], sources_of([reading])))


def stopping_at(number: int) -> Callable[[str, int, int], None]:
    def progress(stage: str, done: int, total: int) -> None:
        assert stage == "examine"
        if done == number:
            raise Cancelled

    return progress


def test_stopped_half_way_whole_portions_stay(library: Library, asked: list[str]) -> None:
    info = many(library)
    with pytest.raises(Cancelled):
        examine(library, info.id, stopping_at(90))
    assert len(findings(library, info.id)) == 80
    asked.clear()
    assert len(examine(library, info.id)) == 20
    assert len(asked) == 20
    assert len(findings(library, info.id)) == 100


def test_stopped_at_once_nothing_was_done(library: Library, asked: list[str]) -> None:
    info = many(library)
    with pytest.raises(Cancelled):
        examine(library, info.id, stopping_at(0))
    assert (asked, findings(library, info.id)) == ([], ())


def test_what_was_changed_meanwhile_is_left_for_the_next_time(
    library: Library, pets: DocumentInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    paragraph = cell(library, pets, 0).paragraph

    def meanwhile(passage: Passage) -> tuple[Finding, ...]:
        if passage.text == "un chat":
            apply(library, Correct(paragraph, Edit(0, "We", "They")), "me")
        return look_for_teh(passage)

    monkeypatch.setattr(noise, "examine", meanwhile)
    assert examine(library, pets.id) == (1,)
    assert suspected(library, pets, 0) == []
    assert examine(library, pets.id) == (0,)
    assert suspected(library, pets, 0) == [("word", 9, "teh")]


KILLED = """
import sys
from desktop.core import noise
from desktop.services.examining import examine
from desktop.services.library import open_library
from small_words import TITLES, look_for_teh

noise.examine, noise.TITLES, noise.OF_WORDS = look_for_teh, TITLES, frozenset(TITLES)
with open_library(sys.argv[1]) as library:
    examine(library, int(sys.argv[2]), lambda _stage, done, _total: print(done, flush=True))
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")
def test_killed_half_way_nothing_is_half(library: Library, asked: list[str]) -> None:
    info = many(library, 1000)
    tests = str(Path(__file__).parents[1])
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {tests!r})\n{KILLED}"]
    with subprocess.Popen(
        [*command, str(library.location), str(info.id)], stdout=subprocess.PIPE, text=True
    ) as looking:
        assert looking.stdout is not None
        while (line := looking.stdout.readline()) and int(line) < 100:
            pass
        time.sleep(0.02)
        looking.send_signal(signal.SIGKILL)
        looking.stdout.read()
    with open_library(library.location) as opened:
        stored = len(findings(opened, info.id, 2000))
        with opened.reading() as connection:
            seen = connection.exec_driver_sql("SELECT count(*) FROM paragraph WHERE examined IS NOT NULL").scalar()
        assert stored == seen
        assert stored % examining.PORTION == 0 or stored == 1000
        examine(opened, info.id)
        assert len(findings(opened, info.id, 2000)) == 1000
