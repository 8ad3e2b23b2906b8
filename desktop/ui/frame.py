"""The frame: the window as it appears at once, before anything that can wait is even imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QSize, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QMoveEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QLayout, QMainWindow, QMenuBar, QStatusBar, QWidget

if TYPE_CHECKING:
    from desktop.ui.dropping import Landing
    from desktop.ui.glimpse import Cover
    from desktop.ui.kept.settings import Settings
    from desktop.ui.look.theme import Theme

TITLE_BAR = 40


class Frame(QMainWindow):
    """An empty window in the theme's colours; `painted` comes once, after it was seen for the first time.

    It does without settings where it is covered until it is furnished.
    """

    painted = Signal()
    closing = Signal()
    files_dropped = Signal(object)  # list[Path]
    arranged = Signal()  # it was moved, or is of another size

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self._seen = self._left = False
        self._landing: Landing | None = None
        self._cover: Cover | None = None
        self.setWindowTitle("Muqabala")
        self.setMinimumSize(760, 480)
        self.setAcceptDrops(True)
        if settings is not None:
            self.use(settings)

    def use(self, settings: Settings) -> None:
        """Be as large as the reader has it, in the colours that are chosen."""
        from desktop.ui.look.theme import chosen_theme, load_theme

        self.resize(settings.width, settings.height)
        _use_palette(load_theme(chosen_theme(settings.theme)))

    def fit_screen(self) -> None:
        """Stay within the screen, with room for the title bar of the system."""
        room = self.screen().availableSize()
        self.resize(min(self.width(), room.width()), min(self.height(), room.height() - TITLE_BAR))

    def geometry_kept(self) -> str:
        """Where it stands and how, as Qt writes it, in base 64."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore(self, geometry: str) -> bool:
        """Stand as it did; whether it could be told how."""
        return self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "ignore")))

    def fit(self, size: QSize) -> QSize:
        """Be that large, if the screen has room: Qt makes a window a little smaller that has all the width of one.

        Answers how large it will be seen first. One that fills the screen is taken to be so large again, though only
        the system makes it so; until then it has the size that it goes back to.
        """
        if self._fills_screen():
            return size
        room = self.screen().availableSize()
        if size.boundedTo(room) == size:
            self.resize(size)
        return self.size()

    def _fills_screen(self) -> bool:
        return self.isMaximized() or self.isFullScreen()

    def use_theme(self, theme: Theme) -> None:
        """Colours for this window and for what belongs to it."""
        from desktop.ui.look.theme import stylesheet

        _use_palette(theme)
        self.setStyleSheet(stylesheet(theme))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._cover is None and not self._seen:
            QTimer.singleShot(0, self._tell_seen)

    def _tell_seen(self) -> None:
        if not self._seen:
            self._seen = True
            self._fit_cover()
            self.painted.emit()

    # What lies over it --------------------------------------------------------------------------------------------

    def put_over(self, cover: Cover) -> None:
        """Let this be seen until `uncover`: the window is not, though everything in it works."""
        self._cover = cover
        cover.painted.connect(self._tell_seen)

    def is_covered(self) -> bool:
        """Whether anything of it lies under a cover."""
        return self._cover is not None

    def raise_cover(self) -> None:
        """Cover what has been made meanwhile, too."""
        if self._cover is not None:
            self._cover.rise()

    def uncover(self, place: QRect | None = None) -> None:
        """Let what lies there be seen, or all of it."""
        cover = self._cover
        if cover is not None and place is not None:
            cover.open(place)
        elif cover is not None:
            self._cover = None
            cover.hide()
            cover.deleteLater()

    def _fit_cover(self) -> None:
        """Uncover if that is no picture of this window any more; one that fills the screen grows until it is seen."""
        cover = self._cover
        if cover is not None and cover.size() != self.size() and (self._seen or not self._fills_screen()):
            self.uncover()

    # Files that are dropped ---------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from desktop.ui.dropping import dropped_files

        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self._show_landing()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hide_landing()

    def dropEvent(self, event: QDropEvent) -> None:
        from desktop.ui.dropping import dropped_files

        self._hide_landing()
        files = dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)

    def _show_landing(self) -> None:
        from desktop.ui.dropping import Landing

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
        self._fit_cover()
        self.arranged.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.arranged.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._left:  # what is closed again, while the program ends, was left before
            self._left = True
            self.closing.emit()
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._left = False
        super().showEvent(event)


def _use_palette(theme: Theme) -> None:
    from desktop.ui.look.theme import palette

    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setPalette(palette(theme))
