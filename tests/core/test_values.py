"""What a text says that is the same in every language: found in the wild, in six languages, and nowhere else."""

from __future__ import annotations

import doctest
from importlib import import_module
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.values import Value, spelled, values
from desktop.core.values.grammar import grammar

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


def said(text: str, language: str) -> list[tuple[str, str]]:
    return [(value.kind, value.key) for value in values(text, language)]


def check_places(text: str, found: tuple[Value, ...]) -> None:
    assert all(text[value.start : value.end] == value.text for value in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize("module", ["dates", "figures", "find", "spelled", "symbols"])
def test_the_examples_of_the_modules(module: str) -> None:
    assert doctest.testmod(import_module(f"desktop.core.values.{module}")).failed == 0


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("see A/57/759-S/2003/332, annex", "A/57/759-S/2003/332"),
        ("see A/57/759–S/2003/332.", "A/57/759-S/2003/332"),
        ("the record S/PV.7813.", "S/PV.7813"),
        ("(A/34/45/Corr.1)", "A/34/45/Corr.1"),
        ("E/CN.4/1997/12;", "E/CN.4/1997/12"),
        ("A/C.3/63/L.15/Rev.1 was adopted", "A/C.3/63/L.15/Rev.1"),
        ("XYZ/COP(13)/21/Add.1", "XYZ/COP(13)/21/Add.1"),
        ("and Add.3", "Add.3"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_document_symbols(text: str, key: str, language: str) -> None:
    assert said(text, language) == [("symbol", key)]


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("الوثيقة A/٥٧/٧٥٩", "ar", "A/57/759"),
        ("الوثيقة ٧٥٩/٥٧/A", "ar", "A/57/759"),
        ("документ А/57/759", "ru", "A/57/759"),
        ("见ＡA/57/759号文件", "zh", "A/57/759"),
    ],
)
def test_symbols_in_other_figures_letters_and_order(text: str, language: str, key: str) -> None:
    assert said(text, language) == [("symbol", key)]


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("resolution 37/4", "en", "4/37"),
        ("القرار ٤/٣٧", "ar", "4/37"),
        ("القرار ٣٧/٤", "ar", "4/37"),
        ("第37/4号决议", "zh", "4/37"),
        ("resolution 1514 (XV)", "en", "15/1514"),
        ("القرار ١٥١٤ (د-١٥)", "ar", "15/1514"),
        ("第1514(XV)号决议", "zh", "15/1514"),
        ("第1514（十五）号决议", "zh", "15/1514"),
        ("resolution 3201 (S-VI)", "en", "S-6/3201"),
        ("القرار 3201 (دإ-6)", "ar", "S-6/3201"),
        ("resolution 46/182 A.", "en", "46/182 A"),
        ("القرار 46/182 ألف", "ar", "46/182 A"),
        ("resolution 217 A (III)", "en", "3/217 A"),
        ("القرار 217 ألف (د-3)", "ar", "3/217 A"),
        ("резолюция 217 А (III)", "ru", "3/217 A"),
        ("resolution S-10/2", "en", "2/S-10"),
        ("résolution S\u201110/2", "fr", "2/S-10"),
        ("القرار دإ-10/2", "ar", "2/S-10"),
        ("القرار دإط-10/15", "ar", "ES-10/15"),
        ("decision X/14", "en", "10/14"),
    ],
)
def test_resolutions(text: str, language: str, key: str) -> None:
    assert said(text, language) == [("resolution", key)]


def test_a_capital_that_begins_a_title_is_no_letter_of_a_part() -> None:
    assert said("76/17 A zone of peace", "en") == [("resolution", "17/76")]


