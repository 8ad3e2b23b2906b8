"""Pieces of XML as text, with every value escaped and cleared of what XML cannot hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from desktop.core.export.losses import printable

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_AT_A_TIME = 65_536
_NONE: Mapping[str, str] = MappingProxyType({})
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
_TIME = re.compile(
    r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
    r"(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)?)?"
)
_NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
_IN_TEXT = re.compile("[&<>\r]")
_IN_VALUE = re.compile('[&<>"\t\n\r]')


def written(text: str) -> str:
    """The characters of a text; a parser gives them back as they are."""
    return _IN_TEXT.sub(_name, printable(text))


def _name(match: re.Match[str]) -> str:
    return _NAMED[match.group()]


def start(name: str, attributes: Mapping[str, str] = _NONE, *, empty: bool = False) -> str:
    """A tag that begins an element, or is an `empty` one; attributes without a value are left out."""
    said = [f' {key}="{_IN_VALUE.sub(_name, printable(value))}"' for key, value in attributes.items() if value]
    return f"<{name}{''.join(said)}{'/' if empty else ''}>"


def element(name: str, text: str, attributes: Mapping[str, str] = _NONE) -> str:
    """An element that holds text only."""
    return f"{start(name, attributes)}{written(text)}</{name}>"


def encoded(pieces: Iterable[str]) -> Iterator[bytes]:
    """The pieces in UTF-8, several of them at a time."""
    waiting: list[str] = []
    size = 0
    for piece in pieces:
        waiting.append(piece)
        size += len(piece)
        if size >= _AT_A_TIME:
            yield "".join(waiting).encode()
            waiting, size = [], 0
    yield "".join(waiting).encode()


def language_tag(code: str) -> str:
    """The code, if it is one that XML knows as a language's (BCP 47)."""
    return code if _LANGUAGE.fullmatch(code) else "und"


def is_time(at: str) -> bool:
    """Whether this is a day or a time of day as XML Schema has them."""
    return _TIME.fullmatch(at) is not None
