"""What the reader chose for the window, kept as TOML in the user's configuration folder."""

from __future__ import annotations

import getpass
import logging
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from desktop.ui.kept.forgiving import plain, taken
from desktop.ui.kept.profiles import Exports
from desktop.ui.look.typography import SCRIPT_NAMES, Chosen, Typography

log = logging.getLogger(__name__)

ThemeChoice = Literal["system", "light", "dark"]

ZOOMS = (0.6, 2.5)
AUTOSAVES_MS = (200, 10_000)
LINES = (30, 200)
SIZES = (0.5, 3.0)
LEADINGS = (1.0, 3.0)


@dataclass(frozen=True, slots=True)
class Settings:
    """The user's choices. `language` empty means the system's; a window first opens in `width` and `height`.

    `keys` are those of actions that have others than the table's, by their ids. `autosave_ms` is how long after the
    last key what is typed is kept.
    """

    theme: ThemeChoice = "system"
    language: str = ""
    author: str = ""
    zoom: float = 1.0
    width: int = 1440
    height: int = 900
    folder: str = ""
    invisibles: bool = False
    notes_folded: bool = True
    focus: bool = False
    spelling: bool = True
    autosave_ms: int = 800
    typography: Typography = field(default_factory=Typography)
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    exports: Exports = field(default_factory=Exports)


def user_name() -> str:
    """The name that changes are signed with when none is set."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no entry for this user, as in some containers
        return "reviewer"


def load_settings(path: Path) -> Settings:
    """The settings at `path`; what is missing or of the wrong kind falls back to the default, never an error."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError) as error:
        log.info("settings not read, defaults used: %s", error)
        return Settings()
    return within_bounds(taken(Settings(), values))


def within_bounds(settings: Settings) -> Settings:
    """The settings with every number such that the window can be used."""
    typography = settings.typography
    scripts = {name: _bounded_script(typography.of(name)) for name in SCRIPT_NAMES}
    return replace(
        settings,
        zoom=bounded(settings.zoom, ZOOMS, 1.0),
        autosave_ms=min(max(settings.autosave_ms, AUTOSAVES_MS[0]), AUTOSAVES_MS[1]),
        typography=replace(typography, line=min(max(typography.line, LINES[0]), LINES[1]), **scripts),
    )


def _bounded_script(chosen: Chosen) -> Chosen:
    size = bounded(chosen.size, SIZES, 0.0) if chosen.size else 0.0
    leading = bounded(chosen.leading, LEADINGS, 0.0) if chosen.leading else 0.0
    return replace(chosen, size=size, leading=leading)


def bounded(value: float, bounds: tuple[float, float], otherwise: float) -> float:
    """The number, no less and no more than its bounds; what is no number is something else."""
    least, most = bounds
    return min(max(value, least), most) if value == value else otherwise  # noqa: PLR0124 - NaN alone is not itself


def written_settings(settings: Settings) -> str:
    """The settings as the file has them."""
    import tomli_w  # noqa: PLC0415 - not before something is written

    return tomli_w.dumps(plain(settings))


def save_settings(settings: Settings, path: Path) -> None:
    """Write the settings; a folder that cannot be written is logged, for nothing else depends on it."""
    from desktop.ui.kept.written import replace_file  # noqa: PLC0415 - not before something is written

    try:
        replace_file(path, written_settings(settings))
    except OSError as error:
        log.info("settings not saved: %s", error)
