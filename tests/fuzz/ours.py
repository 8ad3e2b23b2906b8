"""A small review with everything that can be said of one, in a format of our own writing: what is damaged."""

from __future__ import annotations

from dataclasses import replace

from reviewed import review_of

from desktop.core.document import Assignment, Comment, Mark, Slice, VersionInfo
from desktop.core.export.formats import format_of
from desktop.core.export.options import Options
from desktop.core.review import Citation, Correction, Unit, VersionText
from desktop.core.text import Edit, Span

_AT = "2026-11-21T10:00:00+00:00"


def ours(form: str) -> bytes:
    """The review in the format of that name."""
    texts = [
        _version(1, "en", "Welcomes the big report;", "See A/1."),
        _version(2, "ar", "يرحب بتقرير الفريق العامل؛", "انظر"),
    ]
    return b"".join(format_of(form).writer(review_of(texts, [1, 1, 2, 1]), Options(at=_AT)))


def _version(number: int, code: str, text: str, note: str) -> VersionText:
    base = 100 * number
    first = replace(_unit(base, "A/99/L.1"), tag="masthead", marks=(Mark("reference", 0, 8),))
    cites = (Citation(base + 9, 3), Citation(base + 9, 5), Citation(base + 8, 8, cited=False))
    paragraphs = (
        first,
        replace(_reviewed(base + 1, text), tag="operative", number="1.", citations=cites, status="reviewed"),
        replace(_unit(base + 2, text), tag="point", number="(a)", direction="rtl", language="fr"),
        replace(_unit(base + 3, text), tag="closing"),
    )
    notes = (replace(_unit(base + 8, text), label="*"), replace(_unit(base + 9, note), label="1"))
    info = VersionInfo(number, code, "rtl" if code == "ar" else "ltr", number == 1, f"{code}.txt")
    return VersionText(info, "", (*paragraphs, *notes), (("author", "A"),), "0a")


def _unit(key: int, text: str) -> Unit:
    return Unit((Slice(0, len(text)),), text, text, key)


def _reviewed(key: int, reading: str) -> Unit:
    """A unit with two corrections upon one another, comments, tags, and formatting that crosses them."""
    first = Correction(Edit(4, reading[4:8], "xyz"), "ann", _AT, "hand", "so")
    text = f"{reading[:4]}xyz{reading[8:]}"
    second = Correction(Edit(5, text[5:9], ""), "ben", _AT, "tatweel")
    text = f"{text[:5]}{text[9:]}"
    comments = (
        Comment(f"a{key}", key, "Why?", "ann", _AT, Span(2, 9), "", resolved=True),
        Comment(f"b{key}", key, "So.", "ben", _AT, Span(2, 9), f"a{key}"),
        Comment(f"c{key}", key, "All of it", "ann", _AT),
    )
    tags = (
        Assignment(f"t{key}", key, "review/style", "ann", _AT, Span(0, 4)),
        Assignment(f"u{key}", key, "own/né", "", _AT),
    )
    return replace(
        _unit(key, reading),
        text=text,
        corrections=(first, second),
        marks=(Mark("strong", 1, 6), Mark("emphasis", 3, 8)),
        comments=comments,
        assigned=tags,
    )
