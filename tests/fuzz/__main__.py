"""Damages documents of a format for some minutes; what breaks reading is kept beside this file as a case."""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from fuzz.damage import CHOICES, damaged_document, read_one
from fuzz.seeds import FORMATS

CASES = Path(__file__).parent / "cases"


def main() -> int:
    """Run for the time that was asked; 1 if something was found."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("format", choices=sorted(FORMATS))
    arguments.add_argument("--minutes", type=float, default=20.0)
    asked = arguments.parse_args()
    end = time.monotonic() + asked.minutes * 60
    round_, tried, found = 0, 0, 0
    while time.monotonic() < end:
        round_ += 1
        count, kept = run(asked.format, round_, end)
        tried, found = tried + count, found + kept
    sys.stdout.write(f"{asked.format}: {tried} documents in {asked.minutes:g} minutes, {found} findings\n")
    return 1 if found else 0


def run(form: str, number: int, end: float) -> tuple[int, int]:
    """One round from a seed of its own: how many documents were read, and how many findings were kept."""
    tried = 0
    last = b""

    @seed(number)
    @settings(
        max_examples=2000,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(damaged_document(form), st.sampled_from(CHOICES))
    def check(data: bytes, choices: object) -> None:
        nonlocal tried, last
        if time.monotonic() > end:
            return
        tried, last = tried + 1, data
        read_one(data, choices)  # type: ignore[arg-type]

    try:
        check()
    except Exception as error:  # noqa: BLE001  # whatever it is, it is a finding
        return tried, keep(form, last, error)
    return tried, 0


def keep(form: str, data: bytes, error: Exception) -> int:
    """Put what was found among the cases."""
    folder = CASES / form
    folder.mkdir(parents=True, exist_ok=True)
    name = hashlib.sha256(data).hexdigest()[:12]
    (folder / f"{name}.bin").write_bytes(data)
    sys.stdout.write(f"{form}/{name}: {type(error).__name__}: {error}\n")
    sys.stdout.flush()
    return 1


if __name__ == "__main__":
    sys.exit(main())
