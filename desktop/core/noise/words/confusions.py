"""What readers of print take for what, and what it costs: a table of `resources`, by script."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

FAR = 99.0
"""The cost of what is no confusion at all."""

MOST_EDITS = 3
_CONTEXT = 2
"""Letters before a difference that may say of it that something stands twice."""


@dataclass(frozen=True, slots=True)
class Confusions:
    """Costs in nats, minus the logarithm of how likely it is: of a letter for another, of letters read as others."""

    pairs: Mapping[tuple[str, str], float]
    takes: Mapping[str, tuple[tuple[str, float], ...]]
    swap: float
    drop: float
    insert: float
    other: float
    repeat: float
    weak: frozenset[str] = frozenset()
    weak_cost: float = FAR

    def letter(self, read: str, meant: str) -> float:
        """The cost of one letter read for another."""
        return self.pairs.get((read, meant), self.other)

    def undone(self, word: str) -> Iterator[tuple[str, float]]:
        """Words that become of it where letters read as others are put back, one place at a time."""
        for read, meanings in self.takes.items():
            at = word.find(read)
            while at >= 0:
                for meant, cost in meanings:
                    yield word[:at] + meant + word[at + len(read) :], cost
                at = word.find(read, at + 1)

    def cost(self, read: str, meant: str, limit: float = 12.0) -> float:
        """What it costs that `meant` was read as `read`: the cheapest way by letters; FAR beyond the limit.

        An optimal string alignment (Damerau and Levenshtein) with weights; letters of `takes` count as one step.
        """
        if abs(len(read) - len(meant)) > MOST_EDITS:
            return FAR
        start = alike_until(read, meant)
        tail = alike_until(read[start:][::-1], meant[start:][::-1])
        here, there = len(read) - start - tail, len(meant) - start - tail
        if here + there <= 1 or (here == there == 1):
            return self._one_letter(read, meant, start, here - there)
        first = max(0, start - _CONTEXT)
        return self._aligned(read[first : start + here + 1], meant[first : start + there + 1], limit)

    def _one_letter(self, read: str, meant: str, at: int, longer: int) -> float:
        """The cost where one letter is other, too much or lost at a place, or none."""
        if longer:
            return self._insert(read, at) if longer > 0 else self._drop(meant, at)
        return self.letter(read[at], meant[at]) if at < len(read) else 0.0

    def _aligned(self, read: str, meant: str, limit: float) -> float:
        drops = [self._drop(meant, at) for at in range(len(meant))]
        rows = [[0.0]]
        for price in drops:
            rows[0].append(rows[0][-1] + price)
        for here in range(len(read)):
            row = self._row(rows, read, meant, here, drops)
            if min(row) > limit:
                return FAR
            rows.append(row)
        return rows[-1][-1] if rows[-1][-1] <= limit else FAR

    def _row(self, rows: list[list[float]], read: str, meant: str, here: int, drops: list[float]) -> list[float]:
        """The costs of all beginnings of `meant` for `read` up to and with the letter `here`."""
        above, one, inserted = rows[here], read[here], self._insert(read, here)
        pairs, other = self.pairs, self.other
        taken = self._taken(rows, read, here)
        row = [above[0] + inserted]
        for there, wanted in enumerate(meant):
            best = above[there] if one == wanted else above[there] + pairs.get((one, wanted), other)
            best = min(best, above[there + 1] + inserted, row[there] + drops[there])
            if here and there and one == meant[there - 1] and wanted == read[here - 1]:
                best = min(best, rows[here - 1][there - 1] + self.swap)
            for intended, price, before in taken:
                start = there + 1 - len(intended)
                if start >= 0 and meant.startswith(intended, start):
                    best = min(best, before[start] + price)
            row.append(best)
        return row

    def _taken(self, rows: list[list[float]], read: str, here: int) -> list[tuple[str, float, list[float]]]:
        """What the letters that end here may stand for, what that costs, and the row before them."""
        if not self.takes:
            return []
        lengths = (1, 2) if here else (1,)
        return [
            (intended, price, rows[here + 1 - long])
            for long in lengths
            for intended, price in self.takes.get(read[here + 1 - long : here + 1], ())
        ]

    def _drop(self, meant: str, at: int) -> float:
        return self._one(meant, at, self.drop)

    def _insert(self, read: str, at: int) -> float:
        return self._one(read, at, self.insert)

    def _one(self, word: str, at: int, cost: float) -> float:
        if word[at] in self.weak:
            return min(cost, self.weak_cost)
        return min(cost, self.repeat) if _repeats(word, at) else cost


def alike_until(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _repeats(word: str, at: int) -> bool:
    """Whether the letter stands beside another of its kind, or ends a pair of letters that stands twice."""
    letter = word[at]
    return word[at - 1 : at] == letter or word[at + 1 : at + 2] == letter or (at >= 2 and word[at - 2] == letter)


@lru_cache(maxsize=4)
def confusions(script: str) -> Confusions:
    """The table of a script (Arabic, Latin, Cyrillic); KeyError for one that has none."""
    stored = (files("resources") / "lexicons" / "confusions.toml").read_text(encoding="utf-8")
    table = tomllib.loads(stored)[script]
    takes: dict[str, list[tuple[str, float]]] = {}
    for entry in table.get("takes", ()):
        takes.setdefault(entry["read"], []).append((entry["meant"], entry["cost"]))
    plain = {name: table[name] for name in ("swap", "drop", "insert", "other", "repeat")}
    weak = table.get("weak", {"letters": "", "cost": FAR})
    return Confusions(
        _pairs(table["alike"]),
        {read: tuple(meant) for read, meant in takes.items()},
        **plain,
        weak=frozenset(weak["letters"]),
        weak_cost=weak["cost"],
    )


def _pairs(groups: list[dict[str, Any]]) -> dict[tuple[str, str], float]:
    """For letters that are taken for each other what that costs; the cheapest of several groups."""
    pairs: dict[tuple[str, str], float] = {}
    for group in groups:
        for read in group["letters"]:
            for meant in group["letters"]:
                if read != meant:
                    pairs[read, meant] = min(group["cost"], pairs.get((read, meant), FAR))
    return pairs
