"""A review as a collection of W3C Web Annotations: the versions' texts, and everything said of them with its place.

Each version's text is the body of an annotation on its file: as it was extracted, and if anything was corrected as it
reads now; a line for each paragraph, then for each footnote. All else is an annotation on a place of one of these
texts, with the motivations of the model: classifying a paragraph, identifying a footnote by its label, linking what
says the same and what is cited, highlighting, editing, commenting, replying, tagging. Positions count code points, as
the model has it (W3C Recommendation of 23 February 2017, 4.2.4 and 4.2.5).
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from desktop.core.codec import compact
from desktop.core.document import Assignment, Comment
from desktop.core.export.jsonl import encoded
from desktop.core.export.options import Options
from desktop.core.export.tables import Survey
from desktop.core.review import Correction, Unit, VersionText
from desktop.core.review import Review as Reviewed
from desktop.core.schemes_told import Line, lines
from desktop.core.text import Edit, Span, apply_edit

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
SCHEME = "application/json"
"""The format of a body that tells all of a tag."""

_AROUND = 32

Node = dict[str, Any]


def write(review: Reviewed, options: Options) -> Iterator[bytes]:
    """The collection with one page that has all annotations, in UTF-8; each stands on a line of its own."""
    survey = Survey.of(review, options)
    base = _base(survey)
    document = review.document
    head = {
        "@context": CONTEXT,
        "id": base,
        "type": "AnnotationCollection",
        "label": ": ".join(filter(None, (document.symbol, document.title))),
        "generator": _generator(options),
    } | ({"modified": _time(options.at)} if _time(options.at) else {})
    page = {"id": f"{base}#page", "type": "AnnotationPage", "partOf": {"id": base}, "startIndex": 0}
    yield encoded(f'{compact(head)[:-1]},"first":{compact(page)[:-1]},"items":[\n')
    total = 0
    for pieces in _items(survey, base):
        yield b",\n" if total else b""
        yield from map(encoded, pieces)
        total += 1
    yield encoded(f'\n]}},"total":{total}}}\n')


def _base(survey: Survey) -> str:
    """What names the collection: the same for the same document and files."""
    document = survey.review.document
    said = (document.symbol, document.title, *(f"{text.sha256} {text.info.name}" for text in survey.texts))
    return uuid5(NAMESPACE_URL, "\n".join(said)).urn


def _generator(options: Options) -> Node:
    return {"type": "Software", "name": options.program}


def _time(at: str) -> str:
    """A time as the model wants it, in UTC with a Z; without a zone it is taken for UTC, and empty is what is none."""
    try:
        found = datetime.fromisoformat(at)
        known = found if found.tzinfo else found.replace(tzinfo=UTC)
        return known.astimezone(UTC).isoformat().removesuffix("+00:00") + "Z"
    except (ValueError, OverflowError):
        return ""


# Texts --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Text:
    """A version's text as extracted or as corrected: its id, and where each unit begins in it."""

    id: str
    starts: Mapping[int, int]
    corrected: bool

    def of(self, unit: Unit) -> str:
        """What a unit reads in it."""
        return unit.text if self.corrected else unit.reading

    def place(self, unit: Unit, span: Span | None = None) -> Node:
        """A unit, or a span of it with what stands around it."""
        start, whole = self.starts[unit.key], self.of(unit)
        if span is None:
            return {"source": self.id, "selector": _position(start, start + len(whole))}
        return {"source": self.id, "selector": [_position(start + span.start, start + span.end), _quoted(whole, span)]}


def _position(start: int, end: int) -> Node:
    return {"type": "TextPositionSelector", "start": start, "end": end}


def _quoted(text: str, span: Span) -> Node:
    return {
        "type": "TextQuoteSelector",
        "exact": text[span.start : span.end],
        "prefix": text[max(0, span.start - _AROUND) : span.start],
        "suffix": text[span.end : span.end + _AROUND],
    }


