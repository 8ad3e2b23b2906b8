"""Values out of JSON that a person or another program may have changed: each of its kind, or a ValueError."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, cast, get_args

from desktop.core.document import STATUSES, OwnDirection, Status
from desktop.core.messages import UnreadableError
from desktop.core.text import Span

Fields = Mapping[str, Any]

_HALF = re.compile("[\ud800-\udfff]")


def parsed(line: str) -> Fields:
    """The object that a piece of JSON is."""
    try:
        found = json.loads(line)
    except RecursionError as error:
        raise ValueError("too deep") from error
    return fields(found)


def decoded(data: bytes) -> str:
    """JSON's text: in UTF-8, UTF-16 or UTF-32, told by its first bytes (RFC 4627, 3)."""
    return data.decode(json.detect_encoding(data))


def fields(value: object) -> Fields:
    """An object."""
    if not isinstance(value, dict):
        raise ValueError("no object")  # noqa: TRY004  # what a file has wrong is a ValueError throughout
    return value


def items(value: object) -> Sequence[Any]:
    """A list; what is alone is a list of itself, and nothing an empty one."""
    if value is None:
        return ()
    return value if isinstance(value, list) else (value,)


def text(of: Fields, name: str) -> str:
    """A text; empty where there is none."""
    value = fields(of).get(name)
    if value is None:
        return ""
    if not isinstance(value, str) or _HALF.search(value):
        raise ValueError(f"“{name}” is no text")
    return value


def count(of: Fields, name: str) -> int:
    """A number from 0."""
    value = of.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"“{name}” is no number from 0")
    return value


def share(of: Fields, name: str) -> float:
    """A number from 0 to 1."""
    value = of.get(name)
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= 1:
        raise ValueError(f"“{name}” is no number from 0 to 1")
    return float(value)


def flag(of: Fields, name: str) -> bool:
    """Yes or no; no where nothing is said."""
    value = of.get(name, False)
    if not isinstance(value, bool):
        raise ValueError(f"“{name}” is neither true nor false")  # noqa: TRY004  # as above
    return value


def span(of: Fields) -> Span | None:
    """From its start to its end; None where neither is said."""
    if of.get("start") is None and of.get("end") is None:
        return None
    found = Span(count(of, "start"), count(of, "end"))
    if found.end < found.start:
        raise ValueError("an end before its start")
    return found


def status(value: str) -> Status:
    """How far a review is; to do where nothing is said."""
    found = next((each for each in STATUSES if each == (value or STATUSES[0])), None)
    if found is None:
        raise ValueError("no status")
    return found


def direction(value: str) -> OwnDirection:
    """A direction, or none."""
    if value not in get_args(OwnDirection):
        raise ValueError("no direction")
    return cast("OwnDirection", value)


def contradicts(name: str) -> UnreadableError:
    """What is said of a file of ours that contradicts itself, where no other reader knows the format."""
    return UnreadableError(
        "{0} is a review that Muqabala wrote, but what it says does not fit together. Nothing was read; "
        "export it again.",
        name,
    )
