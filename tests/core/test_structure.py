import tomllib
from importlib.resources import files

import pytest

from desktop.core.document import TAGS as SCHEME
from desktop.core.languages import language
from desktop.core.structure import (
    Shape,
    ends_sentence,
    is_annex,
    is_closing,
    is_date,
    is_enacting,
    is_masthead,
    is_preambular,
    last_sign,
    suggest_tags,
)

EN, FR, RU, AR, ZH = (language(code) for code in ("en", "fr", "ru", "ar", "zh"))


def test_the_last_sign_is_found_behind_quotes_brackets_and_note_marks() -> None:
    assert last_sign("the report;²") == ";"
    assert last_sign("the report.”)") == "."
    assert last_sign("التقرير^(٢)،") == "،"
    assert last_sign("报告，<sup>2</sup>") == "，"
    assert last_sign("the report;\u200e ~") == ";"
    assert last_sign("(UN-Women),") == ","
    assert last_sign("the state of the") == "e"
    assert last_sign("") == ""


def test_a_sentence_ends_by_the_signs_of_its_language() -> None:
    assert ends_sentence("تقريرا عن ذلك؛", AR)
    assert not ends_sentence("تقريرا عن ذلك،", AR)
    assert ends_sentence("提出报告；", ZH)
    assert not ends_sentence("提出报告", ZH)


def test_the_enacting_formula_may_lose_its_comma_where_it_is_no_name() -> None:
    assert is_enacting("The General Assembly", EN)
    assert is_enacting("إن الجمعية العامة", AR)
    assert not is_enacting("General Assembly", EN)
    assert not is_enacting("大会", ZH)
    assert not is_enacting("Генеральная Ассамблея", language("ru"))


def test_the_enacting_formula_bears_a_wrong_letter_but_nothing_more() -> None:
    assert is_enacting("The General Assembly,", EN)
    assert is_enacting("*The Genera1 Assembly*,", EN)
    assert is_enacting("L’Assemblée générale,\u00ad", FR)
    assert is_enacting("大会，", ZH)
    assert not is_enacting("The Genera1 Assembly", EN)
    assert not is_enacting("The General Assembly, in its resolution of last year,", EN)


def test_dates_and_closings() -> None:
    for text in ("8 December 2021", "2010年12月16日", "22 تشرين الأول/أكتوبر 2004", "7 декабря 2022 года"):
        assert is_date(text), text
    assert not is_date("Agenda item 12")
    assert not is_date("2006年12月6日第61/62号、")
    assert is_closing("45th plenary meeting 6 December 2021", EN)
    assert is_closing("96e séance plénière 25 août 2023", FR)
    assert is_closing("الجلسة العامة 45 6 كانون الأول/ديسمبر 2021", AR)
    assert not is_closing("at its third meeting, held in 2019,", EN)


def test_annexes_and_mastheads() -> None:
    assert is_annex("Annex II", EN)
    assert is_annex("附件", ZH)
    assert not is_annex("Annex II contains the programme of work of the Committee.", EN)
    assert is_masthead("Distr.: General", AR)
    assert is_masthead("A/RES/12/34", FR)
    assert is_masthead("第六十五届会议", ZH)
    assert not is_masthead("Questions of common interest", EN)


def test_preambular_openings() -> None:
    assert is_preambular("Recalling its decision", EN)
    assert is_preambular("*Having considered* the report", EN)
    assert is_preambular("Rappelant sa décision", FR)
    assert is_preambular("выражая признательность", RU)
    assert is_preambular("وإذ تشير إلى", AR)
    assert not is_preambular("حيثما أمكن ذلك", AR)
    assert not is_preambular("Secretariat of the Committee", EN)


def shapes(*lines: str) -> list[Shape]:
    result = []
    for line in lines:
        number, _, text = line.rpartition("| ")
        kind = "" if not number else "point" if number.endswith(")") else "number"
        result.append(Shape(text, number, kind))
    return result


