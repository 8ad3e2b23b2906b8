"""The notes and comments of a DOCX: their texts by id, and the labels Word counts for its notes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.core.reading.numerals import numeral, whole
from desktop.core.reading.word.docx_package import attribute, child, children, value
from desktop.core.reading.word.office_blocks import Block, Run, of_kind
from desktop.core.reading.xmltree import Element

_FORMS = {"footnote": "decimal", "endnote": "lowerRoman"}
_SEPARATORS = {"separator", "continuationSeparator", "continuationNotice"}


@dataclass(frozen=True, slots=True)
class _Style:
    """How the notes of a section are numbered."""

    form: str
    start: int
    anew: bool


@dataclass(slots=True)
class Notes:
    """The notes of one kind (footnote or endnote). `settings` hold for all sections that say nothing else."""

    what: str
    root: Element | None
    settings: Element | None
    sections: list[Element]
    labels: dict[str, str] = field(default_factory=dict)
    _bodies: dict[str, Element] = field(init=False)
    _count: int = 0
    _section: int = 0

    def __post_init__(self) -> None:
        texts = (each for each in children(self.root, self.what) if attribute(each, "type") not in _SEPARATORS)
        self._bodies = {attribute(each, "id") or "": each for each in texts}

    def cited(self, id_: str, section: int, *, custom: bool) -> Element | None:
        """The text of a note that is cited now for the first time, with its label counted; None if there is none."""
        if id_ not in self._bodies or id_ in self.labels:
            return None
        self.labels[id_] = "" if custom else self._next(section)
        return self._bodies[id_]

    def uncited(self) -> Iterator[tuple[str, Element]]:
        """The notes that nothing cites."""
        for id_, body in self._bodies.items():
            if id_ not in self.labels:
                self.labels[id_] = ""
                yield id_, body

    def _next(self, section: int) -> str:
        style = self._style(section)
        if style.anew and section != self._section:
            self._count = 0
        self._section = section
        self._count += 1
        return numeral(self._count - 1 + style.start, style.form)

    def _style(self, section: int) -> _Style:
        name = f"{self.what}Pr"
        own = child(self.sections[section], name) if section < len(self.sections) else None
        said = [own, child(self.settings, name)]
        return _Style(
            _first(said, "numFmt") or _FORMS[self.what],
            max(0, whole(_first(said, "numStart"), 1)),
            _first(said, "numRestart") == "eachSect",
        )


def _first(sources: list[Element | None], name: str) -> str | None:
    return next((found for found in (value(each, name) for each in sources) if found), None)


def without_mark(blocks: list[Block], label: str) -> None:
    """Leave out the mark that is typed at the beginning of a note's text, where it is the note's own label."""
    runs = ((block, place) for block in blocks for place, item in enumerate(block.items) if isinstance(item, Run))
    for block, place in runs:
        run = block.items[place]
        if not isinstance(run, Run) or not run.text.strip():
            continue
        text = run.text.lstrip()
        raised = ("superscript", "") in run.formatting
        if label and text.startswith(label) and (raised or not label.isalnum()):
            end = len(run.text) - len(text[len(label) :].lstrip())
            mark = Run(run.text[:end], of_kind("left-out", "note-mark"))
            rest = Run(run.text[end:], run.formatting, run.language, run.stated)
            block.items[place : place + 1] = [mark, rest]
        return
