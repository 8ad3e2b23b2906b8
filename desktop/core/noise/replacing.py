"""What a correction says of words: which came in the place of which, and what stood beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from desktop.core.noise.words.tokens import Word, words
from desktop.core.text import Edit, apply_edit

MOST_WORDS = 4
"""A correction of more words in a row is a rewriting, not a formula."""

_SIGNS = re.compile(r"[^\w\s]*")
_AROUND = 120
_WIDEST = 2000


class Replaced(NamedTuple):
    """Words and what they were made into: `before` as counts write words, `after` as it was written.

    `before_it` and `behind_it` are the words beside them, "" at an end of the paragraph.
    """

    before: str
    after: str
    before_it: str
    behind_it: str


def replaced(text: str, edit: Edit) -> tuple[Replaced, ...]:
    """Whole words that an edit of `text` puts in the place of others; nothing for what it only adds or takes away.

    An edit that spans much is looked at word by word, so that each of several corrections saved at once is told.

    >>> replaced("The Committee wecomes the report", Edit(14, "wecomes", "welcomes"))
    (Replaced(before='wecomes', after='welcomes', before_it='Committee', behind_it='the'),)
    """
    if len(edit.before) > _WIDEST or len(edit.after) > _WIDEST:
        return ()
    start = max(0, edit.start - _AROUND)
    old = text[start : edit.end + _AROUND]
    new = apply_edit(old, Edit(edit.start - start, edit.before, edit.after))
    cut = (start > 0, edit.end + _AROUND < len(text))
    return tuple(_replaced(old, new, _whole(words(old), *cut), _whole(words(new), *cut)))


def forms(found: Sequence[Word]) -> str:
    """Words as counts write them, a space between."""
    return " ".join(word.form for word in found)


def _whole(found: Sequence[Word], begins_cut: bool, ends_cut: bool) -> list[Word]:  # noqa: FBT001 - the two ends
    """Without words that the cut may have gone through."""
    return [*found][int(begins_cut) : len(found) - int(ends_cut)]


def _replaced(old: str, new: str, before: list[Word], after: list[Word]) -> Iterator[Replaced]:
    matcher = SequenceMatcher(None, [word.text for word in before], [word.text for word in after], autojunk=False)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        if kind == "replace" and end - start <= MOST_WORDS and new_end - new_start <= MOST_WORDS:
            for at, wrong, right in _parts(before[start:end], after[new_start:new_end]):
                first, last = start + at, start + at + len(wrong)
                beside = (forms(before[max(first - 1, 0) : first]), forms(before[last : last + 1]))
                behind = _come_behind(old[wrong[-1].end :], new[right[-1].end :])
                yield Replaced(forms(wrong), new[right[0].start : right[-1].end] + behind, *beside)


def _parts(wrong: list[Word], right: list[Word]) -> Iterator[tuple[int, list[Word], list[Word]]]:
    """Corrections, each with its place among the words: as many near words for as many, one by one, else one for all.

    Another wording is none, but one word may be made into any other.
    """
    pairs = list(zip(wrong, right, strict=False))
    if len(wrong) == len(right) and all(_near(one.form, other.form) for one, other in pairs):
        yield from ((at, [one], [other]) for at, (one, other) in enumerate(pairs) if one.form != other.form)
    elif len(wrong) == len(right) == 1 or _near(forms(wrong), forms(right)):
        yield 0, wrong, right


def _near(one: str, other: str) -> bool:
    """Whether one may be the other misread, not another wording: most letters are the same, in their order."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio() > 0.5


def _come_behind(old: str, new: str) -> str:
    """Signs that came right behind a word where none stood, as a comma that had been read as a letter of it."""
    stood, stands = _SIGNS.match(old), _SIGNS.match(new)
    return stands.group() if stands and stood and not stood.group() else ""
