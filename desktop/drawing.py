"""The one place where pages are asked for: Qt draws them, and is loaded only when they are wanted."""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, cast

from desktop.core.messages import KnownError

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from desktop.services.exporting import Draw

ROOM = "desktop.ui.printing"

_application: QGuiApplication | None = None


def drawer() -> Draw:
    """What draws a review as pages; raises KnownError where Qt cannot be loaded."""
    try:
        render = import_module(ROOM).render
        _begin_qt()
    except ImportError as error:
        raise KnownError(
            "Pages are drawn by Qt, which cannot be loaded here ({0}). Nothing was written; other formats need no Qt.",
            error,
        ) from error
    return cast("Draw", render)


def _begin_qt() -> None:
    """Have Qt's fonts at hand, with no window and no display, where the window has not done so already."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415  # not before pages are wanted

    global _application  # noqa: PLW0603  # it has to live as long as the process
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _application = QGuiApplication([])
        import_module("desktop.ui.look.fonts").load_fonts()
