"""What the versions of a document say differently: checks that only aligned texts allow."""

from __future__ import annotations

from desktop.core.checks.row import Discrepancy, Row, Side, Text, Where
from desktop.core.checks.table import TITLES, Habits, find, find_all, find_in_order, gather
from desktop.core.checks.termlist import TermList, read_terms

__all__ = [
    "TITLES",
    "Discrepancy",
    "Habits",
    "Row",
    "Side",
    "TermList",
    "Text",
    "Where",
    "find",
    "find_all",
    "find_in_order",
    "gather",
    "read_terms",
]
