"""What is at work in this process: a test that leaves something so disturbs those after it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from typing import Any
from weakref import WeakSet

from PySide6.QtCore import QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

MANY = 50_000
"""So many objects that came since are set aside."""

_aside: WeakSet[Any] = WeakSet()


def set_aside() -> None:
    """What there is by now need not be looked through again after every test, but for what may yet be at work."""
    if len(gc.get_objects()) > MANY:
        gc.collect()
        _aside.update(_clocks_and_threads())
        gc.freeze()


def at_work(application: QApplication) -> list[object]:
    """Windows in sight, timers that run, pools and threads that have something to do."""
    made = [each for each in {*_clocks_and_threads(), *_aside} if isValid(each)]
    windows = (widget for widget in application.topLevelWidgets() if widget.isVisible())
    threads = (thread for thread in threading.enumerate() if not thread.daemon)
    return [*windows, *filter(_is_at_work, made), *threads]


def _clocks_and_threads() -> list[Any]:
    """Every timer, thread and pool but for those set aside: to look up classes is ten times as fast as isinstance."""
    kinds = {kind for each in (QTimer, QThread, QThreadPool) for kind in _derived(each)}
    return [each for each in gc.get_objects() if type(each) in kinds]


def _derived(kind: type) -> Iterator[type]:
    yield kind
    derived: list[type] = kind.__subclasses__()
    for each in derived:
        yield from _derived(each)


def _is_at_work(made: QTimer | QThread | QThreadPool) -> bool:
    if isinstance(made, QTimer):
        return made.isActive()
    if isinstance(made, QThread):
        return made.isRunning() and not made.isCurrentThread()
    return made.activeThreadCount() > 0
