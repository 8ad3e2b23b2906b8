"""The table of all rules, and what is done with it: scan a text, correct what is certain."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import islice

from desktop.core.diff import OffsetMap, map_offset
from desktop.core.document import Finding
from desktop.core.messages import Message
from desktop.core.noise import (
    arabic,
    arabic_letters,
    bidi,
    brackets,
    diacritics,
    encoding,
    invisible,
    latin,
    letter_runs,
    lines,
    lost,
    markup,
    numbers,
    quotes,
    scripts,
    spacing,
    visual,
    widths,
)
from desktop.core.noise.figures import seconded
from desktop.core.noise.passage import Passage
from desktop.core.noise.rule import MOST, SCRIPTS, PassageRule, Rule
from desktop.core.noise.words import han, remembered, telling
from desktop.core.noise.words.telling import find_words
from desktop.core.text import Edit, apply_edit

RULES: tuple[Rule, ...] = (
    *arabic.RULES,
    *arabic_letters.RULES,
    *diacritics.RULES,
    *letter_runs.RULES,
    *visual.RULES,
    *brackets.RULES,
    *invisible.RULES,
    *lost.RULES,
    *bidi.RULES,
    *latin.RULES,
    *scripts.RULES,
    *numbers.RULES,
    *spacing.RULES,
    *widths.RULES,
    *markup.RULES,
    *encoding.RULES,
)

PASSAGE_RULES: tuple[PassageRule, ...] = (
    *spacing.PASSAGE_RULES,
    *widths.PASSAGE_RULES,
    *quotes.PASSAGE_RULES,
    *lines.PASSAGE_RULES,
    *han.PASSAGE_RULES,
    *remembered.PASSAGE_RULES,
)
"""What is told only by what stands around the paragraph."""

TITLES: Mapping[str, Message] = {
    **{rule.name: rule.title for rule in RULES},
    **{rule.name: rule.title for rule in PASSAGE_RULES},
    **telling.TITLES,
}
"""What every kind of finding is called for the reader."""

OF_WORDS = frozenset({*telling.TITLES, *(rule.name for rule in (*han.PASSAGE_RULES, *remembered.PASSAGE_RULES))})
"""The kinds that are about words, or the characters that are words; the others are about signs and lines."""

_ORDINARY = "".join(
    chr(code)
    for first, last in ((0x20, 0x7E), (0xA0, 0xAC), (0xAE, 0x24F), (0x3B1, 0x3C9), (0x410, 0x44F), (0x60C, 0x66F))
    for code in range(first, last + 1)
    if code not in {0x61C, 0x640}
)
_CLASS = re.compile(r"\[(?!\^)(?:[^\]\\]|\\.)+\]\+?|[^\\.^$]\+?", re.DOTALL)


def _is_rare(rule: Rule) -> bool:
    """Whether the rule is triggered by single characters none of which stands in ordinary text."""
    alone = rule.trigger.flags == re.UNICODE and _CLASS.fullmatch(rule.trigger.pattern)
    return bool(alone) and not rule.trigger.search(_ORDINARY)


_RARE = tuple(filter(_is_rare, RULES))
_ANY_RARE = re.compile("|".join(rule.trigger.pattern.removesuffix("+") for rule in _RARE))
"""One class of characters, so that a text without any is passed over at the price of one search."""

_OFTEN = tuple(rule for rule in RULES if rule not in _RARE)
_BY_SCRIPTS = tuple(
    (tuple(SCRIPTS[script] for script in sorted(scripts)), tuple(rule for rule in _OFTEN if rule.scripts == scripts))
    for scripts in dict.fromkeys(rule.scripts for rule in _OFTEN)
)
"""The other rules, by the scripts that a text must have for them."""

_PASSES = 4


def scan(text: str, language: str) -> tuple[Finding, ...]:
    """Suspicions of noise in `text` (BCP 47 `language`), the best first, else by place; offsets are code points.

    Where there are more than MOST, what is left out are those that the last rules find.
    """
    return _ranked(_by_rules(text, language))


def examine(passage: Passage) -> tuple[Finding, ...]:
    """All that rules, words and the texts beside it say of a passage, the best first, else by place."""
    found = [seconded(each, passage) for each in _by_rules(passage.text, passage.language)]
    found += (each for rule in PASSAGE_RULES for each in rule.find(passage))
    answered = sorted((each.start, each.end) for each in found if each.candidates)
    found += (each for each in find_words(passage) if not _meets(each, answered))
    return _ranked(found)


def _meets(finding: Finding, answered: Sequence[tuple[int, int]]) -> bool:
    """Whether a rule has something to say of the same word: one answer to one question."""
    return any(start < finding.end and finding.start < end for start, end in answered)


def _by_rules(text: str, language: str) -> Iterator[Finding]:
    if _ANY_RARE.search(text):
        yield from _asked(_RARE, text, language)
    for letters, rules in _BY_SCRIPTS:
        if all(letter.search(text) for letter in letters):
            yield from _asked(rules, text, language)


def _asked(rules: Iterable[Rule], text: str, language: str) -> Iterator[Finding]:
    for rule in rules:
        if rule.trigger.search(text):
            yield from rule.find(text, language)


def _ranked(found: Iterable[Finding]) -> tuple[Finding, ...]:
    best = sorted(islice(found, MOST + 1), key=lambda each: (-each.score, not each.certain, each.start, each.end))
    return tuple(best)


def certain_edits(findings: Iterable[Finding]) -> tuple[Edit, ...]:
    """The corrections of the certain findings among those of one text: none overlaps, the last in the text first.

    Findings about the same word become one edit. Applied one after the other by `apply_edit` they clean the text.
    """
    certain = sorted((f for f in findings if f.certain and f.candidates), key=lambda f: (f.start, f.end))
    edits = [edit for group in _touching(certain) for edit in _together(group)]
    return tuple(reversed(edits))


def clean(text: str, language: str) -> tuple[str, tuple[Finding, ...]]:
    """`text` with the certain corrections made, and the findings they answer, with their places in the given text."""
    applied: list[Finding] = []
    current = text
    for _ in range(_PASSES):
        found = tuple(finding for finding in scan(current, language) if finding.certain)
        edits = certain_edits(found)
        if not edits:
            break
        applied += found if current == text else _placed(found, map_offset(current, text))
        for edit in edits:
            current = apply_edit(current, edit)
    return current, tuple(applied)


def _placed(found: Sequence[Finding], places: OffsetMap) -> Iterator[Finding]:
    for finding in found:
        yield replace(finding, start=places(finding.start), end=max(places(finding.start), places.end(finding.end)))


def _touching(findings: list[Finding]) -> Iterator[list[Finding]]:
    """Findings that overlap, as groups in order."""
    group: list[Finding] = []
    end = 0
    for finding in findings:
        if group and finding.start >= end:
            yield group
            group = []
        group.append(finding)
        end = max(end, finding.end) if len(group) > 1 else finding.end
    if group:
        yield group


def _together(group: list[Finding]) -> Iterator[Edit]:
    """One edit that does what the findings of the group ask for; of two that contradict, the better one."""
    changes: list[Edit] = []
    for finding in sorted(group, key=lambda f: -f.score):
        for change in _changes(finding):
            if all(change.end <= other.start or other.end <= change.start for other in changes):
                changes.append(change)
    if changes:
        yield _one(group, sorted(changes, key=lambda change: change.start))


def _changes(finding: Finding) -> Iterator[Edit]:
    """What the finding's first candidate changes, character by character."""
    before, after = finding.text, finding.candidates[0].text
    for kind, start, end, new_start, new_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            yield Edit(finding.start + start, before[start:end], after[new_start:new_end])


def _one(group: list[Finding], changes: list[Edit]) -> Edit:
    start, end = min(finding.start for finding in group), max(finding.end for finding in group)
    letters = {finding.start + index: char for finding in group for index, char in enumerate(finding.text)}
    before = "".join(letters[at] for at in range(start, end))
    after, at = "", start
    for change in changes:
        after += before[at - start : change.start - start] + change.after
        at = change.end
    return Edit(start, before, after + before[at - start :])
