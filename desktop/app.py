"""The window's composition root: settings, fonts, translator, theme, what happens to bugs."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Sequence
from importlib.resources import as_file, files
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop import __version__
from desktop.ui.desk import Desk
from desktop.ui.fonts import load_fonts, ui_font
from desktop.ui.main_window import MainWindow
from desktop.ui.settings import Settings, default_path, load_settings, save_settings, user_name
from desktop.ui.words import say

log = logging.getLogger(__name__)

RIGHT_TO_LEFT = ("ar",)


def make_application(arguments: Sequence[str], language: str) -> QApplication:
    """The application with its fonts and the language of its interface ("" is the system's)."""
    application = QApplication([*arguments[:1]])
    application.setApplicationName("Muqabala")
    application.setApplicationVersion(__version__)
    application.setStyle("Fusion")
    load_fonts()
    use_language(application, language or QLocale.system().name()[:2])
    return application


def use_language(application: QApplication, language: str) -> None:
    """Install the translations of `language`, if there are any, and set the direction and font of the interface."""
    application.setFont(ui_font(language))
    for name in (f"muqabala_{language}.qm",):
        with as_file(files("resources") / "i18n" / name) as path:
            translator = QTranslator(application)
            if path.exists() and translator.load(str(path)):
                application.installTranslator(translator)
                _use_qt_words(application, language)
                if language in RIGHT_TO_LEFT:
                    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def _use_qt_words(application: QApplication, language: str) -> None:
    translator = QTranslator(application)
    if translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)


def make_window(settings: Settings) -> MainWindow:
    """The window and its desk; nothing is opened yet."""
    return MainWindow(Desk(settings.author or user_name()), settings)


def main(names: Sequence[str] = (), library: str | None = None) -> int:
    """Show the window, then open the library and the files; answers the exit status."""
    path = default_path()
    settings = load_settings(path)
    application = make_application(sys.argv, settings.language)
    window = make_window(settings)
    sys.excepthook = _Bugs(window)
    window.show()
    wanted = [Path(name) for name in names]
    QTimer.singleShot(0, lambda: window.desk.start(library, wanted, settings.document))
    status = application.exec()
    save_settings(window.settings, path)
    return status


class _Bugs:
    """Shows a bug once, with a report one can paste (it holds no text of a document), and lets the work go on."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(130)
            return
        log.error("unexpected", exc_info=(kind, error, trace))
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(say("Something went wrong inside the program. What was shown as saved is safe."))
        frames = "".join(traceback.format_tb(trace))
        about = f"Muqabala {__version__}, Python {sys.version.split()[0]}, {sys.platform}"
        box.setDetailedText(f"{about}\n{kind.__name__}\n{frames}")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
