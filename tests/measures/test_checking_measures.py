"""The measure of checks: what is planted is one error in one paragraph, and what is told of it is counted right."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from pathlib import Path

import pytest
from small_documents import Piece, small_reading

from desktop.core.checks import TITLES, Text
from desktop.core.document import Mark
from desktop.core.text import Edit
from measures.__main__ import PAGES, UNSEEN
from measures.alignment import Linked, score_of
from measures.checking import (
    EVERY,
    Alarms,
    Told,
    alarms,
    aligned_rows,
    known_rows,
    planted_score,
    planted_scores,
    unseen_versions,
)
from measures.made import made
from measures.planting_checks import ERRORS, MOST, Planted, edited, plant, term_in, terms
from measures.tables import of_alarms, of_links, of_told

ENGLISH = (
    Piece("The bridges of the river and the harbours of the lake", "title"),
    Piece("The Council of the river,", "enacting"),
    Piece("Recalling its resolutions 12/345 of 4 May 1990 and 14/7 of 9 June 1994 on the bridges,", "preambular"),
    Piece("Having considered the report on “The care of the harbours” by Ambassador Okonkwo,", "preambular"),
    Piece("Decides to open 36 of the 84 harbours again on 12 March 2015, before the meeting;", "operative", "1."),
    Piece("Notes that 45 per cent of the boats and $2,350 dollars were lost in the storm;", "operative", "2."),
    Piece(
        "Asks its President to write to all the States that share the river; also asks the States to answer him soon.",
        "operative", "3.",
    ),
    Piece("Invites all to think of sustainable development, and of what the harbours need.", "operative", "4."),
    Piece("See the report of the keepers of the bridges.", label="1", cited=((2, 20),)),
)  # fmt: skip
FRENCH = (
    Piece("Les ponts du fleuve et les ports du lac", "title"),
    Piece("Le Conseil du fleuve,", "enacting"),
    Piece("Rappelant ses résolutions 12/345 du 4 mai 1990 et 14/7 du 9 juin 1994 relatives aux ponts,", "preambular"),
    Piece("Ayant examiné le rapport sur « Le soin des ports » de l’Ambassadeur Okonkwo,", "preambular"),
    Piece("Décide de rouvrir 36 des 84 ports le 12 mars 2015, avant la réunion ;", "operative", "1."),
    Piece("Note que 45 pour cent des bateaux et 2 350 dollars ont été perdus dans la tempête ;", "operative", "2."),
    Piece(
        "Prie son Président d’écrire à tous les États du fleuve ; prie aussi les États de lui répondre bientôt.",
        "operative", "3.",
    ),
    Piece("Invite chacun à penser au développement durable, et à ce dont les ports ont besoin.", "operative", "4."),
    Piece("Voir le rapport des gardiens des ponts.", label="1", cited=((2, 22),)),
)  # fmt: skip
READINGS = (small_reading("en", ENGLISH), small_reading("fr", FRENCH))
VERSIONS = ({"en": READINGS[0], "fr": READINGS[1]},)


def planted(error: str) -> list[Planted]:
    return plant(error, known_rows(READINGS), {}, random.Random(error))


def test_texts_that_agree_give_nothing() -> None:
    assert alarms(VERSIONS, ("en", "fr")) == alarms(VERSIONS, ("en", "fr"), linked=True) == Alarms(8)
    assert alarms(VERSIONS, ("en", "ar")) == Alarms()


@pytest.mark.parametrize("error", ERRORS)
def test_an_error_is_in_one_paragraph_of_the_translation(error: str) -> None:
    rows = known_rows(READINGS)
    assert 1 <= len(planted(error)) <= MOST
    for each in planted(error):
        clean, noisy = rows[each.at], each.row
        assert clean.sides[0] == noisy.sides[0]
        assert clean.sides[1].texts == (each.clean,) != noisy.sides[1].texts
        assert len(noisy.sides[1].texts) == 1
        assert noisy.sides[1].texts[0].key == each.clean.key


@pytest.mark.parametrize("error", ERRORS)
def test_nothing_is_planted_where_the_like_is_told_already(error: str) -> None:
    told = dict.fromkeys(range(len(ENGLISH)), ERRORS[error].kinds)
    assert plant(error, known_rows(READINGS), told, random.Random(1)) == []


def test_what_is_planted_is_told() -> None:
    scores = dict(planted_scores(READINGS))
    assert list(scores) == list(EVERY)
    for error, score in scores.items():
        assert score.planted > 0, error
        assert score.planted >= score.at_all >= score.told >= score.offered >= score.first, error
        assert score.recall == 1.0, error
    assert scores["symbol inverted"].first == scores["symbol inverted"].planted
    assert scores["tag changed"].first == scores["tag changed"].planted
    assert dict(planted_score(VERSIONS, "fr")) == scores
    assert dict(planted_score(VERSIONS, "ru")) == {}


def test_kinds_that_tell_of_errors_are_kinds_of_checks() -> None:
    assert {kind for error in ERRORS.values() for kind in error.kinds} <= set(TITLES)


def test_marks_and_notes_lie_where_the_edit_leaves_them() -> None:
    note = Text(9, "a note", label="1", offset=12)
    text = Text(0, "one two three", marks=(Mark("emphasis", 8, 13), Mark("emphasis", 4, 7)), notes=(note,))
    assert edited(text, Edit(4, "two ", "")) == Text(
        0, "one three", marks=(Mark("emphasis", 4, 9),), notes=(replace(note, offset=8),)
    )


def test_the_list_has_each_term_in_six_languages_and_finds_it() -> None:
    for entry in terms().entries:
        assert sorted(entry) == ["ar", "en", "es", "fr", "ru", "zh"]
    assert re.fullmatch(term_in("гражданское общество", "ru"), "гражданским обществом")
    assert not re.search(term_in("human rights", "en"), "inhuman rights")
    assert re.search(term_in("人权", "zh"), "保护人权的")


def test_rows_are_those_of_the_aligner_where_it_is_asked() -> None:
    assert [row.sides for row in aligned_rows(READINGS)] == [row.sides for row in known_rows(READINGS)]


def test_only_documents_of_equal_count_are_taken(tmp_path: Path) -> None:
    for language in ("ar", "en", "es", "fr", "ru", "zh"):
        (tmp_path / language).mkdir()
        for symbol, count in (("R_1", 3), ("R_2", 3 + (language == "zh"))):
            body = "".join(f"<paragraph><content><p>{at}. {language}</p></content></paragraph>" for at in range(count))
            (tmp_path / language / f"{symbol}-9{language}.xml").write_text(
                '<?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement>'
                f'<meta><identification source="#s"><FRBRExpression><FRBRlanguage language="{language}"/>'
                f"</FRBRExpression></identification></meta><mainBody>{body}</mainBody></statement></akomaNtoso>"
            )
    (found,) = unseen_versions(tmp_path)
    assert [len(each.paragraphs) for each in found.values()] == [3] * 6
    assert unseen_versions(tmp_path, most=0) == ()


def test_every_page_has_a_place_for_what_is_measured() -> None:
    assert PAGES.keys() == UNSEEN.keys()
    for page, measured in PAGES.items():
        text = page.read_text("utf-8")
        for name in (*measured, "unseen"):
            assert f"<!-- {name}: written by make measure -->" in text
            assert f"<!-- end of {name} -->" in text


def test_tables_of_links_and_checks() -> None:
    assert of_links({"a–b": (Linked(3, 3, 2), Linked(3, 2, 2))}, "versions", ("", ", moved")).splitlines()[2] == (
        "| a–b | 3 | 0.666 | 0.666 | 0.666 | 1.000 | 0.666 | 0.800 |"
    )
    one = Alarms(200)
    one.kinds["date-differs"] = 3
    assert of_alarms({"en–fr": (one, Alarms(100))}).splitlines()[2:] == [
        "| linked paragraphs | 200 |",
        "| told of a hundred | 1.50 |",
        "| the same, as the program links them | 0.00 |",
        "| date-differs | 1.50 |",
    ]
    told = of_told(
        {"tag changed": {"ar": Told(4, 2, 3, 2, 1), "fr": Told()}, "term replaced": {"ar": Told(1, 1, 1), "fr": Told()}}
    )
    assert told.splitlines()[2] == "| tag changed | 4 | 0.50 | 0.50 |  | 0.75 | 0.50 |"


@pytest.mark.parametrize("language", ["ar", "fr", "zh"])
def test_made_versions_face_each_other(language: str) -> None:
    both = made(400, language)
    assert both == made(400, language)
    assert 370 < len(both.left) < 400
    assert 370 < len(both.right) < 400
    assert [one for one, _ in sorted(both.true)] == sorted({one for one, _ in both.true})
    assert all(both.left[one].tag == both.right[other].tag for one, other in both.true)
    assert all(both.left[one].number == both.right[other].number for one, other in both.true)
    assert score_of(both).f1 > 0.95
