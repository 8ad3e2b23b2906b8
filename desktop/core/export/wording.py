"""The words that exported pages have of their own, in the languages of the interface."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from desktop.core.document import Direction
from desktop.core.review import Review

LANGUAGES = ("en", "ar", "fr")
"""Those there are files of; every other is told in the first."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A language's words by their names, and what it calls the tags that come with the program."""

    language: str
    direction: Direction
    words: Mapping[str, str]
    tags: Mapping[str, str]

    def __getitem__(self, word: str) -> str:
        return self.words[word]


@cache
def wording(language: str) -> Wording:
    """The words of a language, or English ones."""
    known = language if language in LANGUAGES else LANGUAGES[0]
    path = files("resources") / "export" / "words" / f"{known}.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return Wording(known, data["direction"], data["words"], data["tags"])


def tag_name(tag: str, review: Review, words: Wording) -> str:
    """What a tag is called: one that comes with the program in the page's language, another as its scheme says.

    One of a scheme that is not there is called by its own word.
    """
    if tag in words.tags:
        return words.tags[tag]
    for scheme in review.schemes:
        for name, known in scheme.named():
            if tag in (name, known.id) and known.label:
                return known.label
    return tag.rpartition("/")[2] or tag


def tag_letter(tag: str, review: Review) -> str:
    """The letter that stands for a tag: its scheme's, or its word's first."""
    for scheme in review.schemes:
        for name, known in scheme.named():
            if tag in (name, known.id) and known.letter:
                return known.letter
    return tag.rpartition("/")[2][:1].upper()
