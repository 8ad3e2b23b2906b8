"""Measuring one program: from its start to its first rows, from a key and the wheel to the pixels, and its memory."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from measures.windows.programs import Command, Program
from measures.windows.screen import CORNER, WHEEL_DOWN, Screen
from measures.windows.texts import Pair
from measures.windows.watching import film, rest, until_seen

LETTERS = ("a", "s", "d", "g", "k")
"""All broader than a caret."""

_STILL_S, _BUSY_S, _LIMIT_S = 3.0, 60.0, 400.0
_LEAVING_S = 10.0
_IDLE = 0.15
"""Of one processor: a caret and a clock may go on."""

_OURS_ONLY = ("QT_", "PYTHONDONTWRITEBYTECODE")
"""Of our environment, what would keep a window from the screen, or an installed program from its bytecode."""

_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Measured:
    """In seconds and bytes; `lost` are acts that were not seen."""

    shown: Sequence[float]
    keys: Sequence[float]
    wheel: Sequence[float]
    memory: int
    lost: int = 0


def measure(program: Program, texts: Sequence[Pair], shown: Screen, runs: int, acts: int) -> Measured:
    """Start it `runs` times, after one that does not count; the last time, type and turn the wheel too."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        home = Path(name)
        (home / "run").mkdir(mode=0o700)
        command = program.prepare(home, texts)
        times: list[float] = []
        for run in range(runs + 1):
            shown.point(CORNER)
            start = time.monotonic()
            with _running(command, home, shown) as process:
                times.append(_first_rows(program, shown, process, start))
                if run == runs:
                    return _used(program, shown, process, times[1:], acts)
                _leave(program, shown, process)
    raise ValueError("it is started once at least")


@contextlib.contextmanager
def _running(command: Command, home: Path, shown: Screen) -> Iterator[int]:
    """The number of its session, in which are all processes that it starts; they end with the block."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(_OURS_ONLY)}
    places = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"), "XDG_CONFIG_HOME": str(home / ".config")}
    environment = clean | places | {"DISPLAY": shown.name, "LANG": "C.UTF-8", **command.environment}
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(
        command.arguments, env=environment, stdout=quiet, stderr=quiet, cwd=home, start_new_session=True
    )
    try:
        yield process.pid
    finally:
        for kind in (signal.SIGTERM, signal.SIGKILL):
            for each in _session(process.pid):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(each, kind)
            time.sleep(0.5)
        process.wait()


def _first_rows(program: Program, shown: Screen, session: int, start: float) -> float:
    load = _Load(session)

    def ended(still: float) -> bool:
        if time.monotonic() - start > _LIMIT_S:
            raise TimeoutError(f"{program.name} does not come to rest")
        return still > _STILL_S and (load.share() < _IDLE or still > _BUSY_S)

    return film(shown, program.content, start, ended).shown_at()


def _leave(program: Program, shown: Screen, session: int) -> None:
    """By its keys, if it has any; whatever is still there then is ended."""
    if not program.leave:
        return
    shown.press(*program.leave)
    end = time.monotonic() + _LEAVING_S
    while any(map(_resident, _session(session))) and time.monotonic() < end:
        time.sleep(0.05)


def _used(program: Program, shown: Screen, session: int, times: Sequence[float], acts: int) -> Measured:
    memory = max(map(_resident, _session(session)), default=0)
    shown.point(program.rolled.middle)
    turn = partial(shown.click, program.rolled.middle, WHEEL_DOWN)
    wheel = [until_seen(shown, program.rolled, turn) for _ in _paced(program, shown, acts)]
    keys = _keys(program, shown, acts)
    return Measured(times, _seen(keys), _seen(wheel), memory, (*keys, *wheel).count(None))


def _keys(program: Program, shown: Screen, acts: int) -> Sequence[float | None]:
    shown.press("Control_L", "Home")
    rest(shown, program.content)
    program.begin(shown)
    shown.point(CORNER)
    rest(shown, program.writing)
    press = (partial(shown.press, LETTERS[at % len(LETTERS)]) for at in range(acts))
    return [until_seen(shown, program.writing, next(press)) for _ in _paced(program, shown, acts)]


def _paced(program: Program, shown: Screen, acts: int) -> Iterator[int]:
    """A number for each act, each when the one before has come to rest, at no beat that a timer might have."""
    chance = random.Random(7)
    for at in range(acts):
        rest(shown, program.content)
        time.sleep(chance.uniform(0.02, 0.12))
        yield at


def _seen(times: Sequence[float | None]) -> Sequence[float]:
    return [each for each in times if each is not None]


# Processes ------------------------------------------------------------------------------------------------------------


class _Load:
    """How much of one processor the processes of a session use, measured over half a second and more."""

    def __init__(self, session: int) -> None:
        self._session, self._at, self._used, self._share = session, time.monotonic(), 0.0, 1.0

    def share(self) -> float:
        """Of late."""
        now = time.monotonic()
        if now - self._at > 0.5:
            used = sum(map(_processor_s, _session(self._session)))
            self._share, self._at, self._used = (used - self._used) / (now - self._at), now, used
        return self._share


def _session(session: int) -> list[int]:
    return [int(each.name) for each in Path("/proc").glob("[0-9]*") if _stat(int(each.name), 3) == session]


def _stat(process: int, place: int) -> int:
    """A figure of what the system tells of a process, counted behind its name from 0; 0 if it has ended."""
    try:
        told = Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return 0
    figure = told.rpartition(")")[2].split()[place]
    return int(figure) if figure.isdigit() else 0


def _processor_s(process: int) -> float:
    return (_stat(process, 11) + _stat(process, 12)) / _TICKS


def _resident(process: int) -> int:
    return _stat(process, 21) * _PAGE
