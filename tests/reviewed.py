"""Reviews for the tests of exports: some of a few words, and others that hypothesis makes; and what is the same in two.

A review made here is one that the library can hold: spans lie in their texts, corrections lead from the reading to the
text, answers follow what they answer, and the cells of the rows are the paragraphs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from desktop.core.document import (
    TAGS,
    Anchor,
    Assignment,
    Cell,
    Comment,
    DocumentInfo,
    Footnote,
    Mark,
    Note,
    Paragraph,
    Parallel,
    Reading,
    Row,
    Slice,
    VersionInfo,
)
from desktop.core.review import Citation, Correction, Review, Unit, VersionText
from desktop.core.tagsets import Tag, TagScheme, shipped_schemes
from desktop.core.text import Edit, Span, apply_edit

DIRECTIONS = {"en": "ltr", "fr": "ltr", "ar": "rtl", "zh": "ltr", "ru": "ltr", "es": "ltr"}
MARKS = ("emphasis", "strong", "superscript", "reference")
TIMES = ("2026-11-21T10:00:00+00:00", "2026-11-22T08:30:00.250000+00:00", "2026-11-23T23:59:59+00:00")
AUTHORS = ("A. Reviser", "مراجِعة", 'O’Neill <x> & "y"')
WORDS = {
    "en": (
        "Welcomes",
        "the",
        "report",
        "of",
        "A/99/L.1,",
        "<b>",
        "&",
        "water",
        "2.5",
        "“so”",
        "naïve",
        "]]>",
        "x\u00a0y",
    ),
    "fr": ("Accueille", "le", "rapport", "«\u00a0eau\u00a0»", ";", "l’accès", "n°\u00a03"),
    "ar": ("يرحب", "بتقرير", "الفريق", "(A/99/L.1)", "١٢", "المـياه،", "عَلَى", "\u200fالأمم", "99/4"),
    "zh": ("欢迎", "报告", "（2025年）", "水，", "𠀀"),
    "ru": ("приветствует", "доклад", "№\u00a05", "воды;"),
    "es": ("Acoge", "con", "beneplácito", "¿agua?", "el", "informe"),
}

SCHEMES = (
    *shipped_schemes(),
    TagScheme(
        "own-scheme",
        "Own & <proper>",
        "Two\nlines",
        (Tag("né", "Né “ici” & <là>", "كذا", "É", "q", "blue", "span", own=True),),
    ),
)


# Made ------------------------------------------------------------------------------------------------------------


def _words(language: str, least: int = 1, most: int = 8) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(WORDS[language]), min_size=least, max_size=most).map(" ".join)


@st.composite
def _corrections(draw: Callable[..., Any], reading: str, language: str, most: int = 3) -> tuple[Correction, ...]:
    made: list[Correction] = []
    text = reading
    for _ in range(draw(st.integers(0, most))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 6)))
        after = draw(st.one_of(st.just(""), _words(language, 1, 2)))
        edit = Edit(start, text[start:end], after)
        if edit.before == edit.after or not apply_edit(text, edit).strip():
            continue
        signed = draw(
            st.sampled_from(
                [
                    ("hand", "", draw(st.sampled_from(AUTHORS))),
                    ("tatweel", "why & <how>", draw(st.sampled_from(AUTHORS))),
                    ("reading", "visual-order", ""),
                ]
            )
        )
        made.append(Correction(edit, signed[2], draw(st.sampled_from(TIMES)), signed[0], signed[1]))
        text = apply_edit(text, edit)
    return tuple(made)


@st.composite
def _span(draw: Callable[..., Any], text: str) -> Span | None:
    if not text or draw(st.booleans()):
        return None
    start = draw(st.integers(0, len(text) - 1))
    return Span(start, draw(st.integers(start + 1, len(text))))


@st.composite
def _comments(draw: Callable[..., Any], key: int, text: str) -> tuple[Comment, ...]:
    made: list[Comment] = []
    for number in range(draw(st.integers(0, 2))):
        span = draw(_span(text))
        first = f"c{key}-{number}"
        said = draw(_words("en"))
        resolved = draw(st.booleans())
        made.append(Comment(first, key, said, draw(st.sampled_from(AUTHORS)), TIMES[0], span, "", resolved))
        for answer in range(draw(st.integers(0, 2))):
            body = f"{draw(_words('ar'))}\nline two"
            author = draw(st.sampled_from(AUTHORS))
            made.append(Comment(f"{first}-{answer}", key, body, author, TIMES[1 + answer], span, first))
    return tuple(made)


@st.composite
def _assigned(draw: Callable[..., Any], key: int, text: str) -> tuple[Assignment, ...]:
    tags = draw(
        st.lists(st.sampled_from(("review/terminology", "review/style", "own-scheme/né")), max_size=2, unique=True)
    )
    return tuple(
        Assignment(f"t{key}-{at}", key, tag, AUTHORS[0], TIMES[at], draw(_span(text))) for at, tag in enumerate(tags)
    )


@st.composite
def _marks(draw: Callable[..., Any], reading: str) -> tuple[Mark, ...]:
    """Formatting that does not overlap, as reading gives it."""
    edges = sorted(draw(st.sets(st.integers(0, len(reading)), max_size=4)))
    pairs = zip(edges[::2], edges[1::2], strict=False)
    return tuple(Mark(draw(st.sampled_from(MARKS)), start, end) for start, end in pairs)


@st.composite
def _unit(draw: Callable[..., Any], key: int, language: str, label: str | None = None) -> Unit:
    reading = draw(_words(language))
    corrections = draw(_corrections(reading, language))
    text = reading
    for each in corrections:
        text = apply_edit(text, each.edit)
    own: dict[str, Any] = {}
    if label is None:
        own = {
            "tag": draw(st.sampled_from(TAGS)),
            "number": draw(st.sampled_from(("", "1.", "(a)", "١ -"))),
            "status": draw(st.sampled_from(("todo", "work", "reviewed", "approved"))),
            "direction": draw(st.sampled_from(("", "", "rtl", "ltr"))),
        }
    return Unit(
        (Slice(0, len(reading)),),
        reading,
        text,
        key,
        label,
        marks=draw(_marks(reading)),
        corrections=corrections if text != reading else (),
        comments=draw(_comments(key, text)),
        assigned=draw(_assigned(key, text)),
        **own,
    )


@st.composite
def _version(draw: Callable[..., Any], place: int, language: str, most: int) -> VersionText:
    base = 1000 * (place + 1)
    paragraphs = [draw(_unit(base + at, language)) for at in range(draw(st.integers(1, most)))]
    notes = [draw(_unit(base + 500 + at, language, str(at + 1))) for at in range(draw(st.integers(0, 2)))]
    for note in notes:
        home = draw(st.integers(0, len(paragraphs) - 1))
        unit = paragraphs[home]
        cite = Citation(note.key, draw(st.integers(0, len(unit.reading))), cited=True)
        cites = sorted((*unit.citations, cite), key=lambda each: each.offset)
        paragraphs[home] = replace(unit, citations=tuple(cites))
    info = VersionInfo(place + 1, language, DIRECTIONS[language], place == 0, f"{language}.txt")  # type: ignore[arg-type]
    return VersionText(info, "", (*paragraphs, *notes))


@st.composite
def reviews(draw: Callable[..., Any], versions: int = 3, paragraphs: int = 3) -> Review:
    """Reviews of up to so many versions, the first in any language, each of up to so many paragraphs."""
    languages = draw(st.lists(st.sampled_from(sorted(WORDS)), min_size=1, max_size=versions, unique=True))
    texts = tuple(draw(_version(place, language, paragraphs)) for place, language in enumerate(languages))
    made = review_of(texts, draw(st.lists(st.integers(0, 3), min_size=64, max_size=64)))
    return replace(made, schemes=draw(st.sampled_from(((), SCHEMES))))


def review_of(
    texts: Sequence[VersionText], cuts: Sequence[int] = (), symbol: str = "A/99/L.1", title: str = "Water for all"
) -> Review:
    """The review of these versions: rows take from each as many paragraphs as `cuts` says (1 where it ends)."""
    left = [list(text.paragraphs) for text in texts]
    taking = iter(cuts)
    rows: list[Row] = []
    while any(left):
        counts = [next(taking, 1) for _ in texts]
        if not any(count and rest for count, rest in zip(counts, left, strict=True)):
            counts = [1] * len(texts)
        members = [
            [rest.pop(0) for _ in range(min(count, len(rest)))] for count, rest in zip(counts, left, strict=True)
        ]
        cells = tuple(tuple(_cell(unit, text) for unit in here) for here, text in zip(members, texts, strict=True))
        rows.append(Row(len(rows), 0.75 if len(rows) % 3 else 1.0, len(rows) % 2 == 1, cells))
    info = DocumentInfo(1, symbol, title, tuple(text.info for text in texts), len(rows))
    return Review(info, tuple(rows), tuple(texts))


def _cell(unit: Unit, text: VersionText) -> Cell:
    notes = {note.key: note for note in text.footnotes}
    shown = tuple(
        Note(each.footnote, notes[each.footnote].label or "", each.offset, notes[each.footnote].text)
        for each in unit.citations
    )
    said = (unit.findings, unit.comments, unit.direction, unit.status, unit.assigned)
    ordinal = unit.key % 1000
    return Cell(unit.key, ordinal, unit.tag, unit.number, unit.reading, unit.text, unit.marks, shown, *said)


# What is the same ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Told:
    """All that two forms of one review are held against each other for, with no keys of anybody's own in it.

    Leave out of it by `replace` what a format does not hold.
    """

    versions: tuple[str, ...]
    paragraphs: tuple[tuple[tuple[Any, ...], ...], ...]
    notes: tuple[tuple[tuple[Any, ...], ...], ...]
    corrections: tuple[tuple[Any, ...], ...]
    comments: tuple[tuple[Any, ...], ...]
    assigned: tuple[tuple[Any, ...], ...]
    marks: tuple[tuple[Any, ...], ...]
    statuses: tuple[tuple[str, ...], ...]
    directions: tuple[tuple[str, ...], ...]
    links: tuple[tuple[tuple[int, ...], ...], ...]
    trust: tuple[tuple[float, bool], ...]


def told(review: Review) -> Told:
    """What a review says; units are named by version and place (paragraphs first, then footnotes)."""
    places = {unit.key: at for text in review.texts for at, unit in enumerate(text.units)}
    ordinals = {unit.key: at for text in review.texts for at, unit in enumerate(text.paragraphs)}
    units = [(version, at, unit) for version, text in enumerate(review.texts) for at, unit in enumerate(text.units)]
    keys = {comment.key: comment for *_place, unit in units for comment in unit.comments}
    return Told(
        tuple(text.info.language for text in review.texts),
        tuple(tuple((u.tag, u.number, u.reading, u.text) for u in text.paragraphs) for text in review.texts),
        tuple(_notes(text, places) for text in review.texts),
        tuple(
            (version, at, each.edit, each.author, each.at, each.cause, each.why)
            for version, at, unit in units
            for each in unit.corrections
        ),
        tuple(
            sorted(
                (
                    version,
                    at,
                    _ends(each.span),
                    each.body,
                    each.author,
                    each.at,
                    keys[each.answers].body if each.answers else "",
                    each.resolved,
                )
                for version, at, unit in units
                for each in unit.comments
            )
        ),
        tuple(
            sorted(
                (version, at, _ends(each.span), each.tag, each.author, each.at)
                for version, at, unit in units
                for each in unit.assigned
            )
        ),
        tuple((version, at, *sorted(unit.marks, key=_mark)) for version, at, unit in units if unit.marks),
        tuple(tuple(u.status for u in text.paragraphs) for text in review.texts),
        tuple(tuple(u.direction for u in text.units) for text in review.texts),
        tuple(tuple(tuple(ordinals[c.paragraph] for c in cells) for cells in row.cells) for row in review.rows),
        tuple((round(row.score, 6), row.confirmed) for row in review.rows),
    )


def _notes(text: VersionText, places: dict[int, int]) -> tuple[tuple[Any, ...], ...]:
    anchors: dict[int, list[tuple[int, int]]] = {}
    for unit in text.paragraphs:
        for each in unit.citations:
            if each.cited:
                anchors.setdefault(each.footnote, []).append((places[unit.key], each.offset))
    return tuple((n.label, n.reading, n.text, tuple(anchors.get(n.key, ()))) for n in text.footnotes)


def told_by(parallel: Parallel) -> Told:
    """What a file says, as `read_all` gives it."""
    readings = parallel.readings
    units = [(version, at, unit) for version, reading in enumerate(readings) for at, unit in enumerate(_units(reading))]
    bodies = {(version, each.key): each.body for version, reading in enumerate(readings) for each in reading.remarks}
    return Told(
        tuple(reading.language for reading in readings),
        tuple(tuple((u.tag, u.number, u.reading, u.text) for u in reading.paragraphs) for reading in readings),
        tuple(
            tuple((n.label, n.reading, n.text, tuple(map(_anchor, n.anchors))) for n in reading.footnotes)
            for reading in readings
        ),
        tuple(
            (version, at, each.edit, each.author, each.at, each.cause, each.why)
            for version, at, unit in units
            for each in unit.revisions
        ),
        tuple(
            sorted(
                (
                    version,
                    each.unit,
                    _ends(each.span),
                    each.body,
                    each.author,
                    each.at,
                    bodies[version, each.answers] if each.answers else "",
                    each.resolved,
                )
                for version, reading in enumerate(readings)
                for each in reading.remarks
            )
        ),
        tuple(
            sorted(
                (version, each.unit, _ends(each.span), each.tag, each.author, each.at)
                for version, reading in enumerate(readings)
                for each in reading.given
            )
        ),
        tuple((version, at, *sorted(unit.marks, key=_mark)) for version, at, unit in units if unit.marks),
        tuple(tuple(u.status for u in reading.paragraphs) for reading in readings),
        tuple(tuple(u.direction for u in _units(reading)) for reading in readings),
        tuple(link.members for link in parallel.links),
        tuple((round(link.score, 6), link.state == "final") for link in parallel.links),
    )


def _units(reading: Reading) -> Iterable[Paragraph | Footnote]:
    return (*reading.paragraphs, *reading.footnotes)


def _ends(span: Span | None) -> tuple[int, int]:
    return (-1, -1) if span is None else (span.start, span.end)


def _anchor(anchor: Anchor) -> tuple[int, int]:
    return anchor.paragraph, anchor.offset


def _mark(mark: Mark) -> tuple[int, int, str]:
    return mark.start, mark.end, mark.kind


# For a schema ----------------------------------------------------------------------------------------------------


def written_for_a_schema(write: Callable[[Review], bytes], folder: Path, count: int = 40) -> list[Path]:
    """Files of so many reviews of all kinds, the same ones each time, to be validated together."""
    paths: list[Path] = []

    @settings(max_examples=count, derandomize=True, database=None, phases=[Phase.generate])
    @given(reviews(paragraphs=6))
    def put(review: Review) -> None:
        paths.append(folder / f"{len(paths)}.xml")
        paths[-1].write_bytes(write(review))

    put()
    return paths
