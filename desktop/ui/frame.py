"""The frame: the window as it appears at once, before anything that can wait is even imported."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QMoveEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QLayout, QMainWindow, QMenuBar, QStatusBar, QWidget

from desktop.ui.dropping import Landing, dropped_files
from desktop.ui.kept.settings import Settings
from desktop.ui.look.theme import Theme, chosen_theme, load_theme, palette, stylesheet

TITLE_BAR = 40


class Frame(QMainWindow):
    """An empty window in the theme's colours; `painted` comes once, after it was seen for the first time."""

    painted = Signal()
    closing = Signal()
    files_dropped = Signal(object)  # list[Path]
    arranged = Signal()  # it was moved, or is of another size

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._seen = False
        self._landing: Landing | None = None
        self.setWindowTitle("Muqabala")
        self.setMinimumSize(760, 480)
        self.resize(settings.width, settings.height)
        self.setAcceptDrops(True)
        _use_palette(load_theme(chosen_theme(settings.theme)))

    def fit_screen(self) -> None:
        """Stay within the screen, with room for the title bar of the system."""
        room = self.screen().availableSize()
        self.resize(min(self.width(), room.width()), min(self.height(), room.height() - TITLE_BAR))

    def use_theme(self, theme: Theme) -> None:
        """Colours for this window and for what belongs to it."""
        _use_palette(theme)
        self.setStyleSheet(stylesheet(theme))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self._show_landing()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hide_landing()

    def dropEvent(self, event: QDropEvent) -> None:
        self._hide_landing()
        files = dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)

    def _show_landing(self) -> None:
        if self._landing is None:
            self._landing = Landing(self)
        self._landing.setGeometry(self.rect())
        self._landing.raise_()
        self._landing.show()

    def _hide_landing(self) -> None:
        if self._landing is not None:
            self._landing.hide()

    def clear(self) -> None:
        """An empty window again; what stood in it goes."""
        self.setCentralWidget(QWidget())  # which deletes the one before
        self.setMenuBar(QMenuBar())
        self.setStatusBar(QStatusBar())
        new = (self.centralWidget(), self.menuBar(), self.statusBar(), self._landing)
        for child in self.children():
            if not isinstance(child, QLayout) and child not in new:
                child.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arranged.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.arranged.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


def _use_palette(theme: Theme) -> None:
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setPalette(palette(theme))
