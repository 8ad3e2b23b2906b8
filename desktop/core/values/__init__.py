"""What a text says that survives translation: symbols, dates, percentages, amounts, numbers."""

from __future__ import annotations

from desktop.core.values.find import values
from desktop.core.values.spelled import spelled
from desktop.core.values.value import Kind, Value

__all__ = ["Kind", "Value", "spelled", "values"]
