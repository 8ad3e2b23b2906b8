"""A PDF of 500 pages: how long it takes, and the longest time between two chances to stop it."""

from __future__ import annotations

import time
from itertools import pairwise

from pytest_benchmark.fixture import BenchmarkFixture
from small_pdf import Run, make_pdf

from desktop.core.reading import read
from desktop.core.reading.choices import TOLD

PAGES = 500
LINE = "A line of a long report on the care of reading rooms, as wide as the page allows"


def report(pages: int) -> bytes:
    head = [Run(72, 800, "A long report", 9)]
    body = [Run(72, 760 - 14 * at, f"{LINE[at:]} {LINE[:at]}", 10) for at in range(45)]
    return make_pdf([[*head, *body, Run(290, 40, str(number), 9)] for number in range(1, pages + 1)])


def test_read_500_pages(benchmark: BenchmarkFixture) -> None:
    """`longest wait` in milliseconds is how long a reader who cancels waits at most."""
    data = report(2 if benchmark.disabled else PAGES)
    told: list[float] = []

    def read_all() -> int:
        told[:] = [time.perf_counter()]
        pages = read(data, "a.pdf", TOLD, lambda _done, _total: told.append(time.perf_counter())).pages
        told.append(time.perf_counter())
        return len(pages)

    pages = benchmark.pedantic(read_all, rounds=1, iterations=1)
    waits = [after - before for before, after in pairwise(told)]
    benchmark.extra_info["longest wait"] = round(1000 * max(waits))
    benchmark.extra_info["pages a second"] = round(pages / sum(waits), 1)
    assert len(told) > 2 * pages
