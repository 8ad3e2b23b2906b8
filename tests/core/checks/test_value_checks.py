"""Symbols, dates and numbers that differ between versions: each kind found, what is legitimate left alone."""

from __future__ import annotations

import doctest
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.checks import months, values
from desktop.core.checks.inverted import Orders, orders
from desktop.core.checks.row import Discrepancy, Row, Side, Text
from desktop.core.checks.survey import Survey, survey

SIX = {
    "en": "Recalling resolution 37/4 of 15 December 1982 and the 25 reports in A/37/PV.90, of 1996",
    "fr": "Rappelant la résolution 37/4 du 15 décembre 1982 et les 25 rapports parus dans A/37/PV.90, de 1996",
    "es": "Recordando la resolución 37/4, de 15 de diciembre de 1982, y los 25 informes de A/37/PV.90, de 1996",
    "ru": "ссылаясь на резолюцию 37/4 от 15 декабря 1982 года и 25 докладов в A/37/PV.90, 1996 год",
    "ar": "إذ تشير إلى القرار 37/4 المؤرخ 15 كانون الأول/ديسمبر 1982 وإلى 25 تقريرا في A/37/PV.90، عام 1996",
    "zh": "回顾1982年12月15日第37/4号决议和A/37/PV.90所载25份报告，1996年",
}


def row(*texts: tuple[str, str]) -> Row:
    return Row(
        tuple(
            Side(language, (Text(place, text, number="1."),) if text else ())
            for place, (language, text) in enumerate(texts)
        )
    )


def find(*texts: tuple[str, str], habits: Survey = Survey()) -> list[Discrepancy]:  # noqa: B008 - a frozen value
    return [*values.find(row(*texts), habits)]


def found(*texts: tuple[str, str], habits: Survey = Survey()) -> Discrepancy:  # noqa: B008 - a frozen value
    (only,) = find(*texts, habits=habits)
    check(only, texts)
    return only


def check(told: Discrepancy, texts: tuple[tuple[str, str], ...]) -> None:
    for where in told.where:
        assert texts[where.version][1][where.start : where.end] == where.text
    assert 0 < told.score <= 1
    assert told.evidence


@pytest.mark.parametrize(
    "module", ["agreeing", "compare", "inverted", "matching", "months", "relations", "said", "values", "writing"]
)
def test_the_examples_of_the_modules(module: str) -> None:
    assert doctest.testmod(import_module(f"desktop.core.checks.{module}")).failed == 0


@pytest.mark.parametrize("language", ["fr", "es", "ru", "ar", "zh"])
def test_versions_that_agree_are_left_alone(language: str) -> None:
    assert not find(("en", SIX["en"]), (language, SIX[language]))
    assert not find((language, SIX[language]), ("en", SIX["en"]))


def test_six_versions_that_agree_are_left_alone() -> None:
    assert not find(*SIX.items())


