"""How far a link is to be trusted."""

from __future__ import annotations

from desktop.core.document import Row
from desktop.core.messages import Message, message

UNSURE = 0.9
"""The score under which a link is one to be looked at."""

SAME = 0.5
"""The score over which the sides of a link are taken to say the same, and can be held against each other."""


def is_alone(row: Row) -> bool:
    """Whether only one version of several has anything in the row."""
    return len(row.cells) > 1 and sum(map(bool, row.cells)) == 1


def is_unsure(row: Row) -> bool:
    """Whether the link is one to be looked at: nobody confirmed it, and it is doubtful or one of one version only."""
    return _is_link(row) and not row.confirmed and (row.score < UNSURE or is_alone(row))


def told_link(row: Row) -> Message | None:
    """What is known of the link, in words; of a document of one version there is nothing to be told."""
    if not _is_link(row):
        return None
    if row.confirmed:
        return message("Link: confirmed")
    if is_alone(row):
        return message("Link: unsure, for nothing stands beside it")
    if is_unsure(row):
        return message("Link: unsure, {0} %", round(100 * row.score))
    return message("Link: sure")


def _is_link(row: Row) -> bool:
    return len(row.cells) > 1 and any(row.cells)
