"""A virtual screen: its pixels as memory, and a keyboard and a mouse that need no process for each stroke."""

from __future__ import annotations

import contextlib
import ctypes
import mmap
import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple, cast

import numpy as np
import numpy.typing as npt

WIDTH, HEIGHT = 1440, 900
NUMBER = 77
NEEDED = ("Xvfb", "openbox", "setxkbmap")
CORNER = (WIDTH - 1, HEIGHT - 1)
"""Where the mouse is in nobody's way."""

WHEEL_DOWN = 5

_LIMIT_S = 15.0
_MAXIMISED = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
<application class="*" type="normal"><decor>no</decor><maximized>yes</maximized></application>
</applications></openbox_config>
"""

Picture = npt.NDArray[np.uint32]
"""Rows of pixels: blue, green and red in a number."""


class Box(NamedTuple):
    """A part of the screen, in pixels; its right and bottom are not part of it."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def middle(self) -> tuple[int, int]:
        """The place in its middle."""
        return (self.left + self.right) // 2, (self.top + self.bottom) // 2


class Screen:
    """An X server without a monitor; what it shows lies in a file that is read as memory."""

    def __init__(self, number: int, folder: Path) -> None:
        self.name = f":{number}"
        file = folder / "Xvfb_screen0"
        _wait_for(lambda: file.exists() and any(file.read_bytes()[:100]))  # it is there before it says how it is made
        with file.open("rb") as opened:
            self._memory = mmap.mmap(opened.fileno(), 0, prot=mmap.PROT_READ)
        head = struct.unpack(">25I", self._memory[:100])  # of an X window dump
        size, line, colours = head[0], head[12], head[19]
        pixels = np.frombuffer(self._memory, "<u4", HEIGHT * line // 4, size + 12 * colours)
        self._pixels: Picture = pixels.reshape(HEIGHT, line // 4)[:, :WIDTH]
        self._hands = _Hands(self.name)

    def picture(self, box: Box) -> Picture:
        """What is shown there now."""
        return self._pixels[box.top : box.bottom, box.left : box.right].copy()

    def press(self, *keys: str) -> None:
        """Press keys by their names in X; all before the last are held meanwhile."""
        self._hands.press(keys)

    def point(self, place: tuple[int, int]) -> None:
        """Put the mouse there."""
        self._hands.point(place)

    def click(self, place: tuple[int, int], button: int = 1) -> None:
        """Put the mouse there and click; a notch of the wheel is a click of a button too."""
        self._hands.point(place)
        self._hands.click(button)


@contextlib.contextmanager
def screen(number: int = NUMBER, layout: str = "us") -> Iterator[Screen]:
    """A screen with a window manager that gives every window all of it, until the end of the block."""
    with tempfile.TemporaryDirectory() as name, contextlib.ExitStack() as stack:
        folder, size = Path(name), f"{WIDTH}x{HEIGHT}x24"
        server = ["Xvfb", f":{number}", "-screen", "0", size, "-fbdir", name, "-nolisten", "tcp", "-dpi", "96"]
        stack.enter_context(_running(server, {}))
        shown = Screen(number, folder)
        display = {"DISPLAY": shown.name}
        rules = folder / "openbox.xml"
        rules.write_text(_MAXIMISED, "utf-8")
        stack.enter_context(_running(["openbox", "--sm-disable", "--config-file", str(rules)], display))
        subprocess.run(["setxkbmap", layout], env=os.environ | display, check=True)
        yield shown


@contextlib.contextmanager
def _running(command: list[str], more: dict[str, str]) -> Iterator[None]:
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, env=os.environ | more, stdout=quiet, stderr=quiet)
    try:
        yield
    finally:
        process.terminate()
        process.wait(_LIMIT_S)


class _Hands:
    """Keys and buttons by the X server's extension for tests: a window cannot tell them from those of a hand."""

    def __init__(self, display: str) -> None:
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._display = ctypes.c_void_p()
        _wait_for(lambda: self._opened(display))

    def _opened(self, display: str) -> bool:
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        return bool(self._display)

    def press(self, keys: tuple[str, ...]) -> None:
        codes = [self._code(key) for key in keys]
        for code in codes:
            self._test.XTestFakeKeyEvent(self._display, code, 1, 0)
        for code in reversed(codes):
            self._test.XTestFakeKeyEvent(self._display, code, 0, 0)
        self._x.XFlush(self._display)

    def _code(self, key: str) -> int:
        code = cast("int", self._x.XKeysymToKeycode(self._display, self._x.XStringToKeysym(key.encode())))
        if not code:
            raise ValueError(f"no key of this keyboard is {key}")
        return code

    def point(self, place: tuple[int, int]) -> None:
        self._test.XTestFakeMotionEvent(self._display, -1, *place, 0)
        self._x.XFlush(self._display)

    def click(self, button: int) -> None:
        for down in (1, 0):
            self._test.XTestFakeButtonEvent(self._display, button, down, 0)
        self._x.XFlush(self._display)


def _wait_for(there: Callable[[], bool]) -> None:
    end = time.monotonic() + _LIMIT_S
    while not there():
        if time.monotonic() > end:
            raise TimeoutError("the virtual screen did not come up")
        time.sleep(0.02)
