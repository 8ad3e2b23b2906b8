"""Notes at the foot of scanned pages: told by the format, or by a label that a mark in the text above cites."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from statistics import median

from desktop.core.reading.openers import NoteLabel, note_label, plain_label
from desktop.core.reading.scans.inscribed import Inscribed
from desktop.core.reading.scans.recognised import Word
from desktop.core.reading.styles import Style
from desktop.core.structure import last_sign
from desktop.core.text import ascii_digits

_TOLD = {"footnote", "footnote-continued", "endnote"}
_WEAK = {"paren", "star", "bare"}
_STOPS = tuple(".;:؛。；")
_RAISED = re.compile(r"[()\[⁽]?(?P<label>\d{1,3}|[*†‡§]{1,3})[()\]⁾]?")
_BARE = re.compile(
    r"(?:(?P<bare>\d{1,3})\s+(?=[^\W\d_«“\"(])|(?P<star>[*†‡§]{1,3})\s*|[(\[](?P<paren>\d{1,3})[)\]]\s*)(?=\S)"
)
_PRINTED = re.compile(
    r"[(\[⁽]?(?P<label>\d{1,3}|[⁰¹²³⁴-⁹]{1,3}|[*†‡§]{1,3})(?![.,]?\d)[)\]⁾]?(?:[.:]|\s?[-–—](?=\s))?\s*(?=\S)"
)
_LETTERS = "[^\\W\\d_\u2e80-\u9fff]{3}"
_MARK = re.compile(
    r"⁽?(?P<super>[⁰¹²³⁴-⁹]{1,3})⁾?"
    r"|(?<=\S)\s?[(\[](?P<paren>\d{1,3}|[*†‡§]{1,3})[)\]](?!\w)"
    r"|(?<=[\w»”\"’،,.;؛)])(?P<star>[*†‡§]{1,3})(?!\w)"
    rf"|(?<={_LETTERS})(?P<glued>\d{{1,2}})(?!\w)"
    rf"|(?<={_LETTERS}[,.;:،؛])(?P<after>\d{{1,2}})(?!\w|[.,]\d)"
)


@dataclass(slots=True)
class Notes:
    """The notes among the rows: `labels` with keys where one begins, `members` are all their rows."""

    labels: dict[int, tuple[NoteLabel, str]] = field(default_factory=dict)
    members: set[int] = field(default_factory=set)
    continued: set[int] = field(default_factory=set)
    styles: list[Style] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Mark:
    """What may cite the note of this label (ASCII digits); `sure` unless it may be a numeral glued to a word."""

    row: int
    leaf: int
    start: int
    end: int
    label: str
    sure: bool


@dataclass(slots=True)
class _Segment:
    """Rows of one region from one label to the next."""

    rows: list[int]
    label: NoteLabel | None
    told: bool

    @property
    def key(self) -> str:
        return ascii_digits(self.label.label) if self.label else ""

    @property
    def weak(self) -> bool:
        return not self.told and self.label is not None and self.label.kind in _WEAK


def notes_of(rows: Sequence[Inscribed], kinds: Sequence[str], *, backwards: bool) -> Notes:
    """The notes of all leaves; rows that are furniture by their `kinds` are passed over.

    Where the lines run `backwards` marks are left to the labels, for their places in the source are not known.
    """
    marks = [mark for index, row in enumerate(rows) if not kinds[index] for mark in _marks(index, row)]
    finder = _Finder(rows, marks)
    found = Notes()
    for _, leaf in groupby(range(len(rows)), lambda index: rows[index].leaf):
        accepted = finder.on_leaf([index for index in leaf if not kinds[index]])
        for segment in accepted:
            _take(segment, found, rows)
    if backwards:
        found.labels = {index: (label, "") for index, (label, _) in found.labels.items()}
    else:
        found.styles += finder.cites(found)
    return found


def _take(segment: _Segment, found: Notes, rows: Sequence[Inscribed]) -> None:
    first = segment.rows[0]
    continued = segment.told and segment.label is None and bool(found.labels)
    found.members.update(segment.rows)
    if continued and (rows[first].region.kind == "footnote-continued" or _opens_leaf(first, found, rows)):
        found.continued.add(first)
    else:
        label = segment.label or NoteLabel("", 0, "foot")
        found.labels[first] = (label, f"{rows[first].leaf}.{first}")


def _opens_leaf(first: int, found: Notes, rows: Sequence[Inscribed]) -> bool:
    """Whether no note stands before this one on its leaf."""
    return rows[next(reversed(found.labels))].leaf != rows[first].leaf


class _Finder:
    def __init__(self, rows: Sequence[Inscribed], marks: Sequence[_Mark]) -> None:
        self._rows = rows
        self._marks: dict[str, list[_Mark]] = {}
        self._firsts: dict[tuple[int, str], int] = {}
        for mark in marks:
            self._marks.setdefault(mark.label, []).append(mark)
            self._firsts.setdefault((mark.leaf, mark.label), mark.row)

    def on_leaf(self, indices: Sequence[int]) -> list[_Segment]:
        """The segments of a leaf that are notes."""
        accepted: list[_Segment] = []
        body: list[_Segment] = []
        for run in reversed(list(_runs(self._segments(indices)))):
            if self._is_notes(run, body):
                accepted = [*run, *accepted]
            else:
                body += run
        return accepted

    def _segments(self, indices: Sequence[int]) -> Iterator[_Segment]:
        segment: _Segment | None = None
        for index in indices:
            row = self._rows[index]
            told = row.region.kind in _TOLD
            label = None if row.region.kind == "heading" else _label(row, told=told)
            fresh = segment is None or row.region is not self._rows[segment.rows[-1]].region
            if segment is None or fresh or (label and self._may_begin(segment, label)):
                if segment:
                    yield segment
                segment = _Segment([index], label, told)
            else:
                segment.rows.append(index)
        if segment:
            yield segment

    def _may_begin(self, above: _Segment, label: NoteLabel) -> bool:
        """Whether a note may begin amid a region: after another note, or, if its label is sure, after a sentence."""
        if above.label is not None:
            return above.told or label.kind not in _WEAK or _follows(above.key, ascii_digits(label.label))
        stopped = last_sign(self._rows[above.rows[-1]].line.text) in _STOPS
        return above.told or (stopped and label.kind not in _WEAK)

    def _is_notes(self, run: Sequence[_Segment], body: Sequence[_Segment]) -> bool:
        if run[0].told:
            return True
        if run[0].label is None:
            return False
        if any(not segment.weak for segment in run):
            return True
        return any(self._cited(segment) for segment in run) and not self._is_over(run[-1], body)

    def _cited(self, segment: _Segment) -> bool:
        first = segment.rows[0]
        return self._firsts.get((self._rows[first].leaf, segment.key), first) < first

    def _is_over(self, segment: _Segment, body: Sequence[_Segment]) -> bool:
        """Whether text of the body stands under it in the same column: then it is not at the foot."""
        own = self._rows[segment.rows[0]].box
        for index in (index for each in body for index in each.rows):
            other = self._rows[index].box
            if own is None or other is None:
                return True
            if other.top >= own.top and other.left < own.right and own.left < other.right:
                return True
        return False

    def cites(self, found: Notes) -> Iterator[Style]:
        """The marks of each note: on its leaf above it, or, for an endnote, anywhere above."""
        used: set[int] = set()
        for first, (label, key) in found.labels.items():
            row = self._rows[first]
            fitting = [
                mark
                for mark in self._marks.get(ascii_digits(label.label), ())
                if mark.row < first
                and mark.row not in found.members
                and mark.start not in used
                and (mark.leaf == row.leaf or row.region.kind == "endnote")
            ]
            sure = [mark for mark in fitting if mark.sure]
            for mark in sure or fitting[:1]:
                used.add(mark.start)
                yield Style(mark.start, mark.end, "cite", key)


def _runs(segments: Iterator[_Segment]) -> Iterator[list[_Segment]]:
    """Segments whose weak labels count on; any other by itself."""
    run: list[_Segment] = []
    for segment in segments:
        if run and run[-1].weak and segment.weak and _follows(run[-1].key, segment.key):
            run.append(segment)
            continue
        if run:
            yield run
        run = [segment]
    if run:
        yield run


def _follows(above: str, below: str) -> bool:
    if above.isdigit() and below.isdigit():
        return int(below) == int(above) + 1
    return bool(above) and not above.isdigit() and not below.isdigit()


# Labels and marks -----------------------------------------------------------------------------------------------


def _label(row: Inscribed, *, told: bool) -> NoteLabel | None:
    """The label that the row opens with."""
    text = row.line.text
    found = note_label(text)
    if found:
        return found
    if row.words and len(row.words) > 1 and _is_raised(row, row.words[0][2]):
        return _raised_label(row)
    match = _PRINTED.match(text) if told else None
    if match:
        return NoteLabel(plain_label(match["label"]), match.end(), "foot")
    bare = _BARE.match(text)
    return NoteLabel(bare[bare.lastgroup], bare.end(), bare.lastgroup) if bare and bare.lastgroup else None


def _raised_label(row: Inscribed) -> NoteLabel | None:
    match = _RAISED.fullmatch(row.words[0][2].text.strip())
    end = row.words[1][0] - row.line.start
    return NoteLabel(match["label"], end, "raised") if match else None


def _is_raised(row: Inscribed, word: Word) -> bool:
    """Whether the format says so, or the word's box is small and stands above the line."""
    if "superscript" in word.styles:
        return True
    boxes = [each.box for _, _, each in row.words if each.box]
    if word.box is None or len(boxes) < 3:
        return False
    height = median(box.height for box in boxes)
    return word.box.height < 0.75 * height and word.box.bottom < median(box.bottom for box in boxes) - 0.2 * height


def _marks(index: int, row: Inscribed) -> Iterator[_Mark]:
    """All that may cite a note, a space before it included."""
    raised = set()
    for start, end, word in row.words:
        match = _RAISED.match(word.text.strip())
        if match and match.end() >= end - start - 1 and _is_raised(row, word):
            raised.add(start)
            yield _spaced(_Mark(index, row.leaf, start, start + match.end(), match["label"], sure=True), row)
    for match in _MARK.finditer(row.line.text):
        start, end = match.start() + row.line.start, match.end() + row.line.start
        name = match.lastgroup or ""
        if start not in raised and start + 1 not in raised:
            label = plain_label(match[name])
            yield _spaced(_Mark(index, row.leaf, start, end, label, name not in {"glued", "after"}), row)


def _spaced(mark: _Mark, row: Inscribed) -> _Mark:
    text, at = row.line.text, mark.start - row.line.start
    before = 1 if at > 0 and text[at - 1] == " " else 0
    after = 1 if at == 0 and text[mark.end - row.line.start :].startswith(" ") else 0
    return replace(mark, start=mark.start - before, end=mark.end + after, label=ascii_digits(mark.label))
