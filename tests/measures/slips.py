"""Words made wrong as a reader of print makes them wrong, by the table of confusions read backwards."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import lru_cache
from math import exp
from typing import NamedTuple

from desktop.core.lexicon import lexicon
from desktop.core.noise.words.candidates import SCRIPTS
from desktop.core.noise.words.confusions import Confusions, confusions
from desktop.core.noise.words.model import model
from desktop.core.noise.words.tokens import words

_ALPHABETS = {
    "Arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "Latin": "abcdefghijklmnopqrstuvwxyz",
    "Cyrillic": "абвгдежзийклмнопрстуфхцчшщыьэюя",
}
_RARE = 400
_OFTEN, _LEAST = 1 / 150, 4


class Wrong(NamedTuple):
    """A word made wrong: where it stands, what stands there, and what stood."""

    start: int
    end: int
    stands: str
    right: str


def spoil(text: str, language: str, chance: random.Random) -> tuple[str, list[Wrong]]:
    """The text with a few of its words made wrong."""
    made, wrong, end = "", list[Wrong](), 0
    for word in words(text):
        if len(word.text) < _LEAST or not word.text.isalpha() or chance.random() >= _OFTEN:
            continue
        stands = slip(word.text, language, chance)
        if stands:
            made += text[end : word.start]
            wrong.append(Wrong(len(made), len(made) + len(stands), stands, word.text))
            made, end = made + stands, word.end
    return made + text[end:], wrong


def slip(word: str, language: str, chance: random.Random, *, known: bool | None = None) -> str | None:
    """The word with one slip, likelier ones more often, so that it becomes a known word, an unknown one, or either.

    None for a word with capitals, for one that is not known itself, and where no slip makes such a word.
    """
    script = SCRIPTS[language]
    frequency = model(language).frequency
    if word != word.lower() or not frequency(word):
        return None
    made = dict(_slips(word, confusions(script), _ALPHABETS[script], chance))
    fitting = [wrong for wrong in sorted(made) if wrong != word and known in (None, frequency(wrong) > 0)]
    return chance.choices(fitting, [exp(-made[wrong]) for wrong in fitting])[0] if fitting else None


def _slips(word: str, table: Confusions, letters: str, chance: random.Random) -> Iterator[tuple[str, float]]:
    """What the word may be read as, with what each slip costs."""
    for (read, meant), cost in table.pairs.items():
        yield from ((wrong, cost) for wrong in _exchanged(word, meant, read))
    for read, meanings in table.takes.items():
        for meant, cost in meanings:
            yield from ((wrong, cost) for wrong in _exchanged(word, meant, read))
    for at in range(1, len(word)):
        yield word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :], table.swap
        yield word[:at] + word[at + 1 :], table.drop
        yield word[:at] + chance.choice(letters) + word[at:], table.insert


def _exchanged(word: str, meant: str, read: str) -> Iterator[str]:
    at = word.find(meant)
    while at >= 0:
        yield word[:at] + read + word[at + len(meant) :]
        at = word.find(meant, at + 1)


def rare_character(chance: random.Random) -> str:
    """A Chinese character that the counts have, but seldom."""
    return chance.choice(_rare_characters())


@lru_cache(maxsize=1)
def _rare_characters() -> tuple[str, ...]:
    return tuple(sorted(char for char, count in lexicon("zh").words.items() if count <= _RARE and "一" <= char <= "鿿"))
