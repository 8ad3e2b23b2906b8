"""What is told of findings that were stored before, renewed; and the rows on which something is different."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, bindparam, select, update

from db import models
from desktop.core import codec
from desktop.core.document import Finding
from desktop.services.standing import Standing, key_portions

_UNIT = models.Paragraph
_TOLD = ("certain", "score", "candidates", "evidence", "elsewhere")


def differs(stood: Standing, after: Standing, unit: int) -> bool:
    """Whether a unit has other findings than it had."""
    added = any(paragraph == unit for paragraph, _finding in after.found)
    return added or any(stood.findings[key] != after.findings[key] for key in stood.suspected[unit])


def tell(connection: Connection, found: Mapping[int, Finding]) -> bool:
    """Renew what is told of findings that were there before; whether anything was told otherwise."""
    table = models.Finding
    columns = (getattr(table, name) for name in _TOLD)
    stored = {
        key: tuple(told)
        for key, *told in connection.execute(select(table.id, *columns).where(table.id.in_(list(found))))
    }
    other = []
    for key, each in found.items():
        told = (each.certain, each.score, *_packed(each))
        if stored.get(key) != told:
            other.append({"key": key, **dict(zip(_TOLD, told, strict=True))})
    if other:
        connection.execute(update(table).where(table.id == bindparam("key")), other)
    return bool(other)


def _packed(finding: Finding) -> tuple[str, str, str]:
    return (
        codec.from_candidates(finding.candidates),
        codec.from_messages(finding.evidence),
        codec.from_elsewhere(finding.elsewhere),
    )


def rows_with(connection: Connection, units: set[int]) -> set[int]:
    """The rows on which these are; a footnote is on every row that cites it."""
    link, anchor = models.Link, models.Anchor
    found: set[int] = set()
    for keys in key_portions(sorted(units)):
        own = select(link.ordinal).join(_UNIT, _UNIT.link_id == link.id).where(_UNIT.id.in_(keys))
        citing = (
            select(link.ordinal)
            .join(_UNIT, _UNIT.link_id == link.id)
            .join(anchor, anchor.paragraph_id == _UNIT.id)
            .where(anchor.footnote_id.in_(keys))
        )
        found.update(row for query in (own, citing) for row in connection.scalars(query))
    return found
