"""Schemes of tags that come with files of ours: taken over where a library has them not, and never over one it has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop.core.document import Parallel, Reading
from desktop.core.messages import Message, message
from desktop.core.schemes_told import in_library
from desktop.core.tagsets import TagScheme, whole_name
from desktop.services.library import Library
from desktop.services.tagsets import schemes as stored


def received(library: Library, wholes: Sequence[Parallel]) -> tuple[list[Parallel], tuple[TagScheme, ...]]:
    """The files, their tags named as in the library, and the schemes of these tags that it has not yet.

    Notices of the files say which schemes come with them.
    """
    if not any(whole.schemes for whole in wholes):
        return list(wholes), ()
    known = list(stored(library))
    before = len(known)
    named = [_named(whole, known) for whole in wholes]
    return named, tuple(known[before:])


def _named(whole: Parallel, known: list[TagScheme]) -> Parallel:
    """The file with its tags named so; schemes that are new are put to those that are known."""
    given = {each.tag for reading in whole.readings for each in reading.given}
    names: dict[str, str] = {}
    said: list[Message] = []
    for scheme in whole.schemes:
        prefix = whole_name(scheme.name, "")
        used = [tag for tag in given if tag.startswith(prefix)]
        kept = in_library(scheme, {tag.removeprefix(prefix) for tag in used}, known) if used else scheme
        if used and kept not in known:
            known.append(kept)
            said.append(_came(scheme, kept, whole.readings[0]))
        names |= {tag: whole_name(kept.name, tag.removeprefix(prefix)) for tag in used}
    first, *rest = (_renamed(reading, names) for reading in whole.readings)
    return replace(whole, readings=(replace(first, notices=(*first.notices, *said)), *rest))


def _came(scheme: TagScheme, kept: TagScheme, reading: Reading) -> Message:
    if kept.title == scheme.title:
        return message("The scheme of tags “{0}” came with {1}.", scheme.title, reading.name)
    return message(
        "The scheme of tags “{0}” came with {1}. It is called “{2}” here, for the library has another one of its name.",
        scheme.title,
        reading.name,
        kept.title,
    )


def _renamed(reading: Reading, names: Mapping[str, str]) -> Reading:
    given = tuple(replace(each, tag=names.get(each.tag, each.tag)) for each in reading.given)
    return reading if given == reading.given else replace(reading, given=given)
