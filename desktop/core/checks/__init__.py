"""What the versions of a document say differently: checks that only aligned texts allow.

They are imported when one of their names is first asked for: the window has rows to show before that.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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

_MODULES = {
    "row": ("Discrepancy", "Row", "Side", "Text", "Where"),
    "table": ("TITLES", "Habits", "find", "find_all", "find_in_order", "gather"),
    "termlist": ("TermList", "read_terms"),
}


def __getattr__(name: str) -> object:
    for module, names in _MODULES.items():
        if name in names:
            value: object = getattr(import_module(f"{__name__}.{module}"), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
