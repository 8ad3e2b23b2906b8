"""A script killed and begun again many times, from where it has imported all it needs, for that takes longest."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Self

AGAIN = """
import os, sys
for line in sys.stdin:
    child = os.fork()
    if not child:
        sys.argv[1:] = line.rstrip("\\n").split("\\t")
        print(os.getpid(), flush=True)
        break
    print(f"\\nended {os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}", flush=True)
else:
    sys.exit()
"""


class Killable:
    """Imports modules once; each life of the script is a process of its own that begins behind them."""

    def __init__(self, modules: Sequence[str], script: str, environment: Mapping[str, str] | None = None) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", f"import {', '.join(modules)}\n{AGAIN}\n{script}"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment or os.environ,
        )

    def lines_until_killed(self, seconds: float, *arguments: object) -> list[str]:
        """What a life prints, which is killed so long after its first line."""
        told, said = self._process.stdin, self._process.stdout
        assert told is not None
        assert said is not None
        told.write("\t".join(map(str, arguments)) + "\n")
        told.flush()
        number = int(said.readline())
        lines = [said.readline()]
        time.sleep(seconds)
        os.kill(number, signal.SIGKILL)
        while not lines[-1].startswith("ended "):
            lines.append(said.readline())
            assert lines[-1], "the script ended by itself"
        assert lines.pop() == f"ended {-signal.SIGKILL}\n"
        return [line for line in map(str.strip, lines) if line]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.__exit__(kind, error, trace)
