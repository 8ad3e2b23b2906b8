"""Which tag each paragraph should have, by its number, its place, cue words and end punctuation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop.core.languages import Language, cue_key, holds, opens_with
from desktop.core.text import narrowest_edit

_LIST_SIGNS = tuple("-–—•·>|*+")
_TITLE = re.compile(r"\W{0,4}[A-Z]{0,2}-?\d{1,4}/\d{1,4}\b")
_TAIL = re.compile(
    r"(?:\s|[*\"”»“’'\])）」』》〉_]|<sup>[^<]{0,12}</sup>|\^?\([\d*]{0,3}\)|\^\{?\d{1,3}\}?|[⁰¹²³⁴-⁹]"
    r"|[~|\ufffd\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff])+$"
)
_PLAIN_ENDS = frozenset(".,;:!?،؛؟。，；：！？")
"""The signs that most paragraphs end with; nothing is left aside after them."""
_DAY = re.compile(
    r"\W*(?:\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|\d{1,2}[^\d,;،؛，；]{1,30}\d{4}(?: ?года| г\.)?"
    r"|[^\W\d]{3,12}\s\d{1,2},\s\d{4})\W*"
)


@dataclass(frozen=True, slots=True)
class Shape:
    """What tells a paragraph's tag: its text without number and mark-up, and whether mark-up made it a heading."""

    text: str
    number: str = ""
    kind: str = ""
    heading: bool = False


def last_sign(text: str) -> str:
    """The character the paragraph ends with, closing quotes, brackets and note marks left aside; "" if there is none.

    A closing bracket counts as no sign at all, so "(UN-Women)" ends with the letter before the bracket.
    """
    last = text[-1:]
    if last.isalpha() or last in _PLAIN_ENDS or (last.isdecimal() and "^" not in text[-len("^{123") :]):
        return last
    return _TAIL.sub("", text[-60:])[-1:]


def is_among(sign: str, signs: str) -> bool:
    """Whether it is one of the signs; no sign at all is none of them."""
    return sign != "" and sign in signs


def ends_sentence(text: str, known: Language) -> bool:
    """Whether the paragraph ends with a full stop, a semicolon, a colon or their like in the language."""
    return is_among(last_sign(text), known.end)


def is_enacting(text: str, known: Language) -> bool:
    """Whether this is the enacting formula alone; one letter in ten may be wrong, or the comma be lost.

    Without its comma the formula counts only where it is not the name of the organ too, as it is in Russian.
    """
    if len(text) > 80:
        return False
    key = cue_key(text).strip()
    if is_among(last_sign(text), known.comma):
        return any(_nearly(key, cue_key(cue).strip()) for cue in known.cues.get("enacting", ()))
    return key in _formulas(known)


@lru_cache(maxsize=16)
def _formulas(known: Language) -> frozenset[str]:
    """The enacting formulas that are no name of an organ."""
    named, formulas = ({cue_key(cue).strip() for cue in known.cues.get(kind, ())} for kind in ("organ", "enacting"))
    return frozenset(formulas - named)


def _nearly(key: str, cue: str) -> bool:
    """Equal but for one letter in ten, or but for one stretch as short as that."""
    edit = narrowest_edit(key, cue)
    if edit is None or len(cue) < 9:
        return edit is None
    wrong = max(len(edit.before), len(edit.after))
    if len(key) == len(cue):
        wrong = min(wrong, sum(map(str.__ne__, key, cue)))
    return wrong <= 0.12 * len(cue)


def is_date(text: str) -> bool:
    """Whether the text is a date and nothing else."""
    return len(text) < 45 and _DAY.fullmatch(text) is not None and len(text.split()) <= 6


def is_closing(text: str, known: Language) -> bool:
    """Whether this names the meeting or the day, as resolutions close: no sentence, and a number in front."""
    if len(text) > 150 or is_among(last_sign(text), known.end) or not any(map(str.isdigit, text)):
        return False
    numbered = text.lstrip("*_ ")[:1].isdigit() or text.startswith("第") or opens_with(text, known, "closing")
    if numbered and holds(text, known, "closing"):
        return True
    return is_date(text) and not is_among(last_sign(text), known.comma)


def is_annex(text: str, known: Language) -> bool:
    """Whether this is the heading of an annex."""
    return (
        len(text) < 60
        and last_sign(text) not in (".", ";")
        and len(text.split()) <= 4
        and opens_with(text, known, "annex")
    )


def is_preambular(text: str, known: Language) -> bool:
    """Whether the text opens as preambular paragraphs do: by cue word, or by the ending of its first word."""
    if opens_with(text, known, "preambular"):
        return True
    endings = _endings(known)
    first = cue_key(text[:60]).split(" ", 1)[0] if endings else ""
    return len(first) > 4 and first.endswith(endings)


