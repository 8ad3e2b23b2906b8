"""Looking for noise: rules alone (wanted: 5 MB a second), with words (0.5), in one edited paragraph (30 ms)."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable, Sequence
from functools import lru_cache
from importlib.resources import files
from statistics import quantiles
from typing import Any

import pytest
from measures.slips import spoil
from pytest_benchmark.fixture import BenchmarkFixture

from desktop.core.lexicon import END, START, lexicon
from desktop.core.noise import Facing, Passage, examine, scan
from desktop.core.noise.habits import habits
from desktop.core.noise.words import arabic, beside, candidates, han, suspects, tokens
from desktop.core.noise.words.model import model

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
ALPHABETS = LANGUAGES[:-1]
SIZE, WITH_WORDS = 1_000_000, 200_000
A_PARAGRAPH = 120
NOISE = re.compile("[^\\w .,;:،؛。，；：()/’“”«»-]|_|\u0640|[\ufb50-\ufefc]")


def ordinary(language: str) -> list[str]:
    """A megabyte of paragraphs of some 300 letters: clauses of the sample without its noise, shuffled and numbered."""
    text = (files("resources") / "samples" / f"resolution.{language}.txt").read_text("utf-8")
    parts = re.split(r"[\n،,，;；؛]+", re.sub(r"\^?\([^()]{0,4}\)|</?\w+>", "", text))
    clauses = [" ".join(NOISE.sub("", part).split()) for part in parts]
    clauses = [clause for clause in clauses if len(clause) > 8 and scan(clause, language) == ()]
    comma = {"ar": "، ", "zh": "，"}.get(language, ", ")
    chance = random.Random(5)
    paragraphs: list[str] = []
    size = 0
    while size < SIZE:
        paragraph = comma.join(chance.choices(clauses, k=2 + 250 // (len(text) // len(clauses))))
        paragraphs.append(f"{paragraph} {len(paragraphs)}")
        size += len(paragraphs[-1].encode())
    return paragraphs


def rate(paragraphs: Sequence[str], seconds: float) -> float:
    """Megabytes of text in a second."""
    return round(sum(len(paragraph.encode()) for paragraph in paragraphs) / 1_000_000 / seconds, 2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_rules_alone(benchmark: BenchmarkFixture, language: str) -> None:
    """`MB/s` counts the processor's time in the fastest round."""
    paragraphs = ordinary(language)
    times: list[float] = []

    def all_of_them() -> int:
        start = time.process_time()
        found = sum(len(scan(paragraph, language)) for paragraph in paragraphs)
        times.append(time.process_time() - start)
        return found

    found = benchmark.pedantic(all_of_them, rounds=1 if benchmark.disabled else 5, iterations=1)
    benchmark.extra_info["MB/s"] = rate(paragraphs, min(times))
    assert found < len(paragraphs) / 20


# With words -------------------------------------------------------------------------------------------------------


@lru_cache
def varied(language: str, size: int, seed: int = 7) -> tuple[str, ...]:
    """Paragraphs of some 400 letters that go from word to word as official texts do, one word in 150 made wrong.

    Hardly one stands twice, so that nothing remembered of one paragraph helps with another.
    """
    chance = random.Random(seed)
    made: list[str] = []
    length = 0
    while length < size:
        text = _walk(language, chance, 120 if language == "zh" else 400)
        text = text if language == "zh" else spoil(text, language, chance)[0]
        made.append(f"{text} {len(made)}")
        length += len(made[-1].encode())
    return tuple(made)


def _walk(language: str, chance: random.Random, length: int) -> str:
    """Words, each drawn from those that follow the one before it in the counts; a new beginning where none does."""
    steps, walked, word = _steps(language), list[str](), START
    while sum(map(len, walked)) + len(walked) < length:
        behind, weights = steps.get(word) or steps[START]
        word = chance.choices(behind, weights)[0]
        walked += [word] if word != END else []
    return ("" if language == "zh" else " ").join(walked)