@pytest.mark.parametrize(
    ("english", "language", "other", "kind", "text", "candidate", "evidence"),
    [
        ("in 1996 it", "ar", "في عام ٦٩٩١ و", "number-differs", "٦٩٩١", "١٩٩٦", "in reverse order"),
        ("in 1996 it", "fr", "en 1969 il", "number-differs", "1969", "1996", "changed places"),
        ("the 25 men", "ru", "28 мужчин", "number-differs", "28", "25", "One figure is different"),
        ("all 1,622 of them", "es", "todas las 622", "number-differs", "622", "1622", "A figure is missing"),
        (
            "all 1,250 of them",
            "fr",
            "les 1\u00a0350 en tout",
            "number-differs",
            "1\u00a0350",
            "1\u00a0250",
            "One figure",
        ),
        ("of 43,000 there", "es", "de 43 allí", "number-differs", "43", "43000", "power of ten"),
        (
            "5.5 per cent of",
            "ar",
            "5,6 في المائة من",
            "percent-differs",
            "5,6 في المائة",
            "5,5 في المائة",
            "One figure",
        ),
        ("71 per cent of", "zh", "其中17%是", "percent-differs", "17%", "71%", "in reverse order"),
        ("4 trillion a year", "fr", "4 milliards par an", "amount-differs", "4 milliards", "4000 milliards", "power"),
        ("$3.5 million a year", "ru", "3,8 млн долл. в год", "amount-differs", "3,8 млн долл.", "3,5 млн долл.", "One"),
        ("of 31 May 1996,", "fr", "du 13 mai 1996,", "date-differs", "13 mai 1996", "31 mai 1996", "The day"),
        ("of 31 May 1996,", "fr", "du 31 mars 1996,", "date-differs", "31 mars 1996", "31 mai 1996", "The month"),
        ("in May 1996,", "ru", "в июле 1996 года", "date-differs", "июле 1996", "мае 1996", "The month"),
        ("of 31 May 1996,", "zh", "1996年3月31日的", "date-differs", "1996年3月31日", "1996年5月31日", "The month"),
        (
            "of 31 May 1996,",
            "ar",
            "المؤرخ ٣١ أيار/مايو ١٩٩٨،",
            "date-differs",
            "٣١ أيار/مايو ١٩٩٨",
            "٣١ أيار/مايو ١٩٩٦",
            "The year",
        ),
        ("of 31 May 1996,", "ar", "المؤرخ 31 مارس 1996،", "date-differs", "31 مارس 1996", "31 مايو 1996", "The month"),
        ("of 14 May 1996,", "fr", "du 41 mai 1996,", "date-differs", "41 mai 1996", "14 mai 1996", "The day"),
        ("A/57/759 there", "ar", "A/٥٧/٧٩٥ هناك", "symbol-differs", "A/٥٧/٧٩٥", "A/٥٧/٧٥٩", "changed places"),
        ("in resolution 79/323", "es", "en la resolución 79/333", "symbol-differs", "79/333", "79/323", "One figure"),
    ],
)
def test_what_differs_is_told_with_what_should_stand_there(
    english: str, language: str, other: str, kind: str, text: str, candidate: str, evidence: str
) -> None:
    told = found(("en", english), (language, other))
    assert (told.kind, told.where[0].version, told.where[0].text) == (kind, 1, text)
    assert [each.text for each in told.candidates] == [candidate]
    assert evidence in " ".join(map(str, told.evidence))
    assert told.where[1].version == 0


def test_what_is_missing_is_told_at_the_end_of_the_paragraph() -> None:
    told = found(("en", "of 816 attacks"), ("fr", "des attaques"))
    assert (told.kind, told.where[0].version, told.where[0].start, told.where[0].text) == ("number-missing", 1, 12, "")
    assert told.where[1].text == "816"
    assert not told.candidates
    assert str(told.evidence[0]) == "The English has 816"


def test_a_small_number_that_is_missing_is_less_sure() -> None:
    assert found(("en", "2 years"), ("ar", "سنتان")).score < found(("en", "52 men"), ("ar", "رجال")).score


def test_what_only_the_translation_has_is_told() -> None:
    assert found(("en", "of attacks"), ("fr", "de 816 attaques")).kind == "number-added"
    assert found(("en", "of attacks"), ("fr", "des attaques (A/57/759)")).kind == "symbol-differs"
    assert found(("en", "of attacks"), ("fr", "des attaques du 3 mai 1996")).kind == "date-differs"


