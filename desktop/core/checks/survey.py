"""What the versions of a document do throughout, which one row cannot tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.core.checks.inverted import NO_ORDERS, Orders, orders
from desktop.core.checks.row import Row


@dataclass(frozen=True, slots=True)
class Survey:
    """Habits of the versions; the empty one says that all do as the original does."""

    orders: Orders = NO_ORDERS


def survey(rows: Sequence[Row]) -> Survey:
    """The habits that the rows of a document show."""
    return Survey(orders=orders(rows))
