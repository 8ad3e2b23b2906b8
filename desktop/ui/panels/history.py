"""What was done to the paragraph at hand: when, by whom, from what to what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from desktop.core.changes import Annotate, Batch, Change, Correct, Decide, Relink, Reread, Retag, Tie
from desktop.ui.actions import TAG_TITLES
from desktop.ui.panels.lines import isolated
from desktop.ui.undo import parts
from desktop.ui.words import say

if TYPE_CHECKING:
    from desktop.services.reviewing import LoggedChange


def concerning(change: Change, paragraph: int) -> tuple[Change, ...]:
    """The parts of a change that are of a paragraph; a decision is of the one whose correction follows it."""
    single = tuple(parts(change))
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
        case Correct() | Retag():
            return part.paragraph == paragraph
        case Annotate(before, after):
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
        case Correct(edit=edit, cause=cause):
            how = say("Corrected") if cause == "hand" else say("Corrected ({0})", cause)
            yield f"{how}: {isolated(edit.before) or '∅'} → {isolated(edit.after) or '∅'}"
        case Retag(before=before, after=after):
            names = (say(TAG_TITLES.get(tag, tag)) for tag in (before, after))
            yield say("Tag: {0} → {1}", *names)
        case Annotate(after=None):
            yield say("Comment taken away")
        case Annotate(after=after) if after is not None:
            yield say("Comment: {0}", isolated(after.body))
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
    """A plain list, the latest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", True)
        self.list = QListWidget()
        self.list.setObjectName("history")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setAccessibleName(say("History"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.list)

    def show_history(self, logged: Iterable[LoggedChange], paragraph: int) -> None:
        """These changes of one paragraph; of a change of several, what concerns this one."""
        self.list.clear()
        for entry in reversed(tuple(logged)):
            what = "\n".join(
                dict.fromkeys(line for part in concerning(entry.change, paragraph) for line in sentences(part))
            )
            self.list.addItem(f"{what}\n{entry.author}, {entry.at[:16].replace('T', ' ')}")
        if not self.list.count():
            self.list.addItem(say("Nothing was changed here: the paragraph stands as it was read."))
