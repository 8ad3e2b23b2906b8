"""A screen reader's view of the program: a real window on a virtual screen, looked at through AT-SPI.

Qt speaks AT-SPI on X11 only, so this takes Xvfb, a message bus and the AT-SPI bus of their own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from jeepney import DBusAddress, Message, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

T = TypeVar("T")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PATIENCE_S = 60.0
ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"

CHECKED, FOCUSABLE, FOCUSED, SENSITIVE, SHOWING = 4, 11, 12, 24, 25
"""Bits of the state set (AT-SPI 2, StateType)."""

ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"

Address = tuple[str, str]
"""The name on the bus, and the path there, of what is told of."""

MOST_CHILDREN = 60
"""So many of a long list, or of a table, are looked at."""


def lacking() -> str:
    """What of a screen and its buses is not on this machine; empty if all of it is."""
    programs = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    return ", ".join([*programs, *([] if _launcher() else ["at-spi2-core"])])


def _launcher() -> str:
    return next((path for path in LAUNCHERS if Path(path).exists()), "")


@dataclass(frozen=True, slots=True)
class Node:
    """What a screen reader is told of a widget, or of a part of one."""

    depth: int
    role: str
    name: str
    description: str
    states: int
    at: Address

    def has(self, state: int) -> bool:
        """Whether the state is in its set."""
        return bool(self.states >> state & 1)


class Reader:
    """Reads what a program tells, and does what can be done over it; `bus` is the AT-SPI bus."""

    def __init__(self, bus: DBusConnection, program: Address) -> None:
        self._bus, self._program = bus, program

    def nodes(self, most: int = 4000) -> list[Node]:
        """What is in sight, parents before children; of a long list the first only."""
        found: list[Node] = []
        self._walk(self._program, 0, found, most)
        return found

    def once(self, shown: Callable[[list[Node]], bool]) -> list[Node]:
        """What is in sight once it is so; TimeoutError if it does not come to that."""

        def look() -> list[Node] | None:
            nodes = self.nodes()
            return nodes if shown(nodes) else None

        return eventually(look)

    def press(self, node: Node) -> None:
        """Do the first thing that can be done with it."""
        assert self._call(node.at, ACTION, "DoAction", "i", 0) == (True,)

    def focus(self, node: Node) -> None:
        """Give it the keyboard."""
        assert self._call(node.at, COMPONENT, "GrabFocus") == (True,)

    def children(self, at: Address) -> list[Address]:
        """The first of what is in it; a table of 100,000 rows is not to be counted out."""
        count = min(self._told(at, "ChildCount"), MOST_CHILDREN)
        return [self._call(at, ACCESSIBLE, "GetChildAtIndex", "i", place)[0] for place in range(count)]

    def name(self, at: Address) -> str:
        """What it is called."""
        return str(self._told(at, "Name"))

    def _walk(self, at: Address, depth: int, found: list[Node], most: int) -> None:
        node = self._node(at, depth)
        if len(found) < most and node.has(SHOWING):
            found.append(node)
            for child in self.children(at):
                self._walk(child, depth + 1, found, most)

    def _node(self, at: Address, depth: int) -> Node:
        (role,), (low_high,) = self._call(at, ACCESSIBLE, "GetRoleName"), self._call(at, ACCESSIBLE, "GetState")
        states = low_high[0] | low_high[1] << 32
        return Node(depth, role, self.name(at), str(self._told(at, "Description")), states, at)

    def _call(self, at: Address, interface: str, method: str, signature: str = "", *values: object) -> tuple[Any, ...]:
        address = DBusAddress(at[1], at[0], interface)
        return _body(self._bus, new_method_call(address, method, signature or None, values))

    def _told(self, at: Address, name: str) -> Any:
        return _body(self._bus, Properties(DBusAddress(at[1], at[0], ACCESSIBLE)).get(name))[0][1]


def _body(bus: DBusConnection, call: Message) -> tuple[Any, ...]:
    reply = bus.send_and_get_reply(call, timeout=20)
    if reply.header.message_type.name == "error":
        raise RuntimeError(f"{reply.header.fields}: {reply.body}")
    return tuple(reply.body)


@contextmanager
def screen_reader(arguments: Sequence[str], home: Path, language: str = "en") -> Iterator[Reader]:
    """The program on a screen of its own, as a screen reader finds it."""
    with ExitStack() as started:
        environment = _environment(started, home, language)
        bus = _accessibility_bus(started, environment)
        program = _start(started, [sys.executable, "-m", "desktop", *arguments], environment)
        names = (str(program.pid), "muqabala")
        yield Reader(bus, eventually(lambda: _program(bus, names)))


def _environment(started: ExitStack, home: Path, language: str) -> dict[str, str]:
    inside, outside = os.pipe()
    screen = ["Xvfb", "-displayfd", str(outside), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    _start(started, screen, dict(os.environ), outside)
    os.close(outside)
    with os.fdopen(inside) as told:
        display = f":{told.readline().strip()}"
    bus = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    daemon = _start(started, bus, dict(os.environ), piped=True)
    assert daemon.stdout is not None
    address = daemon.stdout.readline().decode().strip()
    folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    return (
        os.environ
        | folders
        | {
            "HOME": str(home),
            "LANG": f"{language}_XX.UTF-8",
            "LC_ALL": f"{language}_XX.UTF-8",
            "LANGUAGE": language,
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
    )


def _start(
    started: ExitStack, command: Sequence[str], environment: dict[str, str], *handed: int, piped: bool = False
) -> subprocess.Popen[bytes]:
    output = subprocess.PIPE if piped else subprocess.DEVNULL
    process = subprocess.Popen(
        command, env=environment, pass_fds=handed, stdout=output, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL
    )
    started.callback(_end, process)
    return process


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()


def _accessibility_bus(started: ExitStack, environment: dict[str, str]) -> DBusConnection:
    session = started.enter_context(open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]))
    _start(started, [_launcher(), "--launch-immediately"], environment)
    asked = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    (address,) = eventually(lambda: _body(session, new_method_call(asked, "GetAddress")))
    return started.enter_context(open_dbus_connection(address))


def _program(bus: DBusConnection, names: Sequence[str]) -> Address | None:
    """The program among those that told the registry of themselves."""
    root = ("org.a11y.atspi.Registry", ROOT)
    registry = Reader(bus, root)
    return next((child for child in registry.children(root) if registry.name(child).lower() in names), None)


def eventually(find: Callable[[], T | None]) -> T:
    """What is found in the end; while widgets come and go, an answer may fail to come."""
    end = time.monotonic() + PATIENCE_S
    while True:
        try:
            found = find()
        except (RuntimeError, TimeoutError):
            found = None
        if found is not None:
            return found
        if time.monotonic() > end:
            raise TimeoutError("nothing was told over the accessibility bus")
        time.sleep(0.05)
