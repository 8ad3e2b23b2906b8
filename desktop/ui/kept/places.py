"""Where what the window keeps lies on this system."""

from __future__ import annotations

from pathlib import Path

import platformdirs


def settings_path() -> Path:
    """The settings: what the reader chose."""
    return platformdirs.user_config_path("muqabala", appauthor=False) / "settings.toml"


def session_path() -> Path:
    """The session: what the window remembers by itself."""
    return platformdirs.user_state_path("muqabala", appauthor=False) / "session.json"


def glimpse_path() -> Path:
    """The glimpse: what the window looked like when it was closed."""
    return session_path().with_name("glimpse.png")
