"""Values read from a file that anybody may have written: what does not fit falls back, field by field."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")

_NOTHING = object()


def taken(default: T, values: object) -> T:
    """`default`, a dataclass, with those of its fields that `values` has and that are of their kind."""
    if not isinstance(values, Mapping):
        return default
    kind: type = type(default)
    kinds = _kinds(kind)
    found = {
        name: _fitting(each, getattr(default, name), values[name]) for name, each in kinds.items() if name in values
    }
    known: Any = default
    made: T = replace(known, **{name: value for name, value in found.items() if value is not _NOTHING})
    return made


@functools.cache
def _kinds(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def _fitting(kind: Any, default: object, value: object) -> object:
    """The value as that kind, or _NOTHING."""
    if is_dataclass(default):
        return taken(default, value)
    origin = get_origin(kind)
    if origin is tuple:
        return _items(get_args(kind)[0], value)
    if origin is Literal:
        return value if value in get_args(kind) else _NOTHING
    if origin is not None and issubclass(origin, Mapping):
        return _entries(get_args(kind)[1], value)
    if kind is float and type(value) is int:
        return float(value)
    return value if type(value) is kind else _NOTHING


def _items(kind: Any, value: object) -> object:
    """All of a list, or nothing of it: half an order of columns is none."""
    if not isinstance(value, list | tuple):
        return _NOTHING
    items = tuple(_fitting(kind, _blank(kind), item) for item in value)
    return _NOTHING if any(item is _NOTHING for item in items) else items


def _entries(kind: Any, value: object) -> object:
    """What fits of a table: one bad entry spoils no other."""
    if not isinstance(value, Mapping):
        return _NOTHING
    entries = {name: _fitting(kind, _blank(kind), item) for name, item in value.items() if isinstance(name, str)}
    return {name: item for name, item in entries.items() if item is not _NOTHING}


def _blank(kind: Any) -> object:
    return kind() if isinstance(kind, type) and is_dataclass(kind) else None


def plain(value: object) -> Any:
    """The value as tables, lists and the rest that TOML and JSON know."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {name: plain(item) for name, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, tuple | list) else value
