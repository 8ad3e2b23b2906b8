"""The languages of the interface: what is counted, letters of menus, values and the habits of French print."""

from __future__ import annotations

import re
from collections import Counter
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot
from ui.interface import spoken

from desktop.core.messages import Message, message, numbered
from desktop.ui.actions import ACTIONS, ActionTable
from desktop.ui.words import counted, figures, say, tell

ROOT = Path(__file__).resolve().parent.parent.parent


def gatherer() -> ModuleType:
    """The tool that gathers the sentences; it is a command and in no package."""
    spec = spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


translations = gatherer()
LANGUAGES = tuple(translations.FORMS)
FRENCH = translations.read(translations.FOLDER / "muqabala_fr.ts")


COUNTED = {
    "en": ("0 files", "1 file", "2 files", "3 files", "11 files", "100 files", "1,234 files"),
    "fr": ("0 fichier", "1 fichier", "2 fichiers", "3 fichiers", "11 fichiers", "100 fichiers", "1\u202f234 fichiers"),
    "ar": ("لا ملفات", "ملف واحد", "ملفان", "3 ملفات", "11 ملفا", "100 ملف", "1\u202f234 ملفا"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_counted_takes_the_form_of_its_number(qapp: QApplication, language: str) -> None:
    with spoken(language, qapp):
        said = tuple(counted("{0} files", number) for number in (0, 1, 2, 3, 11, 100, 1234))
    assert said == COUNTED[language]


def test_without_a_translation_the_form_for_many_stands() -> None:
    assert counted("{0} files", 1) == "1 files"
    assert counted("{1}, {0} terms, added on {2}.", 12_000, "a.csv", "2026-01-01") == (
        "a.csv, 12,000 terms, added on 2026-01-01."
    )


def test_a_message_that_counts_is_said_in_the_form_of_its_number(qapp: QApplication) -> None:
    several, one = numbered("{0} rows copied.", 1200), numbered("{0} rows copied.", 1)
    assert (several, str(one)) == (Message("{0} rows copied.", ("1200",), 1200), "1 rows copied.")
    with spoken("fr", qapp):
        assert (tell(several), tell(one)) == ("1\u202f200 lignes copiées.", "1 ligne copiée.")
        assert tell(message("Row {0}", 1)) == "Ligne 1"
    with spoken("ar", qapp):
        assert tell(numbered("{0} rows copied.", 2)) == "نُسخ صفان."


def test_a_value_that_looks_like_a_place_for_one_stays_as_it_is(qapp: QApplication) -> None:
    with spoken("fr", qapp):
        assert counted("{1}, {0} terms, added on {2}.", 2, "%n {0}.csv", "3") == "%n {0}.csv, 2 termes, ajoutée le 3."
        assert figures(999) == "999"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_has_its_words(qapp: QApplication, language: str) -> None:
    """None of the forms is left out, and none names a value that is not there."""
    templates = [sentence for sentence, counts in translations.sentences().items() if counts]
    assert len(templates) > 20
    with spoken(language, qapp):
        for template in templates:
            wanted = max((int(name) for _, name, _, _ in Formatter().parse(template) if name), default=0)
            values = [f"<{at}>" for at in range(1, wanted + 1)]
            for number in (0, 1, 2, 3, 10, 11, 99, 100, 102, 111, 1_000_000):
                said = counted(template, number, *values)
                assert all(value in said for value in values), said
                assert "{" not in said
                assert number < 3 or figures(number) in said, said


def letters(menu: QWidget) -> list[str]:
    """The letters that lines of a menu are chosen by."""
    found = (re.search(r"&(\w)", action.text().replace("&&", "")) for action in menu.actions())
    return [match[1].casefold() for match in found if match]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_lines_of_a_menu_have_the_same_letter(qapp: QApplication, qtbot: QtBot, language: str) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    with spoken(language, qapp):
        table = ActionTable(window, dict.fromkeys((entry.id for entry in ACTIONS), lambda: None))
        table.put_menu(QMenu(say("&Recent documents"), window), "library")
        table.put_menu(QMenu(say("Furt&her tags"), window), "tag-palette")
        table.fill(window.menuBar())
        menus = [menu for menu in window.findChildren(QMenu) if menu.actions()]
        twice = {
            menu.actions()[0].text(): doubled
            for menu in (window.menuBar(), *menus)
            if (doubled := [letter for letter, times in Counter(letters(menu)).items() if times > 1])
        }
    assert len(menus) > 8
    assert not twice


def test_french_is_set_as_french_is_printed() -> None:
    """Spaces that do not break before double marks and inside quotation marks, and the apostrophe that is curved."""
    forms = [form for said in FRENCH.values() for form in said]
    assert len(forms) > 1000
    assert not [form for form in forms if re.search(r" [:;!?»%]|« |\w'\w|[^\u202f][;!?](\s|$)|[^\u00a0]:(\s|$)", form)]


def test_capitals_of_french_have_their_accents() -> None:
    titles = {form for said in FRENCH.values() for form in said}
    assert not [title for title in titles if re.match(r"(Etat|Etiquette|Etape|Editer|A propos|A faire)\b", title)]
