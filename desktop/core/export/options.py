"""What is asked of an export: which versions, which text of them, and what of all that is said of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop.core.export.composed import Shown
from desktop.core.review import Review, VersionText

Paper = Literal["a4", "letter"]
Layout = Literal["side-by-side", "one"]

LOGICAL, VISUAL = "logical", "visual"


@dataclass(frozen=True, slots=True)
class Options:
    """What is asked of an export; a format takes what it knows of (see `formats.Format.knows`) and leaves the rest.

    `versions` are their keys in the order they are wanted, all in the document's order if there are none; a format of
    one version writes the first, one of a pair the first two. `findings` are the open ones. `table` is one of
    `tables.TABLES`, or empty for all of them. `visual` asks for lines in the order in which they are seen. `language`
    is that of the words a page has of its own, `at` the time of the export (ISO 8601 in UTC), for the core has no
    clock, and `program` the name and number of the program that writes.
    """

    versions: tuple[int, ...] = ()
    shown: Shown = "tracked"
    comments: bool = True
    resolved: bool = True
    tags: bool = True
    findings: bool = False
    layout: Layout = "side-by-side"
    paper: Paper = "a4"
    landscape: bool = True
    table: str = ""
    visual: bool = False
    language: str = "en"
    at: str = ""
    program: str = "Muqabala"


def chosen(review: Review, options: Options) -> tuple[VersionText, ...]:
    """The versions that are wanted, in that order; a key there is none of is passed over."""
    if not options.versions:
        return review.texts
    known = {text.info.id: text for text in review.texts}
    return tuple(known[key] for key in options.versions if key in known)
