"""Lines to drafts of paragraphs and notes: what stands together, what is furniture, what a page break parted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from desktop.core.document import OwnDirection
from desktop.core.languages import Language, opens_with
from desktop.core.reading.lines import Line
from desktop.core.reading.markup import loose_stars, opens_emphasis
from desktop.core.reading.openers import NoteLabel, has_bullet, heading_end, note_label, opener
from desktop.core.structure import (
    ends_sentence,
    is_annex,
    is_closing,
    is_enacting,
    is_front,
    is_masthead,
    is_preambular,
    last_sign,
)
from desktop.core.text import ascii_digits

_RULE = re.compile(r"(?:\\?[-_=—–*~·.]\s?){3,}")
_PAGE_NUMBER = re.compile(
    r"[-–—\[(]?\s*\d{1,4}\s*(?:/\s*\d{1,4}\s*)?[-–—\])]?"
    r"|(?:Page|page|第)\s?\d{1,4}(?:\s?(?:of|de|/)\s?\d{1,4}|\s?页)?"
    r"|(?:\d{1,3}/\d{1,3}\s+)?\d{2}-\d{5}(?:\s*\([A-Z]\))?(?:\s+\d{6}){0,3}(?:\s+\d{1,3}/\d{1,3})?"  # job number
    r"|\\?\*\d{7}\\?\*"  # the same as a bar code
)
_MARK_UP = re.compile(r"#{1,6}|\*{1,2}|<br\s*/?>|`{3,}\w*|>|</?(?:p|div|center|b|i|strong|em)>", re.IGNORECASE)
_CARET_MARK = re.compile(r"(?:\^|(?<=[^\W\d_])|(?<=[\"»”’.,،؛]))\((\d{1,3})\)(?![^\W_])")
_RUNNING_HEAD_LENGTH = 60
_WIDEST_WRAPPED = 140


@dataclass(slots=True)
class Draft:
    """A paragraph or note in the making: groups of adjacent lines, a page break between groups.

    It was `parted` from what an extraction ran together. The rest is what the format says: its tag, the key its marks
    cite a note by, whether it is a heading, its language and direction, and `point` or `number` of a list (`listed`).
    """

    groups: list[list[Line]]
    note: NoteLabel | None = None
    blank: int = 0
    parted: bool = False
    tag: str = ""
    key: str = ""
    heading: bool = False
    listed: str = ""
    language: str = ""
    direction: OwnDirection = ""
    length: int = 0

    def __post_init__(self) -> None:
        self._count(line for group in self.groups for line in group)

    def go_on(self, line: Line) -> None:
        """Add the line that stands right under the last one."""
        self.groups[-1].append(line)
        self._count((line,))

    def go_over(self, other: Draft) -> None:
        """Add the half that stands after a page break."""
        self.groups += other.groups
        self._count(line for group in other.groups for line in group)

    def _count(self, lines: Iterable[Line]) -> None:
        for line in lines:
            self.length += len(line.text) + 1

    @property
    def text(self) -> str:
        """All lines, one under the other."""
        return "\n".join(line.text for group in self.groups for line in group)

    @property
    def first(self) -> Line:
        """The line it opens with."""
        return self.groups[0][0]

    @property
    def last(self) -> Line:
        """The line it ends with."""
        return self.groups[-1][-1]


@dataclass(frozen=True, slots=True)
class Aside:
    """A line that is furniture, of this kind."""

    kind: str
    line: Line


def notes_cited(lines: Sequence[Line], known: Language) -> tuple[set[str], bool]:
    """Labels in brackets that some mark cites, and whether an asterisk cites a note.

    They tell a note "(1) See …" from a point (1), and a note "* On behalf …" from a bullet.
    """
    stars = any(loose_stars(line.text) for line in lines)
    marks = {ascii_digits(label) for line in lines for label in _CARET_MARK.findall(line.text)}
    if not marks and known.code == "ar":  # the marks are lost; Arabic numbers its points by letters
        marks = {str(number) for number in range(1000)}
    return marks, stars


def furniture_kinds(lines: Sequence[Line], body: int) -> list[str]:
    """For each line the kind of furniture it is, or an empty string; a running head is one from line `body` on."""
    repeated = _running_heads(lines)
    return [
        _furniture(line, alone=_alone(lines, index), repeated=repeated if index >= body else frozenset())
        for index, line in enumerate(lines)
    ]


def _alone(lines: Sequence[Line], index: int) -> bool:
    after = lines[index + 1].blank if index + 1 < len(lines) else 1
    return after > 0 and (index == 0 or lines[index].blank > 0)


def _furniture(line: Line, *, alone: bool, repeated: Collection[str]) -> str:
    text = line.text
    if text.startswith("%%%"):
        return "keywords"
    if _MARK_UP.fullmatch(text):
        return "mark-up"
    if len(text) < 200 and _RULE.fullmatch(text):
        return "rule"
    if alone and len(text) < 40 and _PAGE_NUMBER.fullmatch(text):
        return "page-number"
    return "running-head" if alone and _running_key(text) in repeated else ""


def _running_key(text: str) -> str:
    return re.sub(r"\d+", "0", ascii_digits(text)) if len(text) <= _RUNNING_HEAD_LENGTH else ""


def _running_heads(lines: Sequence[Line]) -> set[str]:
    """Short lines without end punctuation that stand alone three times or more, numbers apart."""
    keys = Counter(_running_key(line.text) for index, line in enumerate(lines) if _alone(lines, index))
    return {
        key for key, count in keys.items() if count >= 3 and key and key[-1] not in ".;:,،؛。；，!?" and len(key) > 3
    }


def group_lines(lines: Sequence[Line], known: Language) -> list[Draft | Aside]:
    """Furniture taken out, and the rest as drafts: hard-wrapped lines together, each opener a draft of its own."""
    formula = next((index for index, line in enumerate(lines) if is_enacting(line.text, known)), None)
    kinds = furniture_kinds(lines, formula or 0)
    cited, stars = notes_cited(lines, known)
    enacting = min(20, len(lines)) if formula is None else formula
    width = max((len(line.text) for line in lines), default=0)
    result: list[Draft | Aside] = []
    for index, line in enumerate(lines):
        previous = result[-1] if result else None
        if kinds[index]:
            result.append(Aside(kinds[index], line))
            continue
        note = _note(line, cited, previous, stars=stars)
        if (
            isinstance(previous, Draft)
            and not line.blank
            and note is None
            and _continues(previous, line, known, width, front=index < enacting)
        ):
            previous.go_on(line)
        else:
            result.append(Draft([[line]], note, line.blank))
    return result


def _note(line: Line, cited: set[str], previous: Draft | Aside | None, *, stars: bool) -> NoteLabel | None:
    label = note_label(line.text)
    if label is None or label.sure:
        return label
    if label.kind == "star":
        return label if stars and not opens_emphasis(line.text, 0) else None
    digits = ascii_digits(label.label)
    follows = isinstance(previous, Draft) and previous.note is not None and _next(previous.note.label) == digits
    return label if digits in cited or follows else None


def _next(label: str) -> str:
    digits = ascii_digits(label)
    return str(int(digits) + 1) if digits.isascii() and digits.isdigit() else ""


def _continues(draft: Draft, line: Line, known: Language, width: int, *, front: bool) -> bool:
    """Whether the line, right under the draft's last one, goes on with it."""
    if opens_of_its_own(line.text) or heading_end(draft.first.text):
        return False
    above = draft.last.text
    if draft.note:
        return last_sign(above) != "." or _fills(above, line.text, width)
    if is_enacting(above, known) or is_enacting(line.text, known):
        return False
    if front:
        below_opens = is_masthead(line.text, known) or is_front(line.text)
        return not (below_opens or is_masthead(above, known) or above[-1] in "][")
    return not _ends_part(above, line.text, known) and _goes_on(above, line.text, known, width)


