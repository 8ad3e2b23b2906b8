"""What the window remembers between sessions, kept as TOML in the user's configuration folder."""

from __future__ import annotations

import getpass
import logging
import tomllib
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import platformdirs

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """The user's choices. `language` empty means the system's, `document` 0 means none."""

    theme: str = "light"
    language: str = ""
    author: str = ""
    zoom: float = 1.0
    width: int = 1440
    height: int = 900
    document: int = 0
    folder: str = ""


def default_path() -> Path:
    """Where the settings lie on this system."""
    return platformdirs.user_config_path("muqabala", appauthor=False) / "settings.toml"


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
    except (OSError, ValueError) as error:
        log.info("settings not read, defaults used: %s", error)
        return Settings()
    return replace(Settings(), **_fitting(values))


def _fitting(values: dict[str, Any]) -> dict[str, Any]:
    defaults = asdict(Settings())
    return {key: value for key, value in values.items() if key in defaults and type(value) is type(defaults[key])}


def save_settings(settings: Settings, path: Path) -> None:
    """Write the settings; a folder that cannot be written is logged, for nothing else depends on it."""
    import tomli_w  # noqa: PLC0415 - only at the end of a session

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(tomli_w.dumps(asdict(settings)), encoding="utf-8")
    except OSError as error:
        log.info("settings not saved: %s", error)
