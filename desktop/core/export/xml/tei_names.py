"""What things are called in a TEI file: identifiers of units, authors and tags, made of ASCII letters and digits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from desktop.core.export.tracked import settled
from desktop.core.review import Review, Unit, VersionText
from desktop.core.tagsets import Tag, whole_name

_NO_NAME = re.compile(r"[^a-z0-9-]+")


@dataclass(slots=True)
class Category:
    """A tag as the file declares it: its identifier, and its name in its scheme; `said` is more of it, by its kinds."""

    id: str
    name: str
    label: str
    meaning: str = ""
    said: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Taxonomy:
    """A scheme as the file declares it: its name is empty for tags of none, its title for one that is not known."""

    name: str
    title: str
    description: str = ""
    categories: list[Category] = field(default_factory=list)


class Names:
    """The identifiers of all that the chosen versions hold.

    `units` has them by the units' keys, `authors` by name; those of tags are by the tag that a paragraph is, and by
    the whole name of further tags.
    """

    def __init__(self, review: Review, texts: Sequence[VersionText]) -> None:
        self.units = {unit.key: name for text, number in _numbered(texts) for unit, name in _units(text, number)}
        self.authors = {name: f"a{place}" for place, name in enumerate(_authors(texts), start=1)}
        self.taxonomies = [Taxonomy(each.name, each.title, each.description) for each in review.schemes]
        self.own: dict[str, str] = {}
        self.further: dict[str, str] = {}
        self._taken: set[str] = set()
        for scheme, taxonomy in zip(review.schemes, self.taxonomies, strict=True):
            for tag in scheme.tags:
                more = {} if scheme.shipped else _more(tag)
                self._declare(taxonomy, Category("", tag.id, tag.label, tag.meaning, more), own=tag.own)
        self._undeclared(texts)

    def _undeclared(self, texts: Sequence[VersionText]) -> None:
        """Declare the tags that no scheme of the review has."""
        for unit in (unit for text in texts for unit in text.units):
            if unit.tag and unit.tag not in self.own:
                self._declare(self._taxonomy(""), Category("", unit.tag, unit.tag), own=True)
            for each in unit.assigned:
                scheme, slash, name = each.tag.partition("/")
                if not slash:
                    scheme, name = "", each.tag
                if each.tag not in self.further:
                    self._declare(self._taxonomy(scheme), Category("", name, name), own=False)

    def _taxonomy(self, name: str) -> Taxonomy:
        known = next((each for each in self.taxonomies if each.name == name), None)
        if known is None:
            known = Taxonomy(name, "" if name else "Tags of no scheme")
            self.taxonomies.append(known)
        return known

    def _declare(self, taxonomy: Taxonomy, category: Category, *, own: bool) -> None:
        plain = _NO_NAME.sub("-", category.name.lower()).strip("-") or "other"
        name, number = f"tag.{plain}", 1
        while name in self._taken:
            number += 1
            name = f"tag.{plain}.{number}"
        self._taken.add(name)
        category.id = name
        taxonomy.categories.append(category)
        self.further.setdefault(whole_name(taxonomy.name, category.name) if taxonomy.name else category.name, name)
        if own:
            self.own.setdefault(category.name, name)

    def by(self, author: str) -> str:
        """The pointer to an author; empty for none."""
        return f"#{self.authors[author]}" if author in self.authors else ""


def _more(tag: Tag) -> Mapping[str, str]:
    """How a tag of the library's own is shown and given."""
    said = {"letter": tag.letter, "key": tag.key, "colour": tag.colour, "scope": tag.scope}
    return said | ({"own": "yes"} if tag.own else {})


def version_id(number: int) -> str:
    """What the version of that number is called."""
    return f"v{number}"


def _numbered(texts: Sequence[VersionText]) -> Iterator[tuple[VersionText, int]]:
    return ((text, number) for number, text in enumerate(texts, start=1))


def _units(text: VersionText, number: int) -> Iterator[tuple[Unit, str]]:
    version = version_id(number)
    for place, unit in enumerate(text.paragraphs, start=1):
        yield unit, f"{version}.p{place}"
    for place, unit in enumerate(text.footnotes, start=1):
        yield unit, f"{version}.n{place}"


def _authors(texts: Iterable[VersionText]) -> Iterator[str]:
    """Everybody who said something, each once, in the order in which they are met."""
    met: dict[str, None] = {}
    for unit in (unit for text in texts for unit in text.units):
        met.update((each.author, None) for each in settled(unit.reading, unit.text, unit.corrections))
        met.update((each.author, None) for each in unit.comments)
        met.update((each.author, None) for each in unit.assigned)
    return (name for name in met if name)
