"""Watching a screen: when what stands there at the end was there first, and how soon an act is seen."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import quantiles

import numpy as np

from measures.windows.screen import Box, Picture, Screen

POLL_S = 0.0005
ALIKE = 0.9
"""Such a share of the ink of the last picture makes another one the same: a sign may still come to it."""

CARET = (7, 3)
"""What is narrower or lower than this may be a caret that blinks."""

_APART = 60
"""How far the green of ink lies from that of its ground, of 255."""

_QUIET_S, _PATIENCE_S = 0.08, 2.0


@dataclass(frozen=True, slots=True)
class Film:
    """The pictures that differed from the one before, and when each was seen first, in seconds."""

    times: Sequence[float]
    pictures: Sequence[Picture]

    def shown_at(self) -> float:
        """When what stands there at the end was there first."""
        wanted = ink(self.pictures[-1])
        there = (at for at, each in zip(self.times, self.pictures, strict=True) if alike(ink(each), wanted))
        return next(there)


def ink(picture: Picture) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """Where something is written: what differs clearly from the commonest colour."""
    green = ((picture >> np.uint32(8)) & np.uint32(255)).astype(np.int16)
    ground = int(np.bincount(green.ravel().astype(np.intp)).argmax())
    return np.abs(green - ground) > _APART


def alike(
    one: np.ndarray[tuple[int, ...], np.dtype[np.bool_]], other: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]
) -> bool:
    """Whether most of the ink of either is in the other too."""
    most = max(int(one.sum()), int(other.sum()))
    return most > 0 and int((one & other).sum()) >= ALIKE * most


def film(shown: Screen, box: Box, start: float, ended: Callable[[float], bool]) -> Film:
    """Take pictures of a part of the screen until something is written there and all has `ended`.

    That is told how long there was no other picture.
    """
    times, pictures = [time.monotonic() - start], [shown.picture(box)]
    while not (ended(time.monotonic() - start - times[-1]) and ink(pictures[-1]).any()):
        picture = shown.picture(box)
        if broad(pictures[-1], picture, *CARET):
            times.append(time.monotonic() - start)
            pictures.append(picture)
        time.sleep(0.005)
    return Film(times, pictures)


def broad(before: Picture, after: Picture, across: int, down: int) -> bool:
    """Whether what changed is at least so broad and tall: more than a caret that blinks."""
    changed = before != after
    columns, rows = np.flatnonzero(changed.any(axis=0)), np.flatnonzero(changed.any(axis=1))
    return columns.size > 0 and bool(np.ptp(columns) >= across and np.ptp(rows) >= down)


def until_seen(shown: Screen, box: Box, act: Callable[[], None]) -> float | None:
    """Seconds from the act to the first change that is seen; None if it does not come."""
    before, start = shown.picture(box), time.perf_counter()
    act()
    while not broad(before, shown.picture(box), *CARET):
        if time.perf_counter() - start > _PATIENCE_S:
            return None
        time.sleep(POLL_S)
    return time.perf_counter() - start


def rest(shown: Screen, box: Box) -> None:
    """Wait until nothing more changes for a moment; a caret may blink."""
    picture, since = shown.picture(box), time.perf_counter()
    end = since + _PATIENCE_S
    while time.perf_counter() - since < _QUIET_S and time.perf_counter() < end:
        time.sleep(0.005)
        now = shown.picture(box)
        if broad(picture, now, *CARET):
            picture, since = now, time.perf_counter()


def middle_and_rare(seconds: Sequence[float]) -> tuple[float, float]:
    """The median and the 95th percentile."""
    cuts = quantiles(seconds, n=20)
    return cuts[9], cuts[18]
