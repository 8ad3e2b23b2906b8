"""XLIFF 1.2, for programs that know no later one: what translators need, in the elements that all of them read.

A unit is a row or a footnote: source and target as they stand, the target as it was read as its previous version, the
comments as notes. Tags, statuses and the like are contexts. Source: OASIS, XLIFF 1.2 (2008), transitional.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from desktop.core.document import Comment, Mark, Status
from desktop.core.export.aligned.facts import Facts, Teller, least, standing
from desktop.core.export.aligned.laid import Stretch, attributes, content, joined, laid
from desktop.core.export.aligned.passages import Passage, Passages, language_tags
from desktop.core.export.options import Options, chosen
from desktop.core.review import Review, Unit, VersionText

_STATES: Mapping[Status, str] = {
    "todo": "translated",
    "work": "needs-review-translation",
    "reviewed": "signed-off",
    "approved": "final",
}
_TYPES = {"emphasis": "italic", "strong": "bold", "superscript": "x-superscript", "reference": "link"}
_TOOL = "muqabala"


def write(review: Review, options: Options) -> Iterator[bytes]:
    """The first two chosen versions, or the one there is without a target."""
    texts = chosen(review, options)[:2]
    passages = Passages(review, texts)
    writer = _Writer(Teller(texts, passages.of_note), passages.of_note)
    yield _head(review, texts, options).encode()
    for passage in passages:
        yield writer.unit(passage).encode()
    yield b"</body>\n</file>\n</xliff>\n"


def _head(review: Review, texts: Sequence[VersionText], options: Options) -> str:
    languages = zip(("source-language", "target-language"), language_tags(texts), strict=False)
    name = texts[0].info.name if texts else ""
    about = (("original", name or review.document.title or "text"), ("datatype", "plaintext"), ("tool-id", _TOOL))
    file = attributes(*about, *languages, ("date", options.at), ("xml:space", "preserve"))
    program, _, number = options.program.partition(" ")
    tool = attributes(("tool-id", _TOOL), ("tool-name", program), ("tool-version", number))
    titles = (review.document.symbol, review.document.title)
    notes = "".join(f"<note>{content(title)}</note>\n" for title in titles if title)
    names = attributes(("xmlns", "urn:oasis:names:tc:xliff:document:1.2"), ("version", "1.2"))
    start = f'<?xml version="1.0" encoding="UTF-8"?>\n<xliff{names}>\n<file{file}>\n'
    return f"{start}<header>\n<tool{tool}/>\n{notes}</header>\n<body>\n"


class _Writer:
    def __init__(self, teller: Teller, notes: Mapping[int, str]) -> None:
        self._teller = teller
        self._notes = notes

    def unit(self, passage: Passage) -> str:
        """A row, or a footnote."""
        source, target = (*passage.sides, (), ())[:2]
        status = least(target)
        approved = ("approved", "yes" if target and status == "approved" else "")
        kind = ("restype", "x-footnote" if passage.notes else "")
        words = f"<source>{self._words(source)}</source>\n"
        if target:
            words += f"<target{attributes(('state', _STATES[status]))}>{self._words(target)}</target>\n"
        sides = (("source", source), ("target", target))
        said = _link(passage) + "".join(self._said(passage.id, *each) for each in sides)
        notes = "".join(_note(side, unit, each) for side, units in sides for unit in units for each in unit.comments)
        space = ("xml:space", "preserve")
        opening = attributes(("id", passage.id), approved, kind, space)
        return f"<trans-unit{opening}>\n{words}{said}{_extracted(target)}{notes}</trans-unit>\n"

    def _words(self, units: Iterable[Unit]) -> str:
        count: Counter[str] = Counter()
        return joined((self._written(unit, count) for unit in units), '<x id="break{0}" ctype="lb"/>')

    def _written(self, unit: Unit, count: Counter[str]) -> str:
        here = standing(unit)
        marks = (_marked(mark, count) for mark in sorted(here.marks, key=lambda each: (each.start, -each.end)))
        cited = ((place, each.footnote) for place, each in here.cited if each.footnote in self._notes)
        return laid(unit.text, marks, ((place, self._cited(note, count)) for place, note in cited))

    def _cited(self, note: int, count: Counter[str]) -> str:
        said = (("ctype", "x-note"), ("xid", self._notes[note]))
        return f"<x{attributes(('id', _next('cited', count)), *said)}/>"

    def _said(self, name: str, side: str, units: Sequence[Unit]) -> str:
        """What is said of each paragraph of a side, one group for each."""
        return "".join(
            _group(f"{name} {side} {number}", _contexts(side, self._teller.of(unit), unit))
            for number, unit in enumerate(units, start=1)
        )


def _next(kind: str, count: Counter[str]) -> str:
    count[kind] += 1
    return f"{kind}{count[kind]}"


def _marked(mark: Mark, count: Counter[str]) -> Stretch:
    name = _next(mark.kind, count)
    kind = ("ctype", _TYPES.get(mark.kind, f"x-{mark.kind}"))
    whole = (f"<g{attributes(('id', name), kind)}>", "</g>")
    pair = (("id", f"{name}-open"), ("rid", name), kind), (("id", f"{name}-close"), ("rid", name))
    return Stretch(mark.start, mark.end, whole, (f"<bx{attributes(*pair[0])}/>", f"<ex{attributes(*pair[1])}/>"))


def _group(name: str, contexts: Iterable[tuple[str, str]]) -> str:
    inside = "".join(
        f"<context{attributes(('context-type', f'x-{kind}'))}>{content(value)}</context>\n" for kind, value in contexts
    )
    said = attributes(("name", name), ("purpose", "information"))
    return f"<context-group{said}>\n{inside}</context-group>\n" if inside else ""


def _link(passage: Passage) -> str:
    row = passage.row
    if row is None:
        return ""
    said = (("score", repr(row.score) if row.score != 1 else ""), ("confirmed", "yes" if row.confirmed else ""))
    return _group(f"{passage.id} link", ((name, value) for name, value in said if value))


def _contexts(side: str, facts: Facts, unit: Unit) -> Iterator[tuple[str, str]]:
    """All but the place, and of a target what it was read as: that is a translation."""
    elsewhere = {"place", "extracted"} if side == "target" else {"place"}
    yield from ((name, value) for name, value in facts.plain.items() if name not in elsewhere)
    yield from (("further-tag", each.tag) for each in unit.assigned if each.span is None)


def _extracted(units: Sequence[Unit]) -> str:
    """The target as it was read, if it was corrected since."""
    if all(unit.reading == unit.text for unit in units):
        return ""
    said = attributes(("alttranstype", "previous-version"), ("origin", "extraction"), ("xml:space", "preserve"))
    words = joined((content(unit.reading) for unit in units), "")
    return f"<alt-trans{said}>\n<target>{words}</target>\n</alt-trans>\n"


def _note(side: str, unit: Unit, comment: Comment) -> str:
    """A comment, behind the words that it is on."""
    span = comment.span
    about = f"“{unit.text[span.start : span.end]}”: " if span is not None and len(span) else ""
    said = attributes(("from", comment.author), ("annotates", side), ("priority", "10" if comment.resolved else ""))
    return f"<note{said}>{content(about + comment.body)}</note>\n"
