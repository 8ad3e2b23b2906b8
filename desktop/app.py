"""The window's composition root: settings, fonts, translator, theme, what happens to bugs."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.ui.controllers.glimpsing import Glimpsing
from desktop.ui.frame import Frame
from desktop.ui.kept.places import session_path, settings_path
from desktop.ui.look.scale import scale_of, use_scale

if TYPE_CHECKING:
    from desktop.ui.kept.session import Session
    from desktop.ui.kept.settings import Settings
    from desktop.ui.kept.written import Written
    from desktop.ui.reporting import LastLines
    from desktop.ui.workbench import Workbench

log = logging.getLogger(__name__)

RIGHT_TO_LEFT = ("ar",)
ENGLISH = "en"
GIVE_WAY_S = 0.0005
"""The worker gives way to the window so soon; at Python's own 5 ms every call into Qt waits through a frame."""


COLLECT_AFTER_MS = 1500
"""From then on garbage is looked for: before, there is none, and what is imported would be looked through each time."""


def make_application() -> QApplication:
    """The application, without what the first sight of its window can do without: fonts and language."""
    sys.setswitchinterval(GIVE_WAY_S)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Muqabala")
    application.setApplicationVersion(__version__)
    application.setStyle("Fusion")
    use_scale(scale_of(application.font(), sys.platform))
    return application


def furnish(application: QApplication, frame: Frame, settings: Settings, session: Session | None = None) -> Workbench:
    """Load fonts and language, and put the workbench into the frame; nothing is opened yet."""
    from desktop.ui.desk import Desk
    from desktop.ui.kept.settings import user_name
    from desktop.ui.look.fonts import load_fonts
    from desktop.ui.workbench import Workbench

    load_fonts()
    use_language(application, settings.language or QLocale.system().name()[:2])
    frame.setFont(application.font())  # Qt itself would tell it later than what is made now asks for it
    return Workbench(frame, Desk(settings.author or user_name()), settings, session)


def use_language(application: QApplication, language: str) -> None:
    """Install the translations of `language`, if there are any, and set the font and direction of the interface."""
    from PySide6.QtCore import Qt

    from desktop.ui.look.fonts import ui_font

    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    application.setFont(ui_font(language))
    spoken = _install_ours(application, language)
    rtl = spoken and language in RIGHT_TO_LEFT
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)


def _install_ours(application: QApplication, language: str) -> bool:
    """Whether the program has been given the words of the language; what is lacking is in English, plurals too."""
    from importlib.resources import as_file, files

    for each in dict.fromkeys((ENGLISH, language)):
        with as_file(files("resources") / "i18n" / f"muqabala_{each}.qm") as path:
            if not path.exists() or not _install(application, str(path)):
                return False
    _install(application, f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{language}")
    return True


def _install(application: QApplication, path: str) -> bool:
    translator = QTranslator(application)
    return translator.load(path) and application.installTranslator(translator)


def main(names: Sequence[str] = (), library: str | None = None) -> int:
    """Show the window, then open the library and the files; answers the exit status."""
    gc.disable()
    application = make_application()
    window = Window(application, Frame(), library)
    sys.excepthook = window.bugs
    window.show([Path(name) for name in names])
    return application.exec()


def chosen_settings() -> Settings:
    """What the reader chose."""
    from desktop.ui.kept.settings import load_settings

    return load_settings(settings_path())


class Window:
    """What stands in the frame, from the first sight on; in another language it is made anew, and goes on there."""

    def __init__(self, application: QApplication, frame: Frame, library: str | None) -> None:
        self.bugs = _Bugs(frame)
        self.bench: Workbench | None = None
        self._application, self._frame, self._library = application, frame, library
        self._glimpsing = Glimpsing(frame, library or "")
        self._log: LastLines | None = None
        self._session: Session | None = None
        self._writing: Written | None = None

    def show(self, files: Sequence[Path]) -> None:
        """Show the frame: as it was seen last, if it will show that again, else empty; then open what is asked for."""
        frame = self._frame
        if not files and self._glimpsing.show():
            frame.painted.connect(lambda: self.begin(chosen_settings(), files))
        else:
            settings = chosen_settings()
            frame.use(settings)
            frame.fit_screen()
            frame.painted.connect(lambda: self.begin(settings, files))
        frame.show()

    def begin(self, settings: Settings, files: Sequence[Path]) -> None:
        """Open the library, and files, or what was open when the window was last seen."""
        from desktop.ui.kept.session import Session
        from desktop.ui.kept.written import Written
        from desktop.ui.reporting import keep_last_lines

        QTimer.singleShot(COLLECT_AFTER_MS, self._application, _collect)
        self._log = keep_last_lines()
        self._session = Session(session_path(), self._library or "", self._application)
        self._writing = Written(self._write, self._application)
        self._application.aboutToQuit.connect(self._writing.finish)
        self._application.aboutToQuit.connect(self._glimpsing.keep)  # behind all that is written
        self._furnish(settings, self._session, files)

    def _furnish(self, settings: Settings, session: Session, files: Sequence[Path]) -> None:
        self.bench = bench = furnish(self._application, self._frame, settings, session)
        bench.tending.log = self._log
        bench.tending.language_chosen.connect(lambda: QTimer.singleShot(0, self._speak))
        self.bugs.tell = bench.tending.tell_bug
        if self._writing is not None:
            bench.preferences.changed.connect(self._writing.change)
        self._glimpsing.attend(bench)
        bench.desk.start(self._library, files, session.document)

    def _write(self) -> None:
        from desktop.ui.kept.settings import save_settings

        if self.bench is not None:
            save_settings(self.bench.settings, settings_path())

    def _speak(self) -> None:
        """Close what stands in the frame as if the window closed, and make it again."""
        bench, session = self.bench, self._session
        if bench is not None and session is not None:
            bench.close()
            self._frame.clear()
            gc.unfreeze()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # before the language is another
            self._furnish(bench.settings, session, ())


def _collect() -> None:
    """Look for garbage again, but not through what was there at the start: that stays."""
    gc.freeze()
    gc.enable()


class _Bugs:
    """Shows a bug, with a report one can paste (it holds no text of a document), and lets the work go on."""

    def __init__(self, window: Frame) -> None:
        self._window = window
        self.tell: Callable[[str], None] = self._tell_bare

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        from desktop.ui.reporting import described

        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(130)
            return
        log.error("unexpected", exc_info=(kind, error, trace))
        self._window.uncover()
        self.tell(described(error, trace))

    def _tell_bare(self, described: str) -> None:
        """Before the workbench is there."""
        from desktop.ui.dialogs.report import ReportDialog
        from desktop.ui.kept.settings import Settings
        from desktop.ui.reporting import report

        text = report(Settings(), (), (described,))
        ReportDialog(lambda _paragraph: text, self._window, happened=True, paragraph=False).open()
