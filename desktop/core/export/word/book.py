"""What is handed out and gathered while a file is written: numbers of changes, comments, notes and their marks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import count

from desktop.core.document import Comment
from desktop.core.export.options import Options
from desktop.core.export.word.runs import attr
from desktop.core.export.wording import Wording, wording
from desktop.core.review import Review, Unit, VersionText

_NOBODY = "Muqabala"


@dataclass(frozen=True, slots=True)
class Mark:
    """A footnote's mark: the number it has in the file, its label (empty where the program counts), whether cited anew.

    `name` is that of the place of its first mark, for a note that is cited again.
    """

    id: int
    label: str
    again: bool = False
    name: str = ""


@dataclass(slots=True)
class Book:
    """One file in the writing."""

    review: Review
    options: Options
    texts: tuple[VersionText, ...]
    styles: dict[str, str]
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    comments: list[Comment] = field(default_factory=list)
    notes: list[tuple[Unit, VersionText]] = field(default_factory=list)
    _comment_ids: dict[str, int] = field(default_factory=dict)
    _note_ids: dict[int, int] = field(default_factory=dict)
    footnotes: dict[int, tuple[Unit, VersionText]] = field(init=False)
    _cited: Counter[int] = field(init=False)
    _unmarked: dict[int, list[int]] = field(init=False)
    counted: bool = field(init=False)

    def __post_init__(self) -> None:
        self.footnotes = {unit.key: (unit, text) for text in self.texts for unit in text.footnotes}
        cited = [each.footnote for text in self.texts for unit in text.paragraphs for each in unit.citations]
        self._cited = Counter(cited)
        self._unmarked = _unmarked(self.texts, self._cited)
        labels = [self.footnotes[key][0].label for key in dict.fromkeys(cited)]
        self.counted = len(self.texts) == 1 and labels == [str(place) for place in range(1, len(self.footnotes) + 1)]

    @property
    def words(self) -> Wording:
        """The words that the file has of its own."""
        return wording(self.options.language)

    def said(self, unit: Unit) -> Unit:
        """The unit with only those comments and tags that are asked for."""
        hidden = set() if self.options.resolved else {each.key for each in unit.comments if each.resolved}
        comments = [each for each in unit.comments if each.key not in hidden and each.answers not in hidden]
        return replace(
            unit,
            comments=tuple(comments) if self.options.comments else (),
            assigned=unit.assigned if self.options.tags else (),
        )

    def signed(self, author: str, at: str) -> str:
        """The attributes that say who changed or said something, and when if that is known."""
        day = dated(at)
        return f"w:author={attr(author or _NOBODY)}" + (f' w:date="{day}"' if day else "")

    @property
    def first_comment(self) -> int:
        """The number of the first comment, behind those of all notes: LibreOffice 7.4 takes one for the other."""
        return len(self.footnotes) + 1

    def comment(self, comment: Comment) -> int:
        """The number of a comment, which will be written."""
        if comment.key not in self._comment_ids:
            self._comment_ids[comment.key] = self.first_comment + len(self.comments)
            self.comments.append(comment)
        return self._comment_ids[comment.key]

    def answered(self, comment: Comment) -> int | None:
        """The number of the comment that this one answers."""
        return self._comment_ids.get(comment.answers)

    def note(self, key: int) -> Mark:
        """The mark of a footnote, which will be written."""
        unit, text = self.footnotes[key]
        again = key in self._note_ids
        if not again:
            self.notes.append((unit, text))
            self._note_ids[key] = len(self.notes)
        name = f"_Ref{900_000_000 + self._note_ids[key]}" if self._cited[key] > 1 else ""
        return Mark(self._note_ids[key], "" if self.counted else unit.label or "", again, name)

    def unmarked(self, unit: Unit) -> Sequence[int]:
        """The footnotes without a mark in any text that stand under this paragraph."""
        return self._unmarked.get(unit.key, ())


def _unmarked(texts: Iterable[VersionText], cited: Counter[int]) -> dict[int, list[int]]:
    """Footnotes of which no mark was found, by the paragraph they stand under; the last of all if there is none."""
    found: dict[int, list[int]] = {}
    for text in texts:
        for unit in text.paragraphs:
            found[unit.key] = [each.footnote for each in unit.citations if not each.cited]
        if text.paragraphs:
            found[text.paragraphs[-1].key] += [unit.key for unit in text.footnotes if not cited[unit.key]]
    return found


def dated(at: str) -> str:
    """The time as the schema has it, in UTC and to the second; empty for what is none."""
    try:
        time = datetime.fromisoformat(at)
    except ValueError:
        return ""
    time = time if time.tzinfo else time.replace(tzinfo=UTC)
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