@lru_cache(maxsize=16)
def _endings(known: Language) -> tuple[str, ...]:
    return tuple(cue_key(end).strip() for end in known.cues.get("preambular_endings", ()))


def is_front(text: str) -> bool:
    """Whether the line opens a title by its number, or the bracketed note on how a resolution came about."""
    return text.startswith(("[", "]")) or _TITLE.match(text) is not None


def is_masthead(text: str, known: Language) -> bool:
    """Whether the line belongs to the address block: organ, date, distribution, session, agenda item, symbol."""
    if len(text) > 120:
        return False
    return (
        is_date(text)
        or opens_with(text, known, "masthead")
        or (holds(text, known, "session") and len(text) < 60)
        or (opens_with(text, known, "organ") and len(text) < 40)
        or re.fullmatch(r"[AESTD]/[A-Z0-9][\w./-]*\W{0,2}", text) is not None
    )


def suggest_tags(shapes: Sequence[Shape], known: Language) -> tuple[str, ...]:
    """One of `document.TAGS` for each paragraph, in order.

    Number and end punctuation go before cue words: by cue alone Chinese takes 58 % and Russian 13 % of the
    operative paragraphs for preambular ones. A text without an enacting formula has no preamble.
    """
    enacting = next((index for index, shape in enumerate(shapes) if is_enacting(shape.text, known)), None)
    first = _front_length(shapes, known) if enacting is None else enacting
    numbered = any(shape.kind == "number" for shape in shapes[first:])
    state = _State(known, numbered=numbered, part="operative" if enacting is None else "preamble")
    body = [state.tag(shape, last=index == len(shapes)) for index, shape in enumerate(shapes[first:], first + 1)]
    return (*_front(shapes[:first], known), *body)


def _front_length(shapes: Sequence[Shape], known: Language) -> int:
    """Without an enacting formula: the lines of an address block, and a title if one follows."""
    lines = 0
    while lines < len(shapes) and not shapes[lines].number and is_masthead(shapes[lines].text, known):
        lines += 1
    if lines >= len(shapes) or shapes[lines].number:
        return lines
    titled = shapes[lines].heading or (len(shapes[lines].text) < 200 and last_sign(shapes[lines].text).isalnum())
    return lines + (titled and len(shapes) > lines + 1)


def _front(shapes: Sequence[Shape], known: Language) -> list[str]:
    tags = ["masthead"] * len(shapes)
    for index in range(len(shapes) - 1, -1, -1):
        text = shapes[index].text
        if _TITLE.match(text) or not (is_masthead(text, known) or text.startswith(("[", "]"))):
            tags[index] = "title"
            break
    return tags


class _State:
    """Where in the resolution we are: preamble, operative part, annex, or closed."""

    def __init__(self, known: Language, *, numbered: bool, part: str) -> None:
        self.known = known
        self.numbered = numbered
        self.part = part

    def tag(self, shape: Shape, *, last: bool) -> str:
        """The tag of the next paragraph."""
        if is_annex(shape.text, self.known) and not shape.number and self.part != "preamble":
            self.part = "annex"
        if self.part == "annex":
            return "annex"
        if is_enacting(shape.text, self.known):
            self.part = "preamble"
            return "enacting"
        if shape.kind:
            return self._numbered(shape)
        return self._unnumbered(shape, last=last)

    def _numbered(self, shape: Shape) -> str:
        if shape.kind == "point":
            return "point"
        self.part = "operative"
        return "operative"

    def _unnumbered(self, shape: Shape, *, last: bool) -> str:
        if self.part != "preamble" and is_closing(shape.text, self.known):
            return "closing"
        if shape.heading or self._is_heading(shape.text, last=last):
            return "heading"
        if self.part == "preamble" and not self._turns_operative(shape.text):
            return "preambular"
        if is_among(last_sign(shape.text), self.known.comma) and is_preambular(shape.text, self.known):
            return "preambular"
        self.part = "operative"
        return "operative"

    def _is_heading(self, text: str, *, last: bool) -> bool:
        limit = 60 if self.known.script == "Han" else 150
        if last or len(text) > limit or text[:1] in _LIST_SIGNS or opens_with(text, self.known, "operative"):
            return False
        if self.part == "preamble" and is_preambular(text, self.known):
            return False
        return not is_among(last_sign(text), self.known.end + self.known.comma)

    def _turns_operative(self, text: str) -> bool:
        """In a resolution without numbers the operative part begins where a sentence ends."""
        if not ends_sentence(text, self.known):
            return False
        cued = opens_with(text, self.known, "operative")
        return (
            cued and not is_preambular(text, self.known)
            if self.numbered
            else cued or not is_preambular(text, self.known)
        )
