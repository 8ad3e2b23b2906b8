"""What pages leave in a running text: lines that stand twice, running heads, page numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.document import Finding
from desktop.core.messages import message
from desktop.core.noise.passage import Passage
from desktop.core.noise.rule import PassageRule, finding

LONGEST_HEAD = 80
"""Code points of the longest paragraph that may be a running head."""

_LONGER_THAN = 25
_SYMBOL = re.compile(r"[A-Z]{1,4}/(?:[A-Z\d.]+/)*[\w.()-]*\d")
_NUMBER_AT_EDGE = re.compile(r"^\d{1,4}\s+(?:\S+\s+){3}|(?:\s\S+){3}\s+\d{1,4}$")

_PAGE_AT_EDGE = re.compile(r"^\d{1,4}\s+|\s+\d{1,4}$")
_SENTENCE = re.compile(r"[.;:,،؛。；：，]\s*$")
_PAGE_OF = re.compile(
    r"[\[(]?\s*(?:page|p\.|página|pág\.|страница|стр\.|صفحة|الصفحة|第)\s*\d{1,4}"
    r"(?:\s*(?:of|de|sur|из|من|/)\s*\d{1,4})?\s*页?\s*[\])]?",
    re.IGNORECASE,
)
_DASHED = re.compile(r"[-–—]\s*\d{1,4}\s*[-–—]")
_BARE = re.compile(r"\d{1,4}(?:\s*/\s*\d{1,4})?|\d{2}-\d{5}(?:\s+\(\w\))?(?:\s+\d{1,4})?")
_GOES_ON = re.compile(r"[^\W\d_][,،，]?$")


def folded(text: str) -> str:
    """The text for comparing lines: no case, every run of white space one blank."""
    return " ".join(text.casefold().split())


def head_key(text: str) -> str:
    """The text for comparing running heads: folded, without the number of a page before or behind it."""
    return _PAGE_AT_EDGE.sub("", folded(text))


def repeated_line(passage: Passage) -> Iterator[Finding]:
    """A paragraph equal to the one before it, or a line equal to the line before it, was most likely put in twice.

    Restraint: lines of 25 code points and fewer (names, cells of tables, "Idem") may well stand twice.

    >>> twice = "Decides to remain seized of the matter."
    >>> [f.text == twice for f in repeated_line(Passage(twice, "en", before=twice))]
    [True]
    """
    text = passage.text
    why = message("the line before says the same")
    if _say_the_same(text, passage.before):
        yield finding("repeated-line", text, 0, len(text), ("",), why, score=0.9, certain=False)
        return
    above = ""
    for match in re.finditer(r"[^\n]+", text) if "\n" in text else ():
        if _say_the_same(match.group(), above):
            yield finding("repeated-line", text, match.start() - 1, match.end(), ("",), why, score=0.9, certain=False)
        above = match.group()


def _say_the_same(line: str, other: str) -> bool:
    """Whether two lines of more than 25 code points are equal but for case and white space."""
    if line.lstrip()[:4].casefold() != other.lstrip()[:4].casefold():
        return False
    key = folded(line)
    return len(key) > _LONGER_THAN and key == folded(other)


def running_head(passage: Passage) -> Iterator[Finding]:
    """A short paragraph that stands three times and more in its version, with a symbol or a number of a page.

    Restraint: headings (Part 1) and cells of tables are repeated as well, so that one without a symbol, or a page's
    number before or behind four words and more, is left alone, and so is what ends as a sentence does.

    >>> from desktop.core.noise.passage import Habits
    >>> habits = Habits(repeated=frozenset({head_key("A/RES/59/8 Water for all 3")}))
    >>> [f.candidates[0].text for f in running_head(Passage("A/RES/59/8  Water for all 4", "en", habits))]
    ['']
    """
    text = passage.text
    if not passage.habits.repeated or len(text) > LONGEST_HEAD or head_key(text) not in passage.habits.repeated:
        return
    if _SENTENCE.search(text):
        return
    symbol = _SYMBOL.search(text)
    if symbol or _NUMBER_AT_EDGE.search(text):
        why = message("this line stands three times and more in the text, as the head or foot of a page does")
        yield finding("running-head", text, 0, len(text), ("",), why, score=0.7 if symbol else 0.4, certain=False)


def page_number(passage: Passage) -> Iterator[Finding]:
    """A paragraph that is nothing but the number of a page.

    Restraint: a bare number may be the cell of a table or a heading ("3." always is one), so it is only said where the
    paragraph before it breaks off in the middle of a sentence.

    >>> [f.text for f in page_number(Passage("- 3 -", "en"))]
    ['- 3 -']
    >>> list(page_number(Passage("3", "en", before="Total:")))
    []
    """
    text = passage.text
    bare = text.strip()
    if len(bare) > 40 or not any(map(str.isdecimal, bare)):
        return
    start = len(text) - len(text.lstrip())
    if _DASHED.fullmatch(bare) or _PAGE_OF.fullmatch(bare):
        why = message("a line that is nothing but the number of a page")
        yield finding("page-number", text, start, start + len(bare), ("",), why, score=0.85, certain=False)
    elif _BARE.fullmatch(bare) and len(passage.before) >= 60 and _GOES_ON.search(passage.before):
        why = message("a number alone on its line, where the sentence before it goes on")
        yield finding("page-number", text, start, start + len(bare), ("",), why, score=0.6, certain=False)


PASSAGE_RULES = (
    PassageRule("repeated-line", message("Line that stands twice"), repeated_line),
    PassageRule("running-head", message("Running head"), running_head),
    PassageRule("page-number", message("Number of a page"), page_number),
)
