"""Measures the windows one after the other, prints the table and puts it into docs/speed.md."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from statistics import median

from measures.tables import DOCS, Row, put, table
from measures.windows.measuring import Measured, measure
from measures.windows.programs import PROGRAMS, Program
from measures.windows.screen import NEEDED, screen
from measures.windows.texts import pairs
from measures.windows.watching import middle_and_rare

HEAD = (
    "program",
    "first rows, s",
    "key to pixels p50, ms",
    "p95, ms",
    "wheel to pixels p50, ms",
    "p95, ms",
    "memory, MB",
)
_BUSY = 0.5


def main() -> int:
    """Measure what is there; 0 too where something is missing, and it is said what."""
    asked = _arguments()
    missing = [name for name in NEEDED if not shutil.which(name)]
    if missing:
        _say(f"Nothing was measured: this machine has no {', '.join(missing)}.")
        return 0
    if os.getloadavg()[0] > _BUSY:
        _say(f"The machine is busy (load {os.getloadavg()[0]:.1f}): the figures are too high.")
    texts = list(pairs(asked.pairs))
    rows: list[Row] = []
    for program in _wanted(asked.only):
        with screen() as shown:
            measured = measure(program, texts, shown, asked.runs, asked.acts)
        if measured.lost > asked.acts // 10:
            _say(f"{program.name} is left out: {measured.lost} acts were not seen.")
        else:
            rows.append(_row(program, measured))
            _say(table(HEAD, rows[-1:]))
    _say(f"\n{table(HEAD, rows)}")
    if rows and asked.write:
        put("windows", table(HEAD, rows), DOCS / "speed.md", "make measure-windows")
    return 0


def _arguments() -> argparse.Namespace:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--pairs", type=int, default=50_000)
    arguments.add_argument("--runs", type=int, default=3, help="how often each is started")
    arguments.add_argument("--acts", type=int, default=100, help="how many keys, and notches of the wheel")
    arguments.add_argument("--only", default="", help="names of programs, with commas between them")
    arguments.add_argument("--write", action="store_true", help="put the table into docs/speed.md")
    return arguments.parse_args()


def _wanted(only: str) -> list[Program]:
    wanted = [each for each in PROGRAMS if not only or each.name.casefold() in only.casefold().split(",")]
    for each in wanted:
        if each.missing():
            _say(f"{each.name} was not measured: this machine has no {each.missing()}.")
    return [each for each in wanted if not each.missing()]


def _row(program: Program, measured: Measured) -> Row:
    acts = (f"{1000 * each:.0f}" for times in (measured.keys, measured.wheel) for each in middle_and_rare(times))
    return (program.name, f"{median(measured.shown):.2f}", *acts, f"{measured.memory / 1e6:.0f}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
