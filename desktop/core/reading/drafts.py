"""Lines to drafts of paragraphs and notes: what stands together, what is furniture, what a page break parted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import sub
from statistics import median

from desktop.core.document import OwnDirection
from desktop.core.languages import Language, opens_with
from desktop.core.reading.lines import Line
from desktop.core.reading.markup import loose_stars, opens_emphasis
from desktop.core.reading.openers import NoteLabel, has_bullet, heading_end, next_label, note_label, opener
from desktop.core.structure import (
    ends_sentence,
    is_among,
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
_CARET_MARK = re.compile(r"\((?:(?<=[^\W\d_]\()|(?<=[\^\"»”’.,،؛]\())(\d{1,3})\)(?![^\W_])")
_DIGITS = re.compile(r"\d+")
_RUNNING_HEAD_LENGTH = 60
_SHORTEST_RUNNING_HEAD = 3
_NO_HEAD_ENDS = frozenset(".;:,،؛。；，!?")
_SHORTEST_PAGE = 50
_WIDEST_WRAPPED = 140
_PORTION = 5000
_NUMERALS = "0123456789٠١٢٣٤٥٦٧٨٩"


@dataclass(slots=True)
class Draft:
    """A paragraph or note in the making: groups of adjacent lines, a page break between groups.

    It was `parted` from what an extraction ran together; it has `ended` where the page shows that nothing goes on with
    it. The rest is what the format says: its tag, the key its marks cite a note by, whether it is a heading, its
    language and direction, and `point` or `number` of a list (`listed`).
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
    ended: bool = False
    length: int = 0

    def __post_init__(self) -> None:
        for group in self.groups:
            self._count(group)

    def go_on(self, line: Line) -> None:
        """Add the line that stands right under the last one."""
        self.groups[-1].append(line)
        self.length += len(line.text) + 1

    def go_over(self, other: Draft) -> None:
        """Add the half that stands after a page break."""
        self.groups += other.groups
        self.length += other.length
        self.ended = other.ended

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
    marks = {ascii_digits(label) for line in lines if "(" in line.text for label in _CARET_MARK.findall(line.text)}
    if not marks and known.code == "ar":  # the marks are lost; Arabic numbers its points by letters
        marks = {str(number) for number in range(1000)}
    return marks, stars


def furniture_kinds(lines: Sequence[Line], body: int) -> list[str]:
    """For each line the kind of furniture it is, or an empty string; a running head is one from line `body` on."""
    alone = _alone(lines)
    keys = [_running_key(line.text) if single else "" for line, single in zip(lines, alone, strict=True)]
    heads = _running_heads(lines, keys)
    return [
        _furniture(line.text, alone=alone[index]) or ("running-head" if index >= body and key in heads else "")
        for index, (line, key) in enumerate(zip(lines, keys, strict=True))
    ]


def _running_heads(lines: Sequence[Line], keys: Sequence[str]) -> set[str]:
    """The keys of three lines or more that stand about a page from each other; the cells of a table stand nearer."""
    counted = Counter(filter(None, keys))
    places: dict[str, list[int]] = {key: [] for key, count in counted.items() if count >= 3}
    for line, key in zip(lines, keys, strict=True):
        if key in places:
            places[key].append(line.start)
    return {key for key, starts in places.items() if median(map(sub, starts[1:], starts)) >= _SHORTEST_PAGE}


def _alone(lines: Sequence[Line]) -> list[bool]:
    """For each line whether there is nothing right above and below it."""
    below = [*(line.blank for line in lines[1:]), 1]
    return [above > 0 and under > 0 for _, above, under in zip(lines, [1, *below], below, strict=False)]


def _furniture(text: str, *, alone: bool) -> str:
    if not text[:1].isalnum():
        if text.startswith("%%%"):
            return "keywords"
        if _MARK_UP.fullmatch(text):
            return "mark-up"
        if len(text) < 200 and _RULE.fullmatch(text):
            return "rule"
    return "page-number" if alone and len(text) < 40 and _PAGE_NUMBER.fullmatch(text) else ""


def _running_key(text: str) -> str:
    """What a running head has in common with the others, numbers apart; empty for what can be none.

    A running head is short, and no sentence ends with it.
    """
    if len(text) > _RUNNING_HEAD_LENGTH or text[-1:] in _NO_HEAD_ENDS:
        return ""
    key = _DIGITS.sub("0", ascii_digits(text))
    return key if len(key) > _SHORTEST_RUNNING_HEAD else ""


def group_lines(
    lines: Sequence[Line], known: Language, alive: Callable[[], None] = lambda: None
) -> list[Draft | Aside]:
    """Furniture taken out, and the rest as drafts: hard-wrapped lines together, each opener a draft of its own.

    `alive` is called every now and then, and may raise to end it.
    """
    formula = next((index for index, line in enumerate(lines) if is_enacting(line.text, known)), None)
    kinds = furniture_kinds(lines, formula or 0)
    cited, stars = notes_cited(lines, known)
    enacting = min(20, len(lines)) if formula is None else formula
    width = max((len(line.text) for line in lines), default=0)
    result: list[Draft | Aside] = []
    awaited = ""
    for index, line in enumerate(lines):
        if index % _PORTION == 0:
            alive()
        previous = result[-1] if result else None
        if kinds[index]:
            result.append(Aside(kinds[index], line))
            continue
        note = _note(line, cited, awaited, stars=stars)
        awaited = next_label(note.label) or awaited if note else awaited
        if (
            isinstance(previous, Draft)
            and not line.blank
            and note is None
            and continues(
                previous, line, known, full=fills(previous.last.text, line.text, width), front=index < enacting
            )
        ):
            previous.go_on(line)
        else:
            result.append(Draft([[line]], note, line.blank))
    return result


