"""Direction of text: its base direction, and the way between visual and logical order (by python-bidi)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

from bidi import get_display

from desktop.core.document import Direction

CONTROL_NAMES = {
    "\u061c": "ALM",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
}
"""The bidirectional control characters, by their short names (Unicode Standard Annex 9, section 2)."""

_SAMPLE = 60_000
_LATIN_DATE = re.compile(r"(?P<rest>[A-Za-z]{3,9}\W{0,2} \d{4}) (?P<day>\d{1,2})")
_LABEL_AT_END = re.compile(r"(?<=[A-Za-z0-9.]) (?:\)(?:\d{1,3}|\*)\(|\((?:\d{1,3}|\*)\))$")
_LOWER_CASE = re.compile(r"[a-zà-ÿа-я]{3}")
_NOT_LATIN = frozenset({"R", "AL", "AN"})
_BRACKETS = {"(": ")", "[": "]", "{": "}", "«": "»"}
_MIRRORED = re.compile(r"[()\[\]{}«»<>‹›]")
_TURN = str.maketrans("()[]{}«»<>‹›", ")(][}{»«><›‹")
_FOLLOWER = "\U000e0100"  # of class NSM: it takes the direction of what it follows (Unicode Standard Annex 9, rule W1)
_FOLLOWERS = 120
_NUMBERED = re.compile(
    r"(?s)(?P<before>[\U000e0178-\U000e01ef][\U000e0100-\U000e0177])?."
    r"(?P<after>[\U000e0100-\U000e0177][\U000e0178-\U000e01ef])?"
)
_WALL = "\u05d0"  # a letter that is written from right to left, and that no Arabic text holds
_ARABIC_WORD = re.compile("[\u0621-\u064a\ufe80-\ufefc]{2,}")
_FINAL_ONLY = frozenset("\u0629\u0649\ufe93\ufe94\ufeef\ufef0")


def base_direction(text: str) -> Direction:
    """The direction of the first strong character (UAX 9, rule P2); "ltr" if there is none."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in {"R", "AL"}:
            return "rtl"
        if kind == "L":
            return "ltr"
    return "ltr"


def paragraph_direction(shown: str, direction: Direction) -> Direction:
    """The direction a paragraph is set in: its version's, unless all its letters run the other way.

    So a date or a line in Latin words on the masthead of an Arabic text is not turned about. A mere symbol
    ("A/71/160.") leaves its line to Arabic.
    """
    if direction == "rtl":
        latin = not _has(shown, _NOT_LATIN) and _has(shown, {"L"}) and _LOWER_CASE.search(shown)
        return "ltr" if latin else "rtl"
    return "rtl" if not _has(shown, {"L"}) and _has(shown, {"R", "AL"}) else "ltr"


def _has(text: str, kinds: Container[str]) -> bool:
    """Whether a character is of one of these kinds: mostly one of the first tells, and the rest is not looked at."""
    return any(unicodedata.bidirectional(char) in kinds for char in text)


def to_visual(line: str, direction: Direction) -> str:
    """The line as it is seen on the page from left to right, with the brackets of right-to-left words mirrored.

    Bidirectional controls are used up, not kept (Unicode Standard Annex 9, rules L2 and L4).
    """
    return _as_seen(line, direction)


def to_logical(line: str) -> str:
    """The reading order of a right-to-left line that was extracted as it stands on the page.

    The bidirectional algorithm is nearly its own inverse. Two openings it would glue to the Latin text after them
    are put in front: the label of a note ("(2) A/71/160" stands as "A/71/160 (2)") and the day of a date. Extractors
    differ in whether they give a bracket as it is seen or as it was stored: the way that opens before it closes wins.
    """
    date = _LATIN_DATE.fullmatch(line)
    if date:
        return f"{date['day']} {date['rest']}"
    label = _LABEL_AT_END.search(line)
    if label and _WALL not in line:
        line = line[: label.start()] + _WALL + line[label.start() :]
        return _best(line).replace(_WALL, "", 1)
    return _best(line)


def logical_places(line: str, direction: Direction = "rtl") -> list[int]:
    """For a line as it stands on the page from left to right: its characters' places in the order they are read in.

    The same order as `to_logical` puts a right-to-left line in; brackets are not turned.
    """
    date = _LATIN_DATE.fullmatch(line) if direction == "rtl" else None
    if date:
        return [*range(*date.span("day")), date.start("day") - 1, *range(date.end("rest"))]
    label = _LABEL_AT_END.search(line) if direction == "rtl" and _WALL not in line else None
    if label is None:
        return _order(line, direction)
    wall = label.start()
    order = _order(line[:wall] + _WALL + line[wall:], direction)
    return [place - (place > wall) for place in order if place != wall]


