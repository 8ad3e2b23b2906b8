"""The words of a paragraph, as the counts know words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from desktop.core.lexicon import plain

_INSIDE = "\u00ad\u064b-\u065f\u0670\u200b-\u200f"  # marks and invisible signs that part no word
_NONE = r"\W_\u00b2\u00b3\u00b9\u2070-\u2079"  # what stands in no word: note marks, too
_WORD = re.compile(
    rf"[^{_NONE}]+(?:[{_INSIDE}]+[^{_NONE}]+|['’\u2011-](?=[^{_NONE}\d])[^{_NONE}]+)*[\u064b-\u065f\u0670]*"
)
_FIGURE = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Word:
    """A word at `start` of a paragraph: as it stands there, and as the counts write it (`form`)."""

    start: int
    text: str
    form: str

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


@lru_cache(maxsize=2048)
def words(text: str) -> tuple[Word, ...]:
    """The words of a text in order; numbers are none, but a word into which figures strayed is one.

    >>> [word.form for word in words("Welcomes reso1ution 71/16 of l’Organisation")]
    ['Welcomes', 'reso1ution', 'of', "l'Organisation"]
    """
    found = []
    for match in _WORD.finditer(text):
        written = match.group()
        form = plain(written)
        if form and (not _FIGURE.search(form) or sum(map(str.isalpha, form)) > sum(map(str.isdigit, form))):
            found.append(Word(match.start(), written, form))
    return tuple(found)
