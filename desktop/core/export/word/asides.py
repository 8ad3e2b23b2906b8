"""The parts beside the text: footnotes, comments, and which comment answers which."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop.core.bidi import base_direction
from desktop.core.document import Comment
from desktop.core.export.word.book import Book
from desktop.core.export.word.directions import stretches
from desktop.core.export.word.package import HEAD, SPACES
from desktop.core.export.word.paragraphs import COMMENT_MARK, NOTE_MARK, NUMBER, opening, paragraph
from desktop.core.export.word.runs import Look, attr, inner, properties, run
from desktop.core.review import Unit, VersionText

NOTE_TEXT, COMMENT_TEXT = "FootnoteText", "CommentText"
_FIRST_PARAGRAPH = 0x10000000
"""Numbers of the comments' paragraphs, by which their answers name them, begin here (they are less than 0x80000000)."""


def footnotes(book: Book) -> Iterator[str]:
    """The part that holds the footnotes: those that a mark was written for, in the order of their marks.

    What is said of them stands at the marks.
    """
    yield f"{HEAD}<w:footnotes {SPACES}>"
    way = book.texts[0].info.direction if len(book.texts) == 1 else "ltr"
    for number, kind in ((-1, "separator"), (0, "continuationSeparator")):
        rule = f"<w:p>{opening(NOTE_TEXT, way)}<w:r><w:{kind}/></w:r></w:p>"
        yield f'<w:footnote w:type="{kind}" w:id="{number}">{rule}</w:footnote>'
    for number, (unit, text) in enumerate(book.notes, 1):
        note = paragraph(replace(unit, comments=()), text, book, NOTE_TEXT, _label(unit, text, book))
        yield f'<w:footnote w:id="{number}">{note}</w:footnote>'
    yield "</w:footnotes>"


def _label(unit: Unit, text: VersionText, book: Book) -> str:
    """The note's mark before its text: a number that the program counts, or the label as it is printed."""
    look = properties(Look((unit.direction or text.info.direction) == "rtl", style=NOTE_MARK))
    label = inner(unit.label) if unit.label and not book.counted else "<w:footnoteRef/>"
    return f"<w:r>{look}{label}</w:r>{run(' ', Look(style=NUMBER))}"


def comments(book: Book) -> Iterator[str]:
    """The part that holds the comments that were written."""
    yield f"{HEAD}<w:comments {SPACES}>"
    for number, each in enumerate(book.comments, book.first_comment):
        signed = f"{book.signed(each.author, each.at)} w:initials={attr(_initials(each.author))}"
        yield f'<w:comment w:id="{number}" {signed}>{_body(each, number)}</w:comment>'
    yield "</w:comments>"


def _body(comment: Comment, number: int) -> str:
    way = base_direction(comment.body)
    look = properties(Look(style=COMMENT_MARK))
    words = (run(comment.body[each.start : each.end], Look(each.rtl)) for each in stretches(comment.body, way))
    mark = f"<w:r>{look}<w:annotationRef/></w:r>"
    return f'<w:p w14:paraId="{_paragraph(number)}">{opening(COMMENT_TEXT, way)}{mark}{"".join(words)}</w:p>'


def threads(book: Book) -> Iterator[str]:
    """The part that says which comments are answers, and which are settled."""
    yield f"{HEAD}<w15:commentsEx {SPACES}>"
    settled = {each.key for each in book.comments if each.resolved}
    for number, each in enumerate(book.comments, book.first_comment):
        first = book.answered(each)
        parent = f' w15:paraIdParent="{_paragraph(first)}"' if first is not None else ""
        done = int(each.key in settled or each.answers in settled)
        yield f'<w15:commentEx w15:paraId="{_paragraph(number)}"{parent} w15:done="{done}"/>'
    yield "</w15:commentsEx>"


def _paragraph(number: int) -> str:
    return f"{_FIRST_PARAGRAPH + number:08X}"


def _initials(author: str) -> str:
    """The first letters of a name's words.

    >>> _initials("Ada B. Reviser")
    'ABR'
    """
    return "".join(word[0] for word in author.split() if word[0].isalnum())[:4]
