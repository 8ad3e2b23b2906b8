"""Menus whose keys read in their own order, also in a window that runs from right to left."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QStyleOptionMenuItem

LEFT_TO_RIGHT_MARK = "\u200e"


class Menu(QMenu):
    """Qt sets the keys into the line of the title, where the last sign of "Ctrl++" would run before them."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        title, tab, keys = option.text.partition("\t")
        if keys and self.isRightToLeft():
            option.text = f"{title}{tab}{keys}{LEFT_TO_RIGHT_MARK}"


def added(to: QMenuBar | QMenu, title: str) -> Menu:
    """A new menu at the end of a bar or menu."""
    menu = Menu(title, to)
    to.addMenu(menu)
    return menu