@dataclass(frozen=True, slots=True)
class _Version:
    """A version with its texts; `now` is the extracted one where nothing was corrected."""

    id: str
    text: VersionText
    extracted: _Text
    now: _Text

    @classmethod
    def of(cls, base: str, place: int, text: VersionText) -> _Version:
        """The version at that place of the review."""
        name = f"{base}#v{place}"
        units = (*text.paragraphs, *text.footnotes)
        extracted = _Text(name, _starts((unit.key, len(unit.reading)) for unit in units), corrected=False)
        if all(unit.text == unit.reading for unit in units):
            return cls(name, text, extracted, extracted)
        now = _Text(f"{name}-corrected", _starts((unit.key, len(unit.text)) for unit in units), corrected=True)
        return cls(name, text, extracted, now)

    @property
    def texts(self) -> tuple[_Text, ...]:
        """One, or both where anything was corrected."""
        return (self.extracted,) if self.now is self.extracted else (self.extracted, self.now)


def _starts(sizes: Iterable[tuple[int, int]]) -> dict[int, int]:
    starts: dict[int, int] = {}
    at = 0
    for key, size in sizes:
        starts[key] = at
        at += size + 1
    return starts


def _described(version: _Version) -> Iterator[str]:
    """The annotation that has the version's texts, unit by unit."""
    info, texts = version.text.info, version.texts
    yield compact({"id": f"{version.id}-text", "type": "Annotation", "motivation": "describing"})[:-1] + ',"body":['
    for text in texts:
        body = {"id": text.id, "type": "TextualBody", "format": "text/plain"}
        body |= {"language": info.language} if info.language else {}
        yield compact(body | {"textDirection": info.direction})[:-1] + ',"value":"'
        for number, unit in enumerate((*version.text.paragraphs, *version.text.footnotes)):
            yield ("\\n" if number else "") + compact(text.of(unit))[1:-1]
        yield '"},'
    yield compact(_body("classifying", "original" if info.original else "translation"))
    yield f'],"target":{compact(_file(version))}}}'


def _file(version: _Version) -> Node:
    """The version's file, named by its bytes (RFC 6920)."""
    digest = version.text.sha256
    name = base64.urlsafe_b64encode(bytes.fromhex(digest)).rstrip(b"=").decode() if digest else ""
    return {"id": f"ni:///sha-256;{name}" if name else f"{version.id}-file", "label": version.text.info.name}


# Annotations ---------------------------------------------------------------------------------------------------------


def _items(survey: Survey, base: str) -> Iterator[Iterable[str]]:
    """Every annotation, in one piece or several."""
    versions = [_Version.of(base, place, text) for place, text in enumerate(survey.texts)]
    yield (compact(_document(survey, base, versions)),)
    for number, line in enumerate(lines(survey.review.schemes, survey.texts)):
        yield (compact(_scheme(line, f"{base}#tag{number}")),)
    for version in versions:
        yield _described(version)
    names = {key: f"{base}#{name}" for key, name in survey.names.items()}
    for _name, place, _index, unit in survey.units():
        for node in _of_unit(unit, versions[place], names):
            yield (compact(node),)
    for number, (row, cells) in enumerate(survey.rows()):
        bodies = [_body("assessing", repr(row.score))] if row.score < 1 else []
        bodies += [_body("moderating", "confirmed")] if row.confirmed else []
        target = [names[cell.paragraph] for members in cells for cell in members]
        yield (compact(_annotation(f"{base}#l{number}", "linking", bodies, target)),)


def _document(survey: Survey, base: str, versions: Sequence[_Version]) -> Node:
    document, options = survey.review.document, survey.options
    bodies = [_body("identifying", document.symbol)] if document.symbol else []
    bodies += [_body("describing", document.title)] if document.title else []
    node = _annotation(f"{base}#document", "describing", bodies, [version.id for version in versions])
    return node | {"generator": _generator(options)}


def _scheme(line: Line, name: str) -> Node:
    """What a tag of the library's own is: in words, and all that is told of it as JSON."""
    told = {"type": "TextualBody", "format": SCHEME, "purpose": "describing", "value": compact(dict(line))}
    return _annotation(f"{name}-is", "describing", [_body("identifying", line["label"]), told], {"id": name})


def _annotation(name: str, motivation: str, body: object, target: object, by: str = "", at: str = "") -> Node:
    node: Node = {"id": name, "type": "Annotation", "motivation": motivation}
    if by:
        node["creator"] = {"type": "Person", "name": by}
    if _time(at):
        node["created"] = _time(at)
    if body:
        node["body"] = body
    return node | {"target": target[0] if isinstance(target, list) and len(target) == 1 else target}


