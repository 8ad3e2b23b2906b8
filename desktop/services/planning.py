"""What an import will bring: files that were looked at, put together into documents, corrected by a person."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from desktop.core.grouping import Clue, group
from desktop.core.reading.choices import TOLD, Choices
from desktop.services.looking import Seen


@dataclass(frozen=True, slots=True)
class Planned:
    """A file with what was chosen for it: how it is read, whether it is taken, whether a person calls it the original.

    `home` is the number of the document a person put it into; 0 leaves that to the program.
    """

    seen: Seen
    choices: Choices = TOLD
    home: int = 0
    taken: bool = True
    original: bool = False


@dataclass(frozen=True, slots=True)
class PlannedDocument:
    """Files that will be the versions of one document, the original first; what symbol and title it will have."""

    files: tuple[Planned, ...]
    symbol: str
    title: str

    @property
    def taken(self) -> tuple[Planned, ...]:
        """The files that will be imported."""
        return tuple(each for each in self.files if each.taken)


@dataclass(frozen=True)
class Plan:
    """The files of an import in their order, and the names a person gave to documents, by the documents' numbers.

    `complete` says that no more files are being looked at; `homes` is the last number given to a document. (It has no
    slots, for what follows from it is worked out once.)
    """

    files: tuple[Planned, ...] = ()
    names: Mapping[int, tuple[str, str]] = field(default_factory=dict)
    homes: int = 0
    complete: bool = True

    @cached_property
    def documents(self) -> tuple[PlannedDocument, ...]:
        """The readable files as documents."""
        files = [each for each in self.files if not each.seen.error]
        places = group([_clue(each) for each in files], complete=self.complete)
        return tuple(self._document([files[place] for place in members]) for members in places)

    @cached_property
    def unreadable(self) -> tuple[Planned, ...]:
        """The files that could not be read."""
        return tuple(each for each in self.files if each.seen.error)

    def find(self, path: Path) -> Planned | None:
        """The file, if it is among them."""
        return self._by_path.get(path)

    def document_of(self, path: Path) -> PlannedDocument | None:
        """The document the file belongs to."""
        return self._documents_by_path.get(path)

    @cached_property
    def _by_path(self) -> dict[Path, Planned]:
        return {each.seen.path: each for each in self.files}

    @cached_property
    def _documents_by_path(self) -> dict[Path, PlannedDocument]:
        return {file.seen.path: each for each in self.documents for file in each.files}

    def _document(self, files: Sequence[Planned]) -> PlannedDocument:
        ordered = sorted(files, key=lambda each: not each.original)  # stable: only what a person said goes first
        home = next((each.home for each in ordered if each.home), 0)
        told = _first(each.seen.symbol for each in ordered), _first(each.seen.title for each in ordered)
        return PlannedDocument(tuple(ordered), *self.names.get(home, told))


def _first(values: Iterable[str]) -> str:
    return next((value for value in values if value), "")


def _clue(file: Planned) -> Clue:
    seen = file.seen
    folder = seen.path.parent.as_posix()
    several = len(seen.languages) > 1
    return Clue(
        folder, seen.path.name, seen.language, seen.symbol, seen.paragraphs, seen.originals, file.home, whole=several
    )


# Correcting the plan: each answers another plan -----------------------------------------------------------------


def with_seen(plan: Plan, seen: Iterable[Seen]) -> Plan:
    """The plan with files that were looked at: new ones at the end, those looked at again in their places."""
    news = {each.path: each for each in seen}
    files = [replace(file, seen=again) if (again := news.pop(file.seen.path, None)) else file for file in plan.files]
    return replace(plan, files=(*files, *map(Planned, news.values())))


def completed(plan: Plan, *, complete: bool) -> Plan:
    """The plan with or without files still to come."""
    return replace(plan, complete=complete)


def choose(plan: Plan, path: Path, choices: Choices) -> Plan:
    """How that file shall be read; it has to be looked at again."""
    return _changed(plan, (path,), lambda file: replace(file, choices=choices))


def take(plan: Plan, paths: Collection[Path], *, taken: bool) -> Plan:
    """The files taken, or left out."""
    return _changed(plan, paths, lambda file: replace(file, taken=taken))


def make_original(plan: Plan, path: Path) -> Plan:
    """That file the original of its document."""
    document = plan.document_of(path)
    others = [] if document is None else [each.seen.path for each in document.files]
    plan = _changed(plan, others, lambda file: replace(file, original=False))
    return _changed(plan, (path,), lambda file: replace(file, original=True))


def put_together(plan: Plan, paths: Sequence[Path], to: Path | None = None) -> Plan:
    """The files in the document of the file `to`, or of the first of them."""
    target = to or paths[0]
    firm = settled(plan, (target, *paths))
    host = firm.find(target)
    if host is None or not host.home:
        return plan
    moved = {path for path in paths if (file := firm.find(path)) and file.home != host.home}
    return _changed(firm, moved, lambda file: replace(file, home=host.home, original=False))


def part(plan: Plan, paths: Sequence[Path]) -> Plan:
    """The files in a document of their own; those they leave stay together."""
    return _settle(settled(plan, paths), paths)


def rename(plan: Plan, path: Path, symbol: str, title: str) -> Plan:
    """Symbol and title of the file's document, as a person wants them."""
    firm = settled(plan, (path,))
    file = firm.find(path)
    return replace(firm, names={**firm.names, file.home: (symbol, title)}) if file and file.home else plan


def settled(plan: Plan, paths: Collection[Path]) -> Plan:
    """The documents of these files made as firm as if a person had put them together."""
    for document in plan.documents:
        members = [each.seen.path for each in document.files]
        if not all(each.home for each in document.files) and not set(members).isdisjoint(paths):
            homes = {each.home for each in document.files} - {0}
            plan = _settle(plan, members, next(iter(homes), 0))
    return plan


def _settle(plan: Plan, paths: Collection[Path], home: int = 0) -> Plan:
    number = home or plan.homes + 1
    settled = _changed(plan, paths, lambda file: replace(file, home=number))
    return replace(settled, homes=max(number, plan.homes))


def _changed(plan: Plan, paths: Collection[Path], change: Callable[[Planned], Planned]) -> Plan:
    wanted = set(paths)
    return replace(plan, files=tuple(change(each) if each.seen.path in wanted else each for each in plan.files))
