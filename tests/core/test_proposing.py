from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from desktop.core.languages import language
from desktop.core.proposing import Retagging, Tagged, by_structure, proposed

ENGLISH = language("en")
TEXTS = (
    ("title", "", "Care of old books"),
    ("enacting", "", "The General Assembly,"),
    ("preambular", "", "Recalling its resolution 4/5 of 3 May 1999 on the keeping of books,"),
    ("operative", "1.", "Welcomes the report of the Committee on Shelves;"),
    ("point", "(a)", "To keep the books of all rooms dry;"),
    ("operative", "2.", "Requests all readers to bring their books back."),
)


def version(
    place: int, tags: dict[int, str] | None = None, texts: Sequence[tuple[str, str, str]] = TEXTS
) -> list[Tagged]:
    """A version of which some paragraphs (by row) have other tags than their structure tells."""
    changed = tags or {}
    return [
        Tagged(100 * place + row, row, place, changed.get(row, tag), number, text, text)
        for row, (tag, number, text) in enumerate(texts)
    ]


def found(*versions: list[Tagged], structure: bool = True) -> list[Retagging]:
    known = ENGLISH if structure else None
    return list(proposed(versions, [known] * len(versions)))


def brief(proposals: list[Retagging]) -> list[tuple[int, str, str]]:
    return [(each.paragraph.key, each.after, each.why) for each in proposals]


def test_what_is_tagged_as_its_structure_tells_is_let_be() -> None:
    assert found(version(0), version(1)) == []


def test_structure_tells_another_tag() -> None:
    (only,) = found(version(0, {2: "operative"}))
    assert (only.paragraph.key, only.after, only.why) == (2, "preambular", "structure")
    assert str(only.evidence) == "Number, place and wording tell so"


def test_the_other_versions_bear_structure_out() -> None:
    (only,) = found(version(0), version(1, {4: "operative"}))
    assert (only.paragraph.key, only.after, only.why) == (104, "point", "structure")
    assert str(only.evidence) == "Number, place and wording tell so, and 1 of 1 other versions"


def test_structure_and_the_other_versions_that_contradict_each_other_propose_nothing() -> None:
    """Both have the wrong tag: the other one speaks for it."""
    assert found(version(0, {2: "operative"}), version(1, {2: "operative"})) == []
    others = [version(place, {2: "heading"}) for place in (1, 2)]
    assert [each for each in found(version(0, {2: "operative"}), *others) if each.paragraph.version == 0] == []


def test_two_other_versions_are_enough_by_themselves_and_one_is_not() -> None:
    others = [version(1, {3: "heading"}), version(2, {3: "heading"})]
    proposals = found(version(0), *others, structure=False)
    assert brief(proposals) == [(3, "heading", "languages")]
    assert str(proposals[0].evidence) == "2 of 2 other versions"
    assert found(version(0), others[0], structure=False) == []


def test_one_other_version_is_enough_where_a_person_gave_its_tag() -> None:
    other = version(1, {3: "heading"})
    other[3] = replace(other[3], chosen=True)
    assert brief(found(version(0), other, structure=False)) == [(3, "heading", "languages")]


def test_no_majority_is_no_voice() -> None:
    versions = [version(0), version(1, {3: "heading"}), version(2, {3: "annex"})]
    assert found(*versions, structure=False) == []


@pytest.mark.parametrize("structure", [True, False])
def test_what_a_person_tagged_is_let_be(structure: bool) -> None:
    here = version(0, {2: "heading"})
    here[2] = replace(here[2], chosen=True)
    proposals = found(here, version(1), version(2), structure=structure)
    assert 2 not in {each.paragraph.key for each in proposals}


def test_the_front_of_the_text_is_cut_otherwise_in_every_language() -> None:
    others = [version(place, {0: "masthead"}) for place in (1, 2)]
    assert found(version(0), *others, structure=False) == []
    assert found(version(0, {3: "masthead"}), version(1), version(2), structure=False) == []


def test_rows_that_nobody_is_sure_of_say_nothing() -> None:
    def doubtful(place: int) -> list[Tagged]:
        return [replace(each, row=None) for each in version(place, {3: "heading"})]

    assert found(version(0), doubtful(1), doubtful(2), structure=False) == []
    assert found(doubtful(0), version(1), version(2), structure=False) == []


def test_a_version_with_several_paragraphs_in_a_row_neither_speaks_nor_is_spoken_for() -> None:
    def double(place: int) -> list[Tagged]:
        two = version(place, {3: "heading"})
        return [*two, replace(two[3], key=100 * place + 99)]

    assert found(version(0), double(1), double(2), structure=False) == []
    assert found(double(0), version(1), version(2), structure=False) == []


def test_a_heading_by_its_format_stays_one_and_one_by_its_text_does_not() -> None:
    """The text of the first tells no heading, and did not when it was read; the second's was corrected since."""
    sentence = "Requests all readers to bring their books back."
    of_format = (*TEXTS, ("heading", "", sentence))
    assert by_structure(version(0, texts=of_format), ENGLISH)[6] == "heading"
    corrected = version(0, texts=(*TEXTS, ("heading", "", "Requests all readers"), ("operative", "3.", sentence)))
    corrected[6] = replace(corrected[6], reading="Books and shelves", text=sentence)
    assert by_structure(corrected, ENGLISH)[6] == "operative"


def test_a_numbered_heading_is_its_formats_own() -> None:
    numbered = (*TEXTS, ("heading", "3.", "Books and shelves"), ("operative", "4.", TEXTS[-1][2]))
    assert 6 not in by_structure(version(0, texts=numbered), ENGLISH)


def test_a_number_that_only_a_list_gives_is_what_its_paragraph_was() -> None:
    listed = (*TEXTS, ("point", "1.1", "To dust the shelves."), ("operative", "1.2", "Asks for more shelves."))
    suggested = by_structure(version(0, texts=listed), ENGLISH)
    assert (suggested[6], suggested[7]) == ("point", "operative")


def test_each_version_is_told_of_and_the_work_can_be_ended() -> None:
    told: list[int] = []
    assert list(proposed([version(0), version(1)], [ENGLISH, ENGLISH], told.append)) == []
    assert told == [0, 1]
