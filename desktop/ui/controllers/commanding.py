"""The palette: every action by its name, and with them tags and the documents of the library."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from desktop.core.document import DocumentInfo
from desktop.core.folding import fold
from desktop.core.fuzzy import fit
from desktop.core.languages import language
from desktop.core.text import Span
from desktop.ui.actions import ACTIONS, Action, ActionTable
from desktop.ui.controllers.tagging import Tagging
from desktop.ui.desk import Desk
from desktop.ui.dialogs.tag_list import Offer
from desktop.ui.palette.lines import Line
from desktop.ui.palette.sheet import Purpose, Sheet
from desktop.ui.panels.lines import isolated
from desktop.ui.words import say

MOST_DOCUMENTS = 20
_ASIDE = 0.6
"""What a title counts that is not the interface's own: the English one, and the one with its menu before it."""


@dataclass(frozen=True, slots=True)
class Command:
    """An action as the palette lists it; `english` is its title in the table, `menu` the menu it is in."""

    id: str
    title: str
    english: str
    menu: str
    keys: str
    enabled: bool


@dataclass(frozen=True, slots=True)
class _Ranked:
    score: float
    marked: tuple[int, ...]


class Commanding(QObject):
    """Lists what can be done, what was chosen last first; what cannot be done now is grey."""

    def __init__(self, desk: Desk, sheet: Sheet, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._sheet = desk, sheet
        self._actions: ActionTable | None = None
        self._tagging: Tagging | None = None
        self._commands: tuple[Command, ...] = ()
        self._tags: tuple[Offer, ...] = ()
        self._documents: tuple[DocumentInfo, ...] = ()
        self._recent: list[str] = []
        self._typed = ""

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {"palette": self.open}

    def begin(self, actions: ActionTable, tagging: Tagging) -> None:
        """These are the actions, and what gives the tags beside a paragraph's own, which has actions of its own."""
        self._actions, self._tagging = actions, tagging

    def open(self) -> None:
        """Lay the palette over the window."""
        self._commands = tuple(self._listed())
        self._documents = ()
        self._tags = tuple(self._offered())
        self._desk.find_documents(self._take_documents)
        self._sheet.open(Purpose(say("Actions"), say("What do you want to do?"), self._look, self._choose))

    def _listed(self) -> Iterator[Command]:
        if self._actions is None:
            return
        for entry in ACTIONS:
            if entry.id != "palette":
                yield _command(entry, self._actions)

    def _offered(self) -> Sequence[Offer]:
        if self._tagging is None or self._desk.document is None:
            return ()
        return self._tagging.offers_beside()

    def _take_documents(self, documents: tuple[DocumentInfo, ...]) -> None:
        self._documents = documents
        if self._sheet.isVisible() and self._typed.strip():
            self._look(self._typed)

    def _look(self, typed: str) -> None:
        self._typed = typed
        actions = ranked(self._commands, typed, self._recent)
        lines = [*actions, *_tags(self._tags, typed), *_documents(self._documents, typed)]
        self._sheet.show_lines(lines, empty=say("No action is called so."))

    def _choose(self, item: object) -> None:
        if isinstance(item, DocumentInfo):
            self._desk.open_document(item.id)
        elif isinstance(item, Offer) and self._tagging is not None:
            self._tagging.turn(item.name, self._tagging.target())
        elif self._actions is not None and isinstance(item, str):
            self._recent = [item, *(each for each in self._recent if each != item)]
            self._actions[item].trigger()


def _command(entry: Action, actions: ActionTable) -> Command:
    action = actions[entry.id]
    form = QKeySequence.SequenceFormat.NativeText
    keys = ", ".join(each.toString(form) for each in action.shortcuts())
    return Command(entry.id, _bare(action.text()), _bare(entry.title), _bare(say(entry.menu)), keys, action.isEnabled())


def _bare(title: str) -> str:
    return title.replace("&", "").rstrip("…")


def ranked(commands: Sequence[Command], typed: str, recent: Sequence[str]) -> list[Line]:
    """The commands that may be meant, the likeliest first; of equals what was used last, and what can be done now."""
    places = {name: at for at, name in enumerate(recent)}
    found = ((command, _rank(command, typed)) for command in commands)
    listed = [(command, rank) for command, rank in found if rank is not None]
    if typed.strip():
        listed.sort(key=lambda each: (-round(each[1].score, 3), places.get(each[0].id, len(places))))
    else:
        listed.sort(key=lambda each: places.get(each[0].id, len(places)))
    return [_line(command, rank.marked) for command, rank in listed]


def _rank(command: Command, typed: str) -> _Ranked | None:
    own = fit(typed, command.title)
    if own is not None:
        return _Ranked(own.score, own.places)
    others = [fit(typed, command.english), fit(typed, f"{command.menu} {command.title}")]
    scores = [other.score for other in others if other is not None]
    return _Ranked(max(scores) * _ASIDE, ()) if scores else None


def _line(command: Command, marked: Sequence[int]) -> Line:
    spans = _spans(marked)
    return Line(command.title, command.id, spans, "", command.menu, command.keys, "", command.enabled)


def _spans(places: Sequence[int]) -> tuple[Span, ...]:
    """The runs of these places."""
    starts = [place for place in places if place - 1 not in places]
    ends = [place + 1 for place in places if place + 1 not in places]
    return tuple(map(Span, starts, ends))


def _tags(offers: Sequence[Offer], typed: str) -> Iterator[Line]:
    """The tags that may be meant, once something is typed."""
    for offer in offers if typed.strip() else ():
        found = fit(typed, offer.tag.label)
        if found is not None:
            yield Line(offer.tag.label, offer, _spans(found.places), "", say("Tag of {0}", isolated(offer.scheme)))


def _documents(documents: Sequence[DocumentInfo], typed: str) -> Iterator[Line]:
    """The documents that have every word typed in their symbol, title or languages, after "Open"."""
    words, shown = fold(typed).split(), 0
    for document in documents if words else ():
        title = say("Open {0}", isolated(" ".join(filter(None, (document.symbol, document.title)))))
        languages = " ".join(dict.fromkeys(language(version.language).own_name for version in document.versions))
        known = fold(f"open {title} {languages}")
        if all(word in known for word in words) and shown < MOST_DOCUMENTS:
            shown += 1
            yield Line(title, document, (), "", languages)
