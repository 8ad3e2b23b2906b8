"""Schemes of tags: what paragraphs and spans can be marked as, kept as TOML files that people can write themselves."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any, Literal, cast, get_args

from desktop.core.messages import KnownError

Scope = Literal["paragraph", "span", "both"]
"""What a tag can be given to."""

COLOURS = ("orange", "sky-blue", "green", "yellow", "blue", "vermilion", "purple", "grey")
"""What people of all kinds of colour vision tell apart: M. Okabe and K. Ito, *Color Universal Design* (2008),
https://jfly.uni-koeln.de/color/, with grey for their black. A theme says which shade of each stands on its ground."""

SHAPES: Mapping[str, str] = {
    "orange": "solid",
    "sky-blue": "dashed",
    "green": "dotted",
    "yellow": "double",
    "blue": "dash-dot",
    "vermilion": "wave",
    "purple": "dash-dot-dot",
    "grey": "thick",
}
"""The pattern of a line in each colour, so that no tag is told by its colour alone."""

SHIPPED = ("resolution", "review")
"""The schemes that come with the program."""

LONGEST_LETTER = 3
"""In code points: a letter stands in the margin."""

_NAME = re.compile(r"[^\s/]+")


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag of a scheme. `letter` stands for it where there is little room, `key` gives it; empty if none does.

    A paragraph has one tag of its `own`, which says what it is; the others are given beside that one.
    """

    id: str
    label: str
    meaning: str = ""
    letter: str = ""
    key: str = ""
    colour: str = COLOURS[-1]
    scope: Scope = "both"
    own: bool = False

    @property
    def shape(self) -> str:
        """The pattern of its line."""
        return SHAPES[self.colour]


@dataclass(frozen=True, slots=True)
class TagScheme:
    """Tags that belong together. `name` is for files and the library, `title` for the reader."""

    name: str
    title: str
    description: str
    tags: tuple[Tag, ...]
    shipped: bool = False

    def named(self) -> Iterator[tuple[str, Tag]]:
        """The tags with their whole names, as an assignment has them: the scheme's name and the tag's in it."""
        return ((whole_name(self.name, tag.id), tag) for tag in self.tags)


def whole_name(scheme: str, tag: str) -> str:
    """What names a tag among those of all schemes."""
    return f"{scheme}/{tag}"


def all_tags(schemes: Iterable[TagScheme]) -> dict[str, Tag]:
    """The tags of several schemes by their whole names."""
    return {name: tag for scheme in schemes for name, tag in scheme.named()}


@cache
def shipped_schemes() -> tuple[TagScheme, ...]:
    """The schemes that come with the program: what the parts of a resolution are, and what reviewers mark."""
    folder = files("resources") / "tagsets"
    return tuple(parse((folder / f"{name}.toml").read_text(encoding="utf-8"), shipped=True) for name in SHIPPED)


# Reading --------------------------------------------------------------------------------------------------------


def parse(text: str, *, shipped: bool = False) -> TagScheme:
    """The scheme in a file; fields it does not know are left aside. Raises KnownError for a file that is none.

    What a tag does not say: its label is its id, its letter one of its label that is free, its colour the next one.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise KnownError("This is no scheme of tags. It cannot be read as TOML: {0}.", error) from error
    name = _word(data, "name", "the scheme")
    tags = data.get("tag")
    if not isinstance(tags, list) or not tags or not all(isinstance(each, dict) for each in tags):
        raise KnownError("The scheme of tags “{0}” has no tags. Each of them begins with the line [[tag]].", name)
    read = with_letters(_tag(each, place) for place, each in enumerate(tags))
    _check_apart(read)
    return TagScheme(name, _text(data, "title", name) or name, _text(data, "description", name), tuple(read), shipped)


def _tag(data: Mapping[str, Any], place: int) -> Tag:
    name = _word(data, "id", f"[[tag]] {place + 1}")
    own = _yes(data, "own", name)
    return Tag(
        name,
        _text(data, "label", name) or name,
        _text(data, "meaning", name),
        _letter(_text(data, "letter", name), name),
        _text(data, "key", name),
        _one_of(data, "colour", COLOURS, name) or COLOURS[place % len(COLOURS)],
        cast("Scope", _one_of(data, "scope", get_args(Scope), name) or ("paragraph" if own else "both")),
        own,
    )


def _word(data: Mapping[str, Any], field: str, where: str) -> str:
    value = _text(data, field, where)
    if not _NAME.fullmatch(value):
        raise KnownError(
            "In the scheme of tags, {0} needs a “{1}” of one word without spaces and slashes.", where, field
        )
    return value


def _text(data: Mapping[str, Any], field: str, where: str) -> str:
    value = data.get(field, "")
    if not isinstance(value, str):
        raise KnownError("In the scheme of tags, the “{1}” of {0} must be a text in quotes.", where, field)
    return value


def _letter(value: str, where: str) -> str:
    if len(value) > LONGEST_LETTER or any(map(str.isspace, value)):
        raise KnownError(
            "In the scheme of tags, the letter of {0} is too long: there is room for {1}.", where, LONGEST_LETTER
        )
    return value


def _one_of(data: Mapping[str, Any], field: str, values: Iterable[str], where: str) -> str:
    value = _text(data, field, where)
    if value and value not in values:
        raise KnownError(
            "In the scheme of tags, “{2}” is no {1} of {0}. Choose one of these: {3}.",
            where,
            field,
            value,
            ", ".join(values),
        )
    return value


def _yes(data: Mapping[str, Any], field: str, where: str) -> bool:
    value = data.get(field, False)
    if not isinstance(value, bool):
        raise KnownError("In the scheme of tags, the “{1}” of {0} must be true or false.", where, field)
    return value


def with_letters(tags: Iterable[Tag]) -> list[Tag]:
    """Those without a letter get the first of their label, or id, that no other has."""
    listed = list(tags)
    taken = {tag.letter for tag in listed}
    for place, tag in enumerate(listed):
        if not tag.letter:
            listed[place] = replace(tag, letter=_free(tag, taken))
            taken.add(listed[place].letter)
    return listed


def _free(tag: Tag, taken: set[str]) -> str:
    own = (char for char in f"{tag.label}{tag.id}".upper() if char.isalnum() and char not in taken)
    return next(own, "") or next(str(number) for number in range(1, 1000) if str(number) not in taken)


def _check_apart(tags: Sequence[Tag]) -> None:
    """No two may have the same id, letter or key."""
    for field in ("id", "letter", "key"):
        seen: dict[str, str] = {}
        for tag in tags:
            value = getattr(tag, field)
            if value and value in seen:
                raise KnownError(
                    "In the scheme of tags, {0} and {1} have the same {2}: “{3}”.", seen[value], tag.id, field, value
                )
            seen[value] = tag.id


# Writing --------------------------------------------------------------------------------------------------------


def dump(scheme: TagScheme) -> str:
    """The scheme as a file; `parse` gives it back."""
    import tomli_w  # noqa: PLC0415  # only where a scheme is written

    head = {"name": scheme.name, "title": scheme.title, "description": scheme.description}
    return tomli_w.dumps({**head, "tag": [_fields(tag) for tag in scheme.tags]})


def _fields(tag: Tag) -> dict[str, Any]:
    """What there is to be said of it."""
    return {field: value for field, value in asdict(tag).items() if value not in {"", False}}
