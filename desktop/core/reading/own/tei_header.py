"""What the header of a TEI file of our making declares: people, tags, changes, and each version's own file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from desktop.core.document import STATUSES, Status
from desktop.core.reading.xmltree import XML_ID, Element, local
from desktop.core.schemes_told import Line

IDENT = "muqabala"
"""The name of the application by which a file says that it is of our making."""


@dataclass(frozen=True, slots=True)
class Change:
    """A change of the header; `number` is its place among all of them, from 1."""

    number: int
    author: str
    at: str
    cause: str
    why: str


@dataclass(frozen=True, slots=True)
class Source:
    """What is said of a version's own file."""

    symbol: str = ""
    title: str = ""
    metadata: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Header:
    """What the identifiers of a file stand for; `tags` are (scheme, tag), `ordered` the changes by their numbers.

    `lines` tell the schemes (see `schemes_told`).
    """

    authors: dict[str, str] = field(default_factory=dict)
    tags: dict[str, tuple[str, str]] = field(default_factory=dict)
    statuses: dict[str, Status] = field(default_factory=dict)
    changes: dict[str, Change] = field(default_factory=dict)
    ordered: list[Change] = field(default_factory=list)
    sources: dict[str, Source] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)

    def author(self, element: Element) -> str:
        """Who is said to be responsible for this."""
        return self.authors.get(pointed(element, "resp"), "")

    def change(self, element: Element) -> Change | None:
        """The change that this belongs to."""
        return self.changes.get(pointed(element, "change"))

    def tag(self, element: Element) -> tuple[str, str]:
        """The scheme and name of the first tag that this is said to have; both are empty for none."""
        return next((self.tags[each] for each in pointers(element, "ana") if each in self.tags), ("", ""))

    def status(self, element: Element) -> Status:
        """How far its review is."""
        found = (self.statuses[each] for each in pointers(element, "ana") if each in self.statuses)
        return next(found, STATUSES[0])


def is_ours(root: Element) -> bool:
    """Whether the file says that it is of our making."""
    return any(each.get("ident") == IDENT for each in root.iterfind("{*}teiHeader//{*}application"))


def read_header(root: Element) -> Header:
    """What the header of the file declares."""
    header = Header()
    for element in root.iterfind("{*}teiHeader//*"):
        key = element.get(XML_ID) or ""
        name = local(element)
        if name == "respStmt" and key:
            header.authors[key] = "".join(text_of(each) for each in element.iterfind("{*}name"))
        elif name == "category" and key:
            _category(element, key, header)
        elif name == "change" and key:
            header.ordered.append(_change(element, len(header.ordered) + 1, header.authors))
            header.changes[key] = header.ordered[-1]
        elif name == "bibl" and key:
            header.sources[key] = _source(element)
    return header


def _category(element: Element, key: str, header: Header) -> None:
    taxonomy = element.getparent()
    status = key.removeprefix("status.")
    if taxonomy is not None and taxonomy.get(XML_ID) == "statuses":
        header.statuses.update((key, each) for each in STATUSES if each == status)
    elif taxonomy is not None and not taxonomy.get(XML_ID):
        header.tags[key] = (taxonomy.get("n") or "", element.get("n") or key)
        if _child(taxonomy, "gloss"):
            header.lines.append(_line(taxonomy, element, *header.tags[key]))


def _line(taxonomy: Element, category: Element, scheme: str, tag: str) -> Line:
    title, description = (_child(taxonomy, name) for name in ("gloss", "desc"))
    label = _child(category, "gloss") or _child(category, "catDesc")
    more = {each.get("type") or "meaning": text_of(each) for each in category.iterchildren("{*}desc")}
    return more | {"scheme": scheme, "title": title, "description": description, "tag": tag, "label": label}


def _child(element: Element, name: str) -> str:
    return next(map(text_of, element.iterchildren(f"{{*}}{name}")), "")


def _change(element: Element, number: int, authors: Mapping[str, str]) -> Change:
    author = authors.get(pointed(element, "who"), "")
    cause = element.get("type") or element.get("n") or ""
    return Change(number, author, element.get("when") or "", cause, text_of(element))


def _source(bibl: Element) -> Source:
    notes = tuple((each.get("n") or "", text_of(each)) for each in bibl.iterfind("{*}note") if each.get("n"))
    symbol = next((text_of(each) for each in bibl.iterfind("{*}idno") if each.get("type") == "symbol"), "")
    return Source(symbol, next(map(text_of, bibl.iterfind("{*}title")), ""), notes)


# Elements ---------------------------------------------------------------------------------------------------------


def pointers(element: Element, name: str) -> Iterator[str]:
    """The identifiers that an attribute points to."""
    return (each.removeprefix("#") for each in (element.get(name) or "").split())


def pointed(element: Element, name: str) -> str:
    """The first of them; empty for none."""
    return next(pointers(element, name), "")


def text_of(element: Element) -> str:
    """All characters in an element, as they are."""
    return "".join(map(str, element.itertext()))
