"""Many findings decided at once, as one change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.core.changes import Batch, Change, Correct, Decide, Retag
from desktop.core.document import FoundPlace
from desktop.core.findings import of_tags
from desktop.core.text import Edit


def acceptance(place: FoundPlace, candidate: str | None = None) -> tuple[Change, ...]:
    """What puts the first candidate, or another one, in a finding's place, and decides it if it is stored.

    Where candidates are tags it is the paragraph's tag that is put right.
    """
    finding = place.finding
    after = finding.candidates[0].text if candidate is None else candidate
    made = _retagged(place, after) if of_tags(finding.kind) else _corrected(place, after)
    if not finding.id:
        return (made,)
    return Decide(finding.id, finding.decision, "accepted", finding.reason, ""), made


def _corrected(place: FoundPlace, after: str) -> Change:
    finding = place.finding
    why = " ".join(str(part) for part in finding.evidence)
    return Correct(place.paragraph, Edit(finding.start, finding.text, after), finding.kind, why)


def _retagged(place: FoundPlace, after: str) -> Change:
    return Retag(place.paragraph, place.tag, after)


def apart(places: Iterable[FoundPlace]) -> Iterator[FoundPlace]:
    """Those with a proposal, the last of a paragraph first; of two that overlap only one: the other is found again."""
    before: FoundPlace | None = None
    for place in sorted(places, key=lambda place: (place.paragraph, place.finding.start), reverse=True):
        meets = before and before.paragraph == place.paragraph and place.finding.end > before.finding.start
        if place.finding.candidates and not meets:
            before = place
            yield place


def accept_all(places: Iterable[FoundPlace]) -> Batch:
    """One change that accepts the first candidate of each, the last place of a paragraph first, so offsets hold."""
    return Batch(tuple(part for place in apart(places) for part in acceptance(place)))


def dismiss_all(places: Iterable[FoundPlace], reason: str) -> Batch:
    """One change that dismisses each finding that is stored: `sic`, or `not-an-error`."""
    found = (place.finding for place in places if place.finding.id)
    return Batch(tuple(Decide(each.id, each.decision, "dismissed", each.reason, reason) for each in found))
