"""What a review has that a format cannot hold, in words: said before an export, and in a report beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from desktop.core.export.formats import Feature, Format
from desktop.core.export.options import Options, chosen
from desktop.core.messages import Message, message, numbered
from desktop.core.review import Review, Unit, VersionText

NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What no document of XML 1.0 holds (W3C, Extensible Markup Language 1.0, 2.2)."""

_ONE_ALONE = frozenset({"docx", "pdf"})
"""Formats that write one version as running text, where others write them one behind the other."""

_CONTROL_PICTURES = 0x2400


def printable(text: str) -> str:
    """The text with pictures (␀ for U+0000) or U+FFFD in place of what XML cannot hold."""
    return NOT_IN_XML.sub(_picture, text)


def _picture(match: re.Match[str]) -> str:
    code = ord(match.group())
    return chr(_CONTROL_PICTURES + code) if code < 0x20 else "\ufffd"


def lost(form: Format, review: Review, options: Options) -> tuple[Message, ...]:
    """What of the chosen versions the format does not hold, or was not asked to, as one sentence a kind."""
    texts = _written(form, review, options)
    left_out = [text for text in review.texts if text not in texts]
    counts = {kind: count(review, texts) for kind, count in _COUNTS.items() if kind not in form.holds}
    said = [_SAID[kind](number) for kind, number in counts.items() if number]
    if left_out:
        said.insert(0, numbered("{0} versions are not in the file: it holds {1}.", len(left_out), len(texts)))
    if options.table and "table" in form.knows:
        said.insert(0, message("Of all tables only this one is in the file: {0}.", options.table))
    return tuple(said)


def _written(form: Format, review: Review, options: Options) -> Sequence[VersionText]:
    texts = chosen(review, options)
    if options.layout == "one" and form.name in _ONE_ALONE:
        return texts[:1]
    return texts[: {"version": 1, "pair": 2, "document": len(texts)}[form.scope]]


def _units(texts: Iterable[VersionText]) -> Iterable[Unit]:
    return (unit for text in texts for unit in text.units)


def _of_units(count: Callable[[Unit], int]) -> Callable[[Review, Sequence[VersionText]], int]:
    return lambda _review, texts: sum(map(count, _units(texts)))


_COUNTS: Mapping[Feature, Callable[[Review, Sequence[VersionText]], int]] = {
    "corrections": _of_units(lambda unit: unit.text != unit.reading),
    "signatures": _of_units(lambda unit: len(unit.corrections)),
    "reasons": _of_units(lambda unit: sum(bool(each.why) or each.cause != "hand" for each in unit.corrections)),
    "comments": _of_units(lambda unit: len(unit.comments)),
    "threads": _of_units(lambda unit: sum(bool(each.answers) or each.resolved for each in unit.comments)),
    "tags": _of_units(lambda unit: bool(unit.tag)),
    "further-tags": _of_units(lambda unit: sum(each.span is None for each in unit.assigned)),
    "span-tags": _of_units(lambda unit: sum(each.span is not None for each in unit.assigned)),
    "statuses": _of_units(lambda unit: unit.label is None and unit.status != "todo"),
    "findings": _of_units(lambda unit: sum(each.decision == "open" for each in unit.findings)),
    "decisions": _of_units(lambda unit: sum(each.decision != "open" for each in unit.findings)),
    "links": lambda review, texts: len(review.rows) if len(texts) > 1 or len(review.texts) > 1 else 0,
    "trust": lambda review, _texts: sum(row.confirmed or row.score < 1 for row in review.rows),
    "footnotes": _of_units(lambda unit: unit.label is not None),
    "marks": _of_units(lambda unit: len(unit.marks)),
    "directions": _of_units(lambda unit: bool(unit.direction or unit.language)),
    "controls": _of_units(lambda unit: bool(NOT_IN_XML.search(unit.text) or NOT_IN_XML.search(unit.reading))),
}

_SAID: Mapping[Feature, Callable[[int], Message]] = {
    "corrections": lambda number: numbered("Corrections in {0} paragraphs are not told apart from the text.", number),
    "signatures": lambda n: numbered("It is not said who made {0} corrections, and when.", n),
    "reasons": lambda n: numbered("The reasons of {0} corrections are left out.", n),
    "comments": lambda n: numbered("{0} comments are left out.", n),
    "threads": lambda number: numbered(
        "Of {0} comments it is not said what they answer, or that they are resolved.", number
    ),
    "tags": lambda n: numbered("The tags of {0} paragraphs are left out.", n),
    "further-tags": lambda n: numbered("{0} further tags of paragraphs are left out.", n),
    "span-tags": lambda n: numbered("{0} tags on words are left out.", n),
    "statuses": lambda n: numbered("How far the review of {0} paragraphs is, is left out.", n),
    "findings": lambda n: numbered("{0} open findings are left out.", n),
    "decisions": lambda n: numbered("{0} decided findings are left out.", n),
    "links": lambda n: numbered("The links of {0} rows are left out.", n),
    "trust": lambda n: numbered("How sure the links of {0} rows are is left out.", n),
    "footnotes": lambda n: numbered("{0} footnotes are left out.", n),
    "marks": lambda n: numbered("Emphasis and references in {0} places are left out.", n),
    "directions": lambda n: numbered("The own direction or language of {0} paragraphs is left out.", n),
    "controls": lambda n: numbered("Control characters in {0} paragraphs are written as their pictures.", n),
}
