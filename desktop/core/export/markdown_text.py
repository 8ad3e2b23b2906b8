"""Text as Markdown: what would be mark-up escaped, and runs of a unit with their changes, formatting and note marks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from desktop.core.export.composed import Run
from desktop.core.export.losses import printable
from desktop.core.review import Citation

_SPECIAL = re.compile(r"[\\`*_\[\]{}<>~^$|]|&(?=#?\w)|@(?=\w)|=(?==)|:(?=[\w+-]+:)")
_OPENING = re.compile(r"(?P<mark>[-+=#%:])(?=\s|[-+=#]|$)|(?P<digits>\d{1,9})(?=[.)](?:\s|$))")
"""What makes a list, a heading, a rule or a definition where a line begins so."""

_NOTED = re.compile(r"(?:\[\^[\w-]+\])+(?=:)")
"""A note's mark in front of a colon is taken for the note itself."""

_TAGS = {"emphasis": "em", "strong": "strong", "superscript": "sup"}
_SIGNS = {"emphasis": "*", "strong": "**"}
_CHANGES = {"deleted": "del", "inserted": "ins"}

Cited = Callable[[Citation], str]


def escaped(text: str) -> str:
    """A text within a line, on one line of its own; control characters as their pictures."""
    lines = _SPECIAL.sub(r"\\\g<0>", printable(text)).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "<br>".join(lines)


def opened(line: str) -> str:
    """A line of Markdown that begins a paragraph and nothing else."""
    if line[:1] in (" ", "\t"):
        return f"&#{ord(line[0])};{line[1:]}"
    noted = _NOTED.match(line)
    if noted:
        return f"{line[: noted.end()]}\\{line[noted.end() :]}"
    found = _OPENING.match(line)
    if found is None:
        return line
    return f"\\{line}" if found["mark"] else f"{found['digits']}\\{line[found.end() :]}"


def runs(composed: Sequence[Run], cited: Cited) -> str:
    """Runs in a line: deleted and inserted as HTML, which stands for itself in every program, signs where they hold."""
    texts = ["", *(run.text for run in composed), ""]
    around = [(texts[place][-1:], texts[place + 2][:1]) for place in range(len(composed))]
    return "".join(_run(run, *beside, cited) for run, beside in zip(composed, around, strict=True))


def _run(run: Run, before: str, after: str, cited: Cited) -> str:
    text = escaped(run.text)
    for mark in sorted(run.marks & _TAGS.keys()):
        bare = len(run.marks & _TAGS.keys()) == 1 and _holds(run.text, before, after)
        sign = _SIGNS.get(mark, "") if bare else ""
        text = f"{sign}{text}{sign}" if sign else f"<{_TAGS[mark]}>{text}</{_TAGS[mark]}>"
    if run.kind in _CHANGES and run.text:
        text = f"<{_CHANGES[run.kind]}>{text}</{_CHANGES[run.kind]}>"
    return "".join(map(cited, run.cited)) + text


def _holds(text: str, before: str, after: str) -> bool:
    """Whether asterisks around a run are signs: they are where they stand at the edges of words."""
    inside = text[:1].isalnum() and text[-1:].isalnum()
    return inside and not any(char.isalnum() or char in "*<>" for char in (before, after) if char)


def alike(composed: Sequence[Run]) -> Iterator[Run]:
    """Runs without the edges of what is said of them: those of one kind and look are one."""
    last: Run | None = None
    for run in composed:
        if last is not None and not run.cited and (run.kind, run.marks) == (last.kind, last.marks):
            last = Run(last.kind, last.text + run.text, last.by, last.marks, last.cited)
            continue
        if last is not None:
            yield last
        last = run
    if last is not None:
        yield last
