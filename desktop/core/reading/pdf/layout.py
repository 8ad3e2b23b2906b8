"""Pages of lines to a manuscript: the order they are read in, paragraphs, notes, running heads, and their places."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from desktop.core.bidi import logical_places, looks_visual, to_logical
from desktop.core.document import Page, Place
from desktop.core.languages import Language, detect, language
from desktop.core.reading.drafts import Aside, Draft, opens_of_its_own
from desktop.core.reading.lines import Line
from desktop.core.reading.manuscript import Manuscript
from desktop.core.reading.pdf.blocks import Measure, TextLine, ended, measure, paragraphs
from desktop.core.reading.pdf.feet import FootNote, Keys, foot_lines, notes_of, said_of
from desktop.core.reading.pdf.letters import Run, SetLine
from desktop.core.reading.pdf.margins import furniture
from desktop.core.reading.styles import Style, StyleKind

_SAMPLE = 60_000
_SAMPLE_PAGES = 50
_HYPHENS = frozenset("-\u2010\u00ad")
_ONE_BRACKET = str.maketrans("()[]{}«»<>‹›", "(([[{{««<<‹‹")
_LABEL_BEHIND = re.compile(r" [()](?:\d{1,3}|\*)[()]$")
_LARGER = 1.15
_USUAL = 0.6
_HEADING = 150
_FORMATTING: dict[str, StyleKind] = {"strong": "strong", "emphasis": "emphasis"}


@dataclass(frozen=True, slots=True)
class PageText:
    """A page with its lines; `given` is its text in the file's own order."""

    page: Page
    lines: list[SetLine]
    given: str = ""


@dataclass(slots=True)
class _Sorted:
    """A page's lines by what they are, each kind in the order of reading; a note's lines with the note."""

    head: list[TextLine] = field(default_factory=list)
    body: list[list[TextLine]] = field(default_factory=list)
    notes: list[tuple[FootNote, list[TextLine]]] = field(default_factory=list)
    foot: list[TextLine] = field(default_factory=list)