def _body(purpose: str, value: str) -> Node:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _of_unit(unit: Unit, version: _Version, names: Mapping[int, str]) -> Iterator[Node]:
    name = names[unit.key]
    yield _unit(unit, version, name)
    for order, cited in enumerate(unit.citations):
        place = Span(cited.offset, cited.offset)
        target = version.extracted.place(unit, place) if cited.cited else _whole(unit, version, name)
        yield _annotation(f"{name}-n{order}", "linking", names[cited.footnote], target)
    for order, mark in enumerate(unit.marks):
        target = version.extracted.place(unit, Span(mark.start, mark.end))
        yield _annotation(f"{name}-m{order}", "highlighting", _body("classifying", mark.kind), target)
    yield from _corrections(unit, version, name)
    for comment in unit.comments:
        yield _comment(comment, unit, version, name)
    for order, tag in enumerate(unit.assigned):
        yield _tag(tag, f"{name}-t{order}", _on(tag.span, unit, version, name))


def _unit(unit: Unit, version: _Version, name: str) -> Node:
    """What a paragraph or a footnote is, and where it stands in the texts."""
    first, *more = (text.place(unit) for text in version.texts)
    first = {"id": name, "type": "SpecificResource"} | first
    first |= {"language": unit.language} if unit.language else {}
    first |= {"textDirection": unit.direction} if unit.direction else {}
    targets = [first, *({"id": f"{name}-corrected", "type": "SpecificResource"} | each for each in more)]
    if unit.label is not None:
        return _annotation(f"{name}-is", "identifying", [_body("identifying", unit.label)], targets)
    bodies = [_body("classifying", unit.tag)] if unit.tag else []
    bodies += [_body("identifying", unit.number)] if unit.number else []
    bodies += [_body("assessing", unit.status)] if unit.status != "todo" else []
    return _annotation(f"{name}-is", "classifying", bodies, targets)


def _whole(unit: Unit, version: _Version, name: str) -> Node:
    """All of a unit as it reads now, named as where it is told what it is."""
    return {"id": name if version.now is version.extracted else f"{name}-corrected"} | version.now.place(unit)


def _on(span: Span | None, unit: Unit, version: _Version, name: str) -> Node:
    return _whole(unit, version, name) if span is None else version.now.place(unit, span)


def _corrections(unit: Unit, version: _Version, name: str) -> Iterator[Node]:
    """The first is of the extracted text, each of the others of what the one before it left, which that one tells."""
    text, place = unit.reading, version.extracted.place
    for order, each in enumerate(unit.corrections):
        edit, key = each.edit, f"{name}-c{order}"
        span = Span(edit.start, edit.end)
        target = _left(f"{name}-c{order - 1}-text", text, span) if order else place(unit, span)
        text = apply_edit(text, edit)
        bodies = _edited(edit, each)
        if order < len(unit.corrections) - 1:
            bodies.append({"id": f"{key}-text", "type": "TextualBody", "value": text})
        yield _annotation(key, "editing", bodies, target, each.author, each.at)


def _edited(edit: Edit, correction: Correction) -> list[Node]:
    bodies = [_body("editing", edit.after), _body("classifying", correction.cause)]
    return [*bodies, _body("commenting", correction.why)] if correction.why else bodies


def _left(source: str, text: str, span: Span) -> Node:
    return {"source": source, "selector": [_position(span.start, span.end), _quoted(text, span)]}


def _comment(comment: Comment, unit: Unit, version: _Version, name: str) -> Node:
    base = name.partition("#")[0]
    bodies = [{"type": "TextualBody", "format": "text/plain", "purpose": "commenting", "value": comment.body}]
    bodies += [_body("moderating", "resolved")] if comment.resolved else []
    signed = (comment.author, comment.at)
    key = _key(base, comment.key)
    if comment.answers:
        return _annotation(key, "replying", bodies, _key(base, comment.answers), *signed)
    return _annotation(key, "commenting", bodies, _on(comment.span, unit, version, name), *signed)


def _key(base: str, comment: str) -> str:
    return f"{base}#comment-{quote(comment, safe='')}"


def _tag(tag: Assignment, key: str, target: Node) -> Node:
    return _annotation(key, "tagging", _body("tagging", tag.tag), target, tag.author, tag.at)
