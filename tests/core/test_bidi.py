import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.bidi import CONTROL_NAMES, base_direction, looks_visual, paragraph_direction, to_logical, to_visual

ARABIC = (
    "تذكر اللجنة العامة بمقررها الصادر في العام 1999 بشأن حالة المحفوظات (A/12/34)،\n"
    "وإذ تلاحظ أن المكتبة الكبرى في المدينة لا تزال مغلقة إلى اليوم،\n"
    "1 - تطلب إلى الأمانة أن تقدم تقريرا عن ذلك؛"
)


def test_the_base_direction_is_that_of_the_first_strong_letter() -> None:
    assert base_direction("12) تذكر (the) اللجنة") == "rtl"
    assert base_direction("«The» اللجنة") == "ltr"
    assert base_direction("הוועדה") == "rtl"
    assert base_direction("123 ...") == "ltr"


def test_visual_order_and_back() -> None:
    for line in ARABIC.splitlines():
        visual = to_visual(line, "rtl")
        assert visual != line
        assert to_logical(visual) == line


def test_brackets_are_mirrored_and_figures_keep_their_order() -> None:
    assert to_visual("في 1999 (د)", "rtl") == "(د) 1999 يف"
    assert to_visual("in 1999 (d)", "ltr") == "in 1999 (d)"


@pytest.mark.parametrize("extracted", ["(د) 1999 يف", ")د( 1999 يف"])
def test_brackets_come_right_whether_given_as_seen_or_as_stored(extracted: str) -> None:
    assert to_logical(extracted) == "في 1999 (د)"


def test_a_paragraph_in_letters_of_the_other_direction_keeps_its_order() -> None:
    assert paragraph_direction("21 November 2017", "rtl") == "ltr"
    assert paragraph_direction("Distr.: Limited", "rtl") == "ltr"
    assert paragraph_direction("A/71/160-S/2016/621.", "rtl") == "rtl"
    assert paragraph_direction("انظر Distr.", "rtl") == "rtl"
    assert paragraph_direction("١٢ Distr.", "rtl") == "rtl"
    assert paragraph_direction("١٢", "ltr") == "ltr"
    assert paragraph_direction("", "rtl") == "rtl"
    assert paragraph_direction("العربية", "ltr") == "rtl"
    assert paragraph_direction("Arabic (العربية)", "ltr") == "ltr"


def test_a_notes_label_does_not_stick_to_the_latin_text_after_it() -> None:
    for line in ("(2) A/12/34-S/5/6.", "(17) A/12/34، المرفق الثاني.", "(3) انظر A/12/34."):
        assert to_logical(to_visual(line, "rtl")) == line


def test_the_day_of_a_latin_date_comes_first_again() -> None:
    assert to_logical(to_visual("14 December 2021", "rtl")) == "14 December 2021"


def test_visual_order_is_told_from_logical_order() -> None:
    assert not looks_visual(ARABIC)
    assert looks_visual("\n".join(to_visual(line, "rtl") for line in ARABIC.splitlines()))


def test_a_few_words_are_never_enough() -> None:
    assert not looks_visual("")
    assert not looks_visual("ةملك")
    assert not looks_visual("Plain English.")
    assert not looks_visual("ى ة ة")


@given(st.text(alphabet="ابتدة ى12().,،Ab", max_size=60))
def test_no_character_is_lost_on_the_way(line: str) -> None:
    mirrored = str.maketrans("()", "((")
    assert sorted(to_visual(line, "rtl").translate(mirrored)) == sorted(line.translate(mirrored))
    assert sorted(to_logical(line).translate(mirrored)) == sorted(line.translate(mirrored))


@given(st.text(max_size=80))
def test_any_line_has_a_visual_order(line: str) -> None:
    assert isinstance(to_visual(line, "rtl"), str)
    assert isinstance(to_logical(line), str)


def test_controls_have_names() -> None:
    assert CONTROL_NAMES["\u200f"] == "RLM"
    assert len(CONTROL_NAMES) == 12
