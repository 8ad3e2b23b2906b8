"""Translation memories that Muqabala wrote (see `export.tmx`): versions with all that was said of them, and links."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.core.document import Parallel
from desktop.core.export.losses import printable
from desktop.core.export.tmx import PREFIX
from desktop.core.languages import code_of
from desktop.core.reading.own.parts import Part, Parts
from desktop.core.reading.own.stated import Gathered, Record, Stated, faced, is_ours, may_be_ours
from desktop.core.reading.xmltree import XML_LANG, Element, local, parse
from desktop.core.schemes_told import schemes_of

_KINDS = {"italic": "emphasis", "bold": "strong", "superscript": "superscript", "link": "reference"}
_HEADS = ("version", "scheme")
_RECORDS = {"correction": "correction", "mark": "mark", "note": "note", "comment": "comment", "further-tag": "tag"}


def read(data: bytes, name: str, sha256: str) -> Parallel | None:
    """All that a translation memory of ours tells; None for one of another's making, or that contradicts itself.

    Raises UnreadableError as `xmltree.parse` does.
    """
    if not may_be_ours(data):
        return None
    root = parse(data, name)
    header = next(root.iter("{*}header"), None)
    if header is None or not is_ours(header.get("creationtool")):
        return None
    try:
        return _Reader(header).read(root, name, sha256)
    except ValueError:
        return None


class _Reader:
    def __init__(self, header: Element) -> None:
        self._about = dict(_properties(header))
        said, self._lines = ([_record(value) for kind, value in _properties(header) if kind == of] for of in _HEADS)
        self._versions = {each.get("tag", ""): at for at, each in enumerate(said)}
        self._gathered = Gathered(each.get("language", "") for each in said)
        self._notes = 0

    def read(self, root: Element, name: str, sha256: str) -> Parallel:
        for unit in root.iter("{*}tu"):
            self._unit(unit)
        symbol, title = (self._about.get(name, "") for name in ("symbol", "title"))
        found = self._gathered.parallel(name, "tmx", sha256, symbol=symbol, title=title)
        return replace(found, schemes=schemes_of(self._lines))

    def _unit(self, unit: Element) -> None:
        about = dict(_properties(unit))
        sides: dict[int, list[tuple[Part, Stated]]] = {}
        for variant in unit.iterchildren("{*}tuv"):
            sides.setdefault(self._version(variant), []).extend(self._variant(variant))
        self._general(unit, [each for parts in sides.values() for each in parts])
        if about.get("kind") == "footnote":
            self._gathered.footnote(sides, unit.get("tuid") or "")
        else:
            self._gathered.link(sides, float(about.get("score", "1")), confirmed=about.get("confirmed") == "yes")

    def _version(self, variant: Element) -> int:
        tag = variant.get(XML_LANG) or ""
        if tag not in self._versions:
            self._versions[tag] = self._gathered.version(code_of(tag))
        return self._versions[tag]

    def _general(self, unit: Element, parts: Sequence[tuple[Part, Stated]]) -> None:
        """Notes on a whole unit are comments on the first paragraph in it."""
        for note in unit.iterchildren("{*}note") if parts else ():
            parts[0][1].bodies[self._name()] = _plain(note)

    def _variant(self, variant: Element) -> list[tuple[Part, Stated]]:
        """The paragraphs of a version."""
        stated: dict[str, Stated] = {"": Stated()}
        for kind, value in _properties(variant):
            name, _, of = kind.partition(".")
            here = stated.setdefault(of, Stated())
            if name in _RECORDS:
                here.record(_RECORDS[name], _record(value))
            else:
                here.plain[name] = value
        self._commented(variant, stated)
        segment = next(variant.iterchildren("{*}seg"), None)
        parts = Parts()
        if segment is not None:
            _fill(parts, segment)
        return faced(parts.all, stated)

    def _commented(self, variant: Element, stated: dict[str, Stated]) -> None:
        """Give each note to whom its property says: the one it stands behind, or if they were parted the next."""
        notes = list(variant.iterchildren("{*}note"))
        said = [each for each in variant.iterchildren("{*}prop") if _is_comment(each)]
        whose = said if len(notes) == len(said) else [each.getprevious() for each in notes]
        for note, about in zip(notes, whose, strict=True):
            of, name = _whose(about) if about is not None and _is_comment(about) else ("", "")
            stated.setdefault(of, Stated()).bodies[name or self._name()] = _plain(note)

    def _name(self) -> str:
        self._notes += 1
        return f"note{self._notes}"


def _fill(parts: Parts, element: Element) -> None:
    parts.write(element.text)
    for child in element:
        kind = local(child)
        if kind == "bpt":
            parts.open(child.get("i") or "", _formatting(child.get("type") or ""))
        elif kind == "ept":
            parts.close(child.get("i") or "")
        elif kind == "ph" and child.get("type") == "lb":
            parts.next()
        elif kind == "hi":
            _fill(parts, child)
        parts.write(child.tail)


def _formatting(kind: str) -> str:
    """The kind of formatting that a code's type names; empty for another's."""
    return kind.removeprefix(PREFIX) if kind.startswith(PREFIX) else _KINDS.get(kind, "")


def _properties(element: Element) -> Iterator[tuple[str, str]]:
    """The names and values of properties of ours."""
    return ((_kind(each), _plain(each)) for each in element.iterchildren("{*}prop") if _kind(each))


def _kind(prop: Element) -> str:
    kind = prop.get("type") or ""
    return kind.removeprefix(PREFIX) if kind.startswith(PREFIX) else ""


def _is_comment(element: Element) -> bool:
    return _kind(element).partition(".")[0] == "comment"


def _whose(prop: Element) -> tuple[str, str]:
    """The paragraph that a comment is on, and the comment's id."""
    return _kind(prop).partition(".")[2], _record(_plain(prop)).get("id", "")


def _record(value: str) -> Record:
    """Names and values; raises ValueError for what are none."""
    try:
        said = json.loads(value)
    except RecursionError as error:
        raise ValueError("a property that is nested too deeply") from error
    if not isinstance(said, dict):
        raise ValueError("a property that has no names")  # noqa: TRY004 - the file is wrong, not the program
    return {name: printable(str(each)) for name, each in said.items()}


def _plain(element: Element) -> str:
    return "".join(element.itertext())
