"""What is measured: official resolutions, clean and as extraction leaves them, and real documents with known errors."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from desktop.answers import place_in_source
from desktop.core import noise
from desktop.core.document import Finding, Footnote, Paragraph, Reading
from desktop.core.messages import KnownError
from desktop.core.noise import Passage
from desktop.core.noise.habits import habits
from desktop.core.noise.sisters import counterparts
from desktop.core.text import Span
from desktop.services.files import read_whole

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
IN_CHINESE = SHARED / "cases" / "A_RES_76_253" / "ar.gold.json"
"""Named as the Arabic version, but its text is the Chinese one: nothing is to be learnt from it."""

GOLDS = sorted({*(SHARED / "cases").glob("*/*.gold.json")} - {IN_CHINESE})
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


@dataclass(frozen=True, slots=True)
class Version:
    """The paragraphs and footnotes of a clean resolution, in order."""

    name: str
    language: str
    texts: tuple[str, ...]


class Known(NamedTuple):
    """An error that is known: where it stands in its source, what it is and what it should be."""

    start: int
    end: int
    wrong: str
    right: str
    kind: str


@dataclass(frozen=True, slots=True)
class Case:
    """A file as extraction leaves it, as it is read, with the errors that are known in it."""

    name: str
    reading: Reading
    known: tuple[Known, ...]

    @property
    def units(self) -> tuple[Paragraph | Footnote, ...]:
        """The paragraphs, then the footnotes."""
        return (*self.reading.paragraphs, *self.reading.footnotes)


class Placed(NamedTuple):
    """A finding, with its place in the source."""

    finding: Finding
    start: int
    end: int

    def meets(self, known: Known) -> bool:
        """Whether it is about the error."""
        return self.start < known.end and known.start < self.end

    def rights(self, known: Known) -> bool:
        """Whether its first candidate is what should stand there."""
        if not self.finding.candidates:
            return False
        text, best = self.finding.text, self.finding.candidates[0].text
        return known.right in {best, known.wrong.replace(text, best, 1)} or best == text.replace(
            known.wrong, known.right, 1
        )


def clean_versions(languages: Sequence[str] = LANGUAGES) -> Iterator[Version]:
    """The clean texts of the cases."""
    for path in GOLDS:
        gold = json.loads(path.read_text(encoding="utf-8"))
        if gold["language"] in languages:
            texts = tuple(entry["text"] for entry in (*gold["paragraphs"], *gold["notes"]))
            yield Version(path.parent.name, gold["language"], texts)


def cases(language: str) -> Iterator[Case]:
    """The cases of a language as they are read."""
    for path in GOLDS:
        if path.name.startswith(language):
            gold: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            known = (Known(*(entry[name] for name in Known._fields)) for entry in gold["noise"])
            yield Case(path.parent.name, read_whole(_text_of(path)).readings[0], tuple(known))


def texts_in(folder: Path, language: str, most: int = 40) -> Iterator[Version]:
    """Official texts of one's own, taken evenly from the files of FOLDER/LANGUAGE; what cannot be read is passed by."""
    paths = sorted((folder / language).iterdir()) if (folder / language).is_dir() else []
    for path in paths[:: max(1, len(paths) // most)][:most]:
        try:
            reading = read_whole(path).readings[0]
        except KnownError:
            continue
        texts = (*(each.text for each in reading.paragraphs), *(each.text for each in reading.footnotes))
        yield Version(path.stem, language, texts)


def _text_of(path: Path) -> Path:
    return path.with_name(path.name.replace(".gold.json", ".txt"))


def seed(number: str) -> Case:
    """A real document, with the errors of words and characters that are known in it: about half of those there are."""
    path = next((SHARED / "seeds").glob(f"{number}_*.txt"))
    reading = read_whole(path).readings[0]
    with (SHARED / "gold" / "noise_dev.tsv").open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines, delimiter="\t") if row["file"] == path.name]
    kinds = ("word.", "char.")
    return Case(number, reading, tuple(_in_source(row, reading.source) for row in rows if row["category"][:5] in kinds))


def _in_source(row: Mapping[str, str], source: str) -> Known:
    lines = source.split("\n")
    line = int(row["line"]) - 1
    start = sum(len(each) + 1 for each in lines[:line]) + max(0, int(row["col"] or -1))
    start = source.index(row["wrong"], start)
    return Known(start, start + len(row["wrong"]), row["wrong"], row["right"], row["category"])


def examined(case: Case, sister: Case | None = None) -> list[Placed]:
    """The findings in all of a case, as the program makes them; `sister` is another version of the same text."""
    language = case.reading.language
    texts = [unit.text for unit in case.units]
    told = habits(texts, language)
    beside = counterparts(texts, [unit.text for unit in sister.units]) if sister else (None,) * len(texts)
    placed = []
    for unit, before, other in zip(case.units, ["", *texts], beside, strict=False):
        passage = Passage(unit.text, unit.language or language, told, before, sisters=(other,) if other else ())
        for found in noise.examine(passage):
            span = place_in_source(unit, Span(found.start, found.end))
            placed.append(Placed(found, span.start, span.end))
    return placed


def examined_clean(version: Version) -> list[Finding]:
    """The findings in all of a clean version."""
    return [found for passage in passages(version) for found in noise.examine(passage)]


def passages(version: Version) -> Iterator[Passage]:
    """The paragraphs of a version, with its habits and the paragraph before each."""
    told = habits(version.texts, version.language)
    for before, text in pairwise(["", *version.texts]):
        yield Passage(text, version.language, told, before)


def words_in(texts: Iterable[str], language: str) -> int:
    """Words between blanks; in Chinese, characters."""
    return sum(len(text) if language == "zh" else len(text.split()) for text in texts)