DOCUMENT = {
    "en": (
        "United Nations",
        "General Assembly",
        "Agenda item 12",
        "Care of archives",
        "[on the report of a committee (A/1/2)]",
        "1/23. Care of archives",
        "The General Assembly,",
        "Recalling its decision,",
        "Noting with concern that the roofs leak,",
        "1.| Requests the keepers:",
        "(a)| To mend the roofs;",
        "(b)| To count the books;",
        "Money",
        "2.| Decides to pay for it.",
        "12th plenary meeting 3 May 1999",
        "Annex",
        "1.| The roofs are old.",
    ),
    "zh": (
        "联合国",
        "大会",
        "议程项目12",
        "档案的保管",
        "[根据委员会的报告(A/1/2)]",
        "1/23. 档案的保管",
        "大会，",
        "回顾其决定，",
        "关切地注意到屋顶漏水，",
        "1.| 请管理人：",
        "(a)| 修理屋顶；",
        "(b)| 清点书籍；",
        "经费",
        "2.| 决定支付费用。",
        "第12次全体会议 1999年5月3日",
        "附件",
        "1.| 屋顶很旧。",
    ),
}
TAGS = (
    *("masthead",) * 5,
    "title",
    "enacting",
    "preambular",
    "preambular",
    "operative",
    "point",
    "point",
    "heading",
    "operative",
    "closing",
    "annex",
    "annex",
)


@pytest.mark.parametrize("code", DOCUMENT)
def test_a_whole_resolution(code: str) -> None:
    assert suggest_tags(shapes(*DOCUMENT[code]), language(code)) == TAGS


def test_without_numbers_the_operative_part_begins_where_a_sentence_ends() -> None:
    lines = ("The General Assembly,", "Recalling its decision,", "Decides to mend the roofs;", "Requests a report.")
    assert suggest_tags(shapes(*lines), EN) == ("enacting", "preambular", "operative", "operative")


def test_in_chinese_and_russian_the_comma_decides_not_the_verb() -> None:
    lines = ("大会，", "欢迎秘书长的报告，", "1.| 欢迎秘书长的报告；")
    assert suggest_tags(shapes(*lines), ZH) == ("enacting", "preambular", "operative")
    lines = ("Генеральная Ассамблея,", "ссылаясь на доклад,", "1.| ссылается на доклад;")
    assert suggest_tags(shapes(*lines), RU) == ("enacting", "preambular", "operative")


def test_a_resolution_in_two_parts_begins_again() -> None:
    lines = ("The General Assembly,", "Noting it,", "1.| Decides it.", "The General Assembly,", "Noting more,")
    tags = suggest_tags(shapes(*lines), EN)
    assert tags == ("enacting", "preambular", "operative", "enacting", "preambular")


def test_a_section_may_have_a_preamble_of_its_own() -> None:
    lines = ("The General Assembly,", "1.| Decides it.", "II", "Recalling section I,", "2.| Decides more.")
    tags = suggest_tags(shapes(*lines), EN)
    assert tags == ("enacting", "operative", "heading", "preambular", "operative")


def test_a_text_that_is_no_resolution_has_no_preamble() -> None:
    assert suggest_tags([], EN) == ()
    assert suggest_tags(shapes("A plain sentence.", "Another one."), EN) == ("operative", "operative")
    assert suggest_tags(shapes("A title", "A plain sentence."), EN) == ("title", "operative")
    assert suggest_tags(shapes("Distr.: General", "3 May 1999", "A title", "1.| One."), EN) == (
        "masthead",
        "masthead",
        "title",
        "operative",
    )
    assert suggest_tags(shapes("One line alone"), EN) == ("operative",)


def test_the_tag_set_that_ships_names_the_tags_in_the_order_of_their_keys() -> None:
    data = tomllib.loads((files("resources") / "tagsets" / "resolution.toml").read_text(encoding="utf-8"))
    assert tuple(tag["id"] for tag in data["tag"]) == SCHEME
    assert [tag["key"] for tag in data["tag"]] == [str(number) for number in range(1, 10)]
