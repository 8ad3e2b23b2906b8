"""Which paragraphs should have another tag: their own structure asked anew, and what the other languages have."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from desktop.core.languages import Language
from desktop.core.messages import Message, message
from desktop.core.reading.openers import opener
from desktop.core.structure import Shape, suggest_tags

Why = Literal["structure", "languages"]

_FRONT = frozenset({"", "masthead", "title"})
"""Every language cuts these otherwise, so that the others say nothing of them."""

_ENOUGH = 2
"""So many other versions must have a tag for it to be proposed on their word alone."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """A paragraph with its tag, its row (None where nobody knows its link is right), and its version's place.

    `headed` says that a sign of mark-up made it a heading; `chosen` that a person gave it its tag.
    """

    key: int
    row: int | None
    version: int
    tag: str
    number: str
    text: str
    reading: str
    headed: bool = False
    chosen: bool = False


class Retagging(NamedTuple):
    """A paragraph that should have the tag `after`, and why."""

    paragraph: Tagged
    after: str
    why: Why
    evidence: Message


def proposed(
    versions: Sequence[Sequence[Tagged]],
    spoken: Sequence[Language | None],
    step: Callable[[int], object] = lambda _done: None,
) -> Iterator[Retagging]:
    """What should be tagged otherwise, version by version; each version's paragraphs in order, with its language.

    Where there is no language, structure is not asked: nothing is known of it, or the file itself said what its
    paragraphs are. `step` is told before each version how many are done, and may raise to end it.

    Restraint: nothing where a person gave the tag; nothing where structure and the other languages say different
    things; and the other languages count by themselves only if there are two of them, or a person gave theirs.
    """
    voices = _voices(paragraph for version in versions for paragraph in version)
    for done, (version, known) in enumerate(zip(versions, spoken, strict=True)):
        step(done)
        suggested = by_structure(version, known) if known else {}
        for paragraph in version:
            voice = _heard(voices, paragraph)
            found = None if paragraph.chosen else _proposal(paragraph, suggested.get(paragraph.key, ""), voice)
            if found is not None:
                yield found


# Structure ------------------------------------------------------------------------------------------------------


def by_structure(paragraphs: Sequence[Tagged], known: Language) -> dict[int, str]:
    """The tag of each paragraph as its number, place and words tell it now, by its key.

    What was a heading by its format, which is not kept, stays one: its text alone did not tell so when it was read.
    """
    if any(each.tag == "heading" and not each.headed for each in paragraphs):
        read = suggest_tags([_shape(each, each.reading, heading=each.headed) for each in paragraphs], known)
    else:
        read = tuple(each.tag for each in paragraphs)
    shapes = [
        _shape(each, each.text, heading=each.headed or (each.tag == "heading" and then != "heading"))
        for each, then in zip(paragraphs, read, strict=True)
    ]
    found = zip(paragraphs, suggest_tags(shapes, known), strict=True)
    return {each.key: tag for each, tag in found if not (each.tag == "heading" and each.number)}


def _shape(paragraph: Tagged, text: str, *, heading: bool) -> Shape:
    return Shape(text, paragraph.number, _kind(paragraph), heading)


def _kind(paragraph: Tagged) -> str:
    """What its number is; one that a list gave is taken for what the paragraph was tagged as then."""
    if not paragraph.number:
        return ""
    opened = opener(f"{paragraph.number} {paragraph.text[:1] or '.'}")
    if opened is not None:
        return opened.kind
    return "point" if paragraph.tag == "point" else "number"


# The other languages --------------------------------------------------------------------------------------------


class _Voice(NamedTuple):
    """The one tag that a version has in a row, and whether a person gave it."""

    version: int
    tag: str
    chosen: bool


class _Heard(NamedTuple):
    """What most other versions have in a row, how many of how many, and whether that is enough by itself."""

    tag: str
    times: int
    of: int
    enough: bool


def _voices(paragraphs: Iterable[Tagged]) -> dict[int, list[_Voice]]:
    """What each version says a row is; one with several paragraphs there says nothing."""
    cells: dict[tuple[int, int], list[Tagged]] = defaultdict(list)
    for each in paragraphs:
        if each.row is not None:
            cells[each.row, each.version].append(each)
    voices: dict[int, list[_Voice]] = defaultdict(list)
    for (row, version), here in cells.items():
        if len(here) == 1:
            voices[row].append(_Voice(version, here[0].tag, here[0].chosen))
    return voices


def _heard(voices: Mapping[int, Sequence[_Voice]], paragraph: Tagged) -> _Heard | None:
    said = () if paragraph.row is None else voices.get(paragraph.row, ())
    if all(voice.version != paragraph.version for voice in said):  # it has several paragraphs there
        return None
    others = [voice for voice in said if voice.version != paragraph.version]
    tags = Counter(voice.tag for voice in others)
    tag, times = tags.most_common(1)[0] if tags else ("", 0)
    if 2 * times <= len(others) or tag in _FRONT:
        return None
    chosen = any(voice.chosen and voice.tag == tag for voice in others)
    return _Heard(tag, times, len(others), times >= _ENOUGH or chosen)


# Both -----------------------------------------------------------------------------------------------------------


def _proposal(paragraph: Tagged, suggested: str, heard: _Heard | None) -> Retagging | None:
    own = suggested if suggested != paragraph.tag else ""
    if own and heard is None:
        return Retagging(paragraph, own, "structure", message("Number, place and wording tell so"))
    if own and heard and heard.tag == own:
        told = message("Number, place and wording tell so, and {0} of {1} other versions", heard.times, heard.of)
        return Retagging(paragraph, own, "structure", told)
    if own or heard is None or not heard.enough or heard.tag == paragraph.tag or paragraph.tag in _FRONT:
        return None
    return Retagging(paragraph, heard.tag, "languages", message("{0} of {1} other versions", heard.times, heard.of))
