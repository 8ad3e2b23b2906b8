"""A review as tables: which there are, what their columns are called, and their lines one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.core.document import Cell, Comment, Finding, Row
from desktop.core.export.options import Options, chosen
from desktop.core.messages import KnownError
from desktop.core.review import Review, Unit, VersionText
from desktop.core.tagsets import all_tags
from desktop.core.text import Span

Value = str | int | float | bool | list["Value"] | dict[str, "Value"] | None
Line = tuple[Value, ...]

EDITION = 1
"""Which form of these tables this is; a number that a reader does not know means columns it does not know."""

ABOUT = (
    "Versions, paragraphs and footnotes are counted from 0. Starts and ends are offsets in Unicode code points from 0, "
    "and an end is behind the last character. They count in the `text` of a unit, those of marks, citations and "
    "corrections in its `reading`, which is the text as it was extracted; a correction counts in what those before it "
    "left. `slices` are the places of the reading in the source text, with a third 1 where a space joins one to the "
    "last. Times are ISO 8601 in UTC. An empty start and end is the whole unit."
)
"""What whoever reads them must know."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its name, what it is of, its columns, and what makes its lines; `derived` from what others hold."""

    name: str
    about: str
    columns: tuple[str, ...]
    lines: Callable[[Survey], Iterator[Line]]
    derived: bool = False

    def heads(self, survey: Survey) -> tuple[str, ...]:
        """Its columns; one for each version stands for `*`."""
        return tuple(each for name in self.columns for each in (survey.languages if name == "*" else (name,)))


@dataclass(frozen=True, slots=True)
class Survey:
    """The versions of a review that are wanted, and the names of their units: v0p3, or v0n3 for a footnote."""

    review: Review
    options: Options
    texts: tuple[VersionText, ...]
    names: Mapping[int, str]

    @classmethod
    def of(cls, review: Review, options: Options) -> Survey:
        """What is chosen of the review."""
        texts = chosen(review, options)
        return cls(review, options, texts, {unit.key: name for name, _version, _index, unit in _named(texts)})

    @property
    def languages(self) -> tuple[str, ...]:
        """The versions' languages, with a number behind one that was there before."""
        said = [text.info.language for text in self.texts]
        seen = [said[: place + 1].count(each) for place, each in enumerate(said)]
        return tuple(each if count == 1 else f"{each}-{count}" for each, count in zip(said, seen, strict=True))

    def units(self) -> Iterator[tuple[str, int, int, Unit]]:
        """Name, version, place and unit: of each version its paragraphs, then its footnotes."""
        return _named(self.texts)

    def rows(self) -> Iterator[tuple[Row, tuple[tuple[Cell, ...], ...]]]:
        """The rows that hold anything of these versions, with the cells that are of them."""
        known = {text.info.id: place for place, text in enumerate(self.review.texts)}
        places = [known[text.info.id] for text in self.texts]
        for row in self.review.rows:
            cells = tuple(row.cells[place] for place in places)
            if any(cells):
                yield row, cells


def _named(texts: Sequence[VersionText]) -> Iterator[tuple[str, int, int, Unit]]:
    for version, text in enumerate(texts):
        for letter, units in (("p", text.paragraphs), ("n", text.footnotes)):
            for index, unit in enumerate(units):
                yield f"v{version}{letter}{index}", version, index, unit


def asked(options: Options) -> tuple[Table, ...]:
    """The table that is asked for, or all; raises KnownError for one there is not."""
    if not options.table:
        return ALL
    if options.table not in TABLES:
        raise KnownError("There is no table “{0}”. The tables are: {1}.", options.table, ", ".join(TABLES))
    return tuple(table for table in ALL if table.name == options.table)


# Lines ------------------------------------------------------------------------------------------------------------


def _document(survey: Survey) -> Iterator[Line]:
    document, options = survey.review.document, survey.options
    yield options.program, EDITION, document.symbol, document.title, options.at, len(survey.texts), ABOUT


def _versions(survey: Survey) -> Iterator[Line]:
    for version, text in enumerate(survey.texts):
        info = text.info
        said = (info.language, info.direction, info.original, info.name, info.format, info.encoding, text.sha256)
        yield (version, *said, len(text.paragraphs), len(text.footnotes))


def _metadata(survey: Survey) -> Iterator[Line]:
    for version, text in enumerate(survey.texts):
        for name, value in text.metadata:
            yield version, name, value


def _schemes(survey: Survey) -> Iterator[Line]:
    for scheme in survey.review.schemes:
        for tag in scheme.tags:
            said = (tag.id, tag.label, tag.meaning, tag.letter, tag.key, tag.colour, tag.scope, tag.own)
            yield (scheme.name, scheme.title, *said, scheme.description)


def _paragraphs(survey: Survey) -> Iterator[Line]:
    for name, version, index, unit in survey.units():
        if unit.label is None:
            said = (unit.tag, unit.number, unit.reading, unit.text, unit.status)
            yield (name, version, index, *said, unit.language, unit.direction, _slices(unit))


def _footnotes(survey: Survey) -> Iterator[Line]:
    for name, version, index, unit in survey.units():
        if unit.label is not None:
            said = (unit.label, unit.reading, unit.text)
            yield (name, version, index, *said, unit.language, unit.direction, _slices(unit))


def _slices(unit: Unit) -> Value:
    return [[piece.start, piece.end, 1] if piece.spaced else [piece.start, piece.end] for piece in unit.slices]


