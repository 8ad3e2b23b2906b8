import pytest

from desktop.core.languages import codes, cue_key, detect, evidence, holds, language, opens_with

SENTENCES = {
    "en": "The Committee recalls its decision of last year on the state of the archives",
    "fr": "Le Comité rappelle sa décision de l’année dernière sur les archives et leur état",
    "es": "El Comité recuerda su decisión del año pasado sobre los archivos y su estado",
    "ru": "Комитет напоминает о своём решении прошлого года по вопросу об архивах",
    "ar": "تذكر اللجنة بمقررها الصادر في العام الماضي بشأن المحفوظات",
    "zh": "委员会回顾去年关于档案状况的决定",
}


def test_the_six_languages_have_data_of_every_kind() -> None:
    assert codes() == ("ar", "en", "es", "fr", "ru", "zh")
    for code in codes():
        known = language(code)
        assert known.name
        assert known.own_name
        assert known.frequent
        for kind in ("organ", "enacting", "masthead", "session", "annex", "closing", "preambular", "operative"):
            assert known.cues[kind], (code, kind)


def test_directions() -> None:
    assert {code for code in codes() if language(code).direction == "rtl"} == {"ar"}
    assert language("he").direction == "rtl"
    assert language("und").direction == "ltr"
    assert language("und").end == ".;:!?"


@pytest.mark.parametrize("code", SENTENCES)
def test_a_language_is_told(code: str) -> None:
    assert detect(SENTENCES[code]) == code
    assert evidence(SENTENCES[code], language(code)) > 0.04


def test_a_few_latin_lines_do_not_hide_the_language() -> None:
    assert detect("Distr.: General\nA/RES/1/2\n" + SENTENCES["ar"]) == "ar"
    assert detect("Distr.: General 5 April 2011\n" + SENTENCES["zh"]) == "zh"


def test_other_scripts_and_no_letters() -> None:
    assert detect("הוועדה מזכירה את החלטתה") == "he"
    assert detect("คณะกรรมการระลึกถึง") == "und"
    assert detect("12/34 — 56") == "en"
    assert detect("") == "en"
    assert detect("Lorem ipsum") == "en"


def test_cues_are_found_through_case_accents_tatweel_and_strays() -> None:
    assert cue_key("**Décide** d’inscrire") == "decide d inscrire "
    assert opens_with("DÉCIDE d’inscrire", language("fr"), "operative")
    assert opens_with("وإذ\u200b تــشير", language("ar"), "preambular")
    assert opens_with("**又回顾**其决定", language("zh"), "preambular")
    assert holds("45-е пленарное заседание", language("ru"), "closing")


def test_a_cue_is_a_whole_word() -> None:
    assert not opens_with("Annexation of the site", language("en"), "annex")
    assert not opens_with("إذاعة المدينة", language("ar"), "preambular")
