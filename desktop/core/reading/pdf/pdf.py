"""PDF: letters with their places on pages, as PDFium gives them, to a manuscript."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from desktop.core.languages import evidence, language
from desktop.core.messages import Message, UnreadableError, message
from desktop.core.reading.choices import Choices, Progress
from desktop.core.reading.manuscript import Manuscript
from desktop.core.reading.pdf.layout import PageText, lay_out
from desktop.core.reading.pdf.letters import set_lines
from desktop.core.reading.pdf.pdfium import Pages, opened

_METADATA = {
    "Title": "title",
    "Author": "author",
    "Subject": "subject",
    "Keywords": "keyword",
    "CreationDate": "date",
    "Producer": "producer",
}
_DATE = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?")
_LETTERS = 60_000_000
_SAMPLE = 60_000
_UNNAMED = 0.02
_FEWEST_LETTERS = 400
_FEWEST_WORDS = 0.015


def read(data: bytes, name: str, choices: Choices, progress: Progress) -> Manuscript:
    """The manuscript of a PDF; `progress` is told twice of each page: when its letters are read, and its lines.

    Raises UnreadableError for a file that is locked, damaged, without text, or larger than any text.
    """
    with opened(data, name) as pages:
        texts, empty, unnamed = _texts(pages, name, progress)
        metadata = list(_metadata(pages.metadata))
    if len(empty) == len(texts):
        raise UnreadableError(
            "{0} has no text on its {1} pages: they may be images. Nothing was read; they can be recognised (OCR).",
            name,
            len(texts),
        )
    manuscript = lay_out(texts, choices.language, lambda done: progress(len(texts) + done, 2 * len(texts)))
    manuscript.metadata += metadata
    manuscript.notices += _notices(name, empty, unnamed)
    if _wrong_letters(manuscript):
        manuscript.notices.append(
            message(
                "The letters of {0} make hardly a word that is known here. If they are not the ones on the page, its"
                " fonts name wrong letters; the text was left so, and can be recognised from the pages (OCR).",
                name,
            )
        )
    return manuscript


def _texts(pages: Pages, name: str, progress: Progress) -> tuple[list[PageText], list[int], list[int]]:
    """All pages; the numbers of those without text; and of those with letters that no font names."""
    texts: list[PageText] = []
    empty: list[int] = []
    unnamed: list[int] = []
    letters = 0
    for index in range(pages.count):
        page = pages.letters(index)
        lines = set_lines(page.letters, index)
        texts.append(PageText(page.page, lines, page.given if letters < _SAMPLE else ""))
        inked = sum(len(line.text) for line in lines)
        letters += inked
        if letters > _LETTERS:
            raise UnreadableError(
                "{0} holds more than {1} letters. Nothing was read; split it into smaller files.", name, _LETTERS
            )
        if not inked:
            empty.append(index + 1)
        elif page.holes + _private(page.given) > _UNNAMED * inked:
            unnamed.append(index + 1)
        progress(index + 1, 2 * pages.count)
    return texts, empty, unnamed


def _private(text: str) -> int:
    return sum(unicodedata.category(char) == "Co" for char in text)


def _notices(name: str, empty: Sequence[int], unnamed: Sequence[int]) -> Iterable[Message]:
    if empty:
        yield message(
            "{0} has no text on these pages: {1}. They may be images; their text was not read, and can be recognised"
            " (OCR).",
            name,
            _numbers(empty),
        )
    if unnamed:
        yield message(
            "Fonts of {0} do not say which letters they show on these pages: {1}. Such letters were read as U+FFFD or"
            " may be wrong; the pages can be recognised (OCR).",
            name,
            _numbers(unnamed),
        )


def _numbers(pages: Sequence[int]) -> str:
    """Page numbers with their ranges.

    >>> _numbers([1, 3, 4, 5])
    '1, 3-5'
    """
    ranges: list[list[int]] = []
    for page in pages:
        if ranges and page == ranges[-1][1] + 1:
            ranges[-1][1] = page
        else:
            ranges.append([page, page])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in ranges)


def _wrong_letters(manuscript: Manuscript) -> bool:
    """Whether hardly a word of a longer text is frequent in its language, though the language is one known here."""
    known = language(manuscript.language)
    sample = manuscript.source[:_SAMPLE]
    if not known.frequent or sum(map(str.isalpha, sample)) < _FEWEST_LETTERS or manuscript.changed:
        return False
    return evidence(sample, known) < _FEWEST_WORDS


def _metadata(stated: dict[str, str]) -> Iterable[tuple[str, str]]:
    for key, kind in _METADATA.items():
        value = stated.get(key, "").strip()
        if value:
            yield kind, _date(value) if kind == "date" else value


def _date(value: str) -> str:
    """A PDF's date as ISO 8601, as far as it says one."""
    found = _DATE.match(value)
    return "-".join(part for part in found.groups() if part) if found else value
