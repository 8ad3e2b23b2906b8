"""Mark-up that conversion left in the text, and signs that stray in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.entities import html5

from desktop.core.document import Finding
from desktop.core.messages import Message, message
from desktop.core.noise.around import before, behind, chunk
from desktop.core.noise.rule import Rule, finding

_TAGS = "br|sup|sub|b|i|u|s|em|strong|small|p|div|span|font|a|img|hr|table|tbody|td|th|tr|ul|ol|li|h[1-6]|mark|note"
_MARK_UP = re.compile(
    rf"(?P<tag></?(?:{_TAGS})(?:\s[^<>]{{0,200}})?/?>)"
    r"|(?P<entity>&(?:[A-Za-z]{2,8}[1-4]{0,2}|#\d{2,6}|#[xX][0-9A-Fa-f]{2,5});)"
    r"|(?P<link>(?<!\\)\[(?P<label>[^\[\]\n]{1,80})\]\((?:#[^()\s]{0,60}|https?://[^()\s]{1,200})\))"
    r"|(?P<raised>\^(?:\((?P<note>[^()\s]{1,5})\)|\{(?P<up>[^{}\s]{1,8})\}))"
    r"|(?P<escape>\\(?P<sign>[()\[\]*_#.~<>-]))"
    r"|(?P<emphasis>(?<!\*)\*\*(?=[^\W_])|(?<=[^\s*])\*\*(?!\*)|(?<![\w_])__(?=[^\W_])|(?<=[^\W_])__(?![\w_]))"
    r"|(?P<heading>^\#{1,6}[ ]+(?=\w))"
)
_MARK_UP_SIGN = re.compile(r"[<&\\^*_#\]]")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

_SIGN = re.compile(r"[~|]")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
_SEPARATED = re.compile(r"\w\|\w")
_TABLE = re.compile(r"(?<!\S)\|(?!\S)")


def mark_up(text: str, _language: str) -> Iterator[Finding]:
    r"""Tags, entities and signs of Markdown or TeX in a text that is to be read, not shown by a browser.

    Restraint: a single asterisk may be the mark of a note, a line of low lines is a place to fill in, "<" and "&" alone
    are signs. A tag or a sign is proposed to go, an entity to become its character, a dead link its label.

    >>> [(f.text, f.candidates[0].text) for f in mark_up("**Recalls** [37/4](#)&nbsp;of\\(a\\) CO<sub>2</sub>", "en")]
    ... # doctest: +NORMALIZE_WHITESPACE
    [('**', ''), ('**', ''), ('[37/4](#)', '37/4'), ('&nbsp;', '\xa0'), ('\\(', '('), ('\\)', ')'),
     ('<sub>', ''), ('</sub>', '')]
    """
    for match in _MARK_UP.finditer(text):
        candidates, why = _meant(match)
        if candidates:
            yield finding("mark-up", text, *match.span(), candidates, why, score=0.95, certain=False)


def _meant(match: re.Match[str]) -> tuple[tuple[str, ...], Message]:
    """What the piece of mark-up stands for, and what it is; nothing for what only looks like an entity."""
    if match["entity"]:
        char = _character(match["entity"])
        return (char,) if char else (), message("an entity of HTML stands for a character")
    if match["link"]:
        return (match["label"],), message("a link without its target: only its label is text")
    if match["raised"]:
        note, up = match["note"] or "", match["up"] or ""
        raised = note.translate(_RAISED) if note.isascii() and note.isdecimal() else ""
        return (up,) if up else tuple(dict.fromkeys((raised, ""))), message("a raised sign, written as mark-up")
    if match["escape"]:
        return (match["sign"],), message("a backslash kept a sign from being mark-up, and is no text")
    if match["tag"]:
        return (_for_tag(match),), message("a tag of HTML")
    return ("",), message("a sign of Markdown")


def _for_tag(match: re.Match[str]) -> str:
    """A line break between two words is a blank; every other tag is nothing."""
    apart = match["tag"][1:3].lower() != "br" or not match.start() or match.end() == len(match.string)
    beside = before(match.string, match.start()) + behind(match.string, match.end())
    return "" if apart or any(map(str.isspace, beside)) else " "


def _character(entity: str) -> str:
    """The character of a named or numbered entity; "" if there is none, or none that text may hold."""
    name = entity[1:-1]
    if not name.startswith("#"):
        return html5.get(f"{name};", "")
    code = int(f"0{name[1:]}", 16) if name[1] in "xX" else int(name[1:])
    char = chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
    return char if char.isprintable() or char == "\u00a0" else ""


def stray_sign(text: str, _language: str) -> Iterator[Finding]:
    """A tilde or an upright stroke at the edge of a word, or between words, is dirt of the scan or left mark-up.

    Restraint: a tilde before a figure says "about" or "to", one in an address belongs to it; strokes with blanks on
    both sides, two and more, part the cells of a table; |x| and keywords a|b|c are meant.

    >>> [f.start for f in stray_sign("the ~States| met, ~100 of them, at un.org/~a", "en")]
    [4, 11]
    """
    why = message("the sign has no meaning at the edge of a word; scans and conversions leave such signs")
    table = len(_TABLE.findall(text)) > 1
    keywords = len(_SEPARATED.findall(text)) > 1
    for match in _SIGN.finditer(text):
        at = match.start()
        left, right = before(text, at), behind(text, at + 1)
        if not left + right or (keywords and text[at] == "|") or _is_meant(text, at, left, right, table=table):
            continue
        alone = (not left or left.isspace()) and (not right or right.isspace())
        end = at + 1 + (alone and bool(right))
        yield finding("stray-sign", text, at, end, ("",), why, score=0.5 if alone else 0.9, certain=False)


def _is_meant(text: str, at: int, left: str, right: str, *, table: bool) -> bool:
    if left in {"~", "|"} or right in {"~", "|"}:
        return True
    inside = left.isalnum() and right.isalnum()
    if inside and not (_HAN.match(left) and _HAN.match(right)):
        return True
    if text[at] == "~":
        about = text[at + 1 : at + 3].strip()[:1].isdecimal() and (not left or not left.isalnum())
        return about or left == "/" or "://" in chunk(text, at, at + 1)
    alone = (not left or left.isspace()) and (not right or right.isspace())
    return (table and alone) or chunk(text, at, at + 1).count("|") > 1


RULES = (
    Rule("mark-up", message("Mark-up left in the text"), _MARK_UP_SIGN, mark_up, certain=False),
    Rule("stray-sign", message("Stray sign"), _SIGN, stray_sign, certain=False),
)
