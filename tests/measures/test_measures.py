"""The measure itself: every kind has its noise to plant, and what is planted stands where it is said to stand."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from desktop.core.noise import TITLES
from desktop.core.noise.words.model import model
from measures.material import Version, passages
from measures.planting import KINDS, plant, with_habits
from measures.scoring import Clean, Score, clean_score, planted_scores, spoilt_score
from measures.slips import spoil
from measures.tables import PAGE, of_rules, put

ENGLISH = (
    "The States that share the river shall meet in 1970 and in 2010, with the report of the Committee (part one).",
    "Recalling the report of the Committee on the rivers and the lakes, and the difficult question of the banks,",
    "The Committee shall meet again with the States; it shall say what became of the bridges and of the harbours.",
    "Decides to keep the question of the rivers and the lakes, which the States share, on the agenda of the Committee.",
)
ARABIC = (
    "وإذ تشير إلى تقرير الأمين العام (الجزء الأول) عن حالة الأنهار، الذي قدم في عام 2010 إلى اللجنة المعنية بالمياه",
    "وإذ تلاحظ مع التقدير عمل اللجنة المعنية بالمياه، وتدعو الدول الأعضاء إلى مواصلة التعاون في هذا المجال كل سنة",
    "تقرر أن تبقي المسألة قيد نظرها على أساس التقرير الذي تقدمه اللجنة، وتطلب إلى الأمين العام أن يواصل عمله هذا",
)
VERSIONS = (Version("Own words", "en", ENGLISH), Version("Own words", "ar", ARABIC))


def test_every_kind_of_finding_has_noise_to_plant() -> None:
    assert set(TITLES) == KINDS


def test_the_page_tells_of_every_kind() -> None:
    page = PAGE.read_text("utf-8")
    assert [kind for kind in TITLES if f"| {kind} |" not in page] == []


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: version.language)
def test_planted_noise_stands_at_its_place(version: Version) -> None:
    kinds = set()
    for kind in sorted(KINDS):
        for each in with_habits(version, plant(kind, version, random.Random(1))):
            kinds.add(kind)
            text, place = each.passage.text, each.place
            assert 0 <= place.start <= place.end <= len(text)
            if each.at is not None and kind != "private-use":
                end = len(each.clean) - (len(text) - place.end)
                assert text[: place.start] + each.clean[place.start : end] + text[place.end :] == each.clean
                assert text != each.clean
    assert len(kinds) > 20


def test_the_same_is_planted_on_every_run() -> None:
    assert dict(planted_scores(VERSIONS[0])) == dict(planted_scores(VERSIONS[0]))


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: version.language)
def test_planted_noise_is_found(version: Version) -> None:
    scores = dict(planted_scores(version))
    assert scores["zero-width"] == Score(
        scores["zero-width"].errors,
        *(scores["zero-width"].errors,) * 2,
        hits=scores["zero-width"].hits,
        first=scores["zero-width"].errors,
    )
    assert scores["repeated-line"].recall == 1.0


def test_spoilt_words_are_known_where_they_stand() -> None:
    chance = random.Random(3)
    seen = 0
    for text in ENGLISH * 60:
        spoilt, wrong = spoil(text, "en", chance)
        restored = spoilt
        for each in reversed(wrong):
            assert spoilt[each.start : each.end] == each.stands != each.right
            assert model("en").frequency(each.right)
            restored = restored[: each.start] + each.right + restored[each.end :]
        assert restored == text
        seen += len(wrong)
    assert seen > 5
    assert spoilt_score(VERSIONS[0]).recall <= 1.0


def test_clean_text_of_ours_gives_little() -> None:
    score = clean_score(VERSIONS)
    assert score.words == sum(len(text.split()) for text in (*ENGLISH, *ARABIC))
    assert score.certain == []


def test_a_passage_has_the_paragraph_before_it() -> None:
    assert [each.before for each in passages(VERSIONS[0])] == ["", *ENGLISH[:-1]]


def test_shares_are_of_what_was_counted() -> None:
    score = Score(errors=4, found=3, hits=6, false=2, first=2) + Score(errors=1)
    assert (score.recall, score.precision, score.first_right) == (0.6, 0.75, 2 / 3)


def test_tables_go_between_their_comments_and_nowhere_else(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("before\n<!-- a: written by make measure -->\nold\n<!-- end of a -->\nbehind\n", encoding="utf-8")
    put("a", "| new |", page)
    put("a", "| newer |", page)
    text = page.read_text("utf-8")
    assert text == "before\n<!-- a: written by make measure -->\n\n| newer |\n\n<!-- end of a -->\nbehind\n"
    with pytest.raises(ValueError, match="no place for b"):
        put("b", "", page)


def test_a_row_for_every_kind() -> None:
    clean = Clean(points=2_000_000)
    clean.kinds["tatweel"] = 3
    rows = of_rules({"tatweel": Score(2, 1, 2, 1, 1, 1)}, clean).splitlines()
    assert len(rows) == 2 + len(TITLES)
    assert "| tatweel | yes | 2 | 0.50 | 1.00 | 0.50 | 1.00 | 1.5 |" in rows
