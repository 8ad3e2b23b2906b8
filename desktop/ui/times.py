"""Times as the reader has them: of where he is, in the language of the interface."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop.ui.words import say


def moment(at: str) -> str:
    """A time (ISO 8601) to the minute; one that the file had in another form as it stands."""
    try:
        here = datetime.fromisoformat(at).astimezone()
    except (ValueError, OverflowError):
        return at
    month = _spoken().monthName(here.month, QLocale.FormatType.ShortFormat)
    return say("{0} {1} {2}, {3}", here.day, month, here.year, here.strftime("%H:%M"))


def _spoken() -> QLocale:
    """The language the interface speaks."""
    application = QCoreApplication.instance()
    told = [each.language() for each in application.findChildren(QTranslator)] if application is not None else []
    return QLocale(next(filter(None, reversed(told)), "en"))