def _citations(survey: Survey) -> Iterator[Line]:
    for name, _version, _index, unit in survey.units():
        for each in unit.citations:
            yield name, survey.names[each.footnote], each.offset, each.cited


def _links(survey: Survey) -> Iterator[Line]:
    for number, (row, cells) in enumerate(survey.rows()):
        for version, members in enumerate(cells):
            for cell in members:
                yield number, version, survey.names[cell.paragraph], row.score, row.confirmed


def _marks(survey: Survey) -> Iterator[Line]:
    for name, _version, _index, unit in survey.units():
        for each in unit.marks:
            yield name, each.start, each.end, each.kind


def _corrections(survey: Survey) -> Iterator[Line]:
    for name, _version, _index, unit in survey.units():
        for order, each in enumerate(unit.corrections):
            edit = each.edit
            yield name, order, edit.start, edit.before, edit.after, each.author, each.at, each.cause, each.why


def _comments(survey: Survey) -> Iterator[Line]:
    for name, _version, _index, unit in survey.units():
        for each in unit.comments:
            yield (each.key, name, *_on(each.span, unit), *_said(each))


def _said(comment: Comment) -> Line:
    return comment.body, comment.author, comment.at, comment.answers, comment.resolved


def _tags(survey: Survey) -> Iterator[Line]:
    known = all_tags(survey.review.schemes)
    for name, _version, _index, unit in survey.units():
        for each in unit.assigned:
            label = known[each.tag].label if each.tag in known else ""
            yield (name, *_on(each.span, unit), each.tag, label, each.author, each.at)


def _on(span: Span | None, unit: Unit) -> Line:
    return (None, None, "") if span is None else (span.start, span.end, unit.text[span.start : span.end])


def _findings(survey: Survey) -> Iterator[Line]:
    for name, _version, _index, unit in survey.units():
        for each in unit.findings:
            yield (name, *_suspected(each, survey.names))


def _suspected(finding: Finding, names: Mapping[int, str]) -> Line:
    candidates: Value = [[each.text, each.score] for each in finding.candidates]
    evidence: Value = [str(each) for each in finding.evidence]
    elsewhere: Value = [
        [names[each.paragraph], each.start, each.end, each.text]
        for each in finding.elsewhere
        if each.paragraph in names
    ]
    place = (finding.start, finding.end, finding.text)
    said = (finding.score, evidence, finding.decision, finding.reason, elsewhere)
    return (finding.kind, finding.certain, *place, candidates, *said)


def _rows(survey: Survey) -> Iterator[Line]:
    for number, (row, cells) in enumerate(survey.rows()):
        texts = (" ".join(_printed(cell) for cell in members) for members in cells)
        yield (number, row.score, row.confirmed, *texts)


def _printed(cell: Cell) -> str:
    return f"{cell.number} {cell.text}" if cell.number else cell.text


# The tables -------------------------------------------------------------------------------------------------------

_DOCUMENT = ("generator", "edition", "symbol", "title", "exported", "versions", "about")
_VERSIONS = ("language", "direction", "original", "name", "format", "encoding", "sha256", "paragraphs", "footnotes")
_SCHEMES = ("scheme", "title", "tag", "label", "meaning", "letter", "key", "colour", "scope", "own", "description")
_PARAGRAPHS = ("tag", "number", "reading", "text", "status", "language", "direction", "slices")
_FOOTNOTES = ("label", "reading", "text", "language", "direction", "slices")
_CORRECTIONS = ("order", "start", "before", "after", "author", "at", "cause", "why")
_COMMENTS = ("start", "end", "words", "body", "author", "at", "answers", "resolved")
_TAGS = ("start", "end", "words", "tag", "label", "author", "at")
_FINDINGS = ("kind", "certain", "start", "end", "text", "candidates", "score", "evidence", "decision", "reason")

ALL: tuple[Table, ...] = (
    Table("document", "the document, and what wrote this", _DOCUMENT, _document),
    Table("versions", "one for each version, in their order", ("version", *_VERSIONS), _versions),
    Table("metadata", "what the versions' files state of themselves", ("version", "name", "value"), _metadata),
    Table("schemes", "the tags there are", _SCHEMES, _schemes),
    Table("paragraphs", "every paragraph of every version", ("id", "version", "index", *_PARAGRAPHS), _paragraphs),
    Table("footnotes", "every footnote of every version", ("id", "version", "index", *_FOOTNOTES), _footnotes),
    Table("citations", "where footnotes are cited", ("paragraph", "footnote", "offset", "cited"), _citations),
    Table(
        "links",
        "which paragraphs say the same: those of one number",
        ("link", "version", "paragraph", "score", "confirmed"),
        _links,
    ),
    Table("marks", "emphasis, superscripts and references", ("unit", "start", "end", "kind"), _marks),
    Table("corrections", "what leads from reading to text, one by one", ("unit", *_CORRECTIONS), _corrections),
    Table("comments", "comments and answers", ("id", "unit", *_COMMENTS), _comments),
    Table("tags", "tags beside what a paragraph is", ("unit", *_TAGS), _tags),
    Table("findings", "suspicions, and what was decided", ("unit", *_FINDINGS, "elsewhere"), _findings),
    Table("rows", "the texts side by side", ("row", "score", "confirmed", "*"), _rows, derived=True),
)
TABLES: tuple[str, ...] = tuple(table.name for table in ALL)
