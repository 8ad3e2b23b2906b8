"""Linking versions: of 100,000 paragraphs a side wanted in 120 s and 1.5 GB, at most twice the time of 10,000 for each.

Every measurement is a process of its own, so that the memory is that of one alignment with its texts.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

TESTS = Path(__file__).resolve().parents[1]
ALIGN = """
import json, resource, sys, time
from pathlib import Path
from measures.alignment import counted, pairs_of
from measures.made import made
from desktop.core.alignment import align
both = made(int(sys.argv[1]), sys.argv[2])

def held():
    # in GB; on Linux ru_maxrss counts what the parent held too
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    own = [int(line.split()[1]) for line in lines if line.startswith("VmHWM")]
    return own[0] / 1e6 if own else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e9

texts = held()
start, used = time.perf_counter(), time.process_time()
links = align([both.left, both.right], both.languages)
seconds, processor = time.perf_counter() - start, time.process_time() - used
peak = held()
score = counted(pairs_of(link.members for link in links), both.true)
json.dump([seconds, processor, peak, texts, score.f1], sys.stdout)
"""
NAMES = ("seconds", "processor's seconds", "peak GB", "of it texts and program", "F1")


def run(pairs: int, language: str) -> Mapping[str, float]:
    command = [sys.executable, "-c", ALIGN, str(pairs), language]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(TESTS), str(TESTS.parent)))}
    answer = subprocess.run(command, check=True, env=environment, capture_output=True, text=True)
    return dict(zip(NAMES, json.loads(answer.stdout), strict=True))


@pytest.mark.parametrize("language", ["fr", "zh"])
@pytest.mark.parametrize("pairs", [10_000, 100_000])
def test_two_versions(benchmark: BenchmarkFixture, pairs: int, language: str) -> None:
    """`µs a paragraph` is of the processor and of one side; what is timed also holds the making of the texts."""
    size = 200 if benchmark.disabled else pairs
    told: dict[str, float] = {}
    benchmark.pedantic(lambda: told.update(run(size, language)), rounds=1, iterations=1)
    benchmark.extra_info |= {name: round(value, 3) for name, value in told.items()}
    benchmark.extra_info["µs a paragraph"] = round(1e6 * told["processor's seconds"] / size)
    assert told["F1"] > 0.95
    assert 0 < told["of it texts and program"] <= told["peak GB"]
