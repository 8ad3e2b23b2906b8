"""Files of XLIFF 2.1 that Muqabala wrote (see `export.xliff`): versions with all that was said of them, and links."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from operator import itemgetter

from desktop.core.document import STATUSES, Parallel, Status
from desktop.core.export.losses import printable
from desktop.core.export.xliff import FORMATS, METADATA, NAMESPACE, PREFIX, STATES
from desktop.core.languages import code_of
from desktop.core.reading.own.parts import Found, Part, Parts
from desktop.core.reading.own.stated import Gathered, Record, Stated, faced, is_ours, may_be_ours
from desktop.core.reading.xmltree import Element, local, parse
from desktop.core.schemes_told import schemes_of

_CORE, _MDA = f"{{{NAMESPACE}}}", f"{{{METADATA}}}"
_KINDS = {both: kind for kind, both in FORMATS.items()}
_SIDES = ("source", "target")
_COMMENT, _TAG = "comment", f"{PREFIX}tag"


def read(data: bytes, name: str, sha256: str) -> Parallel | None:
    """All that a file of ours tells; None for one of another's making, or that contradicts itself.

    Raises UnreadableError as `xmltree.parse` does.
    """
    if not may_be_ours(data):
        return None
    root = parse(data, name)
    files = list(root.iterchildren(f"{_CORE}file"))
    groups = _groups(files[0]) if len(files) == 1 else {}
    about = _metas(groups.get(("file", ""), ()))
    if not is_ours(about.get("tool")):
        return None
    try:
        found = _Reader(about, root).read(files[0], name, sha256)
    except ValueError:
        return None
    return replace(found, schemes=schemes_of(_metas([each]) for each in groups.get(("scheme", ""), ())))


class _Reader:
    def __init__(self, about: Mapping[str, str], root: Element) -> None:
        self._about = about
        stated = zip(_SIDES, ("srcLang", "trgLang"), strict=True)
        languages = (about.get(f"{side}-language") or code_of(root.get(tag) or "") for side, tag in stated)
        self._gathered = Gathered(languages)

    def read(self, file: Element, name: str, sha256: str) -> Parallel:
        for unit in file.iter(f"{_CORE}unit"):
            self._unit(unit)
        said = {each: self._about.get(each, "") for each in ("symbol", "title")}
        return self._gathered.parallel(name, "xliff", sha256, **said)

    def _unit(self, unit: Element) -> None:
        groups = _groups(unit)
        told = _Unit(unit, groups)
        sides = {at: told.side(side) for at, side in enumerate(_SIDES)}
        if unit.get("type") == f"{PREFIX}footnote":
            self._gathered.footnote(sides, unit.get("id") or "")
        else:
            link = _metas(groups.get(("link", ""), ()))
            self._gathered.link(sides, float(link.get("score", "1")), confirmed=link.get("confirmed") == "yes")


class _Unit:
    """A unit of the file: both sides of it are read before what is asked for, as notes may be on either."""

    def __init__(self, unit: Element, groups: Mapping[tuple[str, str], Sequence[Element]]) -> None:
        self._unit = unit
        self._tags: dict[str, str] = {}
        self._stated = {side: dict(_stated(groups, side)) for side in _SIDES}
        self._parts = {side: self._content(side) for side in _SIDES}
        for side in _SIDES:
            self._found(side)
        self._commented()
        self._directed()
        self._advanced()

    def side(self, side: str) -> list[tuple[Part, Stated]]:
        """Its paragraphs."""
        return faced(self._parts[side], self._stated[side])

    def _content(self, side: str) -> list[Part]:
        """The texts of all segments, in the order of that side."""
        segments = self._unit.iterchildren(f"{_CORE}segment", f"{_CORE}ignorable")
        found = (segment.find(f"{_CORE}{side}") for segment in segments)
        ordered = sorted(
            ((int(each.get("order") or place), each) for place, each in enumerate(found, start=1) if each is not None),
            key=itemgetter(0),
        )
        parts = Parts()
        for _place, element in ordered:
            self._fill(parts, element)
        return parts.all

    # Inline -------------------------------------------------------------------------------------------------------

    def _fill(self, parts: Parts, element: Element) -> None:
        parts.write(element.text)
        for child in element:
            self._child(parts, child, local(child))
            parts.write(child.tail)

    def _child(self, parts: Parts, child: Element, kind: str) -> None:
        key = f"{'code' if kind in {'pc', 'sc', 'ec'} else 'mark'} {child.get('startRef') or child.get('id')}"
        if kind in {"pc", "sc"}:
            parts.open(key, _formatting(child))
        elif kind in {"mrk", "sm"}:
            parts.open(key, *self._annotation(child))
        elif kind == "ph":
            _placed(parts, child.get("subType") or "", child)
        elif kind == "cp":
            parts.write(_character(child))
        if kind in {"pc", "mrk"}:
            self._fill(parts, child)
        if kind in {"pc", "mrk", "ec", "em"}:
            parts.close(key)

    def _annotation(self, mark: Element) -> tuple[str, str]:
        """Its kind and what it is of: the note of a comment, or its own id."""
        kind, name = mark.get("type") or "", mark.get("id") or ""
        if kind == _COMMENT:
            return kind, (mark.get("ref") or "").rpartition("n=")[2]
        if kind == _TAG:
            self._tags[name] = mark.get("value") or ""
            return kind, name
        return "", ""

    # What is said -------------------------------------------------------------------------------------------------

    def _found(self, side: str) -> None:
        """Comments and tags on words stand where the text has their markers; so do the marks of footnotes."""
        for number, part in enumerate(self._parts[side], start=1):
            stated = self._stated[side].setdefault("" if number == 1 else str(number), Stated())
            known = {each.get("id", ""): each for kind in ("comment", "tag") for each in stated.of(kind)}
            for each in (each for each in part.found if each.id):
                kind = "comment" if each.kind == _COMMENT else "tag"
                record = known.get(each.id)
                if record is None:
                    record = {"id": each.id}
                    stated.record(kind, record)
                record |= self._placed(each)
            cited = {name for name, _place in part.cited}
            for record in stated.of("note"):
                if record.get("note") not in cited:
                    record["cited"] = "no"

    def _placed(self, found: Found) -> Record:
        ends = {"start": str(found.start), "end": str(found.end)}
        return ends if found.kind == _COMMENT else ends | {"tag": self._tags.get(found.id, "")}

    def _commented(self) -> None:
        """Give each note to the paragraph that has a record of it, or to the first of its side."""
        owners = {
            record.get("id", ""): stated
            for side in _SIDES
            for stated in self._stated[side].values()
            for record in stated.of("comment")
        }
        there = [each for each in _SIDES if any(part.length for part in self._parts[each])]
        notes = chain.from_iterable(self._unit.iterchildren(f"{_CORE}notes"))
        for number, note in enumerate(notes, start=1):
            name, side = note.get("id") or f"note {number}", note.get("appliesTo") or ""
            first = self._stated[side if side in there else next(iter(there), "source")].setdefault("", Stated())
            owners.get(name, first).bodies[name] = "".join(note.itertext())

    def _directed(self) -> None:
        """A direction that is said of the unit is that of its paragraphs."""
        for side, name in zip(_SIDES, ("srcDir", "trgDir"), strict=True):
            way = self._unit.get(name)
            if way:
                for _part, stated in self.side(side):
                    stated.plain.setdefault("direction", way)

    def _advanced(self) -> None:
        """The state of the target is its paragraphs' status, unless it is what their own statuses come to."""
        stated = [each for _part, each in self.side("target")]
        own = [each.plain.get("status", "todo") for each in stated]
        status = self._status()
        if all(each == "todo" for each in own) or min(own, key=_far, default="todo") != status:
            for each in stated:
                each.plain["status"] = status

    def _status(self) -> Status:
        """As far as the segment is that is least far."""
        segments = list(self._unit.iterchildren(f"{_CORE}segment"))
        found = [_status(each.get("state") or "", each.get("subState") or "") for each in segments]
        return min(found, key=_far, default="todo")


