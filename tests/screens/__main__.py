"""`python -m screens FOLDER`: every screen in both themes, all languages of the interface and two scales.

A scale and a language hold for a whole process, so each pair has one of its own, two of them at a time.
`--only NAME` renders screens whose names begin so, `--language`, `--scale` and `--theme` some of the rest.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

THEMES, LANGUAGES, SCALES = ("light", "dark"), ("en", "ar", "fr"), ("1", "2")


def main(arguments: Sequence[str]) -> int:
    """Render all that is asked for, then the contact sheet."""
    asked = _asked(arguments)
    folder = Path(asked.folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    if asked.inside:
        _render(folder, asked)
        return 0
    with ThreadPoolExecutor(2) as pool:
        ends = list(pool.map(lambda pair: _spawn(folder, asked, *pair), product(asked.language, asked.scale)))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from screens.sheet import write_sheet

    application = QGuiApplication(sys.argv[:1])
    pictures = sorted(path for path in folder.rglob("*.png") if path.name != "sheet.png")
    write_sheet(folder, pictures)
    print(f"{len(pictures)} pictures in {folder}")
    del application
    return max(ends)


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="screens")
    parser.add_argument("folder")
    parser.add_argument("--only", default="")
    parser.add_argument("--language", action="append", choices=LANGUAGES)
    parser.add_argument("--theme", action="append", choices=THEMES)
    parser.add_argument("--scale", action="append", choices=SCALES)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    asked.language, asked.theme = asked.language or LANGUAGES, asked.theme or THEMES
    asked.scale = asked.scale or SCALES
    return asked


def _spawn(folder: Path, asked: argparse.Namespace, language: str, scale: str) -> int:
    themes = [part for theme in asked.theme for part in ("--theme", theme)]
    from screens.session import roomy

    command = [sys.executable, "-m", "screens", str(folder), "--inside", "--language", language, "--scale", scale]
    with tempfile.TemporaryDirectory() as place:
        environment = os.environ | {"QT_QPA_PLATFORM": roomy(Path(place), int(scale)), "QT_SCALE_FACTOR": scale}
        return subprocess.run([*command, *themes, "--only", asked.only], env=environment, check=False).returncode


def _render(folder: Path, asked: argparse.Namespace) -> None:
    from screens.listed import SCREENS
    from screens.session import Session

    (language,), (scale,) = asked.language, asked.scale
    with tempfile.TemporaryDirectory() as library:
        session = Session(Path(library), language)
        try:
            for theme in asked.theme:
                place = folder / language / f"{theme}-{scale}x"
                place.mkdir(parents=True, exist_ok=True)
                for screen in SCREENS:
                    if screen.name.startswith(asked.only) or not screen.optional:
                        session.act(f"theme-{theme}")
                        picture = screen.take(session)
                        if screen.name.startswith(asked.only):
                            picture.save(str(place / f"{screen.name}.png"))
        finally:
            session.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
