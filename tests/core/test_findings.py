from __future__ import annotations

from desktop.core import checks, noise
from desktop.core.batches import acceptance
from desktop.core.changes import Correct, Decide, Retag
from desktop.core.checks import Discrepancy, Where
from desktop.core.document import Candidate, Elsewhere, Finding, FoundPlace
from desktop.core.findings import finding_of, of_checks, of_tags, title_of
from desktop.core.messages import message
from desktop.core.text import Edit

WHY = (message("The English has {0}", "15"),)


def told(kind: str, *where: Where) -> Discrepancy:
    return Discrepancy(kind, where, (Candidate("15", 0.9),), 0.9, WHY)


def test_every_kind_has_one_title_and_one_sort() -> None:
    assert not set(noise.TITLES) & set(checks.TITLES)
    assert all(title_of(kind) == title for titles in (noise.TITLES, checks.TITLES) for kind, title in titles.items())
    assert title_of("no such kind") is None
    assert [kind for kind in (*noise.TITLES, *checks.TITLES, "no such kind") if of_checks(kind)] == list(checks.TITLES)


def test_a_disagreement_is_a_finding_of_its_first_place() -> None:
    found = finding_of(told("number-differs", Where(1, 40, 5, 7, "16"), Where(0, 30, 5, 7, "15")))
    fields = ("number-differs", False, 5, 7, "16", (Candidate("15", 0.9),), 0.9, WHY)
    assert found == Finding(*fields, elsewhere=(Elsewhere(30, 5, 7, "15"),))


def test_nothing_is_proposed_where_something_is_missing_but_a_tag() -> None:
    assert finding_of(told("term-differs", Where(1, 40, 9, 9, ""))).candidates == ()
    assert finding_of(told("tag-differs", Where(1, 40, 0, 0, ""))).candidates == (Candidate("15", 0.9),)


def place(kind: str, text: str, candidate: str, key: int = 3) -> FoundPlace:
    finding = Finding(kind, False, 0, len(text), text, (Candidate(candidate, 0.7),), 0.7, WHY, id=key)
    return FoundPlace(finding, 0, 1, 40, tag="operative")


def test_accepting_a_tag_gives_the_paragraph_that_tag() -> None:
    assert of_tags("tag-differs")
    assert acceptance(place("tag-differs", "", "annex")) == (
        Decide(3, "open", "accepted"),
        Retag(40, "operative", "annex"),
    )
    assert acceptance(place("tag-differs", "", "annex"), "heading")[1] == Retag(40, "operative", "heading")


def test_accepting_another_finding_corrects_the_text() -> None:
    made = acceptance(place("number-differs", "16", "15"))[1]
    assert made == Correct(40, Edit(0, "16", "15"), "number-differs", "The English has 15")
