"""A review as one page to read, search, print and send: versions side by side, corrections, footnotes, comments."""

from __future__ import annotations

import base64
import hashlib
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import DictLoader, Environment, StrictUndefined
from markupsafe import Markup

from desktop.core.bidi import base_direction, paragraph_direction
from desktop.core.document import TAGS, Assignment, Comment, Direction, Finding, Row
from desktop.core.export.composed import Run, compose
from desktop.core.export.options import Options, chosen
from desktop.core.export.wording import Wording, tag_letter, tag_name, wording
from desktop.core.languages import language
from desktop.core.review import Correction, Review, Unit, VersionText
from desktop.core.text import Span
from desktop.core.trust import UNSURE

_NOT_IN_HTML = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_CLASS = re.compile(r"[^a-z0-9]+")
_PIECE = 64
"""So many pieces of the template are handed on at once."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a paragraph as the page shows it. `signed` and `day` tell of the correction that it is part of."""

    text: str
    kind: str
    marks: tuple[str, ...] = ()
    signed: str = ""
    day: str = ""
    comments: tuple[str, ...] = ()
    tags: tuple[tuple[str, str], ...] = ()
    findings: str = ""
    notes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Talk:
    """A comment with its answers; `about` are the words it is on, "" for the whole paragraph."""

    id: str
    direction: Direction
    body: str
    author: str
    day: str
    about: str = ""
    resolved: bool = False
    answers: tuple[Talk, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph or footnote of the page; the `id` is empty where it was shown before.

    `direction` is that of its version, unless all its letters run the other way: 21 November 2017 in an Arabic text.
    """

    id: str
    label: str
    direction: Direction
    language: str
    stretches: tuple[Stretch, ...]
    talks: tuple[Talk, ...]
    tags: tuple[tuple[str, str], ...]
    status: str
    notes: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag as the page shows it; `css` is the end of its class."""

    id: str
    css: str
    letter: str
    label: str


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the page: its number from 1, what it is filtered by, the tags of its paragraphs, and its cells."""

    number: int
    classes: tuple[str, ...]
    tags: tuple[Tag, ...]
    trust: str
    cells: tuple[tuple[Entry, ...], ...]


def write(review: Review, options: Options) -> Iterator[bytes]:
    """The review as one HTML page in UTF-8 that needs nothing beside it, and no script to be read.

    Characters that HTML cannot hold (control characters) appear as their pictures (␀ for U+0000) or as U+FFFD; nothing
    else of the texts is changed. The page's own script is the only one that a browser will run of it.
    """
    page = _Page(review, options)
    script = _resource("review.js")
    stream = (
        _environment()
        .get_template("review.html")
        .stream(
            document=review.document,
            words=page.words,
            texts=[(text.info, language(text.info.language)) for text in page.texts],
            twice=page.twice(),
            lines=page.lines(),
            tags=page.tags,
            facts=page.facts(),
            options=options,
            style=Markup(_resource("review.css")),  # noqa: S704 - our own file
            script=Markup(script),  # noqa: S704 - our own file
            digest=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
            colours=_colours(),
            tracked=options.shown == "tracked",
        )
    )
    stream.enable_buffering(_PIECE)
    for piece in stream:
        yield piece.encode("utf-8")


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
    environment.filters["css"] = _css
    return environment


def _printable(value: object) -> object:
    """Text without characters that HTML cannot hold."""
    return _NOT_IN_HTML.sub(_picture, value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _picture(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else "\ufffd"


def _css(name: str) -> str:
    """A word for a class or an id: small Latin letters, digits and hyphens; others by a check sum."""
    plain = _CLASS.sub("-", name.lower()).strip("-")
    return (
        plain if plain == name.lower() else f"{plain}-{hashlib.sha256(name.encode('utf-8', 'replace')).hexdigest()[:8]}"
    )


@cache
def _colours() -> dict[str, dict[str, dict[str, Any]]]:
    """The colours of the window's own themes, so that page and window look alike."""
    themes = {
        name: tomllib.loads((files("resources") / "themes" / f"{name}.toml").read_text("utf-8"))
        for name in ("light", "dark")
    }
    return {name: {"colours": theme["colours"], "tags": theme["tags"]} for name, theme in themes.items()}


# The values of the page -----------------------------------------------------------------------------------------


class _Page:
    """The rows of the page, made one by one as they are written."""

    def __init__(self, review: Review, options: Options) -> None:
        self.review, self.options = review, options
        self.words: Wording = wording(options.language)
        self.texts: tuple[VersionText, ...] = chosen(review, options)
        self._places = {text.info.id: place for place, text in enumerate(review.texts)}
        self._notes: list[Mapping[int, Unit]] = [{note.key: note for note in text.footnotes} for text in self.texts]
        self._told: set[int] = set()
        self._units = [{unit.key: unit for unit in text.paragraphs} for text in self.texts]
        self.tags: tuple[Tag, ...] = tuple(map(self._tag, self._used_tags()))

    # What is told once --------------------------------------------------------------------------------------------

    def facts(self) -> tuple[tuple[str, int], ...]:
        """What the head of the page counts."""
        units = [unit for text in self.texts for unit in text.units]
        counted = [
            ("rows", len(self.review.rows)),
            ("corrected", sum(unit.text != unit.reading for unit in units)),
            ("comments", sum(len(self._comments(unit)) for unit in units)),
        ]
        if self.options.findings:
            counted.append(("findings", sum(each.decision == "open" for unit in units for each in unit.findings)))
        return tuple((self.words[name], number) for name, number in counted)

    def twice(self) -> set[str]:
        """The names of languages that more than one version is in."""
        named = Counter(language(text.info.language).own_name for text in self.texts)
        return {name for name, count in named.items() if count > 1}

    def _used_tags(self) -> Iterable[str]:
        """The tags that something has: those that say what a paragraph is first, in their order."""
        if not self.options.tags:
            return ()
        units = [unit for text in self.texts for unit in text.units]
        own = {unit.tag for unit in units if unit.tag}
        given = {each.tag for unit in units for each in unit.assigned}
        return (*(tag for tag in TAGS if tag in own), *sorted(own - set(TAGS)), *sorted(given))

    def _tag(self, tag: str) -> Tag:
        return Tag(tag, _css(tag), tag_letter(tag, self.review), tag_name(tag, self.review, self.words))

    # Rows ---------------------------------------------------------------------------------------------------------

    def lines(self) -> Iterator[Line]:
        """The rows that hold anything of the versions that are shown."""
        known = {tag.id: tag for tag in self.tags}
        for row in self.review.rows:
            units = [self._of_row(row, place) for place in range(len(self.texts))]
            if any(units):
                cells = tuple(tuple(self._entry(unit, place) for unit in here) for place, here in enumerate(units))
                here = [unit for each in units for unit in each]
                own = dict.fromkeys(unit.tag for unit in here if unit.tag in known)
                yield Line(
                    row.index + 1, tuple(self._classes(here)), tuple(known[tag] for tag in own), self._trust(row), cells
                )

    def _of_row(self, row: Row, place: int) -> Sequence[Unit]:
        cells = row.cells[self._places[self.texts[place].info.id]]
        return [self._units[place][cell.paragraph] for cell in cells]

    def _classes(self, units: Sequence[Unit]) -> Iterator[str]:
        """By what a row is filtered, footnotes counted with their paragraphs."""
        whole = [each for unit in units for each in (unit, *self._footnotes(unit))]
        if self.options.tags:
            used = dict.fromkeys(
                [*(unit.tag for unit in whole if unit.tag), *(t.tag for u in whole for t in u.assigned)]
            )
            yield from (f"t-{_css(tag)}" for tag in used)
        said = [comment for unit in whole for comment in self._comments(unit)]
        if said:
            yield "said"
        if any(not comment.answers and not comment.resolved for comment in said):
            yield "open"
        if any(unit.text != unit.reading for unit in whole):
            yield "changed"

    def _trust(self, row: Row) -> str:
        if len(self.texts) < 2:
            return ""
        if row.confirmed:
            return self.words["confirmed"]
        return self.words["unsure"] if row.score < UNSURE else ""

    def _footnotes(self, unit: Unit) -> Iterator[Unit]:
        keys = dict.fromkeys(each.footnote for each in unit.citations)
        return (notes[key] for key in keys for notes in self._notes if key in notes)

    # Paragraphs ---------------------------------------------------------------------------------------------------

    def _entry(self, unit: Unit, place: int) -> Entry:
        version = self.texts[place].info
        number = (Stretch(f"{unit.number} ", "number"),) if unit.number else ()
        stretches = (*number, *self._stretches(unit, place))
        way = unit.direction or paragraph_direction("".join(each.text for each in stretches), version.direction)
        first = unit.key not in self._told  # a footnote that is cited again is shown again
        self._told.add(unit.key)
        return Entry(
            f"p{unit.key}" if first else "",
            unit.label or "",
            way,
            unit.language or version.language,
            stretches,
            tuple(self._talks(unit)) if first else (),
            tuple((_css(each.tag), self._called(each)) for each in self._given(unit) if each.span is None),
            self.words[unit.status] if unit.label is None and unit.status != "todo" else "",
            tuple(self._entry(note, place) for note in self._footnotes(unit)),
        )

    def _stretches(self, unit: Unit, place: int) -> Iterator[Stretch]:
        active: list[Comment | Assignment] = []
        offset = 0
        cuts = [Span(each.start, each.end) for each in unit.findings] if self.options.findings else ()
        for run in compose(unit, self.options.shown, cuts).runs:
            active += run.begin
            yield self._stretch(unit, run, active, offset, place)
            offset += len(run.text) if run.kind != "deleted" else 0
            active = [each for each in active if each not in run.end]

    def _stretch(
        self, unit: Unit, run: Run, active: Sequence[Comment | Assignment], offset: int, place: int
    ) -> Stretch:
        notes = self._notes[place]
        comments = {each.answers or each.key: None for each in active if isinstance(each, Comment)}
        shown = {each.key for each in self._comments(unit)}
        given = [each for each in active if isinstance(each, Assignment) and self.options.tags]
        signed, day = self._signed(run.by)
        return Stretch(
            run.text,
            run.kind,
            tuple(sorted(run.marks)),
            signed,
            day,
            tuple(_css(key) for key in comments if key in shown),
            tuple((_css(each.tag), self._called(each)) for each in given),
            self._suspected(unit, run, offset),
            tuple(
                (notes[each.footnote].label or "", f"p{each.footnote}") for each in run.cited if each.footnote in notes
            ),
        )

    def _signed(self, by: Correction | None) -> tuple[str, str]:
        """Who corrected it, when and why, in one line; and the day."""
        if by is None:
            return "", ""
        told = [by.author or self.words["by_reading"], by.at[:10], by.why]
        return ", ".join(filter(None, told)), by.at[:10]

    def _suspected(self, unit: Unit, run: Run, offset: int) -> str:
        """What the open findings in a stretch of the text say; only in the text as it stands do they have a place."""
        if not self.options.findings or run.kind == "deleted" or self.options.shown == "extracted":
            return ""
        here = (each for each in unit.findings if each.decision == "open")
        found = [each for each in here if each.start < offset + len(run.text) and offset < each.end]
        return "; ".join(map(self._finding, found))

    def _finding(self, finding: Finding) -> str:
        instead = " / ".join(each.text for each in finding.candidates[:3] if each.text)
        return f"{finding.kind}: {self.words['perhaps']} {instead}" if instead else finding.kind

    def _given(self, unit: Unit) -> Sequence[Assignment]:
        return unit.assigned if self.options.tags else ()

    def _called(self, given: Assignment) -> str:
        return tag_name(given.tag, self.review, self.words)

    # Comments -----------------------------------------------------------------------------------------------------

    def _comments(self, unit: Unit) -> Sequence[Comment]:
        """Those that are asked for: threads that are resolved go with all their answers."""
        if not self.options.comments:
            return ()
        if self.options.resolved:
            return unit.comments
        gone = {each.key for each in unit.comments if each.resolved and not each.answers}
        return [each for each in unit.comments if each.key not in gone and each.answers not in gone]

    def _talks(self, unit: Unit) -> Iterator[Talk]:
        said = self._comments(unit)
        firsts = {each.key for each in said if not each.answers}
        for first in (each for each in said if each.answers not in firsts):
            answers = tuple(self._talk(unit, each, ()) for each in said if each.answers == first.key)
            yield self._talk(unit, first, answers)

    def _talk(self, unit: Unit, comment: Comment, answers: tuple[Talk, ...]) -> Talk:
        about = unit.text[comment.span.start : comment.span.end] if comment.span and not comment.answers else ""
        way = base_direction(comment.body)
        told = (comment.body, comment.author, comment.at[:10], about, comment.resolved, answers)
        return Talk(_css(comment.key), way, *told)
