"""A home in which the reader left a document of a library open: the window shows it when it is started there."""

from __future__ import annotations

import json
from pathlib import Path

from desktop.ui.kept.forgiving import plain
from desktop.ui.kept.session import Shelf, State

CONFIG, STATE = ".config", ".local/state"

CLOSED = """
import sys
from PySide6.QtCore import QTimer
from desktop import app
furnish = app.furnish
def watched(application, frame, settings, session):
    bench = furnish(application, frame, settings, session)
    timer = QTimer(frame)
    timer.timeout.connect(lambda: bench.overview and not bench.desk.tasks.busy() and frame.close())
    timer.start(50)
    return bench
app.furnish = watched
sys.exit(app.main([], sys.argv[1]))
"""
"""The program itself, shown until everything is there, and closed."""


def leave_open(home: Path, library: Path, document: int) -> dict[str, str]:
    """Write what the program remembers; what its environment has to say for it to be found."""
    settings = home / CONFIG / "muqabala" / "settings.toml"
    session = home / STATE / "muqabala" / "session.json"
    for path, text in (
        (settings, 'language = "en"\ntheme = "light"\n'),
        (session, json.dumps(plain(State(libraries={str(library.absolute()): Shelf(document)})))),
    ):
        path.parent.mkdir(parents=True)
        path.write_text(text, "utf-8")
    return {"HOME": str(home), "XDG_CONFIG_HOME": str(home / CONFIG), "XDG_STATE_HOME": str(home / STATE)}
