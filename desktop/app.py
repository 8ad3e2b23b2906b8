"""The window's composition root: settings, fonts, translator, theme, what happens to bugs."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Sequence
from importlib.resources import as_file, files
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop import __version__
from desktop.ui.frame import Frame
from desktop.ui.settings import Settings, default_path, load_settings, save_settings, user_name
from desktop.ui.words import say

if TYPE_CHECKING:
    from desktop.ui.workbench import Workbench

log = logging.getLogger(__name__)

RIGHT_TO_LEFT = ("ar",)
GIVE_WAY_S = 0.0005
"""The worker gives way to the window so soon; at Python's own 5 ms every call into Qt waits through a frame."""


def make_application() -> QApplication:
    """The application, without what the first sight of its window can do without: fonts and language."""
    sys.setswitchinterval(GIVE_WAY_S)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Muqabala")
    application.setApplicationVersion(__version__)
    application.setStyle("Fusion")
    return application


def furnish(application: QApplication, frame: Frame, settings: Settings) -> Workbench:
    """Load fonts and language, and put the workbench into the frame; nothing is opened yet."""
    from desktop.ui.desk import Desk
    from desktop.ui.fonts import load_fonts
    from desktop.ui.workbench import Workbench

    load_fonts()
    use_language(application, settings.language or QLocale.system().name()[:2])
    return Workbench(frame, Desk(settings.author or user_name()), settings)


def use_language(application: QApplication, language: str) -> None:
    """Install the translations of `language`, if there are any, and set the font and direction of the interface."""
    from desktop.ui.fonts import ui_font

    application.setFont(ui_font(language))
    with as_file(files("resources") / "i18n" / f"muqabala_{language}.qm") as path:
        if not path.exists() or not _install(application, str(path)):
            return
    _install(application, f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{language}")
    if language in RIGHT_TO_LEFT:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def _install(application: QApplication, path: str) -> bool:
    translator = QTranslator(application)
    return translator.load(path) and application.installTranslator(translator)


def main(names: Sequence[str] = (), library: str | None = None) -> int:
    """Show the window, then open the library and the files; answers the exit status."""
    path = default_path()
    settings = load_settings(path)
    application = make_application()
    frame = Frame(settings)
    sys.excepthook = _Bugs(frame)

    def begin() -> None:
        bench = furnish(application, frame, settings)
        application.aboutToQuit.connect(lambda: save_settings(bench.settings, path))
        bench.desk.start(library, [Path(name) for name in names], settings.document)

    frame.fit_screen()
    frame.painted.connect(begin)
    frame.show()
    return application.exec()


class _Bugs:
    """Shows a bug once, with a report one can paste (it holds no text of a document), and lets the work go on."""

    def __init__(self, window: Frame) -> None:
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
