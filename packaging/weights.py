"""Learns how much each thing speaks for a wrong word, and writes resources/lexicons/weights.toml.

Usage: python packaging/weights.py TEXTS, a folder of LANG/*.xml (or any other files that are read): official texts that
the counts do not hold.

Words are made wrong in the texts as OCR does it, by the table of confusions, and some are put for other known words.
What is suspected where nothing was changed is taken to be right, what was changed is wrong; logistic regression gives
the weights. The odds from which on a word is told of are set by hand and kept.
"""

from __future__ import annotations

import math
import random
import sys
import tomllib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import permutations
from pathlib import Path

from desktop.core.messages import KnownError
from desktop.core.noise.words import arabic
from desktop.core.noise.words.candidates import SCRIPTS, cost, slips
from desktop.core.noise.words.model import model
from desktop.core.noise.words.suspects import FEATURES, Suspect, features, inflected, suspects
from desktop.core.noise.words.tokens import Word, words
from desktop.services.files import read_whole

LEXICONS = Path(__file__).resolve().parents[1] / "resources" / "lexicons"
TARGET, CONFUSIONS = LEXICONS / "weights.toml", LEXICONS / "confusions.toml"
FILES = 40
"""Texts of each language that are learnt from."""

OFTEN, REAL, APART, LEAST = 0.04, 0.35, 3, 4
"""How many words are made wrong, which share of them by known words, how far apart, and of what length."""

Sample = tuple[bool, tuple[float, ...], bool]
"""Whether the word is known, what speaks for it, and whether it was made wrong."""


def paragraphs(folder: Path, language: str) -> Iterator[str]:
    """The paragraphs of some texts of a language."""
    paths = sorted((folder / language).iterdir())
    random.Random(5).shuffle(paths)  # noqa: S311 - not for secrets
    for path in paths[:FILES]:
        try:
            yield from (each.text for each in read_whole(path).readings[0].paragraphs)
        except KnownError as error:
            print(error, file=sys.stderr)


def slip(word: str, language: str, rng: random.Random) -> str:
    """The word read wrong: letters for others, in Arabic also one lost, come in, or two changed round."""
    kind = rng.choice(("other", "other", "lost", "round", "in")) if language == "ar" else "other"
    at = rng.randrange(1, len(word) - 1)
    if kind == "lost":
        return word[:at] + word[at + 1 :]
    if kind == "round":
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == "in":
        return word[:at] + rng.choice("ابتثجحخدذرزسشصضطظعغفقكلمنهوي") + word[at:]
    read = [each for each in common(SCRIPTS[language]) if each[0] in word]
    if not read:
        return word
    meant, reading = rng.choice(read)
    at = rng.choice([at for at in range(len(word)) if word.startswith(meant, at)])
    return word[:at] + reading + word[at + len(meant) :]


@lru_cache
def common(script: str) -> tuple[tuple[str, str], ...]:
    """The readings that are learnt from: what was meant, and what is read."""
    table = tomllib.loads(CONFUSIONS.read_text(encoding="utf-8"))[script]
    groups = [pair for group in table.get("groups", ()) for pair in permutations(group, 2)]
    return (*groups, *((meant, read) for meant, read in table.get("common", ())))


def other_word(word: str, language: str, rng: random.Random) -> str:
    """Another known word that it may be taken for, a cheap one rather than a dear one; inflections seldom."""
    options = [
        (option, math.exp(-cost(word, option, language, certain=False)))
        for option in sorted(slips(word, language))
        if not (language == "ar" and arabic.joined_otherwise(word, option))
        and (not inflected(word, option, language) or rng.random() < 0.3)
    ]
    return rng.choices(*zip(*options, strict=True))[0] if options else word


def made_wrong(text: str, language: str, rng: random.Random) -> tuple[str, set[int]]:
    """The text with some words wrong, and where these begin."""
    pieces: list[str] = []
    wrong: set[int] = set()
    end = length = 0
    last = -APART
    for at, word in enumerate(words(text)):
        if at - last <= APART or not _may_go_wrong(word, language) or rng.random() >= OFTEN:
            continue
        read = (other_word if rng.random() < REAL else slip)(word.text, language, rng)
        if read != word.text:
            pieces += [text[end : word.start], read]
            wrong.add(length + word.start - end)
            length += word.start - end + len(read)
            end, last = word.end, at
    return "".join((*pieces, text[end:])), wrong


def _may_go_wrong(word: Word, language: str) -> bool:
    plain = word.text == word.form and word.text.isalpha() and len(word.text) >= LEAST
    return plain and (language == "ar" or word.text.islower() or word.text.istitle())


def samples(folder: Path, language: str) -> Iterator[Sample]:
    """What is suspected in the texts as they are, and of the words that were made wrong."""
    rng = random.Random(1)  # noqa: S311 - not for secrets
    for text in paragraphs(folder, language):
        yield from (_sample(each, language, wrong=False) for each in suspects(text, language))
        spoilt, wrong = made_wrong(text, language, rng)
        found = suspects(spoilt, language) if wrong else ()
        yield from (_sample(each, language, wrong=True) for each in found if each.word.start in wrong)


def _sample(suspect: Suspect, language: str, *, wrong: bool) -> Sample:
    return suspect.frequency > 0, features(suspect, model(language)), wrong


# Logistic regression ----------------------------------------------------------------------------------------------


def fitted(rows: Sequence[tuple[tuple[float, ...], bool]], ridge: float = 0.5) -> list[float]:
    """Weights that tell wrong words from right ones best, by Newton's method."""
    size = len(FEATURES)
    weights = [0.0] * size
    for _round in range(12):
        curve = [[ridge * (row == column) for column in range(size)] for row in range(size)]
        slope = [-ridge * weight for weight in weights]
        for values, wrong in rows:
            odds = sum(weight * value for weight, value in zip(weights, values, strict=True))
            likely = 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))
            for row, value in enumerate(values):
                slope[row] += (wrong - likely) * value
                for column in range(size):
                    curve[row][column] += likely * (1 - likely) * value * values[column]
        step = solved(curve, slope)
        weights = [weight + more for weight, more in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-3:
            break
    return weights


def solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of linear equations, by elimination."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for at in range(len(rows)):
        pivot = max(range(at, len(rows)), key=lambda row: abs(rows[row][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        for row in range(len(rows)):
            if row != at:
                share = rows[row][at] / rows[at][at]
                rows[row] = [value - share * other for value, other in zip(rows[row], rows[at], strict=True)]
    return [row[-1] / row[at] for at, row in enumerate(rows)]


def main() -> None:
    """Learn from the texts, and write the table."""
    folder = Path(sys.argv[1])
    before = TARGET.read_text(encoding="utf-8")
    told = tomllib.loads(before)
    lines = [line for line in before.splitlines() if line.startswith("#")]
    for script in dict.fromkeys(SCRIPTS.values()):
        rows = [row for language, used in SCRIPTS.items() if used == script for row in samples(folder, language)]
        bounds = told[script]["told"]
        lines += ["", f"[{script}.told]", *(f"{name} = {bounds[name]}" for name in ("known", "unknown"))]
        for kind, known in (("unknown", False), ("known", True)):
            weights = fitted([(values, wrong) for of, values, wrong in rows if of is known])
            lines += [
                "",
                f"[{script}.{kind}]",
                *(f"{name} = {weight:.2f}" for name, weight in zip(FEATURES, weights, strict=True)),
            ]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
