"""How large the interface is: as the reader has set the text of the system, beside what is usual there."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QFontInfo

USUAL_PIXELS = {"win32": 12.0, "darwin": 13.0}
"""What systems set their interface in where nobody has changed it; those of free desktops differ little."""

FREE_DESKTOP_PIXELS = 13.3
NEAR = 0.15
"""So little a difference is that of the systems' tastes, and the design holds."""

LEAST, MOST = 0.8, 3.0
_SCALED = re.compile(r"\b(\d+)px")
_HAIRLINE = 4

_scale = 1.0


def scale_of(font: QFont, system: str) -> float:
    """The size of the interface for a system whose own font this is; 1 is as designed."""
    usual = USUAL_PIXELS.get(system, FREE_DESKTOP_PIXELS)
    found = QFontInfo(font).pixelSize() / usual
    return 1.0 if abs(found - 1) <= NEAR else round(min(max(found, LEAST), MOST), 2)


def use_scale(scale: float) -> None:
    """Let everything that is made from now on be of that size."""
    global _scale  # noqa: PLW0603 - set once, before there is a widget
    _scale = scale


def scale() -> float:
    """The size of the interface; 1 is as designed."""
    return _scale


def scaled(pixels: float) -> int:
    """So many pixels of the design."""
    return round(pixels * _scale)


def scaled_sheet(sheet: str) -> str:
    """A style sheet with its sizes scaled; lines stay as thin as they are."""
    if _scale == 1.0:
        return sheet
    return _SCALED.sub(lambda found: found[0] if int(found[1]) < _HAIRLINE else f"{scaled(int(found[1]))}px", sheet)
