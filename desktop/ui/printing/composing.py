"""What a review says, as pieces to be set: paragraphs, their footnotes, the margin, and the remarks at the side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from desktop.core.bidi import base_direction
from desktop.core.document import Assignment, Comment, OwnDirection, Row
from desktop.core.export.composed import Run, compose
from desktop.core.export.losses import printable
from desktop.core.export.options import Options, chosen
from desktop.core.export.wording import Wording, tag_letter, tag_name, wording
from desktop.core.languages import language
from desktop.core.review import Review, Unit, VersionText
from desktop.ui.printing.styled import APART, Line, Piece, Style, Writing, apart, plain_piece

FOOT = 0.82
REMARK = 0.8
MARGIN = 0.75
"""Sizes of what is not the text itself, relative to it."""

_BETWEEN = 0.55
_LINE_ENDS = str.maketrans({"\n": "\u2028", "\r": "\u2028", "\u2029": "\u2028"})
_SPACED = frozenset({"heading", "title"})


@dataclass(slots=True)
class Composer:
    """The pieces of a review's rows, made one by one; remarks are numbered as they come."""

    review: Review
    options: Options
    words: Wording = field(init=False)
    texts: tuple[VersionText, ...] = field(init=False)
    names: list[str] = field(init=False)
    _units: list[dict[int, Unit]] = field(init=False)
    _places: list[int] = field(init=False)
    _remarks: int = 0
    _tag: str = ""

    def __post_init__(self) -> None:
        self.words = wording(self.options.language)
        texts = chosen(self.review, self.options)
        self.texts = texts[:1] if self.options.layout == "one" else texts
        self.names = self._called()
        self._units = [{unit.key: unit for unit in text.units} for text in self.texts]
        places = {text.info.id: place for place, text in enumerate(self.review.texts)}
        self._places = [places[text.info.id] for text in self.texts]

    def _called(self) -> list[str]:
        """What the columns are called: their languages, and those that are twice there with their files."""
        named = [language(text.info.language).own_name for text in self.texts]
        twice = {name for name, count in Counter(named).items() if count > 1}
        return [
            f"{name} ({text.info.name})" if name in twice else name
            for name, text in zip(named, self.texts, strict=True)
        ]

    @property
    def numbered(self) -> bool:
        """Whether rows have numbers: running text has not."""
        return self.options.layout != "one"

    @property
    def remarked(self) -> bool:
        """Whether anything is to be said at the side."""
        return any(self._comments(unit) or self._given(unit) for text in self.texts for unit in text.units)

    def of_row(self, row: Row) -> list[list[Unit]]:
        """The paragraphs of a row, by column."""
        return [
            [units[cell.paragraph] for cell in row.cells[place]]
            for units, place in zip(self._units, self._places, strict=True)
        ]

    # The text -----------------------------------------------------------------------------------------------------

    def cell(self, units: Sequence[Unit], column: int, marks: dict[str, str]) -> list[Piece]:
        """The paragraphs of a cell; `marks` are the labels of comments that they have, by their keys."""
        return [self._body(unit, column, marks, first=not at) for at, unit in enumerate(units)]

    def _body(self, unit: Unit, column: int, marks: dict[str, str], *, first: bool) -> Piece:
        writing, version = Writing(), self.texts[column].info
        if unit.number:
            writing.put(_shown(f"{unit.number} "))
        self._runs(writing, unit, column, marks)
        for each in unit.citations:
            if not each.cited:
                writing.under(each.footnote)
        return Piece(
            writing.text,
            writing.joined(),
            unit.language or version.language,
            version.direction,
            unit.direction,
            cited=tuple(each for each in writing.cited if each[1] in self._units[column]),
            gap=0.0 if first else _BETWEEN,
            heads=unit.tag in _SPACED,
        )

    def note(self, key: int, column: int, marks: dict[str, str]) -> list[Piece]:
        """A footnote; nothing for a key there is none of."""
        unit, version = self._units[column].get(key), self.texts[column].info
        if unit is None:
            return []
        writing = Writing()
        writing.put_raised(_shown(unit.label or ""), "accent")
        writing.put("\u00a0")
        self._runs(writing, unit, column, marks)
        return [
            Piece(
                writing.text,
                writing.joined(),
                unit.language or version.language,
                version.direction,
                unit.direction,
                size=FOOT,
                gap=0.15,
            )
        ]

    def _runs(self, writing: Writing, unit: Unit, column: int, marks: dict[str, str]) -> None:
        composed = compose(unit, self.options.shown)
        active: list[Comment | Assignment] = []
        said = {each.key for each in self._comments(unit)} | {each.key for each in self._given(unit)}
        before = ""
        for run in composed.runs:
            for each in run.cited:
                note = self._units[column].get(each.footnote)
                writing.cite(each.footnote, _shown(note.label or "") if note is not None else "")
            active += [each for each in run.begin if each.key in said]
            if before == "deleted" and run.kind == "inserted":
                writing.put(APART)
            writing.put(_shown(run.text), _style(run, unit, active))
            _mark(writing, run.end, marks)
            active = [each for each in active if each not in run.end]
            before = run.kind
        _mark(writing, composed.whole, marks)

    # At the side --------------------------------------------------------------------------------------------------

    def remarks(self, units: Iterable[tuple[int, Unit]]) -> tuple[list[Piece], dict[str, str]]:
        """What is said of these units and their footnotes, each by its column; and the labels that stand for it."""
        pieces: list[Piece] = []
        marks: dict[str, str] = {}
        for column, unit in self._with_notes(units):
            for thread in self._threads(unit):
                self._remarks += 1
                marks[thread[0].key] = f"[{self._remarks}]"
                pieces += self._talk(thread, marks[thread[0].key])
            pieces += [self._tagged(each, unit, column) for each in self._given(unit)]
        return pieces, marks

    def _with_notes(self, units: Iterable[tuple[int, Unit]]) -> Iterator[tuple[int, Unit]]:
        for column, unit in units:
            yield column, unit
            for key in dict.fromkeys(each.footnote for each in unit.citations):
                if key in self._units[column]:
                    yield column, self._units[column][key]

    def _comments(self, unit: Unit) -> Sequence[Comment]:
        """Those that are asked for: threads that are resolved go with all their answers."""
        if not self.options.comments:
            return ()
        gone = {each.key for each in unit.comments if each.resolved and not each.answers}
        if self.options.resolved or not gone:
            return unit.comments
        return [each for each in unit.comments if each.key not in gone and each.answers not in gone]

    def _given(self, unit: Unit) -> Sequence[Assignment]:
        return unit.assigned if self.options.tags else ()

    def _threads(self, unit: Unit) -> Iterator[list[Comment]]:
        said = self._comments(unit)
        firsts = {each.key for each in said if not each.answers}
        for first in (each for each in said if each.answers not in firsts):
            yield [first, *(each for each in said if each.answers == first.key)]

    def _talk(self, thread: Sequence[Comment], label: str) -> Iterator[Piece]:
        resolved = f", {self.words['resolved']}" if thread[0].resolved else ""
        for at, comment in enumerate(thread):
            head = Writing()
            if not at:
                head.put(f"{label} ", Style("accent", bold=True))
            head.put(apart(_shown(comment.author)), Style("muted", bold=True))
            head.put(f", {apart(comment.at[:10])}{'' if at else resolved}", Style("muted"))
            yield self._aside(head, inset=at > 0, gap=0.4 if not at else 0.15, heads=True)
            body = Writing()
            body.put(_shown(comment.body))
            way = base_direction(comment.body)
            yield self._aside(body, inset=at > 0, language="ar" if way == "rtl" else "en", side=way)

    def _aside(
        self,
        writing: Writing,
        *,
        inset: bool,
        gap: float = 0.0,
        heads: bool = False,
        language: str = "",
        side: OwnDirection = "",
    ) -> Piece:
        way = side or self.words.direction
        return Piece(
            writing.text,
            writing.joined(),
            language or self.words.language,
            way,
            way,
            size=REMARK,
            inset=0.8 * inset,
            gap=gap,
            heads=heads,
        )

    def _tagged(self, given: Assignment, unit: Unit, column: int) -> Piece:
        writing = Writing()
        writing.put(_shown(tag_name(given.tag, self.review, self.words)), Style("accent", bold=True))
        if len(self.texts) > 1:
            writing.put(f" ({self.texts[column].info.language})", Style("muted"))
        if given.span is not None:
            words = _shown(unit.text[given.span.start : given.span.end])
            writing.put(f": {apart(self.words['quoted'].format(words))}", Style("muted"))
        return self._aside(writing, inset=False, gap=0.4)

    # The margin ---------------------------------------------------------------------------------------------------

    def margin(self, row: Row, units: Iterable[Unit]) -> list[Piece]:
        """The row's number if it has one, and its tag when it is another than the one before."""
        numbers = [str(row.index + 1)] if self.numbered else []
        pieces = [self._in_margin(number, Style("muted"), "en") for number in numbers]
        tag = next((unit.tag for unit in units if unit.tag), "")
        if self.options.tags and tag and tag != self._tag:
            name = tag_name(tag, self.review, self.words)
            letter = tag_letter(tag, self.review)
            pieces.append(self._in_margin(f"{letter}\u00a0{name}", Style("accent"), self.words.language))
        self._tag = tag or self._tag
        return pieces

    def margin_again(self, row: Row) -> list[Piece]:
        """The number of a row that goes on on another page."""
        if not self.numbered:
            return []
        return [self._in_margin(f"{row.index + 1} …", Style("muted"), "en")]

    def _in_margin(self, text: str, style: Style, code: str) -> Piece:
        return plain_piece(_shown(text), code, self.words.direction, style, size=MARGIN)


def _shown(text: str) -> str:
    """The text without what no page can show."""
    return printable(text).translate(_LINE_ENDS)


def _style(run: Run, unit: Unit, active: Sequence[Comment | Assignment]) -> Style:
    lines: set[Line] = set()
    if run.kind != "same":
        lines.add("struck" if run.kind == "deleted" else "under")
    if any(isinstance(each, Comment) for each in active):
        lines.add("dotted")
    if any(isinstance(each, Assignment) for each in active):
        lines.add("dashed")
    return Style(
        "text" if run.kind == "same" else run.kind,
        bold="strong" in run.marks or unit.tag in _SPACED,
        italic="emphasis" in run.marks,
        raised="superscript" in run.marks,
        lines=frozenset(lines),
    )


def _mark(writing: Writing, said: Iterable[Comment | Assignment], marks: dict[str, str]) -> None:
    """The labels of what was said up to here, or of the whole."""
    for each in said:
        if isinstance(each, Comment) and each.key in marks:
            writing.put_behind(marks[each.key], "accent")
