"""The measure of windows: what it takes for the first rows, for a caret, and for the texts of the programs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from desktop.core.reading.choices import TOLD
from desktop.services.files import read_whole
from measures.windows.programs import PROGRAMS, Program
from measures.windows.screen import HEIGHT, WIDTH, Picture
from measures.windows.texts import pairs, write_po, write_project, write_tmx
from measures.windows.watching import Film, broad, ink, middle_and_rare

PAPER, INK, GREY = 0xFFFFFF, 0x202020, 0xE0E0E0


def picture(*rows: int, colour: int = INK) -> Picture:
    """Paper with lines of ink, thirty pixels long."""
    paper = np.full((60, 80), PAPER, np.uint32)
    for row in rows:
        paper[row, 20:50] = colour
    return paper


def test_ink_is_what_differs_from_the_ground() -> None:
    assert ink(picture(7, 9)).sum() == 60
    assert not ink(picture(7, colour=GREY)).any()
    assert not ink(picture()).any()


def test_the_first_rows_are_there_when_the_window_is_as_in_the_end() -> None:
    rows = tuple(range(2, 32))
    film = Film((0.0, 0.2, 0.5, 0.9), (picture(), picture(50), picture(*rows), picture(*rows, 40)))
    assert film.shown_at() == 0.5


def test_an_empty_window_shows_no_rows() -> None:
    film = Film((0.0, 0.3), (picture(), picture(4)))
    assert film.shown_at() == 0.3


@pytest.mark.parametrize(("across", "down", "seen"), [(1, 20, False), (7, 20, False), (9, 1, False), (9, 12, True)])
def test_a_caret_that_blinks_is_no_answer(across: int, down: int, seen: bool) -> None:
    after = picture()
    after[10 : 10 + down, 5 : 5 + across] = INK
    assert broad(picture(), after, 7, 3) is seen


def test_the_middle_and_the_rare_of_a_hundred() -> None:
    assert middle_and_rare([each / 100 for each in range(1, 101)]) == pytest.approx((0.505, 0.9595))


def test_every_program_gets_the_same_texts(tmp_path: Path) -> None:
    texts = list(pairs(30))
    assert len(set(texts)) == 30
    memory = read_whole(write_tmx(tmp_path / "sample.tmx", texts), TOLD)
    english, arabic = ([paragraph.extracted for paragraph in each.paragraphs] for each in memory.readings)
    assert list(zip(english, arabic, strict=True)) == texts
    catalogue = write_po(tmp_path / "sample.po", texts).read_text("utf-8")
    assert all(f'msgid "{one}"\nmsgstr "{other}"\n' in catalogue for one, other in texts)
    project = write_project(tmp_path / "project", texts)
    assert (project / "source" / "sample.txt").read_text("utf-8").split("\n\n")[:-1] == [one for one, _ in texts]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda each: each.name)
def test_what_is_looked_at_is_on_the_screen(program: Program) -> None:
    for box in (program.content, program.writing, program.rolled):
        assert 0 <= box.left < box.right <= WIDTH
        assert 0 <= box.top < box.bottom <= HEIGHT