def opens_of_its_own(text: str) -> bool:
    """Whether the line opens with a number, a point, a heading sign or a bullet."""
    return opener(text) is not None or heading_end(text) > 0 or has_bullet(text)


def _ends_part(above: str, below: str, known: Language) -> bool:
    """Whether one of the two lines is the heading of an annex, or the lower one closes the resolution."""
    if is_annex(above, known) or is_annex(below, known):
        return True
    return is_closing(below, known) and ends_sentence(above, known)


def _goes_on(above: str, below: str, known: Language, width: int) -> bool:
    sign = last_sign(above)
    if sign not in tuple(known.end + known.comma) or (sign in tuple(known.comma) and is_closing(above, known)):
        return True
    lower = known.script == "Latin" and below.lstrip("*_")[:1].islower()
    if is_preambular(below, known) and not lower:
        return False
    return _fills(above, below, width) or (lower and sign in tuple(known.comma))


def _fills(above: str, below: str, width: int) -> bool:
    """Whether the line above had no room for the next word, so that it was wrapped; long lines are never wrapped."""
    return width <= _WIDEST_WRAPPED and len(above) + min(12, len(below.split(maxsplit=1)[0])) >= 0.75 * width


def join_pages(drafts: Iterable[Draft | Aside], known: Language) -> list[Draft | Aside]:
    """Halves of a paragraph that a page break parted become one draft; notes and furniture between stay out of it."""
    items = list(drafts)
    result: list[Draft | Aside] = []
    body: Draft | None = None
    state = _Page(body=not any(isinstance(item, Draft) and is_enacting(item.first.text, known) for item in items))
    for item in items:
        if isinstance(item, Aside) or item.note:
            state.evidence = True
            result.append(item)
            continue
        state.see(item, known)
        if body and state.body and _one_paragraph(body, item, known, state):
            body.go_over(item)
        else:
            result.append(item)
            body = item
        state.evidence = False
    return result


