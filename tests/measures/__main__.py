"""Measures all kinds of findings, prints the tables and puts them into docs/noise.md."""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from pathlib import Path

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
from measures.tables import of_characters, of_rules, of_seeds, of_words, put


def main() -> int:
    """Measure on the cases and seeds, and on texts of one's own where a folder is named; 0 where there is nothing."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("texts", nargs="?", type=Path, help="a folder of official texts, LANGUAGE/*.xml, as well")
    asked = arguments.parse_args()
    if not GOLDS:
        _say("The shared cases are not beside this checkout: nothing was measured, and docs/noise.md stays as it is.")
        return 0
    for name, text in (("Rules", rules()), ("Cases", of_cases()), ("Seeds", seeds())):
        _say(f"\n{name}\n\n{text}")
        put(name.lower(), text)
    if asked.texts:
        text = unseen(asked.texts)
        _say(f"\nUnseen\n\n{text}")
        put("unseen", text)
    return 0


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


if __name__ == "__main__":
    sys.exit(main())
