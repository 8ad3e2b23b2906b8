"""The frame for everybody: names for a screen reader, focus that is seen, sizes that follow the system, no motion."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QKeySequenceEdit,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from sampled import Sample

from desktop.ui.desk import Desk
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
from desktop.ui.look import scale
from desktop.ui.look.fonts import page_font, reading_font, ui_font
from desktop.ui.look.scale import scale_of, scaled_sheet, use_scale
from desktop.ui.look.theme import ThemeName, load_theme, stylesheet
from desktop.ui.workbench import Workbench

USED = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QKeySequenceEdit, QLineEdit, QTextEdit)


@pytest.fixture
def bench(qtbot: QtBot, sample: Sample) -> Iterator[Workbench]:
    settings = Settings(width=1280, height=800)
    frame = Frame(settings)
    qtbot.addWidget(frame)
    bench = Workbench(frame, Desk("reviser"), settings)
    frame.show()
    bench.desk.start(*sample("en", "ar"))
    qtbot.waitUntil(lambda: bench.overview is not None, timeout=60_000)
    qtbot.waitUntil(lambda: not (bench.examining.busy() or bench.desk.tasks.busy()), timeout=60_000)
    yield bench
    bench.frame.close()


def is_inner(widget: QWidget) -> bool:
    """Whether it is a part of a field, which speaks for it."""
    above, parent = [], widget.parentWidget()
    while parent is not None:
        above.append(parent)
        parent = parent.parentWidget()
    return widget.objectName().startswith("qt_") or any(isinstance(each, QComboBox) for each in above)


def nameless(within: QWidget) -> list[str]:
    """What can be seen and takes the keyboard, and has no name that a screen reader could say."""
    found = []
    for widget in within.findChildren(QWidget):
        takes = widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if isinstance(widget, USED) and takes and not is_inner(widget):
            told = QAccessible.queryAccessibleInterface(widget)
            if not told.text(QAccessible.Text.Name).strip():
                found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    return found


def test_everything_that_takes_the_keyboard_has_a_name(qtbot: QtBot, bench: Workbench) -> None:
    for tab in range(bench.tabs.count()):
        bench.tabs.setCurrentIndex(tab)
        assert nameless(bench.frame) == []
    bench.actions_table["library"].trigger()
    qtbot.waitUntil(bench.welcome.list.isVisible)
    assert nameless(bench.frame) == []


@pytest.mark.parametrize("action", ["settings", "keys", "notices", "report"])
def test_everything_in_a_dialog_has_a_name(bench: Workbench, action: str) -> None:
    bench.actions_table[action].trigger()
    (dialog,) = (each for each in bench.frame.findChildren(QDialog) if each.isVisible())
    assert nameless(dialog) == []
    assert dialog.windowTitle()
    dialog.reject()


# focus that is seen


def tabs() -> QTabBar:
    bar = QTabBar()
    bar.addTab("Findings")
    bar.addTab("Comments")
    return bar


def some_list() -> QListWidget:
    made = QListWidget()
    made.addItems(["one", "two"])
    made.setCurrentRow(0)
    return made


def with_role(widget: QWidget, name: str, value: str) -> QWidget:
    widget.setProperty(name, value)
    return widget


def tool(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


KINDS: dict[str, Callable[[], QWidget]] = {
    "button": lambda: QPushButton("Accept"),
    "primary": lambda: with_role(QPushButton("Accept"), "role", "primary"),
    "quiet": lambda: with_role(QPushButton("Accept"), "role", "quiet"),
    "candidate": lambda: with_role(QPushButton("Accept"), "role", "candidate"),
    "segment": lambda: with_role(tool("Changes"), "segment", "middle"),
    "tool": lambda: tool("Stop"),
    "filter": lambda: with_role(tool("Kind"), "role", "filter"),
    "check": lambda: QCheckBox("English"),
    "radio": lambda: QRadioButton("English"),
    "line": QLineEdit,
    "text": QTextEdit,
    "plain text": QPlainTextEdit,
    "combo": QComboBox,
    "spin": QSpinBox,
    "double spin": QDoubleSpinBox,
    "key": QKeySequenceEdit,
    "tabs": tabs,
    "list": some_list,
}


def pictures(qtbot: QtBot, theme: ThemeName, make: Callable[[], QWidget]) -> tuple[QImage, QImage]:
    """The widget without the focus, and with it."""
    window, other, widget = QWidget(), QPushButton("other"), make()
    qtbot.addWidget(window)
    window.setStyleSheet(stylesheet(load_theme(theme)))
    column = QVBoxLayout(window)
    column.addWidget(other)
    column.addWidget(widget)
    if isinstance(widget, QTextEdit | QPlainTextEdit | QLineEdit):
        widget.setReadOnly(True)  # no caret that could be taken for it
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    before = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(widget.hasFocus)
    return before, widget.grab().toImage()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_who_has_the_keyboard_is_seen(qtbot: QtBot, theme: ThemeName, kind: str) -> None:
    before, after = pictures(qtbot, theme, KINDS[kind])
    differing = sum(
        before.pixelColor(x, y) != after.pixelColor(x, y) for x in range(before.width()) for y in range(before.height())
    )
    assert differing >= 20


# sizes


@pytest.fixture
def large() -> Iterator[None]:
    use_scale(1.5)
    yield
    use_scale(1.0)


def font(pixels: int) -> QFont:
    made = QFont()
    made.setPixelSize(pixels)
    return made


@pytest.mark.parametrize(
    ("pixels", "system", "found"),
    [
        (12, "win32", 1.0),
        (12, "linux", 1.0),
        (15, "linux", 1.0),
        (20, "linux", 1.5),
        (18, "win32", 1.5),
        (13, "darwin", 1.0),
    ],
)
def test_the_interface_is_as_large_as_the_systems(pixels: int, system: str, found: float) -> None:
    assert scale_of(font(pixels), system) == pytest.approx(found, abs=0.01)


def test_no_size_is_beyond_use() -> None:
    assert scale_of(font(400), "linux") == scale.MOST
    assert scale_of(font(2), "linux") == scale.LEAST


def test_fonts_and_the_style_sheet_follow(large: None) -> None:
    assert ui_font().pixelSize() == 20
    assert ui_font(pixels=11).pixelSize() == 16
    assert [reading_font(language).pixelSize() for language in ("en", "ar")] == [21, 27]
    assert [page_font(language, 14).pixelSize() for language in ("en", "ar")] == [14, 18]
    assert scaled_sheet("font-size: 12px; border: 1px solid; padding: 6px 12px") == (
        "font-size: 18px; border: 1px solid; padding: 9px 18px"
    )
    assert stylesheet(load_theme("light")) != _plain()


def _plain() -> str:
    use_scale(1.0)
    return stylesheet(load_theme("light"))


def test_a_large_interface_cuts_no_label(qtbot: QtBot, large: None) -> None:
    button = QPushButton("Accept the proposal")
    qtbot.addWidget(button)
    button.setFont(ui_font())
    button.setStyleSheet(stylesheet(load_theme("light")))
    assert button.sizeHint().width() > button.fontMetrics().horizontalAdvance(button.text())
    assert button.sizeHint().height() > button.fontMetrics().height()