def _note(line: Line, cited: set[str], awaited: str, *, stars: bool) -> NoteLabel | None:
    """The label of the note that the line opens: a sure one, one that is cited, or the one that counts on."""
    label = note_label(line.text)
    if label is None or label.sure:
        return label
    if label.kind == "star":
        return label if stars and not opens_emphasis(line.text, 0) else None
    digits = ascii_digits(label.label)
    return label if digits in cited or digits == awaited else None


def continues(draft: Draft, line: Line, known: Language, *, full: bool, front: bool) -> bool:
    """Whether the line, right under the draft's last one, goes on with it.

    `full` says that the line above had no room for the next word; `front` that this is before the enacting formula.
    """
    if opens_of_its_own(line.text) or heading_end(draft.first.text):
        return False
    above = draft.last.text
    if draft.note:
        return last_sign(above) != "." or full
    if is_enacting(above, known) or is_enacting(line.text, known):
        return False
    if front:
        below_opens = is_masthead(line.text, known) or is_front(line.text)
        return not (below_opens or is_masthead(above, known) or above[-1] in "][")
    return not _ends_part(above, line.text, known) and _goes_on(above, line.text, known, full=full)


def opens_of_its_own(text: str) -> bool:
    """Whether the line opens with a number, a point, a heading sign or a bullet."""
    return opener(text) is not None or (not text[:1].isalpha() and (heading_end(text) > 0 or has_bullet(text)))


def _ends_part(above: str, below: str, known: Language) -> bool:
    """Whether one of the two lines is the heading of an annex, or the lower one closes the resolution."""
    if is_annex(above, known) or is_annex(below, known):
        return True
    return is_closing(below, known) and ends_sentence(above, known)


def _goes_on(above: str, below: str, known: Language, *, full: bool) -> bool:
    sign = last_sign(above)
    after_comma = is_among(sign, known.comma)
    if not (after_comma or is_among(sign, known.end)) or (after_comma and is_closing(above, known)):
        return True
    lower = known.script == "Latin" and below.lstrip("*_")[:1].islower()
    if is_preambular(below, known) and not lower:
        return False
    return full or (lower and after_comma)


def fills(above: str, below: str, width: int) -> bool:
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
        if body and state.body and not body.ended and _one_paragraph(body, item, known, state):
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
    sign, start = last_sign(draft.last.text), other.first.text
    lower = start[:1].islower()
    if is_among(sign, known.end) and not (sign == ":" and lower and state.evidence):
        return False
    if opens_of_its_own(start) or heading_end(draft.first.text) or draft.heading or other.heading:
        return False
    if _is_title(other, known):
        return False
    if is_among(sign, known.comma):
        joined = _after_comma(start, known, state)
    else:
        joined = _without_sign(draft, start, known, state)
    return joined and not (_stands_alone(draft, known) or _stands_alone(other, known))


def _is_title(draft: Draft, known: Language) -> bool:
    """Whether a short line ends without any sign, as headings do and the second half of a paragraph does not."""
    text = draft.text
    limit = 30 if known.script == "Han" else 80
    if len(text) > limit or text[:1].islower():
        return False
    return not is_among(last_sign(text.rstrip(_NUMERALS)), known.end + known.comma)  # the mark of a note may follow


def _stands_alone(draft: Draft, known: Language) -> bool:
    if draft.length > 200:
        return False
    text = draft.text
    return is_enacting(text, known) or is_closing(text, known) or is_annex(text, known)


def _after_comma(start: str, known: Language, state: _Page) -> bool:
    if known.script == "Latin" and start[:1].islower():
        return True
    if state.operative and state.evidence and known.script != "Latin":
        return True
    if known.script == "Latin" and opens_with(start, known, "operative"):
        return False
    return (state.operative or state.evidence) and not is_preambular(start, known)


def _without_sign(draft: Draft, start: str, known: Language, state: _Page) -> bool:
    if not _long_enough(draft, start, known, state):
        return False
    if known.script == "Latin" and start[:1].isupper() and not state.evidence and not _is_sure(draft, known):
        return False
    if known.script == "Latin":
        cued = opens_with(start, known, "preambular") if state.evidence else is_preambular(start, known)
        return start[:1].islower() or not cued  # after a break an ending is too weak a sign
    return state.evidence or not is_preambular(start, known)


def _long_enough(draft: Draft, start: str, known: Language, state: _Page) -> bool:
    """Whether so much stands before the break that it is no heading, nor another line that needs no sign."""
    scale = 0.35 if known.script == "Han" else 1.0
    if start[:1].islower() and known.script in {"Latin", "Cyrillic"}:
        return draft.length >= 40 or _is_begun(draft, known)
    if state.evidence:
        return draft.length >= 60 * scale or _is_begun(draft, known)
    return draft.length >= 60 * scale and (draft.length >= 200 * scale or _is_begun(draft, known))


def _is_sure(draft: Draft, known: Language) -> bool:
    """Whether it opens with a number or a cue word itself, not only with a word that ends as cue words do."""
    return opener(draft.first.text) is not None or opens_with(draft.first.text, known, "preambular")


def _is_begun(draft: Draft, known: Language) -> bool:
    """Whether it opens as paragraphs do: with a number, or with a cue word of the preamble."""
    return opener(draft.first.text) is not None or is_preambular(draft.first.text, known)
