"""Schemes of tags as they are made in the window: what may be changed in one, and what is not right with it yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from desktop.core.messages import Message, message
from desktop.core.tagsets import COLOURS, LONGEST_LETTER, Tag, TagScheme


def word_of(title: str, taken: Collection[str], otherwise: str) -> str:
    """A word for files and the library that no other has, made of what people call it.

    >>> word_of("Names & numbers", {"names-numbers"}, "tag")
    'names-numbers-2'
    """
    parts = "".join(char if char.isalnum() else " " for char in title.casefold()).split()
    return _free("-".join(parts) or otherwise, taken)


def _free(word: str, taken: Collection[str]) -> str:
    tried, number = word, 1
    while tried in taken:
        number += 1
        tried = f"{word}-{number}"
    return tried


def fresh_tag(scheme: TagScheme) -> Tag:
    """A tag to be added: nothing of it is said yet but a colour that few others have."""
    used = Counter(tag.colour for tag in scheme.tags)
    name = word_of("", {tag.id for tag in scheme.tags}, "tag")
    return Tag(name, "", colour=min(COLOURS, key=lambda colour: used[colour]))


def fresh_scheme(title: str, taken: Collection[str]) -> TagScheme:
    """A scheme with one tag, of which nothing is said yet."""
    empty = TagScheme(word_of(title, taken, "scheme"), title, "", ())
    return with_tag(empty, fresh_tag(empty))


def copied(scheme: TagScheme, title: str, taken: Collection[str]) -> TagScheme:
    """The scheme under another name, to be changed; its tags are given beside those that say what a paragraph is."""
    tags = tuple(replace(tag, own=False) for tag in scheme.tags)
    return replace(scheme, name=word_of(title, taken, "scheme"), title=title, tags=tags, shipped=False)


def with_tag(scheme: TagScheme, tag: Tag) -> TagScheme:
    """The scheme with a tag behind its others."""
    return replace(scheme, tags=(*scheme.tags, tag))


def without_tag(scheme: TagScheme, at: int) -> TagScheme:
    """The scheme without the tag in that place."""
    return replace(scheme, tags=scheme.tags[:at] + scheme.tags[at + 1 :])


def moved_tag(scheme: TagScheme, at: int, to: int) -> TagScheme:
    """The scheme with a tag in another place."""
    rest = without_tag(scheme, at).tags
    return replace(scheme, tags=(*rest[:to], scheme.tags[at], *rest[to:]))


def changed_tag(scheme: TagScheme, at: int, tag: Tag) -> TagScheme:
    """The scheme with a tag in place of the one that stood there."""
    return replace(scheme, tags=(*scheme.tags[:at], tag, *scheme.tags[at + 1 :]))


def settled(scheme: TagScheme, known: Collection[str]) -> TagScheme:
    """The scheme with its new tags named after their labels; what the library knows (`known`) keeps its name."""
    tags: list[Tag] = []
    for tag in scheme.tags:
        taken = {*known, *(each.id for each in tags)}
        tags.append(tag if tag.id in known else replace(tag, id=word_of(tag.label, taken, "tag")))
    return replace(scheme, tags=tuple(tags))


# What is not right yet ------------------------------------------------------------------------------------------


def faults(scheme: TagScheme, others: Iterable[TagScheme] = ()) -> Iterator[Message]:
    """What keeps the scheme from being saved beside the others, in words."""
    if not scheme.title.strip():
        yield message("The scheme has no name.")
    elif scheme.title.strip().casefold() in {other.title.strip().casefold() for other in others}:
        yield message("Another scheme is called “{0}”.", scheme.title.strip())
    if not scheme.tags:
        yield message("The scheme has no tags.")
    for place, tag in enumerate(scheme.tags, start=1):
        yield from _tag_faults(tag, place)
    for label in _doubled(tag.label.strip() for tag in scheme.tags):
        yield message("Two tags are called “{0}”.", label)
    for letter in _doubled(tag.letter for tag in scheme.tags):
        yield message("Two tags have the letter “{0}”.", letter)
    for key in _doubled(tag.key for tag in scheme.tags):
        yield message("Two tags have the key “{0}”.", key)


def _tag_faults(tag: Tag, place: int) -> Iterator[Message]:
    name = tag.label.strip() or str(place)
    if not tag.label.strip():
        yield message("Tag {0} has no name.", place)
    if not tag.letter:
        yield message("Tag {0} has no letter.", name)
    elif len(tag.letter) > LONGEST_LETTER or any(map(str.isspace, tag.letter)):
        yield message("The letter of tag {0} is longer than {1}.", name, LONGEST_LETTER)
    if len(tag.key) > 1 or tag.key.isspace():
        yield message("The key of tag {0} is not one letter or digit.", name)


def _doubled(values: Iterable[str]) -> Iterator[str]:
    """What comes more than once, large and small letters taken for the same."""
    seen: Counter[str] = Counter()
    for value in values:
        seen[value.casefold()] += 1
        if value and seen[value.casefold()] == 2:  # told once, however often it comes
            yield value


def pressed(tag: Tag) -> str:
    """What is pressed to give the tag where all tags are listed: its key, or else its letter, if that is one.

    The letters of those that say what a paragraph is are left to the others.
    """
    if tag.key:
        return tag.key.upper()
    return tag.letter.upper() if len(tag.letter) == 1 and not tag.own else ""
