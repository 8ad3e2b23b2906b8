"""The interface in another language, for the tests that read what it says."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).resolve().parent.parent.parent / "resources" / "i18n"


@contextmanager
def spoken(language: str, application: QApplication) -> Iterator[None]:
    """The interface in a language for a while; English is at the ground of every other, as in the program."""
    installed = []
    for each in dict.fromkeys(("en", language)):
        translator = QTranslator(application)
        assert translator.load(str(FOLDER / f"muqabala_{each}.qm"))
        application.installTranslator(translator)
        installed.append(translator)
    yield
    for translator in installed:
        application.removeTranslator(translator)
        translator.deleteLater()