@pytest.mark.parametrize(
    ("english", "language", "other"),
    [
        ("the 21st session", "fr", "la vingt et unième session"),
        ("the twenty-first session", "es", "el 21º período de sesiones"),
        ("15 men", "ar", "خمسة عشر رجلا"),
        ("at its 65 session", "zh", "第六十五届会议"),
        ("the 1990s", "ru", "90-е годы"),
        ("COVID-19 and G20", "zh", "冠状病毒和集团"),
        ("the COVID-19 pandemic", "zh", "2019冠状病毒大流行"),
        ("from 9 to 11 a.m. and from 3 to 5.30 p.m.", "fr", "de 9 heures à 11 heures et de 15 heures à 17 h 30"),
        ("at 3 p.m.", "ar", "الساعة 15:00"),
        ("at 3 p.m.", "ru", "в 15 ч 00 мин"),
        ("at 3 p.m.", "zh", "下午3时"),
        ("50 per cent", "es", "el 50 %"),
        ("resolution 16.7 on", "ar", "القرار 16-7 بشأن"),
        ("chapter VII of", "ar", "الفصل السابع من"),
        ("one of them, (1) this and (2) that", "fr", "un d’eux, i) ceci et ii) cela"),
        ("A/RES/59/8 says", "fr", "la résolution 59/8 dit"),
        ("document MSC 81/25/Add.1", "zh", "MSC81/25/Add.1号文件"),
        ("from 21 to 24 May 1996", "ru", "с 21 по 24 мая 1996 года"),
        ("4 to 8 and 11 to 15 May 1996", "ar", "من 4 إلى 8 ومن 11 إلى 15 أيار/مايو 1996"),
        ("3,500,000 men", "zh", "350万人"),
        ("Supplement No. 53A", "ar", "الملحق رقم 53 ألف"),
        ("1514 (XV)", "ar", "1514 (د-15)"),
        ("2 per cent", "ru", "два процента"),
        ("in the document D/Decisions/3", "fr", "dans le document D/Decisions/3"),
    ],
)
def test_what_languages_write_in_their_own_way_is_left_alone(english: str, language: str, other: str) -> None:
    assert not find(("en", english), (language, other))
    assert not find((language, other), ("en", english))


def test_a_date_is_not_told_as_its_numbers_too() -> None:
    told = found(("en", SIX["en"]), ("fr", SIX["fr"].replace("15 décembre 1982", "16 novembre 1983")))
    assert told.kind == "date-differs"
    assert [str(each) for each in told.evidence[2:]] == [
        "The day is different",
        "The month is different",
        "The year is different",
    ]


def test_days_that_share_a_month_are_told_once() -> None:
    told = found(("en", "from 3 to 5 May 1996"), ("fr", "du 3 au 5 mars 1996"))
    assert told.where[0].text == "5 mars 1996"
    told = found(("en", "from 3 to 5 May 1996"), ("zh", "1996年3月3日至5日"))
    assert told.candidates[0].text == "1996年5月3日"


def test_a_number_in_words_that_became_another_in_figures() -> None:
    told = found(("en", "the nineteenth meeting"), ("es", "la 91ª reunión"))
    assert (told.kind, told.candidates[0].text, told.where[1].text) == ("number-differs", "19", "nineteenth")
    told = found(("en", "the 19th meeting"), ("es", "la decimoctava reunión"))
    assert (told.kind, told.where[0].text) == ("number-differs", "decimoctava")
    assert not told.candidates


def test_a_value_that_stands_twice_and_differs_once() -> None:
    told = found(("en", "in 1996 and again in 1996"), ("fr", "en 1996 et de nouveau en 1998"))
    assert (told.where[0].text, told.candidates[0].text) == ("1998", "1996")


@pytest.mark.parametrize(
    ("english", "other", "text"),
    [
        ("A/71/160, A/71/161 and", "A/71/160A/71/161 et", "A/71/160A/71/161"),
        ("A/71/160 and", "A/71 160 et", "A/71 160"),
    ],
)
def test_symbols_run_together_or_split(english: str, other: str, text: str) -> None:
    told = found(("en", english), ("fr", other))
    assert (told.kind, told.where[0].text) == ("symbols-joined", text)
    assert told.candidates[0].text in english


# Most versions --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", list(SIX))
def test_who_stands_alone_is_the_one_to_look_at_the_original_too(language: str) -> None:
    texts = SIX | {language: SIX[language].replace("1996", "6991")}
    told = found(*texts.items())
    assert (told.kind, list(SIX)[told.where[0].version], told.where[0].text) == ("number-differs", language, "6991")
    assert len(told.where) == 6
    assert str(told.evidence[0]) == "5 other versions have 1996"
    assert told.candidates[0].text == "1996"


