"""The programs that are measured: how each is made to show the texts, and where on the screen it shows what."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from left_open import leave_open
from synthetic import look_through, synthetic_library

from measures.windows.screen import Box, Screen
from measures.windows.texts import Pair, write_po, write_project

_LOKALIZE = """[Identity]
authorName=A reviser
authorEmail=reviser@example.org
defaultLangCode=ar
"""
_OMEGAT = """<?xml version="1.0" encoding="UTF-8"?>
<omegat><preference version="1.0"><project_files_show_on_load>false</project_files_show_on_load></preference></omegat>
"""

_STEP_S = 0.5
"""A window manager gives the keyboard some time after a click."""


@dataclass(frozen=True, slots=True)
class Command:
    """What is run, and what it finds in its environment beyond ours."""

    arguments: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Program:
    """`prepare` lays its files into a home of its own; `begin` puts the caret behind a translation.

    The first rows stand in `content`, in `writing` what is typed is seen; the wheel turns in `rolled`. By `leave`, keys
    that are pressed together, it is left as a reader leaves it; without them it is ended.
    """

    name: str
    needs: str
    prepare: Callable[[Path, Sequence[Pair]], Command]
    begin: Callable[[Screen], None]
    content: Box
    writing: Box
    rolled: Box
    leave: tuple[str, ...] = ()

    def missing(self) -> str:
        """The program that it takes and this machine has not; empty if it is there."""
        return "" if shutil.which(self.needs) else self.needs


def _ours(home: Path, texts: Sequence[Pair]) -> Command:
    """The document is in the library, was looked through, and was left open, as it is from the second time on."""
    library, document = synthetic_library(home / "library.sqlite3", len(texts))
    look_through(library)
    places = leave_open(home, library, document)
    return Command([sys.executable, "-m", "desktop", "--library", str(library)], places)


def _lokalize(home: Path, texts: Sequence[Pair]) -> Command:
    (home / ".config").mkdir()
    (home / ".config" / "lokalizerc").write_text(_LOKALIZE, "utf-8")
    return Command(["dbus-run-session", "lokalize", str(write_po(home / "sample.po", texts))])


def _poedit(home: Path, texts: Sequence[Pair]) -> Command:
    return Command(["poedit", str(write_po(home / "sample.po", texts))])


def _omegat(home: Path, texts: Sequence[Pair]) -> Command:
    (home / ".omegat").mkdir()
    (home / ".omegat" / "omegat.prefs").write_text(_OMEGAT, "utf-8")
    project = str(write_project(home / "project", texts))
    return Command(["omegat", project], {"JAVA_TOOL_OPTIONS": f"-Duser.home={home}"})


def _begin_with(*steps: tuple[int, int] | tuple[str, ...]) -> Callable[[Screen], None]:
    def begin(shown: Screen) -> None:
        for step in steps:
            _do(shown, step)
            time.sleep(_STEP_S)

    return begin


def _do(shown: Screen, step: tuple[int, int] | tuple[str, ...]) -> None:
    if isinstance(step[0], int) and isinstance(step[1], int):
        shown.click((step[0], step[1]))
    else:
        shown.press(*map(str, step))


PROGRAMS = (
    Program(
        "Muqabala", sys.executable, _ours, _begin_with((900, 160), ("Return",)),
        content=Box(206, 116, 1100, 860), writing=Box(690, 116, 1100, 860), rolled=Box(206, 116, 1100, 860),
        leave=("Control_L", "q"),
    ),
    Program(
        "Lokalize", "lokalize", _lokalize, _begin_with((800, 480), ("Control_L", "End")),
        content=Box(264, 84, 1440, 652), writing=Box(264, 374, 1440, 652), rolled=Box(4, 152, 238, 392),
    ),
    Program(
        "Poedit", "poedit", _poedit, _begin_with((500, 820), ("Control_L", "End")),
        content=Box(4, 134, 1080, 556), writing=Box(4, 750, 1080, 876), rolled=Box(4, 134, 1080, 556),
    ),
    Program(
        "OmegaT", "omegat", _omegat, _begin_with(("Control_L", "Home")),
        content=Box(6, 54, 764, 838), writing=Box(6, 54, 764, 838), rolled=Box(6, 54, 764, 838),
    ),
)  # fmt: skip
