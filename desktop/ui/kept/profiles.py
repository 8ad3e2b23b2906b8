"""Exports as the reader wants them: kept under names of the reader's own, and the last one in each format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from desktop.core.export.asked import Asked


@dataclass(frozen=True, slots=True)
class Exports:
    """`used` is the last export in each format, by its name, `last` the format of the last of all.

    `opens` says that what was written is opened. Nothing here names a document: it holds for any.
    """

    folder: str = ""
    opens: bool = False
    last: str = ""
    used: Mapping[str, Asked] = field(default_factory=dict)
    named: Mapping[str, Asked] = field(default_factory=dict)


def general(asked: Asked) -> Asked:
    """What holds for any document: versions by their languages only."""
    return replace(asked, options=replace(asked.options, versions=(), at=""))


def with_used(exports: Exports, asked: Asked, folder: str) -> Exports:
    """The same after an export into a folder."""
    return replace(exports, folder=folder, last=asked.form, used={**exports.used, asked.form: general(asked)})


def with_named(exports: Exports, name: str, asked: Asked) -> Exports:
    """The same with an export under a name; one that has the name is replaced."""
    return replace(exports, named={**exports.named, name: general(asked)})


def without(exports: Exports, name: str) -> Exports:
    """The same without what is kept under a name."""
    return replace(exports, named={key: asked for key, asked in exports.named.items() if key != name})


def renamed(exports: Exports, name: str, other: str) -> Exports:
    """The same with another name for one of them, which stays at its place."""
    kept = {other if key == name else key: asked for key, asked in exports.named.items() if key != other or key == name}
    return replace(exports, named=kept)