def test_a_version_without_a_paragraph_is_not_compared() -> None:
    assert not find(("en", "in 1996"), ("fr", ""))
    assert not find(("en", ""), ("fr", "en 1996"), ("es", ""))
    assert found(("en", "in 1996"), ("fr", ""), ("es", "en 1998")).where[0].version == 2


def test_of_three_two_decide() -> None:
    told = found(("en", "in 1998"), ("fr", "en 1996"), ("es", "en 1996"))
    assert (told.where[0].version, str(told.evidence[0])) == (0, "2 other versions have 1996")


def test_where_versions_are_of_two_minds_the_original_decides() -> None:
    told = find(("en", "in 1996"), ("fr", "en 1996"), ("es", "en 1998"), ("ru", "1998 год"))
    assert [each.where[0].version for each in told] == [2, 3]


# Notes and places -----------------------------------------------------------------------------------------------


def test_notes_are_compared_with_their_paragraph_and_told_in_the_note() -> None:
    english = Text(1, "as it says", number="1.", notes=(Text(11, "See A/57/759.", label="1"),))
    french = Text(2, "comme il dit", number="1.", notes=(Text(22, "Voir A/57/795.", label="1"),))
    (told,) = values.find(Row((Side("en", (english,)), Side("fr", (french,)))))
    assert (told.where[0].paragraph, told.where[0].text) == (22, "A/57/795")
    moved = Text(2, "comme il dit dans A/57/759", number="1.")
    assert not [*values.find(Row((Side("en", (english,)), Side("fr", (moved,)))))]


def test_what_a_note_should_have_is_missed_at_its_end() -> None:
    english = Text(1, "as it says", number="1.", notes=(Text(11, "See A/57/759.", label="1"),))
    french = Text(2, "comme il dit", number="1.", notes=(Text(22, "Ibid.", label="1"),))
    (told,) = values.find(Row((Side("en", (english,)), Side("fr", (french,)))))
    assert (told.kind, told.where[0].paragraph, told.where[0].start) == ("symbol-differs", 22, 5)


def test_several_paragraphs_of_a_side_are_one_text() -> None:
    side = Side("fr", (Text(1, "en 1996", number="1."), Text(2, "et en 1998", number="2.")))
    assert not [*values.find(Row((Side("en", (Text(0, "in 1996 and 1998", number="1."),)), side)))]


# The other way round --------------------------------------------------------------------------------------------


def test_a_resolution_in_the_other_order() -> None:
    told = found(("en", "resolution 37/4"), ("ar", "القرار ٤/٣٧"))
    assert (told.kind, told.where[0].text, told.candidates[0].text) == ("symbol-inverted", "٤/٣٧", "٣٧/٤")


def test_a_version_that_writes_all_in_the_other_order_is_left_alone() -> None:
    rows = [row(("en", f"resolution 37/{each}"), ("ar", f"القرار {each}/37")) for each in (4, 5, 6)]
    rows.append(row(("en", "resolution 37/7"), ("ar", "القرار 37/7")))
    habits = survey(rows)
    assert habits.orders == Orders(inverted=frozenset({1}))
    told = [each for one in rows for each in values.find(one, habits)]
    assert [(each.kind, each.candidates[0].text) for each in told] == [("symbol-inverted", "7/37")]


def test_candidates_keep_the_order_of_the_version() -> None:
    told = found(("en", "resolution 37/142"), ("ar", "القرار ١٤٣/٣٧"), habits=Survey(Orders(frozenset({1}))))
    assert (told.kind, told.candidates[0].text) == ("symbol-differs", "١٤٢/٣٧")


def test_an_original_in_the_other_order_than_all_its_translations() -> None:
    texts = SIX | {"en": SIX["en"].replace("37/4", "4/37")}
    told = found(*texts.items())
    assert (told.kind, told.where[0].version, told.candidates[0].text) == ("symbol-inverted", 0, "37/4")


