"""A paragraph or footnote in WordprocessingML, with its tracked changes, comments, notes and tags."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from desktop.core.bidi import paragraph_direction
from desktop.core.document import Assignment, Comment, Direction
from desktop.core.export.composed import Composed, Run, compose
from desktop.core.export.word.book import Book
from desktop.core.export.word.directions import Stretch, stretches
from desktop.core.export.word.runs import Look, attr, inner, properties, run
from desktop.core.export.wording import tag_name
from desktop.core.review import Unit, VersionText

NUMBER, NOTE_MARK, COMMENT_MARK = "MuqabalaNumber", "FootnoteReference", "CommentReference"
_LONGEST_NAME = 64  # more than that Word does not take for a content control's name


def paragraph(unit: Unit, text: VersionText, book: Book, style: str, mark: str = "") -> str:
    """The unit as one paragraph of that style; `mark` is the footnote's own, as runs of WordprocessingML."""
    composed = compose(book.said(unit), book.options.shown)
    return "".join(_Writer(book, unit, text).paragraph(composed, style, mark))


def opening(style: str, way: Direction) -> str:
    """A paragraph's properties."""
    bidi, mark = ("<w:bidi/>", "<w:rPr><w:rtl/></w:rPr>") if way == "rtl" else ("", "")
    return f'<w:pPr><w:pStyle w:val="{style}"/>{bidi}{mark}</w:pPr>'


def line(text: str, style: str, way: Direction = "ltr", language: str = "") -> str:
    """A paragraph of the page's own words."""
    parts = (run(text[each.start : each.end], Look(each.rtl, language)) for each in stretches(text, way))
    return f"<w:p>{opening(style, way)}{''.join(parts)}</w:p>"


def _control(assigned: Assignment, book: Book) -> str:
    """The beginning of a content control that says a tag."""
    name = tag_name(assigned.tag, book.review, book.words)
    said = f"<w:alias w:val={attr(name[:_LONGEST_NAME])}/><w:tag w:val={attr(assigned.tag[:_LONGEST_NAME])}/>"
    return f'<w:sdt><w:sdtPr>{said}<w:id w:val="{next(book.numbers)}"/></w:sdtPr><w:sdtContent>'


@dataclass(slots=True)
class _Writer:
    """One paragraph in the writing; `at` is how far in its shown text, number included."""

    book: Book
    unit: Unit
    text: VersionText
    at: int = 0
    open: list[Assignment] = field(default_factory=list)
    waiting: list[Assignment] = field(default_factory=list)
    ways: Sequence[Stretch] = ()
    way: Direction = "ltr"

    def paragraph(self, composed: Composed, style: str, mark: str) -> Iterator[str]:
        number = f"{self.unit.number} " if self.unit.number else ""
        shown = number + "".join(each.text for each in composed.runs)
        self.way = self.unit.direction or paragraph_direction(shown, self.text.info.direction)
        self.ways = stretches(shown, self.way)
        whole = [each for each in composed.whole if isinstance(each, Comment)]
        tags = [each for each in composed.whole if isinstance(each, Assignment)]
        yield f"<w:p>{opening(style, self.way)}{mark}"
        yield from self._begun(whole)
        yield from (self._opened(each) for each in tags)
        yield from self._runs(number, frozenset(), NUMBER)
        for each in composed.runs:
            yield from self._run(each)
        for key in self.book.unmarked(self.unit):
            yield from self._mark(key)
        yield from self._closed(tags)
        yield from self._ended(whole)
        yield "</w:p>"

    def _run(self, part: Run) -> Iterator[str]:
        for cited in part.cited:
            yield from self._mark(cited.footnote)
        yield from self._begun(each for each in part.begin if isinstance(each, Comment))
        begun = [*self.waiting, *(each for each in part.begin if isinstance(each, Assignment))]
        self.waiting = []
        yield from (self._opened(each) for each in begun)
        yield from self._changed(part)
        yield from self._closed([each for each in part.end if isinstance(each, Assignment)])
        yield from self._ended(each for each in part.end if isinstance(each, Comment))

    # Text ---------------------------------------------------------------------------------------------------------

    def _changed(self, part: Run) -> Iterator[str]:
        """The text of a stretch, in a tracked change if it was put in or taken out."""
        runs = self._runs(part.text, part.marks, deleted=part.kind == "deleted")
        if part.kind == "same":
            yield from runs
            return
        name = "ins" if part.kind == "inserted" else "del"
        signed = self.book.signed(part.by.author, part.by.at) if part.by else self.book.signed("", "")
        yield f'<w:{name} w:id="{next(self.book.numbers)}" {signed}>{"".join(runs)}</w:{name}>'

    def _runs(self, words: str, marks: frozenset[str], style: str = "", *, deleted: bool = False) -> Iterator[str]:
        """The text in as many runs as it has directions."""
        language = self.unit.language or self.text.info.language
        start, end = self.at, self.at + len(words)
        for each in self.ways:
            first, last = max(each.start, start), min(each.end, end)
            if first < last:
                yield run(words[first - start : last - start], Look(each.rtl, language, marks, style), deleted=deleted)
        self.at = end

    # Notes and comments -------------------------------------------------------------------------------------------

    def _mark(self, key: int) -> Iterator[str]:
        """A footnote's mark, with what is said of the note; where it is cited again, a field that shows the first one.

        Comments stand at the mark because LibreOffice 7.4 opens no file that has one inside a footnote.
        """
        mark, note = self.book.note(key), self.book.said(self.book.footnotes[key][0])
        look = properties(Look(self.way == "rtl", style=NOTE_MARK))
        label = inner(mark.label) if mark.label else ""
        if mark.again:
            shown = label or inner(str(mark.id))
            yield f'<w:fldSimple w:instr=" NOTEREF {mark.name} \\f \\h "><w:r>{look}{shown}</w:r></w:fldSimple>'
            return
        custom = 'w:customMarkFollows="1" ' if label else ""
        made = f'<w:r>{look}<w:footnoteReference {custom}w:id="{mark.id}"/>{label}</w:r>'
        yield from self._begun(note.comments)
        yield self._named(mark.name, made) if mark.name else made
        yield from self._ended(note.comments)

    def _named(self, name: str, content: str) -> str:
        """Something as a place of that name."""
        place = next(self.book.numbers)
        return f'<w:bookmarkStart w:id="{place}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{place}"/>'

    def _begun(self, comments: Iterable[Comment]) -> Iterator[str]:
        for each in comments:
            yield f'<w:commentRangeStart w:id="{self.book.comment(each)}"/>'

    def _ended(self, comments: Iterable[Comment]) -> Iterator[str]:
        look = properties(Look(style=COMMENT_MARK))
        for each in comments:
            number = self.book.comment(each)
            yield f'<w:commentRangeEnd w:id="{number}"/><w:r>{look}<w:commentReference w:id="{number}"/></w:r>'

    # Tags on words ------------------------------------------------------------------------------------------------

    def _opened(self, assigned: Assignment) -> str:
        self.open.append(assigned)
        return _control(assigned, self.book)

    def _closed(self, ended: Sequence[Assignment]) -> Iterator[str]:
        """The controls that end; those that were begun in them end with them, and go on in the next run."""
        while any(each in ended for each in self.open):
            last = self.open.pop()
            if last not in ended:
                self.waiting.insert(0, last)
            yield "</w:sdtContent></w:sdt>"
