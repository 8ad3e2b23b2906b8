"""The outline of a document: its headings gathered into sections."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

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


def entries(headings: Iterable[Heading]) -> tuple[Entry, ...]:
    """The outline's lines: sections by tag, and the lines of a masthead gathered into its first."""
    made: list[Entry] = []
    section = ""
    for heading in headings:
        wanted = SECTIONS[heading.tag].template if heading.tag in SECTIONS else section
        if wanted != section:
            section = wanted
            made.append(Entry(section, None))
        elif heading.tag == "masthead" and made[-1].row is not None:
            last = made[-1]
            made[-1] = Entry(last.text, last.row, last.findings + heading.findings)
            continue
        made.append(_entry(heading))
    return tuple(made)


def patched(headings: tuple[Heading, ...], changed: Iterable[Heading]) -> tuple[Heading, ...]:
    """The headings, in order of their rows, with those of the changed rows put in place of theirs."""
    made = list(headings)
    for heading in changed:
        at = bisect_left(made, heading.row, key=lambda other: other.row)
        if at < len(made) and made[at].row == heading.row:
            made[at] = heading
    return tuple(made)


def _entry(heading: Heading) -> Entry:
    number = heading.number.strip(" .-–—")
    return Entry(f"{number} {heading.opening}".strip(), heading.row, heading.findings, heading.tag in INDENTED)
