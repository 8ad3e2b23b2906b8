"""Schemes of tags: those that come with the program, and those that a library has of its own."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import UTC, datetime

from sqlalchemy import Connection, delete, func, insert, select

from db import models
from desktop.core.messages import KnownError
from desktop.core.tagsets import SHIPPED, TagScheme, dump, parse, shipped_schemes, whole_name
from desktop.services.library import Library

_SCHEME, _GIVEN = models.TagScheme, models.Assignment


def schemes(library: Library) -> tuple[TagScheme, ...]:
    """All there are: the shipped ones first, then the library's own in the order they came."""
    with library.reading() as connection:
        stored = connection.scalars(select(_SCHEME.body).order_by(_SCHEME.id)).all()
    return (*shipped_schemes(), *map(parse, stored))


def save(library: Library, scheme: TagScheme) -> None:
    """Let the library have the scheme, in place of one of the same name.

    Raises KnownError, with nothing changed, for a name of the program's own schemes, for what `parse` would not take,
    and where a tag that is given somewhere would not be in it any more.
    """
    if scheme.name in SHIPPED:
        raise KnownError("“{0}” is a scheme of the program. Nothing was changed; give yours another name.", scheme.name)
    body = dump(scheme)
    parse(body)
    kept = {tag.id for tag in scheme.tags}
    with library.writing() as connection:
        _check_free(connection, scheme.name, kept)
        stored = connection.scalar(select(_SCHEME.id).where(_SCHEME.name == scheme.name))
        values = {"name": scheme.name, "body": body, "added_at": datetime.now(UTC).isoformat()}
        connection.execute(delete(_SCHEME).where(_SCHEME.name == scheme.name))
        connection.execute(insert(_SCHEME), values if stored is None else values | {"id": stored})


def add(connection: Connection, schemes: Iterable[TagScheme]) -> None:
    """Let the library have the schemes, in the transaction that is going on; one of a name it has stays as it is."""
    for scheme in schemes:
        if connection.scalar(select(_SCHEME.id).where(_SCHEME.name == scheme.name)) is None:
            values = {"name": scheme.name, "body": dump(scheme), "added_at": datetime.now(UTC).isoformat()}
            connection.execute(insert(_SCHEME), values)


def remove(library: Library, name: str) -> None:
    """Let the library have the scheme no more; raises KnownError while one of its tags is given somewhere."""
    with library.writing() as connection:
        _check_free(connection, name, ())
        if not connection.execute(delete(_SCHEME).where(_SCHEME.name == name)).rowcount:
            raise KnownError("The library has no scheme of tags “{0}” of its own. Nothing was changed.", name)


def _check_free(connection: Connection, scheme: str, kept: Collection[str]) -> None:
    """No tag of the scheme but those that are kept may be given anywhere."""
    prefix = whole_name(scheme, "")
    here = func.substr(_GIVEN.tag, 1, len(prefix)) == prefix
    given = connection.execute(select(_GIVEN.tag, func.count()).where(here).group_by(_GIVEN.tag).order_by(_GIVEN.tag))
    for tag, times in given:
        name = tag.removeprefix(prefix)
        if name not in kept:
            raise KnownError(
                "The tag “{0}” of the scheme “{1}” is given in {2} places of this library. Nothing was changed; "
                "take it away there first.",
                name,
                scheme,
                times,
            )
