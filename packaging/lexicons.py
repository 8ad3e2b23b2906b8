"""Builds resources/lexicons from counts of official texts, as tab-separated files compressed by xz.

Usage: python packaging/lexicons.py COUNTS, a folder of LANG.words.tsv.gz, LANG.bigrams.tsv.gz, A-B.translations.tsv.gz

The program ships facts only: how often a word, and a word behind another, stands in the official resolutions, and which
words translate it. Each file becomes one of the same name under resources/lexicons, ordered so that it compresses
well: words by falling count, pairs grouped by their first word.
"""

from __future__ import annotations

import gzip
import lzma
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "resources" / "lexicons"
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
LEAST_TRANSLATION = 0.04


def rows(path: Path) -> Iterator[list[str]]:
    """The fields of each line."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield line.rstrip("\n").split("\t")


def words(counts: Path, language: str) -> str:
    """A line for each word: word, count; the frequent first."""
    return "".join(f"{word}\t{count}\n" for word, count in rows(counts / f"{language}.words.tsv.gz"))


def pairs(counts: Path, language: str) -> str:
    """A line for each first word: it, then next word and count in turn."""
    grouped: dict[str, list[str]] = defaultdict(list)
    for first, second, count in rows(counts / f"{language}.bigrams.tsv.gz"):
        grouped[first] += [second, count]
    return "".join("\t".join((first, *rest)) + "\n" for first, rest in sorted(grouped.items()))


def translations(counts: Path, pair: str) -> str:
    """A line for each word: it, then translation and probability in hundredths in turn."""
    grouped: dict[str, list[str]] = defaultdict(list)
    for word, other, probability in rows(counts / f"{pair}.translations.tsv.gz"):
        if float(probability) >= LEAST_TRANSLATION:
            grouped[word] += [other, f"{float(probability) * 100:.0f}"]
    return "".join("\t".join((first, *rest)) + "\n" for first, rest in sorted(grouped.items()))


def main() -> None:
    """Build all of them."""
    counts = Path(sys.argv[1])
    TARGET.mkdir(parents=True, exist_ok=True)
    built = {f"{code}.words": words(counts, code) for code in LANGUAGES}
    built |= {f"{code}.pairs": pairs(counts, code) for code in LANGUAGES}
    others = [code for code in LANGUAGES if code != "en"]
    built |= {f"{pair}.translations": translations(counts, pair) for o in others for pair in (f"en-{o}", f"{o}-en")}
    for name, text in built.items():
        (TARGET / f"{name}.tsv.xz").write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))
    total = sum(path.stat().st_size for path in TARGET.glob("*.xz"))
    print(f"{len(built)} files, {total / 1_000_000:.2f} MB")


if __name__ == "__main__":
    main()
