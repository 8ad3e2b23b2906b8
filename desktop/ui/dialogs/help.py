"""The page of keys, made from the table of actions, and a word about the program."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QTextBrowser, QVBoxLayout, QWidget

from desktop import __version__
from desktop.ui.actions import ACTIONS, MENUS, key_text, plain_title
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
    (later("In the findings: next, previous"), "N or J, P or K"),
    (later("In the findings: all like this in the document, in the library"), "A, Shift+A"),
    (later("In the findings: open a decided one again"), "O"),
)

ABOUT = later("Muqabala {0}\n\nReading a copy against its original, and correcting it in the margin.\nApache-2.0.")


def keys_page() -> str:
    """The keys as HTML, a table per menu."""
    parts = [_table(say("Reading and correcting"), [(say(title), keys) for title, keys in EDITOR_KEYS])]
    for menu in MENUS:
        rows = [(plain_title(entry), key_text(entry)) for entry in ACTIONS if entry.menu == menu and entry.keys]
        if rows:
            parts.append(_table(say(menu).replace("&", ""), rows))
    return "".join(parts)


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    lines = "".join(
        f"<tr><td width='300' style='padding:3px 24px 3px 0'>{escape(what)}</td>"
        f"<td style='padding:3px 0'>{escape(keys)}</td></tr>"
        for what, keys in rows
    )
    return f"<h3>{escape(title)}</h3><table>{lines}</table>"


class KeysDialog(QDialog):
    """The keys, scrollable."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Keys"))
        self.resize(620, 640)
        page = QTextBrowser()
        page.setObjectName("keys")
        page.setHtml(keys_page())
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
