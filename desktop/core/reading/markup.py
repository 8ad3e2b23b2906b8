"""Mark-up inside a paragraph: what is left out of its reading, what formatting it meant, and where notes are cited."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from desktop.core.reading.openers import plain_label
from desktop.core.reading.styles import Style
from desktop.core.text import ascii_digits

_LINK = re.compile(r"!?\[(?P<label>[^\[\]\n]{1,300})\](?P<target>\([^()\s]{0,500}\))")
_TOKEN = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|<sup>(?P<sup>[^<>\n]{0,20})</sup>"
    r"|\^\{(?P<brace>[^{}\n]{1,12})\}"
    r"|\^\((?P<caret>\d{0,3}|\*{1,3})\)"
    r"|\^(?P<bare>\d{1,3})(?!\d)"
    r"|(?<=[^\W_])\^(?P<ordinal>[^\W\d_]{1,3})(?![^\W\d_])"
    r"|⁽?(?P<super>[⁰¹²³⁴-⁹]{1,3})⁾?"
    r"|(?<=[^\W_]|[»”\"’،,.;؛)）》])\((?P<paren>\d{0,3}|\*{1,3})\)(?![^\W_])"
    r"|(?P<tag></?(?:b|i|u|em|strong|sub|sup|br|p)\b[^<>\n]{0,60}>)"
    r"|(?P<stars>\*+)"
)
_SIGN = re.compile(r"[\\<^(⁽⁰¹²³⁴-⁹*]")
"""What a token begins with."""
_TYPED_MARK = re.compile(
    r"⁽?(?P<super>[⁰¹²³⁴-⁹]{1,3})⁾?|(?<=[^\W\d_]|[»”\"’،,.;؛])\((?P<paren>\d{1,3}|\*{1,3})\)(?![^\W_])"
    r"|(?<=\w|[»”\"’،,.;؛)])(?P<star>\*{1,3})(?!\w)"
)
_UNIT = re.compile(r"(?:^|[^\w])(?:[kcdm]?m|[кс]?м|ha)$")
_KINDS = {1: "emphasis", 2: "strong", 3: "strong"}
_HIDDEN = "\0"


Cuts = tuple[str, tuple[tuple[int, int], ...]]
"""A step of reading, and what it leaves out: pairs of offsets."""


@dataclass(slots=True)
class Inline:
    """What mark-up was found; offsets count in the text given. `cuts` are left out, `steps` say why and what for.

    `cites` are (offset, label), `keyed` are (offset, key) where the format itself says which note is meant, `revised`
    are the tracked changes, `broken` where a line ends amid a word.
    """

    cuts: list[tuple[int, int]] = field(default_factory=list)
    marks: list[tuple[str, int, int]] = field(default_factory=list)
    cites: list[tuple[int, str]] = field(default_factory=list)
    keyed: list[tuple[int, str]] = field(default_factory=list)
    steps: list[Cuts] = field(default_factory=list)
    revised: list[tuple[int, int, Style]] = field(default_factory=list)
    broken: set[int] = field(default_factory=set)

    def cut(self, step: str, *spans: tuple[int, int]) -> None:
        """Leave out the spans, all for one reason."""
        self.cuts += spans
        self.steps.append((step, spans))


def note_marks(text: str, start: int, labels: Collection[str], found: Inline) -> None:
    """Add to `found` the note marks typed into a text without mark-up: raised digits, numbers in brackets."""
    for token in _TYPED_MARK.finditer(text, start):
        label = ascii_digits(plain_label(token[token.lastgroup or ""]))
        if label in labels:
            found.cut("note-mark", token.span())
            found.cites.append((token.start(), label))


def inline(text: str, start: int, labels: Collection[str], *, bare_parens: bool) -> Inline:
    """The mark-up of `text` from `start` on.

    `labels` are those of the notes (ASCII digits): they tell a mark from an exponent or a list. With `bare_parens`
    a number in brackets glued to a word is a mark even if its note is lost.
    """
    found = Inline()
    hidden = _hide_links(text, start, found)
    stars: list[tuple[int, int]] = []
    for token in _tokens(hidden, start):
        _take(token, found, stars, labels, bare_parens=bare_parens)
    if stars:
        _emphasis(hidden, start, stars, labels, found)
    found.cuts.sort()
    return found


def _tokens(text: str, start: int) -> Iterator[re.Match[str]]:
    sign = _SIGN.search(text, start)
    while sign:
        token = _TOKEN.match(text, sign.start())
        if token:
            yield token
        sign = _SIGN.search(text, (token or sign).end())


def loose_stars(text: str) -> bool:
    """Whether an asterisk in the line looks like the mark of a note, not like emphasis."""
    if "*" not in text:
        return False
    found = Inline()
    stars = [match.span() for match in re.finditer(r"\*+", text)]
    _emphasis(text, 0, stars, {"*", "**", "***"}, found)
    return len(found.cites) % 2 == 1


def opens_emphasis(text: str, start: int) -> bool:
    """Whether the asterisks at `start`, with a space after them, open emphasis that is closed in the same line."""
    line = text[start:].split("\n", 1)[0]
    run = len(line) - len(line.lstrip("*"))
    same = sum(len(match.group()) == run for match in re.finditer(r"\*+", line))
    return run > 0 and same % 2 == 0


def _hide_links(text: str, start: int, found: Inline) -> str:
    if "](" not in text:
        return text
    pieces, done = [], 0
    for link in _LINK.finditer(text, start):
        label_start, label_end = link.span("label")
        found.cut("dead-link", (link.start(), label_start), (label_end, link.end()))
        found.marks.append(("reference", label_start, label_end))
        pieces += [text[done : link.start()], _HIDDEN * (label_start - link.start()), link["label"]]
        pieces.append(_HIDDEN * (link.end() - label_end))
        done = link.end()
    return "".join(pieces) + text[done:]


def _take(
    token: re.Match[str],
    found: Inline,
    stars: list[tuple[int, int]],
    labels: Collection[str],
    *,
    bare_parens: bool,
) -> None:
    kind, (start, end) = token.lastgroup or "", token.span()
    if kind == "stars":
        stars.append((start, end))
    elif kind == "escape":
        found.cut("escape", (start, start + 1))
        if token["escape"] == "\\*" and "*" in labels and start and not token.string[start - 1].isspace():
            found.cut("note-mark", (start + 1, end))
            found.cites.append((start, "*"))
    elif kind == "tag":
        found.cut("mark-up", (start, end))
    elif _is_cite(token, kind, labels, bare_parens=bare_parens):
        found.cut("note-mark", (start, end))
        found.cites.append((start, plain_label(token[kind].strip(" ()"))))
    elif kind in {"sup", "brace", "ordinal"}:
        inner_start, inner_end = token.span(kind)
        spans = [span for span in ((start, inner_start), (inner_end, end)) if span[0] < span[1]]
        if spans:
            found.cut("superscript", *spans)
        found.marks.append(("superscript", inner_start, inner_end))


def _is_cite(token: re.Match[str], kind: str, labels: Collection[str], *, bare_parens: bool) -> bool:
    label = ascii_digits(plain_label(token[kind].strip(" ()")))
    if kind == "caret":
        return True
    if kind == "paren":
        doubtful = token.string[token.start() - 1].isdigit() or token.string[token.start() - 1] in ")）"
        return label in labels if doubtful else not label or label in labels or bare_parens
    if not (label.isdigit() or label.strip("*") == "") or not label or kind == "ordinal":
        return False
    before = token.string[max(0, token.start() - 4) : token.start()]
    if _UNIT.search(before) and label in {"2", "3"}:
        return False
    return label in labels or not before[-1:].isdigit()


def _emphasis(text: str, begin: int, stars: list[tuple[int, int]], labels: Collection[str], found: Inline) -> None:
    """Pair runs of asterisks; what stays alone after a word or its punctuation is the mark of a note, if there is one.

    A run may close after a space ("*Prend acte *du rapport"), and the first may open before one: extraction leaves
    them so.
    """
    opened: tuple[int, int] | None = None
    loose: list[tuple[int, int]] = []
    for start, end in stars:
        if opened and opened[1] - opened[0] == end - start:
            _pair(opened, (start, end), found)
            opened = None
        elif _opens(text, start, end) or (start == begin and opens_emphasis(text, start)):
            opened = (start, end)
        elif _is_loose(text, start, end):
            loose.append((start, end))
    if opened and text[slice(*opened)] in labels:  # "室之友*的提议": nothing closes it, and there is such a note
        loose.append(opened)
    _settle(text, sorted(loose), labels, found)


def _settle(text: str, loose: list[tuple[int, int]], labels: Collection[str], found: Inline) -> None:
    """Asterisks glued to the word before them cite a note; where there is none, two of them are emphasis displaced."""
    waiting: tuple[int, int] | None = None
    for start, end in loose:
        if text[start:end] in labels:
            found.cut("note-mark", (start, end))
            found.cites.append((start, text[start:end]))
        elif waiting and waiting[1] - waiting[0] == end - start:
            _pair(waiting, (start, end), found)
            waiting = None
        else:
            waiting = (start, end)


def _pair(opened: tuple[int, int], closing: tuple[int, int], found: Inline) -> None:
    found.cut("emphasis", opened, closing)
    found.marks.append((_KINDS.get(closing[1] - closing[0], "strong"), opened[1], closing[0]))


def _opens(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    if not after or after.isspace() or (end - start == 1 and after in ",;:.)،؛"):
        return False
    return end - start > 1 or not before.isalnum() or before > "\u2e80"


def _is_loose(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    if not before or before.isspace() or before.isdigit():
        return False
    return not after or not after.isalnum()