def _order(line: str, direction: Direction) -> list[int]:
    """Where the characters stood before they were reordered: each but a separator is followed by its number."""
    if len(line) >= _FOLLOWERS**2:
        return list(range(len(line)))
    tagged = "".join(
        char if unicodedata.bidirectional(char) in {"CS", "ES"} else char + _number(place)
        for place, char in enumerate(line)
    )
    places: list[int] = []
    unknown: list[int] = []
    for found in _NUMBERED.finditer(_reordered(tagged, direction)):
        number = found["after"] or (found["before"] or "")[::-1]
        if number:
            places.append(_place(*number))
        else:
            unknown.append(len(places))
            places.append(-1)
    return _filled(line, places, unknown)


def _number(place: int) -> str:
    """Two followers that say the number, and by which comes first whether they were turned about."""
    high, low = divmod(place, _FOLLOWERS)
    return chr(ord(_FOLLOWER) + high) + chr(ord(_FOLLOWER) + _FOLLOWERS + low)


def _place(high: str, low: str) -> int:
    return (ord(high) - ord(_FOLLOWER)) * _FOLLOWERS + ord(low) - ord(_FOLLOWER) - _FOLLOWERS


def _filled(line: str, places: list[int], unknown: list[int]) -> list[int]:
    """With the separators, which have no numbers: each stands beside the neighbour it stood beside."""
    missing = sorted(set(range(len(line))).difference(places))
    for index in unknown:
        before = places[index - 1] if index else -2
        after = next((place for place in places[index + 1 :] if place >= 0), -2)
        wanted = (before + 1, before - 1, after - 1, after + 1)
        places[index] = next((place for place in wanted if place in missing), missing[0])
        missing.remove(places[index])
    return places + missing


def _best(line: str) -> str:
    return min(_as_seen(line, "rtl"), _reordered(line, "rtl"), key=_disorder)


def _as_seen(line: str, direction: Direction) -> str:
    """Reordered, and mirrored where it runs right to left: there a follower that has no direction of its own leads."""
    if _FOLLOWER in line or not _MIRRORED.search(line):
        return _reordered(line, direction)
    seen = _reordered(_MIRRORED.sub(rf"\g<0>{_FOLLOWER}", line), direction)
    turned = re.sub(f"{_FOLLOWER}({_MIRRORED.pattern})", lambda match: match[1].translate(_TURN), seen)
    return turned.replace(_FOLLOWER, "")


def _reordered(line: str, direction: Direction) -> str:
    return str(get_display(line, base_dir="R" if direction == "rtl" else "L"))


def _disorder(line: str) -> int:
    """How many brackets of the line close what was not opened, or are never closed."""
    wrong, opened = 0, list[str]()
    for char in line:
        if char in _BRACKETS:
            opened.append(_BRACKETS[char])
        elif opened and char == opened[-1]:
            opened.pop()
        elif char in _BRACKETS.values():
            wrong += 1
    return wrong + len(opened)


def looks_visual(text: str) -> bool:
    """Whether Arabic text was extracted in visual order.

    Evidence: final letters (ة ى) that stand at the start of words rather than at their end, and frequent words that
    read backwards; more of it than there is for logical order, and never from fewer than three words.
    """
    from desktop.core.languages import language  # noqa: PLC0415  # asked of whole files only

    words = _ARABIC_WORD.findall(re.sub("[\u0640\u064b-\u0652]", "", text[:_SAMPLE]))
    frequent = {word for word in language("ar").frequent if word[::-1] not in language("ar").frequent}
    backwards = {word[::-1] for word in frequent}
    visual = sum(word[0] in _FINAL_ONLY for word in words) + sum(word in backwards for word in words)
    logical = sum(word[-1] in _FINAL_ONLY for word in words) + sum(word in frequent for word in words)
    return visual >= 3 and visual > 2 * logical


def harmless(text: str) -> str:
    r"""A name fit to be shown in one line: control characters and bidirectional controls give way to their code points.

    >>> harmless("a\u202etxt.exe")
    'a⟨U+202E⟩txt.exe'
    """
    return "".join(f"⟨U+{ord(char):04X}⟩" if _has_power(char) else char for char in text)


def _has_power(char: str) -> bool:
    return char in CONTROL_NAMES or not (char.isprintable() or char == " ")
