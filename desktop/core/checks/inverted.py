"""Resolutions and symbols that stand the other way round than their version writes them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.core.checks.compare import voices
from desktop.core.checks.row import Discrepancy, Row
from desktop.core.checks.said import Said, Voice
from desktop.core.checks.voices import Dissent, witnesses
from desktop.core.checks.writing import in_figures_of, swapped
from desktop.core.document import Candidate
from desktop.core.messages import message
from desktop.core.text import ascii_digits
from desktop.core.values.symbols import turned_key

_SCORE = 0.9
_ROWS = 20_000
_FIGURES = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Orders:
    """The versions (places in the document) that write pairs the other way round, and symbols last part first."""

    inverted: frozenset[int] = frozenset()
    turned: frozenset[int] = frozenset()


NO_ORDERS = Orders()
"""All versions write as the original does."""


def orders(rows: Sequence[Row]) -> Orders:
    """What most pairs and most symbols of each version do, by the first 20,000 rows."""
    pairs: Counter[int] = Counter()
    symbols: Counter[int] = Counter()
    for row in rows[:_ROWS]:
        heard = voices(row)
        for voice in heard:
            pairs.update({voice.version: sum(-1 if same else 1 for _said, _there, same in _compared(heard[0], voice))})
            kinds = (said for said in voice.said if said.value.kind == "symbol")
            symbols.update({voice.version: sum(1 if is_turned(said) else -1 for said in kinds)})
    return Orders(*(frozenset(version for version, more in each.items() if more > 0) for each in (pairs, symbols)))


def is_turned(said: Said) -> bool:
    """Whether a symbol stands with its last part first."""
    return said.value.text[:1].isdecimal()


def _compared(original: Voice, voice: Voice) -> Iterator[tuple[Said, Said, bool]]:
    """The pairs of a version with the same one of the original, and whether they stand in the same order.

    Of a pair that the original writes in both orders nothing is said.
    """
    if original is voice:
        return
    mixed = {key for key, found in _found_orders(original).items() if len(found) > 1}
    there = {said.value.key: said for said in original.said if said.value.kind == "resolution"}
    for said in voice.said:
        other = there.get(said.value.key) if said.value.kind == "resolution" else None
        if other is not None and said.value.key not in mixed and _has_order(said) and _has_order(other):
            yield said, other, _order(said) == _order(other)


def _found_orders(voice: Voice) -> Mapping[str, set[tuple[int, ...]]]:
    """The orders that each pair stands in."""
    found: dict[str, set[tuple[int, ...]]] = {}
    for said in voice.said:
        if said.value.kind == "resolution":
            found.setdefault(said.value.key, set()).add(_order(said))
    return found


def _has_order(said: Said) -> bool:
    order = _order(said)
    return len(order) == 2 and order[0] != order[1]


def _order(said: Said) -> tuple[int, ...]:
    """The figures of a pair as they stand; those of one with its session in brackets have no order."""
    if "(" in said.value.text:
        return (0,)
    return tuple(int(figures) for figures in _FIGURES.findall(ascii_digits(said.value.text)))


def find(row: Row, habits: Orders, heard: Sequence[Voice]) -> Iterator[Discrepancy]:
    """Pairs in the other order than the version's habit, or the original's own where most versions have them so."""
    for voice in heard:
        for said in voice.said:
            if said.value.kind == "symbol" and is_turned(said) and voice.version not in habits.turned:
                yield _turned(said)
    if len(heard) < 2:
        return
    yield from _mixed(row, habits, heard)
    against: dict[str, list[tuple[Said, Said]]] = {}
    having: Counter[str] = Counter()
    for voice in heard[1:]:
        compared = [*_compared(heard[0], voice)]
        having.update({said.value.key for said, _other, _same in compared})
        for said, other, same in compared:
            if same == (voice.version in habits.inverted):
                against.setdefault(said.value.key, []).append((said, other))
    for key, pairs in against.items():
        if len({said.version for said, _other in pairs}) > max(1, having[key] / 2):
            said, other = pairs[0]
            yield _inverted(row, other, tuple(each for each, _original in pairs))
        else:
            yield from (_inverted(row, said, (other,)) for said, other in pairs)


def _mixed(row: Row, habits: Orders, heard: Sequence[Voice]) -> Iterator[Discrepancy]:
    """A pair that the original writes in both orders: the one that the first other version having it does not have."""
    original, others = heard[0], heard[1:]
    for key, found in _found_orders(original).items():
        if len(found) < 2:
            continue
        there = next((said for other in others for said in other.said if said.value.key == key), None)
        order = _order(there) if there is not None else ()
        order = order[::-1] if there is not None and there.version in habits.inverted else order
        for said in original.said:
            if there is not None and said.value.key == key and _order(said) == order[::-1] != order:
                yield _inverted(row, said, (there,))


def _inverted(row: Row, said: Said, others: tuple[Said, ...]) -> Discrepancy:
    candidate = in_figures_of(swapped(ascii_digits(said.value.text)), said.value.text)
    dissent = Dissent(said.version, tuple(dict.fromkeys(other.version for other in others)))
    evidence = (
        *witnesses(row, dissent, others[0].value.text, said.value.text),
        message("This version writes session and number in the other order"),
    )
    where = (said.where, *(other.where for other in others))
    return Discrepancy("symbol-inverted", where, (Candidate(candidate, _SCORE),), _SCORE, evidence)


def _turned(said: Said) -> Discrepancy:
    candidate = in_figures_of(turned_key(said.value.text), said.value.text)
    evidence = (message("The symbol stands with its last part first"),)
    return Discrepancy("symbol-inverted", (said.where,), (Candidate(candidate, _SCORE),), _SCORE, evidence)
