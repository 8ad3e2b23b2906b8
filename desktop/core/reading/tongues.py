"""Whether the language that a format states of a text can be believed: templates say "en-US" of everything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from desktop.core.languages import code_of, codes, detect, evidence, foreign_language, language
from desktop.core.reading.word.office_blocks import Block, Run

_NONE = frozenset({"", "x", "none", "und", "zxx", "mul", "mis", "qaa"})
_SAMPLE = 60_000


def stated_code(tag: str | None) -> str:
    """The two-letter code of a language tag; empty for tags that say there is none."""
    code = code_of(tag or "")
    return "" if code in _NONE else code


def document_language(blocks: Sequence[Block]) -> str:
    """The language of most of the characters, if their form agrees; what is stated goes before mere defaults."""
    sample, length = [], 0
    for block in blocks:
        sample.append(block.text)
        length += len(sample[-1])
        if length > _SAMPLE:
            break
    counts = _counts(blocks)
    text = "\n".join(sample)
    stated = [(count, code) for (code, stated), count in counts.items() if code and stated]
    if stated and max(stated)[0] * 2 >= sum(counts.values()) and _believed(max(stated)[1], text, stated=True):
        return max(stated)[1]
    default: Counter[str] = Counter()
    for (code, _), count in counts.items():
        default[code] += count
    code = max(default, key=lambda each: default[each], default="")
    return code if code and _believed(code, text, stated=False) else ""


def paragraph_language(block: Block, document: str) -> str:
    """The language of a paragraph where the format states another than the document's, and its words agree."""
    counts = _counts([block])
    code, stated = max(counts, key=lambda each: counts[each], default=("", False))
    if not stated or code in {"", document}:
        return ""
    known, text = language(document), block.text
    if language(code).script != known.script and code in codes():
        return code if foreign_language(text, known) else ""
    if code not in codes():
        return code if any(map(str.islower, text)) or not text.isascii() else ""
    return code if evidence(text, language(code)) > evidence(text, known) else ""


def _counts(blocks: Iterable[Block]) -> Counter[tuple[str, bool]]:
    counts: Counter[tuple[str, bool]] = Counter()
    for block in blocks:
        for run in block.items:
            if isinstance(run, Run) and not block.furniture:
                counts[run.language, run.stated] += len(run.text)
    return counts


def _believed(code: str, text: str, *, stated: bool) -> bool:
    told = detect(text)
    known, found = language(code), language(told)
    if code == told:
        return True
    if code not in codes():
        return stated or known.script == found.script
    return known.script == found.script and evidence(text, known) >= evidence(text, found)


def put_languages(blocks: Iterable[Block], document: str) -> None:
    """State in each block its own language, where that is another than the document's."""
    for block in blocks:
        block.language = paragraph_language(block, document)
