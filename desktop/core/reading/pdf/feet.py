"""Notes at the foot of pages: the lines they are made of, their labels, and the marks in the text that cite them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop.core.reading.markup import Inline, note_marks
from desktop.core.reading.openers import NoteLabel, next_label, plain_label
from desktop.core.reading.pdf.blocks import Measure, TextLine
from desktop.core.reading.pdf.letters import Run
from desktop.core.reading.styles import StyleKind
from desktop.core.text import ascii_digits

_SMALLER = 0.93
_LABEL = re.compile(r"\s*[(\[⁽]?(?P<label>\d{1,3}|\*{1,3}|[⁰¹²³⁴-⁹]{1,3}|[†‡§]|[a-z](?![^\W\d_]))[)\]⁾]?[.:]?\s*(?=\S)")
_MARK = re.compile(r"\d{1,3}|\*{1,3}|[⁰¹²³⁴-⁹]{1,3}|[†‡§]|(?<![^\W\d_])[a-z](?![^\W\d_])")
_UNIT = re.compile(r"(?:^|\W)(?:[kcdm]?m|[кс]?м|ha)$")


@dataclass(slots=True)
class FootNote:
    """A note in the making: its lines, page by page, and the `key` its marks cite it by."""

    label: NoteLabel
    key: str
    groups: list[list[TextLine]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of a line's `text[start:end]`: a Style without its place in the source."""

    start: int
    end: int
    kind: StyleKind
    value: str = ""


def foot_lines(lines: Sequence[TextLine], setting: Measure) -> list[TextLine]:
    """The small lines of a page that have no larger ones under them, in order; maybe notes."""
    small = [line for line in lines if line.size <= _SMALLER * setting.size and not line.turned]
    large = [line for line in lines if line.size > _SMALLER * setting.size]
    return [line for line in small if not any(_under(each, line) for each in large)]


def _under(line: TextLine, other: TextLine) -> bool:
    return line.base > other.base and line.near < other.far and other.near < line.far


def notes_of(page: int, feet: Sequence[TextLine], body: Sequence[TextLine], last: FootNote | None) -> list[FootNote]:
    """The notes of a page, if its foot lines are notes.

    `last` is the note that the page before ended with: lines before the first label go on with it.
    """
    cited = {label for line in body for label in _cited(line)}
    notes: list[FootNote] = []
    loose: list[TextLine] = []
    for line in feet:
        label = _label(line, cited, notes)
        if label is not None:
            notes.append(FootNote(label, _key(page, label.label, notes), [[line]]))
        elif notes:
            notes[-1].groups[-1].append(line)
        else:
            loose.append(line)
    if loose and last is not None and _unfinished(last):
        last.groups.append(loose)
    return notes


def _unfinished(note: FootNote) -> bool:
    return note.groups[-1][-1].text[-1:] not in {".", "。", "؛", ";"}


def _key(page: int, label: str, notes: Sequence[FootNote]) -> str:
    key = f"{page + 1}:{ascii_digits(label)}"
    return key if all(note.key != key for note in notes) else f"{key}:{len(notes)}"


def _label(line: TextLine, cited: set[str], notes: Sequence[FootNote]) -> NoteLabel | None:
    """The label that the line opens with: a raised one, or one that a mark on the page cites, or the next number."""
    found = _LABEL.match(line.text)
    if not found:
        return None
    label = NoteLabel(plain_label(found["label"]), found.end(), "native")
    raised = any(run.kind == "raised" and run.start <= found.start("label") < run.end for run in line.runs)
    digits = ascii_digits(label.label)
    if raised or found["label"][0] in "⁰¹²³⁴⁵⁶⁷⁸⁹" or (digits in cited and not _has(notes, digits)):
        return label
    return label if notes and digits.isdigit() and digits == next_label(notes[-1].label.label) else None


def _has(notes: Sequence[FootNote], digits: str) -> bool:
    return any(ascii_digits(note.label.label) == digits for note in notes)


def _cited(line: TextLine) -> Iterator[str]:
    for run in line.runs:
        if run.kind == "raised":
            yield from (ascii_digits(plain_label(each)) for each in _MARK.findall(line.text[run.start : run.end]))
    yield from (ascii_digits(plain_label(each)) for each in re.findall(r"[⁰¹²³⁴-⁹]{1,3}", line.text))
    yield from re.findall(r"(?<=[\w.,;:»”\"’،؛)])\*{1,3}(?!\w)", line.text)
    yield from (ascii_digits(each) for each in re.findall(r"(?<=[^\W\d_])\((\d{1,3})\)", line.text))


class Keys:
    """The keys of all notes, to be asked for by page and label."""

    def __init__(self, notes: Sequence[FootNote]) -> None:
        self._pages: dict[int, dict[str, str]] = {}
        self._labels: dict[str, list[tuple[int, str]]] = {}
        for note in notes:
            page, digits = note.groups[0][0].page, ascii_digits(note.label.label)
            self._pages.setdefault(page, {}).setdefault(digits, note.key)
            self._labels.setdefault(digits, []).append((page, note.key))

    def of(self, page: int, label: str) -> str:
        """The key of the page's own note of that label, or else of the nearest one; empty if there is none."""
        digits = ascii_digits(plain_label(label))
        own = self._pages.get(page, {}).get(digits, "")
        if own:
            return own
        others = self._labels.get(digits, [])
        return min(others, key=lambda each: (abs(each[0] - page), -each[0]))[1] if others else ""

    def labels(self, page: int) -> set[str]:
        """The labels of the page's own notes, with ASCII digits."""
        return set(self._pages.get(page, {}))


def said_of(line: TextLine, keys: Keys, begin: int = 0) -> Iterator[Said]:
    """The marks of notes in a line from `begin` on, and what is raised without being one."""
    raised = [run for run in line.runs if run.kind == "raised" and run.end > begin]
    for run in raised:
        yield from _raised(line, run, keys)
    found = Inline()
    note_marks(line.text, begin, keys.labels(line.page), found)
    for (start, end), (_, label) in zip(found.cuts, found.cites, strict=True):
        if not any(run.start < end and start < run.end for run in raised):
            yield Said(_glued(line.text, start, end), end, "cite", keys.of(line.page, label))


def _glued(text: str, start: int, end: int) -> int:
    """Where the mark begins; a space before it is left out with it, where there is one after it too."""
    return start - (text[start - 1 : start] == " " and text[end : end + 1] in {"", " "})


def _raised(line: TextLine, run: Run, keys: Keys) -> Iterator[Said]:
    marks = list(_MARK.finditer(line.text, run.start, run.end))
    cites = [(mark, keys.of(line.page, mark.group())) for mark in marks]
    rest = _MARK.sub("", line.text[run.start : run.end]).strip(" ()[]⁽⁾,،.-–")
    unit = line.text[run.start : run.end] in {"2", "3"} and _UNIT.search(line.text[: run.start])
    if rest or unit or not cites or not all(key for _, key in cites):
        yield Said(run.start, run.end, "superscript")
        return
    end = _glued(line.text, run.start, run.end)
    for mark, key in cites:
        if mark.start() > end:
            yield Said(end, mark.start(), "left-out", "note-mark")
        yield Said(mark.start(), mark.end(), "cite", key)
        end = mark.end()
    if run.end > end:
        yield Said(end, run.end, "left-out", "note-mark")
