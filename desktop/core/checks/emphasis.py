"""Opening words that are emphasised in one version and not in another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.core.checks.row import Discrepancy, Row, Side, Text
from desktop.core.checks.voices import dissents, place, spoken, witnesses
from desktop.core.messages import Message, message

TITLES: Mapping[str, Message] = {"emphasis-differs": message("Emphasis differs")}

_KINDS = frozenset({"emphasis", "strong"})
_TAGS = frozenset({"preambular", "operative"})
_HABIT = 0.92
_LEAST = 3


@dataclass(frozen=True, slots=True)
class EmphasisHabits:
    """The versions that emphasise the opening words of most preambular, or of most operative, paragraphs."""

    by_tag: Mapping[str, frozenset[int]]


def survey_emphasis(rows: Sequence[Row]) -> EmphasisHabits:
    """What each version does by habit, in preambular and in operative paragraphs."""
    seen: Counter[tuple[str, int]] = Counter()
    marked: Counter[tuple[str, int]] = Counter()
    for row in rows:
        for version, side in spoken(row).items():
            for text in side.texts:
                seen[text.tag, version] += 1
                marked[text.tag, version] += opening(text) > 0
    for tag, version in list(seen):
        if tag in _TAGS:
            seen["", version] += seen[tag, version]
            marked["", version] += marked[tag, version]
    versions = range(max((len(row.sides) for row in rows), default=0))
    by_tag = {
        tag: frozenset(each for each in versions if _is_habit(seen, marked, (tag, each))) for tag in sorted(_TAGS)
    }
    return EmphasisHabits(by_tag)


def _is_habit(seen: Mapping[tuple[str, int], int], marked: Mapping[tuple[str, int], int], key: tuple[str, int]) -> bool:
    """Whether it is so in eleven of twelve, or in all but one; of fewer than three all tags together tell it."""
    tag, version = key if seen.get(key, 0) >= _LEAST else ("", key[1])
    times, yes = seen.get((tag, version), 0), marked.get((tag, version), 0)
    return times >= _LEAST and yes >= min(_HABIT * times, times - 1)


def opening(text: Text) -> int:
    """Where the emphasis of the opening words ends, 0 where they have none; signs before the first letter count not."""
    first = next((at for at, char in enumerate(text.text) if char.isalpha()), 0)
    return max((mark.end for mark in text.marks if mark.kind in _KINDS and mark.start <= first < mark.end), default=0)


def find_emphasis(row: Row, habits: EmphasisHabits) -> Iterator[Discrepancy]:
    """Opening words without the emphasis that they have in another version.

    Restraint: only of preambular and operative paragraphs that face each other one to one, and of versions that
    emphasise such by habit; how far the emphasis goes is each language's own. Where none of a row is emphasised nothing
    is told.
    """
    single = {version: side for version, side in spoken(row).items() if _is_single(side)}
    said = {
        version: opening(side.texts[0]) > 0
        for version, side in single.items()
        if version in habits.by_tag.get(side.texts[0].tag, frozenset())
    }
    if not any(said.values()):
        return
    for dissent in dissents(said):
        texts = {version: side.texts[0] for version, side in single.items()}
        where = tuple(place(each, texts[each], 0, opening(texts[each])) for each in (dissent.version, *dissent.others))
        evidence = witnesses(row, dissent, _shown(texts[dissent.others[0]]), _shown(texts[dissent.version]))
        yield Discrepancy("emphasis-differs", where, (), 0.5, evidence)


def _shown(text: Text) -> str:
    """The opening words that are emphasised."""
    return text.text[: opening(text)] or "—"


def _is_single(side: Side) -> bool:
    return len(side.texts) == 1
