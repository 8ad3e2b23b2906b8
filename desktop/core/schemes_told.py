"""Schemes of tags as a file of a review tells them: for each tag names and values, which any format can hold."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import cast, get_args

from desktop.core.review import VersionText
from desktop.core.tagsets import COLOURS, LONGEST_LETTER, SHIPPED, Scope, Tag, TagScheme, whole_name, with_letters

NAMES = ("scheme", "title", "description", "tag", "label", "meaning", "letter", "key", "colour", "scope", "own")
"""What may be told of a tag and its scheme."""

Line = Mapping[str, str]
"""What is told of a tag, by those names; what is not said is left out."""

MOST = 500
"""Tags of one scheme; one of more is not for people, and no scheme here."""

_WORD = re.compile(r"[^\s/]+")
_YES = "yes"


def lines(schemes: Iterable[TagScheme], texts: Iterable[VersionText]) -> Iterator[Line]:
    """A line for each tag of the library's own schemes that further tags in these texts are of."""
    given = {each.tag for text in texts for unit in text.units for each in unit.assigned}
    for scheme in schemes:
        if not scheme.shipped and any(each.startswith(whole_name(scheme.name, "")) for each in given):
            yield from (_line(scheme, tag) for tag in scheme.tags)


def _line(scheme: TagScheme, tag: Tag) -> Line:
    shown = (tag.letter, tag.key, tag.colour, tag.scope, _YES if tag.own else "")
    said = (scheme.name, scheme.title, scheme.description, tag.id, tag.label, tag.meaning, *shown)
    return {name: value for name, value in zip(NAMES, said, strict=True) if value}


# Read again -----------------------------------------------------------------------------------------------------


def schemes_of(told: Iterable[Line]) -> tuple[TagScheme, ...]:
    """The schemes that the lines tell, but for those that come with the program.

    What a person or another program made wrong in a line is left to the program, and never keeps a file from being
    read: a colour there is not, a letter that two have. A line without a name for scheme or tag is passed by.
    """
    gathered: dict[str, list[Line]] = {}
    for line in told:
        name = line.get("scheme", "")
        if _WORD.fullmatch(name) and _WORD.fullmatch(line.get("tag", "")) and name not in SHIPPED:
            gathered.setdefault(name, []).append(line)
    return tuple(_scheme(name, own) for name, own in gathered.items() if len(own) <= MOST)


def _scheme(name: str, told: Iterable[Line]) -> TagScheme:
    tags: dict[str, Tag] = {}
    title = description = ""
    for line in told:
        title, description = title or line.get("title", ""), description or line.get("description", "")
        tags.setdefault(line["tag"], _tag(line, tags.values()))
    return TagScheme(name, title or name, description, tuple(with_letters(tags.values())))


def _tag(line: Line, before: Collection[Tag]) -> Tag:
    letter, key = line.get("letter", ""), line.get("key", "")
    if len(letter) > LONGEST_LETTER or any(map(str.isspace, letter)) or letter in {tag.letter for tag in before}:
        letter = ""
    if len(key) > 1 or key.isspace() or key in {tag.key for tag in before}:
        key = ""
    colour, scope = line.get("colour", ""), line.get("scope", "")
    return Tag(
        line["tag"],
        line.get("label", "") or line["tag"],
        line.get("meaning", ""),
        letter,
        key,
        colour if colour in COLOURS else COLOURS[len(before) % len(COLOURS)],
        cast("Scope", scope) if scope in get_args(Scope) else "both",
        line.get("own", "") == _YES,
    )


# In a library -----------------------------------------------------------------------------------------------------


def in_library(scheme: TagScheme, given: Collection[str], known: Collection[TagScheme]) -> TagScheme:
    """The scheme as a library has it, or is to have it, whose schemes are `known`; none of those is ever changed.

    `given` are the tags of it that the file gives. That is the library's scheme of this name, if it calls them the
    same; else this one, where the name is taken with a number behind it. What came so once is found again.
    """
    for each in known:
        if each.name == scheme.name and _agree(each, scheme, given):
            return each
        if re.fullmatch(rf"{re.escape(scheme.name)}-\d+", each.name) and _same(each, scheme):
            return each
    return _apart(scheme, known)


def _apart(scheme: TagScheme, known: Collection[TagScheme]) -> TagScheme:
    """The scheme with a number behind its name, or its title alone, where another has them."""
    names, titles = {each.name for each in known}, {each.title.strip().casefold() for each in known}
    numbered, made, number = scheme.name in names, scheme, 1
    while made.name in names or made.title.strip().casefold() in titles:
        number += 1
        name = f"{scheme.name}-{number}" if numbered else scheme.name
        made = replace(scheme, name=name, title=f"{scheme.title} {number}")
    return made


def _agree(ours: TagScheme, theirs: TagScheme, given: Collection[str]) -> bool:
    """Whether both have these tags, and call them the same; colours, letters and keys are the reader's affair."""
    here, there = ({tag.id: tag.label.strip().casefold() for tag in each.tags} for each in (ours, theirs))
    return all(here.get(tag) == label for tag, label in there.items() if tag in given)


def _same(ours: TagScheme, theirs: TagScheme) -> bool:
    return ours.tags == theirs.tags and ours.description == theirs.description
