"""Findings after a text was looked at again: which of the stored ones stay, come back, go or move, and what is new."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from desktop.core import noise
from desktop.core.document import Candidate, Finding
from desktop.core.findings import of_checks, of_tags
from desktop.core.messages import Message
from desktop.services.standing import Standing, Suspicion, Unit


def by_rules_alone(kind: str) -> bool:
    """Whether a scan finds this kind; what a scan cannot tell, an examination or a check found."""
    if kind in noise.TITLES:
        return kind in {rule.name for rule in noise.RULES}
    return not of_checks(kind)


def of_words(kind: str) -> bool:
    """Whether findings of this kind are about words: wrong, or unknown. All others are about signs and lines."""
    return kind in noise.OF_WORDS


def rescan(standing: Standing, unit: Unit) -> None:
    """After a change: kinds of the rules become what a scan gives; others stay where their words still stand."""
    stored = _stored(standing, unit)
    hits = noise.scan(unit.text, unit.language)
    found = {hit.kind for hit in hits}
    scanned = [each for each in stored if each.kind in found or by_rules_alone(each.kind)]
    _reconcile(standing, unit, scanned, hits)
    others = {each.id for each in stored} - {each.id for each in scanned}
    for each in stored:
        if each.id in others and not _stands(unit, each):
            standing.findings[each.id] = _found_again(unit, each)


def _found_again(unit: Unit, each: Suspicion) -> Suspicion:
    """The finding where its words are, inside what was rewritten around them; gone if they are not."""
    start = unit.text.find(each.text, each.start, each.end) if each.decision != "accepted" else -1
    if start >= 0:
        return replace(each, start=start, end=start + len(each.text))
    return replace(each, gone=True) if each.decision == "open" else each


def take_over(standing: Standing, unit: Unit, found: Iterable[Finding]) -> dict[int, Finding]:
    """After an examination: open findings of noise become those found, decided ones stay.

    Answers what was found of those that were stored, by id.
    """
    stored = [each for each in _stored(standing, unit) if not of_checks(each.kind)]
    return _reconcile(standing, unit, stored, found)


def take_over_checked(
    standing: Standing, unit: Unit, found: Iterable[Finding], kinds: frozenset[str], about: Mapping[int, str]
) -> dict[int, Finding]:
    """After a check that finds these kinds, the same; `about` is what tells stored findings without text apart.

    A tag that was accepted is no answer to what is found later: it is another one by then.
    """
    stored = [
        each
        for each in _stored(standing, unit)
        if each.kind in kinds and not (of_tags(each.kind) and each.decision == "accepted")
    ]
    return _reconcile(standing, unit, stored, found, about)


def about_of(text: str, candidates: Sequence[Candidate], evidence: Sequence[Message]) -> str:
    """What tells a finding of a check from others at its place: what is missing there, or proposed."""
    if text:
        return ""
    return candidates[0].text if candidates else str(evidence[0]) if evidence else ""


def _stored(standing: Standing, unit: Unit) -> list[Suspicion]:
    return [standing.findings[key] for key in standing.suspected[unit.id]]


def _reconcile(
    standing: Standing,
    unit: Unit,
    stored: Sequence[Suspicion],
    found: Iterable[Finding],
    about: Mapping[int, str] | None = None,
) -> dict[int, Finding]:
    """Open findings become those found; those that persist keep their ids, decided ones stay."""
    told = about or {}
    waiting = {_place(each, told): each for each in reversed(stored) if each.decision == "open"}
    decided = {_place(each, told) for each in stored if each.decision != "open"}
    strayed = [each for each in stored if each.decision == "dismissed" and not _stands(unit, each)]
    here: dict[int, Finding] = {}
    for hit in found:
        place = (hit.kind, hit.start, hit.end, hit.text, _about(hit, about))
        if place in decided:
            continue
        if place in waiting:
            here[waiting[place].id] = hit
        elif (dismissed := next(_around(strayed, hit), None)) is not None:
            strayed.remove(dismissed)
            standing.findings[dismissed.id] = replace(dismissed, start=hit.start, end=hit.end)
        else:
            standing.found.append((unit.id, hit))
    for each in stored:
        if each.decision == "open" and each.gone is (each.id in here):
            standing.findings[each.id] = replace(each, gone=each.id not in here)
    return here


def _around(strayed: Iterable[Suspicion], hit: Finding) -> Iterator[Suspicion]:
    """Dismissed findings of the same words whose place was rewritten, with the words still in it."""
    for each in strayed:
        if (each.kind, each.text) == (hit.kind, hit.text) and each.start <= hit.start and hit.end <= each.end:
            yield each


def _stands(unit: Unit, each: Suspicion) -> bool:
    return unit.text[each.start : each.end] == each.text


def _place(each: Suspicion, about: Mapping[int, str]) -> tuple[str, int, int, str, str]:
    return each.kind, each.start, each.end, each.text, about.get(each.id, "")


def _about(hit: Finding, about: Mapping[int, str] | None) -> str:
    return "" if about is None else about_of(hit.text, hit.candidates, hit.evidence)