@pytest.mark.parametrize(
    ("text", "language", "keys"),
    [
        ("on 31 December 1996", "en", ["1996-12-31"]),
        ("on December 31, 1996,", "en", ["1996-12-31"]),
        ("on the 2nd of May 2001", "en", ["2001-05-02"]),
        ("in May 2001", "en", ["2001-05"]),
        ("from May to July 2001", "en", ["2001-05", "2001-07"]),
        ("from 30 May to 2 June 2001", "en", ["2001-05-30", "2001-06-02"]),
        ("on 3, 4 and 5 May 2001", "en", ["2001-05-03", "2001-05-04", "2001-05-05"]),
        ("each 8 March", "en", ["--03-08"]),
        ("le 1er août 1997", "fr", ["1997-08-01"]),
        ("du 3 au 5\u00a0février 1997", "fr", ["1997-02-03", "1997-02-05"]),
        ("en décembre 1997", "fr", ["1997-12"]),
        ("el 2 de mayo de 2001", "es", ["2001-05-02"]),
        ("del 30 de junio al 3 de julio de 2005", "es", ["2005-06-30", "2005-07-03"]),
        ("en Septiembre de 2005", "es", ["2005-09"]),
        ("3\u20115 декабря 2004 года", "ru", ["2004-12-03", "2004-12-05"]),
        ("в августе 2004 года", "ru", ["2004-08"]),
        ("٣١ كانون الأول/ديسمبر ١٩٩٦", "ar", ["1996-12-31"]),
        ("31 كانون الأول / ديسمبر 1996", "ar", ["1996-12-31"]),
        ("٥ تشـرين الثـاني ١٩٩٦", "ar", ["1996-11-05"]),
        ("في ٥ نوفمبر ١٩٩٦", "ar", ["1996-11-05"]),
        ("من 3 إلى 6 أيار/مايو 1996", "ar", ["1996-05-03", "1996-05-06"]),
        ("في آب/أغسطس ١٩٩٦", "ar", ["1996-08"]),
        ("1996年12月31日", "zh", ["1996-12-31"]),
        ("0202年5月3日", "zh", ["0202-05-03"]),
        ("一九九六年十二月三十一日", "zh", ["1996-12-31"]),
        ("１９９６年１２月", "zh", ["1996-12"]),
        ("1996年5月3日至6日", "zh", ["1996-05-03", "1996-05-06"]),
        ("1996年5月3至6日", "zh", ["1996-05-03", "1996-05-06"]),
        ("1996年5月30日至6月2日", "zh", ["1996-05-30", "1996-06-02"]),
        ("8 December 1996", "zh", ["1996-12-08"]),
        ("8 December 1996", "ru", ["1996-12-08"]),
        ("du 41 août 1997", "fr", ["1997-08-41"]),
        ("17/5/1996", "en", ["1996-05-17"]),
    ],
)
def test_dates(text: str, language: str, keys: list[str]) -> None:
    assert said(text, language) == [("date", key) for key in keys]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("50.5 per cent", "en"),
        ("50.5%", "en"),
        ("50,5\u00a0pour cent", "fr"),
        ("50,5 %", "es"),
        ("50,5 por ciento", "es"),
        ("50,5 процента", "ru"),
        ("50,5 في المائة", "ar"),
        ("٥٠٫٥ في المائة", "ar"),
        ("٥٠٫٥٪", "ar"),
        ("50.5%", "zh"),
        ("百分之50.5", "zh"),
    ],
)
def test_percentages(text: str, language: str) -> None:
    assert said(text, language) == [("percent", "50.5")]


def test_a_percentage_in_chinese_numerals() -> None:
    assert said("百分之五十五", "zh") == [("percent", "55")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("1.5 million", "en"),
        ("$1,500,000", "en"),
        ("1,500,000 dollars", "en"),
        ("1,5 million de dollars", "fr"),
        ("1,5 millón", "es"),
        ("1.500.000 dólares", "es"),
        ("1,5 млн долл. США", "ru"),
        ("1,5 миллиона", "ru"),
        ("1,5 مليون دولار", "ar"),
        ("١٫٥ مليون", "ar"),
        ("150万美元", "zh"),
        ("1.5百万", "zh"),
    ],
)
def test_amounts_are_the_same_in_every_language(text: str, language: str) -> None:
    assert said(text, language) == [("amount", "1500000")]


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("3 billion", "en", "3000000000"),
        ("3 milliards", "fr", "3000000000"),
        ("3.000 millones", "es", "3000000000"),
        ("3 млрд", "ru", "3000000000"),
        ("3 بلايين", "ar", "3000000000"),
        ("30亿", "zh", "3000000000"),
        ("3 billions", "fr", "3000000000000"),
        ("3 billones", "es", "3000000000000"),
        ("3万亿美元", "zh", "3000000000000"),
    ],
)
def test_great_numbers_by_the_words_of_each_language(text: str, language: str, key: str) -> None:
    assert said(text, language) == [("amount", key)]


def test_numbers_joined_to_an_amount_share_its_power_but_years_do_not() -> None:
    assert said("between 4 and 5 million", "en") == [("amount", "4000000"), ("amount", "5000000")]
    assert said("of 2020 and 5 million", "en") == [("number", "2020"), ("amount", "5000000")]


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("1,250,000", "en", "1250000"),
        ("1\u00a0250\u00a0000", "fr", "1250000"),
        ("1 250 000", "ru", "1250000"),
        ("1.250.000", "es", "1250000"),
        ("١٢٥٠٠٠٠", "ar", "1250000"),
        ("١٬٢٥٠٬٠٠٠", "ar", "1250000"),
        ("1 250 000", "zh", "1250000"),
        ("000 400", "ar", "400000"),
        ("2.50", "en", "2.5"),
        ("2,5", "fr", "2.5"),
        ("٢٫٥", "ar", "2.5"),
        ("007", "en", "7"),
        ("the 21st", "en", "21"),
        ("la 16ª", "es", "16"),
        ("126\u2011м", "ru", "126"),
        ("二〇〇五年", "zh", "2005"),
        ("section 7.1.2", "en", "7.1.2"),
    ],
)
def test_numbers(text: str, language: str, key: str) -> None:
    assert said(text, language) == [("number", key)]


