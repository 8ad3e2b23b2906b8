"""Tagging: what the reader's keys, menus and the palette give to the paragraphs, or the words, at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.assigning import fits, holding, how_given, own_tag
from desktop.core.document import TAGS, Cell, DocumentInfo
from desktop.core.messages import message
from desktop.core.tagsets import SHIPPED, TagScheme, all_tags, shipped_schemes, whole_name
from desktop.core.text import Span
from desktop.ui.desk import Desk
from desktop.ui.dialogs.tag_list import Offer
from desktop.ui.pairs import PairView
from desktop.ui.pairs.columns import INSET
from desktop.ui.pairs.place import Place
from desktop.ui.panels.lines import isolated
from desktop.ui.reach import cells_at_hand, words_at_hand
from desktop.ui.tag_menu import TagMenu
from desktop.ui.tags import given_title, learn_schemes
from desktop.ui.words import counted, say

if TYPE_CHECKING:
    from desktop.services.library import Library
    from desktop.services.proposals import Proposal
    from desktop.services.tagged import Tagged

LOOKING = message("Looking for tags to propose…")

_QUOTED = 40


@dataclass(frozen=True, slots=True)
class Target:
    """What tags are given to: paragraphs, or a span of the text of one."""

    cells: tuple[Cell, ...] = ()
    span: Span | None = None


class Tagging(QObject):
    """Tags the paragraph the reader is in, those of its version in all rows that are selected, or selected words.

    `window` is what its dialogs stand over; `menu` is the menu of the tags beside a paragraph's own.
    """

    version_wanted = Signal(int)

    def __init__(self, desk: Desk, pairs: PairView, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pairs, self._window = desk, pairs, window
        self._schemes: tuple[TagScheme, ...] = ()
        self._sought = ""
        self._job = 0
        self.menu = TagMenu(self.offers_beside, window)
        self.menu.chosen.connect(lambda name: self.turn(name, self.target()))
        desk.document_shown.connect(self._learn)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        handlers: dict[str, Callable[[], object]] = {f"tag-{tag}": partial(self.retag, tag) for tag in TAGS}
        return handlers | {
            "tag-palette": self.open_palette,
            "tag-next": self.go_on,
            "tag-previous": partial(self.go_on, forward=False),
            "tags-proposed": self.propose,
            "tag-schemes": self.edit_schemes,
        }

    # Schemes ------------------------------------------------------------------------------------------------------

    def _learn(self, _document: DocumentInfo | None = None) -> None:
        """Read the schemes of the library; tags are called and drawn as they say."""
        library, _here = self._desk.open_review()
        self._desk.tasks.run(lambda _report: _schemes(library), self._use_schemes, self._desk.fail)

    def _use_schemes(self, schemes: Sequence[TagScheme]) -> None:
        self._schemes = learn_schemes(schemes)
        self._pairs.set_tag_looks(all_tags(self._schemes))

    def edit_schemes(self) -> None:
        """Show the schemes, to be made and changed."""
        from desktop.ui.dialogs.schemes import SchemesDialog  # noqa: PLC0415  # only who opens it waits for it

        dialog = SchemesDialog(self._desk, self._pairs.theme(), self._window)
        dialog.saved.connect(self._learn)
        dialog.open()

    # Giving -------------------------------------------------------------------------------------------------------

    def retag(self, tag: str) -> None:
        """Say what the paragraphs at hand are."""
        self._desk.retag(cells_at_hand(self._desk, self._pairs), tag)

    def turn(self, name: str, target: Target) -> None:
        """Give the tag to all that have it not; where all have it, take it away."""
        own = own_tag(name)
        if own:
            self._desk.retag(target.cells, own)
        elif how_given(target.cells, name, target.span) == "all":
            self._desk.unassign([each for cell in target.cells for each in holding(cell, name, target.span)])
        else:
            self._desk.assign(target.cells, name, target.span)
        self._pairs.setFocus()

    def target(self) -> Target:
        """The words that are selected, else the paragraphs at hand; what is being typed is saved first."""
        return self._target(save=True)

    def _target(self, *, save: bool) -> Target:
        words = words_at_hand(self._pairs, save=save)
        if words is not None:
            return Target((words[0],), words[1])
        held = save and self._pairs.editing.editor is not None  # what was typed could not be saved
        return Target() if held else Target(cells_at_hand(self._desk, self._pairs))

    def offers(self, target: Target) -> Iterator[Offer]:
        """The tags that can be given to it, in the order of the schemes."""
        for scheme in self._schemes or learn_schemes(shipped_schemes()):
            for name, tag in scheme.named():
                if fits(tag, target.span):
                    yield Offer(name, tag, scheme.title, how_given(target.cells, name, target.span))

    def offers_beside(self) -> Sequence[Offer]:
        """Those beside the paragraph's own, which has actions of its own; a look at them ends no edit."""
        target = self._target(save=False)
        return [offer for offer in self.offers(target) if not own_tag(offer.name)] if target.cells else []

    def open_palette(self) -> None:
        """List all tags, to be given by a letter."""
        from desktop.ui.dialogs.tag_palette import TagPalette  # noqa: PLC0415  # not before it is wanted

        target = self.target()
        if target.cells:
            palette = TagPalette(tuple(self.offers(target)), _said(target), self._pairs.theme(), self._window)
            palette.chosen.connect(lambda name: self.turn(name, target))
            palette.next_wanted.connect(self.seek)
            palette.open_at(self._corner())

    def _corner(self) -> QPoint:
        """Below the beginning of the paragraph at hand."""
        view = self._pairs
        cell = view.visualRect(view.currentIndex()).intersected(view.viewport().rect())
        mirrored = view.isRightToLeft()
        corner = cell.topRight() - QPoint(INSET, 0) if mirrored else cell.topLeft() + QPoint(INSET, 0)
        return view.viewport().mapToGlobal(corner + QPoint(0, min(cell.height(), 56)))

    # Going --------------------------------------------------------------------------------------------------------

    def go_on(self, *, forward: bool = True) -> None:
        """Go to the next place with the tag that was gone to last, else with one that is here."""
        cell = self._pairs.current_cell()
        here = (*(each.tag for each in cell.assigned), whole_name(SHIPPED[0], cell.tag)) if cell else ()
        name = self._sought or next(iter(here), "")
        if name:
            self.seek(name, forward=forward)

    def seek(self, name: str, *, forward: bool = True) -> None:
        """Go to the next place with the tag, or to the one before."""
        self._sought = name
        library, document = self._desk.open_review()
        row, version = self._pairs.current_row(), self._pairs.current_version()

        def work(_report: object) -> Tagged | None:
            from desktop.services import tagged  # noqa: PLC0415  # the data layer is imported in the worker

            return tagged.next_tagged(library, document.id, name, row, version, forward=forward)

        def go(found: Tagged | None) -> None:
            if self._is_open(document):
                self._go_to(found, name, forward=forward)

        self._desk.tasks.run(work, go, self._desk.fail)

    def _is_open(self, document: DocumentInfo) -> bool:
        """Whether that document is still the one that is read."""
        return self._desk.document is not None and self._desk.document.id == document.id

    def _go_to(self, found: Tagged | None, name: str, *, forward: bool) -> None:
        if found is None:
            self._desk.told.emit(message("Nothing in this document has the tag “{0}”.", given_title(name)))
            return
        here = (self._pairs.current_row(), self._pairs.current_version())
        self.version_wanted.emit(found.version)
        self._pairs.go_to(found.row, found.version)
        cells = self._desk.rows(found.row, found.row + 1)[0].cells[found.version]
        keys = [cell.paragraph for cell in cells]
        if found.paragraph in keys:
            self._pairs.make_current(Place(found.row, found.version, keys.index(found.paragraph)))
            self._pairs.tell_current()
        self._pairs.setFocus()
        there = (found.row, found.version)
        if there <= here if forward else there >= here:
            self._desk.told.emit(message("No other has the tag “{0}” from here on: begun anew.", given_title(name)))

    # Proposals ----------------------------------------------------------------------------------------------------

    def propose(self) -> None:
        """Look up which paragraphs should have another tag, and show them."""
        library, document = self._desk.open_review()
        tasks = self._desk.tasks
        tasks.cancel(self._job)
        self._job = tasks.run(
            lambda _report: _proposed(library, document),
            lambda found: self._show_proposed(document, *found),
            self._desk.fail,
        )
        self._desk.told.emit(LOOKING)

    def _show_proposed(
        self, document: DocumentInfo, proposals: Sequence[Proposal], openings: Mapping[int, str]
    ) -> None:
        from desktop.ui.dialogs.proposals import ProposalsDialog  # noqa: PLC0415  # only who opens it waits for it

        self._desk.outdated.emit(LOOKING)
        if self._is_open(document):
            dialog = ProposalsDialog(proposals, openings, document, self._window)
            dialog.accepted.connect(lambda: self._accept(dialog.chosen()))
            dialog.open()

    def _accept(self, chosen: Sequence[Proposal]) -> None:
        from desktop.services import proposals  # noqa: PLC0415  # it is there already: it found them

        if chosen:
            self._desk.make_in_worker(proposals.accept(chosen))


def _said(target: Target) -> str:
    """What the tags are given to."""
    if target.span is not None:
        words = target.cells[0].text[target.span.start : target.span.end]
        shown = words if len(words) <= _QUOTED else f"{words[:_QUOTED].rstrip()}…"
        return say("Words: {0}", isolated(shown))
    return counted("{0} paragraphs", len(target.cells)) if len(target.cells) > 1 else say("This paragraph")


def _schemes(library: Library) -> tuple[TagScheme, ...]:
    from desktop.services import tagsets  # noqa: PLC0415  # the data layer is imported in the worker

    return tagsets.schemes(library)


def _proposed(library: Library, document: DocumentInfo) -> tuple[Sequence[Proposal], Mapping[int, str]]:
    """The proposals, and how their paragraphs begin."""
    from desktop.services import proposals, tagged  # noqa: PLC0415  # the data layer is imported in the worker

    found = proposals.tag_proposals(library, document)
    return found, tagged.openings(library, [each.paragraph for each in found])
