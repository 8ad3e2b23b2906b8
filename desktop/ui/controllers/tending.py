"""What is around the review: settings, terms, keys, notices, the report of a problem, a word about the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.desk import Desk
from desktop.ui.kept.preferences import Preferences
from desktop.ui.kept.settings import Settings, user_name
from desktop.ui.pairs import PairView
from desktop.ui.status import StatusBar

if TYPE_CHECKING:
    from desktop.ui.reporting import LastLines


class Tending(QObject):
    """`window` is what its dialogs stand over; `log` is what a report tells of the log."""

    language_chosen = Signal()  # another one than the window speaks
    dictionaries_found = Signal(object)  # dict[str, str] | None: names of dictionaries by languages

    def __init__(
        self, desk: Desk, pairs: PairView, status: StatusBar, preferences: Preferences, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk, self._pairs, self._status, self._preferences = desk, pairs, status, preferences
        self._window = window
        self.log: LastLines | None = None
        self.errors: list[str] = []
        preferences.changed.connect(self._follow)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {
            "settings": self.open_settings,
            "terms": self.open_terms,
            "keys": self.open_keys,
            "notices": self.show_notices,
            "report": self.report,
            "about": self.open_about,
        }

    def _follow(self, before: Settings, now: Settings) -> None:
        if now.author != before.author:
            self._desk.author = now.author or user_name()

    def open_keys(self) -> None:
        """Show the page of keys."""
        from desktop.ui.dialogs.help import KeysDialog  # noqa: PLC0415  # not before it is wanted

        KeysDialog(self._preferences.settings.keys, self._window).open()

    def open_about(self) -> None:
        """Say what the program is."""
        from desktop.ui.dialogs.help import show_about  # noqa: PLC0415  # not before it is wanted

        show_about(self._window)

    def open_settings(self) -> None:
        """Show the settings; which dictionaries there are is looked up meanwhile."""
        from desktop.ui.dialogs.settings import SettingsDialog  # noqa: PLC0415  # not before it is wanted

        spoken = self._preferences.settings.language
        dialog = SettingsDialog(self._preferences, self._window)
        dialog.finished.connect(lambda _result: self._tell_language(spoken))
        self.dictionaries_found.connect(dialog.editing.show_dictionaries)
        self._desk.tasks.run(lambda _report: _dictionaries(), self.dictionaries_found.emit, self._desk.fail)
        dialog.open()

    def open_terms(self) -> None:
        """Show which list of terms the library has."""
        from desktop.ui.dialogs.terms import TermsDialog  # noqa: PLC0415  # not before it is wanted

        TermsDialog(self._desk, self._window).open()

    def _tell_language(self, spoken: str) -> None:
        if self._preferences.settings.language != spoken:
            self.language_chosen.emit()

    def show_notices(self) -> None:
        """Show what the bar below has said."""
        from desktop.ui.dialogs.notices import NoticesDialog  # noqa: PLC0415  # not before it is wanted

        NoticesDialog(self._status.notices(), self._window).open()

    def report(self) -> None:
        """Show a report that the reader can paste."""
        self._open_report(happened=False)

    def tell_bug(self, described: str) -> None:
        """Something went wrong inside: say so once; what comes while that is shown is added to it."""
        from desktop.ui.dialogs.report import ReportDialog  # noqa: PLC0415  # not before it is wanted

        self.errors.append(described)
        shown = self._window.findChild(ReportDialog)
        if shown is not None and shown.isVisible():
            shown.renew()
        else:
            self._open_report(happened=True)

    def _open_report(self, *, happened: bool) -> None:
        from desktop.ui.dialogs.report import ReportDialog  # noqa: PLC0415  # not before it is wanted

        there = self._pairs.current_cell() is not None
        ReportDialog(self._text, self._window, happened=happened, paragraph=there).open()

    def _text(self, paragraph: bool) -> str:
        from desktop.ui.reporting import report  # noqa: PLC0415  # not before it is wanted

        cell = self._pairs.current_cell() if paragraph else None
        lines = tuple(self.log.lines) if self.log is not None else ()
        text = f"{cell.reading}\n{cell.text}" if cell is not None else ""
        return report(self._preferences.settings, lines, self.errors[-ERRORS_TOLD:], text)


ERRORS_TOLD = 3
"""The last errors are told, not hundreds of the same."""


def _dictionaries() -> dict[str, str] | None:
    from desktop.services.spelling import dictionaries  # noqa: PLC0415  # looks through folders, in the worker

    return dictionaries()
