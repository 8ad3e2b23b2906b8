"""XLIFF 2.1, a file for translators: the first version as source, the second as target, with all that is said of them.

A unit is a row or a footnote, and has one segment: the texts as they stand; the paragraphs that a row has of a version
are parted by a new line and a placeholder for a line break. Formatting, marks of footnotes, and what is on words are
inline elements, comments are notes, the target's status is the segment's state; what XLIFF has no element for is in its
metadata module. Source: OASIS, XLIFF 2.1 (2018).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from desktop.core.document import Assignment, Comment, Mark, OwnDirection, Status
from desktop.core.export.aligned.facts import Facts, Teller, least, standing
from desktop.core.export.aligned.laid import Stretch, attributes, content, joined, laid
from desktop.core.export.aligned.passages import Passage, Passages, language_tags
from desktop.core.export.options import Options, chosen
from desktop.core.review import Review, Unit, VersionText
from desktop.core.schemes_told import lines

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
METADATA = "urn:oasis:names:tc:xliff:metadata:2.0"
PREFIX = "muqabala:"
"""Before the names of categories, types and states of ours."""

STATES: Mapping[Status, tuple[str, str]] = {
    "todo": ("translated", ""),
    "work": ("translated", f"{PREFIX}work"),
    "reviewed": ("reviewed", ""),
    "approved": ("final", ""),
}
"""State and sub-state of a segment whose target is so far."""

FORMATS = {
    "emphasis": ("fmt", "xlf:i"),
    "strong": ("fmt", "xlf:b"),
    "superscript": ("fmt", f"{PREFIX}superscript"),
    "reference": ("link", f"{PREFIX}reference"),
}
"""Type and sub-type of a code for formatting of a kind."""

_ENDS = {"start", "end"}


def write(review: Review, options: Options) -> Iterator[bytes]:
    """The first two chosen versions, or the one there is without a target."""
    texts = chosen(review, options)[:2]
    passages = Passages(review, texts)
    writer = _Writer(texts, Teller(texts, passages.of_note), passages.of_note)
    yield _head(review, texts, options).encode()
    for passage in passages:
        yield writer.unit(passage).encode()
    yield b"</file>\n</xliff>\n"


def _head(review: Review, texts: Sequence[VersionText], options: Options) -> str:
    tags = language_tags(texts)
    languages = attributes(*zip(("srcLang", "trgLang"), tags, strict=False))
    names = attributes(("xmlns", NAMESPACE), ("xmlns:mda", METADATA), ("version", "2.1"))
    original = ("original", texts[0].info.name if texts else "")
    ways = zip(("srcDir", "trgDir"), (text.info.direction for text in texts), strict=False)
    file = attributes(("id", "document"), original, *ways, ("xml:space", "preserve"))
    about = _group("file", _metas(_about(review, texts, options)))
    about += "".join(_group("scheme", _metas(each.items())) for each in lines(review.schemes, texts))
    start = f'<?xml version="1.0" encoding="UTF-8"?>\n<xliff{names}{languages}>\n<file{file}>\n'
    return f"{start}<mda:metadata>\n{about}</mda:metadata>\n"


def _about(review: Review, texts: Sequence[VersionText], options: Options) -> Iterator[tuple[str, str]]:
    tool, _, number = options.program.partition(" ")
    yield from (("tool", tool), ("tool-version", number), ("written", options.at))
    yield from (("symbol", review.document.symbol), ("title", review.document.title))
    for side, text in zip(("source", "target"), texts, strict=False):
        said = (("language", text.info.language), ("file", text.info.name), ("sha256", text.sha256))
        yield from ((f"{side}-{name}", value) for name, value in said)


def _metas(said: Iterable[tuple[str, str]]) -> str:
    return "".join(
        f"<mda:meta{attributes(('type', name))}>{content(value)}</mda:meta>\n" for name, value in said if value
    )


def _group(category: str, inside: str, side: str = "") -> str:
    """A group of metadata; none that is empty."""
    said = attributes(("category", PREFIX + category), ("appliesTo", side))
    return f"<mda:metaGroup{said}>\n{inside}</mda:metaGroup>\n" if inside else ""


class _Writer:
    def __init__(self, texts: Sequence[VersionText], teller: Teller, notes: Mapping[int, str]) -> None:
        self._teller = teller
        self._notes = notes
        self._labels = {unit.key: unit.label or "" for text in texts for unit in text.footnotes}

    def unit(self, passage: Passage) -> str:
        """A row, or a footnote."""
        sides = list(zip(("source", "target"), passage.sides, strict=False))
        facts = {unit.key: self._teller.of(unit) for _side, units in sides for unit in units}
        said = _link(passage) + "".join(_said(side, units, facts) for side, units in sides)
        metadata = f"<mda:metadata>\n{said}</mda:metadata>\n" if said else ""
        notes = "".join(_noted(side, unit, facts[unit.key]) for side, units in sides for unit in units)
        kind = ("type", f"{PREFIX}footnote" if passage.notes else "")
        ways = ((name, _common(units)) for name, (_side, units) in zip(("srcDir", "trgDir"), sides, strict=False))
        head = f"<unit{attributes(('id', passage.id), *ways, kind)}>\n{metadata}"
        return f"{head}{f'<notes>{notes}</notes>{chr(10)}' if notes else ''}{self._segment(passage, facts)}</unit>\n"

    def _segment(self, passage: Passage, facts: Mapping[int, Facts]) -> str:
        source, target = (*passage.sides, (), ())[:2]
        words = f"<source>{self._words(source, facts)}</source>"
        if target:
            words += f"\n<target>{self._words(target, facts)}</target>"
        state, finer = STATES[least(target)] if target else ("", "")
        return f"<segment{attributes(('state', state), ('subState', finer))}>\n{words}\n</segment>\n"

    def _words(self, units: Sequence[Unit], facts: Mapping[int, Facts]) -> str:
        """The content of source or target."""
        codes = _Codes(self._notes, self._labels)
        parts = (codes.written(unit, facts[unit.key]) for unit in units)
        return joined(parts, '<ph id="break{0}" type="fmt" subType="xlf:lb"/>')


class _Codes:
    """Inline elements of one side of a unit: those of a kind are counted, so that the other side's have the same id."""

    def __init__(self, notes: Mapping[int, str], labels: Mapping[int, str]) -> None:
        self._notes = notes
        self._labels = labels
        self._count: Counter[str] = Counter()

    def written(self, unit: Unit, facts: Facts) -> str:
        """The text of a paragraph."""
        here = standing(unit)
        marks = (self._mark(mark) for mark in sorted(here.marks, key=lambda each: (each.start, -each.end)))
        cited = ((place, self._cited(each.footnote)) for place, each in here.cited if each.footnote in self._notes)
        return laid(unit.text, [*marks, *_annotated(unit, facts)], cited)

    def _next(self, kind: str) -> str:
        self._count[kind] += 1
        return f"{kind}{self._count[kind]}"

    def _mark(self, mark: Mark) -> Stretch:
        kind, finer = FORMATS.get(mark.kind, ("other", PREFIX + mark.kind))
        name = self._next(mark.kind)
        said = attributes(("type", kind), ("subType", finer))
        codes = (f'<sc id="{name}-open"{said}/>', f'<ec startRef="{name}-open"/>')
        return Stretch(mark.start, mark.end, (f'<pc id="{name}"{said}>', "</pc>"), codes)

    def _cited(self, footnote: int) -> str:
        said = (("type", "other"), ("subType", f"{PREFIX}note"), ("disp", self._labels.get(footnote, "")))
        return f"<ph{attributes(('id', self._next('cited')), *said, ('subFlows', self._notes[footnote]))}/>"