def lay_out(pages: Sequence[PageText], chosen: str, told: Callable[[int], None]) -> Manuscript:
    """The manuscript of pages, in the `chosen` language or the one their text is told to be in.

    `told` is called with the number of pages done, and may raise. Arabic that the file itself gives in visual order is
    kept so in the source, and put right line by line; of all other texts the source is in the order of reading.
    """
    given = "\n".join(page.given for page in pages)[:_SAMPLE]
    known = language(chosen or detect(given))
    rtl = known.direction == "rtl" or _mostly_rtl(given)
    as_read = rtl and _stands_as_read(pages)
    read: list[list[TextLine]] = []
    for done, page in enumerate(pages, 1):
        read.append(_in_order(page, rtl=rtl, as_read=as_read))
        told(done)

    def alive() -> None:
        told(len(pages))

    kinds = furniture(read, [page.page.height for page in pages], alive)
    sample = [[line for line in lines if id(line) not in kinds] for lines in read[:: 1 + len(read) // _SAMPLE_PAGES]]
    setting = measure(sample)
    parted = _parted(read, kinds, known, setting, alive)
    writer = _Writer(kinds, known, setting, _usual(sample), visual=rtl and not as_read and looks_visual(given))
    manuscript = writer.write(parted, alive)
    manuscript.language = chosen or known.code
    manuscript.pages = [page.page for page in pages]
    return manuscript


def _mostly_rtl(text: str) -> bool:
    kinds = Counter(unicodedata.bidirectional(char) for char in text)
    return kinds["R"] + kinds["AL"] > kinds["L"]


def _stands_as_read(pages: Sequence[PageText]) -> bool:
    """Whether Arabic stands on the page as it is read, from left to right: recognition may have laid it so, unseen."""
    lines: list[str] = []
    length = 0
    for line in (line for page in pages for line in page.lines):
        lines.append(line.text[::-1])
        length += len(line.text)
        if length > _SAMPLE:
            break
    return looks_visual("\n".join(lines))


# The order of reading -------------------------------------------------------------------------------------------


def _in_order(page: PageText, *, rtl: bool, as_read: bool) -> list[TextLine]:
    """The page's lines; those that stand `as_read` are left in the order of their letters."""
    lines = [(line.turn, _text_line(line, page.page, rtl=rtl, as_read=as_read)) for line in page.lines]
    sign = -1 if rtl else 1
    lines.sort(key=lambda each: (each[0], each[1].band, sign * each[1].column, each[1].base, each[1].near))
    return [line for _, line in lines]


def _text_line(line: SetLine, page: Page, *, rtl: bool, as_read: bool) -> TextLine:
    order = None if as_read else _order(line.text, rtl=rtl)
    text = line.text if order is None else _reordered(line.text, order, rtl=rtl)
    wide = page.height if line.turn % 2 else page.width
    near, far = (wide - line.right, wide - line.left) if rtl else (line.left, line.right)
    return TextLine(
        page=line.page,
        text=text,
        seen=line.text,
        runs=line.runs if order is None else tuple(_moved(line.runs, order)),
        near=near,
        far=far,
        base=line.base,
        size=line.size,
        box=_box(line, page),
        column=line.column,
        band=line.band,
        turned=line.turn != 0,
    )


def _order(text: str, *, rtl: bool) -> list[int] | None:
    """The places of the line's characters in the order of reading; None if they stand in it."""
    kinds = {unicodedata.bidirectional(char) for char in text} & {"R", "AL", "AN"}
    if not kinds and not (rtl and _set_backwards(text)):
        return None
    return logical_places(text, "rtl" if rtl else "ltr")


def _set_backwards(text: str) -> bool:
    """Whether a line of Latin letters or digits shows that it was set as part of an Arabic paragraph.

    A full stop stands before it then, the label of a note or the day of a date behind it.
    """
    if text[0] in ".,;:" or _LABEL_BEHIND.search(text):
        return True
    return text[0].isalpha() and text[-1].isdigit() and to_logical(text)[0].isdigit()


def _reordered(text: str, order: Sequence[int], *, rtl: bool) -> str:
    """In that order; brackets as they open before they close."""
    result = "".join(text[place] for place in order)
    turned = to_logical(text) if rtl else result
    return turned if turned.translate(_ONE_BRACKET) == result.translate(_ONE_BRACKET) else result


def _moved(runs: Sequence[Run], order: Sequence[int]) -> Iterator[Run]:
    """Where the runs stand in the new order; one may come apart."""
    for run in runs:
        start = -1
        for index, place in enumerate((*order, -1)):
            inside = run.start <= place < run.end
            if inside and start < 0:
                start = index
            elif not inside and start >= 0:
                yield Run(start, index, run.kind)
                start = -1


def _box(line: SetLine, page: Page) -> tuple[float, float, float, float]:
    """Left, top, right and bottom on the page as it is shown."""
    match line.turn:
        case 0:
            return line.left, line.top, line.right, line.bottom
        case 1:
            return line.top, page.height - line.right, line.bottom, page.height - line.left
        case 2:
            return page.width - line.right, page.height - line.bottom, page.width - line.left, page.height - line.top
        case _:
            return page.width - line.bottom, line.left, page.width - line.top, line.right


# What the lines are ---------------------------------------------------------------------------------------------


def _parted(
    pages: Sequence[Sequence[TextLine]],
    kinds: dict[int, str],
    known: Language,
    setting: Measure,
    alive: Callable[[], None],
) -> list[_Sorted]:
    """Every page's furniture, body and notes."""
    result: list[_Sorted] = []
    last: FootNote | None = None
    for index, lines in enumerate(pages):
        alive()
        page = _Sorted()
        rest = [line for line in lines if id(line) not in kinds]
        feet = foot_lines(rest, setting)
        low = {id(line) for line in feet}
        notes = notes_of(index, feet, [line for line in rest if id(line) not in low], last)
        page.notes += _carried(last, index)
        page.notes += [(note, note.groups[0]) for note in notes]
        taken = {id(line) for _, group in page.notes for line in group}
        middle = max((line.base for line in rest), default=0.0) / 2
        page.body = paragraphs([line for line in rest if id(line) not in taken], known, setting)
        page.head = [line for line in lines if id(line) in kinds and line.base <= middle]
        page.foot = [line for line in lines if id(line) in kinds and line.base > middle]
        last = page.notes[-1][0] if page.notes else None
        result.append(page)
    return result


def _carried(note: FootNote | None, page: int) -> Iterator[tuple[FootNote, list[TextLine]]]:
    """The lines of a note of the page before that stand on this one."""
    if note is not None and len(note.groups) > 1 and note.groups[-1][0].page == page:
        yield note, note.groups[-1]


def _usual(pages: Sequence[Sequence[TextLine]]) -> frozenset[str]:
    """The formatting that most of the text has: it emphasises nothing."""
    count: Counter[str] = Counter()
    total = 0
    for line in (line for page in pages for line in page):
        total += len(line.text)
        for run in line.runs:
            count[run.kind] += run.end - run.start
    return frozenset(kind for kind, letters in count.items() if letters > _USUAL * total)


# The manuscript -------------------------------------------------------------------------------------------------


class _Writer:
    """Where the source and what is known of its pieces are written, page by page."""

    def __init__(
        self, kinds: dict[int, str], known: Language, setting: Measure, usual: frozenset[str], *, visual: bool
    ) -> None:
        self.manuscript = Manuscript("", [], format="pdf", changed="visual-order" if visual else "")
        self._kinds = kinds
        self._known = known
        self._setting = setting
        self._usual = usual
        self._visual = visual
        self._parts: list[str] = []
        self._length = 0
        self._keys = Keys([])
        self._drafts: dict[str, Draft] = {}
        self._last: tuple[Draft, Sequence[TextLine]] | None = None

    def write(self, pages: Sequence[_Sorted], alive: Callable[[], None]) -> Manuscript:
        """The manuscript of all pages."""
        self._keys = Keys([note for page in pages for note, group in page.notes if group is note.groups[0]])
        for page in pages:
            alive()
            self._page(page)
        self.manuscript.source = "".join(self._parts)
        return self.manuscript

    def _page(self, page: _Sorted) -> None:
        self._gap("\n\f")
        self._asides(page.head)
        above: TextLine | None = None
        for block in page.body:
            beside = above is None or above.column != block[0].column or block[0].base <= above.base
            self._body(block, 2 if beside else 1)
            above = block[-1]
        for note, lines in page.notes:
            self._note(note, lines)
        self._asides(page.foot)

    def _asides(self, lines: Sequence[TextLine]) -> None:
        for line in lines:
            self._gap("\n\n")
            self.manuscript.items.append(Aside(self._kinds[id(line)], self._line(line, 1)))

    def _body(self, block: Sequence[TextLine], blank: int) -> None:
        self._gap("\n\n")
        group = self._group(block, blank, 0)
        draft = Draft([group], blank=blank, heading=self._is_heading(block))
        if self._last:
            before, lines = self._last
            before.ended = ended(lines, block[0], self._known, self._setting)
        self._last = draft, block
        self.manuscript.items.append(draft)

    def _is_heading(self, block: Sequence[TextLine]) -> bool:
        large = block[0].size >= _LARGER * self._setting.size
        strong = "strong" not in self._usual and all(line.strong for line in block)
        short = sum(len(line.text) for line in block) < _HEADING
        return (large or strong) and short and not opens_of_its_own(block[0].text)

    def _note(self, note: FootNote, lines: Sequence[TextLine]) -> None:
        self._gap("\n\n")
        begun = self._drafts.get(note.key)
        group = self._group(lines, 1, 0 if begun else note.label.end)
        if begun:
            begun.go_over(Draft([group]))
            return
        self._drafts[note.key] = Draft([group], note.label, 1, key=note.key)
        self.manuscript.items.append(self._drafts[note.key])

    def _group(self, block: Sequence[TextLine], blank: int, label: int) -> list[Line]:
        """The lines of a block; what a hyphen at a line's end parts is one line of the source, hyphen and all."""
        lines: list[Line] = []
        for index, each in enumerate(block):
            hyphened = bool(lines) and not self._visual and _hyphened(lines[-1].text, each.text)
            if lines and not hyphened:
                self._gap("\n")
            line = self._line(each, 0 if index else blank, 0 if index else label)
            if hyphened:
                lines[-1] = replace(lines[-1], end=line.end, text=lines[-1].text + line.text)
            else:
                lines.append(line)
        return lines

    def _line(self, line: TextLine, blank: int, label: int = 0) -> Line:
        start = self._length
        self._put(line.seen if self._visual else line.text)
        self.manuscript.places.append(Place(start, self._length, line.page, *line.box))
        self._styles(line, start, label)
        return Line(start, self._length, line.text, blank, self._visual)

    def _styles(self, line: TextLine, start: int, label: int) -> None:
        """What is said of the line. In visual order its places count in the line put right, as reading asks for."""
        styles = self.manuscript.styles
        for run in line.runs:
            if run.kind in _FORMATTING and run.kind not in self._usual:
                styles.append(Style(start + run.start, start + run.end, _FORMATTING[run.kind]))
        styles += (
            Style(start + each.start, start + each.end, each.kind, each.value)
            for each in said_of(line, self._keys, label)
        )

    def _gap(self, gap: str) -> None:
        if self._length:
            last = self._parts[-1]
            self._put(gap if not last.isspace() or gap != "\n\n" else "")

    def _put(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._length += len(text)


def _hyphened(above: str, below: str) -> bool:
    return above[-1] in _HYPHENS and above[-2:-1].isalpha() and below[0].isalpha()
