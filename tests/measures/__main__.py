"""Measures findings, links and checks, prints the tables and puts them into the pages of docs/."""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from measures.alignment import case_score, seed_links, unseen_score, xml_score
from measures.alignment import seed_score as score_links
from measures.checking import ALL, EVERY, OTHERS, Versions, alarms, official, planted_score, unseen_versions
from measures.material import GOLDS, LANGUAGES, clean_versions, texts_in
from measures.scoring import (
    Clean,
    Score,
    character_scores,
    clean_score,
    lost_words,
    planted_scores,
    seed_characters,
    seed_score,
    spoilt_score,
    word_score,
)
from measures.tables import (
    CHECKS,
    LINKS,
    PAGE,
    of_alarms,
    of_characters,
    of_links,
    of_rules,
    of_seeds,
    of_told,
    of_words,
    put,
)

NAMES = {"ar": "Arabic", "es": "Spanish", "fr": "French", "ru": "Russian", "zh": "Chinese"}


def main() -> int:
    """Measure on the cases and seeds, and on texts of one's own where a folder is named; 0 where there is nothing."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("texts", nargs="?", type=Path, help="a folder of official texts, LANGUAGE/*.xml, as well")
    arguments.add_argument("--only", choices=[page.stem for page in PAGES], help="what is measured, if not all")
    asked = arguments.parse_args()
    if not GOLDS:
        _say("The shared cases are not beside this checkout: nothing was measured, and the pages stay as they are.")
        return 0
    for page, measured in PAGES.items():
        if asked.only in (None, page.stem):
            for name, tables in measured.items():
                _write(page, name, tables())
            if asked.texts:
                _write(page, "unseen", UNSEEN[page](asked.texts))
    return 0


def _write(page: Path, name: str, text: str) -> None:
    _say(f"\n{page.stem}: {name}\n\n{text}")
    put(name, text, page)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def rules() -> str:
    """Every kind on noise that is planted in the clean cases, and on them as they are."""
    scores: defaultdict[str, Score] = defaultdict(Score)
    for version in clean_versions():
        for kind, score in planted_scores(version):
            scores[kind] += score
    return of_rules(scores, clean_score(clean_versions()))


def of_cases() -> str:
    """Words and characters of the cases as extraction leaves them."""
    clean = {language: clean_score(clean_versions((language,))) for language in LANGUAGES}
    words = of_words({language: (word_score(language), clean[language]) for language in LANGUAGES}, at="of the cases")
    characters = {
        (language, kind): score for language in LANGUAGES for kind, score in character_scores(language).items()
    }
    return f"{words}\n\n{of_characters(characters, {language: lost_words(language) for language in LANGUAGES})}"


def seeds() -> str:
    """The known errors of the real documents."""
    return of_seeds(
        {
            "000, words": seed_score("000"),
            "000, words, with 001 beside it": seed_score("000", "001"),
            "001, tatweel and brackets": seed_characters("001"),
        }
    )


def unseen(folder: Path) -> str:
    """Texts of one's own: as they are, and with word errors planted in them."""
    rows: dict[str, tuple[Score, Clean]] = {}
    for language in LANGUAGES:
        versions = list(texts_in(folder, language))
        words = Score() if language == "zh" else sum(map(spoilt_score, versions), Score())
        if versions:
            rows[language] = (words, clean_score(versions))
    return of_words(rows, at="planted")


# Links and checks -----------------------------------------------------------------------------------------------------


def links_of_cases() -> str:
    """English beside each other language in the cases, noisy and official."""
    rows = {f"English–{NAMES[each]}": (case_score(each), xml_score(each)) for each in OTHERS}
    return of_links(rows, "versions", (", noisy text", ", official XML"))


def links_of_seeds() -> str:
    """The real documents, in order as the library keeps links, and with paragraphs that moved."""
    rows = {pair: (score_links(pair), score_links(pair, crossing=True)) for pair in seed_links()["pairs"]}
    return of_links(rows, "documents", (", in order", ", moved ones too"))


def unseen_links(folder: Path) -> str:
    """Texts of one's own, both versions cut about."""
    return of_links({f"English–{NAMES[each]}": (unseen_score(folder, each),) for each in OTHERS}, "versions", ("",))


def checks_of_cases() -> str:
    """What checks say of the official cases as they are, and of errors planted in them."""
    return _of_checks(official())


def unseen_checks(folder: Path) -> str:
    """The same of texts of one's own."""
    return _of_checks(unseen_versions(folder))


def _of_checks(documents: Sequence[Versions]) -> str:
    named = {f"en–{other}": ("en", other) for other in OTHERS} | {"all six": ALL}
    clean = {name: (alarms(documents, some), alarms(documents, some, linked=True)) for name, some in named.items()}
    planted = {other: planted_score(documents, other) for other in OTHERS}
    errors = {error: {other: planted[other][error] for other in OTHERS} for error in EVERY}
    return f"{of_alarms(clean)}\n\n{of_told(errors)}"


PAGES: Mapping[Path, Mapping[str, Callable[[], str]]] = {
    PAGE: {"rules": rules, "cases": of_cases, "seeds": seeds},
    LINKS: {"cases": links_of_cases, "seeds": links_of_seeds},
    CHECKS: {"cases": checks_of_cases},
}
UNSEEN: Mapping[Path, Callable[[Path], str]] = {PAGE: unseen, LINKS: unseen_links, CHECKS: unseen_checks}

if __name__ == "__main__":
    sys.exit(main())