def test_an_original_that_has_both_orders() -> None:
    told = found(("en", "resolutions 37/4 and 4/37"), ("fr", "la résolution 37/4"))
    assert (told.kind, told.where[0].version, told.where[0].text) == ("symbol-inverted", 0, "4/37")


def test_figures_that_are_equal_and_sessions_in_brackets_have_no_order() -> None:
    assert not find(("en", "resolution 37/37 and 1514 (XV)"), ("ar", "القرار 37/37 و 1514 (د-15)"))


def test_a_symbol_with_its_last_part_first() -> None:
    told = found(("en", "A/57/759"), ("ar", "٧٥٩/٥٧/A"))
    assert (told.kind, told.candidates[0].text) == ("symbol-inverted", "A/٥٧/٧٥٩")
    assert not find(("en", "A/57/759"), ("ar", "٧٥٩/٥٧/A"), habits=Survey(Orders(turned=frozenset({1}))))
    assert orders([row(("en", "A/57/759"), ("ar", "٧٥٩/٥٧/A"))]).turned == {1}


# Months ---------------------------------------------------------------------------------------------------------


def test_halves_of_a_month_that_do_not_agree_are_told_in_one_version_alone() -> None:
    (told,) = months.find(row(("ar", "في 3 كانـون الأول/نوفمبر 1996")))
    assert (told.kind, told.where[0].text) == ("month-halves", "كانـون الأول/نوفمبر")
    assert [each.text for each in told.candidates] == ["تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر"]


@pytest.mark.parametrize("text", ["3 كانون الأول/ديسمبر", "تشرين الأول / اكتوبر", "أيار/مايو", "شباط", "و/أو"])
def test_halves_that_agree_are_left_alone(text: str) -> None:
    assert not [*months.find(row(("ar", text), ("en", "May/June")))]


def test_halves_that_do_not_agree_are_not_told_as_a_date_too() -> None:
    assert not find(("en", "3 November 1996"), ("ar", "3 كانون الأول/نوفمبر 1996"))
    assert find(("en", "3 November 1996"), ("ar", "3 كانون الأول/أكتوبر 1996"))


def test_the_month_that_another_version_names_is_proposed_first() -> None:
    arabic = "في 3 كانون الأول/نوفمبر 1996"
    (alone,) = months.find(row(("ar", arabic)))
    (beside,) = months.find(row(("en", "on 3 December 1996"), ("ar", arabic)))
    assert [each.text for each in alone.candidates] == ["تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر"]
    assert [each.text for each in beside.candidates] == ["كانون الأول/ديسمبر", "تشرين الثاني/نوفمبر"]


def test_halves_in_a_note() -> None:
    note = Text(7, "في آب/سبتمبر", label="1")
    (told,) = months.find(Row((Side("ar", (Text(1, "انظر", notes=(note,)),)),)))
    assert told.where[0].paragraph == 7


# Whatever stands there ------------------------------------------------------------------------------------------

PIECES = st.sampled_from(
    [
        "1996",
        "٦٩٩١",
        "37/4",
        "4/37",
        "A/57/759",
        "A/57",
        "759",
        "3 May 1996",
        "5 %",
        "2 million",
        "21",
        "twenty",
        "12.5",
        " ",
    ]
)
SIDES = st.lists(PIECES, max_size=6).map(" ".join)


@given(st.lists(st.tuples(st.sampled_from(list(SIX)), SIDES), min_size=1, max_size=4))
def test_places_lie_in_their_texts_and_every_kind_has_a_title(texts: list[tuple[str, str]]) -> None:
    for told in (*find(*texts), *months.find(row(*texts))):
        check(told, tuple(texts))
        assert told.kind in {**values.TITLES, **months.TITLES}
        assert all(each.text != told.where[0].text for each in told.candidates)


@given(st.sampled_from(list(SIX)), SIDES)
def test_a_text_beside_itself_says_the_same(language: str, text: str) -> None:
    told = [each for each in find((language, text), (language, text)) if each.kind != "symbol-inverted"]
    assert not told
