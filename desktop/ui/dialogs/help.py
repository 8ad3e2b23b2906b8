"""The page of keys, made from the table of actions, and a word about the program."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QTextBrowser, QVBoxLayout, QWidget

from desktop import __version__
from desktop.ui.actions import ACTIONS, MENUS, TABLE_KEYS, Chosen, key_text, keys_of, plain_title
from desktop.ui.words import later, say

EDITOR_KEYS = (
    (later("Go up and down, one row"), "↑, ↓"),
    (later("Go from version to version"), "←, →, Tab"),
    (later("While correcting: save"), "Enter"),
    (later("While correcting: leave the text as it was"), "Esc"),
    (later("While correcting: cut the paragraph in two at the caret"), "Shift+Enter"),
    (later("Leave the cells that were picked to be linked"), "Esc"),
    (later("In the findings: accept, edit, not an error, original has it so"), "Enter, E, X, S"),
    (later("In the findings: accept another candidate"), "1 – 9"),
    (later("In the findings: next, previous"), "N / J, P / K"),
    (later("In the findings: all like this in the document, in the library"), "A, Shift+A"),
    (later("In the findings: open a decided one again"), "O"),
)

ABOUT = later("Muqabala {0}\n\nReading a copy against its original, and correcting it in the margin.\nApache-2.0.")


def keys_page(chosen: Chosen = TABLE_KEYS) -> str:
    """The keys as they are chosen, as HTML, a table per menu."""
    parts = [_table(say("Reading and correcting"), [(say(title), keys) for title, keys in EDITOR_KEYS])]
    for menu in MENUS:
        entries = [entry for entry in ACTIONS if entry.menu == menu and keys_of(entry, chosen)]
        rows = [(plain_title(entry), key_text(entry, chosen)) for entry in entries]
        if rows:
            parts.append(_table(say(menu).replace("&", ""), rows))
    return "".join(parts)


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    lines = "".join(f"<tr>{_line(escape(what), escape(keys))}</tr>" for what, keys in rows)
    return f"<h3>{escape(title)}</h3><table width='100%'>{lines}</table>"


def _line(what: str, keys: str) -> str:
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    padding, side = ("3px 0 3px 24px", "right") if mirrored else ("3px 24px 3px 0", "left")
    title = f"<td width='300' style='padding:{padding}'>{what}</td>"
    named = f"<td align='{side}' style='padding:3px 0'>{keys}</td>"
    return f"{named}{title}" if mirrored else f"{title}{named}"  # Qt does not mirror the columns itself


class KeysDialog(QDialog):
    """The keys, scrollable."""

    def __init__(self, chosen: Chosen, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Keys"))
        self.resize(620, 640)
        page = QTextBrowser()
        page.setObjectName("keys")
        page.setHtml(keys_page(chosen))
        page.setAccessibleName(say("Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(say("Close"))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(page)
        layout.addWidget(buttons)


def show_about(parent: QWidget) -> None:
    """Name, version, licence."""
    QMessageBox.about(
        parent,
        say("About Muqabala"),
        say(ABOUT, __version__),
    )
