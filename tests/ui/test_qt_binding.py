"""Guards the binding we depend on: void calls on Qt objects must not use up references to None."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

CALLS = 20_000


def test_void_calls_keep_the_references_to_none(qapp: QApplication) -> None:
    qobject = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        qobject.setObjectName("row")
    assert abs(sys.getrefcount(None) - before) < CALLS // 10
