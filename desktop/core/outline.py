"""The outline of a document: its headings gathered into sections."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

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
    """A line of the outline. A section's name has no row, and is a sentence to be translated where it is shown."""

    text: str
    row: int | None
    findings: int = 0
    indented: bool = False


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
            lines[-1] = replace(lines[-1], findings=lines[-1].findings + heading.findings)
            places.append(len(lines) - 1)
            continue
        lines.append(_entry(heading))
        places.append(len(lines) - 1)
    return Outline(tuple(headings), tuple(lines), tuple(places))


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
        lines[place] = replace(line, findings=lines[place].findings + heading.findings - before.findings)
        touched.append(place)
    if -1 in touched:
        return make_outline(headings), None
    return Outline(tuple(headings), tuple(lines), outline.places), tuple(touched)


def _entry(heading: Heading) -> Entry:
    text = f"{_bare(heading.number)} {heading.opening}".strip()
    return Entry(text, heading.row, heading.findings, heading.tag in INDENTED)


def _bare(number: str) -> str:
    return number.strip(" .-–—")
