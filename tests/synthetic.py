"""Documents of any size in our own words, the same on every run: for tests and benchmarks of the library and window."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import update

from db import models
from desktop.core.document import Anchor, Finding, Footnote, Furniture, Link, Paragraph, Reading, Slice
from desktop.core.messages import message
from desktop.core.text import Span
from desktop.services.checking import CHECK
from desktop.services.examining import EXAMINATION
from desktop.services.library import open_library
from desktop.services.storing import Found, Storable, store

_ENGLISH = """
the a of to in and for with that this each every careful reader margin copy page letter draft library reviser compares
corrects keeps writes marks returns original translation meeting report committee programme schedule harbour garden
bridge season teacher village market river measure
"""
_ARABIC = """
في من إلى على أن هذا هذه كل قارئ نسخة صفحة حرف مسودة مكتبة مراجع يقارن يصحح يحفظ يكتب الأصل الترجمة
الاجتماع التقرير اللجنة البرنامج الجدول الميناء الحديقة الجسر الموسم المعلم القرية السوق النهر
"""
_WORDS = {"en": _ENGLISH.split(), "ar": _ARABIC.split()}
_TAGS = ("preambular", "operative", "operative", "operative", "point", "heading")
_TATWEEL = "ـ"


def sentence(language: str, chance: random.Random, length: int) -> str:
    """About `length` characters of words, now and then with a figure, and in Arabic with a tatweel that is noise."""
    words = []
    while length > 0:
        word = chance.choice(_WORDS[language])
        if chance.random() < 0.02:
            word = str(chance.randrange(1, 2000))
        elif language == "ar" and len(word) > 4 and chance.random() < 0.003:
            word = word[:2] + _TATWEEL + word[2:]
        words.append(word)
        length -= len(word) + 1
    return " ".join(words) + "."


def lengths(pairs: int, seed: int = 7) -> list[int]:
    """Lengths in characters like those of a resolution's paragraphs: most a few lines, some a page."""
    chance = random.Random(seed)
    return [min(max(int(chance.lognormvariate(5.2, 0.8)), 20), 3000) for _ in range(pairs)]


class _Pages:
    """A source text under way, with blank lines between its parts."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.blanks: list[Furniture] = []
        self._length = 0

    def lay(self, text: str) -> Span:
        """Where `text` lies, after what lies there already."""
        if self.parts:
            self.parts.append("\n\n")
            self.blanks.append(Furniture("blank", self._length, self._length + 2))
            self._length += 2
        self.parts.append(text)
        self._length += len(text)
        return Span(self._length - len(text), self._length)


def reading(language: str, pairs: int, seed: int = 7) -> Reading:
    """A version with `pairs` paragraphs, a footnote after every fortieth."""
    chance = random.Random(f"{language} {seed}")
    pages = _Pages()
    paragraphs: list[Paragraph] = []
    footnotes: list[Footnote] = []
    for index, length in enumerate(lengths(pairs, seed)):
        paragraphs.append(_paragraph(sentence(language, chance, length), index, pages))
        if index % 40 == 39:
            label, text = str(len(footnotes) + 1), sentence(language, chance, 60)
            footnotes.append(_footnote(text, label, pages.lay(f"{label} {text}"), index))
    source = "".join(pages.parts)
    return Reading(
        name=f"{language}-{pairs}.txt",
        format="txt",
        language=language,
        direction="rtl" if language == "ar" else "ltr",
        encoding="utf-8",
        sha256=hashlib.sha256(source.encode()).hexdigest(),
        source=source,
        paragraphs=tuple(paragraphs),
        footnotes=tuple(footnotes),
        furniture=tuple(pages.blanks),
        title=f"{pairs} paragraphs",
    )


def _paragraph(text: str, index: int, pages: _Pages) -> Paragraph:
    number = f"{index}." if index % 3 == 0 else ""
    printed = f"{number} {text}" if number else text
    span = pages.lay(printed)
    tag = "title" if index == 0 else _TAGS[index % len(_TAGS)]
    return Paragraph(tag, number, text, text, printed, (Slice(span.end - len(text), span.end),), (span,))


def readings(pairs: int, languages: Sequence[str] = ("en", "ar"), seed: int = 7) -> tuple[Reading, ...]:
    """A version for each language, paragraph by paragraph of like length."""
    return tuple(reading(language, pairs, seed) for language in languages)


def synthetic_library(path: Path, pairs: int, languages: Sequence[str] = ("en", "ar")) -> tuple[Path, int]:
    """A library at `path` with one document of `pairs` rows, and the document's id."""
    versions = readings(pairs, languages)
    links = tuple(Link(((index,),) * len(versions), 1.0) for index in range(pairs))
    found = tuple(each for place, version in enumerate(versions) for each in _tatweels(place, version))
    sources = tuple(version.source.encode() for version in versions)
    with open_library(path) as library:
        return path, store(library, Storable(versions, sources, links, found))


def look_through(path: Path) -> None:
    """Let the library say that its documents were looked at for noise and held against each other, as they are."""
    with open_library(path) as library, library.writing() as connection:
        connection.execute(update(models.Paragraph).values(examined=EXAMINATION))
        connection.execute(update(models.Link).values(checked=CHECK))


def _footnote(text: str, label: str, span: Span, cited: int) -> Footnote:
    slices = (Slice(span.end - len(text), span.end),)
    return Footnote(label, text, text, f"{label} {text}", slices, (span,), (Anchor(cited, 10),))


def _tatweels(place: int, version: Reading) -> list[Found]:
    found = []
    for ordinal, paragraph in enumerate(version.paragraphs):
        start = paragraph.text.find(_TATWEEL)
        if start >= 0:
            evidence = (message("a stretch between letters, in no heading"),)
            found.append(Found(place, ordinal, Finding("tatweel", True, start, start + 1, _TATWEEL, (), 1.0, evidence)))
    return found
