"""What the links that people confirmed teach: texts of two languages that say the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, select

from db import models
from desktop.core.alignment import Taught
from desktop.core.languages import base_language
from desktop.services.library import Library
from desktop.services.remembering import in_language

MOST = 2000
"""Links that are learnt from, the latest: more teach little more."""

_LINK, _UNIT, _VERSION = models.Link, models.Paragraph, models.Version


def taught(library: Library, languages: Sequence[str], most: int = MOST) -> tuple[tuple[Taught, ...], ...]:
    """For each language but the first (BCP 47) the texts of confirmed links with those of the first language.

    Nothing for a language that is the first one: words that are the same need no translation.
    """
    first, *others = (base_language(each) for each in languages)
    with library.reading() as connection:
        return tuple(_taught(connection, first, other, most) if other != first else () for other in others)


def _taught(connection: Connection, first: str, other: str, most: int) -> tuple[Taught, ...]:
    """A link of paragraphs in both languages gives one pair, several paragraphs of one put together."""
    both = (select(_UNIT.link_id).join(_VERSION).where(in_language(each), ~_UNIT.gone) for each in (first, other))
    links = select(_LINK.id).where(_LINK.confirmed, *(_LINK.id.in_(each) for each in both))
    latest = links.order_by(_LINK.id.desc()).limit(most).subquery()
    query = (
        select(_UNIT.link_id, _VERSION.language, _UNIT.text)
        .join(_VERSION, _VERSION.id == _UNIT.version_id)
        .where(_UNIT.link_id.in_(select(latest.c.id)), _UNIT.label.is_(None), ~_UNIT.gone)
        .order_by(_UNIT.link_id, _UNIT.version_id, _UNIT.ordinal)
    )
    texts: defaultdict[int | None, dict[str, list[str]]] = defaultdict(dict)
    for link, language, text in connection.execute(query):
        texts[link].setdefault(base_language(language), []).append(text)
    pairs = ((said.get(first), said.get(other)) for said in texts.values())
    return tuple((" ".join(one), " ".join(two)) for one, two in pairs if one and two)
