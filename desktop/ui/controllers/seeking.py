"""Going to what is named or typed: a row, a part, a note, a symbol, or words of the texts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core.document import DocumentInfo
from desktop.core.languages import language
from desktop.core.messages import message
from desktop.core.outline import Outline
from desktop.ui.actions import TAG_TITLES
from desktop.ui.controllers.going import Going
from desktop.ui.desk import Desk
from desktop.ui.jobs.overview import Overview
from desktop.ui.pairs import PairView
from desktop.ui.palette.lines import Line
from desktop.ui.palette.sheet import Purpose, Sheet
from desktop.ui.panels.lines import isolated
from desktop.ui.words import counted, later, say

if TYPE_CHECKING:
    from desktop.services.search import Found, Hit, Sought, Texts
    from desktop.ui.jobs.tasks import Report

PROMPT = later("12, operative 5 (a), PP3, note 3, A/RES/72/306, or words of the text")
WORDS_PROMPT = later("Words of the text, in any of its languages")
WAIT = later("Looking…")


class Seeking(QObject):
    """Lays the sheet over the window for places and for words; what was looked for last can be gone through."""

    def __init__(self, desk: Desk, pairs: PairView, going: Going, sheet: Sheet, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pairs, self._going, self._sheet = desk, pairs, going, sheet
        self._outline = Outline()
        self._texts: Texts | None = None
        self._job = 0
        self._said = {True: "", False: ""}  # of places, and of words alone
        self._last: Hit | None = None
        desk.document_shown.connect(self._begin)
        desk.rows_changed.connect(self._forget)
        desk.rows_moved.connect(self._forget)
        desk.overview_changed.connect(self._look_over)
        desk.overview_moved.connect(self._look_over)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {
            "go-to": partial(self.open, places=True),
            "search": partial(self.open, places=False),
            "search-next": partial(self.step, forward=True),
            "search-previous": partial(self.step, forward=False),
        }

    def _begin(self, _document: DocumentInfo) -> None:
        self._last, self._texts, self._outline = None, None, Outline()

    def _forget(self, *_changed: object) -> None:
        """The texts are others now."""
        self._texts = None

    def _look_over(self, overview: Overview) -> None:
        self._outline = overview.outline

    def open(self, *, places: bool) -> None:
        """Ask for a place, or for words."""
        if self._desk.document is None:
            return
        self._pairs.editing.end()  # what is being typed is to be found too
        self._read_ahead()
        name, prompt = (say("Go to"), say(PROMPT)) if places else (say("Search"), say(WORDS_PROMPT))
        typed, chosen = partial(self._typed, places=places), partial(self._chosen, places=places)
        self._sheet.open(Purpose(name, prompt, typed, chosen), self._said[places])

    def _read_ahead(self) -> None:
        """The texts are read while the reader types, and anew each time, for they may be others."""
        from desktop.services.search import Texts, read_texts  # noqa: PLC0415  # the data layer is there by now

        library, document = self._desk.open_review()
        texts = self._texts = Texts()
        self._desk.tasks.run(
            lambda report: read_texts(library, document, texts, report), lambda _nothing: None, self._desk.fail
        )

    def _typed(self, text: str, *, places: bool) -> None:
        self._said[places] = text
        self._desk.tasks.cancel(self._job)
        if not text.strip():
            self._sheet.show_lines(())
            return
        if not self._sheet.lines():
            self._sheet.show_lines((), empty=say(WAIT))
        self._find(self._sought(text, places=places), self._show)

    def _sought(self, text: str, *, places: bool, back: bool = False) -> Sought:
        from desktop.services.search import Sought  # noqa: PLC0415  # the data layer is there by now

        titles = {tag: say(title) for tag, title in TAG_TITLES.items()}
        row = max(0, self._pairs.current_row())
        return Sought(text, row, self._outline.headings, titles, places, back)

    def _find(self, sought: Sought, found: Callable[[Found], None]) -> None:
        from desktop.services.search import Texts, search  # noqa: PLC0415  # the data layer is there by now

        library, document = self._desk.open_review()
        texts = self._texts = self._texts or Texts()

        def work(report: Report) -> Found:
            return search(library, document, sought, texts, report)

        def show(answer: Found) -> None:
            if self._desk.document is not None and self._desk.document.id == document.id:
                found(answer)

        self._job = self._desk.tasks.run(work, show, self._desk.fail)

    # What was found -------------------------------------------------------------------------------------------------

    def _show(self, found: Found) -> None:
        hits = (*found.named, *found.hits)
        row = self._pairs.current_row()
        ahead = (at for at, hit in enumerate(found.hits, len(found.named)) if hit.row >= row)
        chosen = 0 if found.named else next(ahead, 0)
        note = counted("{0} paragraphs", found.total) if found.total else ""
        self._sheet.show_lines([self._line(hit) for hit in hits], note, say("Nothing of that was found."), chosen)

    def _line(self, hit: Hit) -> Line:
        marked = (hit.shown.span,) if len(hit.shown.span) else ()
        hint = language(hit.language).own_name if hit.language else ""
        return Line(hit.shown.text, hit, marked, self._lead(hit), hint, "", hit.language)

    def _lead(self, hit: Hit) -> str:
        if hit.what == "row":
            return say("Row {0}", hit.row + 1)
        if hit.what == "note" or (hit.what != "part" and hit.span is None):
            return say("Note {0}", isolated(hit.number))
        if hit.what == "part" and hit.tag in TAG_TITLES:
            return f"{say(TAG_TITLES[hit.tag])} {isolated(hit.number.strip(' .-–—')) if hit.number else ''}".rstrip()
        return isolated(self._outline.label_of(hit.row))

    def _chosen(self, item: object, *, places: bool) -> None:
        hit: Hit = item  # type: ignore[assignment]  # the sheet gives back what it was given
        if hit.version < 0:
            self._going.go_to_row(hit.row)
            return
        if hit.what == "text":
            self._said[False] = self._said[places]
        self._go(hit)

    def _go(self, hit: Hit) -> None:
        self._last = hit
        self._going.go_to_place(hit.row, hit.version, hit.span)

    # Again ----------------------------------------------------------------------------------------------------------

    def step(self, *, forward: bool) -> None:
        """The next place of the words that were looked for last, or the one before."""
        said = self._said[False]
        if not said.strip():
            self.open(places=False)
        elif self._desk.document is not None and self._pairs.current_row() >= 0:
            self._desk.tasks.cancel(self._job)
            self._find(self._sought(said, places=False, back=not forward), partial(self._go_on, forward=forward))

    def _go_on(self, found: Found, *, forward: bool) -> None:
        if not found.hits:
            self._desk.told.emit(message("{0} is not in the text.", found.said))
            return
        here = self._here(forward=forward)
        if forward:
            hit = next((hit for hit in found.hits if hit.order > here), None)
        else:
            hit = next((hit for hit in reversed(found.hits) if hit.order < here), None)
        self._go(hit or found.hits[0 if forward else -1])
        if hit is None:
            self._going.tell_wrapped(forward=forward)

    def _here(self, *, forward: bool) -> tuple[int, int, int, int]:
        """The place found last if the reader is still there, else the beginning of the paragraph at hand."""
        row, version = self._pairs.current_row(), self._pairs.current_version()
        if self._last is not None and (self._last.row, self._last.version) == (row, version):
            return self._last.order
        cell = self._pairs.current_cell()
        return row, version, cell.ordinal if cell is not None else -1, -1