def test_roman_numerals() -> None:
    assert said("annexes II and XIV", "en") == [("roman", "2"), ("roman", "14")]
    assert said("I see CIVIL MIX, IC", "en") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("HIV/AIDS and and/or", "en"),
        ("In May they march on", "en"),
        ("el mayo y la marzo", "es"),
        ("в мае мы", "ru"),
        ("في آب أيضا", "ar"),
        ("一日游", "zh"),
        ("大会今日决定", "zh"),
        ("", "en"),
        ("\u200f\u202b", "ar"),
    ],
)
def test_nothing_is_said(text: str, language: str) -> None:
    assert values(text, language) == ()


def test_what_cannot_be_seen_is_passed_over_and_kept_in_the_text() -> None:
    text = "في \u202b٣١\u202c كانـون الأوّل\u200f/ديسمـبر ١\u200e٩٩٦."
    (date,) = values(text, "ar")
    assert (date.kind, date.key) == ("date", "1996-12-31")
    assert date.text == text[date.start : date.end] == text[4:-1]


def test_a_region_and_an_unknown_language() -> None:
    assert values("31 December 1996", "en-GB") == values("31 December 1996", "de")
    assert grammar("de") is grammar("en")


@pytest.mark.parametrize(
    ("text", "language", "keys"),
    [
        ("the twenty-first session", "en", ["21"]),
        ("one hundred and five, two thousand", "en", ["105", "2000"]),
        ("the first two", "en", ["1", "2"]),
        ("la soixante-quinzième", "fr", ["75"]),
        ("quatre\u2011vingt\u2011dix\u2011neuf", "fr", ["99"]),
        ("la vingt et unième", "fr", ["21"]),
        ("el septuagésimo quinto, veintidós, treinta y cinco", "es", ["75", "22", "35"]),
        ("семьдесят пятой и двадцати двух", "ru", ["75", "22"]),
        ("الدورة الثالثة والسبعين", "ar", ["73"]),
        ("خمسة عشر يوما", "ar", ["15"]),
        ("الحادية والعشرون", "ar", ["21"]),
        ("第六十五届", "zh", ["65"]),
        ("三百零二人", "zh", ["302"]),
        ("zwei", "de", []),
    ],
)
def test_numbers_in_words(text: str, language: str, keys: list[str]) -> None:
    found = spelled(text, language)
    assert [value.key for value in found] == keys
    check_places(text, found)


WHOLE = ["A/57/759", "37/4", "1514 (XV)", "3 May 2001", "1 250 000", "12,5 %", "5 млн", "2001年5月3日", "百分之五"]
PARTS = [*"-/.,\u200f\u0640() 1٩月年", "II", "word", "د-", "٣١ كانون الأول/ديسمبر ١٩٩٦"]
PIECES = st.sampled_from(WHOLE + PARTS)


@given(st.lists(PIECES | st.text(max_size=6), max_size=12).map("".join), st.sampled_from(LANGUAGES))
def test_places_are_those_of_the_text_in_order(text: str, language: str) -> None:
    check_places(text, values(text, language))
    check_places(text, spelled(text, language))


@given(
    st.integers(0, 10**7),
    st.sampled_from(LANGUAGES),
    st.sampled_from([EASTERN, PERSIAN, WIDE]),
    st.sampled_from(["{}", "A/{}/7", "x {}/12", "{} %", "~ {:,} ~"]),
)
def test_figures_of_every_system_are_the_same(number: int, language: str, system: dict[int, int], form: str) -> None:
    text = form.format(number)
    assert said(text.translate(system), language) == said(text, language)


@given(st.integers(1, 31), st.integers(1, 12), st.integers(1000, 2999), st.sampled_from(LANGUAGES))
def test_a_date_is_the_same_in_every_language(day: int, month: int, year: int, language: str) -> None:
    known = grammar(language)
    name = known.names[month - 1] if known.names else str(month)
    text = known.write["date"].format(day=day, month=name, year=year)
    assert said(f"– {text} –", language) == [("date", f"{year:04}-{month:02}-{day:02}")]


@given(st.integers(1000, 10**9), st.sampled_from(LANGUAGES))
def test_a_number_with_separators_is_the_same_in_every_language(number: int, language: str) -> None:
    text = f"{number:,}".replace(",", grammar(language).thousands[0])
    assert said(text, language) == [("number", str(number))]


@given(st.text("0123456789/.-() ,AES", max_size=400), st.sampled_from(LANGUAGES))
def test_long_rows_of_figures_are_read_through(text: str, language: str) -> None:
    check_places(text, values(text, language))


@pytest.mark.parametrize(
    "piece", ["1 ", "1, ", "A-B", "A/1", "1-", "1 234 ", "I/", "一", "1日至", "1 and ", "3 May ", "\u200f1"]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_row_of_one_piece_is_read_through(piece: str, language: str) -> None:
    text = piece * 1500
    check_places(text, values(text, language))
    check_places(text, spelled(text, language))