def _far(status: str) -> int:
    return STATUSES.index(status) if status in STATUSES else 0


def _status(state: str, finer: str) -> Status:
    exact: Iterator[Status] = (status for status, both in STATES.items() if both == (state, finer))
    rough: Iterator[Status] = (status for status, both in STATES.items() if both[0] == state)
    return next(chain(exact, rough), "todo")


def _formatting(code: Element) -> str:
    """The kind of formatting of a code; empty for another's."""
    finer = code.get("subType") or ""
    kind = _KINDS.get((code.get("type") or "", finer), "")
    return kind or (finer.removeprefix(PREFIX) if finer.startswith(PREFIX) else "")


def _placed(parts: Parts, kind: str, code: Element) -> None:
    if kind == "xlf:lb":
        parts.next()
    elif kind == f"{PREFIX}note":
        parts.cite((code.get("subFlows") or "").partition(" ")[0])


def _character(code: Element) -> str:
    """The picture of one that XML cannot hold; raises ValueError for what is no code point."""
    number = int(code.get("hex") or "", 16)
    if not 0 <= number <= sys.maxunicode:
        raise ValueError("a character that is none")
    return printable(chr(number))


# Metadata -------------------------------------------------------------------------------------------------------


def _groups(element: Element) -> dict[tuple[str, str], list[Element]]:
    """The groups of metadata of ours in it, by category and side."""
    found: dict[tuple[str, str], list[Element]] = {}
    for metadata in element.iterchildren(f"{_MDA}metadata"):
        for group in metadata.iterchildren(f"{_MDA}metaGroup"):
            found.setdefault((_category(group), group.get("appliesTo") or ""), []).append(group)
    return found


def _category(group: Element) -> str:
    category = group.get("category") or ""
    return category.removeprefix(PREFIX) if category.startswith(PREFIX) else ""


def _metas(groups: Iterable[Element]) -> Record:
    metas = (meta for group in groups for meta in group.iterchildren(f"{_MDA}meta"))
    return {meta.get("type") or "": "".join(meta.itertext()) for meta in metas}


def _stated(groups: Mapping[tuple[str, str], Sequence[Element]], side: str) -> Iterator[tuple[str, Stated]]:
    """What is stated of the paragraphs of one side, by their numbers; "" is the first one's."""
    for (category, of), found in groups.items():
        name, _, number = category.partition(".")
        if name == "paragraph" and of == side:
            stated = Stated(_metas(found))
            for group in (group for each in found for group in each.iterchildren(f"{_MDA}metaGroup")):
                stated.record(_category(group), _metas([group]))
            yield number, stated
