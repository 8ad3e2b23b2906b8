"""What was done to the paragraph at hand: when, by whom, from what to what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.core.changes import (
    Advance,
    Annotate,
    Assign,
    Batch,
    Change,
    Correct,
    Decide,
    Relink,
    Reread,
    Retag,
    Tie,
    Turn,
    leaves,
)
from desktop.core.past import Stage
from desktop.ui.actions import STATUS_TITLES
from desktop.ui.look.flow import FlowLayout
from desktop.ui.look.theme import Theme
from desktop.ui.panels.entries import ENTRY, Entry, EntryDelegate, Look
from desktop.ui.panels.lines import isolated
from desktop.ui.tags import given_title, tag_title
from desktop.ui.times import moment
from desktop.ui.words import later, say

if TYPE_CHECKING:
    from desktop.services.reviewing import LoggedChange


_BATCH = 20
"""Entries laid out at a time."""


def concerning(change: Change, paragraph: int) -> tuple[Change, ...]:
    """The parts of a change that are of a paragraph; a decision is of the one whose correction follows it."""
    single = tuple(leaves(change))
    if len(single) == 1:
        return single
    following = (*single[1:], None)
    return tuple(
        part
        for part, after in zip(single, following, strict=True)
        if _is_of(after if isinstance(part, Decide) and isinstance(after, Correct) else part, paragraph)
    )


def _is_of(part: Change | None, paragraph: int) -> bool:
    match part:
        case Correct() | Retag() | Advance() | Turn():
            return part.paragraph == paragraph
        case Annotate(before, after) | Assign(before, after):
            return paragraph in {each.paragraph for each in (before, after) if each is not None}
        case Relink(before, after):
            return any(paragraph in cell for tie in set(before) ^ set(after) for cell in tie.members)
        case _:
            return True


def sentences(change: Change) -> Iterator[str]:  # noqa: C901  # a kind of change after the other
    """What a change did, in words."""
    match change:
        case Batch(changes):
            for part in changes:
                yield from sentences(part)
        case Correct(edit=edit):
            yield say("{0}: {1} → {2}", _how(change), _read(edit.before), _read(edit.after))
        case Retag() | Advance() | Turn():
            yield _other(change)
        case Assign() | Annotate():
            yield _put(change)
        case Decide(after="accepted"):
            yield say("Proposal accepted")
        case Decide(after="dismissed", reason_after=reason):
            yield say("The original has it so") if reason == "sic" else say("Not an error")
        case Decide():
            yield say("Decision taken back")
        case Relink(before, after):
            yield _linked(before, after)
        case Reread(before, after):
            yield _reread(len(after) - len(before))


def _read(words: str) -> str:
    return isolated(words) if words else say("(nothing)")


def _how(change: Correct) -> str:
    if change.cause == "restored":
        return say("Earlier reading restored")
    return say("Corrected") if change.cause == "hand" else say("Corrected ({0})", change.cause)


_WAYS = {"": later("As its version"), "ltr": later("Left to right"), "rtl": later("Right to left")}


def _other(change: Retag | Advance | Turn) -> str:
    match change:
        case Retag(before=before, after=after):
            return say("Tag: {0} → {1}", tag_title(before), tag_title(after))
        case Advance(before=before, after=after):
            return say("Status: {0} → {1}", say(STATUS_TITLES[before]), say(STATUS_TITLES[after]))
        case Turn(before=before, after=after):
            return say("Direction: {0} → {1}", say(_WAYS[before]), say(_WAYS[after]))


def _put(change: Assign | Annotate) -> str:
    match change:
        case Assign(before, None):
            return say("Tag taken away: {0}", given_title(before.tag) if before else "")
        case Assign(after=given) if given is not None:
            return say("Tag given: {0}", given_title(given.tag))
        case Annotate(before, after) if before and after and before.resolved != after.resolved:
            body = isolated(after.body)
            return say("Comment resolved: {0}", body) if after.resolved else say("Comment opened again: {0}", body)
        case Annotate(after=after) if after is not None:
            body = isolated(after.body)
            return say("Answer: {0}", body) if after.answers else say("Comment: {0}", body)
        case _:
            return say("Comment taken away")


def _linked(before: Sequence[Tie], after: Sequence[Tie]) -> str:
    if [tie.members for tie in before] != [tie.members for tie in after]:
        return say("Linked otherwise")
    more = sum(tie.confirmed for tie in after) > sum(tie.confirmed for tie in before)
    return say("Link confirmed") if more else say("Confirmation of the link taken back")


def _reread(more: int) -> str:
    if more > 0:
        return say("Read otherwise: cut in two, or a step of reading was taken back")
    if more < 0:
        return say("Read otherwise: two paragraphs became one")
    return say("Read otherwise: a step of reading was taken back, or made again")


class HistoryPanel(QWidget):
    """The latest change first, with what became otherwise in the text; each reading there was can be had again."""

    restore_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", True)
        self._text: str | None = None
        self.head = QLabel(say("History"))
        self.head.setProperty("role", "muted")
        self.head.setContentsMargins(16, 4, 16, 0)
        self.list = QListWidget()
        self.list.setObjectName("history")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setLayoutMode(QListWidget.LayoutMode.Batched)
        self.list.setBatchSize(_BATCH)
        self.list.setAccessibleName(say("History"))
        self._lines = EntryDelegate(self.list)
        self.list.setItemDelegate(self._lines)
        self.restore = QPushButton(say("Restore this"))
        self.restore_before = QPushButton(say("Restore the one before"))
        self.restore.setAccessibleName(say("Restore this reading"))
        self.restore_before.setAccessibleName(say("Restore the reading before this one"))
        for button in (self.restore, self.restore_before):
            button.setToolTip(button.accessibleName())
        self.restore.clicked.connect(lambda: self._ask(before=False))
        self.restore_before.clicked.connect(lambda: self._ask(before=True))
        self.list.itemActivated.connect(lambda _item: self._ask(before=False))
        self.list.itemSelectionChanged.connect(self._follow)
        self._lay_out()

    def _lay_out(self) -> None:
        self.acts = QWidget()
        acts = FlowLayout(self.acts, gap=6)
        acts.setContentsMargins(16, 4, 16, 10)
        acts.addWidget(self.restore)
        acts.addWidget(self.restore_before)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.head)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.acts)
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._lines.theme = theme
        self.list.viewport().update()

    def show_history(
        self, logged: Sequence[LoggedChange], paragraph: int, stages: Sequence[Stage] = (), look: Look | None = None
    ) -> None:
        """These changes of one paragraph; of a change of several, what concerns this one.

        `stages` are its texts before and after each, `look` is how it is set.
        """
        self.list.clear()
        self._lines.look = look
        self._text = stages[-1].after if stages else None
        known = stages if len(stages) == len(logged) else [Stage(None, None)] * len(logged)
        for entry, stage in reversed(tuple(zip(logged, known, strict=True))):
            parts = concerning(entry.change, paragraph)
            who = f"{isolated(entry.author)}   {moment(entry.at)}" if entry.author else moment(entry.at)
            item = QListWidgetItem("\n".join((*_once(line for part in parts for line in sentences(part)), who)))
            item.setData(ENTRY, Entry(tuple(_lines_of(parts, stage)), who, stage))
            self.list.addItem(item)
        if not self.list.count():
            item = QListWidgetItem(say("Nothing was changed here: the paragraph stands as it was read."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        self._follow()

    def _chosen(self) -> Stage | None:
        selected = self.list.selectedItems()
        entry = selected[0].data(ENTRY) if selected else None
        return entry.stage if isinstance(entry, Entry) else None

    def _follow(self) -> None:
        stage = self._chosen()
        self.restore.setEnabled(stage is not None and stage.after not in (None, self._text))
        self.restore_before.setEnabled(stage is not None and stage.before not in (None, self._text))
        self.acts.setVisible(self._text is not None)

    def _ask(self, *, before: bool) -> None:
        stage = self._chosen()
        text = None if stage is None else stage.before if before else stage.after
        if text is not None and text != self._text:
            self.restore_wanted.emit(text)


def _once(lines: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(lines)


def _lines_of(parts: Iterable[Change], stage: Stage) -> Iterable[str]:
    """What is said of a change where the difference itself is shown below it."""
    lines = (_how(part) if isinstance(part, Correct) and stage.shown else None for part in parts)
    return _once(line for part, how in zip(parts, lines, strict=True) for line in ((how,) if how else sentences(part)))