@lru_cache
def _steps(language: str) -> dict[str, tuple[list[str], list[int]]]:
    return {word: (list(behind), list(behind.values())) for word, behind in lexicon(language).pairs.items()}


def forget() -> None:
    """Empty what the words of texts were remembered in; the counts stay."""
    caches: tuple[Any, ...] = (
        arabic.stems, beside._meanings, candidates.slips, candidates.by_frequency, candidates.cost, han._asked_for,
        suspects.suspects, tokens.words, model,
    )  # fmt: skip
    for cache in caches:
        cache.cache_clear()


def timed(act: Callable[[], object]) -> float:
    """The processor's time that it takes, in seconds."""
    start = time.process_time()
    act()
    return time.process_time() - start


def look(passages: Sequence[Passage]) -> int:
    return sum(len(examine(passage)) for passage in passages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_words(benchmark: BenchmarkFixture, language: str) -> None:
    """`cold MB/s` of the first text of a language, `warm MB/s` of another one after it; the processor's time."""
    size = 5_000 if benchmark.disabled else WITH_WORDS
    first, second = ([*varied(language, size, seed)] for seed in (7, 8))
    told = habits(first, language)
    passages = [[Passage(text, language, told) for text in texts] for texts in (first, second)]
    forget()
    cold = timed(lambda: look(passages[0]))
    warm: list[float] = []
    benchmark.pedantic(lambda: warm.append(timed(lambda: look(passages[1]))), rounds=1, iterations=1)
    benchmark.extra_info |= {"cold MB/s": rate(first, cold), "warm MB/s": rate(second, warm[0])}
    assert language == "zh" or benchmark.disabled or look(passages[0]) > 10


@pytest.mark.parametrize("language", ALPHABETS)
def test_one_edited_paragraph(benchmark: BenchmarkFixture, language: str) -> None:
    """Each time another word of 120 is changed, with the linked paragraph and another version beside it."""
    words = " ".join(varied(language, 4_000)).split()[:A_PARAGRAPH]
    other = "en" if language != "en" else "ar"
    facing = (Facing(other, " ".join(" ".join(varied(other, 4_000)).split()[:A_PARAGRAPH])),)
    told, sisters = habits([" ".join(words)], language), (" ".join(words),)
    chance, times, at = random.Random(3), list[float](), iter(range(10 * A_PARAGRAPH))
    examine(Passage(sisters[0], language, told, facing=facing, sisters=sisters))  # loads what is loaded once

    def edit() -> None:
        place = next(at) % len(words)
        edited = [*words[:place], f"{words[place]}{chance.choice(words)[:1]}", *words[place + 1 :]]
        passage = Passage(" ".join(edited), language, told, facing=facing, sisters=sisters)
        times.append(1000 * timed(lambda: examine(passage)))

    benchmark.pedantic(edit, rounds=2 if benchmark.disabled else A_PARAGRAPH, iterations=1)
    assert times
    if benchmark.disabled:
        return
    cuts = quantiles(times, n=20)
    benchmark.extra_info |= {
        "p50 ms": round(cuts[9], 1),
        "p95 ms": round(cuts[18], 1),
        "worst ms": round(max(times), 1),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_scan_of_a_long_paragraph(benchmark: BenchmarkFixture, language: str) -> None:
    """The rules alone, as they run at every saved edit, on a page of text."""
    paragraph = " ".join(ordinary(language)[:12])
    scan(paragraph, language)
    found = benchmark.pedantic(scan, args=(paragraph, language), rounds=2 if benchmark.disabled else 20, iterations=1)
    assert all(paragraph[each.start : each.end] == each.text for each in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_load_the_counts(benchmark: BenchmarkFixture, language: str) -> None:
    loaded = benchmark.pedantic(
        lexicon.__wrapped__, args=(language,), rounds=1 if benchmark.disabled else 5, iterations=1
    )
    benchmark.extra_info["words"] = len(loaded.words)
    assert loaded.words == lexicon(language).words
