"""A review as one page to read, print and send: versions side by side, corrections, footnotes, comments."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

from jinja2 import DictLoader, Environment, StrictUndefined
from markupsafe import Markup

from desktop.core.bidi import base_direction, paragraph_direction
from desktop.core.display import END_OF_ISOLATE, ISOLATE, Display, compose
from desktop.core.document import Cell, Comment, Direction, Review, Row, VersionInfo
from desktop.core.export.options import Options
from desktop.core.languages import language

_DEFAULT = Options()
_NOT_IN_HTML = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_SHOWN_INSIDE = frozenset({"emphasis", "strong", "superscript", "reference", "note", "number", "deleted", "inserted"})


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a paragraph all of one appearance; `kinds` as the kinds of `display.Run`, and commented."""

    text: str
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment as the page shows it; `about` is the commented text, "" for the whole paragraph."""

    direction: Direction
    body: str
    author: str
    day: str
    about: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph of the page, with its footnotes (label, text) and remarks.

    `direction` is that of its version, unless all its letters run the other way: 21 November 2017 in an Arabic text.
    """

    direction: Direction
    segments: tuple[Segment, ...]
    foot: tuple[tuple[str, str], ...]
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag's name, and the letter that stands for it."""

    id: str
    letter: str
    label: str


def write(review: Review, _options: Options = _DEFAULT) -> Iterator[bytes]:
    """The whole review as one HTML page in UTF-8 that needs nothing beside it: no script, no other file or address.

    Open findings are counted but not shown. Characters that HTML cannot hold (control characters) appear as their
    pictures (␀ for U+0000) or as U+FFFD; nothing else of the texts is changed.
    """
    versions = review.document.versions
    page = (
        _environment()
        .get_template("review.html")
        .render(
            document=review.document,
            versions=[(version, language(version.language)) for version in versions],
            rows=[(row, _tags(row), list(zip(versions, _entries(row, versions), strict=True))) for row in review.rows],
            counts=_counts(review),
            style=Markup(_resource("review.css")),  # noqa: S704 - our own file
            colours=_colours(),
        )
    )
    yield page.encode("utf-8")


def _resource(name: str) -> str:
    return (files("resources") / "export" / name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    """The template with every value escaped, and cleared of what HTML cannot hold."""
    loader = DictLoader({"review.html": _resource("review.html")})
    environment = Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_printable,
    )
    environment.filters["own"] = _own_direction
    return environment


def _printable(value: object) -> object:
    """Text without characters that HTML cannot hold."""
    return _NOT_IN_HTML.sub(_picture, value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _picture(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else "\ufffd"


def _own_direction(version: VersionInfo) -> Markup:
    """The attributes that say the language and direction of what stands in an element."""
    return Markup('lang="{}" dir="{}"').format(version.language, version.direction)


@cache
def _colours() -> dict[str, dict[str, dict[str, Any]]]:
    """The colours of the window's own themes, so that page and window look alike."""
    themes = {
        name: tomllib.loads((files("resources") / "themes" / f"{name}.toml").read_text("utf-8"))
        for name in ("light", "dark")
    }
    return {name: {"colours": theme["colours"], "tags": theme["tags"]} for name, theme in themes.items()}


@cache
def _tagset() -> dict[str, Tag]:
    data = tomllib.loads((files("resources") / "tagsets" / "resolution.toml").read_text(encoding="utf-8"))
    letters = _colours()["light"]["tags"]
    return {tag["id"]: Tag(tag["id"], letters[tag["id"]]["letter"], tag["label"]) for tag in data["tag"]}


def _tags(row: Row) -> tuple[Tag, ...]:
    """The tags of a row's paragraphs, each once; one of another scheme is its own label."""
    used = dict.fromkeys(cell.tag for cells in row.cells for cell in cells if cell.tag)
    return tuple(_tagset().get(tag, Tag(tag, tag[:1].upper(), tag)) for tag in used)


def _counts(review: Review) -> dict[str, int]:
    cells = [cell for row in review.rows for cells in row.cells for cell in cells]
    return {
        "rows": len(review.rows),
        "corrected": sum(cell.reading != cell.text for cell in cells),
        "comments": sum(len(cell.comments) for cell in cells),
        "open": sum(finding.decision == "open" for cell in cells for finding in cell.findings),
    }


def _entries(row: Row, versions: tuple[VersionInfo, ...]) -> Iterator[tuple[Entry, ...]]:
    for cells, version in zip(row.cells, versions, strict=True):
        yield tuple(_entry(cell, version) for cell in cells)


def _entry(cell: Cell, version: VersionInfo) -> Entry:
    display = compose(cell, "changes")
    remarks = tuple(_remark(cell, comment) for comment in sorted(cell.comments, key=lambda comment: comment.at))
    way = cell.direction or paragraph_direction(display.shown, version.direction)
    return Entry(way, tuple(_segments(cell, display)), display.foot, remarks)


def _remark(cell: Cell, comment: Comment) -> Remark:
    about = cell.text[comment.span.start : comment.span.end] if comment.span else ""
    return Remark(base_direction(comment.body), comment.body, comment.author, comment.at[:10], about)


def _segments(cell: Cell, display: Display) -> Iterator[Segment]:
    """The shown string cut wherever its appearance changes."""
    spans = [(run.start, run.end, str(run.kind)) for run in display.runs if run.kind in _SHOWN_INSIDE]
    spans += [(*place, "commented") for comment in cell.comments for place in _commented(comment, display)]
    cuts = sorted({0, len(display.shown), *(edge for start, end, _ in spans for edge in (start, end))})
    for start, end in pairwise(cuts):
        kinds = frozenset(kind for first, last, kind in spans if first <= start and end <= last)
        text = display.shown[start:end]
        yield Segment(text.strip(ISOLATE + END_OF_ISOLATE) if "note" in kinds else text, kinds)


def _commented(comment: Comment, display: Display) -> Iterator[tuple[int, int]]:
    """Where the commented text is shown."""
    if comment.span and len(comment.span) > 0:
        start, end = display.to_shown(comment.span.start), display.to_shown(comment.span.end - 1)
        if start is not None and end is not None:
            yield start, end + 1
