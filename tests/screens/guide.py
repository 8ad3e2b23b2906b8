"""`python -m screens.guide`: renews the pictures of the guide, which are parts of screens in few colours."""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

from screens.listed import SCREENS
from screens.session import Session, roomy

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "guide" / "pictures"
COLOURS = 256
_ROUGHLY = 0xF8F8F8
"""Colours that differ by less count as one when they are chosen."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A part of a screen of the list, for the page of the guide that has its name."""

    name: str
    screen: str
    part: QRect


PICTURES = (
    Picture("reading", "review", QRect(0, 80, 958, 400)),
    Picture("correcting", "editing", QRect(202, 160, 754, 300)),
    Picture("findings", "finding", QRect(602, 80, 678, 512)),
    Picture("tagging", "tag-palette", QRect(740, 330, 660, 640)),
    Picture("commenting", "comments-two", QRect(602, 80, 678, 440)),
    Picture("library", "library", QRect(40, 110, 1200, 290)),
)


def in_few_colours(image: QImage) -> QImage:
    """The image in the colours that it has most of."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(plain.constBits()).cast("B").cast("I")
    groups: dict[int, Counter[int]] = {}
    for colour, count in Counter(pixels).items():
        groups.setdefault(colour & _ROUGHLY, Counter())[colour] += count
    chosen = sorted(groups.values(), key=lambda group: -group.total())[:COLOURS]
    table = [group.most_common(1)[0][0] | 0xFF000000 for group in chosen]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def _take(session: Session, told: Callable[[str], object]) -> None:
    wanted = {picture.screen: picture for picture in PICTURES}
    for screen in SCREENS:
        if screen.name in wanted or not screen.optional:
            whole = screen.take(session)
            picture = wanted.get(screen.name)
            if picture is not None:
                path = FOLDER / f"{picture.name}.png"
                in_few_colours(whole.copy(picture.part).toImage()).save(str(path), quality=0)
                told(f"{path.name}: {path.stat().st_size // 1000} kB\n")


def main() -> int:
    """Render them all, in English, light, at the usual scale."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as library:
        os.environ["QT_QPA_PLATFORM"] = roomy(Path(library))
        session = Session(Path(library), "en")
        try:
            _take(session, sys.stdout.write)
        finally:
            session.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