@dataclass(slots=True)
class _Page:
    """What page joining knows so far: past the enacting formula, past the first number, and a break just before."""

    body: bool = False
    operative: bool = False
    evidence: bool = False

    def see(self, draft: Draft, known: Language) -> None:
        self.body = self.body or is_enacting(draft.first.text, known)
        self.evidence = self.evidence or draft.blank >= 2
        self.operative = self.operative or (self.body and _is_numbered(draft))


def _is_numbered(draft: Draft) -> bool:
    found = opener(draft.first.text)
    return found is not None and found.kind == "number"


def _one_paragraph(draft: Draft, other: Draft, known: Language, state: _Page) -> bool:
    text, start = draft.last.text, other.first.text
    if opens_of_its_own(start) or heading_end(draft.first.text):
        return False
    lower = start[:1].islower()
    if ends_sentence(text, known) and not (last_sign(text) == ":" and lower and state.evidence):
        return False
    if _stands_alone(draft, known) or _stands_alone(other, known):
        return False
    listed = state.evidence and last_sign(text) not in tuple(known.comma)  # an ending is too weak a sign there
    cued = opens_with(start, known, "preambular") if listed else is_preambular(start, known)
    cued = cued and not (known.script == "Latin" and lower)
    if last_sign(text) in tuple(known.comma):
        return _after_comma(known, state, lower=lower, cued=cued)
    return _without_sign(draft, known, state, lower=lower, cued=cued)


def _stands_alone(draft: Draft, known: Language) -> bool:
    if draft.length > 200:
        return False
    text = draft.text
    return is_enacting(text, known) or is_closing(text, known) or is_annex(text, known)


def _after_comma(known: Language, state: _Page, *, lower: bool, cued: bool) -> bool:
    if state.operative:
        return not cued or state.evidence
    if known.script == "Latin" and lower:
        return True
    return state.evidence and not cued


def _without_sign(draft: Draft, known: Language, state: _Page, *, lower: bool, cued: bool) -> bool:
    if cued and not (state.evidence and known.script != "Latin"):
        return False
    scale = 0.35 if known.script == "Han" else 1.0
    length = draft.length
    begun = opener(draft.first.text) is not None or is_preambular(draft.first.text, known)
    if lower and known.script in {"Latin", "Cyrillic"}:
        return begun or length >= 40
    if state.evidence:
        return begun or length >= 60 * scale
    return length >= 60 * scale and (begun or length >= 200 * scale)
