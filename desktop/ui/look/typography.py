"""What the reader sets of type: how long lines are, and each script's face, size and leading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ScriptName = Literal["latin", "arabic", "han", "cyrillic"]
SCRIPT_NAMES: tuple[ScriptName, ...] = ("latin", "arabic", "han", "cyrillic")

LONGEST_LINE = 75
"""In Latin characters."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a reader chose for a script; what is empty or 0 is as the design has it.

    `size` is relative to Latin in the design, `leading` a multiple of the font's size.
    """

    face: str = ""
    size: float = 0.0
    leading: float = 0.0


@dataclass(frozen=True, slots=True)
class Typography:
    """`line` is the longest line in Latin characters."""

    line: int = LONGEST_LINE
    latin: Chosen = Chosen()
    arabic: Chosen = Chosen()
    han: Chosen = Chosen()
    cyrillic: Chosen = Chosen()

    def of(self, script: ScriptName) -> Chosen:
        """What was chosen for a script."""
        chosen: Chosen = getattr(self, script)
        return chosen
