"""The outline of a document: its headings gathered into sections."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import islice
from operator import and_

from desktop.core.document import Heading
from desktop.core.messages import Message, message

SECTIONS: dict[str, Message] = {
    "masthead": message("Masthead"),
    "title": message("Masthead"),
    "enacting": message("Preamble"),
    "preambular": message("Preamble"),
    "operative": message("Operative part"),
    "point": message("Operative part"),
    "annex": message("Annex"),
    "closing": message("Closing"),
}
INDENTED = ("point",)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the outline. A section's name has no row, and is a sentence to be translated where it is shown.

    `reviewed` has a bit for each version in which all rows that belong to the line are.
    """

    text: str
    row: int | None
    findings: int = 0
    indented: bool = False
    reviewed: int = 0


@dataclass(frozen=True, slots=True)
class Outline:
    """The headings in order of their rows, the lines made of them, and for each heading the line it belongs to."""

    headings: tuple[Heading, ...] = ()
    lines: tuple[Entry, ...] = ()
    places: tuple[int, ...] = ()

    def line_of(self, row: int) -> int:
        """The line a row of the document belongs to; -1 if there is none."""
        at = bisect_right(self.headings, row, key=lambda heading: heading.row) - 1
        return self.places[at] if at >= 0 else -1

    def label_of(self, row: int) -> str:
        """What a row is called: the paragraph's own number ("O 12" for operative ones, "(a)"), else the row's."""
        at = bisect_right(self.headings, row, key=lambda heading: heading.row) - 1
        heading = self.headings[at] if at >= 0 else None
        number = _bare(heading.number) if heading is not None and heading.row == row else ""
        if heading is None or not number:
            return str(row + 1)
        return f"O {number}" if heading.tag == "operative" else number


def make_outline(headings: Sequence[Heading]) -> Outline:
    """Sections by tag, and the lines of a masthead gathered into its first."""
    lines: list[Entry] = []
    places: list[int] = []
    section = ""
    for heading in headings:
        wanted = SECTIONS[heading.tag].template if heading.tag in SECTIONS else section
        if wanted != section:
            section = wanted
            lines.append(Entry(section, None))
        elif heading.tag == "masthead" and lines[-1].row is not None:
            last = lines[-1]
            both = last.reviewed & heading.reviewed
            lines[-1] = replace(last, findings=last.findings + heading.findings, reviewed=both)
            places.append(len(lines) - 1)
            continue
        lines.append(_entry(heading))
        places.append(len(lines) - 1)
    for place, line in enumerate(lines):
        if line.row is None:
            lines[place] = replace(line, reviewed=_reviewed_below(lines, place))
    return Outline(tuple(headings), tuple(lines), tuple(places))


def _reviewed_below(lines: Sequence[Entry], section: int) -> int:
    """The versions in which all lines of a section are reviewed."""
    reviewed = lines[section + 1].reviewed
    for line in islice(lines, section + 2, None):
        if line.row is None or not reviewed:
            break
        reviewed &= line.reviewed
    return reviewed


def patch_outline(outline: Outline, changed: Iterable[Heading]) -> tuple[Outline, tuple[int, ...] | None]:
    """The outline with other headings for some rows, and which lines differ; None where the sections may differ."""
    headings, lines, touched = list(outline.headings), list(outline.lines), list[int]()
    for heading in changed:
        at = bisect_right(headings, heading.row, key=lambda other: other.row) - 1
        if at < 0 or headings[at].row != heading.row:
            continue
        before, headings[at] = headings[at], heading
        if before.tag != heading.tag:
            touched.append(-1)
            continue
        place = outline.places[at]
        line = _entry(heading) if lines[place].row == heading.row else lines[place]
        found = lines[place].findings + heading.findings - before.findings
        reviewed = reduce(and_, (each.reviewed for each in _headings_of(outline.places, headings, place)))
        lines[place] = replace(line, findings=found, reviewed=reviewed)
        touched.append(place)
        if reviewed != outline.lines[place].reviewed:
            touched += _mark_section(lines, place)
    if -1 in touched:
        return make_outline(headings), None
    return Outline(tuple(headings), tuple(lines), outline.places), tuple(touched)


def _headings_of(places: Sequence[int], headings: Sequence[Heading], place: int) -> Sequence[Heading]:
    """The headings a line was made of."""
    return headings[bisect_left(places, place) : bisect_right(places, place)]


def _mark_section(lines: list[Entry], place: int) -> Iterator[int]:
    """Say anew whether the section above a line is reviewed."""
    section = next((at for at in range(place, -1, -1) if lines[at].row is None), -1)
    if section >= 0:
        lines[section] = replace(lines[section], reviewed=_reviewed_below(lines, section))
        yield section


def _entry(heading: Heading) -> Entry:
    text = f"{_bare(heading.number)} {heading.opening}".strip()
    return Entry(text, heading.row, heading.findings, heading.tag in INDENTED, heading.reviewed)


def _bare(number: str) -> str:
    return number.strip(" .-–—")