def _annotated(unit: Unit, facts: Facts) -> Iterator[Stretch]:
    """Comments and tags on words."""
    records = [record for kind, record in facts.records if kind in {"comment", "tag"}]
    said_of: tuple[Comment | Assignment, ...] = (*unit.comments, *unit.assigned)
    for record, each in zip(records, said_of, strict=True):
        if each.span is not None and "start" in record:
            name = record["id"]
            said = attributes(("id", name), *_annotation(name, each))
            codes = (f"<sm{said}/>", f'<em startRef="{name}"/>')
            yield Stretch(each.span.start, each.span.end, (f"<mrk{said}>", "</mrk>"), codes)


def _annotation(name: str, each: Comment | Assignment) -> tuple[tuple[str, str], ...]:
    if isinstance(each, Comment):
        return ("type", "comment"), ("ref", f"#n={name}")
    return ("type", f"{PREFIX}tag"), ("value", each.tag)


def _link(passage: Passage) -> str:
    row = passage.row
    if row is None:
        return ""
    score = repr(row.score) if row.score != 1 else ""
    return _group("link", _metas((("score", score), ("confirmed", "yes" if row.confirmed else ""))))


def _noted(side: str, unit: Unit, facts: Facts) -> str:
    """The comments: those of a thread that is resolved come last for who reads them by priority."""
    ids = (record["id"] for kind, record in facts.records if kind == "comment")
    done = {each.key for each in unit.comments if each.resolved}
    return "".join(
        f"<note{attributes(('id', name), *_about_note(side, each, done))}>{content(each.body)}</note>"
        for name, each in zip(ids, unit.comments, strict=True)
    )


def _about_note(side: str, comment: Comment, done: set[str]) -> tuple[tuple[str, str], ...]:
    resolved = comment.key in done or comment.answers in done
    return ("appliesTo", side), ("category", "comment"), ("priority", "10" if resolved else "")


# Metadata -------------------------------------------------------------------------------------------------------


def _said(side: str, units: Sequence[Unit], facts: Mapping[int, Facts]) -> str:
    """What is said of the paragraphs of one side and stands in no element of XLIFF's own."""
    elsewhere = {"direction"} if _common(units) else set()
    if side == "target" and len({unit.status for unit in units}) == 1:
        elsewhere.add("status")
    return "".join(
        _group(f"paragraph.{number}" if number > 1 else "paragraph", _stated(facts[unit.key], elsewhere), side)
        for number, unit in enumerate(units, start=1)
    )


def _stated(facts: Facts, elsewhere: set[str]) -> str:
    plain = _metas((name, value) for name, value in facts.plain.items() if name not in elsewhere)
    corrected = "extracted" in facts.plain
    records = (_record(kind, record) for kind, record in facts.records if not _is_native(kind, record, corrected))
    return plain + "".join(records)


def _is_native(kind: str, record: Mapping[str, str], corrected: bool) -> bool:  # noqa: FBT001
    """Whether all is said by the mark of a footnote: not where its place in the reading is another than in the text."""
    return kind == "note" and not corrected and "cited" not in record


def _record(kind: str, record: Mapping[str, str]) -> str:
    said = dict(record)
    if kind in {"comment", "tag"} and said.get("start") != said.get("end"):
        native = _ENDS | ({"tag"} if kind == "tag" else set())
        said = {name: value for name, value in said.items() if name not in native}
    return _group(kind, _metas(said.items()))


# Of several paragraphs ------------------------------------------------------------------------------------------


def _common(units: Sequence[Unit]) -> OwnDirection:
    """The direction that all of them have of their own; empty where they have none, or not the same."""
    ways = {unit.direction for unit in units}
    return ways.pop() if len(ways) == 1 else ""
