"""Characters as wide as a Chinese one where narrow ones belong, and the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.document import Finding
from desktop.core.languages import base_language
from desktop.core.messages import message
from desktop.core.noise.passage import Passage
from desktop.core.noise.rule import PassageRule, Rule, finding

_NARROW_LANGUAGES = frozenset({"ar", "en", "es", "fr", "ru"})
_CJK = re.compile("[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_WIDE = re.compile("[\uff01-\uff5e]+")
_WIDE_WORD = re.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+")
_HALF_MARK = re.compile("([,;:?!])(?<=[\u3400-\u4dbf\u4e00-\u9fff].)(?![\\w/]) ?")


def full_width(text: str, language: str) -> Iterator[Finding]:
    """Full-width letters, figures and marks in a text of alphabets are the usual ones, an OCR or a keyboard made wide.

    Restraint: where the paragraph has any Chinese, Japanese or Korean, nothing is said. Marks, and a sign that stands
    alone and may be spoken of, are suspicions.

    >>> [(f.text, f.candidates[0].text, f.certain) for f in full_width("in ２０１７， that", "en")]
    [('２０１７，', '2017,', False)]
    """
    if base_language(language) not in _NARROW_LANGUAGES or _CJK.search(text):
        return
    for match in _WIDE.finditer(text):
        run = match.group()
        certain = len(run) > 1 and bool(_WIDE_WORD.fullmatch(run))
        why = message("letters, figures or marks of the width of a Chinese character, in a text that has none")
        score = 1.0 if certain else 0.85
        yield finding("full-width", text, *match.span(), (_narrow(run),), why, score=score, certain=certain)


def _narrow(run: str) -> str:
    return "".join(chr(ord(char) - 0xFEE0) for char in run)


def full_width_figure(passage: Passage) -> Iterator[Finding]:
    """Full-width figures and letters in a Chinese version that mostly writes its figures narrow.

    >>> from desktop.core.noise.passage import Habits
    >>> [f.candidates[0].text for f in full_width_figure(Passage("第６５届", "zh", Habits(digits="0")))]
    ['65']
    """
    if base_language(passage.language) != "zh" or passage.habits.digits != "0":
        return
    why = message("this version mostly writes figures and Latin letters narrow")
    for match in _WIDE_WORD.finditer(passage.text):
        narrow = (_narrow(match.group()),)
        yield finding("full-width-figure", passage.text, *match.span(), narrow, why, score=0.8, certain=False)


def half_width_mark(passage: Passage) -> Iterator[Finding]:
    """A half-width comma, semicolon, colon, question or exclamation mark behind a Chinese character.

    Restraint: round brackets are house style in both widths; a mark that a letter or figure follows at once may belong
    to it; and a version that mostly has half-width marks keeps them.

    >>> [(f.text, f.candidates[0].text) for f in half_width_mark(Passage("大会, 回顾其决议；", "zh"))]
    [(', ', '，')]
    """
    if base_language(passage.language) != "zh" or not passage.habits.full_width:
        return
    why = message("this version mostly sets the full-width mark behind a Chinese character")
    for match in _HALF_MARK.finditer(passage.text):
        wide = (chr(ord(match.group(1)) + 0xFEE0),)
        yield finding("half-width-mark", passage.text, *match.span(), wide, why, score=0.7, certain=False)


RULES = (Rule("full-width", message("Full-width characters"), _WIDE, full_width, certain=True),)
PASSAGE_RULES = (
    PassageRule("full-width-figure", message("Full-width figures"), full_width_figure),
    PassageRule("half-width-mark", message("Half-width mark"), half_width_mark),
)
